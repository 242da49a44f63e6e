import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const judging: Patterns<Words["judging"]> = {
  verdicts: {
    accept: "принять",
    reject: "отклонить",
    correct: "исправить",
    same: "то же самое",
    different: "не то же самое",
    place: "перенести",
    remove: "удалить",
    withdraw: "отозвать решение",
    note: "заметка",
  },
  judged:
    "{verdict}{change, select, none {} other { {change}}}: {claims}{on, select, none {} other { → {on}}}{from, select, none {} other { ≠ {from}}}; {reviewer}{reason, select, none {} other { ({reason})}}",
  orphan:
    "{type} из {document}, {edition, select, none {утверждение при чтении больше не обнаруживается} other {утверждения нет в редакции {edition}}}: «{words}»",
  noOrphans: "Все решения относятся к действующим утверждениям.",
  agreement: {
    all: "все",
    type: "тип",
    both: "рассмотрели оба",
    agree: "совпало",
    first: "принял первый",
    second: "принял второй",
    kappa: "каппа",
    interval: "95 %",
  },
  interval: "{low} – {high}",
  corrections: "{field}: исправили оба — {both, number}, одинаково — {same, number}",
  gain: "польза",
  allJudged: "По всем утверждениям приняты решения.",
  marked: "{headline}; отметил рецензент {reviewer}",
  publishers: {
    documents: "документы",
    publisher: "издатель",
    kind: "вид",
    basis: "основание",
    by: { decision: "решение", name: "таблица", host: "таблица, по сайту", rule: "правило", nobody: "–" },
    is: "{publisher}: {kind} ({basis}); {documents, plural, one {# документ} few {# документа} many {# документов} other {# документа}}",
    decided:
      "{publisher} — {kind, select, none {решение отозвано} other {вид: {kind}}}; {reviewer}{reason, select, none {} other { ({reason})}}",
    unnamed: "(издатель не назван)",
    none: "Ничего не найдено.",
  },
};
