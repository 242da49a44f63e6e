import { describe, expect, test } from "vitest";
import type { Claim } from "../claim/index.js";
import type { Testimony } from "../ledger/index.js";
import { reconcile } from "./reconcile.js";
import { on, said as told } from "./testimonies.corpus.js";

interface Brief {
  readonly when?: string | null;
  readonly published?: string;
  readonly status?: Claim["status"];
  readonly amount?: number;
  readonly details: Record<string, unknown>;
  readonly words?: string;
}

function testimony(name: string, brief: Brief, type: Claim["type"]): Testimony {
  const { when = null, published = null, status = "completed", amount, details, words = "" } = brief;
  const evidence = { exact: words, prefix: "", suffix: "", start: 0, end: 1, sentence: [0, 1] as const };
  const sum = amount === undefined ? null : { value: amount, currency: "USD", qualifier: null, text: "" };
  return told(name, {
    published,
    claim: { type, when: when === null ? null : on(when), status, amount: sum, details, evidence },
  });
}

const groups = (testimonies: readonly Testimony[]) =>
  reconcile(testimonies, []).map(({ claims }) => claims.map((id) => id.slice(2)).join(" "));

describe("what is told of a thing, taken together", () => {
  test("a text is held against all that is told of a thing, and a word that many things have tells little", () => {
    const said = (name: string, when: string | null, words: string) =>
      testimony(
        name,
        { when, published: "2024-09-01", words, status: "stated", details: { act: "praise" } },
        "statement",
      );
    const dated = [
      said("a", "2021-03-04", "praised the opera house"),
      said("b", "2021-03-04", "praised the return of the manuscripts"),
      said("c", "2022-05-20", "praised lithium"),
    ];
    expect(groups([...dated, said("d", "2021", "praised opera and manuscripts")])).toEqual(["a b d", "c"]);
    const often = ["2015-01-05", "2016-02-06", "2017-03-07", "2018-04-08"];
    const wheat = often.map((when, i) =>
      said(
        `${i}`,
        when,
        `praised wheat and ${["wolves near Karakol", "locusts near Talas", "sturgeon near Aktau", "apricots near Isfara"][i]}`,
      ),
    );
    expect(groups([...wheat, said("4", null, "praised wheat")])).toHaveLength(5);
    expect(groups([...wheat, said("4", null, "praised wolves near Karakol and wheat")])[0]).toBe("0 4");
  });

  test("people are the same wherever a report names them; reports that share nobody of four tell of two meetings", () => {
    const met = (name: string, agents: readonly string[], participants: readonly string[]) => {
      const one = testimony(name, { when: "2021-07-02", details: { kind: "talks", participants } }, "meeting");
      const acting = agents.map((id) => ({
        actor: { id, kind: "person" as const, name: id, text: null, state: id.slice(7, 10).toUpperCase() },
        office: null,
      }));
      return { ...one, claim: { ...one.claim, agents: acting } };
    };
    const [guest, host] = ["person:chn-guest", "person:kaz-host"];
    const others = ["person:chn-other", "person:kaz-other"];
    expect(groups([met("a", [guest!], [host!]), met("b", [host!], [guest!])])).toEqual(["a b"]);
    expect(groups([met("a", [], [guest!, host!]), met("b", [], others)])).toEqual(["a", "b"]);
  });

  test("a leader's meeting is not the one of those below on the same day", () => {
    const met = (name: string, side: string, office: string) => {
      const one = testimony(name, { when: "2021-07-02", details: { kind: "talks" } }, "meeting");
      const actor = { id: `person:${name}`, kind: "person" as const, name, text: null, state: side };
      return { ...one, claim: { ...one.claim, agents: [{ actor, office }] } };
    };
    const why = (facts: ReturnType<typeof reconcile>) =>
      facts.flatMap(({ joinings }) => joinings.flatMap(({ because }) => because));
    expect(why(reconcile([met("a", "CHN", "president"), met("b", "KAZ", "foreign-minister")], []))).toContain(
      "though in one leaders met, in the other those below",
    );
    expect(why(reconcile([met("a", "CHN", "president"), met("b", "KAZ", "prime-minister")], [])).join()).not.toContain(
      "leaders",
    );
  });

  test("what is free of visas is no free trade, and the first unit no second", () => {
    const signed = (name: string, subject: string) =>
      testimony(
        name,
        { when: "2020-04-30", status: "agreed", details: { instrument: "agreement", subject } },
        "agreement",
      );
    expect(groups([signed("a", "visa-free travel"), signed("b", "free trade")])).toEqual(["a", "b"]);
    expect(groups([signed("a", "visa-free travel"), signed("b", "mutual abolition of visas")])).toEqual(["a b"]);
    const built = (name: string, work: string) =>
      testimony(name, { when: "2020", details: { name: work, kind: "power-plant" } }, "project");
    expect(groups([built("a", "first unit of the Temir power station"), built("b", "Temir-2 power plant")])).toEqual([
      "a",
      "b",
    ]);
    expect(groups([built("a", "second unit of the Temir power station"), built("b", "Temir-2 power plant")])).toEqual([
      "a b",
    ]);
  });

  test("a step that names no subject neither joins nor hinders a history", () => {
    const step = (name: string, when: string, status: Claim["status"], subject?: string) =>
      testimony(
        name,
        { when, status, details: { instrument: "protocol", ...(subject ? { subject } : {}) } },
        "agreement",
      );
    const history = [step("a", "2007-06-25", "agreed", "extradition"), step("b", "2007-06-25", "agreed")];
    expect(groups(history)).toEqual(["a b"]);
    expect(groups([...history, step("c", "2006-05-01", "planned", "extradition of convicts")])).toEqual(["a b c"]);
    expect(groups([...history, step("c", "2006-05-01", "planned")])).toEqual(["a b", "c"]);
  });

  test("the years between two steps of a loan tell against their being one", () => {
    const loan = (name: string, when: string, status: Claim["status"]) =>
      testimony(name, { when, status, amount: 4e8, details: { flow: "loan", purpose: "the M41 road" } }, "finance");
    const why = (paid: string) =>
      reconcile([loan("a", "2010-03-05", "agreed"), loan("b", paid, "completed")], []).flatMap(({ joinings }) =>
        joinings.flatMap(({ because }) => because),
      );
    expect(why("2011-09-12").join("; ")).toMatch(/(?<!though )steps of one history/u);
    expect(why("2016-09-12").join("; ")).toMatch(/though steps of one history/u);
  });
});
