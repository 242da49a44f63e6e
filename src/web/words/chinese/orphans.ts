import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const orphans: Patterns<Words["orphans"]> = {
  title: "没有对应断言的裁定",
  lead: "文献经重新读取，或发布机构推出了新版本，原先裁定过的断言已不存在，也没有其他断言述及同样的内容。裁定保留在此，直至有人将其移置到别的断言。",
  count: "共涉及{n, plural, other {#条断言}}。",
  none: "每项裁定都有对应的断言。",
  shown: "此处显示前{shown}条，共{all}条；全部内容见JSON。",
  withdrawn: "文献的后一版本中已没有这一说法。",
  notFound: "自{when}起，读取时未再找到。",
  open: "查看文献",
  place: "移置",
  placeLabel: "移置到哪条断言（标识或地址）",
};
