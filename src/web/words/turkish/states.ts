import type { Patterns } from "../../../words/index.js";
import type { states as english } from "../english/states.js";

/** The directory of states and pairs. */
export const states: Patterns<typeof english> = {
  title: "Devletler ve ikili ilişkiler",
  states: "Devletler",
  organisations: "Örgütler",
  pairs: "İkili ilişkiler",
  pair: "İkili",
  name: "Ad",
  empty: "Bu kayıt defteri henüz bir şey bildirmiyor.",
};
