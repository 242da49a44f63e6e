import type { Prose } from "./prose.js";

/** Templates that end with their time, and each of them with its time first: "In 2019 Japan lent Uzbekistan …". */
export const eitherEnd = (clauses: Prose["clauses"]): Prose["clauses"] =>
  Object.fromEntries(
    Object.entries(clauses).map(([key, templates]) => [
      key,
      templates.flatMap((one) => {
        // What is quoted stands at the end.
        const rest = one.includes("{quote}") ? undefined : /^(\{\w+(?::\w+)?\}\|.*)\[ \{when\}\]$/u.exec(one)?.[1];
        return rest === undefined || templates.includes(`{when} ${rest}`) ? [one] : [one, `{when} ${rest}`];
      }),
    ]),
  );
