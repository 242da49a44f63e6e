import type { SumFact } from "../../src/ledger/index.js";
import { state } from "../ledger-specimens.js";

/** What a fact tells, as short as it can be written: the sum in millions, who gives whom, when, for what. */
export interface Case {
  readonly title: string;
  readonly facts: readonly [Short, Short];
}

type Short = readonly [
  sum: string,
  parties: string,
  when: string,
  flow: string,
  object: string,
  more?: { readonly status?: SumFact["status"]; readonly type?: SumFact["type"]; readonly document?: string },
];

/** One figure that wandered: the second text has it of another year, giver, taker or thing. Invented, as are all names. */
export const RECYCLED: readonly Case[] = [
  {
    title: "the old loan told as a new one",
    facts: [
      ["38 USD", "CHN KAZ", "2012", "loan", "the Turan hospital"],
      ["38 USD", "CHN KAZ", "2019", "loan", "a hospital in Turan"],
    ],
  },
  {
    title: "another lender for one hospital",
    facts: [
      ["38 USD", "CHN KAZ", "2012", "loan", "the Turan hospital"],
      ["38 USD", "JPN KAZ", "2012", "loan", "the hospital of Turan"],
    ],
  },
  {
    title: "a road of another year",
    facts: [
      ["76 USD", "CHN TJK", "2014", "loan", "the Balta road"],
      ["76 USD", "CHN TJK", "2021", "loan", "the road to Balta"],
    ],
  },
  {
    title: "yuan of two years",
    facts: [
      ["64 CNY", "CHN UZB", "2015", "grant", "school buses"],
      ["64 CNY", "CHN UZB", "2022", "grant", ""],
    ],
  },
  {
    title: "yuan for another thing",
    facts: [
      ["120 CNY", "CHN KGZ", "2013", "grant", "tractors"],
      ["120 CNY", "CHN KGZ", "2018", "grant", "tractors for farmers"],
    ],
  },
  {
    title: "a three-digit sum of another work",
    facts: [
      ["312 USD", "CHN KAZ", "2011", "loan", "the Balta dam"],
      ["312 USD", "CHN KAZ", "2017", "grant", "a clinic"],
    ],
  },
  {
    title: "a three-digit sum of another taker",
    facts: [
      ["437 USD", "CHN KAZ", "2011", "loan", "the Balta dam"],
      ["437 USD", "CHN UZB", "2016", "loan", "irrigation"],
    ],
  },
  {
    title: "a four-digit sum of trade as a loan",
    facts: [
      ["1834 USD", "CHN TKM", "2012", "other", "gas"],
      ["1834 USD", "CHN TKM", "2016", "loan", "pipelines"],
    ],
  },
  {
    title: "a port told of the neighbour",
    facts: [
      ["83 USD", "TUR GEO", "2016", "loan", "the port of Lenta"],
      ["83 USD", "TUR AZE", "2016", "loan", "the Lenta port"],
    ],
  },
  {
    title: "euros of the last programme",
    facts: [
      ["47 EUR", "DEU UZB", "2014", "grant", "water supply in Kandar"],
      ["47 EUR", "DEU UZB", "2020", "grant", "water supply in Kandar"],
    ],
  },
  {
    title: "euros without their thing",
    facts: [
      ["23 EUR", "FRA ARM", "2012", "loan", "the metro depot"],
      ["23 EUR", "FRA ARM", "2019", "loan", ""],
    ],
  },
  {
    title: "lira told again",
    facts: [
      ["68 TRY", "TUR KGZ", "2013", "grant", "the new mosque"],
      ["68 TRY", "TUR KGZ", "2019", "grant", "a mosque"],
    ],
  },
  {
    title: "roubles of an old debt",
    facts: [
      ["920 RUB", "RUS ARM", "2011", "loan", "the reactor"],
      ["920 RUB", "RUS ARM", "2018", "loan", "the reactor"],
    ],
  },
  {
    title: "a power line told as a plant",
    facts: [
      ["97 USD", "CHN TJK", "2009", "loan", "the Kandar power line"],
      ["97 USD", "CHN TJK", "2015", "loan", "the Kandar power plant"],
    ],
  },
  {
    title: "the same sugar mill, ten years on",
    facts: [
      ["29 USD", "IND ETH", "2007", "loan", "the Wondo sugar mill"],
      ["29 USD", "IND ETH", "2017", "loan", "sugar mills"],
    ],
  },
  {
    title: "the university of another giver",
    facts: [
      ["54 USD", "KOR UZB", "2015", "grant", "the technical university"],
      ["54 USD", "JPN UZB", "2015", "grant", "a technical university"],
    ],
  },
  {
    title: "five digits of another year",
    facts: [
      ["17.342 USD", "JPN KGZ", "2010", "grant", "rural clinics"],
      ["17.342 USD", "JPN KGZ", "2014", "grant", "road machines"],
    ],
  },
  {
    title: "a cement plant that moved",
    facts: [
      ["86 USD", "CHN TJK", "2013", "loan", "the Yavan cement plant"],
      ["86 USD", "CHN KGZ", "2013", "loan", "a cement plant"],
    ],
  },
  {
    title: "crowns without a thing",
    facts: [
      ["450 CZK", "CZE GEO", "2012", "grant", "hospitals"],
      ["450 CZK", "CZE GEO", "2017", "grant", ""],
    ],
  },
  {
    title: "a tunnel told as finished twice",
    facts: [
      ["63 USD", "IRN TJK", "2006", "loan", "the Anzob tunnel"],
      ["63 USD", "IRN TJK", "2015", "loan", "the tunnel"],
    ],
  },
];

/** One figure of two things by chance, or rightly: two deals that are alike, a rate that is paid each year, a loan and its work. */
export const CHANCE: readonly Case[] = [
  {
    title: "two deals of half a billion",
    facts: [
      ["500 USD", "CHN KAZ", "2012", "loan", "the Balta dam"],
      ["500 USD", "CHN KAZ", "2018", "loan", "railway wagons"],
    ],
  },
  {
    title: "half a billion for roads, twice",
    facts: [
      ["500 USD", "CHN KAZ", "2012", "loan", "roads in the north"],
      ["500 USD", "CHN KAZ", "2018", "loan", "roads in the south"],
    ],
  },
  {
    title: "38 million for two things",
    facts: [
      ["38 USD", "CHN KAZ", "2012", "loan", "the Turan hospital"],
      ["38 USD", "CHN KAZ", "2019", "grant", "customs scanners"],
    ],
  },
  {
    title: "12 million for two things",
    facts: [
      ["12 USD", "JPN KGZ", "2011", "grant", "road machines"],
      ["12 USD", "JPN KGZ", "2016", "grant", "an airport"],
    ],
  },
  {
    title: "1.5 billion, two loans",
    facts: [
      ["1500 USD", "CHN UZB", "2013", "loan", "a gas plant"],
      ["1500 USD", "CHN UZB", "2019", "loan", "fertiliser"],
    ],
  },
  {
    title: "25 million to two neighbours",
    facts: [
      ["25 USD", "IND TJK", "2014", "grant", "a hospital"],
      ["25 USD", "IND KGZ", "2015", "grant", "a computer centre"],
    ],
  },
  {
    title: "two loans told in one text",
    facts: [
      ["43 USD", "CHN TJK", "2014", "loan", "the Balta road", { document: "d_list" }],
      ["43 USD", "CHN TJK", "2015", "loan", "the Kandar road", { document: "d_list" }],
    ],
  },
  {
    title: "rates of one programme, told in one text",
    facts: [
      ["312 USD", "CHN TJK", "2014", "loan", "the grid", { document: "d_rates" }],
      ["312 USD", "CHN TJK", "2015", "loan", "the grid", { document: "d_rates" }],
    ],
  },
  {
    title: "a loan and the work that it pays for",
    facts: [
      ["86 USD", "CHN TJK", "2013", "loan", "the Yavan cement plant"],
      ["86 USD", "CHN TJK", "2015", "", "the Yavan cement plant", { type: "project" }],
    ],
  },
  {
    title: "a promise and the loan it became",
    facts: [
      ["64 USD", "KOR UZB", "2015", "loan", "the textile park", { status: "pledged" }],
      ["64 USD", "KOR UZB", "2017", "loan", "a textile park"],
    ],
  },
  {
    title: "a hundred million yuan each year",
    facts: [
      ["100 CNY", "CHN KGZ", "2013", "grant", ""],
      ["100 CNY", "CHN KGZ", "2014", "grant", ""],
    ],
  },
  {
    title: "two billion of trade and of loans",
    facts: [
      ["2000 USD", "RUS BLR", "2009", "loan", "the budget"],
      ["2000 USD", "RUS BLR", "2015", "loan", "the budget"],
    ],
  },
  {
    title: "15 million euros, two programmes",
    facts: [
      ["15 EUR", "DEU UZB", "2012", "grant", "savings banks"],
      ["15 EUR", "DEU UZB", "2016", "loan", "vocational schools"],
    ],
  },
  {
    title: "20 million euros for schools",
    facts: [
      ["20 EUR", "DEU TJK", "2010", "grant", "schools"],
      ["20 EUR", "DEU TJK", "2015", "grant", "schools"],
    ],
  },
  {
    title: "one million for two floods",
    facts: [
      ["1 USD", "TUR TJK", "2010", "grant", "flood relief"],
      ["1 USD", "TUR TJK", "2015", "grant", "flood relief"],
    ],
  },
  {
    title: "72 million of two givers",
    facts: [
      ["72 USD", "CHN KGZ", "2012", "loan", "the southern road"],
      ["72 USD", "JPN KGZ", "2016", "loan", "an airport terminal"],
    ],
  },
  {
    title: "35 million, a dam and a bank",
    facts: [
      ["35 USD", "RUS KGZ", "2011", "loan", "the upper dam"],
      ["35 USD", "RUS KGZ", "2017", "grant", "a development fund"],
    ],
  },
  {
    title: "2.5 billion twice",
    facts: [
      ["2500 USD", "SAU EGY", "2013", "loan", ""],
      ["2500 USD", "SAU EGY", "2016", "loan", ""],
    ],
  },
  {
    title: "18 million without a thing",
    facts: [
      ["18 USD", "CHN TJK", "2008", "grant", ""],
      ["18 USD", "CHN TJK", "2016", "loan", ""],
    ],
  },
  {
    title: "a work and its loan in euros",
    facts: [
      ["23 EUR", "FRA ARM", "2012", "loan", "the metro depot"],
      ["23 EUR", "FRA ARM", "2014", "", "the metro depot", { type: "project" }],
    ],
  },
];

/** The two facts of a case. */
export function factsOf({ facts }: Case): SumFact[] {
  return facts.map(([sum, parties, when, flow, object, more = {}], i) => {
    const [value = "", currency = ""] = sum.split(" ");
    const [from = "", to = ""] = parties.split(" ");
    const id = `f_${i}`;
    const { status = "completed", type = "finance", document = `d_${i}` } = more;
    const variant = <V>(one: V) => ({ value: one, claims: [], support: 1 });
    const field = type === "project" ? "name" : "purpose";
    return {
      id,
      type,
      source: [state(from)],
      target: [state(to)],
      status,
      when: [variant(when)],
      amount: [variant({ value: Math.round(Number(value) * 1e6), currency, qualifier: null })],
      details: {
        ...(flow === "" ? {} : { flow: [variant(flow)] }),
        ...(object === "" ? {} : { [field]: [variant(object)] }),
      },
      support: 1,
      first: { claim: `c_${i}`, published: `${Number(when.slice(0, 4)) + i}-06-01` },
      confidence: 0.9,
      origins: [{ documents: [document] }],
    };
  });
}
