import { levelsOf } from "./levels-of.js";

/** Levels of relations in Russian. */
export const levels = levelsOf(
  {
    partnership: "партнёрство",
    "diplomatic-relations": "дипломатические отношения",
    "friendly-cooperative": "отношения дружбы и сотрудничества",
    "comprehensive-partnership": "всеобъемлющее партнёрство",
    "strategic-partnership": "стратегическое партнёрство",
    "comprehensive-strategic-partnership": "всеобъемлющее стратегическое партнёрство",
    "permanent-comprehensive-strategic-partnership": "вечное всестороннее стратегическое партнёрство",
    "all-weather-strategic-partnership": "всепогодное стратегическое партнёрство",
    alliance: "союзнические отношения",
    "community-of-shared-future": "сообщество единой судьбы",
    "cooperative-partnership": "отношения партнёрства и сотрудничества",
    "friendly-partnership": "отношения дружбы и партнёрства",
  },
  {
    permanent: "вечное",
    "all-weather": "всепогодное",
    special: "особое",
    green: "зелёное",
    comprehensive: "всеобъемлющее",
    strategic: "стратегическое",
  },
  (words) => [...words, "партнёрство"].join(" "),
);
