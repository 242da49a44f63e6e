import type { MembershipPair, SharedMemberships } from "../../dossier/index.js";
import type { Cell, Table } from "../../table/index.js";
import { nameOf } from "../../words/index.js";
import type { Tongue } from "../words/index.js";

/** Years after which what was known of an organisation may have changed. */
const LASTING = 3;

const isOld = (until: string | null, today: string) =>
  until === null || Number(until.slice(0, 4)) + LASTING < Number(today.slice(0, 4));

/** How two states stand to organisations, by the reference tables: those that both stand to, or those that one alone does. What was not followed for years stands back. `today` is an EDTF day. */
export function membershipTable(
  [a, b]: readonly [string, string],
  { shared, onlyA, onlyB }: SharedMemberships,
  which: "shared" | "alone",
  today: string,
  tongue: Tongue,
): Table | null {
  const { columns, memberships: words } = tongue.words.tables;
  const standing = (of: MembershipPair["a"]): Cell =>
    of === null
      ? null
      : {
          text: `${words.standings[of.standing] ?? of.standing}${tongue.speech.signs.comma}${tongue.date(of.from)}`,
          value: `${of.standing} ${of.from}`,
        };
  const pairs = which === "shared" ? shared : [...onlyA, ...onlyB];
  if (pairs.length === 0) return null;
  return {
    caption: words.captions[which],
    columns: [
      { title: columns.organisation },
      { title: nameOf(a, tongue.speech) },
      { title: nameOf(b, tongue.speech) },
      { title: words.known },
    ],
    rows: pairs.map((pair) => [
      { text: nameOf(pair.organisation, tongue.speech), ...(isOld(pair.knownUntil, today) ? { unsure: true } : {}) },
      standing(pair.a),
      standing(pair.b),
      pair.knownUntil === null ? null : { text: tongue.date(pair.knownUntil), value: pair.knownUntil },
    ]),
  };
}
