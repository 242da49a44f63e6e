import { own } from "../../text/index.js";
import { capitalised, dateWords, SPEECHES, slugWords } from "../../words/index.js";
import { countText } from "../amount.js";
import type { MapWords } from "./words.js";

const { tr } = SPEECHES;
const number = (value: number) => countText(value, tr.locale);
/** Names that are said before "ve … yer daha". */
const NAMED = 3;

function some(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more > 1 ? `${names.slice(0, NAMED).join(", ")} ve ${number(more)} tane daha` : tr.listed(names);
}

const STAGES: MapWords["stages"] = {
  built: "süren veya tamamlanan",
  planned: "planlanan veya kararlaştırılan",
  stopped: "askıya alınan, iptal edilen veya yalanlanan",
};

/** Said of every view. */
const DRAWN =
  "Taralı alanlar ve kesik çizgiler çözüme kavuşmamış durumları gösterir. Çizgiler: Natural Earth, 1:50.000.000. Harita, bir toprağın kime ait olduğu konusunda tutum bildirmez.";

/** The words of a map of projects in Turkish. */
export const TURKISH_MAP_WORDS: MapWords = {
  title: "Haritada projeler",
  stages: STAGES,
  several: "tek bir yerde birkaç proje",
  area: "bölge veya deniz; işaret, alanın ortasında",
  views: {
    un: `Sınırlar Birleşmiş Milletler haritalarındaki gibidir. ${DRAWN}`,
    "de-facto": `Sınırlar, 2018’de toprakları fiilen kimin denetlediğine göredir. ${DRAWN}`,
    us: `Sınırlar, Natural Earth’e göre ABD hükûmetinin kabul ettiği gibidir. ${DRAWN}`,
    de: `Sınırlar, Natural Earth’e göre Almanya hükûmetinin kabul ettiği gibidir. ${DRAWN}`,
  },
  statuses: tr.words.statuses,
  columns: { project: "Proje", place: "Yer", where: "Haritada", when: "Zaman", status: "Durum" },
  precision: {
    spot: "kent veya tesis",
    area: "bölge; işaret, bölgenin ortasında",
    state: "gösterilmiyor: yalnızca ülkesi belirtilmiş",
    none: "gösterilmiyor",
  },
  kind: (slug) => capitalised(own(tr.words.projects, slug ?? "other") ?? slugWords(slug ?? ""), "tr"),
  when: (edtf) => (edtf === null ? "tarihsiz" : dateWords(edtf, tr)),
  mark: (place, projects, area) => {
    const first = projects.slice(0, NAMED).map(({ name, status }) => `${name}, ${status}`);
    const more = projects.length - first.length;
    return `${place}${area ? " (bölge)" : ""}: ${first.join("; ")}${more > 0 ? `; ve ${number(more)} proje daha` : ""}`;
  },
  description({ parties, projects, places, stages, areas }) {
    const head = `Harita: ${tr.listed(parties)}.`;
    if (projects === 0) return `${head} Bilinen proje yok.`;
    const put = places.reduce((sum, place) => sum + place.projects, 0);
    if (put === 0) return `${head} ${number(projects)} proje var, hiçbirinin yeri bilinmiyor.`;
    const fullest = some(places.map((place) => `${place.name} (${number(place.projects)})`));
    const counts = (["built", "planned", "stopped"] as const)
      .filter((stage) => stages[stage] > 0)
      .map((stage) => `${number(stages[stage])} ${STAGES[stage]}`);
    return [
      `${head} ${number(places.length)} yerde ${number(put)} proje: ${fullest}.`,
      `Toplam ${number(projects)} proje: ${counts.join("; ")}.`,
      ...(areas > 0 ? [`${number(areas)} işaret bir kenti değil, bir bölgeyi gösteriyor.`] : []),
    ].join(" ");
  },
  missing({ somewhere, nowhere, beyond, partly, projects, total }) {
    const states = somewhere.map((one) => `${one.state} (${number(one.projects)})`);
    const parts = [
      ...(states.length > 0 ? [`Yeri belirtilmeyen: ${states.join(", ")}.`] : []),
      ...(nowhere > 0 ? [`${number(nowhere)} projenin ne yeri ne ülkesi belirtiliyor.`] : []),
      ...(beyond.length > 0 ? [`Çerçevenin dışında: ${some(beyond)}.`] : []),
      ...(partly.length > 0 ? [`Çerçeveye sığmayan: ${some(partly)}.`] : []),
      ...(total > projects ? [`Önemi daha az ${number(total - projects)} proje gösterilmiyor.`] : []),
    ];
    return parts.length === 0 ? null : parts.join(" ");
  },
};
