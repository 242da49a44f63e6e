import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { reduced } from "./reduced.js";

/**
 * What is known of an expression: that its time is in proportion to the text; that none of the texts that were made to show otherwise did; that it may take more; or that nothing ends with
 * it. Where no automaton found it safe, a person has said what bounds the text, or why its steps are in proportion to it.
 */
export interface Verdict {
  readonly kind: "safe" | "tried" | "slow" | "unknown";
  /** What bounds the text that it is held against, or the steps from one place of it; "" for one that is safe. */
  readonly bound: string;
}

const BUILT = import.meta.url.includes("/dist/");
const TABLE = fileURLToPath(new URL(BUILT ? "../../../tools/redos/verdicts.tsv" : "verdicts.tsv", import.meta.url));

/** The verdicts that were reached, by the digest of the expression. */
export function verdicts(): Map<string, Verdict> {
  const rows = readFileSync(TABLE, "utf8").split("\n").slice(1);
  return new Map(
    rows.flatMap((row) => {
      const [digest = "", kind, bound = ""] = row.split("\t");
      return digest === "" ? [] : [[digest, { kind, bound } as Verdict]];
    }),
  );
}

/** Writes verdicts down, in the order of the digests. */
export function keepVerdicts(all: ReadonlyMap<string, Verdict>): void {
  const rows = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([digest, { kind, bound }]) => [digest, kind, bound]);
  writeFileSync(TABLE, `digest\tverdict\tbound\n${rows.map((row) => `${row.join("\t").trimEnd()}\n`).join("")}`);
}

/** Milliseconds for one expression; a few take longer, or hold what no automaton can. */
const PATIENCE = 8000;
/** Milliseconds in which a text is looked for that an expression takes too long over. */
const ATTACK = 20_000;

/**
 * Holds an expression against recheck: an automaton of it, then one over few characters (reduced.ts). Where neither decides it, texts are tried that are made for it, by
 * counted steps.
 */
export async function verdictOf(source: string, flags: string): Promise<Verdict["kind"]> {
  const decided = await byAutomaton(source, flags);
  if (decided !== "unknown") return decided;
  const few = reduced(source, flags);
  // What fails more often than the expression does may be slow where that is not.
  if (few !== null && (await byAutomaton(few.source, few.flags)) === "safe") return "safe";
  return byAttack(source, flags);
}

async function byAutomaton(source: string, flags: string): Promise<"safe" | "slow" | "unknown"> {
  try {
    const found = (await check())(source, flags, {
      timeout: PATIENCE,
      checker: "automaton",
      attackTimeout: 0,
      recallTimeout: 0,
    });
    if (found.status === "safe") return "safe";
    // "unexpected": it is not linear, and no text that shows it was made in no time.
    const { kind } = found.status === "unknown" ? found.error : { kind: "vulnerable" };
    return kind === "vulnerable" || kind === "unexpected" ? "slow" : "unknown";
  } catch {
    return "unknown";
  }
}

async function byAttack(source: string, flags: string): Promise<"slow" | "tried" | "unknown"> {
  try {
    const { status } = (await check())(source, flags, { timeout: ATTACK, checker: "fuzz", recallTimeout: 0 });
    return status === "safe" ? "tried" : status === "vulnerable" ? "slow" : "unknown";
  } catch {
    return "unknown";
  }
}

async function check() {
  process.env.RECHECK_BACKEND = "pure";
  return (await import("recheck")).checkSync;
}
