import type { Schema } from "./schema.js";

type ClaimRow = Schema["claims"];

/** The name of a reader without language and version: "both" of "both/en@0.1.0+3f9a". Its later readings take the place of its earlier ones. */
export function readerOf(producer: string): string {
  return producer.split("/", 1)[0]!;
}

/** Names as `claims.held` has them. */
export function holding(names: Iterable<string>): string {
  return [...new Set(names)]
    .filter((name) => name !== "")
    .sort()
    .join(" ");
}

/** Who still tells a claim that a reader no longer tells: those beside it, or nobody where it takes the place of all. */
export function withoutReader(held: string, reader: string, beside: boolean): string {
  return beside ? holding(held.split(" ").filter((name) => name !== reader)) : "";
}

/** Whether a person vouches for a claim, so that it stands even where no reader tells it. */
export function isVouchedFor({ verdict, corrected }: Pick<ClaimRow, "verdict" | "corrected">): boolean {
  return verdict === "accepted" || (corrected !== null && verdict !== "rejected");
}
