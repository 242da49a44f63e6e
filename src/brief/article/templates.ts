import type { Prose } from "../prose/index.js";
import { detailOf, type Material, statusOf, whenOf } from "./material.js";
import { areAll, haveMoved } from "./signs.js";
import { kindOf } from "./slots.js";
import { filled, type Slots } from "./template.js";

/** The templates that tell a fact in a language, under their keys, those that say most first. */
export function templatesOf(
  material: Material,
  { clauses }: Pick<Prose, "clauses">,
): readonly (readonly [key: string, templates: readonly string[]])[] {
  const { fact } = material;
  const kind = toldKindOf(material);
  const status = statusOf(material);
  const stands = STANDING.has(status) || (status === "ongoing" && LASTING.has(fact.type));
  // "mutual.rising", then "mutual".
  const kinds = [...new Set([kind, kind.split(".")[0]!])].flatMap((one) => [
    `${fact.type}.${one}.${status}`,
    ...(stands && one.includes(".") ? [`${fact.type}.${one}`] : []),
  ]);
  const keys = [...inWords(material), ...kinds, `${fact.type}.${status}`];
  const usual = stands ? [`${fact.type}.${kind}`, `${fact.type}.${kind.split(".")[0]}`, fact.type] : [];
  return [...keys, ...usual].flatMap((key) => {
    const templates = clauses[key];
    return templates === undefined ? [] : [[key, templates] as const];
  });
}

/** What a fact is called as a thing in a language ("a meeting of …"); null where it has no noun. */
export function nounOf(material: Material, slots: Slots, { nouns }: Pick<Prose, "nouns">): string | null {
  const { type } = material.fact;
  const [own, usual] = [nouns[`${type}.${kindOf(material)}`], nouns[type]];
  const noun = (own === undefined ? null : filled(own, slots)) ?? filled(usual ?? "", slots);
  return noun === null || noun.trim() === "" ? null : noun;
}

/** The kind of a fact as far as its words go: trade that came to a sum need not have grown. */
function toldKindOf(material: Material): string {
  const kind = kindOf(material);
  return /\.(?:rising|falling)$/u.test(kind) && !haveMoved(material) ? kind.split(".")[0]! : kind;
}

/** What the words of all claims say more exactly than the fields: that a paper was signed, that praise was thanks. */
function inWords(material: Material): string[] {
  if (isThanks(material)) return ["statement.thank"];
  const { type } = material.fact;
  const status = statusOf(material);
  if (type === "agreement" && (status === "agreed" || status === "completed"))
    return (["signed", "inForce"] as const).filter((sign) => areAll(material, sign)).map((sign) => `agreement.${sign}`);
  if (type !== "finance" || status !== "completed") return [];
  const isLoan = detailOf(material, "flow") === "loan";
  return (["disbursed", "lent"] as const)
    .filter((sign) => (isLoan || sign === "disbursed") && areAll(material, sign))
    .map((sign) => `finance.${sign}`);
}

/** Whether what a fact has as praise is thanks in all its words. */
export const isThanks = (material: Material): boolean =>
  material.fact.type === "statement" && detailOf(material, "act") === "praise" && areAll(material, "thanked");

/** Whether all words of a fact tell otherwise how far it has come: a paper that one side approved is not concluded by both, what will be done is not done, and who met did not only plan to. */
export const isElsewhere = (material: Material): boolean =>
  (material.fact.type === "agreement" && areAll(material, "approved") && !areAll(material, "signed")) ||
  (statusOf(material) === "completed" && areAll(material, "ahead")) ||
  (material.fact.status === "planned" && areAll(material, "done") && !areAll(material, "ahead"));

/** Statuses in which a thing is there: templates without a status are of these. */
const STANDING = new Set<string>(["completed", "stated"]);
/** What is there as long as it goes on. */
const LASTING = new Set<string>(["partnership", "position", "membership", "trade", "cooperation", "action"]);

/** Who said what kind of thing to whom, and in which month, as a key. */
export const sayingOf = (one: Material): string =>
  [one.fact.source, one.fact.target].map((all) => all.map(({ id }) => id).join()).join(">") +
  ` ${isThanks(one) ? "thank" : detailOf(one, "act")} ${whenOf(one)?.slice(0, 7) ?? ""}`;
