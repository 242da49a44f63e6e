/** Kinds of visits as English names them; "" is for what looks like one and is none. */
export const visits: Readonly<Record<string, readonly string[]>> = {
  state: ["state visit*"],
  official: [
    ...["official visit*", "official trip*", "official tour*", "official friendly visit*", "official goodwill visit*"],
    ...["official one-day visit*", "official two-day visit*", "official three-day visit*", "official four-day visit*"],
    ...["visit* officially", "official talks in"],
  ],
  working: [
    ...[
      "working visit*",
      "working trip*",
      "official working visit*",
      "working two-day visit*",
      "one-day working visit*",
    ],
  ],
  transit: ["stopover*", "transit", "transited", "technical stop", "refuelling stop", "refueling stop"],
};
