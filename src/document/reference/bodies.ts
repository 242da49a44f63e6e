import { ORGANISATIONS } from "../../vocabulary/index.js";

/** Words by which the name of a body is told from that of a person, in English, Russian, Turkish, French, German and Spanish. */
const BODY_WORDS =
  "ministr(?:y|ies)|embassy|consulate|government|parliament|senate|congress|president’s office|office|bureau|department|agency|authority|commission|committee|council|secretariat|assembly|court|tribunal|bank|fund|institut\\p{L}*|university|college|academy|school|cent(?:re|er)|foundation|society|association|union|federation|league|forum|group|organi[sz]ation|council|panel|programme|program|initiative|mission|delegation|chamber|company|corporation|corp|inc|ltd|llc|consortium|observatory|library|archives?|museum|press service|service|nations|republic|kingdom|state(?! \\p{Lu}\\p{Ll}+$)|house|board|network|alliance|party|think tank|project|unit|taskforce|administration|directorate|" +
  "министерств\\p{L}*|посольств\\p{L}*|правительств\\p{L}*|администраци\\p{L}*|институт\\p{L}*|университет\\p{L}*|центр\\p{L}*|комитет\\p{L}*|комисси\\p{L}*|совет\\p{L}*|банк\\p{L}*|фонд\\p{L}*|агентств\\p{L}*|организаци\\p{L}*|союз\\p{L}*|академи\\p{L}*|департамент\\p{L}*|управлени\\p{L}*|служб\\p{L}*|ассоциаци\\p{L}*|мид|оон|" +
  "bakanlı[gğ]\\p{L}*|büyükelçili[gğ]\\p{L}*|ba[sş]kanlı[gğ]\\p{L}*|cumhurbaşkanlı[gğ]\\p{L}*|üniversite\\p{L}*|enstitü\\p{L}*|merkez\\p{L}*|kurum\\p{L}*|kurul\\p{L}*|komisyon\\p{L}*|konsey\\p{L}*|meclis\\p{L}*|banka\\p{L}*|vakf\\p{L}*|vakıf\\p{L}*|dernek|derne[gğ]i|ajans\\p{L}*|örgüt\\p{L}*|birli[gğ]\\p{L}*|müdürlü[gğ]\\p{L}*|genelkurmay|t\\.c\\.|" +
  "ministère|ambassade|gouvernement|université|centre|conseil|banque|fondation|assemblée|ministerium|auswärtiges amt|botschaft|bundes\\p{L}*|universität|stiftung|gesellschaft|rat|verband|ministerio|embajada|gobierno|universidad|centro|consejo|banco|fundación|asamblea|comisión|cepal|organización";
const BODY = new RegExp(`(?<!\\p{L})(?:${BODY_WORDS})(?!\\p{L})`, "iu");
const ACRONYM = /^(?:UN |U\.N\. |EU )?[\p{Lu}\d&./-]{2,12}(?:\s[\p{Lu}&/-]{2,8}){0,2}$/u;

/** Whether a name is one of a body: a ministry, a bank, an institute, an acronym. */
export function isBody(name: string): boolean {
  if (name.length > 200) return false;
  return BODY.test(name) || (ACRONYM.test(name) && /\p{Lu}{2}/u.test(name));
}

const ORGANISATION_IDS = new Set(ORGANISATIONS.map(({ id }) => id.slice(id.indexOf(":") + 1)));

/** Whether an acronym is one of an organisation that the vocabulary knows. */
export function isOrganisation(acronym: string): boolean {
  return ORGANISATION_IDS.has(acronym);
}

/** Words of publishing houses. */
const HOUSE =
  /(?<!\p{L})(?:press|publish\p{L}*|publications?|books|editions?|verlag|\p{L}*verlag|yayın\p{L}*|yayin\p{L}*|kitab\p{L}*|kitap\p{L}*|matbaa\p{L}*|basım\p{L}*|издательств\p{L}*|изд-во|изд\.|книг\p{L}*|éditions|editorial|ediciones|edizioni|presses|imprimerie|& (?:co|sons|company|söhne|zoon)|printing|nakladatelství|uitgeverij|förlag)(?!\p{L})/iu;

export function isHouse(name: string): boolean {
  return name.length <= 120 && HOUSE.test(name);
}

/** Words that names of newspapers, agencies and broadcasters are made of, and outlets without such a word. */
const OUTLET =
  /(?<!\p{L})(?:news|newspaper|times|daily|post|herald|tribune|gazette|guardian|telegraph|mirror|observer|courier|chronicle|dispatch|independent|express|standard|star|sun|mail|citizen|monitor|inquirer|examiner|wire|radio|television|tv|broadcasting|news agency|press agency|bbc|cnn|cgtn|cctv|xinhua|reuters|tass|afp|ap|associated press|agence france-presse|bloomberg|al jazeera|interfax|anadolu|trt|dha|iha|euronews|eurasianet|politico|axios|npr|kyodo|yonhap|jiji|irna|saba|wam|новости|газета|ведомости|известия|правда|вестник(?=[»"]?$)|дневник|коммерсант\p{L}*|тасс|интерфакс|риа|рбк|казинформ|время|труд|заря|курьер|haber\p{L}*|gazete\p{L}*|ajans\p{L}*|postası|sabah|hürriyet|milliyet|cumhuriyet|zaman|yeni şafak|le monde|le figaro|quotidien|journal de|dépêche|libération|zeitung|nachrichten|tageblatt|spiegel|der standard|tagesspiegel|anzeiger|diario|el país|periódico|noticias|corriere|giornale)(?!\p{L})/iu;
const SCHOLARLY =
  /(?<!\p{L})(?:journal of|review|studies|quarterly|affairs|araştırma\p{L}*|dergi\p{L}*|çalışma\p{L}*|вестник \p{L}+|журнал|revue|zeitschrift|revista|cuadernos)(?!\p{L})/iu;
const MAGAZINE =
  /(?<!\p{L})(?:magazine|review of books|weekly|monthly|economist|spectator|обозреватель|огонёк|журнал|mecmua\p{L}*|aktüel)(?!\p{L})/iu;
const BLOG = /(?<!\p{L})(?:blog\p{L}*|weblog|блог\p{L}*|livejournal|substack|medium)(?!\p{L})/iu;

/** Whether a name that stands where an author does is one of an outlet: "Xinhua", "BBC News"; "Emily Post" is a person. */
export function isOutlet(name: string): boolean {
  return (
    /^\p{Lu}[^,]*$/u.test(name) &&
    outletKind(name) === "newspaper" &&
    !/^\p{Lu}\p{Ll}+\s(?:Post|Sun|Star|Mail|Express|Standard)$|^(?:Sun|Star|Post)\s/u.test(name)
  );
}

/** What kind of container a name tells of; null where it does not tell. */
export function outletKind(name: string): "newspaper" | "magazine" | "blog" | null {
  if (name.length > 120) return null;
  if (BLOG.test(name)) return "blog";
  if (MAGAZINE.test(name)) return "magazine";
  return OUTLET.test(name) && !SCHOLARLY.test(name) ? "newspaper" : null;
}
