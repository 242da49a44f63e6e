import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Folders whose code is built, and the file that a build writes last. */
const BUILT = ["src", "tools", "bench"];
const LAST = "dist/src/text/made-of.js";

/** A plugin of vitest. */
export interface BuiltModules {
  readonly name: string;
  readonly enforce: "pre";
  resolveId(source: string, importer?: string): { readonly id: string; readonly external: true } | null;
}

/**
 * Gives tests the code that was built (dist/), which Node loads by itself: it is what users run, and no worker has each file made anew, as it is from TypeScript. Null where
 * there is none, or a file was changed after it was built: tests then take all of it from its sources.
 * @param root the absolute path of the project
 */
export function builtModules(root: string): BuiltModules | null {
  const built = statSync(path.join(root, LAST), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (BUILT.some((folder) => newest(path.join(root, folder)) > built)) return null;
  return {
    name: "built-modules",
    enforce: "pre",
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith(".")) return null;
      const file = path.relative(root, path.resolve(path.dirname(importer), source)).replace(/\.tsx?$/u, ".js");
      const made = path.join(root, "dist", file);
      const isBuilt = BUILT.includes(file.split(path.sep)[0]!) && file.endsWith(".js") && existsSync(made);
      return isBuilt ? { id: made, external: true } : null;
    },
  };
}

/** When a file of TypeScript in a folder was last changed, in milliseconds. */
function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!\.(?:test|corpus))\.tsx?$/u.test(file))
    .map((file) => statSync(path.join(folder, file)).mtimeMs);
  return Math.max(0, ...times);
}
