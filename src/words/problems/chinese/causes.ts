import type { Causes } from "../english/index.js";

export const causes: Causes = {
  "the filters are {a}; put words with a colon in quotation marks": "可用的筛选条件有：{a}；含冒号的词语请加引号",
  "a gzip archive": "gzip 压缩包",
  "a PDF document": "PDF 文档",
  "an RTF document": "RTF 文档",
  "This row has an address alone, and reading fetches nothing; fetch it first with: entente fetch {a}":
    "此行只有网址，而读取时不作下载；请先获取：entente fetch {a}",
  "{a}; the document was read without it.": "{a}；读取文献时未使用该文件。",
  'This file beside a document is not JSON in UTF-8; write {"title": "…", "publisher": "…"}':
    '文献旁的这个文件不是 UTF-8 编码的 JSON；请写成 {"title": "…", "publisher": "…"}',
  'This file beside a document holds no object of JSON; write {"title": "…"}':
    '文献旁的这个文件中没有 JSON 对象；请写成 {"title": "…"}',
  "The text is {a} with {b}, shown as �; save it again as UTF-8 to be sure of every word.":
    "文本编码为 {a}，其中有{b}，显示为 �；请另存为 UTF-8，以确保文字完整。",
  "a broken character": "1个损坏的字符",
  "{n} broken characters": "{n}个损坏的字符",
  "An entry has no file here and was left out: “{a}”. {b}": "有1个条目在此没有文件，已略去：“{a}”。{b}",
  "{n} entries have no file here and were left out: {a}. {b}": "有{n}个条目在此没有文件，已略去：{a}。{b}",
  "{a} and {n} more": "{a}等（另有{n}个）",
  "Export the library with its files, or put its storage folder next to it.":
    "请连同文件一起导出文献库，或将其 storage 文件夹放在旁边。",
  "Read without the model: {a}.": "未用模型读取：{a}。",
  "it is asked no more": "已不再调用",
  "the budget is used up": "预算已用完",
  "asking it triggered a fault in Entente": "调用时 Entente 发生故障",
  "its words contain no amount of {a}; {b}": "其原文中没有金额{a}；{b}",
  'its words contain no date {a}; {b}. A date inferred from the document has the basis "publication": correct when.basis first':
    '其原文中没有日期{a}；{b}。由文献推断的日期，其依据为 "publication"：请先更正 when.basis',
  "they contain none": "原文中一个也没有",
  "they contain {a}": "原文中有{a}",
  "{a} is not named in its words; say why it is meant, with a reason":
    "其原文中没有提到{a}；请在理由中说明为何指的是它",
  "of a document only {a} can be set": "文献只能设置{a}",
  "{a} must be words, or null where there is none": "{a}应为文字，没有则为 null",
  "{a} is longer than {b} characters": "{a}超过{b}个字符",
  "it says what words tell, and names no words": "其中说明了原文的含义，却没有指明原文",
  "it says nothing": "其中没有内容",
  "its note is longer than {a} letters": "其附注超过{a}个字符",
  "“{a}” is not a valid tag name": "“{a}”不能用作标签",
  "{a} is named neither in the document nor by its publisher; mark who is, and correct it with a reason":
    "文献及其发布者均未提到{a}；请先标出所提到的一方，再附理由更正",
  "no words": "没有标出原文",
  "words of more than one sentence": "所标原文超出一句话",
  "nobody acts": "没有行为方",
  "no such sum": "没有这一金额",
  "finance: {a}": "finance：{a}",
  "visit: {a}": "visit：{a}",
  "statement: {a}": "statement：{a}",
  "meeting: {a}": "meeting：{a}",
  "agreement: {a}": "agreement：{a}",
  "partnership: {a}": "partnership：{a}",
  "membership: {a}": "membership：{a}",
  "no destination": "没有目的地",
  "no level is named": "没有提到关系级别",
  "no organisation": "没有组织",
  "nobody visits at home": "不会出访本国",
  "of itself alone": "只涉及自身",
  "to itself alone": "只给自身",
  "nobody takes part": "没有参与方",
  "only one side is named": "只提到一方",
};
