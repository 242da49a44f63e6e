import { expect, test } from "vitest";
import { jobCount, languageCode, oneOf, publicationDate, UsageError } from "./usage.js";

test.each(["2024", "2024-07", "2024-02-29", "0099-12-31"])("%s is a date", (date) => {
  expect(publicationDate(date)).toBe(date);
});

test.each(["", "24", "2024-13", "2024-00", "2023-02-29", "2024-7-1", "yesterday", "2024-07-01T10:00"])(
  "%s is no date",
  (date) => {
    expect(() => publicationDate(date)).toThrow(UsageError);
  },
);

test("jobs are 1 to 64", () => {
  expect(jobCount("1")).toBe(1);
  expect(jobCount("64")).toBe(64);
  for (const jobs of ["0", "65", "-1", "1.5", "two", "", "1e1"]) expect(() => jobCount(jobs)).toThrow(UsageError);
});

test("a word or a language that is not known is told with those that are", () => {
  expect(oneOf(["table", "json"], "json")).toBe("json");
  expect(() => oneOf(["table", "json"], "xml")).toThrow("table, json");
  expect(languageCode(["en", "ru"], "RU")).toBe("ru");
  expect(languageCode(["en", "ru"], "en-GB")).toBe("en");
  expect(() => languageCode(["en", "ru"], "tlh")).toThrow("en, ru");
});
