import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** Asking a ledger in SQL. */
export const sql: Patterns<Words["sql"]> = {
  title: "SQL",
  lead: "Aşağıdaki görünümler üzerinde tek bir SELECT. Kayıt defteri yalnızca okunur; buradan hiçbir şey değiştirilemez.",
  label: "Sorgu",
  hint: "select type, count(*) as n from facts group by type order by n desc",
  button: "Çalıştır",
  admins: "Ortak bir sunucuda yalnızca yöneticiler SQL ile sorgulayabilir.",
  answer: "Yanıt",
  none: "Sorguyu karşılayan satır yok.",
  rows: "{n, plural, one {1 satır} other {{shown} satır}}",
  more: "İlk {shown} satır; dosyada 10.000 satıra kadarı bulunur.",
  views: "Neler sorgulanabilir",
  column: "Sütun",
  meaning: "Anlamı",
};
