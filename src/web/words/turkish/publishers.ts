import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** The list of publishers. */
export const publishers: Patterns<Words["publishers"]> = {
  title: "Yayıncılar",
  caption: "Yayıncılar, en çok belgesi olan başta",
  lead: "Her yayıncının türü. Doğruyu söyleyip söylemediğini değil, konuşanın kim olduğunu gösterir; hiçbir puanı etkilemez.",
  columns: { publisher: "Yayıncı", documents: "Belge", kind: "Tür", by: "Neye göre" },
  nobody: "yayıncı belirtilmemiş",
  decided: "{reviewer}, {day}{reason, select, none {} other {: {reason}}}",
  filter: "Tür",
  all: "bütün türler",
  show: "Göster",
  none: "Bu türden yayıncı yok.",
  cut: "Yalnızca ilk {n} yayıncı gösteriliyor; entente publishers hepsini listeler.",
  change:
    "Bir değerlendirici, yayıncının türünü değiştirebilir; karar, o yayıncının bütün belgeleri için geçerli olur.",
  decide: "Bir yayıncının türünü belirle",
  which: "Yayıncı veya sitesinin alan adı",
  of: "Bağlı olduğu devlet veya örgüt (yalnızca resmî yayıncılar ve devlet medyası için)",
  withdraw: "kararı geri çek",
  unclear: "Bir yayıncı yazın ve türünü seçin.",
  unknownParty:
    "{named} bilinen bir devlet veya örgüt değil; KAZ, China, org:SCO gibi bir kod veya İngilizce ad yazın.",
  whose: "Kime ait olduğunu yazın: resmî yayıncı ve devlet medyası bir devlete veya örgüte aittir.",
};
