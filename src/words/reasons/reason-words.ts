import { own } from "../../text/index.js";
import { partyNamed, personById, slug } from "../../vocabulary/index.js";
import { dateWords } from "../dates.js";
import { bodyName, nameOf } from "../names.js";
import { officeWords } from "../office-words.js";
import { placeName } from "../places.js";
import { LOCALES, type Speech, termWords } from "../speech.js";
import { amountWords } from "../sums.js";
import { retold, teller } from "../told.js";
import { capitalised } from "../words.js";
import { reasons as chinese } from "./chinese.js";
import { reasons as english, REASONS, type Reasons } from "./english.js";
import { reasons as russian } from "./russian.js";
import { reasons as turkish } from "./turkish.js";

/** By locale: a page that knows what documents call people has a speech of its own. */
const IN: ReadonlyMap<string, Reasons> = new Map<string, Reasons>([
  [LOCALES.en, english],
  [LOCALES.ru, russian],
  [LOCALES.tr, turkish],
  [LOCALES.zh, chinese],
]);

const reasonIn = teller(REASONS);

/** Why two facts contradict each other, why a claim was merged, or what the reference tables say of it, in a language; what the catalogue does not have stays as it was said. */
export function reasonWords(said: string, speech: Speech): string {
  const reasons = IN.get(speech.locale);
  const found = reasons === undefined ? null : reasonIn(choicesKept(said));
  if (reasons === undefined || found === null) return said;
  const of = [...found.values.values()].map(partyIn).find((party) => party !== null) ?? null;
  const told = retold(reasons[found.sentence], found.values, (value) => valueWords(value, speech, of));
  // A whole sentence may begin with "the United Kingdom".
  return found.sentence.endsWith(".") ? capitalised(told, speech.locale) : told;
}

const SUM = /^(?:([a-z ]+) )?([\d.]+)(?:–([\d.]+))?( (?:trillion|billion|million))? ([A-Z]{3})$/u;
const SIZES: Readonly<Record<string, number>> = { " trillion": 1e12, " billion": 1e9, " million": 1e6 };
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAY = new RegExp(`^(?:(\\d{1,2}) )?(${MONTHS.join("|")}) (\\d{4})$`, "u");
/** An id, or a slug of several words. */
const CODE = /^(?:\w+:\S+|[a-z]+(?:-[a-z]+)+)$/u;
const CHOICE = /^\[[\d.-]+\]$/u;
const DATE = /^\d{4}(?:-\d{2}){0,2}[~?%]?$/u;

/** "2015", "March 1949", "30 November 2015": the dates of reasons. */
const DATED = `(?:(?:\\d{1,2} )?(?:${MONTHS.join("|")}) )?\\d{4}`;
const SOME_DAY = new RegExp(`some day from (${DATED}) to (${DATED})`, "gu");
const OR_BEFORE = new RegExp(`(${DATED}) or before`, "gu");

/** A reason with its days of which only the bounds are known in EDTF (ISO 8601-2, 4.4): their words would be taken for those between values. */
const choicesKept = (said: string): string =>
  said
    .replace(SOME_DAY, (_, from: string, to: string) => `[${edtfOf(from)}..${edtfOf(to)}]`)
    .replace(OR_BEFORE, (_, day: string) => `[..${edtfOf(day)}]`);

/** The same in the words of the folds, which go behind "since" as behind "from". */
function choiceSaid(value: string, speech: Speech): string {
  const [first = "", last = ""] = value.slice(1, -1).split("..");
  const [from, to] = [first, last].map((day) => dateWords(day, speech));
  return first === "" ? `${to} or before` : `some day from ${from} to ${to}`;
}

/** "2015-11-30" of "30 November 2015"; what is no date is its own. */
function edtfOf(written: string): string {
  const [known, day, month = "", year] = DAY.exec(written) ?? [];
  if (known === undefined) return written;
  const parts = [year, String(MONTHS.indexOf(month) + 1), ...(day === undefined ? [] : [day])];
  return parts.map((part) => part?.padStart(2, "0")).join("-");
}

const bare = (value: string) => value.replace(/^the (?=\p{Lu})/u, "");

/** The state or organisation that a value names. */
const partyIn = (value: string) => (/^\p{Lu}/u.test(bare(value)) ? partyNamed(bare(value)) : null);

/**
 * A value in a reason: a sum, a date, an id, a state or a place by its English name, an office, a term of the vocabulary, or a reason itself. @param of the party that the
 * reason is of: some call their offices otherwise than most do
 */
function valueWords(value: string, speech: Speech, of: string | null): string {
  const [sum, qualifier = null, low, high, size = "", currency] = SUM.exec(value) ?? [];
  if (sum !== undefined && currency !== undefined) {
    const unit = SIZES[size] ?? 1;
    const upper = high === undefined ? {} : { upper: Number(high) * unit };
    const slug = qualifier?.replaceAll(" ", "-") ?? null;
    return amountWords({ value: Number(low) * unit, ...upper, currency, qualifier: slug }, speech);
  }
  if (DATE.test(value)) return dateWords(value, speech);
  if (speech.locale === LOCALES.en && CHOICE.test(value)) return choiceSaid(value, speech);
  if (DAY.test(value) || CHOICE.test(value)) return dateWords(edtfOf(value), speech);
  // The folds speak English: its names and words stay as they are said.
  if (speech.locale === LOCALES.en && !CODE.test(value)) return reasonWords(value, speech);
  const name = bare(value);
  if (/^\p{Lu}/u.test(name)) {
    const party = partyIn(name);
    if (party !== null) return nameOf(party, speech);
    const person = `person:${slug(name)}`;
    if (personById(person)?.name === name) return nameOf(person, speech);
    const [body, place] = [bodyName(name, speech), placeName({ name, country: null }, speech)];
    return body !== name ? body : place !== name ? place : reasonWords(name, speech);
  }
  if (/^(?:person|org|firm):\S+$/u.test(value)) return nameOf(value, speech);
  const key = value.replace(/^an? /u, "").replaceAll(" ", "-");
  const { flows, visits, meetings, projects, statuses, standings, becoming } = speech.words;
  for (const table of [flows, visits, meetings, projects, statuses, standings, becoming.fields]) {
    const known = own(table as Readonly<Record<string, string>>, key);
    if (known !== undefined) return known;
  }
  if (own(speech.words.offices, key) !== undefined) return officeWords(key, speech, of);
  const term = termWords(key, speech);
  // What no table has comes back with blanks for its hyphens.
  return term === key.replaceAll("-", " ") ? reasonWords(value, speech) : term;
}
