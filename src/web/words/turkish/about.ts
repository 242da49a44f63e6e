import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** What the About page says; its figures come from elsewhere. */
export const about: Patterns<Words["about"]> = {
  title: "Entente hakkında",
  lead: "Entente, devletler arasındaki ilişkilere dair belgeleri okur ve söylediklerini denetlenebilir beyanlar olarak saklar: kim, kime, ne zaman, ne kadar, kime göre ne yaptı, neyi vaat etti, ödedi, inşa etti, imzaladı, tanıdı veya söyledi. Her beyan, dayandığı sözlerle birlikte durur.",
  knows: {
    title: "Neleri gösterir",
    points: [
      "Olup biteni değil, belgelerin söylediğini kaydeder. Buradaki olgu, aynı şeye ilişkin beyanların bütünüdür.",
      "Destek, bağımsız kaynakların sayısıdır. Kopyalar, çeviriler, aynı ajansın haberi ve tek bir kaynağa atıf yapan metinler bir kez sayılır.",
      "Her değer dayandığı sözlere götürür. Kaynaklar farklı değerler veriyorsa hepsi, kaynaklarıyla birlikte gösterilir.",
      "Belgenin söylemediği boş kalır. Yıl, hiçbir zaman güne dönüştürülmez.",
    ],
  },
  limits: {
    title: "Neleri gösteremez",
    points: [
      "Bazı beyanları gözden kaçırır, bazılarını yanlış okur. Beyanın yanındaki kesinlik, benzer beyanların insan denetiminde türü, tarafları ve sözleri bakımından ne sıklıkla doğru çıktığını gösterir. Tarih, durum, tutar ve söyleyen bu hesaba girmez; bunlarda daha sık yanılır.",
      "İngilizce, Rusça, Türkçe ve Çince okur. Başka dillerdeki belgeler beyan çıkarılmadan saklanır ve öyle işaretlenir.",
      "Zaman içindeki sayılar, yaşananlar kadar yayımlanıp eklenenleri de yansıtır. Sakin görünen bir yıl, belgesi olmayan bir yıl olabilir.",
      "Çelişki, iki değerin birlikte doğru olamayacağı anlamına gelir; hangisinin yanlış olduğuna insanlar karar verir.",
    ],
  },
  names: {
    title: "Adlar ve sınırlar",
    points: [
      "Devletler ve topraklar ISO 3166 kodlarını ve İngilizcede yerleşik kısa adlarını taşır. Kosova için standartta bulunmayan XKX kodu kullanılır; Tayvan ve Filistin bu adlarla yer alır.",
      "Buradaki bir ad veya bayrak, kimin devlet olduğu konusunda görüş bildirmez. Donetsk Halk Cumhuriyeti gibi hemen hiçbir devletin tanımadığı oluşumlar örgütler arasında yer alır.",
      "Haritaların altında başka bir görünüm seçilmedikçe sınırlar Birleşmiş Milletler haritalarındaki gibi çizilir; ihtilaflı alanlar taramayla, kesinleşmemiş sınırlar kesik çizgiyle gösterilir. Çizgiler Natural Earth’ün 1 : 50 milyon ölçekli verisinden alınmıştır. Haritalar yer bulmak içindir; hiçbir toprağın statüsü konusunda tutum bildirmez.",
      "Yalnızca bölge veya devlet düzeyinde bilinen bir yer, hiçbir zaman bir kentte nokta olarak gösterilmez.",
    ],
  },
  scores: {
    title: "Ne kadar doğru",
    text: "Ölçüm, {publishers} yayıncının metinlerinde elle etiketlenmiş {annotated} beyanla yapıldı; okuma modeli bu metinlerin hiçbiriyle, resmî açıklamalar dışında bu yayıncıların başka metinleriyle de eğitilmedi. Kesinlik de aynı metinler üzerinde, her defasında bir yayıncı dışarıda bırakılarak ayarlandı.",
    points: [
      "Türü, tarafları ve sözleri etiketlemeyle örtüşen beyan doğru sayılır. Tutar, tarih ve öteki ayrıntılar bu ölçüye girmez; burada doğru sayılan bir beyanda yanlış olabilirler.",
      "Sinir ağıyla birlikte İngilizce okuyan kurallar, görüşme açıklamalarına ve buradakilere benzer makalelere göre ayarlandı; bu yüzden o iki satır olduğundan iyi görünür. Başka yayın organlarının metinlerinde beklenecek sonucu basın ve ajans satırları verir.",
      "Başlıklar, düzeyler ve toplamlar kesin olgulara, yani kesinliği %80 ve üzeri olanlara dayanır. Ötekiler de “kesin değil” notuyla gösterilir.",
      "Başka konulardaki metinlerde bulunanların çoğu yanlıştır.",
    ],
    annotators:
      "Etiketleyiciler bağımsız uzmanlar değil, Entente’ı geliştirenlerdir. Birbirinden ayrı çalışan iki etiketleyicinin uyuşma oranı {agreement}; buradaki puanların üst sınırı da budur.",
    types: "Türlere göre",
    type: "Tür",
    kind: "Metinler",
    kinds: {
      caption: "Dile ve metin türüne göre",
      press: "{language}: basın",
      wires: "{language}: haber ajansları",
      readouts: "{language}: devlet başkanlığı görüşme açıklamaları",
      articles: "{language}: kurgu makaleler",
    },
    others: "Başka diller okunmaz, ölçülmedi de.",
    annotated: "Etiketlenen",
    recall: "Bunlardan bulunan",
    found: "Saptanan beyan",
    certain: "Kesin sayılan",
    precision: "Bunlardan doğru olan",
    confidence: "Kesinlik ne kadar isabetli",
    said: "Kesinlik",
    wasRight: "Gerçekte doğru çıkan",
    between: "{from} – {to}",
    how: "Ölçüm, programın kaynak koduyla gelen training/calibrate.mjs ile yapıldı.",
  },
  ledger: {
    title: "Bu kayıt defteri",
    claims: "Beyan",
    types: "Türlere göre beyanlar",
    type: "Tür",
  },
  sources: {
    title: "Başvuru verileri",
    text: "Yerler GeoNames’ten (CC BY 4.0), sınırlar Natural Earth’ten (kamu malı), bayraklar flag-icons’tan (MIT) alınmıştır; yazı tipleri Inter ve Source Serif 4’tür (SIL OFL 1.1). Üyelik, makam ve kur başvuru tablolarının her satırı kaynağını belirtir.",
  },
};
