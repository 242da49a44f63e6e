import type { SentenceTable } from "../language.js";

export const sentences: SentenceTable = {
  enders: "。！？!?…｡",
  closers: "”’」』）)】》\"'",
  openers: "“‘「『（(【《\"'",
  titles: [],
  units: [],
  labels: [],
  ordinalPoint: false,
};
