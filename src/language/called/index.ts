// What organisations, firms, people and places are called in each language, by its code. They stand apart, so that who writes a page loads nothing that reads documents.
import {
  type FirmNames,
  type OrganisationNames,
  type PersonNames,
  placeKey,
  STATES,
  type StateNames,
} from "../../vocabulary/index.js";
import type { PlaceTable } from "../language.js";
import { firms as ruFirms } from "../ru/firms.js";
import { organisations as ru } from "../ru/organisations.js";
import { people as ruPeople } from "../ru/people.js";
import { places as ruPlaces } from "../ru/places.js";
import { states as ruStates } from "../ru/states.js";
import { firms as trFirms } from "../tr/firms.js";
import { organisations as tr } from "../tr/organisations.js";
import { people as trPeople } from "../tr/people.js";
import { places as trPlaces } from "../tr/places.js";
import { states as trStates } from "../tr/states.js";
import { firms as zhFirms } from "../zh/firms.js";
import { organisations as zh } from "../zh/organisations.js";
import { people as zhPeople } from "../zh/people.js";
import { places as zhPlaces } from "../zh/places.js";
import { states as zhStates } from "../zh/states.js";

/** Names by id. */
interface Called extends PlacesCalled {
  readonly organisations: Readonly<Record<string, OrganisationNames>>;
  readonly firms: Readonly<Record<string, FirmNames>>;
  readonly people: Readonly<Record<string, PersonNames>>;
}

interface PlacesCalled {
  /** Capitals by the id of their state. */
  readonly seats: ReadonlyMap<string, string>;
  /** Towns, regions and seas by the key of their English name, and the capitals whose names no other place here has. */
  readonly towns: ReadonlyMap<string, string>;
  /** Whether names of places have cases. */
  readonly cased: boolean;
}

function placesCalled(states: Readonly<Record<string, StateNames>>, { towns, cases }: PlaceTable): PlacesCalled {
  const seats = new Map(Object.entries(states).flatMap(([id, { seat }]) => (seat === undefined ? [] : [[id, seat]])));
  const capitals = STATES.flatMap(({ id, capital }) => {
    const seat = seats.get(id);
    return seat === undefined || capital === "" ? [] : [[placeKey(capital), seat] as const];
  });
  const named = Object.entries(towns).map(([name, { called }]) => [placeKey(name), called] as const);
  return { seats, towns: new Map([...capitals, ...named]), cased: cases !== undefined };
}

/** English has none: its names are those of vocabulary/. */
const TABLES: Readonly<Record<string, () => Called>> = {
  ru: () => ({ organisations: ru(), firms: ruFirms(), people: ruPeople(), ...placesCalled(ruStates(), ruPlaces) }),
  tr: () => ({ organisations: tr(), firms: trFirms(), people: trPeople(), ...placesCalled(trStates(), trPlaces) }),
  zh: () => ({ organisations: zh(), firms: zhFirms(), people: zhPeople(), ...placesCalled(zhStates(), zhPlaces) }),
};
const made = new Map<string, Called | null>();

/** The tables of a language by the code that its locale begins with ("ru-RU"), made when first asked for; null for one that has none. */
export function calledIn(locale: string): Called | null {
  const code = locale.slice(0, 2);
  const known = made.get(code);
  if (known !== undefined) return known;
  const tables = TABLES[code]?.() ?? null;
  made.set(code, tables);
  return tables;
}
