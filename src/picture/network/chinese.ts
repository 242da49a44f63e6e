import { facts as factsOf, number } from "../chinese-counts.js";
import type { NetworkWords } from "./words.js";

const NOTHING = "没有与其他方有关的已知事实。";

/** The words of a network in Chinese. */
export const CHINESE_NETWORK_WORDS: NetworkWords = {
  title: "关系网络",
  columns: { one: "一方", other: "另一方", facts: "事实", corroborated: "多源印证", conflicting: "说法冲突" },
  key: "线条越粗，事实越多，合作与冲突一并计入。节点之间的距离没有含义。",
  disputed: "虚线：至少十分之一的事实存在说法冲突。",
  nothing: NOTHING,
  tie: (a, b, { facts, corroborated, conflicting }) =>
    [
      `${a}和${b}：${factsOf(facts)}`,
      ...(corroborated > 0 ? [`其中${number(corroborated)}项获多源印证`] : []),
      ...(conflicting > 0 ? [`${number(conflicting)}项存在说法冲突`] : []),
    ].join("，"),
  node: (name, facts) => `${name}：${factsOf(facts)}`,
  description({ state, partners, others, disputed }) {
    if (partners.length === 0) return NOTHING;
    const first = partners.slice(0, 3).map((one) => `${one.name}（${number(one.facts)}）`);
    const [tie] = [...others].sort((a, b) => b.facts - a.facts);
    return [
      `${state}有${number(partners.length)}个伙伴；事实最多的是${first.join("、")}。`,
      ...(tie ? [`伙伴之间，事实最多的是${tie.a}和${tie.b}（${number(tie.facts)}）。`] : []),
      ...(disputed > 0 ? [`${number(disputed)}条线上至少十分之一的事实存在说法冲突。`] : []),
    ].join("");
  },
};
