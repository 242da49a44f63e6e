import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

/** The directory of states and pairs. */
export const states: Patterns<Words["states"]> = {
  title: "Devletler ve ikili ilişkiler",
  states: "Devletler",
  organisations: "Örgütler",
  pairs: "İkili ilişkiler",
  pair: "İkili ilişki",
  name: "Ad",
  empty: "Henüz kayıtlı bir şey yok.",
};
