import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const watching: Patterns<Words["watching"]> = {
  kinds: {
    web: "akış veya site haritası",
    feed: "akış",
    sitemap: "site haritası",
    folder: "klasör",
    maildir: "Maildir",
    imap: "posta kutusu",
  },
  spans: {
    days: "{n, number} gün",
    hours: "{n, number} sa",
    minutes: "{n, number} dk",
    seconds: "{n, number} sn",
  },
  every: "{span} arayla",
  added: "{address}: {kind}, {every}",
  next: "sonraki {at}",
  never: "bir daha gidilmez",
  failed: "art arda {n, number} kez başarısız: {why}",
  begun: "gözlem sürüyor; bitirmek için Ctrl+C.",
  nothingDue: "Zamanı gelen kaynak yok; her kaynağın zamanını entente watch list gösterir.",
  removed: "Artık gözlenmiyor: {address}",
  nothing: "Henüz hiçbir şey gözlenmiyor.",
  visited: "{address}: {told}",
  ended: "{trouble} Bir daha gidilmeyecek.",
  follows: {
    begun: "Artık takip ediliyor: {subject}",
    already: "Zaten takip ediliyor: {subject}",
    ended: "Artık takip edilmiyor: {subject}",
    listed: "{subject} ({day} tarihine kadar olanlar bildirildi)",
    nothing: "{reviewer} henüz hiçbir şeyi takip etmiyor.",
    search: "arama: {words}",
    saved: "kayıtlı arama: {name}",
  },
  mail: {
    nothing: "Yeni bir şey olmadığından e-posta gönderilmedi.",
    sent: "Gönderildi: {to}.",
    subject: "Yenilikler{told, select, none {} other {: {told}}}",
    facts: "{n, number} olgu",
    contradictions: "{n, number} çelişki",
  },
  webhooks: {
    removed: "Kaldırıldı: {id}",
    received: "{n, number} gönderim alındı{waiting, plural, =0 {} other {, # tanesi yeniden denenecek}}.",
    none: "Henüz web kancası yok.",
    line: "{id}  {url}  {subjects} ({by}, {day}){paused, select, none {} other {; {paused} itibarıyla duraklatıldı}}",
    statuses: { waiting: "bekliyor", done: "alındı", failed: "vazgeçildi" },
    delivery: "{id}  {at}  {status}, {attempts, number} deneme, {changes, number} değişiklik  {told}",
  },
};
