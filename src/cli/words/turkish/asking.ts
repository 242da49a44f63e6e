import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const asking: Patterns<Words["asking"]> = {
  noParty:
    "“{name}” adında bir devlet veya örgüt yok; KAZ gibi bir kod, Kazakhstan gibi bir ad veya SCO gibi bir kısaltma yazın",
  partyMeant: "“{name}” adında bir devlet veya örgüt yok; bunu mu demek istediniz: {near}?",
  noDocument: "Kayıt defterinde {name} belgesi yok; kimliğini (d_…), eklendiği dosya adını veya adresini belirtin",
  severalDocuments: "{name}, {n} veya daha fazla belgeye uyuyor; birinin kimliğini belirtin: {ids}",
  noFact: "Kayıt defterinde {id} olgusu yok",
  severalFacts: "{id} ile başlayan birden çok olgu kimliği var; daha uzununu yazın",
  noClaim: "Kayıt defterinde {id} beyanı yok",
  severalClaims: "{id} ile başlayan birden çok beyan kimliği var; daha uzununu yazın",
  file: {
    noFolder: "böyle bir klasör yok",
    notPermitted: "oraya yazma izni yok",
    isFolder: "bu bir klasör",
    isDevice: "bu bir aygıt ya da veri borusu",
    cannotWrite: "{file} dosyası yazılamadı ({why}); {option} ile başka bir dosya belirtin",
    diskFailed: "Disk arızalandı; denetleyin.",
    diskFull: "Disk dolu; yer açın.",
    unknown: "bilinmeyen neden",
  },
  search: {
    oneOfThese: "--save, --saved ve --forget seçeneklerinden yalnızca birini kullanın",
    newNeedsSaved: "--new için kayıtlı bir arama gerekir; --saved AD ile belirtin",
    nothingToSave: "Kaydedilecek sorguyu yazın",
    nothingToFind: "Aranacak bir şey yazın",
    noneSaved: "Bu kayıt defterinde henüz kayıtlı arama yok; kaydetmek için: entente search SÖZCÜKLER --save AD",
    notSaved: "{name} adıyla kayıtlı bir arama yok; kayıtlı aramalar: {names}",
    saved: "{name} adıyla kaydedildi: {query}",
    forgotten: "Silindi: {name}",
    noneYet: "Henüz kayıtlı arama yok.",
    listed: "{name}: {query} ({by}, {day}{seen, select, none {} other {; son bakış {seen}}})",
  },
  dossier: {
    order: "--from, --to tarihinden sonra olamaz",
    notText: "{format} biçimi metin değildir; --out ile bir dosya belirtin",
    byNeedsSince: "--by, --since için kullanılan tarihleri belirler; ikisini birlikte kullanın",
    sinceAlone: "--since iki zamanı karşılaştırır ve zaman çizelgesi içermez; --from ve --to kullanmayın",
    sinceOrder: "--since, --as-of tarihinden sonra olamaz",
    noChanges: "Değişiklikler {format} biçiminde verilemez; table, md, html veya json seçin",
    sinceAll: "--since iki zamandaki bütün olguları karşılaştırır; olguları seçen seçenekleri kullanmayın",
    onRecord: "{format} şu anda kayıtlı olanı içerir; --as-of, --since, --from ve --to kullanmayın",
  },
  sourceDate: "Ortamdaki SOURCE_DATE_EPOCH, yılı dört haneli geçerli bir zaman değil; saniye olarak belirtin",
  explain: {
    onePicture: "--picture tek bir beyanın sayfasını çizer; numarasını veya kimliğini belirtin",
    noPage:
      "Bu beyanın sözlerinin çizilebilecek bir sayfası yok; böyle bir sayfa yalnızca metin katmanı olan bir PDF’den çıkan beyanlarda bulunur.",
    ledgerOnly:
      "--as-of ve --added-by kayıt defteri içindir: bir olgunun veya beyanın kimliğini belirtin, f_… veya c_…",
    several: "{id} ile başlayan {n} beyan kimliği var; daha uzununu yazın",
    none: "Belgede {id} beyanı yok; {n} beyan var, kimlik verilmezse listelenir",
    notThere: "Kayıt defterinin o hâlinde {id} hakkında bir şey yok.",
    aDocument: "{id} bir belge; beyanlarından birinin (c_…) veya bir olgunun (f_…) kimliğini ya da bir dosya belirtin",
  },
};
