import { levelsOf } from "./levels-of.js";

const ALL_WEATHER = "her koşulda";

/** Levels of relations in Turkish. */
export const levels = levelsOf(
  {
    partnership: "ortaklık",
    "diplomatic-relations": "diplomatik ilişkiler",
    "friendly-cooperative": "dostane iş birliği ilişkileri",
    "comprehensive-partnership": "kapsamlı ortaklık",
    "strategic-partnership": "stratejik ortaklık",
    "comprehensive-strategic-partnership": "kapsamlı stratejik ortaklık",
    "permanent-comprehensive-strategic-partnership": "daimî kapsamlı stratejik ortaklık",
    "all-weather-strategic-partnership": `${ALL_WEATHER} stratejik ortaklık`,
    alliance: "ittifak",
    "community-of-shared-future": "ortak kader topluluğu",
    "cooperative-partnership": "iş birliği ortaklığı",
    "friendly-partnership": "dostluk ortaklığı",
  },
  {
    permanent: "daimî",
    "all-weather": ALL_WEATHER,
    special: "özel",
    green: "yeşil",
    comprehensive: "kapsamlı",
    strategic: "stratejik",
  },
  // "her koşulda" says how, so it stands before all that says what sort.
  (words) =>
    [...words.filter((one) => one === ALL_WEATHER), ...words.filter((one) => one !== ALL_WEATHER), "ortaklık"].join(
      " ",
    ),
);
