import { checkCatalogues } from "../../../test/catalogue-checks.js";
import { SPEECHES, translated } from "../../words/index.js";
import { chinese } from "./chinese.js";
import { english } from "./english.js";
import { russian } from "./russian.js";
import { turkish } from "./turkish.js";

const others = Object.entries({ ru: russian, tr: turkish, zh: chinese }).map(([code, patterns]) => {
  const { locale } = SPEECHES[code as keyof typeof SPEECHES];
  return { code, locale, words: translated(english, patterns, locale) };
});

checkCatalogues("what briefs say", english, [{ code: "en", locale: SPEECHES.en.locale, words: english }, ...others]);
