import { levelsOf } from "./levels-of.js";

/** Levels of relations in English. */
export const levels = levelsOf(
  {
    partnership: "partnership",
    "diplomatic-relations": "diplomatic relations",
    "friendly-cooperative": "friendly cooperative relations",
    "comprehensive-partnership": "comprehensive partnership",
    "strategic-partnership": "strategic partnership",
    "comprehensive-strategic-partnership": "comprehensive strategic partnership",
    "permanent-comprehensive-strategic-partnership": "permanent comprehensive strategic partnership",
    "all-weather-strategic-partnership": "all-weather strategic partnership",
    alliance: "alliance",
    "community-of-shared-future": "community with a shared future",
    "cooperative-partnership": "cooperative partnership",
    "friendly-partnership": "friendly partnership",
  },
  {
    permanent: "permanent",
    "all-weather": "all-weather",
    special: "special",
    green: "green",
    comprehensive: "comprehensive",
    strategic: "strategic",
  },
  (words) => [...words, "partnership"].join(" "),
);
