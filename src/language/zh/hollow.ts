import { listed } from "../../text/index.js";

/** Words that name nothing by themselves: what is told as goods, a subject or a purpose in these alone is not told. */
export const hollow: readonly string[] = listed(
  "货物|商品|产品|物资|东西|各种|一些|其他|有关|相关|问题|事项|事务|开始|生效",
);
