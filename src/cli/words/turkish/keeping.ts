import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const keeping: Patterns<Words["keeping"]> = {
  told: "{documents, number} belge, {claims, number} beyan, {judgements, number} karar, {facts, number} olgu; içerik {digest}",
  backedUp: "{file}: {size} MB, yeniden okunup doğrulandı: {told}",
  restored: "Geri yüklendi: {told}",
  alreadyImported: "Zaten içe aktarılmış: {told}",
  annotations: {
    noClaim: "(beyan yok: {why})",
    taken:
      "{claims, number} beyan; notlu veya etiketli ek açıklama: {notes, number}, zaten kayıtlı: {known, number}, alınmayan: {refused, number}",
  },
  noSnapshots: "Henüz anlık görüntü yok; almak için: entente snapshot AD",
  published: "{pages, number} sayfa; index.html ile başlayın",
  purge: {
    untitled: "başlıksız",
    what: "{id}, “{title}”, {claims, number} beyanı ve bunlara ilişkin kararlar",
    ask: "Şunlar kalıcı olarak silinecek: {what}. Bu işlem geri alınamaz. Onaylamak için kimliğin tamamını yazın: ",
    unconfirmed:
      "Hiçbir şey silinmedi. Geri alınamayacak biçimde silmek için ({what}) kimliğin tamamıyla onaylayın: entente purge {id} --confirm {id}",
    erased:
      "{id} silindi; belgeyle birlikte {claims, number} beyan ve {judgements, number} karar da silindi. Kayıt defterinin kopyalarında ve dışa aktarımlarında hâlâ duruyor.",
  },
  rowsCut: "{n, number} satırdan fazlası var; --limit ile gösterilir.",
  serving: {
    firstToken: "İlk yönetici anahtarı budur. Yalnızca bir kez gösterilir:",
    tokensUnused:
      "belirteçler yalnızca başkalarının da ulaşabildiği sunucuda sorulur (--host); burada bu makineyi kullanan herkes belirteçsiz girer",
    stop: "Durdurmak için Ctrl+C.",
  },
  tokens: {
    none: "Erişim anahtarı yok.",
    roles: { reader: "okuyucu", reviewer: "değerlendirici", admin: "yönetici" },
    collection: "koleksiyon: {name}",
  },
  model: {
    here: "{model} bu makinede, {host} adresinde çalışıyor; dışarıya hiçbir şey gönderilmez.",
    open: " Bağlantı şifreli değil.",
    what: "bu belgelerin bir devletin veya örgütün adının geçtiği bölümleri, içlerindeki adlar, tarihler ve tutarlarla birlikte; alıcı {host}, model {model}",
    unsaid: "Şunlar gönderilecekti: {what}; izin vermek için --send yazın.{open}",
    ask: "Şunlar gönderilecek: {what}.{open} Gönderilsin mi? (evet veya hayır) ",
    sends: "Yalnızca şunlar gönderiliyor: {what}.{open}",
    yes: ["evet", "e"],
  },
};
