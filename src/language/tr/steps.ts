/** Steps of money as Turkish tells them; see the English table. */
export const steps: Readonly<Record<string, readonly string[]>> = {
  "part-paid": ["dilim*", "taksit*", "kısmen ödedi", "kısmen ödendi"],
  paid: ["aktarıldı", "aktardı", "kullandırıldı", "ödeme yaptı", "ödemesi yapıldı"],
  repaid: [
    "geri ödedi",
    "geri ödendi",
    "geri ödemiş*",
    "geri ödüyor",
    "geri ödeme*",
    "borcunu ödedi",
    "borcunu kapattı",
    "borçlarını ödedi",
  ],
  forgiven: [
    ...["borcunu sildi", "borçlarını sildi", "borcu silindi", "borçları silindi", "borcunun silinmesi", "sildiği"],
    ...["borç silme", "borcunu affetti", "borçlarını affetti", "sildi", "silindi"],
  ],
  arrears: ["vadesi geçmiş", "vadesi geçen", "gecikmiş", "geciken ödeme*", "temerrüt*", "temerrüde", "ödeyemedi"],
  bounty: ["başına ödül", "ödül koy*", "para ödülü*", "ödül konul*", "ödül kondu"],
  "": [
    "geri ödeme süresi",
    "geri ödeme vadesi",
    "geri ödeme planı",
    "geri ödeme koşul*",
    "geri ödemeli",
    "geri ödemesiz",
  ],
};
