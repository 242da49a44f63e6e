import { anyOf, phrasesOf } from "../../language/documents/index.js";
import { trimmed } from "../../text/index.js";
import { isBody } from "./bodies.js";
import type { CslName } from "./csl.js";
import { datesIn } from "./dates.js";
import { dateOf } from "./imprint.js";
import { later } from "./later.js";
import { namesAtStart, namesOf } from "./names.js";
import { isOutlet } from "./outlets.js";
import { leadingRole, roleAtStart } from "./roles.js";
import { HOLE, type Parts, type Slip, taken } from "./slip.js";

/** Who and when a reference begins with, and where what comes next begins. */
export interface Lead {
  readonly slip: Slip;
  readonly end: number;
  /** How the parts of the reference are set apart, as far as its beginning shows. */
  readonly style: "sentences" | "commas" | "colon" | null;
  /** Whether the beginning was understood; false for words that are neither names nor a date. */
  readonly known: boolean;
}

const YEAR_NEXT = /^[\s,.]{0,3}[([]([^()[\]]{4,36})[)\]][.,:]?\s?/u;
const BARE_YEAR_NEXT =
  /^(?:[.,]?\s((?:1[5-9]|20)\d\d)[a-e]?(?:\.(?!\s\d{1,2}\s\p{L})|:|,(?=\s["“«‘'„])|(?<=\.\s\d{4})(?=\s\p{Lu}\p{Ll}+\s))|\s((?:1[5-9]|20)\d\d)[a-e]?,)\s/u;

/** Reads names, their role and a year at the beginning: "Doe, J. (Ed.). (2019). ", "Jane Doe, ", "World Bank, ". */
export function leadOf(slip: Slip): Lead {
  const { open } = slip;
  const led = roleAtStart(open);
  const list = led ?? namesAtStart(open);
  let end = list?.end ?? 0;
  let roles: readonly ("author" | "editor" | "translator")[] = [led?.role ?? "author"];
  let names: readonly CslName[] | undefined = list?.names;
  if (list === null) {
    const body = bodyAtStart(open);
    if (body !== null) {
      names = [{ literal: slip.text.slice(0, body).trim() }];
      end = body;
    }
  }
  if (names === undefined) return { slip, end: 0, style: null, known: open.trim() === "" };
  const told = leadingRole(open.slice(end, end + 40));
  if (told !== null) {
    roles = told.roles;
    end += told.length;
  }
  const parts: Parts = named(roles, names);
  const year = YEAR_NEXT.exec(open.slice(end, end + 60)) ?? BARE_YEAR_NEXT.exec(open.slice(end, end + 20));
  const date = year && dateOf((year[1] ?? year[2])!.replace(/^(\d{4})[a-e](?=,|$)/u, "$1"));
  if (year && date !== null) {
    end += year[0].length;
    return {
      slip: taken(slip, 0, end, date === "" ? parts : { ...parts, issued: date! }),
      end,
      style: /,\s$/u.test(year[0]) ? "commas" : "sentences",
      known: true,
    };
  }
  const stop = /^\s?[,.:;]?\s?/u.exec(open.slice(end, end + 3))![0];
  const style = stop.includes(":")
    ? "colon"
    : /\./u.test(stop) || /\.$/u.test(open.slice(0, end))
      ? "sentences"
      : stop.includes(",")
        ? "commas"
        : "sentences";
  end += stop.length;
  return { slip: taken(slip, 0, end, parts), end, style, known: true };
}

function named(roles: readonly ("author" | "editor" | "translator")[], names: readonly CslName[]): Parts {
  return Object.fromEntries(roles.map((role) => [role, names]));
}

/** Titles of pages and papers hold names of bodies: "Statement by the President of the Security Council". */
const NO_BODY = later(() => `${anyOf("siteWords")}|^${anyOf("paperOpenings")}\\s`, "iu");
const STATE = anyOf("statePrefixes");
const STATE_PREFIX = later(() => `${STATE}\\s`);
const BODY_BEFORE_YEAR = later(
  () => `^[^([\\d]{2,160}?(?=\\.?\\s[([](?:(?:1[5-9]|20)\\d\\d|${anyOf("noDate")})|\\s(?:1[5-9]|20)\\d\\d,\\s)`,
);
const FIRST_PART = later(
  () =>
    `^(?:${STATE}\\s)?(?:[^,.:;()\\uE000“"«]|\\.(?=[^\\s])|(?<=\\p{Lu})\\.(?=\\s\\p{Lu}\\.)){2,120}?(?=[,.:]\\s|\\s?\\uE000|$)`,
);

/** Where the name of a body ends with which a reference begins: "World Bank. (2019)", "UN Security Council, ". */
function bodyAtStart(open: string): number | null {
  if (!/^[\p{Lu}«"“]/u.test(open)) return null;
  const year = BODY_BEFORE_YEAR().exec(open)?.[0];
  if (year !== undefined && !/[,:;?!“"«]|\.\s/u.test(year.replace(STATE_PREFIX(), ""))) {
    const named = year.replace(/\.$/u, "");
    const bracketed = /^\.?\s[([]/u.test(open.slice(named.length));
    if (isBody(named) || isOutlet(named) || (bracketed && named.split(/\s/u).length <= 3)) return named.length;
  }
  const first = FIRST_PART().exec(open)?.[0];
  return first !== undefined && (isBody(first) || isOutlet(first)) && !NO_BODY().test(first) && !/\d/u.test(first)
    ? first.length
    : null;
}

const UNDATED_END = later(() => `[([]?(?<!\\p{L})${anyOf("noDate")}[)\\]]?\\.?$`);

/** Reads the words before a quoted title as names, a role and a year. */
export function leadBefore(slip: Slip, title: number): Lead {
  const before = trimmed(slip.open.slice(0, title), null, /[\s,:]/u);
  const result = (parts: Parts, known = true): Lead => ({
    slip: known ? taken(slip, 0, title, parts) : slip,
    end: title,
    style: "sentences",
    known,
  });
  if (before === "") return result({});
  const dates = datesIn(before);
  const last = dates.at(-1);
  let words = before;
  let parts: Parts = {};
  if (last !== undefined && last.end >= before.length - 3 && /[\s([]/u.test(before[last.start - 1] ?? " ")) {
    parts = { issued: last.edtf };
    words = trimmed(before.slice(0, last.start), null, /[\s([,]/u);
  } else {
    const none = UNDATED_END().exec(before);
    if (none) words = before.slice(0, none.index).trim();
  }
  if (words === "") return result(parts);
  const list = namesAtStart(words, "alone");
  if (list !== null) {
    const told = leadingRole(words.slice(list.end));
    const rest = words.slice(list.end + (told?.length ?? 0));
    if (/^[\s.,:]*$/u.test(rest)) return result({ ...parts, ...named(told?.roles ?? ["author"], list.names) });
    // "UN Secretary-General, “…”" and "Jane Doe, Foreign Minister of Sylvania, “…”": an office after the name.
    if (rest.length < 90 && /^,\s/u.test(rest) && !/\d/u.test(rest)) return result({ ...parts, author: list.names });
  }
  const names = namesOf(words.replace(/\.$/u, "")) ?? bodyNamed(words);
  if (names !== null) return result({ ...parts, author: names });
  return words.includes(HOLE) ? result(parts, !/\p{L}{3}/u.test(words)) : result(parts, false);
}

const SMALL_WORDS: ReadonlySet<string> = new Set(phrasesOf("smallWords"));

/** A short run of capitalised words is the name of a body that no word tells: "Human Rights First". */
function bodyNamed(words: string): readonly CslName[] | null {
  const bare = trimmed(words, null, /[\s.,]/u);
  if (bare.length > 80 || !/^\p{Lu}/u.test(bare)) return null;
  const small = bare.split(/\s+/u).filter((word) => /^\p{Ll}/u.test(word) && !SMALL_WORDS.has(word));
  return small.length === 0 ? [{ literal: bare }] : null;
}
