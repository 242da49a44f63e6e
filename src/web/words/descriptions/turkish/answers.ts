import type { Descriptions } from "../index.js";

/** Fields of what single pages and endpoints give and take. */
export const answers: Descriptions = {
  "Living claims that are part of a fact.": "Bir olgunun parçası olan geçerli beyanlar.",
  "null where they are too many to be counted while somebody waits.":
    "Yanıt bekletilmeden sayılamayacak kadar çoksa null.",
  "Those that most facts are about, of all times.": "Bütün dönemlerde en çok olgusu olan ikili ilişkiler.",
  "Facts first told in the last 13 weeks.": "İlk kez son 13 haftada bildirilen olgular.",
  "Those of the 52 weeks before.": "Önceki 52 haftada bildirilenler.",
  "How many times as many facts a week: (lately + 1) × 4 ÷ (before + 4).":
    "Haftalık olgu sayısının kaç katına çıktığı: (lately + 1) × 4 ÷ (before + 4).",
  "Facts told before and again in the last 13 weeks.":
    "Daha önce bildirilip son 13 haftada yeniden bildirilen olgular.",
  "One, or the two of a pair.": "Bir kimlik veya ikili ilişkideki iki kimlik.",
  "What it is, and how much is told of it.": "Türü ve hakkında ne kadar kayıt bulunduğu.",
  "Its address on this site.": "Bu sitedeki adresi.",
  "Facts about a party or a pair; claims that name a person, a firm or a place.":
    "Bir taraf veya ikili ilişki hakkındaki olgular; bir kişinin, firmanın veya yerin adının geçtiği beyanlar.",
  "The fact that it is part of; null where it was rejected.": "Parçası olduğu olgu; reddedilmişse null.",
  "Stretches of the text that answer the query.": "Metnin sorguya uyan parçaları.",
  "The stretch of the text that carries the claim.": "Metnin, beyanın dayandığı parçası.",
  "Where the sentence stands in the document's text.": "Cümlenin belge metnindeki yeri.",
  "Claims that were counted: all that answer, or the newest so many.":
    "Sayılan beyanlar: uyanların hepsi veya en yenilerinden bu kadarı.",
  "Whether more claims answer than were counted.": "Sorguya uyan beyanların sayılanlardan çok olup olmadığı.",
  "What the words of the query name: dossiers of two or of one, people, firms, places.":
    "Sorguda adı geçenler: iki tarafın veya tek bir tarafın ilişki dosyası, kişiler, firmalar, yerler.",
  "Names that may have been meant, where nothing answers.": "Hiçbir şey uymuyorsa kastedilmiş olabilecek adlar.",
  "Claims that answer; counted up to 10,000.": "Sorguya uyan beyanlar; en çok 10.000’e kadar sayılır.",
  "Whether there are more than were counted.": "Sayılanlardan fazlasının bulunup bulunmadığı.",
  "Sentences without a claim; they begin where the claims end.":
    "Beyan içermeyen cümleler; beyanların bittiği yerde başlar.",
  "Sentences that answer and by which no claim is told; counted up to 10,000.":
    "Sorguya uyan ve beyan içermeyen cümleler; en çok 10.000’e kadar sayılır.",
  "What to give as `after` for the next page.": "Sonraki sayfa için `after` olarak verilecek değer.",
  "States that facts of the ledger are about.": "Kayıt defterindeki olguların ilgili olduğu devletler.",
  "Who saved it.": "Kimin kaydettiği.",
  "When, ISO 8601.": "Ne zaman, ISO 8601.",
  "Claims and other sentences that answer, counted as the search does; null where it can no longer be asked.":
    "Sorguya uyan, aramadaki gibi sayılan beyanlar ve öteki cümleler; sorgu artık yürütülemiyorsa null.",
  "Those added after `since`.": "`since` sonrasında eklenenler.",
  "When who asks looked at it last, else when it was saved.":
    "İstekte bulunanın bu aramaya en son baktığı zaman; hiç bakmadıysa aramanın kaydedildiği zaman.",
  '"KAZ", "CHN/KAZ", "person:…", "search:NAME" of a saved search, "?WORDS" of one that is not.':
    '"KAZ", "CHN/KAZ", "person:…", kayıtlı arama için "search:NAME", kaydedilmemiş arama için "?WORDS".',
  "An ISO 8601 instant, or the day that was asked for.": "Bir ISO 8601 anı veya istenen gün.",
  "Facts that were not there.": "Önceden bulunmayan olgular.",
  "Facts that nothing tells any more.": "Artık hiçbir belgenin bildirmediği olgular.",
  "Later editions without it.": "Bunu içermeyen sonraki sürümler.",
  "Why nothing can be told of it; null where it can.": "Bu konuda neden bilgi verilemediği; verilebiliyorsa null.",
  "Words that brought a fact, changed it, or are withdrawn.":
    "Bir olguyu ortaya çıkaran, değiştiren ya da artık geri çekilmiş olan sözler.",
  "status, when, amount, place, support, conflicts, or a field of the details.":
    "status, when, amount, place, support, conflicts veya ayrıntılardan bir alan.",
  "As the fact has it.": "Olgudaki hâliyle.",
  "When it was made, ISO 8601.": "Ne zaman yapıldığı, ISO 8601.",
  "Names what the ledger had learned by then.": "Kayıt defterinin o zamana kadarki içeriğini belirten işaret.",
  "When the ledger learned what is told of a fact, by its id.":
    "Bir olgu hakkında bildirilenin kayıt defterine ne zaman girdiği, olgunun kimliğine göre.",
  "What its publisher is.": "Yayıncısının türü.",
  "Its address and those of its notes.": "Kendi adresi ve notlarındaki adresler.",
  "In the order of the text.": "Metindeki sırayla.",
  "Copies and translations of it, but not its editions.": "Kopyaları ve çevirileri; sürümleri değil.",
  "The edition that took its place; nothing of this one counts then.":
    "Bu belgenin yerini alan sürüm; varsa bu belgedeki hiçbir şey hesaba katılmaz.",
  "Editions whose place it took.": "Yerini aldığı sürümler.",
  "Claims that are told no more: what later editions left out, and what persons judged and no reader finds.":
    "Artık kayıtta olmayan beyanlar: sonraki sürümlerin çıkardıkları ve karara bağlanmış olup artık hiçbir okumada bulunmayanlar.",
  "Documents that echoes name.": "echoes alanında geçen belgeler.",
  "Notes, tags and collections that hold.": "Geçerli notlar, etiketler ve koleksiyonlar.",
  "Whether the file that it was read from was kept.": "Belgenin okunduğu dosyanın saklanıp saklanmadığı.",
  "Whether pages of that file can be shown as pictures: pages/1.png and on.":
    "O dosyanın sayfalarının görüntü olarak gösterilip gösterilemeyeceği: pages/1.png ve sonrası.",
  "What stands against what; a side without a paragraph leaves out what the other says.":
    "Neyin neye karşılık geldiği; paragrafı olmayan taraf, ötekinin söylediğini atlamıştır.",
  "Index of the row, from 0.": "Satırın sırası, 0’dan başlar.",
  "What the words mean: USD 1700000000, an EDTF date, KAZ or org:SCO, a number, a status; null of what is left out.":
    "Sözlerin anlamı: USD 1700000000, bir EDTF tarihi, KAZ veya org:SCO, bir sayı, bir durum; atlanmışsa null.",
  "What judging it is expected to gain (docs/judgement.md).":
    "Karara bağlanmasından beklenen kazanç (docs/judgement.md).",
  "Facts of the busiest pair that it is about.": "İlgili olduğu ikili ilişkilerden en çok olgusu olandaki olgu sayısı.",
  "Claims without a verdict, of the 100,000 newest.": "En yeni 100.000 beyandan karar bekleyenler.",
  "Of the claim that was asked for.": "İstenen beyana ilişkin.",
  "The claim that was asked for.": "İstenen beyan.",
  "By id of the claim.": "Beyanın kimliğine göre.",
  "What holds of what persons said of it.": "Değerlendiricilerin bu beyan hakkında verdiği geçerli kararlar.",
  "The later edition that does not say it; null where no reader finds it.":
    "Bunu söylemeyen sonraki sürüm; hiçbir okumada bulunmuyorsa null.",
  "Claims that are told in the same document, by its id.": "Aynı belgedeki beyanlar, belgenin kimliğine göre.",
  "Who has judged anything, in order.": "Karar vermiş olanlar, sırayla.",
  "Who is compared.": "Karşılaştırılan değerlendiriciler.",
  "Those that they judged apart first.": "Ayrıştıkları beyanlar başta.",
  "The last word of anybody else.": "Başka bir değerlendiricinin son kararı.",
  "Facts that the rows name.": "Satırlarda geçen olgular.",
  "Those with most documents first.": "En çok belgesi olan başta.",
  "As documents name it, or the host of its site.": "Belgelerde geçen adı veya sitesinin alan adı.",
  "Who decided it; null where nobody did.": "Kimin belirlediği; kimse belirlemediyse null.",
  "The state that the tables know it to belong to.": "Tablolara göre bağlı olduğu devlet.",
  "What its part in the fact is.": "Olgudaki rolü.",
  "The surest claim that says so.": "Bunu söyleyen en kesin beyan.",
  "Ids that persons say to be the same.": "Değerlendiricilerin aynı saydığı öteki kimlikler.",
  "Offices of the reference table.": "Başvuru tablosundaki makamlar.",
  "Claims, the newest, that the rest is made of.": "Geri kalanın dayandığı en yeni beyanların sayısı.",
  "The latest first.": "En yenisi başta.",
  "Id of the latest fact.": "En son olgunun kimliği.",
  "When something last came to it.": "Son eklemenin zamanı.",
  "The fact as it is now, a document, or two parties.": "Şimdiki hâliyle olgu, bir belge veya iki taraf.",
  "Who put it there, and when.": "Kimin, ne zaman eklediği.",
  "Facts that were reckoned anew.": "Yeniden hesaplanan olgular.",
  "How far it is; left where it was not read, because the addition was cancelled or given up.":
    "Ne kadar ilerlediği; left, ekleme iptal edildiği veya durdurulduğu için okunmadığını gösterir.",
  "Documents that are new.": "Yeni belgeler.",
  "Documents that were read anew.": "Yeniden okunan belgeler.",
  "Documents that were there as they are.": "Aynı hâliyle zaten kayıtlı belgeler.",
  "Whether who asks may add. What was added by whom, and what could not be read, reviewers see.":
    "İstekte bulunanın ekleme yetkisi olup olmadığı. Kimin ne eklediğini ve nelerin okunamadığını değerlendiriciler görür.",
  "Files, and what archives hold, that could not be read, the newest first.":
    "Okunamayan dosyalar ve arşiv içerikleri, en yenisi başta.",
  "Whether who asks may see them; all is empty otherwise.":
    "İstekte bulunanın bunları görme yetkisi olup olmadığı; yoksa hepsi boştur.",
  "When it was added, ISO 8601.": "Ne zaman eklendiği, ISO 8601.",
  "CHN KAZ (two), KAZ (one), person:…, search:NAME, all.":
    "CHN KAZ (iki taraf), KAZ (tek taraf), person:…, search:NAME, all.",
  "Whether it may be a machine of a private network.": "Adresin özel bir ağdaki bir makineye ait olup olamayacağı.",
  "Since when nothing is sent to it; null where it is sent to.":
    "Adrese ne zamandan beri hiçbir şey gönderilmediği; gönderiliyorsa null.",
  "What came of the last attempt.": "Son denemenin sonucu.",
  "How many changes it tells; null of a test.": "Kaç değişiklik bildirdiği; deneme gönderiminde null.",
  "Whose texts were annotated.": "Metinleri etiketlenen yayıncılar.",
  "Claims that annotators made.": "Etiketleyicilerin bulduğu beyanlar.",
  "Claims that Entente made.": "Entente’ın bulduğu beyanlar.",
  "Those of them whose type, parties and words are as annotated.":
    "Bunlardan türü, tarafları ve sözleri etiketlenenle aynı olanlar.",
  "Of the same, those that are certain.": "Aynı beyanlardan kesin olanlar.",
  "Percent of claims that two annotators agree on.": "İki etiketleyicinin üzerinde anlaştığı beyanların yüzdesi.",
  "Claims by type.": "Türlerine göre beyanlar.",
  "How often claims are right, as it was measured.": "Ölçüme göre beyanların ne sıklıkla doğru olduğu.",
  "In English, in its order.": "İngilizce terimler, İngilizce alfabe sırasıyla.",
  "The anchor of the term.": "Terimin bağlantı adı.",
  "Whether the visitor may ask.": "Ziyaretçinin sorgulama yetkisi olup olmadığı.",
  "Why it was not answered.": "Neden yanıtlanmadığı.",
  "Open formats that the whole ledger is there in.": "Bütün kayıt defterinin sunulduğu açık biçimler.",
  "Of its address: /exports.END, or /KAZ/CHN.END of what is known of two.":
    "Adresinin sonu: /exports.END veya iki taraf hakkında bilinenler için /KAZ/CHN.END.",
  "What of the ledger it has.": "Kayıt defterinden neleri içerdiği.",
  "Dated facts by year, of those of each kind with most facts.":
    "Her türde en çok olgusu olanların tarihli olguları, yıllara göre.",
  "ISO 639-1.": "ISO 639-1.",
  "A sentence: its parts in order.": "Bir cümle: parçaları sırayla.",
  "Ids of the facts that it rests on.": "Dayandığı olguların kimlikleri.",
  "What no sentence tells, in the words of the sources.": "Hiçbir cümlenin anlatmadıkları, kaynakların sözleriyle.",
  'The second is "" for the dossier of one.': 'Tek tarafın ilişki dosyasında ikincisi "" olur.',
  "Facts known before the first day of since.": "since döneminin ilk gününden önce bilinen olgular.",
  "Facts that only more, or fewer, independent origins tell.":
    "Yalnızca bağımsız kaynak sayısı artan veya azalan olgular.",
  "Facts that two or more independent origins tell.":
    "İki veya daha fazla bağımsız kaynağın bildirdiği olguların sayısı.",
  "Facts whose claims give values that can't all be true.":
    "Beyanları birlikte doğru olamayacak değerler veren olgular.",
  "Facts of the dossier, those that are denied too.": "Dosyadaki olgular; yalanlananlar da dâhildir.",
  "Those of them that are certain and not denied.": "Bunlardan kesin olan ve yalanlanmamış olanlar.",
  "First and last year that certain facts are about.": "Kesin olguların ilgili olduğu ilk ve son yıl.",
  "Subjects that facts tell of, the heaviest first.": "Olguların konuları, en ağırlıklısı başta.",
  "The certain fact about the latest day, of those listed.": "Listelenenler arasında en son güne ilişkin kesin olgu.",
  "Id of a fact.": "Bir olgunun kimliği.",
  "The largest sum that went one way, committed or paid.":
    "Tek yönde giden, taahhüt edilmiş veya ödenmiş en büyük tutar.",
  "The fact that tells it, where it is one.": "Tutarı tek bir olgu bildiriyorsa o olgu.",
  "A subject of facts.": "Olguların bir konusu.",
  "Place on the ladder of levels, 0 the lowest.": "Düzeyler sıralamasındaki yeri; en düşüğü 0.",
  "Where nobody knows since when: the day of the first text that calls it so.":
    "Ne zamandan beri olduğu bilinmiyorsa: ilişkiyi böyle adlandıran ilk metnin tarihi.",
  "When a higher one took its place, it ended or relations were broken off.":
    "Yerini daha yüksek bir düzeyin aldığı, düzeyin sona erdiği veya ilişkilerin kesildiği zaman.",
  "Why it is left out of the sums; null when it counts.":
    "Neden toplamların dışında bırakıldığı; hesaba katılıyorsa null.",
  "By which its dollars were reckoned.": "Dolar karşılığının hesaplandığı kur.",
  "The first of them.": "Bunların ilki.",
  "How many facts it is added up from.": "Kaç olgunun toplamı olduğu.",
  "Lines without a rate, which usd lacks.": "Kuru olmadığı için usd değerine girmeyen satırlar.",
  "Places in sums.": "sums içindeki yerleri.",
  "Year of the constant dollars.": "Sabit doların baz yılı.",
  "When it was first told, where no date of its own is known.":
    "Kendi tarihi bilinmiyorsa ilk kez ne zaman bildirildiği.",
  "Independent origins.": "Bağımsız kaynak sayısı.",
  "In order of publication.": "Yayım sırasıyla.",
  "The words of the claim in a line, cut where they are long.": "Beyanın sözleri tek satırda; uzunsa kısaltılmış.",
  "When the document came out.": "Belgenin ne zaman yayımlandığı.",
  "The highest that holds still, of those that are certain.": "Kesin olanlardan hâlâ geçerli olan en yüksek düzey.",
  "The exact words of positions over time.": "Tutumların zaman içindeki tam sözleri.",
  "The newest facts of conflict and of what ends it.": "Çatışmaya ve çatışmanın sona ermesine ilişkin en yeni olgular.",
  "How facts were told first, by their ids.": "Olguların ilk kez nasıl bildirildiği, kimliklerine göre.",
  "A web page, in the place of the text.": "Metin yerine bir web sayfası.",
  "EDTF: when it was published.": "EDTF: ne zaman yayımlandığı.",
  "Of different and place: the other side.": "different ve place için: öteki taraf.",
  "Of correct: which field, such as amount.value.": "correct için: hangi alan, örneğin amount.value.",
  "Of correct: the right value. Of withdraw: the id of the judgement that no longer holds.":
    "correct için: doğru değer. withdraw için: artık geçerli olmayan kararın kimliği.",
  "What it is told of: CHN KAZ (two), KAZ (one), person:…, search:NAME, all.":
    "Nelerin bildirildiği: CHN KAZ (iki taraf), KAZ (tek taraf), person:…, search:NAME, all.",
  "Whether it may be a machine of a private network; only the command line allows that.":
    "Adresin özel bir ağdaki bir makineye ait olup olamayacağı; buna yalnızca komut satırı izin verir.",
  "Since when nothing is sent to it; missing where it is sent to.":
    "Adrese ne zamandan beri hiçbir şey gönderilmediği; gönderiliyorsa bulunmaz.",
  "KAZ-CHN, KAZ, person:xi-jinping, search:NAME, all.": "KAZ-CHN, KAZ, person:xi-jinping, search:NAME, all.",
};
