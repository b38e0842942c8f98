/** The kernel in WebAssembly where the host has it, in plain TypeScript where it has not. */
import { webAssembly } from './assemble.ts';
import type { Kernel } from './kernel.ts';
import { listTable, machineCode } from './machineCode.ts';
import { plainKernel } from './plainKernel.ts';

/** Reserves so many bytes. */
export function createKernel(bytes: number): Kernel {
  const host = webAssembly();
  if (host === undefined) return plainKernel(bytes);
  try {
    const table = Math.ceil(bytes / 16) * 16;
    const { module, tableBytes } = machineCode(table);
    const memory = new host.Memory({ initial: Math.ceil((table + tableBytes) / 65536) });
    const made = new host.Instance(new host.Module(module), { host: { memory } });
    const { gather, multiply, sum, activate, multiplySum, largest } = made.exports;
    new Uint8Array(memory.buffer, table, tableBytes).set(listTable());
    return {
      memory: memory.buffer,
      gather: gather!,
      multiply: multiply!,
      sum: sum!,
      activate: activate!,
      multiplySum: multiplySum!,
      largest: largest!,
    };
  } catch {
    // a host whose content policy forbids it, or one without vector instructions
    return plainKernel(bytes);
  }
}
