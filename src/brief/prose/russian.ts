import { personCalled, SPEECHES } from "../../words/index.js";
import { russianActs } from "./acts/index.js";
import { eitherEnd } from "./orders.js";
import { organisationsIn } from "./organisations.js";
import { russianPeoples } from "./peoples.js";
import type { Prose } from "./prose.js";
import { russianState } from "./russian-cases.js";
import { russianLetters, russianNominative, russianOrganisation, russianStranger } from "./russian-organisations.js";
import { russianPerson } from "./russian-people.js";
import { AGAIN, CONCLUDED, fields, genders, IN, inflected, NAMED, NOTES, OF, OFFICES } from "./russian-terms.js";

/** A level of relations ties two states. */
const TIES = "{level?связывает|связывают}";
const TIED = "{level?связывал|связывала|связывало|связывали}";

/** The templates of articles in Russian. */
export const russian: Prose = {
  speech: SPEECHES.ru,
  clauses: eitherEnd({
    // Who visits is in the genitive: a verb would tell men from women.
    visit: ["[{when} ]{visit?состоялся|состоялись} {visit} {who:gen} {to:into}"],
    "visit.planned": ["[{when} ]{visit?планировался|планировались} {visit} {who:gen} {to:into}"],
    "meeting.meeting": [
      "{people}| провели встречу[ {when}]",
      "{both:sub}| провели встречу[ {when}]",
      "{when} {people}| встретились",
      "{when} {both:sub}| провели встречу",
    ],
    "meeting.call": [
      "{when} {people}| провели телефонный разговор",
      "{people}| провели телефонный разговор[ {when}]",
      "{both:sub}| провели телефонный разговор[ {when}]",
    ],
    "meeting.talks": [
      "{people}| провели переговоры[ {when}]",
      "{both:sub}| провели переговоры[ {when}]",
      "{when} {people}| провели переговоры",
      "{when} {both:sub}| провели переговоры",
    ],
    "meeting.summit": ["{people}| встретились на саммите[ {when}]", "{both:sub}| провели саммит[ {when}]"],
    "meeting.call.planned": ["{both:sub}| планировали провести телефонный разговор[ {when:last}]"],
    "meeting.talks.planned": ["{both:sub}| планировали провести переговоры[ {when:last}]"],
    "meeting.planned": ["{both:sub}| планировали провести встречу[ {when:last}]"],
    agreement: CONCLUDED,
    "agreement.agreed": CONCLUDED,
    // A statement is agreed on, and nobody concludes one.
    "agreement.joint-statement.agreed": CONCLUDED.map((one) => one.replace("заключили", "согласовали")),
    "agreement.declaration.agreed": CONCLUDED.map((one) => one.replace("заключили", "согласовали")),
    "agreement.signed": CONCLUDED.map((one) => one.replace("заключили", "подписали")),
    "agreement.inForce": [
      "[{when} ]{instrument?вступил|вступила|вступило|вступили} в силу {instrument} между {both:ins}[ {subject}]",
    ],
    "agreement.planned": ["{both:sub}| планировали подписать {instrument:acc}[ {subject}][ {when:last}]"],
    partnership: [`[{asOf} ][{since} ]{both:acc} ${TIED} {level}`],
    "partnership.diplomatic-relations.ongoing": [
      "{both:sub}| поддерживают {level:acc} с {begun}",
      "{both:sub}| поддерживают {level:acc} {since}",
    ],
    "partnership.ongoing": [
      `{since} {both:acc} ${TIES} {level}`,
      `{asOf} {both:acc} ${TIED} {level}`,
      `{both:acc} ${TIES} {level}`,
    ],
    "partnership.completed": [
      "{both:sub}| установили {level:acc}[ {when}]",
      "{when} {both:sub}| установили {level:acc}",
    ],
    "partnership.agreed": ["{both:sub}| договорились установить {level:acc}[ {when}]"],
    "partnership.cancelled": ["{both:sub}| разорвали {level:acc}[ {when}]"],
    "partnership.planned": ["{both:sub}| планировали {level:acc}[ {when:last}]"],
    "position.supports": ["{from}| {from?выступил|выступила|выступило|выступили} в поддержку {issue:gen}[ {when}]"],
    "position.opposes": ["{from}| {from?выступил|выступила|выступило|выступили} против {issue:gen}[ {when}]"],
    "position.recognises": ["{from}| {from?заявил|заявила|заявило|заявили} о признании {issue:gen}[ {when}]"],
    "position.neutral": [
      "{from}| {from?сохранил|сохранила|сохранило|сохранили} нейтралитет относительно {issue:gen}[ {when}]",
    ],
    membership: ["{from}| {from?имел|имела|имело|имели} {organisation:in} статус {standing:gen}[ {when}]"],
    "membership.planned": [
      "{from}| {from?планировал|планировала|планировало|планировали} получить {organisation:in} статус {standing:gen}[ {when:last}]",
    ],
    "finance.completed": [
      "{from}|[ {when}] {from?предоставил|предоставила|предоставило|предоставили}[ {toNew:dat}] {flow:acc}[ {purpose}]",
      "{to}|[ {when}] {to?получил|получила|получило|получили} от {from:gen} {flow:acc}[ {purpose}]",
      "{when} {from}| {from?предоставил|предоставила|предоставило|предоставили}[ {toNew:dat}] {flow:acc}[ {purpose}]",
      "{from}|[ {when}] {from?выделил|выделила|выделило|выделили}[ {toNew:dat}] {flow:acc}[ {purpose}]",
    ],
    "finance.disbursed": [
      "{from}|[ {when}] {from?перечислил|перечислила|перечислило|перечислили}[ {toNew:dat}] {sum}[ {purpose}]",
    ],
    "finance.investment.completed": [
      "{from}|[ {when}] {from?вложил|вложила|вложило|вложили} в экономику {to:gen} {sum}",
      "{from}|[ {when}] {from?инвестировал|инвестировала|инвестировало|инвестировали} в экономику {to:gen}[ {sum}]",
    ],
    "finance.investment.pledged": [
      "{from}|[ {when}] {from?обещал|обещала|обещало|обещали} инвестировать в экономику {to:gen}[ {sum}]",
      "{from}|[ {when}] {from?обещал|обещала|обещало|обещали} вложить в экономику {to:gen}[ {sum}]",
    ],
    "finance.investment.planned": [
      "{from}|[ {when}] {from?планировал|планировала|планировало|планировали} инвестировать в экономику {to:gen}[ {sum}]",
    ],
    "finance.investment.agreed": [
      "{from}|[ {when}] {from?согласился|согласилась|согласилось|согласились} инвестировать в экономику {to:gen}[ {sum}]",
    ],
    "finance.debt-relief.completed": [
      "{from}|[ {when}] {from?списал|списала|списало|списали} {to:dat} долг на сумму {sum}",
      "{from}|[ {when}] {from?предоставил|предоставила|предоставило|предоставили}[ {toNew:dat}] {flow:acc}[ {purpose}]",
    ],
    "finance.pledged": ["{from}|[ {when}] {from?обещал|обещала|обещало|обещали}[ {toNew:dat}] {flow:acc}[ {purpose}]"],
    "finance.planned": [
      "{from}|[ {when}] {from?планировал|планировала|планировало|планировали} предоставить[ {toNew:dat}] {flow:acc}[ {purpose}]",
    ],
    "finance.agreed": [
      "{from}|[ {when}] {from?согласился|согласилась|согласилось|согласились} предоставить[ {toNew:dat}] {flow:acc}[ {purpose}]",
    ],
    "finance.ongoing": [
      "[{asOf} ]{from}| {from?предоставлял|предоставляла|предоставляло|предоставляли}[ {toNew:dat}] {flow:acc}[ {purpose}]",
    ],
    "finance.purchase.completed": [
      "{from}|[ {when}] {from?произвёл|произвела|произвело|произвели} закупку у {to:gen}[ на сумму {sum}][ {purpose}]",
    ],
    "finance.purchase.pledged": [
      "{from}|[ {when}] {from?обещал|обещала|обещало|обещали} произвести закупку у {to:gen}[ на сумму {sum}][ {purpose}]",
    ],
    "finance.purchase.planned": [
      "{from}|[ {when}] {from?планировал|планировала|планировало|планировали} произвести закупку у {to:gen}[ на сумму {sum}][ {purpose}]",
    ],
    "finance.purchase.agreed": [
      "{from}|[ {when}] {from?согласился|согласилась|согласилось|согласились} произвести закупку у {to:gen}[ на сумму {sum}][ {purpose}]",
    ],
    "finance.purchase.ongoing": [
      "[{asOf} ]{from}| {from?производил|производила|производило|производили} закупку у {to:gen}[ на сумму {sum}][ {purpose}]",
    ],
    "finance.mutual": ["{both:sub}| совместно использовали {flow:acc}[ {when}][ {purpose}]"],
    "trade.mutual.completed": [
      "товарооборот между {both:ins}[ {when}] составил {sum}",
      "[{when} ]товарооборот между {both:ins} составил {sum}",
      "{both:sub}| торговали друг с другом[ {when}]",
    ],
    "trade.mutual.planned": ["{both:sub}| планировали товарооборот в размере {sum}[ {when:last}]"],
    "trade.mutual.rising.completed": [
      "товарооборот между {both:ins}[ {when}] вырос и составил {sum}",
      "товарооборот между {both:ins}[ {when}] вырос",
    ],
    "trade.mutual.falling.completed": [
      "товарооборот между {both:ins}[ {when}] сократился и составил {sum}",
      "товарооборот между {both:ins}[ {when}] сократился",
    ],
    "trade.mutual": [
      "товарооборот между {both:ins}[ {when}] составлял {sum}",
      "{both:sub}| торговали друг с другом[ {when}]",
    ],
    "trade.delivery.ongoing": [
      "[{asOf} ]{from}| {from?поставлял|поставляла|поставляло|поставляли} {to:dat} {goods}[ на сумму {sum}]",
      "[{asOf} ]{from}| {from?поставлял|поставляла|поставляло|поставляли} {to:dat} товары на сумму {sum}",
    ],
    "trade.delivery": [
      "{from}|[ {when}] {from?поставил|поставила|поставило|поставили} {to:dat} {goods}[ на сумму {sum}]",
      "{from}|[ {when}] {from?поставил|поставила|поставило|поставили} {to:dat} товары на сумму {sum}",
    ],
    "trade.delivery.planned": [
      "{from}|[ {when}] {from?планировал|планировала|планировало|планировали} поставить {to:dat} {goods}[ на сумму {sum}]",
      "{from}|[ {when}] {from?планировал|планировала|планировало|планировали} поставить {to:dat} товары на сумму {sum}",
    ],
    "trade.delivery.pledged": [
      "{from}|[ {when}] {from?обещал|обещала|обещало|обещали} поставить {to:dat} {goods}[ на сумму {sum}]",
      "{from}|[ {when}] {from?обещал|обещала|обещало|обещали} поставить {to:dat} товары на сумму {sum}",
    ],
    "trade.delivery.agreed": [
      "{from}|[ {when}] {from?согласился|согласилась|согласилось|согласились} поставить {to:dat} {goods}[ на сумму {sum}]",
      "{from}|[ {when}] {from?согласился|согласилась|согласилось|согласились} поставить {to:dat} товары на сумму {sum}",
    ],
    "project.abroad.completed": [
      "{from}| {from?завершил|завершила|завершило|завершили} строительство {project:gen}[ {toNew:in}][ {when}]",
    ],
    "project.abroad.ongoing": ["[{asOf} ]{from}| {from?строил|строила|строило|строили} {project:acc}[ {toNew:in}]"],
    "project.abroad.agreed": [
      "{from}| {from?согласился|согласилась|согласилось|согласились} построить {project:acc}[ {toNew:in}][ {when}]",
    ],
    "project.abroad.planned": [
      "{from}| {from?планировал|планировала|планировало|планировали} построить {project:acc}[ {toNew:in}][ {when:last}]",
    ],
    "project.mutual.completed": ["{both:sub}| завершили строительство {project:gen}[ {when}]"],
    "project.mutual.ongoing": ["[{asOf} ]{both:sub}| строили {project:acc}"],
    "project.mutual.agreed": ["{both:sub}| согласовали строительство {project:gen}[ {when}]"],
    "project.mutual.planned": ["{both:sub}| планировали построить {project:acc}[ {when:last}]"],
    cooperation: ["{both:sub}| сотрудничали в сфере {fields}[ {when}]"],
    "cooperation.ongoing": ["{both:sub}| сотрудничали в сфере {fields}[ {when}]"],
    "cooperation.agreed": ["{both:sub}| договорились сотрудничать в сфере {fields}[ {when}]"],
    "cooperation.planned": ["{both:sub}| планировали сотрудничать в сфере {fields}[ {when:last}]"],
    "statement.praise": ["{from}| положительно {from?отозвался|отозвалась|отозвалось|отозвались} {to:about}[ {when}]"],
    "statement.criticise": [
      "{from}| {from?раскритиковал|раскритиковала|раскритиковало|раскритиковали} {to:acc}[ {when}]",
    ],
    "statement.urge": [
      "{from}| {from?обратился|обратилась|обратилось|обратились} к {to:dat} с призывом[ {when}][: {quote}]",
    ],
    "statement.accuse": [
      "{from}| {from?выступил|выступила|выступило|выступили} с обвинениями в адрес {to:gen}[ {when}]",
    ],
    "statement.reject": ["{from}| {from?ответил|ответила|ответило|ответили} {to:dat} отказом[ {when}][: {quote}]"],
    "statement.threaten": [
      "{from}| {from?выступил|выступила|выступило|выступили} с угрозами в адрес {to:gen}[ {when}]",
    ],
    "statement.congratulate": ["{from}| {from?поздравил|поздравила|поздравило|поздравили} {to:acc}[ {when}]"],
    "statement.thank": ["{from}| {from?поблагодарил|поблагодарила|поблагодарило|поблагодарили} {to:acc}[ {when}]"],
    "statement.invite": ["{from}| {from?направил|направила|направило|направили} {to:dat} приглашение[ {when}]"],
    "statement.condole": ["{from}| {from?выразил|выразила|выразило|выразили} {to:dat} соболезнования[ {when}]"],
    "statement.apologise": ["{from}| {from?принёс|принесла|принесло|принесли} {to:dat} извинения[ {when}]"],
    "statement.announce": [
      "{from}| {from?сделал|сделала|сделало|сделали} заявление в адрес {to:gen}[ {when}][: {quote}]",
    ],
    "statement.deny": [
      "{from}| {from?выступил|выступила|выступило|выступили} с опровержением в адрес {to:gen}[ {when}][: {quote}]",
    ],
    ...russianActs,
  }),
  nouns: {
    visit: "{visit} {who:gen} {to:into}",
    meeting: "встреча между {both:ins}",
    "meeting.call": "телефонный разговор между {both:ins}",
    statement: "заявление {from:gen}",
    agreement: "{instrument}[ {subject}] между {both:ins}",
    partnership: "{level} между {both:ins}",
    position: "позиция {from:gen} относительно {issue:gen}",
    membership: "статус {standing:gen} {organisation} у {from:gen}",
    finance: "{flow} для {to:gen} со стороны {from:gen}",
    "finance.purchase": "закупка {from:ins} у {to:gen}[ на сумму {sum}]",
    "finance.mutual": "{flow} между {both:ins}",
    trade: "торговля между {both:ins}",
    "trade.delivery": "поставка товаров из {from:gen} {to:into}",
    project: "строительство {project:gen}",
    "project.abroad": "строительство {project:gen} {to:in} со стороны {from:gen}",
    "project.mutual": "строительство {project:gen} {both:ins}",
    cooperation: "сотрудничество между {both:ins}[ в сфере {fields}]",
  },
  genders,
  frames: {
    pledged: ["{np?был обещан|была обещана|было обещано|были обещаны}[ {when}] {np}"],
    planned: ["{np?был запланирован|была запланирована|было запланировано|были запланированы}[ {when}] {np}"],
    agreed: ["{np?был согласован|была согласована|было согласовано|были согласованы}[ {when}] {np}"],
    ongoing: ["[{when} ]{np?продолжался|продолжалась|продолжалось|продолжались} {np}"],
    completed: ["[{when} ]{np?состоялся|состоялась|состоялось|состоялись} {np}"],
    suspended: ["{np?был приостановлен|была приостановлена|было приостановлено|были приостановлены}[ {when}] {np}"],
    cancelled: ["{np?был отменён|была отменена|было отменено|были отменены}[ {when}] {np}"],
    stated: ["{np?был упомянут|была упомянута|было упомянуто|были упомянуты}[ {when}] {np}"],
    denied: ["[{when} ]{np?отрицался|отрицалась|отрицалось|отрицались} {np}"],
  },
  items: {
    finance: "{sum}[ {when}][ {purpose}]",
    trade: "{sum}[ {when}]",
    agreement: "{instrument:acc}[ {subject}][ {when}]",
  },
  joint: " и ",
  alsoSaid: "; ",
  also: " также",
  verbsAgree: true,
  at: "{when}",
  same: { day: "в тот же день", month: "в том же месяце", year: "в том же году" },
  next: { day: "на следующий день", month: "в следующем месяце", year: "в следующем году" },
  again: AGAIN,
  verbFirst: true,
  density: 1,
  when: {
    day: "{d}",
    days: "{d}",
    month: "в {d}",
    year: "в {d}",
    since: "с {d}",
    until: "к {d}",
    between: "с {a} по {b}",
    about: "около {d} года",
    other: "({d})",
  },
  dates: {
    day: "{d} {m} {y} года",
    month: "{m} {y} года",
    year: "{y} году",
    months: IN,
    ofDay: OF,
    ofYear: "{d} {m}",
    yearLast: true,
    asOf: { day: "{d} {m} {y} года", month: "{m} {y} года", year: "{y} год", months: NAMED },
    span: { day: "{d} {m} {y}", month: "{m} {y}", year: "{y}" },
    through: { day: "{d} {m} {y} года", month: "{m} {y} года", year: "{y} год", months: NAMED },
    bound: {
      day: "{d} {m} {y} года",
      month: "{m} {y} года",
      year: "{y} года",
      untilYear: "{y} году",
      untilMonth: "концу {m} {y} года",
      untilDay: "{d} {m} {y} года",
    },
  },
  voices: {
    speaker: {
      first: ["по словам {who:gen}, [{anchor} ]"],
      again: ["{who} также отмечает, что [{anchor} ]", "как отмечает {who}, [{anchor} ]"],
    },
    body: {
      first: ["по данным {who:gen}, [{anchor} ]"],
      again: ["{who} также отмечает, что [{anchor} ]", "как отмечает {who}, [{anchor} ]"],
    },
    publisher: {
      first: ["по данным {publisher}, [{anchor} ]"],
      again: ["сообщается также, что [{anchor} ]"],
    },
    report: { first: ["по сообщению от {day}, [{anchor} ]"], again: ["сообщается также, что [{anchor} ]"] },
    joint: {
      first: ["согласно совместному заявлению[ от {day}], [{anchor} ]"],
      again: ["в том же заявлении отмечается, что [{anchor} ]"],
    },
    nobody: { first: ["по имеющимся данным, [{anchor} ]"], again: ["сообщается также, что [{anchor} ]"] },
  },
  hedges: { report: ["как сообщалось {when}, ", "{when} сообщалось, что "] },
  anchored: "{anchor} ",
  asOf: "по состоянию на {d}",
  seasons: ["весной {y} года", "летом {y} года", "осенью {y} года", "зимой {y} года"],
  contrast: ["однако ", "вместе с тем "],
  sides: { economy: "в экономической сфере ", diplomacy: "по дипломатической линии " },
  disputes: {
    amount: ["источники расходятся в оценке суммы: {values}", "источники расходятся в оценке суммы"],
    date: ["источники расходятся в дате: {values}", "источники расходятся в дате"],
    status: ["источники расходятся в том, насколько продвинулось дело"],
    existence: ["источники расходятся в том, состоялось ли это"],
    place: ["источники расходятся в месте"],
    level: ["источники расходятся в уровне"],
    party: ["источники расходятся в составе участников"],
  },
  or: " или ",
  both: [
    {
      text: "обе страны",
      agreement: 3,
      forms: {
        gen: "обеих стран",
        dat: "обеим странам",
        acc: "обе страны",
        ins: "двумя странами",
        prep: "обеих странах",
      },
    },
    {
      text: "стороны",
      agreement: 3,
      forms: { sub: "они", gen: "сторон", dat: "сторонам", acc: "стороны", ins: "сторонами", prep: "сторонах" },
    },
  ],
  named: (name, id) =>
    id?.startsWith("person:")
      ? russianPerson(name)
      : id?.startsWith("org:")
        ? russianStranger(name)
        : // A paper in letters of another script stands in quotation marks.
          id === "publisher:" && !name.includes(".") && /\p{Script=Latin}/u.test(name)
          ? { text: `«${name}»` }
          : id === null || id.includes(":")
            ? { text: name }
            : russianState(name, id),
  and: " и ",
  personOf: "{person} ({state})",
  presented: "{office} {state:gen} {person}",
  isLeaderBare: true,
  offices: OFFICES,
  organisations: organisationsIn(SPEECHES.ru, russianOrganisation, russianLetters, russianNominative),
  peoples: russianPeoples,
  clause: "[{whenElse} ]{actor} {predicate}",
  script: /^[\p{Script=Cyrillic}\P{L}]+$/u,
  declinesPeople: true,
  bodyOf: "{person} ({state})",
  currencies: 5,
  official: "{office} {state:gen}",
  timeAfter: 1,
  people: (id) => personCalled(id, SPEECHES.ru),
  indefinite: (noun) => noun,
  quoted: (words) => `«${words}»`,
  // "Напала на неё": behind a preposition the pronoun has an н.
  tidy: (sentence) => sentence.replace(/(?<=напа\p{L}+ на )(?=(?:его|её|их)(?!\p{L}))/gu, "н"),
  stop: ".",
  isStopLast: true,
  gap: " ",
  title: "{a} и {b}",
  headline: (sentence) => sentence.replace(/^состоял(?:ся|ись) /u, ""),
  notes: NOTES,
  flows: { loan: "кредиты", grant: "гранты", "credit-line": "кредитные линии", purchase: "закупки", other: "платежи" },
  projects: {},
  fields,
  flow: { plain: "{flow}", withSum: "{flow} на сумму {sum}" },
  // What documents call a purpose has no case here: the note has it.
  own: { purpose: "", subject: "«{words}»", goods: "товары ({words})", project: "{kind} «{words}»" },
  foreign: { purpose: "", subject: "«{words}»", goods: "товары ({words})", project: "{kind} {words}" },
  inflected,
};
