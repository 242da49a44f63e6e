import type { Inputs } from "../english/index.js";

export const inputs: Inputs = {
  "The address redirects more than {a} times, so it was abandoned.":
    "Adres {a} kereden fazla yönlendiriyor; bu yüzden vazgeçildi.",
  "The server answered with an empty document; check the address in a browser.":
    "Sunucu boş bir belge gönderdi; adresi tarayıcıda denetleyin.",
  "The server took longer than {a} seconds; try again later.":
    "Sunucu {a} saniye içinde yanıt vermedi; daha sonra yeniden deneyin.",
  "The server can't be reached or dropped the connection ({a}); check the address and the network.":
    "Sunucuya ulaşılamadı veya bağlantı kesildi ({a}); adresi ve ağı denetleyin.",
  "What was fetched can't be saved in {a} ({b}); check the folder and its disk.":
    "İndirilen belge {a} içine kaydedilemedi ({b}); klasörü ve diski denetleyin.",
  "The server answered {a} instead of the document; check the address in a browser.":
    "Sunucu belge yerine {a} yanıtını verdi; adresi tarayıcıda denetleyin.",
  "The document was read, but its original of {a} MB is not kept; the limit is {b} MB.":
    "Belge okundu, ancak {a} MB boyutundaki özgün dosyası saklanmadı; sınır {b} MB.",
  "The document exceeds the limit of {a} MB.": "Belge {a} MB sınırını aşıyor.",
  "The document is compressed in a way that is not supported; save it with a browser.":
    "Belge desteklenmeyen bir yöntemle sıkıştırılmış; tarayıcıyla kaydedin.",
  "Port {a} is not a web port, so nothing was fetched.": "{a} bir web bağlantı noktası değil; hiçbir şey indirilmedi.",
  "The name {a} is not known; check the address.": "{a} adı bilinmiyor; adresi denetleyin.",
  "This is not a web address; write it as https://example.org/page.":
    "Bu bir web adresi değil; https://example.org/page gibi yazın.",
  "Only addresses that begin with https:// or http:// are fetched; give a file on this machine by its name, without file://.":
    "Yalnızca https:// veya http:// ile başlayan adresler indirilir; bu makinedeki bir dosyayı file:// olmadan, adıyla belirtin.",
  "Only addresses that begin with https:// or http:// are fetched; save the document with another program and read the file.":
    "Yalnızca https:// veya http:// ile başlayan adresler indirilir; belgeyi başka bir programla kaydedip dosyayı okuyun.",
  "The address contains a user name or password, which often disguises its target; leave it out.":
    "Adreste, çoğu kez asıl hedefi gizleyen bir kullanıcı adı veya parola var; çıkarın.",
  "The archive contains more than {a} files, the limit; split it.":
    "Arşivdeki dosya sayısı {a} sınırını aşıyor; arşivi bölün.",
  "The archive unpacks to more than {a} MB, the limit; split it.": "Arşiv açıldığında {a} MB sınırını aşıyor; bölün.",
  "The archive unpacks to more than {a} times its size, like a decompression bomb; it was not read.":
    "Arşiv açıldığında boyutunun {a} katını aşıyor, sıkıştırma bombası gibi; okunmadı.",
  "Files in the archive overlap, as in a decompression bomb; it was not read.":
    "Arşivdeki dosyalar, sıkıştırma bombasındaki gibi üst üste biniyor; okunmadı.",
  '"{a}" in the archive is larger than {b} MB; split it.': "Arşivdeki “{a}” {b} MB’den büyük; bölün.",
  'The archive names "{a}" in two ways that differ; it was not read.':
    "Arşiv “{a}” adını birbirini tutmayan iki biçimde veriyor; okunmadı.",
  '"{a}" in the archive is password-protected; save it without a password.':
    "Arşivdeki “{a}” parola korumalı; parolasız kaydedin.",
  '"{a}" in the archive is compressed in a way that is not supported; pack it again.':
    "Arşivdeki “{a}” desteklenmeyen bir yöntemle sıkıştırılmış; yeniden paketleyin.",
  "{a}; download it again.": "{a}; yeniden indirin.",
  "An unknown column was left out: {a}; known columns are {b}.": "Tanınmayan sütun alınmadı: {a}; tanınanlar: {b}.",
  "Unknown columns were left out: {a}; known columns are {b}.": "Tanınmayan sütunlar alınmadı: {a}; tanınanlar: {b}.",
  "The table has more than {a} rows; the rest was skipped; split it.":
    "Tabloda {a} satırdan fazlası var; gerisi atlandı; bölün.",
  "The table has a header but no rows.": "Tablonun başlığı var ama satırı yok.",
  "A quotation mark in this row is never closed, so this row and all after it were skipped.":
    "Bu satırda açılan tırnak kapanmıyor; bu satır ve sonrası atlandı.",
  "This row has {a} cells and the header {b}; quote cells that contain the separator.":
    "Bu satırda {a}, başlıkta {b} hücre var; ayırıcı içeren hücreleri tırnak içine alın.",
  "This row has neither a path nor a text.": "Bu satırda ne dosya yolu ne de metin var.",
  "The library is damaged or truncated, so its entries can't be separated; export it again.":
    "Kitaplık bozuk veya yarım; kayıtları birbirinden ayrılamıyor; yeniden dışa aktarın.",
  "The library contains no entries.": "Kitaplıkta kayıt yok.",
  "The library has more than {a} entries; the rest was skipped; split it.":
    "Kitaplıkta {a} kayıttan fazlası var; gerisi atlandı; bölün.",
  "This entry is not a JSON object and was skipped.": "Bu kayıt bir JSON nesnesi değil; atlandı.",
  "The list of feeds is damaged or truncated; it was read as far as it goes.":
    "Akış listesi bozuk veya yarım; okunabildiği kadarı okundu.",
  "The list has more than {a} feeds; the rest was skipped.": "Listede {a} akıştan fazlası var; gerisi atlandı.",
  "The list names no feeds; each is an outline with xmlUrl.":
    "Listede akış yok; her akış xmlUrl içeren bir outline öğesidir.",
  "An unknown field was left out: {a}; known fields are {b}.": "Tanınmayan alan alınmadı: {a}; tanınanlar: {b}.",
  "Unknown fields were left out: {a}; known fields are {b}.": "Tanınmayan alanlar alınmadı: {a}; tanınanlar: {b}.",
  "The sitemap is damaged or truncated, so its addresses can't be read.":
    "Site haritası bozuk veya yarım; adresleri çıkarılamıyor.",
  "The {a} is longer than {b} characters and was left out.": "“{a}” alanı {b} karakterden uzun; alınmadı.",
  "The content at this address is compressed and damaged, or larger than 64 MB uncompressed.":
    "Bu adresteki içerik sıkıştırılmış; ya bozuk ya da açıldığında 64 MB’den büyük.",
  "There is neither a feed (RSS, Atom, JSON Feed) nor a sitemap at this address; give the address of one.":
    "Bu adreste ne akış (RSS, Atom, JSON Feed) ne de site haritası var; birinin adresini belirtin.",
  "The library is damaged or truncated; it was read as far as it goes.":
    "Kitaplık bozuk veya yarım; okunabildiği kadarı okundu.",
  "The feed exceeds the limit of {a} MB; split it.": "Akış {a} MB sınırını aşıyor; bölün.",
  "The feed contains no items.": "Akışta öğe yok.",
  "The item contains no text.": "Öğede metin yok.",
  "The feed has more than {a} items; the rest was skipped; split it.":
    "Akışta {a} öğeden fazlası var; gerisi atlandı; bölün.",
  "The feed declares its own entities, a known form of attack; it was not read.":
    "Akış kendi varlıklarını tanımlıyor; bu bilinen bir saldırı yoludur; okunmadı.",
  "The feed is damaged or truncated, so its items can't be separated.":
    "Akış bozuk veya yarım; öğeleri birbirinden ayrılamıyor.",
  "The file unpacks to more than {a} MB; split it.": "Dosya açıldığında {a} MB’yi aşıyor; bölün.",
  "The archive is damaged or truncated; download it again.": "Arşiv bozuk veya yarım; yeniden indirin.",
  "The message is larger than {a} MB and was skipped.": "İleti {a} MB’den büyük; atlandı.",
  "The message exceeds the limit of {a} MB; save its parts.":
    "İleti {a} MB sınırını aşıyor; bölümlerini ayrı ayrı kaydedin.",
  "The message is damaged, or its parts are nested more than {a} deep.":
    "İleti bozuk ya da bölümleri {a} kattan fazla iç içe geçmiş.",
  "The saved page contains no text.": "Kaydedilmiş sayfada metin yok.",
  "The message contains no text.": "İletide metin yok.",
  "This exceeds the limit of {a} MB per document; split it.": "Belge başına {a} MB sınırı aşılıyor; bölün.",
  "This is a {a} nested more than {b} deep; it was not opened.": "İç içe geçme ({a}) {b} kattan fazla; açılmadı.",
  "The record does not state its length, so the rest of the archive can't be read.":
    "Bir kaydın uzunluğu belirtilmemiş; arşivin gerisi okunamıyor.",
  "The page is larger than {a} MB and was skipped.": "Sayfa {a} MB’den büyük; atlandı.",
  "The archive contains no pages.": "Arşivde sayfa yok.",
  "The archive is truncated; it was read as far as it goes.": "Arşiv yarım; okunabildiği kadarı okundu.",
  "The archive is damaged: a record does not start where the previous one ends.":
    "Arşiv bozuk: bir kayıt, öncekinin bittiği yerde başlamıyor.",
  "The archive is damaged: a record has an endless header.": "Arşiv bozuk: bir kaydın başlığı bitmiyor.",
  "The page uses an unsupported encoding; it was skipped.": "Sayfanın kodlaması desteklenmiyor; atlandı.",
  "The archive exceeds the limit of {a} MB; split it.": "Arşiv {a} MB sınırını aşıyor; bölün.",
  "The archive contains no files.": "Arşivde dosya yok.",
  "This is a link, and links in archives are not followed; include the file itself.":
    "Bu bir bağlantı ve arşivlerdeki bağlantılar izlenmez; arşive dosyanın kendisini koyun.",
  "The text is not UTF-8 and was read as {a}; save it as UTF-8 if names look wrong.":
    "Metin UTF-8 değil, {a} olarak okundu; adlar yanlış görünüyorsa UTF-8 olarak kaydedin.",
  "A fault in Entente ({a}) lost some of the {b} in this document; please report it with the document.":
    "Entente’taki bir hata ({a}) bu belgenin bir bölümünün yitirilmesine yol açtı; lütfen belgeyle birlikte bildirin.",
  "The page was read without its structure because {a}; headings and notes may be missing.":
    "Sayfa, yapısı dikkate alınmadan okundu: {a}; başlıklar ve notlar eksik olabilir.",
  "The page is too large to locate its article, so all of its text was read.":
    "Sayfa, içindeki makale ayırt edilemeyecek kadar büyük; metninin tamamı okundu.",
  "No article could be identified on the page, so all of its text was read.":
    "Sayfadaki makale ayırt edilemedi; sayfa metninin tamamı okundu.",
  "The page contains no text.": "Sayfada metin yok.",
  "The Markdown is too long or too deeply nested to parse and was read as plain text.":
    "Markdown çok uzun veya çok iç içe; düz metin olarak okundu.",
  "The Markdown file contains no text.": "Markdown dosyasında metin yok.",
  "Line {a} is not valid YAML, so the front matter was read line by line; quote values that contain YAML syntax.":
    "{a}. satır geçerli YAML değil; ön bilgiler satır satır okundu; YAML söz dizimi içeren değerleri tırnak içine alın.",
  "The front matter that line 1 begins has no end; close it with a line of --- before line {a}.":
    "1. satırda başlayan ön bilgiler bitmiyor; {a}. satırdan önce bir --- satırıyla kapatın.",
  "The Word document has no body text; save it again with a word processor.":
    "Word belgesinde gövde metni yok; bir kelime işlemciyle yeniden kaydedin.",
  "The Word document contains no text.": "Word belgesinde metin yok.",
  "The OpenDocument file is password-protected; save it without a password.":
    "OpenDocument dosyası parola korumalı; parolasız kaydedin.",
  "The OpenDocument file has no content; save it again with a word processor.":
    "OpenDocument dosyasında içerik yok; bir kelime işlemciyle yeniden kaydedin.",
  "The OpenDocument file contains no text.": "OpenDocument dosyasında metin yok.",
  "The PDF claims {a} pages and the limit is {b}; split it.": "PDF’de {a} sayfa olduğu belirtiliyor, sınır {b}; bölün.",
  "The PDF has too much text on its pages; split it.": "PDF sayfalarında çok fazla metin var; bölün.",
  "The PDF is password-protected; save it without a password.": "PDF parola korumalı; parolasız kaydedin.",
  "The PDF is damaged or truncated; download it again.": "PDF bozuk veya yarım; yeniden indirin.",
  "The PDF does not map its glyphs to characters; create a text layer with OCR, such as ocrmypdf --force-ocr, and read that.":
    "PDF, gliflerini karakterlere eşlemiyor; ocrmypdf --force-ocr gibi bir araçla metin katmanı oluşturup onu okuyun.",
  "The PDF has no text layer: {a}; if it is a scan, install tesseract (apt install tesseract-ocr, brew install tesseract) and read it again, or create a text layer with ocrmypdf.":
    "PDF’de metin katmanı yok: {a}; taranmışsa tesseract kurup (apt install tesseract-ocr, brew install tesseract) yeniden okuyun veya ocrmypdf ile metin katmanı oluşturun.",
  "The PDF has no text layer: {a}; {b} found no text either.":
    "PDF’de metin katmanı yok: {a}; {b} ile de metin bulunamadı.",
  "The text was recognised in images of pages by {a} ({b}), with {c}% confidence on average; check the page before you use a name or a figure.":
    "Metin, sayfa görüntülerinden {a} ({b}) ile tanındı; ortalama güven %{c}. Bir adı veya rakamı kullanmadan önce sayfaya bakın.",
  "No words were found on page {a}; if there are any, create a text layer with ocrmypdf.":
    "{a}. sayfada sözcük bulunamadı; sayfada metin varsa ocrmypdf ile metin katmanı oluşturun.",
  "No words were found on pages {a}; if there are any, create a text layer with ocrmypdf.":
    "{a} numaralı sayfalarda sözcük bulunamadı; sayfalarda metin varsa ocrmypdf ile metin katmanı oluşturun.",
  "The limit for scanned PDFs is {a} pages and this one has {b}; split it.":
    "Taranmış PDF’lerde sınır {a} sayfadır, bunda {b} var; bölün.",
  "Page {a} of the PDF could not be read; download it again.": "PDF’nin {a}. sayfası okunamadı; yeniden indirin.",
  "Pages {a} of the PDF could not be read; download it again.":
    "PDF’nin {a} numaralı sayfaları okunamadı; yeniden indirin.",
  "The file contains only white space.": "Dosyada yalnızca boşluk var.",
  'The date "{a}" of the record is not a valid date and was left out; write it as 2024-07-01.':
    "Kayıttaki “{a}” geçerli bir tarih değil, alınmadı; 2024-07-01 gibi yazın.",
  "The file is empty.": "Dosya boş.",
  "The file is not text in any known encoding; if it should be text, save it as UTF-8.":
    "Dosya, bilinen hiçbir kodlamaya göre metin değil; metin olması gerekiyorsa UTF-8 olarak kaydedin.",
  "The file looks like {a}, not text; Entente reads {b}.":
    "Dosya metne değil, şuna benziyor: {a}. Entente’ın okudukları: {b}.",
  "The document is password-protected; save it without a password.": "Belge parola korumalı; parolasız kaydedin.",
  "The file looks like {a}; save it as .docx or .odt to read it.":
    "Dosya şuna benziyor: {a}; okumak için .docx veya .odt olarak kaydedin.",
  'The record has neither "text" nor "html", so there is nothing to read.':
    'Kayıtta ne "text" ne "html" var; okunacak bir şey yok.',
  "The text of the record is empty.": "Kaydın metni boş.",
  "The document is {a} MB and the limit is {b} MB; split it into separate documents.":
    "Belge {a} MB, sınır {b} MB; ayrı belgelere bölün.",
  "The RTF document has groups nested more than {a} deep; it was not read.":
    "RTF belgesinde gruplar {a} kattan fazla iç içe geçmiş; okunmadı.",
  "The RTF document contains no text.": "RTF belgesinde metin yok.",
  "The RTF document is truncated and was read as far as it goes; download it again.":
    "RTF belgesi yarım; okunabildiği kadarı okundu; yeniden indirin.",
  "The document is damaged throughout; save it again where it was made.":
    "Belge baştan sona bozuk; oluşturulduğu programla yeniden kaydedin.",
  "The document declares its own entities, a known form of attack; it was not read.":
    "Belge kendi varlıklarını tanımlıyor; bu bilinen bir saldırı yoludur; okunmadı.",
  "The document has elements nested more than {a} deep; it was not read.":
    "Belgede öğeler {a} kattan fazla iç içe geçmiş; okunmadı.",
  'The text is in the language "{a}", which the rules do not read; it is kept without claims, but its sentences can be searched. Leave out --reader rules to extract its claims.':
    "Metin “{a}” dilinde; kurallar bu dili okumaz. Beyansız saklandı, cümleleri aramada bulunur. Beyanlarını almak için --reader rules seçeneğini kullanmayın.",
  'The text is in the language "{a}", which Entente does not read for claims yet; it is kept without any, but its sentences can be searched.':
    "Metin “{a}” dilinde; Entente bu dilden henüz beyan çıkarmıyor. Beyansız saklandı, cümleleri aramada bulunur.",
  'The text is in the language "{a}", which the rules do not read; leave out --reader rules to extract its claims.':
    "Metin “{a}” dilinde; kurallar bu dili okumaz. Beyanlarını almak için --reader rules seçeneğini kullanmayın.",
  'The text is in the language "{a}", which Entente does not read for claims yet; it reads: {b}.':
    "Metin “{a}” dilinde; Entente bu dilden henüz beyan çıkarmıyor. Okuduğu diller: {b}.",
  'The text is in the language "{a}", for which Entente has no tables; it has tables for: {b}.':
    "Metin “{a}” dilinde; Entente’ın bu dil için tabloları yok. Tabloları olan diller: {b}.",
  "Only the catalogue was given, without its files; give its folder to entente add.":
    "Yalnızca katalog verildi, dosyaları verilmedi; entente add komutuna klasörünü verin.",
  "This side-car file is larger than {a} MB; the document was read without it.":
    "Bu yan dosya {a} MB’den büyük; belge, yan dosyası dikkate alınmadan okundu.",
  "Reading this took longer than a second for a step, or than its length allows, and was stopped; --time-limit allows more.":
    "Okumanın bir adımı bir saniyeyi ya da tümü belgenin uzunluğuna tanınan süreyi aştı ve okuma durduruldu; süre sınırı --time-limit ile yükseltilir.",
  "Reading this took longer than {a} seconds for a step, or than its length allows, and was stopped; --time-limit allows more.":
    "Okumanın bir adımı {a} saniyeyi ya da tümü belgenin uzunluğuna tanınan süreyi aştı ve okuma durduruldu; süre sınırı --time-limit ile yükseltilir.",
  "Reading this took longer than its size allows (documents read: {a}, left out: {b}); split it, or allow more with --time-limit.":
    "Okuma, dosyanın boyutuna tanınan süreyi aştı (okunan belge: {a}, dışarıda kalan: {b}); dosyayı bölün ya da --time-limit ile daha çok süre verin.",
  "Reading this took longer than its size allows (documents read: {a}, left out: more than {b}); split it, or allow more with --time-limit.":
    "Okuma, dosyanın boyutuna tanınan süreyi aştı (okunan belge: {a}, dışarıda kalan: {b} belgeden fazla); dosyayı bölün ya da --time-limit ile daha çok süre verin.",
  "Reading this needed more than {a} MB of memory and was stopped; --memory-limit allows more.":
    "Okuma {a} MB’den fazla bellek gerektirdi ve durduruldu; bellek sınırı --memory-limit ile yükseltilir.",
  "This folder contains no files.": "Bu klasörde dosya yok.",
  "The {a} exceeds the limit of {b} MB; split it.": "{b} MB sınırı aşılıyor ({a}); bölün.",
  "This is a list of feeds, and reading does not use the network; download the feeds with entente fetch.":
    "Bu bir akış listesi; okurken ağ kullanılmaz; akışları entente fetch ile indirin.",
  "A line of this is longer than {a} MB, so nothing from there on was read; it should have one JSON object per line.":
    "Satırlardan biri {a} MB’den uzun; o satırdan sonrası okunmadı. Her satırda bir JSON nesnesi olmalı.",
  "This line is longer than {a} MB and was skipped; split the document.":
    "Bu satır {a} MB’den uzun; atlandı; belgeyi bölün.",
  "This contains no documents; it should have one JSON object per line.":
    "Burada belge yok; her satırda bir JSON nesnesi olmalı.",
  "There is no such file; check the name.": "Böyle bir dosya yok; adı denetleyin.",
  "The name of a file is empty; give a name, or - for standard input.":
    "Dosya adı boş; bir ad ya da standart girdi için - yazın.",
  "This name is not UTF-8, so what it names can't be opened; rename it.":
    "Bu ad UTF-8 değil, bu yüzden dosya ya da klasör açılamıyor; adını değiştirin.",
  "Permission denied; check the permissions.": "Erişim reddedildi; izinleri denetleyin.",
  "The name is too long for a file.": "Ad, bir dosya için çok uzun.",
  "This name is a circular link.": "Bu ad, kendine dönen bir bağlantı.",
  "This is a folder; give the files in it.": "Bu bir klasör; içindeki dosyaları belirtin.",
  "This is not a valid file name; check it.": "Bu geçerli bir dosya adı değil; denetleyin.",
  "This file can't be read ({a}); check the file and its disk.":
    "Bu dosya okunamıyor ({a}); dosyayı ve diski denetleyin.",
  "This line is not UTF-8; save the file as UTF-8.": "Bu satır UTF-8 değil; dosyayı UTF-8 olarak kaydedin.",
  'This line is not JSON; write one object a line, such as {"id": "a1", "text": "…"}.':
    'Bu satır JSON değil; her satıra bir nesne yazın, örneğin {"id": "a1", "text": "…"}.',
  'This line is JSON but not an object; write {"id": "a1", "text": "…"}.':
    'Bu satır JSON ama nesne değil; {"id": "a1", "text": "…"} gibi yazın.',
  'The field "{a}" of this line is not a string; put it in quotation marks.':
    "Bu satırdaki “{a}” alanı dize değil; tırnak içinde yazın.",
  'The field "{a}" of this line is not a list of words; write ["one", "two"].':
    'Bu satırdaki “{a}” alanı sözcük listesi değil; ["one", "two"] gibi yazın.',
  'This line has neither "text" nor "html"; give the document in one of them.':
    'Bu satırda ne "text" ne "html" var; belgeyi bunlardan biriyle verin.',
  'The field "id" of this line is neither a string nor a number; write one.':
    'Bu satırdaki "id" alanı ne dize ne sayı; birini yazın.',
  "There is no such document in {a}; entente read {b} lists its documents.":
    "{a} içinde böyle bir belge yok; entente read {b} belgelerini listeler.",
  "This document triggered a fault in Entente ({a}); please report it with the document.":
    "Bu belge Entente’ta bir hataya yol açtı ({a}); lütfen belgeyle birlikte bildirin.",
  "{a} is already listed in {b} and is read once.": "{a} zaten {b} içinde var; bir kez okunur.",
  'The date "{a}" is not a date and was left out; write 2024, 2024-07 or 2024-07-12.':
    "“{a}” bir tarih değil, atlandı; 2024, 2024-07 veya 2024-07-12 yazın.",
  'The language "{a}" is not a language code and was left out; write en, ru, tr or zh.':
    "“{a}” bir dil kodu değil, atlandı; en, ru, tr veya zh yazın.",
  'The address "{a}" is not a web address and was left out.': "“{a}” bir web adresi değil, atlandı.",
  "The address of feed {a} is not a web address: {b}": "{a}. akışın adresi bir web adresi değil: {b}",
  "It lists no files.": "Listede hiç dosya yok.",
  "{a} is outside the folder, and only files inside are read; put the file next to its catalogue.":
    "{a} klasörün dışında, yalnızca klasörün içindekiler okunur; dosyayı kataloğunun yanına koyun.",
  "{a} is not in the folder; check its name.": "{a} klasörde yok; adını denetleyin.",
  "{a} is not a file.": "{a} bir dosya değil.",
  "What a language model says is checked against the network, whose weights are not installed (models/reader). Reinstall Entente, or use another --reader.":
    "Dil modelinin yanıtları sinir ağıyla karşılaştırılır, bu ağın ağırlıkları ise kurulu değil (models/reader). Entente’ı yeniden kurun veya başka bir --reader ile okuyun.",
  "The weights of the fast reader are not installed (models/fast). Reinstall Entente, or use another --reader.":
    "Hızlı okuyucunun ağırlıkları kurulu değil (models/fast). Entente’ı yeniden kurun veya başka bir --reader kullanın.",
  "The network read only the first {a} characters. Split the document to have all of it read.":
    "Sinir ağı belgenin yalnızca ilk {a} karakterini okudu. Tamamının okunması için belgeyi bölün.",
  "its page is empty or a picture": "sayfası boş veya resim",
  "its {a} pages are empty or pictures": "{a} sayfasının hepsi boş veya resim",
  "its elements are nested more than {a} deep": "öğeleri {a} kattan fazla iç içe geçmiş",
  "an empty ZIP archive": "boş bir ZIP arşivi",
  "an old Office document": "eski bir Office belgesi",
  "a PNG image": "PNG görüntüsü",
  "a JPEG image": "JPEG görüntüsü",
  "a GIF image": "GIF görüntüsü",
  "a BMP image": "BMP görüntüsü",
  "a TIFF image": "TIFF görüntüsü",
  "a WebP image": "WebP görüntüsü",
  "a ZIP archive or an Office document": "ZIP arşivi veya Office belgesi",
  "a bzip2 archive": "bzip2 arşivi",
  "an xz archive": "xz arşivi",
  "a Zstandard archive": "Zstandard arşivi",
  "a 7-Zip archive": "7-Zip arşivi",
  "a RAR archive": "RAR arşivi",
  "a tar archive": "tar arşivi",
  "an SQLite database": "SQLite veritabanı",
  "a program": "program",
  "a WebAssembly module": "WebAssembly modülü",
  "an MP3 recording": "MP3 kaydı",
  "an Ogg recording": "Ogg kaydı",
  "a FLAC recording": "FLAC kaydı",
  "an MP4 or HEIF recording": "MP4 veya HEIF kaydı",
  "a WAV recording": "WAV kaydı",
  "an AVI recording": "AVI kaydı",
  "binary data": "ikili veri",
  "plain text, Markdown, HTML, PDF, Word (.docx), OpenDocument (.odt) and RTF, also in zip and gzip archives, messages (.eml, .mht), mailboxes (.mbox), feeds and WARC files":
    "düz metin, Markdown, HTML, PDF, Word (.docx), OpenDocument (.odt) ve RTF, zip ve gzip arşivlerinde de; iletiler (.eml, .mht), posta kutuları (.mbox), akışlar ve WARC dosyaları",
  "This is an address, and reading does not use the network; fetch it first with: entente fetch {a}":
    "Bu bir adres; okurken hiçbir şey indirilmez; önce indirin: entente fetch {a}",
  "The archive unpacks to more than {a} times its size, like a decompression bomb; no more of it was read.":
    "Arşiv açıldığında boyutunun {a} katını aşıyor, sıkıştırma bombası gibi; gerisi okunmadı.",
  "The file has more than {a} documents; the rest was skipped; split it.":
    "Dosyada {a} belgeden fazlası var; gerisi atlandı; bölün.",
  "The list of entities is damaged or truncated, so they can't be separated; export it again.":
    "Varlık listesi bozuk veya yarım; varlıkları birbirinden ayrılamıyor; yeniden dışa aktarın.",
  "This is not a FollowTheMoney entity and was skipped.": "Bu bir FollowTheMoney varlığı değil; atlandı.",
  "This file has no documents with text (bodyText or bodyHtml), and a ledger accepts nothing else.":
    "Bu dosyada metni olan belge (bodyText veya bodyHtml) yok; kayıt defteri yalnızca metni olan belgeleri alır.",
  "An entity was skipped because it has no text, and a ledger accepts only what the words of a document say: {a}.":
    "Bir varlık, metni olmadığı için atlandı; kayıt defteri yalnızca belgelerin metninde söylenenleri alır: {a}.",
  "{a} entities were skipped because they have no text, and a ledger accepts only what the words of a document say: {b}.":
    "{a} varlık, metni olmadığı için atlandı; kayıt defteri yalnızca belgelerin metninde söylenenleri alır: {b}.",
  "{a}, and others": "{a} ve diğerleri",
  "The PDF has no page {a}; its last is {b}.": "PDF’de {a}. sayfa yok; son sayfası {b}.",
  "Pages can't be drawn on this machine: the package @napi-rs/canvas is not installed for it.":
    "Bu makinede sayfa çizilemiyor: @napi-rs/canvas paketi bu makine için kurulu değil.",
  "The PDF can't be drawn: it is damaged, or protected by a password.": "PDF çizilemiyor: bozuk veya parola korumalı.",
};
