import { TONES } from "../palette.js";

/** The tone of a party, by its place among them. */
export const toneOf = (party: number): string => TONES[party % TONES.length]!;
