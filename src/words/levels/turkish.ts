import { levelsOf } from "./levels-of.js";

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
    "all-weather-strategic-partnership": "her koşulda stratejik ortaklık",
    alliance: "ittifak",
    "community-of-shared-future": "ortak kader topluluğu",
    "cooperative-partnership": "iş birliği ortaklığı",
    "friendly-partnership": "dostluk ortaklığı",
  },
  {
    permanent: "daimî",
    "all-weather": "her koşulda",
    special: "özel",
    green: "yeşil",
    comprehensive: "kapsamlı",
    strategic: "stratejik",
  },
  (words) => [...words, "ortaklık"].join(" "),
);
