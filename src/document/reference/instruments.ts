import type { CslType } from "./csl.js";
import { datesIn } from "./dates.js";
import { type PartRule, type Parts, type Slip, taken } from "./slip.js";

/** Titles of treaties, laws, judgments, resolutions and letters begin with the word for what they are. */
const OPENINGS: readonly (readonly [CslType, RegExp])[] = [
  [
    "treaty",
    /^(?:(?:bilateral|multilateral|framework|additional|optional|vienna|geneva|hague) )?(?:treaty|convention|agreement|protocol|charter|covenant|pact|memorandum of understanding|exchange of (?:notes|letters)|договор|соглашение|конвенция|протокол|меморандум о|устав|antlaşma|sözleşme|anlaşma|protokol|traité|accord|vertrag|abkommen|tratado|convenio)\s(?!of \p{Lu}\p{Ll}+ (?:and|was|is))/iu,
  ],
  [
    "legislation",
    /^(?:(?:federal|constitutional|organic|public) )?(?:law|act|decree|order|executive order|regulation|directive|ordinance|statute|resolution|constitution of|указ|закон|федеральный закон|постановление|распоряжение|резолюция|приказ|конституция|kanun|yasa|yönetmelik|kararname|(?:\d{3,5} sayılı )|loi|décret|gesetz|verordnung|ley|decreto)(?=\s|$)/iu,
  ],
  [
    "personal_communication",
    /^(?:identical )?(?:letters?|note verbale|notes? verbales?|telegram|cable|письмо|нота|mektup|lettre|brief|carta)\s(?:dated|from|to|of|от|tarihli|du|vom|de fecha)\s/iu,
  ],
];

const SERIES =
  "(?:U\\.?\\s?N\\.?\\s?T\\.?\\s?S\\.?|L\\.?N\\.?T\\.?S\\.?|I\\.?L\\.?M\\.?|U\\.?S\\.?T\\.?|(?:United Nations|League of Nations) Treaty Series|International Legal Materials|СДД ООН|UNTS|I\\.?C\\.?J\\.? Reports|ICJ Rep\\.?|P\\.?C\\.?I\\.?J\\.?(?:, Ser\\. [AB])?|Reports of International Arbitral Awards|RIAA)";

/** Volumes and pages of the series in which treaties and judgments are printed. */
export const SERIES_RULES: readonly PartRule[] = [
  {
    name: "871 UNTS 203",
    form: new RegExp(`(?<!\\d)(\\d{1,4})\\s(${SERIES})\\.?\\s(?:p\\.\\s?)?(\\d{1,5})`, "gu"),
    read: ([, volume, container, page]) => ({ parts: { volume: volume!, "container-title": container!, page: page! } }),
  },
  {
    name: "UNTS, vol. 377, p. 41",
    form: new RegExp(
      `(?<!\\p{L})(${SERIES}),?\\s(?:vol(?:ume|\\.)?|т\\.|cilt)\\s?(\\d{1,4})(?:,\\s(?:[Nn]os?\\.|I-)\\s?[\\dI-]+)?(?:,?\\s(?:pp?|с|s)\\.\\s?(\\d{1,5}))?`,
      "gu",
    ),
    read: ([, container, volume, page]) => ({
      parts: { "container-title": container!, volume: volume!, ...(page === undefined ? {} : { page }) },
    }),
  },
  {
    name: "I.C.J. Reports 1986, p. 14",
    form: new RegExp(
      `(?<!\\p{L})\\[?(${SERIES})\\]?,?\\s\\(?((?:19|20)\\d\\d)\\)?,?\\s(?:pp?\\.\\s?)?(\\d{1,5})`,
      "gu",
    ),
    read: ([, container, year, page]) => ({ parts: { "container-title": container!, issued: year!, page: page! } }),
  },
  {
    name: "stage of a case",
    form: /(?<=[,.]\s)(judgment|advisory opinion|merits|order|preliminary objections|provisional measures|award|arrêt)(?:\s(?:of|on the)\s[^,.\uE000]{3,40})?(?=[,.;]|$)/giu,
    read: ([, genre]) => ({ parts: { genre: genre! } }),
  },
  {
    name: "when it came into force",
    form: /[([](?:entered into force|entry into force|in force|вступил\p{L}* в силу|yürürlük|hereinafter|далее|ratified|adopted by)[^()[\]]{0,120}[)\]]/giu,
    read: () => ({ parts: {} }),
  },
];

const CASE =
  /^[^,]{0,160}?\([^()]{2,80}\s(?:v\.?|vs\.?|c\.|против)\s[^()]{2,80}\)|^[^,]{2,80}\s(?:v|vs)\.\s[^,]{2,80}(?=,)/u;
const END =
  /,\s(?=(?:opened|signed|adopted|done|concluded|dated|ratified|approved|подписан|принят|утв|imza|kabul|signé|signed)\p{L}*|(?:Official|Resmî|Resmi|Собрание|Государственная)\s|(?:UN|U\.N\.)\s(?:Doc|GA)|Judgment|Advisory|Merits|[\d\uE000]|vol\.|\p{Lu}\.\p{Lu}\.)|\s\uE000|[,;]\s\uE000|\s\(\uE000|\s\/\/\s|$/u;
const NOT_TITLE =
  /^(?:opened for signature|signed|adopted|done|concluded|подписан\p{L}*|принят\p{L}*)(?:\s(?:at|in|в|г\.)\s\p{Lu}[\p{L}-]+)?(?:,|\son|\sby)?\s?/u;

/** "О торговле: федер. закон от 11 мая 2012 г. № 48-ФЗ": a Russian law as catalogues name it. */
const ACT =
  /^([^:]{3,300}?)\s?:\s((?:федер(?:\.|альный)\s)?(?:закон|указ|постановление|распоряжение|приказ)[^:№]{0,120}?)\sот\s([^№]{8,24}?)\s?(?:г\.|года)?\s№\s?([\p{L}\d/-]{1,20})/iu;

function actOf(slip: Slip, from: number, act: RegExpExecArray): { slip: Slip; type: CslType; end: number } {
  const [whole, title, genre, written, number] = act;
  const date = datesIn(written!)[0]?.edtf;
  const end = from + whole.length;
  const parts = { title: title!, genre: genre!, number: number!, ...(date === undefined ? {} : { issued: date }) };
  return { slip: taken(slip, from, end, parts), type: "legislation", end };
}

/**
 * Reads a treaty, law, judgment or letter by the word its title begins with. The date in the title is its own and stays in it. Null when
 * the text begins otherwise.
 */
export function instrumentOf(
  slip: Slip,
  from: number,
): { readonly slip: Slip; readonly type: CslType; readonly end: number } | null {
  const rest = slip.open.slice(from);
  const act = ACT.exec(rest.slice(0, 600));
  if (act) return actOf(slip, from, act);
  const judged = CASE.exec(rest.slice(0, 400))?.[0];
  const type =
    judged === undefined ? OPENINGS.find(([, opening]) => opening.test(rest.slice(0, 80)))?.[0] : "legal_case";
  if (type === undefined) return null;
  const length = judged?.length ?? END.exec(rest)?.index ?? rest.length;
  const title = slip.text.slice(from, from + length);
  if (
    title.length > 600 ||
    (type === "treaty" &&
      !/[“"«]|\s(?:between|on|of|for|concerning|relating|about|о|об|между|de|sur|über|zwischen|ile|arasında)\s/u.test(
        title,
      ))
  )
    return null;
  if (type === "legislation" && !/\d|\s(?:on|of|concerning|о|об|hakkında|relative|sur|über|sobre)\s/u.test(title))
    return null;
  const parts: { -readonly [K in keyof Parts]: Parts[K] } = { title: title.replace(/[\s,.]+$/u, "") };
  const number = /(?:[Nn]os?\.|№|[Nn]r\.|Number)\s?([\p{L}\d/-]*\d[\p{L}\d/-]*)|^(\d{3,5}) sayılı/u.exec(title);
  if (type === "legislation" && number) parts.number = number[1] ?? number[2]!;
  const own = datesIn(title).findLast(
    ({ edtf }) => edtf.length === 10 || (type === "legislation" && edtf.length === 4),
  );
  const after = slip.open.slice(from + length);
  const signed = /^[\s,]{0,2}(?:opened|signed|adopted|done|concluded|подписан|принят)/u.test(after)
    ? datesIn(after.slice(0, 160))[0]
    : undefined;
  if (signed) parts.issued = signed.edtf;
  else if (own && own.edtf.length === 10) parts.issued = own.edtf;
  let end = from + length;
  let read = taken(slip, from, end, parts);
  const rest2 = /^[\s,]*/u.exec(after)![0].length;
  const words = NOT_TITLE.exec(after.slice(rest2))?.[0].length ?? 0;
  const told = signed === undefined ? rest2 + words : signed.end;
  if (signed !== undefined || words > 0) {
    read = taken(read, end + rest2, end + told, {});
    end += told;
  }
  return { slip: read, type, end };
}
