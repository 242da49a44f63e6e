// Compiles kernel/kernel.ts (AssemblyScript) to dist/kernel.wasm, unless that is newer than its source.
// Also vitest's global setup, so that the tests run without a build before them.
import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const root = fileURLToPath(new URL("..", import.meta.url));
const options = ["-O3", "--noAssert", "--runtime", "stub", "--importMemory", "--enable", "simd"];

const changed = (file) => statSync(new URL(`../${file}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;

export default async function buildKernel() {
  const sources = ["kernel/kernel.ts", "tools/build-kernel.js"];
  if (changed("dist/kernel.wasm") > Math.max(...sources.map(changed))) return;
  mkdirSync(new URL("../dist/", import.meta.url), { recursive: true });
  const files = ["kernel/kernel.ts", "--baseDir", root, "--outFile", "dist/kernel.wasm"];
  const { error, stderr } = await asc.main([...files, ...options]);
  if (error) throw new Error(`kernel/kernel.ts does not compile: ${error.message}\n${stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildKernel();
