/** Named levels of relations by their slug, as Chinese tells them. */
export const levels: Readonly<Record<string, readonly string[]>> = {
  "permanent-comprehensive-strategic-partnership": ["永久全面战略伙伴"],
  "all-weather-strategic-partnership": ["全天候战略合作伙伴", "全天候战略伙伴", "全天候全面战略伙伴"],
  "comprehensive-strategic-partnership": [
    "全面战略伙伴",
    "全面战略合作伙伴",
    "全面战略协作伙伴",
    "新时代全面战略协作伙伴",
  ],
  "strategic-partnership": ["战略伙伴", "战略合作伙伴", "战略协作伙伴"],
  "comprehensive-partnership": ["全面合作伙伴", "全面伙伴", "全面友好合作伙伴"],
  "friendly-cooperative": ["友好合作伙伴", "睦邻友好合作"],
  "community-of-shared-future": ["命运共同体"],
  "diplomatic-relations": ["外交关系", "建交", "复交", "邦交"],
  alliance: ["同盟", "结盟", "盟友", "盟国"],
};
