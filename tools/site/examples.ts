import type { Ledger } from "../../src/ledger/index.js";
import { type AnyPage, PAGES } from "../../src/web/index.js";

/** An address of a page, with words after "?" where it shows more with them. */
export interface Example {
  readonly page: AnyPage;
  readonly path: string;
}

/** What pages are asked with, beside nothing. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  sql: ["query=select+type,+count(*)+as+n+from+facts+group+by+type+order+by+type"],
  search: ["q=loan", "q=no+such+words+anywhere", "q=Uzbekistn"],
  names: ["q=uzb"],
};
/** How many of a kind are looked at. */
const FEW = 2;

/** Addresses of all pages with what a ledger holds: its busiest pairs, states and organisations, facts and documents. */
export async function examples(ledger: Ledger): Promise<readonly Example[]> {
  const values = await valuesOf(ledger);
  return PAGES.flatMap((page) => {
    const asked = (QUESTIONS[page.name] ?? []).map((words) => `?${words}`);
    return pathsOf(page.path, values).flatMap((path, i) =>
      ["", ...(i === 0 ? asked : [])].map((query) => ({ page, path: `${path}${query}` })),
    );
  });
}

interface Values {
  readonly facts: readonly string[];
  readonly documents: readonly string[];
  readonly parties: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly tags: readonly string[];
  readonly collections: readonly string[];
}

/** "/facts/:id" with ids of facts, "/:a/:b" with pairs. Throws for a parameter that nothing is known for. */
function pathsOf(pattern: string, values: Values): readonly string[] {
  // What a parameter may be stands in braces behind it, and may have slashes and braces itself.
  const parts = pattern
    .replaceAll(/\{(?:[^{}]|\{[^{}]*\})*\}/gu, "")
    .split("/")
    .slice(1);
  const places = parts.flatMap((part, i) => (part.startsWith(":") ? [i] : []));
  const filled = (words: readonly string[]) =>
    `/${parts.map((part, i) => (places.includes(i) ? words[places.indexOf(i)] : part)).join("/")}`;
  if (places.length === 0) return [pattern];
  const [first = ""] = parts;
  if (places.length === 1 && (first === "facts" || first === "documents"))
    return values[first].map((id) => filled([id]));
  if (places.length === 1 && isListed(first)) return values[first].map((id) => filled([id]));
  if (places.length === 2 && first === "documents")
    return values.documents.length < 2 ? [] : [filled(values.documents.slice(0, 2))];
  if (places[0] === 0 && places.length === 1) return values.parties.map((id) => filled([id]));
  if (places[0] === 0 && places.length === 2) return values.pairs.map(filled);
  throw new Error(`Nothing is known to stand in ${pattern}; say it in tools/site/examples.ts.`);
}

async function valuesOf(ledger: Ledger): Promise<Values> {
  const { parties, pairs } = await ledger.ties({ pairs: 1000 });
  const ids = parties.map(({ a }) => a);
  const said = pairs.map(({ a, b }) => [a, b] as const);
  const facts = [...(await ledger.facts())].sort(
    (a, b) => b.conflicts.length - a.conflicts.length || b.claims.length - a.claims.length,
  );
  const named = (await ledger.actors()).map(({ id }) => id);
  const groups = await ledger.remarks.groups();
  const called = (kind: string) => groups.flatMap(({ what, name }) => (what === kind ? [name] : [])).slice(0, FEW);
  return {
    tags: called("tag"),
    collections: called("collection"),
    people: named.filter((id) => id.startsWith("person:")).slice(0, FEW),
    organisations: named.filter((id) => !id.startsWith("person:")).slice(0, FEW),
    facts: facts.slice(0, FEW).map(({ id }) => id),
    documents: await fullest(ledger),
    parties: ids.length === 0 ? ["KAZ"] : [...ids.filter(isState).slice(0, 1), ...ids.filter(isBody).slice(0, 1)],
    pairs:
      said.length === 0
        ? [["KAZ", "CHN"]]
        : [
            ...new Set([
              ...said.slice(0, 1),
              ...said.slice(-1),
              ...said.filter((pair) => pair.some(isBody)).slice(0, 1),
            ]),
          ],
  };
}

/** Pages of a thing by its name, which lists lead to. */
const LISTS = ["people", "organisations", "tags", "collections"] as const;
const isListed = (first: string): first is (typeof LISTS)[number] => LISTS.some((list) => list === first);
const isBody = (id: string) => id.startsWith("org:");
const isState = (id: string) => !id.includes(":");

/** The documents with most claims. */
async function fullest(ledger: Ledger): Promise<string[]> {
  const ids = (await ledger.documents({ limit: 1000 })).map(({ id }) => id);
  const counts = new Map<string, number>();
  for (const { document } of await ledger.claimsOfDocuments(ids)) counts.set(document, (counts.get(document) ?? 0) + 1);
  const most = ids.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return most.slice(0, FEW);
}
