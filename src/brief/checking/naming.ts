import { languageOf } from "../../language/index.js";
import { own, type Span } from "../../text/index.js";
import { type State, stateById } from "../../vocabulary/index.js";
import { closeness, readingOf } from "../../vocabulary/reference/index.js";
import { nameOf, officeWords, SPEECHES } from "../../words/index.js";
import { borrowing } from "./borrowing.js";
import type { Grammar } from "./grammar.js";
import { GRAMMARS } from "./grammars/index.js";
import { type Ground, wordsIn } from "./ground.js";
import { isHeardAs } from "./hearing.js";
import type { Lexicon } from "./lexicon.js";
import type { DraftSentence } from "./sentences.js";
import { type Mention, matches, type Token, textBefore, tokensOf } from "./tokens.js";
import { sensesOf, wordingOf } from "./wording.js";

// Whether those whom a sentence names are those that its sources name.

type Name = DraftSentence["names"][number];

/** Names without those that are the beginning of a longer one of the sources, where words are not parted: "莫迪" of "莫迪博". */
export function withoutCut(
  names: readonly Name[],
  tokens: readonly Token[],
  grounds: readonly Ground[],
  lexicon: Lexicon,
): readonly Name[] {
  const isOfPeople = ({ kind }: Name) => kind === "person" || kind === "group";
  if (lexicon.spaced || !names.some(isOfPeople)) return names;
  const borrow = borrowing(tokens, grounds, lexicon);
  return names.filter((name) => {
    const { span } = name;
    const i = tokens.findIndex((token) => token.span.start === span.start);
    const taken = isOfPeople(name) && i >= 0 ? (borrow(i)?.taken ?? 0) : 0;
    return taken === 0 || tokens[i + taken - 1]!.span.end <= span.end;
  });
}

/** A name of a state that came after one that the sources name, in place of it: "Belgrade" of Yugoslavia. */
export function asFormer(name: Name, grounds: readonly Ground[]): Name {
  if (name.id === null || grounds.some(({ named }) => named.has(name.id!))) return name;
  const own = stateById(name.id);
  const former = grounds
    .flatMap(({ named }) => [...named])
    .find((id) => own !== undefined && stateById(id)?.successors?.includes(own.id) && isCapitalOf(own, stateById(id)!));
  return former === undefined || (name.naming !== "capital" && name.naming !== "adjective")
    ? name
    : { ...name, id: former };
}

const isCapitalOf = (own: State, former: State): boolean =>
  former.capital.endsWith(own.capital) || own.capital === former.capital;

const isBody = ({ span }: Name, text: string, lexicon: Lexicon): boolean =>
  GRAMMARS[lexicon.code]!.bodies.some((stem) => !lexicon.spaced && matches(stem, text.slice(span.start, span.end))) ||
  tokensOf(text, span, lexicon).every(({ word }) => GRAMMARS[lexicon.code]!.bodies.some((stem) => matches(stem, word)));

/** Whether a language has one word for an office and that which a name was read as: 总理 is premier, chancellor and prime minister. */
function isCalledAlike(office: string, { office: read, state }: Name, { code }: Lexicon): boolean {
  if (read === office) return true;
  const speech = own(SPEECHES, code);
  return speech != null && officeWords(office, speech, state) === officeWords(read!, speech, state);
}

/** Whether all words of a stretch are the sources' own or say nothing. */
function isBorrowed(span: Span, text: string, grounds: readonly Ground[], lexicon: Lexicon): boolean {
  const tokens = tokensOf(text, span, lexicon);
  const borrow = borrowing(tokens, grounds, lexicon);
  let at = 0;
  while (at < tokens.length) {
    const taken = borrow(at)?.taken ?? (lexicon.plain.has(tokens[at]!.word) ? 1 : 0);
    if (taken === 0) return false;
    at += taken;
  }
  return true;
}

export function nameWhy(name: Name, text: string, grounds: readonly Ground[], lexicon: Lexicon): string | null {
  const words = wordsIn(text.slice(name.span.start, name.span.end));
  const grammar = GRAMMARS[lexicon.code]!;
  // "The ministry in Oslo" is that of the state.
  const isThere =
    name.naming === "capital" &&
    isPlace(name.span, text, grammar) &&
    !isSeat(textBefore(text, name.span.start), grammar);
  const isNamed = (id: string) => grounds.some(({ named }) => named.has(id));
  const inWords = () =>
    grounds.some(
      (ground) =>
        ground.people.some((own) => isPartOf(words, own)) ||
        (!isThere && ground.publishers.some((own) => isPartOf(words, wordsIn(own)))) ||
        ground.places.some((own) => isPartOf(words, wordsIn(own))) ||
        ground.words.some(({ text }) => isPartOf(words, wordsIn(text))),
    );
  if (name.kind === "group" && isBorrowed(name.span, text, grounds, lexicon)) return null;
  if (name.kind === "group")
    return (name.members ?? []).length > 0 && name.members!.every(isNamed) ? null : "no source names this group";
  if (name.kind === "office") {
    const known =
      name.office === undefined ||
      isBody(name, text, lexicon) ||
      // "A representative" holds no office that a source would have to name.
      words.every((word) => lexicon.plainStems.some((stem) => word.startsWith(stem))) ||
      grounds.some(({ offices }) => [...offices].some((own) => isCalledAlike(own, name, lexicon)));
    if (!known && !inWords() && !isBorrowed(name.span, text, grounds, lexicon)) return "no source names this office";
    return name.state === undefined || isNamed(name.state) ? null : "no source names this state";
  }
  // A capital may stand for its state; where something was it is a place.
  if (isThere) {
    const isTold = ({ naming, id }: Name) => naming === "capital" && id === name.id;
    return inWords() ||
      grounds.some((ground) => wordingOf(ground).names.some(isTold)) ||
      isBorrowed(name.span, text, grounds, lexicon)
      ? null
      : "no source names this place";
  }
  if (name.id !== null && isNamed(name.id)) return null;
  const among = (ground: Ground) =>
    [...ground.details].some(
      // The China of "South China Sea" is in no dispute.
      ([field, values]) => field !== "issue" && [...values].some((own) => isPartOf(words, wordsIn(own))),
    );
  if (grounds.some(among)) return null;
  if (name.id !== null && stateById(name.id) !== undefined) return "no source names this state";
  // One is a member of what the fact names, and not of what its words name beside it.
  if (name.id?.startsWith("org:") && grounds.every(({ type }) => type === "membership"))
    return "no source has this name";
  if (name.id !== null && grounds.some((ground) => wordingOf(ground).names.some(({ id }) => id === name.id)))
    return null;
  if (inWords() || isSpeltOtherwise(name, text, grounds, lexicon)) return null;
  // What no table has may be written as the sources write it, or as it sounds.
  if (isBorrowed(name.span, text, grounds, lexicon)) return null;
  // "WTO" of what is written out in the source.
  const full = name.id?.startsWith("org:") ? wordsIn(nameOf(name.id)) : [];
  if (full.length > 1 && grounds.some(({ words }) => words.some(({ text }) => isPartOf(full, wordsIn(text)))))
    return null;
  return name.kind === "person" ? "no source names this person" : "no source has this name";
}

/** Whether a person of a source is the one of a name in another script. */
function isSpeltOtherwise(
  { kind, id, span }: Name,
  text: string,
  grounds: readonly Ground[],
  { code }: Lexicon,
): boolean {
  if (kind !== "person") return false;
  const told = text.slice(span.start, span.end);
  if (grounds.some(({ people }) => people.some((own) => isHeardAs(told, own, languageOf(code)!.letters)))) return true;
  if (id === null) return false;
  const words = id.slice(id.indexOf(":") + 1).split("-");
  // A family name alone may be that of another person of the tables.
  const isAlone = !/[\s·•-]/u.test(told);
  const written = evenStart(isAlone ? words.slice(-1) : words);
  const reading = (ground: Ground) =>
    ground.homes.map(({ state }) => readingOf(state)).find((one) => one !== undefined);
  const isClose = (a: string, b: string, ground: Ground) => (closeness(a, b, reading(ground)) ?? 0) >= SPELT;
  // Two given names may stand apart from the family name behind them: "Касыма-Жомарта".
  const given = words.length > 1 && !isAlone ? words.length : Number.POSITIVE_INFINITY;
  return grounds.some((ground) =>
    ground.people.some((own) =>
      [own, own.slice(0, given)].some(
        (one) =>
          isClose(written, evenStart(one), ground) || (!isAlone && isClose(words.join(" "), one.join(" "), ground)),
      ),
    ),
  );
}
/** "Iens", "Yens" and "Jens" begin alike. */
const evenStart = (words: readonly string[]) => words.map((word) => word.replace(/^[ij](?=[aeou])/u, "y")).join(" ");
/** How close a spelling is to a name at least: see `closeness`. */
const SPELT = 0.75;

/** "6 млн долл. США": a state that tells which dollars. */
export const isOfSum = ({ id, span }: Name, sums: DraftSentence["sums"], text: string): boolean =>
  sums.some(
    ({ span: sum, value }) =>
      id !== null &&
      stateById(id)?.iso2 === value.currency.slice(0, 2) &&
      /^\s?$/u.test(text.slice(sum.end, span.start)) &&
      sum.end <= span.start,
  );

/** "Tokayev of Kazakhstan", "Tokayev (Kazakhstan)": a person's state is the one that the source tells. */
export function homeWhy(
  { id, span }: Name,
  text: string,
  grounds: readonly Ground[],
  { ofState }: Grammar,
): string | null {
  if (id === null || stateById(id) === undefined) return null;
  const before = textBefore(text, span.start);
  const gap = /\s*[(（]\s*$/u.exec(before) ?? ofState?.exec(before);
  const own = gap == null ? undefined : /[\p{L}\p{M}'’-]+$/u.exec(before.slice(0, gap.index))?.[0];
  const [word] = own === undefined ? [] : wordsIn(own).slice(-1);
  const homes = grounds.flatMap((ground) => ground.homes.filter((home) => home.word === word));
  return homes.length === 0 || homes.some(({ state }) => state === id)
    ? null
    : "the source has this person acting for another state";
}

/** Whose something is where the source has it of another: "Cambodian police" of "Australian police". */
export function isOfAnother(
  { id, naming, span }: Name,
  text: string,
  grounds: readonly Ground[],
  lexicon: Lexicon,
): boolean {
  if (naming !== "adjective" || id === null) return false;
  const tables = sensesOf(lexicon.code);
  const behind = (words: string, end: number) =>
    tables.termsOf(
      tokensOf(words, { start: end, end: Math.min(words.length, end + AHEAD) }, lexicon)
        .slice(0, OWNED)
        .map(({ word }) => word),
    );
  const adjectives = grounds.flatMap((ground) =>
    wordingOf(ground).adjectives.filter(({ language }) => language === lexicon.code),
  );
  const owners = behind(text, span.end).map((term) =>
    adjectives.flatMap((one) => (behind(one.text, one.end).includes(term) ? one.id : [])),
  );
  return (owners[0] ?? []).length > 0 && !owners.some((ids) => ids.includes(id));
}
/** Words behind an adjective of which one is whose it tells. */
const OWNED = 2;
/** Letters that these are looked for in: no more of a long text. */
const AHEAD = 80;

/** Names of one clause of which no source tells together: two facts are not made one. */
export function strangersIn(text: string, part: Span, names: readonly Name[], grounds: readonly Ground[]): Name[] {
  if (grounds.length < 2) return [];
  const cuts = [...text.slice(part.start, part.end).matchAll(/[,，;；:：]/gu)].map(({ index }) => part.start + index);
  return [...cuts, part.end].flatMap((end, i) => {
    const start = i === 0 ? part.start : cuts[i - 1]!;
    const own = names.filter(
      ({ id, span }) => id !== null && stateById(id) !== undefined && span.start >= start && span.end <= end,
    );
    const others = (one: Name) => own.filter(({ id }) => id !== one.id);
    return own.filter(
      (one) =>
        others(one).length > 0 &&
        !others(one).some((other) => grounds.some(({ named }) => named.has(one.id!) && named.has(other.id!))),
    );
  });
}

/** Whether what is before the name of a place is a body of its state. */
const isSeat = (before: string, { agents, bodies }: Grammar): boolean => {
  const word = /(\p{L}+)\s\p{L}+\s$/u.exec(before)?.[1]?.toLowerCase();
  return word !== undefined && [...agents, ...bodies].some((stem) => matches(stem, word));
};

/** Whether a name stands where a place does: behind "in", or with an ending that says so. */
const isPlace = ({ start, end }: Span, text: string, { place: { before, behind } }: Grammar): boolean =>
  (before?.test(text.slice(Math.max(0, start - 10), start)) ?? false) ||
  [text.slice(end, end + 10), /['’]\p{L}*$/u.exec(text.slice(start, end))?.[0]].some(
    (rest) => rest !== undefined && (behind?.test(rest) ?? false),
  );

/** Whether words stand in a name side by side, or are the family name of it. */
function isPartOf(words: readonly string[], own: readonly string[]): boolean {
  if (words.length === 0) return false;
  return own.some((_, i) => words.every((word, k) => own[i + k] !== undefined && isForm(word, own[i + k]!)));
}

/** A word of a name in one of its forms: up to three letters may follow or differ at its end. */
const isForm = (word: string, own: string): boolean =>
  word === own ||
  (own.length > 3 &&
    word.startsWith(own.slice(0, Math.max(3, own.length - 1))) &&
    word.length - own.length <= 3 &&
    word.length >= own.length);

/** Who is said to say so: names behind "according to", up to the next comma, and before "said". */
export function speakersIn(
  text: string,
  part: Span,
  mentions: readonly Mention[],
  names: readonly Name[],
  isBare: (name: Name) => boolean,
): Name[] {
  return mentions.flatMap(({ cue, span }): Name[] => {
    if (cue.marks?.includes("according")) {
      const stop = text.slice(span.end, part.end).search(/[,，:：]/u);
      const end = stop < 0 ? part.end : span.end + stop;
      return names.filter((name) => name.span.start >= span.end && name.span.end <= end);
    }
    if (cue.marks?.includes("says")) {
      const from = Math.max(part.start, text.slice(part.start, span.start).search(/[,，](?=[^,，]*$)/u) + part.start);
      // "…, said the president of Russia": nothing stands between the comma and the verb.
      if (isBehind(text, span.start)) {
        const stop = text.slice(span.end, part.end).search(/[,，:：]/u);
        return names.filter((name) => name.span.start >= span.end && (stop < 0 || name.span.end <= span.end + stop));
      }
      return names.filter((name) => name.span.start >= from && name.span.end <= span.start && isBare(name));
    }
    return [];
  });
}

/** Whether a verb of saying begins a clause at the end of what is said: who says it is behind. */
export const isBehind = (text: string, at: number): boolean => /[\p{L}\p{N}»”"][,，]\s*$/u.test(textBefore(text, at));

export function isVoice(name: Name, text: string, grounds: readonly Ground[], { code }: Lexicon): boolean {
  const told = text.slice(name.span.start, name.span.end);
  const words = wordsIn(told);
  // An office alone may be anybody's; one of a state is that of the state that speaks.
  if (name.kind === "office" && name.state === undefined) return true;
  const id = name.kind === "office" ? name.state! : name.id;
  return grounds.some(
    ({ speakers, voices, publishers, type, source }) =>
      (id !== null && speakers.has(id)) ||
      // Who states something says it.
      (id !== null && (type === "statement" || type === "position") && source.has(id)) ||
      [...voices, ...publishers].some(
        (own) => isPartOf(words, wordsIn(own)) || isHeardAs(told, wordsIn(own), languageOf(code)!.letters),
      ),
  );
}
