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
};

export function concernOf(issue: string): string | null {
  return CONCERNS[issue] ?? null;
}
