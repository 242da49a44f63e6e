import { levelsOf } from "./levels-of.js";

/** Levels of relations in Chinese. */
export const levels = levelsOf(
  {
    partnership: "伙伴关系",
    "diplomatic-relations": "外交关系",
    "friendly-cooperative": "友好合作关系",
    "comprehensive-partnership": "全面伙伴关系",
    "strategic-partnership": "战略伙伴关系",
    "comprehensive-strategic-partnership": "全面战略伙伴关系",
    "permanent-comprehensive-strategic-partnership": "永久全面战略伙伴关系",
    "all-weather-strategic-partnership": "全天候战略伙伴关系",
    alliance: "同盟关系",
    "community-of-shared-future": "命运共同体",
    "cooperative-partnership": "合作伙伴关系",
    "friendly-partnership": "友好伙伴关系",
  },
  {
    permanent: "永久",
    "all-weather": "全天候",
    special: "特殊",
    green: "绿色",
    comprehensive: "全面",
    strategic: "战略",
  },
  (words) => [...words, "伙伴关系"].join(""),
);
