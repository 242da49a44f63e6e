import type { Letters } from "../language.js";

/** English letters. Nothing inflects but by "'s" and "s'", and plurals stand in the tables: a stem that took any "s" would make one of Hill and Hills. */
export const letters: Letters = {
  spaced: true,
  same: "",
  marks: false,
  endings: [],
  apostrophe: ["s", ""],
  romanised: "",
};
