import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const queueing: Patterns<Words["queueing"]> = {
  sent: "{n, plural, one {отправлен # документ} few {отправлено # документа} many {отправлено # документов} other {отправлено # документа}}",
  sentBefore: "отправлено раньше: {n, number}",
  failed: "не удалось отправить: {n, number}",
  waiting: "Ожидание документов; закончить: Ctrl+C.",
  sentAgain:
    "{n, plural, one {снова отправлен # документ} few {снова отправлено # документа} many {снова отправлено # документов} other {снова отправлено # документа}}",
  forgotten:
    "{n, plural, one {убран # документ} few {убрано # документа} many {убрано # документов} other {убрано # документа}}",
  empty: "Ничего не ждёт и не читается{failed, plural, =0 {} other {; не удалось прочитать документов: #}}.",
  rows: {
    queue: "очередь",
    settings: "настройки",
    waiting: "ждут",
    held: "читаются",
    workers: "рабочие процессы",
    failed: "не удалось прочитать",
  },
  settings:
    "копий: {copies, number}; документов — не больше {most, number}; если рабочий процесс молчит {patience, number} с, документ переходит к другому",
  documents: "{n, plural, one {# документ} few {# документа} many {# документов} other {# документа}}",
  held: "{n, plural, =0 {ничего} one {# документ, считая ожидающие повторной попытки} few {# документа, считая ожидающие повторной попытки} many {# документов, считая ожидающие повторной попытки} other {# документа, считая ожидающие повторной попытки}}",
  failures: "{n, plural, =0 {ничего} one {# документ} few {# документа} many {# документов} other {# документа}}",
  noWorkers: "нет",
  versions:
    "Версии рабочих процессов различаются, и прочитанное в документе зависит от того, какой из них его возьмёт; приведите все к одной версии.",
  failure: "{name}, попыток: {n, number}; {reasons}",
  moreFailures: "и ещё {n, number}; полный список даёт --format json",
  worker:
    "{worker}: {threads, plural, one {# поток} few {# потока} many {# потоков} other {# потока}}, готово: {done, number}{failed, plural, =0 {} other {, не прочитано: #}}; {now}",
  reads:
    "читает: {names, select, none {пока ничего} other {{names}}}{more, plural, =0 {} other { и ещё #}}{ahead, plural, =0 {} other {; взято наперёд: #}}",
  reading: "{name} ({seconds, number} с)",
  waits: "ждёт",
};
