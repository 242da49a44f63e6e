import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const checking: Patterns<Words["checking"]> = {
  findings: {
    "out-of-date": "eskimiş",
    contradicted: "tabloyla çelişiyor",
    date: "farklı tarih",
    term: "farklı görev süresi",
    name: "yazım",
  },
  finding: "{kind}: {what}",
  words: "“{words}”",
  checked:
    "{documents, number} belge başvuru tablolarıyla karşılaştırıldı: {found, plural, =0 {bir şey bulunmadı} other {# bulgu}}.",
  none: {
    contradicted: "Kayıt defterinde birbiriyle çelişen olgu yok.",
    conflicting: "Kayıt defterinde değerleri uyuşmayan olgu yok.",
    recycled: "Kayıt defterinde yeniden kullanılmış rakam yok.",
  },
  found: "Bulunan: {n, number}.",
  value: "{value} ({n, number})",
  figure: "{sum}, {party}",
  first: "ilk: {fact}",
  later: "sonra (farklı olan: {differs}): {fact}",
  differs: { party: "taraf", date: "tarih", type: "olgu türü", object: "konu" },
  draft: "{sentences, number} cümle denetlendi: {refused, plural, =0 {reddedilen yok} other {# cümle reddedildi}}.",
  beside: {
    none: "Fark bulunmadı.",
    differences: "{n, number} fark:",
    omitted: "(atlanmış)",
    nothing: "yok",
    means: "“{words}” ({meaning})",
  },
  links: {
    states: {
      alive: "açılıyor",
      moved: "taşınmış",
      dead: "artık yok",
      refused: "reddedildi",
      silent: "yanıt yok",
      unasked: "denetlenmedi",
    },
    archivedCopy: "arşiv kopyası",
    archived: "arşivde: {address}",
    documents: "{n, number} belge",
    counted: "{n, number} {state}",
    nothing: "Denetlenecek adres yok; --again önceki adresleri yeniden denetler.",
    checked:
      "{n, number} adres denetlendi: {told}{left, plural, =0 {} other {; sitelere yük olmamak için # tanesi sonraki çalıştırmaya bırakıldı}}",
    checking: "{sites, number} sitede {n, number} adres denetleniyor",
    interrupted: "{words}; kesilirse aynı komut kaldığı yerden sürer",
    progress: "{all, number} adresten {done, number} tanesi denetlendi",
  },
};
