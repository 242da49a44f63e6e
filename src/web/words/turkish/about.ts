import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** What the About page says; its figures come from elsewhere. */
export const about: Patterns<Words["about"]> = {
  title: "Entente hakkında",
  lead: "Entente, devletler arasındaki ilişkilere dair belgeleri okur ve söylediklerini denetlenebilir bildirimler olarak saklar: kim, kime, ne zaman, ne kadar, kime göre ne yaptı, neyi vaat etti, ödedi, inşa etti, imzaladı, tanıdı veya söyledi. Her bildirim, dayandığı sözlerle birlikte durur.",
  knows: {
    title: "Neyi bilebilir",
    points: [
      "Olup biteni değil, belgelerin söylediğini bilir. Buradaki olgu, aynı şeye ilişkin bildirimlerin bütünüdür.",
      "Destek, bağımsız kaynakların sayısıdır. Kopyalar, çeviriler, aynı ajansın haberi ve tek bir kaynağa atıf yapan metinler bir kez sayılır.",
      "Her değer dayandığı sözlere götürür. Kaynaklar farklı değerler veriyorsa hepsi yan yana durur, hangisini kimin verdiği belirtilir.",
      "Belgenin söylemediği boş kalır. Yıl, hiçbir zaman güne dönüştürülmez.",
    ],
  },
  limits: {
    title: "Neyi bilemez",
    points: [
      "Bazı bildirimleri gözden kaçırır, bazılarını yanlış okur. Bildirimin yanındaki sayı, benzer bildirimlerin insanlarca denetlendiğinde türü, tarafları ve sözleri bakımından ne sıklıkta doğru çıktığını gösterir. Tarih, durum, tutar ve söyleyen bu hesaba girmez; bunlar daha sık yanlıştır.",
      "İngilizce, Rusça, Türkçe ve Çince okur. Başka dillerdeki belgeler bildirim çıkarılmadan saklanır; bu, bir cümleyle belirtilir.",
      "Zaman içindeki sayılar, yaşananlar kadar yayımlanıp eklenenleri de yansıtır. Sakin görünen bir yıl, belgesi olmayan bir yıl olabilir.",
      "Çelişki, iki değerin birlikte doğru olamayacağı anlamına gelir; hangisinin yanlış olduğuna insanlar karar verir.",
    ],
  },
  names: {
    title: "Adlar ve sınırlar",
    points: [
      "Devletler ve topraklar ISO 3166 kodlarını ve İngilizcede yerleşik kısa adlarını taşır. Kosova için standartta bulunmayan XKX kodu kullanılır; Tayvan ve Filistin bu adlarla yer alır.",
      "Buradaki bir ad veya bayrak, kimin devlet olduğu konusunda görüş bildirmez. Donetsk Halk Cumhuriyeti gibi hemen hiçbir devletin tanımadığı oluşumlar örgütler arasında yer alır.",
      "Haritaların altında başka bir görünüm seçilmedikçe sınırlar Birleşmiş Milletler haritalarındaki gibi çizilir; ihtilaflı alanlar taramayla, kesinleşmemiş sınırlar kesik çizgiyle gösterilir. Çizgiler Natural Earth’ün 1 : 50 milyon ölçekli verisinden alınmıştır. Haritalar yer bulmak içindir; bir toprağın kime ait olduğu konusunda tutum bildirmez.",
      "Yalnızca bölge veya devlet düzeyinde bilinen bir yer, hiçbir zaman bir kentte nokta olarak gösterilmez.",
    ],
  },
  scores: {
    title: "Ne sıklıkta doğru",
    text: "Ölçüm, {publishers} yayıncının metinlerinden etiketleyicilerin çıkardığı {annotated} bildirimle yapıldı; okuma modeli bu metinlerin hiçbiriyle eğitilmedi. Kesinlik de aynı metinlerde, her yayıncı için öteki yayıncıların öğrettiğiyle belirlendi.",
    points: [
      "Türü, tarafları ve sözleri etiketlemeyle örtüşen bildirim doğru sayılır. Tutar, tarih ve öteki ayrıntılar bu ölçüye girmez; burada doğru sayılan bir bildirimde yanlış olabilirler.",
      "Sinir ağıyla birlikte İngilizce okuyan kurallar, görüşme açıklamalarına ve buradakilere benzer makalelere göre ayarlandı; bu yüzden o iki satır olduğundan iyi görünür. Başka yayın organlarının metinlerinde beklenecek sonucu basın ve ajans satırları verir.",
      "Başlıklar, düzeyler ve toplamlar kesin sayılanlara, yani kesinliği %80 ve üzeri olan bildirimlere dayanır. Geri kalanı da gösterilir, ancak kesin olmadığı belirtilir.",
      "Başka konulardaki metinlerde bulunanların çoğu yanlıştır.",
    ],
    annotators:
      "Etiketleyiciler bağımsız uzmanlar değil, Entente’ı geliştirenlerdir. Birbirinden ayrı çalışan iki etiketleyicinin uyuşma oranı {agreement}; buradaki bir puanın anlam taşıyabileceği en yüksek değer budur.",
    types: "Türlere göre",
    type: "Tür",
    kind: "Metinler",
    kinds: {
      caption: "Dile ve metin türüne göre",
      press: "{language}: gazeteler, yayın kuruluşları, ajanslar",
      wires: "{language}: haber ajansı bültenleri",
      readouts: "{language}: cumhurbaşkanlığı görüşme açıklamaları",
      articles: "{language}: kurgu makaleler, tam metin",
    },
    others: "Başka diller okunmaz; onlar için ölçüm de yapılmadı.",
    annotated: "Etiketlenen",
    recall: "Bunlardan bulunan",
    found: "Çıkarılan bildirim",
    certain: "Kesin sayılan",
    precision: "Bunlardan doğru olan",
    confidence: "Bildirimin yanındaki sayının değeri",
    said: "Sayı",
    wasRight: "Doğru çıkan",
    between: "{from} – {to}",
    how: "Ölçüm, programın kaynak koduyla gelen training/calibrate.mjs ile yapıldı.",
  },
  ledger: {
    title: "Bu kayıt defteri",
    documents: "Belge",
    claims: "Bildirim",
    facts: "Olgu",
    types: "Türlere göre bildirimler",
    type: "Tür",
  },
  sources: {
    title: "Tablolar nereden geliyor",
    text: "Yerler GeoNames’ten (CC BY 4.0), sınırlar Natural Earth’ten (kamu malı), bayraklar flag-icons’tan (MIT) alınmıştır; yazı tipleri Inter ve Source Serif 4’tür (SIL OFL 1.1). Üyelik, makam ve kur başvuru tablolarının her satırı kaynağını belirtir.",
  },
};
