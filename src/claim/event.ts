import type { ClaimType, Status } from "../vocabulary/index.js";
import type { EventCode } from "./claim.js";
import type { Draft } from "./draft.js";

/** A row of the cheat sheet: CAMEO code, PLOVER type, mode, quad class, Goldstein value. */
type Code = readonly [
  cameo: string | null,
  plover: string | null,
  mode: string | null,
  quad: number | null,
  goldstein: number | null,
];

const NONE: Code = [null, null, null, null, null];
const PLANNED: readonly Status[] = ["planned", "pledged"];

/**
 * The event codes of a claim: PLOVER 2.0 draft (2024-02-04) decision rules and the CAMEO codes folded into it; Goldstein values of
 * phoenix_pipeline. A future cooperative act is AGREE, a signed agreement SUPPORT, money paid AID, money of mutual benefit COOPERATE. What is
 * denied or broken off carries no code of the act itself.
 */
export function eventCode(type: ClaimType, draft: Pick<Draft, "status" | "details">): EventCode {
  const [cameo, plover, mode, quad, goldstein] = code(type, draft);
  return { plover, mode, cameo, quad, goldstein };
}

function code(type: ClaimType, { status, details }: Pick<Draft, "status" | "details">): Code {
  if (status === "denied") return NONE;
  const planned = PLANNED.includes(status);
  switch (type) {
    case "visit":
      if (status === "cancelled" || status === "suspended") return ["124", "REJECT", "meet", 3, -5.0];
      return planned ? ["036", "AGREE", null, 1, 4.0] : ["042", "CONSULT", "visit", 1, 1.9];
    case "finance":
      return money(status, String(details.flow ?? "other"));
    case "position":
      return stance(String(details.stance ?? ""));
    case "partnership":
      if (planned) return ["030", "AGREE", null, 1, 4.0];
      if (details.level === "diplomatic-relations") return ["054", "SUPPORT", null, 1, 6.0];
      return status === "agreed" ? ["057", "SUPPORT", null, 1, 8.0] : ["050", "SUPPORT", null, 1, 3.5];
    default:
      return NONE;
  }
}

function money(status: Status, flow: string): Code {
  const mutual = flow === "investment" || flow === "purchase";
  if (status === "cancelled" || status === "suspended") return ["162", "SANCTION", "discontinue", 3, -5.6];
  if (PLANNED.includes(status)) return mutual ? ["0311", "AGREE", null, 1, 5.2] : ["0331", "AGREE", null, 1, 5.2];
  if (status === "agreed") return ["057", "SUPPORT", null, 1, 8.0];
  return mutual ? ["061", "COOPERATE", null, 2, 6.4] : ["071", "AID", null, 2, 7.4];
}

function stance(value: string): Code {
  if (value === "recognises") return ["054", "SUPPORT", null, 1, 6.0];
  if (value === "supports") return ["051", "SUPPORT", null, 1, 3.4];
  return value === "opposes" ? ["111", "ACCUSE", "disapprove", 3, -2.0] : NONE;
}
