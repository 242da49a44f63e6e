import { message } from "./message.js";

const stance = (one: string, many: string, bareOne: string, bareMany: string) =>
  message(
    `{from} {issue, select, none {{n, plural, one {${bareOne}} other {${bareMany}}}} other {{n, plural, one {${one}} other {${many}}} {issue}}}`,
    "from",
    "n",
    "issue",
  );

/** Stands of states on an issue, and where no issue of the tables is known. */
export const stances = {
  supports: stance("supports", "support", "expresses support", "express support"),
  opposes: stance("opposes", "oppose", "expresses opposition", "express opposition"),
  recognises: stance("recognises", "recognise", "grants recognition", "grant recognition"),
  neutral: stance("is neutral on", "are neutral on", "is neutral", "are neutral"),
};
