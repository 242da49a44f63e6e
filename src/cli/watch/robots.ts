import { LIMITS } from "../../text/index.js";

/** By which name robots.txt calls this program. */
const NAME = "entente";
/** Seconds between two requests that a site may ask for; longer ones are shortened to it. */
const LONGEST_DELAY = LIMITS.web.delay.most;
/** Characters of a robots.txt that are looked at (RFC 9309, 2.5 asks for 500 KiB at least). */
const LOOKED_AT = LIMITS.web.rulesRead.most;

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

/** What a site lets this program ask for (RFC 9309). */
export interface Robots {
  /** Whether an address of the site may be asked for. */
  allows(address: string): boolean;
  /** Seconds that the site wants between two requests; null where it says nothing. */
  readonly delay: number | null;
}

/** A site without rules. */
export const OPEN: Robots = { allows: () => true, delay: null };

/** The rules of a robots.txt: those for this program by name, else those for all. The longest pattern that matches decides; of two as long, the one that allows. */
export function robotsOf(text: string): Robots {
  const groups = groupsOf(text.slice(0, LOOKED_AT));
  const own = groups.filter(({ agents }) => agents.includes(NAME));
  const held = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"));
  const rules = held.flatMap((group) => group.rules);
  const delays = held.flatMap(({ delay }) => delay ?? []);
  return {
    delay: delays.length === 0 ? null : Math.min(LONGEST_DELAY, Math.max(...delays)),
    allows(address) {
      const { pathname, search } = new URL(address);
      const path = pathname + search;
      if (pathname === "/robots.txt") return true;
      const matching = rules.filter(({ pattern }) => matches(path, pattern));
      const longest = Math.max(0, ...matching.map(({ pattern }) => pattern.length));
      const deciding = matching.filter(({ pattern }) => pattern.length === longest);
      return deciding.length === 0 || deciding.some(({ allow }) => allow);
    },
  };
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number | null;
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let open = false;
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const [, field = "", written = ""] = /^\uFEFF?\s*([a-z-]{1,40})\s*:\s*([^#]{0,2000})/iu.exec(line) ?? [];
    const [name, value] = [field.toLowerCase(), written.trim()];
    if (name === "user-agent") {
      if (!open) groups.push({ agents: [], rules: [], delay: null });
      open = true;
      groups.at(-1)!.agents.push(value.toLowerCase().split("/")[0]!);
      continue;
    }
    const group = groups.at(-1);
    if (group === undefined) continue;
    if (name === "allow" || name === "disallow") {
      open = false;
      if (value !== "") group.rules.push({ allow: name === "allow", pattern: value });
    } else if (name === "crawl-delay") {
      open = false;
      const seconds = Number(value);
      if (Number.isFinite(seconds) && seconds > 0) group.delay = seconds;
    }
  }
  return groups;
}

/** Whether a path begins as a pattern has it: `*` stands for anything, `$` at the end for the end. Linear in both for each star. */
function matches(path: string, pattern: string): boolean {
  const ends = pattern.endsWith("$");
  const parts = (ends ? pattern.slice(0, -1) : pattern).split("*").map(plain);
  const whole = plain(path);
  if (!whole.startsWith(parts[0]!)) return false;
  let at = parts[0]!.length;
  for (const part of parts.slice(1, ends ? -1 : undefined)) {
    const found = whole.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!ends) return true;
  const last = parts.at(-1)!;
  return parts.length === 1 ? at === whole.length : whole.length - last.length >= at && whole.endsWith(last);
}

/** A path as it is compared: letters that were written as %XX and need not be. */
function plain(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
