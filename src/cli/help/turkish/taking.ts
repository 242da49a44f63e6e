import type { HelpWords } from "../help.js";

export const taking: Pick<HelpWords["commands"], "snapshot" | "publish" | "sql" | "completion"> = {
  snapshot: {
    summary: "kayıt defterini atıf için bir adla dondur",
    description:
      "Kayıt defterinin içeriğini bir dosyaya yazar ve dosyanın SHA-256 değerini bir adla kaydeder. Defter değişene kadar sayfalar ve dışa aktarılan ilişki dosyaları bu anlık görüntünün adını ve özet değerini belirtir. Ad verilmezse anlık görüntüleri listeler.",
    arguments: { name: "harf, rakam, nokta, alt çizgi ve kısa çizgi" },
    options: {
      out: "yazılacak dosya (varsayılan: AD.jsonl)",
      at: "anlık görüntünün zamanı, örneğin 2026-03-01T09:30:00Z (varsayılan: şimdi)",
    },
    captions: [
      "entente.db’yi spring-2026.jsonl içinde dondurur",
      "anlık görüntüleri, en yenisi başta, listeler",
      "anlık görüntüyü geri yükler",
    ],
    notes:
      "Çıkış kodları: 0 tamam; 1 kayıt defteri okunamadı veya ad başka bir içerik için kullanılmış; 2 kullanım hatası.",
  },
  publish: {
    summary: "ilişki dosyalarını durağan bir site olarak yayımla",
    description:
      "İlişki dosyalarını ve bunlarda geçen her olgu için bir sayfayı, betiksiz ve formsuz durağan HTML olarak yazar; bunlar klasörden açılabilir veya herhangi bir web sunucusuna konabilir. Her sayfada kayıt defteri ve hâli belirtilir.",
    arguments: { folder: "yeni veya boş bir klasör ya da daha önce yayım yapılmış bir klasör" },
    options: {
      pairs: "en çok kaç ikili ilişki dosyası; olgusu çok olan önce",
      cite: "notların kaynak gösterme biçimi: {}",
    },
    captions: [
      "entente.db’nin bütün ilişki dosyaları, herhangi bir web sunucusu için",
      "en büyük 50 ikili ilişki dosyası",
    ],
    notes: "Çıkış kodları: 0 tamam; 1 kayıt defteri okunamadı; 2 kullanım hatası.",
  },
  sql: {
    summary: "kayıt defterini SQL ile sorgula",
    description:
      "docs/sql.md içinde anlatılan görünümler üzerinde tek bir SELECT çalıştırır. Kayıt defteri yalnızca okunmak üzere açılır.",
    arguments: { query: "tek bir SELECT; standart girdi için -" },
    options: {
      views: "görünümleri sütunlarıyla yaz",
      limit: "en çok satır sayısı",
      "time-limit": "sorgunun süre sınırı",
    },
    captions: ["görünümleri sütunlarıyla listeler"],
    notes: "Çıkış kodları: 0 sorgu çalıştı; 1 çalışmadı veya kayıt defteri okunamadı; 2 kullanım hatası.",
  },
  completion: {
    summary: "kabuk için tamamlama betiği yaz",
    description: "Komutları, seçenekleri ve değerleri kabukta tamamlayan bir betik yazar.",
    arguments: { shell: "bash, zsh veya fish" },
    captions: ["~/.zsh fpath içindeyse, compinit’ten önce", "yalnızca bu kabukta"],
  },
};
