import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { LIMITS } from "../text/index.js";

/** What a folder holds to read, in the order of its names, and what in it was left out. */
export interface Folder {
  readonly files: readonly string[];
  readonly hidden: number;
  readonly links: number;
  /** Folders that a browser saves beside a page, with what the page shows. */
  readonly companions: number;
  /** Folders in it that the system does not let be read, with what it says. */
  readonly closed: readonly { readonly name: string; readonly error: unknown }[];
}

/** Folders in folders; a circle of links can't be met, because links are not followed. */
const DEEPEST = LIMITS.container.folders.most;

/** Files of a folder and of the folders in it, sorted; hidden files, links and the folders of saved pages are left out. Throws what the system says of the folder itself. */
export async function filesOf(folder: string): Promise<Folder> {
  const files: string[] = [];
  const left = { hidden: 0, links: 0, companions: 0 };
  const closed: { name: string; error: unknown }[] = [];
  const visit = async (entries: Dirent[], at: string, depth: number): Promise<void> => {
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const names = new Set(entries.map(({ name }) => name));
    for (const entry of entries) {
      const inner = path.join(at, entry.name);
      if (entry.name.startsWith(".")) left.hidden++;
      else if (entry.isSymbolicLink()) left.links++;
      else if (entry.isDirectory()) {
        if (isCompanion(entry.name, names)) left.companions++;
        else if (depth < DEEPEST) {
          const listed = await list(inner).catch((error: unknown) => void closed.push({ name: inner, error }));
          if (listed) await visit(listed, inner, depth + 1);
        }
      } else if (entry.isFile()) files.push(inner);
    }
  };
  await visit(await list(folder), folder, 0);
  return { files, closed, ...left };
}

function list(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true });
}

/** "page_files" beside "page.html": pictures, scripts and frames of the page, as browsers save them. */
function isCompanion(name: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)[_-](?:files|dateien|fichiers|archivos|file|dosyalar[ıi]|bestanden|arquivos)$/iu.exec(name)?.[1];
  return page !== undefined && [".html", ".htm", ".xhtml"].some((ending) => names.has(page + ending));
}

/** What was left out, as one sentence; null when nothing was. */
export async function leftOut({
  hidden,
  links,
  companions,
  besides,
}: Pick<Folder, "hidden" | "links" | "companions"> & {
  /** Files that lie beside the document of an entry of a library, such as the saved page about it. */
  readonly besides: number;
}): Promise<string | null> {
  if (hidden + links + companions + besides === 0) return null;
  const { counted } = await import("../words/index.js");
  const some = (n: number, one: string, many?: string) => (n === 0 ? [] : [counted(n, one, many)]);
  const parts = [
    ...some(hidden, "hidden file"),
    ...some(links, "link"),
    ...some(companions, "folder of a saved page", "folders of saved pages"),
    ...some(besides, "file beside a document of a library", "files beside documents of a library"),
  ];
  return `Left out: ${parts.join(", ")}.`;
}
