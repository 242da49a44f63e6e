import type { Grammar, VerbForm } from "../../annotation/index.js";

/** Penn Treebank verb tags. */
const FORMS: Readonly<Record<string, VerbForm>> = {
  VBD: "past",
  VBZ: "present",
  VBP: "present",
  VB: "infinitive",
  VBN: "past-participle",
  VBG: "present-participle",
  MD: "modal",
};

export const grammar: Grammar = { verbForm: (xpos) => FORMS[xpos] ?? "other" };
