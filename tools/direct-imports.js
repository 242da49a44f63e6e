// A plugin of the bundle: what is imported through the table of contents of a folder is imported from the file that has it. Who needs one name of a
// folder then loads that file and what it needs, not the folder.
import { readFileSync } from "node:fs";
import path from "node:path";

const IMPORT = /^import \{([^}]*)\} from "(\.[^"]*)";$/gmu;
const EXPORT = /^export \{([^}]*)\};$/gmu;
const EXPORT_ALL = /^export \* from "(\.[^"]*)";$/gmu;
/** "a as b" in two names, "a" as the same one twice. */
const names = (list) =>
  list
    .split(",")
    .map((one) => one.trim().split(" as "))
    .filter(([name]) => name !== "")
    .map(([name, as = name]) => ({ name, as }));

const read = new Map();

/** What a file exports: under each name the file that it comes from and the name there. */
function exportsOf(file) {
  const known = read.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(file, "utf8");
  const beside = (other) => path.resolve(path.dirname(file), other);
  const taken = new Map();
  for (const [, list, other] of text.matchAll(IMPORT))
    for (const { name, as } of names(list)) taken.set(as, { file: beside(other), name });
  const made = new Map();
  for (const [, other] of text.matchAll(EXPORT_ALL))
    for (const name of exportsOf(beside(other)).keys()) made.set(name, { file: beside(other), name });
  for (const [, list] of text.matchAll(EXPORT))
    for (const { name, as } of names(list)) made.set(as, taken.get(name) ?? { file, name: as });
  read.set(file, made);
  return made;
}

/** The file that has a name which another exports, and what it is called there. */
function homeOf(file, name) {
  const next = exportsOf(file).get(name);
  return next === undefined || next.file === file ? { file, name } : homeOf(next.file, next.name);
}

/**
 * A text with its imports from tables of contents led to the files that have the names.
 * @param {string} text
 * @param {string} folder
 */
export function direct(text, folder) {
  return text.replace(IMPORT, (whole, list, other) => {
    if (!other.endsWith("/index.js")) return whole;
    const index = path.resolve(folder, other);
    const homes = names(list).map(({ name, as }) => ({ ...homeOf(index, name), as }));
    return homes.map(({ file, name, as }) => `import { ${name} as ${as} } from ${JSON.stringify(file)};`).join("");
  });
}

/** For the files below `folder`. */
export const directImports = (folder) => ({
  name: "direct-imports",
  setup(build) {
    build.onLoad({ filter: /\.js$/ }, ({ path: file }) =>
      file.startsWith(folder) ? { contents: direct(readFileSync(file, "utf8"), path.dirname(file)) } : null,
    );
  },
});
