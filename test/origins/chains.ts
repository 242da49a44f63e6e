import { said } from "../../src/dossier/testimonies.corpus.js";
import type { Testimony } from "../../src/ledger/index.js";
import { dayNumber, dayOf, format } from "../../src/text/index.js";
import { type Chance, chance } from "../merging/chance.js";

/** A figure as it went from text to text: who said it first, and how each later text came to it. */
export interface Chain {
  readonly testimonies: readonly Testimony[];
  readonly root: Testimony;
  /** Claims that copy or repeat what was said before; the others found it out by themselves. */
  readonly recycled: ReadonlySet<string>;
  /** Claims that give the old figure as one of now. */
  readonly stale: ReadonlySet<string>;
}

const FIRST_DAY = dayNumber({ year: 2006, month: 1, day: 1 });

/** Dates of publication are lost or coarse in a share of texts, and recyclers name their source as often as they do. */
export function chain(seed: number): Chain {
  const c = chance(seed);
  const begun = FIRST_DAY + c.whole(0, 4000);
  const value = c.whole(101, 999) * 1e6;
  const amount = { value, currency: "USD", qualifier: null, text: "" };
  const agency = c.often(0.4) ? `agency:a${seed}` : null;
  const report = `cites:work:report ${seed}`;
  const testimonies: Testimony[] = [];
  const recycled = new Set<string>();
  const stale = new Set<string>();
  const name = () =>
    Math.floor(c.next() * 2 ** 32)
      .toString(16)
      .padStart(8, "0");
  const root = said(name(), { published: published(c, begun), claim: { amount, when: told(begun) } });
  testimonies.push(root);
  // A copy comes out within days, a repetition whenever somebody needs a figure.
  const later = Array.from({ length: c.whole(1, 8) }, () => {
    const lot = c.next();
    return { lot, day: begun + (lot < 0.35 ? c.whole(0, 4) : c.whole(1, 2500)) };
  }).sort((a, b) => a.day - b.day);
  for (const { lot, day } of later) {
    const same = lot < 0.35;
    const current = !same && day - begun >= 400 && c.often(0.5);
    const roots = same ? (agency === null ? [] : [agency]) : lot < 0.6 ? [report] : lot < 0.8 ? ["says:org:X"] : [];
    const out = published(c, day);
    const mention = said(name(), {
      published: out,
      roots,
      ...(same ? { strain: root.strain } : {}),
      claim: { amount, when: current ? { edtf: format(dayOf(day)), text: null, basis: "publication" } : told(begun) },
    });
    if (same || roots.some((one) => testimonies.some((other) => other.roots.includes(one))))
      recycled.add(mention.claim.id);
    testimonies.push(mention);
    if (current && out !== null && root.published !== null) stale.add(mention.claim.id);
  }
  return { testimonies: c.some(testimonies, testimonies.length), root, recycled, stale };
}

function told(day: number) {
  return { edtf: format(dayOf(day)), text: null, basis: "stated" as const };
}

function published(c: Chance, day: number): string | null {
  const lot = c.next();
  if (lot < 0.06) return null;
  return format(dayOf(day)).slice(0, lot < 0.14 ? 7 : lot < 0.18 ? 4 : 10);
}
