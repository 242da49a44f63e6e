import { z } from "zod";
import type { FactPage } from "../../dossier/index.js";
import { factPage } from "../../entente.js";
import { summaryOf } from "../../ledger/index.js";
import { amountWords, factHeadline } from "../../words/index.js";
import { addresses } from "../addresses.js";
import { Declined } from "../declined.js";
import type { Desk } from "../desk.js";
import { fittedJson } from "../fitted.js";
import { quoted } from "../quoted.js";
import { claimTold, documentTold, factTold } from "../told.js";
import { tool } from "../tool.js";

/** The fact that an id of a fact or a claim, its beginning or its address stands for. Throws Declined. */
export async function factNamed(ledger: Desk["ledger"], named: string): Promise<string> {
  // Markdown has a stroke before what it would obey.
  const [id] = /[cf]_[0-9a-f]{4,16}/u.exec(named.replaceAll("\\", "")) ?? [];
  if (id === undefined)
    throw new Declined(`"${named}" is not the id of a fact or a claim; write one such as f_5b1f0a2c`);
  const found = id.startsWith("f_")
    ? (await ledger.fact(id)).map((fact) => fact.id)
    : (await ledger.claim(id)).map(({ fact }) => fact);
  const [only, more] = found;
  if (only === undefined) throw new Declined(`The ledger has nothing of the id ${id}; search for it again`);
  if (more !== undefined) throw new Declined(`Several ids begin with ${id}; write more of it`);
  if (only === null) throw new Declined(`The claim ${id} is part of no fact: it was rejected, or is told no more`);
  return only;
}

/** All that is known of a fact. Throws Declined. */
export async function factInFull(ledger: Desk["ledger"], named: string): Promise<string> {
  const page = await factPage(ledger, await factNamed(ledger, named));
  if (page === null) throw new Declined(`The ledger has no fact ${named}; search for it again`);
  return quoted(fittedJson(told(page)));
}

function told(page: FactPage): Record<string, unknown> {
  const { fact, claims, documents, passages, sources, contradictions, rivals, firstSaid, judgements } = page;
  const { source, target, mutual, when, amount, where, details, history, origins } = fact;
  const values = (variants: FactPage["fact"]["when"] | FactPage["fact"]["details"][string]) =>
    variants.map(({ value, support, claims }) => ({ value, independent_origins: support, claims: claims.slice(0, 5) }));
  return {
    ...factTold(summaryOf(fact)),
    source: source.map(({ id, name }) => ({ id, name })),
    target: target.map(({ id, name }) => ({ id, name })),
    mutual,
    dates: values(when),
    amounts: amount.map(({ value, support }) => ({
      ...value,
      words: amountWords(value),
      independent_origins: support,
    })),
    places: where.map(({ value }) => value),
    details: Object.fromEntries(Object.entries(details).map(([field, variants]) => [field, values(variants)])),
    history: history.map(({ status, when }) => ({ status, when })),
    origins: origins.map(({ first, documents }) => ({ first, documents: documents.map(addresses.document) })),
    evidence: claims.map(({ claim, verdict }) => {
      const document = documents[claim.document];
      return {
        ...claimTold(claim),
        ...(verdict === null ? {} : { verdict }),
        in_sentence: passages[claim.id],
        document: document === undefined ? addresses.document(claim.document) : documentTold(document),
        publisher_is: sources[claim.document],
      };
    }),
    first_said: firstSaid,
    contradictions: contradictions.map(({ facts, ...why }) => ({
      ...why,
      facts: facts.flatMap((id) => {
        const rival = id === fact.id ? undefined : rivals[id];
        return rival === undefined ? [] : [{ address: addresses.fact(id), says: factHeadline(rival) }];
      }),
    })),
    judgements: judgements.map(({ at, reviewer, verdict, field, value, reason }) => ({
      at,
      reviewer,
      verdict,
      ...(field === null ? {} : { field, value }),
      reason,
    })),
  };
}

export const fact = tool({
  name: "fact",
  title: "A fact with its evidence and origins",
  description:
    "A fact by its id or address, or by the id of one of its claims: its values, each with how many independent origins give it, the words of every document that tells it, where those took it from, what contradicts it, and what reviewers said.",
  input: z.strictObject({ id: z.string().trim().min(1).max(200).describe("f_5b1f0a2c, c_… or entente://fact/…") }),
  power: null,
  run: ({ ledger }, { id }) => factInFull(ledger, id),
});
