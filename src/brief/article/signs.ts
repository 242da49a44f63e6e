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

/** Whether the words of all claims tell that their sum grew or fell to what it is: one that it grew "from" did not. */
export const haveMoved = (material: Pick<Material, "claims">): boolean =>
  areAll(material, "moved") &&
  material.claims.every(({ evidence: { exact, suffix }, amount, language }) => {
    const { from, fromBehind } = TELLINGS[language.split("-")[0]!]!;
    const sum = amount?.text;
    const at = sum === undefined ? -1 : exact.indexOf(sum);
    if (sum === undefined || at < 0) return true;
    return !from.test(exact.slice(0, at)) && !fromBehind.test(exact.slice(at + sum.length) + suffix);
  });
