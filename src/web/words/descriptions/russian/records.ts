import type { Descriptions } from "../index.js";

/** Fields of claims, facts and documents, wherever they stand. */
export const records: Descriptions = {
  "Of each value the best supported one.": "Для каждого поля — значение с наибольшим числом независимых источников.",
  "EDTF (ISO 8601-2): 2011, 2011-03, 2011-03-05, 2011/2013, ../2013, 2011~":
    "EDTF (ISO 8601-2): 2011, 2011-03, 2011-03-05, 2011/2013, ../2013, 2011~",
  "When it was first told, where no time of its own is known.":
    "Когда о факте впервые сообщено, если дата самого факта неизвестна.",
  "Of the step of its history that its claims bear out.":
    "Этап, который подтверждают утверждения; иные сведения — в истории.",
  "Claims that tell it.": "Число утверждений, в которых сообщается о факте.",
  "Independent origins: a copy never raises it.": "Число независимых источников; копии его не увеличивают.",
  "0 to 1: that at least one of its origins is right in saying so.":
    "От 0 до 1: вероятность того, что хотя бы один независимый источник прав.",
  "Alpha-3 of a state, or org:…, person:…, firm:…":
    "Трёхбуквенный код государства (alpha-3) либо org:…, person:…, firm:…",
  "Where a range is given: its upper end.": "Верхняя граница, если указан диапазон.",
  "ISO 4217": "ISO 4217",
  "about, almost, over, at-least …": "about, almost, over, at-least …",
  "Of a claim: the words that name it.": "Для утверждения: слова, которыми место названо.",
  "What the text says, in its own words.": "Что сказано в тексте, его словами.",
  "What the reference table says.": "Что указано в справочной таблице.",
  "Where the table has it from.": "Откуда сведения таблицы.",
  "0 to 1: how often claims like it were right.": "От 0 до 1: как часто подобные утверждения оказывались верны.",
  "The words that name it; null where it is only understood.":
    "Слова, которыми участник назван; null, если он лишь подразумевается.",
  "The state that it stands for.": "Государство, от имени которого действует участник.",
  "UTF-16 units from the beginning of the document's text.": "В единицах UTF-16 от начала текста документа.",
  "The smallest id among its copies and translations.": "Наименьший идентификатор среди копий и переводов.",
  "As judgements correct it.": "С исправлениями рецензентов.",
  "Names under which it was found.": "Имена, под которыми найден документ.",
  "What its reader was told.": "С какими параметрами прочитан документ.",
  "When a person took it out of the ledger.": "Когда документ удалён из реестра человеком.",
  "Of a PDF, for each line: its start in the text, its page, and left, bottom, right and top in points of the page.":
    "Для PDF, по каждой строке: её начало в тексте, страница и левая, нижняя, правая и верхняя границы в пунктах страницы.",
  "The mark of the note whose work is meant again.": "Знак сноски, в которой указана та же работа.",
  "What the document says itself of fields that a person has set.":
    "Исходные значения из самого документа для полей, которые изменил рецензент.",
  "Words that it was filed under when it was added.": "Метки, присвоенные при добавлении.",
  "Collections that it was in when it was added.": "Подборки, в которые документ включён при добавлении.",
  "What recognised the words of a document whose pages are pictures, and how sure it says it is.":
    "Чем распознан текст документа, страницы которого — изображения, и насколько программа уверена в распознанном.",
  "What told of it beside it, and what it says itself where that is something else.":
    "Что сообщает о документе другой файл и что сказано в самом документе, если это не совпадает.",
  "The name of the side-car, table or library that told of it.":
    "Имя сопроводительного файла, таблицы или библиотеки, откуда взяты эти сведения.",
  "Alpha-3 of the state, or org:…, that it is of.":
    "Кому принадлежит издатель: трёхбуквенный код государства (alpha-3) или org:…",
  "Who says so: a person, the table of publishers by name or host, a rule; null where nothing is known.":
    "Кем определено: человеком, таблицей издателей по названию или домену, правилом; null, если ничего не известно.",
  "Place of the note in document.references; null for the document’s own address.":
    "Номер сноски в document.references; null для собственного адреса документа.",
  "A copy of it in an archive that the note names.": "Копия в архиве, указанная в сноске.",
  "The last time that entente links asked for it.": "Последняя проверка адреса командой entente links.",
  "Of HTTP; null where nothing answered.": "Код HTTP; null, если ответа не было.",
  "Where it leads, of those that moved.": "Куда ведёт адрес, если он изменился.",
  "As it was read.": "В том виде, в каком прочитано.",
  "What it goes back to besides its document.": "К чему восходит утверждение, кроме своего документа.",
  "When it was no longer found; null while it holds.":
    "С какого времени утверждение больше не обнаруживается при чтении; null, пока оно действует.",
  "The claim that took its place.": "Утверждение, пришедшее на смену этому.",
  "Values that claims give, best supported first.": "Значения по утверждениям, сначала с наибольшим числом источников.",
  "Ids of the claims that give it.": "Идентификаторы утверждений с этим значением.",
  "Independent origins among them.": "Число независимых источников этих утверждений.",
  "Of money: what the words tell beside the status.": "Для финансов: этап, названный в тексте помимо статуса.",
  "Why it is one text with the document: a person said so, an address, parallel paragraphs in another language, the same words; null where only others hold them together.":
    "Почему текст считается одним текстом с документом: решение рецензента, адрес, параллельные абзацы на другом языке, те же слова; null, если эти два текста связаны только через другие документы.",
  "The earlier claim that it copies or repeats.": "Более раннее утверждение, которое скопировано или повторено в этом.",
  "Days since the figure was first said, where it is given as if of now.":
    "Сколько дней прошло с первого упоминания цифры, если она подана как свежая.",
  "Id of a fact or a document, or the ids of two parties in order, parted by a space.":
    "Идентификатор факта или документа либо идентификаторы двух сторон по порядку, через пробел.",
  "The words of a note; the name of a tag or a collection.": "Текст заметки; название метки или подборки.",
  "How close it stands to the parties; it counts in no score.":
    "Насколько издатель близок к сторонам; на оценки не влияет.",
  "US dollars of the year; null where there is no rate.": "Доллары США того же года; null, если курса нет.",
  "The upper end of a range.": "Верхняя граница диапазона.",
  "What the year is of: the fact, or the first text that tells it.":
    "К чему относится год: к факту или к первому тексту, где о нём сообщено.",
  "Units of the currency for one US dollar: the average of the year.":
    "Единиц валюты за один доллар США: среднее за год.",
  "Texts of the year reckoned in an older unit: units of it make one of that of the rate.":
    "Если в текстах того года счёт ведётся в старых единицах: сколько старых единиц (units) составляют одну единицу, для которой указан курс.",
  "Who said it before any of these, as one of them cites it.":
    "Кто сказал это ещё раньше, судя по ссылке в одном из текстов.",
  "Publisher of a document; of a source that was not read the words that name it.":
    "Издатель документа; для источника, который не прочитан, — слова, которыми он назван.",
  "When it was published or said.": "Когда опубликовано или сказано.",
  "Null for a source that was not read.": "null для источника, который не прочитан.",
  "The claim that cites it.": "Утверждение, которое ссылается на этот источник.",
  "The document of that claim.": "Документ этого утверждения.",
  "Beside the text before it in its language.": "По сравнению с предыдущим текстом на том же языке.",
  "Places in words that are new.": "Места новых слов.",
  "Words of the text before it that are gone.": "Слова предыдущего текста, которых больше нет.",
  "In order of time.": "В хронологическом порядке.",
  "Id of the node that has it from the other.": "Идентификатор узла, который взял сведения у другого.",
  "Claims that say so.": "Утверждения, где об этом сказано.",
  "The source has it from the taker, at once or over others.":
    "Источник сам взял эти сведения у того, кто взял их у него, напрямую или через других.",
  "The source came out later than the taker.": "Источник опубликован позже текста, который на нём основан.",
  "Alpha-3 of a state, or org:…": "Трёхбуквенный код государства (alpha-3) или org:…",
};
