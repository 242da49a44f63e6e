import { describe, expect, it } from "vitest";
import { detectLanguage } from "./language.js";
import { languagesNamed } from "./language-names.js";
import { nameCase, personName, personNames } from "./person-name.js";
import { dateLine, dayIn, dayInName, edtfOf } from "./publication-date.js";
import { readDocument } from "./read.js";

describe("dates", () => {
  it.each([
    ["July 1, 2024", "2024-07-01"],
    ["1st July 2024", "2024-07-01"],
    ["Mon, 01 Jul 2024 10:00", "2024-07-01"],
    ["01.07.2024", "2024-07-01"],
    ["2024-07-01T23:30:00-05:00", "2024-07-01"],
    ["2024/07/01", "2024-07-01"],
    ["25/12/2021", "2021-12-25"],
    ["12/25/2021", "2021-12-25"],
    ["5 мая 2020 г.", "2020-05-05"],
    ["17 Ağustos 2019", "2019-08-17"],
    ["3 Kasım 2022 Perşembe", "2022-11-03"],
    ["2031年5月12日", "2031-05-12"],
    ["2031 年 5 月 2 號", "2031-05-02"],
    // Can be read two ways, is no day of the calendar, or is no day at all.
    ["04/05/2021", null],
    ["31 June 2021", null],
    ["30.02.2020", null],
    ["May 2021", null],
    ["version 1.2.2024.5", null],
    ["the 2024 plan", null],
  ])("%s is %s", (text, day) => {
    expect(dayIn(text)?.edtf ?? null).toBe(day);
  });

  it.each([
    ["Published: 3 May 2021", { published: "2021-05-03", modified: null, rest: "" }],
    ["Last updated on May 3, 2021 at 10:15 GMT", { published: null, modified: "2021-05-03", rest: "" }],
    ["3 May 2021 | Updated: 5 May 2021 | 4 min read", { published: "2021-05-03", modified: "2021-05-05", rest: "" }],
    [
      "Ministry of Foreign Affairs, Astana, 3 May 2021.",
      { published: "2021-05-03", modified: null, rest: "ministry of foreign affairs astana" },
    ],
    ["Malta lent Fiji seven million dollars on 3 May 2021.", null],
    ["Мальта предоставила Фиджи семь миллионов долларов 3 мая 2021 года.", null],
    ["Malta, Fiji’ye 3 Mayıs 2021’de yedi milyon dolar kredi verdi.", null],
    ["马耳他于2021年5月3日向斐济提供了贷款，用于购买渡轮。", null],
    ["Astana, 3 May 2021", { published: "2021-05-03", modified: null, rest: "astana" }],
    ["Yayınlanma: 3 Mayıs 2021 14:30", { published: "2021-05-03", modified: null, rest: "" }],
    ["更新时间：2031年5月12日 10:20", { published: null, modified: "2031-05-12", rest: "" }],
    ["来源：北方渔业报 2031年5月12日", { published: "2031-05-12", modified: null, rest: "来源 北方渔业报" }],
    ["携手建设北方航线——在第三届渡轮会议开幕式上的讲话（2031年5月12日，奥斯陆）", null],
    ["On 3 May 2021 the ministers of the two states met and signed a paper", null],
  ])("the line %j", (line, expected) => {
    expect(dateLine(line)).toEqual(expected);
  });

  it.each([
    ["2024", "2024"],
    ["2024-07", "2024-07"],
    ["2011-01/2011-04", "2011-01/2011-04"],
    ["20240701", "2024-07-01"],
    ["2024-13-01", null],
    ["yesterday", null],
    ["", null],
  ])("metadata %j is EDTF %j", (written, edtf) => {
    expect(edtfOf(written)).toBe(edtf);
  });
});

describe("days that names of files tell", () => {
  it.each([
    ["articles/2016-06-07 talks in Oslo.pdf", "2016-06-07"],
    ["wire_2016_6_7.txt", "2016-06-07"],
    ["wire-20160607.txt", "2016-06-07"],
    ["DESK_20160607014240.txt", "2016-06-07"],
    ["DESK_20160607014240000_602262", "2016-06-07"],
    ["DESK20130331S4993", "2013-03-31"],
    // A folder's date is not the file's; no day of the calendar; a number that only begins like a date; a day written the other way round.
    ["2016-06-07/talks.txt", null],
    ["20160631.txt", null],
    ["invoice 201606079.txt", null],
    ["07-06-2016.txt", null],
    ["treaty 1648-10-24.txt", null],
  ])("%s is %s", (name, day) => {
    expect(dayInName(name)).toBe(day);
  });

  it("stand behind what the document says and what the person who reads says, and are marked as implied", async () => {
    const bytes = Buffer.from("Oslo and Riga signed a fishing agreement on Tuesday.");
    const { document } = await readDocument({ name: "2016-06-07 fish.txt", bytes });
    expect(document?.metadata).toMatchObject({ date: "2016-06-07", implied: ["date"] });
    const { document: told } = await readDocument({ name: "2016-06-07 fish.txt", bytes }, { date: "2016-06-08" });
    expect(told?.metadata).toMatchObject({ date: "2016-06-08", implied: [] });
  });
});

describe("names of people", () => {
  it.each([
    ["Jane Doe", "Jane Doe"],
    ["Dr. Jane van Doe", "Jane van Doe"],
    ["AYŞE ILGIN YILMAZ", "Ayşe Ilgın Yılmaz"],
    ["Ali İNCE", "Ali İnce"],
    ["J. R. SMITH", "J. R. Smith"],
    ["Jean-Luc PICARD-ROUX", "Jean-Luc Picard-Roux"],
    ["Анна ПЕТРОВА", "Анна Петрова"],
    ["Jane", null],
    ["Jane visited Malta", null],
    ["Published 3 May", null],
    ["Jane Doe said.", null],
  ])("%s is %s", (text, name) => {
    expect(personName(text)).toBe(name);
  });

  it("come in lists", () => {
    expect(personNames("Jane Doe, John Roe and Ann Poe")).toEqual(["Jane Doe", "John Roe", "Ann Poe"]);
    expect(personNames("Ali İnce ve Ayşe Kaya")).toEqual(["Ali İnce", "Ayşe Kaya"]);
    expect(personNames("Jane Doe and others")).toBeNull();
    expect(nameCase("SIMON DIAZ")).toBe("Simon Diaz");
  });
});

describe("languages", () => {
  it.each([
    ["The minister will meet his colleague in the city and they have agreed to it.", "en"],
    ["Bakan, ülkeyi ziyaret etti ve bu görüşme için çok önemli olarak değerlendirildi.", "tr"],
    ["Министр встретился с послом и обсудил торговлю, сообщила пресс-служба.", "ru"],
    ["Міністр зустрівся з послом і обговорив торгівлю, повідомила його служба.", "uk"],
    ["Министр елшімен кездесіп, сауда мәселелерін талқылады, деп хабарлады.", "kk"],
    ["Министр элчи менен жолугушуп, соода маселелерин талкуулады, өлкөнүн өнүгүшү.", "ky"],
    ["Вазир бо сафир мулоқот карда, масъалаҳои тиҷоратро баррасӣ намуд.", "tg"],
    ["Der Minister hat sich mit dem Botschafter in der Stadt getroffen und über den Handel gesprochen.", "de"],
    ["外交部长在北京会见了来访的大使，双方讨论了贸易和投资合作。", "zh"],
    ["ministern träffade ambassadören i staden och de talade om handeln mellan länderna", "sv"],
    ["Japan lent Kenya $50 million in 2021.", null],
    ["Norway supports Ukraine.", null],
    ["123 456", null],
  ])("%s", async (text, language) => {
    expect(await detectLanguage(text)).toBe(language);
  });

  it("are read from a row of their names, whole or not at all", () => {
    expect(languagesNamed("Türkçe Русский")).toEqual(["tr", "ru"]);
    expect(languagesNamed("English | Bahasa Indonesia, қазақша")).toEqual(["en", "id", "kk"]);
    expect(languagesNamed("English ministers")).toBeNull();
  });
});
