import { nameOf, personCalled, SPEECHES } from "../../words/index.js";
import { CHINESE_CLAUSES } from "./chinese-clauses.js";
import { OFFICES } from "./chinese-offices.js";
import { publisherIn, tidied } from "./chinese-tidy.js";
import { organisationsIn } from "./organisations.js";
import type { Prose } from "./prose.js";

const MONTHS = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);

/** Whom "that country" does not stand for. */
const NO_COUNTRY = new Set(["TWN", "HKG", "MAC"]);

/** The templates of articles in Chinese. */
export const chinese: Prose = {
  speech: SPEECHES.zh,
  clauses: CHINESE_CLAUSES,
  nouns: {
    visit: "{who}对{to}的{visit}",
    meeting: "{both}之间的会晤",
    "meeting.talks": "{both}之间的会谈",
    "meeting.call": "{both}之间的通话",
    "meeting.summit": "{both}之间的峰会",
    agreement: "{both}之间的[{subject}]{instrument}",
    partnership: "{both}之间的{level}",
    membership: "{from}[在{organisation}]的{standing}地位",
    finance: "{from}向{to}提供的{flow}",
    "finance.purchase": "{from}从{to}进行的{flow}",
    "finance.mutual": "{both}之间的{flow}",
    trade: "{both}之间的贸易",
    "trade.delivery": "{from}向{to}的出口",
    project: "{both}的项目",
    "project.abroad": "{from}在{to}的{project}",
    "project.mutual": "{both}的{project}",
    cooperation: "{both}之间[在{fields}领域]的合作",
  },
  frames: {
    pledged: ["[{when}，]已就{np}作出承诺"],
    planned: ["[{when}，]{np}已列入计划"],
    agreed: ["[{when}，]{np}已商定"],
    ongoing: ["[{when}，]{np}正在进行"],
    completed: ["[{when}，]{np}已完成"],
    suspended: ["{np}[{when:at}]中止"],
    cancelled: ["{np}[{when:at}]取消"],
    stated: ["[{when}，]有消息提到{np}"],
    denied: ["[{when}，]有关{np}的消息遭到否认"],
  },
  items: {
    finance: "[{when}的]{sum}[{purpose}]",
    trade: "[{when}的]{sum}",
    agreement: "[{when}的][{subject}]{instrument}",
  },
  joint: "，并",
  alsoSaid: "；",
  links: { when: "，", while: "，而", and: "；" },
  also: "还",
  at: "于{when}",
  same: { day: "同日", month: "同月", year: "同年" },
  next: { day: "次日", month: "次月", year: "次年" },
  // Behind a verb "其" can't stand alone.
  again: [
    { text: "其", forms: { obj: "该国" } },
    { text: "其", forms: { obj: "对方" } },
  ],
  verbFirst: true,
  density: 3,
  when: {
    day: "{d}",
    days: "{d}",
    month: "{d}",
    year: "{d}",
    since: "自{d}起",
    until: "截至{d}",
    between: "{a}至{b}",
    about: "{d}前后",
    other: "{d}",
  },
  dates: {
    day: "{y}年{m}{d}日",
    month: "{y}年{m}",
    year: "{y}年",
    months: MONTHS,
    ofYear: "{m}{d}日",
    yearLast: false,
    until: "日至",
    bound: { day: "{y}年{m}{d}日", month: "{y}年{m}", year: "{y}年" },
  },
  voices: {
    speaker: {
      first: ["{who}[{anchor}]表示，", "{who}[{anchor}]称，"],
      again: ["{who}还表示，[{anchor}，]", "{who}并指出，[{anchor}，]"],
    },
    body: {
      first: ["{who}[{anchor}]称，"],
      again: ["{who}还称，[{anchor}，]", "{who}并指出，[{anchor}，]"],
    },
    publisher: {
      first: ["据{publisher}报道，[{anchor}，]", "{publisher}报道称，[{anchor}，]"],
      again: ["另据报道，[{anchor}，]", "据报道，[{anchor}，]"],
    },
    report: {
      first: ["据{day}的报道，[{anchor}，]", "{day}的报道称，[{anchor}，]"],
      again: ["另据报道，[{anchor}，]", "据报道，[{anchor}，]"],
    },
    joint: { first: ["据[{day}的]联合声明，[{anchor}，]"], again: ["据同一声明，[{anchor}，]"] },
    nobody: { first: ["据报道，[{anchor}，]"], again: ["另据报道，[{anchor}，]", "据报道，[{anchor}，]"] },
  },
  hedges: { report: ["据{when}的报道，"] },
  anchored: "{anchor}，",
  asOf: "{d}",
  seasons: ["{y}年春季", "{y}年夏季", "{y}年秋季", "{y}年冬季"],
  contrast: ["不过，", "另一方面，"],
  sides: { economy: "经济方面，", diplomacy: "外交方面，" },
  disputes: {
    amount: ["各方消息对金额说法不一：{values}", "各方消息对金额说法不一"],
    date: ["各方消息对日期说法不一：{values}", "各方消息对日期说法不一"],
    status: ["各方消息对进展说法不一"],
    existence: ["各方对此事是否发生说法不一"],
    place: ["各方消息对地点说法不一"],
    level: ["各方消息对级别说法不一"],
    party: ["各方消息对参与方说法不一"],
  },
  or: "或",
  both: [
    { text: "两国", agreement: 3 },
    { text: "双方", agreement: 3 },
  ],
  named: (name, id) => ({
    text: id === "publisher:" ? publisherIn(name) : name,
    agreement: NO_COUNTRY.has(id ?? "") ? 1 : 0,
  }),
  comma: "、",
  and: "和",
  pair: "与",
  personOf: "{person}（{state}）",
  presented: "{state}{office:beside}{person}",
  isLeaderBare: true,
  offices: OFFICES,
  organisations: organisationsIn(SPEECHES.zh, (name) => ({ text: name })),
  peoples: (id) => ({ text: `${nameOf(id, SPEECHES.zh)}公民` }),
  clause: "[{whenElse}，]{actor}{predicate}",
  script: /^[\p{Script=Han}\P{L}]+$/u,
  bodyOf: "{state}{person}",
  currencies: 5,
  official: "{state}{office}",
  timeAfter: 1,
  people: (id) => personCalled(id, SPEECHES.zh),
  // Asked for of kinds of projects alone: "铁路项目".
  indefinite: (noun) => (noun.endsWith("项目") ? noun : `${noun}项目`),
  // A name of several words is one, wherever the line ends.
  quoted: (words) => `“${words.replaceAll(" ", "\u00a0")}”`,
  tidy: tidied,
  stop: "。",
  gap: "",
  title: "{a}与{b}",
  titleOn: "{a}与{b}：{themes}",
  themes: {
    conflict: "矛盾与冲突",
    agreements: "协议",
    money: "资金往来",
    meetings: "外交往来",
    projects: "合作项目",
    positions: "立场",
    trade: "贸易",
    cooperation: "合作",
  },
  // Headlines leave out that it is over, and what parts the year from the rest.
  headline: (sentence) =>
    sentence
      .replace(/了(?=.)/u, "")
      .replace(/(?:之间)?的(?=贸易额)/u, "")
      .replace(/^(\d{4}年)，/u, "$1"),
  notes: {
    note: "注",
    title: "注释",
    documents: "资料来源",
    fact: "事实 {id}。",
    back: "返回正文中的注{n}",
    more: "另有{n}篇文献。",
    quoted: "“{words}”",
    edition: "依据台账 {ledger} 编写，哈希值 {digest}。",
    nothing: "台账中没有关于双方的内容。",
    untold: "台账中关于双方的事实均无法用中文表述。",
    further: "来源原文",
    left: { other: "台账中另有{n}项关于双方的事实。" },
    signs: ["：", "；", "。"],
  },
  flows: {},
  projects: {
    road: "公路项目",
    railway: "铁路项目",
    tunnel: "隧道项目",
    bridge: "桥梁项目",
    port: "港口项目",
    airport: "机场项目",
    pipeline: "管道项目",
    "power-plant": "发电站项目",
    hydropower: "水电站项目",
    "transmission-line": "输电线路项目",
  },
  fields: {},
  flow: { plain: "{flow}", withSum: "{sum}{flow}" },
  own: { purpose: "，用于{words}", subject: "关于{words}的", goods: "{words}", project: "{words}（{kind}）" },
  foreign: { purpose: "，用于{words}", subject: "关于{words}的", goods: "商品（{words}）", project: "{words}{kind}" },
};
