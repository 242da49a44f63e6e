import { constants, copyFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Folders of copies that are not dropped yet; a program that ends leaves none. */
const folders = new Set<string>();
process.once("exit", () => {
  for (const folder of folders) drop(folder);
});

/**
 * A copy of the file of a ledger in a folder where SQLite may make its files, as it has to even to read one with a log. Null where the file has a log, whose content would be missing, or is
 * written to meanwhile.
 */
export function copyToRead(file: string): { readonly file: string; drop(): void } | null {
  const before = statSync(file);
  if (isLogged(file)) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "entente-closed-"));
  folders.add(folder);
  const copy = path.join(folder, "ledger.db");
  try {
    copyFileSync(file, copy, constants.COPYFILE_FICLONE);
  } catch (error) {
    drop(folder);
    throw error;
  }
  if (!isLogged(file) && statSync(file).mtimeMs === before.mtimeMs) return { file: copy, drop: () => drop(folder) };
  drop(folder);
  return null;
}

function isLogged(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function drop(folder: string): void {
  folders.delete(folder);
  rmSync(folder, { recursive: true, force: true });
}
