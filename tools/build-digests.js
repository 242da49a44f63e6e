// Writes the version of package.json and digests of the compiled code into dist/src/text/made-of.js: what a ledger was read and reckoned with is others as soon as the code or a table is.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Folders of what reads documents, and of what makes facts. */
const MADE_OF = {
  READS: ["text", "vocabulary", "language", "document", "annotation", "reading", "proposal", "claim"],
  FOLDS: ["text", "vocabulary", "dossier"],
};

/** The first 12 hex digits of the SHA-256 of all JavaScript files in folders: their paths and what is in them. */
export function digestOf(root, folders) {
  const hash = createHash("sha256");
  for (const folder of folders)
    for (const file of readdirSync(path.join(root, folder), { recursive: true }).sort()) {
      const name = file.split(path.sep).join("/");
      if (!name.endsWith(".js") || name === "made-of.js" || /\.(?:test|corpus)\.js$/u.test(name)) continue;
      hash.update(`${folder}/${name}\n`).update(readFileSync(path.join(root, folder, file)));
    }
  return hash.digest("hex").slice(0, 12);
}

/** Modules of what texts are indexed under: whatever they use is part of it, wherever it lies. */
export const INDEXES = ["claim-terms", "passages", "term-text", "terms", "tokens"].map(
  (name) => `ledger/search/${name}.js`,
);

/** The same of the code that modules come down to, with all that they use and nothing that they don't; and the files it is from. */
export async function digestOfUsed(root, modules) {
  const pure = (one) => ({ path: path.join(path.dirname(one.importer), one.path), sideEffects: false });
  const { metafile, outputFiles } = await build({
    stdin: { contents: modules.map((name) => `export * from "./${name}";`).join("\n"), resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    legalComments: "none",
    metafile: true,
    minify: true,
    packages: "external",
    platform: "node",
    plugins: [
      {
        name: "pure",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\./ }, (one) => (one.importer === "<stdin>" ? null : pure(one))),
      },
    ],
    target: "node20",
    write: false,
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  return {
    digest: createHash("sha256").update(outputFiles[0].contents).digest("hex").slice(0, 12),
    files: Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("../dist/src", import.meta.url));
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const digests = Object.entries(MADE_OF).map(([name, folders]) => [name, digestOf(root, folders)]);
  digests.push(["INDEXES", (await digestOfUsed(root, INDEXES)).digest]);
  const lines = [["VERSION", version], ...digests].map(([name, value]) => `export const ${name} = "${value}";\n`);
  writeFileSync(path.join(root, "text/made-of.js"), lines.join(""));
}
