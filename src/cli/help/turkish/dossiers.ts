import type { HelpWords } from "../help.js";

export const dossiers: Pick<HelpWords["commands"], "dossier" | "brief" | "follow" | "digest"> = {
  dossier: {
    summary: "bir devletin veya ikili ilişkinin dosyasını göster",
    description:
      "İki devlet veya örgüt ya da yalnızca biri hakkında kayıt defterinde bulunanları gösterir: ilişkilerin düzeyi ve geçmişi, zaman çizelgesi, mali akışlar, projeler, ziyaretler, tutumlar, alanlar, eğilim, üyelikler, uyuşmayan kaynaklar ve yayıncılar. JSON, tarayıcıdaki sayfanınkiyle aynıdır.",
    arguments: { party: "bir devlet veya örgüt: KAZ, Kazakhstan, SCO", other: "ikili ilişki dosyası için ikincisi" },
    options: {
      "as-of": "yalnızca o günün, ayın veya yılın sonuna kadar yayımlanmış belgeler",
      since: "yalnızca o tarihten bu yana yeni, değişmiş veya geri çekilmiş olanlar (verilirse --as-of tarihine kadar)",
      by: "--since için kullanılan tarihler: published (yayım tarihi, varsayılan) veya added (kayıt defterine eklenme tarihi)",
      from: "zaman çizelgesinin ilk günü, ayı veya yılı",
      to: "zaman çizelgesinin son günü, ayı veya yılı",
      limit: "bölüm başına en çok satır",
      sure: "yalnızca kesinliği en az bu olan olgular, 0–100",
      about: "yalnızca bir konudaki olgular: {}",
      "facts-since": "yalnızca o günün, ayın veya yılın ve sonrasının olguları",
      "facts-until": "yalnızca o günün, ayın veya yılın ve öncesinin olguları",
      source: "yalnızca adında bu geçen bir yayıncının bildirdiği olgular",
      language: "yalnızca bu dildeki bir belgenin bildirdiği olgular: {}",
      judged: "yalnızca değerlendiricilerin karar verdiği veya vermediği olgular: {}",
      "no-denied": "yalanlanan olguları alma",
      out: "yazılacak dosya; ya tümüyle yazılır ya da hiç yazılmaz; docx ve xlsx için gereklidir",
      cite: "markdown, html ve docx dipnotlarının kaynak gösterme biçimi: {}",
    },
    captions: [
      "ikisi arasında bilinen her şey",
      "biri hakkında bilinen her şey",
      "2012 sonuna kadar bilinenler",
      "marttan bu yana yeni, değişmiş veya geri çekilmiş olanlar",
      "o yılların zaman çizelgesiyle",
      "aynısı, Markdown olarak",
      "görselleri içinde, tek dosyalık bir sayfa olarak",
      "dipnotlu bir Word belgesi olarak",
      "yalnızca kesinliği en az o kadar olan mali akışlar",
      "mali akışlar, IATI faaliyetleri olarak; bkz. docs/exports.md",
    ],
    notes: "Çıkış kodları: 0 tamam; 1 kayıt defteri okunamadı; 2 kullanım hatası.",
  },
  brief: {
    summary: "olgulardan bilgi notu yaz veya bir metni olgularla denetle",
    description:
      "İki devlet veya örgüt hakkında, yalnızca kayıt defterindeki olgulara dayanan bir bilgi notu yazar: başlık, en önemlisi, konuya ve zamana göre paragraflar, dipnotlar ve kaynakça. Kesin olmayanlar, kimin bildirdiği belirtilerek yalnızca bildirilmiş olarak yazılır; kaynaklar uyuşmuyorsa bilgi notu bunu belirtir. --check ile bir metnin her cümlesi dipnotlarında gösterilen olgu ve belgelerle karşılaştırılır, bunlardan fazlasını söyleyen cümleler reddedilir.",
    arguments: { party: "bir devlet veya örgüt: KAZ, Kazakhstan, SCO", other: "öteki taraf" },
    options: {
      about: "yalnızca bu sözcüklerle yapılan aramanın buldukları",
      format: "{}; denetim için: text veya json",
      out: "yazılacak dosya; ya tümüyle yazılır ya da hiç yazılmaz; docx için gereklidir",
      cite: "dipnotların belgeleri gösterme biçimi: {}",
      check: "Markdown bir metni dipnotlarında gösterilen olgu ve belgelerle karşılaştır; standart girdi için -",
    },
    captions: [
      "İngilizce bir bilgi notu, dipnotlu Markdown olarak",
      "yalnızca krediler hakkında bildirilenler üzerine",
      "hangi cümlelerin, dipnotlarındaki olgulardan fazlasını söylediği",
    ],
    notes:
      "Çıkış kodları: 0 yazıldı veya reddedilen yok; 1 reddedilen cümle var ya da bir şey okunamadı; 2 kullanım hatası.",
  },
  follow: {
    summary: "ikili ilişkileri, devletleri, kişileri veya aramaları takip et",
    description:
      "entente digest komutunun size neleri bildireceğini kaydeder: iki devlet veya örgüt, tek bir devlet veya örgüt, beyanlarda adı geçen bir kişi ya da firma, kayıtlı bir arama veya aranacak sözcükler. list takip ettiklerinizi gösterir; remove, ardından yazılanın takibini bırakır.",
    arguments: { what: "bir veya iki taraf, bir ad ya da arama; list; ya da remove ve takibi bırakılacak olan" },
    options: { format: "list için: text veya jsonl" },
    captions: [
      "ikisi arasında olanlar",
      "bir devletin veya örgütün taraf olduğu şeyler",
      "bir kişinin veya firmanın adının geçtiği yerler",
      "bir aramaya uyanlar; kayıtlı bir aramanın adı da olabilir",
    ],
    notes: "Çıkış kodları: 0 tamam; 1 kayıt defteri okunamadı; 2 kullanım hatası.",
  },
  digest: {
    summary: "takip ettiklerinizde yeni olanları bildir",
    description:
      "Takip ettiklerinizde son bültenden bu yana yeni, değişmiş, geri çekilmiş ve artık başka bir olguyla çelişen her şeyi bildirir. Bülten, tamamı yazıldığında veya gönderildiğinde bildirilmiş sayılır.",
    options: {
      since: "daha önce ne bildirilmiş olursa olsun, o gün, ay veya yıldan bu yana gelenler",
      keep: "bir dahaki sefere yine bildir",
      limit: "konu başına en çok satır",
      site: "atom bağlantıları için, kayıt defterinin sunulduğu adres",
      out: "yazılacak dosya; ya tümüyle yazılır ya da hiç yazılmaz",
      mail: "e-posta olarak gönder",
    },
    captions: [
      "son bültenden bu yana yeni olanlar, bir kez",
      "aynısı, bir dahaki sefere yine bildirilmek üzere",
      "daha önce ne bildirilmiş olursa olsun, marttan bu yana gelenler",
      "entente.toml içinde yazan alıcılara; bkz. docs/watching.md",
    ],
    notes: "Çıkış kodları: 0 bildirildi; 1 kayıt defteri okunamadı veya e-posta gönderilemedi; 2 kullanım hatası.",
  },
};
