import type { Descriptions } from "../index.js";

/** What can be asked: summaries of pages and endpoints, and what may stand after "?". */
export const questions: Descriptions = {
  'The table "{a}" of: {b}': "Таблица «{a}». {b}",
  'The picture "{a}" of: {b}': "Рисунок «{a}». {b}",
  'As a file of the kind "{a}": {b}': "Файл вида «{a}». {b}",
  "{a} For the role {b} or above.": "{a} Нужна роль {b} или выше.",
  "Every page of a ledger as JSON. Its tables are at the page's path with /NAME.csv after it, its pictures at /NAME.svg and /NAME.png; dossiers are files too (.docx, .xlsx, .md), and cited (.bib, .ris, .csl.json). Dossiers, and at /exports the whole ledger, are there in open formats (docs/exports.md). Dates are EDTF (ISO 8601-2); sums are in the currency that stands beside them. On a shared server a token goes along as a bearer token. Answers that follow from the ledger alone have an ETag; asked for with it again (If-None-Match), an answer that would be the same is 304 and empty.":
    "Каждая страница реестра в формате JSON. Её таблицы — по адресу страницы с добавлением /NAME.csv, рисунки — /NAME.svg и /NAME.png; досье есть и в виде файлов (.docx, .xlsx, .md), и в виде библиографических ссылок (.bib, .ris, .csl.json). Досье, а по адресу /exports и весь реестр, доступны в открытых форматах (docs/exports.md). Даты — в EDTF (ISO 8601-2); суммы — в валюте, указанной рядом. На общем сервере к запросу прилагается токен (bearer). Ответы, которые зависят только от реестра, снабжены ETag; если при повторном запросе передать его (If-None-Match) и ответ не изменился, придёт пустой ответ 304.",
  "What is in the ledger, what is new, pairs in motion, contradictions, stale statements and claims to review.":
    "Что есть в реестре, что нового, самые активные пары, противоречия, устаревшие высказывания и утверждения, ожидающие решения.",
  "Claims and other sentences that answer a query (docs/search.md), and what the claims are, counted by type, party, year and so on.":
    "Утверждения и другие предложения, отвечающие запросу (docs/search.md), и распределение утверждений по типу, стороне, году и т. д.",
  "States, organisations, people, firms and places by the beginning of a name in any script, and the dossier of two where two are named.":
    "Государства, организации, люди, компании и места по началу имени или названия, в любой письменности; если названы две стороны — досье пары.",
  "Searches that people keep by name, how much answers each, and how much of that is new since the visitor looked last.":
    "Сохранённые запросы: сколько найдено по каждому и сколько из этого появилось с прошлого просмотра.",
  "What is new, changed, withdrawn and newly contradicted of what who asks follows, since they have seen it last.":
    "Новое, изменившееся, больше не утверждаемое и новые противоречия по подпискам пользователя с его прошлого просмотра.",
  "A document with its claims, their facts, and what persons said of them.":
    "Документ с его утверждениями, их фактами и решениями рецензентов.",
  "Two documents in two languages, paragraph by paragraph, with where they differ.":
    "Два документа на двух языках, абзац за абзацем, с указанием расхождений.",
  "A fact with its values, origins, claims, contradictions and judgements.":
    "Факт: его значения, независимые источники, утверждения, противоречия и решения.",
  "The claims that are best judged next, and why.": "Утверждения, решения по которым сейчас нужнее всего, и почему.",
  "Judgements on claims that no reader finds any more, or that a later edition left out.":
    "Решения по утверждениям, которые при чтении больше не обнаруживаются или которых нет в более поздней редакции.",
  "What two reviewers said of the claims that both judged, and who settled those that they judged apart.":
    "Что решили два рецензента по утверждениям, рассмотренным обоими, и кто разрешил спор там, где решения разошлись.",
  "Statements that are out of date, contradictions, conflicts and recycled figures.":
    "Устаревшие высказывания, противоречия, расхождения значений и повторно использованные цифры.",
  "Documents by publication, the newest first.": "Документы по дате публикации, сначала новые.",
  "Publishers with their documents, what kind of publisher each is, and who says so.":
    "Издатели и их документы, вид каждого издателя и кем он определён.",
  "People whom claims name, those with most claims first.":
    "Люди, названные в утверждениях, по убыванию числа утверждений.",
  "A person: for whom, what was done and said, whom met, in which documents.":
    "Персона: кого представляет, что делала и говорила, с кем встречалась, в каких документах упоминается.",
  "Organisations, banks and firms that claims name, those with most claims first.":
    "Организации, банки и компании, названные в утверждениях, по убыванию числа утверждений.",
  "An organisation, bank or firm: what it did and said, for whom, in which documents.":
    "Организация, банк или компания: что делала и говорила, кого представляет, в каких документах упоминается.",
  "Tags and collections that reviewers gave to facts, documents and pairs.":
    "Метки и подборки фактов, документов и пар, созданные рецензентами.",
  "What is in a collection: facts, documents and pairs.": "Что входит в подборку: факты, документы и пары.",
  "What has a tag: facts, documents and pairs.": "Факты, документы и пары с этой меткой.",
  "What came of files that were added, and what could not be read.":
    "Результат чтения добавленных файлов и то, что прочитать не удалось.",
  "Addresses that are told what is new, and the latest deliveries to them; for admins.":
    "Адреса, на которые отправляются сообщения о новом, и последние отправки; для администраторов.",
  "What Entente can and can't know, and what is in this ledger.":
    "Что Entente может и чего не может знать и что есть в этом реестре.",
  "What the terms of the pages mean.": "Что означают термины на страницах.",
  "This description (OpenAPI 3.1).": "Это описание (OpenAPI 3.1).",
  "The rows that one SELECT over the views of a ledger gives (docs/sql.md); for admins.":
    "Строки, которые даёт один SELECT по представлениям реестра (docs/sql.md); для администраторов.",
  "Open formats that a whole ledger is there in.": "Открытые форматы, в которых доступен весь реестр.",
  "All tables as Apache Parquet files in a ZIP archive, for DuckDB, pandas, R and Spark; the columns are those of entente sql.":
    "Все таблицы в виде файлов Apache Parquet в архиве ZIP, для DuckDB, pandas, R и Spark; столбцы те же, что в entente sql.",
  "All tables as CSV files in a ZIP archive with datapackage.json (Frictionless) and a codebook, to be put into a repository of research data.":
    "Все таблицы в виде файлов CSV в архиве ZIP с datapackage.json (Frictionless) и описанием полей, для размещения в репозитории исследовательских данных.",
  "Facts, claims and documents as linked data: what was derived from what by PROV-O, claims as schema.org Claim.":
    "Факты, утверждения и документы как связанные данные: что из чего выведено — по PROV-O, утверждения — как Claim из schema.org.",
  "Every claim as a W3C Web Annotation on the words of its document, found by what they are and by where they stand.":
    "Каждое утверждение как W3C Web Annotation к словам документа; слова находятся и по тексту, и по месту.",
  "Money that counts in the totals, as activities of IATI 2.03: who gave what to whom, when, how far it has come.":
    "Суммы, входящие в итоги, как мероприятия IATI 2.03: кто, кому, что и когда предоставил и насколько дело продвинулось.",
  "States, organisations, firms and people, with events, payments, debts and projects between them, for Aleph and its like.":
    "Государства, организации, компании и люди, а также события, платежи, долги и проекты между ними, для Aleph и подобных программ.",
  "Projects, visits and all else that has a place, on the map, with how exactly the place is known.":
    "Проекты, визиты и всё остальное, для чего указано место, — для карт; отмечено, насколько точно место известно.",
  "The ledger and its documents as works to cite, for Zotero and other reference managers.":
    "Реестр и его документы как цитируемые работы, для Zotero и других библиографических менеджеров.",
  "States, organisations and pairs that facts are about, those with most facts first.":
    "Государства, организации и пары, о которых есть факты, по убыванию числа фактов.",
  "An article on two states or organisations, written from facts alone, with what stands behind each.":
    "Справка о двух государствах или организациях, составленная только по фактам, с указанием, на чём основано каждое предложение.",
  "What became new, otherwise or withdrawn in the dossier of two since a day.":
    "Что с указанного дня в досье пары появилось, изменилось или больше не утверждается.",
  "What became new, otherwise or withdrawn in the dossier of one since a day.":
    "Что с указанного дня в досье одной стороны появилось, изменилось или больше не утверждается.",
  "All that is known between two states or organisations, in either order.":
    "Всё, что известно об отношениях двух государств или организаций; порядок не важен.",
  "All that is known of a state or organisation: partners, money, visits, positions, plans.":
    "Всё, что известно о государстве или организации: партнёры, финансы, визиты, позиции, планы.",
  "Reads a file, or a document as JSON, and adds what it says to the ledger.":
    "Читает файл или документ в JSON и вносит сказанное в нём в реестр.",
  "Judges claims in the name of the token: all that is sent, or nothing of it.":
    "Записывает решения по утверждениям от имени владельца токена: все присланные или ни одного.",
  "What persons said of claims, in order of time.": "Решения людей по утверждениям в хронологическом порядке.",
  "The file that a document was read from, where it was kept.":
    "Файл, из которого прочитан документ, если он сохранён.",
  "A page of a PDF as a picture (N.png, from 1), where the file was kept.":
    "Страница PDF в виде изображения (N.png, начиная с 1), если файл сохранён.",
  "Addresses that are told what is new.": "Адреса, на которые отправляются сообщения о новом.",
  "Has an address told what is new from now on.":
    "Добавляет адрес, на который с этого момента отправляются сообщения о новом.",
  "What is new, as webhooks are sent it.": "Новое — в том виде, в каком его получают вебхуки.",
  "The same each time that a delivery is sent again.": "Один и тот же при каждой повторной отправке.",
  "When it was sent: seconds since 1970.": "Время отправки: секунды с 1970 года.",
  "v1, and the HMAC-SHA256 of the id, the timestamp and the body, in base64.":
    "v1 и HMAC-SHA256 от идентификатора, времени и тела, в base64.",
  "Tells an address nothing more, and forgets what was sent to it.":
    "Прекращает отправку на адрес и удаляет сведения об отправленном.",
  "What was sent to webhooks, the newest first, 200 at most.":
    "Что отправлено на вебхуки, сначала последнее, не более 200 записей.",
  "Runs after this instant are new; otherwise those since the last visit.":
    "Новым считается добавленное после этого момента; если он не указан — после прошлого посещения.",
  'The query, such as: loan pair:KAZ-CHN over:1bn "credit line" -railway':
    'Запрос, например: loan pair:KAZ-CHN over:1bn "credit line" -railway',
  "Where the page before ended: its `next`.": "Где закончилась предыдущая страница: её `next`.",
  "best unless it is given.": "best, если не указано иное.",
  "Claims and sentences of a page together; 20 unless it is given.":
    "Общее число утверждений и предложений на странице; по умолчанию 20.",
  "What the ledger held at the end of a day, month or year (2024-06), or after a run (u_5b1f).":
    "Что было в реестре на конец дня, месяца или года (2024-06) или после запуска (u_5b1f).",
  "Only what a run added (u_5b1f), or the runs of a day, month or year.":
    "Только добавленное запуском (u_5b1f) или запусками за день, месяц или год.",
  "Only what was added after an instant.": "Только добавленное после этого момента.",
  "What has been typed, such as: Kazakh, Казах, Russia Ukr.": "Что уже набрано, например: Kazakh, Казах, Russia Ukr.",
  "Names at most; 8 unless it is given.": "Наибольшее число имён и названий; по умолчанию 8.",
  "The first day, month or year of what is new. What was not seen yet where it is missing.":
    "День, месяц или год, с которого начинается новое; если не указан — всё ещё не просмотренное.",
  "That more came while somebody looked.": "Признак того, что за время просмотра поступили новые сведения.",
  "Which part of a long document; the JSON has all.": "Какая часть длинного документа; в JSON есть все части.",
  "Id of the claim to look at.": "Идентификатор нужного утверждения.",
  "Which part of many claims; the JSON has all.": "Какая часть длинного списка утверждений; в JSON есть все.",
  "Claims at most.": "Наибольшее число утверждений.",
  "A reviewer; the first of all unless it is given.": "Рецензент; по умолчанию первый из всех.",
  "Another.": "Второй рецензент.",
  "One list alone; the beginning of each without it.": "Только этот список; если не указан — начало каждого.",
  "Where the page of that list before ended: its `next`.":
    "Где закончилась предыдущая страница этого списка: её `next`.",
  "As documents name it.": "Название издателя, как в документах.",
  "The first day, month or year of publication.": "Первый день, месяц или год публикации.",
  "The last day, month or year of publication.": "Последний день, месяц или год публикации.",
  "BCP 47.": "BCP 47.",
  "Of one kind alone.": "Только издатели этого вида.",
  "Words of the name.": "Слова имени или названия.",
  "Which addition: its id.": "Какое добавление: его идентификатор.",
  "One SELECT over the views of docs/sql.md.": "Один SELECT по представлениям из docs/sql.md.",
  "Rows at most; 200 unless it is given.": "Наибольшее число строк; по умолчанию 200.",
  "How much it tells: short, medium or long; medium without it.": "Объём: short, medium или long; по умолчанию medium.",
  "Only of what a search for these words finds.": "Только о том, что находит поиск по этим словам.",
  "The first day, month or year of what is new: 2026-03. 90 days before today where it is missing.":
    "День, месяц или год, с которого начинается новое: 2026-03. По умолчанию — 90 дней назад.",
  "The last day, month or year that is looked at.": "Последний день, месяц или год периода.",
  "By publication, or by when the ledger learned it.": "По дате публикации или по дате поступления в реестр.",
  "Only facts that are at least so sure, in percent.": "Только факты с достоверностью не ниже этой, в процентах.",
  "Only facts of that subject.": "Только факты на эту тему.",
  "Only facts of that day, month or year, or later; those without a date by the day on which they were first told.":
    "Только факты этого дня, месяца или года либо более поздние; факты без даты — по дню первого сообщения.",
  "Only facts of that day, month or year, or earlier.": "Только факты этого дня, месяца или года либо более ранние.",
  "Only facts that a publisher tells whose name has that in it.":
    "Только факты, о которых сообщает издатель, в названии которого есть этот текст.",
  "Only facts that a document in that language tells.": "Только факты, о которых сообщает документ на этом языке.",
  "Only facts of which persons judged a claim, or of which they judged none.":
    "Только факты, по утверждениям которых есть решения людей, или только те, по которым решений нет.",
  "Without what is denied.": "Без того, что отрицается.",
  "Only what was known by the end of that day, month or year: 2012, 2012-06, 2012-06-30.":
    "Только то, что было известно на конец этого дня, месяца или года: 2012, 2012-06, 2012-06-30.",
  "The first year, month or day of the timeline.": "Первый год, месяц или день хроники.",
  "The last year, month or day of the timeline.": "Последний год, месяц или день хроники.",
  "Whose borders the map draws: the United Nations', those on the ground, or a government's.":
    "Чьи границы показаны на карте: по версии ООН, по фактическому контролю или по версии какого-либо правительства.",
  "The name of the file; what it is is told by its content.": "Имя файла; вид файла определяется по содержимому.",
  "Whether the file is kept in the ledger (up to 32 MB); otherwise as the server was started.":
    "Хранить ли файл в реестре (до 32 МБ); по умолчанию — как задано при запуске сервера.",
  "Seconds to wait for what comes of it; otherwise 20.": "Сколько секунд ждать результата; по умолчанию 20.",
  "Ids of claims, with commas between; 100 at most.": "Идентификаторы утверждений через запятую, не более 100.",
  "Id of a claim whose words are marked, where they stand there.":
    "Идентификатор утверждения, слова которого выделяются, если они на этой странице.",
  "Of one webhook: its id.": "Идентификатор вебхука, если нужны отправки только на него.",
};
