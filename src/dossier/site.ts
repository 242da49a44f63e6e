import type { Claim, ClaimPlace } from "../claim/index.js";
import { findPlaces, type Place, placeKey, stateById } from "../vocabulary/index.js";
import { AT } from "./lexicon.js";

/**
 * Where a project is that its claim has no place of: the one place of its host that its words name and the gazetteer knows. Null where they name none, or
 * several, as a railway between two towns. A capital may speak for its state: it is a place only after a word such as "in".
 */
export function siteOf({ type, target, evidence }: Claim): ClaimPlace | null {
  const [host, other] = target;
  if (type !== "project" || host === undefined || other !== undefined || host.kind !== "state") return null;
  const capital = placeKey(stateById(host.id)?.capital ?? "");
  const named = host.text === null ? null : placed(host.text, host.id);
  if (named !== null && placeKey(host.text ?? "") !== capital) return placeOf(named, host.id);
  const found = new Map<string, Place>();
  for (const { before, name } of runsOf(evidence.exact)) {
    if (placeKey(name) === capital ? !AT_WORDS.has(before) : before === "") continue;
    const place = placed(name, host.id);
    if (place !== null) found.set(`${place.latitude} ${place.longitude}`, place);
  }
  const [site, another] = [...found.values()];
  return site === undefined || another !== undefined ? null : placeOf(site, host.id);
}

const AT_WORDS: ReadonlySet<string> = new Set(AT);

/** Names of three words at most, each with the word in small letters before it; "" where there is none. */
function runsOf(text: string): { readonly before: string; readonly name: string }[] {
  return [...text.matchAll(/(?:(\p{Ll}+)\s+)?(\p{Lu}[\p{L}'\u2019-]*(?:\s\p{Lu}[\p{L}'\u2019-]*){0,2})/gu)].map(
    ([, before = "", name = ""]) => ({ before, name }),
  );
}

function placed(name: string, state: string): Place | null {
  // Names of states are names of villages elsewhere, and the other way round: the host's own name is none of its places.
  if (placeKey(stateById(state)?.name ?? "") === placeKey(name)) return null;
  const place = findPlaces(name).find((one) => one.state === state) ?? null;
  return place?.several ? null : place;
}

function placeOf({ name, latitude, longitude }: Place, state: string): ClaimPlace {
  return { name, country: state, lat: latitude, lon: longitude };
}
