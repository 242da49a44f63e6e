import { writeFileSync } from "node:fs";
import path from "node:path";
import { openLedger } from "../../src/entente.js";
import { ran } from "./killed-process.js";
import { records } from "./made-records.js";
import { allThere, documentsOf, exported, using, type VictimOf } from "./victim.js";

/** Documents of a file that is sent, and files that are on their way at once. */
const PORTION = 3;
const TOGETHER = 2;

/** What a record becomes: its document, and the claims in it. */
interface Known {
  readonly document: string;
  readonly claims: readonly string[];
}

/**
 * `entente serve`: documents that programs send, and judgements of what was read of them. What was answered for is there. Its clock is the machine's, so what is compared in
 * the end is what the ledger holds but for times, and what has them in its id.
 */
export const killedServe: VictimOf = async ({ folder, fresh, size }) => {
  const sent = records(size);
  const known = await readOnce(path.join(folder, "documents.jsonl"), fresh());
  return {
    tells: true,
    begin: async (address) => (await openLedger(address)).close(),
    run: async (address, kill) => {
      const acknowledged: string[] = [];
      const judged = new Set(await judgedIn(address));
      const work = async (url: string) => {
        const once = async (from: number) => {
          const [records, are] = [sent, known].map((all) => all.slice(from, from + PORTION)) as [string[], Known[]];
          await send(`${url}api/documents?wait=60&name=r${from}.jsonl`, records.join("\n"), "application/x-ndjson");
          acknowledged.push(...are.map(({ document }) => document));
          const claims = are.flatMap((one) => one.claims).filter((claim) => !judged.has(claim));
          if (claims.length === 0) return;
          const judgements = JSON.stringify({ judgements: [{ verdict: "accept", claims }] });
          await send(`${url}api/judgements`, judgements, "application/json");
          acknowledged.push(...claims);
        };
        const froms = sent.map((_, i) => i).filter((i) => i % PORTION === 0);
        for (let i = 0; i < froms.length; i += TOGETHER) await Promise.all(froms.slice(i, i + TOGETHER).map(once));
      };
      const run = await ran(["serve", "--ledger", address, "--port", "0", "--reviewer", "ann"], kill, work);
      return { ...run, acknowledged };
    },
    look: async (address, acknowledged) => {
      const there = [...(await documentsOf(address)), ...(await judgedIn(address))];
      allThere("documents and judgements", acknowledged, there);
    },
    outcome: async (address) => timeless(await exported(address)),
  };

  async function readOnce(file: string, address: string): Promise<Known[]> {
    writeFileSync(file, sent.join("\n"));
    const { lines } = await ran(["add", file, "--from", "jsonl", "--format", "jsonl", "--ledger", address], null);
    const claims = linesOf(await exported(address)).filter(({ kind }) => kind === "claim");
    return lines.map((line) => {
      const { document } = JSON.parse(line) as { readonly document: string };
      return { document, claims: claims.filter((claim) => claim.document === document).map(({ id }) => id) };
    });
  }
};

/** The claims that were judged. */
const judgedIn = (address: string) =>
  using(address, async (ledger) => (await ledger.judgements()).flatMap(({ claims }) => claims));

/** Throws an Error for what is not answered, and for what is refused. */
async function send(url: string, body: string, type: string): Promise<void> {
  const answer = await fetch(url, { method: "POST", headers: { "content-type": type }, body });
  const said = await answer.text();
  if (answer.status !== 200 && answer.status !== 201) throw new Error(`${url} answered ${answer.status}: ${said}`);
}

interface Line {
  readonly kind: string;
  readonly id: string;
  readonly document?: string;
  readonly claims?: readonly string[];
  readonly verdict?: string;
}

const linesOf = (text: string) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

/** Documents, claims and facts of an export, and what was judged; a judgement whose answer a kill took is sent again and counts once. */
function timeless(text: string): string {
  const told = linesOf(text).map((line) => {
    if (line.kind === "document" || line.kind === "claim") return `${line.kind} ${line.id}`;
    if (line.kind === "judgement") return `judgement ${line.verdict} ${line.claims?.join(" ")}`;
    return line.kind === "fact" ? JSON.stringify(line) : "";
  });
  // Judgements stand in the order of ids that have their times.
  return [...new Set(told)].sort().join("\n");
}
