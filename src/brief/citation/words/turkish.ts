import type { Patterns } from "../../../words/index.js";
import type { CitationTexts } from "./english.js";

export const turkish: Patterns<CitationTexts> = {
  ledger: "Entente, {ledger} kayıt defteri{snapshot, select, none {} other {, {snapshot} anlık görüntüsü}}",
  state: "sürüm {digest}",
  titleVersion: "{title} (sürüm {digest})",
  version: "Sürüm {digest}",
  noDate: "t.y.",
  noDateInFull: "tarihsiz",
  noTitle: "[Başlıksız]",
  titled: "“{words}”,",
  titledElsewhere: "“{words}”,",
  within: "‘{words}’",
  withinElsewhere: "‘{words}’",
  between: ", ",
  and: "{others} ve {last}",
  ampersand: "{others} ve {last}",
  etAl: "{first} vd.",
  made: "{who} ({date}).",
  yearFirst: "{year}, {rest}",
  comma: ", ",
  stop: ".",
  space: " ",
  online: "{title} [çevrim içi]",
  seen: "[erişim tarihi: {date}]",
  address: "Erişim adresi: {url}",
};
