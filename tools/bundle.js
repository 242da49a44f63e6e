// Joins the compiled command line into a few files in dist/bundle: a cold start reads five files instead of two hundred. What is imported
// when it is needed stays apart, packages stay packages.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
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
  packages: "external",
  logLevel: "warning",
});
