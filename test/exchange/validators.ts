import { spawnSync } from "node:child_process";
import path from "node:path";
import { validatorsPython } from "../../tools/validators.js";
import { ROOT } from "../imports.js";

/** What the validators of formats found in a folder with a file for each, by the name of the format; see validate.py. */
export type Validated = Readonly<
  Record<string, { readonly errors: readonly string[] } & Readonly<Record<string, unknown>>>
>;

/**
 * Holds files against the validators of their formats, or one of them against its own. Null where there are none and they can't be installed: then tests are skipped, and it is said why.
 * Continuous integration (CI) must have them.
 */
export function validated(folder: string, format?: string): Validated | null {
  let python: string;
  try {
    python = validatorsPython();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (process.env.CI) throw new Error(`Continuous integration must hold exports against their validators: ${why}`);
    console.error(`\n*** EXPORTS ARE NOT HELD AGAINST THEIR VALIDATORS: ${why} ***\n`);
    return null;
  }
  const script = path.join(ROOT, "test", "exchange", "validate.py");
  const { status, stdout, stderr } = spawnSync(python, [script, folder, ...(format === undefined ? [] : [format])], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`The validators failed: ${stderr}`);
  return JSON.parse(stdout) as Validated;
}
