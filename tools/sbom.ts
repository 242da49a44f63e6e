// The software bill of materials of what Entente runs with, as CycloneDX: `npm run --silent sbom > sbom.json`.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

interface Bom {
  serialNumber?: string;
  readonly metadata: { timestamp?: string; readonly component: { name: string } };
}

/**
 * What npm makes of the locked packages, as text: the same for the same lock file and the same npm, so without the number and the time of its making. npm names the
 * package after its folder; here it has its own name. Throws where npm can't read the lock file.
 */
export function sbom(root: string): string {
  const asked = [
    "sbom",
    "--sbom-format",
    "cyclonedx",
    "--sbom-type",
    "application",
    "--omit",
    "dev",
    "--package-lock-only",
  ];
  const made = execFileSync("npm", asked, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 28,
  });
  const bom = JSON.parse(made) as Bom;
  const { name } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { readonly name: string };
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  bom.metadata.component.name = name;
  return `${JSON.stringify(bom, null, 2)}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(sbom(process.cwd()));
