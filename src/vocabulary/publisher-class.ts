import { fold } from "./fold.js";
import { KNOWN_PUBLISHERS } from "./known-publishers.js";
import { officeAt } from "./official-hosts.js";
import type { PublisherClass, PublisherKind } from "./publisher-kinds.js";
import { publisherNamed } from "./publishers.js";

/** A publisher as a document gives it. */
export interface Named {
  /** Its name, or the host of its site where it gave none. */
  readonly publisher: string | null;
  /** The address of a document of it. */
  readonly url?: string | null;
}

/** What persons decided of publishers, by publisherKey. */
export type Decided = ReadonlyMap<string, Pick<PublisherClass, "kind" | "of">>;

/** Ends of host names that are given to one sort of publisher alone; "*" stands for the code of a country. */
const SUFFIXES: readonly (readonly [suffix: string, kind: PublisherKind])[] = [
  ["edu", "academic"],
  ["edu.*", "academic"],
  ["ac.*", "academic"],
  ["int", "intergovernmental"],
];

/** Names, and hosts without "www.", as they are compared: without case, marks, quotation marks and a leading "the". */
export function publisherKey(written: string): string {
  const bare = written
    .normalize("NFC")
    .replace(/["“”«»„'‘’]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return hostNamed(bare) ?? fold(bare).replace(/^the /u, "");
}

/** What a publisher is: as a person decided, else by its name, its site, and rules for both. Of what nothing is known of the kind is "unknown". */
export function publisherClass({ publisher, url = null }: Named, decided: Decided = NOTHING): PublisherClass {
  const key = publisher === null ? "" : publisherKey(publisher);
  const hosts = hostsOf({ publisher, url });
  const chosen = decidedOf({ publisher, url }, decided);
  if (chosen !== undefined) return { kind: chosen.kind, of: chosen.of, by: "decision" };
  const { names, sites } = table();
  const named = names.get(key) ?? names.get(publisherKey((publisher ?? "").replace(/\s*\([^()]*\)\s*$/u, "")));
  if (named !== undefined) return { ...named, by: "name" };
  const sited = first(hosts, (host) => suffixed(host, (end) => sites.get(end)));
  if (sited !== undefined) return { ...sited, by: "host" };
  const ruled = first(hosts, byRule) ?? (publisher === null ? undefined : byMasthead(publisher));
  return ruled === undefined ? UNKNOWN : { ...ruled, by: "rule" };
}

const NEWS: ReadonlySet<string> = new Set(["press", "wire", "state-media"]);

/** Whether a masthead is that of a newspaper, agency or broadcaster. */
export function isNews(masthead: string): boolean {
  return NEWS.has(publisherClass({ publisher: masthead }).kind);
}

/** What was decided of a publisher: by its name, else by its site or what that is under. */
export function decidedOf<T>({ publisher, url = null }: Named, decided: ReadonlyMap<string, T>): T | undefined {
  const named = publisher === null ? undefined : decided.get(publisherKey(publisher));
  return named ?? first(hostsOf({ publisher, url }), (host) => suffixed(host, (end) => decided.get(end)));
}

const hostsOf = ({ publisher, url = null }: Named): string[] =>
  [publisher === null ? null : hostNamed(publisher), hostOf(url)].filter((host) => host !== null);

const NOTHING: Decided = new Map();
const UNKNOWN: PublisherClass = { kind: "unknown", of: null, by: null };

type Ranged = Pick<PublisherClass, "kind" | "of">;

/** "www.kremlin.ru" as "kremlin.ru"; null for what is no host. */
function hostNamed(written: string): string | null {
  const host = written.trim().toLowerCase().replace(/\.$/u, "");
  return /^(?:[a-z\d-]{1,63}\.)+[a-z][a-z\d-]{1,62}$/u.test(host) ? host.replace(/^www\d?\./u, "") : null;
}

function hostOf(url: string | null): string | null {
  return url !== null && /^https?:/iu.test(url) && URL.canParse(url) ? hostNamed(new URL(url).hostname) : null;
}

/** What is found for a host or, where nothing is, for the longest end of it. */
function suffixed<T>(host: string, find: (end: string) => T | undefined): T | undefined {
  for (let end = host; end !== ""; end = end.includes(".") ? end.slice(end.indexOf(".") + 1) : "") {
    const found = find(end);
    if (found !== undefined) return found;
  }
  return undefined;
}

function first<T>(hosts: readonly string[], find: (host: string) => T | undefined): T | undefined {
  for (const host of hosts) {
    const found = find(host);
    if (found !== undefined) return found;
  }
  return undefined;
}

function byRule(host: string): Ranged | undefined {
  const ending = (kind: PublisherKind) =>
    SUFFIXES.some(([suffix, of]) => of === kind && `.${host}`.endsWith(`.${suffix.replace("*", country(host))}`));
  // "um" is a ministry in Helsinki and a university in Kuala Lumpur: universities have domains of their own.
  if (ending("academic")) return { kind: "academic", of: null };
  const office = officeAt(host);
  if (office !== null) return { kind: office.startsWith("org:") ? "intergovernmental" : "official", of: office };
  return ending("intergovernmental") ? { kind: "intergovernmental", of: null } : undefined;
}

/** The code of the country that a host ends in; "" where it ends in none. */
const country = (host: string) => /\.([a-z]{2})$/u.exec(host)?.[1] ?? "";

function byMasthead(publisher: string): Ranged | undefined {
  const row = publisherNamed(publisher);
  if (row === undefined) return undefined;
  const kind = row.press ? "press" : row.state.startsWith("org:") ? "intergovernmental" : "official";
  return { kind, of: row.state };
}

interface Table {
  readonly names: ReadonlyMap<string, Ranged>;
  readonly sites: ReadonlyMap<string, Ranged>;
}

let made: Table | undefined;

/** The table of known publishers by key, made when it is first asked. */
function table(): Table {
  if (made !== undefined) return made;
  const [names, sites] = [new Map<string, Ranged>(), new Map<string, Ranged>()];
  for (const { kind, of, names: called, hosts } of KNOWN_PUBLISHERS) {
    for (const name of called) names.set(publisherKey(name), { kind, of });
    for (const host of hosts) sites.set(host, { kind, of });
  }
  made = { names, sites };
  return made;
}
