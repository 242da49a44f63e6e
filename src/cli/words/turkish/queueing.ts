import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const queueing: Patterns<Words["queueing"]> = {
  sent: "{n, number} belge gönderildi",
  sentBefore: "{n, number} daha önce gönderilmiş",
  failed: "{n, number} başarısız",
  waiting: "Belgeler bekleniyor; bitirmek için Ctrl+C.",
  sentAgain: "{n, number} belge yeniden gönderildi",
  forgotten: "{n, number} belge listeden silindi",
  empty: "Bekleyen veya okunan bir şey yok{failed, plural, =0 {} other {; # belge başarısız}}.",
  rows: {
    queue: "kuyruk",
    settings: "ayarlar",
    waiting: "bekleyen",
    held: "okunan",
    workers: "işleyiciler",
    failed: "başarısız",
  },
  settings:
    "{copies, number} kopya, en çok {most, number} belge, {patience, number} sn haber alınamazsa belge başka bir işleyiciye geçer",
  documents: "{n, number} belge",
  held: "{n, plural, =0 {yok} other {# belge (yeniden denenmeyi bekleyenler dâhil)}}",
  failures: "{n, plural, =0 {yok} other {# belge}}",
  noWorkers: "yok",
  versions:
    "İşleyicilerin sürümleri farklı; bir belgeden ne okunduğu, belgeyi hangi işleyicinin aldığına göre değişir. Hepsini aynı sürüme getirin.",
  failure: "{name}, {n, number} kez denendi: {reasons}",
  moreFailures: "ve {n, number} tane daha; tamamı --format json çıktısında",
  worker:
    "{worker}: {threads, number} iş parçacığı, {done, number} tamam{failed, plural, =0 {} other {, # başarısız}}, {now}",
  reads:
    "okuyor: {names, select, none {henüz bir şey yok} other {{names}}}{more, plural, =0 {} other { ve # tane daha}}{ahead, plural, =0 {} other {; önceden aldığı: #}}",
  reading: "{name} ({seconds, number} sn)",
  waits: "bekliyor",
};
