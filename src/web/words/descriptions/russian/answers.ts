import type { Descriptions } from "../index.js";

/** Fields of what single pages and endpoints give and take. */
export const answers: Descriptions = {
  "Living claims that are part of a fact.": "Действующие утверждения, входящие в факты.",
  "null where they are too many to be counted while somebody waits.":
    "null, если фактов слишком много, чтобы посчитать их за время ожидания.",
  "Those that most facts are about, of all times.": "Пары, о которых больше всего фактов, за всё время.",
  "Facts first told in the last 13 weeks.": "Число фактов, о которых впервые сообщено за последние 13 недель.",
  "Those of the 52 weeks before.": "Число фактов, о которых впервые сообщено за предшествующие 52 недели.",
  "How many times as many facts a week: (lately + 1) × 4 ÷ (before + 4).":
    "Отношение среднего числа новых фактов в неделю к такому же показателю за предшествующие 52 недели: (lately + 1) × 4 ÷ (before + 4).",
  "Facts told before and again in the last 13 weeks.":
    "Число фактов, о которых сообщалось раньше и за последние 13 недель сообщено снова.",
  "One, or the two of a pair.": "Один идентификатор или два, если это пара.",
  "What it is, and how much is told of it.": "Что найдено и сколько сведений об этом есть в реестре.",
  "Its address on this site.": "Адрес на этом сайте.",
  "Facts about a party or a pair; claims that name a person, a firm or a place.":
    "Число фактов о стороне или паре либо утверждений, где названы персона, компания или место.",
  "The fact that it is part of; null where it was rejected.":
    "Факт, в который входит утверждение; null, если утверждение отклонено.",
  "Stretches of the text that answer the query.": "Отрезки текста, отвечающие запросу.",
  "The stretch of the text that carries the claim.": "Отрезок текста, на котором основано утверждение.",
  "Where the sentence stands in the document's text.": "Место предложения в тексте документа.",
  "Claims that were counted: all that answer, or the newest so many.":
    "Число учтённых утверждений: всех найденных или только самых новых.",
  "Whether more claims answer than were counted.": "Найдено ли утверждений больше, чем учтено.",
  "What the words of the query name: dossiers of two or of one, people, firms, places.":
    "Что названо в запросе: досье пары или одной стороны, люди, компании, места.",
  "Names that may have been meant, where nothing answers.": "Похожие имена и названия, если ничего не найдено.",
  "Claims that answer; counted up to 10,000.": "Число найденных утверждений; считается до 10\u00a0000.",
  "Whether there are more than were counted.": "Найдено ли больше, чем посчитано.",
  "Sentences without a claim; they begin where the claims end.":
    "Предложения, из которых утверждений не извлечено; идут после утверждений.",
  "Sentences that answer and by which no claim is told; counted up to 10,000.":
    "Число найденных предложений, из которых утверждений не извлечено; считается до 10\u00a0000.",
  "What to give as `after` for the next page.": "Что передать как `after`, чтобы получить следующую страницу.",
  "States that facts of the ledger are about.": "Государства, о которых в реестре есть факты.",
  "Who saved it.": "Кто сохранил запрос.",
  "When, ISO 8601.": "Когда запрос сохранён, ISO 8601.",
  "Claims and other sentences that answer, counted as the search does; null where it can no longer be asked.":
    "Число найденных утверждений и других предложений, как при поиске; null, если запрос больше нельзя выполнить.",
  "Those added after `since`.": "Сколько из них добавлено после `since`.",
  "When who asks looked at it last, else when it was saved.":
    "Когда пользователь в последний раз просматривал запрос, а если не просматривал — когда запрос сохранён.",
  '"KAZ", "CHN/KAZ", "person:…", "search:NAME" of a saved search, "?WORDS" of one that is not.':
    '"KAZ", "CHN/KAZ", "person:…", "search:NAME" для сохранённого запроса, "?WORDS" для несохранённого.',
  "An ISO 8601 instant, or the day that was asked for.": "Момент по ISO 8601 или указанный день.",
  "Facts that were not there.": "Факты, которых раньше не было.",
  "Facts that nothing tells any more.": "Факты, о которых больше ничто не сообщает.",
  "Later editions without it.": "Более поздние редакции, где этих сведений нет.",
  "Why nothing can be told of it; null where it can.":
    "Почему по этой подписке ничего нельзя сообщить; null, если можно.",
  "Words that brought a fact, changed it, or are withdrawn.":
    "Слова, из-за которых факт появился или изменился, или слова, которые больше не утверждаются.",
  "status, when, amount, place, support, conflicts, or a field of the details.":
    "status, when, amount, place, support, conflicts или поле подробностей.",
  "As the fact has it.": "Значение в том виде, в каком оно указано в факте.",
  "When it was made, ISO 8601.": "Когда составлено, ISO 8601.",
  "Names what the ledger had learned by then.": "Обозначение состояния реестра на этот момент.",
  "When the ledger learned what is told of a fact, by its id.":
    "Когда в реестр поступили сведения о факте, по его идентификатору.",
  "What its publisher is.": "Сведения об издателе документа.",
  "Its address and those of its notes.": "Адрес документа и адреса из его сносок.",
  "In the order of the text.": "В порядке следования в тексте.",
  "Copies and translations of it, but not its editions.": "Копии и переводы документа, но не его редакции.",
  "The edition that took its place; nothing of this one counts then.":
    "Редакция, которая заменила этот документ; тогда ничто из него не учитывается.",
  "Editions whose place it took.": "Редакции, которые заменил этот документ.",
  "Claims that are told no more: what later editions left out, and what persons judged and no reader finds.":
    "Утверждения, которых больше нет: опущенные в более поздних редакциях, а также те, по которым есть решения, но которые при чтении больше не обнаруживаются.",
  "Documents that echoes name.": "Документы, названные в echoes.",
  "Notes, tags and collections that hold.": "Действующие заметки, метки и подборки.",
  "Whether the file that it was read from was kept.": "Сохранён ли файл, из которого прочитан документ.",
  "Whether pages of that file can be shown as pictures: pages/1.png and on.":
    "Можно ли показать страницы этого файла в виде изображений: pages/1.png и далее.",
  "What stands against what; a side without a paragraph leaves out what the other says.":
    "Какие абзацы соответствуют друг другу; если с одной стороны абзаца нет, в этом тексте пропущено сказанное в другом.",
  "Index of the row, from 0.": "Номер строки, начиная с 0.",
  "What the words mean: USD 1700000000, an EDTF date, KAZ or org:SCO, a number, a status; null of what is left out.":
    "Что означают слова: USD 1700000000, дата EDTF, KAZ или org:SCO, число, статус; null для пропущенного.",
  "What judging it is expected to gain (docs/judgement.md).": "Ожидаемая польза от решения (docs/judgement.md).",
  "Facts of the busiest pair that it is about.":
    "Число фактов о той паре из этого утверждения, о которой фактов больше всего.",
  "Claims without a verdict, of the 100,000 newest.": "Число утверждений без решения среди 100\u00a0000 самых новых.",
  "Of the claim that was asked for.": "Решения по запрошенному утверждению.",
  "The claim that was asked for.": "Запрошенное утверждение.",
  "By id of the claim.": "По идентификатору утверждения.",
  "What holds of what persons said of it.": "Действующие решения людей по этому утверждению.",
  "The later edition that does not say it; null where no reader finds it.":
    "Более поздняя редакция, где этого утверждения нет; null, если его не обнаруживает новое чтение.",
  "Claims that are told in the same document, by its id.": "Утверждения того же документа, по его идентификатору.",
  "Who has judged anything, in order.": "Все, кто принимал решения, по порядку.",
  "Who is compared.": "Кого сравнивают.",
  "Those that they judged apart first.": "Сначала утверждения, по которым решения разошлись.",
  "The last word of anybody else.": "Последнее решение любого другого рецензента.",
  "Facts that the rows name.": "Факты, названные в строках.",
  "Those with most documents first.": "Издатели, по убыванию числа документов.",
  "As documents name it, or the host of its site.": "Название издателя, как в документах, или домен его сайта.",
  "Who decided it; null where nobody did.": "Кто определил вид издателя; null, если никто.",
  "The state that the tables know it to belong to.":
    "Государство, к которому это лицо или организация относится по справочным таблицам.",
  "What its part in the fact is.": "Роль лица или организации в факте.",
  "The surest claim that says so.": "Самое достоверное утверждение, где это сказано.",
  "Ids that persons say to be the same.": "Идентификаторы того же лица или организации, по решению людей.",
  "Offices of the reference table.": "Должности по справочной таблице.",
  "Claims, the newest, that the rest is made of.": "Число самых новых утверждений, по которым составлено остальное.",
  "The latest first.": "Сначала последние.",
  "Id of the latest fact.": "Идентификатор последнего факта.",
  "When something last came to it.": "Когда под это название последний раз что-либо добавлено.",
  "The fact as it is now, a document, or two parties.": "Факт в его нынешнем виде, документ или две стороны.",
  "Who put it there, and when.": "Кто добавил и когда.",
  "Facts that were reckoned anew.": "Число пересчитанных фактов.",
  "How far it is; left where it was not read, because the addition was cancelled or given up.":
    "Состояние файла; left — файл не прочитан, потому что добавление отменено или прекращено.",
  "Documents that are new.": "Число новых документов.",
  "Documents that were read anew.": "Число документов, прочитанных заново.",
  "Documents that were there as they are.": "Число документов, которые уже были в реестре без изменений.",
  "Whether who asks may add. What was added by whom, and what could not be read, reviewers see.":
    "Может ли пользователь добавлять документы. Кто что добавил и что прочитать не удалось, видят только рецензенты.",
  "Files, and what archives hold, that could not be read, the newest first.":
    "Файлы и содержимое архивов, которые не удалось прочитать, сначала последние.",
  "Whether who asks may see them; all is empty otherwise.":
    "Может ли пользователь видеть вебхуки; если нет, все списки пусты.",
  "When it was added, ISO 8601.": "Когда добавлено, ISO 8601.",
  "CHN KAZ (two), KAZ (one), person:…, search:NAME, all.":
    "CHN KAZ (пара), KAZ (одна сторона), person:…, search:NAME, all.",
  "Whether it may be a machine of a private network.": "Может ли адрес находиться в частной сети.",
  "Since when nothing is sent to it; null where it is sent to.":
    "С какого времени на адрес ничего не отправляется; null, если отправляется.",
  "What came of the last attempt.": "Результат последней попытки.",
  "How many changes it tells; null of a test.": "Сколько изменений в сообщении; null для проверочного.",
  "Whose texts were annotated.": "Число издателей, тексты которых размечены.",
  "Claims that annotators made.": "Число утверждений, найденных разметчиками.",
  "Claims that Entente made.": "Число утверждений, найденных Entente.",
  "Those of them whose type, parties and words are as annotated.":
    "Из них те, у которых тип, стороны и слова совпадают с разметкой.",
  "Of the same, those that are certain.": "Из тех же утверждений — вполне достоверные.",
  "Percent of claims that two annotators agree on.": "Процент утверждений, для которых разметка двоих совпадает.",
  "Claims by type.": "Утверждения по типам.",
  "How often claims are right, as it was measured.": "Как часто утверждения верны, по результатам измерений.",
  "In English, in its order.": "По-английски, в порядке английского глоссария.",
  "The anchor of the term.": "Якорь термина.",
  "Whether the visitor may ask.": "Может ли посетитель выполнять запросы.",
  "Why it was not answered.": "Почему на запрос нет ответа.",
  "Open formats that the whole ledger is there in.": "Открытые форматы, в которых доступен весь реестр.",
  "Of its address: /exports.END, or /KAZ/CHN.END of what is known of two.":
    "Окончание адреса: /exports.END, а для сведений о паре — /KAZ/CHN.END.",
  "What of the ledger it has.": "Какие сведения реестра содержит этот формат.",
  "Dated facts by year, of those of each kind with most facts.":
    "Датированные факты по годам; указаны для тех государств, тех организаций и тех пар, о которых фактов больше всего.",
  "ISO 639-1.": "ISO 639-1.",
  "A sentence: its parts in order.": "Предложение: его части по порядку.",
  "Ids of the facts that it rests on.": "Идентификаторы фактов, на которых основана эта часть.",
  "What no sentence tells, in the words of the sources.":
    "То, о чём не говорит ни одно предложение, — словами источников.",
  'The second is "" for the dossier of one.': 'Для досье одной стороны второй — "".',
  "Facts known before the first day of since.": "Число фактов, известных до первого дня since.",
  "Facts that only more, or fewer, independent origins tell.":
    "Факты, у которых изменилось только число независимых источников.",
  "Facts that two or more independent origins tell.":
    "Число фактов, о которых сообщают два независимых источника или больше.",
  "Facts whose claims give values that can't all be true.":
    "Число фактов, утверждения которых дают значения, несовместимые друг с другом.",
  "Facts of the dossier, those that are denied too.": "Число фактов в досье, в том числе отрицаемых.",
  "Those of them that are certain and not denied.": "Сколько из них вполне достоверных, не считая отрицаемых.",
  "First and last year that certain facts are about.": "Первый и последний год вполне достоверных фактов.",
  "Subjects that facts tell of, the heaviest first.": "Темы фактов, сначала самые весомые.",
  "The certain fact about the latest day, of those listed.":
    "Из перечисленных фактов — вполне достоверный с самой поздней датой.",
  "Id of a fact.": "Идентификатор факта.",
  "The largest sum that went one way, committed or paid.":
    "Наибольшая сумма в одном направлении, закреплённая или выплаченная.",
  "The fact that tells it, where it is one.": "Факт, который сообщает об этой сумме, если такой факт один.",
  "A subject of facts.": "Тема фактов.",
  "Place on the ladder of levels, 0 the lowest.": "Место на шкале уровней, 0 — низший.",
  "Where nobody knows since when: the day of the first text that calls it so.":
    "Если начало неизвестно: день первого текста, где отношения так названы.",
  "When a higher one took its place, it ended or relations were broken off.":
    "Когда этот уровень сменился более высоким или прекратился либо когда отношения были разорваны.",
  "Why it is left out of the sums; null when it counts.": "Почему строка не входит в суммы; null, если входит.",
  "By which its dollars were reckoned.": "Курс, по которому посчитаны доллары.",
  "The first of them.": "Первые из этих фактов.",
  "How many facts it is added up from.": "Из скольких фактов сложена сумма.",
  "Lines without a rate, which usd lacks.": "Число строк, для которых нет курса; в usd они не учтены.",
  "Places in sums.": "Номера соответствующих элементов в sums.",
  "Year of the constant dollars.": "Базовый год долларов в постоянных ценах.",
  "When it was first told, where no date of its own is known.":
    "Когда о факте впервые сообщено, если дата самого факта неизвестна.",
  "Independent origins.": "Число независимых источников.",
  "In order of publication.": "В порядке публикации.",
  "The words of the claim in a line, cut where they are long.": "Слова утверждения в одну строку; длинные сокращены.",
  "When the document came out.": "Дата публикации документа.",
  "The highest that holds still, of those that are certain.": "Высший из действующих и вполне достоверных уровней.",
  "The exact words of positions over time.": "Как менялись формулировки позиций со временем.",
  "The newest facts of conflict and of what ends it.": "Последние факты о конфликте и о его прекращении.",
  "How facts were told first, by their ids.": "Первые сообщения о фактах, по идентификаторам фактов.",
  "A web page, in the place of the text.": "Веб-страница вместо текста.",
  "EDTF: when it was published.": "EDTF: дата публикации.",
  "Of different and place: the other side.": "Для different и place: вторая группа утверждений.",
  "Of correct: which field, such as amount.value.": "Для correct: какое поле, например amount.value.",
  "Of correct: the right value. Of withdraw: the id of the judgement that no longer holds.":
    "Для correct: верное значение. Для withdraw: идентификатор отзываемого решения.",
  "What it is told of: CHN KAZ (two), KAZ (one), person:…, search:NAME, all.":
    "О чём сообщается: CHN KAZ (пара), KAZ (одна сторона), person:…, search:NAME, all.",
  "Whether it may be a machine of a private network; only the command line allows that.":
    "Может ли адрес находиться в частной сети; это разрешается только из командной строки.",
  "Since when nothing is sent to it; missing where it is sent to.":
    "С какого времени на адрес ничего не отправляется; поля нет, если отправляется.",
  "KAZ-CHN, KAZ, person:xi-jinping, search:NAME, all.": "KAZ-CHN, KAZ, person:xi-jinping, search:NAME, all.",
};
