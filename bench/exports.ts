// What taking a ledger along takes: `node dist/bench/exports.js [CLAIMS [FOLDER [FORMAT…]]]` makes a ledger of so many claims (100,000), writes each open format of it by the command, in a process of
// its own, and holds the files against the validators of their formats (test/exchange/validate.py). Where a folder is named the ledger is made there once, and the files stay.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openLedger } from "../src/entente.js";
import { EXPORTS } from "../src/exchange/index.js";
import { validatorsPython } from "../tools/validators.js";
import { CLAIMS, madeEntry } from "./made-entries.js";

const PORTION = 200;
/** Milliseconds between two looks at the memory of a process. */
const LOOK = 50;
const ROOT = fileURLToPath(new URL("../", import.meta.url)).replace(/dist\/$/u, "");
const say = (line: string) => process.stdout.write(`${line}\n`);

const [claims = "100000", named, ...wanted] = process.argv.slice(2);
const folder = named ?? mkdtempSync(path.join(tmpdir(), "entente-exports-"));
const files = path.join(folder, "files");
mkdirSync(files, { recursive: true });
try {
  const address = path.join(folder, `made-${claims}.db`);
  if (!existsSync(address)) await make(address, Math.ceil(Number(claims) / CLAIMS));
  say("format          file MB   CPU s   wall s   peak MB   validator");
  for (const { name } of EXPORTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const written = await write(address, name);
    say(`${name.padEnd(14)} ${written}   ${validity(name)}`);
  }
} finally {
  if (named === undefined) rmSync(folder, { recursive: true, force: true });
}

/** A ledger that is there whole or not at all. */
async function make(address: string, documents: number): Promise<void> {
  const ledger = await openLedger(`${address}.part`);
  for (let from = 0; from < documents; from += PORTION) {
    const many = Math.min(PORTION, documents - from);
    await ledger.add(
      Array.from({ length: many }, (_, i) => madeEntry(from + i, documents)),
      { at: "2031-01-01T00:00:00Z", program: "bench" },
    );
  }
  await ledger.settle();
  const { facts } = await ledger.contents();
  await ledger.close();
  renameSync(`${address}.part`, address);
  say(`${documents} documents, ${documents * CLAIMS} claims, ${facts} facts`);
}

/** Writes a format; how large it is, and what it took. */
function write(address: string, name: string): Promise<string> {
  const at = performance.now();
  const args = [path.join(ROOT, "bin", "entente.js"), "export", "--format", name, "--out", path.join(files, name)];
  const child = spawn(process.execPath, [...args, "--ledger", address], { stdio: ["ignore", "ignore", "inherit"] });
  let [peak, used] = [0, 0];
  // Linux: proc(5). The last look is before the end; what is missed is less than one look.
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Number(/^VmHWM:\s+(\d+)/mu.exec(status)?.[1] ?? peak);
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8")
        .replace(/^.*\) /su, "")
        .split(" ");
      used = (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      // It has ended.
    }
  }, LOOK);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(look);
      if (code !== 0) return reject(new Error(`export --format ${name} ended with ${code}`));
      const size = statSync(path.join(files, name)).size / 1e6;
      const seconds = (performance.now() - at) / 1000;
      resolve(
        `${size.toFixed(1).padStart(8)} ${used.toFixed(1).padStart(7)} ${seconds.toFixed(1).padStart(8)} ${((peak * 1024) / 1e6).toFixed(0).padStart(9)}`,
      );
    });
  });
}

/** What the validator of a format says of its file. */
function validity(name: string): string {
  const at = performance.now();
  const script = path.join(ROOT, "test", "exchange", "validate.py");
  const { status, stdout, stderr } = spawnSync(validatorsPython(), [script, files, name], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) return `failed: ${stderr.trim().split("\n").at(-1)}`;
  const { errors } = (JSON.parse(stdout) as Record<string, { readonly errors: readonly string[] }>)[name]!;
  const seconds = ((performance.now() - at) / 1000).toFixed(0);
  return errors.length === 0 ? `no fault, ${seconds} s` : `${errors.length} faults: ${errors.slice(0, 3).join("; ")}`;
}
