import type { ClaimType } from "../vocabulary/index.js";
import type { Telling } from "./telling.js";

/** Types of which dates that lie months apart rule out that two tellings are one. */
const BOUND_TO_TIME: ReadonlySet<ClaimType> = new Set(["visit", "meeting", "statement", "position", "action", "trade"]);
const MONTH = 31;
/** What spans more than so many months is compared with everything. */
const WIDEST = 26;

/** Where things lie so that those a telling may belong to are found without looking at all: by family and, where time decides, by month. */
export class Shelf<T> {
  private readonly all = new Map<string, Set<T>>();
  private readonly months = new Map<string, Set<T>>();

  put(telling: Telling, thing: T): void {
    add(this.all, telling.family, thing);
    for (const month of monthsOf(telling) ?? ["any"]) add(this.months, `${telling.family} ${month}`, thing);
  }

  /** Things that may be told by this telling, in the order in which they were put. */
  near(telling: Telling): T[] {
    const months = monthsOf(telling);
    if (months === null) return [...(this.all.get(telling.family) ?? [])];
    const found = new Set<T>();
    for (const month of [...months, "any"])
      for (const thing of this.months.get(`${telling.family} ${month}`) ?? []) found.add(thing);
    return [...found];
  }
}

/** Stretches of 31 days that a telling touches, with the days beside them; null where time does not bound it. */
function monthsOf({ type, moment }: Telling): number[] | null {
  if (!BOUND_TO_TIME.has(type) || !Number.isFinite(moment.lo) || !Number.isFinite(moment.hi)) return null;
  const [from, to] = [Math.floor((moment.lo - 3) / MONTH), Math.floor((moment.hi + 3) / MONTH)];
  return to - from > WIDEST ? null : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function add<T>(map: Map<string, Set<T>>, key: string, thing: T): void {
  const known = map.get(key);
  if (known) known.add(thing);
  else map.set(key, new Set([thing]));
}
