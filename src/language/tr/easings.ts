/** Barriers lifted, as Turkish tells it; see the English table. */
export const easings: Readonly<Record<string, readonly string[]>> = {
  eased: [
    "kaldırdı",
    "kaldırıldı",
    "kaldıracak",
    "kaldırılacak",
    "kaldırıyor",
    "kaldıran",
    "kaldırma*",
    "kaldırılma*",
    "kaldırmış*",
    "hafiflet*",
    "gevşet*",
  ],
  "laid-on": ["uyguladı", "uygulayacak", "koydu", "getirdi", "kaldırmadı", "kaldırmayacak"],
};
