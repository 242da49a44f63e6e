import { expect, test } from "vitest";
import { reasonWords, SPEECHES } from "../index.js";
import { reasons as chinese } from "./chinese.js";
import { reasons as russian } from "./russian.js";
import { reasons as turkish } from "./turkish.js";

const { en, ru, tr, zh } = SPEECHES;
/** Intl writes blanks that do not break. */
const plain = (words: string) => words.replace(/[\u00a0\u202f]/gu, " ");

test.each([
  [
    "one sum of 1700000000 USD for one work",
    "одна и та же сумма (1,7 млрд долл. США) на один и тот же объект",
    "aynı iş için aynı tutar: 1,7 milyar ABD doları",
    "同一工程的同一笔款项17亿美元",
  ],
  [
    "one power plant of that name",
    "объект с таким названием один: электростанция",
    "bu adda tek bir tesis var: elektrik santrali",
    "同名的发电站只有一处",
  ],
  [
    "both said of 2024-07-01",
    "оба утверждения относятся к одной дате: 1 июля 2024 г.",
    "ikisi de 1 Temmuz 2024 için söyleniyor",
    "两种说法均指2024年7月1日",
  ],
  [
    "though they name nobody in common",
    "хотя названы разные лица",
    "ancak ortak andıkları kimse yok",
    "但所提人物无一相同",
  ],
  ["both loan", "в обоих: кредит", "ikisi de kredi", "均为贷款"],
  [
    "Kazakhstan became a member of the World Trade Organization on 30 November 2015, not in 2014.",
    "Всемирная торговая организация: Казахстан — член (дата: 30 ноября 2015 г., а не 2014).",
    "Kazakistan: üye (Dünya Ticaret Örgütü); tarih 2014 değil, 30 Kasım 2015.",
    "哈萨克斯坦成为世界贸易组织的成员是在2015年11月30日，而非2014年。",
  ],
  [
    "no other finance between them fits",
    "больше ничего подходящего между ними нет",
    "aralarında uyan başka bir olgu yok",
    "双方之间没有其他相符的事实",
  ],
  ["both name Xi Jinping", "оба называют: Си Цзиньпин", "ikisi de şunu anıyor: Xi Jinping", "均提到习近平"],
  [
    "Montenegro has been a member of the World Bank since some day from March 1949 to 1950, so this is outdated.",
    "Всемирный банк: Черногория — член (дата вступления: не ранее марта 1949 г., не позднее 1950 г.). Сказанное устарело.",
    "Karadağ, Dünya Bankası üyesi; başlangıç: Mart 1949 ile 1950 arası. Bu bilgi eskimiş.",
    "黑山自1949年3月至1950年之间起已是世界银行成员，此说已过时。",
  ],
  [
    "Xi Jinping was president of China from 2014 or before to 30 November 2015.",
    "Си Цзиньпин — председатель (Китай; срок полномочий: 2014 или ранее – 30 ноября 2015 г.).",
    "Xi Jinping: eski devlet başkanı (Çin); süre: 2014 veya öncesi – 30 Kasım 2015.",
    "习近平于2014年或更早至2015年11月30日任中国的国家主席。",
  ],
  [
    "both the foreign minister",
    "в обоих должность: министр иностранных дел",
    "ikisinde de görev: dışişleri bakanı",
    "职务均为外交部长",
  ],
  [
    "places differ: Geneva and Moscow",
    "места различаются: Женева и Москва",
    "yerler farklı: Cenevre ve Moskova",
    "地点不同：日内瓦与莫斯科",
  ],
  [
    "from China Development Bank and Export-Import Bank of China",
    "источники средств: Банк развития Китая и Эксимбанк Китая",
    "veren kurumlar: Çin Kalkınma Bankası ve Çin Eximbank",
    "出资机构为国家开发银行与中国进出口银行",
  ],
  ["what no table has", "what no table has", "what no table has", "what no table has"],
])("%s", (said, russianWords, turkishWords, chineseWords) => {
  expect(reasonWords(said, en)).toBe(said);
  expect(plain(reasonWords(said, ru))).toBe(russianWords);
  expect(plain(reasonWords(said, tr))).toBe(turkishWords);
  expect(plain(reasonWords(said, zh))).toBe(chineseWords);
});

test("reasons are told where a page knows what documents call people, too", () => {
  const known = { ...tr, called: () => undefined };
  expect(reasonWords("told in one document", known)).toBe("aynı belgede bildirilmiş");
});

test.each([russian, turkish, chinese])("reasons have no place that the English one has not", (reasons) => {
  const places = (text: string): string[] => text.match(/\{[a-f]\}/gu) ?? [];
  const strange = Object.entries(reasons).filter(
    ([english, own]) => own === "" || places(own).some((place) => !places(english).includes(place)),
  );
  expect(strange).toEqual([]);
});
