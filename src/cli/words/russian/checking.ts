import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const checking: Patterns<Words["checking"]> = {
  findings: {
    "out-of-date": "устарело",
    contradicted: "противоречит таблице",
    date: "другая дата",
    term: "другой срок полномочий",
    name: "написание",
  },
  finding: "{kind}: {what}",
  words: "«{words}»",
  checked:
    "Сверено со справочными таблицами: {documents, plural, one {# документ} few {# документа} many {# документов} other {# документа}}; {found, plural, =0 {ничего не найдено} other {найдено замечаний: #}}.",
  none: {
    contradicted: "Противоречащих друг другу фактов в реестре нет.",
    conflicting: "Фактов с расходящимися значениями в реестре нет.",
    recycled: "Повторно использованных цифр в реестре нет.",
  },
  found: "Найдено: {n, number}.",
  value: "{value} ({n, number})",
  figure: "{sum}, {party}",
  first: "впервые: {fact}",
  later: "позже (различается: {differs}): {fact}",
  differs: { party: "сторона", date: "дата", type: "вид факта", object: "предмет" },
  draft:
    "Проверено: {sentences, plural, one {# предложение} few {# предложения} many {# предложений} other {# предложения}}; {refused, plural, =0 {ничего не отклонено} one {отклонено # предложение} few {отклонено # предложения} many {отклонено # предложений} other {отклонено # предложения}}.",
  beside: {
    none: "Расхождений не найдено.",
    differences: "{n, plural, one {# расхождение} few {# расхождения} many {# расхождений} other {# расхождения}}:",
    omitted: "(пропущено)",
    nothing: "не упоминается",
    means: "«{words}» ({meaning})",
  },
  links: {
    states: {
      alive: "открывается",
      moved: "перемещён",
      dead: "не существует",
      refused: "отказ",
      silent: "нет ответа",
      unasked: "не проверен",
    },
    archivedCopy: "архивная копия",
    archived: "в архиве: {address}",
    documents: "{n, plural, one {# документ} few {# документа} many {# документов} other {# документа}}",
    counted: "{state} — {n, number}",
    nothing: "Проверять нечего; чтобы проверить прежние адреса заново, укажите --again.",
    checked:
      "{n, plural, one {Проверен # адрес} few {Проверено # адреса} many {Проверено # адресов} other {Проверено # адреса}}: {told}{left, plural, =0 {} other {; отложено до следующего запуска, чтобы не нагружать сайты: #}}",
    checking:
      "{n, plural, one {проверяется # адрес} few {проверяются # адреса} many {проверяется # адресов} other {проверяется # адреса}}; сайтов: {sites, number}",
    interrupted: "{words}; после прерывания повторите команду, и проверка продолжится",
    progress: "проверено адресов: {done, number} из {all, number}",
  },
};
