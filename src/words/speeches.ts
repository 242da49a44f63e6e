import { lazily } from "../text/index.js";
import { chinese } from "./chinese.js";
import { russian } from "./russian.js";
import { ENGLISH_SPEECH, LOCALES, type Speech, speechOf } from "./speech.js";
import { turkish } from "./turkish.js";

/** 万亿, 亿 and 万. */
const TEN_THOUSANDS = [1e12, 1e8, 1e4] as const;

/** Three of them are not spoken in most runs. */
const ru = lazily(() => speechOf(LOCALES.ru, russian));
const tr = lazily(() => speechOf(LOCALES.tr, turkish));
const zh = lazily(() => speechOf(LOCALES.zh, chinese, TEN_THOUSANDS));

/** The languages that facts are told in, by their ISO 639-1 code. */
export const SPEECHES: Readonly<Record<"en" | "ru" | "tr" | "zh", Speech>> = {
  en: ENGLISH_SPEECH,
  get ru() {
    return ru();
  },
  get tr() {
    return tr();
  },
  get zh() {
    return zh();
  },
};
