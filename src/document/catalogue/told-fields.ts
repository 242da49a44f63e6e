import { LIMITS } from "../../text/index.js";
import type { Told } from "../container/index.js";
import { webAddress } from "../html/index.js";
import { edtfOf } from "../publication-date.js";

/** What a catalogue says of a document, as it writes it; what is missing or empty is not said. */
export interface Written {
  readonly title?: string | null | undefined;
  readonly authors?: readonly string[];
  readonly publisher?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly tags?: readonly string[];
  readonly collections?: readonly string[];
}

/** Characters of a title, a name or an address; of a tag; and how many of each list. */
const LONGEST = LIMITS.catalogue.title.most;
const LONGEST_TAG = LIMITS.catalogue.tag.most;
export const MOST = LIMITS.catalogue.list.most;

/**
 * What is told of a document by a catalogue of that name, and in sentences what of it was left out: dates that are none, languages without a
 * code, addresses of no page, and what is too long to be what it is called.
 */
export function toldOf(written: Written, by: string): { readonly told: Told; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  const words = (field: "title" | "publisher"): string | null => {
    const value = tidy(written[field]);
    if (value === null || value.length <= LONGEST) return value;
    wrong.push(`The ${field} is longer than ${LONGEST} characters and was left out.`);
    return null;
  };
  const read = (
    field: "date" | "language" | "url",
    of: (value: string) => string | null,
    no: string,
  ): string | null => {
    const value = tidy(written[field]);
    const found = value === null ? null : of(value);
    if (value !== null && found === null) wrong.push(`The ${NAMES[field]} "${value.slice(0, 60)}" is ${no}`);
    return found;
  };
  const title = words("title");
  const publisher = words("publisher");
  const date = read("date", dateOf, "not a date and was left out; write 2024, 2024-07 or 2024-07-12.");
  const language = read("language", languageOf, "not a language code and was left out; write en, ru, tr or zh.");
  const url = read("url", webAddress, "not a web address and was left out.");
  const authors = listOf(written.authors, LONGEST);
  const tags = listOf(written.tags, LONGEST_TAG);
  const collections = listOf(written.collections, LONGEST_TAG);
  const told: Told = {
    ...(title === null ? {} : { title }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(publisher === null ? {} : { publisher }),
    ...(date === null ? {} : { date }),
    ...(language === null ? {} : { language }),
    ...(url === null ? {} : { url }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(collections.length === 0 ? {} : { collections }),
    by,
  };
  return { told, wrong };
}

const NAMES = { date: "date", language: "language", url: "address" } as const;

/** Several names or tags in one cell, parted by semicolons or bars; a comma may stand inside one. */
export function parted(written: string | null | undefined): string[] {
  return (written ?? "").split(/[;|]/u).flatMap((one) => tidy(one) ?? []);
}

/** A date as people write it, to the day, month or year that it states. */
function dateOf(written: string): string | null {
  const month = /^(\d{1,2})[/.](\d{4})$/u.exec(written);
  if (month) return edtfOf(`${month[2]}-${month[1]!.padStart(2, "0")}`);
  // "July 2024" is read as a day of that month, and its month is kept.
  const named = /^\p{L}{3,}\.?,? \d{4}$/u.test(written) ? edtfOf(`1 ${written.replace(",", "")}`)?.slice(0, 7) : null;
  return edtfOf(written) ?? named ?? null;
}

/** The code of a language (BCP 47), in its usual letters. */
function languageOf(written: string): string | null {
  const code = written.replace(/_/gu, "-");
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(code)) return null;
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null;
  } catch {
    return null;
  }
}

function listOf(written: readonly string[] | undefined, longest: number): string[] {
  const all = (written ?? []).flatMap((one) => tidy(one) ?? []).map((one) => one.slice(0, longest));
  return [...new Set(all)].slice(0, MOST);
}

function tidy(value: string | null | undefined): string | null {
  const words = value?.replace(/[\s\u0000-\u001f]+/gu, " ").trim() ?? "";
  return words === "" ? null : words;
}
