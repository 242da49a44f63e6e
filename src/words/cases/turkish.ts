import type { Inflected } from "./inflected.js";

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
export const turkishState = (name: string, id: string): Inflected => ({
  ...suffixed(CALLED[id] ?? name),
  agreement: 1,
});

/** A noun in acc and dat: with no apostrophe where its last word has no capital; behind an ending that tells whose it is with an n. */
export function suffixedNoun(text: string, isOwned = text.includes(" ") && /[ıiuü]$/u.test(text)): Inflected {
  const last = text.split(" ").at(-1)!;
  const [a, i, open] = harmonyOf(last);
  if (/^\p{Lu}/u.test(last)) {
    const y = isOwned ? "n" : open ? "y" : "";
    return { text, forms: { acc: `${text}’${y}${i}`, dat: `${text}’${y}${a}` } };
  }
  const soft = /[lm][ıiuü]k$/u.test(text) ? `${text.slice(0, -1)}ğ` : text;
  const y = isOwned ? "n" : open ? "y" : "";
  return { text, forms: { acc: `${soft}${y}${i}`, dat: `${soft}${y}${a}` } };
}

/** The vowels that follow a word: the open and the close one; and whether it ends in one itself. */
function harmonyOf(text: string): readonly [a: string, i: string, open: boolean] {
  const letters = [...text.toLocaleLowerCase("tr")];
  const vowel = letters.findLast((letter) => "aeıioöuüâ".includes(letter)) ?? "e";
  const [back, round] = [BACK.includes(vowel), ROUND.includes(vowel)];
  return [back ? "a" : "e", back ? (round ? "u" : "ı") : round ? "ü" : "i", "aeıioöuüâ".includes(letters.at(-1) ?? "")];
}

/** A name with its suffixes, by the harmony of its last vowel. */
export function suffixed(text: string): Inflected {
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
    /\p{L}oğlu$/u.test(text) ||
    (text.includes(" ") &&
      /(?:leri|ları|Cumhuriyeti|Krallığı|Birliği|Adası|Sahili|Polinezyası|Guyanası|Toprakları|Ginesi|Örgütü|Bankası|Ajansı|Fonu|Komitesi|Divanı|Topluluğu|Komisyonu|Konseyi|Komiserliği|Mahkemesi|Programı|Forumu|Teşkilatı|Kurumu|Parlamentosu|Ofisi|Federasyonu|Ligi|Grubu|Merkezi|Konferansı|Kurulu|Basını|Gazetesi|Gündemi|Haberi|Sesi|Postası|Kanalı|Merkezi|Enstitüsü|Vakfı)$/u.test(
        text,
      ));
  const t = /[fstkçşhp]$/u.test(plain) ? "t" : "d";
  const n = owned ? "n" : "";
  return {
    text,
    forms: {
      dat: `${text}’${owned ? `n${a}` : open ? `y${a}` : a}`,
      com: `${text} ile`,
      gen: `${text}’${open ? `n${i}n` : `${i}n`}`,
      abl: `${text}’${n}${owned ? "d" : t}${a}n`,
      acc: `${text}’${owned ? `n${i}` : open ? `y${i}` : i}`,
      loc: `${text}’${n}${owned ? "d" : t}${a}`,
      // "Çin’deki": what is there.
      adj: `${text}’${n}${owned ? "d" : t}${a}ki`,
    },
  };
}

/** A sum with its suffixes: the name of a currency is no name, the code of one is ("5 milyon dolara", "5 milyon XAF’ye"). */
export function suffixedSum(sum: string): Inflected {
  const { text, forms = {} } = suffixed(sum);
  if (/[A-Z]$/u.test(sum)) return { text, forms };
  const owned = /(?:doları|avrosu|yuanı|rublesi|dinarı|sterlini|frangı|lirası|riyali|dirhemi|rupisi|pesosu)$/u.test(
    sum,
  );
  const put = (form: string) => (owned ? form.replace(/’y(?=[aeıiuü]$)/u, "n") : form).replace("’", "");
  return { text, forms: Object.fromEntries(Object.entries(forms).map(([key, form]) => [key, put(form)])) };
}
