declare module 'edtf' {
  /** Throws where the value is not EDTF. */
  export default function edtf(value: string): unknown;
}
