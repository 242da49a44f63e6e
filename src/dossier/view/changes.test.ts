import { describe, expect, test } from "vitest";
import type { Claim } from "../../claim/index.js";
import type { DatedTestimony, DocumentSummary } from "../../ledger/index.js";
import { on, type Said, said } from "../testimonies.corpus.js";
import { changesOf } from "./changes.js";
import type { ChangesAsked } from "./moments.js";

/** A testimony "c_NAME" of "d_NAME": published on that day, added on the first of May 2026 unless it says otherwise. */
function dated(
  name: string,
  published: string | null,
  claim: Partial<Claim> = {},
  more: Partial<DatedTestimony> & { readonly said?: Said } = {},
): DatedTestimony {
  const { said: given = {}, ...rest } = more;
  return {
    id: `c_${name}`,
    testimony: said(name, { published, ...given, claim }),
    published,
    group: "",
    taken: "2026-05-01T09:00:00Z",
    added: "2026-05-01T09:00:00Z",
    retired: null,
    heir: null,
    edition: null,
    ...rest,
  };
}

const PAIR = ["CHN", "KAZ"] as const;
const SINCE: ChangesAsked = { since: "2026-03", until: null, by: "published" };
const edition = (id: string, published: string) => ({
  retired: "2026-05-02T09:00:00Z",
  edition: { id, published, added: "2026-05-02T09:00:00Z" },
});

function compared(all: readonly DatedTestimony[], asked: Partial<ChangesAsked> = {}) {
  const documents = [...new Set(all.map(({ testimony }) => testimony.claim.document))].map(
    (id) => ({ id, title: id, publisher: null, date: null, added: "2026-05-01T09:00:00Z" }) as DocumentSummary,
  );
  return changesOf(PAIR, all, [], documents, { ...SINCE, ...asked });
}
const names = (rows: readonly { readonly words: readonly { readonly claim: string }[] }[]) =>
  rows.map(({ words }) => words.map(({ claim }) => claim));

describe("two states of a dossier", () => {
  test("what came out on the first day or later is new, with its words", () => {
    const visit = { type: "visit" as const, amount: null, details: {}, when: on("2026-02-20") };
    const found = compared([dated("old", "2026-02-28"), dated("new", "2026-03-01", visit)]);
    expect(found).toMatchObject({ before: 1, after: 2, changed: [], withdrawn: [], support: [] });
    expect(found.fresh).toMatchObject([
      { fact: { type: "visit" }, words: [{ claim: "c_new", document: "d_new", words: "words of new" }] },
    ]);
    expect(
      compared([dated("old", "2026-02-28"), dated("new", "2026-03-01", visit)], { until: "2026-02" }).fresh,
    ).toEqual([]);
  });

  test("a step further is a change, told by the words that brought it", () => {
    const found = compared([
      dated("old", "2026-02-01", { status: "agreed", when: on("2026-01-10") }),
      dated("new", "2026-04-01", { status: "completed", when: on("2026-01-10") }),
    ]);
    expect([found.fresh, found.withdrawn]).toEqual([[], []]);
    expect(found.changed).toHaveLength(1);
    expect(found.changed[0]!.differences).toContainEqual({ field: "status", before: "agreed", after: "completed" });
    expect(names(found.changed)).toEqual([["c_new"]]);
  });

  test("one more independent source changes nothing but the support", () => {
    const found = compared([dated("old", "2026-02-01"), dated("new", "2026-04-01")]);
    expect(found.changed).toEqual([]);
    expect(found.support).toMatchObject([{ differences: [{ field: "support", before: 1, after: 2 }] }]);
  });

  test("what a later edition leaves out is withdrawn, from the day on which that came out", () => {
    const all = [dated("old", "2026-01-05", {}, edition("d_later", "2026-04-02"))];
    const found = compared(all);
    expect(found).toMatchObject({ before: 1, after: 0, withdrawn: [{ editions: ["d_later"] }] });
    expect(names(found.withdrawn)).toEqual([["c_old"]]);
    expect(compared(all, { until: "2026-04-01" }).withdrawn).toEqual([]);
    expect(compared(all, { since: "2026-05" })).toMatchObject({ before: 0, after: 0 });
  });

  test("what a later edition says again is neither new nor withdrawn", () => {
    const old = dated("old", "2026-01-05", {}, { ...edition("d_new", "2026-04-02"), heir: "c_new" });
    const same = compared([old, dated("new", "2026-04-02")]);
    expect([same.fresh, same.withdrawn, same.changed]).toEqual([[], [], []]);
    const sum = { value: 400e6, currency: "USD", qualifier: null, text: "$400 million" };
    const other = compared([old, dated("new", "2026-04-02", { amount: sum })]);
    expect(other.changed[0]!.differences).toMatchObject([
      { field: "amount", before: { value: 312e6 }, after: { value: 400e6 } },
    ]);
  });

  test("another reading withdraws nothing by publication, and does in the ledger", () => {
    const all = [
      dated("old", "2026-01-05", {}, { added: "2026-02-01T09:00:00Z", retired: "2026-03-20T09:00:00Z" }),
      dated("new", "2020", { type: "visit", amount: null, details: {} }, { added: "2026-03-20T09:00:00Z" }),
    ];
    expect(compared(all)).toMatchObject({ before: 1, after: 1, fresh: [], withdrawn: [] });
    const found = compared(all, { by: "added" });
    expect([names(found.fresh), names(found.withdrawn)]).toEqual([[["c_new"]], [["c_old"]]]);
  });

  test("the order of reading changes nothing", () => {
    const all = [
      dated("a", "2026-02-01", { when: on("2026-01") }),
      dated("b", "2026-04-01", { when: on("2026-01"), status: "completed" }),
      dated("c", "2026-04-02", { type: "visit", amount: null, details: {}, when: on("2026-04-01") }),
    ];
    expect(compared([...all].reverse())).toEqual(compared(all));
  });
});
