import type { HelpWords } from "../help.js";

export const questions: Pick<
  HelpWords["commands"],
  "search" | "judge" | "claim" | "beside" | "judgements" | "agreement" | "review"
> = {
  search: {
    summary: "在台账中查找断言和句子",
    description:
      "输出台账中符合查询的断言，最相关的在前，其后是其他符合的句子。词语不论词形变化均可匹配；所有条件必须同时满足。",
    arguments: { query: "词语、引号中的词句和筛选条件；见 docs/search.md" },
    options: {
      after: "从上次查询输出的位置继续",
      newest: "最新的在前",
      facets: "同时按类型、当事方、年份、进展状态、说话人、发布机构和资金类型统计",
      format: "{}（终端上为 table，否则为 jsonl）",
      save: "以此名称保存搜索，但不执行",
      saved: "执行以此名称保存的搜索，可另加词语和筛选条件；不给名称则列出已保存的搜索",
      new: "用于已保存的搜索：只看上次以 --new 执行之后新增的内容",
      forget: "删除已保存的搜索",
      reviewer: "保存和执行搜索的人（默认为 $ENTENTE_REVIEWER，否则为您的用户名）",
    },
    captions: [
      "词语、词句、当事方",
      "十亿美元以上",
      "该说话人所述的承诺",
      "按出资方、年份和资金类型统计",
      "截至2025年底的台账",
      "当天添加的内容",
      "上次执行之后新增的内容",
    ],
    notes: "筛选条件：{}\n\n退出码：0 查询已执行；1 台账无法读取；2 用法有误。",
  },
  judge: {
    summary: "记录对断言的裁定",
    description: "在台账中记录审核人对断言的裁定及理由。不覆盖任何内容：以最新裁定为准。",
    arguments: { words: "例如“断言标识 accept”；给出标识开头即可；事实代表其所有断言" },
    options: {
      reviewer: "裁定人（默认取自 $ENTENTE_REVIEWER）",
      from: "要导入的裁定，每行一个 JSON 对象",
      at: "裁定时间，例如 2026-03-01T09:30:00Z（默认为现在）",
    },
    captions: [
      "断言与原文相符",
      "断言与原文不符",
      "给他人的备注",
      "各断言所述为同一件事",
      "各断言所述不是同一件事（两项事实的所有断言）",
      "把没有对应断言的裁定移置到这条断言",
      "从台账中移除文献",
      "撤回先前的裁定",
      "恢复文献",
      "一次导入多项裁定",
    ],
    notes: "退出码：0 已记录；1 台账未接受；2 用法有误。",
  },
  claim: {
    summary: "标出原文，补充遗漏的断言",
    description:
      "为台账中的文献补充断言。所补断言须通过与其他断言相同的检查：原文见于文献，当事方在其中提及，金额和日期出自原文。在撤回之前始终有效，不论以后的读取有何结果。",
    arguments: { document: "文献标识或标识开头", words: "表述该内容的最短文字，须与文献完全一致" },
    options: {
      type: "断言类型：visit、meeting、finance 等",
      from: "行为方：代码或名称，用逗号分隔",
      to: "对象方：代码或名称，用逗号分隔",
      mutual: "相互：不分行为方和对象方",
      status: "所述之事的进展状态（默认为 completed）",
      when: "EDTF 日期：上下文所述日期，或文献日期",
      sum: '上下文所述金额，例如 "1700000000 USD"',
      speaker: "说法出自何方（若非作者）",
      detail: "该类型的其他细节，例如 flow=loan",
      place: "文字多次出现时，取第几处",
      reviewer: "标注人（默认取自 $ENTENTE_REVIEWER）",
      instead: "文献中原文标注有误的断言：予以驳回，由本断言取代",
      at: "标注时间，例如 2026-03-01T09:30:00Z（默认为现在）",
    },
    notes: "退出码：0 已添加；1 文献中没有，或台账未接受；2 用法有误。",
  },
  beside: {
    summary: "并排显示两篇译文",
    description:
      "逐段并排显示两种语言的两篇文献，先列出差异：金额、日期、数字、国家或组织、进展状态、遗漏。金额不论写法，一律按数值比较。",
    arguments: { document: "文件，或台账中的文献：标识、名称或网址", other: "另一篇；两者须同为文件或同在台账中" },
    options: { json: "与 --format json 相同" },
    captions: ["entente.db 中的两篇文献", "两个文件，不用台账", "同上，输出 JSON"],
    notes: "退出码：0 已显示，不论有无差异；1 文献无法读取；2 用法有误。",
  },
  judgements: {
    summary: "列出裁定",
    description: "按作出的先后输出台账中的裁定。",
    arguments: { id: "断言；也可以是事实，代表其所有断言" },
    options: { reviewer: "只看某一审核人的裁定", orphans: "只看没有对应断言、有待移置的裁定" },
    captions: ["全部裁定", "某一审核人对某条断言的裁定", "没有对应断言的裁定"],
  },
  agreement: {
    summary: "衡量两名审核人的一致程度",
    description: "就两名审核人都裁定过的断言，按类型显示其一致程度：科恩 κ 系数及其区间。",
    arguments: { first: "一名审核人", second: "另一名审核人" },
    captions: ["两人都采纳或驳回过的断言"],
  },
  review: {
    summary: "列出接下来应审核的断言",
    description: "列出尚未裁定的断言，最值得裁定的在前：本身存疑而牵涉较多的断言。",
    captions: ["最值得裁定的五条断言", "同上，输出 JSON Lines"],
  },
};
