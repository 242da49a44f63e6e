import { anyOf, inEitherCase, valuesOf } from "../../language/documents/index.js";
import type { CslName } from "./csl.js";
import { later } from "./later.js";
import { type NameList, namesAtStart } from "./names.js";
import type { PartRule, Parts } from "./slip.js";
import { wordTable } from "./word-table.js";

/** Words before the names of those who edited or translated a work, and after them. */
const ROLES = [
  { role: "editor", word: wordTable("editorHints"), before: "editorBefore", after: "editorAfter" },
  {
    role: "translator",
    word: wordTable("translatorHints"),
    before: "translatorBefore",
    after: "translatorAfter",
  },
] as const;
type Role = (typeof ROLES)[number]["role"];

const LONGEST = 240;

/** Words that names stand in the genitive after, and how family names end in it. */
const GENITIVE = later(() => anyOf("genitiveAfter"), "iu");
const ENDINGS = valuesOf("genitiveEndings").flat();

function nominative(name: CslName): CslName {
  const ending = ENDINGS.find(([form]) => form.test(name.family ?? ""));
  return ending === undefined ? name : { ...name, family: name.family!.replace(ending[0], ending[1]) };
}

const AND = `(?:${anyOf("and")}|&)`;
const AFTER = anyOf("editorAfter", "translatorAfter");
const BEFORE = anyOf("editorBefore", "translatorBefore");
/** "(ed. and trans.)" after names and "ed. and trans." before them: who did both. */
const BOTH_AFTER = later(() => `^,?\\s?[([]?${AFTER}\\s${AND}\\s${AFTER}[)\\]]?(?=[\\s.,:]|$)`, "iu");
const BOTH_BEFORE = later(() => `[([]?(?<![\\p{L}\\p{N}])${BEFORE}\\s${AND}\\s${BEFORE}\\s(?=\\p{L})`, "giu");
const isHinted = wordTable("editorHints", "translatorHints");
const bothOf = (names: readonly CslName[]) => ({ editor: names, translator: names });

/** Each role with the forms in which its words stand around names. */
const FORMS = ROLES.map(({ role, word, before, after }) => ({
  role: role as Role,
  word,
  first: later(() => `^${anyOf(before)}\\s(?=\\p{L})`, "iu"),
  before: later(() => `[([]?(?<![\\p{L}\\p{N}])${anyOf(before)}\\s(?=\\p{L})`, "giu"),
  // Where names may begin that have the word after them.
  ahead: later(() => {
    const within = inEitherCase("within");
    return `(?<=(?:^|[.,;:([/\\uE000]|\\s${within}):?\\s)(?!${within}\\s)(?=\\p{Lu}|\\p{Ll}{1,4}\\s\\p{Lu})(?=[^()]{3,160}[,\\s]\\s?\\(?${inEitherCase(after)}[).,])`;
  }, "gu"),
  after: later(() => {
    const words = anyOf(after);
    return `^(?:\\s\\(${words}\\)|,\\s\\(?${words}[),](?=[\\s,.]|$)|,\\s${words}(?=,|$))[.,]?`;
  }, "iu"),
  leading: later(() => `^,?\\s?[([]?${anyOf(after)}[)\\]]?(?=[\\s.,:]|$)`, "iu"),
}));

/** The names right after the words for a role, which some languages put in the genitive. */
function namesAfter(words: string, text: string): NameList | null {
  const list = namesAtStart(text.slice(0, LONGEST), "role");
  return list && GENITIVE().test(words) ? { ...list, names: list.names.map(nominative) } : list;
}

/** Editors and translators with their words: "ed. A. Roe", "A. Roe and B. Poe (eds.)", "çev. Ada Su". */
export const ROLE_RULES: readonly PartRule[] = [
  {
    name: "editor and translator after the words",
    form: BOTH_BEFORE,
    when: isHinted,
    read: (match) => namedAfter(match, bothOf),
  },
  ...FORMS.flatMap(({ role, word, before, ahead, after }): PartRule[] => [
    {
      name: `${role} after the word`,
      form: before,
      when: word,
      read(match) {
        const { 0: words, index, input } = match;
        // "IEEE Trans. Communications": a word of a name, as the one before it is.
        if (/^\p{Lu}/u.test(words) && /\p{Lu}[\p{L}&/]*\s$/u.test(input.slice(Math.max(0, index - 24), index)))
          return null;
        return namedAfter(match, (names) => ({ [role]: names }));
      },
    },
    {
      name: `${role} before the word`,
      form: ahead,
      when: word,
      read({ index, input }) {
        const text = input.slice(index, index + LONGEST);
        const list = namesAtStart(text, "role");
        const closing = list && after().exec(text.slice(list.end));
        return list && closing ? { parts: { [role]: list.names }, length: list.end + closing[0].length } : null;
      },
    },
  ]),
];

/** The parts that the names right after the words of a role come to; null where no names follow. */
function namedAfter(
  { 0: words, index, input }: RegExpExecArray,
  parts: (names: readonly CslName[]) => Parts,
): { readonly parts: Parts; readonly length: number } | null {
  const start = index + words.length;
  const list = namesAfter(words, input.slice(start, start + LONGEST));
  if (list === null) return null;
  const closing = /^[([]/u.test(words) && /^[)\]]/u.test(input.slice(start + list.end)) ? 1 : 0;
  return { parts: parts(list.names), length: words.length + list.end + closing };
}

/** A role whose names a work begins with: "Под ред. И. И. Гусева. История". */
export function roleAtStart(open: string): ({ readonly role: Role } & NameList) | null {
  for (const { role, word, first } of FORMS) {
    const words = word(open.slice(0, 40)) ? first().exec(open.slice(0, 40))?.[0] : undefined;
    const list = words === undefined ? null : namesAfter(words, open.slice(words.length, words.length + LONGEST));
    if (list !== null) return { role, names: list.names, end: words!.length + list.end };
  }
  return null;
}

/** The roles right after the leading names of a work: "Yusuf, A. (ed.)", "Jane Roe, ed.,", "Roe, J. (ed. and trans.)". */
export function leadingRole(after: string): { readonly roles: readonly Role[]; readonly length: number } | null {
  const both = isHinted(after.slice(0, 30)) ? BOTH_AFTER().exec(after.slice(0, 40))?.[0] : undefined;
  if (both !== undefined) return { roles: ["editor", "translator"], length: both.length };
  for (const { role, word, leading } of FORMS) {
    const words = word(after.slice(0, 24)) ? leading().exec(after.slice(0, 24))?.[0] : undefined;
    if (words !== undefined && /\p{L}/u.test(words)) return { roles: [role], length: words.length };
  }
  return null;
}
