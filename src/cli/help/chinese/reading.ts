import type { HelpWords } from "../help.js";

export const reading: Pick<HelpWords["commands"], "entente" | "read" | "annotate" | "fetch" | "explain"> = {
  entente: {
    description: "读取有关国家间关系的文献，列出谁在何时对谁做了什么，以及原文如何表述。",
    options: { version: "显示版本" },
    captions: ["以表格列出文章的内容", "第一条断言为何被提取", "输入文献流，输出断言流"],
    notes: "“entente help read”显示 read 命令的完整帮助。",
  },
  read: {
    summary: "输出文献中的断言",
    description: "输出文献中的断言，每条附原文依据。不保存任何内容。",
    arguments: { file: "文献、压缩包、邮箱文件、订阅源、表格、文献库或文件夹；- 表示标准输入" },
    options: { format: "{}（终端上为 table，否则为 jsonl）；brief 为每条断言一行", jobs: "线程数；输出保持输入的顺序" },
    captions: ["在终端上显示为表格", "每行一条断言", "每条确定的断言一行", "从标准输入读取网页", "文献流，每行一篇："],
    notes:
      '在文献流中，可用 "html" 代替 "text"；其余字段可省略。\n\n退出码：0 全部读取；1 部分输入无法读取，其余已读取；2 用法有误。',
  },
  annotate: {
    summary: "输出文献中的名称、日期和金额",
    description: "输出文献中的名称、日期和金额，包括原文写法及其含义。不保存任何内容。",
    arguments: { file: "文献、压缩包、邮箱文件、订阅源、表格、文献库或文件夹；- 表示标准输入" },
    options: { format: "{}（终端上为 table，否则为 jsonl）", jobs: "线程数；输出保持输入的顺序" },
    captions: ["以表格列出名称、日期和金额", "每行一篇文献", "文献流，每行一篇："],
    notes: "退出码：0 全部读取；1 部分输入无法读取，其余已读取；2 用法有误。",
  },
  fetch: {
    summary: "把网上文献存为文件",
    description:
      "把公开网络上的文献存为文件并输出文件名。除此之外，只有 entente links、entente watch、entente digest --mail 和 webhook 使用网络，send、work 和 queue 则连接所指定的服务器。",
    arguments: { url: "以 https:// 或 http:// 开头的网址，或订阅源列表（OPML）" },
    options: {
      out: "存放的文件夹；不存在时自动创建",
      "time-limit": "获取一篇文献的时限",
      "allow-private": "也从专用网络和本地网络获取",
    },
    captions: ["把网页存在当前文件夹并输出文件名", "同上，存入另一文件夹", "OPML 文件所列的订阅源"],
    notes:
      "限制：5次重定向，64 MB。专用、本地和特殊用途网络上的主机一律拒绝，每次重定向前后都会检查。\n\n退出码：0 全部保存；1 部分文献无法获取，其余已保存；2 用法有误。",
  },
  explain: {
    summary: "显示断言或事实的依据",
    description:
      "显示断言为何被提取：各字段、原文、所用规则及其由来。对台账中的事实或断言，显示各种说法及其来源、断言为何合并、源自何处、某一数字由谁最先述及、与什么相矛盾，以及审核人的裁定。",
    arguments: {
      file: "文献，或压缩包内的文献（用 read 输出的名称）；- 表示标准输入；或台账中事实或断言的标识",
      claim: "断言的标识、标识开头或序号",
    },
    options: {
      claim: "该序号的断言",
      picture: "把断言原文所在的 PDF 页面绘制为 PNG，并标出原文",
      format: "用于台账中的事实和断言：text 或 json",
    },
    captions: [
      "列出各条断言的序号和标识",
      "这条断言为何被提取；标识开头即可",
      "同上，第三条断言",
      "另绘制其所在页面并标出原文",
      "邮箱文件中第二封邮件的第一条断言",
      "台账中某一事实的依据",
      "同上，截至2025年底",
    ],
  },
};
