import type { Judgements } from "../english/index.js";

export const judgements: Judgements = {
  "No document in the ledger is from this publisher yet; entente publishers lists those present.":
    "В реестре пока нет документов этого издателя; имеющихся издателей перечисляет entente publishers.",
  "No reviewer called {a} has judged here; {b}": "Рецензент {a} здесь решений не принимал; {b}",
  "there are no judgements yet": "решений пока нет",
  "reviewers: {a}": "рецензенты: {a}",
  "{a}:{b}: this line is not a JSON object": "{a}:{b}: эта строка — не объект JSON",
  '{a}:{b}: "verdict" must be one of {c}': '{a}:{b}: "verdict" может быть только: {c}',
  '{a}:{b}: "claims" and "others" must be lists of ids':
    '{a}:{b}: "claims" и "others" должны быть списками идентификаторов',
  "No claim was added: {a}.": "Утверждение не добавлено: {a}.",
  "They can't be shown side by side: {a}.": "Эти документы нельзя показать рядом: {a}.",
  "one of them has more than {a} paragraphs and notes or {b} characters, which is too long":
    "один из документов слишком велик: больше {a} абзацев и примечаний или {b} знаков",
  'the language "{a}" of {b} is not supported': "язык «{a}» документа {b} не поддерживается",
  'the language "{a}" of the document is not supported': "язык документа «{a}» не поддерживается",
  "the ledger has no document {a}": "в реестре нет документа {a}",
  "the claim {a} is not in this document": "утверждение {a} не из этого документа",
  "the claim already has these words": "в утверждении уже есть эти слова",
  "these words are not in the document": "этих слов в документе нет",
  "these words occur in {a} places in the document; mark more of them, or say which place":
    "эти слова встречаются в документе несколько раз ({a}); отметьте больше слов или укажите, какое место",
  "these words occur in {a} places, not in {b}": "мест с этими словами — {a}, а не {b}",
  "the document contains no amount of {a}": "в документе нет суммы {a}",
  "the document contains no date {a}, nor is that its own date":
    "в документе нет даты {a}, и это не дата самого документа",
  "{a} was not imported: {b}.": "Аннотация {a} не принята. Причина: {b}.",
  "its words are not in the document {a}": "этих слов в документе {a} нет",
  "several documents contain its words: {a}, {b}": "эти слова есть в нескольких документах: {a}, {b}",
  "this is not JSON, the format of Web Annotations.": "Это не JSON — формат, в котором записываются Web Annotations.",
  "there are no Web Annotations in it: no collection, page or annotation.":
    "Web Annotations здесь нет: ни коллекции, ни страницы, ни аннотации.",
  "annotation {a} does not follow the Web Annotation Data Model.":
    "Аннотация {a} не соответствует Web Annotation Data Model.",
  "There is no document {a} in the ledger, so it can't be judged.":
    "В реестре нет документа {a}, поэтому решение по нему невозможно.",
  "There is no claim {a} in the ledger, so it can't be judged.":
    "В реестре нет утверждения {a}, поэтому решение по нему невозможно.",
  "No claim in the ledger names {a}; copy the id from a claim.":
    "Ни одно утверждение в реестре не называет {a}; скопируйте идентификатор из утверждения.",
  "Only documents can be removed; reject a claim that is wrong.":
    "Удалить можно только документ; неверное утверждение отклоните.",
  "A judgement names no claim; say which one it concerns.":
    "В решении не указано утверждение; укажите, к какому оно относится.",
  '"{a}" applies to single claims; leave out the others.':
    "«{a}» относится к каждому утверждению отдельно; уберите вторую группу утверждений.",
  "Only two claims or more can be the same.": "Признать одним и тем же можно только два утверждения или больше.",
  "A claim differs from others, not from itself; name both sides.":
    "Утверждение отличается от других, а не от самого себя; укажите обе группы утверждений.",
  "A judgement moves from one claim to another; name both.":
    "Решение переносится с одного утверждения на другое; укажите оба утверждения.",
  "The note is empty; give its text.": "Заметка пуста; укажите её текст.",
  "A correction names no field.": "В исправлении не указано поле.",
  "The claim {a} can't be corrected like this: {b}.": "Утверждение {a} так исправить нельзя: {b}.",
  "Only people, only organisations or only firms can be merged; give ids of one kind.":
    "Объединять можно только персоны, только организации или только компании; укажите идентификаторы одного вида.",
  '"{a}" applies to claims; people can only be declared the same or different.':
    "«{a}» относится к утверждениям; о персонах решают только, одно это лицо или разные.",
  "Only two or more can be the same.": "Признать одним и тем же можно только два идентификатора или больше.",
  "A judgement concerns claims or documents, not both.": "Решение относится либо к утверждениям, либо к документам.",
  '"{a}" applies to claims; a document can be corrected, removed or annotated.':
    "«{a}» относится к утверждениям; документ можно исправить, удалить или снабдить заметкой.",
  "The document {a} can't be corrected like this: {b}.": "Документ {a} так исправить нельзя: {b}.",
  "{a} is not a date; write 2024, 2024-07 or 2024-07-12": "{a} — не дата; напишите 2024, 2024-07 или 2024-07-12",
  "{a} is not a web address": "{a} — не веб-адрес",
  "The claim {a} is current, so its judgements stay with it.":
    "Утверждение {a} действует, поэтому решения о нём остаются при нём.",
  "The claim {a} is no longer current; choose a current one.":
    "Утверждение {a} больше не действует; выберите действующее.",
  "The ledger already has this claim: {a}.": "В реестре уже есть это утверждение: {a}.",
  "The ledger has no document {a}.": "В реестре нет документа {a}.",
  "A later edition replaces the document {a}; mark the words in {b}.":
    "Документ {a} заменён новой редакцией; отмечайте слова в {b}.",
  "no footnote says where this is from": "ни в одной сноске не указано, откуда это",
  "footnote {a} names no fact or document in the ledger": "в сноске {a} не назван ни факт, ни документ реестра",
  "the sources do not disagree": "источники не расходятся",
  "nothing says what stage it has reached": "не сказано, на каком этапе находится дело",
  "the source says that it is still to come": "по словам источника, это ещё предстоит",
  "the source says it is {a}": "по данным источника, статус другой: {a}",
  "the source says nothing about this": "в источнике об этом ничего не сказано",
  "the source is about something else ({a})": "в источнике речь о другом ({a})",
  "no source says this": "ни в одном источнике этого не сказано",
  "these are not the words of the source": "это не слова источника",
  "the source does not give this number ({a})": "такого числа в источнике нет ({a})",
  "the source does not give this percentage": "такого значения в процентах в источнике нет",
  "the source says what it reached, not by how much it changed":
    "в источнике названа достигнутая величина, а не величина изменения",
  "the source gives a different amount for this": "в источнике это сказано о другой сумме",
  "the source is about something related to this, not about this itself":
    "в источнике речь не об этом, а о предмете, который с этим лишь связан",
  "the source says the opposite": "в источнике сказано противоположное",
  "the source uses no word as strong as this": "в источнике нет столь сильного слова",
  "the source does not deny it": "источник этого не отрицает",
  "the source does not say that this was there before": "в источнике не сказано, что это было и раньше",
  "the source does not say that it was done": "в источнике не сказано, что это состоялось",
  "this amount can't be read": "эту сумму не удалось прочитать",
  "the source has no date": "в источнике нет даты",
  "the source gives no amount": "в источнике нет суммы",
  "the source has {a}, in another currency": "в источнике: {a}, в другой валюте",
  "the source has {a}": "в источнике: {a}",
  "no single source gives this amount for this date": "ни один источник не называет этой суммы с этой датой",
  "the source has it the other way round": "в источнике всё наоборот",
  "no single source mentions these together": "ни в одном источнике всё это не упомянуто вместе",
  "the source does not attribute it to this speaker": "источник передаёт это не со слов этого лица",
  "the source denies it": "источник это отрицает",
  "the source gives trade in both directions": "в источнике речь о торговле в обе стороны",
  "the source is not certain, but this is written as if it were: write “reportedly”, or “according to” whom":
    "источник говорит об этом без уверенности, а здесь это подано как несомненное: напишите «по имеющимся данным» или «по данным» и укажите, чьим",
  "the source has it only from {a}: write “according to” and who it is":
    "источник лишь передаёт слова (кто говорит: {a}): напишите «по словам» и укажите, чьим",
  "no source names this group": "ни один источник не называет этой группы",
  "no source names this office": "ни один источник не называет этой должности",
  "no source names this state": "ни один источник не называет этого государства",
  "no source names this person": "ни один источник не называет этого лица",
  "no source has this name": "этого имени нет ни в одном источнике",
  "the source gives a date other than {a}": "в источнике другая дата, а не {a}",
  "the source gives a date other than the one after {a}": "в источнике другая дата, а не следующая за {a}",
  "the source gives no such day or month": "такого дня или месяца в источнике нет",
  "no source names this place": "ни один источник не называет этого места",
  "the source has this person acting for another state": "в источнике это лицо представляет другое государство",
  "A file with that name already exists; name another one, or a folder.":
    "Файл с таким именем уже есть; укажите другое имя или папку.",
  "The backup does not match the ledger; please report this.":
    "Резервная копия не совпадает с реестром; сообщите об этом.",
  "The copy has {a} rows of {b} in the table {c}; please report this.":
    "В копии таблицы {c} строк: {a} из {b}; сообщите об этом.",
  "The backup is damaged: it has changed since it was written; use another one.":
    "Резервная копия повреждена: она изменилась после записи; возьмите другую.",
  "The restored ledger does not match the backup; please report this.":
    "Восстановленный реестр не совпадает с резервной копией; сообщите об этом.",
  "There is a ledger here already; restore under another name, or replace it with --force.":
    "Здесь уже есть реестр; восстановите под другим именем или замените его с --force.",
  "Another process has this ledger open; end it and run the same command again.":
    "Этот реестр открыт другим процессом; завершите тот процесс и повторите команду.",
  'There is already a snapshot "{a}" of {b} with different content; give this one another name.':
    "Снимок «{a}» от {b} уже есть, но с другим содержимым; дайте новому снимку другое имя.",
  "The ledger is damaged ({a} is not what was written); restore it from a copy, or import its last export into a new one.":
    "Реестр повреждён ({a} отличается от записанного); восстановите его из копии или импортируйте последнюю выгрузку в новый реестр.",
  "The ledger is damaged (its ids are out of order); restore it from a copy.":
    "Реестр повреждён (нарушен порядок идентификаторов); восстановите его из копии.",
  "The connection to the server was lost and did not come back within {a} seconds; what was reported as saved is safe, and the same command continues from there.":
    "Связь с сервером пропала и за {a} с не восстановилась; всё, что показано как сохранённое, не потеряно; та же команда продолжит работу с этого места.",
  "There is no query; write one SELECT, such as: select type, count(*) from facts group by type.":
    "Запроса нет; напишите один SELECT, например: select type, count(*) from facts group by type.",
  "The query is longer than {a} characters; split it.": "Запрос длиннее {a} знаков; разделите его на части.",
  "Only SELECT is answered: a ledger is read here, never changed.":
    "Выполняется только SELECT: реестр здесь читают, а не изменяют.",
  "“{a}” is not answered here: a query sees the rows of its ledger and nothing else.":
    "«{a}» здесь не выполняется: запросу доступны только строки его реестра.",
  "The query can't be answered: {a}. entente sql --views says what can be asked.":
    "Запрос не удалось выполнить: {a}. Какие данные доступны, показывает entente sql --views.",
  "The query took longer than {a} second and was ended; ask for less, or give it more time.":
    "Запрос выполнялся дольше {a} с и был прерван; сузьте запрос или дайте больше времени.",
  "The query took longer than {a} seconds and was ended; ask for less, or give it more time.":
    "Запрос выполнялся дольше {a} с и был прерван; сузьте запрос или дайте больше времени.",
  "The answer is too large; ask for fewer rows or columns.":
    "Ответ слишком велик; запросите меньше строк или столбцов.",
  "The query was interrupted; ask for less.": "Запрос прерван; сузьте его.",
};
