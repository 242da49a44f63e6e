import type { HelpWords } from "../help.js";

export const serving: Pick<HelpWords["commands"], "serve" | "token" | "mcp" | "webhook"> = {
  serve: {
    summary: "kayıt defterini tarayıcıda göster",
    description:
      "Kayıt defterini tarayıcıda gösterir: devletlerin ve ikili ilişkilerin dosyaları, beyanlarıyla belgeler, olgular, arama, değerlendirme ve denetimler. --host verilmedikçe yalnızca bu makineye hizmet verir.",
    options: {
      port: "dinlenecek bağlantı noktası; boş olan herhangi biri için 0",
      host: "başkalarının ulaşacağı ad veya adres; yinelenebilir",
      https: "ziyaretçiler HTTPS kullanır; bağlantıyı bu makinedeki bir vekil sunucu karşılar",
      log: "standart hata çıktısına yazılacaklar: text (yalnızca hatalar) veya json (her istek ve hata için bir satır)",
      metrics: "bu bağlantı noktasında, yalnızca bu makineye, Prometheus için /metrics isteklerini de yanıtla",
      watch: "bu arada kayıt defterinin gözlediği kaynaklara da git",
      reviewer: "kimse giriş yapmadığında değerlendiricinin adı (varsayılan: kullanıcı adınız)",
    },
    captions: [
      "http://localhost:8040/ adresinde entente.db, yalnızca bu makine için",
      "erişim anahtarıyla giriş yapan başkaları için de",
      "fiilî denetime göre haritalar",
      "bu arada gözlenen kaynaklara da gider",
      "bu makinede HTTPS kullanan bir vekil sunucunun arkasında",
    ],
    notes:
      "Ortak kullanılan sunucu ilk başlatıldığında bir yönetici anahtarı oluşturur ve bir kez yazar. Bkz. entente token --help\n\nÇıkış kodları: 0 durduruldu; 1 kayıt defteri okunamadı veya bağlantı noktası kullanımda; 2 kullanım hatası.",
  },
  token: {
    summary: "bir sunucuya erişimi yönet",
    description:
      "Sunucuya girişte kullanılan erişim anahtarlarını oluşturur, listeler ve iptal eder. Yalnızca karma değerleri saklanır.",
    arguments: { action: "create, list veya revoke", name: "erişim anahtarının adı, örneğin ann" },
    options: {
      role: "yetki: reader, reviewer veya admin",
      collection: "create için: okuyucuyu bu koleksiyonla sınırla",
    },
    captions: [
      "yeni bir erişim anahtarını bir kez yazar",
      "yalnızca bu koleksiyonu okuyabilir",
      "adlar ve yetkiler; anahtarların kendileri saklanmaz",
      "anahtarı kullananın oturumu da kapanır",
    ],
    notes: "Çıkış kodları: 0 tamam; 1 anahtar dosyası kullanılamadı; 2 kullanım hatası.",
  },
  mcp: {
    summary: "bir dil modelinin kayıt defterine soru sormasını sağla",
    description:
      "Dil modelleriyle konuşan programları (Model Context Protocol) yanıtlar: arama, dayanaklarıyla olgular, ilişki dosyaları, bilgi notları, değişiklikler, metin denetimi ve bir taslağın, dipnotlarının adını verdiği olgularla karşılaştırılması. Belgelerden gelen her şey alıntı olarak işaretlenir. --write verilmedikçe hiçbir şey yazılmaz.",
    options: {
      write: "modelin karar vermesine ve belge eklemesine de izin ver",
      reviewer:
        "modelin kimin adına karar verip belge ekleyeceği (varsayılan: kullanıcı adınız); adın sonuna “(MCP)” eklenir",
      http: "standart girdi ve çıktı yerine HTTP ile, bu bağlantı noktasından yanıtla (verilmezse 8041; 0 boş olan birini alır)",
      host: "--http ile: başkalarının ulaşacağı ad veya adres; yinelenebilir",
      https: "--http ile: başkaları HTTPS ile gelir; bağlantıyı bu makinedeki bir vekil sunucu karşılar",
    },
    captions: [
      "komutu başlatan ve komutla standart girdi ve çıktı üzerinden haberleşen bir program için",
      "sizin adınıza karar verebilir ve belge ekleyebilir",
      "http://localhost:8041/mcp adresinde, yalnızca bu makine için",
      "başkaları için de, entente token anahtarlarıyla",
    ],
    notes:
      "Modellerle konuşan programların ayarlarında bunun için bir kayıt gerekir, örneğin:\n{}\n\nÇıkış kodları: 0 durduruldu; 1 kayıt defteri okunamadı veya bağlantı noktası kullanımda; 2 kullanım hatası.",
  },
  webhook: {
    summary: "yeni olanları başka programlara bildir",
    description:
      "Yeni olguların, değişen olguların ve yeni çelişkilerin bildirileceği adresleri tutar: iki devlet, bir devlet, kişiler, kayıtlı aramalar veya hepsi için. Bildirilenler JSON olarak, imzalı ve alınana kadar yinelenerek gönderilir.",
    arguments: {
      action: "add, list, remove, send veya log",
      address: "add için: bir adres; remove ve log için: web kancasının kimliği veya kimliğinin başı",
    },
    options: {
      for: "add için: KAZ-CHN, KAZ, person:ID, search:AD veya all; yinelenebilir",
      "allow-private": "add için: adres özel veya yerel ağdaki bir makineye ait olabilir",
      reviewer: "add için: isteyen (varsayılan: kullanıcı adınız)",
      at: "add için: kaydedilecek zaman (varsayılan: şimdi)",
      limit: "log için: kaç tane",
    },
    captions: [
      "hepsine yeni olanları bir kez bildirir; entente serve bunu kendiliğinden yapar",
      "neyin gönderildiği ve sonucu",
    ],
    notes:
      "Gönderilenler, ENTENTE_WEBHOOK_SECRET içindeki veya yalnızca sizin okuyabildiğiniz bir dosyadaki gizli anahtarla imzalanır.\n\nÇıkış kodları: 0 tamam; 1 kayıt defteri veya gizli anahtar okunamadı ya da bir şey henüz gönderilemedi; 2 kullanım hatası.",
  },
};
