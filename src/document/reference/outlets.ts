import { anyOf } from "../../language/documents/index.js";
import { later } from "./later.js";
import { wordTable } from "./word-table.js";

const isOutletWord = wordTable("outletWords");
const isScholarlyWord = wordTable("scholarlyWords");
const isMagazineWord = wordTable("magazineWords");
const isBlogWord = wordTable("blogWords");
/** "Herald of the Coastal Institute" is a journal, "Steppe Herald" a newspaper. */
const HERALD_OF = later(() => `^${anyOf("heraldsOf")}\\s`);
const ORDINAL = `\\d{1,3}${anyOf("ordinalEndings")}`;
const PROCEEDINGS = later(
  () => `^(?:(?:${ORDINAL}|(?:1[5-9]|20)\\d\\d)\\s)?(?:\\p{Lu}[^\\s,.;:]*\\s){0,3}${anyOf("proceedings")}(?![\\p{L}])`,
);
/** "Emily Post", "Sun Yat-sen" */
const SURNAME = anyOf("outletSurnames");
const PERSON = later(() => `^\\p{Lu}\\p{Ll}+\\s${SURNAME}$|^${SURNAME}\\s`);

/** What kind of container a name tells of; null where it does not tell. */
export function outletKind(name: string): "newspaper" | "magazine" | "blog" | null {
  if (name.length > 120) return null;
  if (isBlogWord(name)) return "blog";
  if (isMagazineWord(name)) return "magazine";
  return isOutletWord(name) && !isScholarlyWord(name) && !HERALD_OF().test(name) ? "newspaper" : null;
}

/** Whether a name is that of a journal, by its words: "Journal of Cold Ports", "Revue des mers". */
export function isJournal(name: string): boolean {
  return name.length <= 120 && isScholarlyWord(name);
}

/** Whether a name is that of the proceedings of a conference: "Proceedings of the 1990 Conference on Cold Ports". */
export function isProceedings(name: string): boolean {
  return PROCEEDINGS().test(name);
}

/** Whether a name that stands where an author does is one of an outlet: "Xinhua", "BBC News"; "Emily Post" is a person. */
export function isOutlet(name: string): boolean {
  return /^\p{Lu}[^,]*$/u.test(name) && outletKind(name) === "newspaper" && !PERSON().test(name);
}
