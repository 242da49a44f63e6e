import { extentOf } from "../../text/index.js";
import { rankOfLevel } from "../../vocabulary/index.js";
import { dateWords, perhaps, spellWords, surely } from "./days.js";
import type { Finding } from "./finding.js";
import type { LevelSpell, ReferenceTables } from "./record.js";
import { apart, type Dated, timeOf, within } from "./writing.js";

/**
 * A level of relations that a claim names, against the levels that the two have had. A level is out of date where a higher one held the whole time; it
 * can't be where the table has it begin later. Levels that the table does not know, and orders of rank that nobody has published, say nothing.
 */
export function checkPartnership(dated: Dated, tables: ReferenceTables): Finding[] {
  const { claim } = dated;
  const level = claim.details.level;
  const [a, b] = [...claim.source, ...claim.target];
  if (
    claim.type !== "partnership" ||
    typeof level !== "string" ||
    !a ||
    !b ||
    claim.source.length + claim.target.length !== 2
  )
    return [];
  if (level === "diplomatic-relations") return checkRelations(dated, a.id, b.id, tables);
  const time = timeOf(dated);
  const rank = LOOSE.has(level) ? null : rankOfLevel(level);
  if (claim.status !== "ongoing" || time === null || rank === null) return [];
  const levels = tables.levels(a.id, b.id);
  const [own, higher] = [levels.filter((one) => one.level === level), levels.filter((one) => outranks(one, rank))];
  const pair = `${tables.nameOf(a.id)} and ${tables.nameOf(b.id)}`;
  const now = higher.findLast((one) => within(time, surely(one)));
  if (now) {
    const holds = `${pair} have called their relations “${now.label}” ${spellWords(now)}`;
    return [finding(dated, "out-of-date", `${holds}, so this is outdated.`, holds, now.source)];
  }
  const first = own[0];
  if (!first || own.some((one) => !apart(time, perhaps(one)))) return [];
  const holds = `${pair} have called their relations “${first.label}” ${spellWords(first)}`;
  return apart(time, { lo: extentOf(first.from)?.lo ?? null, hi: null })
    ? [finding(dated, "contradicted", `${holds}, not before.`, holds, first.source)]
    : [];
}

/** Levels whose names are also said of higher ones: a comprehensive strategic partner is called a strategic partner. */
const LOOSE: ReadonlySet<string> = new Set(["partnership", "strategic-partnership", "friendly-cooperative"]);

function outranks({ level }: LevelSpell, rank: number): boolean {
  const own = rankOfLevel(level);
  return own !== null && own > rank;
}

/** The day on which relations were established. */
function checkRelations(dated: Dated, a: string, b: string, tables: ReferenceTables): Finding[] {
  const said =
    dated.claim.when?.basis === "stated" && dated.claim.status === "completed" ? extentOf(dated.claim.when.edtf) : null;
  const spells = tables.relations(a, b);
  if (!said || said.vague || spells.length === 0) return [];
  if (spells.some(({ from }) => !apart(said, extentOf(from) ?? { lo: null, hi: null }))) return [];
  const holds = `${tables.nameOf(a)} and ${tables.nameOf(b)} have had diplomatic relations ${spellWords(spells[0]!)}`;
  return [
    finding(dated, "date", `${holds}; the text has ${dateWords(dated.claim.when!.edtf)}.`, holds, spells[0]!.source),
  ];
}

function finding({ claim }: Dated, kind: Finding["kind"], message: string, holds: string, source: string): Finding {
  const { id, document, evidence } = claim;
  return { kind, severity: "warning", claim: id, document, message, words: evidence.exact, holds, source };
}
