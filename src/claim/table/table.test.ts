import { describe, expect, it } from "vitest";
import { read } from "../../entente.js";
import { type TableLine, tableCorpus } from "./table.corpus.js";

function page({ title, heading, caption, rows }: TableLine): string {
  const [head, ...body] = rows.split("\n").map((row) => row.split("|").map((cell) => cell.trim()));
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  const over = `${title ? `<h1>${title}</h1>` : ""}${heading ? `<h2>${heading}</h2>` : ""}`;
  return `<html><body>${over}<table>${caption ? `<caption>${caption}</caption>` : ""}${line(head!, "th")}${body
    .map((cells) => line(cells, "td"))
    .join("")}</table></body></html>`;
}

async function claimsOf(line: TableLine) {
  const { claims } = await read({ name: "page", record: { html: page(line), date: "2024-12-15", language: "en" } });
  return claims.map(({ value }) => value);
}

describe("tables", () => {
  it.each(tableCorpus.map((line) => [line.caption ?? line.heading ?? line.rows.split("\n")[0]!, line] as const))(
    "%s",
    async (_, line) => {
      const claims = (await claimsOf(line)).filter(({ type }) => type === "finance" || type === "project");
      const told = claims.map(({ type, source, target, amount, when, status, details }) =>
        [
          type,
          source.map(({ id }) => id).join("+"),
          ">",
          target.map(({ id }) => id).join("+"),
          ...(type === "finance" ? [amount?.value, amount?.currency] : []),
          when?.edtf ?? "-",
          status,
          details.flow ?? details.kind,
        ].join(" "),
      );
      expect(told.sort()).toEqual([...line.claims].sort());
    },
  );

  it("quote their rows from the first cell to the last", async () => {
    const [first] = await claimsOf(tableCorpus[0]!);
    expect(first!.evidence.exact).toBe("Northern bypass road\tChina Eximbank\t225\t2014\tCompleted");
    expect(first).toMatchObject({
      details: { agency: "Export-Import Bank of China", purpose: "Northern bypass road" },
      amount: { text: "225" },
      confidence: 0.75,
    });
  });
});
