/** What a language is known by at a glance, of those that documents may be in. */
export interface Recognition {
  /** ISO 639-1. */
  readonly code: string;
  /** What it calls itself, as pages write it. */
  readonly names: readonly string[];
  /** The alphabet it is written in, of the two that share pages. */
  readonly script?: "Latin" | "Cyrillic";
  /** Words that hold its texts together: the most frequent ones that its neighbours do not share. */
  readonly functionWords?: string;
}

/** The languages in the order of their codes. */
export const RECOGNITION: readonly Recognition[] = [
  { code: "ar", names: ["العربية"] },
  {
    code: "az",
    names: ["azərbaycanca", "azərbaycan dili"],
    script: "Latin",
    functionWords:
      "və bir bu ilə üçün olaraq olan da də çox daha kimi qədər sonra isə lakin görə ki edib olub dedi arasında tərəfindən azərbaycan",
  },
  { code: "be", names: ["беларуская"], script: "Cyrillic" },
  { code: "bg", names: ["български"], script: "Cyrillic" },
  { code: "bn", names: ["বাংলা"] },
  { code: "cs", names: ["čeština", "česky"] },
  {
    code: "de",
    names: ["deutsch"],
    script: "Latin",
    functionWords:
      "der die das und in den von zu mit ist auf für im dem nicht ein eine des sich als auch wird an werden aus bei dass nach",
  },
  { code: "el", names: ["ελληνικά"] },
  {
    code: "en",
    names: ["english"],
    script: "Latin",
    functionWords:
      "the of and to in that for is was with on by as at from has have been will its which be are this it their would said an or not",
  },
  {
    code: "es",
    names: ["español", "castellano"],
    script: "Latin",
    functionWords:
      "el la los las de del y en que un una por con para se es su al lo como más fue entre ha este sus sobre",
  },
  { code: "et", names: ["eesti"] },
  { code: "fa", names: ["فارسی"] },
  { code: "fi", names: ["suomi"] },
  {
    code: "fr",
    names: ["français"],
    script: "Latin",
    functionWords:
      "le la les de des et en du un une que est dans pour qui par sur au pas plus avec ce il sont aux ont cette",
  },
  { code: "he", names: ["עברית"] },
  { code: "hi", names: ["हिन्दी", "हिंदी"] },
  { code: "hu", names: ["magyar"] },
  { code: "hy", names: ["հայերեն"] },
  { code: "id", names: ["bahasa indonesia"] },
  {
    code: "it",
    names: ["italiano"],
    script: "Latin",
    functionWords: "il la le di del della e in che un una per con è si non dei nel sono da al alla gli ha anche delle",
  },
  { code: "ja", names: ["日本語"] },
  { code: "ka", names: ["ქართული"] },
  { code: "kk", names: ["қазақша", "қазақ тілі"], script: "Cyrillic" },
  { code: "ko", names: ["한국어"] },
  { code: "ky", names: ["кыргызча"], script: "Cyrillic" },
  { code: "lt", names: ["lietuvių"] },
  { code: "lv", names: ["latviešu"] },
  { code: "mk", names: ["македонски"], script: "Cyrillic" },
  { code: "mn", names: ["монгол"], script: "Cyrillic" },
  {
    code: "nl",
    names: ["nederlands"],
    script: "Latin",
    functionWords: "de het een van en in is dat op te met voor zijn aan niet door er ook om bij uit naar werd",
  },
  {
    code: "pl",
    names: ["polski"],
    script: "Latin",
    functionWords: "i w z na do się że jest nie to o przez po od dla jak oraz za ma są być który",
  },
  {
    code: "pt",
    names: ["português"],
    script: "Latin",
    functionWords: "o a os as de do da dos e em que um uma por com para se não no na ao é foi mais como pelo entre",
  },
  { code: "ro", names: ["română"] },
  { code: "ru", names: ["русский", "по-русски"], script: "Cyrillic" },
  { code: "sr", names: ["српски", "srpski"] },
  { code: "sv", names: ["svenska"] },
  { code: "tg", names: ["тоҷикӣ"], script: "Cyrillic" },
  { code: "tk", names: ["türkmençe", "türkmen dili"] },
  {
    code: "tr",
    names: ["türkçe"],
    script: "Latin",
    functionWords:
      "ve bir bu ile için olarak olan da de çok daha gibi kadar sonra ise ancak göre ya türkiye etti oldu dedi arasında tarafından üzerine ne en",
  },
  { code: "uk", names: ["українська"], script: "Cyrillic" },
  { code: "ur", names: ["اردو"] },
  {
    code: "uz",
    names: ["oʻzbekcha", "o'zbekcha", "o‘zbekcha", "ўзбекча"],
    functionWords:
      "va bir bu bilan uchun boʻlgan o'zbekiston ham yili shu deb ning ga da boʻyicha edi oʻz qilish hamda",
  },
  { code: "vi", names: ["tiếng việt"] },
  { code: "zh", names: ["中文", "简体中文", "繁體中文", "汉语"] },
];

/** Letters that tell the languages in Cyrillic apart; the first row of which a text has enough is its language. */
export const CYRILLIC_LETTERS: readonly (readonly [letters: string, code: string])[] = [
  ["ӣӯҷ", "tg"],
  ["әұһ", "kk"],
  ["їєґ", "uk"],
  ["ңөү", "ky"],
  ["қғҳ", "uz"],
  ["ў", "be"],
  ["і", "uk"],
  ["ђћјљњџ", "sr"],
  ["ыэё", "ru"],
];
