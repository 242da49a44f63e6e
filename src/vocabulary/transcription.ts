import { fold } from "./fold.js";

// Whether a name that another script writes by its sounds may be one in Latin letters. Characters of Chinese have a vowel behind each consonant, and Cyrillic letters leave out what
// is not heard, so that letters tell less than the consonants in their order. It is lenient: for choosing among the few names of one text.

/** What a script's own letters stand for in foreign names: see `Sounds` of a language. */
export interface SoundTable {
  readonly rewritten: string;
  readonly alike: string;
}

/** Letters that write one sound, the longest first, and that sound. */
const SIGNS: readonly (readonly [string, string])[] =
  "shch=sh sch=sh tch=ch dzh=j sh=sh ch=ch zh=zh kh=h ph=f th=t tz=ts ts=ts ck=k dj=j gh=g rh=r qu=k qv=k cz=ch x=ks q=k y=i"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string])
    .sort(([a], [b]) => b.length - a.length);

/** Sounds that languages write one for another. */
const ALIKE = "b~p b~v d~t g~k~c k~h f~v v~w s~z~c~ts ts~ch s~sh sh~ch~c sh~zh z~zh~j j~ch j~g j~h".split(" ");
/** Sounds of two letters. */
const DOUBLE = new Set(["sh", "ch", "zh", "ts"]);

const VOWEL = "V";
/** What it costs to leave a sound out: vowels, and consonants that many languages write and do not say. */
const SILENT: Readonly<Record<string, number>> = { [VOWEL]: 0.25, h: 0.2, w: 0.3, r: 0.5 };
/** Consonants at the end that French does not say. */
const LAST = /[stdxzp]/u;
const SILENT_LAST = 0.4;
const EXCHANGED = 0.15;
/** Another consonant, or one more, makes another name. */
const OTHER = 2;
/** How much of a name may differ, by its sounds; one of two consonants says too little for more than an "h". */
const MOST = 0.12;

const consonants = (sounds: readonly string[]) => sounds.filter((sound) => sound !== VOWEL).length;

function soundsOf(latin: string, rewritten: readonly (readonly [string, string])[]): string[] {
  const sounds: string[] = [];
  const signs = [...rewritten, ...SIGNS];
  const text = fold(latin).replace(/[^a-z]/gu, "");
  for (let at = 0; at < text.length; ) {
    const [sign, told] = signs.find(([own]) => text.startsWith(own, at)) ?? [text[at]!, text[at]!];
    for (const sound of DOUBLE.has(told) ? [told] : told) {
      const own = /[aeiou]/u.test(sound) ? VOWEL : sound;
      if (sounds.at(-1) !== own) sounds.push(own);
    }
    at += sign.length;
  }
  return sounds;
}

/**
 * How far a name in the romanised letters of a script is from a name in Latin letters as it sounds: 0 for the same sounds, null for another name.
 * @param written the name of the text, in Latin letters
 * @param name the name of the table or the source
 */
export function soundGap(written: string, name: string, { rewritten, alike }: SoundTable): number | null {
  const pairs = rewritten.split(" ").map((pair) => pair.split("=") as [string, string]);
  const one = soundsOf(written, pairs);
  const other = soundsOf(name, []);
  const few = Math.min(consonants(one), consonants(other));
  if (few < 2) return null;
  const groups = [...ALIKE, ...alike.split(" ")].map((group) => group.split("~"));
  const isAlike = (a: string, b: string) => few > 2 && groups.some((group) => group.includes(a) && group.includes(b));
  const cost = (a: string, b: string) => (a === b ? 0 : isAlike(a, b) ? EXCHANGED : OTHER);
  const without = (sounds: readonly string[], i: number) =>
    SILENT[sounds[i]!] ?? (i === sounds.length - 1 && few > 2 && LAST.test(sounds[i]!) ? SILENT_LAST : OTHER);
  let row = [0];
  for (const i of other.keys()) row.push(row[i]! + without(other, i));
  for (const i of one.keys()) {
    const next = [row[0]! + without(one, i)];
    for (const k of other.keys())
      next.push(
        Math.min(row[k]! + cost(one[i]!, other[k]!), row[k + 1]! + without(one, i), next[k]! + without(other, k)),
      );
    row = next;
  }
  const gap = row.at(-1)!;
  return gap <= (few > 2 ? MOST * Math.max(one.length, other.length) : SILENT.h!) ? gap : null;
}
