import { dayNumber, dayOf, format } from "../../src/text/index.js";
import type { Chance } from "./chance.js";
import type { Happening, Person, Stage } from "./happening.js";
import { AGENCIES, CAPITALS, CLUBS, GOODS, ISSUES, LEVELS, PAIRS, PURPOSES, SUBJECTS, WORKS } from "./places.js";

const FIRST = 2006;
const LAST = 2024;
export const day = (year: number, month: number, date: number) => dayNumber({ year, month, day: date });
const randomDay = (c: Chance, year = c.whole(FIRST, LAST)) => day(year, 1, 1) + c.whole(0, 364);
const yearOf = (number: number) => dayOf(number).year;

/** Who acts for a state: its president changes once, its ministers twice. */
function officials(state: string, on: number): { president: Person; minister: Person; trade: Person } {
  const year = yearOf(on);
  const turn = (length: number) => Math.floor((year - FIRST) / length) + 1;
  const who = (name: string, office: string) => ({ id: `person:${state.toLowerCase()}-${name}`, office });
  return {
    president: who(`president-${turn(10)}`, "president"),
    minister: who(`envoy-${turn(6)}`, "foreign-minister"),
    trade: who(`merchant-${turn(7)}`, "trade-minister"),
  };
}

type Make = (c: Chance, a: string, b: string) => Omit<Happening, "key">[];

/** Planned some time ahead, then it took place (or was called off): both are told with the day it is for. */
function foreseen(c: Chance, on: number): Stage[] {
  const stages: Stage[] = [];
  if (c.often(0.5)) stages.push({ status: "planned", day: on, said: on - c.whole(1, 25) });
  stages.push({ status: c.often(0.06) ? "cancelled" : "completed", day: on, said: on + c.whole(0, 1) });
  return stages;
}

const visits: Make = (c, a, b) => {
  const made: Omit<Happening, "key">[] = [];
  const go = (from: string, to: string, on: number, who: Person) =>
    made.push({
      type: "visit",
      source: [from],
      target: [to],
      mutual: false,
      details: { kind: c.pick(["state", "official", "working"]), visitor: who.id },
      place: c.pick(CAPITALS[to] ?? ["the capital"]),
      people: [who],
      steps: foreseen(c, on),
    });
  for (let i = c.whole(3, 6); i > 0; i--) {
    const [from, to] = c.often(0.5) ? [a, b] : [b, a];
    const on = randomDay(c);
    const people = officials(from, on);
    go(from, to, on, c.pick([people.president, people.minister, people.trade]));
    // The near misses of real life: the same guest again some months later, or another guest within the month.
    if (c.often(0.3)) go(from, to, on + c.whole(60, 200), people.president);
    if (c.often(0.3)) go(from, to, on + c.whole(3, 25), people.minister);
  }
  return made;
};

const meetings: Make = (c, a, b) => {
  const made: Omit<Happening, "key">[] = [];
  const meet = (kind: string, on: number, people: readonly Person[], place?: string) =>
    made.push({
      type: "meeting",
      source: [a, b],
      target: [],
      mutual: true,
      details: { kind, participants: people.map((p) => p.id) },
      ...(place === undefined ? {} : { place }),
      people,
      steps: foreseen(c, on),
    });
  for (let i = c.whole(3, 7); i > 0; i--) {
    const on = randomDay(c);
    const [x, y] = [officials(a, on), officials(b, on)];
    const kind = c.pick(["meeting", "call", "call", "talks"]);
    meet(kind, on, [x.president, y.president], kind === "call" ? undefined : c.pick(CAPITALS[a] ?? ["the capital"]));
    if (c.often(0.25)) meet("talks", on, [x.minister, y.minister]);
    if (c.often(0.3)) meet("call", on + c.whole(4, 20), [x.president, y.president]);
  }
  // A yearly summit on its margins of which they meet.
  for (let year = c.whole(FIRST, LAST - 4), left = 4; left > 0; year++, left--) {
    const on = day(year, 6, 10) + c.whole(0, 20);
    meet("meeting", on, [officials(a, on).president, officials(b, on).president], `Summit town ${year}`);
  }
  return made;
};

const statements: Make = (c, a, b) => {
  const made: Omit<Happening, "key">[] = [];
  for (let i = c.whole(3, 6); i > 0; i--) {
    const [from, to] = c.often(0.5) ? [a, b] : [b, a];
    const act = c.pick(["praise", "criticise", "urge", "congratulate", "reject"]);
    let on = randomDay(c);
    for (let again = c.whole(1, 3); again > 0; again--, on += c.whole(4, 60))
      made.push({
        type: "statement",
        source: [from],
        target: [to],
        mutual: false,
        details: { act },
        people: [c.often(0.6) ? officials(from, on).minister : officials(from, on).president],
        steps: [{ status: "stated", day: on, said: on }],
      });
  }
  return made;
};

const at = (status: Stage["status"], on: number): Stage => ({ status, day: on, said: on });

const agreements: Make = (c, a, b) => {
  const made: Omit<Happening, "key">[] = [];
  // A subject is seldom agreed on twice, and then years apart.
  const left = c.some(SUBJECTS, SUBJECTS.length);
  for (let i = c.whole(2, 4); i > 0; i--) {
    const on = randomDay(c);
    const before = SUBJECTS.filter((subject) => !left.includes(subject));
    for (let n = c.often(0.5) ? 1 : c.whole(2, 4); n > 0; n--) {
      const again = before.length > 0 && c.often(0.1) ? before.splice(c.whole(0, before.length - 1), 1)[0] : undefined;
      const subject = again ?? left.pop() ?? [];
      if (subject.length === 0) continue;
      const steps: Stage[] = [];
      if (c.often(0.25)) steps.push(at("planned", on - c.whole(100, 500)));
      steps.push({ status: "agreed", day: on, said: on });
      if (c.often(0.2)) steps.push(at("completed", on + c.whole(90, 500)));
      made.push({
        type: "agreement",
        source: [a, b],
        target: [],
        mutual: true,
        details: { instrument: c.pick(["agreement", "agreement", "memorandum", "protocol"]), subject: subject[0] },
        wordings: { subject },
        people: [],
        steps,
      });
    }
  }
  return made;
};

const partnerships: Make = (c, a, b) => {
  let year = c.whole(FIRST, FIRST + 3);
  return LEVELS.slice(c.whole(0, 2), c.whole(3, 5)).map((level) => {
    const on = randomDay(c, year);
    year += c.whole(2, 5);
    return {
      type: "partnership",
      source: [a, b],
      target: [],
      mutual: true,
      details: { level },
      people: [],
      steps: [{ status: "agreed", day: on, said: on }],
      standing: true,
    } as const;
  });
};

const positions: Make = (c, a, b) =>
  c.some(ISSUES, c.whole(1, 3)).map((issue) => {
    const on = randomDay(c);
    const [from, to] = c.often(0.7) ? [b, a] : [a, b];
    return {
      type: "position",
      source: [from],
      target: [to],
      mutual: false,
      details: { issue, stance: c.often(0.85) ? "supports" : "opposes" },
      people: [],
      steps: [{ status: "stated", day: on, said: on }],
      standing: true,
    } as const;
  });

const memberships: Make = (c, _a, b) =>
  c.some(CLUBS, c.whole(1, 3)).flatMap((organisation) => {
    const on = randomDay(c);
    const base = {
      type: "membership",
      source: [b],
      target: [organisation],
      mutual: false,
      people: [],
      standing: true,
    } as const;
    const joined = {
      ...base,
      details: { organisation, standing: "member" },
      steps: [
        ...(c.often(0.5) ? [{ status: "planned", day: on, said: on - c.whole(20, 300) } as const] : []),
        { status: "completed", day: on, said: on } as const,
      ],
    } as const;
    if (c.often(0.6)) return [joined];
    const before = on - c.whole(400, 1500);
    return [
      joined,
      {
        ...base,
        details: { organisation, standing: c.pick(["observer", "candidate"]) },
        steps: [{ status: "completed", day: before, said: before }],
      } as const,
    ];
  });

const finances: Make = (c, a, b) => {
  const made: Omit<Happening, "key">[] = [];
  const agencies = AGENCIES[a] ?? ["State Bank"];
  for (let i = c.whole(4, 8); i > 0; i--) {
    const flow = c.pick(["loan", "loan", "grant", "credit-line", "investment", "debt-relief"]);
    const [sector, purpose] = c.pick(PURPOSES);
    let on = randomDay(c);
    let value = c.pick([c.whole(11, 99) * 1e6, c.whole(1, 20) * 5e7, c.whole(101, 999) * 1e6, c.whole(11, 59) * 1e8]);
    const given = { flow, sector, purpose: purpose[0], ...(c.often(0.6) ? { agency: c.pick(agencies) } : {}) };
    const currency = c.often(0.85) ? "USD" : "CNY";
    const give = (on: number, value: number, steps: Stage[], details: Record<string, unknown>) =>
      made.push({
        type: "finance",
        source: [a],
        target: [b],
        mutual: false,
        details,
        ...(details.purpose === undefined ? {} : { wordings: { purpose } }),
        sum: { value, currency },
        people: [],
        steps: [...steps, at("agreed", on), ...(c.often(0.4) ? [at("completed", on + c.whole(90, 900))] : [])],
      });
    // Successive tranches of the same bank for the same purpose, with near and sometimes equal sums.
    for (let more = c.often(0.25) ? 2 : 1; more > 0; more--) {
      give(on, value, c.often(0.4) ? [at("pledged", on - c.whole(60, 500))] : [], given);
      on += c.whole(300, 900);
      value = c.often(0.2) ? value : Math.round((value * c.whole(80, 150)) / 1e8) * 1e6;
    }
    // A total over all that was given so far is no loan of its own.
    if (c.often(0.15)) give(on, value * c.whole(3, 8), [], { flow, umbrella: true });
  }
  return made;
};

const trades: Make = (c, a, b) => {
  const made: Omit<Happening, "key">[] = [];
  let value = c.whole(12, 300) * 1e8;
  for (let year = c.whole(FIRST, LAST - 6), left = 6; left > 0; year++, left--) {
    value = Math.round((value * c.whole(88, 125)) / 1e10) * 1e8;
    const yearly = (period: string, share: number, said: number) =>
      made.push({
        type: "trade",
        source: [a, b],
        target: [],
        mutual: true,
        details: { period },
        sum: { value: Math.round((value * share) / 1e7) * 1e7, currency: "USD" },
        people: [],
        steps: [{ status: "completed", day: day(year, 12, 31), said, period }],
      });
    yearly(String(year), 1, day(year + 1, 1, 20));
    if (c.often(0.4)) yearly(`${year}-01/${year}-06`, 0.48, day(year, 7, 20));
  }
  for (const goods of c.some(GOODS, 2)) {
    const [from, to] = c.often(0.5) ? [a, b] : [b, a];
    const on = randomDay(c);
    made.push({
      type: "trade",
      source: [from],
      target: [to],
      mutual: false,
      details: { goods: [goods[0]] },
      wordings: { goods },
      people: [],
      steps: [{ status: "ongoing", day: on, said: on }],
      standing: true,
    });
  }
  return made;
};

const projects: Make = (c, a, b) =>
  c.some(WORKS, c.whole(3, 7)).map(([kind, name]) => {
    let on = randomDay(c, c.whole(FIRST, LAST - 6));
    const steps: Stage[] = [];
    for (const [status, milestone] of [
      ["planned", "proposed"],
      ["agreed", "agreed"],
      ["ongoing", "started"],
      ["completed", "completed"],
    ] as const) {
      if (c.often(0.7)) steps.push({ status, day: on, said: on, details: { milestone } });
      on += c.whole(90, 700);
    }
    if (steps.length === 0) steps.push({ status: "agreed", day: on, said: on, details: { milestone: "agreed" } });
    return {
      type: "project",
      source: [a],
      target: [b],
      mutual: false,
      details: { name: name[0], kind },
      wordings: { name },
      ...(c.often(0.5) ? { sum: { value: c.whole(11, 900) * 1e6, currency: "USD" } } : {}),
      people: [],
      steps,
    } as const;
  });

const cooperations: Make = (c, a, b) =>
  c
    .some([[], ["energy"], ["security"], ["trade", "investment"], ["culture", "education"], ["connectivity"]], 4)
    .map((fields) => {
      const on = randomDay(c);
      return {
        type: "cooperation",
        source: [a, b],
        target: [],
        mutual: true,
        details: { fields, ...(c.often(0.3) ? { trend: "rising" } : {}) },
        people: [],
        steps: [{ status: "ongoing", day: on, said: on }],
        standing: true,
      } as const;
    });

const actions: Make = (c, a, b) => {
  const made: Omit<Happening, "key">[] = [];
  for (let i = c.whole(1, 4); i > 0; i--) {
    const [from, to] = c.often(0.5) ? [a, b] : [b, a];
    const act = c.pick(["sanctions", "expulsion", "border-closure", "recall", "tariffs", "detention"]);
    let on = randomDay(c);
    for (let again = c.whole(1, 2); again > 0; again--, on += c.whole(30, 400))
      made.push({
        type: "action",
        source: [from],
        target: [to],
        mutual: false,
        details: { act },
        people: [],
        steps: foreseen(c, on),
      });
  }
  for (let year = c.whole(FIRST, LAST - 3), left = 3; left > 0; year++, left--) {
    const on = day(year, 9, 1) + c.whole(0, 25);
    made.push({
      type: "action",
      source: [a, b],
      target: [],
      mutual: true,
      details: { act: "joint-exercise" },
      people: [],
      steps: foreseen(c, on),
    });
  }
  return made;
};

const MAKERS: readonly Make[] = [
  visits,
  meetings,
  statements,
  agreements,
  partnerships,
  positions,
  memberships,
  finances,
  trades,
  projects,
  cooperations,
  actions,
];

/** What happens between some pairs of states over the years, with the repeats and near misses of real relations. */
export function world(c: Chance): Happening[] {
  const happenings = PAIRS.flatMap(([a, b]) => MAKERS.flatMap((make) => make(c, a, b)));
  // Two makers may say that the same state joined the same club, or holds the same position: such a thing happens once.
  const seen = new Set<string>();
  return happenings.flatMap((one, i) => {
    const once = one.type === "membership" || one.type === "position" || one.type === "partnership";
    const name = JSON.stringify([one.type, one.source, one.target, { ...one.details, stance: undefined }]);
    if (once && seen.has(name)) return [];
    seen.add(name);
    return [{ ...one, key: `h${i}` }];
  });
}

export const edtfDay = (number: number) => format(dayOf(number));
