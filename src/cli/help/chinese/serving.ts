import type { HelpWords } from "../help.js";

export const serving: Pick<HelpWords["commands"], "serve" | "token" | "mcp" | "webhook"> = {
  serve: {
    summary: "在浏览器中显示台账",
    description:
      "在浏览器中显示台账：各国和双边关系的档案、文献及其断言、事实、搜索、审核和核查。除非给出 --host，否则只供本机访问。",
    options: {
      port: "监听的端口；0 表示任一空闲端口",
      host: "供他人访问的名称或地址；可多次给出",
      https: "访问者使用 HTTPS，由本机上的代理处理",
      log: "写入标准错误输出的内容：text（只写错误）或 json（每个请求和错误一行）",
      metrics: "同时在该端口为 Prometheus 提供 /metrics，仅限本机访问",
      watch: "同时访问台账所监测的来源",
      reviewer: "无人登录时的审核人名称（默认为您的用户名）",
    },
    captions: [
      "在 http://localhost:8040/ 显示 entente.db，仅限本机",
      "也供他人凭令牌登录使用",
      "依实际控制绘制的地图",
      "同时访问所监测的来源",
      "位于本机上处理 HTTPS 的代理之后",
    ],
    notes:
      "共用的服务器首次启动时创建一个管理员令牌，只显示一次。见 entente token --help\n\n退出码：0 已停止；1 台账无法读取，或端口已被占用；2 用法有误。",
  },
  token: {
    summary: "管理服务器的访问权限",
    description: "创建、列出和撤销用于登录服务器的令牌。只保存其哈希值。",
    arguments: { action: "create、list 或 revoke", name: "令牌名称，例如 ann" },
    options: { role: "权限：reader、reviewer 或 admin", collection: "用于 create：限定读者只能读取这一专题" },
    captions: [
      "输出新令牌，只显示一次",
      "限定为只能读取该专题",
      "名称和权限；令牌本身不保存",
      "使用该令牌的人随即退出登录",
    ],
    notes: "退出码：0 完成；1 令牌文件无法使用；2 用法有误。",
  },
  mcp: {
    summary: "让语言模型查询台账",
    description:
      "供与语言模型对话的程序调用（Model Context Protocol）：搜索、事实及其依据、档案、文章、变化、文本核对，以及将草稿与其脚注所引事实比对。凡出自文献的内容均标为引文。除非以 --write 允许，否则不写入任何内容。",
    options: {
      write: "也允许裁定断言和添加文献",
      reviewer: "以谁的名义裁定和添加（默认为您的用户名）；名称后加上“(MCP)”",
      http: "通过该端口以 HTTP 提供服务，不用标准输入输出（不给则为 8041；0 表示任一空闲端口）",
      host: "与 --http 并用：供他人访问的名称或地址；可多次给出",
      https: "与 --http 并用：他人以 HTTPS 访问，由本机上的代理处理",
    },
    captions: [
      "供启动本命令并通过标准输入输出与之通信的程序使用",
      "还可以您的名义裁定和添加",
      "位于 http://localhost:8041/mcp，仅限本机",
      "也供他人凭 entente token 签发的令牌使用",
    ],
    notes:
      "在与模型对话的程序的设置中指定，例如：\n{}\n\n退出码：0 已停止；1 台账无法读取，或端口已被占用；2 用法有误。",
  },
  webhook: {
    summary: "把新情况通知其他程序",
    description:
      "保存要通知的网址。通知内容为新事实、有变动的事实和新矛盾，范围可以是双方、一方、人物、已保存的搜索或全部内容。通知以 JSON 发送，附签名，未收到则重发。",
    arguments: {
      action: "add、list、remove、send 或 log",
      address: "用于 add：网址；用于 remove 和 log：webhook 标识或标识开头",
    },
    options: {
      for: "用于 add：KAZ-CHN、KAZ、person:ID、search:NAME 或 all；可多次给出",
      "allow-private": "用于 add：网址可以位于专用网络或本地网络",
      reviewer: "用于 add：由谁设立（默认为您的用户名）",
      at: "用于 add：记录的时间（默认为现在）",
      limit: "用于 log：最多输出多少条",
    },
    captions: ["把新情况向所有网址通知一次；entente serve 会自动进行", "已发送的内容及其结果"],
    notes:
      "所发送的内容以 ENTENTE_WEBHOOK_SECRET 或只有您本人可读的文件中的密钥签名。\n\n退出码：0 完成；1 台账或密钥无法读取，或尚有未能发送的内容；2 用法有误。",
  },
};
