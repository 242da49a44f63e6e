import { dateWords, SPEECHES } from "../words/index.js";
import type { CalendarWords } from "./calendar-picture.js";
import { facts as factsOf, number, period, time as timeOf } from "./chinese-counts.js";
import { FLOOR } from "./floor.js";
import { CHINESE_MAP_WORDS } from "./map/index.js";
import { CHINESE_NETWORK_WORDS } from "./network/index.js";
import type { PictureWords } from "./picture-words.js";
import { CHINESE_PROVENANCE_WORDS } from "./provenance/index.js";
import type { TimelineWords } from "./timeline-picture.js";
import { CHINESE_VISITS_WORDS } from "./visits/index.js";

const { zh } = SPEECHES;
const sentences = (...parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join("");

/** That some are not drawn. */
const LEFT_OUT = (facts: number, years: readonly string[]) =>
  `${years.map((year) => `${year}年`).join("、")}的${factsOf(facts)}与其余相距过远，未画出，见表。`;

const LANE_NAMES: TimelineWords["lanes"] = {
  partnership: "关系级别",
  meetings: "访问与会晤",
  agreements: "协议",
  money: "资金",
  projects: "项目",
  trade: "贸易",
  cooperation: "合作",
  membership: "成员资格",
  positions: "立场",
  statements: "表态",
  acts: "其他行动",
};

const CALENDAR_WORDS: CalendarWords = {
  title: "计划",
  columns: { when: "时间", what: "内容", status: "进展状态", origins: "独立来源" },
  statuses: zh.words.statuses,
  key: "横条长度表示日期的范围：一天、一个月或一年。",
  nothing: "没有日期明确的计划。",
  when: (edtf) => (edtf === null ? "日期不详" : dateWords(edtf, zh)),
  entry: (what, when, status) => `${when}：${what}（${status}）`,
  more: (entries) => `更晚的${number(entries)}项见表格。`,
  description: ({ entries, first, last }) =>
    first === null
      ? CALENDAR_WORDS.nothing
      : `计划、商定或承诺共${number(entries)}项。最早：${first.what}，${first.when}${last === null ? "" : `；最晚在${last}`}。`,
};

/** The words of pictures in Chinese. */
export const CHINESE: PictureWords = {
  map: CHINESE_MAP_WORDS,
  network: CHINESE_NETWORK_WORDS,
  provenance: CHINESE_PROVENANCE_WORDS,
  visits: CHINESE_VISITS_WORDS,
  calendar: CALENDAR_WORDS,
  few: (facts) =>
    facts === 0 ? "均无日期，不作图。" : `有日期的事实仅${number(facts)}项，不足以作图（至少${FLOOR}项）。`,
  timeline: {
    title: "大事记",
    lanes: LANE_NAMES,
    description({ facts, from, to, scale, lanes, busiest, halves, empty, undated, named }) {
      const [first, second] = lanes.map(({ lane, facts }) => `${LANE_NAMES[lane]}（${number(facts)}）`);
      const unit = scale === "year" ? "年" : "个月";
      return sentences(
        `${period(from, to)}有日期的事实${number(facts)}项，分${number(lanes.length)}行；最多的是${first}${second === undefined ? "" : `，其次是${second}`}。`,
        from !== to && `${timeOf(busiest.when)}最密集，有${number(busiest.facts)}项。`,
        from !== to && `前半段${number(halves[0])}项，后半段${number(halves[1])}项。`,
        empty > 0 && `${number(empty)}${unit}没有事实。`,
        `标出名称的有${number(named)}项。`,
        undated > 0 && `${number(undated)}项日期不详，未画出。`,
      );
    },
    nothing: (undated) => (undated > 0 ? `没有日期明确的事实；${factsOf(undated)}日期不详。` : "没有可画的事实。"),
    bin: (when, lanes) => {
      const first = lanes.slice(0, 3).map(({ lane, facts }) => `${LANE_NAMES[lane]}${number(facts)}`);
      const facts = lanes.reduce((sum, one) => sum + one.facts, 0);
      return `${timeOf(when)}：${factsOf(facts)}（${first.join("、")}${lanes.length > first.length ? "等" : ""}）`;
    },
    leftOut: LEFT_OUT,
    key: "高度：事实数的平方根。深色部分：有两个以上独立来源。",
    columns: {
      lane: "行",
      when: "时间",
      facts: "事实",
      corroborated: "多源印证",
      conflicting: "说法冲突",
      notable: "最受关注",
    },
  },
  ladder: {
    title: "关系级别",
    description({ now, first, last, facts, undated, reference }) {
      const since = ({ from, standing }: { from: string | null; standing: string | null }) =>
        from !== null ? `自${timeOf(from)}起` : standing !== null ? `截至${timeOf(standing)}` : "日期不详";
      const at = (from: string | null) => (from === null ? "" : `（${timeOf(from)}）`);
      const known = reference.at(-1);
      return sentences(
        now === null ? "没有事实述及级别。" : `据事实，目前为${now.level}，${since(now)}。`,
        first !== null &&
          last !== null &&
          first.from !== last.from &&
          `从${first.level}${at(first.from)}到${last.level}${at(last.from)}，有日期的共${number(facts - undated)}步。`,
        undated > 0 && `${number(undated)}步日期不详，列于轴左。`,
        known === undefined
          ? "参考表中没有双方的级别。"
          : `参考表有${number(reference.length)}步，最近一步为${known.level}${at(known.from)}。`,
      );
    },
    nothing: "没有事实述及关系级别，参考表中也没有双方的级别。",
    undated: "日期不详",
    standing: (when) => `截至${timeOf(when)}有效`,
    now: "目前",
    reference: (when) => `参考表：${timeOf(when)}`,
    step: (level, from, until, origins, certain) =>
      `${level}，${from === null ? "日期不详" : `自${timeOf(from)}起`}${until === null ? "" : `，至${timeOf(until)}止`}；${number(origins)}个独立来源${certain ? "" : "，尚不确定"}`,
    keys: { told: "据事实", reference: "参考表" },
    columns: { from: "起", until: "止", level: "级别", told: "依据", origins: "独立来源" },
  },
  money: {
    titles: { firmness: "历年资金，按落实程度", flow: "历年资金，按资金类型" },
    firmness: { paid: "已支付", committed: "已约定", pledged: "仅承诺" },
    flows: {
      loan: "贷款",
      grant: "赠款",
      "credit-line": "信贷额度",
      investment: "投资",
      purchase: "采购",
      "debt-relief": "债务减免",
      aid: "援助",
      "technical-assistance": "技术援助",
      other: "其他",
    },
    rest: "其余类型",
    yearless: "年份不详",
    description({ total, parts, from, to, largest, empty, yearless, withoutUsd }) {
      const time = from === null || to === null ? "年份不详" : period(from, to);
      const shares = parts.map(({ name, sum }) => `${name}${sum}`).join("、");
      return sentences(
        `按现价美元计共${total}（${time}）：${shares}。`,
        largest !== null && from !== to && `${timeOf(largest.year)}最多，为${largest.sum}。`,
        empty > 0 && `其间${number(empty)}年没有资金。`,
        yearless !== null && from !== null && `年份不详的${yearless}另列。`,
        withoutUsd > 0 && `${number(withoutUsd)}笔无法折算为美元，未画出。`,
      );
    },
    nothing: (withoutUsd) =>
      withoutUsd > 0 ? `没有可用美元表示的资金；${number(withoutUsd)}笔无法折算为美元。` : "没有述及金额。",
    column: (year, sum, parts, facts) => {
      const names = parts.map((part) => (parts.length > 1 ? `${part.name}${part.sum}` : part.name));
      return `${timeOf(year)}：${sum}（${names.join("、")}），${factsOf(facts)}`;
    },
    columns: { year: "年份", total: "合计" },
  },
  moneyFlows: {
    title: (name, partner) => (partner === null ? `${name}的资金往来` : `${name}和${partner}的资金往来`),
    into: (name, partner) => (partner === null ? `流入${name}` : `${partner} → ${name}`),
    from: (name, partner) => (partner === null ? `流出${name}` : `${name} → ${partner}`),
    firm: "已约定或已支付",
    pledged: "仅承诺",
    yearless: "年份不详",
    description({ name, in: into, out, balance, from, to, yearless }) {
      const way = ({ firm, pledged, largest }: typeof into, verb: string) =>
        firm === null && pledged === null
          ? `没有${name}${verb}资金的已知事实。`
          : `${name}${verb}${firm ?? `${pledged}，均仅为承诺`}${firm === null || pledged === null ? "" : `，另有${pledged}仅为承诺`}${largest === null ? "" : `；${largest.known ? `${timeOf(largest.year)}最多` : "最多一笔年份不详"}（${largest.sum}）`}。`;
      const [more, less] = balance.sign > 0 ? ["获得", "提供"] : ["提供", "获得"];
      return sentences(
        from === null || to === null ? "金额均无年份，以美元计。" : `按现价美元计，${period(from, to)}。`,
        way(into, "获得"),
        way(out, "提供"),
        balance.sign !== 0 && `不计承诺，${more}比${less}多${balance.sum}。`,
        yearless && "年份不详的资金另列。",
      );
    },
    nothing: "没有可用美元表示的金额。",
    column: (year, into, from) => `${timeOf(year)}：${into}；${from}`,
    year: "年份",
  },
  trend: {
    title: "各季度的合作与冲突",
    goldstein: "戈尔茨坦分值合计",
    events: "事件：向上为合作，向下为冲突",
    quads: {
      "verbal-cooperation": "言语合作",
      "material-cooperation": "实质合作",
      "verbal-conflict": "言语冲突",
      "material-conflict": "实质冲突",
    },
    keys: {
      told: "所述合计",
      thin: "所述合计，仅一两个事件",
      expected: "按可信度的期望值",
      interval: "95%区间",
    },
    leftOut: LEFT_OUT,
    when: (year, quarter) =>
      quarter === null ? timeOf(year) : `${year}年第${["一", "二", "三", "四"][quarter - 1] ?? quarter}季度`,
    description(seen) {
      const { events, points, months, from, to, best, worst, means, turn } = seen;
      const { cooperation, conflict, empty, thin, undated, unscored } = seen;
      return sentences(
        `${period(from, to)}共${number(events)}个事件：合作${number(cooperation)}个，冲突${number(conflict)}个。`,
        points > 1 && `合计最高在${timeOf(best.when)}（${best.sum}），最低在${timeOf(worst.when)}（${worst.sum}）。`,
        points === 1 && `合计为${best.sum}。`,
        turn !== 0 && `后半段单个事件的平均分值由${means[0]}${turn > 0 ? "升" : "降"}至${means[1]}。`,
        empty > 0 && `其间${number(empty)}${months === 3 ? "个季度" : "年"}没有事件。`,
        thin > 0 && `${number(thin)}个合计仅含一两个事件，以空心表示。`,
        "区间只反映事件是否属实，不反映是否有遗漏。",
        undated + unscored > 0 && `未画出：日期不详${number(undated)}个，没有分值或被否认${number(unscored)}个。`,
      );
    },
    nothing: (undated, unscored) =>
      undated + unscored > 0
        ? `没有日期明确且有分值的事件；日期不详${number(undated)}个，没有分值${number(unscored)}个。`
        : "没有可画的事件。",
    point: (when, sum, low, high, events) => `${timeOf(when)}：${sum}，${number(events)}个事件（${low}至${high}）`,
    columns: {
      when: "时间",
      events: "事件",
      told: "所述合计",
      expected: "期望值",
      low: "下限（95%）",
      high: "上限（95%）",
    },
  },
  fields: {
    title: "各领域合作",
    none: "未述及领域",
    total: "合计",
    undated: "日期不详",
    key: (most) => `各行比例相同：最高的柱为一年${factsOf(most)}。涉及多个领域的事实在各领域分别计数。`,
    description({ fields, from, to, first, peak, ended, begun, undated }) {
      const time = from === null || to === null ? "" : period(from, to);
      const most = first.map(({ field, facts }) => `${field}（${number(facts)}）`).join("、");
      return sentences(
        fields === 0 ? `${time}没有合作事实述及领域。` : `${time}合作涉及${number(fields)}个领域；最多的是${most}。`,
        peak !== null && `${timeOf(peak.year)}的${peak.field}最多，有${factsOf(peak.facts)}。`,
        begun.length > 0 && `仅见于最近五年：${begun.join("、")}。`,
        ended.length > 0 && `最近五年未见：${ended.join("、")}。`,
        undated > 0 && `${number(undated)}处日期不详，未画出。`,
      );
    },
    nothing: "没有述及合作。",
    year: (year, first, others) =>
      `${timeOf(year)}：${first.map(({ field, facts }) => `${field}${number(facts)}`).join("、")}${others > 0 ? `，另有${number(others)}个领域` : ""}`,
    field: "领域",
  },
  partners: {
    title: (name) => `${name}的伙伴比较`,
    level: (level, since) => (since === null ? level : `${level}（${timeOf(since)}）`),
    money: (into, out) => `流入${into}，流出${out}`,
    keys: { facts: "每年事实", cooperation: "事件平均分值：合作", conflict: "事件平均分值：冲突" },
    key: (most) =>
      `各伙伴比例相同：最高的柱为一年${factsOf(most)}，高度按平方根计。分值为戈尔茨坦分值，由−10至10。资金为已约定或已支付，以美元计。`,
    description({ name, partners, total, first, from, to, giver, taker, warmest, coolest }) {
      const most = first.map((one) => `${one.name}（${number(one.facts)}）`).join("、");
      return sentences(
        partners < total
          ? `${name}的${number(total)}个伙伴中事实最多的${number(partners)}个；居前的是${most}。`
          : `${name}有${number(partners)}个伙伴；事实最多的是${most}。`,
        from !== null && to !== null && `有日期的事实：${period(from, to)}。`,
        giver !== null && `提供资金最多的是${giver.name}，${giver.sum}。`,
        taker !== null && `获得资金最多的是${taker.name}，${taker.sum}。`,
        warmest !== null &&
          `事件平均分值最高的是${warmest.name}（${warmest.weight}）${coolest === null ? "" : `，最低的是${coolest.name}（${coolest.weight}）`}。`,
      );
    },
    nothing: (name) => `没有述及${name}与其他方的事实。`,
    columns: {
      partner: "伙伴",
      year: "年份",
      all: "所有年份",
      facts: "事实",
      events: "事件",
      weight: "平均分值",
      into: "对方提供的资金",
      out: "向对方提供的资金",
      level: "关系级别",
    },
  },
};
