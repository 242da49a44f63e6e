import type { Descriptions } from "../index.js";

/** What can be asked: summaries of pages and endpoints, and what may stand after "?". */
export const questions: Descriptions = {
  'The table "{a}" of: {b}': "“{a}” tablosu. {b}",
  'The picture "{a}" of: {b}': "“{a}” çizimi. {b}",
  'As a file of the kind "{a}": {b}': "“{a}” türünde dosya. {b}",
  "{a} For the role {b} or above.": "{a} En az {b} yetkisi gerekir.",
  "Every page of a ledger as JSON. Its tables are at the page's path with /NAME.csv after it, its pictures at /NAME.svg and /NAME.png; dossiers are files too (.docx, .xlsx, .md), and cited (.bib, .ris, .csl.json). Dossiers, and at /exports the whole ledger, are there in open formats (docs/exports.md). Dates are EDTF (ISO 8601-2); sums are in the currency that stands beside them. On a shared server a token goes along as a bearer token. Answers that follow from the ledger alone have an ETag; asked for with it again (If-None-Match), an answer that would be the same is 304 and empty.":
    "Kayıt defterinin her sayfası JSON olarak. Tabloları sayfanın adresine eklenen /NAME.csv, çizimleri /NAME.svg ve /NAME.png ile alınır; ilişki dosyaları belge olarak (.docx, .xlsx, .md) ve kaynakça için (.bib, .ris, .csl.json) da vardır. İlişki dosyaları ve /exports adresinde bütün kayıt defteri açık biçimlerde sunulur (docs/exports.md). Tarihler EDTF (ISO 8601-2) ile yazılır; tutarlar yanlarında yazan para birimindedir. Ortak bir sunucuda isteğe erişim anahtarı eklenir (bearer). Yalnızca kayıt defterine bağlı yanıtların ETag değeri vardır; istek bu değerle (If-None-Match) yinelendiğinde yanıt değişmemişse boş bir 304 döner.",
  "What is in the ledger, what is new, pairs in motion, contradictions, stale statements and claims to review.":
    "Kayıt defterinde neler olduğu, yenilikler, hareketlenen ikili ilişkiler, çelişkiler, eskimiş ifadeler ve karar bekleyen beyanlar.",
  "Claims and other sentences that answer a query (docs/search.md), and what the claims are, counted by type, party, year and so on.":
    "Bir sorguya uyan beyanlar ve öteki cümleler (docs/search.md); beyanların tür, taraf, yıl ve benzerlerine göre sayıları.",
  "States, organisations, people, firms and places by the beginning of a name in any script, and the dossier of two where two are named.":
    "Herhangi bir alfabeyle adının başı verilen devletler, örgütler, kişiler, firmalar ve yerler; iki ad verilmişse ikisinin ilişki dosyası.",
  "Searches that people keep by name, how much answers each, and how much of that is new since the visitor looked last.":
    "Bir adla kaydedilmiş aramalar, her birine kaç sonuç uyduğu ve bunların kaçının ziyaretçinin son bakışından beri yeni olduğu.",
  "What is new, changed, withdrawn and newly contradicted of what who asks follows, since they have seen it last.":
    "İstekte bulunanın takip ettiklerinde, son bakışından bu yana yeni olan, değişen, geri çekilen ve yeni çelişen olgular.",
  "A document with its claims, their facts, and what persons said of them.":
    "Beyanları, beyanlarının olguları ve değerlendirici kararlarıyla bir belge.",
  "Two documents in two languages, paragraph by paragraph, with where they differ.":
    "İki dildeki iki belge, paragraf paragraf, aralarındaki farklarla.",
  "A fact with its values, origins, claims, contradictions and judgements.":
    "Değerleri, bağımsız kaynakları, beyanları, çelişkileri ve kararlarıyla bir olgu.",
  "The claims that are best judged next, and why.": "Öncelikle karara bağlanacak beyanlar ve nedenleri.",
  "Judgements on claims that no reader finds any more, or that a later edition left out.":
    "Artık hiçbir okumada bulunmayan veya sonraki bir sürümde yer almayan beyanlara ilişkin kararlar.",
  "What two reviewers said of the claims that both judged, and who settled those that they judged apart.":
    "İki değerlendiricinin, ikisinin de karara bağladığı beyanlara ilişkin kararları ve ayrıştıkları yerde hakemin kim olduğu.",
  "Statements that are out of date, contradictions, conflicts and recycled figures.":
    "Eskimiş ifadeler, çelişkiler, uyuşmayan değerler ve yeniden kullanılmış rakamlar.",
  "Documents by publication, the newest first.": "Yayım tarihine göre belgeler, en yenisi başta.",
  "Publishers with their documents, what kind of publisher each is, and who says so.":
    "Belgeleriyle yayıncılar, her yayıncının türü ve bunu kimin belirlediği.",
  "People whom claims name, those with most claims first.": "Beyanlarda adı geçen kişiler, en çok beyanı olan başta.",
  "A person: for whom, what was done and said, whom met, in which documents.":
    "Bir kişi: kimin adına hareket ettiği, yaptıkları ve söyledikleri, kimlerle görüştüğü, hangi belgelerde geçtiği.",
  "Organisations, banks and firms that claims name, those with most claims first.":
    "Beyanlarda adı geçen örgütler, bankalar ve firmalar, en çok beyanı olan başta.",
  "An organisation, bank or firm: what it did and said, for whom, in which documents.":
    "Bir örgüt, banka veya firma: yaptıkları ve söyledikleri, kimin adına hareket ettiği, hangi belgelerde geçtiği.",
  "Tags and collections that reviewers gave to facts, documents and pairs.":
    "Değerlendiricilerin olgulara, belgelere ve ikili ilişkilere verdiği etiketler ve koleksiyonlar.",
  "What is in a collection: facts, documents and pairs.":
    "Bir koleksiyonda bulunanlar: olgular, belgeler ve ikili ilişkiler.",
  "What has a tag: facts, documents and pairs.": "Bir etiketi taşıyanlar: olgular, belgeler ve ikili ilişkiler.",
  "What came of files that were added, and what could not be read.": "Eklenen dosyaların sonucu ve okunamayanlar.",
  "Addresses that are told what is new, and the latest deliveries to them; for admins.":
    "Yeniliklerin bildirildiği adresler ve bunlara yapılan son gönderimler; yöneticiler için.",
  "What Entente can and can't know, and what is in this ledger.":
    "Entente’ın neyi bilip neyi bilemeyeceği ve bu kayıt defterinde neler olduğu.",
  "What the terms of the pages mean.": "Sayfalardaki terimlerin anlamı.",
  "This description (OpenAPI 3.1).": "Bu tanım (OpenAPI 3.1).",
  "The rows that one SELECT over the views of a ledger gives (docs/sql.md); for admins.":
    "Kayıt defterinin görünümleri üzerinde tek bir SELECT sorgusunun verdiği satırlar (docs/sql.md); yöneticiler için.",
  "Open formats that a whole ledger is there in.": "Bütün kayıt defterinin sunulduğu açık biçimler.",
  "All tables as Apache Parquet files in a ZIP archive, for DuckDB, pandas, R and Spark; the columns are those of entente sql.":
    "Bütün tablolar, bir ZIP arşivinde Apache Parquet dosyaları olarak; DuckDB, pandas, R ve Spark için; sütunlar entente sql komutundakilerle aynıdır.",
  "All tables as CSV files in a ZIP archive with datapackage.json (Frictionless) and a codebook, to be put into a repository of research data.":
    "Bütün tablolar, datapackage.json (Frictionless) ve değişken kılavuzuyla bir ZIP arşivinde CSV dosyaları olarak; bir araştırma verisi arşivine konmak üzere.",
  "Facts, claims and documents as linked data: what was derived from what by PROV-O, claims as schema.org Claim.":
    "Bağlantılı veri olarak olgular, beyanlar ve belgeler: neyin neden türetildiği PROV-O ile, beyanlar schema.org Claim olarak.",
  "Every claim as a W3C Web Annotation on the words of its document, found by what they are and by where they stand.":
    "Her beyan, belgesindeki sözlere bağlı bir W3C Web Annotation olarak; sözler hem metinleriyle hem yerleriyle bulunur.",
  "Money that counts in the totals, as activities of IATI 2.03: who gave what to whom, when, how far it has come.":
    "Toplamlara giren tutarlar, IATI 2.03 faaliyetleri olarak: kimin kime, ne zaman, ne verdiği ve işin ne kadar ilerlediği.",
  "States, organisations, firms and people, with events, payments, debts and projects between them, for Aleph and its like.":
    "Devletler, örgütler, firmalar ve kişiler ile aralarındaki olaylar, ödemeler, borçlar ve projeler; Aleph ve benzerleri için.",
  "Projects, visits and all else that has a place, on the map, with how exactly the place is known.":
    "Projeler, ziyaretler ve yeri belli olan her şey harita üzerinde; yerin ne kadar kesin bilindiğiyle birlikte.",
  "The ledger and its documents as works to cite, for Zotero and other reference managers.":
    "Kayıt defteri ve belgeleri, kaynak gösterilecek eserler olarak; Zotero ve öteki kaynakça programları için.",
  "States, organisations and pairs that facts are about, those with most facts first.":
    "Haklarında olgu bulunan devletler, örgütler ve ikili ilişkiler, en çok olgusu olan başta.",
  "An article on two states or organisations, written from facts alone, with what stands behind each.":
    "İki devlet veya örgüt hakkında yalnızca olgulardan yazılmış, her cümlenin dayanağını gösteren bilgi notu.",
  "What became new, otherwise or withdrawn in the dossier of two since a day.":
    "Belirli bir günden bu yana bir ikili ilişki dosyasında yeni, değişmiş veya geri çekilmiş olanlar.",
  "What became new, otherwise or withdrawn in the dossier of one since a day.":
    "Belirli bir günden bu yana tek bir tarafın ilişki dosyasında yeni, değişmiş veya geri çekilmiş olanlar.",
  "All that is known between two states or organisations, in either order.":
    "İki devlet veya örgüt arasında bilinen her şey; sıraları fark etmez.",
  "All that is known of a state or organisation: partners, money, visits, positions, plans.":
    "Bir devlet veya örgüt hakkında bilinen her şey: karşı taraflar, mali akışlar, ziyaretler, tutumlar, planlar.",
  "Reads a file, or a document as JSON, and adds what it says to the ledger.":
    "Bir dosyayı veya JSON olarak verilen bir belgeyi okur ve söylediklerini kayıt defterine ekler.",
  "Judges claims in the name of the token: all that is sent, or nothing of it.":
    "Beyanları erişim anahtarının sahibi adına karara bağlar: gönderilenlerin ya hepsi ya hiçbiri.",
  "What persons said of claims, in order of time.": "Beyanlar hakkında verilen kararlar, zaman sırasıyla.",
  "The file that a document was read from, where it was kept.": "Saklanmışsa, belgenin okunduğu dosya.",
  "A page of a PDF as a picture (N.png, from 1), where the file was kept.":
    "Dosya saklanmışsa, bir PDF sayfasının görüntüsü (N.png, 1’den başlar).",
  "Addresses that are told what is new.": "Yeniliklerin bildirildiği adresler.",
  "Has an address told what is new from now on.": "Bundan sonraki yeniliklerin bir adrese bildirilmesini sağlar.",
  "What is new, as webhooks are sent it.": "Web kancalarına gönderildiği biçimiyle yenilikler.",
  "The same each time that a delivery is sent again.": "Gönderim yinelendiğinde değişmez.",
  "When it was sent: seconds since 1970.": "Gönderildiği an: 1970’ten bu yana geçen saniye.",
  "v1, and the HMAC-SHA256 of the id, the timestamp and the body, in base64.":
    "v1 ile kimlik, zaman ve gövdenin base64 biçiminde HMAC-SHA256 özeti.",
  "Tells an address nothing more, and forgets what was sent to it.":
    "Bir adrese bildirim göndermeyi bırakır ve gönderilenlerin kaydını siler.",
  "What was sent to webhooks, the newest first, 200 at most.":
    "Web kancalarına gönderilenler, en yenisi başta, en çok 200.",
  "Runs after this instant are new; otherwise those since the last visit.":
    "Bu andan sonra eklenenler yenidir; verilmezse son ziyaretten beri eklenenler.",
  'The query, such as: loan pair:KAZ-CHN over:1bn "credit line" -railway':
    'Sorgu; örneğin: loan pair:KAZ-CHN over:1bn "credit line" -railway',
  "Where the page before ended: its `next`.": "Önceki sayfanın bittiği yer: o sayfanın `next` değeri.",
  "best unless it is given.": "Verilmezse best.",
  "Claims and sentences of a page together; 20 unless it is given.":
    "Bir sayfadaki beyan ve cümlelerin toplam sayısı; verilmezse 20.",
  "What the ledger held at the end of a day, month or year (2024-06), or after a run (u_5b1f).":
    "Kayıt defterinde bir günün, ayın veya yılın sonunda (2024-06) ya da bir çalıştırmadan sonra (u_5b1f) bulunanlar.",
  "Only what a run added (u_5b1f), or the runs of a day, month or year.":
    "Yalnızca bir çalıştırmada (u_5b1f) ya da bir gün, ay veya yıldaki çalıştırmalarda eklenenler.",
  "Only what was added after an instant.": "Yalnızca bu andan sonra eklenenler.",
  "What has been typed, such as: Kazakh, Казах, Russia Ukr.":
    "Şimdiye kadar yazılan; örneğin: Kazakh, Казах, Russia Ukr.",
  "Names at most; 8 unless it is given.": "En çok kaç ad; verilmezse 8.",
  "The first day, month or year of what is new. What was not seen yet where it is missing.":
    "Yeniliklerin başladığı gün, ay veya yıl; verilmezse henüz görülmemiş olanlar.",
  "That more came while somebody looked.": "Sayfa açıkken yenilerinin geldiğini belirtir.",
  "Which part of a long document; the JSON has all.": "Uzun bir belgenin hangi bölümü; JSON hepsini içerir.",
  "Id of the claim to look at.": "İncelenecek beyanın kimliği.",
  "Which part of many claims; the JSON has all.": "Çok sayıda beyanın hangi bölümü; JSON hepsini içerir.",
  "Claims at most.": "En çok kaç beyan.",
  "A reviewer; the first of all unless it is given.": "Bir değerlendirici; verilmezse listenin ilki.",
  "Another.": "Öteki değerlendirici.",
  "One list alone; the beginning of each without it.": "Yalnızca tek bir liste; verilmezse her listenin başı.",
  "Where the page of that list before ended: its `next`.": "O listenin önceki sayfasının bittiği yer: `next` değeri.",
  "As documents name it.": "Belgelerde geçen adı.",
  "The first day, month or year of publication.": "Yayım tarihinin ilk günü, ayı veya yılı.",
  "The last day, month or year of publication.": "Yayım tarihinin son günü, ayı veya yılı.",
  "BCP 47.": "BCP 47.",
  "Of one kind alone.": "Yalnızca tek bir tür.",
  "Words of the name.": "Addaki sözcükler.",
  "Which addition: its id.": "Hangi eklemenin istendiği: eklemenin kimliği.",
  "One SELECT over the views of docs/sql.md.": "docs/sql.md görünümleri üzerinde tek bir SELECT.",
  "Rows at most; 200 unless it is given.": "En çok kaç satır; verilmezse 200.",
  "How much it tells: short, medium or long; medium without it.":
    "Yazının uzunluğu: short, medium veya long; verilmezse medium.",
  "Only of what a search for these words finds.": "Yalnızca bu sözcüklerle yapılan aramanın buldukları.",
  "The first day, month or year of what is new: 2026-03. 90 days before today where it is missing.":
    "Yeniliklerin başladığı gün, ay veya yıl: 2026-03. Verilmezse bugünden 90 gün öncesi.",
  "The last day, month or year that is looked at.": "İncelenen dönemin son günü, ayı veya yılı.",
  "By publication, or by when the ledger learned it.": "Yayım tarihine göre veya kayıt defterine giriş tarihine göre.",
  "Only facts that are at least so sure, in percent.": "Yalnızca kesinliği en az bu yüzdede olan olgular.",
  "Only facts of that subject.": "Yalnızca bu konudaki olgular.",
  "Only facts of that day, month or year, or later; those without a date by the day on which they were first told.":
    "Yalnızca bu gün, ay veya yıldaki ya da sonraki olgular; tarihi olmayanlar ilk bildirildikleri güne göre.",
  "Only facts of that day, month or year, or earlier.": "Yalnızca bu gün, ay veya yıldaki ya da önceki olgular.",
  "Only facts that a publisher tells whose name has that in it.":
    "Yalnızca adında bu geçen bir yayıncının bildirdiği olgular.",
  "Only facts that a document in that language tells.": "Yalnızca bu dildeki bir belgenin bildirdiği olgular.",
  "Only facts of which persons judged a claim, or of which they judged none.":
    "Yalnızca en az bir beyanı değerlendiricilerce karara bağlanmış olgular ya da yalnızca hiçbir beyanı karara bağlanmamış olanlar.",
  "Without what is denied.": "Yalanlananlar dışında.",
  "Only what was known by the end of that day, month or year: 2012, 2012-06, 2012-06-30.":
    "Yalnızca bu gün, ay veya yılın sonunda bilinenler: 2012, 2012-06, 2012-06-30.",
  "The first year, month or day of the timeline.": "Zaman çizelgesinin ilk yılı, ayı veya günü.",
  "The last year, month or day of the timeline.": "Zaman çizelgesinin son yılı, ayı veya günü.",
  "Whose borders the map draws: the United Nations', those on the ground, or a government's.":
    "Haritadaki sınırların neye göre çizildiği: Birleşmiş Milletler’e, fiilî denetime veya bir hükûmete göre.",
  "The name of the file; what it is is told by its content.": "Dosyanın adı; türü içeriğinden anlaşılır.",
  "Whether the file is kept in the ledger (up to 32 MB); otherwise as the server was started.":
    "Dosyanın kayıt defterinde saklanıp saklanmayacağı (en çok 32 MB); verilmezse sunucu nasıl başlatıldıysa öyle.",
  "Seconds to wait for what comes of it; otherwise 20.": "Sonuç için beklenecek saniye; verilmezse 20.",
  "Ids of claims, with commas between; 100 at most.": "Virgülle ayrılmış beyan kimlikleri; en çok 100.",
  "Id of a claim whose words are marked, where they stand there.":
    "Sözleri o sayfadaysa işaretlenecek beyanın kimliği.",
  "Of one webhook: its id.": "Tek bir web kancası için: kancanın kimliği.",
};
