/** States that Intl does not name, or not as they are named here. English has the names of vocabulary/states.ts. */
export const states = {
  CSK: "",
  DDR: "",
  SUN: "",
  YUG: "",
  SCG: "",
  PSE: "",
  HKG: "",
  MAC: "",
  CZE: "",
  MMR: "",
  COD: "",
  COG: "",
  USA: "",
  CIV: "",
};
