import type { Questions } from "../english/index.js";

export const questions: Questions = {
  "At character {a}, {b}: {c}": "第{a}个字符处，{b}：{c}",
  "can't be combined with OR": "不能与 OR 一起使用",
  "needs a name": "需要写出名称",
  "no state is called that": "没有叫这个名称的国家",
  "no state is called that; did you mean {a}?": "没有叫这个名称的国家；您是否想写{a}？",
  "no organisation is called that": "没有叫这个名称的组织",
  "no organisation is called that; did you mean {a}?": "没有叫这个名称的组织；您是否想写{a}？",
  "no state or organisation is called that": "没有叫这个名称的国家或组织",
  "no state or organisation is called that; did you mean {a}?": "没有叫这个名称的国家或组织；您是否想写{a}？",
  "no state or organisation is called {a}": "没有名为{a}的国家或组织",
  "no state or organisation is called {a}; did you mean {b}?": "没有名为{a}的国家或组织；您是否想写{b}？",
  "a pair needs two parties, such as pair:KAZ-CHN": "双边查询需要两方，例如 pair:KAZ-CHN",
  "give a currency code, such as USD or KZT": "请写货币代码，例如 USD 或 KZT",
  "give a minimum certainty from 0 to 1 with up to two decimals, such as confidence:0.7":
    "请写最低可信度，0 到 1，最多两位小数，例如 confidence:0.7",
  "use letters, digits, full stops and hyphens, as in {a}:energy-2026":
    "请用字母、数字、句点和连字符，例如 {a}:energy-2026",
  "The OR at character {a} has nothing to join; put it between two words or filters":
    "第{a}个字符处的 OR 没有可连接的内容；请把它写在两个词或两个筛选条件之间",
  "At character {a}, an exclusion can't be combined with OR; leave out OR or the hyphen":
    "第{a}个字符处：排除条件不能与 OR 一起使用；请去掉 OR 或连字符",
  "give a valid year, month or day, such as {a}:2016 or {b}:2016-06":
    "请写有效的年、月或日，例如 {a}:2016 或 {b}:2016-06",
  "the date range ends before it starts": "日期范围的终点早于起点",
  "amounts are compared to three digits; write fewer, such as 1.25bn": "金额按三位数字比较；请少写几位，例如 1.25bn",
  "give an amount such as {a}:1bn or {b}:500m": "请写金额，例如 {a}:1bn 或 {b}:500m",
  "the range of amounts is empty": "金额范围为空",
  "The query is longer than {a} characters; make it shorter": "查询超过{a}个字符；请缩短",
  "The query has more than {a} words and filters; leave some out": "查询中的词和筛选条件超过{a}个；请去掉一些",
  "The place to continue from does not come from a page of results": "要继续的位置并非来自结果页",
  "No page of this list ends there; start again from the first page": "此列表没有这一页；请从第一页重新开始",
  "The ledger has no run of {a}; {b}": "台账中没有{a}的运行；{b}",
  "it has none": "尚无任何运行",
  "its first was on {a}, its last on {b}": "第一次在{a}，最后一次在{b}",
  "The ledger has no run {a}": "台账中没有运行{a}",
  "Several runs have an id that starts with {a}; write more of it": "有多次运行的标识以{a}开头；请把标识写得更完整",
  "{a} is neither a run nor a date; give u_5b1f, 2024, 2024-06 or 2024-06-30":
    "{a}既不是运行也不是日期；请写 u_5b1f、2024、2024-06 或 2024-06-30 这样的值",
  "{a} is part of what was read and can't be corrected; reject the claim instead":
    "{a}属于所读内容，不能更正；请改为驳回该断言",
  "a claim has no field {a} to correct; choose from {b}": "断言没有可更正的字段{a}；请从下列字段中选择：{b}",
  "{a} is one of {b}": "{a}只能是下列之一：{b}",
  "mutual is true or false": "mutual 只能是 true 或 false",
  "source can't be empty": "source 不能为空",
  "{a} is not an actor; use ids such as KAZ, org:SCO or person:xi-jinping":
    "{a}不是行为体的标识；请用 KAZ、org:SCO 或 person:xi-jinping 这样的标识",
  "when is a date in EDTF, such as 2011, 2011-03-05 or 2011-01/2011-04":
    "when 是 EDTF 格式的日期，例如 2011、2011-03-05 或 2011-01/2011-04",
  "the claim has no date whose basis could be corrected; correct when.edtf first":
    "该断言没有日期，无从更正其依据；请先更正 when.edtf",
  'amount is null or an amount such as {"value": 1700000000, "currency": "USD"}':
    'amount 是 null 或 {"value": 1700000000, "currency": "USD"} 这样的金额',
  'the claim has no amount; correct all of amount, as in amount={"value": 1700000000, "currency": "USD"}':
    '该断言没有金额；请完整写出 amount，例如 amount={"value": 1700000000, "currency": "USD"}',
  "amount.value is a number": "amount.value 是数字",
  "amount.currency is the code of a currency, such as USD": "amount.currency 是货币代码，例如 USD",
  "amount.qualifier is a word or null": "amount.qualifier 是一个词或 null",
  "where is null or the name of a place": "where 是地名或 null",
  "the claim has no place; correct where.name first": "该断言没有地点；请先更正 where.name",
  "where.country is the code of a state, such as KAZ, or null": "where.country 是国家代码（例如 KAZ）或 null",
  "attribution.speaker is the id of the speaker, such as org:IMF; attribution is that or null":
    "attribution.speaker 是发言者的标识，例如 org:IMF；attribution 是该标识或 null",
  "details.{a} must be a word, a list of words, or null": "details.{a}是一个词、一组词或 null",
  "There is no note, tag or collection {a} on {b} to remove.": "{b}上没有可移除的备注、标签或专题{a}。",
  "A note needs text, up to {a} characters.": "备注必须有文字，最多{a}个字符。",
  "“{a}” is not a valid tag name; use letters, digits, full stops and hyphens, as in energy-2026.":
    "“{a}”不是有效的标签名；请用字母、数字、句点和连字符，例如 energy-2026。",
  "“{a}” is not a valid collection name; use letters, digits, full stops and hyphens, as in energy-2026.":
    "“{a}”不是有效的专题名；请用字母、数字、句点和连字符，例如 energy-2026。",
  "There is no fact, document or pair {a} in the ledger.": "台账中没有事实、文献或双边关系{a}。",
  "The claim {a} was there a moment ago; reload the page.": "断言{a}刚才还在；请刷新页面。",
  "A dry run copies the ledger, and a database can't be copied; name a ledger in a file":
    "试运行要复制台账，而数据库不能这样复制；请指定存在文件里的台账",
  'This page has no table called "{a}".': "本页没有名为“{a}”的表格。",
  'This page can\'t be saved as "{a}".': "本页不能保存为“{a}”。",
  'This page has no picture called "{a}".': "本页没有名为“{a}”的图。",
  "The server has no font with the letters of this picture; install one, such as Noto Sans CJK, or take the picture as SVG.":
    "服务器上没有包含图中文字的字体；请安装 Noto Sans CJK 之类的字体，或改取 SVG 格式的图。",
  "Send it as JSON, with the header content-type: application/json.":
    "请以 JSON 发送，并带上请求头 content-type: application/json。",
  "What was sent is not JSON.": "发送的内容不是 JSON。",
  "Give the name of the file in the query, as in ?name=report.pdf.": "请在查询串中给出文件名，例如 ?name=report.pdf。",
  "The body is empty; send the file as it is.": "请求正文为空；请原样发送文件。",
  "Give ids of claims, separated by commas, {a} at most.": "请给出断言的标识，以逗号分隔，最多{a}个。",
  "There is no webhook {a}.": "没有 Webhook {a}。",
  "This server does not serve that host name; use the address it printed at start-up.":
    "本服务器不以该主机名提供服务；请使用它启动时显示的地址。",
  "This address is too long.": "该地址过长。",
  "This request came from another site; open the page here instead.": "该请求来自其他网站；请在此处打开页面。",
  "Method not allowed; pages are read with GET and changed through their forms.":
    "不允许此方法；页面用 GET 读取，通过其表单修改。",
  "Sign in first.": "请先登录。",
  "Your token does not allow this; ask whoever runs this server for another role.":
    "您的令牌无此权限；请向管理本服务器的人申请其他角色。",
  "This was sent from another site, so nothing was changed; open the page here and try again.":
    "内容是从其他网站发来的，因此未作任何更改；请在此处打开页面重试。",
  "This form has expired, so nothing was changed; reload the page and send it again.":
    "表单已过期，因此未作任何更改；请刷新页面后重新提交。",
  "This is too large, so nothing was changed.": "内容过大，因此未作任何更改。",
  "Too many requests at once; wait a moment.": "同时请求过多；请稍候。",
  "This token is not valid here, or has been revoked.": "该令牌在此无效或已被吊销。",
  "Too many failed attempts; wait before trying again.": "失败次数过多；请稍后再试。",
  "The token file can't be read, so nobody can sign in; whoever runs this server can see why.":
    "令牌文件无法读取，因此任何人都不能登录；管理服务器的人可以查看原因。",
  "it was not waited for": "未等待其回答",
  "its answer is larger than an answer may be": "其回答超过允许的大小",
  "it refuses the key ({a})": "拒绝密钥（{a}）",
  "it knows no such model or address (404)": "没有这样的模型或地址（404）",
  "it wants to be asked less often (429)": "要求降低请求频率（429）",
  "it fails ({a})": "出错（{a}）",
  "it refuses the request ({a})": "拒绝请求（{a}）",
  "it did not answer within {a} s": "{a}秒内没有回答",
  "it can't be reached": "无法连接",
  "it can't be reached ({a})": "无法连接（{a}）",
  "A language model can't be asked here; entente read, add, explain and refresh can.":
    "此处不能询问语言模型；entente read、add、explain 和 refresh 可以。",
  "The language model can't be asked any more.": "已不能再询问语言模型。",
  "The thread of the reader's network ended.": "阅读网络的线程已结束。",
  "The reader's weights are damaged: a table of embeddings is missing. Reinstall Entente.":
    "阅读网络的权重已损坏：缺少嵌入表。请重新安装 Entente。",
  "The reader's weights are damaged: {a} is not the file that was shipped. Reinstall Entente.":
    "阅读网络的权重已损坏：{a}不是随附的文件。请重新安装 Entente。",
  "The reader's weights are missing: {a} can't be read. Reinstall Entente.":
    "缺少阅读网络的权重：{a}无法读取。请重新安装 Entente。",
  "The reader's weights are of another version (they lack {a}); install the package again, or name others in ENTENTE_WEIGHTS.":
    "阅读网络的权重属于其他版本（缺少{a}）；请重新安装软件包，或在 ENTENTE_WEIGHTS 中指定其他权重。",
  "No runtime for the reader's network could be loaded ({a}). Reinstall Entente.":
    "无法加载阅读网络的运行时（{a}）。请重新安装 Entente。",
  "the filters are {a}; put words with a colon in quotation marks": "可用的筛选条件有{a}；带冒号的词请放在引号中",
  "write a date as 2012, 2012-06 or 2012-06-30": "日期请写作 2012、2012-06 或 2012-06-30",
  "write a whole number from 0 to 100": "请填写0到100之间的整数",
  // Of queries in SQL, as SQLite and PostgreSQL word them.
  "no such column: {a}": "没有此列：{a}",
  "no such table: {a}": "没有此表：{a}",
  "no such function: {a}": "没有此函数：{a}",
  "ambiguous column name: {a}": "列名有歧义：{a}",
  'near "{a}": syntax error': "“{a}”附近有语法错误",
  'unrecognized token: "{a}': "无法识别的符号：{a}",
  "no tables specified": "未指明表",
  "incomplete input": "查询不完整",
  'column "{a}" does not exist': "没有此列：{a}",
  'relation "{a}" does not exist': "没有此表：{a}",
  'syntax error at or near "{a}"': "“{a}”附近有语法错误",
  "syntax error at end of input": "查询不完整",
};
