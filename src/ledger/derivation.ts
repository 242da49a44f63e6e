import type { Derived } from "../annotation/index.js";
import type { Span } from "../text/index.js";

/** What is kept of a value: itself where it is plain, else its plain fields. */
type Plain = string | number | boolean | null | { readonly [field: string]: string | number | boolean };
/** A node of the tree of rules: the rule, its words, what is kept of its value, its parts. */
type Kept = readonly [rule: string, start: number, end: number, value: Plain, parts?: readonly Kept[]];

/** Letters of a rule's name that are kept: some are named after the whole of what they match. */
const NAMED = 80;

/**
 * How a value was made, as JSON that a ledger keeps beside it: each rule with its words and the plain fields of what it made of them. The value itself, which is the
 * claim, is not in it.
 */
export function derivationText(made: Derived<unknown>): string {
  const { rule, span, parts } = made;
  return JSON.stringify([named(rule), span.start, span.end, null, parts.map(kept)] satisfies Kept);
}

/** The tree of a text that derivationText made, in the form that readers give it. */
export function derivationIn(text: string): Derived<unknown> {
  return unpacked(JSON.parse(text) as Kept);
}

function kept({ rule, span, value, parts }: Derived<unknown>): Kept {
  const head = [named(rule), span.start, span.end, plain(value)] as const;
  return parts.length === 0 ? head : [...head, parts.map(kept)];
}

function unpacked([rule, start, end, value, parts = []]: Kept): Derived<unknown> {
  const span: Span = { start, end };
  return { rule, span, value, parts: parts.map(unpacked) };
}

const named = (rule: string) => (rule.length <= NAMED ? rule : `${rule.slice(0, NAMED - 1)}…`);

function plain(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (isPlain(value)) return rounded(value);
  // What has words of its own is told by them.
  if (typeof value !== "object" || "evidence" in value) return null;
  const fields = Object.entries(value).flatMap(([name, field]) => (isPlain(field) ? [[name, rounded(field)]] : []));
  return Object.fromEntries(fields) as Plain;
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** Numbers to three places: nobody is shown more. */
const rounded = (value: string | number | boolean) =>
  typeof value === "number" ? Math.round(value * 1000) / 1000 : value;
