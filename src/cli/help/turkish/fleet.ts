import type { HelpWords } from "../help.js";

export const fleet: Pick<HelpWords["commands"], "send" | "work" | "queue"> = {
  send: {
    summary: "belgeleri işleyicilere okut",
    description:
      "Belgeleri bir kuyruğa gönderir; istenen sayıda makinedeki işleyiciler bunları okuyup, entente add gibi, bir kayıt defterine ekler. Kuyruk doluysa bekler.",
    arguments: {
      file: "belgeler, arşivler, posta kutuları, akışlar, tablolar, kitaplıklar veya klasörler; standart girdi için -",
    },
    options: {
      from: "birden çok belge içeren dosyaların biçimi: jsonl, her satırda bir belge",
      at: "gönderilenler için kayıt defterine yazılacak zaman, örneğin 2026-03-01T09:30:00Z (varsayılan: şimdi)",
      beside: "başka okuma yollarının bu belgelerde bulduklarını yeni sonuçların yanında tut",
      format: "text: sonda bir özet; jsonl: kuyruğa giren her belge için bir satır",
    },
    captions: ["bir klasörün bütün belgeleri, kuyruğun işleyicilerine", "aynı sunuculardaki “archive” kuyruğuna"],
    notes:
      "Yeniden gönderilen belge bir kez okunur. Bkz. entente work --help, docs/fleet.md\n\nÇıkış kodları: 0 hepsi gönderildi; 1 bazı girdiler gönderilemedi, gerisi gönderildi ya da kuyruğa ulaşılamadı; 2 kullanım hatası.",
  },
  work: {
    summary: "bir kuyruktakileri okuyup kayıt defterine ekle",
    description:
      "Kuyruktan belge alır, okur ve kayıt defterine ekler. Belge, kayıt defterine girip diske yazılınca kuyruktan çıkar.",
    options: {
      jobs: "okumada kullanılacak iş parçacığı sayısı",
      attempts: "bir belgeden vazgeçilmeden önce okunmasının kaç kez deneneceği",
      "until-empty": "kuyrukta ve işleyicilerde hiçbir şey kalmayınca bitir",
      format: "text: sonda bir özet; jsonl: diske yazılan her belge için bir satır",
    },
    captions: ["hepsi okununca biter"],
    notes:
      "İstenen sayıda işleyici, istenen makinelerde, tek bir kayıt defteri için okur. Durdurulan (Ctrl+C, SIGTERM)\nişleyici okumakta olduğunu ekler, gerisini geri verir; zorla sonlandırılan işleyicinin elindekiler bir başkasına geçer.\n\nÇıkış kodları: 0 durduruldu veya kuyruk boş; 1 bir belge okunamadı ya da kayıt defterine veya kuyruğa\nulaşılamadı; 2 kullanım hatası.",
  },
  queue: {
    summary: "kuyrukta nelerin beklediğini ve nelerin okunamadığını bildir",
    description:
      "Kuyrukta nelerin beklediğini, nelerin kim tarafından okunduğunu, nelerin neden okunamadığını bildirir. Okunamayan belgeler yeniden gönderilebilir ya da listeden silinebilir.",
    arguments: { document: "okunamayan belgelerin adları; verilmezse --again ve --forget hepsi için geçerlidir" },
    options: {
      wait: "bekleyen ve okunan kalmayınca dön",
      again: "okunamayanları yeniden gönder",
      forget: "okunamayanları listeden sil",
      "most-waiting":
        "gönderen bekletilmeden önce kaç belgenin bekleyebileceğini veya okunabileceğini belirle (başlangıçta 10.000)",
      replicas: "kaç sunucunun kopya tutacağını belirle: 1, 3 veya 5 (başlangıçta kümede 3, yoksa 1)",
      patience:
        "işleyicisinden kaç saniye haber alınamazsa belgenin başka bir işleyiciye geçeceğini belirle (başlangıçta 30)",
    },
    captions: [
      "nelerin beklediği, kimin ne okuduğu, nelerin neden okunamadığı",
      "bekleyen ve okunan kalmayınca döner",
      "okunamayanları yeniden gönderir",
      "okunamayan bir belgeyi listeden siler",
    ],
    notes:
      "Çıkış kodları: 0 tamam; --wait ile, okunamayan yok; 1 kuyruğa ulaşılamadı veya okunamayan var; 2 kullanım hatası.",
  },
};
