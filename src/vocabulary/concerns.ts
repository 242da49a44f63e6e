import { own } from "../text/index.js";

/** The state that an issue is first the concern of, by the slug of the issue: whom a position on it is addressed to when the words name nobody. */
const CONCERNS: Readonly<Record<string, string>> = {
  "one-china": "CHN",
  taiwan: "CHN",
  tibet: "CHN",
  xinjiang: "CHN",
  "hong-kong": "CHN",
  "south-china-sea": "CHN",
  crimea: "UKR",
  kosovo: "SRB",
  palestine: "PSE",
  "western-sahara": "MAR",
  "nagorno-karabakh": "AZE",
  "northern-cyprus": "CYP",
  golan: "SYR",
  falklands: "ARG",
  jcpoa: "IRN",
  "senkaku-diaoyu": "JPN",
  donbas: "UKR",
  "abkhazia-south-ossetia": "GEO",
  transnistria: "MDA",
  chagos: "MUS",
  essequibo: "GUY",
  mayotte: "COM",
  gibraltar: "ESP",
  "west-papua": "IDN",
  somaliland: "SOM",
  "new-caledonia": "FRA",
  "kuril-islands": "JPN",
  "embargo-on-cuba": "CUB",
  "nile-dam": "ETH",
  "two-state-solution": "PSE",
};

export function concernOf(issue: string): string | null {
  return own(CONCERNS, issue) ?? null;
}

/** The state that seized what an issue is about: whom it concerns that others oppose its annexation or occupation. */
const SEIZERS: Readonly<Record<string, string>> = {
  crimea: "RUS",
  donbas: "RUS",
  golan: "ISR",
  palestine: "ISR",
  "western-sahara": "MAR",
  "northern-cyprus": "TUR",
  "abkhazia-south-ossetia": "RUS",
};

export function seizerOf(issue: string): string | null {
  return own(SEIZERS, issue) ?? null;
}
