import { z } from "zod";
import { namesOf } from "../../../inquiry/names/index.js";
import type { Ledger, Suggestion } from "../../../ledger/index.js";
import { actorName } from "../../../words/index.js";
import { links, withQuery } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";

/** A name to go to, in words and with its address. */
export interface FoundName {
  readonly kind: Suggestion["kind"] | "page";
  /** One, or the two of a pair. */
  readonly ids: readonly string[];
  /** "Russia and Ukraine". */
  readonly label: string;
  /** "dossier, 53 facts". */
  readonly note: string;
  readonly href: string;
  /** Facts about it, or claims that name it. */
  readonly told: number;
}

export const FoundNameShape = z
  .strictObject({
    kind: z.enum(["pair", "state", "organisation", "person", "firm", "place", "page"]),
    ids: z.array(z.string()).describe("One, or the two of a pair."),
    label: z.string(),
    note: z.string().describe("What it is, and how much is told of it."),
    href: z.string().describe("Its address on this site."),
    told: z.number().describe("Facts about a party or a pair; claims that name a person, a firm or a place."),
  })
  .meta({ id: "FoundName" }) satisfies z.ZodType<FoundName>;

/** A suggestion as pages show it: all are named as their readers name them, whatever was typed. */
export function foundName({ kind, ids, names, as, told }: Suggestion, { words, speech }: Tongue): FoundName {
  const { found, between } = words.site;
  const [one = "", other] = names.map((name, i) => actorName({ id: ids[i] ?? "", name }, speech));
  const counted =
    kind === "person" || kind === "firm" || kind === "place" ? found.claims({ n: told }) : found.facts({ n: told });
  return {
    kind,
    ids,
    label: other === undefined ? one : between({ a: one, b: other }),
    note: [found.kinds[kind], ...(as === null || as === one ? [] : [as]), counted].join(speech.signs.comma),
    href: addressOf(kind, ids, one),
    told,
  };
}

/** Places have no page of their own: their claims are searched for. */
function addressOf(kind: Suggestion["kind"], [a = "", b = ""]: readonly string[], name: string): string {
  if (kind === "pair") return links.pair(a, b);
  if (kind === "person" || kind === "firm") return links.actor(a);
  if (kind === "place") return withQuery(links.search, { q: `"${name.replaceAll(/["“”„«»]/gu, " ").trim()}"` });
  return links.party(a);
}

/** Words of a query that are looked at for names. */
const LONGEST = 200;

/** What the words of a query name: the dossier of the two parties in them, or of one; else whatever is called so. */
export async function foundIn(ledger: Ledger, words: string, tongue: Tongue): Promise<FoundName[]> {
  const index = await namesOf(ledger);
  const asked = words.slice(0, LONGEST);
  const parties = index.parties(asked);
  const [one, other] = parties;
  const pair = one && other && parties.length === 2 ? index.pair(one.id, other.id) : null;
  const named = parties
    .slice(0, 4)
    .map(({ id, kind, name, told }): Suggestion => ({ kind, ids: [id], names: [name], as: null, told }));
  const whole = parties.length > 0 ? [] : index.called(asked);
  return [...(pair === null ? [] : [pair]), ...named, ...whole].map((one) => foundName(one, tongue));
}

/** The dossiers of the pairs that most is told of. */
export async function busiestOf(ledger: Ledger, limit: number, tongue: Tongue): Promise<FoundName[]> {
  return (await namesOf(ledger)).busiest(limit).map((one) => foundName(one, tongue));
}

/** Names that may have been meant by parts of an address or a query that name nothing. */
export async function guessesFor(ledger: Ledger, parts: readonly string[], tongue: Tongue): Promise<FoundName[]> {
  const index = await namesOf(ledger);
  const meant = parts.map((part) => index.party(part) ?? index.near(part.slice(0, LONGEST), 1)[0]);
  const [one, other] = meant;
  const pair = one && other && meant.length === 2 && one.id !== other.id ? index.pair(one.id, other.id) : null;
  const alone = meant.flatMap((named): Suggestion[] =>
    named === undefined ? [] : [{ kind: named.kind, ids: [named.id], names: [named.name], as: null, told: named.told }],
  );
  return [...(pair === null ? [] : [pair]), ...alone].map((found) => foundName(found, tongue));
}
