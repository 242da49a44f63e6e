import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { entry, RUN, when } from "../../../test/ledger-specimens.js";
import { type AskedSite, siteFor } from "../../../test/web-site.js";
import { openLedger } from "../../entente.js";
import type { Ledger } from "../../ledger/index.js";
import { ROLES, type Role, TokenFile } from "../index.js";

const amount = { value: 1.7e9, currency: "USD", qualifier: null, text: "$1.7 billion" };
const made = entry("a", [
  {
    type: "finance",
    when: when("2011"),
    amount,
    details: { flow: "loan" },
    words: ["1.7 billion dollars, and 2.4 billion dollars as China and Kazakhstan say"],
  },
  { type: "finance", when: when("2013"), amount: { ...amount, value: 2e9 }, details: { flow: "grant" } },
]);
const [loan, grant] = made.claims.map(({ id }) => id) as [string, string];
const room = `/documents/${made.document.id}`;

let ledger: Ledger;
let site: AskedSite;
beforeEach(async () => {
  ledger = await openLedger(":memory:");
  await ledger.add([made], RUN);
  site = siteFor(ledger);
});
afterEach(() => ledger.close());

type Fields = [string, string][];
const judge = (fields: Fields) => site.sent(room, "/judgements", [["back", room], ...fields]);
const kept = async (id: string) => (await ledger.claims([id]))[0]!;
/** The ids with which the page offers to undo. */
const undoOf = (text: string) => /name="judgement" value="([^"]+)" data-key="u"/u.exec(text)?.[1] ?? "";

describe("judging on a page", () => {
  test("accepts, comes back to the claim, and undoes", async () => {
    const { at, text } = await judge([
      ["verdict", "accept"],
      ["claim", loan],
    ]);
    expect(at).toMatch(new RegExp(`^${room}\\?claim=${loan}&done=j_\\w+#${loan}$`, "u"));
    expect(text).toMatch(/role="status">Accepted: Loan of USD 1.7 billion from China to Kazakhstan\./u);
    expect(text).toContain("Accepted by ann");
    expect((await kept(loan)).verdict).toBe("accepted");
    const undone = await judge([
      ["verdict", "withdraw"],
      ["judgement", undoOf(text)],
    ]);
    expect(undone.text).toContain('role="status">Withdrawn');
    expect(undone.text).not.toContain("Accepted by ann");
    expect((await kept(loan)).verdict).toBeNull();
  });

  test("rejects with a reason; the words are struck out, and the fact is gone", async () => {
    const { text } = await judge([
      ["verdict", "reject"],
      ["claim", loan],
      ["reason", "It was a <b>grant</b>."],
    ]);
    expect(text).toContain("It was a &lt;b&gt;grant&lt;/b&gt;.");
    expect(text).toMatch(/class="ev t-finance rejected[^"]*" href="#c_/u);
    expect(text).toContain("Not part of any fact.");
    expect(await ledger.facts()).toHaveLength(1);
  });

  test("corrects: the fact, the page of the pair and the words beside say so, and undo brings all back", async () => {
    const before = await ledger.facts({ pair: ["CHN", "KAZ"] });
    const { text } = await judge([
      ["verdict", "correct"],
      ["claim", loan],
      ["set.target", "Uzbekistan"],
      ["set.amount.value", "2.4 billion"],
      ["set.status", "completed"],
      ["reason", "The annex says so."],
    ]);
    expect(text).toContain("Loan of USD 2.4 billion from China to Uzbekistan");
    expect(text).toMatch(/Amount corrected to 2,400,000,000 \(was 1700000000\) by ann/u);
    expect(text).toMatch(/Target corrected to UZB \(was KAZ\) by ann/u);
    const [fact] = await ledger.facts({ pair: ["CHN", "UZB"] });
    expect(fact).toMatchObject({ amount: [{ value: { value: 2.4e9 } }] });
    expect(await site.text(`/facts/${fact!.id}`)).toContain("Loan of USD 2.4 billion from China to Uzbekistan");
    expect((await ledger.judgements([loan])).map(({ field }) => field)).toEqual(["target", "amount.value"]);
    await judge([
      ["verdict", "withdraw"],
      ["judgement", undoOf(text)],
    ]);
    expect(await ledger.facts({ pair: ["CHN", "KAZ"] })).toEqual(before);
  });

  test("says at the field what can't be, keeps what was written, and changes nothing", async () => {
    const { at, text } = await judge([
      ["verdict", "correct"],
      ["claim", loan],
      ["set.when", "last <May>"],
      ["set.amount.value", "2.4 billion"],
    ]);
    expect(at).toContain("do=judge");
    expect(text).toMatch(/name="set.when" value="last &lt;May&gt;"[^>]* aria-invalid="true"/u);
    expect(text).toMatch(/class="problem" id="[^"]+-when-problem">When is a date in EDTF/u);
    expect(text).toContain('name="set.amount.value" value="2.4 billion"');
    expect(text).toContain("1 field is not valid; nothing was changed.");
    expect(await ledger.judgements()).toEqual([]);
  });

  test("adds a claim that was missed by its words, and says what no words hold", async () => {
    const mark = (fields: Fields) =>
      site.post(room, "/claims", [["back", room], ["document", made.document.id], ...fields]);
    const said: Fields = [
      ["words", "2.4 billion  dollars as China"],
      ["type", "finance"],
      ["from", "China"],
      ["to", "KAZ"],
      ["sum", "2.4 bn"],
      ["details", "flow=loan; purpose=a road"],
    ];
    const answer = await mark(said);
    expect(answer.status).toBe(303);
    const at = answer.headers.get("location")!;
    const [id] = /c_[0-9a-f]{16}/u.exec(at)!;
    expect(await kept(id)).toMatchObject({
      verdict: "accepted",
      claim: {
        amount: { value: 2.4e9, text: "2.4 billion dollars" },
        details: { flow: "loan" },
        producer: "person/ann",
      },
    });
    for (const [field, value, problem] of [
      ["words", "a bridge", /these words are not in the document/u],
      ["sum", "2.5 bn", /contains no amount of 2500000000 USD/u],
      ["sum", "much", /An amount is a number/u],
      ["from", "Atlantis", /Atlantis is not a known state/u],
      ["from", "", /Give at least the words/u],
    ] as const) {
      const wrong = await mark([...said.filter(([name]) => name !== field), [field, value]]);
      expect([wrong.status, await wrong.text()], `${field} ${value}`).toEqual([400, expect.stringMatching(problem)]);
    }
  });

  test("opens the form of one claim, filled in with what it says", async () => {
    const text = await site.text(`${room}?claim=${loan}&do=judge`);
    expect(text.match(/class="correct"/gu)).toHaveLength(1);
    expect(text).toContain('name="set.amount.value" value="1700000000"');
    expect(text).toMatch(/<option value="loan" selected[^>]*>Loan/u);
    const { text: same } = await judge([
      ["verdict", "correct"],
      ["claim", loan],
      ["set.status", "completed"],
    ]);
    expect(same).toContain("Nothing was changed.");
  });

  test("notes, and an empty note is none", async () => {
    expect(
      (
        await judge([
          ["verdict", "note"],
          ["claim", loan],
          ["reason", "Ask the bank."],
        ])
      ).text,
    ).toContain("Ask the bank.");
    await judge([
      ["verdict", "note"],
      ["claim", loan],
      ["reason", " "],
    ]);
    expect(await ledger.judgements()).toHaveLength(1);
  });

  test("joins two facts, splits them again, and takes that back", async () => {
    const [first, second] = await ledger.facts();
    const joined = await judge([
      ["verdict", "same"],
      ["fact", first!.id],
      ["with", `http://desk/facts/${second!.id}`],
    ]);
    expect((await ledger.facts()).map(({ claims }) => claims)).toEqual([[loan, grant].sort()]);
    expect(joined.at).toMatch(/^\/facts\/f_\w+\?claim=/u);
    const [one] = await ledger.facts();
    const split = await judge([
      ["verdict", "different"],
      ["fact", one!.id],
      ["claim", loan],
    ]);
    expect(await ledger.facts()).toHaveLength(2);
    expect(split.text).toContain("Split");
    await site.sent(room, "/judgements", [
      ["back", "/facts/x"],
      ["verdict", "withdraw"],
      ["judgement", undoOf(split.text)],
    ]);
    expect(await ledger.facts()).toHaveLength(1);
  });

  test.each<[string, Fields, number, string]>([
    [
      "a claim that is not there",
      [
        ["verdict", "accept"],
        ["claim", "c_00"],
      ],
      404,
      "The ledger has no claim c_00.",
    ],
    [
      "a word that is none",
      [
        ["verdict", "delete"],
        ["claim", loan],
      ],
      400,
      "could not be processed",
    ],
    [
      "a judgement that is not there",
      [
        ["verdict", "withdraw"],
        ["judgement", `j_00 ${loan}`],
      ],
      404,
      "not in the ledger",
    ],
    [
      "a fact that is not there",
      [
        ["verdict", "same"],
        ["fact", loan],
        ["with", "f_00000000"],
      ],
      404,
      "no claim or fact",
    ],
    [
      "all claims of a fact split off",
      [
        ["verdict", "different"],
        ["fact", loan],
        ["claim", loan],
      ],
      400,
      "Choose some",
    ],
    [
      "a page of another site to go back to",
      [
        ["back", "//evil.example"],
        ["verdict", "accept"],
        ["claim", loan],
      ],
      303,
      "",
    ],
  ])("refuses %s", async (_, fields, status, sentence) => {
    const answer = await site.post(room, "/judgements", fields);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(sentence);
    expect(answer.headers.get("location") ?? "/").toMatch(/^\/(?!\/)/u);
  });

  test("takes no form of another site, and none without the token of a page", async () => {
    const fields: Fields = [
      ["verdict", "accept"],
      ["claim", loan],
    ];
    expect((await site.post(room, "/judgements", fields, { origin: "http://evil.example" })).status).toBe(403);
    expect((await site.post(room, "/judgements", fields, { token: "guessed" })).status).toBe(403);
    expect((await kept(loan)).verdict).toBeNull();
  });

  test.each(ROLES.map((role) => [role] as const))(
    "is open to reviewers and admins, not to readers: %s",
    async (role: Role) => {
      const folder = mkdtempSync(path.join(tmpdir(), "entente-judging-"));
      try {
        const tokens = new TokenFile(path.join(folder, "tokens.json"));
        const access = tokens.create(`bob-${role}`, role, RUN.at);
        const shared = siteFor(ledger, tokens);
        await shared.sent("/sign-in", "/sign-in", [
          ["access", access],
          ["to", room],
        ]);
        const text = await shared.text(room);
        expect(text.includes(">Accept</button>")).toBe(role !== "reader");
        const answer = await shared.post(room, "/judgements", [
          ["back", room],
          ["verdict", "accept"],
          ["claim", loan],
        ]);
        expect(answer.status).toBe(role === "reader" ? 403 : 303);
        expect((await ledger.judgements()).map(({ reviewer }) => reviewer)).toEqual(
          role === "reader" ? [] : [`bob-${role}`],
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
