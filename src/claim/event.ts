import { type ClaimType, contextsOf, EVENT_CONTEXTS, type EventContext, eventKind } from "../vocabulary/index.js";
import type { EventCode } from "./claim.js";
import { isRefusal, KINDS, type Quoted, type Said } from "./kinds/index.js";

/**
 * The event codes of what is said: CAMEO code, PLOVER type and mode, quad class, Goldstein weight (vocabulary/plover.ts has the sources). Each claim type
 * says by PLOVER's decision rules which code it has, by its words where they are given: a future cooperative act is AGREE, a signed agreement SUPPORT, money paid AID, money
 * of mutual benefit COOPERATE; what is denied has none, unless somebody refused it: REJECT. `context` is asked only
 * for what PLOVER counts as an event, and tells what general aid is for: by default what type and details tell. Throws for a code that CAMEO does not have.
 */
export function eventOf(
  type: ClaimType,
  said: Said,
  words?: Quoted,
  context: () => readonly EventContext[] = () => toldOf(type, said),
): EventCode {
  const cameo =
    said.status === "denied" ? (words && isRefusal(words) ? REFUSED : null) : KINDS[type].cameo(said, words);
  if (cameo === null) return { plover: null, mode: null, cameo, quad: null, goldstein: null, context: [] };
  const told = eventKind(cameo)?.plover === null ? [] : context();
  const code = finer(cameo, told);
  const kind = eventKind(code);
  if (kind === undefined) throw new Error(`CAMEO has no code ${code}`);
  const { plover, mode, quad, goldstein } = kind;
  return { plover, mode, cameo: code, quad, goldstein, context: told };
}

/** "Reject", not specified below. */
const REFUSED = "120";

/** Aid in general, promised, given or cut, by what it is for: the codes of economic, military and humanitarian aid. */
const AID: Readonly<Record<string, readonly [string, string, string]>> = {
  "033": ["0331", "0332", "0333"],
  "070": ["071", "072", "073"],
  "162": ["1621", "1622", "1623"],
};
const RELIEF: ReadonlySet<string> = new Set(["disasters", "health", "human_security", "asylum"]);

function finer(cameo: string, context: readonly EventContext[]): string {
  const codes = AID[cameo];
  if (codes === undefined) return cameo;
  if (context.includes("military")) return codes[1];
  return context.some((name) => RELIEF.has(name)) ? codes[2] : codes[0];
}

/** What type and details tell, in the order of vocabulary/contexts.ts. */
function toldOf(type: ClaimType, { details }: Said): EventContext[] {
  const told = new Set<string>(contextsOf(type, details));
  return EVENT_CONTEXTS.filter((name) => told.has(name));
}
