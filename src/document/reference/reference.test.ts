import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type CslDate, type CslItem, type CslName, readDocument } from "../index.js";
import { ARCHIVE_REFERENCES, LATER_ARCHIVE_REFERENCES } from "./archives.corpus.js";
import { citesOf } from "./chain.js";
import { CHAINS } from "./chains.corpus.js";
import { cslDate } from "./csl.js";
import { FURTHER_REFERENCES, LATER_REFERENCES, REFERENCES, type ReferenceSample } from "./references.corpus.js";

const CORPUS = [
  ...REFERENCES,
  ...FURTHER_REFERENCES,
  ...LATER_REFERENCES,
  ...ARCHIVE_REFERENCES,
  ...LATER_ARCHIVE_REFERENCES,
];

/** The share of fields that came out right when this was last raised. */
const FLOOR = 0.998;

/** Names as the corpus writes them: "Family, Given", "{Body}". */
function written(names: readonly CslName[]): string {
  return names
    .map(({ family, given, literal }) =>
      literal === undefined ? [family, given].filter(Boolean).join(", ") : `{${literal}}`,
    )
    .join(" & ");
}

/** The fields of the works that a note cites, "n.field", as the corpus writes them. */
function fields(text: string): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [i, { item, locator }] of citesOf([{ mark: "1", text }])[0]!.entries()) {
    for (const [key, value] of Object.entries({ ...item, locator })) {
      if (key === "id" || value === undefined) continue;
      found.set(`${i}.${key}`, Array.isArray(value) ? written(value as CslName[]) : value);
    }
  }
  return found;
}

function expected({ works }: ReferenceSample): Map<string, unknown> {
  const all = new Map<string, unknown>();
  for (const [i, work] of works.entries()) {
    for (const [key, value] of Object.entries(work))
      all.set(`${i}.${key}`, key === "issued" || key === "accessed" ? cslDate(value) : value);
  }
  return all;
}

/** How many fields a corpus has and which come out wrong; a note that cites nothing counts as one. */
function score(samples: readonly ReferenceSample[]): { readonly all: number; readonly wrong: readonly string[] } {
  let all = 0;
  const wrong: string[] = [];
  for (const sample of samples) {
    const [want, got] = [expected(sample), fields(sample.text)];
    const keys = new Set([...want.keys(), ...got.keys()]);
    all += Math.max(1, keys.size);
    for (const key of keys) {
      const [one, other] = [JSON.stringify(want.get(key)), JSON.stringify(got.get(key))];
      if (one !== other) wrong.push(`${sample.text}\n  ${key}: ${one} came out as ${other}`);
    }
  }
  return { all, wrong };
}

test("the corpus comes out, to the floor", () => {
  const { all, wrong } = score(CORPUS);
  const share = (all - wrong.length) / all;
  console.info(`references: ${CORPUS.length} entries, ${all} fields, ${(100 * share).toFixed(1)} % right`);
  expect(share, wrong.join("\n")).toBeGreaterThanOrEqual(FLOOR);
});

describe.each(CHAINS)("chain: $name", ({ notes }) => {
  const cites = citesOf(notes.map(([mark, text]) => ({ mark, text })));
  test.each(notes.map(([mark, text, ...want], i) => [mark, text, want, i] as const))(
    "%s %s",
    (_mark, _text, want, i) => {
      const got = cites[i]!.map(({ item, ibid, locator }) =>
        item ? "new" : locator === undefined ? ibid : `${ibid}, ${locator}`,
      );
      expect(got).toEqual(want);
    },
  );
});

test("items of one document have ids of their own", () => {
  const work = "Lucy Grant, Islands of Credit (Suva: Reef Books, 2005), 12";
  const other = "Paul Tamata, Aid by the Tonne (Suva: Reef Books, 2008), 5";
  const notes = [`${work}; ${other}.`, `${other}.`, `${work}.`, ""].map((text) => ({ mark: "*", text }));
  const ids = citesOf([...notes, { mark: "", text: work }]).flatMap((cites) => cites.map(({ item }) => item?.id));
  expect(ids).toEqual(["*", "*-2", "*-3", "*-4", "entry-5"]);
});

test("dates keep the precision they are told with", () => {
  const dates: readonly (readonly [string, CslDate])[] = [
    ["2019", { "date-parts": [[2019]] }],
    ["2019-05", { "date-parts": [[2019, 5]] }],
    ["2019-05-03", { "date-parts": [[2019, 5, 3]] }],
    ["2019-21", { "date-parts": [[2019]], season: 1 }],
    ["2018/2019", { "date-parts": [[2018], [2019]] }],
    ["1898~", { "date-parts": [[1898]], circa: true }],
  ];
  for (const [edtf, csl] of dates) expect(cslDate(edtf)).toEqual(csl);
});

const SEEDS = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));

test.skipIf(!existsSync(SEEDS))("the three notes of the seed document", async () => {
  const name = readdirSync(SEEDS)[0]!;
  const { document } = await readDocument({ name, bytes: readFileSync(`${SEEDS}${name}`) });
  const [first, second, third] = document!.references;
  const news: Partial<CslItem> = {
    type: "article-newspaper",
    "container-title": "CGTN News",
    accessed: { "date-parts": [[2024, 7, 1]] },
  };
  expect(first!.item).toMatchObject(news);
  expect(first!.item!.title).toMatch(/^Xi to discuss .* presidents$/u);
  expect(first!.item!.URL).toMatch(/^https:\/\/news\.cgtn\.com\/.*\/p\.html$/u);
  expect(second).toMatchObject({ mark: "2", ibid: "1" });
  expect(third!.item).toMatchObject({
    type: "article-journal",
    author: [{ family: "Rousseau", given: "Richard" }],
    issued: { "date-parts": [[2013]] },
    "container-title": "Strategic Analysis",
    volume: "37",
    issue: "1",
    page: "40-51",
    DOI: "10.1080/09700161.2013.737599",
  });
  expect(third!.item!.title).toMatch(/\?$/u);
});
