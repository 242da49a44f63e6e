import { linesBefore, type Unit } from "../english/annotation/index.js";
import type { FlowKind } from "../flow/index.js";
import { type Party, partyOfName } from "../party.js";
import type { Scene } from "../scene.js";
import { any, flowIn } from "./columns.js";
import type { Grid } from "./grid.js";

/** What the lines over a table say of all its rows: "Table 2. Chinese loans to Kenya (USD million)". */
export interface Subject {
  readonly givers: readonly Party[];
  readonly takers: readonly Party[];
  /** States that the lines name without saying which side they are. */
  readonly named: readonly Party[];
  readonly flow: FlowKind | null;
  readonly unit: Unit | null;
  /** Tokens of the line that tells what flows, for how far it has come. */
  readonly tokens: readonly number[];
  /** Whether it tells of what is owed, earned or traded. */
  readonly stock: boolean;
}

/** Reads the lines over a table, the nearest first: each thing is told by the first line that tells it. */
export function subjectOf(scene: Scene, grid: Grid, units: ReadonlyMap<number, Unit>): Subject {
  const titles = scene.document.blocks.flatMap(({ kind }, i) => (kind === "title" ? [i] : []));
  const lines = [...new Set([...linesBefore(scene.document, grid.block), ...titles])].map((block) =>
    lineOf(scene, block),
  );
  const first = <V>(pick: (line: Line) => V | null): V | null => {
    for (const line of lines) {
      const value = pick(line);
      if (value !== null) return value;
    }
    return null;
  };
  const some = (parties: readonly Party[]) => (parties.length > 0 ? parties : null);
  const telling = lines.find(({ flow, stock }) => flow !== null || stock) ?? null;
  return {
    givers: first(({ givers }) => some(givers)) ?? [],
    takers: first(({ takers }) => some(takers)) ?? [],
    named: first(({ named }) => some(named)) ?? [],
    flow: telling?.flow ?? null,
    unit: first(({ block }) => units.get(block) ?? null),
    tokens: telling?.tokens ?? [],
    stock: telling !== null && isStock(telling),
  };
}

function isStock({ stock, flow }: Line): boolean {
  return stock && flow === null;
}

interface Line {
  readonly block: number;
  readonly tokens: readonly number[];
  readonly givers: readonly Party[];
  readonly takers: readonly Party[];
  readonly named: readonly Party[];
  readonly flow: FlowKind | null;
  readonly stock: boolean;
}

/** "Chinese loans to Kenya", "Loans from Japan, by recipient", "Kenya's creditors": who stands before or after which small word. */
function lineOf(scene: Scene, block: number): Line {
  const tokens = scene.annotated.sentences
    .filter((sentence) => sentence.block === block)
    .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
  const givers: Party[] = [];
  const takers: Party[] = [];
  const named: Party[] = [];
  // "to Moldova and Ukraine": what is joined to a name stands on its side.
  let last: Party[] | null = null;
  let end = -1;
  const flowAt = tokens.findIndex((token) => flowIn(scene, [token]) !== null);
  for (const name of scene.namesIn(scene.document.blocks[block]!.span)) {
    const inside = scene.tokensIn(name.span);
    const party = inside.length === 0 ? null : partyOfName(name, inside[0]!, scene.document.text);
    if (party === null) continue;
    const before = inside[0]! - 1;
    const joined = end === before - 1 && /^(?:CCONJ|PUNCT)$/u.test(scene.tokens[before]?.upos ?? "");
    const list: Party[] =
      joined && last !== null
        ? last
        : before >= tokens[0]! && scene.is(before, "table-to.marker")
          ? takers
          : before >= tokens[0]! && scene.is(before, "table-from.marker")
            ? givers
            : flowAt >= 0 && (qualifies(scene, inside, tokens, flowAt) || heads(scene, party, inside))
              ? givers
              : named;
    last = list;
    end = inside.at(-1)!;
    if (!list.some(({ actor }) => actor.id === party.actor.id)) list.push(party);
  }
  return {
    block,
    tokens,
    givers,
    takers,
    named,
    flow: flowIn(scene, tokens),
    stock: any(scene, tokens, "table-stock.noun"),
  };
}

/** "Bank of Norland: loans to its neighbours": a bank or a body before a colon is whose loans they are. A state there may be either side. */
function heads(scene: Scene, party: Party, inside: readonly number[]): boolean {
  const body = party.actor.kind === "organisation" || party.agents.some(({ actor }) => actor.kind !== "person");
  return body && scene.tokens[inside.at(-1)! + 1]?.form === ":";
}

/** An adjective or a possessive before what flows, with nothing but words that qualify it between: "Chinese concessional loans". */
function qualifies(scene: Scene, inside: readonly number[], tokens: readonly number[], flowAt: number): boolean {
  const last = inside.at(-1)!;
  const flow = tokens[flowAt]!;
  if (flow <= last || flow - last > 4) return false;
  for (let i = last + 1; i < flow; i++) {
    const { upos, form } = scene.tokens[i]!;
    if (!/^(?:ADJ|NOUN|PROPN|PART|CCONJ)$/u.test(upos) && !/^['’]?s$|^['’-]$/u.test(form)) return false;
  }
  return true;
}
