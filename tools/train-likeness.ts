// Fits what the features of two claims weigh: `npm run build && node dist/tools/train-likeness.js`.
//
// A logistic model for each type over the features of dossier/likeness, drawn to the weights that stand there, on pairs of claims of invented worlds
// (seeds 401 to 408 of test/merging, which no other measurement uses). Prints the weights that stand, those fitted and how often each feature is seen
// among pairs of one thing and of two. What goes into the rules is decided by hand: invented reports name no wrong place and sign no two loans a day.
import { Gist, Spread } from "../src/dossier/gist.js";
import { RULES, standingOf } from "../src/dossier/likeness/index.js";
import { Scale } from "../src/dossier/scale.js";
import { type Telling, tellingsOf } from "../src/dossier/telling.js";
import type { ClaimType } from "../src/vocabulary/index.js";
import { chance } from "../test/merging/chance.js";
import { ARCHIVE, NEWS, tell } from "../test/merging/telling.js";
import { world } from "../test/merging/world.js";

const SEEDS = [401, 402, 403, 404, 405, 406, 407, 408];
/** How strongly weights are drawn to those that stand. */
const RIDGE = 3;
const STEPS = 30;

/** Pairs that have the same features: how many are of one thing, how many of two. */
interface Sort {
  readonly features: ReadonlyMap<string, number>;
  one: number;
  two: number;
}

function sortsOf(): Map<ClaimType, Map<string, Sort>> {
  const types = new Map<ClaimType, Map<string, Sort>>();
  for (const seed of SEEDS)
    for (const [i, press] of [NEWS, ARCHIVE].entries()) {
      const c = chance(2 * seed + i);
      // Every fourth world is told without words.
      const told = tell(c, world(c), { ...press, worded: seed % 4 !== 0 });
      const families = new Map<string, { telling: Telling; truth: string }[]>();
      for (const { testimony, truth } of told) {
        const [telling] = tellingsOf([testimony], new Set());
        if (standingOf(telling!) !== null) continue;
        families.set(telling!.family, [...(families.get(telling!.family) ?? []), { telling: telling!, truth }]);
      }
      for (const those of families.values())
        for (const [n, a] of those.entries())
          for (const b of those.slice(0, n)) {
            const rule = RULES[a.telling.type];
            const scale = new Scale(rule.weights, false);
            rule.weigh(scale, a.telling, b.telling);
            const gist = new Gist(new Spread());
            gist.add(b.telling);
            gist.read();
            gist.weigh(scale, a.telling);
            if (scale.against !== null || scale.elsewhen) continue;
            const found = scale.features.map(({ feature, share }) => [feature, Math.round(share * 20) / 20] as const);
            const key = JSON.stringify([...found].sort());
            const sorts = types.get(a.telling.type) ?? new Map<string, Sort>();
            types.set(a.telling.type, sorts);
            const sort = sorts.get(key) ?? { features: new Map(found), one: 0, two: 0 };
            sorts.set(key, sort);
            if (a.truth === b.truth) sort.one++;
            else sort.two++;
          }
    }
  return types;
}

/** Weights by Newton's method, the last of them the intercept. */
function regress(sorts: readonly Sort[], names: readonly string[], standing: readonly number[]): number[] {
  const size = names.length + 1;
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = sorts.map(({ features, one, two }) => ({
    one,
    all: one + two,
    values: [...[...features].map(([name, share]) => [place.get(name)!, share] as const), [size - 1, 1] as const],
  }));
  const start = [...standing, -2];
  const weights = [...start];
  for (let step = 0; step < STEPS; step++) {
    const system = Array.from({ length: size }, () => new Float64Array(size + 1));
    for (const { one, all, values } of rows) {
      const p = 1 / (1 + Math.exp(-values.reduce((sum, [i, x]) => sum + weights[i]! * x, 0)));
      for (const [i, x] of values) {
        system[i]![size]! += (one - all * p) * x;
        for (const [j, y] of values) system[i]![j]! += all * p * (1 - p) * x * y;
      }
    }
    for (let i = 0; i < size; i++) {
      const ridge = i === size - 1 ? 0.01 : RIDGE;
      system[i]![i]! += ridge;
      system[i]![size]! -= ridge * (weights[i]! - start[i]!);
    }
    const moves = solve(system);
    for (const [i, move] of moves.entries()) weights[i]! += Math.max(-2, Math.min(2, move));
    if (Math.max(...moves.map(Math.abs)) < 1e-4) break;
  }
  return weights;
}

/** Solves a symmetric system whose last column is the right side. */
function solve(system: Float64Array[]): number[] {
  const size = system.length;
  for (let i = 0; i < size; i++)
    for (let k = i + 1; k < size; k++) {
      const factor = system[k]![i]! / system[i]![i]!;
      if (factor !== 0) for (let j = i; j <= size; j++) system[k]![j]! -= factor * system[i]![j]!;
    }
  const found = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let rest = system[i]![size]!;
    for (let j = i + 1; j < size; j++) rest -= system[i]![j]! * found[j]!;
    found[i] = rest / system[i]![i]!;
  }
  return found;
}

for (const [type, sorts] of sortsOf()) {
  const standing = RULES[type].weights;
  const names = Object.keys(standing);
  const all = [...sorts.values()];
  const fitted = regress(all, names, Object.values(standing));
  process.stdout.write(`${type}: intercept ${fitted.at(-1)!.toFixed(1)}\n`);
  for (const [i, name] of names.entries()) {
    const seen = all.filter(({ features }) => features.has(name));
    const count = (of: "one" | "two") => seen.reduce((sum, sort) => sum + sort[of], 0);
    const row = [standing[name]!.toFixed(1), fitted[i]!.toFixed(1), `${count("one")}`, `${count("two")}`];
    process.stdout.write(`  ${name.padEnd(18)}${row.map((cell) => cell.padStart(8)).join("")}\n`);
  }
}
