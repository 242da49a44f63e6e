import { z } from "zod";
import type { Marked } from "../proposal/index.js";
import { CLAIM_TYPES, STATUSES } from "../vocabulary/index.js";
import { idIn } from "./naming.js";

/** A Web Annotation that somebody made, as far as a ledger can take it in. */
export interface Annotated {
  /** Its own name, as it stands in the file. */
  readonly id: string;
  /** The claim that it was written from; null where it is none of a ledger. */
  readonly claim: string | null;
  /** What is annotated: an address, or the id of a document. */
  readonly source: string;
  readonly document: string | null;
  /** Its words with what stands around them; null where it is about the whole, or tells the place alone. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
  /** UTF-16 units of the text. */
  readonly position: { readonly start: number; readonly end: number } | null;
  /** What it says, in the order of its bodies. */
  readonly notes: readonly string[];
  readonly tags: readonly string[];
  /** What it says that the words tell, for programs; null where it says no such thing. */
  readonly marked: Omit<Marked, "words" | "place"> | null;
  /** Who made it, as it tells; null where it does not. */
  readonly creator: string | null;
}

/** Why a file, or one annotation of it, can't be taken in: a sentence without its full stop. */
export interface Unusable {
  readonly problem: string;
}

const MARKED = z.object({
  document: z.string().optional(),
  type: z.enum(CLAIM_TYPES),
  source: z.array(z.string()).min(1),
  target: z.array(z.string()).default([]),
  mutual: z.boolean().default(false),
  speaker: z.string().nullable().default(null),
  status: z.enum(STATUSES).default("completed"),
  when: z.string().nullable().default(null),
  amount: z.object({ value: z.number(), currency: z.string() }).nullable().default(null),
  details: z.record(z.string(), z.unknown()).default({}),
});

const oneOrMore = <T extends z.ZodType>(one: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(one));

const SELECTOR = z.looseObject({
  type: z.string(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
});
const NAMED = z.union([z.string(), z.looseObject({ id: z.string() }).transform(({ id }) => id)]);
/** A body that is a text alone is an address. */
const BODY = z.preprocess(
  (body) => (typeof body === "string" ? { value: body } : body),
  z.looseObject({
    purpose: z.union([z.string(), z.array(z.string())]).optional(),
    format: z.string().optional(),
    value: z.string().optional(),
  }),
);
const TARGET = z.union([
  z.string().transform((source) => ({ source, selector: [] })),
  z.looseObject({ source: NAMED, selector: oneOrMore(SELECTOR).optional() }),
  z.looseObject({ id: z.string() }).transform(({ id }) => ({ source: id, selector: [] })),
]);
const ANNOTATION = z.looseObject({
  id: z.string().optional(),
  type: z.union([z.literal("Annotation"), z.array(z.string()).refine((types) => types.includes("Annotation"))]),
  creator: z.union([z.string(), z.looseObject({ name: z.string().optional() })]).optional(),
  body: oneOrMore(BODY).optional(),
  bodyValue: z.string().optional(),
  target: oneOrMore(TARGET),
});

/** The annotations of a file: a collection with its first page, a page, a list, or one. What can't be understood is told in its place. */
export function annotationsIn(text: string): readonly (Annotated | Unusable)[] | Unusable {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "this is not JSON, the format of Web Annotations" };
  }
  const items = itemsOf(value);
  if (items === null) return { problem: "there are no Web Annotations in it: no collection, page or annotation" };
  return items.map((item, i) => annotatedOf(item, i));
}

function itemsOf(value: unknown): readonly unknown[] | null {
  // Step by step: a file may nest first pages deeper than calls can follow.
  for (let at = value; ; ) {
    if (Array.isArray(at)) return at;
    if (typeof at !== "object" || at === null) return null;
    const { items, first, type } = at as { items?: unknown; first?: unknown; type?: unknown };
    if (Array.isArray(items)) return items;
    if (typeof first !== "object" || first === null)
      return type === "Annotation" || (Array.isArray(type) && type.includes("Annotation")) ? [at] : null;
    at = first;
  }
}

function annotatedOf(item: unknown, i: number): Annotated | Unusable {
  const read = ANNOTATION.safeParse(item);
  const target = read.success ? read.data.target[0] : undefined;
  if (!read.success || target === undefined)
    return { problem: `annotation ${i + 1} does not follow the Web Annotation Data Model` };
  const { id = `annotation ${i + 1}`, body = [], bodyValue, creator } = read.data;
  const { source, selector = [] } = target;
  const quote = selector.find(({ type }) => type === "TextQuoteSelector");
  const position = selector.find(({ type }) => type === "TextPositionSelector");
  const said = body.map((one) => ({ ...one, purposes: [one.purpose ?? []].flat() }));
  const marked = said.flatMap((one) => (one.format === "application/json" ? markedIn(one.value) : []))[0];
  const isNote = (one: (typeof said)[number]) => one.value !== undefined && one.format !== "application/json";
  const isTag = ({ purposes }: (typeof said)[number]) => purposes.includes("tagging");
  return {
    id,
    claim: claimIn(id),
    source: idIn(source) ?? source,
    document: marked?.document ?? null,
    quote:
      quote?.exact === undefined
        ? null
        : { exact: quote.exact, prefix: quote.prefix ?? "", suffix: quote.suffix ?? "" },
    position:
      position?.start === undefined || position.end === undefined ? null : { start: position.start, end: position.end },
    notes: [
      ...(bodyValue === undefined ? [] : [bodyValue]),
      ...said.filter((one) => isNote(one) && !isTag(one)).map(({ value }) => value!),
    ],
    tags: said.filter((one) => isNote(one) && isTag(one)).map(({ value }) => value!),
    marked: marked?.marked ?? null,
    creator: typeof creator === "string" ? creator : (creator?.name ?? null),
  };
}

/** A claim by the name that exports give it. */
function claimIn(id: string): string | null {
  const own = idIn(id);
  return own !== null && /^c_[0-9a-f]{16}$/u.test(own) ? own : null;
}

function markedIn(text: string | undefined): { document: string | null; marked: Omit<Marked, "words" | "place"> }[] {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "");
  } catch {
    return [];
  }
  const read = MARKED.safeParse(value);
  if (!read.success) return [];
  const { document = null, details, ...rest } = read.data;
  const told = Object.entries(details).filter(
    (pair): pair is [string, string | string[]] =>
      typeof pair[1] === "string" || (Array.isArray(pair[1]) && pair[1].every((one) => typeof one === "string")),
  );
  return [{ document, marked: { ...rest, details: Object.fromEntries(told) } }];
}
