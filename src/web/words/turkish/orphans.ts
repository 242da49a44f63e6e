import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** Judgements whose claims are told no more. */
export const orphans: Patterns<Words["orphans"]> = {
  title: "Bildirimi kalmayan kararlar",
  lead: "Belge yeniden okundu veya yayıncısı yeni bir sürüm çıkardı; karara bağlanan bildirim artık yok, aynısını söyleyen başka bildirim de yok. Değerlendiricilerin söyledikleri, biri bunları bir bildirime bağlayana kadar burada saklanır.",
  count: "Bu türden {n, number} bildirim.",
  none: "Her karar, kayıtta duran bir bildirime ilişkin.",
  shown: "{all} içinden ilk {shown} gösteriliyor; tamamı JSON dosyasında.",
  withdrawn: "Belgenin sonraki sürümü bunu söylemiyor.",
  notFound: "{when} tarihinden bu yana hiçbir okumada bulunmadı.",
  open: "Belge",
  place: "Bağla",
  placeLabel: "Bunu şimdi söyleyen bildirim (kimliği veya adresi)",
};
