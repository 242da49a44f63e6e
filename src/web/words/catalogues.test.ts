import { expect, test } from "vitest";
import { checkCatalogues } from "../../../test/catalogue-checks.js";
import { SPEECHES } from "../../words/index.js";
import { english, TONGUES } from "./index.js";

checkCatalogues("the pages", english, TONGUES);

test("facts are told in the languages of the pages", () => {
  expect(Object.keys(SPEECHES)).toEqual(TONGUES.map(({ code }) => code));
});
