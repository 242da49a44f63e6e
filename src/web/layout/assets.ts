import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { stateByIso2 } from "../../vocabulary/index.js";

/** What the build made of web/assets: file names by the names they were written under. */
const SITE = (() => {
  let folder = new URL("./", import.meta.url);
  while (!existsSync(new URL("package.json", folder)) && folder.pathname !== "/") folder = new URL("../", folder);
  return new URL("dist/site/", folder);
})();

let manifest: Readonly<Record<string, string>> | null = null;

/** The address of a style sheet, script or image of the pages: its name has the hash of what is in it, so that browsers may keep it. */
export function asset(name: string): string {
  manifest ??= JSON.parse(readFileSync(new URL("manifest.json", SITE), "utf8")) as Record<string, string>;
  const file = manifest[name];
  if (file === undefined) throw new Error(`The pages have no ${name}; run the build.`);
  return `/site/${file}`;
}

const KINDS: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
  json: "application/json",
};

const kept = new Map<string, Uint8Array<ArrayBuffer>>();
let names: ReadonlySet<string> | null = null;

/** What is at an address under /site/, with its type; null where there is nothing. Only files of the build and flags of states can be named. */
export function assetAt(address: string): { readonly body: Uint8Array<ArrayBuffer>; readonly type: string } | null {
  const name = address.replace(/^\/site\//u, "");
  const type = KINDS[name.split(".").at(-1) ?? ""];
  if (type === undefined) return null;
  const known = kept.get(name);
  if (known) return { body: known, type };
  const file = fileOf(name);
  if (file === null) return null;
  const body = new Uint8Array(readFileSync(file));
  kept.set(name, body);
  return { body, type };
}

function fileOf(name: string): URL | string | null {
  const [, iso2] = /^flags\/([a-z]{2})\.svg$/u.exec(name) ?? [];
  if (iso2 !== undefined) return flagFile(iso2);
  names ??= new Set(readdirSync(SITE));
  return names.has(name) ? new URL(name, SITE) : null;
}

/** Whether there is a flag of a state; some of the past have none. */
export function hasFlag(iso2: string): boolean {
  return flagFile(iso2.toLowerCase()) !== null;
}

const flagFiles = new Map<string, string | null>();

function flagFile(iso2: string): string | null {
  if (stateByIso2(iso2.toUpperCase()) === undefined) return null;
  let file = flagFiles.get(iso2);
  if (file === undefined) {
    const folder = path.dirname(createRequire(import.meta.url).resolve("flag-icons/package.json"));
    const flag = path.join(folder, "flags", "4x3", `${iso2}.svg`);
    file = existsSync(flag) ? flag : null;
    flagFiles.set(iso2, file);
  }
  return file;
}
