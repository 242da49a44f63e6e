import { countText } from "./amount.js";

/** "1,204". */
export const number = (value: number) => countText(value, "zh-CN");
export const facts = (value: number) => `${number(value)}项事实`;
/** "2011年"; what is more than a year has its signs already. */
export const time = (when: string | number) => (/^\d{4}$/u.test(`${when}`) ? `${when}年` : `${when}`);
/** "2011年至2014年", or the one time. */
export const period = (from: string | number, to: string | number) =>
  from === to ? time(from) : `${time(from)}至${time(to)}`;
