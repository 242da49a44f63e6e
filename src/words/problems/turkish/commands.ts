import type { Commands } from "../english/index.js";

export const commands: Commands = {
  "The query is empty; give words, or a filter such as state:KAZ":
    "Sorgu boş; sözcük veya state:KAZ gibi bir filtre yazın",
  "The quotation mark at character {a} is not closed; close it or remove it":
    "{a}. karakterdeki tırnak kapanmıyor; kapatın veya çıkarın",
  "At character {a}, {b} has no value; write it after the colon":
    "{a}. karakterdeki {b} filtresinin değeri yok; iki noktadan sonra yazın",
  "At character {a}, {b}: is not a filter; {c}": "{a}. karakterde: {b}: diye bir filtre yok; {c}",
  "did you mean {a}?": "bunu mu demek istediniz: {a}?",
  "{a} is a file and {b} is not; name two files, or two documents in a ledger":
    "{a} bir dosya, {b} değil; iki dosya veya kayıt defterinden iki belge belirtin",
  "{a} holds {b} documents; extract the one you mean": "{a} içinde {b} belge var; istediğinizi ayrı bir dosyaya alın",
  "--check looks at the facts that the text names; leave out the parties":
    "--check metinde kaynak gösterilen olgulara bakar; taraf belirtmeyin",
  "--about chooses what is written; leave it out with --check":
    "--about neyin yazılacağını belirler; --check ile birlikte kullanmayın",
  "The format text is for checks; choose md, html, docx or json":
    "text biçimi denetim içindir; md, html, docx veya json belirtin",
  "A brief is on two states or organisations; name both, such as: entente brief KAZ CHN":
    "Bilgi notu iki devlet veya örgüt hakkındadır; ikisini de belirtin, örneğin: entente brief KAZ CHN",
  "A brief is on two different states or organisations; name another one":
    "Bilgi notu iki ayrı devlet veya örgüt hakkındadır; başka bir devlet veya örgüt belirtin",
  "The format docx is not text; name a file for it with --out":
    "docx biçimi metin değildir; --out ile bir dosya belirtin",
  "The format {a} is not text; name a file for it with --out":
    "{a} biçimi metin değildir; --out ile bir dosya belirtin",
  "The format {a} has no place for texts; leave out --with-texts":
    "{a} biçiminde metinlere yer yok; --with-texts seçeneğini çıkarın",
  "An export without a format has all texts; leave out --with-texts, or add --format ftm":
    "Biçim verilmeden yapılan aktarım bütün metinleri içerir; --with-texts seçeneğini çıkarın veya --format ftm ekleyin",
  "A check has no format {a}; choose text or json": "Denetim için {a} biçimi yok; text veya json seçin",
  "{a} is larger than 1 MB; check it in parts": "{a} 1 MB’den büyük; bölümler hâlinde denetleyin",
  "{a} holds no sentence to check; name a text in Markdown, HTML or Word":
    "{a} içinde denetlenecek cümle yok; Markdown, HTML veya Word biçiminde bir metin verin",
  "The result of a check is only printed; leave out --out":
    "Denetimin sonucu yalnızca ekrana yazılır; --out kullanmayın",
  "The text can't be read; check the name of the file and its permissions.":
    "Metin okunamadı; dosyanın adını ve izinlerini denetleyin.",
  "The language of {a} is not one of {b}; say which with --lang":
    "{a} metninin dili şunlardan biri değil: {b}; dili --lang ile belirtin",
  "--as-of and --added-by apply to a ledger and the reference tables: leave out files and --only":
    "--as-of ve --added-by kayıt defteri ve başvuru tabloları içindir: dosya belirtmeyin, --only seçeneğini de kullanmayın",
  "Files alone can't show what is {a}; add them to a ledger and give no files":
    "Nelerin {a} olduğu yalnızca dosyalardan anlaşılamaz; dosyaları kayıt defterine ekleyin, komutta dosya belirtmeyin",
  "Say who marks it: --reviewer NAME, or ENTENTE_REVIEWER in the environment":
    "İşaretleyeni belirtin: --reviewer AD veya ortamda ENTENTE_REVIEWER",
  "Give the type of claim: --type {a}": "Beyanın türünü belirtin: --type {a}",
  "Give the source actor: --from CHN, or --from CHN,KAZ if they act together":
    "Eylemi yapanı belirtin: --from CHN veya birlikteyseler --from CHN,KAZ",
  "{a} is not a known state or organisation; use codes or names such as KAZ, China, org:SCO":
    "{a} bilinen bir devlet veya örgüt değil; KAZ, China, org:SCO gibi kod veya ad kullanın",
  '{a} is not an amount; write one such as "1700000000 USD"': '{a} bir tutar değil; "1700000000 USD" gibi yazın',
  "{a} is not a detail; write NAME=VALUE, such as flow=loan":
    "{a} bir ayrıntı değil; AD=DEĞER yazın, örneğin flow=loan",
  "{a}: The file can't be read; check its permissions": "{a}: dosya okunamadı; izinlerini denetleyin",
  "{a}:{b}: Not valid TOML: {c}": "{a}:{b}: geçerli TOML değil: {c}",
  "{a}: There is no setting {b}; {c}": "{a}: {b} diye bir ayar yok; {c}",
  "choose from {a}": "şunlardan birini seçin: {a}",
  "{a}: {b} must be a number, such as 4": "{a}: {b} sayı olmalı, örneğin 4",
  "{a}: {b} must be true or false": "{a}: {b} true veya false olmalı",
  "{a}: {b} must be words in quotation marks, such as {c}": "{a}: {b} tırnak içinde sözcük olmalı, örneğin {c}",
  "{a}:{b}: publishers must be a table: [publishers]": "{a}:{b}: publishers bir tablo olmalı: [publishers]",
  "Mail has its own format; leave out --format and --out": "E-postanın kendi biçimi var; --format ve --out kullanmayın",
  "{a} follows nothing yet; begin with: entente follow CHN KAZ":
    "{a} henüz hiçbir şeyi takip etmiyor; şununla başlayın: entente follow CHN KAZ",
  "The server answered {a} instead of the document.": "Sunucu belge yerine {a} yanıtını verdi.",
  "Say which queue, with --queue nats://host:4222 or $ENTENTE_QUEUE":
    "Kuyruğu belirtin: --queue nats://host:4222 veya $ENTENTE_QUEUE",
  "Choose either --again or --forget": "--again ve --forget seçeneklerinden birini seçin",
  "Say what to do with these documents that failed: --again or --forget":
    "Okunamayan bu belgelerle ne yapılacağını belirtin: --again veya --forget",
  "Workers use no language model; leave out --reader llm:…, or read here with entente add":
    "İşleyiciler dil modeli kullanmaz; --reader llm:… seçeneğini kullanmayın veya burada entente add ile okuyun",
  "{a} is not followed; entente follow list shows what is":
    "{a} takip edilmiyor; entente follow list takip edilenleri listeler",
  "Name one or two parties, or put a search in quotation marks: entente follow 'loan state:KAZ'":
    "Bir veya iki taraf belirtin ya da arama sözcüklerini tırnak içinde, bir arada yazın: entente follow 'loan state:KAZ'",
  "Say who imports them: --reviewer NAME, or ENTENTE_REVIEWER in the environment":
    "Ek açıklamaları kimin aldığını belirtin: --reviewer AD veya ortamda ENTENTE_REVIEWER",
  "{a} is larger than 256 MB; import its annotations in parts":
    "{a} 256 MB’den büyük; ek açıklamalarını bölümler hâlinde alın",
  "The file {a} can't be read; check its name and permissions": "{a} dosyası okunamadı; adını ve izinlerini denetleyin",
  "{a} is not a regular file; name one, since an import reads it twice":
    "{a} olağan bir dosya değil; içe aktarma dosyayı iki kez okuduğu için olağan bir dosya belirtin",
  "Give claims or --from, not both": "Ya beyanları belirtin ya da --from seçeneğini kullanın; ikisini birden değil",
  "Say who judges: --reviewer NAME, or ENTENTE_REVIEWER in the environment":
    "Karar vereni belirtin: --reviewer AD veya ortamda ENTENTE_REVIEWER",
  "Say what you decide: {a}, as in: entente judge c_5b1f accept":
    "Kararınızı belirtin: {a}, örneğin: entente judge c_5b1f accept",
  "Write {a} before the claims, as in: entente judge {b} c_5b1f c_77aa":
    "{a} sözcüğünü beyanlardan önce yazın: entente judge {b} c_5b1f c_77aa",
  "Write the claim before {a}, as in: entente judge c_5b1f {b}":
    "Beyanı {a} sözcüğünden önce yazın: entente judge c_5b1f {b}",
  "Say what is right, as in: entente judge c_5b1f correct status=pledged":
    "Doğrusunu yazın: entente judge c_5b1f correct status=pledged",
  "Nothing may follow {a}; give a reason with --reason":
    "{a} sözcüğünden sonra bir şey yazılmaz; gerekçeyi --reason ile belirtin",
  "{a} is not a correction; write FIELD=VALUE, such as status=pledged":
    "{a} bir düzeltme değil; ALAN=DEĞER yazın, örneğin status=pledged",
  "The file {a} can't be read": "{a} dosyası okunamadı",
  "{a} is not the id of a claim (c_…), a fact (f_…) or a document (d_…)":
    "{a} bir beyan (c_…), olgu (f_…) veya belge (d_…) kimliği değil",
  "The ledger has no claim {a}": "Kayıt defterinde {a} beyanı yok",
  "The ledger has no fact {a}": "Kayıt defterinde {a} olgusu yok",
  "The ledger has no document {a}": "Kayıt defterinde {a} belgesi yok",
  "Several claim ids start with {a}; give more of it":
    "{a} ile başlayan birden çok beyan kimliği var; daha uzununu yazın",
  "Several fact ids start with {a}; give more of it":
    "{a} ile başlayan birden çok olgu kimliği var; daha uzununu yazın",
  "Several document ids start with {a}; give more of it":
    "{a} ile başlayan birden çok belge kimliği var; daha uzununu yazın",
  "Either list results on record, or check": "Ya kayıtlı sonuçları listeleyin ya da adresleri denetleyin",
  "--only filters a list; give --list with it": "--only bir listeyi süzer; --list ile birlikte kullanın",
  "--host and --https need --http": "--host ve --https, --http ile birlikte kullanılır",
  "--{a} needs a language model: --reader llm:MODEL@URL":
    "--{a} bir dil modeliyle birlikte kullanılır: --reader llm:MODEL@URL",
  "--price needs --budget as an amount of money": "--price, para tutarı olarak verilen --budget ile kullanılır",
  "Write --budget as a whole number of tokens, such as 200000":
    "--budget değerini jeton sayısı olarak, tam sayıyla yazın, örneğin 200000",
  "Write --budget as a number and --price as two, such as --budget 2.50 --price 0.15/0.60":
    "--budget için bir, --price için iki sayı yazın, örneğin --budget 2.50 --price 0.15/0.60",
  "Nothing was sent, and nothing was read": "Hiçbir şey gönderilmedi ve okunmadı",
  "The folder {a} can't be read ({b}); name another one": "{a} klasörü okunamadı ({b}); başka bir klasör belirtin",
  "The folder {a} contains something other than a site made by entente publish; name a new one":
    "{a} klasöründe entente publish sitesi değil, başka bir şey var; yeni bir klasör belirtin",
  "The file {a} can't be written ({b}); name another folder": "{a} dosyası yazılamadı ({b}); başka bir klasör belirtin",
  "Name a publisher, or the host name of its site": "Bir yayıncı veya sitesinin alan adını belirtin",
  "Say what kind it is: --kind official, for example": "Türünü belirtin, örneğin --kind official",
  "There is no decision on {a} to withdraw": "{a} hakkında geri çekilecek bir karar yok",
  "Say who decides: --reviewer NAME, or ENTENTE_REVIEWER in the environment":
    "Karar vereni belirtin: --reviewer AD veya ortamda ENTENTE_REVIEWER",
  "Give --kind to set the kind, or --withdraw to withdraw the decision, not both":
    "Türü belirlemek için --kind, kararı geri çekmek için --withdraw kullanın; ikisini birden değil",
  "Say whose it is, as in: --kind {a} --of KAZ": "Kime ait olduğunu belirtin: --kind {a} --of KAZ",
  "Each document is read again by the reader that read it; --model names a language model, llm:MODEL@URL":
    "Her belge, önceden hangi okuma yoluyla okunduysa onunla yeniden okunur; --model bir dil modeli belirtir: llm:MODEL@URL",
  "{a} can't be read; check its permissions.": "{a} okunamadı; izinlerini denetleyin.",
  "A snapshot name may contain up to 100 letters, digits, full stops, underscores and hyphens":
    "Anlık görüntü adı en çok 100 harf, rakam, nokta, alt çizgi ve kısa çizgi içerebilir",
  "--out needs the name of a snapshot": "--out için anlık görüntünün adı gerekir",
  "Give a query, or list the views with --views": "Bir sorgu yazın veya görünümleri --views ile listeleyin",
  "Name the token to {a}: entente token {b} ann": "Erişim anahtarının adını belirtin: entente token {b} ann",
  "The folder can't be read; check its name and its permissions.": "Klasör okunamadı; adını ve izinlerini denetleyin.",
  "The message is larger than {a} MB, the limit.": "İleti, okunabilecek en büyük boyut olan {a} MB’yi aşıyor.",
  "The mailbox server rejects this user name and password; check both.":
    "Posta sunucusu bu kullanıcı adını ve parolayı kabul etmedi; ikisini de denetleyin.",
  "The server has no mailbox with that name; check the end of the address.":
    "Sunucuda bu adda bir posta kutusu yok; adresin sonunu denetleyin.",
  "The mailbox can't be reached or opened{a}; check its address and the network.":
    "Posta kutusuna ulaşılamadı veya açılamadı{a}; adresini ve ağı denetleyin.",
  "This is not a mailbox address; write it as imaps://ann@mail.example/INBOX":
    "Bu bir posta kutusu adresi değil; imaps://ann@mail.example/INBOX gibi yazın",
  "A mailbox address must name its user: imaps://ann@mail.example/INBOX":
    "Posta kutusu adresinde kullanıcı adı bulunmalıdır: imaps://ann@mail.example/INBOX",
  "The Maildir can't be read; it needs the folders new and cur, and permission to read them.":
    "Maildir okunamadı; new ve cur klasörleri ile okuma izni gerekir.",
  "The message can't be read; it may have been moved.": "İleti okunamadı; taşınmış olabilir.",
  "This is too large to be a message.": "Bu dosya bir ileti için çok büyük.",
  "The site's robots.txt does not allow programs to fetch this.":
    "Sitenin robots.txt dosyası programların bu sayfayı indirmesine izin vermiyor.",
  "Name what to {a}: an address or a folder": "Bir adres veya klasör belirtin",
  "This is not a web address; write it as https://example.org/feed":
    "Bu bir web adresi değil; https://example.org/feed gibi yazın",
  "The address contains a user name or password, which others would see; leave it out":
    "Adreste başkalarının görebileceği bir kullanıcı adı veya parola var; çıkarın",
  "Feeds and sitemaps (https://), mailboxes (imaps://), Maildirs and folders can be watched":
    "Akışlar ve site haritaları (https://), posta kutuları (imaps://), Maildir ve klasörler gözlenebilir",
  "{a} is not a folder on this machine; name a folder, or an address that begins with https:// or imaps://":
    "{a} bu makinede bir klasör değil; bir klasör veya https:// ya da imaps:// ile başlayan bir adres belirtin",
  "{a} is not watched; entente watch list shows what is": "{a} gözlenmiyor; entente watch list gözlenenleri listeler",
  "Give the address to notify": "Bildirimlerin gönderileceği adresi yazın",
  "Give the id of a webhook": "Bir web kancasının kimliğini yazın",
  "Say what to notify it of: --for KAZ-CHN, --for person:ID, --for search:NAME or --for all":
    "Neyin bildirileceğini belirtin: --for KAZ-CHN, --for person:ID, --for search:AD veya --for all",
  "Give an address that begins with https:// or http://, without a user name or password":
    "https:// veya http:// ile başlayan, içinde kullanıcı adı veya parola bulunmayan bir adres yazın",
  "Give the secret to sign with: ENTENTE_WEBHOOK_SECRET in the environment, or --secret-file":
    "İmzalamada kullanılacak gizli anahtarı belirtin: ortamda ENTENTE_WEBHOOK_SECRET veya --secret-file",
  "This address is notified already, by the webhook {a}; remove that one first":
    "Bu adrese zaten {a} web kancası bildirim gönderiyor; önce onu kaldırın",
  "{a} is on a private or special network; add it on the machine of the ledger with: entente webhook add --allow-private":
    "{a} özel veya ayrılmış bir ağda; adresi kayıt defterinin makinesinde ekleyin: entente webhook add --allow-private",
  "No state has the code {a}; for a search for this word, write: entente follow '\"{a}\"'":
    "{a} kodlu bir devlet yok; bu sözcüğün aramasını izlemek için şunu yazın: entente follow '\"{a}\"'",
  "There is no webhook {a}; see: entente webhook list": "{a} diye bir web kancası yok; bkz. entente webhook list",
  "Several ids start with {a}; give more of it": "{a} ile başlayan birden çok kimlik var; daha uzununu yazın",
  "There is no file {a}; name one written by entente backup":
    "{a} diye bir dosya yok; entente backup komutunun yazdığı bir dosyayı belirtin",
  "Process {a} on {b} has been watching this ledger since {c} (UTC); stop it first, or let it carry on alone.":
    "{b} üzerindeki {a} numaralı süreç {c} (UTC) tarihinden beri bu kayıt defterinin kaynaklarını gözlüyor; önce o süreci sonlandırın ya da işi o sürece bırakın.",
  "Another process has taken over watching this ledger, because this one did not respond.":
    "Bu süreç yanıt vermediği için artık başka bir süreç bu kayıt defterinin kaynaklarını gözlüyor.",
};
