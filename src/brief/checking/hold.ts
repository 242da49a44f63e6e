import type { Span } from "../../text/index.js";
import { covers, overlaps } from "../../text/index.js";
import { type Status, stateById } from "../../vocabulary/index.js";
import { type Ground, wordsIn } from "./ground.js";
import type { Cue, Lexicon, Mark } from "./lexicon.js";
import { homeWhy, isOfSum, isVoice, nameWhy, speakersIn } from "./naming.js";
import { isAnswered, type Roles, rolesIn, wayOf } from "./roles.js";
import type { DraftSentence, Part } from "./sentences.js";
import { type Finder, type Mention, matches, type Token, tokensOf } from "./tokens.js";
import { isToldSum, isToldTime } from "./values.js";

/** Words of a sentence that its sources do not cover, and why. */
export interface Uncovered {
  readonly span: Span;
  readonly why: string;
}

/** What a part of a sentence hands on to the next: who acts on whom, and in which words. */
export interface Said {
  readonly mentions: readonly Mention[];
  readonly roles: Roles;
}

export interface Tables {
  readonly lexicon: Lexicon;
  readonly finder: Finder;
  readonly negation: readonly string[];
}

const QUOTED = /“([^”]*)”|«([^»]*)»|„([^“”]*)[“”]|"([^"]*)"|「([^」]*)」|《([^》]*)》/gu;

/** Holds a part of a sentence against what its notes name; `before`: what the parts before it said. */
export function held(
  sentence: DraftSentence,
  part: Part,
  grounds: readonly Ground[],
  tables: Tables,
  before: Said | null,
): { readonly uncovered: readonly Uncovered[]; readonly said: Said } {
  const { text } = sentence;
  const { lexicon, finder, negation } = tables;
  const { code } = lexicon;
  const uncovered: Uncovered[] = [];
  const refuse = (span: Span, why: string) => uncovered.push({ span, why });
  const inside = <T extends { readonly span: Span }>(all: readonly T[]) =>
    all.filter(({ span }) => covers(part.span, span));

  const quotes = quotesIn(text, part.span);
  for (const quote of quotes)
    if (!isQuoted(quote.words, grounds)) refuse(quote.span, "these are not the words of the source");
  const isFree = ({ span }: { readonly span: Span }) => !quotes.some((quote) => overlaps(quote.span, span));

  const times = inside(sentence.times).filter(isFree);
  const sums = inside(sentence.sums).filter(isFree);
  const taken: Span[] = [
    ...quotes.map(({ span }) => span),
    ...times.map(({ span }) => span),
    ...sums.map(({ span }) => span),
  ];
  // Names inside a term name nobody who acts: "one China".
  const terms = mentionsIn(tokensOf(text, part.span, lexicon), finder, lexicon).mentions.filter((one) =>
    [one.cue, ...one.others].some((cue) => isIssue(cue) && grounds.some((ground) => isBorne(cue, ground))),
  );
  taken.push(...terms.map(({ span }) => span));
  const names = inside(sentence.names).filter(
    (name) => isFree(name) && !taken.some((span) => overlaps(span, name.span)),
  );
  taken.push(...names.map(({ span }) => span));
  const isTaken = (span: Span) => taken.some((one) => overlaps(one, span));

  const tokens = tokensOf(text, part.span, lexicon).filter(({ span }) => !isTaken(span));
  const read = mentionsIn(tokens, finder, lexicon);
  const { rest } = read;
  // Of several things that the same words may say, what a source bears out.
  const mentions = [...read.mentions, ...terms].map((one) => {
    const all = [one.cue, ...one.others];
    const cue = all.find((cue) => grounds.some((ground) => isBorne(cue, ground))) ?? one.cue;
    return { ...one, cue, others: all.filter((other) => other !== cue) };
  });
  const marks = new Set<Mark>(mentions.flatMap(({ cue }) => cue.marks ?? []));
  const evidence = evidenceOf(grounds, code);
  const numbers = inside(sentence.numbers).filter((one) => isFree(one) && !isTaken(one.span));

  for (const token of rest) {
    if (isEvidence(token.word, evidence)) {
      if (negation.some((form) => matches(form, token.word)) && !isUndone(grounds))
        refuse(token.span, "the source does not deny it");
      continue;
    }
    if (isPair(token, numbers, marks, grounds)) continue;
    refuse(
      token.span,
      negation.some((form) => matches(form, token.word)) ? "the source does not deny it" : "no source says this",
    );
  }

  for (const { span, value: read } of sums) {
    // "Fell to": the small word is that of the verb, and no limit.
    const moved = mentions.some(
      ({ cue, span: verb }) =>
        cue.details?.some(([field]) => field === "trend") && /^\s*$/u.test(text.slice(verb.end, span.start)),
    );
    const value = moved && read.qualifier === "up-to" ? { ...read, qualifier: null } : read;
    if (!grounds.some(({ amounts }) => amounts.some((told) => isToldSum(value, told))))
      refuse(span, sumWhy(value, grounds));
  }
  for (const span of sentence.unread.filter((one) => covers(part.span, one))) refuse(span, "this sum can't be read");
  for (const { span, value } of times) {
    const said = marks.has("about") ? `${value.edtf}~` : value.edtf;
    const own = grounds.some(({ times: all }) =>
      all.some((told) => isToldTime(value.edtf, told) || isToldTime(said, told)),
    );
    const reported =
      (marks.has("reported") || marks.has("according")) &&
      grounds.some(({ published }) => published.some((told) => isToldTime(value.edtf, told)));
    if (!own && !reported)
      refuse(span, `the source tells ${grounds.flatMap(({ times }) => times).join(", ") || "no date"}`);
  }
  // A sum and a date of one part belong to one fact, as far as it has both.
  if (uncovered.length === 0 && grounds.length > 1) {
    const together = grounds.some(
      (ground) =>
        sums.every(({ value }) => ground.amounts.some((told) => isToldSum(value, told))) &&
        (marks.has("reported") ||
          times.every(({ value }) => ground.times.some((told) => isToldTime(value.edtf, told)))),
    );
    if (!together && sums.length === 1 && times.length === 1)
      refuse(part.span, "no one source tells this sum of this date");
  }

  for (const name of names) {
    const why = isOfSum(name, sums, text) ? null : (homeWhy(name, text, grounds) ?? nameWhy(name, text, grounds));
    if (why !== null) refuse(name.span, why);
  }
  for (const one of speakersIn(text, part.span, mentions, names))
    if (!isVoice(one, text, grounds)) refuse(one.span, "the source is not told in the words of this speaker");

  const roles = rolesIn(text, names, mentions, tokens, lexicon);
  const all = before === null ? mentions : [...before.mentions, ...mentions];
  uncovered.push(...cuesWhy({ text, code, bare: lexicon.bare }, mentions, all, part.span, grounds, marks));
  const direction = isAnswered(roles.names.length > 0 ? roles : (before?.roles ?? roles), wayOf(all), grounds);
  if (direction !== null && !marks.has("dispute")) refuse(direction.span ?? part.span, direction.why);
  if (grounds.some(({ certain }) => !certain) && !hasHedge(all))
    refuse(part.span, "the source is not certain, and it is told as if it were");
  else if (grounds.some(({ isSaid, type }) => isSaid && type !== "statement" && type !== "position") && !hasHedge(all))
    refuse(part.span, "the source says so only in somebody's words, and nobody is named");
  return { uncovered, said: { mentions: all, roles: roles.names.length > 0 ? roles : (before?.roles ?? roles) } };
}

const hasHedge = (mentions: readonly Mention[]) =>
  mentions.some(({ cue }) =>
    cue.marks?.some(
      (mark) =>
        mark === "says" || mark === "according" || mark === "hedge" || mark === "reported" || mark === "dispute",
    ),
  );

function quotesIn(text: string, { start, end }: Span) {
  return [...text.slice(start, end).matchAll(QUOTED)].map((match) => ({
    span: { start: start + match.index, end: start + match.index + match[0].length },
    words: match.slice(1).find((words) => words !== undefined) ?? "",
  }));
}

const plain = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[’‘]/gu, "'")
    .replace(/[\s\u200b]+/gu, " ")
    .trim()
    .toLowerCase();

function isQuoted(words: string, grounds: readonly Ground[]): boolean {
  const quoted = plain(words).replace(/[.,;:!?…]+$/u, "");
  return grounds.some(
    (ground) =>
      ground.publishers.some((own) => plain(own) === quoted) ||
      ground.words.some(
        ({ text }) => plain(text).includes(quoted) || plain(text.replaceAll("-", " ")).includes(quoted),
      ) ||
      [...ground.details.values()].some((values) => plain([...values].join(", ")).includes(quoted)),
  );
}

/** Cues of the tables, the longest first, and the words that no table has. */
function mentionsIn(
  tokens: readonly Token[],
  finder: Finder,
  lexicon: Lexicon,
): { mentions: Mention[]; rest: Token[] } {
  const mentions: Mention[] = [];
  const rest: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = finder.at(tokens, i);
    if (found !== null) {
      const span = { start: tokens[i]!.span.start, end: tokens[i + found.taken - 1]!.span.end };
      const [first, ...others] = found.cues;
      mentions.push({ span, cue: first!, others });
      i += found.taken;
      continue;
    }
    const { word } = tokens[i]!;
    if (!lexicon.plain.has(word) && !lexicon.plainStems.some((stem) => word.startsWith(stem))) rest.push(tokens[i]!);
    i++;
  }
  return { mentions, rest };
}

function evidenceOf(grounds: readonly Ground[], code: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { words: told, publishers, people } of grounds) {
    for (const { language, text } of told)
      if (language === code)
        for (const { word } of tokensOf(text, { start: 0, end: text.length }, { code, spaced: true })) words.add(word);
    for (const name of publishers) for (const word of wordsIn(name)) words.add(word);
    for (const name of people) for (const word of name) words.add(word);
  }
  return words;
}

/** Letters that a form of a word may have more or less than another. */
const ENDING = 3;
const ROOT = 5;

function isEvidence(word: string, evidence: ReadonlySet<string>): boolean {
  if (evidence.has(word)) return true;
  const bare = word.replace(/'.*$/u, "");
  if (bare !== word && evidence.has(bare)) return true;
  const [latin = ""] = wordsIn(word);
  if (evidence.has(latin)) return true;
  if (bare.length < ROOT || /\d/u.test(bare)) return false;
  const root = bare.slice(0, Math.max(ROOT, bare.length - ENDING));
  return [...evidence].some((one) => one.startsWith(root) && Math.abs(one.length - bare.length) <= ENDING);
}

const isUndone = (grounds: readonly Ground[]) =>
  grounds.some(
    ({ statuses, details }) =>
      ["denied", "cancelled", "suspended"].some((one) => statuses.has(one as "denied")) ||
      details.get("act")?.has("deny"),
  );

/** "The two countries": a number that is how many parties there are. */
function isPair(
  token: Token,
  numbers: DraftSentence["numbers"],
  marks: ReadonlySet<Mark>,
  grounds: readonly Ground[],
): boolean {
  const number = numbers.find(({ span }) => overlaps(span, token.span));
  if (number === undefined || !marks.has("pair")) return false;
  return grounds.some(
    ({ source, target }) =>
      new Set([...source, ...target].filter((id) => stateById(id) !== undefined)).size === number.value,
  );
}

function sumWhy({ currency }: { readonly currency: string }, grounds: readonly Ground[]): string {
  const told = grounds.flatMap(({ amounts }) => amounts);
  if (told.length === 0) return "the source tells no sum";
  const sums = told.map(({ value, upper, currency, qualifier }) =>
    [qualifier, currency, value, upper].filter((one) => one != null).join(" "),
  );
  return `the source tells ${sums.join(", ")}${told.every((one) => one.currency !== currency) ? " in another currency" : ""}`;
}

/** What cues ask of facts: types, statuses, details. */
function cuesWhy(
  { text, code, bare }: { readonly text: string; readonly code: string; readonly bare: readonly Status[] },
  own: readonly Mention[],
  all: readonly Mention[],
  part: Span,
  grounds: readonly Ground[],
  marks: ReadonlySet<Mark>,
): Uncovered[] {
  const uncovered: Uncovered[] = [];
  for (const { cue, span, others } of own) {
    const options = [cue, ...others];
    if (options.some((one) => grounds.some((ground) => isBorne(one, ground)))) continue;
    if (options.some(isTerm) && isInWords(text.slice(span.start, span.end), options, grounds, code)) continue;
    uncovered.push({ span, why: cueWhy(cue, grounds) });
  }
  if (marks.has("dispute")) {
    if (!grounds.some(({ conflicts }) => conflicts.size > 0))
      uncovered.push({ span: part, why: "the sources do not disagree" });
    return uncovered;
  }
  const said = all.flatMap(({ cue }) => cue.statuses ?? []);
  // Where verbs have no tense, one without a word for plans or hopes tells what was.
  const told = said.length > 0 || !all.some(({ cue }) => cue.types !== undefined) ? said : bare;
  if (told.length === 0) return [...uncovered, { span: part, why: "no word says how far it has come" }];
  for (const { statuses } of grounds) {
    const fits = told.some((status) => statuses.has(status));
    const bleak = [...statuses].filter((status) => BLEAK.has(status));
    if (!fits || (bleak.length === statuses.size && !bleak.some((status) => told.includes(status))))
      uncovered.push({ span: part, why: `the source says it is ${[...statuses].join(", ")}` });
  }
  return uncovered;
}

const isIssue = ({ details }: Cue): boolean => details?.some(([field]) => field === "issue") ?? false;

/** A term says which thing it is, and nothing of how far it came or who did it. */
const isTerm = ({ statuses, marks }: Cue): boolean => statuses === undefined && marks === undefined;

/** Whether the source has a term in its own words. A level has a name of its own: it is that whole name. */
function isInWords(term: string, options: readonly Cue[], grounds: readonly Ground[], code: string): boolean {
  const said = ` ${wordsIn(term).join(" ")} `;
  if (options.some(({ details }) => details?.some(([field]) => field === "level")))
    return grounds.some(({ details }) =>
      [...(details.get("level") ?? [])].some((slug) => ` ${slug.replaceAll("-", " ")} ` === said),
    );
  return grounds.some(({ words }) =>
    words.some(({ language, text }) => language === code && ` ${wordsIn(text).join(" ")} `.includes(said)),
  );
}

const BLEAK = new Set<string>(["denied", "cancelled", "suspended"]);

function isBorne({ types, statuses, details, marks }: Cue, ground: Ground): boolean {
  if (marks?.includes("dispute")) return true;
  if (types !== undefined && !types.includes(ground.type)) return false;
  if (statuses !== undefined && !statuses.some((status) => ground.statuses.has(status))) return false;
  if (marks?.includes("denial") && !ground.statuses.has("denied") && !ground.details.get("act")?.has("deny"))
    return false;
  return (details ?? []).every(([field, value]) =>
    field === "agent" ? ground.offices.has(value) : (ground.details.get(field)?.has(value) ?? false),
  );
}

function cueWhy({ types, statuses, details }: Cue, grounds: readonly Ground[]): string {
  const [first] = details ?? [];
  if (first !== undefined) {
    const told = grounds.flatMap(({ details }) => [...(details.get(first[0]) ?? [])]);
    return `the source tells ${told.length === 0 ? "nothing of this" : told.join(", ")}`;
  }
  if (types !== undefined && !grounds.some(({ type }) => types.includes(type)))
    return `the source tells of another thing (${grounds.map(({ type }) => type).join(", ")})`;
  if (statuses !== undefined)
    return `the source says it is ${grounds.flatMap(({ statuses }) => [...statuses]).join(", ")}`;
  return "no source says this";
}
