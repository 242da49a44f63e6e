import { partyName, stateById } from "../../vocabulary/index.js";
import { links } from "../page/index.js";
import { hasFlag } from "./assets.js";

/** A state or organisation with its flag, which says nothing that the name does not. */
export function PartyName({ id, link = true }: { readonly id: string; readonly link?: boolean }) {
  const iso2 = stateById(id)?.iso2;
  const name = partyName(id);
  return (
    <span class="party">
      {iso2 === undefined || !hasFlag(iso2) ? null : (
        <img class="flag" src={links.flag(iso2)} alt="" width="20" height="15" loading="lazy" />
      )}
      {link ? <a href={links.party(id)}>{name}</a> : name}
    </span>
  );
}
