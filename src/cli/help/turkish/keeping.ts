import type { HelpWords } from "../help.js";

export const keeping: Pick<
  HelpWords["commands"],
  "add" | "refresh" | "purge" | "status" | "export" | "import" | "check" | "backup" | "restore"
> = {
  add: {
    summary: "belgeleri okuyup kayıt defterine ekle",
    description:
      "Belgeleri okur ve beyanlarını kayıt defterine ekler; defter yoksa oluşturulur. Eklendiği bildirilen her şey diske yazılmıştır.",
    arguments: {
      file: "belgeler, arşivler, posta kutuları, akışlar, tablolar, kitaplıklar veya klasörler; standart girdi için -",
    },
    options: {
      beside: "başka okuma yollarının bu belgelerde bulduklarını yeni sonuçların yanında tut",
      "translation-of":
        "bunları kayıt defterindeki şu belgenin çevirisi olarak işaretle: kimliği, dosya adı veya adresi",
      format: "text: sonda bir özet; jsonl: diske yazılan her belge için bir satır",
    },
    captions: [
      "bir klasördeki bütün belgeler, entente.db içine",
      "bir arşiv, veritabanına",
      "belge akışı, her satırda bir belge, read komutundaki gibi",
      "önceki sonuçları kuralların sonuçlarının yanında tutar",
      "aynı metnin Rusçası; ikisi tek kaynak sayılır",
    ],
    notes:
      "Kayıt defterinde olan belgeler yeniden okunmaz: yarım kalan işi sürdürmek için komutu yineleyin.\n\nÇıkış kodları: 0 hepsi eklendi; 1 bazı girdiler okunamadı, gerisi eklendi; 2 kullanım hatası.",
  },
  refresh: {
    summary: "kayıt defterindeki belgeleri yeniden oku",
    description:
      "Belgeleri, dosyaları olmadan, kayıt defterinde saklanan metinden yeniden okur: önceki bir sürümün okuduklarını ve tarihi düzeltilmiş olanları.",
    arguments: { document: "belge kimlikleri (varsayılan: başka sürümün okuduklarının hepsi)" },
    options: {
      "dry-run": "yalnızca okunacak belgeleri listele",
      model:
        "bazı belgeleri okumuş olan ve yeniden sorulabilecek dil modeli, llm:MODEL@URL; verilmezse modelin yanıtları önbellekten alınır",
      format: "text: sonda bir özet; jsonl: diske yazılan her belge için bir satır",
    },
    captions: [
      "Entente’ın önceki bir sürümünün okuduğu her şey",
      "okunacak belgeleri listeler",
      "neyle okunmuş olursa olsun, tek bir belge",
    ],
    notes:
      "Kararlar, aynı şeyi söyleyen beyanlara geçer; bkz. docs/ledger.md.\n\nÇıkış kodları: 0 hepsi okundu; 1 bazı belgeler okunamadı, gerisi okundu; 2 kullanım hatası.",
  },
  purge: {
    summary: "bir belgeyi kayıt defterinden kalıcı olarak sil",
    description:
      "Bir belgeyi, metnini, beyanlarını ve bunlara ilişkin kararları diskten de siler. Geri alınamayacağı için onay ister.",
    arguments: { document: "bir belgenin kimliği veya kimliğinin başı" },
    options: { confirm: "sorulmadan onaylamak için kimliğin tamamı" },
    captions: ["onay için kimliğin tamamını ister"],
    notes: "Bir belgeyi kaydını koruyarak çıkarmak için: entente judge d_5b1f remove",
  },
  status: {
    summary: "kayıt defterinde bulunanları özetle",
    description:
      "Kayıt defterinde bulunanları özetler: belgeler, türlerine göre beyanlar, olgular, çalıştırmalar. Hiçbir şey yazılmaz.",
    options: { verify: "her şeyi oku, bozulma olup olmadığını denetle ve içeriğin özet değerini yaz" },
    captions: ["entente.db içinde bulunanlar", "kayıt defterinin tamamında bozulma arar", "aynısı, JSON olarak"],
  },
  export: {
    summary: "kayıt defterinin tamamını yaz veya açık biçimlerden birine aktar",
    description:
      "Kayıt defterinin tamamını JSON Lines olarak yazar; entente import bundan aynı defteri oluşturur. İstenirse defteri açık biçimlerden birinde dışa aktarır.",
    options: {
      out: "yazılacak dosya (varsayılan: standart çıktı)",
      "with-texts": "belgelerin metinlerini de ekle (--format ftm)",
    },
    captions: [
      "entente.db’nin tamamı, tek dosyada",
      "DuckDB, pandas ve R için bütün tablolar",
      "yeri belli olan her şey, harita üzerinde",
    ],
    notes:
      "Her biçimin içeriği docs/exports.md içinde anlatılır. Aynı defterler, nerede saklanırsa saklansın, aynı baytları verir.",
  },
  import: {
    summary: "dışa aktarılmış dosyadan kayıt defteri oluştur veya ek açıklamaları al",
    description:
      "Dışa aktarılmış dosyayı yeni bir kayıt defterine yükler ve aslıyla aynı olduğunu denetler. Ya da Web Annotations ek açıklamalarını, belgelerinin bulunduğu bir deftere alır: sözleri beyanı doğrulayan ek açıklamalar değerlendiricinin beyanı, ötekiler not ve etiket olur.",
    arguments: { file: "entente export ile yazılmış bir dosya veya Web Annotations" },
    options: {
      from: "dosyanın içeriği: ledger (varsayılan), annotations",
      reviewer: "ek açıklamaları alan (varsayılan: $ENTENTE_REVIEWER)",
      at: "zamanı, örneğin 2026-03-01T09:30:00Z (varsayılan: şimdi)",
    },
    captions: ["bir dosyada kayıt defteri oluşturur"],
    notes:
      "Ek açıklamalar dışında, kayıt defteri yeni olmalıdır. Yarım kalan içe aktarma, yeniden çalıştırılınca sürer.\n\nÇıkış kodları: 0 hepsi alındı; 1 alınamayan var; 2 kullanım hatası.",
  },
  check: {
    summary: "beyanları başvuru tablolarıyla karşılaştır",
    description:
      "Yazıldığı sırada eskimiş olan veya doğru olamayacak ifadeleri ve adların değişik yazılışlarını bildirir: üyelikler ve katılımlar, görev süreleri, ortaklık düzeyleri. Kendi tarihinde doğru olanlar bildirilmez.",
    arguments: { file: "okunup denetlenecek belgeler (varsayılan: kayıt defterindekiler)" },
    options: {
      only: "stale: eskimiş veya olanaksız ifadeler; kayıt defteri için ayrıca contradicted (çelişenler), conflicting (bir olgu içinde uyuşmayan değerler) veya recycled (birden çok şey için verilen rakamlar)",
      format: "{} (uçbirimde table, yoksa jsonl)",
    },
    captions: [
      "entente.db içindeki bütün belgeler",
      "kayıt defterinde bulunmayan bir belge",
      "her satırda bir bulgu",
      "kayıt defterinde birbiriyle çelişen olgular",
      "o gün eklenenler için",
    ],
    notes: "Çıkış kodları: 0 ne bulunursa bulunsun hepsi denetlendi; 1 bazı girdiler okunamadı; 2 kullanım hatası.",
  },
  backup: {
    summary: "kayıt defterini bir dosyaya kopyala ve kopyayı doğrula",
    description:
      "Bütün kayıt defterini, bir andaki hâliyle, ayrı bir dosyaya kopyalar; gözlenen kaynaklar ve anlık görüntüler gibi dışa aktarılmayanlar da içindedir. Kopya, hazır olduğu bildirilmeden önce yeniden okunup doğrulanır; SHA-256 değeri yanına yazılır.",
    options: { to: "yeni bir dosya veya içinde oluşturulacağı klasör" },
    captions: ["entente.db, bir klasöre; dosya adı yedekleme zamanından oluşur"],
    notes:
      "Bu sırada başkaları kayıt defterine yazabilir. Yedeğin kendisi dosyadaki bir kayıt defteridir: kayıt defteri okuyan her komut yedeği de okur.\n\nÇıkış kodları: 0 yedek hazır ve doğrulandı; 1 başarılamadı, geriye bir şey kalmadı; 2 kullanım hatası.",
  },
  restore: {
    summary: "bir yedekten kayıt defteri oluştur",
    description:
      "Bir yedekten, nereden alınmış olursa olsun, dosyada veya veritabanında bir kayıt defteri oluşturur ve tamamını okur.",
    arguments: { file: "entente backup komutunun yazdığı dosya" },
    options: { force: "yedeği oradaki kayıt defterinin yerine geçir" },
    notes:
      "--force ile yerine geçilen defter, yedeğin tamamı yazılıp doğrulanana kadar kalır.\n\nÇıkış kodları: 0 kayıt defteri hazır; 1 başarılamadı, önceki olduğu gibi duruyor; 2 kullanım hatası.",
  },
};
