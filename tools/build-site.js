// Bundles what browsers load (src/web/assets) into dist/site, with names that tell what is in them, and manifest.json from the old names to
// these. Also vitest's global setup, so that the tests run without a build before them.
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = "dist/site";

export default async function buildSite() {
  rmSync(path.join(root, out), { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["site.css", "work.css", "islands.ts", "arranging.ts", "finding.ts", "icon.svg"].map(
      (name) => `src/web/assets/${name}`,
    ),
    outdir: out,
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    format: "esm",
    target: ["chrome115", "firefox115", "safari16.4"],
    loader: { ".woff2": "file", ".svg": "copy" },
    metafile: true,
    logLevel: "warning",
  });
  const entries = Object.entries(metafile.outputs).flatMap(([file, { entryPoint, inputs }]) => {
    const source = entryPoint ?? (file.endsWith(".svg") ? Object.keys(inputs)[0] : undefined);
    // Type faces that pages ask for before their styles do are found by the names that their packages give them.
    if (file.endsWith(".woff2")) return Object.keys(inputs).map((name) => [path.basename(name), path.basename(file)]);
    return source === undefined ? [] : [[path.basename(source).replace(/\.ts$/, ".js"), path.basename(file)]];
  });
  writeFileSync(path.join(root, out, "manifest.json"), JSON.stringify(Object.fromEntries(entries)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSite();
