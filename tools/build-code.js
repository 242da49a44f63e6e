// Strips the types of src, tools and bench into dist, file by file: a second instead of half a minute. `npm run check` is what holds the types.
// Tests and corpora come along only where something imports them.
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const outdir = process.argv[2] ?? "dist";

const entryPoints = ["src", "tools", "bench"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.split(path.sep).join("/")}`)
    .filter((file) => /\.tsx?$/u.test(file) && !/\.(?:test|corpus|d)\.tsx?$|^src\/web\/assets\//u.test(file)),
);
const common = {
  absWorkingDir: root,
  outbase: ".",
  outdir,
  format: "esm",
  target: "es2023",
  charset: "utf8",
  logLevel: "warning",
};
// What they import is asked of one bundle of all, which is thrown away: to divide it among two thousand entries took esbuild three times as long.
const { metafile } = await build({
  ...common,
  stdin: { contents: entryPoints.map((file) => `import "./${file}";`).join("\n"), resolveDir: root },
  bundle: true,
  packages: "external",
  platform: "node",
  metafile: true,
  write: false,
});
const reached = Object.keys(metafile.inputs).filter((file) => /\.tsx?$/u.test(file));
await build({ ...common, entryPoints: reached, sourcemap: true });
