import type { HelpWords } from "../help.js";

export const dossiers: Pick<HelpWords["commands"], "dossier" | "brief" | "follow" | "digest"> = {
  dossier: {
    summary: "显示一国或双边关系的档案",
    description:
      "显示台账中有关两个（或一个）国家或组织的内容：关系级别及其沿革、大事记、资金、项目、访问、立场、领域、走势、成员资格、说法不一的来源和发布机构。JSON 的内容与浏览器中的页面相同。",
    arguments: { party: "国家或组织：KAZ、Kazakhstan、SCO", other: "第二方，用于双边档案" },
    options: {
      "as-of": "只看截至该日、该月或该年结束时发布的文献",
      since: "只看自该日、该月或该年以来新增、变化或撤下的内容（给出 --as-of 时截至该时间）",
      by: "--since 所依日期：published（发布日期，默认）或 added（添加到台账的日期）",
      from: "大事记起始的日、月或年",
      to: "大事记结束的日、月或年",
      limit: "每节最多行数",
      sure: "只看可信度不低于此值的事实，0 至 100",
      about: "只看某一主题的事实：{}",
      "facts-since": "只看该日、该月或该年及以后的事实",
      "facts-until": "只看该日、该月或该年及以前的事实",
      source: "只看名称含此内容的发布机构所述的事实",
      language: "只看该语言的文献所述的事实：{}",
      judged: "只看审核人已裁定或未裁定的事实：{}",
      "no-denied": "略去已被否认的事实",
      out: "写入的文件，要么完整写入，要么不写；docx 和 xlsx 格式必须给出",
      cite: "markdown、html 和 docx 脚注的引文格式：{}",
    },
    captions: [
      "有关双方的所有已知内容",
      "有关一方的所有已知内容",
      "截至2012年底的已知内容",
      "三月以来新增、变化或撤下的内容",
      "附这些年份的大事记",
      "同上，输出 Markdown",
      "独立的网页，附图",
      "带脚注的 Word 文档",
      "只看资金，且只看达到该可信度的内容",
      "资金部分，输出为 IATI 活动；见 docs/exports.md",
    ],
    notes: "退出码：0 完成；1 台账无法读取；2 用法有误。",
  },
  brief: {
    summary: "依据事实撰写文章，或核对文章",
    description:
      "只依据台账中的事实撰写有关两个国家或组织的文章：标题、要点、按主题和时间排列的段落、脚注和参考文献。尚不确定的内容注明据何方所述；来源说法不一时如实说明。使用 --check 时，逐句与脚注所引的事实或文献核对，得不到其支持的句子判为不通过。",
    arguments: { party: "国家或组织：KAZ、Kazakhstan、SCO", other: "另一方" },
    options: {
      about: "只写用这些词语搜索到的内容",
      format: "{}；核对时为 text 或 json",
      out: "写入的文件，要么完整写入，要么不写；docx 格式必须给出",
      cite: "脚注的引文格式：{}",
      check: "将 Markdown 文本与脚注所引的事实和文献核对；- 表示标准输入",
    },
    captions: ["英文文章，带脚注的 Markdown", "有关贷款的内容", "所述超出所引事实的句子"],
    notes: "退出码：0 已写出，或全部通过；1 有句子未通过，或有内容无法读取；2 用法有误。",
  },
  follow: {
    summary: "关注双边关系、国家、人物或搜索",
    description:
      "记录希望由 entente digest 报告的内容：某两个国家或组织、某一国家或组织、断言提到的人物或企业、已保存的搜索，或搜索词语。单独使用 list 列出关注列表，remove 加其中一项即取消关注。",
    arguments: { what: "一方或两方、名称或搜索词语；list；remove 及要移除的一项" },
    options: { format: "用于 list：text 或 jsonl" },
    captions: [
      "双方之间的事",
      "某国或某组织参与的事",
      "提到某人或某企业之处",
      "符合搜索的内容；也可用已保存搜索的名称",
    ],
    notes: "退出码：0 完成；1 台账无法读取；2 用法有误。",
  },
  digest: {
    summary: "报告所关注内容的新情况",
    description:
      "报告所关注内容自上次报告以来新增、变化和撤下的内容，以及新出现的矛盾。全部输出或发送之后才记为已报告。",
    options: {
      since: "自该日、该月或该年以来的内容，不论是否报告过",
      keep: "下次仍会报告这些内容",
      limit: "每个关注项的行数",
      site: "展示台账的网址，用于 atom 中的链接",
      out: "写入的文件，要么完整写入，要么不写",
      mail: "以邮件发送",
    },
    captions: [
      "上次报告以来的新情况，只报告一次",
      "同上，但下次仍会报告",
      "三月以来的内容，不论先前报告过什么",
      "发给 entente.toml 中的收件人；见 docs/watching.md",
    ],
    notes: "退出码：0 已报告；1 台账无法读取，或邮件未能发送；2 用法有误。",
  },
};
