import { expect, test } from "vitest";
import { reasonWords, SPEECHES } from "../index.js";
import { reasons as chinese } from "./chinese.js";
import { reasons as english } from "./english.js";
import { reasons as russian } from "./russian.js";
import { reasons as turkish } from "./turkish.js";

const { en, ru, tr, zh } = SPEECHES;
/** Intl writes blanks that do not break. */
const plain = (words: string) => words.replace(/[\u00a0\u202f]/gu, " ");

test.each([
  [
    "one sum of 1700000000 USD for one work",
    "the same amount, USD 1.7 billion, for the same project",
    "одна и та же сумма (1,7 млрд долл. США) на один и тот же объект",
    "aynı iş için aynı tutar: 1,7 milyar ABD doları",
    "同一工程的同一笔款项17亿美元",
  ],
  [
    "one power plant of that name",
    "there is only one power plant of that name",
    "объект с таким названием один: электростанция",
    "bu adda tek bir tesis var: elektrik santrali",
    "同名的发电站只有一处",
  ],
  [
    "both said of 2024-07-01",
    "both reported for 1 July 2024",
    "оба утверждения относятся к одной дате: 1 июля 2024 г.",
    "ikisi de 1 Temmuz 2024 için bildiriliyor",
    "两种说法均指2024年7月1日",
  ],
  [
    "though they name nobody in common",
    "although they have no one in common",
    "хотя названы разные лица",
    "ancak her ikisinde birden adı geçen kimse yok",
    "但所提人物无一相同",
  ],
  ["both loan", "in both: loan", "в обоих: кредит", "ikisinde de: kredi", "均为贷款"],
  [
    "Kazakhstan became a member of the World Trade Organization on 30 November 2015, not in 2014.",
    "Kazakhstan became a member of the World Trade Organization on 30 November 2015, not in 2014.",
    "Всемирная торговая организация: Казахстан — член (дата: 30 ноября 2015 г., а не 2014).",
    "Kazakistan: üye (Dünya Ticaret Örgütü); başlangıç tarihi 2014 değil, 30 Kasım 2015.",
    "哈萨克斯坦成为世界贸易组织的成员是在2015年11月30日，而非2014年。",
  ],
  [
    "no other finance between them fits",
    "no other fact of this type between these parties fits",
    "других подходящих фактов между этими сторонами нет",
    "bu taraflar arasında uyan başka bir olgu yok",
    "双方之间没有其他相符的事实",
  ],
  [
    "both name Xi Jinping",
    "both name Xi Jinping",
    "в обоих упоминается: Си Цзиньпин",
    "ikisinde de adı geçen: Xi Jinping",
    "均提到习近平",
  ],
  [
    "the same level strategic partnership",
    "the same level: strategic partnership",
    "уровень совпадает: стратегическое партнёрство",
    "aynı düzey: stratejik ortaklık",
    "级别相同：战略伙伴关系",
  ],
  [
    "the United Kingdom was a member of the European Union from 1 January 1973 to 31 January 2020.",
    "The United Kingdom was a member of the European Union from 1 January 1973 to 31 January 2020.",
    "Европейский союз: Великобритания — бывший член (срок членства: 1 января 1973 г. – 31 января 2020 г.).",
    "Birleşik Krallık, eski Avrupa Birliği üyesi; süre: 1 Ocak 1973 – 31 Ocak 2020.",
    "英国于1973年1月1日至2020年1月31日是欧洲联盟成员。",
  ],
  [
    "Montenegro has been a member of the World Bank since some day from March 1949 to 1950, so this is outdated.",
    "Montenegro has been a member of the World Bank since some day from March 1949 to 1950, so this is outdated.",
    "Всемирный банк: Черногория — член (дата вступления: не ранее марта 1949 г., не позднее 1950 г.). Сказанное устарело.",
    "Karadağ, Dünya Bankası üyesi; başlangıç: Mart 1949 ile 1950 arası. Metindeki ifade eskimiş.",
    "黑山自1949年3月至1950年之间起已是世界银行成员，此说已过时。",
  ],
  [
    "Xi Jinping was president of China from 2014 or before to 30 November 2015.",
    "Xi Jinping was president of China from 2014 or before to 30 November 2015.",
    "Си Цзиньпин — председатель (Китай; срок полномочий: 2014 или ранее – 30 ноября 2015 г.).",
    "Xi Jinping: eski devlet başkanı (Çin); süre: 2014 veya öncesi – 30 Kasım 2015.",
    "习近平于2014年或更早至2015年11月30日任中国的国家主席。",
  ],
  [
    "both the foreign minister",
    "the same office: foreign minister",
    "в обоих должность: министр иностранных дел",
    "ikisinde de görev: dışişleri bakanı",
    "职务均为外交部长",
  ],
  [
    "places differ: Geneva and Moscow",
    "places differ: Geneva and Moscow",
    "места различаются: Женева и Москва",
    "yerler farklı: Cenevre ve Moskova",
    "地点不同：日内瓦与莫斯科",
  ],
  [
    "from China Development Bank and Export-Import Bank of China",
    "from different institutions: China Development Bank and Export-Import Bank of China",
    "источники средств: Банк развития Китая и Эксимбанк Китая",
    "veren kurumlar: Çin Kalkınma Bankası ve Çin Eximbank",
    "出资机构为国家开发银行与中国进出口银行",
  ],
  ["what no table has", "what no table has", "what no table has", "what no table has", "what no table has"],
])("%s", (said, englishWords, russianWords, turkishWords, chineseWords) => {
  expect(plain(reasonWords(said, en))).toBe(englishWords);
  expect(plain(reasonWords(said, ru))).toBe(russianWords);
  expect(plain(reasonWords(said, tr))).toBe(turkishWords);
  expect(plain(reasonWords(said, zh))).toBe(chineseWords);
});

test("English keeps names and words as they were said, and tells what is written in codes", () => {
  expect(reasonWords("both speak of state", en)).toBe("both mention state");
  expect(reasonWords("same kind: power-plant", en)).toBe("the same kind: power plant");
  expect(reasonWords("both quote person:xi-jinping", en)).toBe("both quote Xi Jinping");
});

test("reasons are told where a page knows what documents call people, too", () => {
  const known = { ...tr, called: () => undefined };
  expect(reasonWords("told in one document", known)).toBe("aynı belgede bildirilmiş");
});

test.each([english, russian, turkish, chinese])("reasons have no place that the English one has not", (reasons) => {
  const places = (text: string): string[] => text.match(/\{[a-f]\}/gu) ?? [];
  const strange = Object.entries(reasons).filter(
    ([english, own]) => own === "" || places(own).some((place) => !places(english).includes(place)),
  );
  expect(strange).toEqual([]);
});
