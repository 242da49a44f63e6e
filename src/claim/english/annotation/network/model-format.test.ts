import { describe, expect, it } from "vitest";
import { readModel } from "./model-file.js";
import { decodeModel, encodeModel } from "./model-format.js";

describe("the model's file", () => {
  it("comes out of its model byte for byte", () => {
    const bytes = readModel();
    expect(Buffer.compare(encodeModel(decodeModel(bytes)), bytes)).toBe(0);
  });

  it("may lie anywhere in a buffer", () => {
    const bytes = readModel();
    const shifted = new Uint8Array(bytes.length + 3).subarray(3);
    shifted.set(bytes);
    expect(decodeModel(shifted).upos).toEqual(decodeModel(bytes).upos);
  });

  it("is at most 5 MB", () => {
    expect(readModel().length).toBeLessThanOrEqual(5_000_000);
  });

  it("is told from other files", () => {
    expect(() => decodeModel(new Uint8Array(40))).toThrow("not a model");
    expect(() => decodeModel(new Uint8Array(0))).toThrow("not a model");
  });
});
