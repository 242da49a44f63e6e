import { message } from "../../../words/index.js";

/** What stands in citations beside what is cited. */
export const english = {
  /** The ledger that a fact or a dossier is from, as who published it. */
  ledger: message(
    "Entente, ledger {ledger}{snapshot, select, none {} other {, snapshot {snapshot}}}",
    "ledger",
    "snapshot",
  ),
  /** Its state, in Chicago; behind a title, in APA; as a part of its own, in ISO 690 and GOST. */
  state: message("state {digest}", "digest"),
  titleVersion: message("{title} (Version {digest})", "title", "digest"),
  version: message("Version {digest}", "digest"),
  /** What has no date: in Chicago and APA, and in ISO 690. */
  noDate: "n.d.",
  noDateInFull: "no date",
  noTitle: "[No title]",
  /** A title in quotation marks, with the comma behind it; one in another language than the citation. The marks of a quotation within. */
  titled: "“{words},”",
  titledElsewhere: "“{words},”",
  within: "‘{words}’",
  withinElsewhere: "‘{words}’",
  /** Several authors: two and more, the same in APA, and what stands for all of more than three. */
  between: ", ",
  and: message("{others} and {last}", "others", "last"),
  ampersand: message("{others} & {last}", "others", "last"),
  etAl: message("{first} et al.", "first"),
  /** Who made it and when, as APA begins; `{who}` has its full stop. The date with the year in front. */
  made: message("{who} ({date}).", "who", "date"),
  yearFirst: message("{year}, {rest}", "year", "rest"),
  /** What ends and parts the elements, where the language has signs of its own. */
  comma: ", ",
  stop: ".",
  space: " ",
  /** Of ISO 690 and GOST: what is on the web, when it was seen, and where. */
  online: message("{title} [online]", "title"),
  seen: message("[viewed {date}]", "date"),
  address: message("Available from: {url}", "url"),
};

export type CitationTexts = typeof english;
