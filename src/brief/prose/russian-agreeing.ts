/** Verbs in the past that are no stem with an ending: masculine, feminine, neuter, plural. */
const OTHERS: Readonly<Record<string, string>> = {
  принёс: "принёс|принесла|принесло|принесли",
  провёл: "провёл|провела|провело|провели",
  ввёл: "ввёл|ввела|ввело|ввели",
  нанёс: "нанёс|нанесла|нанесло|нанесли",
  произвёл: "произвёл|произвела|произвело|произвели",
  вёл: "вёл|вела|вело|вели",
  спас: "спас|спасла|спасло|спасли",
  вывел: "вывел|вывела|вывело|вывели",
  отвёл: "отвёл|отвела|отвело|отвели",
};

/** The forms of a verb in the past, masculine first: "ввёл", "согласился". */
function formsOf(verb: string): string {
  const own = OTHERS[verb];
  if (own !== undefined) return own;
  const stem = verb.replace(/ся$/u, "");
  return stem === verb
    ? ["", "а", "о", "и"].map((end) => `${verb}${end}`).join("|")
    : ["ся", "ась", "ось", "ись"].map((end) => `${stem}${end}`).join("|");
}

/** The slot that a template is about: the one before "|", else the first. */
const subjectOf = (template: string): string =>
  (/\{(\w+)(?::\w+)?\}\|/u.exec(template) ?? /\{(\w+)/u.exec(template))?.[1] ?? "from";

/** A template with its verbs made to agree: `~ввёл` agrees with whom the template is about, `~visit:состоялся` with another slot. */
export const agreeing = (template: string, subject = subjectOf(template)): string =>
  template.replace(
    /~(?:(\w+):)?(\p{L}+)/gu,
    (_, slot: string | undefined, verb: string) => `{${slot ?? subject}?${formsOf(verb)}}`,
  );

/** All templates of a table likewise. */
export const allAgreeing = (
  clauses: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(clauses).map(([key, all]) => [key, all.map((one) => agreeing(one))]));
