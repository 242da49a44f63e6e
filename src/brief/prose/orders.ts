import type { Prose } from "./prose.js";

/** Templates that end with their time, or have it behind who acts, and each of them with its time first: "In 2019 Japan lent Uzbekistan …". */
export const eitherEnd = (clauses: Prose["clauses"]): Prose["clauses"] =>
  Object.fromEntries(
    Object.entries(clauses).map(([key, templates]) => [
      key,
      templates.flatMap((one) => {
        // What is quoted stands at the end.
        const rest = one.includes("{quote}") ? undefined : restOf(one);
        return rest === undefined || templates.includes(`{when} ${rest}`) ? [one] : [one, `{when} ${rest}`];
      }),
    ]),
  );

/** A template without its time. */
function restOf(template: string): string | undefined {
  const [, subject, rest] = /^(\{\w+(?::\w+)?\}\|)(.*)$/u.exec(template) ?? [];
  return rest === undefined || !/^\[ \{when\}\]|\[ \{when\}\]$/u.test(rest)
    ? undefined
    : `${subject}${rest.replace(/^\[ \{when\}\]|\[ \{when\}\]$/u, "")}`;
}
