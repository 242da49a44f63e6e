import { readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { UsageError } from "../usage.js";

/** A file of settings. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
  /** What it holds, as TOML has it. */
  readonly values: Readonly<Record<string, unknown>>;
}

const NAME = "entente.toml";

/**
 * The files of settings that hold in a folder, those that hold most first: entente.toml in it or in the nearest folder above, then that of the user
 * ($XDG_CONFIG_HOME/entente/config.toml, in ~/.config where that is not set). A file of another user is passed over: who may write there must not choose
 * where documents go. Throws UsageError for one that can't be read or is no TOML.
 */
export async function configFiles(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<ConfigFile[]> {
  const own = path.join(env.XDG_CONFIG_HOME || path.join(env.HOME || homedir(), ".config"), "entente", "config.toml");
  const places = [...(await nearest(folder)), ...((await isThere(own)) ? [own] : [])];
  return Promise.all(places.map(read));
}

async function nearest(folder: string): Promise<string[]> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const file = path.join(at, NAME);
    if (await isThere(file)) return [file];
    if (at === path.dirname(at)) return [];
  }
}

async function isThere(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  const user = process.getuid?.();
  return found?.isFile() === true && (user === undefined || found.uid === user || found.uid === 0);
}

async function read(file: string): Promise<ConfigFile> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new UsageError(`${file}: The file can't be read; check its permissions`);
  });
  const { parse, TomlError } = await import("smol-toml");
  try {
    return { path: file, text, values: parse(text) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const why = error.message.split("\n")[0]!.replace(/^Invalid TOML document: /u, "");
    throw new UsageError(`${file}:${error.line}: Not valid TOML: ${why}`);
  }
}

/** The line on which a key is set, counted from 1; 1 where it can't be told. */
export function lineOf({ text }: ConfigFile, key: string): number {
  const bare = key.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const set = new RegExp(
    `^\\s*(?:[\\w.-]+\\.)?["']?${bare}["']?\\s*(?:[.=]|$)|^\\s*\\[\\s*["']?${bare}["']?\\s*[\\].]`,
    "u",
  );
  const at = text.split("\n").findIndex((line) => set.test(line));
  return at < 0 ? 1 : at + 1;
}
