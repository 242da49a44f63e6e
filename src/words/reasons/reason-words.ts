import { own } from "../../text/index.js";
import { partyNamed, personById, slug } from "../../vocabulary/index.js";
import { dateWords } from "../dates.js";
import { nameOf } from "../names.js";
import { type Speech, termWords } from "../speech.js";
import { SPEECHES } from "../speeches.js";
import { amountWords } from "../sums.js";
import { retold, teller } from "../told.js";
import { capitalised } from "../words.js";
import { reasons as chinese } from "./chinese.js";
import { reasons as english, REASONS, type Reasons } from "./english.js";
import { reasons as russian } from "./russian.js";
import { reasons as turkish } from "./turkish.js";

/** By locale: a page that knows what documents call people has a speech of its own. */
const IN: ReadonlyMap<string, Reasons> = new Map<string, Reasons>([
  [SPEECHES.en.locale, english],
  [SPEECHES.ru.locale, russian],
  [SPEECHES.tr.locale, turkish],
  [SPEECHES.zh.locale, chinese],
]);

const reasonIn = teller(REASONS);

/** Why two facts contradict each other, why a claim was merged, or what the reference tables say of it, in a language; what the catalogue does not have stays as it was said. */
export function reasonWords(said: string, speech: Speech): string {
  const reasons = IN.get(speech.locale);
  const found = reasons === undefined ? null : reasonIn(said);
  if (reasons === undefined || found === null) return said;
  const told = retold(reasons[found.sentence], found.values, (value) => valueWords(value, speech));
  // A whole sentence may begin with "the United Kingdom".
  return found.sentence.endsWith(".") ? capitalised(told, speech.locale) : told;
}

const SUM = /^(?:([a-z ]+) )?([\d.]+)(?:–([\d.]+))?( (?:trillion|billion|million))? ([A-Z]{3})$/u;
const SIZES: Readonly<Record<string, number>> = { " trillion": 1e12, " billion": 1e9, " million": 1e6 };
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAY = new RegExp(`^(?:(\\d{1,2}) )?(${MONTHS.join("|")}) (\\d{4})$`, "u");
/** An id, or a slug of several words. */
const CODE = /^(?:\w+:\S+|[a-z]+(?:-[a-z]+)+)$/u;
const DATE = /^\d{4}(?:-\d{2}){0,2}[~?%]?$/u;

/** A value in a reason: a sum, a date, an id, a state by its English name, a term of the vocabulary, or a reason itself. */
function valueWords(value: string, speech: Speech): string {
  const [sum, qualifier = null, low, high, size = "", currency] = SUM.exec(value) ?? [];
  if (sum !== undefined && currency !== undefined) {
    const unit = SIZES[size] ?? 1;
    const upper = high === undefined ? {} : { upper: Number(high) * unit };
    const slug = qualifier?.replaceAll(" ", "-") ?? null;
    return amountWords({ value: Number(low) * unit, ...upper, currency, qualifier: slug }, speech);
  }
  if (DATE.test(value)) return dateWords(value, speech);
  const [written, day, month = "", year] = DAY.exec(value) ?? [];
  if (written !== undefined) {
    const parts = [year, String(MONTHS.indexOf(month) + 1), ...(day === undefined ? [] : [day])];
    return dateWords(parts.map((part) => part?.padStart(2, "0")).join("-"), speech);
  }
  // The folds speak English: its names and words stay as they are said.
  if (speech.locale === SPEECHES.en.locale && !CODE.test(value)) return reasonWords(value, speech);
  const name = value.replace(/^the (?=\p{Lu})/u, "");
  if (/^\p{Lu}/u.test(name)) {
    const party = partyNamed(name);
    if (party !== null) return nameOf(party, speech);
    const person = `person:${slug(name)}`;
    return personById(person)?.name === name ? nameOf(person, speech) : reasonWords(name, speech);
  }
  if (/^(?:person|org|firm):\S+$/u.test(value)) return nameOf(value, speech);
  const key = value.replace(/^an? /u, "").replaceAll(" ", "-");
  const { flows, visits, meetings, projects, statuses, standings, becoming } = speech.words;
  for (const table of [flows, visits, meetings, projects, statuses, standings, becoming.fields]) {
    const known = own(table as Readonly<Record<string, string>>, key);
    if (known !== undefined) return known;
  }
  const term = termWords(key, speech);
  // What no table has comes back with blanks for its hyphens.
  return term === key.replaceAll("-", " ") ? reasonWords(value, speech) : term;
}
