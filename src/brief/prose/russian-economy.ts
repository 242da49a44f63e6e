import { allAgreeing } from "./russian-agreeing.js";

/** Money of a kind: `done` as given, and "предоставить" as still to be given; a verb of its own for some kinds. */
const given = (done: readonly [string, string], give: string): Readonly<Record<string, readonly string[]>> => ({
  completed: [
    `{from}|[ {when}] ~${done[0]}[ {toNew:dat}] {flow:acc}[ {purpose}]`,
    "{to}|[ {when}] ~получил от {from:gen} {flow:acc}[ {purpose}]",
    `{from}|[ {when}] ~${done[1]}[ {toNew:dat}] {flow:acc}[ {purpose}]`,
    `{when} {from}| ~${done[0]}[ {toNew:dat}] {flow:acc}[ {purpose}]`,
    "{when} {to}| ~получил от {from:gen} {flow:acc}[ {purpose}]",
  ],
  pledged: [
    `{from}|[ {when}] ~пообещал ${give}[ {toNew:dat}] {flow:acc}[ {purpose}]`,
    "{from}|[ {when}] ~пообещал[ {toNew:dat}] {flow:acc}[ {purpose}]",
  ],
  planned: [
    `{from}|[ {when}] ~планировал ${give}[ {toNew:dat}] {flow:acc}[ {purpose}]`,
    `{from}|[ {when}] ~намеревался ${give}[ {toNew:dat}] {flow:acc}[ {purpose}]`,
  ],
  agreed: [`{from}|[ {when}] ~согласился ${give}[ {toNew:dat}] {flow:acc}[ {purpose}]`],
});

const under = (key: string, all: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(all).map(([status, templates]) => [`${key}.${status}`, templates]));

/** Payments that are neither lent nor given have no noun of their own: they are told by their sums. */
const bare = (all: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(all).map(([status, templates]) => [
      status,
      templates.map((one) => one.replace("{flow:acc}", "{sum}")),
    ]),
  );

const BUYING = "закупки у {to:gen}[ на сумму {sum}][ {purpose}]";

/** What is told of money, trade and works in Russian. */
export const russianEconomy = allAgreeing({
  ...under("finance", given(["предоставил", "выделил"], "предоставить")),
  "finance.ongoing": ["{from}|[ {asOf}] ~предоставлял[ {toNew:dat}] {flow:acc}[ {purpose}]"],
  ...under("finance.aid", given(["оказал", "предоставил"], "предоставить")),
  "finance.aid.ongoing": ["{from}|[ {asOf}] ~оказывал[ {toNew:dat}] {flow:acc}[ {purpose}]"],
  ...under("finance.technical-assistance", given(["оказал", "предоставил"], "предоставить")),
  "finance.technical-assistance.ongoing": ["{from}|[ {asOf}] ~оказывал[ {toNew:dat}] {flow:acc}[ {purpose}]"],
  ...under("finance.other", bare(given(["выделил", "предоставил"], "выделить"))),
  "finance.other.ongoing": ["{from}|[ {asOf}] ~предоставлял[ {toNew:dat}] {sum}[ {purpose}]"],
  "finance.disbursed": ["{from}|[ {when}] ~перечислил[ {toNew:dat}] {sum}[ {purpose}]"],
  "finance.suspended": ["{from}|[ {when}] ~приостановил {flow:acc} для {to:gen}"],
  "finance.cancelled": ["{from}|[ {when}] ~отменил {flow:acc} для {to:gen}"],
  "finance.denied": ["{from} не ~предоставлял {to:dat} {flow:acc}"],
  "finance.investment.completed": [
    "{from}|[ {when}] ~вложил в {to:economy} {sum}",
    "{when} {from}| ~вложил в {to:economy} {sum}",
    "{from}|[ {when}] ~инвестировал в {to:economy}[ {sum}]",
  ],
  "finance.investment.ongoing": ["{from}|[ {asOf}] ~вкладывал в {to:economy}[ {sum}]"],
  "finance.investment.pledged": [
    "{from}|[ {when}] ~пообещал инвестировать в {to:economy}[ {sum}]",
    "{from}|[ {when}] ~пообещал вложить в {to:economy}[ {sum}]",
  ],
  "finance.investment.planned": [
    "{from}|[ {when}] ~планировал инвестировать в {to:economy}[ {sum}]",
    "{from}|[ {when}] ~намеревался вложить в {to:economy}[ {sum}]",
  ],
  "finance.investment.agreed": ["{from}|[ {when}] ~согласился инвестировать в {to:economy}[ {sum}]"],
  "finance.debt-relief.completed": [
    "{from}|[ {when}] ~списал {to:dat} долг на сумму {sum}",
    "{when} {from}| ~списал {to:dat} долг на сумму {sum}",
  ],
  "finance.purchase.completed": [`{from}|[ {when}] ~произвёл ${BUYING}`],
  "finance.purchase.pledged": [`{from}|[ {when}] ~пообещал произвести ${BUYING}`],
  "finance.purchase.planned": [`{from}|[ {when}] ~планировал произвести ${BUYING}`],
  "finance.purchase.agreed": [`{from}|[ {when}] ~согласился произвести ${BUYING}`],
  "finance.purchase.ongoing": [`{from}|[ {asOf}] ~производил ${BUYING}`],
  "finance.mutual": ["{both:sub}| совместно использовали {flow:acc}[ {when}][ {purpose}]"],
  "trade.mutual.completed": [
    "товарооборот между {both:ins}[ {when}] составил {sum}",
    "[{when} ]товарооборот между {both:ins} составил {sum}",
    "{both:sub}| торговали друг с другом[ {when}]",
  ],
  "trade.mutual.planned": ["{both:sub}| планировали товарооборот в размере {sum}[ {when:last}]"],
  "trade.mutual.rising.completed": [
    "товарооборот между {both:ins}[ {when}] вырос и составил {sum}",
    "[{when} ]товарооборот между {both:ins} увеличился и составил {sum}",
    "товарооборот между {both:ins}[ {when}] вырос",
  ],
  "trade.mutual.falling.completed": [
    "товарооборот между {both:ins}[ {when}] сократился и составил {sum}",
    "[{when} ]товарооборот между {both:ins} снизился и составил {sum}",
    "товарооборот между {both:ins}[ {when}] сократился",
  ],
  "trade.mutual": [
    "товарооборот между {both:ins}[ {when}] составлял {sum}",
    "{both:sub}| торговали друг с другом[ {when}]",
  ],
  "trade.delivery.ongoing": [
    "{from}|[ {asOf}] ~поставлял {to:dat} {goods}[ на сумму {sum}]",
    "[{asOf} ]экспорт {from:gen} {to:into} составлял {sum}",
  ],
  "trade.delivery": [
    "{from}|[ {when}] ~поставил {to:dat} {goods}[ на сумму {sum}]",
    "{when} {from}| ~экспортировал {to:into} {goods}[ на сумму {sum}]",
    "экспорт {from:gen} {to:into}[ {when}] составил {sum}",
    "[{when} ]экспорт {from:gen} {to:into} составил {sum}",
  ],
  "trade.delivery.planned": [
    "{from}|[ {when}] ~планировал поставить {to:dat} {goods}[ на сумму {sum}]",
    "{from}|[ {when}] ~планировал поставить {to:dat} товары на сумму {sum}",
  ],
  "trade.delivery.pledged": [
    "{from}|[ {when}] ~пообещал поставить {to:dat} {goods}[ на сумму {sum}]",
    "{from}|[ {when}] ~пообещал поставить {to:dat} товары на сумму {sum}",
  ],
  "trade.delivery.agreed": [
    "{from}|[ {when}] ~согласился поставить {to:dat} {goods}[ на сумму {sum}]",
    "{from}|[ {when}] ~согласился поставить {to:dat} товары на сумму {sum}",
  ],
  "trade.delivery.suspended": ["{from}|[ {when}] ~приостановил поставки {to:dat}"],
  "project.abroad.completed": [
    "{from}| ~завершил строительство {project:gen}[ {toNew:in}][ {when}]",
    "{from}| ~построил {project:acc}[ {toNew:in}][ {when}]",
  ],
  "project.abroad.ongoing": ["{from}|[ {asOf}] ~строил {project:acc}[ {toNew:in}]"],
  "project.abroad.agreed": ["{from}| ~согласился построить {project:acc}[ {toNew:in}][ {when}]"],
  "project.abroad.planned": [
    "{from}| ~планировал построить {project:acc}[ {toNew:in}][ {when:last}]",
    "{from}| ~собирался построить {project:acc}[ {toNew:in}][ {when:last}]",
  ],
  "project.abroad.cancelled": ["строительство {project:gen} {to:in} было отменено[ {when}]"],
  "project.mutual.completed": [
    "{both:sub}| завершили строительство {project:gen}[ {when}]",
    "{both:sub}| построили {project:acc}[ {when}]",
  ],
  "project.mutual.ongoing": ["{both:sub}|[ {asOf}] строили {project:acc}"],
  "project.mutual.agreed": ["{both:sub}| согласовали строительство {project:gen}[ {when}]"],
  "project.mutual.planned": ["{both:sub}| планировали построить {project:acc}[ {when:last}]"],
});
