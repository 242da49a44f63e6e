import { expect, test } from "vitest";
import { FOLDS } from "../../src/dossier/index.js";
import { pairPage } from "../../src/entente.js";
import { openLedger } from "../../src/ledger/index.js";
import { entriesOf, type LedgerFile } from "./ledger-file.js";

type Written = LedgerFile["documents"][number];
type Claim = Written["claims"][number];

/** A ledger of documents, each of the claims that it says; what the pair's page and its facts tell. */
async function told(
  pair: readonly [string, string],
  ...documents: readonly (Partial<Written> & Pick<Written, "text" | "claims">)[]
) {
  const file: LedgerFile = {
    name: "report",
    facts: [],
    documents: documents.map((one, i) => ({
      key: `d${i}`,
      publisher: `Paper ${i}`,
      title: `Report ${i}`,
      date: "2024-07-05",
      language: "en",
      ...one,
    })),
  };
  const { entries, keys } = entriesOf(file);
  const ledger = await openLedger(":memory:", { folds: FOLDS });
  await ledger.add(entries, { at: "2026-01-01T00:00:00Z", program: "entente 0.1.0" });
  const facts = await ledger.facts();
  const page = await pairPage(ledger, pair, { today: "2026-01-01" });
  await ledger.close();
  return { page, facts: facts.map((fact) => ({ ...fact, keys: fact.claims.map((id) => keys.get(id)!).sort() })) };
}

let made = 0;
const claim = (type: Claim["type"], words: string, more: Partial<Claim> = {}): Claim => ({
  key: `c${made++}`,
  type,
  source: ["CHN"],
  target: ["KAZ"],
  details: {},
  status: "completed",
  words,
  ...more,
});
const PAIR = ["CHN", "KAZ"] as const;
const usd = (value: number, qualifier: string | null = null) => ({ value, currency: "USD", qualifier });

test("three works of one sentence are three facts", async () => {
  const work = (words: string, name: string, kind: string) => claim("project", words, { details: { name, kind } });
  const { facts } = await told(PAIR, {
    text: "China built the Vell highway, the Cherat tunnel and the Aurel line in Kazakhstan.",
    claims: [
      work("the Vell highway", "Vell highway", "road"),
      work("the Cherat tunnel", "Cherat tunnel", "tunnel"),
      work("the Aurel line", "Aurel line", "railway"),
    ],
  });
  expect(facts.map(({ keys }) => keys.length)).toEqual([1, 1, 1]);
});

test("who met twice, in two towns, met twice, and nobody disagrees", async () => {
  const met = (name: string) =>
    claim("meeting", `in ${name}`, {
      mutual: true,
      when: { edtf: "2023", basis: "stated" },
      where: { name, country: "CHN" },
    });
  const { facts, page } = await told(PAIR, {
    text: "The two presidents met twice in 2023, in Xi'an and in Beijing.",
    claims: [met("Xi'an"), met("Beijing")],
  });
  expect(facts).toHaveLength(2);
  expect(page.discord.conflicting.total).toBe(0);
});

test("a loan told in three ways counts once", async () => {
  const loan = (words: string, value: number, more: Partial<Claim> = {}) =>
    claim("finance", words, {
      amount: usd(value),
      details: { flow: "loan", purpose: "the Balta road" },
      status: "agreed",
      when: { edtf: "2015", basis: "stated" },
      ...more,
    });
  const { page } = await told(
    PAIR,
    {
      text: "China lent Kazakhstan 95 million dollars for the Balta road in 2015.",
      claims: [loan("95 million dollars", 95e6)],
    },
    {
      text: "In 2015 Beijing agreed to a loan of 105 million dollars for the Balta road.",
      claims: [loan("105 million dollars", 105e6)],
    },
    {
      text: "By 2017 China had disbursed 60 million dollars for the Balta road.",
      claims: [loan("60 million dollars", 60e6, { status: "completed", when: { edtf: "2017", basis: "stated" } })],
    },
  );
  const total = page.money.totals.reduce((sum, { usd: dollars }) => sum + dollars, 0);
  expect(total).toBeGreaterThanOrEqual(95e6);
  expect(total).toBeLessThanOrEqual(105e6);
});

test("what is paid in part, paid back, owed and written off are steps of one loan, and no new money", async () => {
  const step = (words: string, value: number | null, year: string, name: string | null, more: Partial<Claim> = {}) =>
    claim("finance", words, {
      amount: value === null ? null : usd(value),
      details: { flow: "loan", purpose: "the Balta road", ...(name === null ? {} : { step: name }) },
      when: { edtf: year, basis: "stated" },
      ...more,
    });
  const back = { source: ["KAZ"], target: ["CHN"] };
  const steps = [
    [
      "In 2015 China agreed to lend Kazakhstan 95 million dollars for the Balta road.",
      "lend Kazakhstan 95 million dollars",
      95e6,
      "2015",
      null,
      { status: "agreed" },
    ],
    [
      "China paid out the first tranche for the Balta road, 30 million dollars, in 2016.",
      "the first tranche",
      30e6,
      "2016",
      "part-paid",
      {},
    ],
    [
      "Kazakhstan repaid the first 8 million dollars of the Chinese loan for the Balta road in 2019.",
      "repaid the first 8 million dollars",
      8e6,
      "2019",
      "repaid",
      back,
    ],
    [
      "In 2021 Kazakhstan was in arrears with the Chinese loan for the Balta road.",
      "in arrears",
      null,
      "2021",
      "arrears",
      { ...back, status: "ongoing" },
    ],
  ] as const;
  const { facts, page } = await told(
    PAIR,
    ...steps.map(([text, words, value, year, name, more]) => ({
      text,
      date: `${year}-12-01`,
      claims: [step(words, value, year, name, more as Partial<Claim>)],
    })),
  );
  expect(facts).toHaveLength(1);
  const [loan] = facts;
  expect(loan!.history.map(({ status, step: one = status, when }) => [one, when])).toEqual([
    ["agreed", "2015"],
    ["part-paid", "2016"],
    ["repaid", "2019"],
    ["arrears", "2021"],
  ]);
  expect([loan!.source[0]!.id, loan!.amount[0]!.value.value, loan!.conflicts]).toEqual(["CHN", 95e6, []]);
  expect(page.money.totals.map(({ source, usd: dollars }) => [source, dollars])).toEqual([["CHN", 95e6]]);
  // Of a loan that nobody told of: nothing that Kazakhstan gave China.
  const [text, words, value, year, name, more] = steps[2];
  const alone = await told(PAIR, { text, claims: [step(words, value, year, name, more as Partial<Claim>)] });
  expect(alone.page.money.totals).toEqual([]);
});

test("a total that is read alone counts, and with its parts it is not added to them", async () => {
  const whole = claim("finance", "almost 1 billion dollars", {
    amount: usd(1e9, "almost"),
    details: { flow: "aid", umbrella: true },
  });
  const alone = await told(PAIR, { text: "China has given Kazakhstan almost 1 billion dollars.", claims: [whole] });
  expect(alone.page.money.totals.map(({ usd: dollars }) => dollars)).toEqual([1e9]);
  const part = claim("finance", "40 million for a school", {
    amount: usd(40e6),
    details: { flow: "grant", purpose: "a school" },
  });
  const both = await told(PAIR, {
    text: "China has given Kazakhstan almost 1 billion dollars, among it 40 million for a school.",
    claims: [whole, part],
  });
  expect(both.page.money.totals.map(({ usd: dollars }) => dollars)).toEqual([40e6]);
});

test("a standing level without a date heads the pair over an older and lower one with a date", async () => {
  const level = (words: string, name: string, more: Partial<Claim> = {}) =>
    claim("partnership", words, { mutual: true, details: { level: name }, ...more });
  const { page } = await told(PAIR, {
    text: "They have had diplomatic relations since 1992. Kazakhstan is a permanent comprehensive strategic partner.",
    claims: [
      level("diplomatic relations since 1992", "diplomatic-relations", {
        status: "agreed",
        when: { edtf: "1992", basis: "stated" },
      }),
      level("a permanent comprehensive strategic partner", "permanent-comprehensive-strategic-partnership", {
        status: "ongoing",
      }),
    ],
  });
  expect(page.levels.now).toMatchObject({
    level: "permanent-comprehensive-strategic-partnership",
    standing: "2024-07-05",
  });
  expect(page.levels.history.map(({ level: name, from }) => [name, from])).toEqual([
    ["diplomatic-relations", "1992"],
    ["permanent-comprehensive-strategic-partnership", null],
  ]);
});

test("a denial of something else by the same speaker contradicts nothing; one by another source does", async () => {
  const attack = (words: string, more: Partial<Claim> = {}) =>
    claim("action", words, {
      source: ["RUS"],
      target: ["UKR"],
      details: { act: "attack" },
      when: { edtf: "2022-02-24", basis: "stated" },
      ...more,
    });
  const words = {
    text: "Russia attacked on 24 February 2022. Russia did not start the war on 24 February: its troops came in 2014.",
    claims: [
      attack("Russia attacked on 24 February 2022"),
      attack("Russia did not start the war on 24 February", { status: "denied" }),
    ],
  };
  const own = await told(["RUS", "UKR"], words);
  expect(own.page.discord.conflicting.total + own.page.discord.contradictionTotal).toBe(0);
  const other = await told(["RUS", "UKR"], words, {
    text: "Russia denies that it attacked Ukraine on 24 February 2022.",
    claims: [attack("denies that it attacked Ukraine on 24 February 2022", { status: "denied" })],
  });
  expect(other.page.discord.conflicting.total).toBe(1);
});

test("what has no time of its own stands at the day of its text", async () => {
  const { page } = await told(["RUS", "UKR"], {
    date: "2022-03-09",
    text: "Russia shelled the maternity hospital in Mariupol.",
    claims: [
      claim("action", "shelled the maternity hospital", {
        source: ["RUS"],
        target: ["UKR"],
        details: { act: "attack" },
      }),
    ],
  });
  expect(page.newest.action!.rows).toMatchObject([{ when: null, reported: "2022-03-09" }]);
});
