import { setTimeout as wait } from "node:timers/promises";
import stringWidth from "string-width";
import { openLedger } from "../../entente.js";
import { probed, resolveWithin, systemResolve } from "../../fetch/index.js";
import { type KeptLink, LINK_STATES, type LinkCheck, type LinkState } from "../../ledger/index.js";
import { now } from "../add.js";
import { indexing } from "../indexing.js";
import { documentNamed } from "../named-document.js";
import { ledgerAddress } from "../options.js";
import { write } from "../output.js";
import { printable, printableJson } from "../printable.js";
import { ledgerToRead } from "../reading.js";
import { oneOf, UsageError } from "../usage.js";
import { language, says } from "../words/index.js";
import { Asking } from "./asking.js";
import { bySite, inquire } from "./inquiry.js";

/** The options of `entente links` as the command line gives them. */
export interface LinksArguments {
  readonly ledger?: string;
  readonly list?: boolean;
  readonly dryRun?: boolean;
  readonly again?: boolean;
  readonly only?: string;
  readonly limit?: number;
  readonly sites: number;
  /** Seconds. */
  readonly pause: number;
  readonly timeLimit: number;
  readonly allowPrivate?: boolean;
  readonly at?: string;
  readonly format: "text" | "jsonl";
}

/** What a list may be narrowed to. */
const STATES = [...LINK_STATES, "unasked"] as const;

/**
 * `entente links`: asks whether the addresses of documents and their notes are there, and writes down what came of it; or lists what is known, or what would
 * be asked. Returns the exit code: 1 where an address gave no answer.
 */
export async function linksCommand(named: readonly string[], asked: LinksArguments): Promise<number> {
  const { list = false, dryRun = false } = asked;
  if (list && (dryRun || asked.again)) throw new UsageError("Either list results on record, or check");
  const only = asked.only === undefined ? undefined : oneOf(STATES, asked.only);
  if (only !== undefined && !list) throw new UsageError("--only filters a list; give --list with it");
  const address = ledgerAddress(asked);
  const at = asked.at ?? now();
  // Reading comes first, so that a wrong name makes no new ledger.
  const ledger = await ledgerToRead(address);
  let known: KeptLink[];
  try {
    const documents: string[] = [];
    for (const one of named) documents.push(await documentNamed(ledger, one));
    known = await ledger.provenance.links(named.length === 0 ? {} : { documents });
  } finally {
    await ledger.close();
  }
  if (list) {
    const shown = known.filter(({ check }) => only === undefined || (check?.state ?? "unasked") === only);
    for (const link of shown.slice(0, asked.limit)) await write(line(link, asked.format));
    return 0;
  }
  const due = known.filter((link) => isDue(link, at, asked.again ?? false)).slice(0, asked.limit);
  if (dryRun) {
    for (const link of due) await write(line(link, asked.format));
    return 0;
  }
  return ask(address, due, at, asked);
}

/** Whether an address is asked for: one that never was or gave no answer, or with `again` any that was not asked for on the day. */
function isDue({ check }: KeptLink, at: string, again: boolean): boolean {
  if (check === null || check.state === "silent") return true;
  return again && check.at.slice(0, 10) !== at.slice(0, 10);
}

async function ask(
  ledgerName: string,
  due: readonly KeptLink[],
  at: string,
  { sites, pause, timeLimit, allowPrivate = false, format }: LinksArguments,
): Promise<number> {
  const links = new Map(due.map((link) => [link.address, link]));
  const counts = new Map<LinkState, number>();
  const ledger = await openLedger(ledgerName, { existing: true, indexed: indexing() });
  const addresses = [...links.keys()];
  resolveWithin(timeLimit);
  const asking = addresses.length === 0 ? null : new Asking(addresses.length, bySite(addresses).size);
  try {
    const manners = {
      sites,
      pause: pause * 1000,
      wait: (milliseconds: number) => wait(milliseconds),
      ask: (address: string) => probed(address, systemResolve, { time: timeLimit * 1000, allowPrivate }),
    };
    const left = await inquire(addresses, manners, async (address, probe) => {
      const check: LinkCheck = { address, at, ...probe };
      await ledger.provenance.noteLinks([check]);
      counts.set(probe.state, (counts.get(probe.state) ?? 0) + 1);
      asking?.advance();
      await write(line({ ...links.get(address)!, check }, format));
    });
    asking?.stop();
    if (format === "text") await write(`${summary(counts, left)}\n`);
    return (counts.get("silent") ?? 0) + left > 0 ? 1 : 0;
  } finally {
    asking?.stop();
    await ledger.close();
  }
}

/** Columns of states, with the number that a server answered behind those that have one: "refused 403". */
function stateWidth(): number {
  const { alive, unasked, ...numbered } = says().checking.links.states;
  return Math.max(
    13,
    ...[alive, unasked, ...Object.values(numbered).map((one) => `${one} 404`)].map((one) => stringWidth(one)),
  );
}

/** "dead 404   2026-03-01  https://… · archived: https://… · d_…", or the same as JSON. */
function line(link: KeptLink, format: LinksArguments["format"]): string {
  if (format === "jsonl") return `${printableJson(link)}\n`;
  const { address, documents, archived, check } = link;
  const said = says().checking.links;
  const code = check?.status == null || check.state === "alive" ? "" : ` ${check.status}`;
  const state = `${said.states[check?.state ?? "unasked"]}${code}`;
  const parts = [
    check?.to == null ? address : `${address} → ${check.to}`,
    ...(check?.reason == null ? [] : [language().problem(check.reason)]),
    ...(archived === null ? [] : [archived === address ? said.archivedCopy : said.archived({ address: archived })]),
    documents.length === 1 ? documents[0]! : said.documents({ n: documents.length }),
  ];
  const padding = " ".repeat(Math.max(0, stateWidth() - stringWidth(state)));
  return `${state}${padding}  ${(check?.at.slice(0, 10) ?? "").padEnd(10)}  ${parts.map(printable).join(" · ")}\n`;
}

function summary(counts: ReadonlyMap<LinkState, number>, left: number): string {
  const said = says().checking.links;
  const told = LINK_STATES.flatMap((state) => {
    const count = counts.get(state) ?? 0;
    return count === 0 ? [] : [said.counted({ n: count, state: said.states[state] })];
  });
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (all + left === 0) return said.nothing;
  const between = (a: string, b: string) => says().results.listBetween({ a, b });
  return said.checked({ n: all, told: told.length === 0 ? "–" : told.reduce(between), left });
}
