import type { HelpWords } from "../help.js";

export const reading: Pick<HelpWords["commands"], "entente" | "read" | "annotate" | "fetch" | "explain"> = {
  entente: {
    description:
      "Devletler arasındaki ilişkilere dair belgeleri okur; kimin kime ne zaman ne yaptığını ve bunun hangi sözlerle söylendiğini bildirir.",
    options: { version: "sürümü yaz" },
    captions: [
      "makalenin söyledikleri, tablo olarak",
      "ilk beyanının neden saptandığı",
      "belge akışından beyan akışına",
    ],
    notes: '"entente help read" bir komutu ayrıntısıyla anlatır.',
  },
  read: {
    summary: "belgelerdeki beyanları yaz",
    description: "Belgelerdeki beyanları, her birini dayandığı sözlerle birlikte yazar. Hiçbir şey saklanmaz.",
    arguments: {
      file: "belgeler, arşivler, posta kutuları, akışlar, tablolar, kitaplıklar veya klasörler; standart girdi için -",
    },
    options: {
      format: "{} (uçbirimde table, yoksa jsonl); brief her beyan için bir satırdır",
      jobs: "iş parçacığı sayısı; çıktı, girdinin sırasını korur",
    },
    captions: [
      "uçbirimde tablo",
      "her satırda bir beyan",
      "her kesin beyan için bir satır",
      "standart girdiden bir sayfa",
      "belge akışı, her satırda bir belge:",
    ],
    notes:
      'Belge akışında "text" yerine "html" de olabilir; öteki alanlar isteğe bağlıdır.\n\nÇıkış kodları: 0 hepsi okundu; 1 bazı girdiler okunamadı, gerisi okundu; 2 kullanım hatası.',
  },
  annotate: {
    summary: "belgelerdeki adları, tarihleri ve tutarları yaz",
    description:
      "Belgelerdeki adları, tarihleri ve tutarları, metindeki yazılışları ve karşılıklarıyla yazar. Hiçbir şey saklanmaz.",
    arguments: {
      file: "belgeler, arşivler, posta kutuları, akışlar, tablolar, kitaplıklar veya klasörler; standart girdi için -",
    },
    options: {
      format: "{} (uçbirimde table, yoksa jsonl)",
      jobs: "iş parçacığı sayısı; çıktı, girdinin sırasını korur",
    },
    captions: [
      "adlar, tarihler ve tutarlar, tablo olarak",
      "her satırda bir belge",
      "belge akışı, her satırda bir belge:",
    ],
    notes: "Çıkış kodları: 0 hepsi okundu; 1 bazı girdiler okunamadı, gerisi okundu; 2 kullanım hatası.",
  },
  fetch: {
    summary: "web belgelerini dosya olarak kaydet",
    description:
      "Açık web’deki belgeleri dosya olarak kaydeder ve adlarını yazar. Bunun dışında ağı yalnızca entente links, entente watch, entente digest --mail ve web kancaları kullanır; send, work ve queue ise kendilerine verilen sunuculara bağlanır.",
    arguments: { url: "https:// veya http:// ile başlayan adresler ya da bir akış listesi (OPML)" },
    options: {
      out: "kaydedilecek klasör; yoksa oluşturulur",
      "time-limit": "bir belgeyi indirme süresinin sınırı",
      "allow-private": "özel ve yerel ağlardan da indir",
    },
    captions: ["sayfayı buraya kaydeder ve adını yazar", "aynısı, başka bir klasöre", "bir OPML dosyasındaki akışlar"],
    notes:
      "Sınırlar: 5 yönlendirme, 64 MB. Özel, yerel ve özel amaçlı ağlardaki makinelere bağlanılmaz; bu, her\nyönlendirmeden önce ve sonra denetlenir.\n\nÇıkış kodları: 0 hepsi kaydedildi; 1 bazı belgeler alınamadı, gerisi kaydedildi; 2 kullanım hatası.",
  },
  explain: {
    summary: "bir beyanın veya olgunun dayanağını göster",
    description:
      "Bir beyanın neden saptandığını gösterir: alanları, sözleri, arkasındaki kurallar ve bunların nelerden oluştuğu. Kayıt defterindeki olgu ve beyanlarda, bildirilen değerleri ve kaynaklarını, beyanların neden birleştirildiğini, nereden geldiklerini, bir rakamı ilk kimin verdiğini, neyle çeliştiğini ve değerlendiricilerin kararlarını da gösterir.",
    arguments: {
      file: "bir belge ya da arşiv içindeki belgenin read komutunun yazdığı adı; standart girdi için -; ya da kayıt defterindeki bir olgunun veya beyanın kimliği",
      claim: "beyanın kimliği, kimliğinin başı veya numarası",
    },
    options: {
      claim: "bu numaralı beyan",
      picture: "beyanın sözlerinin bulunduğu PDF sayfasını, sözleri işaretli olarak PNG biçiminde çiz",
      format: "kayıt defterindeki olgu ve beyanlar için: text veya json",
    },
    captions: [
      "beyanları numara ve kimlikleriyle listeler",
      "bu beyanın neden saptandığı; kimliğin başı yeter",
      "aynısı, üçüncü beyan için",
      "sözleri işaretlenmiş olarak sayfasını da çizer",
      "bir posta kutusundaki ikinci iletinin ilk beyanı",
      "kayıt defterindeki bir olgunun dayanağı",
      "aynısı, 2025 sonundaki hâliyle",
    ],
  },
};
