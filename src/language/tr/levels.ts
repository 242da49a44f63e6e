/** Named levels of relations by their slug, as Turkish tells them. */
export const levels: Readonly<Record<string, readonly string[]>> = {
  "permanent-comprehensive-strategic-partnership": [
    "daimi kapsamlı stratejik ortaklı*",
    "kalıcı kapsamlı stratejik ortaklı*",
  ],
  "all-weather-strategic-partnership": ["her koşulda stratejik ortaklı*"],
  "comprehensive-strategic-partnership": [
    "kapsamlı stratejik ortak*",
    "kapsamlı stratejik ortaklık*",
    "kapsamlı stratejik ortaklığ*",
    "genişletilmiş stratejik ortaklık*",
    "genişletilmiş stratejik ortaklığ*",
  ],
  "strategic-partnership": ["stratejik ortak*", "stratejik ortaklık*", "stratejik ortaklığ*"],
  "comprehensive-partnership": ["kapsamlı ortaklık*", "kapsamlı ortaklığ*"],
  "community-of-shared-future": ["ortak gelecek topluluğ*", "ortak kader topluluğ*", "kader topluluğ*"],
  "diplomatic-relations": ["diplomatik ilişki*", "diplomatik bağ*", "diplomatik münasebet*"],
  alliance: ["ittifak*", "ittifağ*", "müttefik*", "müttefiğ*"],
};
