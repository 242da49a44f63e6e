// Sentences of Chinese as they are set: what stands between marks, what is parted and what is not said twice.

import { languageOf } from "../../language/index.js";

/** What is no paper: an agency, a broadcaster, a body. */
const BODY = /(?:社|台|网|网站|频道|署|部|院|局|委|委员会|办公室|所|中心|公司|集团|银行)$/u;

/** A publisher as it stands in a sentence: a paper between the marks of titles, an agency or a body as it is, Latin letters parted from signs. */
export const publisherIn = (name: string): string => {
  if (!/\p{Script=Han}/u.test(name)) return ` ${name} `;
  return BODY.test(name.replace(/（[^（）]*）$/u, "")) || name.includes("《") ? name : `《${name}》`;
};

/** What reports nothing: reference works, transcripts and papers of record. */
const RECORD = /(?:百科|辞典|年鉴|史料|文献|档案|白皮书|实录|记录|文稿|讲话|公报|汇编|选编|大事记|中文稿)/u;

/** How words agree with a publisher: 1 of what records, 0 of what reports. */
export const publisherKind = (name: string): 0 | 1 => (RECORD.test(name) ? 1 : 0);

const SIMPLE = new Map(
  languageOf("zh")!
    .letters.same.trim()
    .split(/\s+/u)
    .map((pair) => [...pair] as [string, string]),
);

/** Words in simplified characters, one by one. */
export const simplified = (words: string): string =>
  words.replace(/\p{Script=Han}/gu, (character) => SIMPLE.get(character) ?? character);

/** What a paper is on, as far as it is short, stands right before the paper: "引渡条约". */
const MATTER = /关于([\p{Script=Han}]{2,8})的(?=协议|协定|谅解备忘录|条约|议定书|合同|联合声明|宣言)/gu;
/** An office that a document has behind a name which it stands before already: "总统武契奇总统". Signs of verbs part two people. */
const TWICE =
  /(总统|总理|首相|(?:国家)?主席|外长|部长|国王)([^会见访同向对致邀给从由和与及的被把将已就任是说称、，。]{2,8}?)(?:\1|(?<=国家主席[^、，。]{2,8})主席)(?![府办夫特助])/u;

/** Letters and figures are parted; thousands of 万 and 亿 are not, nor is a year behind the side that a paragraph is on. */
export const tidied = (sentence: string): string =>
  sentence
    .trimStart()
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "")
    .replace(/(\p{Script=Latin})(?=\d)/gu, "$1 ")
    .replace(/(双方|两国)(?=\d{4}年)/gu, "$1于")
    .replace(/(?<=\d),(?=\d{3}[万亿])/gu, "")
    .replace(/^(\p{Script=Han}{2}方面，\d{4}年)，/u, "$1")
    // "Is about", not "is over": sums have their own words for it.
    .replace(/为(?=[逾超])/gu, "")
    .replace(/为约/gu, "约为")
    .replace(MATTER, "$1")
    .replace(TWICE, "$1$2");
