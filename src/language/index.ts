// Languages as values: tables and nothing else.
export type {
  Language,
  Letters,
  NameTable,
  NameWords,
  NumeralTable,
  SentenceTable,
  SumTable,
  TimeTable,
} from "./language.js";
