import type { PartRule } from "./slip.js";
import { wordTable } from "./word-table.js";

/** Where one archive and the next ends: a stop, a comma, a bracket, what was read already. */
const BEFORE = "(?<![^\\s.,;:([/\\uE000])";
const pages = (page: string | undefined): { locator?: string } =>
  page === undefined ? {} : { locator: page.replace(/[–—]/gu, "-") };

const RUSSIAN_ARCHIVE =
  "(?:(?:[Гг]осударственный|[Рр]оссийский|[Цц]ентральный|[Аа]рхив)\\s[^.,;:\\d]{4,90}|\\p{Lu}{2}[\\p{Lu}\\p{L}]{0,8}(?:\\s\\p{Lu}\\p{L}{0,5}){0,2})";
const LATIN_ARCHIVE =
  "(?:(?:The\\s)?(?:UK\\s)?National Archives(?:\\s(?:of|at)\\s[^,.;\\uE000]{2,40})?(?:\\s\\([^()]{2,60}\\))?|Public Record Office|TNA(?:\\s\\(PRO\\))?|PRO|UKNA|NARA|NA)";
/** Record classes of The National Archives of the United Kingdom (its Discovery catalogue): departments that dealt with foreign states. */
const BRITISH_CLASS = "(?:FO|FCO|CAB|PREM|CO|DO|WO|DEFE|ADM|AIR|BT|T|HW|KV|MT|LAB|POWE)";
const FONDS =
  "(?:Fonds|Record Group|RG|Series|Entry|Box|Folder|Lot File|Central|Subject|Decimal|Numeric|File|Stack|Reel|Roll)";

const isHolding = wordTable(
  "ф|фонд|фо|fo|fco|cab|prem|co|do|wo|defe|adm|air|bt|t|hw|kv|rg|record|bca|boa|arşivi|arsivi|pa|barch|bundesarchiv|archiv|politisches|nara|tna",
);

/** Call numbers of archives, with the archive that they belong to and the sheet that the note points to. */
export const HOLDING_RULES: readonly PartRule[] = [
  {
    name: "Ф. 5. Оп. 30. Д. 128. Л. 14",
    when: isHolding,
    form: new RegExp(
      `${BEFORE}(?:(${RUSSIAN_ARCHIVE})[.,:]?\\s)?((?:[Фф]онд|[Фф]\\.)\\s?[\\p{L}\\d-]{1,12}[.,]?\\s(?:[Оо]пись|[Оо]п\\.)\\s?[\\p{L}\\d-]{1,10}(?:[.,]?\\s(?:[Пп]апка|[Пп]ап\\.|[Пп]\\.|[Пп]ор\\.)\\s?[\\p{L}\\d-]{1,10})?[.,]?\\s(?:[Дд]ело|[Дд]\\.|[Ее]д\\.\\s?хр\\.)\\s?[\\p{L}\\d-]{1,10})(?:[.,]?\\s(?:[Лл]исты?|[Лл]{1,2}\\.)\\s?(\\d{1,4}(?:\\s?об)?(?:[–—-]\\d{1,4})?(?:,\\s\\d{1,4}(?:[–—-]\\d{1,4})?){0,5}))?`,
      "gu",
    ),
    read: ([, archive, location, sheet]) => ({
      parts: { ...(archive === undefined ? {} : { archive }), archive_location: location!, ...pages(sheet) },
    }),
  },
  {
    name: "TNA, FO 371/22261, f. 14",
    when: isHolding,
    form: new RegExp(
      `${BEFORE}(?:(${LATIN_ARCHIVE})[,:]\\s)?(${BRITISH_CLASS}\\s\\d{1,4}\\/\\d{1,6}(?:\\/[\\dA-Z]{1,8})?)(?:,\\s(?:ff?|fols?|folios?)\\.?\\s(\\d{1,4}[rv]?(?:[–—-]\\d{1,4}[rv]?)?))?`,
      "gu",
    ),
    read: ([, archive, location, sheet]) => ({
      parts: { ...(archive === undefined ? {} : { archive }), archive_location: location!, ...pages(sheet) },
    }),
  },
  {
    name: "NARA, RG 59, Entry 2410, Box 7",
    when: isHolding,
    form: new RegExp(
      `${BEFORE}(?:(${LATIN_ARCHIVE})[,:]\\s)?((?:RG|Record Group)\\s\\d{1,4}(?:,\\s(?:${FONDS}(?![\\p{L}])[^,;\\uE000]{0,60}|\\d{3,4}[A-Z]?\\.\\d{2}[\\d/.-]{0,16}\\d)){0,6})(?:,\\s(${LATIN_ARCHIVE}(?:,\\s[\\p{Lu}][\\p{L} ]{2,24})?(?:,\\s[A-Z]{2})?))?`,
      "gu",
    ),
    read: ([, before, location, after]) => {
      const archive = before ?? after;
      return {
        parts: { ...(archive === undefined ? {} : { archive }), archive_location: location!.replace(/\.$/u, "") },
      };
    },
  },
  {
    name: "BCA, 030.18.1.2/79.14.5",
    when: isHolding,
    form: new RegExp(
      `${BEFORE}(?:(?:T\\.C\\.\\s)?[^,.;\\uE000]{3,60}\\s[Aa]r[şs]ivleri(?:\\s[^,.;\\uE000]{3,30})?,\\s)?((?:[^,.;\\uE000]{3,60}\\s[Aa]r[şs]ivi(?:\\s\\(\\p{Lu}{2,6}\\))?|BCA|BOA|TDA|ATASE))[,.:]\\s(?:Fon(?: Kodu)?:?\\s)?((?:\\p{Lu}{1,4}\\.\\s?(?:\\p{Lu}[\\p{L}.]{0,8})[,.]?\\s)?\\d{1,5}[\\d.-]{0,20}\\/\\d[\\d.-]{0,20}(?<=\\d)|\\d{1,3}(?:\\.\\d{1,4}){2,8})`,
      "gu",
    ),
    read: ([, archive, location]) => ({ parts: { archive: archive!, archive_location: location! } }),
  },
  {
    name: "PA AA, R 28895, Bl. 112",
    when: isHolding,
    form: new RegExp(
      `${BEFORE}(PA[ -]?AA|BArch|Politisches Archiv[^,;\\uE000]{0,40}|Bundesarchiv[^,;\\uE000]{0,30})[,:]\\s((?:(?:R|B|RZ|AV|NL|N|MfAA|DY|DE|RM|RH)\\s?\\d{1,6}|B\\d{1,3})(?:\\/\\d{1,5})?(?:,\\sBd\\.\\s\\d{1,4})?)(?:,\\sBl\\.\\s(\\d{1,4}(?:[–—-]\\d{1,4})?))?`,
      "gu",
    ),
    read: ([, archive, location, sheet]) => ({
      parts: { archive: archive!, archive_location: location!, ...pages(sheet) },
    }),
  },
];
