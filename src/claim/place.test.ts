import { describe, expect, test } from "vitest";
import { annotate } from "../annotation/index.js";
import { readRecord } from "../document/index.js";
import { languageOf } from "../language/index.js";
import type { Proposal } from "../proposal/index.js";
import { verify } from "./verify.js";

/** What the verifier makes of `words` in a text; parties are those named by `source` and `target`. */
async function read(
  language: string,
  text: string,
  type: Proposal["type"],
  words: string,
  parties: string,
  speaker: string | null = null,
) {
  const { document } = await readRecord("place", { text, language, date: "2024-05-06" });
  const annotation = annotate(document!, languageOf(language)!);
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const [source = "", target = ""] = parties.split(">");
  const named = (ids: string) =>
    ids.split("+").flatMap((id) => {
      const found = annotation.names.find((name) => name.id === id || name.state === id);
      return id === "" ? [] : [{ id, span: found?.span ?? null, score: 1 }];
    });
  const proposal: Proposal = {
    type,
    trigger: span,
    words: span,
    mutual: !parties.includes(">"),
    source: named(source),
    target: named(target),
    speaker: speaker === null ? null : named(speaker)[0]!,
    time: null,
    sum: null,
    status: "completed",
    details: {},
    score: 1,
  };
  const { claim } = verify(proposal, annotation, { home: null, producer: "test@0" });
  if (claim?.where?.text !== undefined) expect(text).toContain(claim.where.text);
  return claim!;
}

describe("where an act took place", () => {
  test.each([
    [
      "en",
      "Kenya and Uganda signed a treaty in Mombasa on Friday.",
      "agreement",
      "signed a treaty",
      "KEN+UGA",
      "Mombasa",
      "KEN",
    ],
    [
      "en",
      "Chad's president met his Sudanese counterpart in Vienna.",
      "meeting",
      "met his Sudanese counterpart",
      "TCD+SDN",
      "Vienna",
      "AUT",
    ],
    [
      "en",
      "The Chadian leader flew to Khartoum on Monday, Sudan said.",
      "visit",
      "flew to Khartoum",
      "TCD>SDN",
      "Khartoum",
      "SDN",
    ],
    [
      "en",
      "Chad and Sudan held talks in Ho Chi Minh City.",
      "meeting",
      "held talks",
      "TCD+SDN",
      "Ho Chi Minh City",
      "VNM",
    ],
    ["en", "Chad and Sudan held talks in Ho Chi Minh.", "meeting", "held talks", "TCD+SDN", "Ho Chi Minh City", "VNM"],
    [
      "ru",
      "Чад и Судан провели переговоры в Хошимине.",
      "meeting",
      "провели переговоры",
      "TCD+SDN",
      "Ho Chi Minh City",
      "VNM",
    ],
    ["tr", "Çad ve Sudan Ho Chi Minh'de görüştü.", "meeting", "görüştü", "TCD+SDN", "Ho Chi Minh City", "VNM"],
    ["zh", "乍得和苏丹在胡志明市举行会谈。", "meeting", "举行会谈", "TCD+SDN", "Ho Chi Minh City", "VNM"],
    [
      "en",
      "Chad and Sudan held talks in the Ethiopian capital.",
      "meeting",
      "held talks",
      "TCD+SDN",
      "Addis Ababa",
      "ETH",
    ],
    [
      "ru",
      "Переговоры Чада и Судана прошли в Термезе во вторник.",
      "meeting",
      "Переговоры Чада и Судана прошли",
      "TCD+SDN",
      "Termez",
      "UZB",
    ],
    [
      "ru",
      "Президент Чада прилетел в Москву с визитом, Россия его ждала.",
      "visit",
      "прилетел в Москву",
      "TCD>RUS",
      "Moscow",
      "RUS",
    ],
    [
      "tr",
      "Çad ile Sudan, Cenevre'de bir anlaşma imzaladı.",
      "agreement",
      "bir anlaşma imzaladı",
      "TCD+SDN",
      "Geneva",
      "CHE",
    ],
    [
      "tr",
      "Sudan'da görevli Çad heyeti Ankara'ya geldi, Türkiye onu karşıladı.",
      "visit",
      "Ankara'ya geldi",
      "TCD>TUR",
      "Ankara",
      "TUR",
    ],
    [
      "en",
      "Chad hauled a Sudanese barge into Tripoli.",
      "action",
      "hauled a Sudanese barge into Tripoli",
      "TCD>SDN",
      "Tripoli",
      "LBY",
    ],
    ["en", "Chad's army seized Mosul, Sudan said.", "action", "seized Mosul", "TCD>SDN", "Mosul", "IRQ"],
    ["en", "Chad and Sudan held talks in St. Petersburg.", "meeting", "held talks", "TCD+SDN", "St. Petersburg", "RUS"],
    [
      "ru",
      "Чад и Судан провели переговоры под Смоленском.",
      "meeting",
      "провели переговоры",
      "TCD+SDN",
      "Smolensk",
      "RUS",
    ],
    ["ru", "Чад и Судан провели переговоры в Тебризе.", "meeting", "провели переговоры", "TCD+SDN", "Tabriz", "IRN"],
    [
      "ru",
      "В Тебризе министр транспорта Чада и прибывший накануне из Хартума заместитель министра торговли Судана без лишних слов подписали договор.",
      "agreement",
      "подписали договор",
      "TCD+SDN",
      "Tabriz",
      "IRN",
    ],
    ["tr", "Çad ile Sudan Brüksel'de görüştü.", "meeting", "görüştü", "TCD+SDN", "Brussels", "BEL"],
    ["zh", "乍得和苏丹在拉合尔举行会谈。", "meeting", "举行会谈", "TCD+SDN", "Lahore", "PAK"],
    ["zh", "乍得把苏丹人送往日内瓦。", "action", "把苏丹人送往日内瓦", "TCD>SDN", "Geneva", "CHE"],
    ["zh", "乍得和苏丹在日内瓦签署停火协议。", "agreement", "签署停火协议", "TCD+SDN", "Geneva", "CHE"],
    ["zh", "乍得总统昨天抵达莫斯科，俄罗斯外长迎接。", "visit", "抵达莫斯科", "TCD>RUS", "Moscow", "RUS"],
  ] as const)("%s: %s", async (language, text, type, words, parties, name, country) => {
    expect((await read(language, text, type, words, parties)).where).toMatchObject({ name, country });
  });

  test.each([
    [
      "a state that takes part",
      "en",
      "Uganda said that Kenya had killed two men in Uganda.",
      "action",
      "had killed two men",
      "KEN>UGA",
    ],
    [
      "where another act took place",
      "en",
      "Kenya and Uganda signed a treaty, and Kenya jailed a man in Vienna.",
      "agreement",
      "signed a treaty",
      "KEN+UGA",
    ],
    ["a month", "en", "Kenya and Uganda signed a treaty in May.", "agreement", "signed a treaty", "KEN+UGA"],
    [
      "a state named by its seat",
      "en",
      "Kenya and Uganda signed a treaty that Moscow welcomed.",
      "agreement",
      "signed a treaty",
      "KEN+UGA",
    ],
    [
      "where somebody goes to sign",
      "ru",
      "Кения и Уганда подписали договор, делегация летит в Москву.",
      "agreement",
      "подписали договор",
      "KEN+UGA",
    ],
    [
      "where what is done comes from",
      "en",
      "Chad expelled a Sudanese clerk from Vienna.",
      "action",
      "expelled a Sudanese clerk from Vienna",
      "TCD>SDN",
    ],
    ["what has no place", "en", "Kenya lent Uganda money in Mombasa.", "finance", "lent Uganda money", "KEN>UGA"],
  ] as const)("is not %s", async (_, language, text, type, words, parties) => {
    expect((await read(language, text, type, words, parties)).where).toBeNull();
  });
});

describe("who acts", () => {
  test("has the office beside the name", async () => {
    const text = "Kenya's foreign minister, James Oduya, praised Uganda; Uganda's president Paul Lule was silent.";
    const { agents } = await read("en", text, "statement", "James Oduya, praised Uganda", "KEN>UGA");
    expect(agents).toMatchObject([{ actor: { text: "James Oduya", state: "KEN" }, office: "foreign-minister" }]);
  });

  test("is not whoever stands in the same sentence, for what states do", async () => {
    const text = "James Oduya, Kenya's foreign minister, said that Uganda had repaid the loan.";
    expect((await read("en", text, "finance", "had repaid the loan", "UGA>KEN")).agents).toEqual([]);
  });

  test("is who says what is said for a state, wherever the name stands in the sentence", async () => {
    const text =
      "James Oduya, Kenya's foreign minister, said that the dam, of which he had heard, was a threat to Uganda.";
    const words = "was a threat to Uganda";
    const { agents } = await read("en", text, "statement", words, "KEN>UGA", "person:james-oduya");
    expect(agents).toMatchObject([{ actor: { text: "James Oduya" }, office: "foreign-minister" }]);
  });

  test.each([
    ["en", "Secretary of State Antony J. Blinken met Sergei Lavrov.", "Antony J. Blinken", "foreign-minister"],
    ["en", "Secretary of State Antony Blinken met Sergei Lavrov.", "Antony Blinken", "foreign-minister"],
    ["zh", "周恩来总理会见了田中角荣。", "周恩来总理", "prime-minister"],
    ["zh", "毛主席会见了田中角荣。", "毛主席", "chairman"],
    ["zh", "习近平主席会见了拜登。", "习近平主席", "president"],
    ["zh", "习近平总书记会见了拜登。", "习近平总书记", "general-secretary"],
  ] as const)("%s: %s", async (language, text, name, office) => {
    const document = await readRecord("office", { text, language, date: "2022-05-06" });
    const { names } = annotate(document.document!, languageOf(language)!);
    const found = names.find(({ span }) => text.slice(span.start, span.end) === name);
    expect(found).toMatchObject({ kind: "person", office });
  });
});
