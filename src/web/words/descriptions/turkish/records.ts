import type { Descriptions } from "../index.js";

/** Fields of claims, facts and documents, wherever they stand. */
export const records: Descriptions = {
  "Of each value the best supported one.": "Her alanın en çok desteklenen değeri.",
  "EDTF (ISO 8601-2): 2011, 2011-03, 2011-03-05, 2011/2013, ../2013, 2011~":
    "EDTF (ISO 8601-2): 2011, 2011-03, 2011-03-05, 2011/2013, ../2013, 2011~",
  "When it was first told, where no time of its own is known.":
    "Kendi tarihi bilinmiyorsa ilk kez ne zaman bildirildiği.",
  "Of the step of its history that its claims bear out.":
    "Beyanlarının desteklediği aşama; farklı söylenenler geçmişinde yer alır.",
  "Claims that tell it.": "Bunu söyleyen beyanlar.",
  "Independent origins: a copy never raises it.": "Bağımsız kaynak sayısı: kopyalar bunu artırmaz.",
  "0 to 1: that at least one of its origins is right in saying so.":
    "0 ile 1 arası: bağımsız kaynaklarından en az birinin bunda haklı olma olasılığı.",
  "Alpha-3 of a state, or org:…, person:…, firm:…": "Bir devletin alpha-3 kodu veya org:…, person:…, firm:…",
  "Where a range is given: its upper end.": "Aralık verilmişse üst ucu.",
  "ISO 4217": "ISO 4217",
  "about, almost, over, at-least …": "about, almost, over, at-least …",
  "Of a claim: the words that name it.": "Beyanda: yerin adının geçtiği sözler.",
  "What the text says, in its own words.": "Metnin söylediği, kendi sözleriyle.",
  "What the reference table says.": "Başvuru tablosunun söylediği.",
  "Where the table has it from.": "Tablonun kaynağı.",
  "0 to 1: how often claims like it were right.": "0 ile 1 arası: benzer beyanların ne sıklıkla doğru çıktığı.",
  "The words that name it; null where it is only understood.":
    "Adının geçtiği sözler; yalnızca anlamdan çıkıyorsa null.",
  "The state that it stands for.": "Adına hareket ettiği devlet.",
  "UTF-16 units from the beginning of the document's text.": "Belge metninin başından UTF-16 birimi olarak.",
  "The smallest id among its copies and translations.": "Kopyaları ve çevirileri arasındaki en küçük kimlik.",
  "As judgements correct it.": "Kararlarla düzeltilmiş hâliyle.",
  "Names under which it was found.": "Hangi adlarla bulunduğu.",
  "What its reader was told.": "Okunurken verilen seçenekler.",
  "When a person took it out of the ledger.": "Bir değerlendiricinin belgeyi kayıt defterinden çıkardığı zaman.",
  "Of a PDF, for each line: its start in the text, its page, and left, bottom, right and top in points of the page.":
    "PDF’de her satır için: metindeki başlangıcı, sayfası ve sayfanın punto ölçüsüyle sol, alt, sağ ve üst sınırları.",
  "The mark of the note whose work is meant again.":
    "Bir esere yeniden atıf yapılıyorsa, eserin ilk geçtiği notun işareti.",
  "What the document says itself of fields that a person has set.":
    "Elle girilmiş alanlar için belgenin kendisinde yazan.",
  "Words that it was filed under when it was added.": "Eklenirken verilen etiketler.",
  "Collections that it was in when it was added.": "Eklenirken içine konduğu koleksiyonlar.",
  "What recognised the words of a document whose pages are pictures, and how sure it says it is.":
    "Taranmış bir belgenin sözlerini tanıyan OCR motoru ve bildirdiği güven düzeyi.",
  "What told of it beside it, and what it says itself where that is something else.":
    "Belge hakkında yanındaki bir dosyada yazanlar ve bunlardan farklıysa belgenin kendisinde yazanlar.",
  "The name of the side-car, table or library that told of it.":
    "Bunları anlatan yan dosyanın, tablonun veya kitaplığın adı.",
  "Alpha-3 of the state, or org:…, that it is of.": "Ait olduğu devletin alpha-3 kodu veya org:…",
  "Who says so: a person, the table of publishers by name or host, a rule; null where nothing is known.":
    "Kimin belirlediği: bir değerlendirici, ada veya alan adına göre yayıncılar tablosu, bir kural; hiçbir şey bilinmiyorsa null.",
  "Place of the note in document.references; null for the document’s own address.":
    "Notun document.references içindeki yeri; belgenin kendi adresi için null.",
  "A copy of it in an archive that the note names.": "Notta belirtilen bir arşivdeki kopyası.",
  "The last time that entente links asked for it.": "entente links komutunun adresi son denetlediği zaman.",
  "Of HTTP; null where nothing answered.": "HTTP durumu; yanıt gelmediyse null.",
  "Where it leads, of those that moved.": "Taşınmışsa nereye götürdüğü.",
  "As it was read.": "Okunduğu gibi.",
  "What it goes back to besides its document.": "Belgesi dışında neye dayandığı.",
  "When it was no longer found; null while it holds.": "Artık bulunmadığı zaman; geçerliyken null.",
  "The claim that took its place.": "Yerini alan beyan.",
  "Values that claims give, best supported first.": "Beyanların verdiği değerler, en çok desteklenen başta.",
  "Ids of the claims that give it.": "Bu değeri veren beyanların kimlikleri.",
  "Independent origins among them.": "Bunlar arasındaki bağımsız kaynak sayısı.",
  "Of money: what the words tell beside the status.": "Mali akışta: sözlerin durum dışında bildirdiği.",
  "Why it is one text with the document: a person said so, an address, parallel paragraphs in another language, the same words; null where only others hold them together.":
    "Belgeyle neden tek metin sayıldığı: bir değerlendiricinin kararı, adres, başka dildeki koşut paragraflar, aynı sözler; ikisini yalnızca başka metinler birleştiriyorsa null.",
  "The earlier claim that it copies or repeats.": "Kopyaladığı veya yinelediği önceki beyan.",
  "Days since the figure was first said, where it is given as if of now.":
    "Rakam güncelmiş gibi veriliyorsa, ilk söylendiğinden bu yana geçen gün.",
  "Id of a fact or a document, or the ids of two parties in order, parted by a space.":
    "Bir olgu veya belgenin kimliği ya da iki tarafın sıralı, boşlukla ayrılmış kimlikleri.",
  "The words of a note; the name of a tag or a collection.": "Notun sözleri; etiketin veya koleksiyonun adı.",
  "How close it stands to the parties; it counts in no score.":
    "Taraflara ne kadar yakın durduğu; hiçbir puana girmez.",
  "US dollars of the year; null where there is no rate.": "O yılın ABD doları; kur yoksa null.",
  "The upper end of a range.": "Aralığın üst ucu.",
  "What the year is of: the fact, or the first text that tells it.":
    "Yılın neye ait olduğu: olguya veya olguyu bildiren ilk metne.",
  "Units of the currency for one US dollar: the average of the year.":
    "Bir ABD dolarının para birimi karşılığı: yıl ortalaması.",
  "Texts of the year reckoned in an older unit: units of it make one of that of the rate.":
    "O yılın metinleri eski birimle yazılmıştı: kurdaki bir birim, bunların units kadarına eşittir.",
  "Who said it before any of these, as one of them cites it.":
    "İçlerinden birinin atfına göre, bunlardan önce kimin söylediği.",
  "Publisher of a document; of a source that was not read the words that name it.":
    "Belgenin yayıncısı; okunmamış kaynakta, kaynağın adının geçtiği sözler.",
  "When it was published or said.": "Ne zaman yayımlandığı veya söylendiği.",
  "Null for a source that was not read.": "Okunmamış bir kaynak için null.",
  "The claim that cites it.": "Kaynağa atıf yapan beyan.",
  "The document of that claim.": "O beyanın belgesi.",
  "Beside the text before it in its language.": "Kendi dilindeki bir önceki metne göre.",
  "Places in words that are new.": "Yeni olan sözlerin yerleri.",
  "Words of the text before it that are gone.": "Önceki metnin artık bulunmayan sözleri.",
  "In order of time.": "Zaman sırasıyla.",
  "Id of the node that has it from the other.": "Bilgiyi ötekinden alan düğümün kimliği.",
  "Claims that say so.": "Bunu söyleyen beyanlar.",
  "The source has it from the taker, at once or over others.":
    "Kaynak da bunu, doğrudan veya başkaları aracılığıyla, kendisinden alan metinden almış.",
  "The source came out later than the taker.": "Kaynak, kendisinden alan metinden sonra yayımlanmış.",
  "Alpha-3 of a state, or org:…": "Bir devletin alpha-3 kodu veya org:…",
};
