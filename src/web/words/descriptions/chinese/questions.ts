import type { Descriptions } from "../index.js";

/** What can be asked: summaries of pages and endpoints, and what may stand after "?". */
export const questions: Descriptions = {
  'The table "{a}" of: {b}': "表格“{a}”：{b}",
  'The picture "{a}" of: {b}': "图“{a}”：{b}",
  'As a file of the kind "{a}": {b}': "“{a}”文件：{b}",
  "{a} For the role {b} or above.": "{a}需要{b}或更高权限。",
  "Every page of a ledger as JSON. Its tables are at the page's path with /NAME.csv after it, its pictures at /NAME.svg and /NAME.png; dossiers are files too (.docx, .xlsx, .md), and cited (.bib, .ris, .csl.json). Dossiers, and at /exports the whole ledger, are there in open formats (docs/exports.md). Dates are EDTF (ISO 8601-2); sums are in the currency that stands beside them. On a shared server a token goes along as a bearer token. Answers that follow from the ledger alone have an ETag; asked for with it again (If-None-Match), an answer that would be the same is 304 and empty.":
    "台账的每一页均可取JSON。页中的表格在该页路径后加/NAME.csv，图在其后加/NAME.svg和/NAME.png；档案还有文件形式（.docx、.xlsx、.md）和引文形式（.bib、.ris、.csl.json）。档案以及/exports处的整个台账，均以开放格式提供（docs/exports.md）。日期采用EDTF（ISO 8601-2）；金额以旁边所注货币计。在共用服务器上，请求须附令牌（bearer）。只取决于台账的回应带有ETag；再次请求时附上该值（If-None-Match），若回应不变，则返回空的304。",
  "What is in the ledger, what is new, pairs in motion, contradictions, stale statements and claims to review.":
    "台账所含内容、新增内容、活跃的双边关系、矛盾、过时的表述和待裁定的断言。",
  "Claims and other sentences that answer a query (docs/search.md), and what the claims are, counted by type, party, year and so on.":
    "符合查询的断言和其他句子（docs/search.md），以及按类型、当事方、年份等统计的断言数。",
  "States, organisations, people, firms and places by the beginning of a name in any script, and the dossier of two where two are named.":
    "按名称开头（不限文字）查找国家、组织、人物、企业和地点；写有两方的，给出双边档案。",
  "Searches that people keep by name, how much answers each, and how much of that is new since the visitor looked last.":
    "以名称保存的搜索：各有多少结果，其中多少是访问者上次查看之后新增的。",
  "What is new, changed, withdrawn and newly contradicted of what who asks follows, since they have seen it last.":
    "查询者所关注内容自其上次查看以来的新增、有变动、已撤下和新出现矛盾的事实。",
  "A document with its claims, their facts, and what persons said of them.": "一篇文献及其断言、所属事实和人工裁定。",
  "Two documents in two languages, paragraph by paragraph, with where they differ.":
    "两种语言的两篇文献，逐段对照，标出不同之处。",
  "A fact with its values, origins, claims, contradictions and judgements.":
    "一项事实及其各种说法、独立来源、断言、矛盾和裁定。",
  "The claims that are best judged next, and why.": "最宜优先裁定的断言及其原因。",
  "Judgements on claims that no reader finds any more, or that a later edition left out.":
    "读取时已不再找到、或后一版本已略去的断言所对应的裁定。",
  "What two reviewers said of the claims that both judged, and who settled those that they judged apart.":
    "两名审核人对双方均已裁定的断言所作的裁定，以及裁定不一时由谁定夺。",
  "Statements that are out of date, contradictions, conflicts and recycled figures.":
    "过时的表述、矛盾、说法冲突和重复使用的数字。",
  "Documents by publication, the newest first.": "按发布日期列出的文献，由新到旧。",
  "Publishers with their documents, what kind of publisher each is, and who says so.":
    "发布机构及其文献、各机构的类别和认定依据。",
  "People whom claims name, those with most claims first.": "断言中提到的人物，按断言数由多到少。",
  "A person: for whom, what was done and said, whom met, in which documents.":
    "一名人物：代表何方，做过什么、说过什么，会见过谁，见于哪些文献。",
  "Organisations, banks and firms that claims name, those with most claims first.":
    "断言中提到的组织、银行和企业，按断言数由多到少。",
  "An organisation, bank or firm: what it did and said, for whom, in which documents.":
    "一个组织、银行或企业：做过什么、说过什么，代表何方，见于哪些文献。",
  "Tags and collections that reviewers gave to facts, documents and pairs.":
    "审核人为事实、文献和双边关系所加的标签和专题。",
  "What is in a collection: facts, documents and pairs.": "专题所含内容：事实、文献和双边关系。",
  "What has a tag: facts, documents and pairs.": "带有某一标签的内容：事实、文献和双边关系。",
  "What came of files that were added, and what could not be read.": "所添加文件的处理结果，以及无法读取的内容。",
  "Addresses that are told what is new, and the latest deliveries to them; for admins.":
    "会收到新内容通知的地址，以及最近的发送；供管理员使用。",
  "What Entente can and can't know, and what is in this ledger.":
    "Entente能知道什么、不能知道什么，以及本台账所含内容。",
  "What the terms of the pages mean.": "本站各页所用术语的含义。",
  "This description (OpenAPI 3.1).": "本接口说明（OpenAPI 3.1）。",
  "The rows that one SELECT over the views of a ledger gives (docs/sql.md); for admins.":
    "对台账视图执行一条SELECT所得的各行（docs/sql.md）；供管理员使用。",
  "Open formats that a whole ledger is there in.": "可下载整个台账的开放格式。",
  "All tables as Apache Parquet files in a ZIP archive, for DuckDB, pandas, R and Spark; the columns are those of entente sql.":
    "全部数据表的Apache Parquet文件，ZIP压缩包，供DuckDB、pandas、R和Spark使用；列与entente sql相同。",
  "All tables as CSV files in a ZIP archive with datapackage.json (Frictionless) and a codebook, to be put into a repository of research data.":
    "全部数据表的CSV文件，ZIP压缩包，附datapackage.json（Frictionless）和编码手册，供存入科研数据仓储。",
  "Facts, claims and documents as linked data: what was derived from what by PROV-O, claims as schema.org Claim.":
    "事实、断言和文献的关联数据：何者由何者得出按PROV-O表示，断言写成schema.org的Claim。",
  "Every claim as a W3C Web Annotation on the words of its document, found by what they are and by where they stand.":
    "每条断言写成其文献原文上的W3C Web Annotation，既按文字、也按位置定位。",
  "Money that counts in the totals, as activities of IATI 2.03: who gave what to whom, when, how far it has come.":
    "计入合计的资金，写成IATI 2.03的“活动”：谁在何时向谁提供了什么，进展如何。",
  "States, organisations, firms and people, with events, payments, debts and projects between them, for Aleph and its like.":
    "国家、组织、企业和人物，以及彼此之间的事件、付款、债务和项目，供Aleph等程序使用。",
  "Projects, visits and all else that has a place, on the map, with how exactly the place is known.":
    "项目、访问及一切有地点的事项，标于地图，并注明地点的精确程度。",
  "The ledger and its documents as works to cite, for Zotero and other reference managers.":
    "台账及其文献写成可引用的著述，供Zotero等文献管理软件使用。",
  "States, organisations and pairs that facts are about, those with most facts first.":
    "有事实述及的国家、组织和双边关系，按事实数由多到少。",
  "An article on two states or organisations, written from facts alone, with what stands behind each.":
    "关于两个国家或组织的文章，只依据事实写成，逐句注明依据。",
  "What became new, otherwise or withdrawn in the dossier of two since a day.":
    "某日以来双边档案中新增、有变动或已撤下的内容。",
  "What became new, otherwise or withdrawn in the dossier of one since a day.":
    "某日以来单方档案中新增、有变动或已撤下的内容。",
  "All that is known between two states or organisations, in either order.":
    "两个国家或组织之间的全部已知内容，先后次序不限。",
  "All that is known of a state or organisation: partners, money, visits, positions, plans.":
    "一个国家或组织的全部已知内容：伙伴、资金、访问、立场、计划。",
  "Reads a file, or a document as JSON, and adds what it says to the ledger.":
    "读取一个文件或一篇JSON形式的文献，并将其所述内容添加到台账。",
  "Judges claims in the name of the token: all that is sent, or nothing of it.":
    "以令牌持有人的名义裁定断言：所提交的要么全部记录，要么全不记录。",
  "What persons said of claims, in order of time.": "对断言的人工裁定，按时间先后排列。",
  "The file that a document was read from, where it was kept.": "文献的原始文件（若已保存）。",
  "A page of a PDF as a picture (N.png, from 1), where the file was kept.":
    "PDF的一页，为图片（N.png，从1起）；须已保存文件。",
  "Addresses that are told what is new.": "会收到新内容通知的地址。",
  "Has an address told what is new from now on.": "自此将新内容通知某一地址。",
  "What is new, as webhooks are sent it.": "发送给Webhook的新情况。",
  "The same each time that a delivery is sent again.": "重新发送时保持不变。",
  "When it was sent: seconds since 1970.": "发送时间：自1970年起的秒数。",
  "v1, and the HMAC-SHA256 of the id, the timestamp and the body, in base64.":
    "v1，以及id、时间戳和正文的HMAC-SHA256（base64）。",
  "Tells an address nothing more, and forgets what was sent to it.": "不再通知某一地址，并删除向该地址发送的记录。",
  "What was sent to webhooks, the newest first, 200 at most.": "向Webhook发送的内容，由新到旧，最多200条。",
  "Runs after this instant are new; otherwise those since the last visit.":
    "该时刻之后的添加算作新内容；未填时，自上次访问算起。",
  'The query, such as: loan pair:KAZ-CHN over:1bn "credit line" -railway':
    '查询，例如：loan pair:KAZ-CHN over:1bn "credit line" -railway',
  "Where the page before ended: its `next`.": "上一页结束之处：该页的`next`。",
  "best unless it is given.": "未填时为best。",
  "Claims and sentences of a page together; 20 unless it is given.": "每页断言与句子的总数；未填时为20。",
  "What the ledger held at the end of a day, month or year (2024-06), or after a run (u_5b1f).":
    "台账在某日、某月或某年末（2024-06）或某次添加之后（u_5b1f）所含的内容。",
  "Only what a run added (u_5b1f), or the runs of a day, month or year.":
    "只含某次添加（u_5b1f）或某日、某月、某年的各次添加所增加的内容。",
  "Only what was added after an instant.": "只含某一时刻之后添加的内容。",
  "What has been typed, such as: Kazakh, Казах, Russia Ukr.": "已输入的文字，例如：Kazakh、Казах、Russia Ukr。",
  "Names at most; 8 unless it is given.": "最多几个名称；未填时为8。",
  "The first day, month or year of what is new. What was not seen yet where it is missing.":
    "新内容从何日、何月或何年算起；未填时为尚未查看的内容。",
  "That more came while somebody looked.": "表示查看期间又有新内容。",
  "Which part of a long document; the JSON has all.": "长文献的第几部分；JSON含全部。",
  "Id of the claim to look at.": "所要查看的断言的标识。",
  "Which part of many claims; the JSON has all.": "断言较多时的第几部分；JSON含全部。",
  "Claims at most.": "最多几条断言。",
  "A reviewer; the first of all unless it is given.": "一名审核人；未填时为第一名。",
  "Another.": "另一名审核人。",
  "One list alone; the beginning of each without it.": "只含一份清单；未填时为各清单的开头。",
  "Where the page of that list before ended: its `next`.": "该清单上一页结束之处：其`next`。",
  "As documents name it.": "按文献所写的名称。",
  "The first day, month or year of publication.": "发布日期从何日、何月或何年起。",
  "The last day, month or year of publication.": "发布日期至何日、何月或何年止。",
  "BCP 47.": "BCP 47。",
  "Of one kind alone.": "只含某一类别。",
  "Words of the name.": "名称中的词。",
  "Which addition: its id.": "哪一次添加：其标识。",
  "One SELECT over the views of docs/sql.md.": "对docs/sql.md所列视图的一条SELECT。",
  "Rows at most; 200 unless it is given.": "最多几行；未填时为200。",
  "How much it tells: short, medium or long; medium without it.": "篇幅：short、medium或long；未填时为medium。",
  "Only of what a search for these words finds.": "只写以这些词搜索所得的内容。",
  "The first day, month or year of what is new: 2026-03. 90 days before today where it is missing.":
    "新内容从何日、何月或何年算起：2026-03。未填时为今天之前90天。",
  "The last day, month or year that is looked at.": "所考察的最后一日、一月或一年。",
  "By publication, or by when the ledger learned it.": "按发布时间，或按添加到台账的时间。",
  "Only facts that are at least so sure, in percent.": "只含可信度不低于此百分比的事实。",
  "Only facts of that subject.": "只含该主题的事实。",
  "Only facts of that day, month or year, or later; those without a date by the day on which they were first told.":
    "只含该日、该月、该年或以后的事实；没有日期的，以首次述及之日计。",
  "Only facts of that day, month or year, or earlier.": "只含该日、该月、该年或以前的事实。",
  "Only facts that a publisher tells whose name has that in it.": "只含名称中有此文字的发布机构所述的事实。",
  "Only facts that a document in that language tells.": "只含该语言的文献所述的事实。",
  "Only facts of which persons judged a claim, or of which they judged none.":
    "只含至少有一条断言经人工裁定的事实，或只含断言均未经人工裁定的事实。",
  "Without what is denied.": "不含被否认的内容。",
  "Only what was known by the end of that day, month or year: 2012, 2012-06, 2012-06-30.":
    "只含截至该日、该月或该年末所知的内容：2012、2012-06、2012-06-30。",
  "The first year, month or day of the timeline.": "大事记的起始年、月或日。",
  "The last year, month or day of the timeline.": "大事记的截止年、月或日。",
  "Whose borders the map draws: the United Nations', those on the ground, or a government's.":
    "地图采用何种边界画法：联合国、实际控制或某国政府。",
  "The name of the file; what it is is told by its content.": "文件名；文件类型由内容判定。",
  "Whether the file is kept in the ledger (up to 32 MB); otherwise as the server was started.":
    "是否在台账中保存该文件（不超过32 MB）；未填时以服务器启动时的设置为准。",
  "Seconds to wait for what comes of it; otherwise 20.": "等待结果的秒数；未填时为20。",
  "Ids of claims, with commas between; 100 at most.": "断言的标识，以英文逗号隔开；最多100个。",
  "Id of a claim whose words are marked, where they stand there.": "断言的标识；其原文若在该页，则予以标出。",
  "Of one webhook: its id.": "Webhook的标识；填写后只含该Webhook。",
};
