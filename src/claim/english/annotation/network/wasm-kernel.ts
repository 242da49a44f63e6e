// The kernel in WebAssembly: compiled from kernel/kernel.ts by the build.
import { readFileSync } from "node:fs";
import type { Kernel } from "./kernel.js";
import { packageFile } from "./model-file.js";

/** The kernel with the two operations that only training needs. */
export interface TrainingKernel extends Kernel {
  /** An LSTM step backwards: gradients of hidden state and cell to those of the gates and, in place, the previous cell. */
  lstmBackward(
    gates: number,
    previous: number,
    squashed: number,
    hiddenGradient: number,
    cellGradient: number,
    gateGradient: number,
    rows: number,
    size: number,
  ): void;
  /** One step of Adam on `count` weights (a multiple of four); leaves the gradient at zero. */
  adam(
    weights: number,
    gradient: number,
    first: number,
    second: number,
    count: number,
    scale: number,
    rate: number,
    secondScale: number,
    beta1: number,
    beta2: number,
  ): void;
}

/** A module of one function that splats a float: valid only where WebAssembly has SIMD. */
const PROBE = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0], // magic, version
  ...[1, 4, 1, 0x60, 0, 0], // one type: () → ()
  ...[3, 2, 1, 0], // one function of that type
  ...[10, 12, 1, 10, 0, 0x43, 0, 0, 0, 0, 0xfd, 0x13, 0x1a, 0x0b], // f32.const 0, f32x4.splat, drop, end
);

/** Whether this machine's WebAssembly has SIMD. */
export function hasSimd(): boolean {
  return typeof WebAssembly === "object" && WebAssembly.validate(PROBE);
}

/** Bytes of a page of WebAssembly's memory. */
const PAGE = 65536;

/** A kernel over `size` floats of WebAssembly memory. Throws where the kernel was not built (`npm run build`). */
export async function wasmKernel(size: number): Promise<TrainingKernel> {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((size * 4) / PAGE) });
  const module = new WebAssembly.Module(readFileSync(packageFile("dist/kernel.wasm")));
  const { exports } = await WebAssembly.instantiate(module, { env: { memory } });
  return { ...(exports as unknown as TrainingKernel), heap: new Float32Array(memory.buffer) };
}
