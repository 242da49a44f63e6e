import { openLedger } from "../entente.js";
import type { Contents } from "../ledger/index.js";
import type { ClaimType } from "../vocabulary/index.js";
import { aligned } from "./columns.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable } from "./printable.js";
import { number, says } from "./words/index.js";

/** The options of `entente status` as the command line gives them. */
export interface StatusArguments {
  readonly ledger?: string;
  readonly format: "text" | "json";
  readonly verify?: boolean;
}

/** `entente status`: what is in a ledger. With `verify`, all of it is read and held against its digests. */
export async function statusCommand(asked: StatusArguments): Promise<number> {
  const ledger = await openLedger(ledgerAddress(asked), { readOnly: true });
  try {
    const contents = await ledger.contents();
    const content = asked.verify ? (await ledger.export(async () => {})).sha256 : null;
    const size = await ledger.size();
    if (asked.format === "json")
      await write(
        `${JSON.stringify({ ledger: ledger.name, size, ...contents, ...(ledger.lostLog ? { log: "missing" } : {}), ...(content === null ? {} : { content }) })}\n`,
      );
    else await write(text(ledger.name, size, contents, content));
    return asked.verify && ledger.lostLog ? 1 : 0;
  } finally {
    await ledger.close();
  }
}

function text(name: string, size: number, contents: Contents, content: string | null): string {
  const { documents, claims, retired, facts, strains, judgements, runs, last, producers, unsettled } = contents;
  const held = says().holdings;
  const total = Object.values(claims).reduce((sum, count) => sum + count, 0);
  const rows: (readonly [string, string])[] = [
    [held.ledger, printable(name)],
    [held.size, held.megabytes({ n: number(size / 1e6, 1) })],
    [held.documents, held.documentsHeld({ n: documents, strains })],
    ...Object.entries(producers).map(
      ([producer, n]) => ["", held.readBy({ n, producer: printable(producer) })] as const,
    ),
    [held.claims, held.claimsHeld({ n: total, retired })],
    ...Object.entries(claims).map(
      ([type, n]) => ["", held.ofType({ n, type: says().results.types[type as ClaimType] })] as const,
    ),
    [held.facts, held.factsHeld({ n: facts, unsettled })],
    [held.judgements, number(judgements)],
    [
      held.runs,
      last === null
        ? "0"
        : held.runsHeld({ n: runs, id: last.id, at: last.at.replace(/\.\d+/u, ""), program: printable(last.program) }),
    ],
    ...(content === null ? [] : [[held.content, held.verified({ digest: content })] as const]),
  ];
  return aligned(rows);
}
