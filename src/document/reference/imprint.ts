import { findPlaces } from "../../vocabulary/index.js";
import { isBody, isHouse } from "./bodies.js";
import { datesIn } from "./dates.js";
import { HOLE, type Parts, type Slip, taken } from "./slip.js";

/** Places of Russian imprints, which the gazetteer has not in Cyrillic, and their abbreviations. */
const CYRILLIC_PLACES = new Set(
  "М.|СПб.|Л.|Пг.|К.|Н. Новгород|Ростов н/Д|Москва|Санкт-Петербург|Ленинград|Петроград|Киев|Минск|Ташкент|Алматы|Алма-Ата|Астана|Нур-Султан|Бишкек|Фрунзе|Душанбе|Баку|Ереван|Тбилиси|Казань|Новосибирск|Владивосток|Хабаровск|Екатеринбург|Свердловск|Томск|Иркутск|Омск|Вильнюс|Рига|Таллин|Кишинев|Кишинёв|Ашхабад|Самарканд|Улан-Батор|Лондон|Париж|Берлин|Женева|Вена|Нью-Йорк|Вашингтон|Пекин|Стамбул|Анкара|Варшава|Прага".split(
    "|",
  ),
);

/** Places by names of other languages, which the gazetteer has not. */
const OTHER_NAMES = new Set(
  "Genève|Genf|Ginevra|Londres|Londra|Wien|Vienne|Viyana|München|Munich|Münih|Köln|Cologne|Moskva|Moskau|Moscou|Moskova|Praha|Prag|Roma|Milano|Torino|Firenze|Venezia|Napoli|Bruxelles|Brüssel|Brussel|Brüksel|Lisboa|Lissabon|Lizbon|Sevilla|Beograd|Warszawa|Warschau|Varşova|Kraków|København|Kopenhagen|București|Athènes|Athen|Atina|Pekin|Pékin|Peking|Le Caire|Kairo|Kahire|Alger|Cezayir|Tahran|Bakü|Taşkent|Bişkek|Aşkabat|Tiflis|Kişinev|Kiev|Kiew|Sofya|Üsküp|Saraybosna|Bükreş|Budapeşte|Berne|Bern|Zürih|Basel|Bâle|La Haye|Den Haag|Lahey|Nueva York|Nowy Jork|Mexico|Bogotá|Breslau|Leipzig|Danzig|Leningrad|Saint-Pétersbourg|Tokio|Seul|Şam|Bağdat|Beyrut|Kudüs".split(
    "|",
  ),
);

/** Whether a name is one of a place: by the gazetteer in Latin letters, by a short list in Cyrillic. */
export function isPlace(name: string): boolean {
  if (name.length > 40 || !/^\p{Lu}/u.test(name)) return false;
  if (OTHER_NAMES.has(name.replace(/\/.*$/u, ""))) return true;
  if (/\p{Script=Cyrillic}/u.test(name)) return CYRILLIC_PLACES.has(name) || CYRILLIC_PLACES.has(`${name}.`);
  const plain = name.replace(/,\s(?:[A-Z]{2}|Mass\.|Conn\.|Calif\.)$|\sD\.?C\.?$/u, "");
  if (plain.split(" ").length > 3 || /^\p{Lu}{2,}$/u.test(plain)) return false;
  return findPlaces(plain.replace(/\s(?:and|&|ve|et|und)\s.*$|\/.*$/u, "")).length > 0;
}

/** A word of a place is told by its capital afterwards: each class of Unicode in a form costs time to compile. */
const LETTERS = `[^\\s\\d,.;:()/–—“”"«»${HOLE}]`;
const TOWN = `(?:${LETTERS}{1,3}\\.|${LETTERS}+)`;
const PLACE = `(?:Ростов н/Д|Ростов-на-Дону|${TOWN}(?:(?:\\s(?:and|&|de|la|am|an der|ve|et|und|–)\\s|\\s|\\s?[/;]\\s?|,\\s(?=[A-Z]{2}\\b|Mass|Conn|Calif|N\\.))${TOWN}){0,3})`;
const PLACE_NAME = /^\p{Lu}\S*(?:[\s/;,]+(?:\p{Lu}\S*|and|&|de|la|am|an|der|ve|et|und|–|н\/Д))*$/u;
const HOUSE = "[^,;:()\\uE000“”]{2,110}?";
const BRACKETED = new RegExp(
  `\\((?:([^():;${HOLE}]{2,50}):\\s([^():${HOLE}]{2,110}?)|([^():${HOLE}]{2,110}?))(?:,\\s|,?\\s?${HOLE}+,?\\s)([^():,${HOLE}]{4,24})\\)`,
  "gu",
);
const BRACKETED_YEAR = /\(([^():\uE000]{4,30})\)/gu;
const FREE = new RegExp(
  `(?<=[.;,(–—?!]["”’»]?\\s|${HOLE}\\s?|^)(?!(?:Серия|Сер\\.|Series|Reihe|Vol|In:|С\\.|S\\.|Текст|Text)(?![^\\s.,:;]))(${PLACE})\\s?:\\s(${HOUSE})(?=\\.?\\s?(?:,|;|\\)|$|${HOLE})|\\.\\s|\\s(?:1[5-9]|20)\\d\\d)`,
  "gu",
);

/** Reads "(Place: Publisher, Year)", "(Publisher, Year)", "(Place, Year)". */
export function bracketedImprint(slip: Slip, from: number): Slip {
  const form = BRACKETED;
  form.lastIndex = from;
  for (let match = form.exec(slip.open); match; match = form.exec(slip.open)) {
    const [whole, place, publisher, single, written] = match;
    const date = dateOf(written!);
    // "(May 4, 2011)" is a date and no house of that name.
    if (date === null || (single !== undefined && dateOf(`${single}, ${written}`) !== null)) continue;
    const parts = place !== undefined ? { "publisher-place": place, publisher: publisher! } : imprintOf(single!);
    return taken(slip, match.index, match.index + whole.length, date === "" ? parts : { ...parts, issued: date });
  }
  return slip;
}

const NO_DATE = /^(?:n\.\s?d\.?|no date|undated|б\.\s?г\.?|t\.\s?y\.?|tarihsiz|s\.\s?d\.?|s\.\s?f\.?|o\.\s?J\.?)$/iu;

/** The date that words are, "" where they say that there is none, null where they are no date. */
export function dateOf(words: string): string | null {
  const bare = words.replace(/[a-e]$/u, "").trim();
  if (NO_DATE.test(bare) || /^(?:forthcoming|in press|в печати|baskıda)$/iu.test(bare)) return "";
  const date = datesIn(bare)[0];
  return date !== undefined && date.start <= 3 && date.end >= bare.length - 4 ? date.edtf : null;
}

/** "London", "Harrow Press", "London, Harrow Press" */
function imprintOf(words: string): Parts {
  const [first, ...rest] = words.split(/,\s/u);
  if (rest.length > 0 && isPlace(first!)) return { "publisher-place": first!, publisher: rest.join(", ") };
  if (rest.length > 0 && isPlace(rest.at(-1)!))
    return { publisher: [first, ...rest.slice(0, -1)].join(", "), "publisher-place": rest.at(-1)! };
  if (rest.length === 0 && !isHouse(words) && !isBody(words) && (isPlace(words) || words.split(" ").length === 1)) {
    return { "publisher-place": words };
  }
  return { publisher: words };
}

/** Reads "Place: Publisher" outside brackets: the last there is, after the title has begun. */
export function freeImprint(slip: Slip, from: number): Slip {
  let found: RegExpExecArray | null = null;
  if (!slip.open.includes(":", from)) return slip;
  const form = FREE;
  form.lastIndex = from + 1;
  for (let match = form.exec(slip.open); match; match = form.exec(slip.open)) {
    const before = slip.open.slice(Math.max(0, match.index - 2), match.index);
    if (/,\s$/u.test(before) && !isPlace(match[1]!)) continue;
    if (/\p{L}/u.test(match[2]!) && PLACE_NAME.test(match[1]!)) found = match;
  }
  if (found === null) return slip;
  let end = found.index + found[0].length;
  let publisher = found[2]!.trim().replace(/\s(?:1[5-9]|20)\d\d$/u, "");
  if (/^\.[,)]/u.test(slip.open.slice(end))) {
    publisher += ".";
    end++;
  }
  publisher = publisher.replace(/^[«"“]([^«»"“”]*)[»"”]$/u, "$1");
  return taken(slip, found.index, end, { "publisher-place": found[1]!, publisher });
}

/** How exact a date is: a day, a month or season, a year. */
function precision(edtf: string): number {
  return Math.min(...edtf.split("/").map((side) => side.length));
}

const UNDATED = /[([]?(?<!\p{L})(?:n\.\s?d\.|б\.\s?г\.|t\.\s?y\.|s\.\s?d\.|s\.\s?f\.|o\.\s?J\.)[)\]]?/gu;

/** Reads the date of a work: the most exact, of these the last. A year in running words ("after 1991") is part of the words. */
export function issued(slip: Slip, from: number): Slip {
  const known = slip.parts.issued;
  if (known !== undefined && known.length > 4) return slip;
  const { open } = slip;
  const rest = open.slice(from);
  const dates = datesIn(rest).filter(({ edtf, start, end }) => {
    if (known !== undefined) return edtf.length > 4 && edtf.startsWith(known);
    if (edtf.length > 7) return true;
    const before = rest.slice(0, start);
    if (/(?:[,;:(.[–—/№?!]["”’»]?|\uE000|^)\s?\[?$/u.test(before))
      return !/^\s\p{Ll}/u.test(rest.slice(end)) || /^\s(?:г|гг|yılı)/u.test(rest.slice(end));
    return (
      /(?<![\p{L}])\p{Lu}[\p{L}-]+["”’»]?\s$/u.test(before) &&
      /[.:,]/u.test(before) &&
      /^\s?(?:[,.;)]|\uE000|$)/u.test(rest.slice(end))
    );
  });
  let best = dates[0];
  for (const date of dates) if (precision(date.edtf) >= precision(best!.edtf)) best = date;
  if (best === undefined && known !== undefined) return slip;
  if (best === undefined) {
    const form = UNDATED;
    form.lastIndex = from;
    const none = form.exec(open);
    return none === null ? slip : taken(slip, none.index, none.index + none[0].length, {});
  }
  let start = from + best.start;
  let end = from + best.end;
  end += /^[a-e]?(?:\s?(?:гг?\.|года?|yılı))?/u.exec(open.slice(end, end + 8))![0].length;
  if (/[([]/u.test(open[start - 1] ?? "") && /[)\]]/u.test(open[end] ?? "")) {
    start--;
    end++;
  }
  const read = taken(slip, start, end, {});
  return { ...read, parts: { ...read.parts, issued: best.edtf } };
}

/** Reads a year in brackets that no imprint holds: "(1998)". */
export function bracketedYear(slip: Slip, from: number): Slip {
  const form = BRACKETED_YEAR;
  form.lastIndex = from;
  for (let match = form.exec(slip.open); match; match = form.exec(slip.open)) {
    const date = dateOf(match[1]!);
    if (date === null) continue;
    return taken(slip, match.index, match.index + match[0].length, date === "" ? {} : { issued: date });
  }
  return slip;
}
