import type { Causes } from "../english/index.js";

export const causes: Causes = {
  "the filters are {a}; put words with a colon in quotation marks":
    "есть такие фильтры: {a}; слова с двоеточием заключайте в кавычки",
  "a gzip archive": "архив gzip",
  "a PDF document": "документ PDF",
  "an RTF document": "документ RTF",
  "This row has an address alone, and reading fetches nothing; fetch it first with: entente fetch {a}":
    "В этой строке есть только адрес, а чтение ничего не загружает; сначала загрузите документ: entente fetch {a}",
  "{a}; the document was read without it.": "{a}; документ прочитан без этих сведений.",
  'This file beside a document is not JSON in UTF-8; write {"title": "…", "publisher": "…"}':
    'Этот файл рядом с документом — не JSON в UTF-8; напишите {"title": "…", "publisher": "…"}',
  'This file beside a document holds no object of JSON; write {"title": "…"}':
    'В этом файле рядом с документом нет объекта JSON; напишите {"title": "…"}',
  "The text is {a} with {b}, shown as �; save it again as UTF-8 to be sure of every word.":
    "Кодировка текста — {a}; {b}, на их месте стоит �; чтобы не потерять ни слова, сохраните текст заново в UTF-8.",
  "a broken character": "повреждённых знаков: 1",
  "{n} broken characters": "повреждённых знаков: {n}",
  "An entry has no file here and was left out: “{a}”. {b}":
    "Для одной записи здесь нет файла, она пропущена: «{a}». {b}",
  "{n} entries have no file here and were left out: {a}. {b}":
    "Записей, для которых здесь нет файла: {n}; они пропущены: {a}. {b}",
  "{a} and {n} more": "{a} и ещё {n}",
  "Export the library with its files, or put its storage folder next to it.":
    "Экспортируйте библиотеку вместе с файлами или положите рядом с ней её папку storage.",
  "Read without the model: {a}.": "Прочитано без модели: {a}.",
  "it is asked no more": "обращения к ней прекращены",
  "the budget is used up": "бюджет исчерпан",
  "asking it triggered a fault in Entente": "при обращении к ней произошёл сбой в Entente",
  "its words contain no amount of {a}; {b}": "в его словах нет суммы {a}; {b}",
  'its words contain no date {a}; {b}. A date inferred from the document has the basis "publication": correct when.basis first':
    'в его словах нет даты {a}; {b}. У даты, выведенной из документа, основание "publication": сначала исправьте when.basis',
  "they contain none": "там их нет вовсе",
  "they contain {a}": "там есть {a}",
  "{a} is not named in its words; say why it is meant, with a reason":
    "{a} в его словах не упоминается; укажите в обосновании, почему речь именно об этом участнике",
  "of a document only {a} can be set": "у документа можно задать только {a}",
  "{a} must be words, or null where there is none": "{a} — текст или null, если значения нет",
  "{a} is longer than {b} characters": "{a} длиннее {b} знаков",
  "it says what words tell, and names no words": "в ней сказано, что означают слова, но сами слова не указаны",
  "it says nothing": "в ней ничего не сказано",
  "its note is longer than {a} letters": "её заметка длиннее {a} знаков",
  "“{a}” is not a valid tag name": "«{a}» не подходит как имя метки",
  "{a} is named neither in the document nor by its publisher; mark who is, and correct it with a reason":
    "{a} не упоминается ни в документе, ни в имени издателя; отметьте того, кто упоминается, а затем исправьте с указанием причины",
  "not named: {a}": "в тексте не назван: {a}",
  "speaker not named: {a}": "говорящий в тексте не назван: {a}",
  "less certain than {a}%": "достоверность ниже {a} %",
  "no words": "слова не отмечены",
  "words of more than one sentence": "слова взяты больше чем из одного предложения",
  "nobody acts": "не указано, кто действует",
  "no such sum": "такой суммы нет",
  "finance: {a}": "финансы: {a}",
  "visit: {a}": "визит: {a}",
  "statement: {a}": "заявление: {a}",
  "meeting: {a}": "встреча: {a}",
  "agreement: {a}": "соглашение: {a}",
  "partnership: {a}": "партнёрство: {a}",
  "membership: {a}": "членство: {a}",
  "no destination": "не указано, куда",
  "no level is named": "уровень отношений не назван",
  "no organisation": "нет организации",
  "nobody visits at home": "визит к себе невозможен",
  "of itself alone": "сторона говорит только о себе",
  "a bounty": "награда за чью-то поимку",
  "aid that is cut": "сокращённая помощь",
  "to itself alone": "получатель — только сама сторона",
  "nobody takes part": "нет участников",
  "only one side is named": "названа только одна сторона",
};
