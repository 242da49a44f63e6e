import type { Commands } from "../english/index.js";

export const commands: Commands = {
  "The query is empty; give words, or a filter such as state:KAZ": "查询为空；请给出词语，或 state:KAZ 之类的筛选条件",
  "The quotation mark at character {a} is not closed; close it or remove it":
    "第{a}个字符处的引号没有闭合；请补上或去掉",
  "At character {a}, {b} has no value; write it after the colon": "第{a}个字符处的 {b} 没有取值；请写在冒号之后",
  "At character {a}, {b}: is not a filter; {c}": "第{a}个字符处：没有筛选条件 {b}:；{c}",
  "did you mean {a}?": "是不是指 {a}？",
  "{a} is a file and {b} is not; name two files, or two documents in a ledger":
    "{a} 是文件而 {b} 不是；请给出两个文件，或台账中的两篇文献",
  "{a} holds {b} documents; extract the one you mean": "{a} 含有{b}篇文献；请取出所需的一篇",
  "--check looks at the facts that the text names; leave out the parties": "--check 核对文本所引的事实；请去掉当事方",
  "--about chooses what is written; leave it out with --check": "--about 规定写什么；使用 --check 时请去掉",
  "The format text is for checks; choose md, html, docx or json": "text 格式用于核对；请给出 md、html、docx 或 json",
  "A brief is on two states or organisations; name both, such as: entente brief KAZ CHN":
    "简报涉及两个国家或组织；请两者都给出，例如：entente brief KAZ CHN",
  "A brief is on two different states or organisations; name another one": "简报须涉及两个不同的国家或组织；请另给一个",
  "The format docx is not text; name a file for it with --out": "docx 不是文本格式；请用 --out 指定文件",
  "The format {a} is not text; name a file for it with --out": "{a} 不是文本格式；请用 --out 指定文件",
  "The format {a} has no place for texts; leave out --with-texts": "{a} 格式没有存放原文的位置；请去掉 --with-texts",
  "An export without a format has all texts; leave out --with-texts, or add --format ftm":
    "不指定格式的导出已含全部原文；请去掉 --with-texts，或加上 --format ftm",
  "A check has no format {a}; choose text or json": "核对没有 {a} 格式；只能是 text 或 json",
  "{a} is larger than 1 MB; check it in parts": "{a} 超过 1 MB；请分部分核对",
  "{a} holds no sentence to check; name a text in Markdown, HTML or Word":
    "{a} 中没有可核对的句子；请指定一份 Markdown、HTML 或 Word 文本",
  "The result of a check is only printed; leave out --out": "核对结果只输出到屏幕；请去掉 --out",
  "The text can't be read; check the name of the file and its permissions.": "无法读取文本；请检查文件名和权限。",
  "The language of {a} is not one of {b}; say which with --lang": "{a} 的语言不在 {b} 之内；请用 --lang 指明",
  "--as-of and --added-by apply to a ledger and the reference tables: leave out files and --only":
    "--as-of 和 --added-by 用于台账和参考表：请去掉文件和 --only",
  "Files alone can't show what is {a}; add them to a ledger and give no files":
    "仅凭文件无法得知哪些属于 {a}；请把文件添加到台账，命令中不再给出文件",
  "Say who marks it: --reviewer NAME, or ENTENTE_REVIEWER in the environment":
    "请注明标注人：--reviewer 名称，或环境变量 ENTENTE_REVIEWER",
  "Give the type of claim: --type {a}": "请给出断言类型：--type {a}",
  "Give the source actor: --from CHN, or --from CHN,KAZ if they act together":
    "请给出行为方：--from CHN，共同行动时用 --from CHN,KAZ",
  "{a} is not a known state or organisation; use codes or names such as KAZ, China, org:SCO":
    "{a} 不是已知的国家或组织；请使用 KAZ、China、org:SCO 之类的代码或名称",
  '{a} is not an amount; write one such as "1700000000 USD"': '{a} 不是金额；请写成 "1700000000 USD"',
  "{a} is not a detail; write NAME=VALUE, such as flow=loan": "{a} 不是细节；请写成 名称=值，例如 flow=loan",
  "{a}: The file can't be read; check its permissions": "{a}：无法读取文件；请检查权限",
  "{a}:{b}: Not valid TOML: {c}": "{a}:{b}：不是有效的 TOML：{c}",
  "{a}: There is no setting {b}; {c}": "{a}：没有设置项 {b}；{c}",
  "choose from {a}": "请从中选择：{a}",
  "{a}: {b} must be a number, such as 4": "{a}：{b} 必须是数字，例如 4",
  "{a}: {b} must be true or false": "{a}：{b} 必须是 true 或 false",
  "{a}: {b} must be words in quotation marks, such as {c}": "{a}：{b} 必须是引号中的文字，例如 {c}",
  "{a}:{b}: publishers must be a table: [publishers]": "{a}:{b}：publishers 必须是表：[publishers]",
  "Mail has its own format; leave out --format and --out": "邮件有自己的格式；请去掉 --format 和 --out",
  "{a} follows nothing yet; begin with: entente follow CHN KAZ":
    "{a} 尚未关注任何内容；可从以下命令开始：entente follow CHN KAZ",
  "The server answered {a} instead of the document.": "服务器没有返回文献，而是返回 {a}。",
  "Say which queue, with --queue nats://host:4222 or $ENTENTE_QUEUE":
    "请指明队列：--queue nats://host:4222 或 $ENTENTE_QUEUE",
  "Choose either --again or --forget": "请在 --again 和 --forget 中选择一个",
  "Say what to do with these documents that failed: --again or --forget":
    "请指明如何处理这些失败的文献：--again 或 --forget",
  "Workers use no language model; leave out --reader llm:…, or read here with entente add":
    "工作进程不调用语言模型；请去掉 --reader llm:…，或在本机用 entente add 读取",
  "{a} is not followed; entente follow list shows what is": "未关注 {a}；entente follow list 列出已关注的内容",
  "Name one or two parties, or put a search in quotation marks: entente follow 'loan state:KAZ'":
    "请给出一方或两方，或把搜索写在引号中：entente follow 'loan state:KAZ'",
  "Say who imports them: --reviewer NAME, or ENTENTE_REVIEWER in the environment":
    "请注明导入人：--reviewer 名称，或环境变量 ENTENTE_REVIEWER",
  "{a} is larger than 256 MB; import its annotations in parts": "{a} 超过 256 MB；请分批导入批注",
  "The file {a} can't be read; check its name and permissions": "无法读取文件 {a}；请检查名称和权限",
  "{a} is not a regular file; name one, since an import reads it twice":
    "{a} 不是普通文件；导入要读取两次，请给出普通文件",
  "Give claims or --from, not both": "断言和 --from 只能给出其一",
  "Say who judges: --reviewer NAME, or ENTENTE_REVIEWER in the environment":
    "请注明裁定人：--reviewer 名称，或环境变量 ENTENTE_REVIEWER",
  "Say what you decide: {a}, as in: entente judge c_5b1f accept": "请写明裁定：{a}，例如：entente judge c_5b1f accept",
  "Write {a} before the claims, as in: entente judge {b} c_5b1f c_77aa":
    "请把 {a} 写在断言之前：entente judge {b} c_5b1f c_77aa",
  "Write the claim before {a}, as in: entente judge c_5b1f {b}": "请把断言写在 {a} 之前：entente judge c_5b1f {b}",
  "Say what is right, as in: entente judge c_5b1f correct status=pledged":
    "请写明正确的内容：entente judge c_5b1f correct status=pledged",
  "Nothing may follow {a}; give a reason with --reason": "{a} 之后不能有其他内容；理由请用 --reason 给出",
  "{a} is not a correction; write FIELD=VALUE, such as status=pledged":
    "{a} 不是更正；请写成 字段=值，例如 status=pledged",
  "The file {a} can't be read": "无法读取文件 {a}",
  "{a} is not the id of a claim (c_…), a fact (f_…) or a document (d_…)":
    "{a} 不是断言（c_…）、事实（f_…）或文献（d_…）的标识",
  "The ledger has no claim {a}": "台账中没有断言 {a}",
  "The ledger has no fact {a}": "台账中没有事实 {a}",
  "The ledger has no document {a}": "台账中没有文献 {a}",
  "Several claim ids start with {a}; give more of it": "有多条断言的标识以 {a} 开头；请多给几位",
  "Several fact ids start with {a}; give more of it": "有多项事实的标识以 {a} 开头；请多给几位",
  "Several document ids start with {a}; give more of it": "有多篇文献的标识以 {a} 开头；请多给几位",
  "Either list results on record, or check": "列出已有结果与检查不能同时进行",
  "--only filters a list; give --list with it": "--only 用于筛选列表；请与 --list 并用",
  "--host and --https need --http": "--host 和 --https 须与 --http 并用",
  "--{a} needs a language model: --reader llm:MODEL@URL": "--{a} 须与语言模型并用：--reader llm:MODEL@URL",
  "--price needs --budget as an amount of money": "--price 须与 --budget 并用，此时后者为金额",
  "Write --budget as a whole number of tokens, such as 200000": "--budget 请写为词元的整数，例如 200000",
  "Write --budget as a number and --price as two, such as --budget 2.50 --price 0.15/0.60":
    "--budget 请写一个数，--price 请写两个数，例如 --budget 2.50 --price 0.15/0.60",
  "Nothing was sent, and nothing was read": "未发送也未读取任何内容",
  "The folder {a} can't be read ({b}); name another one": "无法读取文件夹 {a}（{b}）；请指定其他文件夹",
  "The folder {a} contains something other than a site made by entente publish; name a new one":
    "文件夹 {a} 中有 entente publish 所发布网站以外的内容；请指定新文件夹",
  "The file {a} can't be written ({b}); name another folder": "无法写入文件 {a}（{b}）；请指定其他文件夹",
  "Name a publisher, or the host name of its site": "请给出发布机构或其网站域名",
  "Say what kind it is: --kind official, for example": "请指明类别，例如 --kind official",
  "There is no decision on {a} to withdraw": "对 {a} 没有可撤回的认定",
  "Say who decides: --reviewer NAME, or ENTENTE_REVIEWER in the environment":
    "请注明认定人：--reviewer 名称，或环境变量 ENTENTE_REVIEWER",
  "Give --kind to set the kind, or --withdraw to withdraw the decision, not both":
    "--kind 用于认定类别，--withdraw 用于撤回认定；两者只能给出其一",
  "Say whose it is, as in: --kind {a} --of KAZ": "请指明归属：--kind {a} --of KAZ",
  "Each document is read again by the reader that read it; --model names a language model, llm:MODEL@URL":
    "每篇文献按原读取方式重新读取；--model 指定语言模型 llm:MODEL@URL",
  "{a} can't be read; check its permissions.": "无法读取 {a}；请检查权限。",
  "A snapshot name may contain up to 100 letters, digits, full stops, underscores and hyphens":
    "快照名称可含字母、数字、句点、下划线和连字符，最多100个字符",
  "--out needs the name of a snapshot": "使用 --out 时须给出快照名称",
  "Give a query, or list the views with --views": "请给出查询，或用 --views 列出视图",
  "Name the token to {a}: entente token {b} ann": "请给出令牌名称：entente token {b} ann",
  "The folder can't be read; check its name and its permissions.": "无法读取文件夹；请检查名称和权限。",
  "The message is larger than {a} MB, the limit.": "邮件大于可读取的上限 {a} MB。",
  "The mailbox server rejects this user name and password; check both.": "邮箱服务器不接受此用户名和密码；请检查。",
  "The server has no mailbox with that name; check the end of the address.":
    "服务器上没有该名称的邮箱；请检查地址末尾。",
  "The mailbox can't be reached or opened{a}; check its address and the network.":
    "无法连接或打开邮箱{a}；请检查地址和网络。",
  "This is not a mailbox address; write it as imaps://ann@mail.example/INBOX":
    "这不是邮箱地址；请写成 imaps://ann@mail.example/INBOX",
  "A mailbox address must name its user: imaps://ann@mail.example/INBOX":
    "邮箱地址须含用户名：imaps://ann@mail.example/INBOX",
  "The Maildir can't be read; it needs the folders new and cur, and permission to read them.":
    "无法读取 Maildir；其中须有可读的 new 和 cur 文件夹。",
  "The message can't be read; it may have been moved.": "无法读取邮件；可能已被移走。",
  "This is too large to be a message.": "该文件过大，不可能是邮件。",
  "The site's robots.txt does not allow programs to fetch this.": "网站的 robots.txt 不允许程序请求此内容。",
  "Name what to {a}: an address or a folder": "请给出网址或文件夹",
  "This is not a web address; write it as https://example.org/feed": "这不是网址；请写成 https://example.org/feed",
  "The address contains a user name or password, which others would see; leave it out":
    "网址中含有他人可见的用户名或密码；请去掉",
  "Feeds and sitemaps (https://), mailboxes (imaps://), Maildirs and folders can be watched":
    "可监测订阅源和网站地图（https://）、邮箱（imaps://）、Maildir 和文件夹",
  "{a} is not a folder on this machine; name a folder, or an address that begins with https:// or imaps://":
    "{a} 不是本机的文件夹；请给出文件夹，或以 https:// 或 imaps:// 开头的地址",
  "{a} is not watched; entente watch list shows what is": "未监测 {a}；entente watch list 列出所监测的来源",
  "Give the address to notify": "请给出要通知的网址",
  "Give the id of a webhook": "请给出 webhook 标识",
  "Say what to notify it of: --for KAZ-CHN, --for person:ID, --for search:NAME or --for all":
    "请指明要通知的内容：--for KAZ-CHN、--for person:ID、--for search:NAME 或 --for all",
  "Give an address that begins with https:// or http://, without a user name or password":
    "请给出以 https:// 或 http:// 开头、不含用户名和密码的网址",
  "Give the secret to sign with: ENTENTE_WEBHOOK_SECRET in the environment, or --secret-file":
    "请给出签名密钥：环境变量 ENTENTE_WEBHOOK_SECRET，或 --secret-file",
  "This address is notified already, by the webhook {a}; remove that one first":
    "该地址已由Webhook {a} 接收通知；请先移除它",
  "{a} is on a private or special network; add it on the machine of the ledger with: entente webhook add --allow-private":
    "{a} 位于专用或特殊网络；请在台账所在的机器上添加：entente webhook add --allow-private",
  "No state has the code {a}; for a search for this word, write: entente follow '\"{a}\"'":
    "没有代码为 {a} 的国家；若要关注对该词的搜索，请输入：entente follow '\"{a}\"'",
  "There is no webhook {a}; see: entente webhook list": "没有 webhook {a}；参见：entente webhook list",
  "Several ids start with {a}; give more of it": "有多个标识以 {a} 开头；请多给几位",
  "There is no file {a}; name one written by entente backup": "没有文件 {a}；请给出由 entente backup 写出的文件",
  "Process {a} on {b} has been watching this ledger since {c} (UTC); stop it first, or let it carry on alone.":
    "{b} 上的进程 {a} 自 {c}（UTC）起一直在监测本台账的来源；请先结束该进程，或让该进程独自继续监测。",
  "Another process has taken over watching this ledger, because this one did not respond.":
    "由于本进程没有响应，本台账的来源现由另一进程监测。",
};
