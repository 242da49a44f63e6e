/** How high an office stands, as far as relations between states are concerned. `body` is a ministry, embassy, government… */
export const RANKS = [
  "head-of-state",
  "head-of-government",
  "minister",
  "deputy-minister",
  "ambassador",
  "spokesperson",
  "legislator",
  "military",
  "official",
  "body",
] as const;
export type Rank = (typeof RANKS)[number];

/** An office that a person holds, or a body that speaks and acts for a state or an organisation. */
export interface Office {
  readonly slug: string;
  readonly rank: Rank;
}

/** Fields of government that have ministers: slug of the minister's office is `${portfolio}-minister`. */
export const PORTFOLIOS = [
  "foreign",
  "defence",
  "interior",
  "finance",
  "economy",
  "trade",
  "industry",
  "energy",
  "transport",
  "agriculture",
  "water",
  "environment",
  "health",
  "education",
  "culture",
  "science",
  "justice",
  "labour",
  "development",
  "communications",
  "tourism",
  "emergency",
  "mining",
  "investment",
  "construction",
  "security",
  "youth",
  "information",
  "planning",
  "migration",
  "european-affairs",
] as const;

const PERSONS: Readonly<Record<Exclude<Rank, "body">, string>> = {
  "head-of-state":
    "president king queen emperor emir sultan grand-duke monarch pope supreme-leader head-of-state paramount-ruler president-of-state-affairs captain-regent co-prince",
  "head-of-government": "prime-minister premier chancellor head-of-government chief-minister chief-executive",
  minister:
    "minister minister-of-state secretary national-security-adviser high-representative state-councillor deputy-prime-minister vice-premier vice-president vice-chancellor crown-prince prince princess first-lady minister-without-portfolio chief-of-cabinet party-leader general-secretary attorney-general",
  "deputy-minister": "under-secretary assistant-secretary state-secretary permanent-secretary minister-counsellor",
  ambassador: "ambassador charge-d-affaires consul high-commissioner permanent-representative nuncio head-of-mission",
  spokesperson: "spokesperson press-secretary",
  legislator:
    "speaker chairman-of-parliament deputy member-of-parliament senator representative-in-congress member-of-the-european-parliament party-chairman",
  military:
    "general admiral colonel marshal commander commander-in-chief chief-of-staff chief-of-general-staff officer defence-attache supreme-commander",
  official:
    "secretary-general deputy-secretary-general executive-secretary executive-director managing-director director-general director chief-executive-officer chairman vice-chairman president-of-body commissioner central-bank-governor governor mayor akim head special-envoy special-representative envoy representative adviser assistant aide chief-of-protocol diplomat attache counsellor first-secretary party-secretary negotiator delegation-head coordinator official judge prosecutor inspector rector expert leader",
};

const BODIES =
  "ministry department government cabinet council-of-ministers presidency presidential-administration prime-minister-office royal-court parliament lower-house upper-house embassy consulate mission delegation foreign-office state-department central-bank treasury national-security-council security-council armed-forces army navy air-force intelligence-service police court supreme-court party politburo central-committee state-council agency authority commission committee administration leadership side officials senate congress customs border-guard space-agency regional-government city-government chamber-of-commerce opposition";

function persons(): Office[] {
  return Object.entries(PERSONS).flatMap(([rank, slugs]) =>
    slugs.split(" ").map((slug): Office => ({ slug, rank: rank as Rank })),
  );
}

/** Every office and body. A portfolio gives two: "energy-minister" and "energy-ministry". */
export const OFFICES: readonly Office[] = [
  ...persons(),
  ...PORTFOLIOS.map((portfolio): Office => ({ slug: `${portfolio}-minister`, rank: "minister" })),
  ...BODIES.split(" ").map((slug): Office => ({ slug, rank: "body" })),
  ...PORTFOLIOS.map((portfolio): Office => ({ slug: `${portfolio}-ministry`, rank: "body" })),
];

const bySlug = new Map(OFFICES.map((office) => [office.slug, office]));

/** The office with this slug ("prime-minister"), or undefined. */
export function officeBySlug(slug: string): Office | undefined {
  return bySlug.get(slug);
}

/**
 * Words before or after an office that change it, by what they do: `lower` makes it one rank lower (deputy minister),
 * `time` says that it is not held now (former, then, elect, designate), `provisional` that it is held for a while (acting),
 * `same` leaves it (first, senior).
 */
export const OFFICE_MODIFIERS = {
  deputy: "lower",
  vice: "lower",
  assistant: "lower",
  "first-deputy": "lower",
  acting: "provisional",
  caretaker: "provisional",
  former: "time",
  late: "time",
  elect: "time",
  designate: "time",
  outgoing: "same",
  incoming: "time",
  first: "same",
  senior: "same",
  chief: "same",
  executive: "same",
  permanent: "same",
  honorary: "same",
  "newly-elected": "same",
  joint: "same",
} as const satisfies Record<string, "lower" | "time" | "provisional" | "same">;
export type OfficeModifier = keyof typeof OFFICE_MODIFIERS;
