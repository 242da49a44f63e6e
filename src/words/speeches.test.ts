import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it, test } from "vitest";
import type { FactSummary } from "../ledger/index.js";
import { chinese } from "./chinese.js";
import { english } from "./english.js";
import { amountWords, dateWords, headlineOf, SPEECHES, stateName } from "./index.js";
import { russian } from "./russian.js";
import { turkish } from "./turkish.js";

type Told = Parameters<typeof headlineOf>[0];

const { ru, tr, zh } = SPEECHES;
const actor = (id: string) => ({ id, kind: id.startsWith("org:") ? "organisation" : "state", name: id, text: null });

function told(
  type: Told["type"],
  [source, target]: readonly [string, string],
  details: FactSummary["details"],
  amount: Told["amount"] = null,
): Told {
  const actors = (ids: string) => ids.split(" ").filter(Boolean).map(actor) as Told["source"];
  return { type, source: actors(source), target: actors(target), mutual: target === "", amount, details };
}

const dollars = (value: number, qualifier: string | null = null) => ({ value, currency: "USD", qualifier });
/** Intl writes blanks that do not break. */
const plain = (words: string) => words.replace(/[\u00a0\u202f]/gu, " ");

describe("headlines", () => {
  it.each<[Told, string, string, string]>([
    [
      told("visit", ["CHN", "KAZ"], { kind: "state", visitor: "person:xi-jinping" }),
      "Государственный визит: Си Цзиньпин → Казахстан",
      "Devlet ziyareti: Xi Jinping → Kazakistan",
      "习近平对哈萨克斯坦进行国事访问",
    ],
    [
      told("meeting", ["CHN TJK", ""], { kind: "talks", participants: ["person:xi-jinping", "person:emomali-rahmon"] }),
      "Переговоры: Китай и Таджикистан (Си Цзиньпин и Эмомали Рахмон)",
      "Müzakereler: Çin ve Tacikistan (Xi Jinping ve Emomali Rahman)",
      "中国和塔吉克斯坦会谈（习近平和拉赫蒙）",
    ],
    [
      told("statement", ["CHN", "JPN"], { act: "criticise" }),
      "Критика: Китай → Япония",
      "Eleştiri: Çin → Japonya",
      "中国批评日本",
    ],
    [
      told("agreement", ["CHN TJK", ""], { instrument: "joint-statement", subject: "transit" }),
      "Совместное заявление: Китай и Таджикистан — transit",
      "Ortak bildiri: Çin ve Tacikistan (transit)",
      "中国和塔吉克斯坦联合声明：transit",
    ],
    [
      told("partnership", ["CHN KAZ", ""], { level: "permanent-comprehensive-strategic-partnership" }),
      "Вечное всестороннее стратегическое партнёрство: Китай и Казахстан",
      "Daimî kapsamlı stratejik ortaklık: Çin ve Kazakistan",
      "中国和哈萨克斯坦永久全面战略伙伴关系",
    ],
    [
      told("position", ["KAZ", "CHN"], { issue: "one-china", stance: "supports" }),
      "Казахстан — за: принцип одного Китая (в отношении: Китай)",
      "Kazakistan destekliyor: tek Çin ilkesi (muhatap: Çin)",
      "哈萨克斯坦支持一个中国原则（对象：中国）",
    ],
    [
      told("membership", ["KAZ", "org:WTO"], { organisation: "org:WTO", standing: "candidate" }),
      "Всемирная торговая организация: Казахстан — кандидат",
      "Dünya Ticaret Örgütü: Kazakistan, aday",
      "哈萨克斯坦：世界贸易组织候选成员",
    ],
    [
      told("finance", ["CHN", "KAZ"], { flow: "loan", agency: "Fund of the Steppe" }, dollars(2.4e9)),
      "Кредит на сумму 2,4 млрд долл. США: Китай → Казахстан (Fund of the Steppe)",
      "Kredi, 2,4 milyar ABD doları: Çin → Kazakistan (Fund of the Steppe)",
      "中国向哈萨克斯坦提供24亿美元贷款（Fund of the Steppe）",
    ],
    [
      told("finance", ["CHN", "KAZ"], { flow: "purchase", purpose: "uranium" }, dollars(8e9, "estimated")),
      "Закупка на сумму ориентировочно 8 млрд долл. США: покупатель — Китай, продавец — Казахстан (uranium)",
      "Alım, tahminî 8 milyar ABD doları: alıcı Çin, satıcı Kazakistan (uranium)",
      "中国从哈萨克斯坦采购（uranium），估计80亿美元",
    ],
    [
      { ...told("finance", ["CHN", "KAZ"], { flow: "other", step: "pledged" }, dollars(5e6)), status: "completed" },
      "Средства на сумму 5 млн долл. США: Китай → Казахстан",
      "Finansman, 5 milyon ABD doları: Çin → Kazakistan",
      "中国承诺向哈萨克斯坦提供500万美元资金",
    ],
    [
      { ...told("finance", ["CHN", "KAZ"], { flow: "other" }, dollars(5e6)), status: "completed" },
      "Платёж на сумму 5 млн долл. США: Китай → Казахстан",
      "Ödeme, 5 milyon ABD doları: Çin → Kazakistan",
      "中国向哈萨克斯坦提供500万美元款项",
    ],
    [
      told("trade", ["CHN KAZ", ""], { trend: "rising" }, dollars(4.1e10)),
      "Торговля: Китай и Казахстан — рост, 41 млрд долл. США",
      "Ticaret: Çin ve Kazakistan (artış, 41 milyar ABD doları)",
      "中国和哈萨克斯坦贸易，增长，410亿美元",
    ],
    [
      told("trade", ["KAZ", "CHN"], { goods: ["copper", "wheat"] }),
      "Поставки (медь и пшеница): Казахстан → Китай",
      "İhracat, bakır ve buğday: Kazakistan → Çin",
      "哈萨克斯坦向中国出口铜和小麦",
    ],
    [
      told("project", ["CHN", "TJK"], { kind: "power-plant" }),
      "Электростанция, Таджикистан (участие: Китай)",
      "Elektrik santrali, Tacikistan (katılım: Çin)",
      "塔吉克斯坦发电站，中国参与",
    ],
    [
      told("project", ["CHN", "TJK"], { kind: "other", name: "railway" }),
      "Железная дорога, Таджикистан (участие: Китай)",
      "Demir yolu, Tacikistan (katılım: Çin)",
      "塔吉克斯坦铁路，中国参与",
    ],
    [
      told("agreement", ["CHN KAZ", ""], { subject: "Trade" }),
      "Соглашение: Китай и Казахстан — торговля",
      "Anlaşma: Çin ve Kazakistan (ticaret)",
      "中国和哈萨克斯坦协议：贸易",
    ],
    [
      told("cooperation", ["CHN KAZ", ""], { fields: ["security", "counter-terrorism"] }),
      "Сотрудничество: Китай и Казахстан — безопасность и борьба с терроризмом",
      "İş birliği, güvenlik ve terörle mücadele: Çin ve Kazakistan",
      "中国和哈萨克斯坦安全和反恐领域合作",
    ],
    [
      told("action", ["JPN", "IRN"], { act: "sanctions-relief" }),
      "Ослабление санкций: Япония → Иран",
      "Yaptırımları hafifletme: Japonya → İran",
      "日本放宽对伊朗制裁",
    ],
    [
      told("action", ["JPN", "IRN"], { act: "appoint-envoy" }),
      "Назначение посла: Япония → Иран",
      "Büyükelçi atama: Japonya → İran",
      "日本任命驻伊朗使节",
    ],
    [
      told("action", ["JPN IRN", ""], { act: "summon" }),
      "Вызов посла: Япония и Иран",
      "Büyükelçiyi bakanlığa çağırma: Japonya ve İran",
      "召见使节：日本和伊朗",
    ],
  ])("%#: are told in each language", (given, ...words) => {
    expect([ru, tr, zh].map((said) => headlineOf(given, said))).toEqual(words);
  });
});

describe("dates", () => {
  it.each<[string, string, string, string]>([
    ["2013-09-07", "7 сентября 2013 г.", "7 Eylül 2013", "2013年9月7日"],
    ["2024-07", "июль 2024 г.", "Temmuz 2024", "2024年7月"],
    ["2019", "2019", "2019", "2019年"],
    ["2013-09-07/2013-09-10", "7–10 сентября 2013 г.", "7–10 Eylül 2013", "2013年9月7日至2013年9月10日"],
    ["2011-01/2011-04", "январь 2011 г. – апрель 2011 г.", "Ocak – Nisan 2011", "2011年1月至2011年4月"],
    ["2024-07/..", "с июля 2024 г.", "Temmuz 2024 tarihinden beri", "自2024年7月起"],
    ["../2023-05-02", "до 2 мая 2023 г.", "2 Mayıs 2023 tarihine kadar", "至2023年5月2日止"],
    ["2024-07~", "около июля 2024 г.", "Temmuz 2024 dolayları", "2024年7月前后"],
    ["2024-34", "II квартал 2024 г.", "2024 yılının ikinci çeyreği", "2024年第二季度"],
    ["201X", "2010-е годы", "2010’lar", "2010年代"],
    ["198X", "1980-е годы", "1980’ler", "1980年代"],
    ["2024-35/..", "с III квартала 2024 г.", "2024 yılının üçüncü çeyreğinden beri", "自2024年第三季度起"],
    ["../2024-41", "до второго полугодия 2024 г.", "2024 yılının ikinci yarısına kadar", "至2024年下半年止"],
    ["../2024-21", "до весны 2024 г.", "2024 ilkbaharına kadar", "至2024年春季止"],
    ["2024-24/..", "с зимы 2024 г.", "2024 kışından beri", "自2024年冬季起"],
    ["2024-22~", "около лета 2024 г.", "2024 yazı dolayları", "2024年夏季前后"],
    [
      "[2024-33..2024-36]",
      "не ранее I квартала 2024 г., не позднее IV квартала 2024 г.",
      "2024 yılının ilk çeyreği ile 2024 yılının son çeyreği arası",
      "2024年第一季度至2024年第四季度之间",
    ],
    ["2024-23/2025-21", "осень 2024 г. – весна 2025 г.", "2024 sonbaharı – 2025 ilkbaharı", "2024年秋季至2025年春季"],
    ["198X/..", "с 1980-х годов", "1980’lerden beri", "自1980年代起"],
    ["../201X", "до 2010-х годов", "2010’lara kadar", "至2010年代止"],
    ["2011~/..", "примерно с 2011 г.", "2011 dolaylarından beri", "约自2011年起"],
    ["../2011-07~", "примерно до июля 2011 г.", "Temmuz 2011 dolaylarına kadar", "约至2011年7月止"],
    ["2019/..", "с 2019 г.", "2019 yılından beri", "自2019年起"],
    ["../2019", "до 2019 г.", "2019 yılına kadar", "至2019年止"],
    ["2019~", "около 2019 г.", "2019 dolayları", "2019年前后"],
    ["[1951..1953]", "не ранее 1951 г., не позднее 1953 г.", "1951 ile 1953 arası", "1951年至1953年之间"],
    ["[2006,2007]", "2006 или 2007", "2006 veya 2007", "2006年或2007年"],
  ])("%s", (edtf, ...words) => {
    expect([ru, tr, zh].map((said) => plain(dateWords(edtf, said)))).toEqual(words);
  });

  it("never begin a line with what is abbreviated behind the year", () => {
    const edtf = ["2013-09-07", "2024-07", "2013-09-07/2013-09-10", "2011-01/2011-04", "2024-07/..", "2024-34"];
    for (const date of edtf) expect(dateWords(date, ru)).not.toMatch(/ г\./u);
    expect(dateWords("2013-09-07", ru)).toContain("2013\u00a0г.");
  });

  it("are bounded in English by what has an article", () => {
    expect(["2024-35/..", "../2024-21", "201X/.."].map((edtf) => dateWords(edtf))).toEqual([
      "since the third quarter of 2024",
      "until spring 2024",
      "since the 2010s",
    ]);
  });
});

describe("sums", () => {
  it.each<[NonNullable<Told["amount"]>, string, string, string]>([
    [dollars(1.7e9), "1,7 млрд долл. США", "1,7 milyar ABD doları", "17亿美元"],
    [{ value: 12_500, currency: "MNT", qualifier: null }, "12 500 MNT", "12.500 MNT", "1.25万 MNT"],
    [
      { value: 1.2e9, upper: 1.5e9, currency: "EUR", qualifier: null },
      "1,2 млрд – 1,5 млрд евро",
      "1,2 milyar – 1,5 milyar avro",
      "12亿～15亿欧元",
    ],
    [dollars(1e9, "almost"), "почти 1 млрд долл. США", "neredeyse 1 milyar ABD doları", "近10亿美元"],
    [dollars(3e12, "more-than"), "более 3 трлн долл. США", "3 trilyon ABD doları üstü", "超过3万亿美元"],
  ])("%#: are written as the language does", (amount, ...words) => {
    expect([ru, tr, zh].map((said) => plain(amountWords(amount, said)))).toEqual(words);
  });
});

test("states that are no more have their names", () => {
  const names = ["CSK", "DDR", "SUN", "YUG"].map((id) => [ru, tr, zh].map((said) => stateName(id, said)));
  expect(names).toEqual([
    ["Чехословакия", "Çekoslovakya", "捷克斯洛伐克"],
    ["ГДР", "Doğu Almanya", "民主德国"],
    ["СССР", "Sovyetler Birliği", "苏联"],
    ["Югославия", "Yugoslavya", "南斯拉夫"],
  ]);
});

type Part = ReturnType<IntlMessageFormat["getAst"]>[number];
/** The type of a part that is words alone. */
const WORDS = 0;

/** The parts of a pattern, those within its choices with them. */
function partsOf(pattern: string): Part[] {
  const within = (all: readonly Part[]): Part[] =>
    all.flatMap((one) =>
      "options" in one ? [one, ...Object.values(one.options).flatMap(({ value }) => within(value))] : [one],
    );
  return within(new IntlMessageFormat(pattern, "en", undefined, { ignoreTag: true }).getAst());
}

const placesOf = (pattern: string) =>
  new Set(partsOf(pattern).flatMap((one) => (one.type !== WORDS && "value" in one ? [one.value] : [])));

/** The messages of a catalogue with what stands at their keys in another. */
function pairs(own: object, other: object, path = ""): [key: string, places: readonly string[], pattern: string][] {
  return Object.entries(own).flatMap(([key, value]) => {
    const said = (other as Readonly<Record<string, unknown>>)[key];
    // Deeds are an open list, of which a language may have none.
    if (said === undefined && path === "deeds.") return [];
    if (typeof value === "function") return [[`${path}${key}`, value.places, said as string] as const];
    return typeof value === "object" ? pairs(value, said as object, `${path}${key}.`) : [];
  }) as [string, readonly string[], string][];
}

describe.each([
  ["Russian", russian, ["few", "many", "one", "other"]],
  ["Turkish", turkish, ["one", "other"]],
  ["Chinese", chinese, ["other"]],
] as const)("%s", (_, catalogue, categories) => {
  it("has a word for each English one", () => {
    const words = (own: object): string[] =>
      Object.values(own).flatMap((value) => (typeof value === "string" ? [value] : words(value)));
    expect(words(catalogue).filter((word) => word.trim() === "" || word !== word.trim())).toEqual([]);
  });

  it.each(pairs(english, catalogue))("has the places of %s", (_, places, pattern) => {
    // How many are named, and how far money has come: only some languages bend the verb by it.
    const own = placesOf(pattern);
    expect(own).toEqual(new Set(places.filter((place) => !["n", "step"].includes(place) || own.has(place))));
  });

  it("counts by all of its categories", () => {
    const counts = pairs(english, catalogue).flatMap(([, , pattern]) =>
      partsOf(pattern).flatMap((one) => ("offset" in one ? [Object.keys(one.options).sort()] : [])),
    );
    for (const keys of counts) expect(keys.filter((key) => !key.startsWith("="))).toEqual(categories);
  });
});
