import { own } from "../text/index.js";

/**
 * What states are called beside their names, by their form of government or their land: who writes "the kingdom" or "the island" means one of these that
 * was named before. ISO 3166 codes; forms of government as the states call themselves.
 */
const POLITIES: Readonly<Record<string, ReadonlySet<string>>> = {
  kingdom: new Set("BEL BHR BTN DNK ESP JOR KHM LSO MAR NLD NOR SAU SWE SWZ THA TON".split(" ")),
  emirate: new Set("ARE KWT QAT".split(" ")),
  sultanate: new Set("BRN OMN".split(" ")),
  principality: new Set("AND LIE MCO".split(" ")),
  "grand-duchy": new Set(["LUX"]),
  archipelago: new Set("BHS BHR COM CPV FJI FSM IDN JPN KIR MDV MHL PHL PLW SLB STP SYC TON TUV VUT".split(" ")),
  island: new Set("BHR BRB CUB CYP DMA GRD IRL ISL JAM LCA LKA MDG MLT MUS NRU SGP TWN".split(" ")),
};

/** Whether a state is of those that such a word means; true for words that the table lacks. */
export function isCalled(state: string, polity: string): boolean {
  return own(POLITIES, polity)?.has(state) ?? true;
}
