import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts", "tools/**/*.test.ts"],
    globalSetup: ["tools/build-kernel.js", "tools/build-site.js", "test/postgres-cluster.ts", "test/browser/folder.ts"],
    // Of two cores vitest leaves one idle unless it is told; most tests wait for a browser or a database.
    maxWorkers: 2,
    // Golden claims are those of the rules; src/reading and test/learned.test.ts test what the network makes.
    env: { ENTENTE_READER: "rules" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.{ts,tsx}"],
      exclude: ["**/*.test.{ts,tsx}", "**/*.corpus.ts"],
      reporter: ["text-summary"],
    },
  },
});
