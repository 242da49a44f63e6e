import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** Judgements whose claims are told no more. */
export const orphans: Patterns<Words["orphans"]> = {
  title: "Beyanı kalmayan kararlar",
  lead: "Bu kararların verildiği beyanlar artık yok: belge yeniden okundu veya yayıncısı yeni bir sürüm çıkardı; aynısını söyleyen başka bir beyan da bulunmuyor. Kararlar, bir değerlendirici başka bir beyana bağlayana kadar burada saklanır.",
  count: "{n, number} beyan.",
  none: "Her kararın geçerli bir beyanı var.",
  shown: "{all} beyanın ilk {shown} tanesi gösteriliyor; tamamı JSON dosyasında.",
  withdrawn: "Belgenin sonraki sürümü bunu söylemiyor.",
  notFound: "{when} tarihinden bu yana hiçbir okumada bulunmadı.",
  open: "Belge",
  place: "Bağla",
  placeLabel: "Bağlanacağı beyan (kimliği veya adresi)",
};
