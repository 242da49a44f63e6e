import { sql } from "kysely";
import type { ClaimType } from "../../vocabulary/index.js";
import type { Contradiction, Recycled } from "../discord.js";
import type { Engine, Transaction } from "../engine.js";
import { UNDATED } from "../fact-row.js";
import { type CountedSum, inOrderOfSums, type MoneyLine } from "../money.js";
import type { Row } from "../schema.js";
import {
  besideOf,
  binsOf,
  type FacetYear,
  LISTED_BY_WEIGHT,
  NOTABLE,
  ROWS,
  type Sight,
  type SightQuery,
  type Stand,
  type Voice,
} from "../sight.js";
import type { Tally } from "../tally.js";
import { summariesByIds } from "./facts.js";
import { gathered } from "./gathered.js";
import { strifeOf, sureOf } from "./sure.js";
import { talliesBetween } from "./tallies.js";

type Parties = readonly [string, string];

/** What pages show of two parties in order, or of one with "". The cost follows what is shown, not how many facts there are. */
export async function sight(engine: Engine, tx: Transaction, parties: Parties, query: SightQuery): Promise<Sight> {
  const most = query.rows ?? ROWS;
  const tallies = await talliesBetween(engine, tx, ...parties);
  const bins = binsOf(tallies, query);
  const notable = await notableOf(engine, tx, parties, tallies, bins, query.notable ?? NOTABLE);
  const lists = await listsOf(engine, tx, parties, tallies, most);
  const counts = await facetsOf(tx, parties);
  const visits = await visitsOf(engine, tx, parties, counts, most);
  const stands = await standsOf(engine, tx, parties, counts);
  const conflicting = await conflictingOf(tx, parties, most);
  const { voices, total: voiceTotal } = await voicesOf(tx, parties, most);
  const strife = await strifeOf(engine, tx, parties, most);
  const named = new Set([
    ...strife,
    ...notable.map(({ fact }) => fact),
    ...Object.values(lists).flat(),
    ...stands.map(({ latest }) => latest),
    ...visits.flatMap(({ newest }) => newest),
    ...conflicting,
  ]);
  const facts = await summariesByIds(engine, tx, [...named]);
  const recycled = await recycledOf(tx, parties, most);
  const contradictions = await contradictionsOf(tx, parties, most);
  return {
    parties,
    tallies,
    scale: bins.scale,
    notable,
    lists,
    visits,
    stands,
    fields: fieldsOf(counts),
    money: { sums: await sumsOf(tx, parties), lines: await linesOf(engine, tx, lists.finance ?? []) },
    recycled: recycled.found,
    recycledTotal: recycled.total,
    contradictions: contradictions.found,
    contradictionTotal: contradictions.total,
    voices,
    voiceTotal,
    facts,
    sure: await sureOf(tx, parties),
    strife,
    conflicting,
    beside: await summariesByIds(
      engine,
      tx,
      [...besideOf(contradictions.found, recycled.found)].filter((id) => !named.has(id)),
    ),
  };
}

/** The weightiest facts of each bin that has any. */
async function notableOf(
  engine: Engine,
  tx: Transaction,
  [a, b]: Parties,
  tallies: readonly Tally[],
  { first, last, scale }: ReturnType<typeof binsOf>,
  most: number,
): Promise<Sight["notable"]> {
  const wanted = new Map<string, readonly [string, string]>();
  for (const { type, month } of tallies) {
    if (month === null || month < first || month > last) continue;
    const bin = String(Math.floor(month / scale) * scale);
    wanted.set(`${type} ${bin}`, [type, bin]);
  }
  if (wanted.size === 0) return [];
  // A window may begin or end within a year.
  const within = sql`bin.month between ${first} and ${last}`;
  const place =
    scale === 12
      ? sql`bin.year = cast(wanted.b as bigint) / 12 and ${within}`
      : sql`bin.year = cast(wanted.b as bigint) / 12 and bin.month = cast(wanted.b as bigint)`;
  const { rows } = await sql<{ type: ClaimType; bin: string; facts: unknown }>`select wanted.a as type, wanted.b as bin,
    (select ${engine.gather}(fact) from (select fact from fact_pairs as bin where bin.a = ${a} and bin.b = ${b}
      and bin.type = wanted.a and ${place} order by bin.weight desc, bin.fact limit ${most}) as top) as facts
    from ${engine.pairs([...wanted.values()])}`.execute(tx);
  return rows
    .map(({ type, bin, facts }) => ({ type, bin: Number(bin), facts: gathered<string>(facts) }))
    .sort((x, y) => (x.type < y.type ? -1 : x.type > y.type ? 1 : 0) || x.bin - y.bin)
    .flatMap(({ type, bin, facts }) => facts.map((fact) => ({ type, bin, fact })));
}

/** Ids by type, in the order of each: see Sight. */
async function listsOf(
  engine: Engine,
  tx: Transaction,
  [a, b]: Parties,
  tallies: readonly Tally[],
  most: number,
): Promise<Sight["lists"]> {
  const years = new Map<ClaimType, Set<number>>();
  for (const { type, month } of tallies)
    years.set(type, (years.get(type) ?? new Set()).add(month === null ? -1 : Math.floor(month / 12)));
  const types = [...years.keys()];
  const newest = types.filter((type) => !LISTED_BY_WEIGHT.has(type)).map((type) => [type, ""] as const);
  const byTime = await sql<{ type: ClaimType; facts: unknown }>`select wanted.a as type,
    (select ${engine.gather}(fact) from (select fact from fact_pairs as line where line.a = ${a} and line.b = ${b}
      and line.type = wanted.a order by line.day desc, line.fact desc limit ${most}) as top) as facts
    from ${engine.pairs(newest)}`.execute(tx);
  const lists = new Map(byTime.rows.map(({ type, facts }) => [type, gathered<string>(facts)]));
  const heavy = types
    .filter((type) => LISTED_BY_WEIGHT.has(type))
    .flatMap((type) => [...years.get(type)!].map((year) => [type, String(year)] as const));
  const byWeight = await sql<{ type: ClaimType; facts: unknown }>`select wanted.a as type,
    (select ${engine.gather}(told) from (select line.weight || ' ' || line.fact as told from fact_pairs as line
      where line.a = ${a} and line.b = ${b} and line.type = wanted.a and line.year = cast(wanted.b as bigint)
      order by line.weight desc, line.fact limit ${most}) as top) as facts
    from ${engine.pairs(heavy)}`.execute(tx);
  for (const type of types.filter((one) => LISTED_BY_WEIGHT.has(one))) {
    const told = byWeight.rows.filter((row) => row.type === type).flatMap(({ facts }) => gathered<string>(facts));
    const ordered = told
      .map((one) => one.split(" ") as [string, string])
      .sort(([x, one], [y, other]) => Number(y) - Number(x) || (one < other ? -1 : 1));
    lists.set(
      type,
      ordered.slice(0, most).map(([, fact]) => fact),
    );
  }
  return Object.fromEntries(lists);
}

async function facetsOf(tx: Transaction, [a, b]: Parties): Promise<readonly Row<"facet_tallies">[]> {
  const found = await sql<Row<"facet_tallies">>`select * from facet_tallies where a = ${a} and b = ${b}
    order by type, facet, side, year`.execute(tx);
  return found.rows;
}

async function visitsOf(
  engine: Engine,
  tx: Transaction,
  [a, b]: Parties,
  counts: readonly Row<"facet_tallies">[],
  most: number,
): Promise<Sight["visits"]> {
  const visits = counts.filter(({ type }) => type === "visit");
  const { rows } = await sql<{ side: string; facts: unknown }>`select wanted.a as side,
    (select ${engine.gather}(fact) from (select fact from fact_pairs as line where line.a = ${a} and line.b = ${b}
      and line.type = 'visit' and line.side = cast(wanted.a as bigint)
      order by line.day desc, line.fact desc limit ${most}) as top) as facts
    from ${engine.pairs(visits.map(({ side }) => [String(side), ""] as const))}`.execute(tx);
  const newest = new Map(rows.map(({ side, facts }) => [Number(side), gathered<string>(facts)]));
  return visits.map(({ side, facts }) => ({ side, facts, newest: newest.get(side) ?? [] }));
}

/** Stands with the latest fact of each. */
async function standsOf(
  engine: Engine,
  tx: Transaction,
  [a, b]: Parties,
  counts: readonly Row<"facet_tallies">[],
): Promise<Stand[]> {
  const held = counts.filter(({ type }) => type === "position");
  const wanted = held.map(({ facet, side }) => [facet, String(side)] as const);
  const { rows } = await sql<{
    facet: string;
    side: string;
    latest: unknown;
  }>`select wanted.a as facet, wanted.b as side,
    (select ${engine.gather}(told) from (select line.day || ' ' || line.fact as told from fact_pairs as line
      where line.a = ${a} and line.b = ${b} and line.type = 'position' and line.status <> 'denied'
      and line.facet = wanted.a and line.side = cast(wanted.b as bigint)
      order by line.day desc, line.fact desc limit 1) as top) as latest
    from ${engine.pairs(wanted)}`.execute(tx);
  const latest = new Map(rows.map((row) => [`${row.facet} ${row.side}`, gathered<string>(row.latest)[0]]));
  return held.flatMap(({ facet, side, facts }): Stand[] => {
    const [day, fact] = latest.get(`${facet} ${side}`)?.split(" ") ?? [];
    if (fact === undefined) return [];
    return [{ facet, side, facts, latest: fact, day: Number(day) === UNDATED ? null : Number(day) }];
  });
}

function fieldsOf(counts: readonly Row<"facet_tallies">[]): FacetYear[] {
  return counts
    .filter(({ type }) => type === "cooperation")
    .map(({ facet, year, facts }) => ({ facet, year: year < 0 ? null : year, facts }));
}

async function conflictingOf(tx: Transaction, [a, b]: Parties, most: number): Promise<string[]> {
  const { rows } = await sql<{ fact: string }>`select fact from fact_pairs where a = ${a} and b = ${b} and conflicts > 0
    order by weight desc, fact limit ${most}`.execute(tx);
  return rows.map(({ fact }) => fact);
}

async function voicesOf(tx: Transaction, [a, b]: Parties, most: number): Promise<{ voices: Voice[]; total: number }> {
  const { rows } = await sql<Row<"voices">>`select publisher, facts, origins from voices where a = ${a} and b = ${b}
    order by origins desc, facts desc, publisher limit ${most}`.execute(tx);
  const total = await sql<{ count: number }>`select count(*) as count from voices where a = ${a} and b = ${b}`.execute(
    tx,
  );
  const voices = rows.map(({ publisher, facts, origins }) => ({ publisher: publisher || null, facts, origins }));
  return { voices, total: total.rows[0]!.count };
}

async function sumsOf(tx: Transaction, [a, b]: Parties): Promise<CountedSum[]> {
  const { rows } = await sql<{ body: string }>`select body from money_sums where a = ${a} and b = ${b}`.execute(tx);
  return inOrderOfSums(rows.map(({ body }) => JSON.parse(body) as CountedSum));
}

/** The lines of facts of money, in order of year and fact. */
async function linesOf(engine: Engine, tx: Transaction, facts: readonly string[]): Promise<MoneyLine[]> {
  const { rows } = await sql<{ line: string }>`select line from sum_facts where line <> ''
    and fact in ${engine.list(facts)}`.execute(tx);
  return rows
    .map(({ line }) => JSON.parse(line) as MoneyLine)
    .sort((x, y) => (x.year ?? 0) - (y.year ?? 0) || (x.fact < y.fact ? -1 : 1));
}

async function recycledOf(
  tx: Transaction,
  [a, b]: Parties,
  most: number,
): Promise<{ found: Recycled[]; total: number }> {
  const { rows } = await sql<{ body: string }>`select body from recycled where a = ${a} and b = ${b}
    order by figure limit ${most}`.execute(tx);
  const total = await sql<{
    count: number;
  }>`select count(*) as count from recycled where a = ${a} and b = ${b}`.execute(tx);
  return { found: rows.map(({ body }) => JSON.parse(body) as Recycled), total: total.rows[0]!.count };
}

async function contradictionsOf(
  tx: Transaction,
  [a, b]: Parties,
  most: number,
): Promise<{ found: Contradiction[]; total: number }> {
  const { rows } = await sql<{ body: string }>`select contradictions.body from contradiction_pairs as pair
    join contradictions on contradictions.one = pair.one and contradictions.other = pair.other
    where pair.a = ${a} and pair.b = ${b} order by pair.one, pair.other limit ${most}`.execute(tx);
  const total = await sql<{
    count: number;
  }>`select count(*) as count from contradiction_pairs where a = ${a} and b = ${b}`.execute(tx);
  return { found: rows.map(({ body }) => JSON.parse(body) as Contradiction), total: total.rows[0]!.count };
}
