import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const glossary: Patterns<Words["glossary"]> = {
  title: "Sözlükçe",
  lead: "Bu sayfalarda, dışa aktarımlarda ve komut satırında kullanılan terimler.",
  here: "Burada geçen terimler",
  terms: {
    cameo: {
      name: "CAMEO",
      text: "Conflict and Mediation Event Observations: siyasi olaylar için bir kodlama şeması (burada kod kitabının 1.1b3 sürümü). Kodlar, mevcut olay verileriyle karşılaştırılabilsin diye PLOVER’ın yanında verilir.",
    },
    certain: {
      name: "Kesin",
      text: "Kesinliği %80 veya üzeri olan beyan ya da olgu. Başlıklar, düzeyler ve toplamlar yalnızca kesin olgulara dayanır; ötekiler “kesin değil” notuyla soluk gösterilir.",
    },
    certainty: {
      name: "Kesinlik",
      text: "Aynı puanı alan beyanlarda türün, tarafların ve sözlerin insan denetiminde ne sıklıkla doğru çıktığı. Kaynağın doğruyu söyleyip söylemediğini göstermez.",
    },
    claim: {
      name: "Beyan",
      text: "Bir belgenin, taraflar arasında bir şeyin yapıldığına, vaat edildiğine, ödendiğine, inşa edildiğine, imzalandığına, tanındığına veya söylendiğine ilişkin tek bir ifadesi; dayandığı sözlerle birlikte tutulur.",
    },
    collection: {
      name: "Koleksiyon",
      text: "Değerlendiricilerin bir ad altında topladığı olgular, belgeler ve ikili ilişkiler. Bir erişim anahtarı, yalnızca tek bir koleksiyonu okuyacak biçimde sınırlandırılabilir.",
    },
    commitment: {
      name: "Bağlayıcılık",
      text: "Bir tutarın ne kadar bağlayıcı olduğu: vaat (yükümlülük doğurmayan açıklama), taahhüt (üzerinde anlaşılmış veya yürüyen), ödeme ya da sonuçsuz (yalanlanan, iptal edilen veya askıya alınan).",
    },
    conflict: {
      name: "Uyuşmayan değerler",
      text: "Bir olgunun hepsi birden doğru olamayacak değerleri: iki ayrı tutar veya iki ayrı tarih gibi. Hepsi, bağımsız kaynaklarıyla birlikte gösterilir.",
    },
    "constant-dollars": {
      name: "Sabit ABD doları",
      text: "Yıllar karşılaştırılabilsin diye ABD enflasyonuna göre tek bir baz yılın fiyatlarına çevrilmiş tutarlar.",
    },
    contradiction: {
      name: "Çelişki",
      text: "Örtüştükleri dönem için ikisi birden doğru olamayacak iki olgu. Hangisinin yanlış olduğuna insanlar karar verir.",
    },
    corroborated: {
      name: "Çok kaynaklı",
      text: "İki veya daha fazla bağımsız kaynağın bildirdiği olgu.",
    },
    "current-dollars": {
      name: "Cari ABD doları",
      text: "Kendi yılının resmî ortalama kuruyla çevrilen, enflasyona göre düzeltilmemiş tutarlar.",
    },
    digest: {
      name: "Özet değeri",
      text: "Kayıt defterindeki her şeyin kısa karma değeri. Özet değeri aynı olan iki defterin içeriği aynıdır; bu değerin yazılı olduğu bir sayfa denetlenebilir.",
    },
    document: {
      name: "Belge",
      text: "Kayıt defterine eklendiği hâliyle tek bir metin: makale, görüşme açıklaması, rapor, e-posta veya kayıt; biliniyorsa yayıncısı, tarihi ve adresiyle.",
    },
    dyad: {
      name: "İkili ilişki (diyad)",
      text: "Birlikte ele alınan iki taraf. İkili ilişki dosyası, bu iki taraf arasında kayda geçen her şeyi kapsar.",
    },
    edition: {
      name: "Sürüm",
      text: "Bir belgenin, aynı yayıncının sonradan yenilediği hâli. Öncekinin yerine geçer; artık söylemediği şeyler geri çekilmiş olarak işaretlenir.",
    },
    edtf: {
      name: "EDTF",
      text: "Extended Date/Time Format (ISO 8601-2): tarihleri bilindikleri kesinlikte yazar. 2013-09 bir ay, 2014~ yaklaşık, 2014? kuşkulu, 2011/2015 bir dönemdir.",
    },
    evidence: {
      name: "Dayanak sözler",
      text: "Bir beyanın dayandığı sözler; belgede geçtiği gibi ve metindeki yeriyle birlikte.",
    },
    fact: {
      name: "Olgu",
      text: "Aynı şeye ilişkin beyanların birleştirilmiş hâli. Olgu, belgelerin bildirdiğidir; gerçekleşmiş olması gerekmez.",
    },
    flow: {
      name: "Akış türü",
      text: "Paranın türü: kredi, hibe, kredi hattı, yatırım, alım, borç hafifletme, yardım, teknik yardım veya diğer.",
    },
    goldstein: {
      name: "Goldstein ölçeği",
      text: "Olay türlerine −10 (aşırı çatışma) ile +10 (aşırı iş birliği) arasında verilen puanlar; Goldstein (1992). Puan olayın türüne aittir, büyüklüğüne veya önemine değil.",
    },
    judgement: {
      name: "Karar",
      text: "Bir değerlendiricinin beyan, olgu veya belge hakkında kayda geçen kararı: kabul, ret, düzeltme, birleştirme, ayırma, not veya çıkarma. Hiçbir şeyin üzerine yazılmaz; son karar geçerlidir.",
    },
    ledger: {
      name: "Kayıt defteri",
      text: "Belgelerin, beyanların, olguların ve kararların tutulduğu veritabanı: tek bir dosya veya bir PostgreSQL veritabanı.",
    },
    level: {
      name: "İlişki düzeyi",
      text: "İkili ilişkinin resmî adı: diplomatik ilişkiler, stratejik ortaklık, ittifak gibi. Sıralama analistlerin kullanımını izler; resmî bir sıralama yoktur.",
    },
    origin: {
      name: "Bağımsız kaynak",
      text: "Ortak bir kaynağı olan belgeler: kopyalar, çeviriler, tek bir ajansın haberi ve aynı kaynağa atıf yapan metinler tek kaynak sayılır. Destek, belge sayısıyla değil, bağımsız kaynak sayısıyla ölçülür.",
    },
    orphan: {
      name: "Beyanı kalmayan karar",
      text: "Belgesi yeniden okunduğu veya yerini yeni bir sürüm aldığı için beyanı artık bulunmayan karar. Bir değerlendirici kararı başka bir beyana bağlayana kadar saklanır.",
    },
    party: {
      name: "Taraf",
      text: "Bir beyanda eylemi yapan veya eylemin yöneldiği devlet, örgüt veya firma. Haritalar, adlar ve kodlar kimin devlet sayılacağı konusunda görüş bildirmez.",
    },
    plover: {
      name: "PLOVER",
      text: "Political Language Ontology for Verifiable Event Records: CAMEO’nun yerini alan, AGREE’den ASSAULT’a 16 olay türü. Olay bildiren her beyan PLOVER türünü taşır.",
    },
    position: {
      name: "Tutum",
      text: "Bir tarafın bir konuda bildirilen duruşu (destekler, karşı çıkar, tanır, tarafsız); sözleri ve tarihiyle.",
    },
    provenance: {
      name: "Kaynak zinciri",
      text: "Bir haberin veya rakamın kimden kime geçtiği: bilinen en eski metne kadar izlenen kopyalar, çeviriler, alıntılar, dipnotlar ve ajans haberleri.",
    },
    publisher: {
      name: "Yayıncı",
      text: "Belgeyi yayımlayan ve bu yayıncının türü: resmî kurum, devlet medyası, hükûmetlerarası kuruluş, haber ajansı, basın, akademik kurum, şirket. Tür hiçbir puanı etkilemez.",
    },
    quad: {
      name: "Dörtlü sınıf",
      text: "Olayların dört sınıfı: sözlü iş birliği, fiilî iş birliği, sözlü çatışma ve fiilî çatışma.",
    },
    recycled: {
      name: "Yeniden kullanılmış rakam",
      text: "Önce bir şey, sonra başka bir şey için söylenen, sık rastlanmayan tutar; çoğu kez rakamın bağlamından koparılarak aktarıldığını gösterir.",
    },
    "reference-table": {
      name: "Başvuru tablosu",
      text: "Entente ile gelen, belgelerden bağımsız tablo: üyelikler, görev süreleri, ortaklık düzeyleri, kurlar. Her satır kaynağını belirtir.",
    },
    snapshot: {
      name: "Anlık görüntü",
      text: "Atıf yapılabilsin ve geri yüklenebilsin diye bir ad, özet değeri ve tarihle dondurulmuş kayıt defteri.",
    },
    "source-target": {
      name: "Eylemi yapan ve muhatap",
      text: "Olay verilerinde eylemi yapan taraf ile eylemin yöneldiği taraf. Görüşme veya anlaşma gibi karşılıklı beyanların yönü yoktur.",
    },
    speaker: {
      name: "Söyleyen",
      text: "Belgenin beyanı kime atfettiği: bir yetkili, bir örgüt, başka bir yayın organı ya da, kimse belirtilmemişse, yazar.",
    },
    stale: {
      name: "Eskimiş ifade",
      text: "Başvuru tablosuna göre yazıldığı sırada artık geçerli olmayan ifade; eski bir bakanın görevde gösterilmesi gibi.",
    },
    status: {
      name: "Durum",
      text: "Metne göre işin ne kadar ilerlediği: vaat edildi, planlandı, anlaşmaya varıldı, sürüyor, gerçekleşti, askıya alındı, iptal edildi ya da yalnızca dile getirildi veya yalanlandı.",
    },
    umbrella: {
      name: "Çatı tutar",
      text: "Başka tutarları kapsayan toplam; bir proje paketinin tutarı gibi. Kalemlerine hiçbir zaman eklenmez.",
    },
  },
};
