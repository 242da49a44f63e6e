import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const states: Patterns<Words["states"]> = {
  title: "国家与双边关系",
  states: "国家",
  organisations: "国际组织",
  pairs: "双边关系",
  pair: "双方",
  name: "名称",
  empty: "本台账尚无内容。",
};
