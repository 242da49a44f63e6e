import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../src/claim/index.js";
import { openLedger } from "../src/entente.js";
import { EXPORTS } from "../src/exchange/index.js";
import { judgementOf, type Ledger, pairSubject, remarkOf } from "../src/ledger/index.js";
import { ACTIONS, appOf, PAGES, siteOf, TokenFile } from "../src/web/index.js";
import { examples } from "../tools/site/examples.js";
import { entry, RUN, type Said, when } from "./ledger-specimens.js";
import { siteFor } from "./web-site.js";

// Every route, in every form, by role and by collection: who reads a collection is told what is in it, and not a word of anything else.

const person = (name: string): Actor => ({ id: `person:${name}`, kind: "person", name, text: name, state: "KAZ" });
const said = (word: string, from: string, to: string, more: Said = {}): Said => ({
  from,
  to,
  words: [word],
  when: when("2024-07-01"),
  attribution: { speaker: person(`speaker${word}`), verb: "said" },
  ...more,
});
const WHOLE = entry("alphatitle", [said("alphaword", "CHN", "KAZ")], { date: "2024-07-02", publisher: "Alphapress" });
const OF_FACT = entry("betatitle", [said("betaword", "UZB", "TJK"), said("secretword", "CHN", "MNG")], {
  date: "2024-07-03",
  subtitle: "secretsubtitle",
});
const OF_PAIR = entry("gammatitle", [said("hiddenword", "LAO", "VNM"), said("gammaword", "KOR", "JPN")], {
  date: "2024-07-04",
});
const OUTSIDE = entry("coveredtitle", [said("coveredword", "CHN", "KAZ")], {
  date: "2024-07-05",
  publisher: "Veiledpost",
});

/** Words that tell where they come from, by the collection that has them; "" has what none has. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  alpha: ["alphaword", "alphatitle", "alphapress", "alphanote"],
  beta: ["betaword", "betatitle"],
  gamma: ["gammaword", "gammatitle"],
  "": [
    "secretword",
    "secretsubtitle",
    "hiddenword",
    "coveredword",
    "coveredtitle",
    "veiledpost",
    "outsidenote",
    "outsidetag",
  ],
};
const COLLECTIONS = ["alpha", "beta", "gamma", "nothing"] as const;
const HOST = "desk.example:4000";

const folder = mkdtempSync(path.join(tmpdir(), "entente-collections-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = new TokenFile(path.join(folder, "tokens.json"));
const secrets = new Map<string, string>();

const faults: string[] = [];
let clock = Date.parse("2026-03-04T09:00:00Z");
let ledger: Ledger;
let paths: readonly string[];
let ask: (path: string, who: string) => Promise<{ readonly status: number; readonly text: string }>;

beforeAll(async () => {
  ledger = await openLedger(":memory:");
  await ledger.add([WHOLE, OF_FACT, OF_PAIR, OUTSIDE], RUN);
  const put = (what: "note" | "tag" | "collection", subject: string, value: string) =>
    remarkOf({ at: "2026-03-02T09:00:00Z", reviewer: "ann", what, subject, value });
  const factOf = async (id: string) => (await ledger.claims([id]))[0]!.fact!;
  await ledger.remarks.add([
    put("collection", WHOLE.document.id, "alpha"),
    put("note", WHOLE.document.id, "alphanote"),
    put("collection", await factOf(OF_FACT.claims[0]!.id), "beta"),
    put("collection", pairSubject("KOR", "JPN"), "gamma"),
    put("note", OUTSIDE.document.id, "outsidenote"),
    put("tag", await factOf(OUTSIDE.claims[0]!.id), "outsidetag"),
  ]);
  for (const role of ["reader", "reviewer", "admin"] as const) secrets.set(role, file.create(role, role, RUN.at));
  for (const name of COLLECTIONS) secrets.set(name, file.create(`of-${name}`, "reader", RUN.at, name));
  const app = appOf({
    ledger,
    site: siteOf(["desk.example"]),
    tokens: file,
    pages: PAGES,
    actions: ACTIONS,
    reviewer: "ann",
    log: (line) => faults.push(line),
    // Who asks quickly is made to wait: here each asks a second later.
    now: () => (clock += 1000),
  });
  ask = async (to, who) => {
    const headers = { host: HOST, accept: "application/json", authorization: `Bearer ${secrets.get(who)}` };
    const answer = await app.request(
      `http://${HOST}${to}`,
      { headers },
      { incoming: { socket: { localPort: 4000, remoteAddress: "198.51.100.7" }, url: to } },
    );
    return { status: answer.status, text: (await answer.text()).toLowerCase() };
  };
  paths = await allPaths();
}, 120_000);
afterAll(() => ledger?.close());

/** Every page with all that the whole ledger has, in every form. */
async function allPaths(): Promise<readonly string[]> {
  const facts = (await ledger.facts()).map(({ id }) => `/facts/${id}`);
  const documents = (await ledger.documents()).map(({ id }) => `/documents/${id}`);
  const people = (await ledger.actors()).map(({ id }) => `/people/${id}`);
  const { parties, pairs } = await ledger.ties({ pairs: 99 });
  const dossiers = [...parties.map(({ a }) => `/${a}`), ...pairs.map(({ a, b }) => `/${a}/${b}`)];
  const compared = dossiers.map((dossier) => `${dossier}/changes?since=2000`);
  const searched = [
    "/search?q=in:claims",
    "/search?q=in:passages",
    "/search?q=verdict:any",
    "/documents?publisher=Alphapress",
  ];
  const named = (await examples(ledger)).map((one) => one.path);
  const all = [...new Set([...named, ...facts, ...documents, ...people, ...dossiers, ...compared, ...searched])];
  return all.flatMap((one) => {
    const [at = "", query] = one.split("?");
    const asked = query === undefined ? "" : `?${query}`;
    const stem = at === "/" ? "/home" : at;
    const page = pageAt(at);
    const formats = page.exports === undefined ? [] : page.path === "/exports" ? FORMATS : FORMATS.slice(0, 1);
    const files = [...filesOf(page).map((form) => `/${form}`), ...formats.map((end) => `.${end}`)];
    return [one, `${stem}.json${asked}`, ...files.map((form) => `${stem}${form}${asked}`)];
  });
}

/** Ends of open formats that are texts: all that they have can be read. */
const FORMATS = EXPORTS.filter(({ binary }) => !binary).map(({ end }) => end);

/** The page of a path: the first whose pattern it fits. */
function pageAt(at: string): (typeof PAGES)[number] {
  const fits = ({ path: pattern }: (typeof PAGES)[number]) => {
    const parts = pattern.replaceAll(/\{(?:[^{}]|\{[^{}]*\})*\}/gu, "").split("/");
    const own = at.split("/");
    const isParty = (part: string) => /^(?:[A-Z]{3}|[a-z]+:.+)$/u.test(part);
    return (
      parts.length === own.length &&
      parts.every((part, k) => (/^:[ab]$/u.test(part) ? isParty(own[k]!) : part.startsWith(":") || part === own[k]))
    );
  };
  return PAGES.find(fits)!;
}

const filesOf = ({ tables = {}, pictures = {} }: (typeof PAGES)[number]) => [
  ...Object.keys(tables).map((name) => `${name}.csv`),
  ...Object.keys(pictures).map((name) => `${name}.svg`),
];

/** Words of others, that anything at all told. */
async function leaks(who: string, forbidden: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const one of paths) {
    const { text, status } = await ask(one, who);
    expect([200, 302, 400, 404], `${one} ${text.slice(0, 200)}`).toContain(status);
    // A page of somebody or something that is outside is no page.
    if (who !== "reader" && /^\/(?:people|tags)\/.*(?:covered|hidden|secret|outside)/u.test(one))
      expect(status, one).toBe(404);
    // What was asked for by its name is said back, and told nothing of.
    const asked = decodeURIComponent(one).toLowerCase();
    found.push(
      ...forbidden
        .filter((word) => text.replaceAll(asked, "").includes(word) && !asked.includes(word))
        .map((word) => `${one}: ${word}`),
    );
  }
  return found;
}

describe("a token for a collection", () => {
  test.each(COLLECTIONS)("is told nothing but what is in %s, wherever it asks", { timeout: 600_000 }, async (name) => {
    const others = Object.entries(WORDS).flatMap(([of, words]) => (of === name ? [] : words));
    expect(await leaks(name, others)).toEqual([]);
  });

  test.each(["alpha", "beta", "gamma"] as const)("is told all that is in %s", async (name) => {
    const [word = "", title = ""] = WORDS[name]!;
    const found = await ask("/search/results.csv?q=in:claims", name);
    expect(found.text).toContain(word);
    expect((await ask("/documents.json", name)).text).toContain(title);
    expect((await ask("/collections.json", name)).text).toContain(name);
    if (name === "alpha") expect((await ask(`/documents/${WHOLE.document.id}.json`, name)).text).toContain("alphanote");
  });

  test("is told of what comes to the collection, and no more of what goes", async () => {
    const put = remarkOf({
      at: "2026-03-05T09:00:00Z",
      reviewer: "ann",
      what: "collection",
      subject: OUTSIDE.document.id,
      value: "nothing",
    });
    await ledger.remarks.add([put]);
    expect((await ask("/documents.json", "nothing")).text).toContain("coveredtitle");
    await ledger.remarks.add([remarkOf({ ...put, at: "2026-03-06T09:00:00Z", what: "withdraw", value: put.id })]);
    expect((await ask("/documents.json", "nothing")).text).not.toContain("coveredtitle");
  });

  test("is told nothing of a claim that was rejected, and corrections hold", async () => {
    const claim = WHOLE.claims[0]!.id;
    const word = { reviewer: "ann", others: [], reason: null, claims: [claim] };
    await ledger.judge([
      judgementOf({ ...word, at: "2026-03-07T09:00:00Z", verdict: "correct", field: "status", value: "planned" }),
    ]);
    expect(JSON.parse((await ask(`/documents/${WHOLE.document.id}.json`, "alpha")).text).claims[0].claim.status).toBe(
      "planned",
    );
    await ledger.judge([
      judgementOf({ ...word, at: "2026-03-08T09:00:00Z", verdict: "reject", field: null, value: null }),
    ]);
    expect(JSON.parse((await ask(`/documents/${WHOLE.document.id}.json`, "alpha")).text).claims).toEqual([]);
    await ledger.judge([
      judgementOf({ ...word, at: "2026-03-09T09:00:00Z", verdict: "withdraw", field: null, value: null }),
    ]);
  });

  test("changes nothing, whatever it sends", async () => {
    const site = siteFor(ledger, file);
    expect((await site.post("/sign-in", "/sign-in", [["access", secrets.get("alpha")!]])).status).toBe(303);
    for (const { path: to } of ACTIONS) {
      const at = to.replaceAll(/:\w+/gu, WHOLE.document.id);
      expect((await site.post("/", at, [["subject", WHOLE.document.id]])).status, at).toBe(403);
    }
  });

  test("is a reader's, and a file that says otherwise lets nobody in", async () => {
    expect(() => file.create("x", "reviewer", RUN.at, "alpha")).toThrow(/only reads/u);
    expect(() => file.create("x", "reader", RUN.at, "Not One")).toThrow(/not a valid collection name/u);
    expect(file.list().find(({ name }) => name === "of-alpha")).toMatchObject({ role: "reader", collection: "alpha" });
    const other = new TokenFile(path.join(folder, "changed.json"));
    other.create("a", "reader", RUN.at, "alpha");
    writeFileSync(other.path, readFileSync(other.path, "utf8").replace('"reader"', '"admin"'));
    expect(() => other.list()).toThrow(/damaged/u);
  });
});

test("the same walk finds every word for whom all may be told", { timeout: 600_000 }, async () => {
  const words = Object.values(WORDS).flat();
  const found = await leaks("reader", words);
  expect(words.filter((word) => !found.some((one) => one.endsWith(`: ${word}`)))).toEqual([]);
});

test("nothing is a fault of the program", () => expect(faults).toEqual([]));

test.each(["reader", "reviewer", "admin"])("%s: a token for all is told all of it", async (who) => {
  const told = (
    await Promise.all(
      ["/documents.json", "/search/results.csv?q=in:claims", "/people.json"].map((one) => ask(one, who)),
    )
  )
    .map(({ text }) => text)
    .join("");
  for (const word of ["alphaword", "betaword", "gammaword", "secretword", "hiddenword", "coveredtitle"])
    expect(told).toContain(word);
});
