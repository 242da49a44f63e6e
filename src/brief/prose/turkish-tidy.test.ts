import { expect, test } from "vitest";
import { tidied } from "./turkish-tidy.js";

test.each([
  ["Japonya, 2021’de 5 milyon ABD doları tutarında kredi verdi", "Japonya, 2021’de 5 milyon dolarlık kredi verdi"],
  ["ticaret hacmi 2029’de 12 milyon ABD dolarına geriledi", "ticaret hacmi 2029’da 12 milyon dolara geriledi"],
  ["3 milyon Avustralya doları tutarında yardım", "3 milyon Avustralya doları tutarında yardım"],
  [", aynı ay Özbekistan’a kömür sattı", "Aynı ay Özbekistan’a kömür sattı"],
  ["2029’de , Özbekistan’a kömür sattı", "2029’da Özbekistan’a kömür sattı"],
  [" ayrıca kömür sattı", "Ayrıca kömür sattı"],
  [" ve bu ülkeyi suçladı", " ve bu ülkeyi suçladı"],
])("a Turkish sentence is written as it is read: %s", (written, shown) => expect(tidied(written)).toBe(shown));
