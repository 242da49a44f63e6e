import type { Actor, Claim } from "../../src/claim/index.js";
import type { Conflict, Testimony } from "../../src/ledger/index.js";
import { dayNumber, dayOf, format } from "../../src/text/index.js";
import { type Chance, chance } from "../merging/chance.js";

/** What reporters say of one matter. `clash`: the claims on its two sides, where they can't both be true. */
export interface Matter {
  readonly sort: string;
  readonly testimonies: readonly Testimony[];
  readonly clash: {
    readonly kind: Conflict["kind"];
    readonly sides: readonly [readonly string[], readonly string[]];
  } | null;
}

type Said = Partial<Omit<Claim, "source" | "target" | "when" | "amount" | "where">> & {
  readonly from: string;
  readonly to?: string;
  readonly sum?: readonly [number, string?, string?];
  readonly day?: string | null;
  readonly place?: Place;
  /** Day of publication; shortly after the day it is about where it is not given. */
  readonly out?: number;
};
type Place = readonly [string, number, number];

const STATES = "CHN KAZ TUR RUS JPN UZB IND IRN KGZ TJK AZE GEO KOR PAK MNG".split(" ");
const TOWNS: readonly Place[] = [
  ["Astana", 51.17, 71.43],
  ["Almaty", 43.25, 76.92],
  ["Tashkent", 41.3, 69.24],
  ["Bishkek", 42.87, 74.59],
  ["Istanbul", 41.01, 28.97],
  ["Ankara", 39.92, 32.85],
  ["Beijing", 39.9, 116.4],
  ["Xi'an", 34.26, 108.93],
  ["Sochi", 43.6, 39.73],
  ["Kazan", 55.79, 49.12],
];
const FIRST =
  "Kara Ak Sary Kok Uzun Temir Altyn Zhana Chon Ulu Naryn Issyk Toktogul Shymbulak Vakhsh Zarafshan Orto Bel".split(
    " ",
  );
const LAST = "Balta Suu Tal Bulak Kul Tash Dara Kiya Saz Archa Terek Kurgan Bazar Kum".split(" ");
const WORKS = [
  "power plant",
  "railway",
  "cement factory",
  "hospital",
  "port",
  "airport",
  "solar plant",
  "refinery",
  "water treatment plant",
];
const KINDS: Readonly<Record<string, string>> = {
  "power plant": "power-plant",
  "solar plant": "power-plant",
  railway: "railway",
  port: "port",
  airport: "airport",
};
const SUBJECTS = [
  "visa-free travel",
  "extradition",
  "double taxation",
  "water sharing",
  "customs transit",
  "air services",
  "nuclear safety",
];
const LEVELS = [
  "partnership",
  "comprehensive-partnership",
  "strategic-partnership",
  "comprehensive-strategic-partnership",
];
const ISSUES = ["taiwan", "crimea", "kashmir", "palestine", "karabakh"];
const ORGANISATIONS = ["org:SCO", "org:WTO", "org:EAEU", "org:OTS", "org:AIIB"];

class World {
  private number = 0;

  constructor(
    readonly c: Chance,
    private readonly seed: number,
    /** Who acts in it. */
    private readonly states: readonly string[] = STATES,
  ) {}

  /** A world of a few states, so that what is told of one matter may be taken for another. */
  pool(): World {
    const pool = new World(this.c, this.seed, this.c.some(STATES, 4));
    pool.number = this.number + 1000;
    this.number += 2000;
    return pool;
  }

  some(count: number): string[] {
    return this.c.some(this.states, count);
  }

  /** A day from 2005 to 2022. */
  day(): number {
    return dayNumber({ year: 2005, month: 1, day: 1 }) + this.c.whole(0, 6500);
  }

  pair(): [string, string] {
    return this.some(2) as [string, string];
  }

  work(): { name: string; kind: string; sort: string } {
    const sort = this.c.pick(WORKS);
    return { name: `${this.c.pick(FIRST)}-${this.c.pick(LAST)} ${sort}`, kind: KINDS[sort] ?? "industrial", sort };
  }

  /** A sum of two or three digits. */
  sum(): number {
    return this.c.whole(11, 989) * 1e6;
  }

  say(said: Said): Testimony {
    const { from, to, sum, day, place, out, details = {}, ...fields } = said;
    this.number++;
    const id = (this.seed * 100_000 + this.number * 7919).toString(16).padStart(16, "0");
    const told = day === undefined || day === null ? null : day;
    const published = out ?? dayNumberOf(told) + this.c.whole(0, 400);
    const claim: Claim = {
      id: `c_${id}`,
      type: "finance",
      source: from.split("+").map(actor),
      target: (to ?? "").split("+").filter(Boolean).map(actor),
      mutual: false,
      agents: [],
      details: this.worded(details),
      amount:
        sum === undefined ? null : { value: sum[0], currency: sum[1] ?? "USD", qualifier: sum[2] ?? null, text: "" },
      when: told === null ? null : { edtf: told, text: null, basis: "stated" },
      where: place === undefined ? null : { name: place[0], country: null, lat: place[1], lon: place[2] },
      status: "completed",
      event: { plover: null, mode: null, cameo: null, quad: null, goldstein: null, context: [] },
      attribution: null,
      citations: [],
      evidence: { exact: `words ${id}`, prefix: "", suffix: "", start: 0, end: 1, sentence: [0, 1] },
      confidence: 0.8,
      document: `d_${id}`,
      language: "en",
      producer: "test",
      ...fields,
    };
    return { claim, published: edtf(published), publisher: null, strain: `d_${id}`, roots: [], verdict: null };
  }

  /** Reporters name a work in their own words, and some only say what sort of thing it is, or nothing of it. */
  private worded(details: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const reworded = (name: unknown) => {
      const [, place, sort] = /^(?:the )?(\S+) (.+?)$/u.exec(String(name)) ?? [];
      const lot = this.c.next();
      if (place === undefined || String(name).includes(" and ") || lot < 0.55) return name;
      return lot < 0.75
        ? `a new ${sort} at ${place}`
        : lot < 0.9
          ? `the ${sort} of ${place.replace("-", " ")}`
          : `the ${sort}`;
    };
    const found: Record<string, unknown> = { ...details };
    for (const field of ["name", "purpose"]) if (found[field] !== undefined) found[field] = reworded(found[field]);
    if (this.c.often(0.1)) delete found.instrument;
    if (this.c.often(0.1)) delete found.participants;
    return found;
  }

  /** One to three reporters who say the same. */
  several(said: () => Said): Testimony[] {
    return Array.from({ length: this.c.whole(1, 3) }, () => this.say(said()));
  }
}

const actor = (id: string): Actor => ({
  id,
  kind: id.startsWith("org:") ? "organisation" : "state",
  name: id,
  text: null,
});
const edtf = (day: number) => format(dayOf(day));
const dayNumberOf = (told: string | null) => {
  const [year, month, day] = (told ?? "2015-06-15").split("-").map(Number);
  return dayNumber({ year: year!, month: month ?? 12, day: day ?? 28 });
};
const clash = (kind: Conflict["kind"], a: readonly Testimony[], b: readonly Testimony[]): Omit<Matter, "sort"> => ({
  testimonies: [...a, ...b],
  clash: { kind, sides: [a.map(({ claim }) => claim.id), b.map(({ claim }) => claim.id)] },
});
const innocent = (...those: (readonly Testimony[])[]): Omit<Matter, "sort"> => ({
  testimonies: those.flat(),
  clash: null,
});

/** A day to the precision that a reporter remembers. */
const remembered = (c: Chance, day: number) => (c.often(0.7) ? edtf(day) : edtf(day).slice(0, 7));

/** Ways in which reports can't all be true. */
export const CLASHES: Readonly<Record<string, (w: World) => Omit<Matter, "sort">>> = {
  "two sums of one loan": (w) => {
    const [[from, to], { name }, day, sum] = [w.pair(), w.work(), w.day(), w.sum()];
    const status = w.c.pick(["agreed", "completed"] as const);
    const loan = (value: number) => () => ({
      from,
      to,
      status,
      day: remembered(w.c, day),
      sum: [value] as const,
      details: { flow: "loan", purpose: `the ${name}` },
    });
    return clash(
      "amount",
      w.several(loan(sum)),
      w.several(loan(Math.round((sum * w.c.pick([0.5, 0.7, 1.4, 1.9])) / 1e6) * 1e6)),
    );
  },
  "two days of one signing": (w) => {
    const [[from, to], subject, day] = [w.pair(), w.c.pick(SUBJECTS), w.day()];
    const sign = (at: number) => () => ({
      type: "agreement" as const,
      from,
      to,
      mutual: true,
      status: "agreed" as const,
      day: edtf(at),
      details: { instrument: "treaty", subject },
    });
    return clash("date", w.several(sign(day)), w.several(sign(day + w.c.whole(4, 30))));
  },
  "two dates of one accession": (w) => {
    const [[state], organisation, day] = [w.pair(), w.c.pick(ORGANISATIONS), w.day()];
    const join = (at: number) => () => ({
      type: "membership" as const,
      from: state,
      to: organisation,
      status: "completed" as const,
      day: remembered(w.c, at),
      details: { organisation, standing: "member" },
    });
    return clash("date", w.several(join(day)), w.several(join(day + w.c.whole(200, 1500))));
  },
  "done and called off": (w) => {
    const [[from, to], { name, kind }, day] = [w.pair(), w.work(), w.day()];
    const work = (status: "completed" | "cancelled", at: number) => () => ({
      type: "project" as const,
      from,
      to,
      status,
      day: edtf(at),
      details: { name, kind, milestone: status },
    });
    return clash("status", w.several(work("completed", day)), w.several(work("cancelled", day + w.c.whole(-1, 1))));
  },
  "finished, and still to be finished later": (w) => {
    const [[from, to], { name, kind }, day] = [w.pair(), w.work(), w.day()];
    const later = day + w.c.whole(500, 1400);
    const work = (status: "completed" | "planned", at: string, out: number) => () => ({
      type: "project" as const,
      from,
      to,
      status,
      day: at,
      out,
      details: { name, kind, milestone: status === "planned" ? "ongoing" : status },
    });
    const planned = work("planned", w.c.often(0.5) ? edtf(later) : edtf(later).slice(0, 4), day + w.c.whole(60, 130));
    return clash(
      "status",
      w.several(work("completed", remembered(w.c, day), day + w.c.whole(0, 900))),
      w.several(planned),
    );
  },
  "two lenders of one sum for one work": (w) => {
    const [lender, other, host] = w.some(3) as [string, string, string];
    const [{ name }, day, sum] = [w.work(), w.day(), w.sum()];
    const status = w.c.pick(["agreed", "completed"] as const);
    const loan = (from: string) => () => ({
      from,
      to: host,
      status,
      day: remembered(w.c, day),
      sum: [sum] as const,
      details: { flow: "loan", purpose: w.c.pick([`the ${name}`, name]) },
    });
    return clash("party", w.several(loan(lender)), w.several(loan(other)));
  },
  "two hosts of one work": (w) => {
    const [builder, host, other] = w.some(3) as [string, string, string];
    const [day, name] = [w.day(), `${w.c.pick(FIRST)}-${w.c.pick(LAST)} power plant`];
    const work = (to: string) => () => ({
      type: "project" as const,
      from: builder,
      to,
      status: "completed" as const,
      day: remembered(w.c, day),
      details: { name, kind: "power-plant" },
    });
    return clash("party", w.several(work(host)), w.several(work(other)));
  },
  "asserted and denied": (w) => {
    const [[from, to], day] = [w.pair(), w.day()];
    const visit = (status: "completed" | "denied") => () => ({
      type: "visit" as const,
      from,
      to,
      status,
      day: edtf(day),
      details: { kind: "unspecified", visitor: `person:${from.toLowerCase()}-president` },
    });
    return clash("existence", w.several(visit("completed")), w.several(visit("denied")));
  },
  "two places of one meeting": (w) => {
    const [[from, to], day] = [w.pair(), w.day()];
    const [a, b] = w.c.some(TOWNS, 2) as [Place, Place];
    const meet = (place: Place) => () => ({
      type: "meeting" as const,
      from,
      to,
      mutual: true,
      day: edtf(day),
      place,
      details: {
        kind: "summit",
        participants: [`person:${from.toLowerCase()}-president`, `person:${to.toLowerCase()}-president`],
      },
    });
    return clash("place", w.several(meet(a)), w.several(meet(b)));
  },
  "two levels set up on one day": (w) => {
    const [[from, to], day, at] = [w.pair(), w.day(), w.c.whole(0, LEVELS.length - 2)];
    const raise = (level: string) => () => ({
      type: "partnership" as const,
      from,
      to,
      mutual: true,
      status: "agreed" as const,
      day: edtf(day),
      details: { level, since: null },
    });
    return clash("level", w.several(raise(LEVELS[at]!)), w.several(raise(LEVELS[at + 1]!)));
  },
  "a member, years after it left": (w) => {
    const [[state], organisation, day] = [w.pair(), w.c.pick(ORGANISATIONS), w.day()];
    const member = (standing: "member" | "former", at: string) => () => ({
      type: "membership" as const,
      from: state,
      to: organisation,
      status: standing === "former" ? ("completed" as const) : ("ongoing" as const),
      day: at,
      details: { organisation, standing },
    });
    return clash(
      "status",
      w.several(member("former", remembered(w.c, day))),
      w.several(member("member", edtf(day + w.c.whole(400, 1200)))),
    );
  },
  "two sides taken at once": (w) => {
    const [[from, to], issue, day] = [w.pair(), w.c.pick(ISSUES), w.day()];
    const stand = (stance: string) => () => ({
      type: "position" as const,
      from,
      to,
      status: "stated" as const,
      day: edtf(day + w.c.whole(0, 1)),
      details: { issue, stance },
    });
    return clash("existence", w.several(stand("supports")), w.several(stand("opposes")));
  },
};

/** Differences that are none. */
export const INNOCENT: Readonly<Record<string, (w: World) => Omit<Matter, "sort">>> = {
  rounding: (w) => {
    const [[from, to], { name }, day] = [w.pair(), w.work(), w.day()];
    const value = w.c.whole(1100, 9890) * 1e6;
    const loan = (sum: readonly [number, string?, string?]) => ({
      from,
      to,
      status: "agreed" as const,
      day: remembered(w.c, day),
      sum,
      details: { flow: "loan", purpose: `the ${name}` },
    });
    return innocent([
      w.say(loan([value])),
      w.say(loan([Math.round(value / 1e8) * 1e8, "USD", "about"])),
      w.say(loan([Math.round(value / 1e8) * 1e8])),
    ]);
  },
  "another currency": (w) => {
    const [[from, to], { name }, day, sum] = [w.pair(), w.work(), w.day(), w.sum()];
    const loan = (value: number, currency: string) => () => ({
      from,
      to,
      status: "agreed" as const,
      day: remembered(w.c, day),
      sum: [value, currency] as const,
      details: { flow: "loan", purpose: `the ${name}` },
    });
    return innocent(
      w.several(loan(sum, "USD")),
      w.several(loan(Math.round(sum * 0.92), "EUR")),
      w.several(loan(Math.round(sum * 6.9), "CNY")),
    );
  },
  "a part and the whole": (w) => {
    const [[from, to], day, sum] = [w.pair(), w.day(), w.sum()];
    const [a, b] = [w.work().name, w.work().name];
    const loan =
      (value: number, purpose: string, more: object = {}) =>
      () => ({
        from,
        to,
        status: "agreed" as const,
        day: remembered(w.c, day),
        sum: [value] as const,
        details: { flow: "loan", purpose, ...more },
      });
    return innocent(
      w.several(loan(sum * 3, `the ${a} and the ${b}`, { umbrella: true })),
      w.several(loan(sum, `the ${a}`)),
      a === b ? [] : w.several(loan(sum * 2, `the ${b}`)),
    );
  },
  "another year": (w) => {
    const [[from, to], { name }, day] = [w.pair(), w.work(), w.day()];
    const loan = (value: number, at: number) => () => ({
      from,
      to,
      status: "completed" as const,
      day: remembered(w.c, at),
      sum: [value] as const,
      details: { flow: "loan", purpose: `the ${name}` },
    });
    return innocent(w.several(loan(w.sum(), day)), w.several(loan(w.sum(), day + w.c.whole(500, 1500))));
  },
  "a pledge and what was paid": (w) => {
    const [[from, to], { name }, day, sum] = [w.pair(), w.work(), w.day(), w.sum()];
    const aid = (status: "pledged" | "completed", value: number, at: number) => () => ({
      from,
      to,
      status,
      day: remembered(w.c, at),
      sum: [value] as const,
      details: { flow: "loan", purpose: `the ${name}` },
    });
    return innocent(
      w.several(aid("pledged", sum, day)),
      w.several(aid("completed", Math.round(sum * 0.6), day + w.c.whole(200, 900))),
    );
  },
  "planned for one day, held on another": (w) => {
    const [[from, to], day] = [w.pair(), w.day()];
    const visit = (status: "planned" | "completed", at: number, out: number) => () => ({
      type: "visit" as const,
      from,
      to,
      status,
      day: edtf(at),
      out,
      details: { kind: "state", visitor: `person:${from.toLowerCase()}-president` },
    });
    return innocent(
      w.several(visit("planned", day, day - 20)),
      w.several(visit("completed", day + w.c.whole(1, 9), day + 10)),
    );
  },
  approximations: (w) => {
    const [[from, to], { name }, day] = [w.pair(), w.work(), w.day()];
    const value = w.c.whole(12, 98) * 1e7;
    const loan = (sum: readonly [number, string?, string?]) => ({
      from,
      to,
      status: "completed" as const,
      day: edtf(day),
      sum,
      details: { flow: "loan", purpose: `the ${name}` },
    });
    return innocent([
      w.say(loan([value])),
      w.say(loan([value * 1.05, "USD", "almost"])),
      w.say(loan([value * 0.95, "USD", "more-than"])),
    ]);
  },
  "works of like names": (w) => {
    const [[from, to], day, first] = [w.pair(), w.day(), w.c.pick(FIRST)];
    const [a, b] = w.c.some(LAST, 2) as [string, string];
    const loan = (name: string, value: number) => () => ({
      from,
      to,
      status: "agreed" as const,
      day: edtf(day),
      sum: [value] as const,
      details: { flow: "loan", purpose: `the ${name}` },
    });
    const work = (name: string, status: "completed" | "cancelled") => () => ({
      type: "project" as const,
      from,
      to,
      status,
      day: edtf(day),
      details: { name, kind: "power-plant", milestone: status },
    });
    return w.c.often(0.5)
      ? innocent(
          w.several(loan(`${first}-${a} power plant`, w.sum())),
          w.several(loan(`${first}-${b} power plant`, w.sum())),
        )
      : innocent(
          w.several(work(`${first}-1 power plant`, "completed")),
          w.several(work(`${first}-2 power plant`, "cancelled")),
        );
  },
  "a level raised": (w) => {
    const [[from, to], day, at] = [w.pair(), w.day(), w.c.whole(0, LEVELS.length - 2)];
    const raise = (level: string, when: number) => () => ({
      type: "partnership" as const,
      from,
      to,
      mutual: true,
      status: "agreed" as const,
      day: remembered(w.c, when),
      details: { level, since: null },
    });
    const still = () => ({
      type: "partnership" as const,
      from,
      to,
      mutual: true,
      status: "ongoing" as const,
      day: edtf(day + 200),
      details: { level: LEVELS[at]!, since: null },
    });
    return innocent(
      w.several(raise(LEVELS[at]!, day)),
      w.several(still),
      w.several(raise(LEVELS[at + 1]!, day + w.c.whole(700, 2500))),
    );
  },
  "two lenders who share": (w) => {
    const [lender, other, host] = w.some(3) as [string, string, string];
    const [{ name }, day, sum] = [w.work(), w.day(), w.sum()];
    const loan = (from: string, value: number) => () => ({
      from,
      to: host,
      status: "agreed" as const,
      day: edtf(day),
      sum: [value] as const,
      details: { flow: "loan", purpose: `the ${name}` },
    });
    return w.c.often(0.5)
      ? innocent(w.several(loan(lender, sum)), w.several(loan(other, Math.round(sum * 0.4))))
      : innocent(w.several(loan(lender, sum)), w.several(loan(`${lender}+${other}`, sum)));
  },
  "one sum for two works": (w) => {
    const [lender, other, host] = w.some(3) as [string, string, string];
    const [day, sum, [a, b]] = [w.day(), w.sum(), w.c.some(LAST, 2)];
    const loan = (from: string, name: string) => () => ({
      from,
      to: host,
      status: "agreed" as const,
      day: edtf(day),
      sum: [sum] as const,
      details: { flow: "loan", purpose: `the ${name}` },
    });
    return innocent(
      w.several(loan(lender, `${w.c.pick(FIRST)}-${a} hospital`)),
      w.several(loan(other, `${w.c.pick(FIRST)}-${b} refinery`)),
    );
  },
  "joined, then left": (w) => {
    const [[state], organisation, day] = [w.pair(), w.c.pick(ORGANISATIONS), w.day()];
    const member = (standing: "member" | "former", at: number, status: "completed" | "ongoing") => () => ({
      type: "membership" as const,
      from: state,
      to: organisation,
      status,
      day: remembered(w.c, at),
      details: { organisation, standing },
    });
    return innocent(
      w.several(member("member", day, "completed")),
      w.several(member("member", day + 400, "ongoing")),
      w.several(member("former", day + w.c.whole(600, 2000), "completed")),
    );
  },
  "a mind changed": (w) => {
    const [[from, to], issue, day] = [w.pair(), w.c.pick(ISSUES), w.day()];
    const stand = (stance: string, at: number) => () => ({
      type: "position" as const,
      from,
      to,
      status: "stated" as const,
      day: edtf(at),
      details: { issue, stance },
    });
    return innocent(w.several(stand("supports", day)), w.several(stand("opposes", day + w.c.whole(400, 3000))));
  },
  "a denial of something else": (w) => {
    const [[from, to], day] = [w.pair(), w.day()];
    const visit = (status: "completed" | "denied", at: number) => () => ({
      type: "visit" as const,
      from,
      to,
      status,
      day: edtf(at),
      details: { kind: "unspecified", visitor: `person:${from.toLowerCase()}-president` },
    });
    return innocent(w.several(visit("denied", day)), w.several(visit("completed", day + w.c.whole(200, 1500))));
  },
  "a month and a day in it": (w) => {
    const [[from, to], subject, day] = [w.pair(), w.c.pick(SUBJECTS), w.day()];
    const sign = (at: string) => () => ({
      type: "agreement" as const,
      from,
      to,
      mutual: true,
      status: "agreed" as const,
      day: at,
      details: { instrument: "treaty", subject },
    });
    return innocent(
      w.several(sign(edtf(day))),
      w.several(sign(edtf(day).slice(0, 7))),
      w.several(sign(edtf(day).slice(0, 4))),
    );
  },
  "steps of one work": (w) => {
    const [[from, to], { name, kind }, day] = [w.pair(), w.work(), w.day()];
    const work = (status: "planned" | "agreed" | "ongoing" | "completed", at: number) => () => ({
      type: "project" as const,
      from,
      to,
      status,
      day: remembered(w.c, at),
      details: { name, kind, milestone: status },
    });
    return innocent(
      w.several(work("planned", day)),
      w.several(work("agreed", day + 100)),
      w.several(work("ongoing", day + 400)),
      w.several(work("completed", day + w.c.whole(700, 1500))),
    );
  },
  "finished before its day": (w) => {
    const [[from, to], { name, kind }, day] = [w.pair(), w.work(), w.day()];
    const work = (status: "completed" | "planned", at: number, out: number) => () => ({
      type: "project" as const,
      from,
      to,
      status,
      day: remembered(w.c, at),
      out,
      details: { name, kind, milestone: status === "planned" ? "ongoing" : status },
    });
    return innocent(
      w.several(work("planned", day + 600, day - 300)),
      w.several(work("completed", day, day + w.c.whole(0, 900))),
    );
  },
  "two meetings": (w) => {
    const [[from, to], day] = [w.pair(), w.day()];
    const [a, b] = w.c.some(TOWNS, 2) as [Place, Place];
    const meet = (place: Place, at: number) => () => ({
      type: "meeting" as const,
      from,
      to,
      mutual: true,
      day: edtf(at),
      place,
      details: { kind: "meeting", participants: [] },
    });
    return innocent(w.several(meet(a, day)), w.several(meet(b, day + w.c.whole(60, 900))));
  },
};

/** What stands for years: two such matters between the same states would contradict one another in earnest. */
const STANDING = /accession|level|member|sides taken|joined|mind/u;

/** Pools of matters, at random, each told by a few states of one another. */
export function collection(seed: number, pools: number): Matter[][] {
  const c = chance(seed);
  const world = new World(c, seed);
  const sorts = [...Object.entries(CLASHES), ...Object.entries(INNOCENT)];
  return Array.from({ length: pools }, () => {
    const pool = world.pool();
    const chosen = c.some(sorts, 8);
    const standing = chosen.filter(([sort]) => STANDING.test(sort));
    return chosen.filter((one) => !standing.slice(1).includes(one)).map(([sort, make]) => ({ sort, ...make(pool) }));
  });
}
