import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { unzipSync } from "fflate";
import { afterAll, test as anyTest, beforeAll, describe, expect } from "vitest";
import { takeIn } from "../src/annotating.js";
import { sieveAsked } from "../src/cli/sieve-options.js";
import { knowledgeNow, siftedKnowledge } from "../src/dossier/index.js";
import { entriesOf, openLedger, pairPage } from "../src/entente.js";
import { type Annotated, annotationsIn, EXPORTS, type ExportName } from "../src/exchange/index.js";
import { judgementOf, type Ledger, VIEWS } from "../src/ledger/index.js";
import { takeAlong } from "../src/taking.js";
import { takenOf, WindowQuery } from "../src/web/pages/dossier/window.js";
import { sbom } from "../tools/sbom.js";
import { entente } from "./command.js";
import { desk } from "./exchange/desk.js";
import { type Validated, validated } from "./exchange/validators.js";
import { ROOT } from "./imports.js";
import { postgresLedger } from "./postgres.js";
import { siteFor } from "./web-site.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-exchange-"));
const file = path.join(folder, "desk.db");
let ledger: Ledger;
beforeAll(async () => {
  ledger = await desk(file);
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A ledger in a format, whole. */
async function taken(from: Ledger, name: ExportName, parties: readonly string[] = []): Promise<Buffer> {
  const parts: Buffer[] = [];
  await takeAlong(from, name, { parties, put: async (part) => void parts.push(Buffer.from(part)) });
  return Buffer.concat(parts);
}
const json = async (name: ExportName, parties: readonly string[] = []) =>
  JSON.parse((await taken(ledger, name, parties)).toString()) as Record<string, unknown>;

describe("formats, held against their validators", () => {
  let found: Validated | null = null;
  beforeAll(async () => {
    const into = path.join(folder, "whole");
    mkdirSync(into);
    for (const { name } of EXPORTS) writeFileSync(path.join(into, name), await taken(ledger, name));
    writeFileSync(path.join(into, "sbom"), sbom(ROOT));
    found = validated(into);
  }, 900_000);
  const test = (name: string, work: (all: Validated) => Promise<void>, patience?: number) =>
    anyTest(
      name,
      async (context) => {
        if (found === null) return context.skip();
        for (const { errors } of Object.values(found)) expect(errors).toEqual([]);
        await work(found);
      },
      patience,
    );

  test("Parquet and the data package have every row that SQL gives, with days as days and numbers as numbers", async (all) => {
    const { tables, types } = all.parquet as unknown as {
      tables: Record<string, (string | number | null)[][]>;
      types: Record<string, Record<string, string>>;
    };
    for (const { name, columns } of VIEWS) {
      const { rows } = await ledger.sql(`select * from ${name}`, { rows: 10_000, seconds: 20 });
      const sorted = (some: readonly (readonly unknown[])[]) => some.map((row) => JSON.stringify(row)).sort();
      expect(sorted(tables[name]!), name).toEqual(sorted(rows));
      expect(rows.length, name).toBeGreaterThan(0);
      expect((all.datapackage!.rows as Record<string, number>)[name], name).toBe(rows.length);
      expect(Object.keys(types[name]!)).toEqual(columns.map(([column]) => column));
    }
    expect(types.facts).toMatchObject({ first_day: "date32[day]", amount: "double", support: "int32", id: "string" });
  });

  test("linked data derives every fact from its claims, and quotes every claim from its document", async (all) => {
    const facts = await ledger.facts();
    const claims = facts.flatMap((fact) => fact.claims);
    const { kinds, derived, quoted, appears, texts } = all.jsonld as unknown as Record<
      "derived" | "quoted" | "appears" | "texts",
      [string, string][]
    > & { kinds: Record<string, number> };
    expect(kinds).toMatchObject({
      "https://schema.org/Claim": claims.length,
      "urn:entente:term:Fact": facts.length,
      "https://schema.org/CreativeWork": 2,
    });
    const named = (ids: readonly (readonly [string, string])[]) =>
      ids.map((pair) => pair.map((id) => `urn:entente:${id}`)).sort();
    expect(derived.sort()).toEqual(
      named(facts.flatMap(({ id, claims }) => claims.map((claim) => [id, claim] as const))),
    );
    const kept = await ledger.claims(claims);
    expect(quoted.sort()).toEqual(named(kept.map(({ claim }) => [claim.id, claim.document] as const)));
    expect(appears.sort()).toEqual(quoted);
    expect(texts.map(([, text]) => text).sort()).toEqual(kept.map(({ claim }) => claim.evidence.exact).sort());
  });

  test("IATI has the sums that dossiers count, each once, and nothing that was denied", async (all) => {
    const { activities } = all.iati as unknown as { activities: { value: number; currency: string; title: string }[] };
    const { money } = await pairPage(ledger, ["CHN", "KAZ"], { today: "2026-03-01" });
    const counted = money.sums.flatMap(({ amounts }) => amounts.map(({ value, currency }) => `${value} ${currency}`));
    const between = activities.filter(({ title }) => /Kazakhstan/u.test(title));
    expect(counted.length).toBeGreaterThan(1);
    expect(between.map(({ value, currency }) => `${value} ${currency}`).sort()).toEqual(counted.sort());
    expect(activities.map(({ value }) => value)).not.toContain(40e6);
  });

  test("FollowTheMoney has who is named, and no payment that was only promised or denied", async (all) => {
    const { schemas } = all.ftm as unknown as { schemas: string[] };
    const count = (schema: string) => schemas.filter((one) => one === schema).length;
    expect([count("PublicBody"), count("Article"), count("Membership")]).toEqual([4, 2, 1]);
    expect([count("Debt"), count("Payment"), count("Person")]).toEqual([1, 2, 3]);
  });

  test("annotations and works to cite are held against schemas, which refuse what readers would lose", async (all) => {
    const { items } = (await json("annotations")).first as { items: Record<string, unknown>[] };
    expect(all.annotations!.annotations).toBe(items.length);
    const into = path.join(folder, "broken");
    mkdirSync(into);
    const faults = (name: ExportName, written: (text: string) => string, text: string) => {
      writeFileSync(path.join(into, name), written(text));
      return validated(into, name)![name]!.errors;
    };
    const annotations = (await taken(ledger, "annotations")).toString();
    const csl = (await taken(ledger, "csl")).toString();
    expect(faults("annotations", (text) => text.replace('"exact":', '"words":'), annotations)).not.toEqual([]);
    expect(faults("annotations", (text) => text.replace(/"total":\d+/u, '"total":1'), annotations)).toHaveLength(1);
    expect(faults("csl", (text) => text.replace('"type":"webpage"', '"type":"page"'), csl)).not.toEqual([]);
  }, 120_000);
});

describe("what is taken along", () => {
  anyTest("is the same bytes every time, and of two parties alone where they are asked for", async () => {
    for (const { name } of EXPORTS) {
      const once = await taken(ledger, name, ["KAZ", "CHN"]);
      expect((await taken(ledger, name, ["CHN", "KAZ"])).equals(once), name).toBe(true);
      expect(once.includes("JPN") || once.includes("Japan"), name).toBe(false);
    }
    const { features } = (await json("geojson")) as { features: { geometry: unknown; properties: object }[] };
    expect(features.map(({ geometry, properties }) => [geometry !== null, properties])).toEqual(
      expect.arrayContaining([
        [true, expect.objectContaining({ type: "meeting", place: "Almaty", country: "KAZ", precision: "place" })],
      ]),
    );
  });

  anyTest("has works without a place by their state, and no geometry", async () => {
    const built = await openLedger(path.join(folder, "works.db"));
    const text = "China built a hydroelectric power plant in Tajikistan in 2019.";
    const record = { text, title: "Works", date: "2026-02-01", language: "en" };
    // Works are read by the network alone.
    for await (const { entry } of entriesOf({ name: "works", record }, { reader: "learned" }))
      if (entry) await built.add([entry], { at: "2026-02-02T00:00:00Z", program: "test" });
    const { features } = JSON.parse((await taken(built, "geojson")).toString());
    await built.close();
    expect(features).toMatchObject([
      { geometry: null, properties: { type: "project", country: "TJK", precision: "state" } },
    ]);
  });

  anyTest("obeys nothing that documents hold: no letter turns others around, no cell is a formula", async () => {
    for (const { name, binary } of EXPORTS.filter((one) => !one.binary)) {
      const text = (await taken(ledger, name)).toString();
      expect([name, binary, /[\u202a-\u202e]/u.test(text)]).toEqual([name, undefined, false]);
    }
    const parts = unzipSync(await taken(ledger, "datapackage"));
    const csv = new TextDecoder().decode(parts["data/documents.csv"]);
    expect(csv).toContain(`"'=A made <report> & ""more"""`);
    expect(csv.startsWith("id,title,")).toBe(true);
    expect(new TextDecoder().decode(parts["codebook.md"])).toContain("| `amount` | number | amount in its currency |");
  });

  anyTest("has the documents as works to cite", async () => {
    const items = (await json("csl")) as unknown as { id: string; type: string; issued?: object }[];
    expect(items.map(({ type }) => type).sort()).toEqual(["dataset", "document", "webpage"]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
  });
});

describe("Web Annotations", () => {
  const by = { reviewer: "ann", at: "2026-04-01T00:00:00Z", program: "test" };
  let exported: readonly Annotated[] = [];
  let other: Ledger;
  beforeAll(async () => {
    exported = annotationsIn((await taken(ledger, "annotations")).toString()) as readonly Annotated[];
    other = await desk(path.join(folder, "bare.db"), { bare: true });
  });
  afterAll(async () => other.close());

  anyTest("say of every claim where its words stand, by two selectors that agree", async () => {
    const collection = (await json("annotations")) as unknown as {
      total: number;
      first: {
        items: { id: string; target: { selector: { type: string; exact: string; start: number; end: number }[] } }[];
      };
    };
    expect(collection).toMatchObject({ "@context": "http://www.w3.org/ns/anno.jsonld", type: "AnnotationCollection" });
    expect(collection.total).toBe(collection.first.items.length);
    const texts = [...(await ledger.texts((await ledger.documents()).map(({ id }) => id))).values()];
    for (const { id, target } of collection.first.items) {
      const [quote, position] = target.selector;
      expect([quote?.type, position?.type], id).toEqual(["TextQuoteSelector", "TextPositionSelector"]);
      expect(
        texts.map((text) => text.slice(position!.start, position!.end)),
        id,
      ).toContain(quote!.exact);
    }
  });

  anyTest("are known where they come from, and claims where only the texts are", async () => {
    for (const one of exported) expect((await takeIn(ledger, one, by)).is).toBe("known");
    const told = [];
    for (const one of exported) told.push(await takeIn(other, one, by));
    expect(told.filter(({ is }) => is === "claim").length).toBeGreaterThan(exported.length / 2);
    const ids = told.flatMap((one) => (one.is === "claim" ? one.ids : []));
    for (const { claim, verdict } of await other.claims(ids)) {
      expect([verdict, claim.producer]).toEqual(["accepted", "person/ann"]);
      const same = exported.filter(({ quote }) => quote?.exact === claim.evidence.exact);
      expect(same.map(({ marked }) => marked?.type)).toContain(claim.type);
    }
    for (const [i, one] of exported.entries())
      if (told[i]!.is === "claim") expect((await takeIn(other, one, by)).is).toBe("known");
  });

  anyTest("of people become notes and tags; what the words do not hold is no claim", async () => {
    const [document] = await other.documents();
    const annotation = (source: string, exact: string, body: unknown[], prefix = "") => ({
      ...{ "@context": "http://www.w3.org/ns/anno.jsonld", type: "Annotation", body, creator: { name: "Bo" } },
      target: { source, selector: { type: "TextQuoteSelector", exact, prefix } },
    });
    const note = (value: string, purpose = "commenting") => ({ type: "TextualBody", purpose, value });
    const marked = { type: "finance", source: ["CHN"], target: ["KAZ"], amount: { value: 9e9, currency: "USD" } };
    const claimed = { type: "TextualBody", format: "application/json", value: JSON.stringify(marked) };
    const url = "https://courier.example/a?b=1&c=2";
    const given = [
      annotation(url, "One China principle", [note("said since 2000"), note("Position Papers", "tagging")]),
      annotation(url, "China lent Kazakhstan 1.7 billion dollars", [claimed, note("nine, I hear")]),
      annotation(url, "words that nobody wrote", [note("?")]),
      annotation("https://elsewhere.example/", "One China principle", [note("?")]),
      { type: "Annotation", target: url },
      { type: "Annotation" },
    ];
    const found = annotationsIn(JSON.stringify(given)) as readonly (Annotated | { problem: string })[];
    const told = [];
    for (const one of found) told.push("problem" in one ? one.problem : await takeIn(other, one, by));
    expect(told).toEqual([
      { is: "note", ids: [expect.any(String), expect.any(String)], why: null },
      { is: "note", ids: [expect.any(String)], why: "the document contains no amount of 9000000000 USD" },
      { is: "refused", why: expect.stringContaining("its words are not in the document") },
      { is: "refused", why: "the ledger has no document https://elsewhere.example/" },
      { is: "refused", why: "it says nothing" },
      "annotation 6 does not follow the Web Annotation Data Model",
    ]);
    const own = (await other.documents()).find((one) => one.url === url) ?? document!;
    expect((await other.remarks.on(own.id)).map(({ what, value }) => `${what} ${value}`).sort()).toEqual([
      "note “China lent Kazakhstan 1.7 billion dollars”: nine, I hear (Bo)",
      "note “One China principle”: said since 2000 (Bo)",
      "tag position-papers",
    ]);
    expect(annotationsIn("[")).toEqual({ problem: expect.stringContaining("not JSON") });
    expect(annotationsIn(`${'{"first":'.repeat(100_000)}[]${"}".repeat(100_000)}`)).toEqual([]);
    expect(annotationsIn("{}")).toEqual({ problem: expect.stringContaining("no Web Annotations") });
  });
});

describe("the doors", () => {
  anyTest("the command writes a format whole, for a ledger, for two parties, and takes annotations in", async () => {
    const out = path.join(folder, "all.geojson");
    expect(await entente(["export", "--ledger", file, "--format", "geojson", "--out", out])).toMatchObject({ code: 0 });
    expect(readFileSync(out)).toEqual(await taken(ledger, "geojson"));
    const of = await entente(["dossier", "Kazakhstan", "CHN", "--ledger", file, "--format", "iati"]);
    expect(of).toMatchObject({ code: 0, err: "", out: (await taken(ledger, "iati", ["CHN", "KAZ"])).toString() });
    const then = await entente(["dossier", "KAZ", "CHN", "--ledger", file, "--format", "ftm", "--as-of", "2014"]);
    expect(then).toMatchObject({ code: 2, err: expect.stringContaining("leave out --as-of") });
    const annotations = path.join(folder, "a.jsonld");
    writeFileSync(annotations, await taken(ledger, "annotations"));
    const args = ["import", annotations, "--from", "annotations", "--ledger", file];
    expect(await entente(args)).toMatchObject({ code: 2, err: expect.stringContaining("--reviewer") });
    const known = `0 claims, 0 annotations with notes or tags, ${(await ledger.facts()).flatMap(({ claims }) => claims).length} already there, 0 not imported\n`;
    expect(await entente([...args, "--reviewer", "ann"])).toMatchObject({ code: 0, out: known });
  });

  anyTest("pages stream the same, and offer it where what is known now is shown", async () => {
    const site = siteFor(ledger);
    const page = await site.text("/KAZ/CHN");
    for (const { name, end, mediaType } of EXPORTS.filter((one) => one.name !== "csl")) {
      expect(page, name).toContain(`href="/KAZ/CHN.${end}"`);
      const answer = await site.get(`/KAZ/CHN.${end}`);
      expect([answer.status, answer.headers.get("content-type")?.startsWith(mediaType)], name).toEqual([200, true]);
      expect(Buffer.from(await answer.arrayBuffer()).equals(await taken(ledger, name, ["KAZ", "CHN"])), name).toBe(
        true,
      );
    }
    expect(await site.text("/KAZ/CHN?asOf=2014")).not.toContain("/KAZ/CHN.geojson");
    expect((await site.get("/KAZ/CHN.geojson?asOf=2014")).status).toBe(404);
    expect(await site.text("/exports")).toContain('href="/exports.csl.json"');
    const whole = await site.get("/exports.ftm.jsonl");
    expect(await whole.text()).toBe((await taken(ledger, "ftm")).toString());
    const api = JSON.parse(await site.text("/openapi.json")) as { paths: Record<string, unknown> };
    expect(Object.keys(api.paths)).toEqual(expect.arrayContaining(["/{a}/{b}.parquet.zip", "/exports.csl.json"]));
  });
});

describe("what is taken along of a filtered page", () => {
  const idsIn = (content: Buffer | string) => [...new Set(String(content).match(/f_[0-9a-f]{16}/gu) ?? [])].sort();
  /** Text of a file, unpacked where it is an archive of texts. */
  const textOf = (name: ExportName, content: Buffer) =>
    name === "datapackage"
      ? Object.values(unzipSync(content))
          .map((part) => new TextDecoder().decode(part))
          .join("")
      : content.toString();

  anyTest.each([
    "about=money",
    "sure=100",
    "since=2015&until=2016",
    "judged=yes",
    "denied=no&about=agreements",
    "source=courier",
    "language=ru",
  ])("has the facts of the page and no others: %s", async (query) => {
    const site = siteFor(ledger);
    const { sieve } = takenOf(WindowQuery.parse(Object.fromEntries(new URLSearchParams(query))), [])!;
    const { facts } = await siftedKnowledge(ledger, await knowledgeNow(ledger, ["CHN", "KAZ"]), sieve!);
    const ids = facts.map(({ id }) => id).sort();
    const all = (await ledger.facts({ pair: ["CHN", "KAZ"] })).length;
    expect(ids.length).toBeLessThan(query === "source=courier" ? all + 1 : all);
    const page = JSON.parse(await site.text(`/KAZ/CHN.json?${query}`)) as { counts: { facts: number } };
    expect(page.counts.facts).toBe(ids.length);
    for (const { name, end } of EXPORTS.filter((one) => one.name !== "csl")) {
      const answer = await site.get(`/KAZ/CHN.${end}?${query}`);
      const content = Buffer.from(await answer.arrayBuffer());
      const found = idsIn(textOf(name, content));
      // Money alone has activities, what has a place or names somebody has features and entities.
      if (["jsonld", "annotations", "datapackage"].includes(name)) expect(found, name).toEqual(ids);
      else for (const id of found) expect(ids, name).toContain(id);
      const parts: Buffer[] = [];
      const put = async (part: string | Uint8Array) => void parts.push(Buffer.from(part));
      await takeAlong(ledger, name, { parties: ["KAZ", "CHN"], sieve: sieve!, put });
      expect(Buffer.concat(parts).equals(content), name).toBe(true);
    }
    const claims = (await ledger.claims(facts.flatMap(({ claims }) => claims))).map(({ claim }) => claim.document);
    const cited = textOf("csl", Buffer.from(await (await site.get(`/KAZ/CHN.csl.json?${query}`)).arrayBuffer()));
    expect([...new Set(cited.match(/d_[0-9a-f]{16}/gu) ?? [])].sort()).toEqual([...new Set(claims)].sort());
  });

  anyTest("is linked from it, and says what it is filtered to", async () => {
    const site = siteFor(ledger);
    expect(await site.text("/KAZ/CHN?about=money")).toContain('href="/KAZ/CHN.geojson?about=money"');
    const { label, id } = JSON.parse(await site.text("/KAZ/CHN.annotations.jsonld?about=money")) as Record<
      string,
      string
    >;
    expect([label, id]).toEqual([expect.stringMatching(/CHN, KAZ, about=money$/u), expect.stringContaining("about")]);
    const asked = ["--format", "ftm", "--about", "money", "--sure", "10", "--no-denied"];
    const ran = await entente(["dossier", "KAZ", "CHN", "--ledger", file, ...asked]);
    expect(ran).toMatchObject({ code: 0, out: await site.text("/KAZ/CHN.ftm.jsonl?about=money&sure=10&denied=no") });
    expect(
      sieveAsked({ sure: 80, about: "money", factsSince: "2012", source: " x ", judged: "no", denied: false }),
    ).toEqual(
      takenOf({ sure: "80", about: "money", since: "2012", source: "x", judged: "no", denied: "no" }, [])!.sieve,
    );
  });
});

for (const [engine, at] of [
  ["a file", path.join(folder, "changing.db")],
  ["PostgreSQL", await postgresLedger()],
] as const)
  (at === null ? anyTest.skip : anyTest)(`one state of ${engine} is asked while others judge and ask`, async () => {
    const changing = await desk(at!);
    const [claim] = await changing.unjudged(1);
    const said = { others: [], field: null, value: null, reason: null, reviewer: "bob", at: "2026-05-01T00:00:00Z" };
    const rejected = judgementOf({ ...said, verdict: "reject", claims: [claim!.id] });
    const judged = await changing.judged();
    await changing.still(async (still) => {
      const told = async () => {
        const found: unknown[] = [];
        for await (const { fact, claims } of still.holdings([]).told()) found.push([fact, claims]);
        return found;
      };
      const before = await told();
      await changing.judge([rejected]);
      expect(await changing.judged()).toBe(judged + 1);
      expect(await still.judged()).toBe(judged);
      expect(await told()).toEqual(before);
    });
    await changing.still(async (still) => expect(await still.judged()).toBe(judged + 1));
    await changing.close();
  });

anyTest("of a file eight are asked apart at once, the others when one of these ends", async () => {
  let [open, most, ended] = [0, 0, 0];
  const work = async () => {
    most = Math.max(most, ++open);
    for (let n = 0; n < 500; n++) await setImmediate();
    open--;
    if (++ended % 5 === 0) throw new Error("broken off");
  };
  const all = await Promise.allSettled(Array.from({ length: 30 }, () => ledger.still(work)));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(24);
  expect(most).toBe(8);
});

const address = await postgresLedger();
(address === null ? anyTest.skip : anyTest)("PostgreSQL gives the bytes that SQLite gives", async () => {
  const server = await desk(address!);
  for (const { name } of EXPORTS) {
    const [one, other] = [await taken(ledger, name), await taken(server, name)];
    // Beside the name of the ledger they are equal.
    if (name === "geojson" || name === "ftm") expect(other.equals(one), name).toBe(true);
    else expect(other.length, name).toBeGreaterThan(0);
  }
  const tables = async (from: Ledger) => {
    const { "datapackage.json": _, ...parts } = unzipSync(await taken(from, "datapackage"));
    return Object.entries(parts).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
  };
  expect(await tables(server)).toEqual(await tables(ledger));
  await server.close();
});
