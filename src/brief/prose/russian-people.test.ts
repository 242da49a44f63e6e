import { describe, expect, test } from "vitest";
import { suffixedNoun } from "../../words/index.js";
import { russian } from "./russian.js";

describe("people in Russian", () => {
  test.each([
    ["person:vladimir-putin", "Владимир Путин", "Владимира Путина", "Владимиром Путиным"],
    ["person:sergei-lavrov", "Сергей Лавров", "Сергея Лаврова", "Сергеем Лавровым"],
    ["person:narendra-modi", "Нарендра Моди", "Нарендры Моди", "Нарендрой Моди"],
    ["person:kassym-jomart-tokayev", "Касым-Жомарт Токаев", "Касым-Жомарта Токаева", "Касым-Жомартом Токаевым"],
    [
      "person:ferdinand-marcos-jr",
      "Фердинанд Маркос-младший",
      "Фердинанда Маркоса-младшего",
      "Фердинандом Маркосом-младшим",
    ],
    ["person:michel-aoun", "Мишель Аун", "Мишеля Ауна", "Мишелем Ауном"],
    ["person:tsai-ing-wen", "Цай Инвэн", "Цай Инвэн", "Цай Инвэн"],
    ["person:angela-merkel", "Ангела Меркель", "Ангелы Меркель", "Ангелой Меркель"],
  ])("%s is written and declined as Russian has it", (id, full, gen, ins) => {
    const own = russian.people(id)!;
    const { text, forms } = russian.named(own.marked, id);
    expect([own.full, text, forms!.gen, forms!.ins]).toEqual([full, full, gen, ins]);
  });

  test("who has no Russian name keeps the letters of the source, in all cases", () => {
    expect(russian.people("person:aldous-verrin")).toBeNull();
    expect(russian.named("Aldous Verrin", "person:aldous-verrin")).toEqual({ text: "Aldous Verrin" });
  });
});

test.each([
  ["toprak bütünlüğü", "toprak bütünlüğünü", "toprak bütünlüğüne"],
  ["bağımsızlık", "bağımsızlığı", "bağımsızlığa"],
  ["yaptırımlar", "yaptırımları", "yaptırımlara"],
  ["içişlerine karışmama", "içişlerine karışmamayı", "içişlerine karışmamaya"],
  ["Senkaku (Diaoyu) Adaları", "Senkaku (Diaoyu) Adaları’nı", "Senkaku (Diaoyu) Adaları’na"],
])("the Turkish noun %s has its cases", (noun, acc, dat) => {
  expect(suffixedNoun(noun).forms).toEqual({ acc, dat });
});
