import { type EventContext, eventKind } from "../vocabulary/index.js";
import type { EventCode } from "./claim.js";

/**
 * The event codes of a CAMEO code: PLOVER type and mode, quad class, Goldstein weight (vocabulary/plover.ts has the sources). Each claim type
 * says by PLOVER's decision rules which code a draft has: a future cooperative act is AGREE, a signed agreement SUPPORT, money paid AID, money
 * of mutual benefit COOPERATE; what is denied has none. `context` is asked only
 * for what PLOVER counts as an event. Throws for a code that CAMEO does not have.
 */
export function eventCode(cameo: string | null, context: () => readonly EventContext[]): EventCode {
  if (cameo === null) return { plover: null, mode: null, cameo, quad: null, goldstein: null, context: [] };
  const kind = eventKind(cameo);
  if (kind === undefined) throw new Error(`CAMEO has no code ${cameo}`);
  const { plover, mode, quad, goldstein } = kind;
  return { plover, mode, cameo, quad, goldstein, context: plover === null ? [] : context() };
}
