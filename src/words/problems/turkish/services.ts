import type { Services } from "../english/index.js";

export const services: Services = {
  "Others can read a password in a command or in settings; put it into a file and name that with --credentials, or put the address into $ENTENTE_QUEUE":
    "Komuttaki veya ayarlardaki parolayı başkaları okuyabilir; parolayı bir dosyaya yazıp --credentials ile belirtin ya da adresi $ENTENTE_QUEUE içine koyun",
  "No document with this name failed; entente queue lists those that did.":
    "Bu adla başarısız olmuş belge yok; başarısız olanları entente queue listeler.",
  "The queue is full, with {a} documents; the rest is sent as they are read.":
    "Kuyruk dolu ({a} belge); kalanlar, bunlar okundukça gönderilecek.",
  "{a} It will be tried again.": "{a} Yeniden denenecek.",
  "{a}; write nats://host:4222, with commas between several servers, and /NAME at the end for a queue of another name":
    "{a}; nats://host:4222 biçiminde yazın, birden çok sunucuyu virgülle ayırın, başka adlı bir kuyruk için sona /AD ekleyin",
  "The address of the queue can't be understood": "Kuyruğun adresi anlaşılamadı",
  '"{a}" is not a valid queue name; use lower-case letters, digits, "_" and "-"':
    "“{a}” bir kuyruk adı olamaz: küçük harf, rakam, “_” ve “-” kullanılır",
  '"{a}" is not the address of a server': "“{a}” bir sunucu adresi değil",
  "There is no credentials file {a}; check its name.": "{a} kimlik bilgisi dosyası yok; adını denetleyin.",
  "{a} can be read by others, so it is not used; run: chmod 600 {b}":
    "{a} başkalarınca okunabildiği için kullanılmadı; şunu çalıştırın: chmod 600 {b}",
  "The credentials file {a} can't be read; check its permissions.":
    "{a} kimlik bilgisi dosyası okunamadı; izinlerini denetleyin.",
  "{a} holds no credentials; write user:password or a token, on one line, or name a file that ends in .creds.":
    "{a} içinde kimlik bilgisi yok; tek satırda user:password veya bir anahtar yazın ya da .creds ile biten bir dosya belirtin.",
  "This message is not from Entente: {a} is wrong ({b}); docs/fleet.md says what a message contains.":
    "Bu ileti Entente’ın değil: {a} yanlış ({b}); iletilerin ne içerdiğini docs/fleet.md anlatır.",
  "The record of this message can't be used; docs/fleet.md says what it contains.":
    "Bu iletideki kayıt kullanılamıyor; ne içermesi gerektiğini docs/fleet.md anlatır.",
  "The cluster has too few servers with space for that many copies; start more, or ask for fewer with --replicas.":
    "Kümede, istenen kopya sayısı kadar yeri olan sunucu yok; yenilerini başlatın ya da --replicas ile daha azını isteyin.",
  "The servers have no space left for the queue; give JetStream more disk space.":
    "Sunucularda kuyruk için yer kalmadı; JetStream’e daha çok disk alanı verin.",
  "The server keeps no queues for this user; allow JetStream for the account.":
    "Sunucu bu kullanıcı için kuyruk tutmuyor; hesap için JetStream’e izin verin.",
  "An existing queue can't be changed like this; see what the server has with: nats stream info (or empty it and create it again).":
    "Var olan bir kuyruk böyle değiştirilemez; sunucudaki ayarlara bakın: nats stream info (ya da kuyruğu boşaltıp yeniden oluşturun).",
  "A standalone server keeps no copies; leave out --replicas, or name the servers of a cluster.":
    "Tek başına çalışan sunucu kopya tutmaz; --replicas kullanmayın ya da bir kümenin sunucularını yazın.",
  "JetStream is not switched on in the server; start it with: nats-server -js":
    "Sunucuda JetStream açık değil; şöyle başlatın: nats-server -js",
  "The server rejects this user; check the name and the password, or the credentials file.":
    "Sunucu bu kullanıcıyı kabul etmiyor; adı ve parolayı ya da kimlik bilgisi dosyasını denetleyin.",
  "This user may not do this on the server; docs/fleet.md lists what a sender and a worker need.":
    "Bu kullanıcının sunucuda bunu yapma izni yok; gönderenin ve işleyicinin gereksindiği izinleri docs/fleet.md sıralar.",
  "No NATS server responds there; check that it is running, and the addresses of the queue.":
    "Orada yanıt veren bir NATS sunucusu yok; çalışıp çalışmadığını ve kuyruğun adreslerini denetleyin.",
  "There is no such host; check the addresses of the queue and the network.":
    "Böyle bir sunucu yok; kuyruğun adreslerini ve ağı denetleyin.",
  "The encrypted connection could not be made; check the certificate of the server, and write tls://.":
    "Şifreli bağlantı kurulamadı; sunucunun sertifikasını denetleyin ve tls:// yazın.",
  "The servers of the queue are not responding; check that most of them are running, and try again.":
    "Kuyruğun sunucuları yanıt vermiyor; çoğunun çalıştığından emin olup yeniden deneyin.",
  "There is no queue {a} here yet; entente send and entente work create it.":
    "Burada henüz {a} adlı bir kuyruk yok; kuyruğu entente send ve entente work oluşturur.",
  "The servers are not handing out documents at the moment ({a}).": "Sunucular şu anda belge vermiyor ({a}).",
  "This part of a message can't be sent alone; send the file that holds it.":
    "İletinin bu kısmı tek başına gönderilemez; onu içeren dosyayı gönderin.",
  "This document triggered a fault in Entente when it was added ({a}); please report it with the document.":
    "Bu belge eklenirken Entente’ta bir hata oldu ({a}); lütfen belgeyle birlikte bildirin.",
  "The message with this document arrived damaged; send the document again.":
    "Bu belgenin iletisi bozuk geldi; belgeyi yeniden gönderin.",
  "Sending mail is not set up; write into entente.toml: [mail] server, from and to (docs/watching.md)":
    "E-postanın nasıl gönderileceği belirtilmemiş; entente.toml içine yazın: [mail] server, from ve to (docs/watching.md)",
  "The mail server rejects this user name and password; check both.":
    "Posta sunucusu bu kullanıcı adını ve parolayı kabul etmiyor; ikisini de denetleyin.",
  "The mail could not be sent ({a}); nothing is lost, as the next digest will include it.":
    "E-posta gönderilemedi ({a}); hiçbir şey yitirilmedi, sonraki bülten bunları da içerir.",
  "unknown reason": "nedeni bilinmiyor",
  "{a}:{b}: mail must be a table: [mail]": "{a}:{b}: mail bir tablo olmalı: [mail]",
  "{a}:{b}: mail has {c}; it may only have {d}": "{a}:{b}: mail içinde {c} var; bulunabilecekler: {d}",
  '{a}:{b}: server must be the address of a server, such as "smtps://ann@mail.example"':
    '{a}:{b}: server bir sunucu adresi olmalı, örneğin "smtps://ann@mail.example"',
  "{a}:{b}: server contains a password; put that into ENTENTE_SMTP_PASSWORD or the secrets file":
    "{a}:{b}: server içinde parola var; parolayı ENTENTE_SMTP_PASSWORD’a veya gizli bilgiler dosyasına koyun",
  '{a}:{b}: from must be an e-mail address, such as "ann@mail.example"':
    '{a}:{b}: from bir e-posta adresi olmalı, örneğin "ann@mail.example"',
  '{a}:{b}: to must be e-mail addresses, such as ["ann@mail.example"]':
    '{a}:{b}: to e-posta adreslerinden oluşmalı, örneğin ["ann@mail.example"]',
  '{a}: "{b}" is not the name of a publisher': "{a}: “{b}” bir yayıncı adı değil",
  '{a}: "{b}" has {c}; it may only have kind and of': "{a}: “{b}” için {c} verilmiş; yalnızca kind ve of verilebilir",
  '{a}: "{b}" must be one of {c}': "{a}: “{b}” şunlardan biri olmalı: {c}",
  '{a}: "{b}" must say whose it is: { kind = "{c}", of = "KAZ" }':
    '{a}: “{b}” için kime ait olduğunu yazın: { kind = "{c}", of = "KAZ" }',
  '{a}: "{b}" needs of in quotation marks, such as "KAZ"': '{a}: “{b}” için of tırnak içinde olmalı, örneğin "KAZ"',
  '{a}: "{b}" belongs to an unknown party: {c}': "{a}: “{b}” bilinmeyen bir tarafa ait: {c}",
  "{a}: {b} must be {c}": "{a}: {b} şöyle olmalı: {c}",
  "There is no password for {a}; put it into {b}, or into {c} as: {d}":
    "{a} için parola yok; parolayı {b} içine ya da {c} dosyasına şöyle koyun: {d}",
  "{a} can be read by others, so nothing in it is used; run: chmod 600 {b}":
    "{a} başkalarınca okunabildiği için içindekiler kullanılmadı; şunu çalıştırın: chmod 600 {b}",
  "{a} is not TOML; write a line for each service: {b}": "{a} TOML değil; her hizmet için bir satır yazın: {b}",
  "The address contains a password, which others would see; leave it out, and put it into ENTENTE_IMAP_PASSWORD or the secrets file (docs/watching.md)":
    "Adreste başkalarının göreceği bir parola var; çıkarın ve ENTENTE_IMAP_PASSWORD’a veya gizli bilgiler dosyasına koyun (docs/watching.md)",
  "Nothing is watched in this ledger yet; begin with: entente watch add https://example.org/feed":
    "Bu kayıt defterinde henüz hiçbir şey gözlenmiyor; şununla başlayın: entente watch add https://example.org/feed",
  "A fault in Entente ({a}); please report it.": "Entente’ta bir hata ({a}); lütfen bildirin.",
  "The site's robots.txt can't be fetched: {a}": "Sitenin kuralları (robots.txt) alınamadı: {a}",
  "This address is on a private or special network; only the public web is fetched unless --allow-private is given.":
    "Bu, özel bir ağdaki bir adres; --allow-private verilmedikçe yalnızca herkese açık web adresleri indirilir.",
  "{a} ({b}) is on a private or special network; only the public web is fetched unless --allow-private is given.":
    "{a} ({b}), özel bir ağdaki bir adres; --allow-private verilmedikçe yalnızca herkese açık web adresleri indirilir.",
  "Port {a} is taken by another program; choose another with --port.":
    "{a} bağlantı noktasını başka bir program kullanıyor; --port ile başka bir bağlantı noktası seçin.",
  "Port {a} is only for the administrator of this machine; choose one above 1023 with --port.":
    "{a} bağlantı noktası yalnızca bu makinenin yöneticisine açık; --port ile 1023’ten büyük birini seçin.",
  "This machine does not have that address; give its own name or address with --host.":
    "Bu makinenin öyle bir adresi yok; --host ile kendi adını veya adresini belirtin.",
  "The server can't listen ({a}).": "Sunucu dinleyemiyor ({a}).",
  "Port {a} can't be used for metrics ({b}); choose another with --metrics.":
    "{a} bağlantı noktası ölçümler için alınamadı ({b}); --metrics ile başka bir bağlantı noktası seçin.",
  "HTTPS is for other machines; give the name they use with --host":
    "HTTPS, başka makinelerden bağlananlar içindir; hangi adla bağlanacaklarını --host ile belirtin",
  "{a} is not a host name that browsers use; give the name or the address of this machine":
    "{a} tarayıcıların kullandığı bir sunucu adı değil; bu makinenin adını veya adresini belirtin",
  "{a} is not a host name; give one such as desk.example, without https:// or port":
    "{a} bir sunucu adı değil; desk.example gibi, https:// ve bağlantı noktası olmadan yazın",
  "{a} can be read by others, so its tokens are not used; run: chmod 600 {b}.":
    "{a} başkalarınca okunabildiği için içindeki anahtarlar kullanılmadı; şunu çalıştırın: chmod 600 {b}.",
  "“{a}” is not a valid collection name; use letters, digits, full stops and hyphens, as in brief-2026.":
    "“{a}” geçerli bir koleksiyon adı değil; harf, rakam, nokta ve kısa çizgi kullanın, örneğin brief-2026.",
  "A token for a collection only reads; leave out the role {a}, or the collection.":
    "Bir koleksiyonun anahtarı yalnızca okumaya izin verir; {a} yetkisini vermeyin ya da koleksiyon belirtmeyin.",
  "A token name consists of letters, digits, full stops and hyphens, such as ann or desk-2.":
    "Anahtarın adı harf, rakam, nokta ve kısa çizgiden oluşan bir sözcüktür, örneğin ann veya desk-2.",
  "{a} already has a token {b}; revoke it first, or choose another name.":
    "{a} içinde {b} anahtarı zaten var; önce o anahtarı iptal edin ya da başka bir ad seçin.",
  "{a} has no token {b}.": "{a} içinde {b} anahtarı yok.",
  "{a} is not a token file: {b}; restore a copy, or remove it and create new tokens.":
    "{a} bir anahtar dosyası değil: {b}; bir kopyasını geri koyun ya da silip yeni anahtarlar oluşturun.",
  "it is damaged": "bozuk",
  "{a} exists: another process is changing the tokens; if none is, remove that file.":
    "{a} var: anahtarları şu anda başka bir süreç değiştiriyor; böyle bir süreç yoksa bu dosyayı silin.",
  "{a} can't be written ({b}).": "{a} yazılamadı ({b}).",
  "The webhook secret is shorter than {a} characters; create one with: openssl rand -hex 32.":
    "Web kancalarının gizli anahtarı {a} karakterden kısa; yenisini şöyle oluşturun: openssl rand -hex 32.",
  "{a} can be read by others, so its secret is not used; run: chmod 600 {b}.":
    "{a} başkalarınca okunabildiği için içindeki gizli anahtar kullanılmadı; şunu çalıştırın: chmod 600 {b}.",
  "The secret can't be read from {a} ({b}); check the name and its permissions.":
    "Gizli anahtar {a} dosyasından okunamadı ({b}); adını ve izinlerini denetleyin.",
  "No search was saved as {a}; save it with: entente search WORDS --save {b}":
    "{a} adıyla kayıtlı arama yok; şöyle kaydedin: entente search SÖZCÜKLER --save {b}",
  '"{a}" names nothing to be notified of; write KAZ-CHN, KAZ, person:ID, search:NAME or all':
    "“{a}” adında bildirilecek bir şey yok; KAZ-CHN, KAZ, person:ID, search:AD veya all yazın",
  "It was received ({a}).": "Alındı ({a}).",
  "The server answered {a}.": "Sunucu {a} yanıtını verdi.",
  "The server answered {a}. No further attempts will be made.":
    "Sunucu {a} yanıtını verdi. Artık yeniden denenmeyecek.",
  "{a} No further attempts will be made.": "{a} Artık yeniden denenmeyecek.",
  "webhook {a}: {b}, attempt {c}: {d}": "web kancası {a}: {b}, {c}. deneme: {d}",
  "webhooks: {a}": "web kancaları: {a}",
  "The saved search no longer exists; unfollow it, or save it again.":
    "Bu adda bir arama artık yok; takibi bırakın ya da yeniden kaydedin.",
  "This search can no longer be carried out; follow another.":
    "Bu arama artık yapılamıyor; başka bir aramayı takip edin.",
  "The model's answer to {a} of its passages was not in the format requested, and nothing was taken from it.":
    "Modelin {a} bölüme verdiği yanıt istenen biçimde değildi; yanıttan hiçbir şey alınmadı.",
  "{a} names no model.": "{a} bir model belirtmiyor.",
  "Not all answers of {a} about it are in the cache, and it was not asked this time. For documents in a ledger, entente refresh --model {b} asks it.":
    "{a} modelinin bu belgeyle ilgili yanıtlarının hepsi önbellekte değil; modele bu kez de sorulmadı. Kayıt defterindeki belgeler için modele entente refresh --model {b} ile sorulur.",
  "The model answered for {a}, the cache for {b}; {c} sent, {d} received.":
    "Modelin yanıtladığı: {a}; önbellekten: {b}; giden: {c}, gelen: {d}.",
  "{n} passages": "{n} bölüm",
  "{n} passage": "{n} bölüm",
  "{n} tokens": "{n} jeton",
  "{n} token": "{n} jeton",
  "{n} documents read without the model": "{n} belge model olmadan okundu",
  "{n} document read without the model": "{n} belge model olmadan okundu",
  "The budget of {a} allows no more ({b} spent): {c}. The same command with a higher --budget continues.":
    "{a} bütçesi daha fazlasına yetmiyor (harcanan {b}): {c}. Daha yüksek bir --budget ile aynı komut kaldığı yerden sürer.",
  "The model could not be asked about all: {a}: {b}; {c}. The same command tries again.":
    "Bazı belgeler modele sorulamadı: {a}: {b}; {c}. Aynı komut yeniden dener.",
  "This is not a valid key: it contains characters that no key has":
    "Bu bir anahtar değil: anahtarlarda bulunmayan işaretler içeriyor",
  "{a} can be read by others; chmod 600 it, so that only you can read the key":
    "{a} başkalarınca okunabiliyor; anahtarı yalnızca siz okuyabilesiniz diye dosyaya chmod 600 uygulayın",
  "The key file {a} can't be read": "Anahtar dosyası {a} okunamadı",
  "The key file {a} is empty": "Anahtar dosyası {a} boş",
  "The amount “{a}” {b} and was left out.": "“{a}” tutarı {b}; bu yüzden alınmadı.",
  "contains no number": "sayı içermiyor",
  "may be in any of several currencies": "birden çok para biriminde olabilir",
  "continues in a way that is not understood": "anlaşılamayan bir biçimde devam ediyor",
};
