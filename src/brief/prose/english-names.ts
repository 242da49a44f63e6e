import { languageOf } from "../../language/index.js";
import { ARTICLED, articled, capitalised, ENGLISH_SPEECH, officeWords, ofStates } from "../../words/index.js";
import type { Phrase } from "../article/index.js";

/** What stands before the first word that says where, whose or which a thing is: its noun is the last of it. */
const HEAD =
  /^(.*?)(?: (?:of|in|at|on|for|from|to|between|with|under|against|by|near|through|across|per|and|that|which) .*)?$/u;
/** Endings of nouns that stand without an article: of many, and of what nobody counts. */
const UNCOUNTED =
  /(?:[^s]s|tion|sion|ment|ing|ity|ness|ance|ence|ancy|ency|acy|ism|ship|ure|age|ics|gy|my|phy|try|fare|ware|dom|hood)$/iu;
const SINGLE =
  /(?:station|mission|commission|institution|building|meeting|crossing|ship|treasure|measure|stage|village|bridge|page)$/iu;
const MASSES = new Set(
  "access advice aid air asylum beef bread cash cattle cement coal coffee copper corn cotton crude debt defence defense diesel education electricity energy fertiliser fertilizer fish fishing food free-trade fruit fuel gas gold grain health help housing iron justice land law maize meat media medicine milk money nickel oil ore peace petrol police poultry power rail relief research rice rubber salt silk silver space staff steel sugar tea technology textile timber tin tobacco tourism trade traffic training transit transport travel uranium water weather wheat wine wood work youth".split(
    " ",
  ),
);

/** Whether words can stand behind a preposition as they are: they have an article, a number or an owner, are a name, or tell of many things or of what nobody counts. */
export function isEnglishArticled(words: string): boolean {
  if (
    /^(?:the|a|an|its|their|his|her|no|some|any|all|both|\d\S*|two|three|four|five|six|seven|eight|nine|ten) /iu.test(
      words,
    )
  )
    return true;
  const [, head = ""] = HEAD.exec(words) ?? [];
  const noun = head.split(" ").at(-1) ?? "";
  return /^\p{Lu}/u.test(noun) || (UNCOUNTED.test(noun) && !SINGLE.test(noun)) || MASSES.has(noun.toLowerCase());
}

/** Names of bodies that have one. */
const BODIED =
  /\b(?:Fund|Ministry|Authority|Corporation|Agency|Council|Commission|Board|Development Bank|(?:Bank|Office|Corporation|Company|Agency|Council|Institute|University) (?:of|for) .+)$|\bFund for /u;

/** What papers, agencies and houses are called: behind another word, or before "of", these have an article. */
const HOUSE =
  "Agency|Almanac|Archive|Argus|Association|Bank|Briefing|Bulletin|Bureau|Cent(?:er|re)|Chronicle|Commission|Commonwealth|Communiqué|Consultancy|Council|Courier|Department|Desk|Digest|Dispatch|Echo|Embassy|Encyclopedia|Enquirer|Examiner|Forum|Foundation|Fund|Gazette|Government|Group|Guardian|Handbook|Headquarters|Herald|House|Independent|Inquirer|Institute|Institution|Journal|Ledger|Legation|Letter|Library|Mail|Memo|Ministry|Mirror|Mission|Monitor|Notebook|Newsletter|Notes|Observatory|Observer|Office|Organi[sz]ation|Panorama|Papers?|Pioneer|Post|Press Service|Programme|Project|Quarterly|Record|Records|Register|Report|Review|Secretariat|Sentinel|Service|Society|Standard|Star|Sun|Survey|Telegraph|Times|Trader|Tribune|Trumpet|Trust|Union|Unit|University|Wire|Workshop|Yearbook|Year-Book";
const HOUSED = new RegExp(`^(?!.*[’']s )(?:.+[ -](?:${HOUSE})$|(?:.+ )?(?:${HOUSE}) (?:of|for|on) )`, "u");
/** Where a house is, how often a paper comes out, or what it brings out, behind its name. */
const BESIDE = /(?:: .+|, [^,]+| \([^()]+\))$/u;
/** A ministry and the state that it is of. */
const OF_STATE =
  /^((?:Ministry|Department|Office|Embassy|Government|Parliament|Chamber)\b[^,]*), (?:(?:the )?Republic of )?(.+)$/u;

const isLand = (name: string): boolean =>
  Object.values(languageOf("en")!.names().states).some(({ names }) => names.includes(name));

/** A publisher as it stands in a sentence: without its seat, and with an article where a reader expects one. */
function publisher(name: string): string {
  const [, body, land] = OF_STATE.exec(name) ?? [];
  const whole = (body !== undefined && isLand(land!) ? `${body} of ${articled(land!)}` : name).replace(/^The /u, "");
  const short = Array.from({ length: 3 }).reduce<string>((text) => text.replace(BESIDE, ""), whole);
  // "Jane’s, London" is no "Jane’s": a word by itself may be anything.
  const bare = short.includes(" ") ? short : whole;
  return HOUSED.test(bare) || /^The /u.test(name) ? `the ${bare}` : bare;
}

/** What stands before an office of a state whose name has an article: "US Secretary of State". */
const BEFORE_OFFICES: Readonly<Record<string, string>> = { USA: "US", GBR: "UK", ARE: "UAE" };

/** Who owns or is of something: "Russia’s"; null of names that have no short form for that. */
const possessive = (name: string): string | null => (/s$/u.test(name) || ARTICLED.test(name) ? null : `${name}’s`);

/** A name in the forms that templates of English ask for: `id` tells publishers and states from people. */
export function englishName(name: string, id: string | null): Phrase {
  if (id === "publisher:") return { text: publisher(name) };
  const text = ARTICLED.test(name) || (id !== null && BODIED.test(name)) ? `the ${name}` : name;
  const own = possessive(name);
  const titled = own ?? BEFORE_OFFICES[id ?? ""];
  return {
    text,
    // Before a person of the state, and behind one.
    forms: {
      own: own ?? `${text}${/s$/u.test(text) ? "’" : "’s"}`,
      before: own === null ? "" : `${own} `,
      behind: own === null ? ` of ${text}` : "",
      titled: titled === undefined ? "" : `${titled} `,
      untitled: titled === undefined ? ` of ${text}` : "",
    },
  };
}

/** Offices that stand before a name as its title. */
const TITLES =
  "president prime-minister premier chancellor minister king queen emperor emir sultan crown-prince prince princess pope supreme-leader vice-president deputy-prime-minister vice-premier state-councillor chief-minister ambassador high-commissioner special-envoy senator general admiral colonel secretary-general foreign-minister defence-minister interior-minister finance-minister economy-minister trade-minister industry-minister energy-minister transport-minister agriculture-minister environment-minister health-minister education-minister culture-minister justice-minister labour-minister".split(
    " ",
  );

const title = (words: string): Phrase => ({
  text: words
    .split(" ")
    .map((word) => (word === "of" ? word : capitalised(word, "en")))
    .join(" "),
});

/** Offices as titles, by their slugs, and by slug and state where a state calls one otherwise: "Secretary of State". */
export const englishOffices: Readonly<Record<string, Phrase>> = Object.fromEntries([
  ...TITLES.map((slug) => [slug, title(officeWords(slug))]),
  ...Object.entries(ofStates(ENGLISH_SPEECH)).flatMap(([key, words]) =>
    TITLES.includes(key.slice(0, key.indexOf(":"))) ? [[key, title(words)]] : [],
  ),
]);

/** "The" inside a sentence, of a name that has it as its first word; a town keeps it. */
export const withinSentence = (sentence: string): string =>
  sentence.replace(/(?<=[\p{L}\d,] )The (?=\p{Lu})(?!Hague\b)/gu, "the ");
