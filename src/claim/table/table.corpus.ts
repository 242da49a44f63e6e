/** One table as a page has it, with the claims that its rows are. Facts are invented. */
export interface TableLine {
  readonly title?: string;
  readonly heading?: string;
  readonly caption?: string;
  /** A row a line, cells between bars; the first row has the headings. */
  readonly rows: string;
  /** "finance CHN > KEN 1500000 USD 2014 completed loan", one a claim, in order; "-" for what there is none of. Works: "project CHN > KEN 2014 ongoing road". */
  readonly claims: readonly string[];
  /** For tables without claims: what they are. */
  readonly why?: string;
}

export const tableCorpus: readonly TableLine[] = [
  {
    caption: "Chinese loans to Kenya",
    rows: `Project | Lender | Amount (USD million) | Year | Status
Northern bypass road | China Eximbank | 225 | 2014 | Completed
Grid upgrade | China Development Bank | 1,250.5 | 2016 | Ongoing`,
    claims: [
      "finance CHN > KEN 225000000 USD 2014 completed loan",
      "finance CHN > KEN 1250500000 USD 2016 ongoing loan",
    ],
  },
  {
    heading: "Who lends to whom",
    rows: `Lender | Borrower | Amount (€ million) | Signed
Germany | Tunisia | 40 | 3 May 2019
France | Senegal | 75.5 | 12 June 2020`,
    claims: [
      "finance DEU > TUN 40000000 EUR 2019-05-03 agreed loan",
      "finance FRA > SEN 75500000 EUR 2020-06-12 agreed loan",
    ],
  },
  {
    caption: "Table 3. Grants from Japan, by recipient (US$ thousand)",
    rows: `Country | 2018 | 2019
Laos | 900 | 1,100
Nepal | – | 350`,
    claims: [
      "finance JPN > LAO 900000 USD 2018 completed grant",
      "finance JPN > LAO 1100000 USD 2019 completed grant",
      "finance JPN > NPL 350000 USD 2019 completed grant",
    ],
  },
  {
    caption: "Pledges of aid to Yemen at the conference",
    rows: `Donor | Pledge
Saudi Arabia | $430 million
Norway | $21 million
Total | $451 million`,
    claims: ["finance SAU > YEM 430000000 USD - pledged aid", "finance NOR > YEM 21000000 USD - pledged aid"],
  },
  {
    caption: "Works by foreign contractors",
    rows: `Project | Contractor | Host country | Status
Eastern railway | China Railway Group | Ethiopia | Under construction
Volta bridge | Turkey | Ghana | Completed
Harbour expansion | South Korea | Oman | Planned`,
    claims: [
      "project CHN > ETH - ongoing railway",
      "project TUR > GHA - completed bridge",
      "project KOR > OMN - planned port",
    ],
  },
  {
    caption: "Indian lines of credit",
    rows: `Recipient | Purpose | Value | Currency | Date
Mozambique | Solar park | 13000000 | USD | 2012
Sri Lanka | Railway signals | 86000000 | USD | 2017`,
    claims: [
      "finance IND > MOZ 13000000 USD 2012 completed credit-line",
      "finance IND > LKA 86000000 USD 2017 completed credit-line",
    ],
  },
  {
    title: "Kuwait's lending in the Balkans",
    caption: "Loans approved (in millions of Kuwaiti dinars)",
    rows: `Lender | Borrower | Loan | Year
Kuwait | Bosnia and Herzegovina | 12 | 2015
Kuwait | Albania | 7.5 | 2016`,
    claims: ["finance KWT > BIH 12000000 KWD 2015 agreed loan", "finance KWT > ALB 7500000 KWD 2016 agreed loan"],
  },
  {
    caption: "Foreign investment in Uzbekistan, USD million",
    rows: `Investor | 2020 | 2021
Russia | 310 | 1,450
Germany | 95 | 120`,
    claims: [
      "finance RUS > UZB 310000000 USD 2020 completed investment",
      "finance RUS > UZB 1450000000 USD 2021 completed investment",
      "finance DEU > UZB 95000000 USD 2020 completed investment",
      "finance DEU > UZB 120000000 USD 2021 completed investment",
    ],
  },
  {
    rows: `Donor | Recipient | Type | Amount (USD million) | Year
Sweden | Rwanda | Grant | 14 | 2011
Italy | Ethiopia | Concessional loan | 30 | 2013
Canada | Haiti | Technical assistance | 6 | 2010`,
    claims: [
      "finance SWE > RWA 14000000 USD 2011 completed grant",
      "finance ITA > ETH 30000000 USD 2013 completed loan",
      "finance CAN > HTI 6000000 USD 2010 completed technical-assistance",
    ],
  },
  {
    caption: "Export-Import Bank of India: loans to African states",
    rows: `Country | Amount (USD m) | Approved
Malawi | 50 | 2008
Tanzania | 92.2 | 2016`,
    claims: ["finance IND > MWI 50000000 USD 2008 agreed loan", "finance IND > TZA 92200000 USD 2016 agreed loan"],
  },
  {
    caption: "Debt relief for Somalia",
    rows: `Creditor | Amount forgiven (US$ million) | Year
United States | 1,140 | 2024
Russia | 684 | 2023`,
    claims: [
      "finance USA > SOM 1140000000 USD 2024 completed debt-relief",
      "finance RUS > SOM 684000000 USD 2023 completed debt-relief",
    ],
  },
  {
    caption: "Railway projects in Ethiopia",
    rows: `Project | Builder | Status | Year
Awash railway | Turkey | Completed | 2019
Mekelle railway | China | Suspended | 2021`,
    claims: ["project TUR > ETH 2019 completed railway", "project CHN > ETH 2021 suspended railway"],
  },
  {
    caption: "Loans to Pakistan by lender",
    rows: `Lender | Amount | Status
Saudi Arabia | USD 3 billion | Disbursed
United Arab Emirates | USD 2 billion | Under negotiation
China | USD 4.2 billion | Cancelled`,
    claims: [
      "finance SAU > PAK 3000000000 USD - completed loan",
      "finance ARE > PAK 2000000000 USD - planned loan",
      "finance CHN > PAK 4200000000 USD - cancelled loan",
    ],
  },
  {
    caption: "Bilateral aid to Vanuatu (million AUD)",
    rows: `Donor | 2014–15
Australia | 60.4
New Zealand | 12`,
    claims: [],
    why: "a heading of two years in short is no year; nothing says what the figures are",
  },
  {
    caption: "Development banks in Serbia",
    rows: `Lender | Country | Loan (EUR million) | Signed
Hungary | Serbia | 45 | 2021
Azerbaijan | Serbia | 308 | 2012`,
    claims: ["finance HUN > SRB 45000000 EUR 2021 agreed loan", "finance AZE > SRB 308000000 EUR 2012 agreed loan"],
  },
  {
    caption: "Turkish grants to Kyrgyzstan and their purposes",
    rows: `Purpose | Grant (USD) | Year
Hospital in Bishkek | 68000000 | 2013
Mosque in Bishkek | 35000000 | 2012`,
    claims: [
      "finance TUR > KGZ 68000000 USD 2013 completed grant",
      "finance TUR > KGZ 35000000 USD 2012 completed grant",
    ],
  },
  {
    caption: "Power plants financed abroad",
    rows: `Plant | Lender | Borrower | Loan (US$ million) | Year
Hwange power plant | China | Zimbabwe | 1,000 | 2018
Payra power plant | China | Bangladesh | ~1,980 | 2016`,
    claims: [
      "finance CHN > ZWE 1000000000 USD 2018 completed loan",
      "finance CHN > BGD 1980000000 USD 2016 completed loan",
    ],
  },
  {
    caption: "Purchases of aircraft",
    rows: `Buyer | Seller | Purchase (USD million) | Year
Morocco | United States | 840 | 2008
Serbia | France | 2,700 | 2024`,
    claims: [
      "finance MAR > USA 840000000 USD 2008 completed purchase",
      "finance SRB > FRA 2700000000 USD 2024 completed purchase",
    ],
  },
  {
    caption: "Gross domestic product",
    rows: `Country | GDP (USD billion) | Year
Kenya | 110 | 2021
Ghana | 77 | 2021`,
    claims: [],
    why: "what a state earns flows to nobody",
  },
  {
    caption: "Football league",
    rows: `Team | Played | Won | Points
Kenya | 10 | 7 | 22
Uganda | 10 | 6 | 20`,
    claims: [],
    why: "games",
  },
  {
    caption: "Population of the region",
    rows: `Country | Population (million) | Year
Chad | 17 | 2022
Niger | 26 | 2022`,
    claims: [],
    why: "people are no money",
  },
  {
    caption: "Calendar of visits to China",
    rows: `Date | Visitor | Country
3 May 2021 | Foreign minister | Laos
9 May 2021 | Prime minister | Nepal`,
    claims: [],
    why: "a calendar: no sums and no works",
  },
  {
    caption: "Trade between Russia and India (USD million)",
    rows: `Year | Exports | Imports
2019 | 7,200 | 2,900
2020 | 5,800 | 2,600`,
    claims: [],
    why: "trade is neither money that is given nor works",
  },
  {
    caption: "External debt of Zambia by creditor",
    rows: `Creditor | Outstanding debt (USD million)
China | 6,000
France | 90`,
    claims: [],
    why: "what is owed was lent some time; the table says only what is left",
  },
  {
    caption: "Exchange rates",
    rows: `Country | Currency | Rate to USD
Japan | JPY | 110
Kenya | KES | 108`,
    claims: [],
    why: "prices of money",
  },
  {
    caption: "Defence budgets of NATO states (USD billion)",
    rows: `Country | 2020 | 2021
Germany | 52 | 56
Poland | 13 | 13.4`,
    claims: [],
    why: "each spends its own",
  },
  {
    caption: "Loans of the Bank of Namibia to farmers",
    rows: `Region | Loans (NAD million) | Year
Khomas | 12 | 2020
Erongo | 9 | 2020`,
    claims: [],
    why: "within one state",
  },
  {
    caption: "Results of the election in Malta",
    rows: `Party | Votes | Share
Labour | 162,707 | 55.1
Nationalist | 123,233 | 41.7`,
    claims: [],
    why: "votes",
  },
  {
    caption: "Railways of the world",
    rows: `Country | Length (km) | Opened
France | 27,483 | 1827
Japan | 27,311 | 1872`,
    claims: [],
    why: "lengths",
  },
  {
    caption: "Tourists from China in Thailand",
    rows: `Year | Tourists (million) | Spending (USD billion)
2018 | 10.5 | 18
2019 | 11 | 17.5`,
    claims: [],
    why: "what guests spend",
  },
  {
    caption: "Embassies opened since 2010",
    rows: `Country | City | Year
Estonia | Seoul | 2021
Latvia | Dublin | 2012`,
    claims: [],
    why: "no money and no works",
  },
  {
    caption: "Domestic road projects in India",
    rows: `Project | Contractor | Cost (INR crore) | Status
Ring road | India | 1,200 | Completed`,
    claims: [],
    why: "a state builds at home",
  },
  {
    caption: "Swiss aid to Moldova and Ukraine, CHF million",
    rows: `Country | Amount | Year
Moldova | 12.6 | 2018
Ukraine | 30 | 2019`,
    claims: ["finance CHE > MDA 12600000 CHF 2018 completed aid", "finance CHE > UKR 30000000 CHF 2019 completed aid"],
  },
];
