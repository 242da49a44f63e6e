import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "../claim/index.js";
import type { Judgement, Testimony } from "../ledger/index.js";
import { reconcile } from "./reconcile.js";

interface Brief {
  readonly when?: string | null;
  readonly published?: string | null;
  readonly status?: Claim["status"];
  readonly amount?: readonly [number, string?];
  readonly details?: Record<string, unknown>;
  readonly strain?: string;
  readonly confidence?: number;
  readonly verdict?: Testimony["verdict"];
  readonly words?: string;
}

/** A testimony with id `c_${name}`: by default a visit of China's president to Kazakhstan. */
function testimony(name: string, brief: Brief = {}, type: Claim["type"] = "visit"): Testimony {
  const [value, qualifier = null] = brief.amount ?? [];
  return {
    claim: {
      id: `c_${name}`,
      type,
      source: [{ id: "CHN", kind: "state", name: "China", text: "Beijing" }],
      target: [{ id: "KAZ", kind: "state", name: "Kazakhstan", text: null }],
      mutual: false,
      agents: [],
      details: brief.details ?? { kind: "unspecified", visitor: "person:xi-jinping" },
      amount: value === undefined ? null : { value, currency: "USD", qualifier, text: "" },
      when: brief.when ? { edtf: brief.when, text: null, basis: "stated" } : null,
      where: null,
      status: brief.status ?? "completed",
      event: { plover: null, mode: null, cameo: null, quad: null, goldstein: null, context: [] },
      attribution: null,
      citations: [],
      evidence: { exact: brief.words ?? "x", prefix: "", suffix: "", start: 0, end: 1, sentence: [0, 1] },
      confidence: brief.confidence ?? 0.8,
      document: `d_${name}`,
      language: "en",
      producer: "test",
    },
    published: brief.published ?? null,
    publisher: null,
    strain: brief.strain ?? `d_${name}`,
    roots: [],
    verdict: brief.verdict ?? null,
  };
}

let count = 0;
function judgement(
  verdict: Judgement["verdict"],
  claims: string[],
  others: string[] = [],
  value: unknown = null,
): Judgement {
  count++;
  const at = `2026-01-01T00:00:${String(count % 60).padStart(2, "0")}Z`;
  return { id: `j_${count}`, at, reviewer: "R. Aydin", verdict, claims, others, field: null, value, reason: null };
}

const groups = (testimonies: Testimony[], judgements: Judgement[] = []) =>
  reconcile(testimonies, judgements).map(({ claims }) => claims.map((id) => id.slice(2)).join(" "));

describe("claims about one thing become one fact", () => {
  test("a visit that is planned, takes place and is remembered by its month is one, with its steps", () => {
    const facts = reconcile(
      [
        testimony("a", { when: "2024-07-02", status: "planned", published: "2024-06-20" }),
        testimony("b", { when: "2024-07-02", published: "2024-07-02" }),
        testimony("c", { when: "2024-07", published: "2025-01-10" }),
        testimony("d", { when: "2023-05-18", published: "2023-05-18" }),
      ],
      [],
    );
    expect(facts.map(({ claims }) => claims)).toEqual([["c_a", "c_b", "c_c"], ["c_d"]]);
    expect(facts[0]!.history.map(({ status, when }) => [status, when])).toEqual([
      ["planned", "2024-07-02"],
      ["completed", "2024-07-02"],
    ]);
    expect(facts[0]!.when[0]!.value).toBe("2024-07-02");
    expect(facts[0]!.first).toEqual({ claim: "c_a", published: "2024-06-20" });
    const why = facts[0]!.joinings.find(({ claim }) => claim === "c_c")!;
    expect(why.because.join("; ")).toContain("both name Xi Jinping");
  });

  test("a claim without a date belongs to the only thing that fits, and to none if two fit", () => {
    const dated = testimony("a", { when: "2013-09-07", published: "2013-09-07" });
    const bare = testimony("b", { published: "2014-01-05" });
    expect(groups([dated, bare])).toEqual(["a b"]);
    expect(groups([dated, testimony("c", { when: "2013-11-20" }), bare])).toEqual(["a", "b", "c"]);
  });

  test("words that few reports have tell which of two things is meant, however late it is told", () => {
    const said = (name: string, when: string | null, published: string, words: string) =>
      testimony(name, { when, published, words, status: "stated", details: { act: "criticise" } }, "statement");
    const dated = [
      said("a", "2021-03-04", "2021-03-05", "Beijing criticised the sinking of a trawler off Mangystau"),
      said("b", "2021-05-20", "2021-05-21", "Beijing criticised the tariffs on copper cathodes"),
    ];
    expect(groups([...dated, said("c", null, "2024-09-01", "China complained of the copper tariffs")])).toEqual([
      "a",
      "b c",
    ]);
    expect(groups([...dated, said("c", null, "2024-09-01", "China criticised its neighbour again")])).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  test("a subject that the reading of one text lost is found in its words; other words for it are one subject", () => {
    const signed = (name: string, when: string, words: string, subject?: string) =>
      testimony(
        name,
        { when, words, status: "agreed", details: { instrument: "agreement", ...(subject ? { subject } : {}) } },
        "agreement",
      );
    const two = [
      signed("a", "2020-04-30", "signed an agreement on air services", "air services"),
      signed("b", "2020-04-30", "signed an agreement on extradition", "extradition"),
    ];
    expect(groups([...two, signed("c", "2020-04", "an agreement on direct flights", "direct flights")])).toEqual([
      "a c",
      "b",
    ]);
    expect(groups([...two, signed("c", "2020-04-30", "the two signed on the extradition of convicts")])).toEqual([
      "a",
      "b c",
    ]);
  });

  test("loans of one day for works with names of their own are two", () => {
    const loan = (name: string, value: number, purpose: string) =>
      testimony(name, { when: "2011-02-21", amount: [value], details: { flow: "loan", purpose } }, "finance");
    expect(
      groups([loan("a", 1.68e8, "the Temir-Balta power plant"), loan("b", 2.41e8, "the Temir-Kum power plant")]),
    ).toEqual(["a", "b"]);
    expect(groups([loan("a", 1.68e8, "the Temir-Balta power plant"), loan("b", 2.41e8, "the power plant")])).toEqual([
      "a",
      "b",
    ]);
  });

  test("rounded sums are one sum; another sum of the same loan is a conflict; another loan is another fact", () => {
    const loan = (purpose: string) => ({ flow: "loan", purpose, agency: "Export-Import Bank of China" });
    const facts = reconcile(
      [
        testimony("a", { when: "2011-02", amount: [1.68e9], details: loan("the Moynaq refinery") }, "finance"),
        testimony(
          "b",
          { when: "2011-02-21", amount: [1.7e9, "about"], details: loan("the refinery at Moynaq") },
          "finance",
        ),
        testimony("c", { when: "2011-02-21", amount: [2.4e9], details: loan("the Moynaq refinery") }, "finance"),
        testimony(
          "d",
          { when: "2011-02", amount: [3e7], details: { flow: "grant", purpose: "village schools" } },
          "finance",
        ),
      ],
      [],
    );
    expect(facts.map(({ claims }) => claims)).toEqual([["c_a", "c_b", "c_c"], ["c_d"]]);
    expect(facts[0]!.amount[0]!.value.value).toBe(1.68e9);
    expect(facts[0]!.conflicts.map(({ kind, sides }) => [kind, sides.length])).toEqual([["amount", 2]]);
    expect(facts[1]!.conflicts).toEqual([]);
  });

  test("what was paid stands before what was pledged, a sort of paper before its name", () => {
    const loan = { flow: "loan", purpose: "the harbour of Bagamoyo", agency: "Export-Import Bank" };
    const [fact] = reconcile(
      [
        testimony("a", { when: "2022-03", status: "pledged", amount: [3.2e8], details: loan }, "finance"),
        testimony("b", { when: "2022-03", status: "pledged", amount: [3.2e8], details: loan }, "finance"),
        testimony("c", { when: "2022-04", amount: [3.3e8], details: loan }, "finance"),
      ],
      [],
    );
    expect(fact!.claims).toHaveLength(3);
    expect(fact!.amount.map(({ value }) => value.value)).toEqual([3.3e8, 3.2e8]);
    const paper = (name: string, instrument: string) =>
      testimony(name, { when: "2022-03-14", details: { instrument, subject: "harbours" } }, "agreement");
    const [signed] = reconcile([paper("a", "agreement"), paper("b", "agreement"), paper("c", "memorandum")], []);
    expect(signed!.details.instrument!.map(({ value }) => value)).toEqual(["memorandum", "agreement"]);
  });

  test("two sums that one text tells are of two things", () => {
    const loan = (name: string, document: string, amount: number, details: object) => {
      const told = testimony(
        name,
        { when: "2011-01/2011-04", amount: [amount], details: { flow: "loan", ...details } },
        "finance",
      );
      return { ...told, claim: { ...told.claim, document }, strain: document };
    };
    const text = [
      loan("a", "d_1", 1.7e9, { agency: "Fund of the Coast" }),
      loan("b", "d_1", 5e9, { purpose: "petrochemicals" }),
    ];
    expect(groups(text)).toEqual(["a", "b"]);
    const other = loan("c", "d_2", 1.7e9, { agency: "Fund of the Coast" });
    expect(groups([...text, other])).toEqual(["a c", "b"]);
  });

  test("what is told of a year is no later step than what was done on a day of it", () => {
    const loan = (name: string, when: string, status: Claim["status"]) =>
      testimony(name, { when, status, amount: [2.5e8], details: { flow: "loan" } }, "finance");
    const lent = loan("a", "2031-03-13", "completed");
    const [fact, ...rest] = reconcile([lent, loan("b", "2031", "agreed")], []);
    expect(rest).toEqual([]);
    expect(fact!.history.map(({ status, when }) => [status, when])).toEqual([
      ["agreed", "2031"],
      ["completed", "2031-03-13"],
    ]);
    expect(fact!.status).toBe("completed");
  });

  test.each<[string, Claim["status"], Brief, Brief[]]>([
    ["an unsure claim gives way to a surer one of the same time", "ongoing", { confidence: 0.4 }, []],
    ["a likelier one too, if the other is certain", "ongoing", { confidence: 0.7 }, [{ confidence: 0.9 }]],
    ["a certain one stands", "completed", { confidence: 0.85 }, [{ confidence: 0.95 }]],
    [
      "independent origins make it certain",
      "completed",
      { confidence: 0.7 },
      [{ status: "completed", confidence: 0.7 }],
    ],
    [
      "copies of it don't",
      "ongoing",
      { confidence: 0.7 },
      [{ status: "completed", confidence: 0.7, strain: "d_last" }],
    ],
    ["what comes later is the course of events", "completed", { when: "2033-05", confidence: 0.7 }, []],
    ["so is what is told later", "completed", { published: "2031-06-01", confidence: 0.7 }, []],
    ["but not what is likelier wrong than right", "ongoing", { when: "2033-05", confidence: 0.3 }, []],
  ])("how far a thing has come: %s", (_, status, last, others) => {
    const work = (name: string, brief: Brief) =>
      testimony(
        name,
        { when: "2031-03", published: "2031-04-01", details: { kind: "railway", name: "Aktau–Beyneu" }, ...brief },
        "project",
      );
    const told = [
      work("first", { status: "ongoing", confidence: 0.75 }),
      work("last", last),
      ...others.map((other, i) => work(`other${i}`, { status: "ongoing", ...other })),
    ];
    const facts = reconcile(told, []);
    expect(facts.map((fact) => [fact.claims.length, fact.status])).toEqual([[told.length, status]]);
    expect(facts[0]!.history.map((step) => step.status)).toEqual(["ongoing", "completed"]);
  });

  test("what one denies and another asserts is one fact, with the conflict", () => {
    const day = { when: "2024-07-02" };
    const [fact, ...rest] = reconcile([testimony("a", day), testimony("b", { ...day, status: "denied" })], []);
    expect(rest).toEqual([]);
    expect(fact!.conflicts.map(({ kind }) => kind)).toEqual(["existence"]);
    expect(fact!.status).toBe("completed");
  });

  test("a copy adds no support; an independent claim does, and makes the fact surer", () => {
    const day = { when: "2024-07-02" };
    const one = reconcile([testimony("a", day)], [])[0]!;
    const copied = reconcile([testimony("a", day), testimony("b", { ...day, strain: "d_a" })], [])[0]!;
    const twice = reconcile([testimony("a", day), testimony("b", day)], [])[0]!;
    expect([one.support, copied.support, twice.support]).toEqual([1, 1, 2]);
    expect(one.confidence).toBe(0.8);
    expect(copied.confidence).toBe(0.8);
    expect(twice.confidence).toBeCloseTo(0.88);
  });

  test("rejected claims take no part", () => {
    expect(groups([testimony("a", { when: "2024-07-02", verdict: "rejected" })])).toEqual([]);
  });
});

describe("judgements", () => {
  const visits = [
    testimony("a", { when: "2024-07-02" }),
    testimony("b", { when: "2024-07-03" }),
    testimony("c", { when: "2019-01-02" }),
  ];
  test("join, part, and the later holds", () => {
    expect(groups(visits)).toEqual(["a b", "c"]);
    const join = judgement("same", ["c_a", "c_c"]);
    expect(groups(visits, [join])).toEqual(["a b c"]);
    const part = judgement("different", ["c_a"], ["c_b", "c_c"]);
    expect(groups(visits, [join, part])).toEqual(["a", "b", "c"]);
    expect(reconcile(visits, [join])[0]!.joinings.some(({ rule }) => rule === "judged-same")).toBe(true);
  });
});

const BRIEFS = fc.array(
  fc.record({
    when: fc.constantFrom(null, "2024-07-02", "2024-07-03", "2024-07", "2024", "2023-05-18", "2023~"),
    published: fc.constantFrom(null, "2024-07-04", "2023-05-18", "2025"),
    status: fc.constantFrom("planned" as const, "completed" as const, "denied" as const, "cancelled" as const),
    details: fc.constantFrom({}, { visitor: "person:xi-jinping" }, { visitor: "person:wang-yi", kind: "official" }),
  }),
  { minLength: 2, maxLength: 12 },
);
const PAIR = fc.tuple(fc.nat(11), fc.nat(11));
const VERDICTS = fc.array(fc.tuple(fc.constantFrom("same" as const, "different" as const), PAIR), { maxLength: 5 });

describe("for any claims", () => {
  const all = (briefs: readonly Brief[]) => briefs.map((brief, i) => testimony(`${i}`.padStart(2, "0"), brief));
  const named = (i: number) => `c_${String(i).padStart(2, "0")}`;
  const judged = (verdicts: readonly (readonly ["same" | "different", readonly [number, number]])[]) =>
    verdicts
      .filter(([, [a, b]]) => a !== b)
      .map(([verdict, [a, b]]) =>
        verdict === "same" ? judgement("same", [named(a), named(b)]) : judgement("different", [named(a)], [named(b)]),
      );

  test("every living claim is in one fact, whatever the order of claims and judgements", () => {
    fc.assert(
      fc.property(BRIEFS, VERDICTS, fc.nat(), (briefs, verdicts, turn) => {
        const testimonies = all(briefs);
        const judgements = judged(verdicts);
        const facts = reconcile(testimonies, judgements);
        expect(facts.flatMap(({ claims }) => claims).sort()).toEqual(testimonies.map(({ claim }) => claim.id));
        const at = turn % testimonies.length;
        const turned = [...testimonies.slice(at), ...testimonies.slice(0, at)].reverse();
        expect(reconcile(turned, [...judgements].reverse())).toEqual(facts);
      }),
    );
  });

  test("two claims that the last word says are different are never one fact", () => {
    fc.assert(
      fc.property(BRIEFS, VERDICTS, PAIR, (briefs, verdicts, [a, b]) => {
        fc.pre(a !== b && a < briefs.length && b < briefs.length);
        const judgements = [
          ...judged(verdicts),
          { ...judgement("different", [named(a)], [named(b)]), at: "2027-01-01T00:00:00Z" },
        ];
        for (const { claims } of reconcile(all(briefs), judgements))
          expect(claims.includes(named(a)) && claims.includes(named(b))).toBe(false);
      }),
    );
  });

  test("joinings lead to one claim, whatever circle the judgements run in", () => {
    const days = [null, null, null, null, null, "2024-07-03", null, null, "2024-07-03", "2024-07-02", "2024-07-03"];
    const claims = days.map((when, i) =>
      testimony(String.fromCharCode(97 + i), {
        ...(when === null ? {} : { when }),
        status: "planned",
        details: i === 10 ? { visitor: "person:xi-jinping" } : {},
      }),
    );
    const said = [
      judgement("different", ["c_k"], ["c_c"]),
      judgement("same", ["c_i", "c_j"]),
      judgement("same", ["c_c", "c_i"]),
    ];
    for (const { claims: ids, joinings } of reconcile(claims, said)) {
      expect(joinings.map(({ claim }) => claim).sort()).toEqual([...ids]);
      expect(joinings.filter(({ to }) => to === null)).toHaveLength(1);
      for (const { to } of joinings) if (to !== null) expect(ids).toContain(to);
    }
  });

  test("a judgement that is taken back leaves everything as it was", () => {
    fc.assert(
      fc.property(BRIEFS, VERDICTS, fc.constantFrom("same", "different"), PAIR, (briefs, verdicts, verdict, [a, b]) => {
        fc.pre(a !== b);
        const testimonies = all(briefs);
        // Words on other pairs of these claims may stand before; on this pair the withdrawal takes back all of its kind.
        const judgements = judged(
          verdicts.filter(([kind, pair]) => kind !== verdict || !(pair.includes(a) && pair.includes(b))),
        );
        const before = reconcile(testimonies, judgements);
        const [said, back] = [
          { ...judgement(verdict as "same", [named(a)], [named(b)]), at: "2027-01-01T00:00:00Z" },
          { ...judgement("withdraw", [named(a), named(b)], [], verdict), at: "2027-01-02T00:00:00Z" },
        ];
        expect(reconcile(testimonies, [...judgements, said, back])).toEqual(before);
      }),
    );
  });
});
