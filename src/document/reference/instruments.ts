import type { CslType } from "./csl.js";
import { datesIn } from "./dates.js";
import { type Parts, type Slip, taken } from "./slip.js";

/** The words that titles of treaties, laws and letters begin with, folded to small letters. */
const OPENINGS: readonly (readonly [CslType, RegExp])[] = [
  [
    "treaty",
    /^(?:(?:\p{L}+ )?(?:treaty|convention|agreement|protocol|charter|covenant|pact|statute of)|memorandum of understanding|exchange of (?:notes|letters)|договор|соглашение|конвенция|протокол|меморандум о|устав|antlaşma|sözleşme|anlaşma|protokol|traité|accord|vertrag|abkommen|tratado|convenio)\s/u,
  ],
  [
    "legislation",
    /^(?:(?:federal|constitutional|organic|public|council|commission|presidential|implementing|delegated) ){0,2}(?:law|act|decree|order|executive order|regulation|directive|decision|ordinance|statute|(?:(?:un|unga|unsc|unhrc|ga|sc|s\.c\.|g\.a\.|security council|general assembly|un security council|un general assembly) )?res(?:olution|\.)?|constitution of|указ|закон|федеральный закон|постановление|распоряжение|резолюция|приказ|конституция|kanun|yasa|yönetmelik|kararname|\d{3,5} sayılı|loi|décret|gesetz|verordnung|ley|decreto)(?=\s)/u,
  ],
  [
    "personal_communication",
    /^(?:identical )?(?:(?:letters?|notes? verbales?|telegram|cable|письмо|нота|mektup|lettre|brief|carta)\s(?:dated|от \d|tarihli|du \d|vom|de fecha)|(?:letter|note verbale|telegram)\sfrom\s[^,.]{3,120}\sto\s)/u,
  ],
];
/** What the title of a treaty and of a law must have besides, or its opening is a word of another title. */
const TREATY_WORDS =
  /[“"«]|\s(?:between|on|of|for|concerning|relating|about|о|об|между|de|sur|über|zwischen|ile|arasında)\s/u;
const LAW_WORDS = /\d|\s(?:on|of|concerning|о|об|hakkında|relative|sur|über|sobre)\s/u;

const CASE =
  /^[^,]{0,160}?\([^()]{2,80}\s(?:v\.?|vs\.?|c\.|против)\s[^()]{2,80}\)|^[^,]{2,80}\s(?:v|vs)\.\s[^,]{2,80}(?=,)|^(?:Case|Affaire|Дело)\s(?:[Cc]oncerning|[Rr]elating|relative|о)\s[^,]{2,160}(?=,)/u;
const END =
  /,\s(?=(?:opened|signed|adopted|done|concluded|dated|ratified|approved|подписан|принят|утв|imza|kabul|signé)\p{L}*|(?:Official|Resmî|Resmi|Собрание|Государственная|OJ)\s|(?:UN|U\.N\.)\s(?:Doc|GA)|Judgment|Advisory|Merits|\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s\d{4}|[\d\uE000]|vol\.|\p{Lu}\.\p{Lu}\.)|\s\((?=\d{1,2}\s\p{L}+\s\d{4}\))|[,;]?\s\(?\uE000|\s\/\/\s|$/u;
const SIGNED =
  /^(?:opened for signature|signed|adopted|done|concluded|подписан\p{L}*|принят\p{L}*)(?:\s(?:at|in|в|г\.)\s\p{Lu}[\p{L}-]+)?(?:,|\son|\sby)?\s?/u;

/** "О торговле: федер. закон от 11 мая 2012 г. № 48-ФЗ": a Russian law as catalogues name it. */
const ACT =
  /^([^:]{3,300}?)\s?:\s((?:федер(?:\.|альный)\s)?(?:закон|указ|постановление|распоряжение|приказ)[^:№]{0,120}?)\sот\s([^№]{8,24}?)\s?(?:г\.|года)?\s№\s?([\p{L}\d/-]{1,20})/iu;

/** A title that was read as that of an instrument, and where the rest of the reference begins. */
export interface Instrument {
  readonly slip: Slip;
  readonly type: CslType;
  readonly end: number;
}

/** Longer than any title. */
const LONGEST = 600;

/**
 * Reads a treaty, law, judgment or letter by the word its title begins with. The date in the title is its own and stays in it. Null when
 * the text begins otherwise.
 */
export function instrumentOf(slip: Slip, from: number): Instrument | null {
  const rest = slip.open.slice(from, from + 2 * LONGEST);
  const act = ACT.exec(rest);
  if (act) return actOf(slip, from, act);
  const judged = CASE.exec(rest)?.[0];
  const opening = rest.slice(0, 80).toLowerCase();
  const type = judged === undefined ? OPENINGS.find(([, form]) => form.test(opening))?.[0] : "legal_case";
  if (type === undefined) return null;
  const length = judged?.length ?? END.exec(rest)?.index ?? rest.length;
  const title = slip.text.slice(from, from + length);
  if (title.length > LONGEST || (type === "treaty" && !TREATY_WORDS.test(title))) return null;
  if (type === "legislation" && !LAW_WORDS.test(title)) return null;
  const parts: { -readonly [K in keyof Parts]: Parts[K] } = { title: title.replace(/[\s,]+$|(?<!\sг)\.$/gu, "") };
  const number = /(?:[Nn]os?\.?|№|[Nn]r\.|Number)\s?([\p{L}\d/-]*\d[\p{L}\d/-]*)|^(\d{3,5}) sayılı/u.exec(title);
  if (type === "legislation" && number) parts.number = number[1] ?? number[2]!;
  const own = datesIn(title).findLast(({ edtf }) => edtf.length === 10);
  const end = from + length;
  const gap = /^[\s,]*/u.exec(rest.slice(length))![0].length;
  const words = SIGNED.exec(rest.slice(length + gap))?.[0].length ?? 0;
  const signed = words === 0 ? undefined : datesIn(rest.slice(length + gap, length + gap + 160))[0];
  const issued = signed?.edtf ?? own?.edtf;
  const read = taken(slip, from, end, issued === undefined ? parts : { ...parts, issued });
  const told = gap + (signed?.end ?? words);
  return words === 0
    ? { slip: read, type, end }
    : { slip: taken(read, end + gap, end + told, {}), type, end: end + told };
}

function actOf(slip: Slip, from: number, act: RegExpExecArray): Instrument {
  const [whole, title, genre, written, number] = act;
  const date = datesIn(written!)[0]?.edtf;
  const end = from + whole.length;
  const parts = { title: title!, genre: genre!, number: number!, ...(date === undefined ? {} : { issued: date }) };
  return { slip: taken(slip, from, end, parts), type: "legislation", end };
}
