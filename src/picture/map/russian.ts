import { own } from "../../text/index.js";
import { capitalised, dateWords, SPEECHES, slugWords } from "../../words/index.js";
import { counted, number } from "../russian-counts.js";
import type { MapWords } from "./words.js";

const { ru } = SPEECHES;
/** Names that are said before "и ещё". */
const NAMED = 3;

const projectsOf = (value: number) => counted(value, "проект", "проекта", "проектов");

function some(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more > 1 ? `${names.slice(0, NAMED).join(", ")} и ещё ${number(more)}` : ru.listed(names);
}

const STAGES: MapWords["stages"] = {
  built: "осуществляются или завершены",
  planned: "запланированы или согласованы",
  stopped: "приостановлены, отменены или отрицаются",
};

/** Said of every view. */
const DRAWN =
  "Штриховкой и прерывистыми линиями показано то, что не урегулировано. Линии: Natural Earth, 1:50 000 000. Карта не выражает позиции по вопросу о статусе территорий.";

/** The words of a map of projects in Russian. */
export const RUSSIAN_MAP_WORDS: MapWords = {
  title: "Проекты на карте",
  stages: STAGES,
  several: "несколько в одном месте",
  area: "регион или море: знак поставлен в середине",
  views: {
    un: `Границы — как на картах ООН. ${DRAWN}`,
    "de-facto": `Границы — по тому, кто контролировал территорию в 2018 году. ${DRAWN}`,
    us: `Границы — признаваемые правительством США, по данным Natural Earth. ${DRAWN}`,
    de: `Границы — признаваемые правительством Германии, по данным Natural Earth. ${DRAWN}`,
  },
  statuses: ru.words.statuses,
  columns: { project: "Проект", place: "Место", where: "На карте", when: "Когда", status: "Статус" },
  precision: {
    spot: "населённый пункт или объект",
    area: "регион, знак поставлен в середине",
    state: "не показан: названо только государство",
    none: "не показан",
  },
  kind: (slug) => (slug === null ? "Проект" : capitalised(own(ru.words.projects, slug) ?? slugWords(slug), "ru")),
  when: (edtf) => (edtf === null ? "без даты" : dateWords(edtf, ru)),
  mark: (place, projects, area) => {
    const first = projects.slice(0, NAMED).map(({ name, status }) => `${name}, ${status}`);
    const more = projects.length - first.length;
    return `${place}${area ? " (регион)" : ""}: ${first.join("; ")}${more > 0 ? `; и ещё ${number(more)}` : ""}`;
  },
  description({ parties, projects, places, stages, areas }) {
    const head = `Карта: ${ru.listed(parties)}.`;
    if (projects === 0) return `${head} Проекты неизвестны.`;
    const put = places.reduce((sum, place) => sum + place.projects, 0);
    if (put === 0) return `${head} ${projectsOf(projects)}; места неизвестны.`;
    const fullest = some(places.map((place) => `${place.name} (${number(place.projects)})`));
    const counts = (["built", "planned", "stopped"] as const)
      .filter((stage) => stages[stage] > 0)
      .map((stage) => `${STAGES[stage]} — ${number(stages[stage])}`);
    return [
      `${head} На карте ${projectsOf(put)}, ${counted(places.length, "место", "места", "мест")}: ${fullest}.`,
      `Всего ${projectsOf(projects)}: ${counts.join("; ")}.`,
      ...(areas > 0 ? [`Знаков, за которыми стоит регион, а не населённый пункт: ${number(areas)}.`] : []),
    ].join(" ");
  },
  missing({ somewhere, nowhere, beyond, partly, projects, total }) {
    const states = somewhere.map((one) => `${one.state} (${number(one.projects)})`);
    const parts = [
      ...(states.length > 0 ? [`Место не названо: ${states.join(", ")}.`] : []),
      ...(nowhere > 0 ? [`Не названы ни место, ни государство: ${projectsOf(nowhere)}.`] : []),
      ...(beyond.length > 0 ? [`За рамкой карты: ${some(beyond)}.`] : []),
      ...(partly.length > 0 ? [`Не видны или видны не целиком: ${some(partly)}.`] : []),
      ...(total > projects ? [`Не показано менее значимых проектов: ${number(total - projects)}.`] : []),
    ];
    return parts.length === 0 ? null : parts.join(" ");
  },
};
