// Global setup of the tests: a folder for the ledger of the sample documents that browser tests share, and its end.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-browser-"));
  process.env.ENTENTE_TEST_BROWSER = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
