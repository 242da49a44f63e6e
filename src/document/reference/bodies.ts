import { ORGANISATIONS } from "../../vocabulary/index.js";
import { wordTable } from "./word-table.js";

/** Words by which the name of a body is told from that of a person, in English, Russian, Turkish, French, German and Spanish. */
const isBodyWord = wordTable(
  "ministry|ministries|embassy|consulate|government|parliament|senate|congress|office|bureau|department|agency|authority|commission|committee|council|secretariat|assembly|court|tribunal|bank|fund|institut*|university|college|academy|school|center|centre|foundation|society|association|union|federation|league|forum|group|organization|organisation|panel|programme|program|initiative|mission|delegation|chamber|company|corporation|corp|inc|ltd|llc|consortium|observatory|library|archive|archives|museum|service|nations|republic|kingdom|state|house|board|network|alliance|party|think tank|project|unit|taskforce|administration|directorate|mfa|mofa|" +
    "министерств*|посольств*|правительств*|администраци*|институт*|университет*|центр*|комитет*|комисси*|совет|совета|банк*|фонд*|агентств*|организаци*|союз*|академи*|департамент*|управлени*|служб*|ассоциаци*|мид|оон|" +
    "bakanlığ*|bakanlık|büyükelçili*|başkanlığ*|başkanlık|cumhurbaşkanlığ*|üniversite*|enstitü*|merkez*|kurum*|kurul*|komisyon*|konsey*|meclis*|banka*|vakf*|vakıf*|dernek|derneği|ajans*|örgüt*|birliği|birlik|müdürlü*|genelkurmay|t.c|" +
    "ministère|ambassade|gouvernement|université|conseil|banque|fondation|assemblée|ministerium|auswärtiges amt|botschaft|bundes*|universität|stiftung|gesellschaft|rat|verband|ministerio|embajada|gobierno|universidad|centro|consejo|banco|fundación|asamblea|comisión|cepal|organización",
);
const ACRONYM = /^(?:UN |U\.N\. |EU )?[\p{Lu}\d&./-]{2,12}(?:\s[\p{Lu}&/-]{2,8}){0,2}$/u;

/** Whether a name is one of a body: a ministry, a bank, an institute, an acronym. */
export function isBody(name: string): boolean {
  if (name.length > 200) return false;
  return isBodyWord(name) || (ACRONYM.test(name) && /\p{Lu}{2}/u.test(name));
}

const ORGANISATION_IDS = new Set(ORGANISATIONS.map(({ id }) => id.slice(id.indexOf(":") + 1)));

/** Whether an acronym is one of an organisation that the vocabulary knows. */
export function isOrganisation(acronym: string): boolean {
  return ORGANISATION_IDS.has(acronym);
}

/** Words of publishing houses. */
const isHouseWord = wordTable(
  "press|publish*|publication|publications|publ|books|edition|editions|*verlag|yayın*|yayin*|kitab*|kitap*|matbaa*|basım*|издательств*|изд-во|изд|книг*|éditions|editorial|ediciones|edizioni|presses|imprimerie|& co|& sons|& company|& söhne|& zoon|printing|nakladatelství|uitgeverij|förlag",
);

export function isHouse(name: string): boolean {
  return name.length <= 120 && isHouseWord(name);
}
