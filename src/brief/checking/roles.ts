import type { Span } from "../../text/index.js";
import type { Grammar } from "./grammar.js";
import type { Lexicon, Part } from "./lexicon.js";
import { isBehind } from "./naming.js";
import type { DraftSentence } from "./sentences.js";
import { type Mention, matches, type Token, textBefore } from "./tokens.js";

/** Parties with the part that they have in a sentence. */
export interface Roles {
  readonly names: readonly { readonly ids: readonly string[]; readonly part: Part; readonly span: Span }[];
}

/**
 * What part each party has: by the word before it, its ending, or where it stands beside the verb. Who only says so has none.
 * @param goods words for what is traded or built
 */
export function rolesIn(
  text: string,
  names: DraftSentence["names"],
  mentions: readonly Mention[],
  tokens: readonly Token[],
  lexicon: Lexicon,
  language: Grammar,
  goods: ReadonlySet<string>,
): Roles {
  // What is traded acts for nobody: "Korean fighter aircraft".
  const grammar: Grammar = {
    ...language,
    agents: language.agents.filter((stem) => ![...goods].some((one) => matches(stem, one))),
  };
  // A verb tells how far it has come, or promises; a noun that goes some way ("a loan") stands for it where there is none.
  const verb =
    (
      mentions.find(
        ({ cue }) =>
          (cue.way !== undefined && (cue.statuses !== undefined || cue.marks?.includes("verb"))) ||
          cue.statuses?.includes("pledged"),
      ) ?? mentions.find(({ cue }) => cue.way !== undefined)
    )?.span.start ?? null;
  const silent = stretchesOf(text, mentions);
  const roles: { ids: readonly string[]; part: Part; span: Span; kind: string }[] = [];
  let previous: (typeof roles)[number] | null = null;
  for (const name of names) {
    // Who is told of stands in that stretch, too, where verbs come last: an ending tells that it is not who speaks.
    const stretch = silent.find(({ start, end }) => start <= name.span.start && name.span.end <= end);
    if (stretch !== undefined && (stretch.isWhole || isBareName(text, name, tokens, lexicon, grammar))) continue;
    // A state in brackets behind a person whom no table knows is that of the person.
    if (name.kind === "state" && isBracketed(text, name.span)) continue;
    const ids = [name.id, name.state].filter((id): id is string => id !== null && id !== undefined);
    const gap: string = previous === null ? "" : text.slice(previous.span.end, name.span.start);
    // "Tokayev of Kazakhstan", "Tokayev (Kazakhstan)": the state is that of the person.
    if (previous !== null && previous.kind === "person" && isOwner(gap, language)) {
      previous.ids = [...previous.ids, ...ids];
      previous.span = { start: previous.span.start, end: name.span.end };
      continue;
    }
    const behind: Span | undefined = roles.at(-1)?.span;
    const own: Part | null = isDoer(text, name, mentions, language)
      ? "by"
      : ownPart(text, name, tokens, lexicon, grammar, behind);
    const beside: boolean = previous !== null && isList(gap, text.slice(name.span.end), lexicon, language);
    // Whose something is does nothing: behind the verb where endings do not tell, and where a genitive acts through a noun alone.
    const isWhose =
      own === "of" &&
      ((!lexicon.spaced && verb !== null && name.span.start > verb) ||
        (grammar.nominal !== null &&
          !tokens.some(({ word, span }) => span.start > name.span.end && grammar.nominal!.test(word))));
    const role: Part = isWhose
      ? "with"
      : own !== null && own !== "subject" && own !== "object" && !(own === "by" && beside && previous!.part === "with")
        ? own
        : beside
          ? previous!.part
          : (own ??
            // Where verbs come last, only the first bare name acts: "Irak köylerini" is whose they are.
            (grammar.verbFinal &&
            (roles.some(({ part }) => part === "subject") || isAttribute(text, name, tokens, grammar))
              ? "with"
              : grammar.passiveBy?.test(text.slice(name.span.end))
                ? "object"
                : verb === null || name.span.start < verb
                  ? "subject"
                  : // Where cases tell who acts, a form that is that of both tells nothing unless somebody else acts.
                    lexicon.cases !== undefined && !roles.some(({ part }) => part === "subject")
                    ? "with"
                    : "object"));
    previous = { ids, part: role, span: name.span, kind: name.kind };
    roles.push(previous);
  }
  // Where genitives act through a noun alone, who does it in a passive is the other, unless a verb stands in between.
  const by = grammar.nominal === null ? undefined : roles.findLast(({ part }) => part === "by");
  for (const one of roles)
    if (
      by !== undefined &&
      one.part === "of" &&
      one.span.end <= by.span.start &&
      !mentions.some(
        ({ cue, span }) => cue.way !== undefined && span.start >= one.span.end && span.end <= by.span.start,
      )
    )
      one.part = "with";
  // "Japan has Uzbekistan's support": where a noun tells who gives, places tell nothing.
  const isByNoun = roles.some(({ part }) => part === "giver" || part === "taker");
  return {
    names: isByNoun
      ? roles.map((one) => (one.part === "subject" || one.part === "object" ? { ...one, part: "with" as const } : one))
      : roles,
  };
}

/** Whether a name stands without a word or an ending that would make another part of it than who acts or speaks. */
export const isBareName = (
  text: string,
  name: DraftSentence["names"][number],
  tokens: readonly Token[],
  lexicon: Lexicon,
  grammar: Grammar,
): boolean => {
  const part = ownPart(text, name, tokens, lexicon, grammar);
  return part === null || part === "subject" || part === "by" || grammar.endings.length > 0;
};

/** "The line that China built was opened": who stands right before an active verb does it, where another verb is passive. */
const isDoer = (
  text: string,
  { span }: DraftSentence["names"][number],
  mentions: readonly Mention[],
  { relative }: Grammar,
): boolean =>
  mentions.some(({ cue }) => cue.marks?.includes("passive")) &&
  (relative?.test(textBefore(text, span.start)) ?? false) &&
  mentions.some(
    ({ cue, span: verb }) =>
      cue.way === "give" &&
      cue.statuses !== undefined &&
      !cue.marks?.includes("passive") &&
      verb.start >= span.end &&
      /^\s+$/u.test(text.slice(span.end, verb.start)),
  );

/** A capital before a noun that it belongs to: "Mogadişu havalimanı". The last word of a sentence is its verb. */
const isAttribute = (
  text: string,
  { naming, span }: DraftSentence["names"][number],
  tokens: readonly Token[],
  grammar: Grammar,
): boolean => {
  const next = tokens.findIndex((token) => token.span.start >= span.end);
  return (
    naming === "capital" &&
    next >= 0 &&
    next < tokens.length - 1 &&
    /^\s+$/u.test(text.slice(span.end, tokens[next]!.span.start)) &&
    !grammar.bodies.some((stem) => matches(stem, tokens[next]!.word))
  );
};

const isBracketed = (text: string, { start, end }: Span): boolean =>
  /[\p{L}\p{M}]\s*[(（]$/u.test(textBefore(text, start)) && /^[)）]/u.test(text.slice(end));

/** Where only the source of a sentence is named. */
function stretchesOf(text: string, mentions: readonly Mention[]): (Span & { readonly isWhole: boolean })[] {
  return mentions.flatMap(({ cue, span }): (Span & { readonly isWhole: boolean })[] => {
    if (cue.marks?.includes("according")) {
      const stop = text.slice(span.end).search(/[,，:：\n]/u);
      return [{ start: span.end, end: stop < 0 ? text.length : span.end + stop, isWhole: true }];
    }
    if (cue.marks?.includes("says")) {
      if (isBehind(text, span.start)) {
        const stop = text.slice(span.end).search(/[,，:：\n]/u);
        return [{ start: span.end, end: stop < 0 ? text.length : span.end + stop, isWhole: true }];
      }
      const from = Math.max(...[",", "，", ".", "。", "\n"].map((sign) => text.lastIndexOf(sign, span.start - 1)));
      return [{ start: from + 1, end: span.start, isWhole: false }];
    }
    return [];
  });
}

const isOwner = (gap: string, { ofState }: Grammar): boolean =>
  /^\s*[(（]\s*$/u.test(gap) || ofState?.exec(gap)?.index === 0;

/** Whether a name goes on a list: a comma alone does so where another name or "and" follows. */
const isList = (gap: string, after: string, { before, spaced }: Lexicon, { and, article }: Grammar): boolean => {
  const [next = "", sign] = /^[\p{L}'’\s-]*(,?)/u.exec(after) ?? [];
  if (spaced && /^\s*,\s*$/u.test(gap) && sign === "" && !next.split(/\s+/u).some((word) => and.has(word)))
    return false;
  const words = gap
    .toLowerCase()
    .split(/[\s,、，]+/u)
    .filter((word) => word !== "");
  return (
    /^[\s\p{L},、，]*$/u.test(gap) &&
    (words.length > 0 || /[、,，]/u.test(gap)) &&
    words.every((word) => before[word] === "with" || and.has(word) || word === article)
  );
};

/** Signs behind a name in which a word may tell its part. */
const AFTER = 40;

function ownPart(
  text: string,
  name: DraftSentence["names"][number],
  tokens: readonly Token[],
  lexicon: Lexicon,
  grammar: Grammar,
  previous?: Span,
): Part | null {
  if (!lexicon.spaced) {
    const before = text.slice(Math.max(0, name.span.start - 2), name.span.start);
    for (const size of [2, 1]) {
      const part = lexicon.before[before.slice(-size)];
      // What is done in a capital is done there, and not to its state.
      if (part === "to" && name.naming === "capital" && (grammar.place.before?.test(before) ?? false)) return "with";
      if (part !== undefined) return part;
    }
    for (const [ending, part] of lexicon.behind)
      if (ending.test(text.slice(name.span.end, name.span.end + 4)))
        return part === "of" &&
          (isBefore(text.slice(name.span.end, name.span.end + NOUN), grammar) ||
            // "A's petrol is supplied by B": who has it does nothing.
            (grammar.passiveBy?.test(text.slice(name.span.end)) ?? false))
          ? "with"
          : part;
    return null;
  }
  const rest = /^[\p{L}\p{M}'’]*/u.exec(text.slice(name.span.end))![0];
  const word = text.slice(name.span.start, name.span.end) + rest;
  const [part, noun] = partBefore(text, name.span, tokens, lexicon);
  if (grammar.agents.length > 0) {
    if (name.naming === "adjective" || /['’]s?$/u.test(word)) {
      const head = headOf(text, name.span.end + rest.length, tokens, lexicon, grammar);
      // "Indian radars", "Bhutan's power station": whose it is does nothing.
      if (head === "giver" && grammar.rescue?.test(textBefore(text, name.span.start))) return "taker";
      if (head !== "agent") return part === "by" ? part : (head ?? "with");
      return part === "of" ? "with" : part;
    }
    // "Two diplomats from Rwanda", "refugees from Angola": where somebody is from tells whose they are.
    const isOrigin = part === "from" && noun !== undefined && isOfPeople(noun.word, grammar);
    if (part === "of" || isOrigin) {
      const head = noun === undefined ? null : sortOf(noun.word, grammar);
      if (head !== "agent") return head ?? "with";
      return partBefore(text, noun!.span, tokens, lexicon)[0];
    }
    // "Debt to": whom it is owed to gave it.
    if (part === "to" && noun !== undefined && sortOf(noun.word, grammar) === "taker") return "giver";
  }
  // "Против суданских командиров Евросоюзом": a word before another name is that one's.
  const isOfPrevious = previous !== undefined && !/\p{L}/u.test(text.slice(previous.end, name.span.start));
  if (part !== null && !(isOfPrevious && name.id !== null && (lexicon.cases?.(word, name.id) ?? null) !== null))
    return part;
  const after = text.slice(name.span.end + rest.length, name.span.end + rest.length + AFTER);
  // An ending is that of the name itself; a word behind it begins with a blank.
  for (const [ending, own] of lexicon.behind)
    if (ending.test(word) || (ending.source.startsWith("^\\s") && ending.test(after)))
      return own === "of" && isOwned(after, grammar) ? "with" : own;
  // "Ливийскими властями": the form of who acts for a state tells its part.
  const body =
    name.kind === "office"
      ? word.toLowerCase()
      : (/^\s(\p{L}+)/u.exec(text.slice(name.span.end + rest.length))?.[1]?.toLowerCase() ?? "");
  if ((name.naming === "adjective" || name.kind === "office") && grammar.bodies.some((stem) => matches(stem, body))) {
    const form = grammar.bodyForms.find(([ending]) => ending.test(body))?.[1];
    if (form !== undefined) return form;
  }
  const told = name.id === null ? null : (lexicon.cases?.(word, name.id) ?? null);
  const holder = tokens.findLast(({ span }) => span.end <= name.span.start);
  const before = textBefore(text, name.span.start);
  const near = /\s$/u.test(before) ? before.split(/\P{L}/u).at(-2)!.toLowerCase() : "";
  if (told === "of" && isOwned(near, grammar)) return "with";
  if (told === "of" && grammar.bodies.some((stem) => matches(stem, near)))
    return grammar.bodyForms.find(([form]) => form.test(near))?.[1] ?? told;
  // Behind "визит" is whose it is, also where its form tells no case or another one.
  const isHeld = holder !== undefined && grammar.holders.has(holder.word) && isNear(text, holder.span, name.span);
  return isHeld && told !== "of" ? "with" : told;
}

/** What the word before a stretch makes of it, and the word before that one. */
function partBefore(
  text: string,
  span: Span,
  tokens: readonly Token[],
  { before, between }: Lexicon,
): readonly [Part | null, Token | undefined] {
  let i = tokens.findLastIndex((token) => token.span.end <= span.start);
  while (i >= 0 && between.has(tokens[i]!.word) && isNear(text, tokens[i]!.span, span)) i--;
  const token = tokens[i];
  if (token === undefined || !isNear(text, token.span, span)) return [null, undefined];
  const noun = i > 0 && isNear(text, tokens[i - 1]!.span, token.span) ? tokens[i - 1] : undefined;
  const both = noun === undefined ? undefined : before[`${noun.word} ${token.word}`];
  return [both ?? before[token.word] ?? null, noun];
}

/** What a noun makes of whom it belongs to: who gives, who takes, or who acts through it. */
function sortOf(word: string, { agents, outgoing, incoming }: Grammar): "giver" | "taker" | "agent" | null {
  const is = (stems: readonly string[]) => stems.some((stem) => matches(stem, word));
  return is(outgoing) ? "giver" : is(incoming) ? "taker" : is(agents) ? "agent" : null;
}

const isOfPeople = (word: string, { agents, people }: Grammar): boolean =>
  [...agents, ...people].some((stem) => matches(stem, word));

/** Whether words begin with a noun that is merely somebody's. */
const isOwned = (words: string, { owned }: Grammar): boolean => {
  const [word = ""] = /\p{L}+/u.exec(words) ?? [];
  return owned.some((stem) => matches(stem, word.toLowerCase()));
};

/** Signs that such a noun may stand behind its name where words are not parted. */
const NOUN = 9;
const isBefore = (signs: string, { owned }: Grammar): boolean =>
  owned.some((noun) => /^[^,，。、；]*/u.exec(signs)![0].includes(noun));

/** Words that a noun may stand behind its name. */
const HEAD = 4;

function headOf(text: string, from: number, tokens: readonly Token[], { before, plain }: Lexicon, grammar: Grammar) {
  let end = from;
  for (const token of tokens.filter(({ span }) => span.start >= from).slice(0, HEAD)) {
    if (!/^[\s-]*$/u.test(text.slice(end, token.span.start))) return null;
    if (before[token.word] !== undefined || plain.has(token.word)) return null;
    const sort = sortOf(token.word, grammar);
    if (sort !== null) return sort;
    end = token.span.end;
  }
  return null;
}

/** Whether nothing but words stands between two: no comma, no other name. */
const isNear = (text: string, a: Span, b: Span): boolean =>
  /^[\s\p{L}'’-]*$/u.test(text.slice(a.end, b.start)) && b.start - a.end < 24;
