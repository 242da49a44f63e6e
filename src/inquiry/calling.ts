// What people and firms that no table has are called where a ledger is shown: as its documents write them, in the reader's script where one does.
import type { Calling, Ledger } from "../ledger/index.js";
import { slug } from "../vocabulary/index.js";
import type { Speech } from "../words/index.js";

const FACT = /^f_[0-9a-f]{16}$/u;
const ACTOR = /^(?:person|org|firm|media):\S+$/u;

/**
 * A language that knows what the documents of a ledger call everybody whom data of it names and no table has; the same one where there is nobody. `data`: of a page, a dossier,
 * an article. Throws LedgerError.
 */
export async function speechKnowing(ledger: Ledger, data: unknown, speech: Speech): Promise<Speech> {
  const { isKnownActor } = await import("../ledger/index.js");
  const [ids, facts] = [new Set<string>(), new Set<string>()];
  gather(data, (text) => {
    if (FACT.test(text)) facts.add(text);
    else if (ACTOR.test(text) && !isKnownActor(text)) ids.add(text);
  });
  if (ids.size === 0) return speech;
  const found = await ledger.callings([...ids].sort(), [...facts].sort());
  if (found.size === 0) return speech;
  const spelt = await speller();
  const names = new Map<string, string>();
  for (const [id, callings] of found) {
    const name = nameAmong(id, callings, speech, spelt);
    if (name !== null) names.set(id, name);
  }
  return { ...speech, called: (id) => names.get(id) };
}

/** All texts of data, the names of fields among them. */
function gather(data: unknown, note: (text: string) => void): void {
  if (typeof data === "string") note(data);
  else if (data instanceof Map) for (const [key, value] of data) for (const one of [key, value]) gather(one, note);
  else if (typeof data === "object" && data !== null)
    for (const [key, value] of Object.entries(data)) {
      note(key);
      gather(value, note);
    }
}

/** How a name is spelt in Latin letters, and what it is without the ending of its case. */
interface Speller {
  latin(name: string, language: string): string;
  uninflected(name: string, language: string, words: readonly string[]): string | null;
}

async function speller(): Promise<Speller> {
  const [{ romanised, uninflected }, { languageOf }] = await Promise.all([
    import("../annotation/index.js"),
    import("../language/index.js"),
  ]);
  return {
    latin(name, language) {
      const letters = languageOf(language)?.letters;
      return letters === undefined ? name : romanised(name, letters);
    },
    uninflected(name, language, words) {
      const letters = languageOf(language)?.letters;
      return letters === undefined ? null : uninflected(name, letters, words);
    },
  };
}

/** The script of the first letter. */
function scriptOf(text: string): string {
  const [letter = ""] = /\p{L}/u.exec(text) ?? [];
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? "other";
}

const SCRIPTS = [
  ["latin", /\p{Script=Latin}/u],
  ["cyrillic", /\p{Script=Cyrillic}/u],
  ["han", /\p{Script=Han}/u],
] as const;

/** Words of a name that tell it from words for an office, as folded slugs have them. */
const partsOf = (latin: string): string[] =>
  slug(latin)
    .split("-")
    .filter((part) => part !== "");

/** Letters by which two spellings of a name are seen to be one. */
const LIKE = 3;
const isLike = (one: string, other: string) => one.slice(0, LIKE) === other.slice(0, LIKE);

/** The name among those that claims have: in the reader's language, else script; of these in full rather than in part, in no case, and the most frequent. Null where all are offices. */
function nameAmong(id: string, callings: readonly Calling[], speech: Speech, spelt: Speller): string | null {
  const words = id.slice(id.indexOf(":") + 1).split("-");
  const own = speech.locale.split("-")[0];
  const script = scriptOf(speech.words.types.visit);
  const isPerson = id.startsWith("person:");
  const known = callings.flatMap(({ name, language, claims }) => {
    const parts = partsOf(spelt.latin(name, language));
    const joined = parts.join("");
    const isWhole = joined === words.join("");
    const covered = isWhole ? words.length : words.filter((word) => parts.some((part) => isLike(word, part))).length;
    if (isPerson && covered === 0) return [];
    return [{ name, language, claims, covered, isWhole, script: scriptOf(name) }];
  });
  const near = ({ language, script: written }: (typeof known)[number]) =>
    written !== script ? 0 : language === own ? 2 : 1;
  const [best] = known.sort(
    (a, b) =>
      Number(near(b) > 0) - Number(near(a) > 0) ||
      b.covered - a.covered ||
      near(b) - near(a) ||
      Number(b.isWhole) - Number(a.isWhole) ||
      b.claims - a.claims ||
      (a.name < b.name ? -1 : 1),
  );
  if (best === undefined) return null;
  const { name, language, isWhole } = best;
  const plain = isPerson && !isWhole ? (spelt.uninflected(name, language, words) ?? name) : name;
  if (near(best) === 0 && script === "latin" && best.script !== "latin") return inLatin(plain, language, words, spelt);
  return best.covered < words.length && isPerson ? filledUp(plain, words) : plain;
}

/** A name of another script in Latin letters: by its own where they tell how it sounds, else by the id. */
function inLatin(name: string, language: string, words: readonly string[], spelt: Speller): string | null {
  const latin = spelt.latin(name, language);
  // Characters of a foreign name do not tell how it is spelt, and those of a native one are parted in the id.
  if (scriptOf(name) === "han") return scriptOf(words.join("")) === "latin" ? null : name;
  return latin.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A part of a name with the words of the id that it lacks: "Jaworska" of "person:aleksandra-jaworska". In other scripts it stays as it is. */
function filledUp(name: string, words: readonly string[]): string {
  if (scriptOf(name) !== scriptOf(words.join(""))) return name;
  const parts = name.split(/[\s·-]+/u);
  const between = scriptOf(name) === "han" ? "·" : " ";
  return words
    .map(
      (word) =>
        parts.find((part) => isLike(slug(part), word)) ?? word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join(between);
}
