import type { CorpusLine } from "../corpora.js";

/**
 * Goods and services that go from one state to another, and trade between states that grows, falls or stands at a volume; and the barbs,
 * talks, tariffs and transfers that are no trade. Officials' names and all figures are invented.
 */
export const tradeCorpus: readonly CorpusLine[] = [
  // Turnover: stands at a volume
  {
    text: "Trade between Vietnam and Chile totalled $1.6 billion in 2019.",
    register: "agency",
    claims: [
      {
        parties: "VNM = CHL",
        evidence: "Trade between Vietnam and Chile totalled $1.6 billion in 2019",
        status: "completed",
        when: "2019",
        amount: "1600000000 USD",
      },
    ],
  },
  {
    text: "Last year the trade turnover of Georgia and Turkey came to almost $3 billion.",
    register: "agency",
    claims: [
      {
        parties: "GEO = TUR",
        evidence: "Last year the trade turnover of Georgia and Turkey came to almost $3 billion",
        status: "completed",
        when: "2023",
        amount: "3000000000 USD almost",
      },
    ],
  },
  {
    text: "Bilateral trade between India and Nepal stands at about 900 billion rupees.",
    register: "analysis",
    claims: [
      {
        parties: "IND = NPL",
        evidence: "Bilateral trade between India and Nepal stands at about 900 billion rupees",
        status: "ongoing",
      },
    ],
  },
  {
    text: "Trade with Nigeria is worth £7.5 billion a year to the United Kingdom.",
    register: "analysis",
    claims: [
      {
        parties: "GBR = NGA",
        evidence: "Trade with Nigeria is worth £7.5 billion a year to the United Kingdom",
        status: "ongoing",
        amount: "7500000000 GBP",
      },
    ],
  },
  {
    text: "Finland’s trade with the Soviet Union reached 30 billion marks in 1985, a quarter of all Finnish commerce.",
    register: "analysis",
    claims: [
      {
        parties: "FIN = SUN",
        evidence: "Finland’s trade with the Soviet Union reached 30 billion marks in 1985",
        status: "completed",
        when: "1985",
      },
    ],
  },
  {
    text: "In the first quarter of 2024 the commodity turnover between Kyrgyzstan and Hungary exceeded $20 million.",
    register: "agency",
    claims: [
      {
        parties: "KGZ = HUN",
        evidence:
          "In the first quarter of 2024 the commodity turnover between Kyrgyzstan and Hungary exceeded $20 million",
        status: "completed",
        when: "2024-01/2024-03",
      },
    ],
  },
  {
    text: "Two-way trade was a mere $40 million in 2003, according to Bolivia’s and Iran’s customs offices.",
    register: "analysis",
    claims: [
      {
        parties: "BOL = IRN",
        evidence: "Two-way trade was a mere $40 million in 2003",
        status: "completed",
        when: "2003",
        amount: "40000000 USD",
      },
    ],
  },
  {
    text: "Trade in services between Australia and New Zealand, most of it tourism, came to A$6.2 billion in 2022.",
    register: "analysis",
    claims: [
      {
        parties: "AUS = NZL",
        evidence:
          "Trade in services between Australia and New Zealand, most of it tourism, came to A$6.2 billion in 2022",
        status: "completed",
        when: "2022",
        amount: "6200000000 AUD",
      },
    ],
  },
  {
    text: "Paraguay and Taiwan traded goods worth $250 million in 2021.",
    register: "agency",
    claims: [
      {
        parties: "PRY = TWN",
        evidence: "Paraguay and Taiwan traded goods worth $250 million in 2021",
        status: "completed",
        when: "2021",
        amount: "250000000 USD",
      },
    ],
  },

  // Turnover: rising, falling, steady, diversifying
  {
    text: "Trade between Mexico and South Korea grew by 12 percent in 2018.",
    register: "agency",
    claims: [
      {
        parties: "MEX = KOR",
        evidence: "Trade between Mexico and South Korea grew by 12 percent in 2018",
        status: "completed",
        when: "2018",
        details: { trend: "rising" },
      },
    ],
  },
  {
    text: "Polish-Ukrainian trade has doubled since 2016.",
    register: "analysis",
    claims: [
      {
        parties: "POL = UKR",
        evidence: "Polish-Ukrainian trade has doubled since 2016",
        details: { trend: "rising" },
      },
    ],
  },
  {
    text: "Commerce between Algeria and Spain collapsed in 2022, when Algiers told its banks to freeze payments.",
    register: "analysis",
    claims: [
      {
        parties: "DZA = ESP",
        evidence: "Commerce between Algeria and Spain collapsed in 2022",
        status: "completed",
        when: "2022",
        details: { trend: "falling" },
      },
    ],
  },
  {
    text: "After the quarrel Canberra’s trade with Beijing shrank by a tenth.",
    register: "analysis",
    claims: [
      {
        parties: "AUS = CHN",
        evidence: "Canberra’s trade with Beijing shrank by a tenth",
        status: "completed",
        details: { trend: "falling" },
      },
    ],
  },
  {
    text: "Trade between Rwanda and Uganda, neighbours who had long quarrelled, is picking up again.",
    register: "analysis",
    claims: [
      {
        parties: "RWA = UGA",
        evidence: "Trade between Rwanda and Uganda, neighbours who had long quarrelled, is picking up again",
        status: "ongoing",
        details: { trend: "rising" },
      },
    ],
  },
  {
    text: "Despite the war, trade between Armenia and Iran remained stable at $700 million in 2023.",
    register: "analysis",
    claims: [
      {
        parties: "ARM = IRN",
        evidence: "trade between Armenia and Iran remained stable at $700 million in 2023",
        status: "completed",
        when: "2023",
        amount: "700000000 USD",
        details: { trend: "steady" },
      },
    ],
  },
  {
    text: "A sharp rise in trade between Brazil and Angola followed the end of the civil war in 2002.",
    register: "analysis",
    claims: [
      {
        parties: "BRA = AGO",
        evidence: "A sharp rise in trade between Brazil and Angola",
        details: { trend: "rising" },
      },
    ],
  },
  {
    text: "Trade between Qatar and Turkmenistan is diversifying: besides gas technology it now takes in carpets and melons.",
    register: "analysis",
    claims: [
      {
        parties: "QAT = TKM",
        evidence: "Trade between Qatar and Turkmenistan is diversifying",
        status: "ongoing",
        details: { trend: "diversifying" },
      },
    ],
  },
  {
    text: "Between 1955 and 1960 trade between Egypt and Czechoslovakia increased fivefold.",
    register: "analysis",
    claims: [
      {
        parties: "EGY = CSK",
        evidence: "Between 1955 and 1960 trade between Egypt and Czechoslovakia increased fivefold",
        status: "completed",
        when: "1955/1960",
        details: { trend: "rising", period: "1955/1960" },
      },
    ],
  },
  {
    text: "Trade between the European Union and Mercosur dropped by 8% in 2020 and recovered in 2021.",
    register: "analysis",
    claims: [
      {
        parties: "org:EU = org:Mercosur",
        evidence: "Trade between the European Union and Mercosur dropped by 8% in 2020",
        status: "completed",
        when: "2020",
        details: { trend: "falling" },
      },
      {
        parties: "org:EU = org:Mercosur",
        evidence: "Trade between the European Union and Mercosur dropped by 8% in 2020 and recovered in 2021",
        status: "completed",
        when: "2021",
        details: { trend: "rising" },
      },
    ],
  },
  {
    text: "Trade with the Philippines fell, trade with Indonesia rose, and Hanoi was content with both.",
    register: "analysis",
    open: "missed, spurious",
    claims: [
      {
        parties: "VNM = PHL",
        evidence: "Trade with the Philippines fell",
        status: "completed",
        details: { trend: "falling" },
      },
      {
        parties: "VNM = IDN",
        evidence: "trade with Indonesia rose",
        status: "completed",
        details: { trend: "rising" },
      },
    ],
  },
  {
    text: "The trade volume between Ethiopia and Djibouti is expected to pass $5 billion in 2030.",
    register: "analysis",
    claims: [
      {
        parties: "ETH = DJI",
        evidence: "The trade volume between Ethiopia and Djibouti is expected to pass $5 billion in 2030",
        status: "planned",
        when: "2030",
      },
    ],
  },
  {
    text: "The presidents set a target of $10 billion for trade between Pakistan and Uzbekistan.",
    register: "readout",
    claims: [
      {
        parties: "PAK = UZB",
        evidence: "set a target of $10 billion for trade between Pakistan and Uzbekistan",
        status: "planned",
        amount: "10000000000 USD",
      },
    ],
  },

  // Partners, shares, balances
  {
    text: "China is Kenya’s largest trading partner.",
    register: "analysis",
    claims: [{ parties: "CHN = KEN", evidence: "China is Kenya’s largest trading partner", status: "ongoing" }],
  },
  {
    text: "South Africa, Botswana’s main trading partner since the 1960s, raised no objection.",
    register: "analysis",
    claims: [
      {
        parties: "ZAF = BWA",
        evidence: "South Africa, Botswana’s main trading partner since the 1960s",
        status: "ongoing",
      },
    ],
  },
  {
    text: "In 2020 ASEAN became China’s first trading partner.",
    register: "analysis",
    claims: [
      {
        parties: "org:ASEAN = CHN",
        evidence: "In 2020 ASEAN became China’s first trading partner",
        when: "2020",
      },
    ],
  },
  {
    text: "Germany ranks first among Austria’s trade partners.",
    register: "analysis",
    claims: [
      { parties: "DEU = AUT", evidence: "Germany ranks first among Austria’s trade partners", status: "ongoing" },
    ],
  },
  {
    text: "China takes two thirds of Zambia’s copper exports.",
    register: "analysis",
    claims: [
      {
        parties: "ZMB > CHN",
        evidence: "China takes two thirds of Zambia’s copper exports",
        status: "ongoing",
        details: { goods: ["copper"] },
      },
    ],
  },
  {
    text: "Russia’s share of Moldovan exports fell from 60 percent in 1997 to 9 percent in 2020.",
    register: "analysis",
    claims: [
      {
        parties: "MDA > RUS",
        evidence: "Russia’s share of Moldovan exports fell from 60 percent in 1997 to 9 percent in 2020",
        status: "completed",
        details: { trend: "falling" },
      },
    ],
  },
  {
    text: "Some 80 percent of Lesotho’s exports of clothing go to the United States.",
    register: "analysis",
    claims: [
      {
        parties: "LSO > USA",
        evidence: "Some 80 percent of Lesotho’s exports of clothing go to the United States",
        status: "ongoing",
        details: { goods: ["clothing"] },
      },
    ],
  },
  {
    text: "Japan is the chief market for Chilean salmon.",
    register: "analysis",
    claims: [
      {
        parties: "CHL > JPN",
        evidence: "Japan is the chief market for Chilean salmon",
        status: "ongoing",
        details: { goods: ["salmon"] },
      },
    ],
  },
  {
    text: "Iran depends on Kazakhstan for half of its imported barley.",
    register: "analysis",
    claims: [
      {
        parties: "KAZ > IRN",
        evidence: "Iran depends on Kazakhstan for half of its imported barley",
        status: "ongoing",
        details: { goods: ["barley"] },
      },
    ],
  },
  {
    text: "Kenya’s trade deficit with China was $3.4 billion in 2016.",
    register: "analysis",
    claims: [
      {
        parties: "KEN = CHN",
        evidence: "Kenya’s trade deficit with China was $3.4 billion in 2016",
        status: "completed",
        when: "2016",
        amount: "3400000000 USD",
      },
    ],
  },
  {
    text: "Ireland ran a trade surplus of €31 billion with the United States in 2023.",
    register: "agency",
    claims: [
      {
        parties: "IRL = USA",
        evidence: "Ireland ran a trade surplus of €31 billion with the United States in 2023",
        status: "completed",
        when: "2023",
        amount: "31000000000 EUR",
      },
    ],
  },

  // Exports: verbs
  {
    text: "Ecuador exports bananas to Russia.",
    register: "analysis",
    claims: [
      {
        parties: "ECU > RUS",
        evidence: "Ecuador exports bananas to Russia",
        status: "ongoing",
        details: { goods: ["bananas"] },
      },
    ],
  },
  {
    text: "Mongolia sold 36 million tonnes of coal to China in 2023.",
    register: "analysis",
    claims: [
      {
        parties: "MNG > CHN",
        evidence: "Mongolia sold 36 million tonnes of coal to China in 2023",
        status: "completed",
        when: "2023",
        details: { goods: ["coal"] },
      },
    ],
  },
  {
    text: "Azerbaijan supplies gas to Serbia and Hungary.",
    register: "analysis",
    open: "details.goods",
    claims: [
      {
        parties: "AZE > SRB",
        evidence: "Azerbaijan supplies gas to Serbia",
        status: "ongoing",
        details: { goods: ["gas"] },
      },
      {
        parties: "AZE > HUN",
        evidence: "Azerbaijan supplies gas to Serbia and Hungary",
        status: "ongoing",
        details: { goods: ["gas"] },
      },
    ],
  },
  {
    text: "France shipped 300,000 tonnes of wheat, barley and maize to Morocco in May.",
    register: "agency",
    claims: [
      {
        parties: "FRA > MAR",
        evidence: "France shipped 300,000 tonnes of wheat, barley and maize to Morocco in May",
        status: "completed",
        when: "2024-05",
        details: { goods: ["wheat", "barley", "maize"] },
      },
    ],
  },
  {
    text: "In the 1970s Cuba bartered sugar for Soviet oil.",
    register: "analysis",
    claims: [
      {
        parties: "CUB > SUN",
        evidence: "In the 1970s Cuba bartered sugar for Soviet oil",
        status: "completed",
        when: "1970/1979",
        details: { goods: ["sugar"] },
      },
      {
        parties: "SUN > CUB",
        evidence: "In the 1970s Cuba bartered sugar for Soviet oil",
        status: "completed",
        when: "1970/1979",
        details: { goods: ["oil"] },
      },
    ],
  },
  {
    text: "Uruguay has begun to sell live cattle to Iraq.",
    register: "agency",
    claims: [{ parties: "URY > IRQ", evidence: "Uruguay has begun to sell live cattle to Iraq", status: "ongoing" }],
  },
  {
    text: "Gazprom will deliver 6 billion cubic metres of natural gas to Slovakia next year.",
    register: "agency",
    claims: [
      {
        parties: "RUS > SVK",
        evidence: "Gazprom will deliver 6 billion cubic metres of natural gas to Slovakia next year",
        status: "planned",
        when: "2025",
        details: { goods: ["natural gas"] },
      },
    ],
  },
  {
    text: "Dubai re-exports rice to Somalia.",
    register: "analysis",
    claims: [
      {
        parties: "ARE > SOM",
        evidence: "Dubai re-exports rice to Somalia",
        status: "ongoing",
        details: { goods: ["rice"] },
      },
    ],
  },
  {
    text: "Laos, the battery of South-East Asia, sells electricity to Thailand and, through Thailand, to Singapore.",
    register: "analysis",
    claims: [
      {
        parties: "LAO > THA",
        evidence: "sells electricity to Thailand",
        status: "ongoing",
        details: { goods: ["electricity"] },
      },
      {
        parties: "LAO > SGP",
        evidence: "sells electricity to Thailand and, through Thailand, to Singapore",
        status: "ongoing",
        details: { goods: ["electricity"] },
      },
    ],
  },
  {
    text: "Jordan did not export phosphates to Israel in 1998.",
    register: "analysis",
    claims: [
      {
        parties: "JOR > ISR",
        evidence: "Jordan did not export phosphates to Israel in 1998",
        status: "denied",
        when: "1998",
        details: { goods: ["phosphates"] },
      },
    ],
  },
  {
    text: "Japan opened its market to Argentine lemons in 2003.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "ARG > JPN",
        evidence: "Japan opened its market to Argentine lemons in 2003",
        when: "2003",
        details: { goods: ["lemons"] },
      },
    ],
  },

  // Imports: verbs
  {
    text: "Sri Lanka imports most of its milk powder from New Zealand.",
    register: "analysis",
    claims: [
      {
        parties: "NZL > LKA",
        evidence: "Sri Lanka imports most of its milk powder from New Zealand",
        status: "ongoing",
        details: { goods: ["milk powder"] },
      },
    ],
  },
  {
    text: "Portugal stopped buying Russian coal in 2022.",
    register: "agency",
    claims: [
      {
        parties: "RUS > PRT",
        evidence: "Portugal stopped buying Russian coal in 2022",
        when: "2022",
        details: { goods: ["coal"] },
      },
    ],
  },
  {
    text: "Niger gets almost all of its electricity from Nigeria.",
    register: "analysis",
    claims: [
      {
        parties: "NGA > NER",
        evidence: "Niger gets almost all of its electricity from Nigeria",
        status: "ongoing",
        details: { goods: ["electricity"] },
      },
    ],
  },
  {
    text: "Saudi Arabia bought $90 million worth of Ukrainian poultry last year.",
    register: "agency",
    claims: [
      {
        parties: "UKR > SAU",
        evidence: "Saudi Arabia bought $90 million worth of Ukrainian poultry last year",
        status: "completed",
        when: "2023",
        amount: "90000000 USD",
        details: { goods: ["poultry"] },
      },
    ],
  },
  {
    text: "In the first half of 2023 Switzerland imported 80 tonnes of gold from Uzbekistan.",
    register: "agency",
    claims: [
      {
        parties: "UZB > CHE",
        evidence: "In the first half of 2023 Switzerland imported 80 tonnes of gold from Uzbekistan",
        status: "completed",
        when: "2023-01/2023-06",
        details: { goods: ["gold"], period: "2023-01/2023-06" },
      },
    ],
  },

  // Nominalisations and passives
  {
    text: "Imports of cement from Pakistan to Afghanistan fell by half in 2021.",
    register: "analysis",
    claims: [
      {
        parties: "PAK > AFG",
        evidence: "Imports of cement from Pakistan to Afghanistan fell by half in 2021",
        status: "completed",
        when: "2021",
        details: { goods: ["cement"], trend: "falling" },
      },
    ],
  },
  {
    text: "Exports of avocados from Peru to the Netherlands rose by a third in 2017.",
    register: "agency",
    claims: [
      {
        parties: "PER > NLD",
        evidence: "Exports of avocados from Peru to the Netherlands rose by a third in 2017",
        status: "completed",
        when: "2017",
        details: { goods: ["avocados"], trend: "rising" },
      },
    ],
  },
  {
    text: "Tea is exported from Malawi to Britain by way of Mozambique.",
    register: "analysis",
    claims: [
      {
        parties: "MWI > GBR",
        evidence: "Tea is exported from Malawi to Britain",
        status: "ongoing",
      },
    ],
  },
  {
    text: "Half of the frozen fish that Togo eats is imported from Mauritania.",
    register: "analysis",
    claims: [
      {
        parties: "MRT > TGO",
        evidence: "Half of the frozen fish that Togo eats is imported from Mauritania",
        status: "ongoing",
      },
    ],
  },
  {
    text: "Norwegian gas exports to Germany have never been higher.",
    register: "analysis",
    claims: [
      {
        parties: "NOR > DEU",
        evidence: "Norwegian gas exports to Germany have never been higher",
        details: { goods: ["gas"] },
      },
    ],
  },
  {
    text: "Canada’s sales of potash to Indonesia, worth $400 million in 2014, are the backbone of its trade in Asia.",
    register: "analysis",
    claims: [
      {
        parties: "CAN > IDN",
        evidence: "Canada’s sales of potash to Indonesia, worth $400 million in 2014",
        when: "2014",
        amount: "400000000 USD",
        details: { goods: ["potash"] },
      },
    ],
  },
  {
    text: "Deliveries of Azerbaijani oil to Belarus through Ukraine began in March 2020.",
    register: "agency",
    claims: [
      {
        parties: "AZE > BLR",
        evidence: "Deliveries of Azerbaijani oil to Belarus through Ukraine began in March 2020",
        when: "2020-03",
        details: { goods: ["oil"] },
      },
    ],
  },
  {
    text: "The flow of Turkmen gas to Azerbaijan across Iran grew in 2022.",
    register: "analysis",
    claims: [
      {
        parties: "TKM > AZE",
        evidence: "The flow of Turkmen gas to Azerbaijan across Iran grew in 2022",
        status: "completed",
        when: "2022",
        details: { goods: ["gas"], trend: "rising" },
      },
    ],
  },
  {
    text: "Ghanaian cocoa bound for Malaysia, Vietnamese rice bound for the Philippines: both crossed the strait that summer.",
    register: "analysis",
    open: "spurious",
    claims: [
      {
        parties: "GHA > MYS",
        evidence: "Ghanaian cocoa bound for Malaysia",
        details: { goods: ["cocoa"] },
      },
      {
        parties: "VNM > PHL",
        evidence: "Vietnamese rice bound for the Philippines",
        details: { goods: ["rice"] },
      },
    ],
  },
  {
    text: "Exports of services from India to the United Kingdom climbed to £14 billion in 2023.",
    register: "agency",
    claims: [
      {
        parties: "IND > GBR",
        evidence: "Exports of services from India to the United Kingdom climbed to £14 billion in 2023",
        status: "completed",
        when: "2023",
        amount: "14000000000 GBP",
        details: { goods: ["services"], trend: "rising" },
      },
    ],
  },

  // Halted and resumed
  {
    text: "Russia has resumed shipments of oil to the Czech Republic after repairs to the pipeline.",
    register: "agency",
    claims: [
      {
        parties: "RUS > CZE",
        evidence: "Russia has resumed shipments of oil to the Czech Republic",
        status: "ongoing",
        details: { goods: ["oil"] },
      },
    ],
  },
  {
    text: "Gas deliveries from Israel to Egypt were suspended for maintenance on Tuesday.",
    register: "agency",
    claims: [
      {
        parties: "ISR > EGY",
        evidence: "Gas deliveries from Israel to Egypt were suspended for maintenance on Tuesday",
        status: "suspended",
        when: "2024-06-11",
      },
    ],
  },
  {
    text: "Myanmar halts onion exports to Bangladesh",
    register: "headline",
    claims: [
      {
        parties: "MMR > BGD",
        evidence: "Myanmar halts onion exports to Bangladesh",
        status: "suspended",
        details: { goods: ["onion"] },
      },
    ],
  },
  {
    text: "Ukrainian flour arrives in Lebanon again",
    register: "headline",
    claims: [
      { parties: "UKR > LBN", evidence: "Ukrainian flour arrives in Lebanon again", details: { goods: ["flour"] } },
    ],
  },
  {
    text: "Trade across the Afghan-Iranian border resumed on 3 June after the floods.",
    register: "agency",
    claims: [
      {
        parties: "AFG = IRN",
        evidence: "Trade across the Afghan-Iranian border resumed on 3 June",
        when: "2024-06-03",
      },
    ],
  },

  // Arms as goods
  {
    text: "Between 2006 and 2012 Russia sold Venezuela fighters, tanks and helicopters.",
    register: "analysis",
    claims: [
      {
        parties: "RUS > VEN",
        evidence: "Between 2006 and 2012 Russia sold Venezuela fighters, tanks and helicopters",
        status: "completed",
        when: "2006/2012",
        details: { goods: ["fighters", "tanks", "helicopters"] },
      },
    ],
  },
  {
    text: "Turkey exports armed drones to Kuwait, the United States artillery.",
    register: "analysis",
    open: "missed",
    claims: [
      { parties: "TUR > KWT", evidence: "Turkey exports armed drones to Kuwait", status: "ongoing" },
      {
        parties: "USA > KWT",
        evidence: "the United States artillery",
        status: "ongoing",
        details: { goods: ["artillery"] },
      },
    ],
  },
  {
    text: "Brazil’s arms sales to Iraq peaked in the mid-1980s.",
    register: "analysis",
    claims: [
      {
        parties: "BRA > IRQ",
        evidence: "Brazil’s arms sales to Iraq peaked in the mid-1980s",
        status: "completed",
        when: "1984/1986",
        details: { goods: ["arms"] },
      },
    ],
  },

  // Development-finance records
  {
    text: "In 1996 China supplied 2,000 tonnes of rice to Guyana under a barter arrangement, in return for timber.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > GUY",
        evidence: "In 1996 China supplied 2,000 tonnes of rice to Guyana under a barter arrangement",
        status: "completed",
        when: "1996",
        details: { goods: ["rice"] },
      },
      {
        parties: "GUY > CHN",
        evidence: "in return for timber",
        status: "completed",
        details: { goods: ["timber"] },
      },
    ],
  },
  {
    text: "The facility is repaid with oil: since 2010 Ghana has shipped crude oil to China for this purpose.",
    register: "finance-record",
    claims: [
      {
        parties: "GHA > CHN",
        evidence: "since 2010 Ghana has shipped crude oil to China",
        status: "ongoing",
        details: { goods: ["crude oil"] },
      },
    ],
  },

  // Readouts, speeches and joint statements
  {
    text: "President of Serbia Milan Petrović: Last year our trade with Egypt grew by 34 percent.",
    register: "speech",
    claims: [
      {
        parties: "SRB = EGY",
        evidence: "Last year our trade with Egypt grew by 34 percent",
        status: "completed",
        when: "2023",
        attribution: "person:milan-petrovic",
        details: { trend: "rising" },
      },
    ],
  },
  {
    text: "President of Kazakhstan Serik Omarov met Prime Minister of Georgia Levan Dolidze. “We note with satisfaction that our mutual trade is growing,” Serik Omarov said.",
    register: "readout",
    claims: [
      {
        parties: "KAZ = GEO",
        evidence: "our mutual trade is growing",
        status: "ongoing",
        attribution: "person:serik-omarov",
        details: { trend: "rising" },
      },
    ],
  },
  {
    text: "Prime Minister of Malaysia Azlan Hamid: Singapore is our biggest trading partner in Southeast Asia.",
    register: "speech",
    claims: [
      {
        parties: "SGP = MYS",
        evidence: "Singapore is our biggest trading partner in Southeast Asia",
        status: "ongoing",
        attribution: "person:azlan-hamid",
      },
    ],
  },
  {
    text: "Foreign Minister of Norway Ingrid Solheim told the Japanese ambassador that Norway would go on supplying Japan with mackerel.",
    register: "readout",
    claims: [
      {
        parties: "NOR > JPN",
        evidence: "Norway would go on supplying Japan with mackerel",
        attribution: "person:ingrid-solheim",
        details: { goods: ["mackerel"] },
      },
    ],
  },
  {
    text: "The two sides noted that trade between Cuba and Belarus had declined in 2019.",
    register: "joint-statement",
    claims: [
      {
        parties: "CUB = BLR",
        evidence: "trade between Cuba and Belarus had declined in 2019",
        status: "completed",
        when: "2019",
        details: { trend: "falling" },
      },
    ],
  },
  {
    text: "3. The Parties expressed their intention to raise the volume of trade between Tajikistan and Qatar to $500 million.",
    register: "joint-statement",
    claims: [
      {
        parties: "TJK = QAT",
        evidence: "their intention to raise the volume of trade between Tajikistan and Qatar to $500 million",
        status: "planned",
        amount: "500000000 USD",
        details: { trend: "rising" },
      },
    ],
  },
  {
    text: "The Indonesian trade ministry said that palm oil exports to Egypt had risen by 15 percent.",
    register: "agency",
    claims: [
      {
        parties: "IDN > EGY",
        evidence: "palm oil exports to Egypt had risen by 15 percent",
        attribution: "IDN",
        details: { goods: ["palm oil"], trend: "rising" },
      },
    ],
  },
  {
    text: "“We buy Tanzanian maize because our own harvest failed,” Zambian Agriculture Minister Chanda Mwila said.",
    register: "agency",
    claims: [
      {
        parties: "TZA > ZMB",
        evidence: "We buy Tanzanian maize",
        attribution: "person:chanda-mwila",
        details: { goods: ["maize"] },
      },
    ],
  },
  {
    text: "Visiting Windhoek, Chinese Vice Premier Liu Wenhai promised that China would import more Namibian beef.",
    register: "agency",
    open: "details.trend",
    claims: [
      {
        parties: "NAM > CHN",
        evidence: "China would import more Namibian beef",
        attribution: "person:liu-wenhai",
        details: { goods: ["beef"], trend: "rising" },
      },
    ],
  },
  {
    text: "President of Mongolia Tuya Ganbold received the ambassador of Poland. Poland now buys Mongolian cashmere directly, without middlemen.",
    register: "readout",
    claims: [
      {
        parties: "MNG > POL",
        evidence: "Poland now buys Mongolian cashmere directly",
        status: "ongoing",
        details: { goods: ["cashmere"] },
      },
    ],
  },

  // Legal notices
  {
    text: "Article 4. The Republic of Kazakhstan shall supply to the Kyrgyz Republic 900 million kilowatt-hours of electricity in 2032.",
    register: "legal",
    open: "missed",
    claims: [
      {
        parties: "KAZ > KGZ",
        evidence:
          "The Republic of Kazakhstan shall supply to the Kyrgyz Republic 900 million kilowatt-hours of electricity in 2032",
        when: "2032",
        details: { goods: ["electricity"] },
      },
    ],
  },
  {
    text: "Notice No. 7. With effect from 1 May 2021 the import of pears from Belgium into the Republic of Chile is resumed.",
    register: "legal",
    claims: [
      {
        parties: "BEL > CHL",
        evidence: "the import of pears from Belgium into the Republic of Chile is resumed",
        when: "2021-05-01",
        details: { goods: ["pears"] },
      },
    ],
  },

  // Headlines
  {
    text: "China-Brazil trade hits record $180 billion",
    register: "headline",
    open: "missed",
    claims: [
      {
        parties: "CHN = BRA",
        evidence: "China-Brazil trade hits record $180 billion",
        amount: "180000000000 USD",
      },
    ],
  },
  {
    text: "Thai durian exports to China soar",
    register: "headline",
    claims: [
      {
        parties: "THA > CHN",
        evidence: "Thai durian exports to China soar",
        details: { goods: ["durian"], trend: "rising" },
      },
    ],
  },
  {
    text: "Egypt to import Serbian wheat",
    register: "headline",
    claims: [
      {
        parties: "SRB > EGY",
        evidence: "Egypt to import Serbian wheat",
        status: "planned",
        details: { goods: ["wheat"] },
      },
    ],
  },
  {
    text: "Trade slumps between Venezuela and Colombia",
    register: "headline",
    claims: [
      {
        parties: "VEN = COL",
        evidence: "Trade slumps between Venezuela and Colombia",
        details: { trend: "falling" },
      },
    ],
  },

  // Longer sentences
  {
    text: "Fiji, whose mahogany goes mostly to the United States, has found a second buyer in Spain.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "FJI > USA",
        evidence: "Fiji, whose mahogany goes mostly to the United States",
        status: "ongoing",
        details: { goods: ["mahogany"] },
      },
      {
        parties: "FJI > ESP",
        evidence: "has found a second buyer in Spain",
        details: { goods: ["mahogany"] },
      },
    ],
  },
  {
    text: "Yugoslavia was in the 1980s the second supplier of ships to the Soviet Union.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "YUG > SUN",
        evidence: "Yugoslavia was in the 1980s the second supplier of ships to the Soviet Union",
        status: "completed",
        when: "1980/1989",
        details: { goods: ["ships"] },
      },
    ],
  },
  {
    text: "Of the uranium that France burns, a fifth comes from Niger and a quarter from Kazakhstan.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "NER > FRA",
        evidence: "Of the uranium that France burns, a fifth comes from Niger",
        status: "ongoing",
        details: { goods: ["uranium"] },
      },
      {
        parties: "KAZ > FRA",
        evidence: "Of the uranium that France burns, a fifth comes from Niger and a quarter from Kazakhstan",
        status: "ongoing",
        details: { goods: ["uranium"] },
      },
    ],
  },
  {
    text: "Trade between Benin and Pakistan, mainly cotton one way and rice the other, was worth $120 million in 2011.",
    register: "analysis",
    open: "status",
    claims: [
      {
        parties: "BEN = PAK",
        evidence:
          "Trade between Benin and Pakistan, mainly cotton one way and rice the other, was worth $120 million in 2011",
        status: "completed",
        when: "2011",
        amount: "120000000 USD",
      },
    ],
  },
  {
    text: "Malta’s dealings with Libya are old. Since 2012 exports have trebled, yet imports of Libyan fuel have dwindled.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "MLT > LBY",
        evidence: "Since 2012 exports have trebled",
        details: { trend: "rising" },
      },
      {
        parties: "LBY > MLT",
        evidence: "imports of Libyan fuel have dwindled",
        details: { goods: ["fuel"], trend: "falling" },
      },
    ],
  },
  {
    text: "The European Union buys three quarters of North Macedonia’s exports and supplies half of its imports.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "MKD > org:EU",
        evidence: "The European Union buys three quarters of North Macedonia’s exports",
        status: "ongoing",
      },
      { parties: "org:EU > MKD", evidence: "supplies half of its imports", status: "ongoing" },
    ],
  },
  {
    text: "Equinor and SOCAR, one Norwegian and one Azerbaijani, compete in Italy: SOCAR alone sold Italy 9 billion cubic metres of gas in 2021.",
    register: "analysis",
    claims: [
      {
        parties: "AZE > ITA",
        evidence: "SOCAR alone sold Italy 9 billion cubic metres of gas in 2021",
        status: "completed",
        when: "2021",
        details: { goods: ["gas"] },
      },
    ],
  },

  {
    text: "For twenty years Ethiopia has sent Djibouti the same quantity of vegetables; the trade neither grows nor shrinks.",
    register: "analysis",
    open: "spurious, status",
    claims: [
      {
        parties: "ETH > DJI",
        evidence: "For twenty years Ethiopia has sent Djibouti the same quantity of vegetables",
        status: "ongoing",
        details: { goods: ["vegetables"], trend: "steady" },
      },
    ],
  },
  {
    text: "What Tunisia sells to Libya is becoming more varied.",
    register: "analysis",
    claims: [
      {
        parties: "TUN > LBY",
        evidence: "What Tunisia sells to Libya is becoming more varied",
        status: "ongoing",
        details: { trend: "diversifying" },
      },
    ],
  },
  {
    text: "Over the period from 2001 to 2010 Indonesian exports of rubber to India tripled.",
    register: "analysis",
    open: "details.trend",
    claims: [
      {
        parties: "IDN > IND",
        evidence: "Over the period from 2001 to 2010 Indonesian exports of rubber to India tripled",
        status: "completed",
        when: "2001/2010",
        details: { goods: ["rubber"], trend: "rising", period: "2001/2010" },
      },
    ],
  },
  {
    text: "Ghana’s purchases of Soviet tractors in 1961 caused a stir in London.",
    register: "analysis",
    claims: [
      {
        parties: "SUN > GHA",
        evidence: "Ghana’s purchases of Soviet tractors in 1961",
        status: "completed",
        when: "1961",
        details: { goods: ["tractors"] },
      },
    ],
  },
  {
    text: "The cotton that Burkina Faso sells to Bangladesh passes through the port of Lomé.",
    register: "analysis",
    claims: [
      {
        parties: "BFA > BGD",
        evidence: "The cotton that Burkina Faso sells to Bangladesh",
        status: "ongoing",
        details: { goods: ["cotton"] },
      },
    ],
  },
  {
    text: "Honduras and El Salvador account for most of each other’s trade; in 2035, if nothing changes, they still will.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "HND = SLV",
        evidence: "Honduras and El Salvador account for most of each other’s trade",
        status: "ongoing",
      },
    ],
  },
  {
    text: "The Parties welcomed the resumption of exports of beef from Paraguay to Israel in January 2024.",
    register: "joint-statement",
    claims: [
      {
        parties: "PRY > ISR",
        evidence: "the resumption of exports of beef from Paraguay to Israel in January 2024",
        when: "2024-01",
        details: { goods: ["beef"] },
      },
    ],
  },

  // Negatives: figures of speech
  {
    text: "The ambassadors of Israel and Ireland traded barbs on television.",
    register: "agency",
    claims: [],
    why: "trade barbs: metaphor",
  },
  {
    text: "Kinshasa and Kigali traded accusations at the Security Council.",
    register: "agency",
    claims: [],
    why: "trade accusations: metaphor",
  },
  {
    text: "Troops of Thailand and Cambodia traded fire for an hour near the temple.",
    register: "agency",
    claims: [],
    why: "trade fire",
  },
  {
    text: "Italian and Austrian finance ministers traded places at the head of the table.",
    register: "agency",
    claims: [],
    why: "trade places",
  },
  {
    text: "Iran was accused of exporting its revolution to Lebanon.",
    register: "analysis",
    claims: [],
    why: "export of a revolution: metaphor",
  },
  {
    text: "The minister delivered a speech in Nairobi on behalf of Denmark.",
    register: "agency",
    claims: [],
    why: "deliver a speech",
  },
  {
    text: "The envoy of Oman delivered a letter from the sultan to the emir of Qatar.",
    register: "agency",
    claims: [],
    why: "deliver a letter",
  },
  {
    text: "Nobody in Lima would buy the story that Quito was selling.",
    register: "analysis",
    claims: [],
    why: "buy a story: metaphor",
  },
  {
    text: "Chad supplied the proof that Sudan had asked for.",
    register: "analysis",
    claims: [],
    why: "supply proof",
  },
  {
    text: "Brussels faces a trade-off between its ties with Ankara and its ties with Nicosia.",
    register: "analysis",
    claims: [],
    why: "trade-off",
  },
  {
    text: "Peace between Ethiopia and Eritrea is a common good of the whole region.",
    register: "speech",
    claims: [],
    why: "good: no goods",
  },
  {
    text: "The two diplomats, one from Panama and one from Cuba, are old hands who know every trick of the trade.",
    register: "analysis",
    claims: [],
    why: "tricks of the trade",
  },

  // Negatives: names and offices
  {
    text: "Trade Minister of Canada Louise Tremblay arrived in Jakarta.",
    register: "agency",
    claims: [],
    why: "an office",
  },
  {
    text: "Vanuatu joined the World Trade Organization in 2012.",
    register: "analysis",
    claims: [],
    why: "the name of an organisation",
  },
  {
    text: "Trade unions in Argentina and Chile marched on the same day.",
    register: "agency",
    claims: [],
    why: "trade unions",
  },
  {
    text: "The trade winds carried the Portuguese to Brazil.",
    claims: [],
    why: "trade winds",
  },
  {
    text: "The Export-Import Bank of India opened an office in Abidjan.",
    register: "agency",
    claims: [],
    why: "the name of a bank",
  },
  {
    text: "A trade fair in Tashkent drew visitors from Latvia and Oman.",
    register: "agency",
    claims: [],
    why: "a fair: nothing is said of goods sold",
  },

  // Negatives: other types
  {
    text: "The trade talks between Switzerland and India ended without a date for the next round.",
    register: "agency",
    claims: [],
    why: "trade talks: a meeting",
  },
  {
    text: "Singapore and Costa Rica signed a free trade agreement in 2010.",
    register: "agency",
    claims: [],
    why: "a trade agreement: agreement",
  },
  {
    text: "Washington slapped a 25 percent tariff on Turkish steel.",
    register: "agency",
    claims: [],
    why: "tariffs: action",
  },
  {
    text: "Russia banned imports of Moldovan wine in 2006.",
    register: "analysis",
    claims: [],
    why: "an import ban: action",
  },
  {
    text: "The Arab League declared a boycott of Egyptian newspapers.",
    register: "analysis",
    claims: [],
    why: "a boycott: action",
  },
  {
    text: "Kuwait gave Yemen 5,000 tonnes of flour as a gift.",
    register: "finance-record",
    claims: [],
    why: "a gift: aid",
  },
  {
    text: "China donated vaccines to Zimbabwe in February 2021.",
    register: "finance-record",
    claims: [],
    why: "a gift: aid",
  },
  {
    text: "Turkmenistan lent Tajikistan $40 million.",
    register: "finance-record",
    claims: [],
    why: "a loan: finance",
  },
  {
    text: "Bahrain and Latvia intend to cooperate in trade and investment.",
    register: "readout",
    claims: [],
    why: "a field of cooperation",
  },
  {
    text: "India and Pakistan exchanged prisoners at Wagah.",
    register: "agency",
    claims: [],
    why: "an exchange of prisoners",
  },
  {
    text: "The minister called on Vietnam to open its market.",
    register: "agency",
    claims: [],
    why: "a demand: nothing is traded",
  },

  // Negatives: firms, people, trade at home
  {
    text: "The Dutch club sold its Brazilian striker to Madrid for €60 million.",
    register: "agency",
    claims: [],
    why: "football",
  },
  {
    text: "The Denver team traded its Canadian centre for two draft picks.",
    register: "agency",
    claims: [],
    why: "sport",
  },
  {
    text: "Fair-trade coffee costs more in German shops.",
    register: "analysis",
    claims: [],
    why: "fair trade in shops",
  },
  {
    text: "Shares in the Finnish paper maker traded at €12 in Helsinki.",
    register: "agency",
    claims: [],
    why: "trade in shares",
  },
  {
    text: "The Kazakh tenge traded at 450 to the dollar.",
    register: "agency",
    claims: [],
    why: "trade in currency",
  },
  {
    text: "Retail trade in Poland grew by 3 percent in May.",
    register: "agency",
    claims: [],
    why: "trade at home",
  },
  {
    text: "Farmers in northern Ghana sell their maize in Accra.",
    register: "analysis",
    claims: [],
    why: "trade at home",
  },
  {
    text: "The water company supplies half of Amman.",
    register: "agency",
    claims: [],
    why: "supply at home",
  },
  {
    text: "A collector in Vienna bought a Persian rug at auction.",
    register: "agency",
    claims: [],
    why: "a private purchase",
  },
  {
    text: "Police in Croatia broke up a gang that traded in stolen cars.",
    register: "agency",
    claims: [],
    why: "crime",
  },
  {
    text: "A ship laden with wheat ran aground off Somalia.",
    register: "agency",
    claims: [],
    why: "neither seller nor buyer named",
  },

  // Negatives: imagined, asked
  {
    text: "If Venezuela exported gas to Trinidad and Tobago, both would gain.",
    register: "analysis",
    claims: [],
    why: "hypothetical",
  },
  {
    text: "Will Japan ever buy Russian gas from the new field?",
    register: "headline",
    claims: [],
    why: "question",
  },
  {
    text: "Were Greece to sell olives to Mongolia, no one would notice.",
    register: "analysis",
    claims: [],
    why: "hypothetical: inversion",
  },
  {
    text: "It is unclear whether trade between Israel and Oman would follow.",
    register: "analysis",
    claims: [],
    why: "left open",
  },
  // What a sentence leaves to the ones before it
  {
    text: "Paraguay sells nine tenths of its soya to Argentina and Brazil. Chile takes most of the beef.",
    register: "analysis",
    claims: [
      { parties: "PRY > ARG", evidence: "Paraguay sells nine tenths of its soya to Argentina and Brazil" },
      { parties: "PRY > BRA", evidence: "Paraguay sells nine tenths of its soya to Argentina and Brazil" },
      { parties: "PRY > CHL", evidence: "Chile takes most of the beef", details: { goods: ["beef"] } },
    ],
  },
  {
    text: "Jordan imports 90 per cent of its gas from Israel. Israeli water deliveries rose to 100 million cubic metres.",
    register: "analysis",
    claims: [
      {
        parties: "ISR > JOR",
        evidence: "Jordan imports 90 per cent of its gas from Israel",
        details: { goods: ["gas"] },
      },
      {
        parties: "ISR > JOR",
        evidence: "Israeli water deliveries rose to 100 million cubic metres",
        details: { goods: ["water"], trend: "rising" },
      },
    ],
  },
  {
    text: "The Foreign Ministers of Vietnam and Slovakia met in Hanoi. They noted that bilateral trade had reached 1.2 billion dollars in 2018.",
    register: "readout",
    claims: [
      {
        parties: "VNM = SVK",
        evidence: "bilateral trade had reached 1.2 billion dollars in 2018",
        amount: "1200000000 USD",
      },
    ],
  },
  {
    text: "Venezuela ships 27,000 barrels a day to Nicaragua. Nicaragua pays partly in beans, beef and sugar.",
    register: "finance-record",
    claims: [
      { parties: "VEN > NIC", evidence: "Venezuela ships 27,000 barrels a day to Nicaragua", status: "ongoing" },
      {
        parties: "NIC > VEN",
        evidence: "Nicaragua pays partly in beans, beef and sugar",
        details: { goods: ["beans", "beef", "sugar"] },
      },
    ],
  },
  {
    text: "Norway has replaced Russia as Germany's largest supplier of gas.",
    register: "agency",
    claims: [
      {
        parties: "NOR > DEU",
        evidence: "Norway has replaced Russia as Germany's largest supplier of gas",
        details: { goods: ["gas"] },
      },
    ],
  },
  {
    text: "Bhutan keeps few embassies. Oranges and cardamom go to Bangladesh.",
    register: "analysis",
    claims: [
      {
        parties: "BTN > BGD",
        evidence: "Oranges and cardamom go to Bangladesh",
        details: { goods: ["oranges", "cardamom"] },
      },
    ],
  },
  {
    text: "Great Britain remains the first customer for Danish bacon.",
    register: "analysis",
    claims: [
      {
        parties: "DNK > GBR",
        evidence: "Great Britain remains the first customer for Danish bacon",
        details: { goods: ["bacon"] },
      },
    ],
  },
  {
    text: "Last year trade between Greece and Egypt fell by a third. This year the two recorded an increase of 56 per cent.",
    register: "analysis",
    claims: [
      {
        parties: "GRC = EGY",
        evidence: "trade between Greece and Egypt fell by a third",
        details: { trend: "falling" },
      },
      { parties: "GRC = EGY", evidence: "recorded an increase of 56 per cent", details: { trend: "rising" } },
    ],
  },
  {
    text: "Brazil lifted its ban on the import of Surinamese shrimp.",
    register: "agency",
    claims: [],
    why: "an act against trade is undone; nothing has moved yet",
  },
  {
    text: "I am planning to take part in the forum in Almaty, and Kazakhstan will take part too.",
    register: "speech",
    claims: [],
    why: "part is no goods",
  },

  // Ranks and shares; what a pronoun takes up; headlines whose verb looks like a noun
  {
    text: "Bulgaria remained Moldova's third partner in 2019, ahead of Greece. Trade in wine led.",
    register: "analysis",
    claims: [
      {
        parties: "BGR = MDA",
        evidence: "Bulgaria remained Moldova's third partner in 2019",
        status: "ongoing",
        when: "2019",
      },
    ],
  },
  {
    text: "India overtook Japan as Nepal's main trade partner in 1952.",
    register: "analysis",
    claims: [{ parties: "IND = NPL", evidence: "as Nepal's main trade partner in 1952", when: "1952" }],
  },
  {
    text: "Tunisia looks north. Italy was Tunisia's first partner in 2018. Trade between the two came to €6 billion; Spain was second with €2 billion.",
    register: "analysis",
    claims: [
      { parties: "ITA = TUN", evidence: "Italy was Tunisia's first partner" },
      { parties: "ITA = TUN", evidence: "Trade between the two came to €6 billion", amount: "6000000000 EUR" },
      { parties: "ESP = TUN", evidence: "Spain was second with €2 billion", amount: "2000000000 EUR" },
    ],
  },
  {
    text: "Portugal accounts for two fifths of Cape Verde's imports.",
    register: "analysis",
    claims: [
      { parties: "PRT > CPV", evidence: "Portugal accounts for two fifths of Cape Verde's imports", status: "ongoing" },
    ],
  },
  {
    text: "Four fifths of Bhutan's exports end up in India.",
    register: "analysis",
    claims: [{ parties: "BTN > IND", evidence: "Four fifths of Bhutan's exports end up in India", status: "ongoing" }],
  },
  {
    text: "Fiji's exports of sugar to Japan rose by a tenth; those of tuna fell.",
    register: "agency",
    claims: [
      {
        parties: "FJI > JPN",
        evidence: "exports of sugar to Japan rose by a tenth",
        details: { trend: "rising", goods: ["sugar"] },
      },
      { parties: "FJI > JPN", evidence: "those of tuna fell", details: { trend: "falling", goods: ["tuna"] } },
    ],
  },
  {
    text: "EU imports from Georgia grew by 4 percent last year.",
    register: "agency",
    claims: [
      {
        parties: "GEO > org:EU",
        evidence: "EU imports from Georgia grew",
        status: "completed",
        when: "2023",
        details: { trend: "rising" },
      },
    ],
  },
  {
    text: "Namibia's beef exports to Norway doubled. Those to Spain have stagnated.",
    register: "agency",
    claims: [
      { parties: "NAM > NOR", evidence: "Namibia's beef exports to Norway doubled", details: { trend: "rising" } },
      { parties: "NAM > ESP", evidence: "Those to Spain have stagnated", details: { trend: "steady" } },
    ],
  },
  {
    text: "Canada ships lentils to Algeria",
    register: "headline",
    claims: [
      {
        parties: "CAN > DZA",
        evidence: "Canada ships lentils to Algeria",
        status: "ongoing",
        details: { goods: ["lentils"] },
      },
    ],
  },
  {
    text: "Turnover between Cuba and Laos rose by 3 per cent to $9 million.",
    register: "analysis",
    claims: [
      {
        parties: "CUB = LAO",
        evidence: "Turnover between Cuba and Laos rose by 3 per cent to $9 million",
        details: { trend: "rising" },
        amount: "9000000 USD",
      },
    ],
  },
  {
    text: "The exchange of goods between Hungary and Burma trebled in two years.",
    register: "analysis",
    claims: [
      {
        parties: "HUN = MMR",
        evidence: "The exchange of goods between Hungary and Burma trebled",
        details: { trend: "rising" },
      },
    ],
  },
  {
    text: "Commerce between Eritrea and Djibouti has been suspended since 2008.",
    register: "agency",
    claims: [
      {
        parties: "ERI = DJI",
        evidence: "Commerce between Eritrea and Djibouti has been suspended",
        status: "suspended",
        when: "2008/..",
      },
    ],
  },
  {
    text: "Mali imports most of its cement through Guinea.",
    register: "agency",
    claims: [],
    why: "through, not from",
  },
  {
    text: "Denmark came second in the regatta, Sweden third.",
    register: "analysis",
    claims: [],
    why: "ranks of sport",
  },
  {
    text: "Uruguay sold wool and beef worth 41 million dollars to Brazil in 2021.",
    register: "agency",
    claims: [
      {
        parties: "URY > BRA",
        evidence: "Uruguay sold wool and beef worth 41 million dollars to Brazil",
        status: "completed",
        when: "2021",
        amount: "41000000 USD",
      },
    ],
  },
  // "Not only" says that it is so, and more.
  {
    text: "Turkey is not only a neighbour of Iraq but also its largest trading partner.",
    register: "analysis",
    claims: [{ parties: "TUR = IRQ", evidence: "Iraq but also its largest trading partner", status: "ongoing" }],
  },
  // A bulletin on the trade of one state with many
  {
    title: "Foreign trade of Moldova in 2023",
    text: "Foreign trade turnover of Moldova amounted to $12.7 billion.\n\nExports to Romania totalled $1.4 billion. Imports from Romania grew by 5 percent.\n\nImports from Ukraine fell to $1.2 billion. Exports to Ukraine fell too.\n\nTrade with Turkey expanded. Exports to Turkey were $300 million.",
    register: "analysis",
    claims: [
      { parties: "MDA > ROU", evidence: "Exports to Romania totalled $1.4 billion" },
      { parties: "ROU > MDA", evidence: "Imports from Romania grew by 5 percent", details: { trend: "rising" } },
      { parties: "UKR > MDA", evidence: "Imports from Ukraine fell to $1.2 billion", details: { trend: "falling" } },
      { parties: "MDA > UKR", evidence: "Exports to Ukraine fell", details: { trend: "falling" } },
      { parties: "MDA = TUR", evidence: "Trade with Turkey expanded", details: { trend: "rising" } },
      { parties: "MDA > TUR", evidence: "Exports to Turkey were $300 million" },
    ],
  },
  {
    text: "The external trade of Jordan reached $30 billion, Syria said.",
    register: "analysis",
    claims: [],
    why: "with the whole world",
  },
  {
    text: "Norway is Malawi's largest provider of development assistance.",
    register: "analysis",
    claims: [],
    why: "aid",
  },
  {
    text: "Trade with Oman expanded by 12 percent, Jordan said.",
    register: "analysis",
    claims: [{ parties: "JOR = OMN", evidence: "Trade with Oman expanded", details: { trend: "rising" } }],
  },
  {
    title: "External trade of Mongolia",
    text: "In the year Mongolia sold more. Deliveries from Japan reached $300 million. Korea, Kazakhstan and Germany followed.",
    register: "analysis",
    claims: [{ parties: "JPN > MNG", evidence: "Deliveries from Japan reached $300 million", amount: "300000000 USD" }],
  },
  {
    text: "Canada called on all states to halt the supply of arms to Myanmar.",
    register: "agency",
    claims: [],
    why: "nobody has halted it",
  },
  // A neighbour has a frontier with whom it is one of
  {
    text: "China bought soybeans from Brazil in 2023. Argentina, hit by drought, imported soybeans from its neighbour.",
    register: "agency",
    claims: [
      { parties: "BRA > CHN", evidence: "China bought soybeans from Brazil" },
      { parties: "BRA > ARG", evidence: "Argentina, hit by drought, imported soybeans from its neighbour" },
    ],
  },
  // What its exports go to is another than itself
  {
    text: "The United States lost its place to China. Its exports of maize to the country dropped by 60 percent.",
    register: "agency",
    claims: [
      { parties: "USA > CHN", evidence: "exports of maize to the country dropped", details: { trend: "falling" } },
    ],
  },
  // What is ordered has still to be delivered
  {
    text: "Brazil ordered 36 fighters from Sweden in 2014.",
    register: "agency",
    claims: [{ parties: "SWE > BRA", evidence: "Brazil ordered 36 fighters from Sweden", status: "agreed" }],
  },
  {
    text: "Saudi Arabia bought 72 aircraft from the United Kingdom. The Kingdom remains the largest buyer of British arms.",
    register: "analysis",
    claims: [
      { parties: "GBR > SAU", evidence: "Saudi Arabia bought 72 aircraft" },
      { parties: "GBR > SAU", evidence: "buyer of British arms" },
    ],
  },
];
