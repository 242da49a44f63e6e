import { atomsOf, type Derived } from "../../../annotation/index.js";
import type { Span } from "../../../text/index.js";
import { Gazetteer } from "./gazetteer.js";
import type { NameTables } from "./name-tables.js";
import type { Token } from "./token.js";

const gazetteers = new WeakMap<NameTables, Gazetteer<readonly string[]>>();

/** Named groups of states ("Central Asian countries", "the Baltic states") → alpha-3 ids of their members. */
export function findGroups(tokens: readonly Token[], tables: NameTables): Derived<readonly string[]>[] {
  const gazetteer = prepare(tables);
  const atoms = atomsOf(tokens);
  const found: Derived<readonly string[]>[] = [];
  for (let at = 0; at < atoms.length; ) {
    const hit = atoms[at]!.kind === "letters" ? gazetteer.match(atoms, at, atoms.length)[0] : undefined;
    const same = hit && tokens[atoms[at]!.token]!.sentence === tokens[atoms[hit.to - 1]!.token]!.sentence;
    if (!hit || !same) {
      at++;
      continue;
    }
    const span: Span = { start: atoms[at]!.start, end: atoms[hit.to - 1]!.end };
    found.push({ value: hit.payloads[0]!, span, rule: "name/group", parts: [] });
    at = hit.to;
  }
  return found;
}

function prepare(tables: NameTables): Gazetteer<readonly string[]> {
  const before = gazetteers.get(tables);
  if (before) return before;
  const gazetteer = new Gazetteer<readonly string[]>();
  for (const [name, members] of Object.entries(tables.words.groups)) gazetteer.add(name, members);
  gazetteers.set(tables, gazetteer);
  return gazetteer;
}
