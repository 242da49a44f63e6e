import { openLedger } from "../entente.js";
import type { Contents } from "../ledger/index.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable } from "./printable.js";

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
        `${JSON.stringify({ ledger: ledger.name, size, ...contents, ...(content === null ? {} : { content }) })}\n`,
      );
    else await write(text(ledger.name, size, contents, content));
    return 0;
  } finally {
    await ledger.close();
  }
}

function text(name: string, size: number, contents: Contents, content: string | null): string {
  const { documents, claims, retired, facts, strains, judgements, runs, last, producers, unsettled } = contents;
  const number = (n: number) => n.toLocaleString("en");
  const total = Object.values(claims).reduce((sum, count) => sum + count, 0);
  const rows: (readonly [string, string])[] = [
    ["ledger", printable(name)],
    ["size", `${(size / 1e6).toFixed(1)} MB`],
    ["documents", `${number(documents)} (${number(strains)} excluding copies and translations)`],
    ...Object.entries(producers).map(
      ([producer, count]) => ["", `${number(count)} read by ${printable(producer)}`] as const,
    ),
    ["claims", `${number(total)}${retired > 0 ? `, plus ${number(retired)} no longer found by later readings` : ""}`],
    ...Object.entries(claims).map(([type, count]) => ["", `${number(count)} ${type}`] as const),
    ["facts", `${number(facts)}${unsettled ? ", not up to date: recalculation pending" : ""}`],
    ["judgements", number(judgements)],
    ["runs", last === null ? "0" : `${number(runs)}, the last ${last.id} at ${last.at} by ${printable(last.program)}`],
    ...(content === null ? [] : [["content", `${content} (verified)`] as const]),
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${value}\n`).join("");
}
