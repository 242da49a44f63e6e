// What the rows of the reference tables rest on, in the reader's language.
import { lazily, own } from "../../text/index.js";
import { partyNamed } from "../../vocabulary/index.js";
import { nameOf } from "../names.js";
import { ENGLISH_SPEECH, type Speech } from "../speech.js";
import { capitalised } from "../words.js";
import { PUBLISHERS } from "./publishers.js";
import { TITLES } from "./titles.js";

type Words = Readonly<Record<string, string>>;

/** Columns of a table after the first, which is what they are found by. */
const COLUMNS = ["ru", "tr", "zh"] as const;

function columnsOf(table: string): Readonly<Record<string, Words>> {
  const rows = table
    .trim()
    .split("\n")
    .map((row) => row.split("|"));
  return Object.fromEntries(
    COLUMNS.map((code, i) => [code, Object.fromEntries(rows.map((row) => [row[0]!, row[i + 1]!]))]),
  );
}

const IN = { titles: lazily(() => columnsOf(TITLES)), publishers: lazily(() => columnsOf(PUBLISHERS)) };

/**
 * The source of a row as findings tell it ("World Trade Organization, Members and Observers, with dates of membership") in the language of the reader: its publisher, and what
 * Entente calls the list or the paper. Titles of publications stay, and so does what no table has; English is as it was told.
 */
export function referenceWords(source: string, said: Speech = ENGLISH_SPEECH): string {
  const titles = own(IN.titles(), said.locale.split("-")[0]!);
  if (titles == null) return source;
  // The name of a publisher may have commas of its own.
  for (let at = source.indexOf(", "); at >= 0; at = source.indexOf(", ", at + 1)) {
    const publisher = publisherOf(source.slice(0, at), said);
    if (publisher === null) continue;
    const title = source.slice(at + 2);
    return capitalised(`${publisher}${said.signs.colon}${titleOf(title, titles, said)}`, said.locale);
  }
  return publisherOf(source, said) ?? source;
}

/** Several lists or papers of one source are told one by one; of a title that nobody knows nothing is changed. */
function titleOf(title: string, titles: Words, { signs }: Speech): string {
  const parts = title.split("; ");
  return parts.some((part) => own(titles, part) !== undefined)
    ? parts.map((part) => own(titles, part) ?? part).join(signs.semicolon)
    : title;
}

/** The publisher of a reference table in the language of the reader; null where no table has it. */
function publisherOf(name: string, said: Speech): string | null {
  const listed = own(own(IN.publishers(), said.locale.split("-")[0]!) ?? {}, name);
  if (listed != null) return listed;
  const party = partyNamed(name);
  return party === null ? null : nameOf(party, said);
}

/** The same of a publisher alone: "World Bank". */
export function referencePublisher(name: string, said: Speech = ENGLISH_SPEECH): string {
  return said.regions === null ? name : (publisherOf(name, said) ?? name);
}
