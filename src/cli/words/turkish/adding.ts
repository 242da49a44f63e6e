import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const adding: Patterns<Words["adding"]> = {
  added: "{n, number} belge eklendi",
  editions: "{n, number} tanesi başka belgelerin yeni sürümü",
  changed: "{n, number} yeniden okundu",
  known: "{n, number} zaten kayıtlı",
  removed: "değerlendiricilerin çıkardığı {n, number} belge atlandı",
  failed: "{n, number} okunamadı",
  outcome:
    "{documents}; {claims, number} beyan{retired, plural, =0 {} other {, artık bulunmayan: #}} → {facts, number} olgu",
  translations:
    "; {original} belgesinin çevirisi olarak işaretlenen: {n, plural, =0 {yeni bir şey yok} other {# belge}}",
  documents: "{n, number} belge",
  lines: "{n, number} satır",
  claims: "{n, number} beyan",
  rate: "saniyede {n}",
  left: "kalan: {span}",
  about: "yaklaşık {span}",
  seconds: "{n} sn",
  minutes: "{n} dk",
  hours: "{n} sa",
  dryRun: "Bu bir denemeydi: hiçbir şey yazılmadı.",
  unsettled:
    "Olgular güncel değil ve kayıt defterine şu anda yazılamıyor; yazılabildiğinde aynı komutu yeniden çalıştırın.",
  indexing: "kayıt defteri arama için bir kereliğine dizinleniyor: {all, number} belgeden {done, number} tanesi",
  resumes: "{words}; kesilirse kaldığı yerden sürer",
  warning: "uyarı",
  info: "bilgi",
};
