import { describe, expect, test } from "vitest";
import { publisherIn, tidied } from "./chinese-tidy.js";

describe("a publisher in a Chinese sentence", () => {
  test.each([
    ["狮城早报", "《狮城早报》"],
    ["财经纵横", "《财经纵横》"],
    ["亚洲时评（新德里）", "《亚洲时评（新德里）》"],
    ["华通社", "华通社"],
    ["外交部网站", "外交部网站"],
    ["杜尚别《人民之声》中文版", "杜尚别《人民之声》中文版"],
    ["Treasury Watch", " Treasury Watch "],
  ])("%s stands as %s", (name, shown) => expect(publisherIn(name)).toBe(shown));
});

describe("a Chinese sentence is set", () => {
  test.each([
    ["日本与蒙古签订了关于引渡的条约", "日本与蒙古签订了引渡条约"],
    ["塞尔维亚总统武契奇总统要求出售股权", "塞尔维亚总统武契奇要求出售股权"],
    ["总统武契奇会见日本总统", "总统武契奇会见日本总统"],
    ["中国国家主席习近平主席抵达", "中国国家主席习近平抵达"],
    ["双方2010年1月和2016年举行会谈", "双方于2010年1月和2016年举行会谈"],
    ["韩国外长金星焕 与玄叶光一郎通了电话", "韩国外长金星焕与玄叶光一郎通了电话"],
    [" UPI 报道称，双方计划举行会谈", "UPI 报道称，双方计划举行会谈"],
  ])("%s", (written, shown) => expect(tidied(written)).toBe(shown));
});
