import type { Ledger } from "../../../ledger/index.js";
import { links, Missing, Moved } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";

/**
 * Where the page of an id that no fact has now is: the fact that it is the beginning of; the fact that the claim is part of now which the id was made
 * from (a fact has the id of its smallest claim), or the claim that took its place; the claim itself where it is part of none. Throws Moved, or Missing.
 */
export async function successorOf(ledger: Ledger, id: string, { words }: Tongue): Promise<never> {
  const [, kind, digits = ""] = /^([cf])_([0-9a-f]{6,16})$/u.exec(id) ?? [];
  if (kind === "f" && digits.length < 16) {
    const found = await ledger.fact(id);
    if (found.length > 1) throw new Missing(words.fact.several({ id }));
    if (found[0]) throw new Moved(links.fact(found[0].id));
  }
  if (digits.length === 16) {
    const [claim] = await ledger.claims([`c_${digits}`]);
    const [heir] = claim?.heir == null ? [] : await ledger.claims([claim.heir]);
    const fact = claim?.fact ?? heir?.fact ?? null;
    if (fact !== null) throw new Moved(links.fact(fact));
    const left = heir ?? claim;
    if (left) throw new Moved(links.document(left.claim.document, left.claim.id));
  }
  throw new Missing(words.fact.missing({ id }));
}
