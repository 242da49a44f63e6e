// Makes the environment of Python that has the validators of open formats: those that the makers of the formats, or their closest users, publish. In .cache/, once;
// `npm test` does it while types are checked.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url)).replace(/dist\/$/u, "");
/** Pinned: what was valid yesterday is so today. */
const WANTED = path.join(ROOT, "test", "exchange", "requirements.txt");
const PATIENCE = 600_000;

/** The Python that has them. Throws an Error that says why it can't be had. */
export function validatorsPython(): string {
  const wanted = readFileSync(WANTED, "utf8");
  const name = `validators-${createHash("sha256").update(wanted).digest("hex").slice(0, 12)}`;
  const folder = path.join(ROOT, ".cache", name);
  const python = path.join(folder, "bin", "python");
  if (existsSync(path.join(folder, "whole"))) return python;
  mkdirSync(path.dirname(folder), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  run("python3", ["-m", "venv", folder]);
  // The package of IATI's schemas asks for old versions of others; its files are all that is wanted.
  const [others, alone] = [[], []] as [string[], string[]];
  for (const line of wanted.split("\n").filter((line) => /^\w/u.test(line)))
    (line.startsWith("pyIATI") ? alone : others).push(line);
  // Most of their modules are never loaded: those that are, Python compiles then.
  const install = ["-m", "pip", "install", "--quiet", "--no-compile"];
  run(python, [...install, "--only-binary", ":all:", ...others]);
  run(python, [...install, "--no-deps", ...alone]);
  mkdirSync(path.join(folder, "made"));
  renameSync(path.join(folder, "made"), path.join(folder, "whole"));
  return python;
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8", timeout: PATIENCE });
  if (status === 0) return;
  const why = error?.message ?? stderr.trim().split("\n").at(-1) ?? "";
  throw new Error(`The validators of open formats need Python 3 with packages of PyPI; ${program} failed: ${why}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  try {
    validatorsPython();
  } catch (error) {
    // Whether tests may do without them is theirs to say.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
