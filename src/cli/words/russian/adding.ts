import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const adding: Patterns<Words["adding"]> = {
  added:
    "{n, plural, one {добавлен # документ} few {добавлено # документа} many {добавлено # документов} other {добавлено # документа}}",
  editions: "из них новых редакций: {n, number}",
  changed: "перечитано: {n, number}",
  known: "уже есть: {n, number}",
  removed: "пропущено удалённых рецензентом: {n, number}",
  failed: "не удалось прочитать: {n, number}",
  outcome:
    "{documents}; {claims, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}{retired, plural, =0 {} other {, больше не утверждается: #}} → {facts, plural, one {# факт} few {# факта} many {# фактов} other {# факта}}",
  translations: "; отмечено как переводы документа {original}: {n, plural, =0 {ничего нового} other {#}}",
  documents: "{n, plural, one {# документ} few {# документа} many {# документов} other {# документа}}",
  lines: "{n, plural, one {# строка} few {# строки} many {# строк} other {# строки}}",
  claims: "{n, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}",
  rate: "{n} в секунду",
  left: "осталось {span}",
  about: "около {span}",
  seconds: "{n} с",
  minutes: "{n} мин",
  hours: "{n} ч",
  dryRun: "Это был пробный запуск: ничего не записано.",
  unsettled: "Факты не обновлены, а в реестр сейчас нельзя писать; повторите команду, когда это станет возможно.",
  indexing: "индексация реестра для поиска (один раз), документов: {done, number} из {all, number}",
  resumes: "{words}; после прерывания продолжится",
  warning: "предупреждение",
  info: "сведения",
};
