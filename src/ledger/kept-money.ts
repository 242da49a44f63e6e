import { sql } from "kysely";
import { json } from "./digest.js";
import type { Engine, Transaction } from "./engine.js";
import type { Fact } from "./fact.js";
import type { Folds } from "./folds.js";
import { countedSum, shortLine } from "./money.js";
import { partyPairs } from "./party-pairs.js";
import type { Schema } from "./schema.js";
import { type SumFact, sumFactOf } from "./sum-fact.js";

interface Told {
  readonly fact: SumFact;
  readonly row: Schema["sum_facts"];
  readonly pairs: readonly (readonly [string, string])[];
  readonly figures: readonly string[];
}

/**
 * Brings sums of money and wandering figures from some facts to those in their place. Whether a sum counts depends on the others between the same
 * parties, so all of these are added up again: the cost is that of their lines.
 */
export async function replaceMoney(
  engine: Engine,
  tx: Transaction,
  folds: Folds,
  before: readonly Fact[],
  after: readonly Fact[],
): Promise<void> {
  const [was, now] = [toldBy(before, folds), toldBy(after, folds)];
  const changed = [...now.values()].filter(({ row }) => was.get(row.fact)?.row.told !== row.told);
  const gone = [...was.values()].filter(({ row }) => now.get(row.fact)?.row.told !== row.told);
  const lost = gone.filter(({ row }) => !now.has(row.fact)).map(({ row }) => row);
  await engine.remove(tx, "sum_facts", ["fact"], lost);
  await engine.replace(
    tx,
    "sum_facts",
    ["fact"],
    changed.map(({ row }) => row),
  );
  const figures = (told: readonly Told[]) =>
    told.flatMap((one) =>
      one.figures.flatMap((figure) => one.pairs.map(([a, b]) => ({ a, b, figure, fact: one.row.fact }))),
    );
  await engine.remove(tx, "figures", ["a", "b", "figure", "fact"], figures(gone));
  await engine.insert(tx, "figures", figures(changed));
  await findRecycled(engine, tx, folds, [...figures(gone), ...figures(changed)]);
  const groups = new Map([...gone, ...changed].map((one) => [one.row.parties, one]));
  groups.delete("");
  for (const one of groups.values()) await addUp(engine, tx, folds, one);
}

function toldBy(facts: readonly Fact[], folds: Folds): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const fact of facts) {
    const sum = sumFactOf(fact);
    if (sum === null) continue;
    const ids = (side: SumFact["source"]) => side.map(({ id }) => id).sort();
    const parties = fact.type === "finance" ? JSON.stringify([ids(fact.source), ids(fact.target)]) : "";
    const row = { fact: fact.id, parties, told: json(sum), line: "" };
    told.set(fact.id, { fact: sum, row, pairs: partyPairs(fact), figures: [...new Set(folds.figures?.(sum) ?? [])] });
  }
  return told;
}

/** Adds up the money between the parties of a fact: each line with whether it counts, and the sums. What comes out the same is not written. */
async function addUp(engine: Engine, tx: Transaction, folds: Folds, { fact, row: { parties } }: Told): Promise<void> {
  const { rows } = await sql<
    Schema["sum_facts"]
  >`select * from sum_facts where parties = ${parties} order by fact`.execute(tx);
  const money = folds.money?.(rows.map(({ told }) => JSON.parse(told) as SumFact)) ?? { lines: [], sums: [] };
  const lines = new Map(money.lines.map((line) => [line.fact, json(shortLine(line))]));
  const others = rows
    .map((row) => ({ ...row, line: lines.get(row.fact) ?? "" }))
    .filter(({ line }, i) => line !== rows[i]!.line);
  await engine.replace(tx, "sum_facts", ["fact"], others);
  const [source = "", target = ""] = [fact.source[0]?.id, fact.target[0]?.id];
  const wanted = partyPairs({ ...fact, mutual: false }).flatMap(([a, b]) =>
    money.sums.map((sum) => {
      const { flow, firmness } = sum;
      return { a, b, source, target, flow, year: sum.year ?? -1, firmness, body: json(countedSum(sum)) };
    }),
  );
  if (fact.source.length > 1 || fact.target.length > 1) return;
  const present = await sql<
    Schema["money_sums"]
  >`select * from money_sums where source = ${source} and target = ${target}`.execute(tx);
  const key = ["a", "b", "source", "target", "flow", "year", "firmness"] as const;
  const keyOf = (row: Schema["money_sums"]) => key.map((column) => row[column]).join("\n");
  const known = new Map(present.rows.map((row) => [keyOf(row), row.body]));
  const kept = new Set(wanted.map(keyOf));
  await engine.remove(
    tx,
    "money_sums",
    key,
    present.rows.filter((row) => !kept.has(keyOf(row))),
  );
  await engine.replace(
    tx,
    "money_sums",
    key,
    wanted.filter((row) => known.get(keyOf(row)) !== row.body),
  );
}

type Place = Pick<Schema["figures"], "a" | "b" | "figure">;

/** Tells of figures, each among the facts of two parties or of one, what they are told of. */
async function findRecycled(engine: Engine, tx: Transaction, folds: Folds, places: readonly Place[]): Promise<void> {
  const distinct = [...new Map(places.map(({ a, b, figure }) => [`${a}\n${b}\n${figure}`, { a, b, figure }])).values()];
  if (distinct.length === 0) return;
  // Both parties of a place stand in one text.
  const text = sql.raw(engine.kind === "sqlite" ? "text" : "json");
  const same = (table: "figures" | "held", place: "wanted" | "place") => {
    const [parties, of] = [sql`cast(${sql.ref(place)}.a as ${text})`, sql.ref(table)];
    return sql`${of}.a = ${parties} ->> 0 and ${of}.b = ${parties} ->> 1 and ${of}.figure = ${sql.ref(place)}.b`;
  };
  const most = folds.tellings ?? 0;
  const { rows } = await sql<{
    place: string;
    figure: string;
    told: string;
  }>`select place.a as place, place.b as figure, sum_facts.told
    from (select wanted.a, wanted.b, (select count(*) from (select 1 from figures as held where ${same("held", "wanted")}
        limit ${most + 1}) as counted) as told
      from ${engine.pairs(distinct.map(({ a, b, figure }) => [JSON.stringify([a, b]), figure] as const))}) as place
    join figures on ${same("figures", "place")} join sum_facts on sum_facts.fact = figures.fact
    where place.told between 2 and ${most}`.execute(tx);
  const facts = new Map<string, SumFact[]>();
  for (const { place, figure, told } of rows) {
    const key = `${place}\n${figure}`;
    const known = facts.get(key);
    if (known) known.push(JSON.parse(told) as SumFact);
    else facts.set(key, [JSON.parse(told) as SumFact]);
  }
  const found = distinct.map((place) => {
    const those = facts.get(`${JSON.stringify([place.a, place.b])}\n${place.figure}`) ?? [];
    const recycled = those.length < 2 ? null : (folds.recycled?.(place.figure, those) ?? null);
    return { ...place, body: recycled === null ? "" : json(recycled) };
  });
  const key = ["a", "b", "figure"] as const;
  await engine.remove(
    tx,
    "recycled",
    key,
    found.filter(({ body }) => body === ""),
  );
  await engine.replace(
    tx,
    "recycled",
    key,
    found.filter(({ body }) => body !== ""),
  );
}
