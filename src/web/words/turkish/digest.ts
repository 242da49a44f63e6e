import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** What is new of what somebody follows. */
export const digest: Patterns<Words["digest"]> = {
  title: "Yenilikler",
  lead: "Takip ettikleriniz hakkında bu kayıt defterine gelenler: yeni, değişmiş veya geri çekilmiş olanlar ve artık başka bir olguyla çelişenler.",
  none: "Henüz bir şey takip etmiyorsunuz. Bir devleti, ikili ilişkiyi veya kişiyi kendi sayfasından, bir aramayı ise buradan takibe alın.",
  nothingNew: "Yeni bir şey yok.",
  since: "Başlangıç",
  last: "son bakışınızdan bu yana",
  hint: "2026, 2026-03 veya 2026-03-15",
  show: "Göster",
  seen: "Hepsini gördüm",
  meanwhile: "Bu arada yenileri geldi; aşağıda yer alıyor.",
  follow: "Takip et",
  unfollow: "Takibi bırak",
  followed: "Takip ettikleriniz",
  toldTo: "{since} tarihine kadar olanlar bildirildi",
  search: "Aranacak sözcükler",
  followSearch: "Bu aramayı takip et",
  feed: "Son 30 günün Atom akışı",
  searchFor: "Arama: {words}",
  sections: { contradicted: "Yeni çelişkiler", fresh: "Yeni", changed: "Değişen", withdrawn: "Geri çekilen" },
  columns: {
    subject: "Takip ettiğiniz",
    fact: "Olgu",
    other: "Çeliştiği olgu",
    because: "Gerekçe",
    when: "Zaman",
    change: "Ne değişti",
    words: "Sözler",
    source: "Belge",
  },
};
