import type { MembershipPair, SharedMemberships } from "../../dossier/index.js";
import type { Cell, Table } from "../../table/index.js";
import { nameOf } from "../../words/index.js";
import type { Tongue } from "../words/index.js";

/**
 * How two states stand to organisations, by the reference tables: those that both stand to, or those that one alone does. A row is as sure as its table, whose last day
 * stands in it, however long ago that is to the reader.
 */
export function membershipTable(
  [a, b]: readonly [string, string],
  { shared, onlyA, onlyB }: SharedMemberships,
  which: "shared" | "alone",
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
      nameOf(pair.organisation, tongue.speech),
      standing(pair.a),
      standing(pair.b),
      pair.knownUntil === null ? null : { text: tongue.date(pair.knownUntil), value: pair.knownUntil },
    ]),
  };
}
