import { afterAll, expect, test } from "vitest";
import { checkCatalogues } from "../../../test/catalogue-checks.js";
import { SPEECHES } from "../../words/index.js";
import { LANGS } from "../help/index.js";
import { english } from "./english/index.js";
import { number, says, speak } from "./says.js";

const spoken = [];
for (const code of LANGS) {
  await speak(code);
  spoken.push({ code, locale: SPEECHES[code].locale, words: says() });
}
afterAll(() => speak("en"));

checkCatalogues("what commands say", english, spoken);

test("numbers are written, and things counted, as the language does", async () => {
  await speak("ru");
  expect(says().results.count({ claims: 22, documents: 5 })).toBe("22 утверждения в 5 документах");
  expect(number(1204)).toBe("1\u00a0204");
  await speak("tr");
  expect(number(3, 1)).toBe("3,0");
  await speak("en");
  expect(number(3, 1)).toBe("3.0");
});
