import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * What is known of an expression: that its time is in proportion to the text; that it may take more, and what bounds the text; or that recheck does not end
 * with it, and what bounds the text.
 */
export interface Verdict {
  readonly kind: "safe" | "slow" | "unknown";
  /** What bounds the text that it is held against; "" for one that is safe, or that nobody has looked at. */
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

/** Milliseconds for one expression; a few of many letters with \p{…} take longer and are not known. */
const PATIENCE = 3000;

/** Holds an expression against recheck: an automaton of it, no trial. */
export async function verdictOf(source: string, flags: string): Promise<Verdict["kind"]> {
  process.env.RECHECK_BACKEND = "pure";
  const { checkSync } = await import("recheck");
  try {
    const found = checkSync(source, flags, {
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
