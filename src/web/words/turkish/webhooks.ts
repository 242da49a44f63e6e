import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** Addresses that are told what is new. */
export const webhooks: Patterns<Words["webhooks"]> = {
  title: "Web kancaları",
  lead: "Bu kayıt defterindeki yeniliklerin bildirildiği adresler. Gönderilenler imzalanır ve alınana kadar yeniden gönderilir; bunun için sunucunun gizli bir anahtarı olmalıdır.",
  admins: "Web kancalarını yalnızca yöneticiler görebilir ve değiştirebilir.",
  none: "Henüz web kancası yok.",
  subjects: "Bildirilen konular",
  all: "her şey",
  search: "kayıtlı arama: “{name}”",
  by: "Ekleyen: {who}, {day}.",
  private: "Adres özel bir ağda olabilir.",
  paused: "{since} itibarıyla duraklatıldı: hiçbir şey gönderilmiyor.",
  pause: "Duraklat",
  resume: "Sürdür",
  resumeHint: "Sürdürüldüğünde, bu arada gelenler de bildirilir.",
  test: "Deneme bildirimi gönder",
  remove: "Kaldır",
  add: "Web kancası ekle",
  address: "Adres",
  what: "Nelerin bildirileceği",
  hint: "KAZ-CHN, KAZ, person:xi-jinping, search:AD veya all; birden çoğu virgülle ayrılır",
  button: "Ekle",
  wrong:
    "https:// veya http:// ile başlayan, içinde kullanıcı adı veya parola bulunmayan bir adres ile nelerin bildirileceğini yazın.",
  gone: "Böyle bir web kancası artık yok.",
  deliveries: "Son gönderimler",
  nothing: "Henüz bir şey gönderilmedi.",
  statuses: { waiting: "bekliyor", done: "alındı", failed: "vazgeçildi" },
  trial: "deneme",
  columns: {
    when: "Zaman",
    address: "Adres",
    changes: "Değişiklik",
    status: "Durum",
    attempts: "Deneme sayısı",
    told: "Sonuç",
  },
};
