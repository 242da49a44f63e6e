import type { Ledgers } from "../english/index.js";

export const ledgers: Ledgers = {
  "The disk is full, so nothing from this step was saved; make room and run the same command again.":
    "Disk dolu, bu adımda hiçbir şey kaydedilmedi; yer açıp aynı komutu yeniden çalıştırın.",
  "The ledger can't be written to; check the permissions of the file and its folder.":
    "Kayıt defterine yazılamıyor; dosyanın ve klasörünün izinlerini denetleyin.",
  "The ledger is damaged; restore it from a copy, or import its last export into a new one.":
    "Kayıt defteri bozuk; bir kopyadan geri yükleyin veya son dışa aktarımını yeni bir kayıt defterine içe aktarın.",
  "This file is not a ledger; name another one.": "Bu dosya bir kayıt defteri değil; başka bir dosya belirtin.",
  "Another process has been writing to the ledger for a minute; wait for it to end and try again.":
    "Başka bir süreç bir dakikadır kayıt defterine yazıyor; bitmesini bekleyip yeniden deneyin.",
  "The ledger can't be opened; check the name and the permissions of the file and its folder.":
    "Kayıt defteri açılamıyor; adı ile dosyanın ve klasörünün izinlerini denetleyin.",
  "Permission to open the ledger was denied; check the permissions of the file.":
    "Kayıt defterini açma izni verilmedi; dosyanın izinlerini denetleyin.",
  "The disk failed while the ledger was read or written; check the disk and try again.":
    "Kayıt defteri okunurken veya yazılırken disk arızalandı; diski denetleyip yeniden deneyin.",
  "A document is too large for the ledger; split it.": "Bir belge kayıt defteri için çok büyük; belgeyi bölün.",
  "The ledger can't be opened; check the permissions of the file and its folder.":
    "Kayıt defteri açılamıyor; dosyanın ve klasörünün izinlerini denetleyin.",
  "The name is a circular link; name the file itself.": "Ad, kendine dönen bir bağlantı; dosyanın kendisini belirtin.",
  "The name is too long for a file; name another one.": "Ad, bir dosya için çok uzun; başka bir ad belirtin.",
  "Part of the path is not a folder; check it.": "Yolun bir parçası klasör değil; denetleyin.",
  "The password is wrong; check it in the address of the ledger.":
    "Parola yanlış; kayıt defterinin adresindeki parolayı denetleyin.",
  "PostgreSQL refused this user; check the user in the address of the ledger.":
    "PostgreSQL bu kullanıcıyı kabul etmedi; kayıt defterinin adresindeki kullanıcıyı denetleyin.",
  "There is no such database; create it with createdb, or check its name.":
    "Böyle bir veritabanı yok; createdb ile oluşturun veya adını denetleyin.",
  "This user lacks rights in the database; grant it the right to create and write tables.":
    "Bu kullanıcının veritabanında yetkisi yok; tablo oluşturma ve yazma yetkisi verin.",
  "The database is read-only; name the primary server.": "Veritabanı salt okunur; birincil sunucuyu belirtin.",
  "The disk of the server is full, so nothing from this step was saved; make room and run the same command again.":
    "Sunucunun diski dolu, bu adımda hiçbir şey kaydedilmedi; yer açıp aynı komutu yeniden çalıştırın.",
  "The server has no free connections; try again later.": "Sunucuda boş bağlantı yok; daha sonra yeniden deneyin.",
  "The server was shut down, so nothing from this step was saved; run the same command again.":
    "Sunucu kapatıldı, bu adımda hiçbir şey kaydedilmedi; aynı komutu yeniden çalıştırın.",
  "The server is starting or stopping; try again in a moment.":
    "Sunucu başlıyor veya duruyor; biraz sonra yeniden deneyin.",
  "PostgreSQL is not responding; check that it is running, and the host and port of the address.":
    "PostgreSQL yanıt vermiyor; çalışıp çalışmadığını, adresteki makine adını ve bağlantı noktasını denetleyin.",
  "There is no such host; check the address of the ledger.":
    "Böyle bir makine yok; kayıt defterinin adresini denetleyin.",
  "The host name can't be resolved; check the address of the ledger and the network.":
    "Makine adı çözülemiyor; kayıt defterinin adresini ve ağı denetleyin.",
  "The connection was lost, so nothing from this step was saved; run the same command again.":
    "Bağlantı koptu, bu adımda hiçbir şey kaydedilmedi; aynı komutu yeniden çalıştırın.",
  "The server is not responding; check the host of the address and the network.":
    "Sunucu yanıt vermiyor; adresteki makine adını ve ağı denetleyin.",
  "PostgreSQL is not listening on that socket; check that it is running, and the host of the address.":
    "PostgreSQL bu yuvayı dinlemiyor; çalışıp çalışmadığını ve adresteki makine adını denetleyin.",
  "The database is damaged; restore it from a copy, or import its last export into a new one.":
    "Veritabanı bozuk; bir kopyadan geri yükleyin veya son dışa aktarımını yeni bir kayıt defterine içe aktarın.",
  "The ledger is of an older version ({a}) and can't be upgraded while opened read-only; write to it once.":
    "Kayıt defteri daha eski bir sürümden ({a}) ve salt okunur açıldığında yükseltilemez; bir kez yazmak için açın.",
  "This database contains something other than a ledger; name another one.":
    "Bu veritabanında kayıt defteri değil, başka bir şey var; başka bir veritabanı belirtin.",
  "The ledger was written by a newer Entente (version {a}; this program supports up to {b}); use that one.":
    "Kayıt defteri daha yeni bir Entente ile yazılmış (sürüm {a}; bu program en çok {b} sürümünü destekler); o sürümü kullanın.",
  "An import into this ledger is incomplete; run the same entente import again first.":
    "Bu kayıt defterine yapılan içe aktarma yarım kalmış; önce aynı entente import komutunu yeniden çalıştırın.",
  "This address is not valid; write it as postgres://user:password@host:port/database.":
    "Bu adres geçerli değil; postgres://user:password@host:port/database gibi yazın.",
  'The schema "{a}" is not a valid name; use letters a to z, digits and "_".':
    '“{a}” geçerli bir şema adı değil; a’dan z’ye harf, rakam ve "_" kullanın.',
  "This is a folder; name a file in it for the ledger.": "Bu bir klasör; kayıt defteri için içinde bir dosya belirtin.",
  "There is no folder {a}; create it, or name another file.":
    "{a} klasörü yok; oluşturun veya başka bir dosya belirtin.",
  "The name of the ledger is empty; name a file for it.": "Kayıt defterinin adı boş; bir dosya belirtin.",
  "The name of the backup is empty; name a file for it.": "Yedeğin adı boş; bir dosya belirtin.",
  "The name of the ledger ends in white space, which its database would leave out; name it without.":
    "Kayıt defterinin adı, veritabanının atacağı bir boşlukla bitiyor; boşluksuz yazın.",
  "The folder of this ledger is not writable, and SQLite has to write there even to read the ledger; copy the ledger to another folder.":
    "Bu kayıt defterinin klasörüne yazılamıyor, oysa SQLite okurken bile oraya yazmak zorundadır; kayıt defterini başka bir klasöre kopyalayın.",
  "This is not a ledger export; name a file written by entente export.":
    "Bu, dışa aktarılmış bir kayıt defteri değil; entente export ile yazılmış bir dosya belirtin.",
  "The export is truncated: its last line is missing; export the ledger again.":
    "Dışa aktarılmış dosya yarım: son satırı yok; kayıt defterini yeniden dışa aktarın.",
  "The export is damaged: its content has changed; restore it from a copy, or export the ledger again.":
    "Dışa aktarılmış dosya bozuk: içeriği değişmiş; bir kopyadan geri yükleyin veya kayıt defterini yeniden dışa aktarın.",
  "The export was written by a newer Entente (version {a}; this program supports up to {b}); use that one.":
    "Dosya daha yeni bir Entente ile dışa aktarılmış (sürüm {a}; bu program en çok {b} sürümünü destekler); o sürümü kullanın.",
  "The imported ledger does not match the export; please report this with the export.":
    "İçe aktarılan kayıt defteri, dışa aktarılmış dosyayla aynı değil; lütfen dosyayla birlikte bildirin.",
  "The ledger is not empty; import into a new one under another name.":
    "Kayıt defteri boş değil; başka adla yeni bir kayıt defterine içe aktarın.",
  "There is no ledger here yet; create one with: entente add":
    "Burada henüz kayıt defteri yok; şununla oluşturun: entente add",
  "This is not a ledger; name one created with: entente add":
    "Bu bir kayıt defteri değil; entente add ile oluşturulmuş birini belirtin",
  "The database stores text as {a}; create one with: createdb --encoding=UTF8 --template=template0":
    "Veritabanı metinleri {a} olarak saklıyor; yenisini oluşturun: createdb --encoding=UTF8 --template=template0",
  "The disk is full; make room and run the same command again.":
    "Disk dolu; yer açın ve aynı komutu yeniden çalıştırın.",
  "The server crashed, so nothing from this step was saved; run the same command again.":
    "Sunucu çöktü, bu adımda hiçbir şey kaydedilmedi; aynı komutu yeniden çalıştırın.",
  "The connection was lost at the moment of saving, so this step may be saved or not; run the same command again.":
    "Bağlantı tam kayıt sırasında koptu; bu adım kaydedilmiş de olabilir, kaydedilmemiş de; aynı komutu yeniden çalıştırın.",
  "The log of this ledger (the file beside it whose name ends in -wal) is missing, so what was added last may be lost; put it back beside the ledger, or add those documents again.":
    "Bu kayıt defterinin günlüğü (yanında duran, adı -wal ile biten dosya) yok; en son eklenenler kaybolmuş olabilir. Günlüğü kayıt defterinin yanına geri koyun veya o belgeleri yeniden ekleyin.",
  "The connection to the server of the ledger was lost; it will be tried again for up to a minute, and nothing reported as saved is lost.":
    "Kayıt defterinin sunucusuna ulaşılamıyor; bağlantı bir dakika boyunca yeniden denenecek; kaydedildiği bildirilen hiçbir şey kaybolmadı.",
};
