/** What an official says to or about another state: the acts of `statement` claims. */
export interface SpeechAct {
  readonly slug: string;
  /** CAMEO code of the act as it is usually performed; PLOVER drops 01x and 02x, so those get no event type. */
  readonly cameo: string;
}

/** Speech acts of claims.md, with `apologise`, which PLOVER counts as support. Codes: CAMEO codebook 1.1b3, PLOVER manual 2.0. */
export const SPEECH_ACTS = [
  { slug: "praise", cameo: "051" },
  { slug: "criticise", cameo: "111" },
  { slug: "urge", cameo: "100" },
  { slug: "accuse", cameo: "112" },
  { slug: "reject", cameo: "120" },
  { slug: "threaten", cameo: "130" },
  { slug: "congratulate", cameo: "051" },
  { slug: "condole", cameo: "018" },
  { slug: "apologise", cameo: "055" },
  { slug: "announce", cameo: "010" },
  { slug: "deny", cameo: "016" },
] as const satisfies readonly SpeechAct[];

/** A material act between states: an act of `action` claims. */
export interface MaterialAct {
  readonly slug: string;
  readonly cameo: string;
  readonly meaning: string;
}

/**
 * Material acts by slug. Coercive ones first, then those that ease. Codes: CAMEO codebook 1.1b3; what PLOVER makes of them is in plover.ts.
 * Sums given, goods sold, projects and memberships are other types; so are words, which are statements.
 */
export const MATERIAL_ACTS = [
  {
    slug: "sanctions",
    cameo: "163",
    meaning: "sanctions, embargo, asset freeze, blacklisting, export or import ban, visa ban",
  },
  {
    slug: "tariffs",
    cameo: "163",
    meaning: "tariffs, duties, quotas or other trade barriers raised against another state",
  },
  { slug: "supply-cut", cameo: "163", meaning: "energy, water or other deliveries cut off or reduced as pressure" },
  { slug: "aid-cut", cameo: "162", meaning: "aid or military assistance stopped, cut or suspended" },
  { slug: "expulsion", cameo: "166", meaning: "diplomats, envoys, missions, observers or journalists ordered out" },
  { slug: "deportation", cameo: "174", meaning: "nationals of another state deported or turned back" },
  { slug: "recall", cameo: "161", meaning: "an ambassador recalled, an embassy closed or downgraded" },
  { slug: "border-closure", cameo: "172", meaning: "a border, crossing, strait or airspace closed to another state" },
  { slug: "restriction", cameo: "172", meaning: "a curfew, emergency rule or censorship laid on another people" },
  { slug: "lawsuit", cameo: "115", meaning: "a case brought against a state before a court or tribunal" },
  { slug: "investigation", cameo: "090", meaning: "an official inquiry into another state's acts or goods" },
  { slug: "conviction", cameo: "173", meaning: "another state's nationals or agents sentenced" },
  { slug: "protest", cameo: "141", meaning: "demonstrators, strikers or boycotters against another state" },
  { slug: "mobilisation", cameo: "154", meaning: "troops called up, put on alert or massed against another state" },
  { slug: "deployment", cameo: "154", meaning: "troops, ships, aircraft or weapons sent to or near another state" },
  { slug: "exercise", cameo: "150", meaning: "military exercise or weapons test of one state, aimed at another" },
  {
    slug: "incursion",
    cameo: "190",
    meaning: "troops, ships or aircraft enter another state's territory, waters or airspace",
  },
  { slug: "occupation", cameo: "192", meaning: "territory occupied or annexed" },
  { slug: "blockade", cameo: "191", meaning: "movement blocked by force" },
  { slug: "seizure", cameo: "1711", meaning: "ships, goods, property or assets seized or confiscated" },
  { slug: "detention", cameo: "173", meaning: "people of another state arrested or held" },
  { slug: "abduction", cameo: "181", meaning: "people of another state abducted or taken hostage" },
  { slug: "cyberattack", cameo: "171", meaning: "computer systems of another state broken into or disturbed" },
  { slug: "attack", cameo: "190", meaning: "armed force used: assault, clash, invasion, killing, shooting" },
  { slug: "shelling", cameo: "194", meaning: "artillery, tanks, rockets" },
  { slug: "airstrike", cameo: "195", meaning: "attack from the air, drones and missiles included" },
  { slug: "bombing", cameo: "183", meaning: "bombs, explosives, suicide attacks" },
  {
    slug: "assassination",
    cameo: "186",
    meaning: "a leader, official or scientist of another state killed on purpose",
  },
  {
    slug: "release",
    cameo: "0841",
    meaning: "prisoners, hostages, ships or property released, exchanged, pardoned or handed back",
  },
  { slug: "ceasefire", cameo: "0871", meaning: "fighting stopped or paused" },
  { slug: "withdrawal", cameo: "0874", meaning: "troops or weapons withdrawn, sieges lifted" },
  { slug: "sanctions-relief", cameo: "085", meaning: "sanctions, bans, tariffs or other restrictions lifted or eased" },
  { slug: "access", cameo: "086", meaning: "observers, inspectors, aid or corridors let in, borders reopened" },
  { slug: "evacuation", cameo: "073", meaning: "own or another state's people brought out of danger" },
  { slug: "rescue", cameo: "073", meaning: "another state's people, crews or ships saved" },
  { slug: "asylum", cameo: "075", meaning: "people of another state given asylum or refuge" },
  { slug: "peacekeeping", cameo: "074", meaning: "peacekeepers, monitors or police sent with consent" },
  { slug: "extradition", cameo: "063", meaning: "a suspect handed over, judicial cooperation given" },
  { slug: "intelligence-sharing", cameo: "064", meaning: "intelligence or data given" },
  { slug: "joint-exercise", cameo: "062", meaning: "joint military exercise, patrol or operation (mutual)" },
] as const satisfies readonly MaterialAct[];
