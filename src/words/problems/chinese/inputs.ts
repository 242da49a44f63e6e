import type { Inputs } from "../english/index.js";

export const inputs: Inputs = {
  "The address redirects more than {a} times, so it was abandoned.": "该网址重定向超过{a}次，已放弃。",
  "The server answered with an empty document; check the address in a browser.":
    "服务器返回了空文献；请在浏览器中检查该地址。",
  "The server took longer than {a} seconds; try again later.": "服务器超过{a}秒没有响应；请稍后再试。",
  "The server can't be reached or dropped the connection ({a}); check the address and the network.":
    "无法连接服务器，或连接中断（{a}）；请检查网址和网络。",
  "What was fetched can't be saved in {a} ({b}); check the folder and its disk.":
    "获取的内容无法存入 {a}（{b}）；请检查文件夹和磁盘。",
  "The server answered {a} instead of the document; check the address in a browser.":
    "服务器没有返回文献，而是返回 {a}；请在浏览器中检查该网址。",
  "The document was read, but its original of {a} MB is not kept; the limit is {b} MB.":
    "文献已读取，但其 {a} MB 的原始文件未保存；上限为 {b} MB。",
  "The document exceeds the limit of {a} MB.": "文献超过 {a} MB 的上限。",
  "The document is compressed in a way that is not supported; save it with a browser.":
    "文献的压缩方式无法读取；请用浏览器保存。",
  "Port {a} is not a web port, so nothing was fetched.": "端口 {a} 不是网页端口，因此未获取任何内容。",
  "The name {a} is not known; check the address.": "找不到主机 {a}；请检查网址。",
  "This is not a web address; write it as https://example.org/page.": "这不是网址；请写成 https://example.org/page。",
  "Only addresses that begin with https:// or http:// are fetched; give a file on this machine by its name, without file://.":
    "只获取以 https:// 或 http:// 开头的网址；本机上的文件请直接给出文件名，不加 file://。",
  "Only addresses that begin with https:// or http:// are fetched; save the document with another program and read the file.":
    "只获取以 https:// 或 http:// 开头的网址；请用其他程序保存文献，再读取该文件。",
  "The address contains a user name or password, which often disguises its target; leave it out.":
    "网址中含有用户名或密码，常被用来掩盖真实目标；请去掉。",
  "The archive contains more than {a} files, the limit; split it.": "压缩包中的文件超过上限{a}个；请拆分。",
  "The archive unpacks to more than {a} MB, the limit; split it.": "压缩包解压后超过上限 {a} MB；请拆分。",
  "The archive unpacks to more than {a} times its size, like a decompression bomb; it was not read.":
    "压缩包解压后超过自身大小的{a}倍，如同解压炸弹；未读取。",
  "Files in the archive overlap, as in a decompression bomb; it was not read.":
    "压缩包中的文件相互重叠，如同解压炸弹；未读取。",
  '"{a}" in the archive is larger than {b} MB; split it.': "压缩包中的“{a}”大于 {b} MB；请拆分。",
  'The archive names "{a}" in two ways that differ; it was not read.': "压缩包对“{a}”的两处命名不一致；未读取。",
  '"{a}" in the archive is password-protected; save it without a password.':
    "压缩包中的“{a}”有密码保护；请去掉密码后保存。",
  '"{a}" in the archive is compressed in a way that is not supported; pack it again.':
    "压缩包中的“{a}”的压缩方式无法读取；请重新打包。",
  "{a}; download it again.": "{a}；请重新下载。",
  "An unknown column was left out: {a}; known columns are {b}.": "无法识别的列已略去：{a}；可识别的有 {b}。",
  "Unknown columns were left out: {a}; known columns are {b}.": "无法识别的列已略去：{a}；可识别的有 {b}。",
  "The table has more than {a} rows; the rest was skipped; split it.": "表格超过{a}行；其余已略过；请拆分。",
  "The table has a header but no rows.": "表格有表头但没有数据行。",
  "A quotation mark in this row is never closed, so this row and all after it were skipped.":
    "此行的引号没有闭合，因此此行及其后各行均已略过。",
  "This row has {a} cells and the header {b}; quote cells that contain the separator.":
    "此行有{a}个单元格，而表头有{b}个；含分隔符的单元格请加引号。",
  "This row has neither a path nor a text.": "此行既无路径也无文本。",
  "The library is damaged or truncated, so its entries can't be separated; export it again.":
    "文献库已损坏或不完整，无法分出各条目；请重新导出。",
  "The library contains no entries.": "文献库中没有条目。",
  "The library has more than {a} entries; the rest was skipped; split it.":
    "文献库的条目超过{a}个；其余已略过；请拆分。",
  "This entry is not a JSON object and was skipped.": "此条目不是 JSON 对象，已略过。",
  "The list of feeds is damaged or truncated; it was read as far as it goes.": "订阅源列表已损坏或不完整；已尽量读取。",
  "The list has more than {a} feeds; the rest was skipped.": "列表中的订阅源超过{a}个；其余已略过。",
  "The list names no feeds; each is an outline with xmlUrl.":
    "列表中没有订阅源；每个订阅源应为带 xmlUrl 的 outline 元素。",
  "An unknown field was left out: {a}; known fields are {b}.": "无法识别的字段已略去：{a}；可识别的有 {b}。",
  "Unknown fields were left out: {a}; known fields are {b}.": "无法识别的字段已略去：{a}；可识别的有 {b}。",
  "The sitemap is damaged or truncated, so its addresses can't be read.":
    "网站地图已损坏或不完整，无法得出其中的网址。",
  "The {a} is longer than {b} characters and was left out.": "字段“{a}”超过{b}个字符，已略去。",
  "The content at this address is compressed and damaged, or larger than 64 MB uncompressed.":
    "该处的内容经过压缩且已损坏，或解压后大于 64 MB。",
  "There is neither a feed (RSS, Atom, JSON Feed) nor a sitemap at this address; give the address of one.":
    "该网址既无订阅源（RSS、Atom、JSON Feed）也无网站地图；请给出其中之一的网址。",
  "The library is damaged or truncated; it was read as far as it goes.": "文献库已损坏或不完整；已尽量读取。",
  "The feed exceeds the limit of {a} MB; split it.": "订阅源超过 {a} MB 的上限；请拆分。",
  "The feed contains no items.": "订阅源中没有条目。",
  "The item contains no text.": "条目中没有文本。",
  "The feed has more than {a} items; the rest was skipped; split it.": "订阅源的条目超过{a}个；其余已略过；请拆分。",
  "The feed declares its own entities, a known form of attack; it was not read.":
    "订阅源声明了自己的实体，这是一种已知的攻击方式；未读取。",
  "The feed is damaged or truncated, so its items can't be separated.": "订阅源已损坏或不完整，无法分出各条目。",
  "The file unpacks to more than {a} MB; split it.": "文件解压后超过 {a} MB；请拆分。",
  "The archive is damaged or truncated; download it again.": "压缩包已损坏或不完整；请重新下载。",
  "The message is larger than {a} MB and was skipped.": "邮件大于 {a} MB，已略过。",
  "The message exceeds the limit of {a} MB; save its parts.": "邮件超过 {a} MB 的上限；请分别保存其各部分。",
  "The message is damaged, or its parts are nested more than {a} deep.": "邮件已损坏，或其各部分的嵌套超过{a}层。",
  "The saved page contains no text.": "保存的网页中没有文本。",
  "The message contains no text.": "邮件中没有文本。",
  "This exceeds the limit of {a} MB per document; split it.": "此文献超过每篇 {a} MB 的上限；请拆分。",
  "This is a {a} nested more than {b} deep; it was not opened.": "此文件（{a}）嵌套超过{b}层；未打开。",
  "The record does not state its length, so the rest of the archive can't be read.":
    "记录没有注明长度，因此存档的其余部分无法读取。",
  "The page is larger than {a} MB and was skipped.": "网页大于 {a} MB，已略过。",
  "The archive contains no pages.": "存档中没有网页。",
  "The archive is truncated; it was read as far as it goes.": "存档不完整；已尽量读取。",
  "The archive is damaged: a record does not start where the previous one ends.":
    "存档已损坏：记录没有从上一条结束处开始。",
  "The archive is damaged: a record has an endless header.": "存档已损坏：记录的头部没有结尾。",
  "The page uses an unsupported encoding; it was skipped.": "网页的编码不受支持，已略过。",
  "The archive exceeds the limit of {a} MB; split it.": "压缩包超过 {a} MB 的上限；请拆分。",
  "The archive contains no files.": "压缩包中没有文件。",
  "This is a link, and links in archives are not followed; include the file itself.":
    "这是链接，而压缩包中的链接不予跟踪；请放入文件本身。",
  "The text is not UTF-8 and was read as {a}; save it as UTF-8 if names look wrong.":
    "文本不是 UTF-8，已按 {a} 读取；如名称显示有误，请另存为 UTF-8。",
  "A fault in Entente ({a}) lost some of the {b} in this document; please report it with the document.":
    "Entente 的一处故障（{a}）使本文献丢失了部分内容；请连同文献一并报告。",
  "The page was read without its structure because {a}; headings and notes may be missing.":
    "网页未按结构读取，原因是{a}；标题和注释可能缺失。",
  "The page is too large to locate its article, so all of its text was read.":
    "网页过大，无法找出正文，因此读取了全部文本。",
  "No article could be identified on the page, so all of its text was read.":
    "网页中未能识别出正文，因此读取了全部文本。",
  "The page contains no text.": "网页中没有文本。",
  "The Markdown is too long or too deeply nested to parse and was read as plain text.":
    "Markdown 过长或嵌套过深，已按纯文本读取。",
  "The Markdown file contains no text.": "Markdown 文件中没有文本。",
  "Line {a} is not valid YAML, so the front matter was read line by line; quote values that contain YAML syntax.":
    "第{a}行不是有效的 YAML，因此文首信息已逐行读取；含 YAML 符号的值请加引号。",
  "The front matter that line 1 begins has no end; close it with a line of --- before line {a}.":
    "第1行开始的文首信息没有结尾；请在第{a}行之前加一行 ---。",
  "The Word document has no body text; save it again with a word processor.":
    "Word 文档没有正文；请用文字处理软件重新保存。",
  "The Word document contains no text.": "Word 文档中没有文本。",
  "The OpenDocument file is password-protected; save it without a password.":
    "OpenDocument 文件有密码保护；请去掉密码后保存。",
  "The OpenDocument file has no content; save it again with a word processor.":
    "OpenDocument 文件没有内容；请用文字处理软件重新保存。",
  "The OpenDocument file contains no text.": "OpenDocument 文件中没有文本。",
  "The PDF claims {a} pages and the limit is {b}; split it.": "PDF 标明有{a}页，而上限为{b}页；请拆分。",
  "The PDF has too much text on its pages; split it.": "PDF 页面上的文本过多；请拆分。",
  "The PDF is password-protected; save it without a password.": "PDF 有密码保护；请去掉密码后保存。",
  "The PDF is damaged or truncated; download it again.": "PDF 已损坏或不完整；请重新下载。",
  "The PDF does not map its glyphs to characters; create a text layer with OCR, such as ocrmypdf --force-ocr, and read that.":
    "PDF 没有字形与字符的对应关系；请用文字识别（如 ocrmypdf --force-ocr）生成文本层后再读取。",
  "The PDF has no text layer: {a}; if it is a scan, install tesseract (apt install tesseract-ocr, brew install tesseract) and read it again, or create a text layer with ocrmypdf.":
    "PDF 没有文本层：{a}；如为扫描件，请安装 tesseract（apt install tesseract-ocr 或 brew install tesseract）后重新读取，或用 ocrmypdf 生成文本层。",
  "The PDF has no text layer: {a}; {b} found no text either.": "PDF 没有文本层：{a}；{b} 也没有找到文本。",
  "The text was recognised in images of pages by {a} ({b}), with {c}% confidence on average; check the page before you use a name or a figure.":
    "文字由 {a}（{b}）从页面图像识别，平均置信度为{c}%；使用名称或数字之前请查看原页。",
  "No words were found on page {a}; if there are any, create a text layer with ocrmypdf.":
    "第{a}页没有找到文字；如确有文字，请用 ocrmypdf 生成文本层。",
  "No words were found on pages {a}; if there are any, create a text layer with ocrmypdf.":
    "第{a}页没有找到文字；如确有文字，请用 ocrmypdf 生成文本层。",
  "The limit for scanned PDFs is {a} pages and this one has {b}; split it.":
    "扫描 PDF 的上限为{a}页，本文件有{b}页；请拆分。",
  "Page {a} of the PDF could not be read; download it again.": "PDF 的第{a}页无法读取；请重新下载。",
  "Pages {a} of the PDF could not be read; download it again.": "PDF 的第{a}页无法读取；请重新下载。",
  "The file contains only white space.": "文件中只有空白。",
  'The date "{a}" of the record is not a valid date and was left out; write it as 2024-07-01.':
    "记录中的“{a}”不是有效日期，已略去；请写成 2024-07-01。",
  "The file is empty.": "文件为空。",
  "The file is not text in any known encoding; if it should be text, save it as UTF-8.":
    "文件不是任何已知编码的文本；如果确为文本，请存为 UTF-8。",
  "The file looks like {a}, not text; Entente reads {b}.": "文件似乎是{a}，不是文本；Entente 可读取：{b}。",
  "The document is password-protected; save it without a password.": "文献有密码保护；请去掉密码后保存。",
  "The file looks like {a}; save it as .docx or .odt to read it.": "文件似乎是{a}；请另存为 .docx 或 .odt 后读取。",
  'The record has neither "text" nor "html", so there is nothing to read.':
    '记录既无 "text" 也无 "html"，没有可读取的内容。',
  "The text of the record is empty.": "记录的文本为空。",
  "The document is {a} MB and the limit is {b} MB; split it into separate documents.":
    "文献为 {a} MB，而上限为 {b} MB；请拆分为单独的文献。",
  "The RTF document has groups nested more than {a} deep; it was not read.": "RTF 文档的组嵌套超过{a}层；未读取。",
  "The RTF document contains no text.": "RTF 文档中没有文本。",
  "The RTF document is truncated and was read as far as it goes; download it again.":
    "RTF 文档不完整，已尽量读取；请重新下载。",
  "The document is damaged throughout; save it again where it was made.":
    "文献已全部损坏；请用原来的制作程序重新保存。",
  "The document declares its own entities, a known form of attack; it was not read.":
    "文献声明了自己的实体，这是一种已知的攻击方式；未读取。",
  "The document has elements nested more than {a} deep; it was not read.": "文献的元素嵌套超过{a}层；未读取。",
  'The text is in the language "{a}", which the rules do not read; it is kept without claims, but its sentences can be searched. Leave out --reader rules to extract its claims.':
    "文本的语言为“{a}”，规则不支持该语言；文本已保存，没有断言，其中的句子可以搜索。要得到断言，请不要使用 --reader rules。",
  'The text is in the language "{a}", which Entente does not read for claims yet; it is kept without any, but its sentences can be searched.':
    "文本的语言为“{a}”，Entente 尚不能从中提取断言；文本已保存，没有断言，其中的句子可以搜索。",
  'The text is in the language "{a}", which the rules do not read; leave out --reader rules to extract its claims.':
    "文本的语言为“{a}”，规则不支持该语言；要得到断言，请不要使用 --reader rules。",
  'The text is in the language "{a}", which Entente does not read for claims yet; it reads: {b}.':
    "文本的语言为“{a}”，Entente 尚不能从中提取断言；可读的语言：{b}。",
  'The text is in the language "{a}", for which Entente has no tables; it has tables for: {b}.':
    "文本的语言为“{a}”，Entente 没有该语言的词表；已有的语言：{b}。",
  "Only the catalogue was given, without its files; give its folder to entente add.":
    "只给出了目录文件而没有其中的文件；请把所在的文件夹交给 entente add。",
  "This side-car file is larger than {a} MB; the document was read without it.":
    "此附属文件大于 {a} MB；读取文献时未使用该文件。",
  "Reading this took longer than a second for a step, or than its length allows, and was stopped; --time-limit allows more.":
    "读取的某一步超过一秒，或总时间超出其篇幅所允许的时限，已放弃；--time-limit 可延长时限。",
  "Reading this took longer than {a} seconds for a step, or than its length allows, and was stopped; --time-limit allows more.":
    "读取的某一步超过{a}秒，或总时间超出其篇幅所允许的时限，已放弃；--time-limit 可延长时限。",
  "Reading this took longer than its size allows (documents read: {a}, left out: {b}); split it, or allow more with --time-limit.":
    "读取所用时间超出该文件大小所允许的时限（已读文献：{a}，未读：{b}）；请拆分文件，或用 --time-limit 延长时限。",
  "Reading this took longer than its size allows (documents read: {a}, left out: more than {b}); split it, or allow more with --time-limit.":
    "读取所用时间超出该文件大小所允许的时限（已读文献：{a}，未读：多于{b}）；请拆分文件，或用 --time-limit 延长时限。",
  "Reading this needed more than {a} MB of memory and was stopped; --memory-limit allows more.":
    "读取需要超过 {a} MB 的内存，已放弃；--memory-limit 可提高上限。",
  "This folder contains no files.": "此文件夹中没有文件。",
  "The {a} exceeds the limit of {b} MB; split it.": "该文件（{a}）超过 {b} MB 的上限；请拆分。",
  "This is a list of feeds, and reading does not use the network; download the feeds with entente fetch.":
    "这是订阅源列表，而读取不使用网络；请用 entente fetch 下载这些订阅源。",
  "A line of this is longer than {a} MB, so nothing from there on was read; it should have one JSON object per line.":
    "其中一行超过 {a} MB，从该行起未再读取；每行应为一个 JSON 对象。",
  "This line is longer than {a} MB and was skipped; split the document.": "此行超过 {a} MB，已略过；请拆分文献。",
  "This contains no documents; it should have one JSON object per line.": "其中没有文献；每行应有一个 JSON 对象。",
  "There is no such file; check the name.": "没有这个文件；请检查文件名。",
  "The name of a file is empty; give a name, or - for standard input.":
    "文件名为空；请给出文件名，或用 - 表示标准输入。",
  "This name is not UTF-8, so what it names can't be opened; rename it.": "此名称不是 UTF-8 编码，无法打开；请重命名。",
  "Permission denied; check the permissions.": "没有权限；请检查权限设置。",
  "The name is too long for a file.": "名称过长，不能作文件名。",
  "This name is a circular link.": "这个名称是循环链接。",
  "This is a folder; give the files in it.": "这是文件夹；请给出其中的文件。",
  "This is not a valid file name; check it.": "这不是有效的文件名；请检查。",
  "This file can't be read ({a}); check the file and its disk.": "无法读取此文件（{a}）；请检查文件和磁盘。",
  "This line is not UTF-8; save the file as UTF-8.": "此行不是 UTF-8；请把文件另存为 UTF-8。",
  'This line is not JSON; write one object a line, such as {"id": "a1", "text": "…"}.':
    '此行不是 JSON；请每行写一个对象，例如 {"id": "a1", "text": "…"}。',
  'This line is JSON but not an object; write {"id": "a1", "text": "…"}.':
    '此行是 JSON 但不是对象；请写成 {"id": "a1", "text": "…"}。',
  'The field "{a}" of this line is not a string; put it in quotation marks.':
    "此行的字段“{a}”不是字符串；请写在引号中。",
  'The field "{a}" of this line is not a list of words; write ["one", "two"].':
    '此行的字段“{a}”不是词语列表；请写成 ["one", "two"]。',
  'This line has neither "text" nor "html"; give the document in one of them.':
    '此行既无 "text" 也无 "html"；请用其中之一给出文献。',
  'The field "id" of this line is neither a string nor a number; write one.':
    '此行的字段 "id" 既非字符串也非数字；请写成其中之一。',
  "There is no such document in {a}; entente read {b} lists its documents.":
    "{a} 中没有这篇文献；entente read {b} 可列出其中的文献。",
  "This document triggered a fault in Entente ({a}); please report it with the document.":
    "此文献引发了 Entente 的故障（{a}）；请连同文献一并报告。",
  "{a} is already listed in {b} and is read once.": "{a} 已列于 {b}，只读取一次。",
  'The date "{a}" is not a date and was left out; write 2024, 2024-07 or 2024-07-12.':
    "“{a}”不是日期，已略去；请写作 2024、2024-07 或 2024-07-12。",
  'The language "{a}" is not a language code and was left out; write en, ru, tr or zh.':
    "“{a}”不是语言代码，已略去；请写 en、ru、tr 或 zh。",
  'The address "{a}" is not a web address and was left out.': "“{a}”不是网址，已略去。",
  "The address of feed {a} is not a web address: {b}": "第 {a} 个订阅源的地址不是网址：{b}",
  "It lists no files.": "未列出任何文件。",
  "{a} is outside the folder, and only files inside are read; put the file next to its catalogue.":
    "{a} 在文件夹之外，而程序只读取文件夹内的文件；请把文件放在目录文件旁。",
  "{a} is not in the folder; check its name.": "{a} 不在文件夹中；请检查名称。",
  "{a} is not a file.": "{a} 不是文件。",
  "What a language model says is checked against the network, whose weights are not installed (models/reader). Reinstall Entente, or use another --reader.":
    "语言模型所述须与神经网络对照，而其权重尚未安装（models/reader）。请重新安装 Entente，或换用其他 --reader。",
  "The weights of the fast reader are not installed (models/fast). Reinstall Entente, or use another --reader.":
    "快速读取所需的权重尚未安装（models/fast）。请重新安装 Entente，或换用其他 --reader。",
  "The network read only the first {a} characters. Split the document to have all of it read.":
    "神经网络只读取了前{a}个字符。请拆分文献以便全部读取。",
  "its page is empty or a picture": "页面为空白或图像",
  "its {a} pages are empty or pictures": "{a}个页面为空白或图像",
  "its elements are nested more than {a} deep": "元素嵌套超过{a}层",
  "an empty ZIP archive": "空的 ZIP 压缩包",
  "an old Office document": "旧版 Office 文档",
  "a PNG image": "PNG 图像",
  "a JPEG image": "JPEG 图像",
  "a GIF image": "GIF 图像",
  "a BMP image": "BMP 图像",
  "a TIFF image": "TIFF 图像",
  "a WebP image": "WebP 图像",
  "a ZIP archive or an Office document": "ZIP 压缩包或 Office 文档",
  "a bzip2 archive": "bzip2 压缩包",
  "an xz archive": "xz 压缩包",
  "a Zstandard archive": "Zstandard 压缩包",
  "a 7-Zip archive": "7-Zip 压缩包",
  "a RAR archive": "RAR 压缩包",
  "a tar archive": "tar 压缩包",
  "an SQLite database": "SQLite 数据库",
  "a program": "程序",
  "a WebAssembly module": "WebAssembly 模块",
  "an MP3 recording": "MP3 录音",
  "an Ogg recording": "Ogg 录音",
  "a FLAC recording": "FLAC 录音",
  "an MP4 or HEIF recording": "MP4 或 HEIF 文件",
  "a WAV recording": "WAV 录音",
  "an AVI recording": "AVI 录像",
  "binary data": "二进制数据",
  "plain text, Markdown, HTML, PDF, Word (.docx), OpenDocument (.odt) and RTF, also in zip and gzip archives, messages (.eml, .mht), mailboxes (.mbox), feeds and WARC files":
    "纯文本、Markdown、HTML、PDF、Word（.docx）、OpenDocument（.odt）和 RTF，也可在 zip 和 gzip 压缩包中；邮件（.eml、.mht）、邮箱文件（.mbox）、订阅源和 WARC 文件",
  "This is an address, and reading does not use the network; fetch it first with: entente fetch {a}":
    "这是网址，而读取时不作下载；请先获取：entente fetch {a}",
  "The archive unpacks to more than {a} times its size, like a decompression bomb; no more of it was read.":
    "压缩包解压后超过自身大小的{a}倍，如同解压炸弹；其余未读取。",
  "The file has more than {a} documents; the rest was skipped; split it.":
    "文件中的文献超过{a}篇；其余已略过；请拆分。",
  "The list of entities is damaged or truncated, so they can't be separated; export it again.":
    "实体列表已损坏或不完整，无法逐一分开；请重新导出。",
  "This is not a FollowTheMoney entity and was skipped.": "这不是 FollowTheMoney 实体，已略过。",
  "This file has no documents with text (bodyText or bodyHtml), and a ledger accepts nothing else.":
    "该文件中没有含文字（bodyText 或 bodyHtml）的文献，而台账不收录其他内容。",
  "An entity was skipped because it has no text, and a ledger accepts only what the words of a document say: {a}.":
    "已略过一个实体：台账只收录文献文字所述内容，而该实体没有文字：{a}。",
  "{a} entities were skipped because they have no text, and a ledger accepts only what the words of a document say: {b}.":
    "已略过{a}个实体：台账只收录文献文字所述内容，而这些实体没有文字：{b}。",
  "{a}, and others": "{a}等",
  "The PDF has no page {a}; its last is {b}.": "PDF 没有第{a}页；最后一页是第{b}页。",
  "Pages can't be drawn on this machine: the package @napi-rs/canvas is not installed for it.":
    "本机无法绘制页面：没有安装适用于本机的软件包 @napi-rs/canvas。",
  "The PDF can't be drawn: it is damaged, or protected by a password.": "PDF 无法绘制：已损坏或有密码保护。",
};
