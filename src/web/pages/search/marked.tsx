import type { Snippet } from "../../../ledger/index.js";
import { visible } from "../../../text/index.js";

/** The words of a claim: what answers the query is marked, what carries the claim is underlined. */
export function Marked({ snippet: { text, highlights, evidence, cut } }: { readonly snippet: Snippet }) {
  const ends = [evidence, ...highlights].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return (
    <>
      {cut.before ? "… " : ""}
      {cuts.slice(1).map((end, i) => {
        const start = cuts[i]!;
        const words = visible(text.slice(start, end));
        const inner = highlights.some((span) => span.start <= start && end <= span.end) ? <mark>{words}</mark> : words;
        return evidence.start <= start && end <= evidence.end ? <span class="carries">{inner}</span> : inner;
      })}
      {cut.after ? " …" : ""}
    </>
  );
}
