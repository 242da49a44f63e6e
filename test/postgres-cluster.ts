// Global setup of the tests: a place for the one PostgreSQL that they share, which the first that needs it starts, and its end.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stopPostgres } from "../tools/postgres.js";

export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-postgres-"));
  // PostgreSQL may run as another user than these tests.
  chmodSync(folder, 0o755);
  process.env.ENTENTE_TEST_CLUSTER = folder;
  return () => {
    stopPostgres(path.join(folder, "server"));
    rmSync(folder, { recursive: true, force: true });
  };
}
