import type { Patterns } from "../../../words/index.js";
import type { CitationTexts } from "./english.js";

export const russian: Patterns<CitationTexts> = {
  ledger: "Entente, реестр {ledger}{snapshot, select, none {} other {, снимок {snapshot}}}",
  state: "состояние {digest}",
  titleVersion: "{title} (версия {digest})",
  version: "Версия {digest}",
  noDate: "б. д.",
  noDateInFull: "без даты",
  noTitle: "[Без названия]",
  titled: "«{words}»,",
  titledElsewhere: "«{words}»,",
  within: "„{words}“",
  withinElsewhere: "„{words}“",
  between: ", ",
  and: "{others} и {last}",
  ampersand: "{others} и {last}",
  etAl: "{first} и др.",
  made: "{who} ({date}).",
  yearFirst: "{year}, {rest}",
  comma: ", ",
  stop: ".",
  space: " ",
  online: "{title} [онлайн]",
  seen: "[дата обращения: {date}]",
  address: "Режим доступа: {url}",
};
