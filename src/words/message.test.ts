import { describe, expect, test } from "vitest";
import { message, translated } from "./message.js";

const english = {
  title: "Claims",
  of: { count: message("{n, plural, one {# claim} other {# claims}} of {who}", "n", "who") },
  it: message("It's {who}'s <b>", "who"),
};

describe("messages", () => {
  test("have what stands in their places, counted and written as the language does", () => {
    expect(english.of.count({ n: 1, who: "Ann" })).toBe("1 claim of Ann");
    expect(english.of.count({ n: 1204, who: "{n}" })).toBe("1,204 claims of {n}");
  });

  test("take apostrophes and marks of markup as they stand", () => {
    expect(english.it({ who: "<i>" })).toBe("It's <i>'s <b>");
  });

  test("of another language are said at the same keys, with its plurals and numbers", () => {
    const russian = translated(
      english,
      {
        title: "Утверждения",
        of: {
          count:
            "{who}: {n, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}",
        },
        it: "Это {who}",
      },
      "ru-RU",
    );
    expect(russian.title).toBe("Утверждения");
    expect([1, 3, 12, 1204].map((n) => russian.of.count({ n, who: "Анна" }))).toEqual([
      "Анна: 1 утверждение",
      "Анна: 3 утверждения",
      "Анна: 12 утверждений",
      "Анна: 1\u00a0204 утверждения",
    ]);
    expect(english.of.count({ n: 2, who: "Ann" })).toBe("2 claims of Ann");
  });
});
