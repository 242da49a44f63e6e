import type { Span } from "../../text/index.js";
import { covers, overlaps } from "../../text/index.js";
import type { Status } from "../../vocabulary/index.js";
import { asAgreed } from "./agreeing.js";
import { anewIn } from "./anew.js";
import {
  type Borrowed,
  borrowing,
  formsOf,
  headOf,
  isElse,
  isHorizon,
  isPassive,
  toldByBorrowed,
} from "./borrowing.js";
import { isDoer, isRightBefore } from "./clauses.js";
import { type Count, isBeside, isCounted, isOfNumber, isPair, limited } from "./counting.js";
import { evidenceOf, isEvidence, isOnlyMeant, isOpposite, isSwapped, isTooStrong, toldByForm } from "./covering.js";
import { AGAINST, isActed, isDenying, isEmpty, isKindOfVisit, isOfBoth, isTense } from "./cue-kinds.js";
import { cuesWhy, isBorne, issuesIn, type Uncovered } from "./cues.js";
import { denies, hasNegation, isDeniedToo, isUndone, isVerbDeniedToo } from "./denial.js";
import { isAnswered, isAside, mainWays, otherFirst, wayOf } from "./direction.js";
import { invitedIn, otherDoer, otherGuest } from "./doing.js";
import { figuresWhy } from "./figures.js";
import type { Grammar } from "./grammar.js";
import type { Ground } from "./ground.js";
import { certaintyWhy, isSpeech as isOfSpeech } from "./hedging.js";
import { housesIn, isCited } from "./houses.js";
import type { Cue, Lexicon, Mark } from "./lexicon.js";
import { mentionsIn } from "./mentions.js";
import {
  asFormer,
  homeWhy,
  isOfAnother,
  isOfSum,
  isVoice,
  nameWhy,
  speakersIn,
  strangersIn,
  withoutCut,
} from "./naming.js";
import { otherPrice } from "./prices.js";
import { isPutOver, isQuoted, quotesIn } from "./quotes.js";
import { isBareName, type Roles, rolesIn } from "./roles.js";
import type { DraftSentence, Part } from "./sentences.js";
import { type Finder, folded, type Mention, type Token, tokensOf } from "./tokens.js";
import { goodsOf, sensesOf, wordingOf } from "./wording.js";
import { isToldYearless, yearlessIn } from "./yearless.js";

/** What a part of a sentence hands on to the next: who acts on whom, and in which words. */
export interface Said {
  readonly mentions: readonly Mention[];
  readonly roles: Roles;
}

export interface Tables {
  readonly lexicon: Lexicon;
  readonly finder: Finder;
  readonly grammar: Grammar;
}

/** Holds a part of a sentence against what its notes name; `before`: what the parts before it said. */
export function held(
  sentence: DraftSentence,
  part: Part,
  grounds: readonly Ground[],
  tables: Tables,
  before: Said | null,
): { readonly uncovered: readonly Uncovered[]; readonly said: Said } {
  const { text } = sentence;
  const { lexicon, finder, grammar } = tables;
  const { code } = lexicon;
  const uncovered: Uncovered[] = [];
  const refuse = (span: Span, why: string) => uncovered.push({ span, why });
  const inside = <T extends { readonly span: Span }>(all: readonly T[]) =>
    all.filter(({ span }) => covers(part.span, span));

  // A name that stands between quotation marks quotes nobody: «Группа 77».
  const quotes = quotesIn(text, part.span).filter(
    ({ span, words }) =>
      !sentence.names.some((name) => name.span.start <= span.start + 1 && name.span.end >= span.end - 1) &&
      !isPutOver(words, grounds, lexicon),
  );
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
  const yearless = yearlessIn(text, part.span, grammar, taken);
  for (const one of yearless)
    if (!isToldYearless(one, yearless, grounds)) refuse(one.span, "the source gives no such day or month");
  taken.push(...yearless.map(({ span }) => span));
  const wholly = tokensOf(text, part.span, lexicon);
  // A quote by itself says nothing but that these are the words.
  if (quotes.length > 0 && wholly.every((token) => !isFree(token)))
    return { uncovered, said: before ?? { mentions: [], roles: { names: [] } } };
  const first = mentionsIn(wholly, finder, lexicon).mentions;
  taken.push(...housesIn(text, part.span, first, grounds));
  const terms = issuesIn(first, sentence.names, grounds);
  taken.push(...terms.map(({ span }) => span));
  const names = withoutCut(
    inside(sentence.names).filter((name) => isFree(name) && !taken.some((span) => overlaps(span, name.span))),
    wholly,
    grounds,
    lexicon,
  ).map((name) => asFormer(name, grounds));
  taken.push(...names.map(({ span }) => span));
  // "Senegal “thanked …”": the clause is the source's, and who stands before it must be who acts there.
  const clauses = quotes.flatMap(({ span }) => names.find((name) => isRightBefore(name.span, span, text)) ?? []);
  for (const { id, state, span } of clauses)
    if (!grounds.some((ground) => isDoer([id, state], text.slice(span.start, span.end), ground)))
      refuse(span, "the source has it the other way round");
  const isTaken = (span: Span) => taken.some((one) => overlaps(one, span));

  const evidence = evidenceOf(grounds, code, grammar);
  const formed: Status[] = [];
  // Whether a verb of the sources' own told that.
  let isFormed = false;
  const numbers = inside(sentence.numbers).filter((one) => isFree(one) && !isTaken(one.span));
  const counted = numbers
    .map((one) => limited(text, one, grammar))
    .filter((one) => !isSmall(text.slice(one.span.start, one.span.end), lexicon));
  const told = grounds.flatMap((ground) => wordingOf(ground).counts);
  // "Three visits" of three notes that tell of one thing each.
  const isOfNotes = ({ value, limit }: Count) =>
    limit === null && value > 1 && value === grounds.length && new Set(grounds.map(({ type }) => type)).size === 1;
  const isOfPair = ({ span }: Count) => {
    const at = wholly.findIndex((token) => overlaps(token.span, span));
    // "The two countries" is of the two, and so are "two sides", of which the word behind the number says so.
    return [at, at + 1]
      .filter((from) => wholly[from] !== undefined)
      .some((from) => finder.at(wholly, from)?.cues.some(({ marks }) => marks?.includes("pair")));
  };
  const held = counted.filter((one) => (isCounted(one, told) || isOfNotes(one)) && !isOfPair(one));
  for (const { limit, isShare, span } of counted.filter((one) => !held.includes(one)))
    if (limit !== null) refuse(span, `the source does not give this number (${limit})`);
    else if (isShare) refuse(span, "the source does not give this percentage");
  const tokens = wholly.filter(({ span }) => !isTaken(span) && !held.some((one) => overlaps(one.span, span)));
  const isIdle = (cues: readonly Cue[], of: readonly Token[]) =>
    !cues.some((cue) => cue.types === undefined || grounds.some((ground) => isBorne(cue, ground))) &&
    of.every(
      ({ word, span }) =>
        lexicon.plain.has(word) || (/^\p{Lu}/u.test(text.slice(span.start)) && evidence.names.has(word)),
    );
  const isNegation = denies(code);
  const borrow = borrowing(tokens, grounds, lexicon);
  const isBorneOut = (cue: Cue) => grounds.some((ground) => isBorne(cue, ground));
  const said = sensesOf(code).all(sensesOf(code).termsOf(tokens.map(({ word }) => word)));
  // The sources' own words say what they say; a word of the tables that a fact bears out tells more.
  const own: Mention[] = [];
  const isTheirs = (i: number, { cues, taken }: NonNullable<ReturnType<Finder["at"]>>) =>
    taken > 1 && lexicon.plain.has(tokens[i]!.word) && !cues.some(isBorneOut) && borrow(i + 1) !== null;
  // What somebody threatens, is urged or is to do is not done, in whichever language.
  const isThreat = ({ senses }: Borrowed) =>
    senses.some(({ isAct }) => isAct) &&
    grounds.every((ground) => senses.every(({ id, isAct }) => !isAct || wordingOf(ground).meant.has(id)));
  // "A credit to buy buses": what the money is for is no other kind of it.
  const isOfThing = ({ senses }: Borrowed) =>
    senses.some(({ id }) => grounds.some((ground) => wordingOf(ground).things.has(id)));
  // Where words are not parted the sources' own go on over a word for what they tell of another: "as a partner country".
  const beforeElse = (i: number, mine: Borrowed | null) => {
    if (mine === null || lexicon.spaced || mine.senses.length > 0) return mine;
    const places = Array.from({ length: mine.taken }, (_, k) => k);
    const cut = places.find((k) => finder.at(tokens, i + k)?.cues.some((cue) => isElse(cue, grounds)));
    return cut === 0 ? null : { ...mine, taken: cut ?? mine.taken };
  };
  const takes = (i: number, found: ReturnType<Finder["at"]>) => {
    const mine = beforeElse(i, borrow(i, found !== null || lexicon.plain.has(tokens[i]!.word)));
    // A word that denies is none that the source merely has somewhere.
    if (mine?.senses.length === 0 && mine.taken === 1 && isNegation(tokens[i]!.word)) return 0;
    if (mine === null || isSmallAt(tokens, i, mine, lexicon)) return 0;
    const isTold = (cue: Cue) =>
      !isEmpty(cue) && (isBorneOut(cue) || isHorizon(cue) || (isElse(cue, grounds) && !isOfThing(mine)));
    if (found !== null && found.taken >= mine.taken && found.cues.some(isTold)) return 0;
    // Where words are not parted a longer small word is not cut: "方面" has no "方" of its own.
    if (!lexicon.spaced && found !== null && found.taken > mine.taken && found.cues.some(isEmpty)) return 0;
    // "Called off" is no "called", and a "state visit" none of a state; a sign of its end makes a verb no other.
    const isEndOnly = found?.taken === mine.taken + 1 && (grammar.ended?.test(tokens[i + mine.taken]!.word) ?? false);
    if (
      found !== null &&
      found.taken > mine.taken &&
      !isEndOnly &&
      found.cues.some((cue) => cue.statuses !== undefined || isKindOfVisit(cue))
    )
      return 0;
    const head = headOf(mine, grounds);
    if (head !== null && !head.some((id) => said.has(id)))
      refuse(tokens[i]!.span, "the source is about something related to this, not about this itself");
    const { statuses, mention } = toldByBorrowed(tokens, i, mine, evidence, tables, grounds);
    if (
      statuses.includes("completed") &&
      !tokens.some(({ word }, k) => (k < i || k >= i + mine.taken) && isNegation(word)) &&
      (isOnlyMeant(tokens[i]!, tokens, evidence, grammar) || (lexicon.bare.length === 0 && isThreat(mine)))
    )
      refuse(tokens[i]!.span, "the source does not say that it was done");
    // "Lent money for the construction of a line": what money was given for was not built by that.
    if (
      statuses.includes("completed") &&
      (found?.cues.some(({ types }) => types?.includes("project") && !types.includes("finance")) ?? false) &&
      grounds.every(({ type }) => type === "finance") &&
      (lexicon.spaced
        ? !tokens.slice(i, i + mine.taken).every(({ word }) => evidence.told.has(word))
        : tokens.slice(i + 1, i + ENDED).some(({ word }) => grammar.ended?.test(word)))
    )
      refuse(tokens[i]!.span, "the source does not say that it was done");
    isFormed ||= statuses.length > 0 && mine.senses.some(({ isAct }) => isAct);
    formed.push(...statuses);
    if (mention !== null) own.push(mention);
    return mine.taken;
  };
  const read = mentionsIn(tokens, finder, lexicon, isIdle, takes, isTheirs);
  const { rest } = read;
  // Of several things that the same words may say, what a source bears out; where none is, small words say nothing.
  const listed = [...read.mentions, ...terms, ...own]
    .map((one) => {
      const all = [one.cue, ...one.others];
      const cue = all.find((one) => !isEmpty(one) && isBorneOut(one)) ?? all.find(isBorneOut) ?? one.cue;
      return { ...one, cue, others: all.filter((other) => other !== cue) };
    })
    .sort((a, b) => a.span.start - b.span.start);
  // A word of the tables without a word for how far it came tells that by its form, and that somebody acts.
  const mentions = listed.map((found) => {
    const one = asAgreed(found, tokens, grounds, code);
    const { cue, span } = one;
    if (cue.statuses !== undefined || cue.marks !== undefined || isEmpty(cue)) return one;
    const own = tokens.filter((token) => covers(span, token.span));
    const forms = (cue.types === undefined && cue.way === undefined && !isActed(cue) ? [] : own).flatMap((token) =>
      formsOf(token, tokens, evidence, grammar),
    );
    formed.push(...forms);
    isFormed ||= cue.way !== undefined && forms.includes("completed");
    // What was signed is agreed, in whichever word.
    if (forms.includes("completed") && cue.types?.every((type) => type === "agreement" || type === "partnership"))
      formed.push("agreed");
    const isDone = cue.way === undefined ? (forms.length > 0 || !lexicon.spaced) && isActed(cue) : forms.length > 0;
    const marks: Mark[] = isPassive(own, tokens, grammar) ? ["verb", "passive"] : ["verb"];
    return isDone ? { ...one, cue: { ...cue, way: cue.way ?? ("give" as const), marks } } : one;
  });
  // What was done "since" a time goes on since then.
  if (
    formed.includes("completed") &&
    times.some(({ span, value }) => value.edtf.endsWith("/..") || isBeside(text, span, grammar.since))
  )
    formed.push("ongoing");
  const marks = new Set<Mark>(mentions.flatMap(({ cue }) => cue.marks ?? []));
  for (const token of tokens)
    if (isOpposite(token.word, evidence, grammar)) refuse(token.span, "the source says the opposite");
    else if (isTooStrong(token.word, evidence, grammar))
      refuse(token.span, "the source uses no word as strong as this");
  // "Desteklemiyor": a verb that denies by its form. Whole words of the tables say themselves what they deny.
  const isWhole = (token: Token) =>
    mentions.some(
      ({ cue, span }) =>
        covers(span, token.span) && (isDenying(cue) || cue.details?.some(([, value]) => AGAINST.has(value))),
    );
  for (const token of tokens.filter(({ word }) => grammar.forms.negative?.test(word) ?? false))
    if (isUndone(grounds) || isVerbDeniedToo(token.word, grounds, code)) {
      if (grounds.some(({ statuses }) => statuses.has("denied"))) formed.push("denied");
    } else if (!isWhole(token)) refuse(token.span, "the source does not deny it");
  for (const token of rest) {
    if (isNegation(token.word)) {
      const isTold = isDeniedToo(text.slice(token.span.start, part.span.end), grounds, code);
      if (!isTold && !isUndone(grounds)) refuse(token.span, "the source does not deny it");
      else if (grounds.some(({ statuses }) => statuses.has("denied"))) formed.push("denied");
      // Whom the source has not do it says so.
      else if (grounds.every(isOfSpeech)) formed.push("stated");
    } else if (isEvidence(token.word, evidence, grammar)) {
      formed.push(...toldByForm(token, tokens, evidence, grammar));
      if (isOnlyMeant(token, tokens, evidence, grammar)) refuse(token.span, "the source does not say that it was done");
    } else if (!isOfNumber(token, numbers, held, grammar) && !isPair(token, numbers, marks, grounds))
      refuse(token.span, "no source says this");
  }

  uncovered.push(
    ...figuresWhy(
      sentence,
      {
        span: part.span,
        sums,
        times,
        mentions,
        tokens,
        marks,
        isOfAll: held.some(isOfNotes),
        isSound: uncovered.length === 0,
      },
      grounds,
      grammar,
    ),
  );

  // "In September Japan promised": the month stands between.
  const placed = wholly.filter(
    (token) => tokens.includes(token) || times.some(({ span }) => overlaps(span, token.span)),
  );
  const roles = rolesIn(text, names, mentions, placed, lexicon, grammar, goodsOf(grounds));
  for (const name of names) {
    if (isSwapped(text, name, grounds, grammar) || isOfAnother(name, text, grounds, lexicon))
      refuse(name.span, "the source has it the other way round");
    const why = isOfSum(name, sums, text)
      ? null
      : (homeWhy(name, text, grounds, grammar) ?? nameWhy(name, text, grounds, lexicon));
    if (why !== null && !isAside(name, names, roles, grounds)) refuse(name.span, why);
  }
  for (const { span } of strangersIn(text, part.span, names, grounds))
    refuse(span, "no single source mentions these together");
  for (const one of speakersIn(text, part.span, mentions, names, (name) =>
    isBareName(text, name, tokens, lexicon, grammar),
  ))
    if (
      !isVoice(one, text, grounds, lexicon) &&
      !isCited(text.slice(one.span.start, one.span.end), grounds, finder, lexicon)
    )
      refuse(one.span, "the source does not attribute it to this speaker");

  const all = before === null ? mentions : [...before.mentions, ...mentions];
  // What somebody is said to have said has a tense, and parties, of its own.
  const isSpeech = marks.has("says") && grounds.every(isOfSpeech);
  const isOwnVerb = isSpeech || (grounds.every(isOfSpeech) && !mentions.some(({ cue }) => cue.details));
  if (
    isOwnVerb &&
    clauses.length === 0 &&
    !tokens.some(({ word }) => isNegation(word)) &&
    !mentions.some(({ cue }) => isDenying(cue))
  )
    if (grounds.every((ground) => hasNegation(ground, code, isNegation))) refuse(part.span, "the source denies it");
  const judged = isSpeech ? mentions.filter(({ cue }) => !isTense(cue)) : mentions;
  const words = text.slice(part.span.start, part.span.end);
  const isVerbless = grammar.copula?.test(words) ?? false;
  const saying = {
    text,
    code,
    bare: isSpeech ? STATED : isVerbless ? STANDING : bareOf(words, tables),
    isVerbless,
    formed: isSpeech ? [] : formed,
    isFormed,
    evidence: evidence.told,
  };
  const whys = cuesWhy(saying, judged, isSpeech ? judged : all, part.span, grounds, marks);
  // A clause that is quoted says itself how far it has come.
  uncovered.push(...(clauses.length > 0 ? whys.filter(({ span }) => span !== part.span) : whys));
  // A part with a verb of its own goes its own way: "received a loan from Japan and lent it"; with a noun alone that of the verb before it: "received USD 1 million and a grant".
  const isVerb = ({ cue }: Mention) =>
    cue.way !== undefined && (cue.statuses !== undefined || cue.marks?.includes("verb"));
  const going = mainWays(mentions.some(isVerb) ? mentions : all, tokens, grammar);
  const direction =
    isSpeech && grounds.some(({ type }) => type === "statement") && !mentions.some(({ cue }) => isActed(cue))
      ? null
      : isAnswered(
          roles.names.length > 0 ? roles : (before?.roles ?? roles),
          wayOf(going, grounds),
          grounds,
          mentions.some(isOfBoth),
        );
  const oneWay = mentions.find(({ cue }) => cue.way !== undefined && (cue.types?.includes("trade") ?? false));
  if (oneWay !== undefined && grounds.every(({ type, mutual }) => type === "trade" && mutual))
    refuse(oneWay.span, "the source gives trade in both directions");
  const priced = otherPrice(tokens, sums, grounds, code);
  if (priced !== null) refuse(priced, "the source gives a different amount for this");
  const other = clauses.length > 0 ? null : otherDoer(text, part.span, names, grounds, code);
  if (other !== null) refuse(other, "the source has it the other way round");
  const guest = clauses.length > 0 ? null : otherGuest(text, part.span, names, mentions, grounds);
  if (guest !== null) refuse(guest, "the source has it the other way round");
  // Who invites does not go: a visit has it the other way round.
  const { isInvited, other: host } = invitedIn(text, part.span, names, grounds, code);
  if (host !== null && clauses.length === 0) refuse(host, "the source has it the other way round");
  const anew = anewIn(tokens, grounds, code, grammar);
  if (anew !== null) refuse(anew, "the source does not say that this was there before");
  const doer = isInvited || clauses.length > 0 || all.some(isOfBoth) ? null : otherFirst(roles, grounds);
  if (doer !== null) refuse(doer, "the source has it the other way round");
  if (direction !== null && !isInvited && clauses.length === 0 && !marks.has("dispute"))
    refuse(direction.span ?? part.span, direction.why);
  const open = certaintyWhy(all, grounds);
  if (open !== null) refuse(part.span, open);
  return { uncovered, said: { mentions: all, roles: roles.names.length > 0 ? roles : (before?.roles ?? roles) } };
}

/** "One" of small words is no number. */
const isSmall = (words: string, { code, plain }: Lexicon) => plain.has(folded(words, code));

/** Small words of a language say nothing, whether or not a source has them. */
const isSmallAt = (tokens: readonly Token[], i: number, { taken, senses }: Borrowed, { plain, spaced }: Lexicon) =>
  spaced && taken === 1 && senses.length === 0 && plain.has(tokens[i]!.word);

/** Signs of a verb and of its end where words are not parted. */
const ENDED = 4;
const STATED: readonly Status[] = ["stated"];
const STANDING: readonly Status[] = ["ongoing", "completed", "stated"];

/** How far it has come where no word tells: where verbs have no tense one without a sign of its end may go on. */
const bareOf = (words: string, { lexicon, grammar: { ended } }: Tables): readonly Status[] =>
  ended === null || [...words].some((sign) => ended.test(sign)) ? lexicon.bare : [...lexicon.bare, "ongoing"];
