import type { Phrase } from "../article/index.js";

const CALLED: Readonly<Record<string, string>> = {
  USA: "ABD",
  ARE: "BAE",
  CIV: "Fildişi Sahili",
  COD: "Demokratik Kongo Cumhuriyeti",
  COG: "Kongo Cumhuriyeti",
};
/** How letters of abbreviations end when they are read. */
const READ: Readonly<Record<string, string>> = { ABD: "de", BAE: "e", AB: "be", BM: "me", NATO: "o" };
const BACK = "aıouâ";
const ROUND = "oöuü";

/** A state in Turkish with the suffixes behind an apostrophe: dat, gen, abl, acc, loc. */
export const turkishState = (name: string, id: string): Phrase => suffixed(CALLED[id] ?? name);

/** A name with its suffixes, by the harmony of its last vowel. */
export function suffixed(text: string): Phrase {
  const read = (READ[text] ?? text).toLocaleLowerCase("tr").normalize("NFC");
  const plain = read
    .replace(/[éèê]/gu, "e")
    .replace(/[áàãå]/gu, "a")
    .replace(/[óòôõ]/gu, "o")
    .replace(/[íìîï]/gu, "i")
    .replace(/[úùû]/gu, "u");
  const vowel = [...plain].reverse().find((letter) => "aeıioöuüâ".includes(letter)) ?? "e";
  const back = BACK.includes(vowel);
  const round = ROUND.includes(vowel);
  const a = back ? "a" : "e";
  const i = back ? (round ? "u" : "ı") : round ? "ü" : "i";
  const last = plain.at(-1) ?? "";
  const open = "aeıioöuüâ".includes(last);
  // "Cumhuriyeti", "Adaları": whose they are is told by an ending that takes an n.
  const owned =
    text.includes(" ") &&
    /(?:leri|ları|Cumhuriyeti|Krallığı|Birliği|Adası|Sahili|Polinezyası|Guyanası|Toprakları|Ginesi|Örgütü|Bankası)$/u.test(
      text,
    );
  const t = /[fstkçşhp]$/u.test(plain) ? "t" : "d";
  const n = owned ? "n" : "";
  return {
    text,
    forms: {
      dat: `${text}’${owned ? `n${a}` : open ? `y${a}` : a}`,
      gen: `${text}’${open ? `n${i}n` : `${i}n`}`,
      abl: `${text}’${n}${owned ? "d" : t}${a}n`,
      acc: `${text}’${owned ? `n${i}` : open ? `y${i}` : i}`,
      loc: `${text}’${n}${owned ? "d" : t}${a}`,
    },
  };
}
