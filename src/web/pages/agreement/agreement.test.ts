import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entriesOf, openLedger } from "../../../entente.js";
import { judgementOf, type Ledger } from "../../../ledger/index.js";
import { appOf } from "../../app.js";
import { siteOf } from "../../security/index.js";
import { PAGES } from "../index.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-agreement-"));
let ledger: Ledger;
let server: Server;
let base = "";

beforeAll(async () => {
  ledger = await openLedger(path.join(folder, "desk.db"));
  const record = { text: "China lent Kazakhstan 1.7 billion dollars in 2011.", title: "=A", language: "en" };
  for await (const { entry } of entriesOf({ name: "a", record }, { reader: "rules" }))
    if (entry) await ledger.add([entry], { at: "2026-02-02T00:00:00Z", program: "test" });
  const app = appOf({
    ledger,
    site: siteOf([]),
    tokens: null,
    pages: PAGES,
    actions: [],
    reviewer: "ann",
    log: (line) => {
      throw new Error(line);
    },
  });
  server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const text = async (address: string) => (await fetch(base + address)).text();

describe("the page of two reviewers", () => {
  test("says that there are not two, then what they judged apart and who settled it", async () => {
    expect(await text("/agreement")).toContain("Fewer than two reviewers");
    const [claim] = await ledger.unjudged(1);
    const word = (reviewer: string, verdict: "accept" | "reject", day: string, reason: string | null) =>
      judgementOf({
        at: `2026-03-${day}T00:00:00Z`,
        reviewer,
        verdict,
        claims: [claim!.id],
        others: [],
        field: null,
        value: null,
        reason,
      });
    await ledger.judge([word("ann", "accept", "01", null), word("bob", "reject", "02", "a <b>menu")]);
    const apart = await text("/agreement");
    expect(apart).toContain("In disagreement: 1.");
    expect(apart).toContain("rejected: a &lt;b&gt;menu");
    expect(apart).toContain("open: awaiting a third reviewer");
    await ledger.judge([word("cid", "accept", "03", null)]);
    const rows = await text("/agreement/judged.csv");
    expect(rows).toMatch(/,accepted,rejected: a <b>menu,cid: accepted,accepted,.*,c_[0-9a-f]{16}\r\n$/u);
    expect(await text("/agreement?a=ann&b=nobody")).toContain("ann and nobody have no judged claims in common.");
  });
});
