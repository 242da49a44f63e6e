import type { Judgements } from "../english/index.js";

export const judgements: Judgements = {
  "No document in the ledger is from this publisher yet; entente publishers lists those present.":
    "Kayıt defterinde henüz bu yayıncının belgesi yok; var olanları entente publishers listeler.",
  "No reviewer called {a} has judged here; {b}": "{a} adlı bir değerlendirici burada karar vermemiş; {b}",
  "there are no judgements yet": "henüz karar yok",
  "reviewers: {a}": "değerlendiriciler: {a}",
  "{a}:{b}: this line is not a JSON object": "{a}:{b}: bu satır bir JSON nesnesi değil",
  '{a}:{b}: "verdict" must be one of {c}': '{a}:{b}: "verdict" şunlardan biri olmalı: {c}',
  '{a}:{b}: "claims" and "others" must be lists of ids': '{a}:{b}: "claims" ve "others" kimlik listeleri olmalı',
  "No claim was added: {a}.": "Beyan eklenmedi: {a}.",
  "They can't be shown side by side: {a}.": "Yan yana gösterilemiyorlar: {a}.",
  "one of them has more than {a} paragraphs and notes or {b} characters, which is too long":
    "biri çok uzun: {a} paragraf ve nottan veya {b} karakterden fazla",
  'the language "{a}" of {b} is not supported': "{b} belgesinin dili (“{a}”) desteklenmiyor",
  'the language "{a}" of the document is not supported': "belgenin dili (“{a}”) desteklenmiyor",
  "the ledger has no document {a}": "kayıt defterinde {a} belgesi yok",
  "the claim {a} is not in this document": "{a} beyanı bu belgede yok",
  "the claim already has these words": "beyan zaten bu sözlere dayanıyor",
  "these words are not in the document": "bu sözler belgede geçmiyor",
  "these words occur in {a} places in the document; mark more of them, or say which place":
    "bu sözler belgede {a} yerde geçiyor; daha fazlasını işaretleyin ya da belgenin hangi yerinde olduğunu belirtin",
  "these words occur in {a} places, not in {b}": "bu sözler {a} yerde geçiyor, {b} yerde değil",
  "the document contains no amount of {a}": "belgede {a} tutarı yok",
  "the document contains no date {a}, nor is that its own date":
    "belgede {a} tarihi yok; belgenin kendi tarihi de bu değil",
  "{a} was not imported: {b}.": "{a} alınmadı: {b}.",
  "its words are not in the document {a}": "bu sözler {a} belgesinde geçmiyor",
  "several documents contain its words: {a}, {b}": "bu sözler birden çok belgede geçiyor: {a}, {b}",
  "this is not JSON, the format of Web Annotations.": "Bu JSON değil; Web Annotations JSON ile yazılır.",
  "there are no Web Annotations in it: no collection, page or annotation.":
    "İçinde Web Annotations yok: ne koleksiyon ne sayfa ne de ek açıklama.",
  "annotation {a} does not follow the Web Annotation Data Model.":
    "{a} numaralı ek açıklama Web Annotation Data Model’e uymuyor.",
  "There is no document {a} in the ledger, so it can't be judged.":
    "Kayıt defterinde {a} belgesi yok; bu yüzden karara bağlanamaz.",
  "There is no claim {a} in the ledger, so it can't be judged.":
    "Kayıt defterinde {a} beyanı yok; bu yüzden karara bağlanamaz.",
  "No claim in the ledger names {a}; copy the id from a claim.":
    "Kayıt defterinde {a} kimliğinin geçtiği beyan yok; kimliği bir beyandan kopyalayın.",
  "Only documents can be removed; reject a claim that is wrong.":
    "Yalnızca belgeler çıkarılabilir; yanlış bir beyanı reddedin.",
  "A judgement names no claim; say which one it concerns.":
    "Bir kararda beyan belirtilmemiş; hangisiyle ilgili olduğunu yazın.",
  '"{a}" applies to single claims; leave out the others.': "“{a}” tek bir beyan için kullanılır; ötekileri yazmayın.",
  "Only two claims or more can be the same.": "Aynı sayılmak için en az iki beyan gerekir.",
  "A claim differs from others, not from itself; name both sides.":
    "Bir beyan kendisinden değil, başka beyanlardan ayrılabilir; iki yandaki beyanları da yazın.",
  "A judgement moves from one claim to another; name both.":
    "Karar bir beyandan alınıp başka bir beyana bağlanır; iki beyanı da yazın.",
  "The note is empty; give its text.": "Not boş; metnini yazın.",
  "A correction names no field.": "Bir düzeltmede alan belirtilmemiş.",
  "The claim {a} can't be corrected like this: {b}.": "{a} beyanı böyle düzeltilemez: {b}.",
  "Only people, only organisations or only firms can be merged; give ids of one kind.":
    "Yalnızca kişiler, yalnızca örgütler veya yalnızca firmalar birleştirilebilir; tek türden kimlikler belirtin.",
  '"{a}" applies to claims; people can only be declared the same or different.':
    "“{a}” beyanlar içindir; kişilerin yalnızca aynı veya farklı olduğuna karar verilebilir.",
  "Only two or more can be the same.": "Aynı sayılmaları için en az iki kimlik gerekir.",
  "A judgement concerns claims or documents, not both.":
    "Bir karar ya beyanlarla ya belgelerle ilgilidir, ikisiyle birden değil.",
  '"{a}" applies to claims; a document can be corrected, removed or annotated.':
    "“{a}” beyanlar içindir; belgeler için yalnızca düzeltme, çıkarma ve not kullanılabilir.",
  "The document {a} can't be corrected like this: {b}.": "{a} belgesi böyle düzeltilemez: {b}.",
  "{a} is not a date; write 2024, 2024-07 or 2024-07-12": "{a} bir tarih değil; 2024, 2024-07 veya 2024-07-12 yazın",
  "{a} is not a web address": "{a} bir web adresi değil",
  "The claim {a} is current, so its judgements stay with it.": "{a} beyanı yürürlükte; kararları onda kalır.",
  "The claim {a} is no longer current; choose a current one.":
    "{a} beyanı artık yürürlükte değil; yürürlükte olan birini seçin.",
  "The ledger already has this claim: {a}.": "Kayıt defterinde bu beyan zaten var: {a}.",
  "The ledger has no document {a}.": "Kayıt defterinde {a} belgesi yok.",
  "A later edition replaces the document {a}; mark the words in {b}.":
    "{a} belgesinin yerini yeni bir sürüm aldı; sözleri {b} içinde işaretleyin.",
  "no footnote says where this is from": "bunun nereden alındığını gösteren dipnot yok",
  "footnote {a} names no fact or document in the ledger":
    "{a} numaralı dipnot kayıt defterindeki bir olguyu veya belgeyi göstermiyor",
  "the sources do not disagree": "kaynaklar birbirinden farklı bir şey söylemiyor",
  "nothing says what stage it has reached": "hangi aşamada olduğunu bildiren bir söz yok",
  "the source says that it is still to come": "kaynağa göre bu henüz gerçekleşmedi",
  "the source says it is {a}": "kaynağa göre durumu: {a}",
  "the source says nothing about this": "kaynak bundan söz etmiyor",
  "the source is about something else ({a})": "kaynak başka bir şeyden söz ediyor ({a})",
  "no source says this": "hiçbir kaynak bunu söylemiyor",
  "these are not the words of the source": "bunlar kaynağın sözleri değil",
  "the source does not give this number ({a})": "kaynakta bu sayı yok ({a})",
  "the source does not give this percentage": "kaynakta bu oran yok",
  "the source says what it reached, not by how much it changed":
    "kaynak ne kadar değiştiğini değil, kaça ulaştığını söylüyor",
  "the source gives a different amount for this": "kaynak bunu başka bir tutarla bildiriyor",
  "the source is about something related to this, not about this itself":
    "kaynak bundan değil, bununla ilgili başka bir şeyden söz ediyor",
  "the source says the opposite": "kaynak tersini söylüyor",
  "the source uses no word as strong as this": "kaynakta bu kadar güçlü bir söz yok",
  "the source does not deny it": "kaynak bunu yalanlamıyor",
  "the source does not say that this was there before": "kaynak bunun daha önce de var olduğunu söylemiyor",
  "the source does not say that it was done": "kaynak bunun gerçekleştiğini söylemiyor",
  "this amount can't be read": "bu tutar okunamadı",
  "the source has no date": "kaynak tarih vermiyor",
  "the source gives no amount": "kaynak tutar vermiyor",
  "the source has {a}, in another currency": "kaynakta başka bir para biriminde geçen: {a}",
  "the source has {a}": "kaynakta geçen: {a}",
  "no single source gives this amount for this date": "hiçbir kaynak bu tutarı bu tarihle vermiyor",
  "the source has it the other way round": "kaynakta tam tersi yönde anlatılıyor",
  "no single source mentions these together": "bunların birlikte geçtiği bir kaynak yok",
  "the source does not attribute it to this speaker": "kaynak bunu bu kişiye veya kuruma atfetmiyor",
  "the source denies it": "kaynak bunu yalanlıyor",
  "the source gives trade in both directions": "kaynak iki yönlü ticaretten söz ediyor",
  "the source is not certain, but this is written as if it were: write “reportedly”, or “according to” whom":
    "kaynak kesin değil, ama kesinmiş gibi anlatılmış: “iddiaya göre” ya da kime göre olduğunu yazın",
  "the source has it only from {a}: write “according to” and who it is":
    "kaynak bunu yalnızca şuna atfediyor: {a}; kime göre olduğunu yazın",
  "no source names this group": "hiçbir kaynakta bu grup geçmiyor",
  "no source names this office": "hiçbir kaynakta bu makam geçmiyor",
  "no source names this state": "hiçbir kaynakta bu devletin adı geçmiyor",
  "no source names this person": "hiçbir kaynakta bu kişinin adı geçmiyor",
  "no source has this name": "hiçbir kaynakta bu ad geçmiyor",
  "the source gives a date other than {a}": "kaynaktaki tarih {a} değil",
  "the source gives a date other than the one after {a}": "kaynakta, {a} tarihinden sonraki değil, başka bir tarih var",
  "the source gives no such day or month": "kaynakta böyle bir gün veya ay yok",
  "no source names this place": "hiçbir kaynakta bu yerin adı geçmiyor",
  "the source has this person acting for another state": "kaynakta bu kişi başka bir devleti temsil ediyor",
  "A file with that name already exists; name another one, or a folder.":
    "Bu adda bir dosya zaten var; başka bir ad ya da bir klasör belirtin.",
  "The backup does not match the ledger; please report this.": "Yedek, kayıt defteriyle eşleşmiyor; lütfen bildirin.",
  "The copy has {a} rows of {b} in the table {c}; please report this.":
    "Kopyada {c} tablosunun {b} satırından {a} tanesi var; lütfen bildirin.",
  "The backup is damaged: it has changed since it was written; use another one.":
    "Yedek bozuk: yazıldıktan sonra değişmiş; başka bir yedek kullanın.",
  "The restored ledger does not match the backup; please report this.":
    "Geri yüklenen kayıt defteri yedekle eşleşmiyor; lütfen bildirin.",
  "There is a ledger here already; restore under another name, or replace it with --force.":
    "Burada zaten bir kayıt defteri var; başka adla geri yükleyin ya da --force ile değiştirin.",
  "Another process has this ledger open; end it and run the same command again.":
    "Bu kayıt defteri başka bir süreçte açık; o süreci sonlandırıp aynı komutu yeniden çalıştırın.",
  'There is already a snapshot "{a}" of {b} with different content; give this one another name.':
    "{b} tarihli, içeriği farklı bir “{a}” anlık görüntüsü zaten var; yenisine başka bir ad verin.",
  "The ledger is damaged ({a} is not what was written); restore it from a copy, or import its last export into a new one.":
    "Kayıt defteri bozuk ({a} yazıldığı gibi değil); bir kopyadan geri yükleyin ya da son dışa aktarımını yeni bir kayıt defterine içe aktarın.",
  "The ledger is damaged (its ids are out of order); restore it from a copy.":
    "Kayıt defteri bozuk (kimliklerin sırası bozulmuş); bir kopyadan geri yükleyin.",
  "The connection to the server was lost and did not come back within {a} seconds; what was reported as saved is safe, and the same command continues from there.":
    "Sunucuyla bağlantı koptu ve {a} saniye içinde yeniden kurulamadı; kaydedildiği bildirilenler güvende; aynı komut kaldığı yerden sürer.",
  "There is no query; write one SELECT, such as: select type, count(*) from facts group by type.":
    "Sorgu yok; bir SELECT yazın, örneğin: select type, count(*) from facts group by type.",
  "The query is longer than {a} characters; split it.": "Sorgu {a} karakterden uzun; sorguyu bölün.",
  "Only SELECT is answered: a ledger is read here, never changed.":
    "Yalnızca SELECT sorguları yanıtlanır: kayıt defteri burada okunur, değiştirilmez.",
  "“{a}” is not answered here: a query sees the rows of its ledger and nothing else.":
    "“{a}” burada kullanılamaz: sorgu yalnızca kendi kayıt defterinin satırlarını görür.",
  "The query can't be answered: {a}. entente sql --views says what can be asked.":
    "Sorgu yanıtlanamıyor: {a}. Nelerin sorgulanabileceğini entente sql --views gösterir.",
  "The query took longer than {a} second and was ended; ask for less, or give it more time.":
    "Sorgu {a} saniyeden uzun sürdü ve durduruldu; sorguyu daraltın ya da süre sınırını yükseltin.",
  "The query took longer than {a} seconds and was ended; ask for less, or give it more time.":
    "Sorgu {a} saniyeden uzun sürdü ve durduruldu; sorguyu daraltın ya da süre sınırını yükseltin.",
  "The answer is too large; ask for fewer rows or columns.": "Yanıt çok büyük; daha az satır veya sütun isteyin.",
  "The query was interrupted; ask for less.": "Sorgu kesildi; sorguyu daraltın.",
};
