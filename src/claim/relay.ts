import { type Annotation, type Atom, Forms, foldText, type Name, wordsOf } from "../annotation/index.js";
import { type Language, languageOf } from "../language/index.js";
import type { Named } from "../proposal/index.js";
import { type Span, visible } from "../text/index.js";
import { isNews, slug } from "../vocabulary/index.js";
import { nameOf } from "./acting.js";
import type { Actor } from "./claim.js";

/** Who passes on what a speaker says, with the words that name them and those that tell it. */
export interface Relay {
  readonly actor: Actor;
  readonly span: Span;
  readonly cue: Span;
  /** Whether the speaker is only the state whose press it is: "the French newspaper Le Monde reported". Then nobody is passed on. */
  readonly own: boolean;
}

type Cue = "before" | "behind" | "quoting" | "between" | "press";
const CUES = ["before", "behind", "quoting", "between"] as const;
const made = new WeakMap<Language, Forms<Cue>>();

function formsOf(language: Language): Forms<Cue> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const forms = new Forms<Cue>(language.letters);
  for (const cue of CUES) for (const form of language.relays[cue]) forms.add(form, cue);
  const { before = [], behind = [] } = language.names().words.pressNouns ?? {};
  for (const form of [...before, ...behind]) forms.add(form, "press");
  made.set(language, forms);
  return forms;
}

/** Small words that may stand between a cue and who passes something on, at most. */
const GAP = 4;

/**
 * Who passes on the words of a speaker, in their sentence: a newspaper, agency or broadcaster beside a cue ("told Reuters", "据路透社报道"), or somebody who quotes the speaker
 * ("Dawkins quoted Lyng as saying"). Null where nobody does.
 */
export function relayOf(speaker: Named, annotation: Annotation, sentence: Span): Relay | null {
  const language = languageOf(annotation.language);
  const { text } = annotation.document;
  if (language === undefined) return null;
  const words = wordsOf(text, foldText(text, language.letters), sentence, language.letters);
  const cues = cuesIn(words, formsOf(language));
  for (const { span, actor, press } of tellersIn(annotation, sentence, words)) {
    if (
      actor.id === speaker.id ||
      (speaker.span !== null && span.start < speaker.span.end && speaker.span.start < span.end)
    )
      continue;
    const own = press && isOwn(speaker, span, words, cues);
    const cue = own ? span : cueOf(cues, words, span, speaker.span, press);
    if (cue !== null) return { actor, span, cue, own };
  }
  return null;
}

/** Whether a press follows its state: "China's Xinhua", "法国《世界报》", or with what it is between them, "French left-leaning daily Le Monde"; not "France told the daily Le Monde". */
function isOwn(speaker: Named, press: Span, words: readonly Atom[], cues: readonly Found[]): boolean {
  if (speaker.span === null || speaker.span.end > press.start || !/^[A-Z]{3}$/u.test(speaker.id)) return false;
  const from = speaker.span.end;
  const between = words.filter((word) => word.start >= from && word.end <= press.start);
  if (!between.every(({ kind, text }) => kind === "letters" || BESIDE.test(text))) return false;
  const letters = between.filter(({ lower }) => lower !== "s").filter(({ kind }) => kind === "letters");
  if (letters.length === 0) return true;
  const inside = cues.filter((one) => one.start >= from && one.end <= press.start);
  const noun = inside.some(({ cue }) => cue === "press");
  return noun && letters.length <= GAP && inside.every(({ cue }) => cue === "press" || cue === "between");
}

/** What may stand between a state and its press beside words. */
const BESIDE = /^[-'’"“”«»„‘《「]$/u;

/** The words by which a name passes on what a speaker says; null where none do. */
function cueOf(cues: readonly Found[], words: readonly Atom[], name: Span, speaker: Span | null, press: boolean) {
  const first = speaker !== null && name.end <= speaker.start;
  if (!press) {
    const cue = first ? beside(cues, words, name, ["quoting"]) : null;
    return cue !== null && cue.end <= speaker!.start ? cue : null;
  }
  // "TASS'ın bakanlığa dayandırdığı habere göre": who is cited stands between.
  const behind = (cue: Found) => cue.cue === "quoting" && cue.start >= speaker!.end && cue.start - speaker!.end <= NEAR;
  return beside(cues, words, name, ["before", "behind"]) ?? (first ? cues.find(behind) : null) ?? null;
}

/** Characters between who is cited and a cue behind them, at most: "Kazakistan | Dışişleri Bakanlığına | dayandırdığı". */
const NEAR = 40;

interface Found extends Span {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

function cuesIn(words: readonly Atom[], forms: Forms<Cue>): Found[] {
  return words.flatMap((word, i) =>
    forms
      .at(words, i)
      .map(({ form, to }) => ({ cue: form.value, from: i, to, start: word.start, end: words[to - 1]!.end })),
  );
}

/** The cue of one of some sorts next to a name, with nothing but small words between. */
function beside(cues: readonly Found[], words: readonly Atom[], name: Span, sorts: readonly Cue[]): Span | null {
  const first = words.findIndex((word) => word.start >= name.start);
  const past = words.findIndex((word) => word.start >= name.end);
  const small = (i: number, step: 1 | -1) =>
    cues.find((one) => one.cue === "between" && (step === 1 ? one.from === i : one.to === i));
  if (sorts.includes("before"))
    for (let at = first, gone = 0; gone <= GAP; gone++) {
      const cue = cues.find((one) => one.cue === "before" && one.to === at);
      if (cue !== undefined) return cue;
      const bridge = small(at, -1);
      if (bridge === undefined) break;
      at = bridge.from;
    }
  for (let at = past, gone = 0; at >= 0 && gone <= GAP; gone++) {
    const cue = cues.find(
      (one) => one.cue !== "before" && (sorts as readonly string[]).includes(one.cue) && one.from === at,
    );
    if (cue !== undefined) return cue;
    const bridge = small(at, 1);
    if (bridge === undefined) break;
    at = bridge.to;
  }
  return null;
}

interface Teller {
  readonly span: Span;
  readonly actor: Actor;
  readonly press: boolean;
}

/** Everybody in a sentence who may pass something on: names of the annotation, and words that are a publisher's name. */
function tellersIn({ names, document: { text } }: Annotation, sentence: Span, words: readonly Atom[]): Teller[] {
  const inside = names.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
  const worded = (span: Span) => visible(text.slice(span.start, span.end));
  const known = inside.flatMap((name): Teller[] => {
    const told = worded(name.span);
    const press = isPress(name, told);
    const id = name.id ?? (press ? `media:${slug(told)}` : name.state);
    if (id === undefined || name.kind === "group" || name.kind === "place") return [];
    const kind = id.startsWith("org:")
      ? "organisation"
      : id.startsWith("person:")
        ? "person"
        : /^(?:firm|media):/u.test(id)
          ? "firm"
          : "state";
    return [{ span: name.span, press, actor: { id, kind, name: nameOf(id, told), text: told } }];
  });
  const more = [...runsOf(words), ...quotedIn(text, sentence)].flatMap((span): Teller[] => {
    if (inside.some((name) => name.span.start < span.end && span.start < name.span.end)) return [];
    const told = worded(span);
    if (!isNews(told)) return [];
    return [{ span, press: true, actor: { id: `media:${slug(told)}`, kind: "firm", name: told, text: told } }];
  });
  return [...known, ...more];
}

function isPress({ kind }: Name, words: string): boolean {
  if (kind === "press") return true;
  return kind === "firm" && isNews(words);
}

/** What stands in the quotation marks of titles. */
function quotedIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[《«「](?<title>[^《》«»「」]{2,30})[》»」]/gu)].map((found) => {
    const from = start + found.index + 1;
    return { start: from, end: from + found.groups!.title!.length };
  });
}

/** Runs of words with a capital. */
function runsOf(words: readonly Atom[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.kind !== "letters" || words[i]!.text === words[i]!.lower) continue;
    let to = i + 1;
    while (to < words.length && words[to]!.kind === "letters" && words[to]!.text !== words[to]!.lower) to++;
    spans.push({ start: words[i]!.start, end: words[to - 1]!.end });
    i = to;
  }
  return spans;
}
