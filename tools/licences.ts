// Which licences the packages have that Entente runs with: `npm run licences`. Ends with 1 where one is not on the list, which a person has to look at first.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Licences (SPDX) that a package may have that Entente runs with: those that ask for no more than a notice, and those of which it is said why they may. */
export const ALLOWED: ReadonlySet<string> = new Set([
  ...["MIT", "MIT-0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "Unlicense"],
  // Fonts, which are handed on as they are, under their names.
  "OFL-1.1",
  // Copyleft of single files: @resvg/resvg-js is used as it comes and not changed.
  "MPL-2.0",
]);

/** A package that is installed with Entente, for some platform at least. */
export interface Dependency {
  /** With its version: "hono@4.13.19". */
  readonly name: string;
  /** An expression of SPDX; null where the package says nothing. */
  readonly licence: string | null;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** The packages of a package-lock.json that are no tools of development, by name. */
export function dependencies(lock: string): Dependency[] {
  const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, Locked>> };
  const found = Object.entries(packages).flatMap(([folder, { version, license, dev }]) =>
    folder === "" || dev === true
      ? []
      : [{ name: `${folder.slice(folder.lastIndexOf("node_modules/") + 13)}@${version}`, licence: license ?? null }],
  );
  return [...new Map(found.map((one) => [one.name, one])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether an expression of SPDX can be met by licences of the list. One with brackets in it can't be told, and is not. */
export function isAllowed(licence: string | null): boolean {
  if (licence === null) return false;
  const bare = licence.replace(/^\(([^()]*)\)$/u, "$1");
  return bare.split(" OR ").some((choice) => choice.split(" AND ").every((one) => ALLOWED.has(one)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = dependencies(readFileSync("package-lock.json", "utf8"));
  const lines = all.map(({ name, licence }) => `${(licence ?? "none told").padEnd(20)} ${name}\n`);
  process.stdout.write(lines.sort().join(""));
  const strange = all.filter(({ licence }) => !isAllowed(licence));
  for (const { name, licence } of strange)
    process.stderr.write(`${name} is under ${licence ?? "no licence that it tells"}; see tools/licences.ts.\n`);
  if (strange.length > 0) process.exitCode = 1;
}
