import { describe, expect, it } from "vitest";
import { PICTURE_WORDS } from "./languages.js";
import type { PictureWords } from "./picture-words.js";

const step = (level: string, from: string | null, standing: string | null = null) => ({ level, from, standing });
const way = (firm: string | null, pledged: string | null, known = true) => ({
  firm,
  pledged,
  largest: firm === null && pledged === null ? null : { year: "2013", known, sum: "$5" },
});
const stages = { built: 3, planned: 2, stopped: 1 };
const party = (name: string, facts = 4) => ({ name, facts });

/** What every function of the words says, of much and of little. */
function said(words: PictureWords): Readonly<Record<string, string | null>> {
  const { map, network, provenance, visits, calendar, timeline, ladder, money, moneyFlows, trend, fields, partners } =
    words;
  const place = { parties: ["A", "B"], projects: 6, total: 9, areas: 1, stages };
  const spots = ["P", "Q", "R", "S", "T"].map((name) => ({ name, projects: 2 }));
  const some = { somewhere: [{ state: "A", projects: 2 }], nowhere: 1, beyond: ["X"], partly: ["Y"] };
  const none = { somewhere: [], nowhere: 0, beyond: [], partly: [] };
  const seen = { facts: 1204, from: "2010", to: "2024", scale: "year", empty: 3, undated: 2, named: 5 } as const;
  const lanes = [
    { lane: "meetings", facts: 21 },
    { lane: "money", facts: 2 },
    { lane: "acts", facts: 1 },
    { lane: "trade", facts: 1 },
  ] as const;
  const events = { months: 3, means: ["2", "3.5"], cooperation: 3, conflict: 2, empty: 1, thin: 2 } as const;
  const sums = { best: { when: "2013", sum: "7" }, worst: { when: "2014", sum: "−3" } };
  const parts = [
    { name: money.firmness.paid, sum: "$3" },
    { name: money.firmness.pledged, sum: "$2" },
  ];
  return {
    "map of much": map.description({ ...place, places: spots, ...some }),
    "map of no place": map.description({ ...place, places: [], ...some }),
    "map of nothing": map.description({ ...place, projects: 0, places: [], ...none }),
    "map, missing": map.missing({ ...place, places: [], ...some }),
    "map, nothing missing": map.missing({ ...place, total: 6, places: [], ...none }),
    "map, mark": map.mark("P", Array(5).fill({ name: "N", status: map.statuses.ongoing }), true),
    "map, kinds": [null, "other", "railway", "space-port"].map((slug) => map.kind(slug)).join(" | "),
    "map, days": [null, "2024-07"].map((when) => map.when(when)).join(" | "),
    "network, tie": network.tie("A", "B", { facts: 2, corroborated: 1, conflicting: 1 }),
    "network, node": network.node("A", 5),
    network: network.description({
      state: "A",
      partners: [party("B"), party("C")],
      others: [{ a: "B", b: "C", facts: 2 }],
      disputed: 1,
    }),
    "network of nothing": network.description({ state: "A", partners: [], others: [], disputed: 0 }),
    "provenance, more": provenance.more(2),
    provenance: provenance.description({
      documents: 5,
      unread: ["U"],
      first: [1, 2, 3, 4, 5].map((day) => ({ name: `N${day}`, day: `${day}` })),
      ties: [{ manner: "same-text", count: 2 }],
      circular: 1,
    }),
    "provenance of little": provenance.description({ documents: 1, unread: [], first: [], ties: [], circular: 0 }),
    "visits, kinds": [null, "unspecified", "state", "private"].map((slug) => visits.kind(slug)).join(" | "),
    "visits, one": visits.visit({
      when: visits.when("2013-09-07"),
      kind: visits.kind("state"),
      visitor: "V",
      place: "P",
      status: visits.statuses.completed,
    }),
    "visits, years": [visits.years(2013, 2013, 1), visits.years(2013, 2015, 22)].join(" | "),
    "visits, missing": visits.missing(1, 3),
    "visits, nothing missing": visits.missing(0, 0),
    visits: visits.description([
      { from: visits.others, to: "B", total: 3, first: "2010", last: "2013" },
      { from: "B", to: visits.others, total: 1, first: null, last: null },
    ]),
    "visits, none": visits.description([{ from: "A", to: "B", total: 0, first: null, last: null }]),
    "calendar, entry": calendar.entry("W", calendar.when(null), calendar.statuses.planned),
    "calendar, more": calendar.more(3),
    calendar: calendar.description({ entries: 3, first: { what: "W", when: calendar.when("2026-05") }, last: "2031" }),
    "calendar of nothing": calendar.description({ entries: 0, first: null, last: null }),
    timeline: timeline.description({ ...seen, lanes, busiest: { when: "2013", facts: 9 }, halves: [1000, 204] }),
    "timeline of little": timeline.description({
      ...seen,
      ...{ facts: 1, from: "2013", to: "2013", empty: 0, undated: 0, named: 1 },
      lanes: lanes.slice(0, 1),
      busiest: { when: "2013", facts: 1 },
      halves: [1, 0],
    }),
    "timeline of nothing": [0, 22].map((undated) => timeline.nothing(undated)).join(" | "),
    "timeline, bin": timeline.bin("2013", lanes),
    "timeline, left out": timeline.leftOut(2, ["1942", "1905"]),
    "trend, left out": trend.leftOut(1, ["1905–1942"]),
    "visits, left out": visits.leftOut(2, ["1942"]),
    few: words.few(1),
    "few of nothing": words.few(0),
    ladder: ladder.description({
      now: step("L", "2019"),
      first: step("K", "2002"),
      last: step("L", "2019"),
      facts: 4,
      undated: 1,
      reference: [step("K", "2002"), step("L", "2019")],
    }),
    "ladder of little": ladder.description({ now: null, first: null, last: null, facts: 0, undated: 0, reference: [] }),
    "ladder, standing": ladder.description({
      now: step("L", null, "2019"),
      first: null,
      last: null,
      facts: 1,
      undated: 0,
      reference: [step("K", null)],
    }),
    "ladder, marks": [ladder.undated, ladder.standing("2013"), ladder.now, ladder.reference("2013")].join(" | "),
    "ladder, steps": [ladder.step("L", "2011", "2013", 2, false), ladder.step("L", null, null, 1, true)].join(" | "),
    money: money.description({
      ...{ total: "$5", parts, from: "2010", to: "2020", empty: 2, yearless: "$1", withoutUsd: 5 },
      largest: { year: "2013", sum: "$4" },
    }),
    "money of no year": money.description({
      ...{ total: "$5", parts, from: null, to: null, largest: null, empty: 0, yearless: "$5", withoutUsd: 0 },
    }),
    "money of nothing": [0, 1].map((withoutUsd) => money.nothing(withoutUsd)).join(" | "),
    "money, columns": [money.column("2013", "$5", parts, 2), money.column("2013", "$5", parts.slice(1), 1)].join(" | "),
    "flows, titles": [moneyFlows.title("A", null), moneyFlows.title("A", "B")].join(" | "),
    "flows, column": moneyFlows.column("2013", `${moneyFlows.into("A", null)} $3`, `${moneyFlows.from("A", "B")} $2`),
    flows: moneyFlows.description({
      ...{ name: "A", in: way("$5", "$2"), out: way(null, "$1", false), from: "2010", to: "2020", yearless: true },
      balance: { sign: 1, sum: "$5" },
    }),
    "flows one way": moneyFlows.description({
      ...{ name: "A", in: way(null, null), out: way("$3", null), from: null, to: null, yearless: false },
      balance: { sign: -1, sum: "$3" },
    }),
    "trend, times": [trend.when("2013", null), trend.when("2013", 2)].join(" | "),
    trend: trend.description({
      ...{ ...events, ...sums, events: 5, points: 4, from: "2010", to: "2014", turn: 1, undated: 1, unscored: 2 },
    }),
    "trend of little": trend.description({
      ...{ ...events, ...sums, events: 1, points: 1, from: "2013", to: "2013", turn: 0, empty: 0, thin: 0 },
      ...{ undated: 0, unscored: 0 },
    }),
    "trend of nothing": [trend.nothing(0, 0), trend.nothing(1, 2)].join(" | "),
    "trend, point": trend.point("2013", "3", "−2", "5", 2),
    "fields, key": fields.key(5),
    fields: fields.description({
      ...{ fields: 3, from: "2010", to: "2020", ended: ["E"], begun: ["F", "G"], undated: 2 },
      first: [
        { field: "F", facts: 5 },
        { field: "G", facts: 1 },
      ],
      peak: { field: "F", year: "2013", facts: 3 },
    }),
    "fields of none": fields.description({
      ...{ fields: 0, from: null, to: null, first: [], peak: null, ended: [], begun: [], undated: 0 },
    }),
    "fields, years": [fields.year("2013", [{ field: "F", facts: 2 }], 2), fields.year("2013", [], 0)].join(" | "),
    "partners, head": [partners.title("A"), partners.level("L", "2013"), partners.level("L", null)].join(" | "),
    "partners, money": partners.money("$3", "$2"),
    "partners, key": partners.key(22),
    partners: partners.description({
      ...{ name: "A", partners: 9, total: 31, first: [party("B"), party("C", 2)], from: "2010", to: "2020" },
      ...{ giver: { name: "B", sum: "$3" }, taker: { name: "C", sum: "$2" } },
      ...{ warmest: { name: "B", weight: "4" }, coolest: { name: "C", weight: "−2" } },
    }),
    "partners, all": partners.description({
      ...{ name: "A", partners: 2, total: 2, first: [party("B")], from: null, to: null, giver: null, taker: null },
      ...{ warmest: { name: "B", weight: "4" }, coolest: null },
    }),
    "partners of nothing": partners.nothing("A"),
  };
}

/** All fixed words, by their path. */
function fixed(words: object, path = ""): [path: string, words: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[`${path}${key}`, value]];
    return typeof value === "object" ? fixed(value, `${path}${key}.`) : [];
  });
}

const english = new Map(fixed(PICTURE_WORDS.en));

describe.each([
  [
    "ru",
    {
      few: "Фактов с датой — 1: для диаграммы этого мало, она строится начиная с 8.",
      "timeline, left out": "Не показано из-за большого отрыва во времени: 2 факта (1942, 1905); см. таблицу.",
      "network, tie": "A и B: 2 факта, из нескольких источников — 1, с расхождениями — 1",
      "visits, one": "7 сентября 2013 г.: государственный визит, V, P (состоялось)",
      "timeline, bin": "2013: 25 фактов (визиты и встречи — 21, финансы — 2, прочие действия — 1 …)",
      "trend, times": "2013 | II кв. 2013 г.",
      "partners of nothing": "A: о связях с другими сторонами ничего не сообщается.",
    },
  ],
  [
    "tr",
    {
      few: "Tarihli 1 olgu grafik için az; en az 8 olgu gerekir.",
      "timeline, left out": "Ötekilerden çok uzakta kaldığı için çizilmedi: 2 olgu (1942, 1905); tabloda yer alıyor.",
      "network, tie": "A ve B: 2 olgu, 1 tanesi birden çok kaynağa dayanıyor, 1 tanesinin değerleri uyuşmuyor",
      "visits, one": "7 Eylül 2013: devlet ziyareti, V, P (gerçekleşti)",
      "timeline, bin": "2013: 25 olgu (ziyaretler ve görüşmeler 21, mali akışlar 2, diğer eylemler 1 …)",
      "trend, times": "2013 | 2013 2. çeyrek",
      "partners of nothing": "A: başka taraflarla ilgili bildirilen bir şey yok.",
    },
  ],
  [
    "zh",
    {
      few: "有日期的事实仅1项，不足以作图（至少8项）。",
      "timeline, left out": "1942年、1905年的2项事实与其余相距过远，未画出，见表。",
      "network, tie": "A和B：2项事实，其中1项获多源印证，1项存在说法冲突",
      "visits, one": "2013年9月7日：V，国事访问，P（已完成）",
      "timeline, bin": "2013年：25项事实（访问与会晤21、资金2、其他行动1等）",
      "trend, times": "2013年 | 2013年第二季度",
      "partners of nothing": "没有述及A与其他方的事实。",
    },
  ],
] as const)("words of pictures in %s", (language, some) => {
  const words = PICTURE_WORDS[language];
  const own = said(words);

  it("are all its own", () => {
    const all = fixed(words);
    expect(all.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    expect(all.filter(([path, words]) => words.trim() === "" || words === english.get(path))).toEqual([]);
  });

  it("say what they are given", () => {
    const plain = Object.fromEntries(Object.keys(some).map((key) => [key, own[key]?.replace(/[\u00a0\u202f]/gu, " ")]));
    expect(plain).toEqual(some);
  });

  it("have no gaps", () => {
    for (const [key, words] of Object.entries(own)) {
      if (key.endsWith("nothing missing")) expect(words).toBeNull();
      else expect(words, key).not.toMatch(/undefined|null|NaN|object|\.\.|。。| {2}|^$/u);
    }
  });

  it("are not those of English", () => {
    const first = said(PICTURE_WORDS.en);
    const alike = Object.entries(own).filter(([key, words]) => words !== null && words === first[key]);
    expect(alike).toEqual([]);
  });
});
