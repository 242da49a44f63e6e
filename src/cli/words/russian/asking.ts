import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const asking: Patterns<Words["asking"]> = {
  noParty:
    "Нет государства или организации с названием «{name}»; укажите код, например KAZ, название, например Kazakhstan, или сокращение, например SCO",
  partyMeant: "Нет государства или организации с названием «{name}»; возможно, имелось в виду {near}?",
  noDocument: "В реестре нет документа {name}; укажите его код (d_…), имя файла, под которым он добавлен, или адрес",
  severalDocuments: "Под {name} подходят {n} документа или больше; укажите код одного из них: {ids}",
  noFact: "В реестре нет факта {id}",
  severalFacts: "С {id} начинаются коды нескольких фактов; укажите код полнее",
  noClaim: "В реестре нет утверждения {id}",
  severalClaims: "С {id} начинаются коды нескольких утверждений; укажите код полнее",
  file: {
    noFolder: "нет такой папки",
    notPermitted: "запись туда не разрешена",
    isFolder: "это папка",
    cannotWrite: "Не удалось записать файл {file} ({why}); укажите другой параметром --out",
    diskFailed: "Сбой диска; проверьте его.",
    diskFull: "Диск заполнен; освободите место.",
    unknown: "причина неизвестна",
  },
  search: {
    oneOfThese: "Укажите что-то одно: --save, --saved или --forget",
    newNeedsSaved: "Для --new нужен сохранённый запрос; назовите его: --saved ИМЯ",
    nothingToSave: "Укажите запрос, который нужно сохранить",
    nothingToFind: "Укажите, что искать",
    noneSaved: "В этом реестре ещё нет сохранённых запросов; сохраните: entente search СЛОВА --save ИМЯ",
    notSaved: "Нет запроса, сохранённого под именем {name}; сохранены: {names}",
    saved: "Сохранено под именем {name}: {query}",
    forgotten: "Удалено: {name}",
    noneYet: "Сохранённых запросов пока нет.",
    listed: "{name}: {query} ({by}, {day}{seen, select, none {} other {; последний просмотр {seen}}})",
  },
  dossier: {
    order: "--from не может быть позже --to",
    notText: "Формат {format} — не текст; укажите для него файл параметром --out",
    byNeedsSince: "--by задаёт даты для --since; укажите оба",
    sinceAlone: "--since сравнивает два момента и не имеет хронологии; уберите --from и --to",
    sinceOrder: "--since не может быть позже --as-of",
    noChanges: "Изменения нельзя получить в формате {format}; выберите table, md, html или json",
    allOnRecord: "{format} содержит всё, что записано сейчас; уберите --as-of, --since, --from и --to",
  },
  sourceDate: "SOURCE_DATE_EPOCH в окружении не задаёт времени с четырёхзначным годом; укажите секунды",
  explain: {
    ledgerOnly: "--as-of и --added-by относятся к реестру: укажите код факта или утверждения, f_… или c_…",
    several: "С {id} начинаются коды нескольких утверждений ({n}); укажите код полнее",
    none: "В документе нет утверждения {id}; всего утверждений: {n}, они перечисляются, если утверждение не указано",
    notThere: "С этой точки в реестре о {id} ничего нет.",
  },
};
