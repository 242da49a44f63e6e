import { own } from "../../text/index.js";
import { dateWords, SPEECHES, slugWords } from "../../words/index.js";
import { number } from "../chinese-counts.js";
import type { MapWords } from "./words.js";

const { zh } = SPEECHES;
/** Names that are said before "等". */
const NAMED = 3;

const projectsOf = (value: number) => `${number(value)}个项目`;

function some(names: readonly string[]): string {
  const all = names.slice(0, NAMED + 1).join("、");
  return names.length > NAMED + 1 ? `${names.slice(0, NAMED).join("、")}等${number(names.length)}处` : all;
}

const STAGES: MapWords["stages"] = {
  built: "进行中或已完成",
  planned: "计划中或已商定",
  stopped: "已中止、已取消或被否认",
};

/** Said of every view. */
const DRAWN = "斜线区域和虚线表示领土或边界问题尚未解决。线条数据：Natural Earth，1∶5000万。本图对领土归属不持立场。";

/** The words of a map of projects in Chinese. */
export const CHINESE_MAP_WORDS: MapWords = {
  title: "项目地图",
  stages: STAGES,
  several: "同一地点有多个项目",
  area: "地区或海域，标于其中部",
  views: {
    un: `边界采用联合国地图画法。${DRAWN}`,
    "de-facto": `边界按2018年实际控制情况绘制。${DRAWN}`,
    us: `边界按美国政府承认的画法绘制（据Natural Earth）。${DRAWN}`,
    de: `边界按德国政府承认的画法绘制（据Natural Earth）。${DRAWN}`,
  },
  statuses: zh.words.statuses,
  columns: { project: "项目", place: "地点", where: "图上标示", when: "时间", status: "进展状态" },
  precision: {
    spot: "城镇或具体地点",
    area: "地区，标于其中部",
    state: "未标出：仅述及所在国家",
    none: "未标出",
  },
  kind: (slug) => own(zh.words.projects, slug ?? "other") ?? slugWords(slug ?? ""),
  when: (edtf) => (edtf === null ? "日期不详" : dateWords(edtf, zh)),
  mark: (place, projects, area) => {
    const first = projects.slice(0, NAMED).map(({ name, status }) => `${name}（${status}）`);
    const more = projects.length - first.length;
    return `${place}${area ? "（地区）" : ""}：${first.join("；")}${more > 0 ? `；另有${projectsOf(more)}` : ""}`;
  },
  description({ parties, projects, places, stages, areas }) {
    const head = `${zh.listed(parties)}的地图。`;
    if (projects === 0) return `${head}没有已知项目。`;
    const put = places.reduce((sum, place) => sum + place.projects, 0);
    if (put === 0) return `${head}${projectsOf(projects)}，地点均不详。`;
    const fullest = some(places.map((place) => `${place.name}（${number(place.projects)}）`));
    const counts = (["built", "planned", "stopped"] as const)
      .filter((stage) => stages[stage] > 0)
      .map((stage) => `${STAGES[stage]}${number(stages[stage])}个`);
    return [
      `${head}图上${projectsOf(put)}，分布在${number(places.length)}处：${fullest}。`,
      `全部${projectsOf(projects)}中，${counts.join("，")}。`,
      ...(areas > 0 ? [`${number(areas)}个标记表示地区，而非城镇。`] : []),
    ].join("");
  },
  missing({ somewhere, nowhere, beyond, partly, projects, total }) {
    const states = somewhere.map((one) => `${one.state}${number(one.projects)}个`);
    const parts = [
      ...(states.length > 0 ? [`地点不详：${states.join("、")}。`] : []),
      ...(nowhere > 0 ? [`${projectsOf(nowhere)}既无地点，也未提及所在国家。`] : []),
      ...(beyond.length > 0 ? [`图幅之外：${some(beyond)}。`] : []),
      ...(partly.length > 0 ? [`未显示或未完整显示：${some(partly)}。`] : []),
      ...(total > projects ? [`另有${number(total - projects)}个次要项目未显示。`] : []),
    ];
    return parts.length === 0 ? null : parts.join("");
  },
};
