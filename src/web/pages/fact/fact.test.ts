import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entry, RUN, type Said, when } from "../../../../test/ledger-specimens.js";
import { type AskedSite, siteFor } from "../../../../test/web-site.js";
import { openLedger } from "../../../entente.js";
import { judgementOf, type Ledger } from "../../../ledger/index.js";
import { factPage } from "./fact.js";

const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(2)>"'&\u202E`;
const sum = (value: number) => ({ value, currency: "USD", qualifier: null, text: `$${value}` });
const loan: Said = {
  type: "finance",
  when: when("2022"),
  amount: sum(1.2e9),
  details: { flow: "loan", purpose: "the Balta road" },
};

const courier = entry("courier", [loan], { publisher: "The Balta Courier", date: "2025-01-10", title: "A loan" });
const radio = entry(
  "radio",
  [loan],
  { publisher: "Balta Radio", date: "2025-02-01", title: "A loan again" },
  { salt: "r" },
);
const gazette = entry(
  "gazette",
  [{ ...loan, details: { flow: "loan", purpose: HOSTILE } }],
  { publisher: HOSTILE, title: HOSTILE, url: "javascript:alert(1)" },
  { salt: "g" },
);

let ledger: Ledger;
let site: AskedSite;
beforeAll(async () => {
  ledger = await openLedger(":memory:");
  await ledger.add([courier, radio, gazette], RUN);
  site = siteFor(ledger);
});
afterAll(() => ledger.close());

const holding = async (claim: string) => (await ledger.claims([claim]))[0]!.fact!;

describe("the page of a fact", () => {
  test("tells its values, who gives which, its origins and who said it first", async () => {
    const id = await holding(courier.claims[0]!.id);
    const { claims } = (await ledger.fact(id))[0]!;
    const text = await site.text(`/facts/${id}`);
    expect(text).toMatch(/<h1>Loan of USD 1.2 billion from China to Kazakhstan/u);
    for (const claim of claims) expect(text).toContain(`id="${claim}"`);
    expect(text).toContain("Balta Radio · A loan again · 1\u00a0February 2025");
    expect(text).toMatch(/10\u00a0January 2025<\/span> <strong>first<\/strong>/u);
    const ids = [...text.matchAll(/ id="([^"]+)"/gu)].map(([, found]) => found);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of text.matchAll(/ href="#([^"]+)"/gu)) expect(ids, target).toContain(target);
  });

  test("calls speakers that no table knows, and newsrooms, as most documents write them", async () => {
    const own = await openLedger(":memory:");
    const names = ["STEPPE GAZETTE", "Steppe Gazette JSC", "Steppe Gazette JSC"];
    const told = names.map((name, i) => {
      const speaker = { id: "firm:steppe-gazette", kind: "firm", name, text: name } as const;
      const publisher = `The Upper ${i === 0 ? "Balta" : "Dorn"} Post`;
      return entry(
        `post ${i}`,
        [{ ...loan, attribution: { speaker, verb: "said" } }],
        { publisher },
        { salt: `s${i}` },
      );
    });
    await own.add(told, RUN);
    const { fact } = (await own.claims([told[0]!.claims[0]!.id]))[0]!;
    for (const lang of ["en", "zh"]) {
      const text = await siteFor(own).text(`/facts/${fact}?lang=${lang}`);
      const [, shared = ""] = /<p class="quiet small">([^<]*Dorn Post[^<]*)<\/p>/u.exec(text) ?? [];
      expect(shared, lang).toContain("Steppe Gazette JSC");
      expect(shared, lang).not.toMatch(/Steppe gazette|STEPPE|dorn/u);
    }
    await own.close();
  });

  test("tells sums in other currencies in US dollars, by which rate, and whose rate it is", async () => {
    const tenge = { value: 3e9, currency: "KZT", qualifier: null, text: "3 billion tenge" };
    const bridge: Said = {
      ...loan,
      when: when("2012-06"),
      amount: tenge,
      details: { flow: "grant", purpose: "a bridge" },
    };
    const told = entry("tenge", [bridge], { publisher: "Balta Radio", date: "2012-07-01" }, { salt: "t" });
    await ledger.add([told], RUN);
    const id = await holding(told.claims[0]!.id);
    const text = await site.text(`/facts/${id}`);
    expect(text).toContain("KZT 3 billion · about US$20.1m");
    expect(text).toContain("about USD 20.12 million at KZT 149.11 per US dollar, 2012 average (World Bank)");
    const csv = await (await site.get(`/facts/${id}/values.csv`)).text();
    expect(csv).toMatch(/Amount,KZT 3 billion,c_[0-9a-f]+,1,201\d{5},"KZT 149.11 per US dollar/u);
    const pair = await (await site.get("/CHN/KAZ/sumsTold.csv")).text();
    expect(pair).toMatch(/,3000000000,201\d{5},2012,paid,"KZT 149.11 per US dollar, 2012 average \(World Bank\)"/u);
  });

  test("shows who took it from whom, and who is cited and was not read", async () => {
    const bank = { id: "org:IMF", kind: "organisation" as const, name: HOSTILE, text: HOSTILE };
    const port: Said = {
      ...loan,
      when: when("2019"),
      amount: sum(7.77e8),
      details: { flow: "loan", purpose: "a port" },
    };
    const quoted = entry(
      "quoted",
      [{ ...port, attribution: { speaker: bank, verb: "said" } }],
      { publisher: "Balta Radio", date: "2020-01-05" },
      { salt: "q" },
    );
    await ledger.add([quoted], RUN);
    const id = await holding(quoted.claims[0]!.id);
    const text = await site.text(`/facts/${id}`);
    expect(text).toContain('<h2 id="provenance">Provenance</h2>');
    expect(text).toContain("cited, not in this ledger; cited by");
    expect(text).not.toMatch(/<script>alert|<img src=x/u);
    const csv = await (await site.get(`/facts/${id}/provenance.csv`)).text();
    expect(csv).toContain("Balta Radio,2020-01-05,quotes,");
    expect((await site.get(`/facts/${id}/provenance.svg`)).status).toBe(200);
    const alone = entry("alone", [{ type: "visit", when: when("1998-01-01"), from: "UZB" }], {}, { salt: "x" });
    await ledger.add([alone], RUN);
    expect(await site.text(`/facts/${await holding(alone.claims[0]!.id)}`)).not.toContain('id="provenance"');
  });

  test("has the words of a position over time, with what is new marked", async () => {
    const stand = (name: string, date: string, words: string) =>
      entry(
        name,
        [
          {
            type: "position",
            from: "KAZ",
            to: "CHN",
            details: { issue: "taiwan", stance: "supports" },
            words: words.split(" "),
          },
        ],
        { publisher: name, date },
      );
    const [old, late] = [
      stand("Radio", "2019-01-05", "supports the one-China principle"),
      stand("Gazette", "2022-01-05", "firmly supports the one-China policy"),
    ];
    await ledger.add([late!, old!], RUN);
    const text = await site.text(`/facts/${await holding(old!.claims[0]!.id)}`);
    expect(text).toContain('<h2 id="phrasings">Wording over time</h2>');
    expect(text).toMatch(/<mark>firmly<\/mark> supports the one-China <mark>policy<\/mark>/u);
    expect(text).toContain("new: “firmly”, “policy”; dropped: “principle”");
    const csv = await (await site.get("/CHN/KAZ/phrasings.csv")).text();
    expect(csv.split("\n").filter((line) => /(?:Radio|Gazette),f_/u.test(line))).toHaveLength(2);
  });

  test("is found by the beginning of its id, by its claims, and by the id that it had before", async () => {
    const [first, second] = [courier, radio].map(({ claims }) => claims[0]!.id) as [string, string];
    const at = async (path: string) => (await site.get(path)).headers.get("location");
    const id = await holding(first);
    expect(await at(`/facts/${id.slice(0, 10)}`)).toBe(`/facts/${id}`);
    expect(await at(`/facts/${id.slice(0, 10)}.json`)).toBe(`/facts/${id}.json`);
    expect(await at(`/facts/${second}?part=1`)).toBe(`/facts/${await holding(second)}?part=1`);
    const apart = (verdict: "different" | "same", others: string[]) =>
      judgementOf({
        at: RUN.at,
        reviewer: "ann",
        verdict,
        claims: [first],
        others,
        field: null,
        value: null,
        reason: null,
      });
    await ledger.judge([apart("different", [second])]);
    const [one, other] = [await holding(first), await holding(second)];
    expect(one).not.toBe(other);
    await ledger.judge(
      [{ ...apart("same", [second]), at: "2026-03-05T09:00:00Z" }].map(({ id: _, ...rest }) => judgementOf(rest)),
    );
    const joined = await holding(first);
    for (const old of [one, other]) if (old !== joined) expect(await at(`/facts/${old}`)).toBe(`/facts/${joined}`);
  });

  test("leads from a fact whose claim was rejected to the claim in its document", async () => {
    const lone = entry("lone", [{ type: "visit", when: when("1999-01-01"), from: "UZB" }]);
    await ledger.add([lone], RUN);
    const claim = lone.claims[0]!.id;
    const id = await holding(claim);
    const { text } = await site.sent(`/facts/${id}`, "/judgements", [
      ["back", `/facts/${id}`],
      ["verdict", "reject"],
      ["claim", claim],
    ]);
    expect(text).toContain('role="status">Rejected');
    expect(text).toContain("Not part of any fact.");
    expect((await site.get(`/facts/${id}?done=j_1`)).headers.get("location")).toBe(
      `/documents/${lone.document.id}?done=j_1&claim=${claim}#${claim}`,
    );
  });

  test("runs nothing of hostile words, and links nowhere else", async () => {
    const text = await site.text(`/facts/${await holding(gazette.claims[0]!.id)}`);
    expect(text).not.toMatch(/<script>|<img src=x|href="(?:javascript|data|https?):|\u202E/iu);
    // Those of the search box and of judging.
    expect(text.match(/<script/gu)).toHaveLength(2);
  });

  test("tells programs all of it, and tables of claims and values", async () => {
    for (const { id } of await ledger.facts()) {
      factPage.schema.parse(await (await site.get(`/facts/${id}.json`, "application/json")).json());
      const csv = await (await site.get(`/facts/${id}/claims.csv`)).text();
      expect(csv.trim().split("\n").length).toBeGreaterThan(1);
      expect((await site.get(`/facts/${id}/values.csv`)).status).toBe(200);
    }
  });

  test.each(["f_0000000000000000", "f_zz", "f_12", "x"])("says what to do where there is no %s", async (id) => {
    const answer = await site.get(`/facts/${id}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("The ledger has no fact");
  });
});
