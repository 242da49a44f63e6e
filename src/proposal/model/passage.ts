import type { Annotation, Name } from "../../annotation/index.js";
import { LIMITS, normalise, type Span, visible } from "../../text/index.js";
import { partyName, personById } from "../../vocabulary/index.js";
import { homeOf } from "../home.js";
import { unaddressed } from "./addressed.js";

/** Somebody whom a passage names, by the number that the model is told. */
export interface Named {
  readonly id: string;
  readonly kind: "state" | "organisation" | "person" | "firm" | "press";
  /** Where the passage names that one, or somebody who acts for it; nowhere where only the rest of the document does, or who publishes it. */
  readonly spans: readonly Span[];
  /** The state or organisation that a person acts for. */
  readonly state: string | null;
}

/** Some whole sentences of a document, with what was found in them: what a model is asked about at once. */
export interface Passage {
  readonly sentences: readonly Span[];
  readonly named: readonly Named[];
  /** Numbers of times and sums of the annotation. */
  readonly times: readonly number[];
  readonly sums: readonly number[];
}

/** Characters of a passage, and of a sentence that is looked at, at most. */
const LONGEST = LIMITS.model.passage.most;
const LONGEST_SENTENCE = LIMITS.model.sentence.most;
/** Passages of one document that are asked about. */
const MOST = LIMITS.model.passages.most;
/** Names of a passage, and states and organisations that the rest of the document names most. */
const COMPANY = 60;
const CAST = 7;

/** The passages of a document that name a state or an organisation, in text order, without paragraphs that speak to programs: those that name none hold no claim. */
export function passagesOf(annotation: Annotation): Passage[] {
  const passages: Passage[] = [];
  let sentences: Span[] = [];
  let size = 0;
  const cast = castOf(annotation);
  const close = () => {
    const { named, ...passage } = passageOf(annotation, sentences);
    // Whom "the two sides" or "we" may mean.
    const understood = cast.filter((id) => !named.some((one) => one.id === id));
    const more = understood.map((id): Named => ({ id, kind: kindOf(id), spans: [], state: null }));
    if (named.some(isParty)) passages.push({ ...passage, named: [...named, ...more] });
    sentences = [];
    size = 0;
  };
  for (const sentence of unaddressed(annotation)) {
    const length = sentence.end - sentence.start;
    if (length > LONGEST_SENTENCE) continue;
    if (size > 0 && size + length > LONGEST) close();
    sentences.push(sentence);
    size += length;
  }
  if (sentences.length > 0) close();
  return passages.slice(0, MOST);
}

/** Whether somebody can be a party to a claim. */
export function isParty({ kind }: Named): boolean {
  return kind === "state" || kind === "organisation";
}

/** Who publishes a document, and the states and organisations that it names most. */
function castOf(annotation: Annotation): string[] {
  const counts = new Map<string, number>();
  for (const { id, state, members = [] } of annotation.names)
    for (const one of new Set([id, state, ...members]))
      if (one != null && /^(?:[A-Z]{3,4}$|org:)/u.test(one)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  const home = homeOf(annotation);
  return [...new Set([...(home === null ? [] : [home]), ...most.slice(0, CAST)])];
}

function passageOf({ names, times, sums }: Annotation, sentences: readonly Span[]): Passage {
  const inside = ({ span }: { readonly span: Span }) =>
    sentences.some(({ start, end }) => span.start >= start && span.end <= end && span.end > span.start);
  const within = <T extends { readonly span: Span }>(all: readonly T[]) =>
    all.flatMap((one, i) => (inside(one) ? [i] : []));
  const found = new Map<string, { id: string; kind: Named["kind"]; spans: Span[]; state: string | null }>();
  const put = (id: string, { span, kind, state }: Name, own: boolean) => {
    const known = found.get(id);
    if (known) known.spans.push(span);
    else if (found.size < COMPANY)
      found.set(id, {
        id,
        kind: own && kind === "press" ? "press" : kindOf(id),
        spans: [span],
        state: own && state !== id ? (state ?? null) : null,
      });
  };
  for (const name of names.filter(inside)) {
    for (const member of name.members ?? []) put(member, name, false);
    if (name.id !== null) put(name.id, name, true);
    if (name.state !== undefined && name.state !== name.id) put(name.state, name, false);
  }
  return { sentences, named: [...found.values()], times: within(times), sums: within(sums) };
}

function kindOf(id: string): Named["kind"] {
  if (id.startsWith("org:")) return "organisation";
  if (id.startsWith("person:")) return "person";
  if (id.startsWith("firm:")) return "firm";
  return /^[A-Z]{3,4}$/u.test(id) ? "state" : "press";
}

/** What a model is told of a passage: data as JSON, so that nothing in the text can end it. */
export function toldOf({ sentences, named, times, sums }: Passage, annotation: Annotation): string {
  const { text } = annotation.document;
  const words = ({ start, end }: Span) => normalise(text.slice(start, end)).text;
  const values = (numbers: readonly number[], all: readonly { readonly span: Span }[]) =>
    numbers.map((i, number) => ({ number, words: words(all[i]!.span) }));
  return JSON.stringify({
    passage: sentences.map(words).join("\n"),
    named: named.map((one, number) => ({
      number,
      kind: one.kind,
      name: one.kind === "person" ? (personById(one.id)?.name ?? words(one.spans[0]!)) : visible(partyName(one.id)),
      words: [...new Set(one.spans.map(words))].slice(0, 4),
    })),
    times: values(times, annotation.times),
    sums: values(sums, annotation.sums),
  });
}
