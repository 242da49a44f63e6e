import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const states: Patterns<Words["states"]> = {
  title: "Государства и пары",
  states: "Государства",
  organisations: "Организации",
  pairs: "Пары",
  pair: "Пара",
  name: "Название",
  empty: "Пока ничего не известно.",
};
