import { countText } from "./amount.js";

const LOCALE = "ru-RU";
const RULES = new Intl.PluralRules(LOCALE);

/** "1 204". */
export const number = (value: number) => countText(value, LOCALE);

/** "1 факт", "3 факта", "12 фактов". */
export function counted(value: number, one: string, few: string, many: string): string {
  const form = RULES.select(value);
  return `${number(value)} ${form === "one" ? one : form === "few" ? few : many}`;
}

export const facts = (value: number) => counted(value, "факт", "факта", "фактов");
/** "2011 – 2014", or the one time. */
export const period = (from: string | number, to: string | number) => (from === to ? `${from}` : `${from} – ${to}`);
