import type { SumTable } from "../language.js";

/** Turkish sums. */
export const sums: SumTable = {
  currencies: "",
  shared: "",
  qualifiers: {},
  afterwards: {},
  joints: [],
  ranges: [],
  measures: [],
};
