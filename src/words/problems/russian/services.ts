import type { Services } from "../english/index.js";

export const services: Services = {
  "Others can read a password in a command or in settings; put it into a file and name that with --credentials, or put the address into $ENTENTE_QUEUE":
    "Пароль в команде или в настройках могут прочитать другие; поместите его в файл и укажите этот файл в --credentials или поместите адрес в $ENTENTE_QUEUE",
  "No document with this name failed; entente queue lists those that did.":
    "Среди документов, которые прочитать не удалось, такого нет; эти документы перечисляет entente queue.",
  "The queue is full, with {a} documents; the rest is sent as they are read.":
    "Очередь заполнена, документов: {a}; остальные будут отправлены по мере чтения.",
  "{a} It will be tried again.": "{a} Попытка будет повторена.",
  "{a}; write nats://host:4222, with commas between several servers, and /NAME at the end for a queue of another name":
    "{a}; пишите nats://host:4222, несколько серверов — через запятую, для очереди с другим именем — /ИМЯ в конце",
  "The address of the queue can't be understood": "Адрес очереди непонятен",
  '"{a}" is not a valid queue name; use lower-case letters, digits, "_" and "-"':
    "«{a}» не может быть именем очереди: допустимы строчные латинские буквы, цифры, «_» и «-»",
  '"{a}" is not the address of a server': "«{a}» — не адрес сервера",
  "There is no credentials file {a}; check its name.": "Файла с учётными данными {a} нет; проверьте имя.",
  "{a} can be read by others, so it is not used; run: chmod 600 {b}":
    "Файл {a} доступен другим, поэтому не используется; выполните: chmod 600 {b}",
  "The credentials file {a} can't be read; check its permissions.":
    "Файл с учётными данными {a} не удалось прочитать; проверьте права.",
  "{a} holds no credentials; write user:password or a token, on one line, or name a file that ends in .creds.":
    "В {a} нет учётных данных; запишите одной строкой user:password или токен либо укажите файл с расширением .creds.",
  "This message is not from Entente: {a} is wrong ({b}); docs/fleet.md says what a message contains.":
    "Это сообщение не от Entente: ошибка в {a} ({b}); что должно быть в сообщении, см. docs/fleet.md.",
  "The record of this message can't be used; docs/fleet.md says what it contains.":
    "Запись в этом сообщении непригодна; что должно быть в записи, см. docs/fleet.md.",
  "The cluster has too few servers with space for that many copies; start more, or ask for fewer with --replicas.":
    "В кластере меньше серверов со свободным местом, чем нужно копий очереди; запустите ещё серверы или уменьшите --replicas.",
  "The servers have no space left for the queue; give JetStream more disk space.":
    "На серверах не осталось места для очереди; выделите JetStream больше места на диске.",
  "The server keeps no queues for this user; allow JetStream for the account.":
    "Сервер не хранит очередей для этого пользователя; разрешите JetStream для учётной записи.",
  "An existing queue can't be changed like this; see what the server has with: nats stream info (or empty it and create it again).":
    "Существующую очередь так изменить нельзя; посмотрите, что есть на сервере: nats stream info (или очистите очередь и создайте её заново).",
  "A standalone server keeps no copies; leave out --replicas, or name the servers of a cluster.":
    "Одиночный сервер копий не хранит; уберите --replicas или укажите серверы кластера.",
  "JetStream is not switched on in the server; start it with: nats-server -js":
    "На сервере не включён JetStream; запустите его так: nats-server -js",
  "The server rejects this user; check the name and the password, or the credentials file.":
    "Сервер не принимает этого пользователя; проверьте имя и пароль или файл с учётными данными.",
  "This user may not do this on the server; docs/fleet.md lists what a sender and a worker need.":
    "У этого пользователя нет нужных прав на сервере; какие права нужны, см. docs/fleet.md.",
  "No NATS server responds there; check that it is running, and the addresses of the queue.":
    "Сервер NATS по этому адресу не отвечает; проверьте, запущен ли он и верны ли адреса очереди.",
  "There is no such host; check the addresses of the queue and the network.":
    "Такого узла нет; проверьте адреса очереди и сеть.",
  "The encrypted connection could not be made; check the certificate of the server, and write tls://.":
    "Не удалось установить зашифрованное соединение; проверьте сертификат сервера и пишите tls://.",
  "The servers of the queue are not responding; check that most of them are running, and try again.":
    "Серверы очереди не отвечают; проверьте, что большинство из них запущено, и повторите.",
  "There is no queue {a} here yet; entente send and entente work create it.":
    "Очереди {a} здесь ещё нет; её создают entente send и entente work.",
  "The servers are not handing out documents at the moment ({a}).": "Сейчас серверы не выдают документов ({a}).",
  "This part of a message can't be sent alone; send the file that holds it.":
    "Эту часть письма нельзя отправить отдельно; отправьте файл, в котором она находится.",
  "This document triggered a fault in Entente when it was added ({a}); please report it with the document.":
    "При добавлении этого документа произошёл сбой Entente ({a}); сообщите о нём, приложив документ.",
  "The message with this document arrived damaged; send the document again.":
    "Сообщение с этим документом пришло повреждённым; отправьте документ снова.",
  "Sending mail is not set up; write into entente.toml: [mail] server, from and to (docs/watching.md)":
    "Не указано, как отправлять почту; запишите в entente.toml: [mail] server, from и to (docs/watching.md)",
  "The mail server rejects this user name and password; check both.":
    "Почтовый сервер не принял имя пользователя и пароль; проверьте их.",
  "The mail could not be sent ({a}); nothing is lost, as the next digest will include it.":
    "Письмо не удалось отправить ({a}); ничего не потеряно: всё это войдёт в следующую сводку.",
  "unknown reason": "причина неизвестна",
  "{a}:{b}: mail must be a table: [mail]": "{a}:{b}: mail должно быть таблицей: [mail]",
  "{a}:{b}: mail has {c}; it may only have {d}": "{a}:{b}: в mail есть {c}; допустимы: {d}",
  '{a}:{b}: server must be the address of a server, such as "smtps://ann@mail.example"':
    '{a}:{b}: server должно быть адресом сервера, например "smtps://ann@mail.example"',
  "{a}:{b}: server contains a password; put that into ENTENTE_SMTP_PASSWORD or the secrets file":
    "{a}:{b}: в server указан пароль; поместите его в ENTENTE_SMTP_PASSWORD или в файл секретов",
  '{a}:{b}: from must be an e-mail address, such as "ann@mail.example"':
    '{a}:{b}: from должно быть адресом почты, например "ann@mail.example"',
  '{a}:{b}: to must be e-mail addresses, such as ["ann@mail.example"]':
    '{a}:{b}: to должно содержать адреса почты, например ["ann@mail.example"]',
  '{a}: "{b}" is not the name of a publisher': "{a}: «{b}» — не название издателя",
  '{a}: "{b}" has {c}; it may only have kind and of': "{a}: у «{b}» есть {c}; допустимы только kind и of",
  '{a}: "{b}" must be one of {c}': "{a}: для «{b}» выберите из: {c}",
  '{a}: "{b}" must say whose it is: { kind = "{c}", of = "KAZ" }':
    '{a}: для «{b}» укажите, кому он принадлежит: { kind = "{c}", of = "KAZ" }',
  '{a}: "{b}" needs of in quotation marks, such as "KAZ"': '{a}: для «{b}» запишите of в кавычках, например "KAZ"',
  '{a}: "{b}" belongs to an unknown party: {c}': "{a}: «{b}» принадлежит неизвестной стороне: {c}",
  "{a}: {b} must be {c}": "{a}: {b} — здесь должно быть: {c}",
  "There is no password for {a}; put it into {b}, or into {c} as: {d}":
    "Нет пароля для {a}; поместите его в {b} или в {c} в виде: {d}",
  "{a} can be read by others, so nothing in it is used; run: chmod 600 {b}":
    "Файл {a} доступен другим, поэтому ничего из него не используется; выполните: chmod 600 {b}",
  "{a} is not TOML; write a line for each service: {b}": "{a} — не TOML; запишите по строке на каждую службу: {b}",
  "The address contains a password, which others would see; leave it out, and put it into ENTENTE_IMAP_PASSWORD or the secrets file (docs/watching.md)":
    "В адресе указан пароль, который увидят другие; уберите его и поместите в ENTENTE_IMAP_PASSWORD или в файл секретов (docs/watching.md)",
  "Nothing is watched in this ledger yet; begin with: entente watch add https://example.org/feed":
    "В этом реестре слежение пока ни за чем не ведётся; начните так: entente watch add https://example.org/feed",
  "A fault in Entente ({a}); please report it.": "Сбой Entente ({a}); сообщите о нём.",
  "The site's robots.txt can't be fetched: {a}": "Правила сайта (robots.txt) получить не удалось: {a}",
  "This address is on a private or special network; only the public web is fetched unless --allow-private is given.":
    "Это адрес в частной или служебной сети; без --allow-private загружается только открытый интернет.",
  "{a} ({b}) is on a private or special network; only the public web is fetched unless --allow-private is given.":
    "{a} ({b}) — адрес в частной или служебной сети; без --allow-private загружается только открытый интернет.",
  "Port {a} is taken by another program; choose another with --port.":
    "Порт {a} занят другой программой; выберите другой параметром --port.",
  "Port {a} is only for the administrator of this machine; choose one above 1023 with --port.":
    "Порт {a} доступен только администратору этой машины; выберите параметром --port номер больше 1023.",
  "This machine does not have that address; give its own name or address with --host.":
    "У этой машины нет такого адреса; укажите её собственное имя или адрес параметром --host.",
  "The server can't listen ({a}).": "Сервер не может принимать соединения ({a}).",
  "Port {a} can't be used for metrics ({b}); choose another with --metrics.":
    "Порт {a} для метрик недоступен ({b}); выберите другой параметром --metrics.",
  "HTTPS is for other machines; give the name they use with --host":
    "HTTPS нужен для подключений с других машин; укажите в --host имя, по которому они обращаются к серверу",
  "{a} is not a host name that browsers use; give the name or the address of this machine":
    "{a} — не имя узла, которым пользуются браузеры; укажите имя или адрес этой машины",
  "{a} is not a host name; give one such as desk.example, without https:// or port":
    "{a} — не имя узла; укажите, например, desk.example, без https:// и порта",
  "{a} can be read by others, so its tokens are not used; run: chmod 600 {b}.":
    "Файл {a} доступен другим, поэтому токены из него не используются; выполните: chmod 600 {b}.",
  "“{a}” is not a valid collection name; use letters, digits, full stops and hyphens, as in brief-2026.":
    "«{a}» не подходит для имени подборки; используйте буквы, цифры, точки и дефисы, например brief-2026.",
  "A token for a collection only reads; leave out the role {a}, or the collection.":
    "Токен для подборки даёт доступ только на чтение; уберите роль {a} или подборку.",
  "A token name consists of letters, digits, full stops and hyphens, such as ann or desk-2.":
    "Имя токена состоит из букв, цифр, точек и дефисов, например ann или desk-2.",
  "{a} already has a token {b}; revoke it first, or choose another name.":
    "В {a} уже есть токен {b}; сначала отзовите его или выберите другое имя.",
  "{a} has no token {b}.": "В {a} нет токена {b}.",
  "{a} is not a token file: {b}; restore a copy, or remove it and create new tokens.":
    "{a} — не файл токенов: {b}; восстановите его из копии или удалите этот файл и создайте новые токены.",
  "it is damaged": "файл повреждён",
  "{a} exists: another process is changing the tokens; if none is, remove that file.":
    "Есть файл {a}: токены изменяет другой процесс; если такого процесса нет, удалите этот файл.",
  "{a} can't be written ({b}).": "Файл {a} не удалось записать ({b}).",
  "The webhook secret is shorter than {a} characters; create one with: openssl rand -hex 32.":
    "Секретный ключ вебхуков короче {a} знаков; создайте новый: openssl rand -hex 32.",
  "{a} can be read by others, so its secret is not used; run: chmod 600 {b}.":
    "Файл {a} доступен другим, поэтому ключ из него не используется; выполните: chmod 600 {b}.",
  "The secret can't be read from {a} ({b}); check the name and its permissions.":
    "Секретный ключ не удалось прочитать из {a} ({b}); проверьте имя и права.",
  "No search was saved as {a}; save it with: entente search WORDS --save {b}":
    "Запроса, сохранённого под именем {a}, нет; сохраните его: entente search СЛОВА --save {b}",
  '"{a}" names nothing to be notified of; write KAZ-CHN, KAZ, person:ID, search:NAME or all':
    "Непонятно, о чём сообщать: «{a}»; пишите KAZ-CHN, KAZ, person:ID, search:ИМЯ или all",
  "It was received ({a}).": "Принято ({a}).",
  "The server answered {a}.": "Сервер ответил {a}.",
  "The server answered {a}. No further attempts will be made.": "Сервер ответил {a}. Отправка прекращена.",
  "{a} No further attempts will be made.": "{a} Отправка прекращена.",
  "webhook {a}: {b}, attempt {c}: {d}": "вебхук {a}: {b}, попытка {c}: {d}",
  "webhooks: {a}": "вебхуки: {a}",
  "The saved search no longer exists; unfollow it, or save it again.":
    "Сохранённого запроса больше нет; отмените подписку или сохраните запрос снова.",
  "This search can no longer be carried out; follow another.":
    "Этот запрос больше нельзя выполнить; подпишитесь на другой.",
  "The model's answer to {a} of its passages was not in the format requested, and nothing was taken from it.":
    "Ответ модели на отрывки ({a}) пришёл не в том виде, какой требовался, и ничего из него не взято.",
  "{a} names no model.": "В {a} не названа модель.",
  "Not all answers of {a} about it are in the cache, and it was not asked this time. For documents in a ledger, entente refresh --model {b} asks it.":
    "В кэше есть не все ответы {a} об этом документе, а сейчас к модели не обращались. О документах реестра к модели обратится entente refresh --model {b}.",
  "The model answered for {a}, the cache for {b}; {c} sent, {d} received.":
    "Ответы модели: {a}; ответы из кэша: {b}; отправлено: {c}, получено: {d}.",
  "{n} passages": "отрывков — {n}",
  "{n} passage": "отрывков — {n}",
  "{n} tokens": "токенов — {n}",
  "{n} token": "токенов — {n}",
  "{n} documents read without the model": "без модели прочитано документов: {n}",
  "{n} document read without the model": "без модели прочитано документов: {n}",
  "The budget of {a} allows no more ({b} spent): {c}. The same command with a higher --budget continues.":
    "Бюджет исчерпан (всего: {a}; израсходовано: {b}); {c}. Та же команда с большим --budget продолжит работу.",
  "The model could not be asked about all: {a}: {b}; {c}. The same command tries again.":
    "Обратиться к модели удалось не по всем отрывкам: {a}: {b}; {c}. Та же команда повторит попытку.",
  "This is not a valid key: it contains characters that no key has":
    "Недопустимый ключ: в нём есть знаки, которых в ключах не бывает",
  "{a} can be read by others; chmod 600 it, so that only you can read the key":
    "Файл {a} доступен другим; выполните chmod 600, чтобы прочитать ключ могли только вы",
  "The key file {a} can't be read": "Файл ключа {a} не удалось прочитать",
  "The key file {a} is empty": "Файл ключа {a} пуст",
  "The amount “{a}” {b} and was left out.": "Сумма «{a}» {b} и не учтена.",
  "contains no number": "не содержит числа",
  "may be in any of several currencies": "может относиться к разным валютам",
  "continues in a way that is not understood": "продолжается непонятным образом",
};
