import type { Questions } from "../english/index.js";

export const questions: Questions = {
  "At character {a}, {b}: {c}": "{a}. karakterde, {b}: {c}",
  "can't be combined with OR": "OR ile birleştirilemez",
  "needs a name": "bir ad gerekiyor",
  "no state is called that": "bu adda bir devlet yok",
  "no state is called that; did you mean {a}?": "bu adda bir devlet yok; şunu mu demek istediniz: {a}?",
  "no organisation is called that": "bu adda bir örgüt yok",
  "no organisation is called that; did you mean {a}?": "bu adda bir örgüt yok; şunu mu demek istediniz: {a}?",
  "no state or organisation is called that": "bu adda bir devlet ya da örgüt yok",
  "no state or organisation is called that; did you mean {a}?":
    "bu adda bir devlet ya da örgüt yok; şunu mu demek istediniz: {a}?",
  "no state or organisation is called {a}": "{a} adında bir devlet ya da örgüt yok",
  "no state or organisation is called {a}; did you mean {b}?":
    "{a} adında bir devlet ya da örgüt yok; şunu mu demek istediniz: {b}?",
  "a pair needs two parties, such as pair:KAZ-CHN": "ikili ilişki için iki taraf gerekir, örneğin pair:KAZ-CHN",
  "give a currency code, such as USD or KZT": "USD ya da KZT gibi bir para birimi kodu yazın",
  "give a minimum certainty from 0 to 1 with up to two decimals, such as confidence:0.7":
    "en düşük kesinliği 0 ile 1 arasında, en çok iki ondalık basamakla yazın, örneğin confidence:0.7",
  "use letters, digits, full stops and hyphens, as in {a}:energy-2026":
    "harf, rakam, nokta ve kısa çizgi kullanın, örneğin {a}:energy-2026",
  "The OR at character {a} has nothing to join; put it between two words or filters":
    "{a}. karakterdeki OR hiçbir şeyi birleştirmiyor; OR’u iki sözcüğün ya da filtrenin arasına yazın",
  "At character {a}, an exclusion can't be combined with OR; leave out OR or the hyphen":
    "{a}. karakterde: dışlama OR ile birleştirilemez; OR’u ya da kısa çizgiyi kaldırın",
  "give a valid year, month or day, such as {a}:2016 or {b}:2016-06":
    "geçerli bir yıl, ay ya da gün yazın, örneğin {a}:2016 ya da {b}:2016-06",
  "the date range ends before it starts": "tarih aralığının sonu başından önce",
  "amounts are compared to three digits; write fewer, such as 1.25bn":
    "tutarlar üç rakama kadar karşılaştırılır; daha az rakam yazın, örneğin 1.25bn",
  "give an amount such as {a}:1bn or {b}:500m": "{a}:1bn ya da {b}:500m gibi bir tutar yazın",
  "the range of amounts is empty": "bu tutar aralığı boş",
  "The query is longer than {a} characters; make it shorter": "Sorgu {a} karakterden uzun; sorguyu kısaltın",
  "The query has more than {a} words and filters; leave some out":
    "Sorguda {a} sözcük ve filtreden fazlası var; birkaçını çıkarın",
  "The place to continue from does not come from a page of results":
    "Devam edilecek yer bir sonuç sayfasından alınmamış",
  "No page of this list ends there; start again from the first page":
    "Bu listede böyle bir sayfa yok; ilk sayfadan yeniden başlayın",
  "The ledger has no run of {a}; {b}": "Kayıt defterinde {a} tarihli çalıştırma yok; {b}",
  "it has none": "henüz hiç çalıştırma yok",
  "its first was on {a}, its last on {b}": "ilki {a}, sonuncusu {b} tarihli",
  "The ledger has no run {a}": "Kayıt defterinde {a} çalıştırması yok",
  "Several runs have an id that starts with {a}; write more of it":
    "Kimliği {a} ile başlayan birden çok çalıştırma var; kimliğin daha fazlasını yazın",
  "{a} is neither a run nor a date; give u_5b1f, 2024, 2024-06 or 2024-06-30":
    "{a} ne bir çalıştırma ne de bir tarih; örneğin u_5b1f, 2024, 2024-06 ya da 2024-06-30 yazın",
  "{a} is part of what was read and can't be corrected; reject the claim instead":
    "{a} okunanın bir parçasıdır ve düzeltilemez; onun yerine beyanı reddedin",
  "a claim has no field {a} to correct; choose from {b}":
    "beyanın düzeltilebilir bir {a} alanı yok; şunlardan birini seçin: {b}",
  "{a} is one of {b}": "{a} için seçenekler: {b}",
  "mutual is true or false": "mutual ya true ya da false olur",
  "source can't be empty": "source boş olamaz",
  "{a} is not an actor; use ids such as KAZ, org:SCO or person:xi-jinping":
    "{a} bir aktörün kimliği değil; KAZ, org:SCO ya da person:xi-jinping gibi kimlikler kullanın",
  "when is a date in EDTF, such as 2011, 2011-03-05 or 2011-01/2011-04":
    "when EDTF biçiminde bir tarihtir, örneğin 2011, 2011-03-05 ya da 2011-01/2011-04",
  "the claim has no date whose basis could be corrected; correct when.edtf first":
    "beyanın, dayanağı düzeltilecek bir tarihi yok; önce when.edtf alanını düzeltin",
  'amount is null or an amount such as {"value": 1700000000, "currency": "USD"}':
    'amount ya null ya da {"value": 1700000000, "currency": "USD"} gibi bir tutardır',
  'the claim has no amount; correct all of amount, as in amount={"value": 1700000000, "currency": "USD"}':
    'beyanın tutarı yok; amount alanını bütünüyle yazın, örneğin amount={"value": 1700000000, "currency": "USD"}',
  "amount.value is a number": "amount.value bir sayıdır",
  "amount.currency is the code of a currency, such as USD": "amount.currency bir para birimi kodudur, örneğin USD",
  "amount.qualifier is a word or null": "amount.qualifier ya bir sözcük ya da null olur",
  "where is null or the name of a place": "where ya bir yer adı ya da null olur",
  "the claim has no place; correct where.name first": "beyanın yeri yok; önce where.name alanını düzeltin",
  "where.country is the code of a state, such as KAZ, or null":
    "where.country ya KAZ gibi bir devlet kodu ya da null olur",
  "attribution.speaker is the id of the speaker, such as org:IMF; attribution is that or null":
    "attribution.speaker konuşanın kimliğidir, örneğin org:IMF; attribution da ya budur ya da null",
  "details.{a} must be a word, a list of words, or null": "details.{a} bir sözcük, bir sözcük listesi ya da null olur",
  "There is no note, tag or collection {a} on {b} to remove.":
    "{b} üzerinde kaldırılacak {a} notu, etiketi ya da koleksiyonu yok.",
  "A note needs text, up to {a} characters.": "Notun metni olmalı, en çok {a} karakter.",
  "“{a}” is not a valid tag name; use letters, digits, full stops and hyphens, as in energy-2026.":
    "“{a}” geçerli bir etiket adı değil; harf, rakam, nokta ve kısa çizgi kullanın, örneğin energy-2026.",
  "“{a}” is not a valid collection name; use letters, digits, full stops and hyphens, as in energy-2026.":
    "“{a}” geçerli bir koleksiyon adı değil; harf, rakam, nokta ve kısa çizgi kullanın, örneğin energy-2026.",
  "There is no fact, document or pair {a} in the ledger.":
    "Kayıt defterinde {a} adında bir olgu, belge ya da ikili ilişki yok.",
  "The claim {a} was there a moment ago; reload the page.": "{a} beyanı az önce buradaydı; sayfayı yeniden yükleyin.",
  "A dry run copies the ledger, and a database can't be copied; name a ledger in a file":
    "Deneme çalıştırması kayıt defterini kopyalar, veritabanı ise kopyalanamaz; dosyada duran bir kayıt defteri verin",
  'This page has no table called "{a}".': "Bu sayfada “{a}” adlı bir tablo yok.",
  'This page can\'t be saved as "{a}".': "Bu sayfa “{a}” olarak kaydedilemez.",
  'This page has no picture called "{a}".': "Bu sayfada “{a}” adlı bir resim yok.",
  "The server has no font with the letters of this picture; install one, such as Noto Sans CJK, or take the picture as SVG.":
    "Sunucuda bu resimdeki harfleri içeren bir yazı tipi yok; Noto Sans CJK gibi bir yazı tipi kurun ya da resmi SVG olarak alın.",
  "Send it as JSON, with the header content-type: application/json.":
    "Veriyi JSON olarak, content-type: application/json üst bilgisiyle gönderin.",
  "What was sent is not JSON.": "Gönderilen, JSON değil.",
  "Give the name of the file in the query, as in ?name=report.pdf.":
    "Dosyanın adını sorguda verin, örneğin ?name=report.pdf.",
  "The body is empty; send the file as it is.": "İsteğin gövdesi boş; dosyayı olduğu gibi gönderin.",
  "Give ids of claims, separated by commas, {a} at most.":
    "Beyan kimliklerini virgülle ayırarak verin, en çok {a} tane.",
  "There is no webhook {a}.": "{a} adlı bir web kancası yok.",
  "This server does not serve that host name; use the address it printed at start-up.":
    "Bu sunucu o ana makine adıyla hizmet vermiyor; başlarken yazdığı adresi kullanın.",
  "This address is too long.": "Bu adres çok uzun.",
  "This request came from another site; open the page here instead.":
    "Bu istek başka bir siteden geldi; sayfayı burada açın.",
  "Method not allowed; pages are read with GET and changed through their forms.":
    "Bu yönteme izin verilmiyor; sayfalar GET ile okunur, formlarıyla değiştirilir.",
  "Sign in first.": "Önce giriş yapın.",
  "Your token does not allow this; ask whoever runs this server for another role.":
    "Erişim anahtarınız buna izin vermiyor; bu sunucuyu yönetenden başka bir rol isteyin.",
  "This was sent from another site, so nothing was changed; open the page here and try again.":
    "Bu, başka bir siteden gönderildiği için hiçbir şey değiştirilmedi; sayfayı burada açıp yeniden deneyin.",
  "This form has expired, so nothing was changed; reload the page and send it again.":
    "Formun süresi doldu, bu yüzden hiçbir şey değiştirilmedi; sayfayı yeniden yükleyip formu bir daha gönderin.",
  "This is too large, so nothing was changed.": "Gönderilen çok büyük, bu yüzden hiçbir şey değiştirilmedi.",
  "Too many requests at once; wait a moment.": "Aynı anda çok fazla istek geldi; biraz bekleyin.",
  "This token is not valid here, or has been revoked.": "Bu erişim anahtarı burada geçerli değil ya da iptal edilmiş.",
  "Too many failed attempts; wait before trying again.":
    "Çok fazla başarısız deneme yapıldı; yeniden denemeden önce bekleyin.",
  "The token file can't be read, so nobody can sign in; whoever runs this server can see why.":
    "Erişim anahtarları dosyası okunamıyor, bu yüzden kimse giriş yapamaz; nedenini sunucuyu yöneten görebilir.",
  "it was not waited for": "yanıtı beklenmedi",
  "its answer is larger than an answer may be": "yanıtı izin verilenden büyük",
  "it refuses the key ({a})": "anahtarı kabul etmiyor ({a})",
  "it knows no such model or address (404)": "böyle bir model ya da adres tanımıyor (404)",
  "it wants to be asked less often (429)": "daha seyrek sorulmasını istiyor (429)",
  "it fails ({a})": "hata veriyor ({a})",
  "it refuses the request ({a})": "isteği kabul etmiyor ({a})",
  "it did not answer within {a} s": "{a} saniye içinde yanıt vermedi",
  "it can't be reached": "ulaşılamıyor",
  "it can't be reached ({a})": "ulaşılamıyor ({a})",
  "A language model can't be asked here; entente read, add, explain and refresh can.":
    "Burada dil modeline sorulamaz; bunu entente read, add, explain ve refresh yapabilir.",
  "The language model can't be asked any more.": "Dil modeline artık sorulamıyor.",
  "The thread of the reader's network ended.": "Okuyucu ağının iş parçacığı sona erdi.",
  "The reader's weights are damaged: a table of embeddings is missing. Reinstall Entente.":
    "Okuyucunun ağırlıkları bozuk: bir gömme tablosu eksik. Entente’ı yeniden kurun.",
  "The reader's weights are damaged: {a} is not the file that was shipped. Reinstall Entente.":
    "Okuyucunun ağırlıkları bozuk: {a} dağıtılan dosya değil. Entente’ı yeniden kurun.",
  "The reader's weights are missing: {a} can't be read. Reinstall Entente.":
    "Okuyucunun ağırlıkları eksik: {a} okunamıyor. Entente’ı yeniden kurun.",
  "The reader's weights are of another version (they lack {a}); install the package again, or name others in ENTENTE_WEIGHTS.":
    "Okuyucunun ağırlıkları başka bir sürümden ({a} yok); paketi yeniden kurun ya da ENTENTE_WEIGHTS ile başka ağırlıklar verin.",
  "No runtime for the reader's network could be loaded ({a}). Reinstall Entente.":
    "Okuyucu ağı için çalışma ortamı yüklenemedi ({a}). Entente’ı yeniden kurun.",
  "the filters are {a}; put words with a colon in quotation marks":
    "filtreler: {a}; iki nokta içeren sözleri tırnak içine alın",
  "write a date as 2012, 2012-06 or 2012-06-30": "tarihi 2012, 2012-06 ya da 2012-06-30 biçiminde yazın",
  "write a whole number from 0 to 100": "0 ile 100 arasında bir tam sayı yazın",
  // Of queries in SQL, as SQLite and PostgreSQL word them.
  "no such column: {a}": "böyle bir sütun yok: {a}",
  "no such table: {a}": "böyle bir tablo yok: {a}",
  "no such function: {a}": "böyle bir işlev yok: {a}",
  "ambiguous column name: {a}": "sütun adı birden çok anlama geliyor: {a}",
  'near "{a}": syntax error': "“{a}” yakınında söz dizimi hatası",
  'unrecognized token: "{a}': "tanınmayan simge: {a}",
  "no tables specified": "tablo belirtilmemiş",
  "incomplete input": "sorgu eksik",
  'column "{a}" does not exist': "böyle bir sütun yok: {a}",
  'relation "{a}" does not exist': "böyle bir tablo yok: {a}",
  'syntax error at or near "{a}"': "“{a}” yakınında söz dizimi hatası",
  "syntax error at end of input": "sorgu eksik",
};
