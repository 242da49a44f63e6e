import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLedger } from "../src/entente.js";
import { namesOf, namesOfWorld } from "../src/inquiry/names/index.js";
import type { Ledger, NameIndex } from "../src/ledger/index.js";
import { entry, RUN, when } from "./ledger-specimens.js";

let ledger: Ledger;
let names: NameIndex;
let world: NameIndex;

beforeAll(async () => {
  ledger = await openLedger(":memory:");
  await ledger.add([entry("a", [{ type: "visit", when: when("2024-07-01") }], { date: "2024-07-02" })], RUN);
  names = await namesOf(ledger);
  world = await namesOfWorld();
});
afterAll(() => ledger.close());

/** What is offered first: "KAZ", or "KAZ CHN" for a pair. */
const first = (typed: string, index = world) => index.suggest(typed)[0]?.ids.join(" ");

describe("what is typed", () => {
  test.each([
    ["Kazakh", "KAZ"],
    ["kazakhstan", "KAZ"],
    ["KAZ", "KAZ"],
    ["cn", "CHN"],
    ["Казахст", "KAZ"],
    ["Казахстана", "KAZ"],
    ["Қазақстан", "KAZ"],
    ["Kazakistan", "KAZ"],
    ["哈萨克", "KAZ"],
    ["中国", "CHN"],
    ["Rossiya", "RUS"],
    ["Türkiye", "TUR"],
    ["turkiye", "TUR"],
    ["Türkiye Cumh", "TUR"],
    ["турция", "TUR"],
    ["土耳其", "TUR"],
    ["United Sta", "USA"],
    ["Saudi A", "SAU"],
    ["саудовская ар", "SAU"],
    ["Shanghai Coop", "org:SCO"],
    ["ШОС", "org:SCO"],
    ["上合组织", "org:SCO"],
  ])("%s begins a name of %s", (typed, id) => {
    expect(first(typed)).toBe(id);
  });

  test.each([
    ["Kazakstna", "KAZ"],
    ["Tajkistan", "TJK"],
    ["United Staets", "USA"],
    ["Kyrgistan", "KGZ"],
    ["Узбекистн", "UZB"],
  ])("%s is nearly a name of %s", (typed, id) => {
    expect(first(typed)).toBe(id);
  });

  test.each([
    ["Russia Ukraine", "RUS UKR"],
    ["russia and ukr", "RUS UKR"],
    ["Россия и Украина", "RUS UKR"],
    ["Rusya ve Ukrayna", "RUS UKR"],
    ["俄罗斯乌克兰", "RUS UKR"],
    ["中国—哈萨克斯坦", "CHN KAZ"],
    ["KAZ CHN", "KAZ CHN"],
    ["kaz/chn", "KAZ CHN"],
    ["China-Kazakh", "CHN KAZ"],
    ["Saudi Arabia Iran", "SAU IRN"],
    ["China SCO", "CHN org:SCO"],
  ])("%s names the two of %s", (typed, ids) => {
    expect(first(typed)).toBe(ids);
  });

  test("nothing is offered for what begins no name", () => {
    expect(world.suggest("qqqqq")).toEqual([]);
    expect(world.suggest("  ")).toEqual([]);
    expect(world.suggest("—?!")).toEqual([]);
  });
});

describe("words of a query", () => {
  const parties = (text: string) => world.parties(text).map(({ id }) => id);

  test("name parties by name, adjective and acronym, and no other", () => {
    expect(parties("Russian loans to Ukraine")).toEqual(["RUS", "UKR"]);
    expect(parties("кредиты России Беларуси")).toEqual(["RUS", "BLR"]);
    expect(parties("NATO and Sweden")).toEqual(["org:NATO", "SWE"]);
    expect(parties("who can pay")).toEqual([]);
    expect(parties("a meeting in Vienna")).toEqual([]);
  });

  test("that are a party and nothing else are that party", () => {
    expect(world.party("Россия")?.id).toBe("RUS");
    expect(world.party("Russia loans")).toBeNull();
    expect(world.party("")).toBeNull();
  });

  test("that are misspelt are near to some", () => {
    expect(world.near("Kazakstna")[0]?.name).toBe("Kazakhstan");
    expect(world.near("Kazakstna", 3, ({ kind }) => kind === "organisation")).toEqual([]);
    expect(world.near("xyzzy")).toEqual([]);
  });
});

describe("the names of a ledger", () => {
  test("put first what it tells of, with its busiest pairs", () => {
    expect(names.suggest("Kazakhstan", 2).map(({ ids }) => ids.join(" "))).toEqual(["KAZ", "KAZ CHN"]);
    expect(first("k", names)).toBe("KAZ");
  });

  test("are the same as long as it stands still", async () => {
    expect(await namesOf(ledger)).toBe(names);
    await ledger.add([entry("b", [{ type: "visit" }], {}, { salt: "b" })], RUN);
    expect(await namesOf(ledger)).not.toBe(names);
  });
});
