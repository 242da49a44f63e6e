import type { Annotation } from "../../annotation/index.js";
import { type Count, countsOf, isBeside } from "./counting.js";
import type { Grammar } from "./grammar.js";
import { GRAMMARS } from "./grammars/index.js";
import { type Ground, wordsIn } from "./ground.js";
import { isSpaced, type Sense, Senses } from "./senses/index.js";
import { annotationOf } from "./sentences.js";
import { type Token, textBefore, tokensOf } from "./tokens.js";

/** What the words of a ground's own documents say, whatever their language. */
export interface Wording {
  /** Rows of the tables of senses. */
  readonly senses: ReadonlySet<number>;
  /** Those that the words only have behind "to", "would" or "not". */
  readonly meant: ReadonlySet<number>;
  /** Of things that the words only have as what another is for, which that is: "sensors" of the drones of "drone sensors". */
  readonly heads: ReadonlyMap<number, ReadonlySet<number>>;
  /** Those of what is bought, built or paid for. */
  readonly things: ReadonlySet<number>;
  /** The party that the words have before another, where nothing joins the two: who acts, in a thing that has no direction. */
  readonly first: string | null;
  /** Words with a capital that begin no sentence, folded, those of one name together: places, works and people, whatever tables know of them. */
  readonly proper: readonly (readonly string[])[];
  /** Whether the words tell as ahead what the fact tells as done: they can't be both. */
  readonly isComing: boolean;
  readonly counts: readonly Count[];
  readonly names: Annotation["names"];
  /** Adjectives of states, with the texts that they stand in. */
  readonly adjectives: readonly {
    readonly id: string;
    readonly language: string;
    readonly text: string;
    readonly end: number;
  }[];
  /** Sums of the very words; none of what stands around them. */
  readonly sums: Annotation["sums"];
  /** Figures by which something changed. */
  readonly steps: readonly number[];
  /** Times from which on the words tell that something is so, EDTF. */
  readonly since: ReadonlySet<string>;
  /** The texts themselves as they were read. */
  readonly read: readonly {
    readonly text: string;
    readonly language: string;
    readonly names: Annotation["names"];
    readonly sums: Annotation["sums"];
  }[];
  /** Terms of the words by language. */
  readonly terms: ReadonlyMap<string, ReadonlySet<string>>;
}

const readers = new Map<string, Senses>();

/** The tables of senses as a language reads them. */
export function sensesOf(code: string): Senses {
  const known = readers.get(code);
  if (known !== undefined) return known;
  const made = new Senses(
    code,
    GRAMMARS[code]!.irregular,
    GRAMMARS[code]!.particles,
    GRAMMARS[code]!.voice,
    GRAMMARS[code]!.inflected,
  );
  readers.set(code, made);
  return made;
}

/** Words with a capital side by side; one alone has four letters at least. */
const PROPER = /(?<=[\p{L}\p{N},]\s)\p{Lu}(?:[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,3}|[\p{L}'’-]{3,})/gu;

const isThing = ({ isAct }: Sense): boolean => !isAct;

/** The texts of a ground as they were read. */
export const readOf = (ground: Ground): Wording["read"] => wordingOf(ground).read;

const kept = new WeakMap<Ground, Wording>();

export function wordingOf(ground: Ground): Wording {
  const before = kept.get(ground);
  if (before !== undefined) return before;
  const senses = new Set<number>();
  const counts: Count[] = [];
  const names: Annotation["names"][number][] = [];
  const adjectives: Wording["adjectives"][number][] = [];
  const terms = new Map<string, Set<string>>();
  const sums: Annotation["sums"][number][] = [];
  const steps: number[] = [];
  const texts: Wording["read"][number][] = [];
  const since = new Set<string>();
  const alone = new Set<number>();
  const heads = new Map<number, Set<number>>();
  const told = new Set<number>();
  let first: string | null = null;
  const read = (text: string, code: string) => {
    const tables = sensesOf(code);
    const tokens = tokensOf(text, { start: 0, end: text.length }, { code, spaced: isSpaced(code) });
    const own = tables.termsOf(tokens.map(({ word }) => word));
    const { meant } = GRAMMARS[code]!;
    // "Exports to Vietnam doubled": a name behind "to" makes no verb of what is behind it.
    const isName = ({ span }: Token) => /^\p{Lu}/u.test(text.slice(span.start, span.end));
    const isMeant = (before: readonly Token[]) =>
      before.some((token, k) => meant.has(token.word) && !before.slice(k + 1).some(isName));
    for (const i of own.keys())
      for (const id of tables.from(own, i)) {
        senses.add(id);
        if (!isMeant(tokens.slice(Math.max(0, i - 2), i))) told.add(id);
      }
    for (let i = 0; i < own.length; ) {
      const found = tables.at(own, i, isThing);
      const next = found === null ? null : tables.at(own, i + found.taken, isThing);
      const [one, other] = GRAMMARS[code]!.headFirst ? [next, found] : [found, next];
      // A head with nothing before or behind it that it is of stands alone.
      const ids = one === null ? [] : (other?.senses.flatMap(({ id, isHead }) => (isHead ? id : [])) ?? []);
      if (ids.length > 0)
        for (const { id } of one?.senses ?? []) heads.set(id, new Set([...(heads.get(id) ?? []), ...ids]));
      else for (const { id } of found?.senses ?? []) alone.add(id);
      i += (found?.taken ?? 1) + (ids.length > 0 ? next!.taken : 0);
    }
    const known = terms.get(code) ?? new Set();
    for (const term of own) known.add(term);
    terms.set(code, known);
  };
  for (const { language, text } of new Map([...ground.words, ...ground.around].map((one) => [one.text, one])).values())
    if (GRAMMARS[language] !== undefined) {
      read(text, language);
      const annotation = annotationOf(text, language);
      const own = countsOf(annotation, language, GRAMMARS[language]);
      counts.push(...own);
      const figures = [...own, ...annotation.sums.map(({ span, value }) => ({ span, value: value.value }))];
      for (const { span, value } of figures) if (isBeside(text, span, GRAMMARS[language].step)) steps.push(value);
      for (const { span, value } of annotation.times)
        if (isBeside(text, span, GRAMMARS[language].since)) since.add(value.edtf);
      texts.push({ text, language, names: annotation.names, sums: annotation.sums });
      names.push(...annotation.names);
      first ??= firstOf(annotation.names, text, ground, GRAMMARS[language]);
      if (ground.words.some((one) => one.text === text)) sums.push(...annotation.sums);
      for (const { id, naming, span } of annotation.names)
        if (id !== null && naming === "adjective") adjectives.push({ id, language, text, end: span.end });
    }
  // Types, offices and values of details are words of the field's English.
  read(
    [ground.type, ...ground.offices, ...ground.voices, ...[...ground.details.values()].flatMap((all) => [...all])]
      .join(" . ")
      .replaceAll("-", " "),
    "en",
  );
  const isComing =
    ground.words.length > 0 &&
    ground.words.filter(({ language, text }) => GRAMMARS[language]?.coming.test(text)).length > 0 &&
    [...ground.statuses].every((status) => status === "completed");
  const things = new Set(
    ["purpose", "goods", "name", "subject"].flatMap((field) => [
      ...sensesOf("en").all(
        sensesOf("en").termsOf([...(ground.details.get(field) ?? [])].flatMap((one) => wordsIn(one))),
      ),
    ]),
  );
  const proper = [...ground.words, ...ground.around].flatMap(({ text }) =>
    [...text.matchAll(PROPER)].map(([words]) => wordsIn(words)),
  );
  for (const id of alone) heads.delete(id);
  const meant = new Set([...senses].filter((id) => !told.has(id)));
  const made = {
    senses,
    meant,
    heads,
    things,
    proper,
    first,
    counts,
    names,
    adjectives,
    sums,
    steps,
    terms,
    isComing,
    since,
    read: texts,
  };
  kept.set(ground, made);
  return made;
}

function firstOf(
  names: Annotation["names"],
  text: string,
  { mutual, source }: Ground,
  { among, by, be }: Grammar,
): string | null {
  const own = names.filter(({ id }) => id !== null && source.has(id));
  const [one, other] = [own[0], own.find(({ id }) => id !== own[0]?.id)];
  if (!mutual || one === undefined || (among?.test(textBefore(text, one.span.start)) ?? false)) return null;
  // One alone acts where the words begin with it and a verb of its own is behind it.
  if (other === undefined) {
    const next = /^\s(\p{L}+)/u.exec(text.slice(one.span.end))?.[1];
    return one.span.start === 0 && next !== undefined && !be.has(next) && !by?.startsWith(next) ? one.id : null;
  }
  // "Relations between A and B", "were broken off by": who acts is not who comes first.
  const gap = text.slice(one.span.end, other.span.start);
  return /^[\p{L}\s]{3,}$/u.test(gap) && (by === null || !gap.split(/\s+/u).includes(by)) ? one.id : null;
}

/** Words for what is traded or built. */
export const goodsOf = (grounds: readonly Ground[]) =>
  new Set(
    grounds.flatMap(({ details }) =>
      ["goods", "name", "purpose"].flatMap((field) => [...(details.get(field) ?? [])].flatMap(wordsIn)),
    ),
  );
