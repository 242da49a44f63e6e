// node dist/tools/anchoring.js TEXTS.jsonl FIRST SECOND [JUDGEMENTS]: what becomes of judgements when documents are read anew by another reader.
// Adds the texts with one reader, has so many claims accepted, rejected, corrected or noted by chance, adds them with the other reader, exports, and counts
// in the export alone, with nothing of the program: of judged claims that have a counterpart (same type, same parties acting, half of the words), how many
// lead there; and of the others, how many are in force, orphans, or on something else. A reader is rules, learned or both, with @DIR for other weights.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

interface Actor {
  readonly id: string;
}
interface Line {
  readonly kind: string;
  readonly id: string;
  readonly document: string;
  readonly retired: string | null;
  readonly heir: string | null;
  readonly claim: {
    readonly id: string;
    readonly type: string;
    readonly source: readonly Actor[];
    readonly target: readonly Actor[];
    readonly mutual: boolean;
    readonly evidence: { readonly start: number; readonly end: number };
  };
}

const [texts, first, second, count = "500"] = process.argv.slice(2);
if (texts === undefined || first === undefined || second === undefined) {
  console.error("Say which texts, and two readers, as in: node dist/tools/anchoring.js texts.jsonl rules both 500");
  process.exit(2);
}
const folder = mkdtempSync(path.join(tmpdir(), "entente-anchoring-"));
const ledger = path.join(folder, "ledger.db");

function entente(args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const stdio = ["ignore", "ignore", "inherit"] as const;
  execFileSync(process.execPath, ["bin/entente.js", ...args, "--ledger", ledger], {
    env: { ...process.env, ...env },
    stdio: [...stdio],
  });
}

function add(reader: string, at: string): void {
  const [name = "", weights] = reader.split("@");
  const given = ["add", texts!, "--from", "jsonl", "--reader", name, "--time-limit", "300", "--jobs", "2", "--at", at];
  // A text that can't be read is no matter here.
  try {
    entente(given, weights === undefined ? {} : { ENTENTE_WEIGHTS: weights });
  } catch {}
}

function exported(name: string): Line[] {
  const out = path.join(folder, name);
  entente(["export", "--out", out]);
  const lines = readFileSync(out, "utf8").trim().split("\n");
  return lines.flatMap((line) => (line.startsWith('{"kind":"claim"') ? [JSON.parse(line) as Line] : []));
}

const ids = (actors: readonly Actor[]) =>
  actors
    .map(({ id }) => id)
    .sort()
    .join(" ");
const isSame = ({ claim: a }: Line, { claim: b }: Line) => {
  const both = Math.min(a.evidence.end, b.evidence.end) - Math.max(a.evidence.start, b.evidence.start);
  const all = a.evidence.end - a.evidence.start + b.evidence.end - b.evidence.start - both;
  const acting = a.mutual || b.mutual || ids(a.source) === ids(b.source);
  return (
    a.type === b.type &&
    acting &&
    ids([...a.source, ...a.target]) === ids([...b.source, ...b.target]) &&
    both / all >= 0.5
  );
};

add(first, "2026-01-01T00:00:00Z");
const before = exported("before.jsonl");
let seed = 20260101;
const chance = (n: number) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
};
const judged = new Map<string, { line: Line; verdict: string }>();
while (judged.size < Math.min(Number(count), before.length)) {
  const line = before[chance(before.length)]!;
  const verdict = ["accept", "reject", "correct", "note"][chance(4)]!;
  judged.set(line.id, { line, verdict });
}
const more: Record<string, object> = { correct: { field: "status", value: "suspended" }, note: { reason: "Seen." } };
const said = [...judged].map(([id, { verdict }]) => JSON.stringify({ verdict, claims: [id], ...more[verdict] }));
writeFileSync(path.join(folder, "said.jsonl"), said.join("\n"));
entente(["judge", "--from", path.join(folder, "said.jsonl"), "--reviewer", "chance"]);
add(second, "2026-02-01T00:00:00Z");
const after = exported("after.jsonl");
const byId = new Map(after.map((line) => [line.id, line]));
const living = new Map<string, Line[]>();
for (const line of after)
  if (line.retired === null) living.set(line.document, [...(living.get(line.document) ?? []), line]);

const told = { judged: judged.size, counterpart: 0, there: 0, inForce: 0, orphans: 0, elsewhere: 0, lost: 0 };
for (const [id, { line, verdict }] of judged) {
  const now = byId.get(id)!;
  const lead = now.retired === null ? now : now.heir === null ? null : byId.get(now.heir)!;
  const others = (living.get(line.document) ?? []).filter((one) => one.id !== id && isSame(one, line));
  const read = now.retired === null && (now as Line & { held: string }).held !== "";
  if (read || others.length > 0) {
    told.counterpart++;
    if (lead !== null && lead.retired === null && (lead === now ? read : isSame(lead, line))) told.there++;
    else if (lead !== null && lead !== now) told.elsewhere++;
  } else if (lead === now) told.inForce++;
  else if (lead === null) told.orphans++;
  else if (
    lead.claim.type !== line.claim.type ||
    ids([...lead.claim.source, ...lead.claim.target]) !== ids([...line.claim.source, ...line.claim.target])
  )
    told.elsewhere++;
  else told.inForce++;
  if (lead === null && (verdict === "accept" || verdict === "correct")) told.lost++;
}
console.log(
  JSON.stringify({
    documents: new Set(before.map(({ document }) => document)).size,
    claims: before.length,
    claimsAfter: after.filter(({ retired }) => retired === null).length,
    ...told,
  }),
);
rmSync(folder, { recursive: true, force: true });
