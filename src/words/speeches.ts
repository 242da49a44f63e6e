import { chinese } from "./chinese.js";
import { russian } from "./russian.js";
import { ENGLISH_SPEECH, type Speech, speechOf } from "./speech.js";
import { turkish } from "./turkish.js";

/** 万亿, 亿 and 万. */
const TEN_THOUSANDS = [1e12, 1e8, 1e4] as const;

/** The languages that facts are told in, by their ISO 639-1 code. */
export const SPEECHES: Readonly<Record<"en" | "ru" | "tr" | "zh", Speech>> = {
  en: ENGLISH_SPEECH,
  ru: speechOf("ru-RU", russian),
  tr: speechOf("tr-TR", turkish),
  zh: speechOf("zh-CN", chinese, TEN_THOUSANDS),
};
