import { languageOf } from "../../language/index.js";
import type { Status } from "../../vocabulary/index.js";
import { personCalled } from "../../words/index.js";
import { type Evidence, isBehind, toldByForm } from "./covering.js";
import type { Grammar } from "./grammar.js";
import type { Ground } from "./ground.js";
import { hearing } from "./hearing.js";
import { type Cue, hasValue, type Lexicon } from "./lexicon.js";
import type { Sense, Senses } from "./senses/index.js";
import type { Mention, Token } from "./tokens.js";
import { sensesOf, wordingOf } from "./wording.js";

// Words of a sentence that say what the sources' own words say: the same word in another form, another for the same, or that of another language.

/** Words that the sources have, too. */
export interface Borrowed {
  readonly taken: number;
  /** What they say, where tables know it; empty where they are merely the same words. */
  readonly senses: readonly Sense[];
}

/** A function that says of each place of a sentence how many words from there on are the sources' own; where tables know the word it is no name in another spelling. */
export function borrowing(
  tokens: readonly Token[],
  grounds: readonly Ground[],
  { code, spaced }: Pick<Lexicon, "code" | "spaced">,
): (i: number, isKnown?: boolean) => Borrowed | null {
  const tables = sensesOf(code);
  const wordings = grounds.map(wordingOf);
  const terms = tables.termsOf(tokens.map(({ word }) => word));
  const isSame = (term: string) => wordings.some((one) => one.terms.get(code)?.has(term));
  const runs = spaced
    ? []
    : grounds.flatMap(({ words, around, voices, people, named }) => [
        ...[...words, ...around].flatMap(({ language, text }) => (language === code ? text : [])),
        ...voices,
        ...people.flat(),
        // Whom the sources name in another script may be called as the language calls him or her.
        ...[...named].flatMap((id) => personCalled(id, { locale: code })?.full ?? []),
      ]);
  const told = runs.map((text) => tables.termsOf([...text]).join(""));
  const heard = hearing(
    [...grounds.flatMap((ground) => ground.people), ...wordings.flatMap(({ proper }) => proper)],
    languageOf(code)!.letters,
  );
  return (i, isKnown = false) => {
    const found = tables.at(terms, i, ({ id }) => wordings.some(({ senses }) => senses.has(id)));
    const run = spaced
      ? isSame(terms[i]!) && terms[i]!.length >= SHORTEST
        ? 1
        : 0
      : runAt(tokens, terms, i, told, tables);
    if (found !== null && found.taken >= run) return found;
    const named = run === 0 && !isKnown ? heard(tokens, i) : run;
    return named === 0 ? null : { taken: named, senses: [] };
  };
}

/** Letters of a term at least: shorter ones are those of too many words. */
const SHORTEST = 3;
/** Characters that stand together in a source and in a sentence, at least. */
const RUN = 2;

function runAt(
  tokens: readonly Token[],
  terms: readonly string[],
  i: number,
  told: readonly string[],
  tables: Senses,
): number {
  let [run, size] = ["", 0];
  for (let k = i; k < tokens.length; k++) {
    if (k > i && tokens[k - 1]!.span.end !== tokens[k]!.span.start) break;
    run += terms[k]!;
    if (!told.some((one) => one.includes(run))) break;
    size = k - i + 1;
  }
  // What goes on behind the run as a word of the tables is not cut.
  for (let k = 1; k < size; k++) if (k + (tables.at(terms, i + k)?.taken ?? 0) > size) size = k;
  return size < RUN ? 0 : size;
}

/** Details of which a fact has one value; what its words have beside that is of something else. */
const CLOSED = new Set(["standing", "level", "stance", "trend", "flow", "kind"]);

/** Whether a word says of a detail what each fact tells otherwise. */
export const isElse = ({ details }: Cue, grounds: readonly Ground[]): boolean =>
  (details ?? []).some(
    ([field, value]) =>
      (CLOSED.has(field) || value.startsWith("-")) &&
      grounds.every(({ details: own }) => (own.get(field)?.size ?? 0) > 0 && !hasValue(own, field, value)),
  );

/** Words that tell how far something came, and no more; the sources' own words do not stand in for these. */
export const isHorizon = ({ types, statuses, marks }: Cue): boolean =>
  (marks?.some((mark) => mark !== "passive") ?? false) ||
  (types === undefined && statuses !== undefined && statuses.some((status) => HORIZON.has(status)));
const HORIZON = new Set<Status>(["planned", "pledged", "agreed", "denied"]);

/** What the sources' own words tell in the form that they have in a sentence: how far it came, and who acts on whom. */
export function toldByBorrowed(
  tokens: readonly Token[],
  i: number,
  { taken, senses }: Borrowed,
  evidence: Evidence,
  { grammar, lexicon }: { readonly grammar: Grammar; readonly lexicon: Pick<Lexicon, "bare"> },
  grounds: readonly Ground[],
): { readonly statuses: readonly Status[]; readonly mention: Mention | null } {
  const own = tokens.slice(i, i + taken);
  const acts = senses.filter(({ isAct }) => isAct);
  const isBare = acts.length > 0 && lexicon.bare.length > 0;
  // A thing has no tense; of a word that no table knows only what is behind it tells one.
  const formed = senses.length > 0 && acts.length === 0 ? [] : own;
  const statuses = formed.flatMap((token) => [...formsOf(token, tokens, evidence, grammar, acts.length > 0)]);
  // A verb without a sign of its end may go on.
  const isEnded = grammar.ended?.test(tokens[i + taken]?.word ?? "") ?? false;
  if (isBare) statuses.push(...lexicon.bare, ...(isEnded ? [] : (["ongoing"] as const)));
  // What is there and is ended is no longer there: "abrogated a treaty" that was signed.
  if (statuses.length > 0 && acts.length > 0 && acts.every(({ end }) => end === "undoes") && grounds.every(isThing))
    return { statuses: ["suspended", "cancelled"], mention: null };
  const ends = statuses.includes("completed") ? acts.flatMap(({ end }) => end ?? []) : [];
  if (ends.includes("undoes")) statuses.push("suspended", "cancelled");
  if (ends.includes("agrees")) statuses.push("agreed");
  const way = acts.find(({ way }) => way !== null)?.way;
  const isDoneTo = isPassive(own, tokens, grammar);
  const span = { start: own[0]!.span.start, end: own.at(-1)!.span.end };
  return {
    statuses,
    mention:
      way == null || statuses.length === 0
        ? null
        : { span, others: [], cue: { way, marks: ["verb", ...(isDoneTo ? (["passive"] as const) : [])] } },
  };
}

const isThing = ({ type }: Ground): boolean => type === "agreement" || type === "partnership" || type === "membership";

/** Whether the form of words tells what is done to somebody. */
export const isPassive = (
  own: readonly Token[],
  tokens: readonly Token[],
  { forms, past, regular, be, attribute }: Grammar,
): boolean =>
  own.some(
    (token) =>
      ((forms.passive?.test(token.word) ?? false) &&
        !((attribute?.test(token.word) ?? false) && token !== tokens.at(-1))) ||
      ((past.has(token.word) || (regular?.participle.test(token.word) ?? false)) && isBehind(token, tokens, be)),
  );

/** Words of a verb and of what says so behind it. */
const SAYING = 4;

/** How far something came by the form of a word, as far as words have forms for that. */
export function formsOf(
  token: Token,
  tokens: readonly Token[],
  evidence: Evidence,
  grammar: Grammar,
  isVerb = true,
): readonly Status[] {
  const { past, ahead, ongoing, lasting } = grammar.forms;
  const { word } = token;
  if (lasting?.test(word)) return ["ongoing", "completed", "stated"];
  if (isVerb && ahead?.test(word)) return ["planned", "pledged", "agreed"];
  if (isVerb && ongoing?.test(word)) return ["ongoing", "stated"];
  const behind = () => {
    const i = tokens.indexOf(token);
    return tokens
      .slice(i, i + SAYING)
      .map((one) => one.word)
      .join(" ");
  };
  if (past?.test(word) || (grammar.reported?.test(behind()) ?? false))
    return evidence.told.has(word) ? ["completed", "stated", "ongoing", "agreed"] : ["completed", "stated"];
  const formed = toldByForm(token, tokens, evidence, grammar);
  return formed.includes("completed") ? [...formed, "stated"] : formed;
}

/** What a thing of a sentence is only for in all sources that have it: "drones" of "drone sensors"; null where one has the thing itself. */
export function headOf({ senses }: Borrowed, grounds: readonly Ground[]): readonly number[] | null {
  const own = grounds.flatMap((ground) =>
    senses.flatMap(({ id }) => (wordingOf(ground).senses.has(id) ? [wordingOf(ground).heads.get(id) ?? null] : [])),
  );
  return own.length === 0 || own.includes(null) ? null : own.flatMap((ids) => [...ids!]);
}
