import { covers, extentOf, type Span } from "../text/index.js";
import type { Anchor, AnchorKind } from "./anchor.js";
import { type Bead, ratioOf } from "./bead.js";
import { leftOut } from "./left-out.js";
import { type Paragraph, plainTime } from "./paragraph.js";
import { type Saying, statusesApart } from "./saying.js";

export type DifferenceKind = Exclude<AnchorKind, "note"> | "status" | "sentence" | "paragraph";

/** Where two texts differ. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Index of the bead that it stands in. */
  readonly bead: number;
  /** Where it stands in each text; null where that one has nothing of it. */
  readonly left: Place | null;
  readonly right: Place | null;
}

export interface Place {
  readonly span: Span;
  /** What the words mean: "USD 1700000000", "2031-05-18", "KAZ", "planned"; null of what is left out. */
  readonly value: string | null;
}

/** A text as paragraphs, with what claims say in it, and which names the tables of its language know. */
export interface Side {
  readonly paragraphs: readonly Paragraph[];
  readonly sayings: readonly Saying[];
  /** Sums that could not be read whole: what seems to be missing may be among them. */
  readonly unread: readonly Span[];
}

/** Where two texts differ, in the order of the beads. */
export function differencesOf(beads: readonly Bead[], left: Side, right: Side): Difference[] {
  const ratio = ratioOf(left.paragraphs, right.paragraphs);
  return beads.flatMap((bead, i) => {
    const [a, b] = [left.paragraphs.slice(...bead.left), right.paragraphs.slice(...bead.right)];
    const here = (kind: DifferenceKind, one: Place | null, other: Place | null): Difference => ({
      kind,
      bead: i,
      left: one,
      right: other,
    });
    const whole = ({ span }: Paragraph): Place => ({ span, value: null });
    if (b.length === 0) return a.map((one) => here("paragraph", whole(one), null));
    if (a.length === 0) return b.map((one) => here("paragraph", null, whole(one)));
    const gone = leftOut(a, b, ratio);
    const [x, y] = [remaining(a, gone.left), remaining(b, gone.right)];
    // What moved to the paragraph before or behind is not missing.
    const around = {
      left: left.paragraphs.slice(Math.max(0, bead.left[0] - 1), bead.left[1] + 1).flatMap(({ anchors }) => anchors),
      right: right.paragraphs
        .slice(Math.max(0, bead.right[0] - 1), bead.right[1] + 1)
        .flatMap(({ anchors }) => anchors),
    };
    const found = [
      ...merged(gone.left, a).map(({ kind, ...place }) => here(kind, place, null)),
      ...merged(gone.right, b).map(({ kind, ...place }) => here(kind, null, place)),
    ];
    for (const kind of ["sum", "date", "number", "name"] as const) {
      const of = (anchors: readonly Anchor[]) => anchors.filter((one) => one.kind === kind);
      const lone = (own: readonly Anchor[], others: readonly Anchor[]) =>
        distinct(of(own).filter((one) => one.loose !== true && !of(others).some((other) => isSame(one, other))));
      const [p, q] = [lone(x, around.right), lone(y, around.left)];
      const pairs = Math.min(p.length, q.length);
      for (let k = 0; k < pairs; k++) found.push(here(kind, placeOf(p[k]!), placeOf(q[k]!)));
      // Numbers are also put otherwise, times left to the reader, and names said again or not ("both sides"): but somewhere a text names each state.
      const missing = (one: Anchor, other: Side, paragraphs: readonly Paragraph[]) =>
        kind === "sum" ? !touches(other.unread, paragraphs) : isState(one) && !names(other, one);
      for (const one of p.slice(pairs)) if (missing(one, right, b)) found.push(here(kind, placeOf(one), null));
      for (const one of q.slice(pairs)) if (missing(one, left, a)) found.push(here(kind, null, placeOf(one)));
    }
    const [s, t] = [within(left.sayings, a), within(right.sayings, b)];
    for (const [one, other] of statusesApart(s, t))
      found.push(here("status", { span: one.span, value: one.status }, { span: other.span, value: other.status }));
    return found;
  });
}

/** Sentences that are left out, as paragraphs where these are gone whole. */
function merged(gone: readonly Span[], paragraphs: readonly Paragraph[]) {
  const out = ({ span }: { readonly span: Span }) => gone.some(({ start }) => start === span.start);
  const whole =
    paragraphs.length < 2 ? [] : paragraphs.filter(({ sentences }) => sentences.length > 0 && sentences.every(out));
  const rest = gone.filter((one) => !whole.some(({ span }) => covers(span, one)));
  return [
    ...whole.map(({ span }) => ({ kind: "paragraph" as const, span, value: null })),
    ...rest.map((span) => ({ kind: "sentence" as const, span, value: null })),
  ];
}

const placeOf = ({ span, value }: Anchor): Place => ({ span, value });

/** The anchors of paragraphs that do not stand in what the other text leaves out. */
function remaining(paragraphs: readonly Paragraph[], gone: readonly Span[]): Anchor[] {
  return paragraphs
    .flatMap(({ anchors }) => anchors)
    .filter(({ span }) => !gone.some((out) => out.start <= span.start && span.end <= out.end));
}

function distinct(anchors: readonly Anchor[]): Anchor[] {
  const seen = new Set<string>();
  return anchors.filter(({ value }) => !seen.has(value) && seen.add(value));
}

const within = (sayings: readonly Saying[], paragraphs: readonly Paragraph[]): Saying[] =>
  sayings.filter(({ span }) => paragraphs.some((one) => one.span.start <= span.start && span.end <= one.span.end));

/** The tables of all languages have all states. What is written in capitals alone ("US$", "долл. США") often belongs to a sum or another name. */
const isState = ({ kind, value }: Anchor): boolean => kind === "name" && !value.includes(":");

const names = ({ paragraphs }: Side, { value }: Anchor): boolean =>
  paragraphs.some(({ anchors }) => anchors.some((one) => one.kind === "name" && one.value === value));

const touches = (spans: readonly Span[], paragraphs: readonly Paragraph[]): boolean =>
  spans.some(({ start }) => paragraphs.some(({ span }) => span.start <= start && start < span.end));

/** Units that differ by a thousand and more are other units: kilowatts and megawatts. */
const UNITS = 3;

/** Whether two anchors of a kind mean the same, as far as each says. */
function isSame(one: Anchor, other: Anchor): boolean {
  if (one.value === other.value) return true;
  if (one.kind === "number") {
    const orders = Math.log10(Number(one.value) / Number(other.value));
    return Math.abs(orders - Math.round(orders)) < 1e-9 && Math.abs(orders) > UNITS - 0.5;
  }
  if (one.kind !== "date") return false;
  const [a, b] = [extentOf(plainTime(one.value)), extentOf(plainTime(other.value))];
  if (a === null || b === null) return plainTime(one.value) === plainTime(other.value);
  const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return (a.lo ?? low) <= (b.hi ?? high) && (b.lo ?? low) <= (a.hi ?? high);
}
