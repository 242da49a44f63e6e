import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const sql: Patterns<Words["sql"]> = {
  title: "SQL",
  lead: "Один SELECT по представлениям, перечисленным ниже. Доступ только для чтения.",
  label: "Запрос",
  hint: "select type, count(*) as n from facts group by type order by n desc",
  button: "Выполнить",
  admins: "На общем сервере запросы на SQL доступны только администраторам.",
  answer: "Результат",
  none: "Строк нет.",
  rows: "{n, plural, one {{shown} строка} few {{shown} строки} many {{shown} строк} other {{shown} строки}}",
  more: "Показаны только первые строки ({shown}); в файле их до 10\u00a0000.",
  views: "Представления",
  column: "Столбец",
  meaning: "Значение",
};
