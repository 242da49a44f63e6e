import type { CurrencyNames, SharedCurrencyWord } from "../../vocabulary/name-tables.js";

/** Currencies by their own names and signs, until the table of all of them is there. */
export const currencies: Readonly<Record<string, CurrencyNames>> = {
  USD: {
    names: [
      "us dollar",
      "us dollars",
      "u.s. dollar",
      "u.s. dollars",
      "american dollar",
      "american dollars",
      "united states dollars",
    ],
    symbols: ["US$", "U.S.$", "U$", "USD$", "$US", "USD", "US $"],
  },
  EUR: { names: ["euro", "euros"], symbols: ["€", "EUR"] },
  CNY: {
    names: ["yuan", "yuans", "renminbi", "chinese yuan", "yuan renminbi", "yuan rmb", "renminbi yuan", "rmb yuan"],
    symbols: ["RMB", "CNY", "CN¥", "RMB¥"],
  },
  GBP: {
    names: ["pound sterling", "pounds sterling", "british pound", "british pounds", "sterling"],
    symbols: ["GBP", "UK£"],
  },
  JPY: { names: ["yen", "japanese yen"], symbols: ["JPY"] },
  CHF: { names: ["swiss franc", "swiss francs"], symbols: ["CHF"] },
  RUB: { names: ["russian ruble", "russian rubles", "russian rouble", "russian roubles"], symbols: ["₽", "RUB"] },
  KZT: { names: ["tenge", "tenges", "kazakh tenge", "kazakhstani tenge"], symbols: ["₸", "KZT"] },
  UZS: { names: ["uzbek sum", "uzbek soum", "uzbek som"], symbols: ["UZS"] },
  KGS: { names: ["kyrgyz som", "kyrgyz soms"], symbols: ["KGS"] },
  TJS: { names: ["somoni", "tajik somoni"], symbols: ["TJS"] },
  TRY: { names: ["lira", "liras", "turkish lira", "turkish liras"], symbols: ["₺", "TRY"] },
  INR: { names: ["indian rupee", "indian rupees"], symbols: ["₹", "INR"] },
  PKR: { names: ["pakistani rupee", "pakistani rupees", "pakistan rupees"], symbols: ["PKR"] },
  AUD: { names: ["australian dollar", "australian dollars"], symbols: ["A$", "AU$", "AUD"] },
  CAD: { names: ["canadian dollar", "canadian dollars"], symbols: ["C$", "CA$", "CAD"] },
  NZD: { names: ["new zealand dollar", "new zealand dollars"], symbols: ["NZ$", "NZD"] },
  XAF: { names: ["central african cfa franc", "central african cfa francs"], symbols: ["FCFA", "XAF"] },
  XOF: { names: ["west african cfa franc", "west african cfa francs"], symbols: ["XOF"] },
  BWP: { names: ["pula"], symbols: ["BWP"] },
};

export const sharedCurrencyWords: readonly SharedCurrencyWord[] = [
  { words: ["dollar", "dollars", "$"], candidates: ["USD", "AUD", "CAD", "NZD"], usual: "USD" },
  { words: ["pound", "pounds", "£"], candidates: ["GBP", "EGP", "LBP", "SYP", "SDG", "SSP"], usual: "GBP" },
  { words: ["rupee", "rupees", "rs"], candidates: ["INR", "PKR", "NPR", "LKR", "MUR", "SCR"], usual: "INR" },
  { words: ["cfa franc", "cfa francs", "francs cfa", "cfa"], candidates: ["XAF", "XOF"], usual: "XOF" },
  {
    words: ["franc", "francs"],
    candidates: ["CHF", "XAF", "XOF", "CDF", "KMF", "BIF", "RWF", "DJF", "GNF", "FRF", "BEF"],
    usual: null,
  },
  { words: ["dinar", "dinars"], candidates: ["RSD", "DZD", "IQD", "JOD", "KWD", "TND", "BHD", "LYD"], usual: null },
  { words: ["¥"], candidates: ["JPY", "CNY"], usual: "JPY" },
  { words: ["ruble", "rubles", "rouble", "roubles"], candidates: ["RUB", "BYN"], usual: "RUB" },
];
