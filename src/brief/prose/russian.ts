import {
  personCalled,
  russianLetters,
  russianNominative,
  russianOrganisation,
  russianState,
  russianStranger,
  SPEECHES,
} from "../../words/index.js";
import { russianActs } from "./acts/index.js";
import { eitherEnd } from "./orders.js";
import { organisationsIn } from "./organisations.js";
import { russianPeoples } from "./peoples.js";
import type { Prose } from "./prose.js";
import { russianClauses } from "./russian-clauses.js";
import { russianEconomy } from "./russian-economy.js";
import { russianPerson } from "./russian-people.js";
import { russianPublisher } from "./russian-publishers.js";
import { AGAIN, fields, genders, IN, inflected, NAMED, NOTES, OF, OFFICES } from "./russian-terms.js";
import { russianTidied } from "./russian-tidy.js";

/** The templates of articles in Russian. */
export const russian: Prose = {
  speech: SPEECHES.ru,
  clauses: eitherEnd({ ...russianClauses, ...russianEconomy, ...russianActs }),
  nouns: {
    visit: "{visit} {who:gen} {to:into}",
    meeting: "встреча между {both:ins}",
    "meeting.call": "телефонный разговор между {both:ins}",
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
    pledged: ["[{when} ]{np?был обещан|была обещана|было обещано|были обещаны} {np}"],
    planned: ["[на {when} ]{np?планировался|планировалась|планировалось|планировались} {np}"],
    agreed: ["[{when} ]{np?был согласован|была согласована|было согласовано|были согласованы} {np}"],
    ongoing: ["[{when} ]{np?продолжался|продолжалась|продолжалось|продолжались} {np}"],
    completed: ["[{when} ]{np?состоялся|состоялась|состоялось|состоялись} {np}"],
    suspended: ["[{when} ]{np} {np?был приостановлен|была приостановлена|было приостановлено|были приостановлены}"],
    cancelled: ["[{when} ]{np} {np?был отменён|была отменена|было отменено|были отменены}"],
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
  next: { day: "на следующий день", year: "в следующем году" },
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
    months: "в {a} – {b}",
    years: "в {a}–{b} годах",
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
      first: ["по информации {who:gen}, [{anchor} ]", "по сведениям {who:gen}, [{anchor} ]"],
      again: ["{who} также отмечает, что [{anchor} ]", "как отмечает {who}, [{anchor} ]"],
    },
    // Names of publishers have no cases: they are told as who reports.
    publisher: {
      first: [
        "как сообщает {publisher}, [{anchor} ]",
        "[{anchor} ]…, сообщает {publisher}",
        "{publisher} сообщает, что [{anchor} ]",
      ],
      again: ["сообщается также, что [{anchor} ]"],
    },
    report: {
      first: [
        "по сообщению от {day}, [{anchor} ]",
        "как сообщалось {day}, [{anchor} ]",
        "{day} сообщалось, что [{anchor} ]",
      ],
      again: ["сообщается также, что [{anchor} ]"],
    },
    joint: {
      first: ["согласно совместному заявлению[ от {day}], [{anchor} ]"],
      again: ["в том же заявлении отмечается, что [{anchor} ]"],
    },
    nobody: {
      first: ["по имеющимся данным, [{anchor} ]", "как сообщается, [{anchor} ]"],
      again: ["сообщается также, что [{anchor} ]"],
    },
  },
  hedges: { report: ["как сообщалось {when}, ", "…, сообщалось {when}", "{when} сообщалось, что "] },
  anchored: "{anchor} ",
  asOf: "по состоянию на {d}",
  seasons: ["весной {y} года", "летом {y} года", "осенью {y} года", "зимой {y} года"],
  contrast: ["однако ", "вместе с тем "],
  sides: { economy: "в экономической сфере ", diplomacy: "кроме того, " },
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
      text: "две страны",
      agreement: 3,
      forms: { gen: "двух стран", dat: "двум странам", acc: "две страны", ins: "двумя странами", prep: "двух странах" },
    },
    {
      text: "стороны",
      agreement: 3,
      forms: { sub: "они", gen: "сторон", dat: "сторонам", acc: "стороны", ins: "сторонами", prep: "сторонах" },
    },
    {
      text: "обе стороны",
      agreement: 3,
      forms: {
        gen: "обеих сторон",
        dat: "обеим сторонам",
        acc: "обе стороны",
        ins: "двумя сторонами",
        prep: "обеих сторонах",
      },
    },
  ],
  several: {
    text: "эти страны",
    agreement: 3,
    forms: { gen: "этих стран", dat: "этим странам", acc: "эти страны", ins: "этими странами", prep: "этих странах" },
  },
  named: (name, id) =>
    id?.startsWith("person:")
      ? russianPerson(name, id)
      : id?.startsWith("org:")
        ? russianStranger(name)
        : id === "publisher:"
          ? russianPublisher(name)
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
  timeAfter: 0,
  people: (id) => personCalled(id, SPEECHES.ru),
  indefinite: (noun) => noun,
  quoted: (words) => `«${words}»`,
  tidy: russianTidied,
  stop: ".",
  isStopLast: true,
  gap: " ",
  title: "{a} и {b}",
  titleOn: "{a} и {b}: {themes}",
  titleYears: ", {from}–{to} годы",
  themes: {
    conflict: "разногласия",
    agreements: "соглашения",
    money: "финансы",
    meetings: "контакты",
    projects: "проекты",
    positions: "позиции",
    trade: "торговля",
    cooperation: "сотрудничество",
  },
  // "Визит … в Японию в 2023 году": a headline needs no verb for what took place.
  headline: (sentence) =>
    sentence.replace(
      /^(?:(в \d{4} году) )?состоял(?:ся|ись|ась) (.*)$/u,
      (_, year: string | undefined, rest: string) => (year === undefined ? rest : `${rest} ${year}`),
    ),
  notes: NOTES,
  flows: { loan: "кредиты", grant: "гранты", "credit-line": "кредитные линии", purchase: "закупки", other: "платежи" },
  projects: {},
  fields,
  flow: { plain: "{flow}", withSum: "{flow} на сумму {sum}" },
  // What documents call a purpose has no case here: the note has it.
  own: { purpose: "", subject: "«{words}»", goods: "товары ({words})", project: "{kind} «{words}»" },
  foreign: { purpose: "", subject: "«{words}»", goods: "товары ({words})", project: "{kind} {words}" },
  inflected,
  joining: (text) => ({ text, forms: { gen: text.replace(/^вступление/u, "вступления") } }),
};
