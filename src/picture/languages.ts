import { CHINESE } from "./chinese.js";
import { ENGLISH } from "./english.js";
import type { PictureWords } from "./picture-words.js";
import { RUSSIAN } from "./russian.js";
import { TURKISH } from "./turkish.js";

/** The words of pictures by language (ISO 639-1). */
export const PICTURE_WORDS: Readonly<Record<"en" | "ru" | "tr" | "zh", PictureWords>> = {
  en: ENGLISH,
  ru: RUSSIAN,
  tr: TURKISH,
  zh: CHINESE,
};
