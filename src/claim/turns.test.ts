import { expect, test } from "vitest";
import { annotate, type Derived } from "../annotation/index.js";
import { readRecord } from "../document/index.js";
import { languageOf } from "../language/index.js";
import type { Claim } from "./claim.js";
import { inTurns } from "./turns.js";

/** Who says what stands in brackets, where a reader took `taken` (words of the text, or nobody) for it. */
async function saidBy(language: string, marked: string, taken: string | null): Promise<string | null> {
  const [before = "", words = "", after = ""] = marked.split(/[[\]]/u);
  const text = before + words + after;
  const { document } = await readRecord("talk", { text, date: "2031-03-04", language });
  const annotation = annotate(document!, languageOf(language)!);
  const start = before.length;
  const sentence = annotation.sentences.find((span) => span.start <= start && span.end > start)!;
  const at = taken === null ? -1 : text.indexOf(taken);
  const attribution =
    taken === null ? null : { speaker: { id: "person:taken", kind: "person", name: taken, text: taken } };
  const parts =
    at < 0 ? [] : [{ value: null, span: { start: at, end: at + taken!.length }, rule: "speaker", parts: [] }];
  const span = { start, end: start + words.length };
  const evidence = { ...span, exact: words, sentence: [sentence.start, sentence.end] };
  const claim = { value: { attribution, evidence }, span, rule: "learned/action", parts } as unknown as Derived<Claim>;
  return inTurns([claim], annotation)[0]!.value.attribution?.speaker.id ?? null;
}

const BRIEFING = "QUESTION: Thank you. Has Kenya closed the border?\n\nSECRETARY BLINKEN: It has. ";
const PUTIN = "Vladimir Putin: Good evening, Mr President. We met in May.\n\n";

test.each([
  ["en", `${BRIEFING}[Uganda opened it] again on Monday.`, null, "person:antony-blinken"],
  [
    "en",
    `${BRIEFING}It was late. [Uganda opened it] again.\n\nQUESTION: And Chad?`,
    "QUESTION",
    "person:antony-blinken",
  ],
  ["en", `${BRIEFING}\n\nQUESTION: But [Chad expelled two envoys]. Why?`, "BLINKEN", null],
  [
    "en",
    `${PUTIN}Emomali Rahmon (retranslated): Thank you. [Tajikistan built the road].`,
    "Putin",
    "person:emomali-rahmon",
  ],
  [
    "ru",
    "Вопрос: Закрыла ли Кения границу?\n\nС. В. Лавров: Да. [Уганда открыла её] вчера.",
    null,
    "person:sergei-lavrov",
  ],
  ["tr", "SORU: Kenya sınırı kapattı mı?\n\nHakan Fidan: Evet. [Uganda sınırı açtı].", null, "person:hakan-fidan"],
  ["zh", "法新社记者：肯尼亚关闭边境了吗？\n\n毛宁：是的。[乌干达开放了边境]。", null, "person:mao-ning"],
])("whoever has the turn says so (%s): %s", async (language, marked, taken, speaker) => {
  expect(await saidBy(language, marked, taken)).toBe(speaker);
});

test.each([
  ["en", `${BRIEFING}Wang Yi told me that [China lent Kenya money].`, "Wang Yi", "words of the turn that name another"],
  ["en", `${BRIEFING}\n\nSENIOR OFFICIAL: [China lent Kenya money].`, null, "one whom the label does not tell"],
  ["en", "Vladimir Putin: We will not wait\n\n[China lent Kenya money].", null, "a headline"],
  [
    "en",
    "Antony Blinken, the secretary, said: Yes. Moscow said: No. [China lent Kenya money].",
    null,
    "a verb of saying",
  ],
  ["ru", "Лавров: ждать не будем\n\n[Китай дал Кении кредит].", null, "a headline"],
])("and nobody else (%s): %s", async (...[language, marked, taken]) => {
  expect(await saidBy(language!, marked!, taken!)).toBe(taken === null ? null : "person:taken");
});
