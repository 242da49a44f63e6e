import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** Asking a ledger in SQL. */
export const sql: Patterns<Words["sql"]> = {
  title: "SQL",
  lead: "Aşağıdaki görünümler üzerinde tek bir SELECT. Erişim salt okunurdur.",
  label: "Sorgu",
  hint: "select type, count(*) as n from facts group by type order by n desc",
  button: "Çalıştır",
  admins: "Ortak bir sunucuda yalnızca yöneticiler SQL çalıştırabilir.",
  answer: "Sonuç",
  none: "Satır yok.",
  rows: "{n, plural, one {1 satır} other {{shown} satır}}",
  more: "İlk {shown} satır gösteriliyor; indirilen dosyada en çok 10.000 satır bulunur.",
  views: "Görünümler",
  column: "Sütun",
  meaning: "Anlamı",
};
