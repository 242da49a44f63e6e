import { allAgreeing } from "./russian-agreeing.js";

/** Visits by their kind: how somebody goes, once and more than once. One of state is told by its noun alone. */
const VISITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  official: ["с официальным визитом", "с официальными визитами"],
  working: ["с рабочим визитом", "с рабочими визитами"],
  transit: ["с транзитным визитом", "с транзитными визитами"],
};

const HELD = "[{when} ]~visit:состоялся {visit} {who:gen} {to:into}";
const DUE = "[на {when} ]~visit:планировался {visit} {who:gen} {to:into}";
/** Clauses of visits; `as`: the words for their kind, behind the verb, with a space before them. Each asks for the kind, or the one that names it would tell more than the others. */
const visited = (as: string): readonly string[] => [
  `{who}| ~посетил${as} {to:acc}[ {when}]`,
  HELD,
  `{to}| ~принял${as} {who:acc}[ {when}]`,
];
const planned = (as: string): readonly string[] => [
  `{who}| ~планировал посетить${as} {to:acc}[ {when:last}]`,
  DUE,
  `{who}| ~собирался посетить${as} {to:acc}[ {when:last}]`,
];
/** No word for a kind. */
const BARE = "{visit?|||}";
const visits = Object.fromEntries(
  Object.entries(VISITS).flatMap(([kind, [one, many]]) => {
    const as = ` {visit?${one}|${one}|${one}|${many}}`;
    return [
      [`visit.${kind}`, visited(as)],
      [`visit.${kind}.planned`, planned(as)],
    ];
  }),
);

/** Clauses of what two sides concluded, with the verb for it. */
const concluded = (verb: string): readonly string[] => [
  `{both:sub}| ${verb} {instrument:acc}[ {subject}][ {when}]`,
  `{when} {both:sub}| ${verb} {instrument:acc}[ {subject}]`,
];
/** A statement is agreed on, and nobody concludes one. */
const AGREED_ON = concluded("согласовали");
const BETWEEN = "{instrument}[ {subject}] между {both:ins}";
const REVOKED = [`[{when} ]${BETWEEN} {instrument?был отменён|была отменена|было отменено|были отменены}`];

/** What is told of visits, talks, papers, relations and words in Russian. */
export const russianClauses = allAgreeing({
  visit: visited(BARE),
  "visit.planned": planned(BARE),
  "visit.state": [HELD],
  "visit.state.planned": [DUE],
  ...visits,
  "visit.suspended": ["[{when} ]{visit} {who:gen} {to:into} {visit?был отложен||был отложен|были отложены}"],
  "visit.denied": ["{visit} {who:gen} {to:into} не ~visit:состоялся"],
  "meeting.meeting": [
    "{guest}| ~встретился с {hosts:ins}[ {when}]",
    "{people}| встретились[ {when}]",
    "{when} встретились {people}",
    "{when} представители {two:gen} встретились с представителями {others:gen}",
    "представители {both:gen} встретились[ {when}]",
    "{when} встретились представители {both:gen}",
  ],
  "meeting.call": [
    "{people}| провели телефонный разговор[ {when}]",
    "{when} состоялся телефонный разговор {people:gen}",
    "представители {both:gen} провели телефонный разговор[ {when}]",
    "{when} состоялся телефонный разговор представителей {both:gen}",
  ],
  "meeting.talks": [
    "{guest}| ~провёл переговоры с {hosts:ins}[ {when}]",
    "{people}| провели переговоры[ {when}]",
    "{when} прошли переговоры {people:gen}",
    "{when} {two:sub}| провели переговоры с {others:ins}",
    "{both:sub}| провели переговоры[ {when}]",
    "переговоры между {both:ins} прошли[ {when}]",
    "{when} прошли переговоры между {both:ins}",
    "{when} {both:sub}| провели переговоры",
  ],
  "meeting.summit": [
    "{people}| встретились на саммите[ {when}]",
    "{when} {two:sub}| участвовали в саммите вместе с {others:ins}",
    "{both:sub}| провели саммит[ {when}]",
    "{when} {both:sub}| провели саммит",
  ],
  "meeting.planned": [
    "{both:sub}| планировали провести встречу[ {when:last}]",
    "[на {when} ]планировалась встреча представителей {both:gen}",
  ],
  "meeting.call.planned": ["[на {when} ]планировался телефонный разговор представителей {both:gen}"],
  "meeting.talks.planned": [
    "{both:sub}| планировали провести переговоры[ {when:last}]",
    "[на {when} ]планировались переговоры между {both:ins}",
  ],
  "meeting.summit.planned": [
    "{both:sub}| планировали провести саммит[ {when:last}]",
    "[на {when} ]планировался саммит с участием {both:gen}",
  ],
  "meeting.ongoing": ["[{when} ]продолжалась встреча представителей {both:gen}"],
  "meeting.talks.ongoing": ["[{when} ]продолжались переговоры между {both:ins}"],
  "meeting.summit.ongoing": ["[{when} ]продолжался саммит с участием {both:gen}"],
  "meeting.suspended": ["[{when} ]встреча между {both:ins} была отложена"],
  "meeting.call.suspended": ["[{when} ]телефонный разговор между {both:ins} был отложен"],
  "meeting.talks.suspended": ["[{when} ]переговоры между {both:ins} были отложены"],
  "meeting.summit.suspended": ["[{when} ]саммит с участием {both:gen} был отложен"],
  agreement: concluded("заключили"),
  "agreement.agreed": concluded("заключили"),
  "agreement.joint-statement.agreed": AGREED_ON,
  "agreement.declaration.agreed": AGREED_ON,
  "agreement.signed": concluded("подписали"),
  "agreement.inForce": ["[{when} ]~instrument:вступил в силу {instrument} между {both:ins}[ {subject}]"],
  "agreement.planned": [
    "{both:sub}| планировали подписать {instrument:acc}[ {subject}][ {when:last}]",
    "{both:sub}| собирались подписать {instrument:acc}[ {subject}][ {when:last}]",
  ],
  "agreement.suspended": [
    `[{when} ]${BETWEEN} {instrument?был приостановлен|была приостановлена|было приостановлено|были приостановлены}`,
  ],
  "agreement.cancelled": [
    `[{when} ]${BETWEEN} {instrument?был расторгнут|была расторгнута|было расторгнуто|были расторгнуты}`,
  ],
  "agreement.joint-statement.cancelled": REVOKED,
  "agreement.declaration.cancelled": REVOKED,
  "agreement.denied": ["{both:sub}| не заключали {instrument:gen}[ {subject}]"],
  "agreement.joint-statement.denied": ["{both:sub}| не согласовали {instrument:gen}[ {subject}]"],
  "agreement.declaration.denied": ["{both:sub}| не согласовали {instrument:gen}[ {subject}]"],
  partnership: [
    "[{asOf} ][{since} ]{both:acc} ~level:связывал {level}",
    "[{asOf} ][{since} ]{both:sub}| поддерживали {level:ties}",
  ],
  "partnership.diplomatic-relations.ongoing": [
    "{both:sub}| поддерживают {level:acc} с {begun}",
    "{both:sub}| поддерживают {level:acc} {since}",
  ],
  "partnership.ongoing": [
    "{since} {both:acc} {level?связывает|связывает|связывает|связывают} {level}",
    "{since} {both:sub}| поддерживают {level:ties}",
    "{asOf} {both:acc} ~level:связывал {level}",
    "{asOf} {both:sub}| поддерживали {level:ties}",
    "{both:acc} {level?связывает|связывает|связывает|связывают} {level}",
  ],
  "partnership.completed": [
    "{both:sub}| установили {level:ties}[ {when}]",
    "{when} {both:sub}| установили {level:ties}",
  ],
  "partnership.diplomatic-relations.completed": [
    "{both:sub}| установили {level:acc}[ {when}]",
    "{when} между {both:ins} были установлены {level}",
    "{when} {both:sub}| установили {level:acc}",
  ],
  "partnership.agreed": ["{both:sub}| договорились установить {level:ties}[ {when}]"],
  "partnership.cancelled": ["{both:sub}| разорвали {level:ties}[ {when}]"],
  "partnership.planned": ["{both:sub}| планировали установить {level:ties}[ {when:last}]"],
  "position.supports": [
    "{from}| ~выступил в поддержку {issue:gen}[ {when}]",
    "{from}| ~высказался в поддержку {issue:gen}[ {when}]",
  ],
  "position.opposes": [
    "{from}| ~выступил против {issue:gen}[ {when}]",
    "{from}| ~высказался против {issue:gen}[ {when}]",
  ],
  "position.recognises": ["{from}| ~заявил о признании {issue:gen}[ {when}]"],
  "position.neutral": ["{from}| ~сохранил нейтралитет относительно {issue:gen}[ {when}]"],
  membership: ["{from}| ~имел {organisation:in} статус {standing:gen}[ {when}]"],
  "membership.planned": ["{from}| ~планировал получить {organisation:in} статус {standing:gen}[ {when:last}]"],
  cooperation: ["{both:sub}| сотрудничали в сфере {fields}[ {when}]"],
  "cooperation.ongoing": [
    "{asOf} {both:sub}| сотрудничали в сфере {fields}",
    "{both:sub}| сотрудничали в сфере {fields}[ {when}]",
  ],
  "cooperation.agreed": [
    "{both:sub}| договорились сотрудничать в сфере {fields}[ {when}]",
    "{both:sub}| договорились о сотрудничестве в сфере {fields}[ {when}]",
  ],
  "cooperation.planned": ["{both:sub}| планировали сотрудничать в сфере {fields}[ {when:last}]"],
  "statement.praise": [
    "{from}| положительно ~отозвался {to:about}[ {when}]",
    "{from}| с похвалой ~отозвался {to:about}[ {when}]",
  ],
  "statement.criticise": ["{from}| ~раскритиковал {to:acc}[ {when}]"],
  "statement.urge": ["{from}| ~обратился к {to:dat} с призывом[ {when}][: {quote}]"],
  "statement.accuse": ["{from}| ~выступил с обвинениями в адрес {to:gen}[ {when}]"],
  "statement.reject": ["{from}| ~ответил {to:dat} отказом[ {when}][: {quote}]"],
  "statement.threaten": ["{from}| ~выступил с угрозами в адрес {to:gen}[ {when}]"],
  "statement.congratulate": [
    "{from}| ~поздравил {to:acc}[ {when}]",
    "{from}| ~направил {to:dat} поздравления[ {when}]",
  ],
  "statement.thank": ["{from}| ~поблагодарил {to:acc}[ {when}]", "{from}| ~выразил {to:dat} признательность[ {when}]"],
  "statement.invite": ["{from}| ~направил {to:dat} приглашение[ {when}]"],
  "statement.condole": ["{from}| ~выразил {to:dat} соболезнования[ {when}]"],
  "statement.apologise": ["{from}| ~принёс {to:dat} извинения[ {when}]"],
  "statement.announce": ["{from}| ~сделал заявление в адрес {to:gen}[ {when}][: {quote}]"],
  "statement.deny": ["{from}| ~выступил с опровержением в адрес {to:gen}[ {when}][: {quote}]"],
});
