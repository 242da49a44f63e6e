/** "Strategic" as "strategic partner", "strategic partners", "strategic partnership", "strategic partnerships". */
const partners = (...kinds: readonly string[]) =>
  kinds.flatMap((kind) => ["partner", "partners", "partnership", "partnerships"].map((noun) => `${kind} ${noun}`));

/** Named levels of relations by their slug, as English tells them. */
export const levels: Readonly<Record<string, readonly string[]>> = {
  "permanent-comprehensive-strategic-partnership": partners(
    "permanent comprehensive strategic",
    "eternal comprehensive strategic",
  ),
  "all-weather-strategic-partnership": partners(
    "all-weather strategic",
    "all-weather strategic cooperative",
    "all-weather comprehensive strategic",
  ),
  "comprehensive-strategic-partnership": partners(
    "comprehensive strategic",
    "comprehensive strategic cooperative",
    "comprehensive and strategic",
    "comprehensive global strategic",
  ),
  "strategic-partnership": partners(
    "strategic",
    "strategic cooperative",
    "strategic and cooperative",
    "strategic cooperation",
    "special strategic",
    "privileged strategic",
  ),
  "comprehensive-partnership": partners("comprehensive", "comprehensive cooperative"),
  "community-of-shared-future": [
    "community of shared future",
    "community with a shared future",
    "community with shared future",
    "community of a shared future",
    "community of common destiny",
    "community of shared destiny",
  ],
  "diplomatic-relations": ["relations", "relationship", "ties", "links"].map((noun) => `diplomatic ${noun}`),
  alliance: ["alliance", "alliances", "ally", "allies", "allied"],
};
