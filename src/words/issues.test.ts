import { expect, test } from "vitest";
import { issueWords, SPEECHES } from "./index.js";

const { en, ru, tr, zh } = SPEECHES;

test.each([
  [
    "eurasec-accession",
    "accession to the Eurasian Economic Community",
    "вступление в Евразийское экономическое сообщество",
    "Avrasya Ekonomik Topluluğu’na katılım",
    "加入欧亚经济共同体",
  ],
  [
    "eaeu-membership",
    "membership of the Eurasian Economic Union",
    "членство в Евразийском экономическом союзе",
    "Avrasya Ekonomik Birliği üyeliği",
    "欧亚经济联盟成员资格",
  ],
  ["moldova-accession", "accession of Moldova", "вступление Молдовы", "Moldova’nın katılımı", "摩尔多瓦的加入"],
  [
    "finland-s-nato-membership",
    "membership of Finland in the North Atlantic Treaty Organization",
    "членство Финляндии в Организации Североатлантического договора",
    "Finlandiya’nın Kuzey Atlantik Antlaşması Örgütü üyeliği",
    "芬兰的北大西洋公约组织成员资格",
  ],
  [
    "sweden-nato-accession",
    "accession of Sweden to the North Atlantic Treaty Organization",
    "вступление Швеции в Организацию Североатлантического договора",
    "İsveç’in Kuzey Atlantik Antlaşması Örgütü’ne katılımı",
    "瑞典加入北大西洋公约组织",
  ],
  ["kosovo-independence", "independence of Kosovo", "независимость Косово", "Kosova’nın bağımsızlığı", "科索沃独立"],
  [
    "netherlands-membership",
    "membership of the Netherlands",
    "членство Нидерландов",
    "Hollanda’nın üyeliği",
    "荷兰的成员资格",
  ],
  ["crimea-independence", "independence of Crimea", "независимость Крыма", "Kırım’ın bağımsızlığı", "克里米亚独立"],
  [
    "league-of-arab-states-accession",
    "accession to the League of Arab States",
    "вступление в Лигу арабских государств",
    "Arap Ligi’ne katılım",
    "加入阿拉伯国家联盟",
  ],
  [
    "world-trade-organization-membership",
    "membership of the World Trade Organization",
    "членство во Всемирной торговой организации",
    "Dünya Ticaret Örgütü üyeliği",
    "世界贸易组织成员资格",
  ],
  [
    "scotland-independence",
    "independence of Scotland",
    "независимость Scotland",
    "Scotland’ın bağımsızlığı",
    "Scotland独立",
  ],
  [
    "council-of-the-ferrymen-accession",
    "accession to the Council of the Ferrymen",
    "вступление в организацию «Council of the Ferrymen»",
    "Council of the Ferrymen’e katılım",
    "加入Council of the Ferrymen",
  ],
  ["some-other-matter", "some other matter", "some other matter", "some other matter", "some other matter"],
])("%s is told with its name in its case", (issue, ...words) => {
  expect([en, ru, tr, zh].map((said) => issueWords(issue, said))).toEqual(words);
});
