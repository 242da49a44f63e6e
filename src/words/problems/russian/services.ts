import type { Services } from "../english/index.js";

export const services: Services = {
  "Others can read a password in a command or in settings; put it into a file and name that with --credentials, or put the address into $ENTENTE_QUEUE":
    "Пароль в команде или в настройках могут прочитать другие; поместите его в файл и укажите этот файл в --credentials или поместите адрес в $ENTENTE_QUEUE",
  "No document of this name failed; entente queue lists those that did.":
    "Среди документов, которые прочитать не удалось, такого нет; их перечисляет entente queue.",
  "The queue is full, with {a} documents; the rest is sent as they are read.":
    "Очередь заполнена, документов: {a}; остальные будут отправлены по мере чтения.",
  "{a} It is tried again.": "{a} Попытка будет повторена.",
  "{a}; write nats://host:4222, with commas between several servers, and /NAME at the end for a queue of another name":
    "{a}; пишите nats://host:4222, несколько серверов — через запятую, для очереди с другим именем — /ИМЯ в конце",
  "The address of the queue can't be understood": "Адрес очереди непонятен",
  '"{a}" is no name of a queue: it has small letters, figures, "_" and "-"':
    "«{a}» не может быть именем очереди: допустимы строчные латинские буквы, цифры, «_» и «-»",
  '"{a}" is no address of a server': "«{a}» — не адрес сервера",
  "There is no file of credentials {a}; check its name.": "Файла с учётными данными {a} нет; проверьте имя.",
  "{a} can be read by others, so it is not used; run: chmod 600 {b}":
    "Файл {a} доступен другим, поэтому не используется; выполните: chmod 600 {b}",
  "The file of credentials {a} can't be read; check its permissions.":
    "Файл с учётными данными {a} не удалось прочитать; проверьте права.",
  "{a} holds no credentials; write user:password or a token, on one line, or name a file that ends in .creds.":
    "В {a} нет учётных данных; запишите одной строкой user:password или токен либо укажите файл с окончанием .creds.",
  "This message is none of Entente's: {a} is wrong ({b}); docs/fleet.md says what a message holds.":
    "Это сообщение не от Entente: неверно {a} ({b}); что содержит сообщение, см. docs/fleet.md.",
  "The record of this message can't be used; docs/fleet.md says what it holds.":
    "Запись в этом сообщении непригодна; что она содержит, см. docs/fleet.md.",
  "The cluster has not as many servers with room as the queue shall have copies; start more, or ask for fewer with --replicas.":
    "В кластере меньше серверов со свободным местом, чем нужно копий очереди; запустите ещё или уменьшите --replicas.",
  "The servers have no room left for the queue; give JetStream more of the disk.":
    "На серверах не осталось места для очереди; выделите JetStream больше места на диске.",
  "The server keeps no queues for this user; allow JetStream for the account.":
    "Сервер не хранит очередей для этого пользователя; разрешите JetStream для учётной записи.",
  "A queue that is there can't be changed so; see what the server has with: nats stream info (or empty it and make it anew).":
    "Существующую очередь так изменить нельзя; посмотрите, что есть на сервере: nats stream info (или очистите её и создайте заново).",
  "A server that stands alone keeps no copies; leave out --replicas, or name the servers of a cluster.":
    "Одиночный сервер копий не хранит; уберите --replicas или укажите серверы кластера.",
  "JetStream is not switched on in the server; start it with: nats-server -js":
    "На сервере не включён JetStream; запустите его так: nats-server -js",
  "The server does not let this user in; check the name and the password, or the file of credentials.":
    "Сервер не принимает этого пользователя; проверьте имя и пароль или файл с учётными данными.",
  "This user may not do this in the server; docs/fleet.md lists what a sender and a worker need.":
    "У этого пользователя нет на это прав на сервере; какие права нужны, см. docs/fleet.md.",
  "No NATS server answers there; check that it runs, and the addresses of the queue.":
    "Сервер NATS по этому адресу не отвечает; проверьте, запущен ли он, и адреса очереди.",
  "There is no such host; check the addresses of the queue and the network.":
    "Такого узла нет; проверьте адреса очереди и сеть.",
  "The encrypted connection could not be made; check the certificate of the server, and write tls://.":
    "Не удалось установить зашифрованное соединение; проверьте сертификат сервера и пишите tls://.",
  "The servers of the queue do not answer; check that most of them run, and try again.":
    "Серверы очереди не отвечают; проверьте, что большинство из них запущено, и повторите.",
  "There is no queue {a} here yet; entente send and entente work make it.":
    "Очереди {a} здесь ещё нет; её создают entente send и entente work.",
  "The servers hand no documents out just now ({a}).": "Сейчас серверы не выдают документов ({a}).",
  "This part of a message can't be sent alone; send the file that holds it.":
    "Эту часть письма нельзя отправить отдельно; отправьте файл, в котором она находится.",
  "This document met a fault of Entente when it was added ({a}); please report it with the document.":
    "При добавлении этого документа произошёл сбой Entente ({a}); сообщите о нём, приложив документ.",
  "The message of this document has come damaged; send the document again.":
    "Сообщение с этим документом пришло повреждённым; отправьте документ снова.",
  "Nothing says how mail is sent; write into entente.toml: [mail] server, from and to (docs/watching.md)":
    "Не указано, как отправлять почту; запишите в entente.toml: [mail] server, from и to (docs/watching.md)",
  "The server of the mail does not take this user and password; check both.":
    "Почтовый сервер не принимает этого пользователя и пароль; проверьте их.",
  "The mail could not be sent ({a}); nothing is lost, the next digest tells it again.":
    "Письмо не удалось отправить ({a}); ничего не потеряно: в следующей сводке будет то же.",
  "unknown reason": "причина неизвестна",
  "{a}:{b}: mail must be a table: [mail]": "{a}:{b}: mail должно быть таблицей: [mail]",
  "{a}:{b}: mail has {c}; what it may have is {d}": "{a}:{b}: в mail есть {c}; допустимы: {d}",
  '{a}:{b}: server must be the address of one, such as "smtps://ann@mail.example"':
    '{a}:{b}: server должно быть адресом сервера, например "smtps://ann@mail.example"',
  "{a}:{b}: server has a password in it; put it into ENTENTE_SMTP_PASSWORD or the file of secrets":
    "{a}:{b}: в server указан пароль; поместите его в ENTENTE_SMTP_PASSWORD или в файл секретов",
  '{a}:{b}: from must be an address of mail, such as "ann@mail.example"':
    '{a}:{b}: from должно быть адресом почты, например "ann@mail.example"',
  '{a}:{b}: to must be addresses of mail, such as ["ann@mail.example"]':
    '{a}:{b}: to должно содержать адреса почты, например ["ann@mail.example"]',
  '{a}: "{b}" is not the name of a publisher': "{a}: «{b}» — не название издателя",
  '{a}: "{b}" has {c}; it may only have kind and of': "{a}: у «{b}» есть {c}; допустимы только kind и of",
  '{a}: "{b}" must be one of {c}': "{a}: для «{b}» выберите из: {c}",
  '{a}: "{b}" needs whose it is: { kind = "{c}", of = "KAZ" }':
    '{a}: для «{b}» укажите, кому он принадлежит: { kind = "{c}", of = "KAZ" }',
  '{a}: "{b}" needs of in quotation marks, such as "KAZ"': '{a}: для «{b}» запишите of в кавычках, например "KAZ"',
  '{a}: "{b}" belongs to an unknown party: {c}': "{a}: «{b}» принадлежит неизвестной стороне: {c}",
  "{a}: {b} must be {c}": "{a}: {b} — здесь должно быть: {c}",
  "There is no password for {a}; put it into {b}, or into {c} as: {d}":
    "Нет пароля для {a}; поместите его в {b} или в {c} в виде: {d}",
  "Others may read {a}, so nothing in it is used; make it yours alone: chmod 600 {b}":
    "{a} могут прочитать другие, поэтому ничего из него не используется; закройте его для других: chmod 600 {b}",
  "{a} is no TOML; write a line for each service: {b}": "{a} — не TOML; запишите по строке на каждую службу: {b}",
  "The address has a password in it, which would be seen by others; leave it out, and put it into ENTENTE_IMAP_PASSWORD or the file of secrets (docs/watching.md)":
    "В адресе указан пароль, который увидят другие; уберите его и поместите в ENTENTE_IMAP_PASSWORD или в файл секретов (docs/watching.md)",
  "Nothing is watched in this ledger yet; begin with: entente watch add https://example.org/feed":
    "В этом реестре слежение пока ни за чем не ведётся; начните так: entente watch add https://example.org/feed",
  "A fault of Entente ({a}); please report it.": "Сбой Entente ({a}); сообщите о нём.",
  "The rules of the site (robots.txt) can't be had: {a}": "Правила сайта (robots.txt) получить не удалось: {a}",
  "This is a machine of a private or special network; only the public web is fetched unless --allow-private is given.":
    "Это машина частной или специальной сети; без --allow-private загружается только открытый интернет.",
  "{a} is a machine ({b}) of a private or special network; only the public web is fetched unless --allow-private is given.":
    "{a} — машина ({b}) частной или специальной сети; без --allow-private загружается только открытый интернет.",
  "Port {a} is taken by another program; choose another with --port.":
    "Порт {a} занят другой программой; выберите другой параметром --port.",
  "Port {a} is only for the administrator of this machine; choose one above 1023 with --port.":
    "Порт {a} доступен только администратору этой машины; выберите параметром --port номер больше 1023.",
  "This machine does not have that address; give its own name or address with --host.":
    "У этой машины нет такого адреса; укажите её собственное имя или адрес параметром --host.",
  "The server can't listen ({a}).": "Сервер не может принимать соединения ({a}).",
  "Port {a} can't be had for figures ({b}); choose another with --metrics.":
    "Порт {a} для показателей недоступен ({b}); выберите другой параметром --metrics.",
  "HTTPS is for others; say by --host under which name they come":
    "HTTPS нужен для других; укажите в --host, под каким именем они приходят",
  "{a} is not a host name that browsers use; give the name or the address of this machine":
    "{a} — не имя узла, которым пользуются браузеры; укажите имя или адрес этой машины",
  "{a} is not a host name; give one such as desk.example, without https:// or port":
    "{a} — не имя узла; укажите, например, desk.example, без https:// и порта",
  "{a} can be read by others, so its tokens are not used; run: chmod 600 {b}.":
    "Файл {a} доступен другим, поэтому токены из него не используются; выполните: chmod 600 {b}.",
  "“{a}” is not a valid collection name; use letters, digits, full stops and hyphens, as in brief-2026.":
    "«{a}» не подходит для имени подборки; используйте буквы, цифры, точки и дефисы, например brief-2026.",
  "A token for a collection only reads; leave out the role {a}, or the collection.":
    "Токен для подборки даёт только чтение; уберите роль {a} или подборку.",
  "A token is named by a word of letters, figures, dots and hyphens, such as ann or desk-2.":
    "Имя токена — слово из букв, цифр, точек и дефисов, например ann или desk-2.",
  "{a} has a token {b} already; revoke it first, or choose another name.":
    "В {a} уже есть токен {b}; сначала отзовите его или выберите другое имя.",
  "{a} has no token {b}.": "В {a} нет токена {b}.",
  "{a} is no file of tokens: {b}; put back a copy, or remove it and make new tokens.":
    "{a} — не файл токенов: {b}; верните копию или удалите его и создайте новые токены.",
  "it is damaged": "он повреждён",
  "{a} is there: another process is changing the tokens; if none is, remove that file.":
    "Есть файл {a}: токены изменяет другой процесс; если это не так, удалите файл.",
  "{a} can't be written ({b}).": "Файл {a} не удалось записать ({b}).",
  "The secret of webhooks is shorter than {a} characters; make one with: openssl rand -hex 32.":
    "Секретный ключ вебхуков короче {a} знаков; создайте новый: openssl rand -hex 32.",
  "{a} can be read by others, so its secret is not used; run: chmod 600 {b}.":
    "Файл {a} доступен другим, поэтому ключ из него не используется; выполните: chmod 600 {b}.",
  "The secret can't be read from {a} ({b}); check the name and its permissions.":
    "Секретный ключ не удалось прочитать из {a} ({b}); проверьте имя и права.",
  "No search was saved as {a}; save it with: entente search WORDS --save {b}":
    "Запроса, сохранённого под именем {a}, нет; сохраните: entente search СЛОВА --save {b}",
  'Nothing to be told of is called "{a}"; write KAZ-CHN, KAZ, person:ID, search:NAME or all':
    "Сообщать о «{a}» нельзя: такого нет; пишите KAZ-CHN, KAZ, person:ID, search:ИМЯ или all",
  "It was received ({a}).": "Принято ({a}).",
  "The server answered {a}.": "Сервер ответил {a}.",
  "The server answered {a}. It was given up.": "Сервер ответил {a}. Отправка прекращена.",
  "{a} It was given up.": "{a} Отправка прекращена.",
  "webhook {a}: {b}, attempt {c}: {d}": "вебхук {a}: {b}, попытка {c}: {d}",
  "webhooks: {a}": "вебхуки: {a}",
  "There is no search of that name any more; follow it no longer, or save it again.":
    "Запроса с таким именем больше нет; откажитесь от подписки или сохраните его снова.",
  "This search can no longer be carried out; follow another.":
    "Этот запрос больше нельзя выполнить; подпишитесь на другой.",
  "The model's answer to {a} of its passages was not in the form that it was asked for, and nothing was taken from it.":
    "Ответ модели на отрывки ({a}) пришёл не в том виде, какой требовался, и ничего из него не взято.",
  "{a} names no model.": "В {a} не названа модель.",
  "Not all that {a} answered about it is in the cache, and it was not asked now. Of documents of a ledger entente refresh --model {b} asks it.":
    "В кэше есть не все ответы {a} об этом документе, а сейчас к модели не обращались. О документах реестра её спросит entente refresh --model {b}.",
  "The model answered about {a}, the cache about {b}; {c} went out, {d} came back.":
    "Ответила модель: {a}; ответил кэш: {b}; отправлено: {c}, получено: {d}.",
  "{a} passages": "отрывков — {a}",
  "{a} passage": "отрывков — {a}",
  "{a} tokens": "токенов — {a}",
  "{a} token": "токенов — {a}",
  "{a} documents read without the model": "без модели прочитано документов: {a}",
  "{a} document read without the model": "без модели прочитано документов: {a}",
  "The budget of {a} allows no more ({b} spent): {c}. The same command with a higher --budget goes on.":
    "Бюджет {a} исчерпан (израсходовано {b}): {c}. Та же команда с большим --budget продолжит.",
  "The model could not be asked about all: {a}; {b}. The same command tries again.":
    "Модель удалось спросить не обо всём: {a}; {b}. Та же команда повторит попытку.",
  "The key is none: it has signs that no key has": "Это не ключ: в нём недопустимые знаки",
  "Others may read {a}; chmod 600 it, so that the key is yours alone":
    "{a} могут прочитать другие; выполните chmod 600, чтобы ключ был только вашим",
  "The file of the key, {a}, can't be read": "Файл ключа {a} не удалось прочитать",
  "The file of the key, {a}, is empty": "Файл ключа {a} пуст",
  "The sum “{a}” {b} and was left out.": "Сумма «{a}» {b} и не учтена.",
  "names no number": "не содержит числа",
  "may be of several currencies": "может относиться к разным валютам",
  "goes on in a way that is not known": "продолжается непонятным образом",
};
