import { anyOf, inEitherCase, valuesOf } from "../../language/documents/index.js";
import { trimmed } from "../../text/index.js";
import { isPlace } from "./imprint.js";
import { later } from "./later.js";
import { segmentsOf } from "./segments.js";
import { HOLE, type PartRule, type Parts, type Slip, taken } from "./slip.js";
import { wordTable } from "./word-table.js";

const WORDS = anyOf("telegrams");
const isPaperWord = wordTable("telegramHints");

/** Telegrams and despatches by their numbers, and editions of them. */
export const PAPER_RULES: readonly PartRule[] = [
  {
    name: "telegram no. 312, cable 08CITY214",
    when: isPaperWord,
    form: later(
      () =>
        `(?<=[,.;(\\uE000]["”’»]?\\s?)(${WORDS})\\s(?:${inEitherCase("numberMarks")}\\s?(\\d{1,6}[A-Z]?)|(\\d{2}[A-Z]{4,20}\\d{1,6}))(?![\\p{L}\\d])`,
      "giu",
    ),
    read: ([, genre, number, code]) => ({ parts: { genre: genre!, number: (number ?? code)! } }),
  },
  ...valuesOf("paperEditionForms")
    .flat()
    .map(
      (form): PartRule => ({
        name: "an edition of papers, its volume and the number of a paper",
        when: isPaperWord,
        form: later(() => `(?<![^\\s([,;])(?:${form.source})`, "gu"),
        read: ([, container, volume, number]) => ({
          parts: { "container-title": container!, volume: volume!, number: number! },
        }),
      }),
    ),
];

const GENRE = later(() => `^(?:${anyOf("secrecy")}\\s)?(${WORDS})(?![\\p{L}])`, "iu");
const EDITION = later(() => `^${anyOf("paperEditions")}`);

/** Whether a reference is to one paper: of an archive, or of an edition of papers. */
export function isPaper({ parts }: Slip): boolean {
  return parts.archive_location !== undefined || isEditionOfPapers(parts);
}

export function isEditionOfPapers(parts: Parts): boolean {
  return EDITION().test(parts["container-title"] ?? "");
}

/**
 * The title of a paper that no quotation marks show: the longest of the stretches that are left when its call number and its date were read,
 * without the place where it was written. Papers have no publisher and no container but their edition.
 */
export function paperTitle(slip: Slip): Slip {
  let [start, end] = [0, 0];
  for (const match of slip.open.matchAll(new RegExp(`[^${HOLE}]+`, "gu"))) {
    const lead = /^(?:[\s,.;:)(\][]|\/\/)*/u.exec(match[0])![0].length;
    const words = match[0].replace(/(?:[\s,.;:([]|\/\/)+$/u, "");
    if (words.length - lead <= end - start || !/\p{L}{2}/u.test(words)) continue;
    [start, end] = [match.index + lead, match.index + words.length];
  }
  const parts = segmentsOf(slip.open.slice(0, end), start);
  const last = parts.at(-1);
  if (parts.length > 1 && last && isPlace(slip.text.slice(last.start, last.end)))
    end = start + trimmed(slip.text.slice(start, last.start), null, /[\s,]/u).length;
  const title = slip.text.slice(start, end);
  if (title === "") return slip;
  const genre = GENRE().exec(title)?.[1];
  return taken(slip, start, end, { title, ...(genre === undefined ? {} : { genre }) });
}
