import type { Inputs } from "../english/index.js";

export const inputs: Inputs = {
  "The address redirects more than {a} times, so it was abandoned.":
    "По этому адресу больше {a} перенаправлений, поэтому загрузка прекращена.",
  "The server answered with an empty document; check the address in a browser.":
    "Сервер прислал пустой документ; проверьте адрес в браузере.",
  "The server took longer than {a} seconds; try again later.": "Сервер не ответил за {a} с; повторите попытку позже.",
  "The server can't be reached or dropped the connection ({a}); check the address and the network.":
    "Сервер недоступен или разорвал соединение ({a}); проверьте адрес и сеть.",
  "What was fetched can't be saved in {a} ({b}); check the folder and its disk.":
    "Загруженное не удалось сохранить в {a} ({b}); проверьте папку и диск.",
  "The server answered {a} instead of the document; check the address in a browser.":
    "Вместо документа сервер ответил {a}; проверьте адрес в браузере.",
  "The document was read, but its original of {a} MB is not kept; the limit is {b} MB.":
    "Документ прочитан, но его исходный файл размером {a} МБ не сохранён; предел — {b} МБ.",
  "The document exceeds the limit of {a} MB.": "Документ превышает предел в {a} МБ.",
  "The document is compressed in a way that is not supported; save it with a browser.":
    "Документ передан в сжатом виде, который не поддерживается; сохраните его через браузер.",
  "Port {a} is not a web port, so nothing was fetched.":
    "Порт {a} не относится к веб-портам, поэтому ничего не загружено.",
  "The name {a} is not known; check the address.": "Имя {a} неизвестно; проверьте адрес.",
  "This is not a web address; write it as https://example.org/page.":
    "Это не веб-адрес; укажите его в виде https://example.org/page.",
  "Only addresses that begin with https:// or http:// are fetched; give a file on this machine by its name, without file://.":
    "Загружаются только адреса, начинающиеся с https:// или http://; файл на этой машине указывайте по имени, без file://.",
  "Only addresses that begin with https:// or http:// are fetched; save the document with another program and read the file.":
    "Загружаются только адреса, начинающиеся с https:// или http://; сохраните документ другой программой и прочитайте файл.",
  "The address contains a user name or password, which often disguises its target; leave it out.":
    "В адресе есть имя пользователя или пароль, которыми часто маскируют настоящий адрес; уберите их.",
  "The archive contains more than {a} files, the limit; split it.":
    "Число файлов в архиве превышает предел ({a}); разделите архив.",
  "The archive unpacks to more than {a} MB, the limit; split it.":
    "Распакованный архив превышает предел в {a} МБ; разделите архив.",
  "The archive unpacks to more than {a} times its size, like a decompression bomb; it was not read.":
    "При распаковке архив увеличивается более чем в {a} раз, как архивная бомба; архив не прочитан.",
  "Files in the archive overlap, as in a decompression bomb; it was not read.":
    "Файлы в архиве перекрываются, как в архивной бомбе; архив не прочитан.",
  '"{a}" in the archive is larger than {b} MB; split it.': "Файл «{a}» в архиве больше {b} МБ; разделите этот файл.",
  'The archive names "{a}" in two ways that differ; it was not read.':
    "Файл «{a}» назван в архиве двумя разными именами; архив не прочитан.",
  '"{a}" in the archive is password-protected; save it without a password.':
    "Файл «{a}» в архиве защищён паролем; сохраните его без пароля.",
  '"{a}" in the archive is compressed in a way that is not supported; pack it again.':
    "Файл «{a}» в архиве сжат способом, который не поддерживается; упакуйте его заново.",
  "{a}; download it again.": "{a}; скачайте файл заново.",
  "An unknown column was left out: {a}; known columns are {b}.": "Столбец неизвестен и пропущен: {a}; известны {b}.",
  "Unknown columns were left out: {a}; known columns are {b}.": "Столбцы неизвестны и пропущены: {a}; известны {b}.",
  "The table has more than {a} rows; the rest was skipped; split it.":
    "В таблице больше {a} строк; остальные пропущены; разделите таблицу.",
  "The table has a header but no rows.": "В таблице есть заголовок, но нет строк.",
  "A quotation mark in this row is never closed, so this row and all after it were skipped.":
    "Кавычка в этой строке не закрыта, поэтому эта строка и все последующие пропущены.",
  "This row has {a} cells and the header {b}; quote cells that contain the separator.":
    "В этой строке ячеек: {a}, а в заголовке: {b}; заключите в кавычки ячейки с разделителем.",
  "This row has neither a path nor a text.": "В этой строке нет ни пути, ни текста.",
  "The library is damaged or truncated, so its entries can't be separated; export it again.":
    "Библиотека повреждена или обрезана, и её записи нельзя отделить друг от друга; экспортируйте её заново.",
  "The library contains no entries.": "В библиотеке нет записей.",
  "The library has more than {a} entries; the rest was skipped; split it.":
    "В библиотеке больше {a} записей; остальные пропущены; разделите её.",
  "This entry is not a JSON object and was skipped.": "Эта запись — не объект JSON; она пропущена.",
  "The list of feeds is damaged or truncated; it was read as far as it goes.":
    "Список лент повреждён или обрезан; прочитано то, что удалось.",
  "The list has more than {a} feeds; the rest was skipped.": "В списке больше {a} лент; остальные пропущены.",
  "The list names no feeds; each is an outline with xmlUrl.":
    "В списке не названо ни одной ленты; каждая задаётся элементом outline с xmlUrl.",
  "An unknown field was left out: {a}; known fields are {b}.": "Поле неизвестно и пропущено: {a}; известны {b}.",
  "Unknown fields were left out: {a}; known fields are {b}.": "Поля неизвестны и пропущены: {a}; известны {b}.",
  "The sitemap is damaged or truncated, so its addresses can't be read.":
    "Карта сайта повреждена или обрезана, и её адреса нельзя разобрать.",
  "The {a} is longer than {b} characters and was left out.": "Поле «{a}» длиннее {b} символов и пропущено.",
  "The content at this address is compressed and damaged, or larger than 64 MB uncompressed.":
    "Содержимое по этому адресу сжато и повреждено или в распакованном виде больше 64 МБ.",
  "There is neither a feed (RSS, Atom, JSON Feed) nor a sitemap at this address; give the address of one.":
    "По этому адресу нет ни ленты (RSS, Atom, JSON Feed), ни карты сайта; укажите адрес одной из них.",
  "The library is damaged or truncated; it was read as far as it goes.":
    "Библиотека повреждена или обрезана; прочитано то, что удалось.",
  "The feed exceeds the limit of {a} MB; split it.": "Лента превышает предел в {a} МБ; разделите её.",
  "The feed contains no items.": "В ленте нет записей.",
  "The item contains no text.": "В записи нет текста.",
  "The feed has more than {a} items; the rest was skipped; split it.":
    "В ленте больше {a} записей; остальные пропущены; разделите её.",
  "The feed declares its own entities, a known form of attack; it was not read.":
    "Лента объявляет собственные сущности, а это известный способ атаки; лента не прочитана.",
  "The feed is damaged or truncated, so its items can't be separated.":
    "Лента повреждена или обрезана, и её записи нельзя отделить друг от друга.",
  "The file unpacks to more than {a} MB; split it.": "Распакованный файл больше {a} МБ; разделите файл.",
  "The archive is damaged or truncated; download it again.": "Архив повреждён или обрезан; скачайте его заново.",
  "The message is larger than {a} MB and was skipped.": "Письмо больше {a} МБ и пропущено.",
  "The message exceeds the limit of {a} MB; save its parts.":
    "Письмо превышает предел в {a} МБ; сохраните его части отдельно.",
  "The message is damaged, or its parts are nested more than {a} deep.":
    "Письмо повреждено, или вложенность его частей больше {a}.",
  "The saved page contains no text.": "На сохранённой странице нет текста.",
  "The message contains no text.": "В письме нет текста.",
  "This exceeds the limit of {a} MB per document; split it.":
    "Превышен предел в {a} МБ на документ; разделите документ.",
  "This is a {a} nested more than {b} deep; it was not opened.":
    "Архив или письмо вложены слишком глубоко (больше {b} уровней); содержимое не открыто.",
  "The record does not state its length, so the rest of the archive can't be read.":
    "В записи не указана её длина, поэтому остальную часть архива прочитать нельзя.",
  "The page is larger than {a} MB and was skipped.": "Страница больше {a} МБ и пропущена.",
  "The archive contains no pages.": "В архиве нет страниц.",
  "The archive is truncated; it was read as far as it goes.": "Архив обрезан; прочитано то, что удалось.",
  "The archive is damaged: a record does not start where the previous one ends.":
    "Архив повреждён: запись начинается не там, где закончилась предыдущая.",
  "The archive is damaged: a record has an endless header.": "Архив повреждён: заголовок записи не имеет конца.",
  "The page uses an unsupported encoding; it was skipped.": "Кодировка страницы не поддерживается; страница пропущена.",
  "The archive exceeds the limit of {a} MB; split it.": "Архив превышает предел в {a} МБ; разделите его.",
  "The archive contains no files.": "В архиве нет файлов.",
  "This is a link, and links in archives are not followed; include the file itself.":
    "Это ссылка, а по ссылкам в архивах переход не выполняется; добавьте в архив сам файл.",
  "The text is not UTF-8 and was read as {a}; save it as UTF-8 if names look wrong.":
    "Текст не в UTF-8 и прочитан как {a}; если имена выглядят неверно, сохраните текст в UTF-8.",
  "A fault in Entente ({a}) lost some of the {b} in this document; please report it with the document.":
    "Из-за сбоя в Entente ({a}) часть прочитанного из этого документа потеряна; сообщите о сбое, приложив документ.",
  "The page was read without its structure because {a}; headings and notes may be missing.":
    "Страница прочитана без учёта структуры: {a}; заголовков и примечаний может недоставать.",
  "The page is too large to locate its article, so all of its text was read.":
    "Страница слишком велика, чтобы выделить статью, поэтому прочитан весь её текст.",
  "No article could be identified on the page, so all of its text was read.":
    "Статью на странице выделить не удалось, поэтому прочитан весь её текст.",
  "The page contains no text.": "На странице нет текста.",
  "The Markdown is too long or too deeply nested to parse and was read as plain text.":
    "Документ Markdown слишком длинный, или его вложенность слишком велика; он прочитан как простой текст.",
  "The Markdown file contains no text.": "В файле Markdown нет текста.",
  "Line {a} is not valid YAML, so the front matter was read line by line; quote values that contain YAML syntax.":
    "Строка {a} — недопустимый YAML, поэтому метаданные в начале файла прочитаны построчно; заключите в кавычки значения со знаками YAML.",
  "The front matter that line 1 begins has no end; close it with a line of --- before line {a}.":
    "Метаданные, начатые в строке 1, не закончены; закройте их строкой --- перед строкой {a}.",
  "The Word document has no body text; save it again with a word processor.":
    "В документе Word нет основного текста; сохраните его заново в текстовом процессоре.",
  "The Word document contains no text.": "В документе Word нет текста.",
  "The OpenDocument file is password-protected; save it without a password.":
    "Файл OpenDocument защищён паролем; сохраните его без пароля.",
  "The OpenDocument file has no content; save it again with a word processor.":
    "В файле OpenDocument нет содержимого; сохраните его заново в текстовом процессоре.",
  "The OpenDocument file contains no text.": "В файле OpenDocument нет текста.",
  "The PDF claims {a} pages and the limit is {b}; split it.":
    "В PDF заявлено страниц: {a}, а предел — {b}; разделите файл.",
  "The PDF has too much text on its pages; split it.": "На страницах PDF слишком много текста; разделите файл.",
  "The PDF is password-protected; save it without a password.": "PDF защищён паролем; сохраните его без пароля.",
  "The PDF is damaged or truncated; download it again.": "PDF повреждён или обрезан; скачайте его заново.",
  "The PDF does not map its glyphs to characters; create a text layer with OCR, such as ocrmypdf --force-ocr, and read that.":
    "В PDF глифы не сопоставлены с символами; создайте текстовый слой распознаванием, например ocrmypdf --force-ocr, и прочитайте полученный файл.",
  "The PDF has no text layer: {a}; if it is a scan, install tesseract (apt install tesseract-ocr, brew install tesseract) and read it again, or create a text layer with ocrmypdf.":
    "В PDF нет текстового слоя: {a}; если это скан, установите tesseract (apt install tesseract-ocr, brew install tesseract) и прочитайте файл ещё раз или создайте текстовый слой с помощью ocrmypdf.",
  "The PDF has no text layer: {a}; {b} found no text either.":
    "В PDF нет текстового слоя: {a}; {b} тоже не нашёл текста.",
  "The text was recognised in images of pages by {a} ({b}), with {c}% confidence on average; check the page before you use a name or a figure.":
    "Слова распознаны на изображениях страниц программой {a} ({b}), её уверенность в среднем {c} %; прежде чем использовать имя или число, сверьтесь со страницей.",
  "No words were found on page {a}; if there are any, create a text layer with ocrmypdf.":
    "На странице {a} слов не найдено; если они там есть, создайте текстовый слой с помощью ocrmypdf.",
  "No words were found on pages {a}; if there are any, create a text layer with ocrmypdf.":
    "На страницах {a} слов не найдено; если они там есть, создайте текстовый слой с помощью ocrmypdf.",
  "The limit for scanned PDFs is {a} pages and this one has {b}; split it.":
    "Предел для сканированных PDF — {a} страниц, а здесь {b}; разделите файл.",
  "Page {a} of the PDF could not be read; download it again.":
    "Страницу {a} PDF прочитать не удалось; скачайте файл заново.",
  "Pages {a} of the PDF could not be read; download it again.":
    "Страницы {a} PDF прочитать не удалось; скачайте файл заново.",
  "The file contains only white space.": "В файле только пробелы и переводы строк.",
  'The date "{a}" of the record is not a valid date and was left out; write it as 2024-07-01.':
    "Дата «{a}» в записи недопустима, поле пропущено; пишите, например, 2024-07-01.",
  "The file is empty.": "Файл пуст.",
  "The file is not text in any known encoding; if it should be text, save it as UTF-8.":
    "Файл не читается как текст ни в одной известной кодировке; если это текст, сохраните его в UTF-8.",
  "The file looks like {a}, not text; Entente reads {b}.": "Файл похож на {a}, а не на текст; Entente читает {b}.",
  "The document is password-protected; save it without a password.":
    "Документ защищён паролем; сохраните его без пароля.",
  "The file looks like {a}; save it as .docx or .odt to read it.":
    "Файл похож на {a}; чтобы его прочитать, сохраните его как .docx или .odt.",
  'The record has neither "text" nor "html", so there is nothing to read.':
    'В записи нет ни "text", ни "html": читать нечего.',
  "The text of the record is empty.": "Текст записи пуст.",
  "The document is {a} MB and the limit is {b} MB; split it into separate documents.":
    "Документ занимает {a} МБ, а предел — {b} МБ; разделите его на отдельные документы.",
  "The RTF document has groups nested more than {a} deep; it was not read.":
    "Вложенность групп в документе RTF больше {a}; документ не прочитан.",
  "The RTF document contains no text.": "В документе RTF нет текста.",
  "The RTF document is truncated and was read as far as it goes; download it again.":
    "Документ RTF обрезан; прочитано то, что удалось; скачайте его заново.",
  "The document is damaged throughout; save it again where it was made.":
    "Документ повреждён целиком; сохраните его заново там, где он создан.",
  "The document declares its own entities, a known form of attack; it was not read.":
    "Документ объявляет собственные сущности, а это известный способ атаки; документ не прочитан.",
  "The document has elements nested more than {a} deep; it was not read.":
    "Вложенность элементов в документе больше {a}; документ не прочитан.",
  'The text is in the language "{a}", which the rules do not read; it is kept without claims, but its sentences can be searched. Leave out --reader rules to extract its claims.':
    "Текст на языке «{a}», который правила не читают; текст сохранён без утверждений, но его предложения можно найти поиском. Чтобы получить утверждения, не указывайте --reader rules.",
  'The text is in the language "{a}", which Entente does not read for claims yet; it is kept without any, but its sentences can be searched.':
    "В текстах на языке «{a}» Entente пока не находит утверждений; текст сохранён без них, но его предложения можно найти поиском.",
  'The text is in the language "{a}", which the rules do not read; leave out --reader rules to extract its claims.':
    "Текст на языке «{a}», который правила не читают; чтобы получить утверждения, не указывайте --reader rules.",
  'The text is in the language "{a}", which Entente does not read for claims yet; it reads: {b}.':
    "В текстах на языке «{a}» Entente пока не находит утверждений; читаются языки: {b}.",
  'The text is in the language "{a}", for which Entente has no tables; it has tables for: {b}.':
    "Текст на языке «{a}», для которого у Entente нет таблиц; таблицы есть для языков: {b}.",
  "Only the catalogue was given, without its files; give its folder to entente add.":
    "Указан только каталог документов, без самих файлов; передайте команде entente add папку каталога.",
  "This side-car file is larger than {a} MB; the document was read without it.":
    "Этот сопроводительный файл больше {a} МБ; документ прочитан без него.",
  "Reading this took longer than a second for a step, or than its length allows, and was stopped; --time-limit allows more.":
    "Один шаг чтения занял больше секунды или всё чтение — больше, чем отведено на текст такой длины; чтение прекращено, --time-limit даёт больше времени.",
  "Reading this took longer than {a} seconds for a step, or than its length allows, and was stopped; --time-limit allows more.":
    "Один шаг чтения занял больше {a} с или всё чтение — больше, чем отведено на текст такой длины; чтение прекращено, --time-limit даёт больше времени.",
  "Reading this took longer than its size allows (documents read: {a}, left out: {b}); split it, or allow more with --time-limit.":
    "Чтение заняло больше, чем отведено на файл такого размера (прочитано документов: {a}, осталось: {b}); разделите файл или дайте больше времени ключом --time-limit.",
  "Reading this took longer than its size allows (documents read: {a}, left out: more than {b}); split it, or allow more with --time-limit.":
    "Чтение заняло больше, чем отведено на файл такого размера (прочитано документов: {a}, осталось: больше {b}); разделите файл или дайте больше времени ключом --time-limit.",
  "Reading this needed more than {a} MB of memory and was stopped; --memory-limit allows more.":
    "Для чтения понадобилось больше {a} МБ памяти, и чтение прекращено; --memory-limit даёт больше.",
  "This folder contains no files.": "В этой папке нет файлов.",
  "The {a} exceeds the limit of {b} MB; split it.":
    "Превышен предел в {b} МБ для каталога документов; разделите каталог.",
  "This is a list of feeds, and reading does not use the network; download the feeds with entente fetch.":
    "Это список лент, а чтение не пользуется сетью; загрузите ленты командой entente fetch.",
  "A line of this is longer than {a} MB, so nothing from there on was read; it should have one JSON object per line.":
    "Одна из строк длиннее {a} МБ, поэтому начиная с неё ничего не прочитано; в каждой строке должен быть один объект JSON.",
  "This line is longer than {a} MB and was skipped; split the document.":
    "Эта строка больше {a} МБ и пропущена; разделите документ.",
  "This contains no documents; it should have one JSON object per line.":
    "Здесь нет документов; в каждой строке должен быть один объект JSON.",
  "There is no such file; check the name.": "Такого файла нет; проверьте имя.",
  "The name of a file is empty; give a name, or - for standard input.":
    "Имя файла пусто; укажите имя или - для стандартного ввода.",
  "This name is not UTF-8, so what it names can't be opened; rename it.":
    "Это имя записано не в UTF-8, поэтому файл или папку открыть нельзя; измените имя.",
  "Permission denied; check the permissions.": "Доступ запрещён; проверьте права.",
  "The name is too long for a file.": "Имя слишком длинное для файла.",
  "This name is a circular link.": "Это имя — ссылка, замкнутая на себя.",
  "This is a folder; give the files in it.": "Это папка; укажите файлы из неё.",
  "This is not a valid file name; check it.": "Недопустимое имя файла; проверьте имя.",
  "This file can't be read ({a}); check the file and its disk.":
    "Файл не удалось прочитать ({a}); проверьте файл и диск.",
  "This line is not UTF-8; save the file as UTF-8.": "Эта строка не в UTF-8; сохраните файл в UTF-8.",
  'This line is not JSON; write one object a line, such as {"id": "a1", "text": "…"}.':
    'Эта строка — не JSON; пишите по одному объекту в строке, например {"id": "a1", "text": "…"}.',
  'This line is JSON but not an object; write {"id": "a1", "text": "…"}.':
    'В этой строке JSON, но не объект; пишите {"id": "a1", "text": "…"}.',
  'The field "{a}" of this line is not a string; put it in quotation marks.':
    "Значение поля «{a}» в этой строке — не текст; заключите его в кавычки.",
  'The field "{a}" of this line is not a list of words; write ["one", "two"].':
    'Значение поля «{a}» в этой строке — не список слов; пишите ["one", "two"].',
  'This line has neither "text" nor "html"; give the document in one of them.':
    'В этой строке нет ни "text", ни "html"; задайте документ одним из них.',
  'The field "id" of this line is neither a string nor a number; write one.':
    'Значение поля "id" в этой строке — не текст и не число; задайте одно из двух.',
  "There is no such document in {a}; entente read {b} lists its documents.":
    "Такого документа в {a} нет; entente read {b} перечисляет его документы.",
  "This document triggered a fault in Entente ({a}); please report it with the document.":
    "Этот документ вызвал сбой в Entente ({a}); сообщите о нём, приложив документ.",
  "{a} is already listed in {b} and is read once.": "{a} уже есть в {b} и читается один раз.",
  'The date "{a}" is not a date and was left out; write 2024, 2024-07 or 2024-07-12.':
    "«{a}» — не дата; значение пропущено; напишите 2024, 2024-07 или 2024-07-12.",
  'The language "{a}" is not a language code and was left out; write en, ru, tr or zh.':
    "«{a}» — не код языка; значение пропущено; напишите en, ru, tr или zh.",
  'The address "{a}" is not a web address and was left out.': "«{a}» — не веб-адрес; значение пропущено.",
  "The address of feed {a} is not a web address: {b}": "Адрес ленты {a} — не веб-адрес: {b}",
  "It lists no files.": "В каталоге не назван ни один файл.",
  "{a} is outside the folder, and only files inside are read; put the file next to its catalogue.":
    "{a} находится вне папки, а читаются только файлы внутри; положите файл рядом с каталогом.",
  "{a} is not in the folder; check its name.": "{a} нет в папке; проверьте имя.",
  "{a} is not a file.": "{a} — не файл.",
  "What a language model says is checked against the network, whose weights are not installed (models/reader). Reinstall Entente, or use another --reader.":
    "Ответы языковой модели сверяются с результатами нейронной сети, а её веса не установлены (models/reader). Установите Entente заново или укажите другой --reader.",
  "The weights of the fast reader are not installed (models/fast). Reinstall Entente, or use another --reader.":
    "Веса сети для быстрого чтения не установлены (models/fast). Установите Entente заново или укажите другой --reader.",
  "The network read only the first {a} characters. Split the document to have all of it read.":
    "Нейронная сеть прочитала только первые {a} символов. Разделите документ, чтобы прочитать всё.",
  "its page is empty or a picture": "страница пуста или представляет собой изображение",
  "its {a} pages are empty or pictures": "все страницы (их {a}) пусты или представляют собой изображения",
  "its elements are nested more than {a} deep": "вложенность её элементов больше {a}",
  "an empty ZIP archive": "пустой архив ZIP",
  "an old Office document": "старый документ Office",
  "a PNG image": "изображение PNG",
  "a JPEG image": "изображение JPEG",
  "a GIF image": "изображение GIF",
  "a BMP image": "изображение BMP",
  "a TIFF image": "изображение TIFF",
  "a WebP image": "изображение WebP",
  "a ZIP archive or an Office document": "архив ZIP или документ Office",
  "a bzip2 archive": "архив bzip2",
  "an xz archive": "архив xz",
  "a Zstandard archive": "архив Zstandard",
  "a 7-Zip archive": "архив 7-Zip",
  "a RAR archive": "архив RAR",
  "a tar archive": "архив tar",
  "an SQLite database": "базу данных SQLite",
  "a program": "программу",
  "a WebAssembly module": "модуль WebAssembly",
  "an MP3 recording": "запись MP3",
  "an Ogg recording": "запись Ogg",
  "a FLAC recording": "запись FLAC",
  "an MP4 or HEIF recording": "запись MP4 или HEIF",
  "a WAV recording": "запись WAV",
  "an AVI recording": "запись AVI",
  "binary data": "двоичные данные",
  "plain text, Markdown, HTML, PDF, Word (.docx), OpenDocument (.odt) and RTF, also in zip and gzip archives, messages (.eml, .mht), mailboxes (.mbox), feeds and WARC files":
    "простой текст, Markdown, HTML, PDF, Word (.docx), OpenDocument (.odt) и RTF, в том числе в архивах zip и gzip, письма (.eml, .mht), почтовые ящики (.mbox), ленты и файлы WARC",
  "This is an address, and reading does not use the network; fetch it first with: entente fetch {a}":
    "Это адрес, а чтение ничего не загружает; сначала загрузите документ: entente fetch {a}",
  "The archive unpacks to more than {a} times its size, like a decompression bomb; no more of it was read.":
    "При распаковке архив увеличивается более чем в {a} раз, как архивная бомба; остальное не прочитано.",
  "The file has more than {a} documents; the rest was skipped; split it.":
    "В файле больше {a} документов; остальные пропущены; разделите файл.",
  "The list of entities is damaged or truncated, so they can't be separated; export it again.":
    "Список сущностей повреждён или обрезан, и отделить их друг от друга нельзя; экспортируйте список заново.",
  "This is not a FollowTheMoney entity and was skipped.": "Это не сущность FollowTheMoney; она пропущена.",
  "This file has no documents with text (bodyText or bodyHtml), and a ledger accepts nothing else.":
    "В этом файле нет документов с текстом (bodyText или bodyHtml), а ничего другого реестр не принимает.",
  "An entity was skipped because it has no text, and a ledger accepts only what the words of a document say: {a}.":
    "Одна сущность пропущена ({a}): реестр принимает только сказанное в тексте документа, а текста в ней нет.",
  "{a} entities were skipped because they have no text, and a ledger accepts only what the words of a document say: {b}.":
    "Пропущено сущностей: {a} ({b}); реестр принимает только сказанное в тексте документа, а текста в них нет.",
  "{a}, and others": "{a} и другие",
  "The PDF has no page {a}; its last is {b}.": "В PDF нет страницы {a}; последняя — {b}.",
  "Pages can't be drawn on this machine: the package @napi-rs/canvas is not installed for it.":
    "На этой машине нельзя получить изображения страниц: на ней не установлен пакет @napi-rs/canvas.",
  "The PDF can't be drawn: it is damaged, or protected by a password.":
    "Изображения страниц этого PDF получить нельзя: он повреждён или защищён паролем.",
};
