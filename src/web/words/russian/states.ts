import type { Patterns } from "../../../words/index.js";
import type { states as english } from "../english/states.js";

export const states: Patterns<typeof english> = {
  title: "Государства и пары",
  states: "Государства",
  organisations: "Организации",
  pairs: "Пары",
  pair: "Пара",
  name: "Название",
  empty: "Этот реестр пока пуст.",
};
