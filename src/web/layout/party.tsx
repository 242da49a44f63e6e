import { stateById } from "../../vocabulary/index.js";
import { nameOf } from "../../words/index.js";
import { links } from "../page/index.js";
import type { Tongue } from "../words/index.js";
import { hasFlag } from "./assets.js";

/** A state or organisation with its flag, which says nothing that the name does not. */
export function PartyName({
  id,
  tongue,
  link = true,
}: {
  readonly id: string;
  readonly tongue: Tongue;
  readonly link?: boolean;
}) {
  const iso2 = stateById(id)?.iso2;
  const name = nameOf(id, tongue.speech);
  return (
    <span class="party">
      {iso2 === undefined || !hasFlag(iso2) ? null : (
        <img class="flag" src={links.flag(iso2)} alt="" width="20" height="15" loading="lazy" />
      )}
      {link ? <a href={links.party(id)}>{name}</a> : name}
    </span>
  );
}
