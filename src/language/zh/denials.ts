import type { DenialTable } from "../language.js";

/** How Chinese tells what somebody denies, which follows by itself. */
export const denials: DenialTable = { verbs: ["否认", "驳斥", "辟谣"], things: [], isBehind: false };
