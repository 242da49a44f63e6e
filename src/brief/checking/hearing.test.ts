import { expect, test } from "vitest";
import { languageOf } from "../../language/index.js";
import { hearing, isHeardAs } from "./hearing.js";
import { tokensOf } from "./tokens.js";

const letters = (code: string) => languageOf(code)!.letters;

test.each([
  ["ru", "Этьен Шарлебуа", "etienne charlebois"],
  ["ru", "Хан Сын Хо", "han seung ho"],
  ["ru", "Рамона Аялу Флейтаса", "ramon ayala fleitas"],
  ["zh", "莫迪博·桑加雷", "modibo sangare"],
  ["zh", "阿尔帕斯兰·凯斯金", "alparslan keskin"],
])("hears a name in another script (%s): %s", (code, written, name) => {
  expect(isHeardAs(written, name.split(" "), letters(code))).toBe(true);
});

test.each([
  ["ru", "Жозеф Мабундо", "celestin mbuyamba"],
  ["ru", "Орлов Иван", "orlic ivan"],
  ["zh", "伊万·科瓦奇", "dinko basic"],
  ["zh", "莫迪", "modibo sangare"],
  ["zh", "特奥多罗·瓦斯克斯", "teofilo huarcaya"],
])("hears no other name in it (%s): %s", (code, written, name) => {
  expect(isHeardAs(written, name.split(" "), letters(code))).toBe(false);
});

test("takes no more characters than the name has, and one family name alone", () => {
  const tokens = (text: string) => tokensOf(text, { start: 0, end: text.length }, { code: "zh", spaced: false });
  const at = hearing([["ramon", "ayala", "fleitas"]], letters("zh"));
  expect(at(tokens("弗莱塔斯移交"), 0)).toBe(4);
  expect(at(tokens("交给当局"), 0)).toBe(0);
});
