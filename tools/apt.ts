import { spawnSync } from "node:child_process";

/**
 * Installs a package of Debian. Returns why that can't be done ("only root can install it"), or null where it was. Lists are fetched only where the
 * package is not known yet.
 */
export function installed(name: string): string | null {
  if (process.getuid?.() !== 0) return "only root can install it";
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = { env, stdio: ["ignore", "ignore", "pipe"] as ["ignore", "ignore", "pipe"], timeout: 600_000 };
  const apt = (...args: string[]) => spawnSync("apt-get", args, options).status === 0;
  // Tests of several programs may install theirs at once: each waits until the other is done.
  const install = () => apt("install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", name);
  return install() || (apt("update") && install()) ? null : "apt-get could not install it";
}
