/** Text files that a suite is bundled with. */
declare module '*.txt' {
  const text: string;
  export default text;
}
