import type { CslName } from "./csl.js";
import { namesAtStart } from "./names.js";
import type { PartRule } from "./slip.js";

/** Words before the names of those who edited or translated a work, and after them. */
const ROLES = [
  {
    role: "editor",
    before:
      "edited by|eds?\\.(?: by)?|eds? by|hrsg\\.(?: von)?|hg\\.(?: von)?|herausgegeben von|sous la dir(?:ection|\\.) de|dir\\.|éd\\.(?: par)?|ed\\. por|coord\\.|под (?:общ\\. )?ред(?:акцией|\\.)|отв\\. ред\\.|гл\\. ред\\.|ред\\.|haz\\.|der\\.|derleyen(?:ler)?:?|yay\\. haz\\.|editör(?:ler)?:?",
    after:
      "eds?\\.?|editors?|hg\\.?|hrsg\\.?|dir\\.|coords?\\.|der\\.|drl\\.|haz\\.|ed\\. by|ред\\.|ред|отв\\. ред\\.|сост\\.",
  },
  {
    role: "translator",
    before:
      "trans(?:lated|l)?\\.?(?: by)|trans\\.|transl\\.|tr\\.(?: by)?|çev(?:iren(?:ler)?|\\.):?|пер\\.(?: с [а-яё]+\\.)?|перевод(?: с [а-яё]+)?|übers\\.(?: von)?|übersetzt von|aus dem \\p{L}+ von|trad\\.(?: par| de| por)?|traduit par|traducción de",
    after: "trans\\.?|transl\\.|çev\\.|пер\\.|trad\\.|übers\\.",
  },
] as const;

/** Words with a capital or a small first letter: the flag i would make \\p{Lu} match small letters too. */
function either(words: string): string {
  return words.replace(
    /(^|\|)(\p{L})/gu,
    (_, bar: string, first: string) => `${bar}[${first.toLowerCase()}${first.toUpperCase()}]`,
  );
}

const LONGEST = 240;

/** Words that a Russian name stands in the genitive after, and how family names end in it. */
const GENITIVE = /ред(?:акцией|\.)/iu;
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/([оеёи][вн])ой$/u, "$1а"],
  [/([сц]к)ой$/u, "$1ая"],
  [/([сц]к)ого$/u, "$1ий"],
  [/([бвгджзклмнпрстфхцчшщ])а$/u, "$1"],
];

function nominative(name: CslName): CslName {
  const ending = ENDINGS.find(([form]) => form.test(name.family ?? ""));
  return ending === undefined ? name : { ...name, family: name.family!.replace(ending[0], ending[1]) };
}

/** Editors and translators with their words: "ed. A. Roe", "A. Roe and B. Poe (eds.)", "çev. Ada Su". */
export const ROLE_RULES: readonly PartRule[] = ROLES.flatMap(({ role, before, after }): PartRule[] => [
  {
    name: `${role} after the word`,
    form: new RegExp(`[([]?(?<![\\p{L}\\p{N}])(?:${before})\\s(?=\\p{L})`, "giu"),
    read(match) {
      const start = match.index + match[0].length;
      const list = namesAtStart(match.input.slice(start, start + LONGEST), "role");
      if (list === null) return null;
      const closing = /^[([]/u.test(match[0]) && /^[)\]]/u.test(match.input.slice(start + list.end)) ? 1 : 0;
      const names = GENITIVE.test(match[0]) ? list.names.map(nominative) : list.names;
      return { parts: { [role]: names }, length: match[0].length + list.end + closing };
    },
  },
  {
    name: `${role} before the word`,
    form: new RegExp(
      `(?<=(?:^|[.,;:([/\\uE000]|\\s(?:[Ii]n|в кн\\.)):?\\s)(?!In\\s|Dans\\s|En\\s)(?=\\p{Lu}|\\p{Ll}{1,4}\\s\\p{Lu})(?=[^()]{3,160}[,\\s]\\s?\\(?(?:${either(after)})[).,])`,
      "gu",
    ),
    read(match) {
      const text = match.input.slice(match.index, match.index + LONGEST);
      const list = namesAtStart(text, "role");
      const closing =
        list &&
        new RegExp(
          `^(?:\\s\\((?:${after})\\)|,\\s\\(?(?:${after})[),](?=[\\s,.]|$)|,\\s(?:${after})(?=,|$))[.,]?`,
          "iu",
        ).exec(text.slice(list.end));
      return list && closing ? { parts: { [role]: list.names }, length: list.end + closing[0].length } : null;
    },
  },
]);

/** A role whose names a work begins with: "Под ред. И. И. Гусева. История". */
export function roleAtStart(
  open: string,
): { role: "editor" | "translator"; names: readonly CslName[]; end: number } | null {
  for (const { role, before } of ROLES) {
    const match = new RegExp(`^(?:${before})\\s(?=\\p{L})`, "iu").exec(open.slice(0, 40));
    const list = match && namesAtStart(open.slice(match[0].length, match[0].length + LONGEST), "role");
    if (!match || !list) continue;
    const names = GENITIVE.test(match[0]) ? list.names.map(nominative) : list.names;
    return { role, names, end: match[0].length + list.end };
  }
  return null;
}

/** A role right after the leading names of a work: "Yusuf, A. (ed.)", "Jane Roe, ed.,", "Roe J., editor.". */
export function leadingRole(after: string): { readonly role: "editor" | "translator"; readonly length: number } | null {
  for (const { role, after: words } of ROLES) {
    const match = new RegExp(`^,?\\s?[([]?(?:${words})[)\\]]?(?=[\\s.,:]|$)`, "iu").exec(after.slice(0, 24));
    if (match && /[\p{L}]/u.test(match[0])) return { role, length: match[0].length };
  }
  return null;
}
