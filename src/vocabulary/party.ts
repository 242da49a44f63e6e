import { ORGANISATIONS, organisationById } from "./organisations.js";
import { STATES, stateById, stateByIso2 } from "./states.js";

/** The id of a state or organisation by its code, acronym or English name, in any case; null where there is none. */
export function partyNamed(named: string): string | null {
  const code = named.toUpperCase();
  const isNamed = ({ name }: { readonly name: string }) => name.toUpperCase() === code;
  const state = stateById(code) ?? stateByIso2(code) ?? STATES.find(isNamed);
  if (state) return state.id;
  const organisation =
    organisationById(named.startsWith("org:") ? named : `org:${named}`) ??
    organisationById(`org:${code}`) ??
    ORGANISATIONS.find(isNamed);
  return organisation?.id ?? null;
}

/** A state or organisation as pages and dossiers call it: "Kazakhstan", "Shanghai Cooperation Organisation"; an id that nobody knows is its own name. */
export function partyName(id: string): string {
  return stateById(id)?.name ?? organisationById(id)?.name ?? id.replace(/^[a-z]+:/u, "");
}
