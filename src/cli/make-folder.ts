import { mkdir, stat } from "node:fs/promises";
import path from "node:path";

/**
 * Makes a folder with those above it that are not there. Node's own way to do so never ends where a folder is there in which none can be made (/proc). Throws what mkdir throws.
 * @param folder absolute, or from where the command runs
 */
export async function makeFolder(folder: string): Promise<void> {
  const above = path.dirname(path.resolve(folder));
  if (above !== path.resolve(folder) && !(await isFolder(above))) await makeFolder(above);
  await mkdir(folder).catch(async (error: unknown) => {
    if (!(await isFolder(folder))) throw error;
  });
}

const isFolder = (folder: string): Promise<boolean> =>
  stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
