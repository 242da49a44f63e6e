import type { Candidate, CandidateKind, Mention } from "./candidates.js";
import { ReaderError } from "./reader-error.js";
import { bucketOf, gelu, Relation } from "./scale.js";
import type { Table } from "./tables.js";
import type { Window } from "./window.js";

/** What the encoder gives of each piece: widths of the parts, in this order (training/model.py has the same). */
const PARTS = [
  ["act", 192],
  ["first", 192],
  ["last", 192],
  ["cross", 192],
  ["timeAct", 96],
  ["time", 96],
  ["sumAct", 64],
  ["sum", 64],
  ["state", 192],
  ["startAct", 64],
  ["endAct", 64],
  ["start", 64],
  ["end", 64],
] as const;
type Part = (typeof PARTS)[number][0];

const OFFSETS = new Map<Part, { readonly from: number; readonly width: number }>();
let total = 0;
for (const [name, width] of PARTS) {
  OFFSETS.set(name, { from: total, width });
  total += width;
}
/** Numbers that the encoder gives of each piece, the scores of its acts aside. */
export const WIDTH = total;

/** What the heads say of one act at one place: logits. */
export interface Scores {
  /** For each candidate: source (or party), target, speaker. */
  readonly roles: readonly (readonly [source: number, target: number, speaker: number])[];
  /** No target; nobody but the author speaks. */
  readonly nobody: readonly [target: number, speaker: number];
  /** No time, the text's day, month and year, then each time of the window. */
  readonly times: Float32Array;
  /** No sum, then each sum of the window. */
  readonly sums: Float32Array;
  /** Statuses, mutual, done to each, then the values of details. */
  readonly state: Float32Array;
  /** Places of the first and the last piece of its words. */
  readonly words: readonly [first: number, last: number];
}

/** The press stood among no candidates when the weights were made: it is heard as a person is. */
const KINDS: Readonly<Record<CandidateKind, number>> = { state: 0, organisation: 1, person: 2, firm: 3, press: 2 };
/** Mentions of a candidate that an act looks at, the nearest; candidates counted; places around a trigger that its words may reach to. */
const MENTIONS = 5;
const COUNTED = 5;
const REACH = 110;

/** A mention as the roles hear it: what the encoder gives of its ends, and beside that who it is and how named. */
interface Heard {
  readonly said: Float32Array;
  readonly known: Float32Array;
}

/** The small tables that choose among candidates, times, sums and words for an act, from what the encoder gives of each piece. */
export class Heads {
  constructor(private readonly tables: ReadonlyMap<string, Table>) {}

  /**
   * What scores the acts of a window: each by the place of its trigger and the number of its type.
   * @param parts what the encoder gives: pieces × WIDTH.
   */
  over(window: Window, parts: Float32Array): (at: number, type: number) => Scores {
    const heard = new Map<Mention, Heard>();
    return (at, type) => ({
      ...this.roles(window, parts, heard, at, type),
      times: this.times(window, parts, at, type),
      sums: this.sums(window, parts, at, type),
      state: this.linear("state_out", this.inner(parts, "state", at, "state_type", type)),
      words: this.words(window, parts, at, type),
    });
  }

  private table(name: string): Table {
    const table = this.tables.get(name);
    if (table === undefined)
      throw new ReaderError(
        `The reader's weights are of another version (they lack ${name}); install the package again, or name others in ENTENTE_WEIGHTS.`,
      );
    return table;
  }

  private row(name: string, number: number, to: Float32Array): void {
    const { data } = this.table(`${name}.weight`);
    const from = number * to.length;
    for (let i = 0; i < to.length; i++) to[i]! += data[from + i]!;
  }

  private part(parts: Float32Array, name: Part, at: number, to?: Float32Array): Float32Array {
    const { from, width } = OFFSETS.get(name)!;
    const start = at * WIDTH + from;
    if (to === undefined) return parts.slice(start, start + width);
    for (let i = 0; i < width; i++) to[i]! += parts[start + i]!;
    return to;
  }

  private inner(parts: Float32Array, part: Part, at: number, table: string, type: number): Float32Array {
    const act = this.part(parts, part, at);
    this.row(table, type, act);
    for (let i = 0; i < act.length; i++) act[i] = gelu(act[i]!);
    return act;
  }

  private linear(name: string, x: Float32Array): Float32Array {
    const { data } = this.table(`${name}.weight`);
    const out = this.table(`${name}.bias`).data.slice();
    for (let o = 0; o < out.length; o++) {
      // Four sums side by side: each waits for none of the others.
      let [a, b, c, d] = [0, 0, 0, 0];
      const row = o * x.length;
      for (let i = 0; i < x.length; i += 4) {
        a += data[row + i]! * x[i]!;
        b += data[row + i + 1]! * x[i + 1]!;
        c += data[row + i + 2]! * x[i + 2]!;
        d += data[row + i + 3]! * x[i + 3]!;
      }
      out[o]! += a + b + c + d;
    }
    return out;
  }

  /** A mention of a candidate, heard once for all acts of its window. */
  private hear(parts: Float32Array, { kind, mentions }: Candidate, { first, last, how }: Mention): Heard {
    const said = this.part(parts, "last", last, this.part(parts, "first", first));
    const known = said.slice();
    this.row("kind", KINDS[kind], known);
    this.row("how", how, known);
    this.row("count", Math.min(COUNTED, mentions.length), known);
    return { said, known };
  }

  private roles(
    window: Window,
    parts: Float32Array,
    heard: Map<Mention, Heard>,
    at: number,
    type: number,
  ): Pick<Scores, "roles" | "nobody"> {
    const act = this.part(parts, "act", at);
    this.row("act_type", type, act);
    const cross = this.part(parts, "cross", at);
    this.row("cross_type", type, cross);
    const weights = this.table("role.weight").data;
    const bias = this.table("role.bias").data;
    const crossing = this.table("cross").data;
    const nears = this.table("near.weight").data;
    const wheres = this.table("where.weight").data;
    const size = act.length;
    const roles = window.candidates.map((candidate) => {
      const best: [number, number, number] = [-1e4, -1e4, -1e4];
      for (const mention of nearest(candidate, at)) {
        const here = heard.get(mention) ?? this.hear(parts, candidate, mention);
        heard.set(mention, here);
        const { said, known } = here;
        const near = bucketOf(mention.first - at) * size;
        const where = relationOf(window, mention.first, at) * size;
        let [a, b, c] = [bias[0]!, bias[1]!, bias[2]!];
        for (let i = 0; i < size; i++) {
          const g = gelu(act[i]! + known[i]! + nears[near + i]! + wheres[where + i]!);
          const m = said[i]! * cross[i]!;
          a += weights[i]! * g + crossing[i]! * m;
          b += weights[size + i]! * g + crossing[size + i]! * m;
          c += weights[2 * size + i]! * g + crossing[2 * size + i]! * m;
        }
        best[0] = Math.max(best[0], a);
        best[1] = Math.max(best[1], b);
        best[2] = Math.max(best[2], c);
      }
      return best as readonly [number, number, number];
    });
    const nobody = this.linear("none", act.map(gelu));
    return { roles, nobody: [nobody[0]!, nobody[1]!] };
  }

  private times(window: Window, parts: Float32Array, at: number, type: number): Float32Array {
    const act = this.part(parts, "timeAct", at);
    this.row("time_type", type, act);
    const out = new Float32Array(SPECIAL_TIMES + window.times.length);
    for (let i = 0; i < out.length; i++) {
      const x = act.slice();
      this.row("time_kind", Math.min(i, SPECIAL_TIMES), x);
      const time = window.times[i - SPECIAL_TIMES];
      if (time !== undefined) {
        this.row("time_near", bucketOf(time.at - at), x);
        this.row("time_where", relationOf(window, time.at, at), x);
        this.part(parts, "time", time.at, x);
      }
      out[i] = this.linear("time_out", x.map(gelu))[0]!;
    }
    return out;
  }

  private sums(window: Window, parts: Float32Array, at: number, type: number): Float32Array {
    const act = this.part(parts, "sumAct", at);
    this.row("sum_type", type, act);
    const none = this.table("sum_none").data;
    const out = new Float32Array(1 + window.sums.length);
    for (let i = 0; i < out.length; i++) {
      const x = act.slice();
      const sum = window.sums[i - 1];
      if (sum === undefined) for (let k = 0; k < x.length; k++) x[k]! += none[k]!;
      else {
        this.row("sum_near", bucketOf(sum.at - at), x);
        this.part(parts, "sum", sum.at, x);
      }
      out[i] = this.linear("sum_out", x.map(gelu))[0]!;
    }
    return out;
  }

  private words(window: Window, parts: Float32Array, at: number, type: number): [number, number] {
    const end = (part: "start" | "end", act: Part, table: string, column: number, from: number, to: number): number => {
      const query = this.part(parts, act, at);
      this.row(table, type, query);
      const near = this.table("span_near.weight").data;
      let best = at;
      let top = Number.NEGATIVE_INFINITY;
      for (let i = from; i < to; i++) {
        if (window.sentence[i] !== window.sentence[at]) continue;
        const key = i * WIDTH + OFFSETS.get(part)!.from;
        let score = 0;
        for (let k = 0; k < query.length; k++) score += query[k]! * parts[key + k]!;
        score = score / 8 + near[bucketOf(i - at) * 2 + column]!;
        if (score > top) [top, best] = [score, i];
      }
      return best;
    };
    const from = Math.max(window.own, at - REACH);
    const to = Math.min(window.pieces.length, at + REACH);
    return [end("start", "startAct", "start_type", 0, from, at + 1), end("end", "endAct", "end_type", 1, at, to)];
  }
}

/** Rows of times that stand nowhere: none, the text's day, its month, its year. */
export const SPECIAL_TIMES = 4;

function nearest({ mentions }: Candidate, at: number) {
  if (mentions.length <= MENTIONS) return mentions;
  return [...mentions].sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at)).slice(0, MENTIONS);
}

function relationOf({ sentence, own }: Window, place: number, at: number): Relation {
  const theirs = sentence[place]!;
  if (theirs < 0) return Relation.Head;
  if (theirs === sentence[at]) return Relation.Same;
  if (theirs === sentence[at]! - 1) return Relation.Before;
  return place >= own ? Relation.Window : Relation.Outside;
}
