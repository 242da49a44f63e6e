// Joins the compiled command line into a few files in dist/bundle: a cold start reads five files instead of two hundred. What is imported
// when it is needed stays apart, and packages stay packages, but for those of many small files that nearly every command loads.
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { directImports } from "./direct-imports.js";
import { quickWidth } from "./quick-width.js";

/** Packages that are joined too; NOTICE has their licences, and those of what they need. */
const JOINED = ["kysely", "string-width", "wrap-ansi"];

const root = fileURLToPath(new URL("..", import.meta.url));
const { dependencies, optionalDependencies } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);
const external = Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !JOINED.includes(name));
rmSync(new URL("../dist/bundle", import.meta.url), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: {
    main: "dist/src/cli/main.js",
    worker: "dist/src/cli/worker.js",
    "entries-worker": "dist/src/intake/entries-worker.js",
    "sql-child": "dist/src/ledger/sql/child.js",
    "network-worker": "dist/src/intake/network-worker.js",
  },
  outdir: "dist/bundle",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  plugins: [directImports(`${root}dist/src/`), quickWidth],
  external: [...external, ...external.map((name) => `${name}/*`)],
  logLevel: "warning",
});
