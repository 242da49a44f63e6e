// Where the trained model and the compiled kernel lie in the package.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The package's folder: the nearest one above this file with a package.json, alike from src/ and from dist/src/. */
const home = (() => {
  let folder = new URL("./", import.meta.url);
  while (!existsSync(new URL("package.json", folder)) && folder.pathname !== "/") folder = new URL("../", folder);
  return folder;
})();

/** The path of a file of the package, given from the package's folder. */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(path, home));
}

/** The bytes of a language's trained model, `models/<language>.model`; throws if there is none. */
export function readModel(language = "en"): Uint8Array {
  return readFileSync(packageFile(`models/${language}.model`));
}
