#!/usr/bin/env node
// Checks the version of Node before anything else is loaded; written so that any Node with import() can parse it.
var version = process.versions.node.split(".");
if (Number(version[0]) < 20 || (Number(version[0]) === 20 && Number(version[1]) < 19)) {
  console.error(
    `entente: Node 20.19 or newer is needed; this is Node ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(2);
}
var program = new URL("../dist/bundle/main.js", import.meta.url).href;
import(program).then(
  (cli) =>
    cli.main(process.argv.slice(2)).then((code) => {
      process.exitCode = code;
    }),
  (error) => {
    var missing = /Cannot find (module|package) '([^']*)'/.exec(error.message);
    if (missing && missing[1] === "package") {
      console.error(`entente: the package ${missing[2]} is not installed; run: npm ci`);
    } else if (missing) {
      console.error("entente: the program is not built yet; run: npm ci && npm run build");
    } else {
      console.error(`entente: the program can't be loaded: ${error.message}`);
    }
    process.exit(2);
  },
);
