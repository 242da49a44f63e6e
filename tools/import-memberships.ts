// Makes src/vocabulary/reference/membership-cow.ts from the membership spells of the Correlates of War project (Intergovernmental
// Organizations v3, until 2014), for organisations whose members have not all been entered by hand in membership-rows.ts:
//   npm run build && node dist/tools/import-memberships.js FOLDER
// FOLDER holds cow_igo_v3_membership_spells.csv and cow_states.csv. A state that membership-rows.ts has for an organisation is left out.
//
// How far the years can be trusted: until 1965 the project looked every five years, so a first year of 1950 means "after 1945, by 1950". Who
// was in before the project counted it as a state has that year as its first, and where the sources had no year it was put there too: such
// a row only says that the state was a member by 2014. COW counts Russia for the Soviet Union and Yugoslavia for Serbia: split by hand.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { isStateId, organisationById } from "../src/vocabulary/index.js";
import { memberships } from "../src/vocabulary/reference/index.js";
import { cowStates } from "./cow-states.js";

/** Acronym of COW → id here, and the year before which nobody can have been in. */
const ORGANISATIONS = new Map([
  ["AFDB", { id: "AfDB", since: 1963 }],
  ["IADB", { id: "IADB", since: 1959 }],
  ["IAEA", { id: "IAEA", since: 1957 }],
  ["IBRD", { id: "IBRD", since: 1945 }],
  ["ICC", { id: "ICC", since: 2002 }],
  ["ISDB", { id: "IsDB", since: 1974 }],
  ["NAM", { id: "NAM", since: 1961 }],
  ["UNESCO", { id: "UNESCO", since: 1946 }],
]);
const LAST = 2014;
const STANDINGS: Readonly<Record<string, string>> = { full: "member", observer: "observer", associate: "associate" };
/** Spells that official lists contradict: North Korea is no member of the Inter-American bank, Liberia was none of the Islamic one. */
const WRONG = new Set(["IADB PRK", "IsDB LBR"]);

interface Spell {
  readonly first: number;
  readonly last: number;
  /** Whether the first year is only that in which COW began to count the state. */
  readonly counted: boolean;
}

const folder = process.argv[2];
if (folder === undefined)
  throw new Error("Say which folder holds cow_igo_v3_membership_spells.csv and cow_states.csv.");
const states = cowStates(resolve(folder, "cow_states.csv"));

function time({ first, last, counted }: Spell, since: number): string {
  const early = Math.max(first - 4, since);
  const begin = Math.max(first, since);
  const looked = first <= 1965 && first % 5 === 0 && early < begin;
  const from = counted && first > since ? `[..${last}]` : looked ? `[${early}..${begin}]` : String(begin);
  if (last === LAST) return from;
  return `${from}/${last < 1965 ? `[${last - 4}..${last}]` : last}`;
}

/** Spells that follow one another are one: the two Germanies and the two Yemens are counted anew after they united. */
function joined(spells: readonly Spell[]): Spell[] {
  const all: Spell[] = [];
  for (const spell of [...spells].sort((a, b) => a.first - b.first)) {
    const before = all.at(-1);
    if (before === undefined || spell.first > before.last + 1) all.push(spell);
    else all[all.length - 1] = { ...before, last: Math.max(before.last, spell.last) };
  }
  return all;
}

const byHand = new Set(
  memberships()
    .filter(({ source }) => source !== "cow-igo")
    .map(({ organisation, standing, state }) => `${organisation} ${standing} ${state}`),
);
const found = new Map<string, Spell[]>();
const spells = readFileSync(resolve(folder, "cow_igo_v3_membership_spells.csv"), "utf8").trim().split("\n").slice(1);
for (const line of spells) {
  const cells = line.split(",");
  const organisation = ORGANISATIONS.get(cells[2] ?? "");
  const standing = STANDINGS[cells.at(-3) ?? ""];
  const state = states.get(Number(cells[0]));
  const [first, last] = [Number(cells.at(-2)), Number(cells.at(-1))];
  if (organisation === undefined || standing === undefined || state === undefined) continue;
  // What COW calls Yugoslavia after 1992 is Serbia. Seats of China were the Republic of China's until they changed hands: by hand.
  const id = state.id === "YUG" && first > 1992 ? "SRB" : state.id;
  if (!isStateId(id) || id === "TWN" || WRONG.has(`${organisation.id} ${id}`)) continue;
  if (!organisationById(`org:${organisation.id}`)) throw new Error(`organisations.ts has no ${organisation.id}`);
  if (byHand.has(`org:${organisation.id} ${standing} ${id}`)) continue;
  const key = `${cells[2]} ${standing} ${id}`;
  found.set(key, [...(found.get(key) ?? []), { first, last, counted: first === state.since }]);
}

const blocks = new Map<string, Map<string, string[]>>();
for (const [key, all] of found) {
  const [acronym = "", standing = "", id = ""] = key.split(" ");
  const organisation = ORGANISATIONS.get(acronym);
  if (organisation === undefined) continue;
  const name = `${organisation.id} ${standing}`;
  const block = blocks.get(name) ?? new Map<string, string[]>();
  blocks.set(name, block);
  for (const spell of joined(all)) {
    const when = time(spell, organisation.since);
    block.set(when, [...(block.get(when) ?? []), id]);
  }
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const years = (time: string) => time.replace(/^\[(?:\.\.)?/u, "");
const text = [...blocks]
  .sort(([a], [b]) => order(a, b))
  .flatMap(([name, block]) => [
    `@${name} cow-igo`,
    ...[...block]
      .sort(([a], [b]) => order(years(a), years(b)) || order(a, b))
      .map(([time, members]) => `${time} ${[...members].sort(order).join(" ")}`),
  ])
  .join("\n");
writeFileSync(
  resolve("src/vocabulary/reference/membership-cow.ts"),
  `/**
 * Memberships until ${LAST} from the Correlates of War project's Intergovernmental Organizations data (v3), in the form of membership-rows.ts:
 * the organisations and states that are not in it by hand. Made by tools/import-memberships.ts, which says how far its years go.
 */
export const COW_ROWS = \`
${text}
\`;
`,
);
process.stdout.write(`membership-cow.ts: ${text.split("\n").length} lines\n`);
