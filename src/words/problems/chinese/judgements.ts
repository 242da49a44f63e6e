import type { Judgements } from "../english/index.js";

export const judgements: Judgements = {
  "No document in the ledger is from this publisher yet; entente publishers lists those present.":
    "台账中还没有该发布机构的文献；entente publishers 列出已有的发布机构。",
  "No reviewer called {a} has judged here; {b}": "审核人 {a} 在此没有裁定；{b}",
  "there are no judgements yet": "尚无裁定",
  "reviewers: {a}": "审核人：{a}",
  "{a}:{b}: this line is not a JSON object": "{a}:{b}：此行不是 JSON 对象",
  '{a}:{b}: "verdict" must be one of {c}': '{a}:{b}："verdict" 必须取自 {c}',
  '{a}:{b}: "claims" and "others" must be lists of ids': '{a}:{b}："claims" 和 "others" 必须是标识列表',
  "No claim was added: {a}.": "未添加断言：{a}。",
  "They can't be shown side by side: {a}.": "无法并排显示：{a}。",
  "one of them has more than {a} paragraphs and notes or {b} characters, which is too long":
    "其中一篇过长，超过{a}个段落和注释或{b}个字符",
  'the language "{a}" of {b} is not supported': "不支持 {b} 的语言“{a}”",
  'the language "{a}" of the document is not supported': "不支持文献的语言“{a}”",
  "the ledger has no document {a}": "台账中没有文献 {a}",
  "the claim {a} is none of this document": "断言 {a} 不属于此文献",
  "these are the words that the claim has already": "断言已采用这些文字",
  "these words do not stand in the document": "文献中没有这些文字",
  "these words stand in {a} places of the document; mark more of them, or say which place":
    "这些文字在文献中出现{a}处；请多标注一些，或指明是哪一处",
  "these words stand in {a} places, not in {b}": "这些文字出现{a}处，而非{b}处",
  "the document contains no amount of {a}": "文献中没有金额 {a}",
  "the document contains no date {a}, nor is that its own date": "文献中没有日期 {a}，也不是文献本身的日期",
  "{a} was not taken: {b}.": "未导入 {a}：{b}。",
  "its words do not stand in the document {a}": "文献 {a} 中没有这些文字",
  "several documents have its words: {a}, {b}": "有多篇文献含有这些文字：{a}、{b}",
  "this is no JSON, which Web Annotations are written in.": "这不是 JSON，而 Web Annotations 以 JSON 书写。",
  "there are no Web Annotations in it: no collection, page or annotation.":
    "其中没有 Web Annotations：没有集合、页或批注。",
  "annotation {a} is none of the Web Annotation Data Model.": "第{a}条批注不符合 Web Annotation Data Model。",
  "There is no document {a} in the ledger, so it can't be judged.": "台账中没有文献 {a}，因此无法裁定。",
  "There is no claim {a} in the ledger, so it can't be judged.": "台账中没有断言 {a}，因此无法裁定。",
  "No claim in the ledger names {a}; copy the id from a claim.": "台账中没有断言提到 {a}；请从断言中复制标识。",
  "Only documents can be removed; reject a claim that is wrong.": "只能移除文献；错误的断言请驳回。",
  "A judgement names no claim; say which one it concerns.": "裁定没有指明断言；请指明涉及哪一条。",
  '"{a}" applies to single claims and takes no others.': "“{a}”只用于单条断言，不能另给其他断言。",
  "Only two claims or more can be the same.": "至少有两条断言，才能认定为同一。",
  "A claim differs from others, not from itself; name both sides.":
    "断言只能与其他断言不同，不能与自身不同；请给出两边的断言。",
  "A judgement moves from one claim to one other; name both.": "裁定只能从一条断言移置到另一条；请两者都给出。",
  "The note is empty; give its text.": "备注为空；请写出内容。",
  "A correction names no field.": "更正没有指明字段。",
  "The claim {a} can't be corrected like this: {b}.": "断言 {a} 不能这样更正：{b}。",
  "Only people, only organisations or only firms can be merged; give ids of one kind.":
    "只能合并同类对象：人物、组织或企业；请给出同一类的标识。",
  '"{a}" applies to claims; people can only be declared the same or different.':
    "“{a}”用于断言；人物只能认定为同一或不同。",
  "Only two or more can be the same.": "至少有两个，才能认定为同一。",
  "A judgement concerns claims or documents, not both.": "一项裁定只能涉及断言或文献，不能兼及两者。",
  '"{a}" applies to claims; a document can be corrected, removed or annotated.':
    "“{a}”用于断言；文献可以更正、移除或加备注。",
  "The document {a} can't be corrected like this: {b}.": "文献 {a} 不能这样更正：{b}。",
  "The claim {a} is current, so its judgements stay with it.": "断言 {a} 仍有效，其裁定不予移置。",
  "The claim {a} is no longer current; choose a current one.": "断言 {a} 已失效；请选择有效的断言。",
  "The ledger already has this claim: {a}.": "台账中已有这条断言：{a}。",
  "The ledger has no document {a}.": "台账中没有文献 {a}。",
  "A later edition replaces the document {a}; mark the words in {b}.": "文献 {a} 已被新版取代；请在 {b} 中标注文字。",
  "no note says where this is from": "没有注释说明此说的出处",
  "the note {a} names no fact and no document of the ledger": "注{a}没有指明台账中的事实或文献",
  "the sources do not disagree": "各来源并无分歧",
  "no word says how far it has come": "没有词语说明进展到哪一步",
  "the words of the source say that it lies ahead": "据来源所述，此事尚未发生",
  "the source says it is {a}": "据来源所述，进展状态为{a}",
  "the source tells nothing of this": "来源没有提到此事",
  "the source tells of another thing ({a})": "来源所述为另一件事（{a}）",
  "no source says this": "没有来源述及此事",
  "these are not the words of the source": "这不是来源的原话",
  "the source does not tell this number ({a})": "来源没有这个数字（{a}）",
  "the source does not tell this share": "来源没有这个比例",
  "the source tells what it came to, and not by how much": "来源所述为达到的数值，而不是变化的幅度",
  "the source tells it of another sum": "来源所述为另一笔金额",
  "the source tells of another thing that this is for": "来源所述用途与此不同",
  "the source says the opposite": "来源的说法相反",
  "the source has no word as strong": "来源没有这样强的措辞",
  "the source does not deny it": "来源没有否认此事",
  "the source does not tell it as done": "来源没有说此事已完成",
  "this sum can't be read": "无法读取这一金额",
  "the source tells no date": "来源没有日期",
  "the source tells no sum": "来源没有金额",
  "the source tells {a} in another currency": "来源所述为{a}，币种不同",
  "the source tells {a}": "来源所述为{a}",
  "no one source tells this sum of this date": "没有一个来源同时述及这一金额和日期",
  "the source tells it the other way round": "来源所述的方向相反",
  "no one source tells of these together": "没有一个来源同时述及这些内容",
  "the source is not told in the words of this speaker": "来源并非援引此人的话",
  "the source denies it": "来源否认此事",
  "the source tells of trade both ways": "来源所述为双向贸易",
  "the source is not certain, and it is told as if it were: write “reportedly”, or “according to” whom":
    "来源的说法并不确定，文中却写成确定：请写“据称”，或写明据谁所说",
  "the source has it only in the words of {a}: write “according to” and who it is":
    "来源只是转述{a}的话：请写“据……称”，注明是谁",
  "no source names this group": "没有来源提到这一群体",
  "no source names this office": "没有来源提到这一职务",
  "no source names this state": "没有来源提到这个国家",
  "no source names this person": "没有来源提到此人",
  "no source has this name": "来源中没有这个名称",
  "the source tells another time than {a}": "来源所述时间并非{a}",
  "There is a file of that name already; name another one, or a folder.": "已有同名文件；请另取名称，或指定文件夹。",
  "The backup does not match the ledger; please report this.": "备份与台账不一致；请报告此问题。",
  "The copy has {a} rows of {b} in the table {c}; please report this.":
    "副本的表 {c} 只有{b}行中的{a}行；请报告此问题。",
  "The backup is damaged: it has changed since it was written; use another one.":
    "备份已损坏：写出后有改动；请换用其他备份。",
  "The restored ledger does not match the backup; please report this.": "恢复的台账与备份不一致；请报告此问题。",
  "There is a ledger here already; restore under another name, or replace it with --force.":
    "此处已有台账；请以其他名称恢复，或用 --force 取代。",
  "Another process has this ledger open; end it and run the same command again.":
    "另一个进程正打开此台账；请结束该进程后重新运行同一命令。",
  'There is a snapshot "{a}" of {b} already, of another content; give this one another name.':
    "已有{b}的快照“{a}”，内容不同；请另取名称。",
  "The ledger is damaged ({a} is not what was written); bring it back from a copy, or import its last export into a new one.":
    "台账已损坏（{a} 与写入时不符）；请由副本恢复，或把最近的导出文件导入新台账。",
  "The ledger is damaged (its ids are out of order); restore it from a copy.":
    "台账已损坏（标识顺序错乱）；请由副本恢复。",
  "The server went away and did not come back within {a} seconds; what was reported as saved is, and the same command goes on from there.":
    "服务器失去联系，{a}秒内未恢复；已报告保存的均已保存，重新运行同一命令即可继续。",
  "There is no query; write one SELECT, such as: select type, count(*) from facts group by type.":
    "没有查询；请写一条 SELECT，例如：select type, count(*) from facts group by type。",
  "The query is longer than {a} letters; ask in parts.": "查询超过{a}个字符；请分开查询。",
  "Only SELECT is answered: a ledger is read here, never changed.": "只接受 SELECT：此处只读取台账，不作更改。",
  "“{a}” is not answered here: a query sees the rows of its ledger and nothing else.":
    "此处不接受“{a}”：查询只能看到本台账的各行。",
  "The query can't be answered: {a}. entente sql --views says what can be asked.":
    "无法执行查询：{a}。entente sql --views 列出可查询的内容。",
  "The query took longer than {a} second and was ended; ask for less, or give it more time.":
    "查询超过{a}秒，已中止；请缩小查询范围，或延长时限。",
  "The query took longer than {a} seconds and was ended; ask for less, or give it more time.":
    "查询超过{a}秒，已中止；请缩小查询范围，或延长时限。",
  "The answer is too large; ask for fewer rows or columns.": "结果过大；请减少行或列。",
  "The query was interrupted; ask for less.": "查询被中断；请缩小查询范围。",
};
