import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const results: Patterns<Words["results"]> = {
  columns: {
    claim: "утверждение",
    who: "кто",
    what: "что",
    when: "когда",
    status: "статус",
    speaker: "кто говорит",
    certainty: "дост.",
  },
  types: {
    visit: "визит",
    meeting: "встреча",
    statement: "заявление",
    agreement: "соглашение",
    partnership: "партнёрство",
    position: "позиция",
    membership: "членство",
    finance: "финансы",
    trade: "торговля",
    project: "проект",
    cooperation: "сотрудничество",
    action: "действие",
  },
  noClaims: "Утверждений не найдено.",
  noClaimsIn:
    "утверждений не найдено; {documents, plural, one {прочитан # документ} few {прочитано # документа} many {прочитано # документов} other {прочитано # документа}}",
  count:
    "{claims, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}} в {documents, plural, one {# документе} few {# документах} many {# документах} other {# документа}}",
  nothing: "{count}.",
  ofType: "{type}: {n, number}",
  found: "{count}: {kinds}; вполне достоверных (от {percent} %): {certain, number}.",
  listBetween: "{a}, {b}",
  next: "Далее: entente explain {file} 1  покажет, почему извлечено утверждение; entente read --help  перечислит все параметры.",
  file: "ФАЙЛ",
  notes: "сноски {numbers}",
  page: "с. {n}",
  cell: "таблица {table}, строка {row}",
  according: "по словам: {who}",
  via: "{who}, через: {by}",
  place: "место: {place}",
  sector: "отрасль {code}",
  umbrella: "общая сумма",
  percent: "{n} %",
  none: "Ничего не найдено.",
  noResults: "ничего не найдено",
  passages: "Предложения без утверждения",
  claimsFound:
    "{n, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}{more, select, yes { или больше} other {}}",
  passagesFound:
    "{n, plural, one {# предложение} few {# предложения} many {# предложений} other {# предложения}} без утверждения{more, select, yes { или больше} other {}}",
  both: "{claims} и {sentences}",
  matching: "Найдено: {what}{shown, select, none {} other {; показано: {shown}}}.",
  nextPage: "Далее: entente search {query} --after {place}",
  others:
    "{claims, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}} из {origins, plural, one {# независимого источника} few {# независимых источников} many {# независимых источников} other {# независимого источника}}",
  facets: {
    type: "тип",
    party: "сторона",
    year: "год",
    status: "статус",
    speaker: "говорит",
    publisher: "издатель",
    flow: "деньги",
  },
  countedNewest:
    "Сосчитано по самым новым из подходящих ({n, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}); есть и другие, поэтому на деле числа могут быть больше.",
  countedAll: "Сосчитано по всем подходящим утверждениям: {n, number}.",
  noEntities: "Имён, дат и сумм не найдено.",
};
