import { describe, expect, it, test } from "vitest";
import { calledIn } from "../language/called/index.js";
import {
  LEVELS,
  OFFICES,
  ORGANISATIONS,
  officeBySlug,
  organisationById,
  STATES,
  stateById,
} from "../vocabulary/index.js";
import { standingSpells } from "../vocabulary/reference/index.js";
import {
  actorName,
  bodyName,
  nameOf,
  officeWords,
  ofStates,
  personCalled,
  placeName,
  SPEECHES,
  termWords,
} from "./index.js";

const { ru, tr, zh } = SPEECHES;

/** Letters that a language writes names in; Latin ones stand in others for what has no name of its own there ("CASA-1000"). */
const LETTERS = { ru: /\p{Script=Cyrillic}/u, tr: /\p{Script=Latin}/u, zh: /\p{Script=Han}/u };
/** What is written so everywhere. */
const ALIKE = new Set(["org:CASA-1000", "org:I2U2", "org:Executive-Outcomes"]);

describe.each(["ru", "tr", "zh"] as const)("in %s", (code) => {
  const said = SPEECHES[code];

  test("every organisation has a name, without the signs of its table", () => {
    const amiss = ORGANISATIONS.filter(({ id, name }) => {
      const own = calledIn(code)?.organisations[id]?.called ?? "";
      const isOwn = code === "tr" || own !== name;
      return !ALIKE.has(id) && !(isOwn && LETTERS[code].test(own) && !/[*=?<>;|]|^\s|\s$/u.test(own));
    });
    expect(amiss.map(({ id }) => id)).toEqual([]);
  });

  test("firms are called by whole words, without the signs of their table", () => {
    const called = Object.values(calledIn(code)?.firms ?? {}).flatMap(({ called }) => (called === "" ? [] : [called]));
    expect(called.length).toBeGreaterThan(250);
    expect(called.filter((name) => /[*=?;|]/u.test(name))).toEqual([]);
    // Of a name of several words no stem of Russian is left without its ending.
    const stems = called.filter((name) => / /u.test(name) && /(?:ск|нн|льн|ств|[аеи]ци|ани|ени)(?= |$)/u.test(name));
    expect(stems).toEqual([]);
  });

  test("capitals, towns and seas are called by whole words, without the signs of their tables", () => {
    const { seats, towns } = calledIn(code)!;
    expect(seats.size).toBeGreaterThan(170);
    const called = [...seats.values(), ...towns.values()];
    expect(called.filter((name) => !LETTERS[code].test(name) || /[*=?;|]|^\s|\s$/u.test(name))).toEqual([]);
  });

  test("a member of the United Nations has a capital that is called in its letters", () => {
    const members = STATES.filter(({ id }) => standingSpells(id, "org:UN").some(({ to }) => to === null));
    expect(members.length).toBeGreaterThan(190);
    const foreign = members.filter(
      ({ id, capital }) => !LETTERS[code].test(placeName({ name: capital, country: id }, said)),
    );
    expect(foreign.map(({ id, capital }) => `${id} ${capital}`)).toEqual([]);
  });

  test("every office has a title, and every level a name", () => {
    expect(Object.keys(said.words.offices).sort()).toEqual(OFFICES.map(({ slug }) => slug).sort());
    expect(Object.values(said.words.offices).filter((title) => !LETTERS[code].test(title))).toEqual([]);
    expect(LEVELS.filter((slug) => !LETTERS[code].test(termWords(slug, said)))).toEqual([]);
  });

  test("what states call otherwise is an office, and a state or an organisation", () => {
    const amiss = Object.entries(ofStates(said)).filter(([key, title]) => {
      const [slug = "", ...id] = key.split(":");
      const of = id.join(":");
      return !(officeBySlug(slug) && (stateById(of) ?? organisationById(of)) && LETTERS[code].test(title));
    });
    expect(amiss).toEqual([]);
  });

  test("people are written without the signs of the table", () => {
    for (const id of ["person:igor-ivanov", "person:abdullah-ii", "person:li-qiang"])
      expect(personCalled(id, said)?.full).toMatch(/^[\p{L}\p{M}\s.·-]+$/u);
  });
});

describe("names", () => {
  it.each([
    ["org:EU", "Европейский союз", "Avrupa Birliği", "欧洲联盟"],
    ["org:SCO", "Шанхайская организация сотрудничества", "Şanghay İşbirliği Örgütü", "上海合作组织"],
    ["org:ECSC", "Европейское объединение угля и стали", "Avrupa Kömür ve Çelik Topluluğu", "欧洲煤钢共同体"],
    ["org:G77", "Группа 77", "77’ler Grubu", "七十七国集团"],
    ["org:Houthis", "хуситы", "Husiler", "胡塞武装"],
    ["firm:china-eximbank", "Эксимбанк Китая", "Çin Eximbank", "中国进出口银行"],
    ["firm:kexim", "Экспортно-импортный банк Кореи", "Güney Kore Eximbank", "韩国进出口银行"],
    ["person:igor-ivanov", "Игорь Иванов", "İgor İvanov", "伊戈尔·伊万诺夫"],
    ["person:aldous-verrin", "Aldous Verrin", "Aldous Verrin", "Aldous Verrin"],
  ])("%s is called as its readers call it", (id, ...names) => {
    expect([ru, tr, zh].map((said) => nameOf(id, said))).toEqual(names);
  });

  it.each([
    ["president", "FRA", "президент", "cumhurbaşkanı", "总统"],
    ["president", "CHN", "председатель", "devlet başkanı", "国家主席"],
    ["president", "VNM", "президент", "devlet başkanı", "国家主席"],
    ["president", "CHE", "президент", "konfederasyon başkanı", "联邦主席"],
    ["vice-president", "USA", "вице-президент", "başkan yardımcısı", "副总统"],
    ["supreme-leader", "IRN", "верховный руководитель", "dinî lider", "最高领袖"],
    ["prime-minister", "GBR", "премьер-министр", "başbakan", "首相"],
    ["prime-minister", "ISR", "премьер-министр", "başbakan", "总理"],
    ["foreign-minister", "USA", "государственный секретарь", "dışişleri bakanı", "国务卿"],
    ["foreign-minister", "JPN", "министр иностранных дел", "dışişleri bakanı", "外务大臣"],
    ["prime-minister", "BRN", "премьер-министр", "başbakan", "首相"],
    ["interior-minister", "BRN", "министр внутренних дел", "içişleri bakanı", "内政部长"],
    ["foreign-minister", "KOR", "министр иностранных дел", "dışişleri bakanı", "外交部长"],
    ["interior-minister", "GBR", "министр внутренних дел", "içişleri bakanı", "内政大臣"],
    ["governor", "USA", "губернатор", "vali", "州长"],
    ["governor", "CHN", "губернатор", "vali", "省长"],
    ["president-of-body", "org:WB", "президент организации", "kuruluş başkanı", "行长"],
    ["president", null, "президент", "cumhurbaşkanı", "总统"],
  ])("%s of %s has its title there", (office, of, ...titles) => {
    expect([ru, tr, zh].map((said) => officeWords(office, said, of))).toEqual(titles);
  });

  it("keep the words of a document where no table has a name", () => {
    expect(actorName({ id: "firm:steppe-copper", name: "Steppe Copper JSC" }, ru)).toBe("Steppe Copper JSC");
    expect(actorName({ id: "org:WTO", name: "WTO" }, ru)).toBe("Всемирная торговая организация");
  });

  it("tell levels that are made of several words, and words that are no office as they are", () => {
    const level = "special-comprehensive-strategic-partnership";
    expect([ru, tr, zh].map((said) => termWords(level, said))).toEqual([
      "особое всеобъемлющее стратегическое партнёрство",
      "özel kapsamlı stratejik ortaklık",
      "特殊全面战略伙伴关系",
    ]);
    expect(officeWords("Keeper of the Seals", ru)).toBe("Keeper of the Seals");
  });
});

test("places are called as the tables of the reader's language have them", () => {
  const told = (name: string, country: string | null) => [ru, tr, zh].map((said) => placeName({ name, country }, said));
  expect(told("Moscow", "RUS")).toEqual(["Москва", "Moskova", "莫斯科"]);
  expect(told("Brasília", "BRA")).toEqual(["Бразилиа", "Brasilia", "巴西利亚"]);
  expect(told("Geneva", "CHE")).toEqual(["Женева", "Cenevre", "日内瓦"]);
  expect(told("South China Sea", null)).toEqual(["Южно-Китайское море", "Güney Çin Denizi", "南海"]);
  expect(told("Guangdong", "CHN")).toEqual(["провинция Гуандун", "Guangdong", "广东"]);
  expect(told("Gabon", "GAB")).toEqual(["Габон", "Gabon", "加蓬"]);
  expect(placeName({ name: "Moscow", country: "RUS" })).toBe("Moscow");
});

test("a place that no table has is called as the document writes it, in letters of the reader's and in no case; else by its English name", () => {
  const place = { name: "Zhuhai", country: "CHN", text: "珠海" };
  expect([ru, tr, zh].map((said) => placeName(place, said))).toEqual(["Zhuhai", "Zhuhai", "珠海"]);
  expect(placeName({ name: "Syzran", country: "RUS", text: "Сызрани" }, ru)).toBe("Syzran");
});

test("agencies that claims have by their English names are called as the tables have them", () => {
  const told = (named: string) => [ru, tr, zh].map((said) => bodyName(named, said));
  expect(told("China Development Bank")).toEqual(["Банк развития Китая", "Çin Kalkınma Bankası", "国家开发银行"]);
  expect(told("firm:china-development-bank")).toEqual(told("China Development Bank"));
  expect(told("Navoi Irrigation Authority")).toEqual(Array(3).fill("Navoi Irrigation Authority"));
});
