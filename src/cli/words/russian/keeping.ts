import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const keeping: Patterns<Words["keeping"]> = {
  told: "{documents, plural, one {# документ} few {# документа} many {# документов} other {# документа}}, {claims, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}, {judgements, plural, one {# решение} few {# решения} many {# решений} other {# решения}}, {facts, plural, one {# факт} few {# факта} many {# фактов} other {# факта}}; содержимое {digest}",
  backedUp: "{file}: {size} МБ, копия проверена чтением: {told}",
  restored: "Восстановлено: {told}",
  alreadyImported: "Уже импортировано: {told}",
  annotations: {
    noClaim: "(утверждения нет: {why})",
    taken:
      "{claims, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}; аннотаций с заметками или метками: {notes, number}, уже есть: {known, number}, не принято: {refused, number}",
  },
  noSnapshots: "Снимков пока нет; сделать снимок: entente snapshot ИМЯ",
  published:
    "{pages, plural, one {# страница} few {# страницы} many {# страниц} other {# страницы}}; начните с index.html",
  purge: {
    untitled: "без названия",
    what: "{id}, «{title}», {claims, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}} и решения по ним",
    ask: "Будет стёрто навсегда: {what}. Отменить это нельзя. Для подтверждения введите полный идентификатор: ",
    unconfirmed:
      "Ничего не стёрто. Чтобы стереть навсегда ({what}), подтвердите полным идентификатором: entente purge {id} --confirm {id}",
    erased:
      "Документ {id} стёрт; с ним стёрто утверждений: {claims, number}, решений: {judgements, number}. В копиях и выгрузках реестра документ остаётся.",
  },
  rowsCut: "Строк больше, чем {n, number}; чтобы показать остальные, увеличьте --limit.",
  serving: {
    firstToken: "Это первый токен администратора. Он показывается только один раз:",
    tokensUnused:
      "токены нужны только там, куда могут зайти другие (--host); здесь любой пользователь этой машины входит без них",
    stop: "Остановить: Ctrl+C.",
  },
  tokens: {
    none: "Токенов нет.",
    roles: { reader: "читатель", reviewer: "рецензент", admin: "администратор" },
    collection: "подборка {name}",
  },
  model: {
    here: "Модель {model} отвечает по адресу {host}, на этой машине; наружу ничего не передаётся.",
    open: " Канал связи не зашифрован.",
    what: "отрывки этих документов, где названо государство или организация, вместе с именами, датами и суммами — на {host}, для {model}",
    unsaid: "Были бы отправлены {what}; чтобы разрешить это, укажите --send.{open}",
    ask: "Будут отправлены {what}.{open} Отправить? (да или нет) ",
    sends: "Отправляются {what}; больше ничего.{open}",
    yes: ["да", "д"],
  },
};
