import { listed } from "../../text/index.js";

/** Words that name nothing by themselves: what is told as goods, a subject or a purpose in these alone is not told. */
export const hollow: readonly string[] = listed(
  "mal|mallar*|ürün|ürünler*|eşya*|çeşitli|bazı|başka|diğer|konu*|konular*|başlamak|yürürlüğe girmek",
);
