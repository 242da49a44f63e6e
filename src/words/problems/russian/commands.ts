import type { Commands } from "../english/index.js";

export const commands: Commands = {
  "The query is empty; give words, or a filter such as state:KAZ":
    "Запрос пуст; укажите слова или фильтр, например state:KAZ",
  "The quotation mark at character {a} is not closed; close it or remove it":
    "Кавычка (знак {a}) не закрыта; закройте или уберите её",
  "At character {a}, {b} has no value; write it after the colon":
    "У фильтра {b} (знак {a}) нет значения; укажите его после двоеточия",
  "At character {a}, {b}: is not a filter; {c}": "Знак {a}: фильтра {b}: нет; {c}",
  "did you mean {a}?": "возможно, имелось в виду {a}?",
  "{a} is a file and {b} is not; name two files, or two documents in a ledger":
    "{a} — файл, а {b} — нет; укажите два файла или два документа из реестра",
  "{a} holds {b} documents; extract the one you mean": "В {a} несколько документов ({b}); извлеките нужный",
  "--check looks at the facts that the text names; leave out the parties":
    "--check сверяет текст с фактами, на которые он ссылается; не указывайте стороны",
  "--about chooses what is written; leave it out with --check":
    "--about задаёт, о чём писать; с --check его не указывайте",
  "The format text is for checks; choose md, html, docx or json":
    "Формат text — для проверки; укажите md, html, docx или json",
  "A brief is on two states or organisations; name both, such as: entente brief KAZ CHN":
    "Справка составляется о двух государствах или организациях; укажите обе стороны, например: entente brief KAZ CHN",
  "A brief is on two different states or organisations; name another one":
    "Справка составляется о двух разных государствах или организациях; укажите другую сторону",
  "The format docx is not text; name a file for it with --out":
    "Формат docx — не текст; укажите для него файл параметром --out",
  "The format {a} is not text; name a file for it with --out":
    "Формат {a} — не текст; укажите для него файл параметром --out",
  "The format {a} has no place for texts; leave out --with-texts":
    "В формате {a} нет места для текстов; уберите --with-texts",
  "An export without a format has all texts; leave out --with-texts, or add --format ftm":
    "Экспорт без формата содержит все тексты; уберите --with-texts или добавьте --format ftm",
  "A check has no format {a}; choose text or json": "У проверки нет формата {a}; возможны text и json",
  "{a} is larger than 1 MB; check it in parts": "{a} больше 1 МБ; проверяйте текст по частям",
  "{a} holds no sentence to check; name a text in Markdown, HTML or Word":
    "в {a} нет предложений для проверки; укажите текст в формате Markdown, HTML или Word",
  "The result of a check is only printed; leave out --out":
    "Результат проверки только выводится на экран; уберите --out",
  "The text can't be read; check the name of the file and its permissions.":
    "Текст не удалось прочитать; укажите существующий файл, доступный для чтения.",
  "The language of {a} is not one of {b}; say which with --lang":
    "Язык текста {a} — не из числа поддерживаемых ({b}); укажите язык параметром --lang",
  "--as-of and --added-by apply to a ledger and the reference tables: leave out files and --only":
    "--as-of и --added-by относятся к реестру и справочным таблицам: уберите файлы и --only",
  "Files alone can't show what is {a}; add them to a ledger and give no files":
    "Для --only {a} одних файлов недостаточно; добавьте файлы в реестр и повторите команду без них",
  "Say who marks it: --reviewer NAME, or ENTENTE_REVIEWER in the environment":
    "Укажите, кто отмечает утверждение: --reviewer ИМЯ или ENTENTE_REVIEWER в окружении",
  "Give the type of claim: --type {a}": "Укажите тип утверждения: --type {a}",
  "Give the source actor: --from CHN, or --from CHN,KAZ if they act together":
    "Укажите, кто действует: --from CHN или --from CHN,KAZ, если стороны действуют вместе",
  "{a} is not a known state or organisation; use codes or names such as KAZ, China, org:SCO":
    "{a} — неизвестное государство или организация; укажите код или название, например KAZ, China, org:SCO",
  '{a} is not an amount; write one such as "1700000000 USD"': '{a} — не сумма; пишите, например, "1700000000 USD"',
  "{a} is not a detail; write NAME=VALUE, such as flow=loan":
    "{a} — не подробность; пишите ИМЯ=ЗНАЧЕНИЕ, например flow=loan",
  "{a}: The file can't be read; check its permissions": "{a}: файл не удалось прочитать; проверьте права на файл",
  "{a}:{b}: Not valid TOML: {c}": "{a}:{b}: недопустимый TOML: {c}",
  "{a}: There is no setting {b}; {c}": "{a}: нет настройки {b}; {c}",
  "choose from {a}": "выберите из: {a}",
  "{a}: {b} must be a number, such as 4": "{a}: {b} должно быть числом, например 4",
  "{a}: {b} must be true or false": "{a}: {b} должно быть true или false",
  "{a}: {b} must be words in quotation marks, such as {c}": "{a}: {b} задаётся словами в кавычках, например {c}",
  "{a}:{b}: publishers must be a table: [publishers]": "{a}:{b}: publishers должно быть таблицей: [publishers]",
  "Mail has its own format; leave out --format and --out": "У письма свой формат; уберите --format и --out",
  "{a} follows nothing yet; begin with: entente follow CHN KAZ":
    "{a}: подписок пока нет; начните так: entente follow CHN KAZ",
  "The server answered {a} instead of the document.": "Вместо документа сервер ответил {a}.",
  "Say which queue, with --queue nats://host:4222 or $ENTENTE_QUEUE":
    "Укажите очередь: --queue nats://host:4222 или $ENTENTE_QUEUE",
  "Choose either --again or --forget": "Выберите одно: --again или --forget",
  "Say what to do with these documents that failed: --again or --forget":
    "Укажите, что делать с этими непрочитанными документами: --again или --forget",
  "Workers use no language model; leave out --reader llm:…, or read here with entente add":
    "Рабочие процессы не обращаются к языковой модели; уберите --reader llm:… или прочитайте документы здесь командой entente add",
  "{a} is not followed; entente follow list shows what is":
    "Подписки на {a} нет; все подписки показывает entente follow list",
  "Name one or two parties, or put a search in quotation marks: entente follow 'loan state:KAZ'":
    "Укажите одну или две стороны либо заключите запрос в кавычки: entente follow 'loan state:KAZ'",
  "Say who imports them: --reviewer NAME, or ENTENTE_REVIEWER in the environment":
    "Укажите, кто принимает аннотации: --reviewer ИМЯ или ENTENTE_REVIEWER в окружении",
  "{a} is larger than 256 MB; import its annotations in parts": "{a} больше 256 МБ; принимайте аннотации по частям",
  "The file {a} can't be read; check its name and permissions": "Файл {a} не удалось прочитать; проверьте имя и права",
  "{a} is not a regular file; name one, since an import reads it twice":
    "{a} — не обычный файл; укажите обычный: импорт читает файл дважды",
  "Give claims or --from, not both": "Укажите либо утверждения, либо --from",
  "Say who judges: --reviewer NAME, or ENTENTE_REVIEWER in the environment":
    "Укажите, кто принимает решение: --reviewer ИМЯ или ENTENTE_REVIEWER в окружении",
  "Say what you decide: {a}, as in: entente judge c_5b1f accept":
    "Укажите решение: {a}, например: entente judge c_5b1f accept",
  "Write {a} before the claims, as in: entente judge {b} c_5b1f c_77aa":
    "Пишите {a} перед утверждениями: entente judge {b} c_5b1f c_77aa",
  "Write the claim before {a}, as in: entente judge c_5b1f {b}":
    "Пишите утверждение перед {a}: entente judge c_5b1f {b}",
  "Say what is right, as in: entente judge c_5b1f correct status=pledged":
    "Укажите, как правильно: entente judge c_5b1f correct status=pledged",
  "Nothing may follow {a}; give a reason with --reason":
    "После {a} ничего не указывают; обоснование задайте параметром --reason",
  "{a} is not a correction; write FIELD=VALUE, such as status=pledged":
    "{a} — не исправление; пишите ПОЛЕ=ЗНАЧЕНИЕ, например status=pledged",
  "The file {a} can't be read": "Файл {a} не удалось прочитать",
  "{a} is not the id of a claim (c_…), a fact (f_…) or a document (d_…)":
    "{a} — не идентификатор утверждения (c_…), факта (f_…) или документа (d_…)",
  "The ledger has no claim {a}": "В реестре нет утверждения {a}",
  "The ledger has no fact {a}": "В реестре нет факта {a}",
  "The ledger has no document {a}": "В реестре нет документа {a}",
  "Several claim ids start with {a}; give more of it":
    "С {a} начинаются идентификаторы нескольких утверждений; укажите идентификатор полнее",
  "Several fact ids start with {a}; give more of it":
    "С {a} начинаются идентификаторы нескольких фактов; укажите идентификатор полнее",
  "Several document ids start with {a}; give more of it":
    "С {a} начинаются идентификаторы нескольких документов; укажите идентификатор полнее",
  "Either list results on record, or check": "Выберите одно: перечислить записанные результаты или проверить адреса",
  "--only filters a list; give --list with it": "--only действует только для списка; укажите и --list",
  "--host and --https need --http": "--host и --https указываются вместе с --http",
  "--{a} needs a language model: --reader llm:MODEL@URL":
    "--{a} указывают вместе с языковой моделью: --reader llm:MODEL@URL",
  "--price needs --budget as an amount of money":
    "--price указывают вместе с --budget, который тогда задаёт сумму денег",
  "Write --budget as a whole number of tokens, such as 200000": "Пишите --budget целым числом токенов, например 200000",
  "Write --budget as a number and --price as two, such as --budget 2.50 --price 0.15/0.60":
    "Пишите --budget числом, а --price двумя, например --budget 2.50 --price 0.15/0.60",
  "Nothing was sent, and nothing was read": "Ничего не отправлено и не прочитано",
  "The folder {a} can't be read ({b}); name another one": "Папку {a} не удалось прочитать ({b}); укажите другую",
  "The folder {a} contains something other than a site made by entente publish; name a new one":
    "В папке {a} не сайт, созданный командой entente publish, а что-то другое; укажите новую папку",
  "The file {a} can't be written ({b}); name another folder":
    "Файл {a} не удалось записать ({b}); укажите другую папку",
  "Name a publisher, or the host name of its site": "Укажите издателя или домен его сайта",
  "Say what kind it is: --kind official, for example": "Укажите вид издателя, например --kind official",
  "There is no decision on {a} to withdraw": "Решения об издателе «{a}», которое можно было бы отозвать, нет",
  "Say who decides: --reviewer NAME, or ENTENTE_REVIEWER in the environment":
    "Укажите, кто принимает решение: --reviewer ИМЯ или ENTENTE_REVIEWER в окружении",
  "Give --kind to set the kind, or --withdraw to withdraw the decision, not both":
    "Укажите что-то одно: --kind, чтобы задать вид, или --withdraw, чтобы отозвать решение",
  "Say whose it is, as in: --kind {a} --of KAZ": "Укажите, кому принадлежит издатель: --kind {a} --of KAZ",
  "Each document is read again by the reader that read it; --model names a language model, llm:MODEL@URL":
    "Каждый документ перечитывается тем же способом, каким прочитан; --model задаёт языковую модель, llm:MODEL@URL",
  "{a} can't be read; check its permissions.": "{a} не удалось прочитать; проверьте права.",
  "A snapshot name may contain up to 100 letters, digits, full stops, underscores and hyphens":
    "Имя снимка может содержать буквы, цифры, точки, подчёркивания и дефисы, до 100 знаков",
  "--out needs the name of a snapshot": "Для --out нужно имя снимка",
  "Give a query, or list the views with --views": "Укажите запрос или перечислите представления: --views",
  "Name the token to {a}: entente token {b} ann": "Укажите имя токена: entente token {b} ann",
  "The folder can't be read; check its name and its permissions.": "Папку не удалось прочитать; проверьте имя и права.",
  "The message is larger than {a} MB, the limit.": "Письмо превышает предел в {a} МБ.",
  "The mailbox server rejects this user name and password; check both.":
    "Почтовый сервер не принял имя пользователя и пароль; проверьте их.",
  "The server has no mailbox with that name; check the end of the address.":
    "На сервере нет такого почтового ящика; проверьте конец адреса.",
  "The mailbox can't be reached or opened{a}; check its address and the network.":
    "Почтовый ящик недоступен или не открывается{a}; проверьте адрес и сеть.",
  "This is not a mailbox address; write it as imaps://ann@mail.example/INBOX":
    "Это не адрес почтового ящика; пишите imaps://ann@mail.example/INBOX",
  "A mailbox address must name its user: imaps://ann@mail.example/INBOX":
    "В адресе почтового ящика должен быть указан пользователь: imaps://ann@mail.example/INBOX",
  "The Maildir can't be read; it needs the folders new and cur, and permission to read them.":
    "Maildir не удалось прочитать; в нём должны быть папки new и cur, доступные для чтения.",
  "The message can't be read; it may have been moved.": "Письмо не удалось прочитать; возможно, его переместили.",
  "This is too large to be a message.": "Для письма это слишком большой файл.",
  "The site's robots.txt does not allow programs to fetch this.":
    "Правила сайта (robots.txt) не разрешают программам запрашивать этот адрес.",
  "Name what to {a}: an address or a folder": "Укажите адрес или папку",
  "This is not a web address; write it as https://example.org/feed":
    "Это не веб-адрес; пишите https://example.org/feed",
  "The address contains a user name or password, which others would see; leave it out":
    "В адресе есть имя пользователя или пароль, и другие их увидят; уберите их",
  "Feeds and sitemaps (https://), mailboxes (imaps://), Maildirs and folders can be watched":
    "Следить можно за лентами и картами сайтов (https://), почтовыми ящиками (imaps://), Maildir и папками",
  "{a} is not a folder on this machine; name a folder, or an address that begins with https:// or imaps://":
    "{a} — не папка на этой машине; укажите папку или адрес, начинающийся с https:// или imaps://",
  "{a} is not watched; entente watch list shows what is":
    "За {a} слежение не ведётся; за чем оно ведётся, показывает entente watch list",
  "Give the address to notify": "Укажите адрес, на который сообщать",
  "Give the id of a webhook": "Укажите идентификатор вебхука",
  "Say what to notify it of: --for KAZ-CHN, --for person:ID, --for search:NAME or --for all":
    "Укажите, о чём сообщать: --for KAZ-CHN, --for person:ID, --for search:NAME или --for all",
  "Give an address that begins with https:// or http://, without a user name or password":
    "Укажите адрес, начинающийся с https:// или http://, без имени пользователя и пароля",
  "Give the secret to sign with: ENTENTE_WEBHOOK_SECRET in the environment, or --secret-file":
    "Укажите секретный ключ для подписи: ENTENTE_WEBHOOK_SECRET в окружении или --secret-file",
  "This address is notified already, by the webhook {a}; remove that one first":
    "По этому адресу уже сообщает вебхук {a}; сначала удалите его",
  "{a} is on a private or special network; add it on the machine of the ledger with: entente webhook add --allow-private":
    "{a} находится в частной или специальной сети; добавьте этот адрес на машине реестра: entente webhook add --allow-private",
  "No state has the code {a}; for a search for this word, write: entente follow '\"{a}\"'":
    "Государства с кодом {a} нет; чтобы следить за поиском этого слова, введите: entente follow '\"{a}\"'",
  "There is no webhook {a}; see: entente webhook list": "Вебхука {a} нет; см. entente webhook list",
  "Several ids start with {a}; give more of it":
    "С {a} начинаются несколько идентификаторов; укажите идентификатор полнее",
  "There is no file {a}; name one written by entente backup":
    "Нет файла {a}; укажите файл, записанный командой entente backup",
  "Process {a} on {b} has been watching this ledger since {c} (UTC); stop it first, or let it carry on alone.":
    "Процесс {a} на {b} следит за источниками этого реестра с {c} (UTC); сначала завершите этот процесс или оставьте слежение ему.",
  "Another process has taken over watching this ledger, because this one did not respond.":
    "За источниками этого реестра теперь следит другой процесс, так как этот не отвечал.",
};
