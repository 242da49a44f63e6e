import { expect, test } from "vitest";
import { annotate } from "../annotation/index.js";
import { readRecord } from "../document/index.js";
import { languageOf } from "../language/index.js";
import { isDenied } from "./denied.js";

/** Whether the word in brackets stands in what is denied. */
async function denied(language: string, marked: string): Promise<boolean> {
  const [before = "", trigger = "", after = ""] = marked.split(/[[\]]/u);
  const { document } = await readRecord("denial", { text: before + trigger + after, date: "2031-03-04", language });
  const annotation = annotate(document!, languageOf(language)!);
  const sentence = annotation.sentences.find(({ end }) => end >= before.length + trigger.length)!;
  return isDenied(annotation, { start: before.length, end: before.length + trigger.length }, sentence);
}

test.each([
  ["en", "Kenya denied that it had [lent] Uganda 40 million dollars."],
  ["en", "Kenya dismissed recent press reports that it had [lent] Uganda 40 million dollars."],
  ["en", "Uganda rejected accusations of [arming] rebels in Congo."],
  ["ru", "Польша опровергла сообщения о том, что она [заморозила] кредит Украине."],
  ["ru", "Кения отрицает, что [дала] Уганде 40 миллионов долларов."],
  ["ru", "Кения опровергла слухи об [отзыве] посла из Уганды."],
  ["tr", "Kenya, Uganda'ya 40 milyon dolar [verdiği] yönündeki iddiaları yalanladı."],
  ["zh", "肯尼亚否认向乌干达[提供]四千万美元贷款。"],
])("is denied (%s): %s", async (language, marked) => {
  expect(await denied(language, marked)).toBe(true);
});

test.each([
  ["en", "Kenya denied the claims and said it had [lent] Uganda 40 million dollars."],
  ["en", "Kenya could neither confirm nor deny that it had [lent] Uganda 40 million dollars."],
  ["en", "Kenya denied that it was in debt, but [lent] Uganda 40 million dollars."],
  ["en", "Kenya rejected the plan and [recalled] its ambassador."],
  ["ru", "Кения опровергла слухи о долге, а посол [вернулся] в Уганду."],
  ["tr", "Kenya, suçlamaları reddeden Uganda'ya 40 milyon dolar [verdi]."],
  ["zh", "肯尼亚否认欠债，并向乌干达[提供]贷款。"],
])("is not denied (%s): %s", async (language, marked) => {
  expect(await denied(language, marked)).toBe(false);
});
