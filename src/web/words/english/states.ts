/** The directory of states and pairs. */
export const states = {
  title: "States and pairs",
  states: "States",
  organisations: "Organisations",
  pairs: "Pairs",
  pair: "Pair",
  name: "Name",
  empty: "Nothing on record yet.",
};
