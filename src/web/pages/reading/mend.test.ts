import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { entry, RUN } from "../../../../test/ledger-specimens.js";
import { type AskedSite, siteFor } from "../../../../test/web-site.js";
import { openLedger } from "../../../entente.js";
import type { Ledger } from "../../../ledger/index.js";

const amount = { value: 1.7e9, currency: "USD", qualifier: null, text: "$1.7 billion" };
const made = entry("a", [
  { type: "finance", amount, details: { flow: "loan" }, words: ["1.7 billion dollars, as China and Kazakhstan say"] },
  { type: "finance", amount: { ...amount, value: 2e9 }, details: { flow: "grant" } },
]);
const room = `/documents/${made.document.id}`;
type Fields = [string, string][];

let ledger: Ledger;
let site: AskedSite;
beforeEach(async () => {
  ledger = await openLedger(":memory:");
  await ledger.add([made], RUN);
  site = siteFor(ledger);
});
afterEach(() => ledger.close());

describe("a document on its page", () => {
  const say = (fields: Fields) => site.sent(room, "/documents/judgements", [["document", made.document.id], ...fields]);

  test("takes another publisher, which is shown with what it says itself, and has it back", async () => {
    const { text } = await say([
      ["verdict", "correct"],
      ["title", "a"],
      ["publisher", "The <i>Vell</i> Courier"],
      ["reason", "the imprint"],
    ]);
    expect(text).toContain("The &lt;i&gt;Vell&lt;/i&gt; Courier (edited; the document says none)");
    expect(text).toMatch(/Publisher set to The .* Courier by ann, .*: the imprint/u);
    expect((await ledger.judgements()).map(({ verdict, field }) => [verdict, field])).toEqual([
      ["correct", "publisher"],
    ]);
    const [id = ""] = /j_[0-9a-f]{16}/u.exec(text) ?? [];
    const back = await say([
      ["verdict", "withdraw"],
      ["judgement", id],
    ]);
    expect(back.text).not.toContain("(edited;");
    expect((await ledger.documents())[0]!.publisher).toBeNull();
  });

  test("is removed with its claims, says so, and comes back", async () => {
    const { text } = await say([
      ["verdict", "remove"],
      ["reason", "a forgery"],
    ]);
    expect(text).toContain("This document was removed from the ledger");
    expect(text).toMatch(/Removed from the ledger by ann, .*: a forgery/u);
    expect(text).not.toContain("1.7 billion");
    expect(await ledger.facts()).toEqual([]);
    const [id = ""] = /j_[0-9a-f]{16}/u.exec(text) ?? [];
    const back = await say([
      ["verdict", "withdraw"],
      ["judgement", id],
    ]);
    expect(back.text).toContain("1.7 billion");
    expect(await ledger.facts()).toHaveLength(2);
  });

  test("keeps what can't be so", async () => {
    const answer = await site.post(room, "/documents/judgements", [
      ["document", made.document.id],
      ["verdict", "correct"],
      ["date", "soon"],
    ]);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("soon is not a date");
    expect(await ledger.judgements()).toEqual([]);
  });

  test("is erased for good when its id was said twice, by who looks after the ledger", async () => {
    const erase = (confirm: string) =>
      site.post(room, "/documents/purge", [
        ["document", made.document.id],
        ["confirm", confirm],
      ]);
    const first = await erase("d_0000000000000000");
    expect([first.status, await first.text()]).toEqual([400, expect.stringContaining("Nothing was erased")]);
    expect((await erase(made.document.id)).status).toBe(303);
    expect((await site.get(room)).status).toBe(404);
    expect((await ledger.contents()).documents).toBe(0);
  });
});
