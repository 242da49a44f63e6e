import { bounds } from "./bounds.js";
import { closeness, readingOf } from "./spelling.js";
import { holders, type Tenure, tenuresIn } from "./tenures.js";

/** An office-holder whom a name may spell. */
export interface NamedHolder {
  readonly person: string;
  readonly name: string;
  /** The term nearest to the date asked for, the last one where none was. */
  readonly tenure: Tenure;
  /** 1 for the name of the table word for word, less the more the spelling differs. */
  readonly closeness: number;
  /**
   * Whether the person held the office at the date, as in `holders`; `near` within two years of it; `elsewhen` for one who is called
   * exactly so and held it at another time; null without a date.
   */
  readonly held: "certain" | "possible" | "near" | "elsewhen" | null;
}

/** Texts name those who are to take office and those who have left it. */
const YEARS_NEAR = 2;
/** Names that are so much less close than the closest are not meant. */
const MARGIN = 0.05;
/** Below this two names are not the same one. */
const CLOSE_ENOUGH = 0.7;

const shifted = (day: string, years: number) =>
  `${String(Math.min(9999, Math.max(0, Number(day.slice(0, 4)) + years))).padStart(4, "0")}${day.slice(4)}`;

/** Whether a term lies within two years of a date. */
function isNear(term: Tenure, edtf: string): boolean {
  const asked = bounds(edtf);
  if (asked === null) return false;
  const [from, to] = [shifted(asked.first, -YEARS_NEAR), shifted(asked.last, YEARS_NEAR)];
  return (bounds(term.from)?.first ?? "") <= to && (term.to === null || (bounds(term.to)?.last ?? "") >= from);
}

/**
 * Who among the holders of an office of a state a name as a text writes it most likely spells: "Imamali Rahman", president of TJK, is
 * Emomali Rahmon. All who may be meant are returned, the closest first: "Bush" gives two presidents, and "Kim" whoever bore the name.
 * One result is an answer, several are a question, none means that the table knows nobody of that name.
 *
 * The comparison is lenient: it is right only because few people hold an office. Never ask without knowing the state.
 * @param name the name alone, without the office.
 * @param state alpha-3.
 * @param office slug of offices.ts; null for any office in the table, which is less sure.
 * @param edtf when the person is said to hold it; null for ever. With a date, only holders within two years of it come into question,
 * and beside them whoever is called exactly as written: "George W. Bush" in 1991 may be the father, or the date is wrong.
 */
export function namedHolders(
  name: string,
  state: string,
  office: string | null,
  edtf: string | null,
): readonly NamedHolder[] {
  const reading = readingOf(state);
  const found = new Map<string, { readonly close: number; readonly terms: Tenure[] }>();
  const exact = new Map<string, Tenure[]>();
  for (const term of tenuresIn(state, office)) {
    const close = closeness(name, term.name, reading);
    if (close === null || close < CLOSE_ENOUGH) continue;
    if (edtf !== null && !isNear(term, edtf)) {
      if (close === 1) exact.set(term.person, [...(exact.get(term.person) ?? []), term]);
      continue;
    }
    const before = found.get(term.person);
    if (before) before.terms.push(term);
    else found.set(term.person, { close, terms: [term] });
  }
  const best = Math.max(...[...found.values()].map(({ close }) => close));
  const meant = [...found.entries()]
    .filter(([, { close }]) => close >= best - MARGIN)
    .map(([person, { close, terms }]) => during(person, close, terms, state, office, edtf));
  if (found.size === 0 || best === 1) return meant.sort(closest);
  const others = [...exact.entries()].filter(([person]) => !found.has(person));
  return [
    ...meant,
    ...others.map(([person, terms]): NamedHolder => ({ ...described(person, 1, terms.at(-1)!), held: "elsewhen" })),
  ].sort(closest);
}

const closest = (one: NamedHolder, other: NamedHolder) =>
  other.closeness - one.closeness || (one.person < other.person ? -1 : 1);

const described = (person: string, close: number, tenure: Tenure) => ({
  person,
  name: tenure.name,
  tenure,
  closeness: Math.round(close * 1000) / 1000,
});

function during(
  person: string,
  close: number,
  terms: readonly Tenure[],
  state: string,
  office: string | null,
  edtf: string | null,
): NamedHolder {
  const then = edtf === null ? [] : holders(state, office ?? terms.at(-1)!.office, edtf);
  const own = then.filter(({ tenure }) => tenure.person === person);
  const holding = own.find(({ certainty }) => certainty === "certain") ?? own[0];
  const held = edtf === null ? null : (holding?.certainty ?? "near");
  return { ...described(person, close, holding?.tenure ?? terms.at(-1)!), held };
}
