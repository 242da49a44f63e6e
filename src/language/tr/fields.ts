/** Fields of cooperation by their slug, by the words of them in Turkish. */
export const fields: Readonly<Record<string, readonly string[]>> = {
  economy: ["ekonomi*", "ekonomik*", "ekonomisi*", "mali*", "sanayi*", "iktisadi*"],
  trade: ["ticaret*", "ticari*"],
  investment: ["yatırım*"],
  energy: ["enerji*", "doğal gaz*", "doğalgaz*", "petrol*", "boru hattı*", "elektrik*", "nükleer*"],
  connectivity: ["ulaştırma*", "ulaşım*", "altyapı*", "demiryolu*", "lojistik*", "koridor*"],
  security: ["güvenlik*", "güvenliğ*", "sınır*", "emniyet*"],
  "counter-terrorism": ["terör*", "terörizm*", "terörle mücadele*", "PKK*"],
  defence: ["savunma*", "askeri*", "askerî*", "silah*"],
  culture: ["kültür*", "kültürel*", "turizm*", "spor*", "gençlik*"],
  education: ["eğitim*", "üniversite*", "öğrenci*"],
  humanitarian: ["insani*"],
  science: ["bilim*", "bilimsel*", "teknoloji*", "uzay*", "araştırma*"],
  agriculture: ["tarım*", "tarımsal*"],
  environment: ["çevre*", "iklim*"],
  health: ["sağlık*", "sağlığ*", "tıbbi*", "aşı*", "salgın*"],
  politics: ["siyasi*", "siyasî*", "diplomatik*", "siyaset*"],
};
