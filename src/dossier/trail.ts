import type { FactAmount, Testimony } from "../ledger/index.js";
import { compare, extentOf } from "../text/index.js";
import { type Cited, type FirstSource, firstSource, NOTHING_CITED, provenanceOf } from "./provenance/index.js";

/** A claim that gives a figure, and how it came to it. */
export interface Mention {
  readonly claim: string;
  readonly document: string;
  /** EDTF, null where nothing tells it. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** The words that say so. */
  readonly words: string;
  /**
   * first: published before all others. copy: its text is that of an earlier mention. repeat: it goes back to what an earlier mention goes back to.
   * independent: nothing ties it to an earlier one.
   */
  readonly manner: "first" | "copy" | "repeat" | "independent";
  /** The earlier mention that it copies or repeats, and what they share. */
  readonly after: string | null;
  readonly shared: readonly string[];
  /** Days since the figure was first said, where it is given as if it were of now; null otherwise. */
  readonly stale: number | null;
}

/** One figure: where it was first said, and who has recycled it since. */
export interface Trail {
  readonly figure: FactAmount;
  /** Who said it before any of the mentions, as one of them cites it: a source that was not read itself, or tells it nowhere. Null where nobody is cited for it. */
  readonly cited: FirstSource | null;
  /** In order of publication, the first one first; what is undated comes last. */
  readonly mentions: readonly Mention[];
}

/** A figure that is given as of now so many days after it was first said is stale. */
const STALE = 365;

/**
 * The trails of the figures that testimonies give: those about one fact, or all about the same parties and object. Figures are the same that have one
 * value in one currency, however it is qualified; most mentioned first, then by value. `cited`: what is known of their sources.
 */
export function trailsOf(testimonies: readonly Testimony[], cited: Cited = NOTHING_CITED): Trail[] {
  const figures = new Map<string, Testimony[]>();
  for (const testimony of testimonies) {
    const { amount } = testimony.claim;
    if (amount === null) continue;
    const key = `${amount.value} ${amount.upper ?? ""} ${amount.currency}`;
    figures.set(key, [...(figures.get(key) ?? []), testimony]);
  }
  return [...figures]
    .map(([key, those]) => ({ key, trail: trailOf(those, cited) }))
    .sort((a, b) => b.trail.mentions.length - a.trail.mentions.length || compare(a.key, b.key))
    .map(({ trail }) => trail);
}

function trailOf(those: readonly Testimony[], cited: Cited): Trail {
  const first = sourceOf(those);
  const order = [first, ...those.filter((one) => one !== first).sort(byPublication)];
  const { value, upper, currency, qualifier } = first.claim.amount!;
  const byStrain = new Map<string, number>();
  const byRoot = new Map<string, number>();
  const mentions = order.map((testimony, i): Mention => {
    const copied = byStrain.get(testimony.strain);
    const shared = testimony.roots.map((root) => byRoot.get(root) ?? Number.POSITIVE_INFINITY);
    const repeated = order[copied ?? Math.min(...shared)];
    if (copied === undefined) byStrain.set(testimony.strain, i);
    for (const root of testimony.roots) if (!byRoot.has(root)) byRoot.set(root, i);
    return {
      claim: testimony.claim.id,
      document: testimony.claim.document,
      published: testimony.published,
      publisher: testimony.publisher,
      words: testimony.claim.evidence.exact,
      manner: i === 0 ? "first" : copied !== undefined ? "copy" : repeated ? "repeat" : "independent",
      after: repeated?.claim.id ?? null,
      shared: repeated ? sharedOf(repeated, testimony) : [],
      stale: staleness(first, testimony),
    };
  });
  return {
    figure: { value, ...(upper === undefined ? {} : { upper }), currency, qualifier },
    cited: firstSource(first, those, provenanceOf(those, [], cited)),
    mentions,
  };
}

/** What two testimonies both go back to. */
function sharedOf(a: Testimony, b: Testimony): string[] {
  const roots = new Set(b.roots);
  const shared = a.roots.filter((root) => roots.has(root)).sort(compare);
  return a.strain === b.strain ? [`strain:${a.strain}`, ...shared] : shared;
}

/**
 * The mention that the others come from: of those that may have been published before all others (a text of "2031" may be older than one of 3 May
 * 2031, a text without a date older than any) the one that leans least on others; of these the one that was surely published first.
 */
export function sourceOf(those: readonly Testimony[]): Testimony {
  const surely = Math.min(...those.map((one) => lastDay(one)));
  return those
    .filter((one) => firstDay(one) <= surely)
    .sort((a, b) => leaning(a) - leaning(b) || byPublication(a, b))[0]!;
}

/** In order of the last day on which each can have been published; what is undated comes last. */
function byPublication(a: Testimony, b: Testimony): number {
  const [x, y] = [lastDay(a), lastDay(b)];
  if (x !== y) return x - y < 0 ? -1 : 1;
  return leaning(a) - leaning(b) || compare(a.claim.id, b.claim.id);
}

const firstDay = ({ published }: Testimony) => extentOf(published)?.lo ?? Number.NEGATIVE_INFINITY;
const lastDay = ({ published }: Testimony) => extentOf(published)?.hi ?? Number.POSITIVE_INFINITY;

/** How many others a testimony names for what it says. */
function leaning({ roots }: Testimony): number {
  return roots.filter((root) => /^(?:agency|cites|says):/u.test(root)).length;
}

/** Days that a figure was old when it was given without a date of its own, or as of the day of writing. */
function staleness(first: Testimony, later: Testimony): number | null {
  if (first === later) return null;
  const [said, again] = [extentOf(first.published)?.lo ?? null, extentOf(later.published)?.lo ?? null];
  if (said === null || again === null || again - said < STALE) return null;
  const { when, status } = later.claim;
  const current = when === null || when.basis === "publication";
  return current && status !== "denied" ? again - said : null;
}
