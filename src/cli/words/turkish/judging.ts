import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const judging: Patterns<Words["judging"]> = {
  verdicts: {
    accept: "kabul",
    reject: "ret",
    correct: "düzeltme",
    same: "aynı",
    different: "farklı",
    place: "bağlama",
    remove: "çıkarma",
    withdraw: "geri çekme",
    note: "not",
  },
  judged:
    "{verdict}{change, select, none {} other { {change}}}: {claims}{on, select, none {} other { → {on}}}{from, select, none {} other { ≠ {from}}}; {reviewer}{reason, select, none {} other { ({reason})}}",
  orphan:
    "{type}, {document} belgesinden; {edition, select, none {artık hiçbir okumada bulunmuyor} other {{edition} sürümünde yok}}: “{words}”",
  noOrphans: "Her kararın geçerli bir beyanı var.",
  agreement: {
    all: "hepsi",
    type: "tür",
    both: "ikisi de karara bağladı",
    agree: "uyuşan",
    first: "birinci kabul",
    second: "ikinci kabul",
    kappa: "kappa",
    interval: "%95",
  },
  interval: "{low} – {high}",
  corrections: "{field}: ikisinin de düzelttiği {both, number}, aynı biçimde düzelttiği {same, number}",
  gain: "kazanç",
  allJudged: "Bütün beyanlar karara bağlandı.",
  marked: "{headline}; işaretleyen: {reviewer}",
  publishers: {
    documents: "belge",
    publisher: "yayıncı",
    kind: "tür",
    basis: "neye göre",
    by: { decision: "karar", name: "tablo", host: "tablo, siteye göre", rule: "kural", nobody: "–" },
    is: "{publisher}: {kind} ({basis}); {documents, number} belge",
    decided:
      "{publisher}: {kind, select, none {karar geri çekildi} other {{kind}}}; {reviewer}{reason, select, none {} other { ({reason})}}",
    unnamed: "(yayıncı belirtilmemiş)",
    none: "Bulunamadı.",
  },
};
