import { TELLINGS, type Telling } from "../prose/index.js";
import type { Material } from "./material.js";

/** What the words of documents tell more exactly than the fields of a fact. */
export type Sign = Extract<
  keyof Telling,
  | "signed"
  | "thanked"
  | "ahead"
  | "done"
  | "lent"
  | "disbursed"
  | "inForce"
  | "approved"
  | "moved"
  | "sought"
  | "talked"
>;

/** Whether the words of all claims of a fact tell something. */
export const areAll = ({ claims }: Pick<Material, "claims">, sign: Sign): boolean =>
  claims.length > 0 &&
  claims.every(({ evidence, language }) => TELLINGS[language.split("-")[0]!]?.[sign].test(evidence.exact));
