import type { Ledgers } from "../english/index.js";

export const ledgers: Ledgers = {
  "The disk is full, so nothing from this step was saved; make room and run the same command again.":
    "Диск заполнен, и на этом шаге ничего не сохранено; освободите место и повторите ту же команду.",
  "The ledger can't be written to; check the permissions of the file and its folder.":
    "В реестр нельзя писать; проверьте права на файл и папку.",
  "The ledger is damaged; restore it from a copy, or import its last export into a new one.":
    "Реестр повреждён; восстановите его из копии или импортируйте последнюю выгрузку в новый реестр.",
  "This file is not a ledger; name another one.": "Этот файл — не реестр; укажите другой.",
  "Another process has been writing to the ledger for a minute; wait for it to end and try again.":
    "Другой процесс уже минуту пишет в реестр; дождитесь его завершения и повторите попытку.",
  "The ledger can't be opened; check the name and the permissions of the file and its folder.":
    "Реестр не удалось открыть; проверьте имя и права на файл и папку.",
  "Permission to open the ledger was denied; check the permissions of the file.":
    "Открыть реестр не разрешено; проверьте права на файл.",
  "The disk failed while the ledger was read or written; check the disk and try again.":
    "Сбой диска при чтении или записи реестра; проверьте диск и повторите.",
  "A document is too large for the ledger; split it.": "Документ слишком велик для реестра; разделите его.",
  "The ledger can't be opened; check the permissions of the file and its folder.":
    "Реестр не удалось открыть; проверьте права на файл и папку.",
  "The name is a circular link; name the file itself.": "Имя — ссылка, замкнутая на себя; укажите сам файл.",
  "The name is too long for a file; name another one.": "Имя слишком длинное для файла; укажите другое.",
  "Part of the path is not a folder; check it.": "Часть пути — не папка; проверьте путь.",
  "The password is wrong; check it in the address of the ledger.": "Неверный пароль; проверьте его в адресе реестра.",
  "PostgreSQL refused this user; check the user in the address of the ledger.":
    "PostgreSQL не принял этого пользователя; проверьте имя пользователя в адресе реестра.",
  "There is no such database; create it with createdb, or check its name.":
    "Такой базы данных нет; создайте её командой createdb или проверьте имя.",
  "This user lacks rights in the database; grant it the right to create and write tables.":
    "У этого пользователя нет прав в базе данных; дайте ему право создавать таблицы и писать в них.",
  "The database is read-only; name the primary server.":
    "База данных доступна только для чтения; укажите основной сервер.",
  "The disk of the server is full, so nothing from this step was saved; make room and run the same command again.":
    "Диск сервера заполнен, и на этом шаге ничего не сохранено; освободите место и повторите ту же команду.",
  "The server has no free connections; try again later.": "У сервера нет свободных соединений; повторите позже.",
  "The server was shut down, so nothing from this step was saved; run the same command again.":
    "Сервер остановлен, и на этом шаге ничего не сохранено; повторите ту же команду.",
  "The server is starting or stopping; try again in a moment.":
    "Сервер запускается или останавливается; повторите чуть позже.",
  "PostgreSQL is not responding; check that it is running, and the host and port of the address.":
    "PostgreSQL не отвечает; проверьте, запущен ли он, а также узел и порт в адресе.",
  "There is no such host; check the address of the ledger.": "Такого узла нет; проверьте адрес реестра.",
  "The host name can't be resolved; check the address of the ledger and the network.":
    "Найти узел по имени не удаётся; проверьте адрес реестра и сеть.",
  "The connection was lost, so nothing from this step was saved; run the same command again.":
    "Соединение потеряно, и на этом шаге ничего не сохранено; повторите ту же команду.",
  "The server is not responding; check the host of the address and the network.":
    "Сервер не отвечает; проверьте узел в адресе и сеть.",
  "PostgreSQL is not listening on that socket; check that it is running, and the host of the address.":
    "PostgreSQL не слушает этот сокет; проверьте, запущен ли он, а также узел в адресе.",
  "The database is damaged; restore it from a copy, or import its last export into a new one.":
    "База данных повреждена; восстановите её из копии или импортируйте последнюю выгрузку реестра в новую базу.",
  "The ledger is of an older version ({a}) and can't be upgraded while opened read-only; write to it once.":
    "Реестр более старой версии ({a}), и его нельзя обновить, открыв только для чтения; откройте его один раз для записи.",
  "This database contains something other than a ledger; name another one.":
    "В этой базе данных не реестр, а что-то другое; укажите другую базу.",
  "The ledger was written by a newer Entente (version {a}; this program supports up to {b}); use that one.":
    "Реестр записан более новой версией Entente (версия формата {a}; эта программа поддерживает не выше {b}); используйте более новую программу.",
  "An import into this ledger is incomplete; run the same entente import again first.":
    "Импорт в этот реестр не завершён; сначала повторите ту же команду entente import.",
  "This address is not valid; write it as postgres://user:password@host:port/database.":
    "Этот адрес недопустим; укажите его в виде postgres://user:password@host:port/database.",
  'The schema "{a}" is not a valid name; use letters a to z, digits and "_".':
    "Имя схемы «{a}» недопустимо; используйте буквы a–z, цифры и «_».",
  "This is a folder; name a file in it for the ledger.": "Это папка; укажите для реестра файл в этой папке.",
  "There is no folder {a}; create it, or name another file.": "Папки {a} нет; создайте её или укажите другой файл.",
  "The name of the ledger is empty; name a file for it.": "Имя реестра пусто; укажите для него файл.",
  "The name of the backup is empty; name a file for it.": "Имя резервной копии пусто; укажите для неё файл.",
  "The name of the ledger ends in white space, which its database would leave out; name it without.":
    "Имя реестра кончается пробелом, который база данных отбросит; укажите имя без пробела.",
  "The folder of this ledger is not writable, and SQLite has to write there even to read the ledger; copy the ledger to another folder.":
    "В папку этого реестра нельзя писать, а SQLite пишет туда даже при чтении; скопируйте реестр в другую папку.",
  "This is not a ledger export; name a file written by entente export.":
    "Это не выгрузка реестра; укажите файл, записанный командой entente export.",
  "The export is truncated: its last line is missing; export the ledger again.":
    "Выгрузка обрезана: нет последней строки; выгрузите реестр заново.",
  "The export is damaged: its content has changed; restore it from a copy, or export the ledger again.":
    "Выгрузка повреждена: её содержимое изменилось; восстановите её из копии или выгрузите реестр заново.",
  "The export was written by a newer Entente (version {a}; this program supports up to {b}); use that one.":
    "Выгрузка записана более новой версией Entente (версия формата {a}; эта программа поддерживает не выше {b}); используйте более новую программу.",
  "The imported ledger does not match the export; please report this with the export.":
    "Импортированный реестр не совпадает с выгрузкой; сообщите об этом, приложив выгрузку.",
  "The ledger is not empty; import into a new one under another name.":
    "Реестр не пуст; импортируйте выгрузку в новый реестр, под другим именем.",
  "There is no ledger here yet; create one with: entente add":
    "Реестра здесь ещё нет; создайте его командой entente add",
  "This is not a ledger; name one created with: entente add":
    "Это не реестр; укажите реестр, созданный командой entente add",
  "The database stores text as {a}; create one with: createdb --encoding=UTF8 --template=template0":
    "База данных хранит тексты в кодировке {a}; создайте другую: createdb --encoding=UTF8 --template=template0",
  "The disk is full; make room and run the same command again.":
    "Диск заполнен; освободите место и повторите ту же команду.",
  "The server crashed, so nothing from this step was saved; run the same command again.":
    "Сервер аварийно остановился, и на этом шаге ничего не сохранено; повторите ту же команду.",
  "The connection was lost at the moment of saving, so this step may be saved or not; run the same command again.":
    "Соединение потеряно в момент сохранения: этот шаг, возможно, сохранён, а возможно, нет; повторите ту же команду.",
  "The log of this ledger (the file beside it whose name ends in -wal) is missing, so what was added last may be lost; put it back beside the ledger, or add those documents again.":
    "Нет журнала этого реестра (файла рядом с ним, имя которого кончается на -wal), поэтому добавленное последним могло пропасть; верните журнал на место или добавьте эти документы снова.",
  "The connection to the server of the ledger was lost; it will be tried again for up to a minute, and nothing reported as saved is lost.":
    "Связь с сервером реестра пропала; попытки восстановить её продлятся до минуты; всё, что показано как сохранённое, не потеряно.",
};
