import { expect, test } from "vitest";
import { entente } from "../../test/command.js";
import { partyCalled } from "./party-called.js";

test.each([
  ["kaz", "KAZ"],
  ["Kazakhstan", "KAZ"],
  ["sco", "org:SCO"],
  ["Казахстан", "KAZ"],
  ["Rusya", "RUS"],
  ["Замбией", "ZMB"],
  ["Нигера", "NER"],
  ["Kazakistan'daki", "KAZ"],
  ["上合组织", "org:SCO"],
])("%s is called %s", async (named, id) => expect(await partyCalled(named)).toBe(id));

test.each([
  ["Kazakstna", "did you mean Kazakhstan?"],
  ["United Staets", "did you mean United States?"],
  ["Zambiaa", "did you mean Zambia?"],
  ["Nigerr", "did you mean Niger?"],
  ["xyzzy", "use a code such as KAZ"],
])("%s is nobody, and what may be meant is told", async (named, advice) => {
  await expect(partyCalled(named)).rejects.toThrow(advice);
});

test("a dossier of nobody is told so", async () => {
  expect(await entente(["dossier", "Kazakstna"])).toEqual({
    code: 2,
    out: "",
    err: 'entente: No state or organisation is called "Kazakstna"; did you mean Kazakhstan? See: entente dossier --help\n',
  });
  expect((await entente(["-v"])).out).toBe((await entente(["--version"])).out);
});
