import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { builtModules } from "./tools/built-modules.js";

/** What the built program says that it is made of: sources are held beside it, and a ledger of one is one of the other. */
const MADE_OF = fileURLToPath(new URL("dist/src/text/made-of.js", import.meta.url));

/** Files that take long, which vitest would begin last where it knows no times: it goes by their size, and at the end one core would wait for the other. */
const LONG = [
  ...["browser/pages", "browser/hostile", "package", "kill", "determinism", "ledger-determinism", "learned"],
  ...["documentation", "fleet", "command"],
];

class LongFirst extends BaseSequencer {
  /** One project after the other, so that a worker keeps its modules. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    const projectOf = ({ project }: TestSpecification) => (project.name === "parts" ? 0 : 1);
    return (await super.sort(files)).sort((a, b) => projectOf(a) - projectOf(b) || place(a) - place(b));
  }
}

// What is watched, and counted line by line, are the sources.
const built =
  process.argv.includes("run") && !process.argv.includes("--coverage")
    ? builtModules(fileURLToPath(new URL(".", import.meta.url)))
    : null;

// Threads of tests load the runtime of the network, which hears of this from the process alone.
process.env.ORT_DISABLE_TELEMETRY = "1";

export default defineConfig({
  plugins: built === null ? [] : [built],
  resolve: { alias: existsSync(MADE_OF) ? [{ find: /^.*\/made-of\.js$/u, replacement: MADE_OF }] : [] },
  test: {
    server: { deps: { external: built === null ? [] : [/\/dist\/(?:src|tools|bench)\//u] } },
    // Modules are loaded once for all files of a worker, not once a file: a quarter of the time was loading.
    isolate: false,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: { name: "parts", pool: "threads", include: ["src/**/*.test.{ts,tsx}", "tools/**/*.test.ts"] },
      },
      { extends: true, test: { name: "whole", pool: "forks", include: ["test/**/*.test.ts"] } },
    ],
    globalSetup: ["tools/build-kernel.js", "tools/build-site.js", "test/postgres-cluster.ts", "test/browser/folder.ts"],
    // One more than two cores: while a test waits for a browser, a database or a command another works.
    maxWorkers: 3,
    // Golden claims are those of the rules; src/reading and test/learned.test.ts test what the network makes.
    env: { ENTENTE_READER: "rules" },
    // A machine may be several times as slow as the one that tests were written on.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.{ts,tsx}"],
      exclude: ["**/*.test.{ts,tsx}", "**/*.corpus.ts"],
      reporter: ["text-summary"],
    },
  },
});
