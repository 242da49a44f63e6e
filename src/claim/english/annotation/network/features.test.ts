import { describe, expect, it } from "vitest";
import { features, shape } from "./features.js";

describe("features of a word", () => {
  it("are the word in lower case, its ends, its beginnings and its shape", () => {
    expect(features("Kazakhstan")).toEqual(["kazakhstan", "n", "an", "tan", "stan", "k", "ka", "kaz", "Xxx"]);
  });

  it("are the whole word where it is short", () => {
    expect(features("UN")).toEqual(["un", "n", "un", "un", "un", "u", "un", "un", "XX"]);
  });

  it("do not depend on the kind of quote, and know letters beyond ASCII", () => {
    expect(features("’s")).toEqual(features("'s"));
    expect(shape("Şimşek")).toBe("Xxx");
    expect(shape("1,250.75")).toBe("d,dd.dd");
    expect(shape("ABCdef12--x")).toBe("XXxxdd--");
  });
});
