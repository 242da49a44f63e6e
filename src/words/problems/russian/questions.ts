import type { Questions } from "../english/index.js";

export const questions: Questions = {
  "At character {a}, {b}: {c}": "На знаке {a}, {b}: {c}",
  "can't be combined with OR": "этот фильтр нельзя соединять через OR",
  "needs a name": "нужно имя",
  "no state is called that": "государства с таким названием нет",
  "no state is called that; did you mean {a}?": "государства с таким названием нет; возможно, имелось в виду {a}?",
  "no organisation is called that": "организации с таким названием нет",
  "no organisation is called that; did you mean {a}?":
    "организации с таким названием нет; возможно, имелось в виду {a}?",
  "no state or organisation is called that": "государства или организации с таким названием нет",
  "no state or organisation is called that; did you mean {a}?":
    "государства или организации с таким названием нет; возможно, имелось в виду {a}?",
  "no state or organisation is called {a}": "государства или организации с названием {a} нет",
  "no state or organisation is called {a}; did you mean {b}?":
    "государства или организации с названием {a} нет; возможно, имелось в виду {b}?",
  "a pair needs two parties, such as pair:KAZ-CHN": "для пары нужны две стороны, например pair:KAZ-CHN",
  "give a currency code, such as USD or KZT": "укажите код валюты, например USD или KZT",
  "give a minimum certainty from 0 to 1 with up to two decimals, such as confidence:0.7":
    "укажите наименьшую достоверность от 0 до 1, не более двух знаков после точки, например confidence:0.7",
  "use letters, digits, full stops and hyphens, as in {a}:energy-2026":
    "допустимы буквы, цифры, точки и дефисы, например {a}:energy-2026",
  "The OR at character {a} has nothing to join; put it between two words or filters":
    "Оператору OR на знаке {a} нечего соединять; поставьте его между двумя словами или фильтрами",
  "At character {a}, an exclusion can't be combined with OR; leave out OR or the hyphen":
    "На знаке {a}: исключение нельзя соединять через OR; уберите OR или дефис",
  "give a valid year, month or day, such as {a}:2016 or {b}:2016-06":
    "укажите существующий год, месяц или день, например {a}:2016 или {b}:2016-06",
  "the date range ends before it starts": "конец промежутка раньше его начала",
  "amounts are compared to three digits; write fewer, such as 1.25bn":
    "суммы сравниваются по трём цифрам; напишите короче, например 1.25bn",
  "give an amount such as {a}:1bn or {b}:500m": "укажите сумму, например {a}:1bn или {b}:500m",
  "the range of amounts is empty": "в таком промежутке сумм быть не может",
  "The query is longer than {a} characters; make it shorter": "Запрос длиннее {a} знаков; сократите его",
  "The query has more than {a} words and filters; leave some out":
    "Слов и фильтров в запросе больше {a}; уберите часть",
  "The place to continue from does not come from a page of results":
    "Место, с которого нужно продолжить, взято не со страницы результатов",
  "No page of this list ends there; start again from the first page":
    "Такой страницы в этом списке нет; начните с первой",
  "The ledger has no run of {a}; {b}": "В реестре нет запусков за {a}; {b}",
  "it has none": "запусков ещё не было",
  "its first was on {a}, its last on {b}": "первый был {a}, последний — {b}",
  "The ledger has no run {a}": "В реестре нет запуска {a}",
  "Several runs have an id that starts with {a}; write more of it":
    "Есть несколько запусков, идентификаторы которых начинаются с {a}; укажите идентификатор полнее",
  "{a} is neither a run nor a date; give u_5b1f, 2024, 2024-06 or 2024-06-30":
    "{a} — не запуск и не дата; напишите, например, u_5b1f, 2024, 2024-06 или 2024-06-30",
  "{a} is part of what was read and can't be corrected; reject the claim instead":
    "{a} — часть прочитанного, исправить её нельзя; отклоните утверждение",
  "a claim has no field {a} to correct; choose from {b}": "поля {a} у утверждения нет; можно исправить: {b}",
  "{a} is one of {b}": "{a}: допустимы значения {b}",
  "mutual is true or false": "mutual: true или false",
  "source can't be empty": "source не может быть пустым",
  "{a} is not an actor; use ids such as KAZ, org:SCO or person:xi-jinping":
    "{a} — не идентификатор участника; пишите, например, KAZ, org:SCO или person:xi-jinping",
  "when is a date in EDTF, such as 2011, 2011-03-05 or 2011-01/2011-04":
    "when — дата в EDTF, например 2011, 2011-03-05 или 2011-01/2011-04",
  "the claim has no date whose basis could be corrected; correct when.edtf first":
    "у утверждения нет даты, основание которой можно исправить; сначала исправьте when.edtf",
  'amount is null or an amount such as {"value": 1700000000, "currency": "USD"}':
    'amount — null или сумма вида {"value": 1700000000, "currency": "USD"}',
  'the claim has no amount; correct all of amount, as in amount={"value": 1700000000, "currency": "USD"}':
    'у утверждения нет суммы; задайте amount целиком, например amount={"value": 1700000000, "currency": "USD"}',
  "amount.value is a number": "amount.value — число",
  "amount.currency is the code of a currency, such as USD": "amount.currency — код валюты, например USD",
  "amount.qualifier is a word or null": "amount.qualifier — слово или null",
  "where is null or the name of a place": "where — название места или null",
  "the claim has no place; correct where.name first": "у утверждения нет места; сначала исправьте where.name",
  "where.country is the code of a state, such as KAZ, or null":
    "where.country — код государства, например KAZ, или null",
  "attribution.speaker is the id of the speaker, such as org:IMF; attribution is that or null":
    "attribution.speaker — идентификатор того, кто говорит, например org:IMF; attribution — то же или null",
  "details.{a} must be a word, a list of words, or null": "details.{a} — слово, список слов или null",
  "There is no note, tag or collection {a} on {b} to remove.":
    "Для {b} нет заметки, метки или подборки {a}, которую можно было бы убрать.",
  "A note needs text, up to {a} characters.": "В заметке должен быть текст, не более {a} знаков.",
  "“{a}” is not a valid tag name; use letters, digits, full stops and hyphens, as in energy-2026.":
    "«{a}» не подходит как имя метки; допустимы буквы, цифры, точки и дефисы, например energy-2026.",
  "“{a}” is not a valid collection name; use letters, digits, full stops and hyphens, as in energy-2026.":
    "«{a}» не подходит как имя подборки; допустимы буквы, цифры, точки и дефисы, например energy-2026.",
  "There is no fact, document or pair {a} in the ledger.": "В реестре нет факта, документа или пары {a}.",
  "The claim {a} was there a moment ago; reload the page.": "Утверждение {a} только что было здесь; обновите страницу.",
  "A dry run copies the ledger, and a database can't be copied; name a ledger in a file":
    "При пробном запуске реестр копируется, а базу данных так скопировать нельзя; укажите реестр в файле",
  'This page has no table called "{a}".': "На этой странице нет таблицы «{a}».",
  'This page can\'t be saved as "{a}".': "Эту страницу нельзя сохранить в виде «{a}».",
  'This page has no picture called "{a}".': "На этой странице нет изображения «{a}».",
  "The server has no font with the letters of this picture; install one, such as Noto Sans CJK, or take the picture as SVG.":
    "На сервере нет шрифта с буквами этого изображения; установите такой шрифт, например Noto Sans CJK, или возьмите изображение в SVG.",
  "Send it as JSON, with the header content-type: application/json.":
    "Отправьте данные в JSON с заголовком content-type: application/json.",
  "What was sent is not JSON.": "Отправленное — не JSON.",
  "Give the name of the file in the query, as in ?name=report.pdf.":
    "Укажите имя файла в адресе запроса, например ?name=report.pdf.",
  "The body is empty; send the file as it is.": "Тело запроса пусто; отправьте файл как есть.",
  "Give ids of claims, separated by commas, {a} at most.":
    "Укажите идентификаторы утверждений через запятую, не более {a}.",
  "There is no webhook {a}.": "Вебхука {a} нет.",
  "This server does not serve that host name; use the address it printed at start-up.":
    "Этот сервер не отвечает под таким именем; откройте адрес, который он вывел при запуске.",
  "This address is too long.": "Этот адрес слишком длинный.",
  "This request came from another site; open the page here instead.":
    "Запрос пришёл с другого сайта; откройте страницу здесь.",
  "Method not allowed; pages are read with GET and changed through their forms.":
    "Метод не разрешён; страницы читаются методом GET, а меняются через их формы.",
  "Sign in first.": "Сначала войдите.",
  "Your token does not allow this; ask whoever runs this server for another role.":
    "Ваш токен этого не позволяет; попросите другую роль у администратора этого сервера.",
  "This was sent from another site, so nothing was changed; open the page here and try again.":
    "Это отправлено с другого сайта, поэтому ничего не изменено; откройте страницу здесь и повторите.",
  "This form has expired, so nothing was changed; reload the page and send it again.":
    "Срок действия формы истёк, поэтому ничего не изменено; обновите страницу и отправьте форму снова.",
  "This is too large, so nothing was changed.": "Отправленное слишком велико, поэтому ничего не изменено.",
  "Too many requests at once; wait a moment.": "Слишком много запросов сразу; подождите немного.",
  "This token is not valid here, or has been revoked.": "Этот токен здесь недействителен или отозван.",
  "Too many failed attempts; wait before trying again.":
    "Слишком много неудачных попыток; подождите, прежде чем пробовать снова.",
  "The token file can't be read, so nobody can sign in; whoever runs this server can see why.":
    "Файл токенов не читается, поэтому никто не может войти; причину видит администратор сервера.",
  "it was not waited for": "ответа не стали ждать",
  "its answer is larger than an answer may be": "ответ больше допустимого",
  "it refuses the key ({a})": "ключ отвергнут ({a})",
  "it knows no such model or address (404)": "такой модели или такого адреса там нет (404)",
  "it wants to be asked less often (429)": "слишком частые запросы (429)",
  "it fails ({a})": "сбой на сервере модели ({a})",
  "it refuses the request ({a})": "запрос отвергнут ({a})",
  "it did not answer within {a} s": "нет ответа за {a} с",
  "it can't be reached": "нет связи",
  "it can't be reached ({a})": "нет связи ({a})",
  "A language model can't be asked here; entente read, add, explain and refresh can.":
    "Здесь обратиться к языковой модели нельзя; это могут entente read, add, explain и refresh.",
  "The language model can't be asked any more.": "Обратиться к языковой модели больше нельзя.",
  "The thread of the reader's network ended.": "Поток, в котором работает сеть чтения, завершился.",
  "The reader's weights are damaged: a table of embeddings is missing. Reinstall Entente.":
    "Веса сети чтения повреждены: нет таблицы векторов. Переустановите Entente.",
  "The reader's weights are damaged: {a} is not the file that was shipped. Reinstall Entente.":
    "Веса сети чтения повреждены: {a} — не тот файл, что поставляется. Переустановите Entente.",
  "The reader's weights are missing: {a} can't be read. Reinstall Entente.":
    "Весов сети чтения нет: {a} не читается. Переустановите Entente.",
  "The reader's weights are of another version (they lack {a}); install the package again, or name others in ENTENTE_WEIGHTS.":
    "Веса сети чтения — от другой версии (в них нет {a}); переустановите пакет или укажите другие веса в ENTENTE_WEIGHTS.",
  "No runtime for the reader's network could be loaded ({a}). Reinstall Entente.":
    "Не удалось загрузить среду исполнения для сети чтения ({a}). Переустановите Entente.",
  "the filters are {a}; put words with a colon in quotation marks": "фильтры: {a}; слова с двоеточием берите в кавычки",
  "write a date as 2012, 2012-06 or 2012-06-30": "запишите дату так: 2012, 2012-06 или 2012-06-30",
  "write a whole number from 0 to 100": "введите целое число от 0 до 100",
  // Of queries in SQL, as SQLite and PostgreSQL word them.
  "no such column: {a}": "такого столбца нет: {a}",
  "no such table: {a}": "такой таблицы нет: {a}",
  "no such function: {a}": "такой функции нет: {a}",
  "ambiguous column name: {a}": "имя столбца неоднозначно: {a}",
  'near "{a}": syntax error': "синтаксическая ошибка рядом с «{a}»",
  'unrecognized token: "{a}': "нераспознанная лексема: {a}",
  "no tables specified": "таблица не указана",
  "incomplete input": "запрос не закончен",
  'column "{a}" does not exist': "такого столбца нет: {a}",
  'relation "{a}" does not exist': "такой таблицы нет: {a}",
  'syntax error at or near "{a}"': "синтаксическая ошибка рядом с «{a}»",
  "syntax error at end of input": "запрос не закончен",
};
