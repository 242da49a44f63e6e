import type { Letters } from "../language.js";

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/**
 * Endings of cases and numbers behind a stem, of nouns ("Россия", "Лондоном"), adjectives ("российская", "иранскими") and family names of either sex ("Путиным",
 * "Захаровой") together: a stem of the tables is cut so that it goes on with one of them. "о" is there for first halves of compounds: "российско-".
 */
const ENDINGS = list(`
  а я о е ы и й ь у ю ой ей ою ею ью ом ем ам ям ами ями ах ях ов ев
  ий ый ая яя ое ее ие ые ого его ому ему ым им ую юю ых их ыми ими
`);

/**
 * Russian letters as English-language news writes them: "Назарбаев" Nazarbayev, "Матвиенко" Matviyenko, "Александр" Alexander, "Зеленский" Zelensky.
 */
const ROMANISED = `
  ье=ye ья=ya ью=yu ьи=yi ае=aye ее=eye ие=iye ое=oye уе=uye ые=yye юе=yuye яе=yaye
  ий=y ый=y ия=ia кс=x дж=j
  а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya
  і=i ї=yi є=ye ґ=g
`
  .trim()
  .split(/\s+/u)
  .join(" ");

/** How Russian is written: one slot of case endings, ё is е, and no apostrophe parts an ending from a name. */
export const letters: Letters = {
  spaced: true,
  same: "ёе ЁЕ",
  marks: false,
  endings: [["", ...ENDINGS]],
  apostrophe: [],
  romanised: ROMANISED,
  sounds: { rewritten: "dzh=j iu=u", alike: "h~g~j v~w~u" },
};
