import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Missing } from "./runner.js";

/** The files under a folder whose names end so, each content once, with their bytes. Throws a `Missing` where there is none. */
export function filesUnder(folder: string, ending: RegExp): (readonly [string, Buffer])[] {
  const once = new Map<string, readonly [string, Buffer]>();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => ending.test(name));
  for (const name of names.sort()) {
    const bytes = readFileSync(path.join(folder, name));
    const digest = createHash("sha256").update(bytes).digest("hex");
    if (!once.has(digest)) once.set(digest, [name, bytes]);
  }
  if (once.size === 0) throw new Missing(`No file under ${folder} ends in ${ending.source.replace(/[\\$]/gu, "")}.`);
  return [...once.values()];
}
