import type { HelpWords } from "../help.js";

export const questions: Pick<
  HelpWords["commands"],
  "search" | "judge" | "claim" | "beside" | "judgements" | "agreement" | "review"
> = {
  search: {
    summary: "kayıt defterinde beyan ve cümle ara",
    description:
      "Kayıt defterinde bir sorguya uyan beyanları, en uygunu başta olmak üzere, ardından uyan öteki cümleleri yazar. Sözcükler her çekimiyle bulunur; bütün koşullar sağlanmalıdır.",
    arguments: { query: "sözcükler, tırnak içinde söz öbekleri ve filtreler; bkz. docs/search.md" },
    options: {
      after: "önceki aramanın yazdığı yerden sürdür",
      newest: "en yenisi başta",
      facets: "bulunanları tür, taraf, yıl, durum, söyleyen, yayıncı ve akış türüne göre de say",
      format: "{} (uçbirimde table, yoksa jsonl)",
      save: "sorguyu çalıştırmadan bu adla kaydet",
      saved: "bu adla kayıtlı aramayı, eklenen sözcük ve filtrelerle çalıştır; ad verilmezse kayıtlı aramaları listele",
      new: "kayıtlı aramayla: yalnızca --new ile son çalıştırmadan bu yana eklenenler",
      forget: "kayıtlı bir aramayı sil",
      reviewer: "kaydeden ve çalıştıran (varsayılan: $ENTENTE_REVIEWER veya kullanıcı adınız)",
    },
    captions: [
      "bir sözcük, bir söz öbeği, bir taraf",
      "bir milyar dolar veya daha fazlası",
      "Xi Jinping’e atfedilen vaatler",
      "taraf, yıl ve akış türüne göre sayılar",
      "kayıt defterinin 2025 sonundaki hâli",
      "o gün eklenenler",
      "son çalıştırmadan bu yana eklenenler",
    ],
    notes: "Filtreler: {}\n\nÇıkış kodları: 0 sorgu çalıştı; 1 kayıt defteri okunamadı; 2 kullanım hatası.",
  },
  judge: {
    summary: "beyanlar hakkında karar kaydet",
    description:
      "Bir değerlendiricinin beyanlar hakkında neye, neden karar verdiğini kayıt defterine yazar. Hiçbir şeyin üzerine yazılmaz: son karar geçerlidir.",
    arguments: { words: "örneğin BEYAN accept; kimliğin başı yeter; olgu, bütün beyanlarının yerini tutar" },
    options: {
      reviewer: "karar veren (varsayılan: $ENTENTE_REVIEWER)",
      from: "içe aktarılacak kararlar, her satırda bir JSON nesnesi",
      at: "kararın zamanı, örneğin 2026-03-01T09:30:00Z (varsayılan: şimdi)",
    },
    captions: [
      "beyan sözlerine uyuyor",
      "uymuyor",
      "başkaları için bir not",
      "aynı şeyi anlatıyorlar",
      "aynı şeyi anlatmıyorlar (iki olgunun bütün beyanları)",
      "beyanı kalmamış bir kararı bu beyana bağlar",
      "bir belgeyi kayıt defterinden çıkarır",
      "önceki bir kararı geri çeker",
      "belgeyi geri getirir",
      "birkaçı birden",
    ],
    notes: "Çıkış kodları: 0 kaydedildi; 1 kayıt defteri kabul etmedi; 2 kullanım hatası.",
  },
  claim: {
    summary: "gözden kaçmış bir beyanı sözlerini işaretleyerek ekle",
    description:
      "Kayıt defterindeki bir belgeye beyan ekler. Her beyanın geçtiği denetimlerden geçmelidir: sözleri belgede bulunur, tarafların adı belgede geçer, tutar ve tarih bu sözlerden gelir. Sonraki okumalar ne bulursa bulsun, geri çekilene kadar geçerlidir.",
    arguments: { document: "kimliği veya kimliğinin başı", words: "beyanı içeren en kısa bölüm, belgede geçtiği gibi" },
    options: {
      type: "beyanın türü: visit, meeting, finance vb.",
      from: "eylemi yapanlar: virgülle ayrılmış kodlar veya adlar",
      to: "muhataplar: virgülle ayrılmış kodlar veya adlar",
      mutual: "karşılıklı: eylem taraflardan birine yönelik değil",
      status: "bildirilenin durumu (varsayılan: completed)",
      when: "EDTF biçiminde tarih: sözlerin çevresindeki metinde geçen tarih veya belgenin tarihi",
      sum: 'sözlerin çevresindeki metinde geçen bir tutar, örneğin "1700000000 USD"',
      speaker: "yazar değilse, söyleyen",
      detail: "türün öteki ayrıntıları, örneğin flow=loan",
      place: "sözler birden çok kez geçiyorsa kaçıncısı",
      reviewer: "işaretleyen (varsayılan: $ENTENTE_REVIEWER)",
      instead: "belgede sözleri yanlış olan beyan: reddedilir, yerine eklenen beyan geçer",
      at: "işaretleme zamanı, örneğin 2026-03-01T09:30:00Z (varsayılan: şimdi)",
    },
    notes: "Çıkış kodları: 0 eklendi; 1 belgede yok veya kayıt defteri kabul etmedi; 2 kullanım hatası.",
  },
  beside: {
    summary: "iki çeviriyi yan yana göster",
    description:
      "İki dildeki iki belgeyi paragraf paragraf yan yana gösterir; başta farkları yer alır: tutar, tarih, sayı, devlet veya örgüt, durum ya da atlanmış bir bölüm. Tutarlar, nasıl yazılırsa yazılsın değerleriyle karşılaştırılır.",
    arguments: {
      document: "bir dosya veya kayıt defterindeki bir belge: kimliği, adı veya adresi",
      other: "öteki; ikisi de dosya ya da ikisi de kayıt defterinden olmalıdır",
    },
    options: { json: "--format json ile aynı" },
    captions: ["entente.db içindeki iki belge", "kayıt defteri olmadan iki dosya", "aynısı, JSON olarak"],
    notes: "Çıkış kodları: 0 farklar ne olursa olsun gösterildi; 1 bir belge okunamadı; 2 kullanım hatası.",
  },
  judgements: {
    summary: "kararları listele",
    description: "Kayıt defterindeki kararları verildikleri sırayla yazar.",
    arguments: { id: "bir beyanın ya da bütün beyanları için bir olgunun kimliği" },
    options: {
      reviewer: "yalnızca bir değerlendiricinin kararları",
      orphans: "yalnızca beyanı kalmayan, yeniden bağlanmayı bekleyen kararlar",
    },
    captions: ["hepsi", "bir beyan hakkında, bir değerlendiricinin verdikleri", "beyanı kalmayan kararlar"],
  },
  agreement: {
    summary: "iki değerlendiricinin uyuşmasını ölç",
    description:
      "İki değerlendiricinin, ikisinin de karara bağladığı beyanlarda ne ölçüde uyuştuğunu türlerine göre gösterir: güven aralığıyla birlikte Cohen kappası.",
    arguments: { first: "bir değerlendirici", second: "başka bir değerlendirici" },
    captions: ["ikisinin de kabul veya ret kararı verdiği beyanlarda"],
  },
  review: {
    summary: "sırada değerlendirilecek beyanları listele",
    description:
      "Henüz karara bağlanmamış beyanları, beklenen kazancı en yüksek olanlar başta olmak üzere listeler: çok şeyin bağlı olduğu belirsiz beyanlar.",
    captions: ["karar verilmesi en yararlı beş beyan", "aynısı, JSON Lines olarak"],
  },
};
