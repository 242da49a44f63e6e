// Finds the Chromium that pages are tested and pictured with; Debian's package of its shell is installed where there is none.
import { spawnSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";
import { installed } from "./apt.js";

/** The shell of Chromium without windows goes first: the same engine draws the same pages, for two thirds of the processor's time, without what else a browser does. */
const SHELL = "chromium-headless-shell";
const NAMES = [SHELL, "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** Nothing but the pages themselves: no background requests, no first-run pages, no name that leads elsewhere than to this machine. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--force-color-profile=srgb",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/**
 * Starts Chromium without a window, with a profile of its own that is removed with it. Throws an Error that says why it can't be had.
 */
export async function startChromium(): Promise<Browser> {
  const executablePath = program() ?? install();
  return chromium.launch({ executablePath, args: FLAGS, handleSIGINT: false });
}

/** Where Chromium lies; null where there is none. `ENTENTE_CHROMIUM` names another. */
function program(): string | null {
  const named = process.env.ENTENTE_CHROMIUM;
  if (named) return named;
  for (const name of NAMES) {
    const found = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout?.trim();
    if (found) return found;
  }
  return null;
}

function install(): string {
  const why = installed(SHELL);
  const found = why === null ? program() : null;
  if (found !== null) return found;
  const reason = why ?? "what apt-get installed is not found";
  throw new Error(
    `Chromium is needed and is not installed; ${reason}. Install it, such as with: apt-get install ${SHELL}`,
  );
}
