import type { HelpWords } from "../help.js";

export const sources: Pick<HelpWords["commands"], "publisher" | "publishers" | "links" | "watch"> = {
  publisher: {
    summary: "bir yayıncının türünü göster veya belirle",
    description:
      "Bir yayıncının türünü gösterir ya da bu konudaki kararı kaydeder; karar, bu yayıncının adını taşıyan veya sitesinden gelen bütün belgeler için geçerlidir. Hiçbir şeyin üzerine yazılmaz, hiçbir belge yeniden okunmaz, hiçbir olgu değişmez.",
    arguments: { name: "belgelerdeki adı ya da alt alan adlarıyla birlikte sitesinin alan adı" },
    options: {
      kind: "türü",
      of: "ait olduğu devlet veya örgüt: kod ya da ad",
      withdraw: "kararı geri çek",
      reviewer: "karar veren (varsayılan: $ENTENTE_REVIEWER)",
      at: "kararın zamanı, örneğin 2026-03-01T09:30:00Z (varsayılan: şimdi)",
    },
    captions: ["türü ve hakkındaki kararlar", "önceki kararı geri çeker"],
    notes:
      "Türler: {}\n\nÇıkış kodları: 0 gösterildi veya kaydedildi; 1 kayıt defteri kabul etmedi; 2 kullanım hatası.",
  },
  publishers: {
    summary: "kayıt defterindeki yayıncıları ve türlerini listele",
    description:
      "Kayıt defterindeki yayıncıları belge sayıları, türleri ve türün neye göre belirlendiğiyle listeler: değerlendirici, tablo veya kural.",
    options: { kind: "yalnızca bu tür" },
    captions: ["hepsi, belge sayısına göre", "türü henüz belirlenmemiş olanlar", "aynısı, JSON Lines olarak"],
  },
  links: {
    summary: "belgelerdeki adreslerin hâlâ açılıp açılmadığını denetle",
    description:
      "Kayıt defterindeki belgelerin adresleriyle notlarındaki adreslerin hâlâ açılıp açılmadığını denetler, sonucu tarihiyle kaydeder. Bir siteden aynı anda tek adres istenir. Hiçbir belge indirilmez veya değiştirilmez.",
    arguments: { document: "belge kimlikleri veya kimliklerin başı (varsayılan: hepsi)" },
    options: {
      list: "denetlemeden, kayıtlı sonuçları listele",
      only: "--list ile: alive, moved, dead, refused, silent veya unasked",
      "dry-run": "denetlemeden, denetlenecekleri listele",
      again: "bugünden önce denetlenenleri de yeniden denetle",
      limit: "en çok kaç adres",
      sites: "aynı anda denetlenen site sayısı",
      pause: "bir siteye iki istek arasındaki bekleme",
      "time-limit": "bir yanıtın süre sınırı",
      "allow-private": "özel ve yerel ağları da denetle",
      at: "kaydedilecek zaman, örneğin 2026-03-01T09:30:00Z (varsayılan: şimdi)",
    },
    captions: [
      "denetlenecekleri listeler",
      "henüz denetlenmemiş veya yanıt vermemiş adresleri denetler",
      "bir belgenin bütün adreslerini yeniden denetler",
      "son denetimde artık açılmadığı görülen adresler",
      "kayıtlı her şey, JSON Lines olarak",
    ],
    notes:
      "alive: yerinde. moved: başka yere götürüyor. dead: sunucusu orada bir şey olmadığını söylüyor (404, 410). refused:\nprogramlara gösterilmiyor veya açık web adresi değil. silent: yanıt yok veya sunucu arızalı.\n\nÇıkış kodları: 0 sonuç ne olursa olsun hepsi denetlendi; 1 bazıları yanıt vermedi; 2 kullanım hatası.",
  },
  watch: {
    summary: "akışlarda, site haritalarında, klasörlerde ve posta kutularında yeni belge gözle",
    description:
      "Kaynakları gözler ve gelen belgeleri bir kayıt defterine ekler: akışların (RSS, Atom, JSON Feed) ve site haritalarının gösterdiği sayfalar, klasörlerdeki dosyalar, Maildir ve posta kutularındaki (IMAP) iletiler. Sitelerin isteklerine uyulur: robots.txt dosyalarına bakılır, yalnızca değişenler istenir, istekler arasında beklenir ve sorun çıkınca daha seyrek gidilir.",
    arguments: {
      action: "add, list veya remove; hiçbiri verilmezse gözlenenlere gidilir",
      source: "adresler, klasörler veya bir akış listesi (OPML)",
    },
    options: {
      once: "şimdi sırası gelenlere git ve bitir",
      every: "add için: ne sıklıkta, örneğin 10m, 1h veya 1d; verilmezse kaynağın türüne göre",
      most: "bir kerede alınacak en çok belge sayısı; ötekiler sonraki sefere kalır",
      pause: "bir siteye iki istek arasındaki bekleme; site daha uzununu isterse o uygulanır",
      "allow-private": "özel ve yerel ağlardaki sitelere de git",
      jobs: "okumada kullanılacak iş parçacığı sayısı",
      format: "list için: text veya jsonl",
    },
    captions: [
      "nelerin gözlendiği, her birine ne zaman gidileceği, nelerin aksadığı",
      "durdurulana kadar, her birine sırası gelince gider",
      "şimdi sırası gelenlere gider: cron için",
    ],
    notes:
      "Posta kutusunun parolası $ENTENTE_IMAP_PASSWORD içinde veya yalnızca sizin okuyabildiğiniz bir gizli bilgiler dosyasındadır,\nadresinde asla bulunmaz. Bkz. docs/watching.md\n\nÇıkış kodları: 0 her şey yolunda; 1 bir kaynağa gidilemedi veya bir belge okunamadı; 2 kullanım hatası.",
  },
};
