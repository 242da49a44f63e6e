import { describe, expect, test } from "vitest";
import { sourceFiles } from "../../../test/imports.js";
import { partsIn, sentencesIn, thrownIn } from "../../../test/sentences.js";
import { REASONS } from "../../web/security/index.js";
import { problems as chinese } from "./chinese/index.js";
import { PROBLEMS } from "./english/index.js";
import { FORMER } from "./former.js";
import { problemIn, problemsIn } from "./index.js";
import { problems as russian } from "./russian/index.js";
import { problems as turkish } from "./turkish/index.js";

/** Where problems are made whose sentences have to be here; in the others, those that people meet most. */
const MAKERS =
  /^(?:document\/|intake\/(?!model\/)|ledger\/(?:failure|migrate|partial|postgres|sqlite|transfer\/check-file)\.ts)/u;
/** Where people are told why something they asked for is not done; the descriptions of the API are words of its page. */
const REFUSERS = /^(?:ledger|web|reading|proposal|intake)\/(?!pages\/api\/)|^[a-z-]+\.tsx?$/u;
/** Where what stands in other sentences is made: why something can't be, and what a file looks like. */
const CAUSES =
  /^(?:ledger\/(?:grounded|mending)|document\/signature|claim\/verify|claim\/kinds\/[a-z-]+|intake\/model\/(?:desk|endpoint))\.ts$/u;
/** Parts of which others are made, what programs alone read, and tables of words. */
const PARTS = [
  /^(?:speaker )?not named: §$/u,
  /^SQLite format 3$/u,
  /^§ read without/u,
  /asked about all: §; §/u,
  /^§(?:–§)? §$/u,
  /\n/u,
];
/** Sentences with words of code or of other sentences for values, which stay as they are, and one that pdf.js alone is told. */
const LEFT = [/^§ is not given\.$/u, /^no § is called that/u];

describe("problems in other languages", () => {
  test("are all of those that reading and opening a ledger can meet", () => {
    const files = sourceFiles().filter((file) => MAKERS.test(file) && !/\.(?:test|corpus)\.ts$/u.test(file));
    const sentences = files.flatMap((file) => sentencesIn(`src/${file}`));
    expect(sentences.length).toBeGreaterThan(150);
    const unknown = sentences.filter((one) => problemIn(one) === null && !LEFT.some((left) => left.test(one)));
    expect(unknown).toEqual([]);
  });

  test("are all with which queries, corrections, pages and readers refuse", () => {
    const files = sourceFiles().filter((file) => REFUSERS.test(file) && !/\.(?:test|corpus)\.tsx?$/u.test(file));
    const thrown = files.flatMap((file) => thrownIn(`src/${file}`));
    expect(thrown.length).toBeGreaterThan(120);
    const known = (one: string) => [one, `${one}.`, one.replace(/\.$/u, "")].some((said) => problemIn(said) !== null);
    expect(thrown.filter((one) => !known(one) && !LEFT.some((left) => left.test(one)))).toEqual([]);
    expect(Object.values(REASONS).filter(([, sentence]) => !known(sentence))).toEqual([]);
  });

  test("are all that stands in other sentences", () => {
    const files = sourceFiles().filter((file) => CAUSES.test(file));
    expect(files.length).toBeGreaterThan(15);
    const parts = files.flatMap((file) => partsIn(`src/${file}`).map((part) => `${file}: ${part}`));
    const known = (one: string) => [one, one.replace(/\.$/u, "")].some((said) => problemIn(said) !== null);
    const unknown = parts.map((one) => one.slice(one.indexOf(": ") + 2)).filter((one) => !known(one));
    expect(unknown.filter((one) => !PARTS.some((part) => part.test(one)))).toEqual([]);
  });

  test.each([
    ["The file is empty.", "Файл пуст.", "Dosya boş.", "文件为空。"],
    [
      "The file looks like a PNG image, not text; Entente reads text.",
      "Файл похож на изображение PNG, а не на текст; Entente читает text.",
      "Dosya metne değil, şuna benziyor: PNG görüntüsü. Entente’ın okudukları: text.",
      "文件似乎是PNG 图像，不是文本；Entente 可读取：text。",
    ],
    [
      "The PDF claims 12,000 pages and the limit is 5,000; split it.",
      "В PDF заявлено страниц: 12,000, а предел — 5,000; разделите файл.",
      "PDF’de 12,000 sayfa olduğu belirtiliyor, sınır 5,000; bölün.",
      "PDF 标明有12,000页，而上限为5,000页；请拆分。",
    ],
    [
      "webhook w_1: d_2, attempt 6: The server answered 500. No further attempts will be made.",
      "вебхук w_1: d_2, попытка 6: Сервер ответил 500. Отправка прекращена.",
      "web kancası w_1: d_2, 6. deneme: Sunucu 500 yanıtını verdi. Artık yeniden denenmeyecek.",
      "Webhook w_1：d_2，第6次尝试：服务器返回 500。已放弃发送。",
    ],
    [
      "At character 1, org:Asean: no organisation is called that; did you mean ASEAN?",
      "На знаке 1, org:Asean: организации с таким названием нет; возможно, имелось в виду ASEAN?",
      "1. karakterde, org:Asean: bu adda bir örgüt yok; şunu mu demek istediniz: ASEAN?",
      "第1个字符处，org:Asean：没有叫这个名称的组织；您是否想写ASEAN？",
    ],
    [
      "The claim c_1 can't be corrected like this: status is one of planned, completed.",
      "Утверждение c_1 так исправить нельзя: status: допустимы значения planned, completed.",
      "c_1 beyanı böyle düzeltilemez: status için seçenekler: planned, completed.",
      "断言 c_1 不能这样更正：status只能是下列之一：planned, completed。",
    ],
    [
      "At character 1, in:2024: choose from claims, passages",
      "На знаке 1, in:2024: выберите из: claims, passages",
      "1. karakterde, in:2024: şunlardan birini seçin: claims, passages",
      "第1个字符处，in:2024：请从中选择：claims, passages",
    ],
    [
      "3 entries have no file here and were left out: “A”, “B” and 1 more. Permission denied; check the permissions.",
      "Записей, для которых здесь нет файла: 3; они пропущены: “A”, “B” и ещё 1. Доступ запрещён; проверьте права.",
      "3 kaydın dosyası burada yok; bu kayıtlar alınmadı: “A”, “B” ve 1 tane daha. Erişim reddedildi; izinleri denetleyin.",
      "有3个条目在此没有文件，已略去：“A”, “B”等（另有1个）。没有权限；请检查权限设置。",
    ],
    ["What no table has.", "What no table has.", "What no table has.", "What no table has."],
  ])("%s", async (said, russian, turkish, chinese) => {
    expect((await problemsIn("en"))(said)).toBe(said);
    expect((await problemsIn("ru"))(said)).toBe(russian);
    expect((await problemsIn("tr"))(said)).toBe(turkish);
    expect((await problemsIn("zh"))(said)).toBe(chinese);
  });

  test("that an earlier version wrote down are told like those of today", async () => {
    const kept = "webhook w_1: d_2, attempt 6: The server answered 500. It was given up.";
    const today = "webhook w_1: d_2, attempt 6: The server answered 500. No further attempts will be made.";
    for (const lang of ["en", "ru", "tr", "zh"] as const) {
      const problem = await problemsIn(lang);
      expect(problem(kept)).toBe(problem(today));
    }
    expect((await problemsIn("en"))(kept)).toBe(today);
    expect(Object.keys(FORMER).filter((sentence) => (PROBLEMS as readonly string[]).includes(sentence))).toEqual([]);
  });

  test("have the values of what was said and no others", async () => {
    const said = '"{b} is not a file." in the archive is larger than {a} MB; split it.';
    expect((await problemsIn("ru"))(said)).toBe("Файл «{b} — не файл.» в архиве больше {a} МБ; разделите этот файл.");
  });
});

test.each([russian, turkish, chinese])("sentences have no place that the English one has not", (problems) => {
  const places = (text: string): string[] => text.match(/\{[a-fn]\}/gu) ?? [];
  const strange = Object.entries(problems).filter(
    ([english, own]) => own === "" || places(own).some((place) => !places(english).includes(place)),
  );
  expect(strange).toEqual([]);
});
