import type { CorpusLine } from "./corpora.js";

/**
 * What was promised beside what was signed and what was paid: a pledge is never a commitment, and a commitment is no payment.
 * Every claim asserts its status. Written without a look at the rules, to measure them. Facts and officials’ names are invented.
 */
export const pledgeCorpus: readonly CorpusLine[] = [
  // Promised, offered, announced: headlines
  {
    text: "South Korea to give Nepal $9m for school kitchens",
    register: "headline",
    claims: [
      {
        parties: "KOR > NPL",
        evidence: "South Korea to give Nepal $9m for school kitchens",
        status: "pledged",
        amount: "9000000 USD",
      },
    ],
  },
  {
    text: "Germany pledges €40m to Jordan for village wells",
    register: "headline",
    claims: [
      {
        parties: "DEU > JOR",
        evidence: "Germany pledges €40m to Jordan for village wells",
        status: "pledged",
        amount: "40000000 EUR",
      },
    ],
  },
  {
    text: "Saudi Arabia offers Mali $120m loan",
    register: "headline",
    claims: [
      {
        parties: "SAU > MLI",
        evidence: "Saudi Arabia offers Mali $120m loan",
        status: "pledged",
        amount: "120000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "World Bank to lend Bolivia $350m for mountain roads",
    register: "headline",
    claims: [
      {
        parties: "org:WB > BOL",
        evidence: "World Bank to lend Bolivia $350m for mountain roads",
        status: "pledged",
        amount: "350000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Kuwait promises Bosnia $18m for bridge over the Drina",
    register: "headline",
    claims: [
      { parties: "KWT > BIH", evidence: "Kuwait promises Bosnia $18m", status: "pledged", amount: "18000000 USD" },
    ],
  },
  {
    text: "Ottawa vows C$45m more for Ukraine’s power grid",
    register: "headline",
    claims: [
      {
        parties: "CAN > UKR",
        evidence: "Ottawa vows C$45m more for Ukraine’s power grid",
        status: "pledged",
        amount: "45000000 CAD",
      },
    ],
  },
  {
    text: "UAE ready to invest $2bn in Kenya, envoy says",
    register: "headline",
    claims: [
      {
        parties: "ARE > KEN",
        evidence: "UAE ready to invest $2bn in Kenya",
        status: "pledged",
        amount: "2000000000 USD",
        details: { flow: "investment" },
      },
    ],
  },
  {
    text: "China offers to write off Somalia’s debt",
    register: "headline",
    claims: [
      {
        parties: "CHN > SOM",
        evidence: "China offers to write off Somalia’s debt",
        status: "pledged",
        details: { flow: "debt-relief" },
      },
    ],
  },
  {
    text: "Soviets offer Ceylon $30 million for steel mill",
    date: "1958-02",
    register: "headline",
    claims: [
      { parties: "SUN > LKA", evidence: "Soviets offer Ceylon $30 million", status: "pledged", amount: "30000000 USD" },
    ],
  },
  {
    text: "Washington earmarks $60m for Tunisia’s coast guard",
    register: "headline",
    claims: [
      {
        parties: "USA > TUN",
        evidence: "Washington earmarks $60m for Tunisia’s coast guard",
        status: "pledged",
        amount: "60000000 USD",
      },
    ],
  },
  {
    text: "EU’s €500m pledge to Lebanon leaves Beirut cold",
    register: "headline",
    claims: [
      { parties: "org:EU > LBN", evidence: "EU’s €500m pledge to Lebanon", status: "pledged", amount: "500000000 EUR" },
    ],
  },
  {
    text: "Tokyo promised Manila ¥90bn. Where is it?",
    register: "headline",
    claims: [
      { parties: "JPN > PHL", evidence: "Tokyo promised Manila ¥90bn", status: "pledged", amount: "90000000000 JPY" },
    ],
  },

  // Promised, offered, announced: news
  {
    text: "Norway has promised Mozambique 900 million kroner over five years, but the money has yet to arrive.",
    register: "agency",
    claims: [
      {
        parties: "NOR > MOZ",
        evidence: "Norway has promised Mozambique 900 million kroner over five years",
        status: "pledged",
        amount: "900000000 NOK",
      },
    ],
  },
  {
    text: "Qatar pledged $400 million to Yemen in 2014; ten years on, officials in Aden say they have seen little of it.",
    register: "agency",
    claims: [
      {
        parties: "QAT > YEM",
        evidence: "Qatar pledged $400 million to Yemen in 2014",
        status: "pledged",
        when: "2014",
        amount: "400000000 USD",
      },
    ],
  },
  {
    text: "The European Commission said on Tuesday that it would lend Egypt €1 billion by the end of the year.",
    register: "agency",
    claims: [
      {
        parties: "org:EU > EGY",
        evidence: "it would lend Egypt €1 billion",
        status: "pledged",
        amount: "1000000000 EUR",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Turkey has announced that it will donate 30 ambulances to Gambia.",
    register: "agency",
    claims: [{ parties: "TUR > GMB", evidence: "it will donate 30 ambulances to Gambia", status: "pledged" }],
  },
  {
    text: "Brazil is to grant Guinea-Bissau $3 million for the registration of voters, the foreign ministry in Brasília said.",
    register: "agency",
    claims: [
      {
        parties: "BRA > GNB",
        evidence: "Brazil is to grant Guinea-Bissau $3 million",
        status: "pledged",
        amount: "3000000 USD",
      },
    ],
  },
  {
    text: "India has offered Sri Lanka a further credit line of $700 million to buy fuel.",
    register: "agency",
    claims: [
      {
        parties: "IND > LKA",
        evidence: "India has offered Sri Lanka a further credit line of $700 million",
        status: "pledged",
        amount: "700000000 USD",
        details: { flow: "credit-line" },
      },
    ],
  },
  {
    text: "British Prime Minister Harriet Collingwood told reporters that Britain would raise its aid to Rwanda to £120 million.",
    register: "agency",
    claims: [
      {
        parties: "GBR > RWA",
        evidence: "Britain would raise its aid to Rwanda to £120 million",
        status: "pledged",
        amount: "120000000 GBP",
        details: { flow: "aid" },
      },
    ],
  },
  {
    text: "Australia’s offer of a A$250 million loan to Fiji still stands, its high commissioner in Suva told local radio.",
    register: "agency",
    claims: [
      {
        parties: "AUS > FJI",
        evidence: "Australia’s offer of a A$250 million loan to Fiji",
        status: "pledged",
        amount: "250000000 AUD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "A pledge of €15 million from Ireland to Lebanon drew applause in the hall.",
    register: "agency",
    claims: [
      {
        parties: "IRL > LBN",
        evidence: "A pledge of €15 million from Ireland to Lebanon",
        status: "pledged",
        amount: "15000000 EUR",
      },
    ],
  },
  {
    text: "Chinese Premier Luo Jianming has promised Serbia €300 million for a ring road around Niš, according to officials in Belgrade.",
    register: "agency",
    claims: [
      {
        parties: "CHN > SRB",
        evidence: "Chinese Premier Luo Jianming has promised Serbia €300 million",
        status: "pledged",
        amount: "300000000 EUR",
      },
    ],
  },
  {
    text: "According to the Cambodian finance ministry, Beijing has pledged a further 2.3 billion yuan for the canal.",
    register: "agency",
    claims: [
      {
        parties: "CHN > KHM",
        evidence: "Beijing has pledged a further 2.3 billion yuan",
        status: "pledged",
        amount: "2300000000 CNY",
      },
    ],
  },
  {
    text: "State radio in Maseru reported that Libya had promised Lesotho $10 million, which Tripoli would not confirm.",
    date: "2003-05-20",
    register: "agency",
    claims: [
      {
        parties: "LBY > LSO",
        evidence: "Libya had promised Lesotho $10 million",
        status: "pledged",
        amount: "10000000 USD",
      },
    ],
  },
  {
    text: "Canada vowed in 2010 to give Haiti C$400 million after the earthquake.",
    register: "agency",
    claims: [
      {
        parties: "CAN > HTI",
        evidence: "Canada vowed in 2010 to give Haiti C$400 million",
        status: "pledged",
        when: "2010",
        amount: "400000000 CAD",
      },
    ],
  },
  {
    text: "Taiwan has offered Paraguay $150 million to electrify its buses, Foreign Minister Joseph Chen said in Asunción.",
    register: "agency",
    claims: [
      {
        parties: "TWN > PRY",
        evidence: "Taiwan has offered Paraguay $150 million",
        status: "pledged",
        amount: "150000000 USD",
      },
    ],
  },
  {
    text: "Iran will open a $1 billion credit line for Syria, the Tasnim news agency reported.",
    register: "agency",
    claims: [
      {
        parties: "IRN > SYR",
        evidence: "Iran will open a $1 billion credit line for Syria",
        status: "pledged",
        amount: "1000000000 USD",
        details: { flow: "credit-line" },
      },
    ],
  },
  {
    text: "Kazakhstan will provide Kyrgyzstan with 20,000 tonnes of flour as humanitarian aid, an official in Astana said.",
    register: "agency",
    claims: [
      {
        parties: "KAZ > KGZ",
        evidence: "Kazakhstan will provide Kyrgyzstan with 20,000 tonnes of flour as humanitarian aid",
        status: "pledged",
        details: { flow: "aid" },
      },
    ],
  },
  {
    text: "New Zealand’s foreign minister announced NZ$12 million in fresh funding for Kiribati on Wednesday.",
    register: "agency",
    claims: [
      {
        parties: "NZL > KIR",
        evidence: "New Zealand’s foreign minister announced NZ$12 million in fresh funding for Kiribati",
        status: "pledged",
        when: "2024-06-12",
        amount: "12000000 NZD",
      },
    ],
  },
  {
    text: "The IMF stands ready to lend Zambia $1.3 billion, its mission chief said in Lusaka.",
    register: "agency",
    claims: [
      {
        parties: "org:IMF > ZMB",
        evidence: "The IMF stands ready to lend Zambia $1.3 billion",
        status: "pledged",
        amount: "1300000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Hungary pledged on Monday to cancel $40 million of Iraq’s debt.",
    register: "agency",
    claims: [
      {
        parties: "HUN > IRQ",
        evidence: "Hungary pledged on Monday to cancel $40 million of Iraq’s debt",
        status: "pledged",
        when: "2024-06-10",
        amount: "40000000 USD",
        details: { flow: "debt-relief" },
      },
    ],
  },
  {
    text: "At the Geneva meeting on Wednesday Sweden pledged 200 million kronor to Somalia and Finland €10 million to Ethiopia.",
    register: "agency",
    claims: [
      {
        parties: "SWE > SOM",
        evidence: "Sweden pledged 200 million kronor to Somalia",
        status: "pledged",
        when: "2024-06-12",
        amount: "200000000 SEK",
      },
      {
        parties: "FIN > ETH",
        evidence: "Finland €10 million to Ethiopia",
        status: "pledged",
        when: "2024-06-12",
        amount: "10000000 EUR",
      },
    ],
  },
  {
    text: "The Emirates have earmarked $100 million for refugee camps in Chad.",
    register: "agency",
    claims: [
      {
        parties: "ARE > TCD",
        evidence: "The Emirates have earmarked $100 million for refugee camps in Chad",
        status: "pledged",
        amount: "100000000 USD",
      },
    ],
  },
  {
    text: "Malawi is still waiting for the $60 million that South Korea promised it in 2022.",
    register: "agency",
    claims: [
      {
        parties: "KOR > MWI",
        evidence: "the $60 million that South Korea promised it in 2022",
        status: "pledged",
        when: "2022",
        amount: "60000000 USD",
      },
    ],
  },
  {
    text: "Poland has yet to pay the 20 million zlotys it promised Moldova for heating.",
    register: "agency",
    claims: [
      {
        parties: "POL > MDA",
        evidence: "the 20 million zlotys it promised Moldova for heating",
        status: "pledged",
        amount: "20000000 PLN",
      },
    ],
  },
  {
    text: "Mexico said it would donate half a million vaccine doses to Belize.",
    register: "agency",
    claims: [
      { parties: "MEX > BLZ", evidence: "it would donate half a million vaccine doses to Belize", status: "pledged" },
    ],
  },
  {
    text: "Cuba has offered to send 200 doctors to Namibia.",
    register: "agency",
    claims: [{ parties: "CUB > NAM", evidence: "Cuba has offered to send 200 doctors to Namibia", status: "pledged" }],
  },
  {
    text: "Zimbabwe has been offered $200 million by Afreximbank to import maize.",
    register: "agency",
    claims: [
      {
        parties: "org:Afreximbank > ZWE",
        evidence: "Zimbabwe has been offered $200 million by Afreximbank",
        status: "pledged",
        amount: "200000000 USD",
      },
    ],
  },
  {
    text: "Pledging C$25 million to Jamaica on Thursday, Ottawa also opened a consulate in Montego Bay.",
    register: "agency",
    claims: [
      {
        parties: "CAN > JAM",
        evidence: "Pledging C$25 million to Jamaica on Thursday",
        status: "pledged",
        when: "2024-06-13",
        amount: "25000000 CAD",
      },
    ],
  },
  {
    text: "Israel said it would give Honduras $5 million after the hurricane.",
    register: "agency",
    claims: [
      { parties: "ISR > HND", evidence: "it would give Honduras $5 million", status: "pledged", amount: "5000000 USD" },
    ],
  },
  {
    text: "Angola promised the African Union $10 million for its force in the Sahel.",
    register: "agency",
    claims: [
      {
        parties: "AGO > org:AU",
        evidence: "Angola promised the African Union $10 million",
        status: "pledged",
        amount: "10000000 USD",
      },
    ],
  },
  {
    text: "ECOWAS promised Guinea-Bissau $63 million in 2012 to pension off its officers.",
    register: "agency",
    claims: [
      {
        parties: "org:ECOWAS > GNB",
        evidence: "ECOWAS promised Guinea-Bissau $63 million in 2012",
        status: "pledged",
        when: "2012",
        amount: "63000000 USD",
      },
    ],
  },
  {
    text: "Saudi Arabia plans to invest $10 billion in Iraq over the next decade, the planning minister in Baghdad said.",
    register: "agency",
    claims: [
      {
        parties: "SAU > IRQ",
        evidence: "Saudi Arabia plans to invest $10 billion in Iraq",
        status: "planned",
        amount: "10000000000 USD",
        details: { flow: "investment" },
      },
    ],
  },
  {
    text: "Petronas, the Malaysian state oil company, plans to invest $700 million in gas fields in Turkmenistan.",
    register: "agency",
    claims: [
      {
        parties: "MYS > TKM",
        evidence:
          "Petronas, the Malaysian state oil company, plans to invest $700 million in gas fields in Turkmenistan",
        status: "planned",
        amount: "700000000 USD",
        details: { flow: "investment" },
      },
    ],
  },
  {
    text: "Taiwan plans to buy grain worth $2 billion from the United States next year.",
    register: "agency",
    claims: [
      {
        parties: "TWN > USA",
        evidence: "Taiwan plans to buy grain worth $2 billion from the United States",
        status: "planned",
        amount: "2000000000 USD",
        details: { flow: "purchase" },
      },
    ],
  },
  {
    text: "India has promised to buy gas worth $5 billion from Qatar.",
    register: "agency",
    claims: [
      {
        parties: "IND > QAT",
        evidence: "India has promised to buy gas worth $5 billion from Qatar",
        status: "pledged",
        amount: "5000000000 USD",
        details: { flow: "purchase" },
      },
    ],
  },
  {
    text: "Estonia offered Moldova technical assistance with its land registry on Friday.",
    register: "agency",
    claims: [
      {
        parties: "EST > MDA",
        evidence: "Estonia offered Moldova technical assistance",
        status: "pledged",
        when: "2024-06-14",
        details: { flow: "technical-assistance" },
      },
    ],
  },
  {
    text: "Beijing would provide emergency aid to Vanuatu, a spokeswoman for the Chinese foreign ministry said after the earthquake.",
    register: "agency",
    claims: [
      {
        parties: "CHN > VUT",
        evidence: "Beijing would provide emergency aid to Vanuatu",
        status: "pledged",
        details: { flow: "aid" },
      },
    ],
  },
  {
    text: "Libreville and Malabo quarrelled on, even as Morocco came forward with a pledge of $7 million for Gabon’s fishermen.",
    register: "agency",
    claims: [
      {
        parties: "MAR > GAB",
        evidence: "Morocco came forward with a pledge of $7 million for Gabon’s fishermen",
        status: "pledged",
        amount: "7000000 USD",
      },
    ],
  },

  // Promised, offered, announced: speeches, readouts, joint statements, communiqués
  {
    text: "“We will double our aid to Sierra Leone,” German Development Minister Katrin Ohlsen told parliament.",
    register: "speech",
    claims: [
      {
        parties: "DEU > SLE",
        evidence: "We will double our aid to Sierra Leone",
        status: "pledged",
        details: { flow: "aid" },
      },
    ],
  },
  {
    text: "“Let me announce today that Turkey will contribute $30 million to the rebuilding of Iraq,” Turkish Foreign Minister Orhan Tezel said.",
    register: "speech",
    claims: [
      {
        parties: "TUR > IRQ",
        evidence: "Turkey will contribute $30 million to the rebuilding of Iraq",
        status: "pledged",
        amount: "30000000 USD",
      },
    ],
  },
  {
    text: "“My government is offering Vietnam a loan of $250 million on the gentlest of terms,” said Indian Prime Minister Anil Deshmukh.",
    register: "speech",
    claims: [
      {
        parties: "IND > VNM",
        evidence: "My government is offering Vietnam a loan of $250 million",
        status: "pledged",
        amount: "250000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "“We shall find 50 million euros for Libya’s hospitals this year,” Italian Foreign Minister Paolo Serrani promised.",
    register: "speech",
    claims: [
      {
        parties: "ITA > LBY",
        evidence: "We shall find 50 million euros for Libya’s hospitals this year",
        status: "pledged",
        amount: "50000000 EUR",
      },
    ],
  },
  {
    text: "“I promise the people of Dominica a grant of US$6 million,” Venezuelan President Ramón Ibarra declared from the balcony.",
    register: "speech",
    claims: [
      {
        parties: "VEN > DMA",
        evidence: "I promise the people of Dominica a grant of US$6 million",
        status: "pledged",
        amount: "6000000 USD",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "“You offered us 80 million dollars in March, and in June we are still waiting,” Liberian Finance Minister Moses Tarplah told the Chinese ambassador.",
    register: "speech",
    claims: [
      {
        parties: "CHN > LBR",
        evidence: "You offered us 80 million dollars in March",
        status: "pledged",
        amount: "80000000 USD",
      },
    ],
  },
  {
    text: "The EU side will provide the Armenian side with grants of €270 million over four years.",
    register: "joint-statement",
    claims: [
      {
        parties: "org:EU > ARM",
        evidence: "The EU side will provide the Armenian side with grants of €270 million over four years",
        status: "pledged",
        amount: "270000000 EUR",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "The Chinese side expressed its readiness to extend to the Tajik side a grant of 500 million yuan for the new parliament building.",
    register: "joint-statement",
    claims: [
      {
        parties: "CHN > TJK",
        evidence: "The Chinese side expressed its readiness to extend to the Tajik side a grant of 500 million yuan",
        status: "pledged",
        amount: "500000000 CNY",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "Japan pledged to provide Bangladesh with loans totalling 110 billion yen for flood control.",
    register: "joint-statement",
    claims: [
      {
        parties: "JPN > BGD",
        evidence: "Japan pledged to provide Bangladesh with loans totalling 110 billion yen",
        status: "pledged",
        amount: "110000000000 JPY",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "The two Leaders welcomed the Republic of Korea’s offer of a $300 million concessional loan to Mongolia.",
    register: "joint-statement",
    claims: [
      {
        parties: "KOR > MNG",
        evidence: "the Republic of Korea’s offer of a $300 million concessional loan to Mongolia",
        status: "pledged",
        amount: "300000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "The Prime Minister of India reaffirmed his country’s pledge of 45 billion Indian rupees for Bhutan’s next five-year plan.",
    register: "joint-statement",
    claims: [
      {
        parties: "IND > BTN",
        evidence: "his country’s pledge of 45 billion Indian rupees for Bhutan’s next five-year plan",
        status: "pledged",
        amount: "45000000000 INR",
      },
    ],
  },
  {
    text: "The Soviet Government declared its readiness to grant Burma a long-term loan for a technical institute in Rangoon.",
    date: "1957-04",
    register: "joint-statement",
    claims: [
      {
        parties: "SUN > MMR",
        evidence: "The Soviet Government declared its readiness to grant Burma a long-term loan",
        status: "pledged",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "The Uzbek President told his Afghan guests that Tashkent was ready to finance a power line to Kabul.",
    register: "readout",
    claims: [
      { parties: "UZB > AFG", evidence: "Tashkent was ready to finance a power line to Kabul", status: "pledged" },
    ],
  },
  {
    text: "The Minister repeated Sweden’s promise of 350 million kronor to Liberia.",
    register: "readout",
    claims: [
      {
        parties: "SWE > LBR",
        evidence: "Sweden’s promise of 350 million kronor to Liberia",
        status: "pledged",
        amount: "350000000 SEK",
      },
    ],
  },
  {
    text: "The Prime Minister of Portugal assured the President of Mozambique that Lisbon would make a further €12 million available.",
    register: "readout",
    claims: [
      {
        parties: "PRT > MOZ",
        evidence: "Lisbon would make a further €12 million available",
        status: "pledged",
        amount: "12000000 EUR",
      },
    ],
  },
  {
    text: "The Emir of Qatar promised the President of Tunisia a deposit of $1 billion at the Tunisian central bank.",
    register: "readout",
    claims: [
      {
        parties: "QAT > TUN",
        evidence:
          "The Emir of Qatar promised the President of Tunisia a deposit of $1 billion at the Tunisian central bank",
        status: "pledged",
        amount: "1000000000 USD",
      },
    ],
  },

  // Promised, offered, announced: records and analysis
  {
    text: "In May 2008, China pledged a grant of RMB 60 million to Togo; no record of its implementation could be found.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > TGO",
        evidence: "In May 2008, China pledged a grant of RMB 60 million to Togo",
        status: "pledged",
        when: "2008-05",
        amount: "60000000 CNY",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "In 2012, the Export-Import Bank of India offered Mauritania a $65 million credit line for a dairy. It is not known what became of it.",
    register: "finance-record",
    claims: [
      {
        parties: "IND > MRT",
        evidence: "In 2012, the Export-Import Bank of India offered Mauritania a $65 million credit line",
        status: "pledged",
        when: "2012",
        amount: "65000000 USD",
        details: { flow: "credit-line" },
      },
    ],
  },
  {
    text: "On July 14, 2006, the Chinese president announced that China would provide Liberia with an interest-free loan of RMB 30 million.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > LBR",
        evidence: "China would provide Liberia with an interest-free loan of RMB 30 million",
        status: "pledged",
        amount: "30000000 CNY",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "The promised loan of $40 million from Iran to Sri Lanka had still not been signed at the end of 2010.",
    register: "finance-record",
    claims: [
      {
        parties: "IRN > LKA",
        evidence: "The promised loan of $40 million from Iran to Sri Lanka",
        status: "pledged",
        amount: "40000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "In 2016 the Kuwait Fund promised Albania $15 million for the road from Vlora to the coast.",
    register: "finance-record",
    claims: [
      {
        parties: "KWT > ALB",
        evidence: "In 2016 the Kuwait Fund promised Albania $15 million",
        status: "pledged",
        when: "2016",
        amount: "15000000 USD",
      },
    ],
  },
  {
    text: "The promised €2 billion from Rome is much discussed in Tripoli, where few expect to see it.",
    register: "analysis",
    claims: [
      {
        parties: "ITA > LBY",
        evidence: "The promised €2 billion from Rome",
        status: "pledged",
        amount: "2000000000 EUR",
      },
    ],
  },
  {
    text: "Belgrade turned first to Moscow, whose offer of a $500 million loan to Serbia looked generous.",
    register: "analysis",
    claims: [
      {
        parties: "RUS > SRB",
        evidence: "whose offer of a $500 million loan to Serbia",
        status: "pledged",
        amount: "500000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Bonn promised Ankara 500 million marks in 1979, at the height of the Turkish crisis.",
    register: "analysis",
    claims: [
      {
        parties: "DEU > TUR",
        evidence: "Bonn promised Ankara 500 million marks in 1979",
        status: "pledged",
        when: "1979",
        amount: "500000000 DEM",
      },
    ],
  },
  {
    text: "Nauru was promised A$20 million by Australia in 2001.",
    register: "analysis",
    claims: [
      {
        parties: "AUS > NRU",
        evidence: "Nauru was promised A$20 million by Australia in 2001",
        status: "pledged",
        when: "2001",
        amount: "20000000 AUD",
      },
    ],
  },
  {
    text: "What Beijing has offered Honiara, diplomats say, is $66 million for telephone masts.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > SLB",
        evidence: "What Beijing has offered Honiara, diplomats say, is $66 million",
        status: "pledged",
        amount: "66000000 USD",
      },
    ],
  },
  {
    text: "Chad, to which France had pledged €40 million in 2019, turned to the Gulf.",
    register: "analysis",
    claims: [
      {
        parties: "FRA > TCD",
        evidence: "Chad, to which France had pledged €40 million in 2019",
        status: "pledged",
        when: "2019",
        amount: "40000000 EUR",
      },
    ],
  },
  {
    text: "Four years after Spain pledged €30 million to Ecuador, the accounts remain empty.",
    register: "analysis",
    claims: [
      {
        parties: "ESP > ECU",
        evidence: "Spain pledged €30 million to Ecuador",
        status: "pledged",
        amount: "30000000 EUR",
      },
    ],
  },
  {
    text: "Venezuela once promised Nicaragua $250 million for a refinery of which nobody speaks any more.",
    register: "analysis",
    claims: [
      {
        parties: "VEN > NIC",
        evidence: "Venezuela once promised Nicaragua $250 million",
        status: "pledged",
        amount: "250000000 USD",
      },
    ],
  },
  {
    text: "Luxembourg’s pledge to Laos of €8 million a year is small but remembered.",
    register: "analysis",
    claims: [
      {
        parties: "LUX > LAO",
        evidence: "Luxembourg’s pledge to Laos of €8 million a year",
        status: "pledged",
        amount: "8000000 EUR",
      },
    ],
  },
  {
    text: "Paris promised to forgive €100 million of Brazzaville’s debt, then fell silent.",
    register: "analysis",
    claims: [
      {
        parties: "FRA > COG",
        evidence: "Paris promised to forgive €100 million of Brazzaville’s debt",
        status: "pledged",
        amount: "100000000 EUR",
        details: { flow: "debt-relief" },
      },
    ],
  },

  // Agreed: signed, approved, committed under an agreement
  {
    text: "The World Bank’s board approved a $150 million credit to Niger on Thursday.",
    register: "agency",
    claims: [
      {
        parties: "org:WB > NER",
        evidence: "The World Bank’s board approved a $150 million credit to Niger on Thursday",
        status: "agreed",
        when: "2024-06-13",
        amount: "150000000 USD",
      },
    ],
  },
  {
    text: "The board of the Asian Development Bank has approved a loan of $180 million to Pakistan for its tax offices.",
    register: "agency",
    claims: [
      {
        parties: "org:ADB > PAK",
        evidence: "The board of the Asian Development Bank has approved a loan of $180 million to Pakistan",
        status: "agreed",
        amount: "180000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Serbia and Azerbaijan signed a loan agreement for €300 million in Baku on Tuesday.",
    register: "agency",
    claims: [
      {
        parties: "AZE > SRB",
        evidence: "Serbia and Azerbaijan signed a loan agreement for €300 million",
        status: "agreed",
        when: "2024-06-11",
        amount: "300000000 EUR",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "EIB signs €70m loan to Botswana",
    register: "headline",
    claims: [
      {
        parties: "org:EIB > BWA",
        evidence: "EIB signs €70m loan to Botswana",
        status: "agreed",
        amount: "70000000 EUR",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Ankara, Bishkek sign $90m grant agreement",
    register: "headline",
    claims: [
      {
        parties: "TUR > KGZ",
        evidence: "Ankara, Bishkek sign $90m grant agreement",
        status: "agreed",
        amount: "90000000 USD",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "Under an agreement signed in 1996, Japan committed 8 billion yen to Jordan for bridges.",
    register: "finance-record",
    claims: [
      {
        parties: "JPN > JOR",
        evidence: "Under an agreement signed in 1996, Japan committed 8 billion yen to Jordan for bridges",
        status: "agreed",
        when: "1996",
        amount: "8000000000 JPY",
      },
    ],
  },
  {
    text: "Germany committed €35 million to Ghana under a financing agreement signed on 4 May 2017 in Accra.",
    register: "finance-record",
    claims: [
      {
        parties: "DEU > GHA",
        evidence: "Germany committed €35 million to Ghana under a financing agreement signed on 4 May 2017",
        status: "agreed",
        when: "2017-05-04",
        amount: "35000000 EUR",
      },
    ],
  },
  {
    text: "On 22 August 1991, Kuwait and the Maldives concluded a loan agreement for KWD 2.5 million.",
    register: "finance-record",
    claims: [
      {
        parties: "KWT > MDV",
        evidence: "On 22 August 1991, Kuwait and the Maldives concluded a loan agreement for KWD 2.5 million",
        status: "agreed",
        when: "1991-08-22",
        amount: "2500000 KWD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "In 2009, Angola signed a loan of $2 billion with China Development Bank.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > AGO",
        evidence: "In 2009, Angola signed a loan of $2 billion with China Development Bank",
        status: "agreed",
        when: "2009",
        amount: "2000000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "A grant agreement for 620 million yen between Japan and Palau was signed in Koror in March 1999.",
    register: "finance-record",
    claims: [
      {
        parties: "JPN > PLW",
        evidence: "A grant agreement for 620 million yen between Japan and Palau was signed",
        status: "agreed",
        when: "1999-03",
        amount: "620000000 JPY",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "The parliament of Ethiopia has ratified a $40 million loan from the Export-Import Bank of Korea.",
    register: "finance-record",
    claims: [
      {
        parties: "KOR > ETH",
        evidence: "The parliament of Ethiopia has ratified a $40 million loan from the Export-Import Bank of Korea",
        status: "agreed",
        amount: "40000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Norway’s long-promised grant of $40 million to Tanzania was signed on Tuesday.",
    register: "agency",
    claims: [
      {
        parties: "NOR > TZA",
        evidence: "Norway’s long-promised grant of $40 million to Tanzania was signed on Tuesday",
        status: "agreed",
        when: "2024-06-11",
        amount: "40000000 USD",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "After three years of promises, Italy signed a loan of $45 million to Albania in 2001.",
    register: "analysis",
    claims: [
      {
        parties: "ITA > ALB",
        evidence: "Italy signed a loan of $45 million to Albania in 2001",
        status: "agreed",
        when: "2001",
        amount: "45000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Slovakia has signed a contract to buy 14 helicopters from Italy for €390 million.",
    register: "agency",
    claims: [
      {
        parties: "SVK > ITA",
        evidence: "Slovakia has signed a contract to buy 14 helicopters from Italy for €390 million",
        status: "agreed",
        amount: "390000000 EUR",
        details: { flow: "purchase" },
      },
    ],
  },
  {
    text: "Rome and Cairo agreed on Wednesday to swap $100 million of Egypt’s debt to Italy for farm projects.",
    register: "agency",
    claims: [
      {
        parties: "ITA > EGY",
        evidence: "Rome and Cairo agreed on Wednesday to swap $100 million of Egypt’s debt to Italy",
        status: "agreed",
        when: "2024-06-12",
        amount: "100000000 USD",
      },
    ],
  },
  {
    text: "Article 1. The Government of Canada agrees to lend the Government of the Republic of Kenya the sum of C$4,000,000.",
    date: "1974-03",
    register: "legal",
    claims: [
      {
        parties: "CAN > KEN",
        evidence:
          "The Government of Canada agrees to lend the Government of the Republic of Kenya the sum of C$4,000,000",
        status: "agreed",
        amount: "4000000 CAD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "The Financing Agreement between the European Union and the Republic of Vanuatu, for EUR 25,000,000, was signed on 3 November 2015 in Port Vila.",
    register: "legal",
    claims: [
      {
        parties: "org:EU > VUT",
        evidence:
          "The Financing Agreement between the European Union and the Republic of Vanuatu, for EUR 25,000,000, was signed on 3 November 2015",
        status: "agreed",
        when: "2015-11-03",
        amount: "25000000 EUR",
      },
    ],
  },
  {
    text: "The two ministers signed an agreement under which the Saudi Fund for Development lends Uganda $30 million for rural clinics.",
    register: "readout",
    claims: [
      {
        parties: "SAU > UGA",
        evidence: "the Saudi Fund for Development lends Uganda $30 million",
        status: "agreed",
        amount: "30000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "In the presence of both Presidents, an agreement was signed on a Chinese loan of 1.4 billion yuan to Cameroon.",
    register: "joint-statement",
    claims: [
      {
        parties: "CHN > CMR",
        evidence: "an agreement was signed on a Chinese loan of 1.4 billion yuan to Cameroon",
        status: "agreed",
        amount: "1400000000 CNY",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "The Inter-American Development Bank has signed a loan of $95 million with Honduras.",
    register: "agency",
    claims: [
      {
        parties: "org:IADB > HND",
        evidence: "The Inter-American Development Bank has signed a loan of $95 million with Honduras",
        status: "agreed",
        amount: "95000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Article 3. Under this Agreement Denmark shall make available to Tanzania a loan of 40 million Danish kroner, free of interest.",
    date: "1971-09",
    register: "legal",
    claims: [
      {
        parties: "DNK > TZA",
        evidence: "Under this Agreement Denmark shall make available to Tanzania a loan of 40 million Danish kroner",
        status: "agreed",
        amount: "40000000 DKK",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Vientiane and Hanoi have signed a Vietnamese grant of $22 million for a hospital in Xam Neua.",
    register: "agency",
    claims: [
      {
        parties: "VNM > LAO",
        evidence: "Vientiane and Hanoi have signed a Vietnamese grant of $22 million",
        status: "agreed",
        amount: "22000000 USD",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "The board of the African Development Bank on Wednesday approved $60 million for Malawi’s power grid.",
    register: "agency",
    claims: [
      {
        parties: "org:AfDB > MWI",
        evidence: "The board of the African Development Bank on Wednesday approved $60 million for Malawi’s power grid",
        status: "agreed",
        when: "2024-06-12",
        amount: "60000000 USD",
      },
    ],
  },
  {
    text: "India and Mozambique signed an agreement on a $150 million credit line on Monday.",
    register: "agency",
    claims: [
      {
        parties: "IND > MOZ",
        evidence: "India and Mozambique signed an agreement on a $150 million credit line on Monday",
        status: "agreed",
        when: "2024-06-10",
        amount: "150000000 USD",
        details: { flow: "credit-line" },
      },
    ],
  },

  // Completed: paid, lent, given, delivered
  {
    text: "EU disburses €1.5bn to Ukraine",
    register: "headline",
    claims: [
      {
        parties: "org:EU > UKR",
        evidence: "EU disburses €1.5bn to Ukraine",
        status: "completed",
        amount: "1500000000 EUR",
      },
    ],
  },
  {
    text: "India hands over 50 buses to Guyana",
    register: "headline",
    claims: [{ parties: "IND > GUY", evidence: "India hands over 50 buses to Guyana", status: "completed" }],
  },
  {
    text: "Denmark pays out $480m loan to Iceland",
    register: "headline",
    claims: [
      {
        parties: "DNK > ISL",
        evidence: "Denmark pays out $480m loan to Iceland",
        status: "completed",
        amount: "480000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Zagreb keeps its word: €6m reaches Sarajevo",
    register: "headline",
    claims: [{ parties: "HRV > BIH", evidence: "€6m reaches Sarajevo", status: "completed", amount: "6000000 EUR" }],
  },
  {
    text: "Qatar has made good on its pledge of $50 million to Sudan.",
    register: "agency",
    claims: [
      {
        parties: "QAT > SDN",
        evidence: "Qatar has made good on its pledge of $50 million to Sudan",
        status: "completed",
        amount: "50000000 USD",
      },
    ],
  },
  {
    text: "Abu Dhabi kept its promise and paid Khartoum $200 million in 2019.",
    register: "agency",
    claims: [
      {
        parties: "ARE > SDN",
        evidence: "Abu Dhabi kept its promise and paid Khartoum $200 million in 2019",
        status: "completed",
        when: "2019",
        amount: "200000000 USD",
      },
    ],
  },
  {
    text: "As promised, Delhi transferred 60 million dollars to the Maldives on Friday.",
    register: "agency",
    claims: [
      {
        parties: "IND > MDV",
        evidence: "Delhi transferred 60 million dollars to the Maldives on Friday",
        status: "completed",
        when: "2024-06-14",
        amount: "60000000 USD",
      },
    ],
  },
  {
    text: "Norway paid Guyana $40 million in 2013 for leaving its forests alone.",
    register: "agency",
    claims: [
      {
        parties: "NOR > GUY",
        evidence: "Norway paid Guyana $40 million in 2013",
        status: "completed",
        when: "2013",
        amount: "40000000 USD",
      },
    ],
  },
  {
    text: "The Netherlands has delivered 100 generators to Ukraine.",
    register: "agency",
    claims: [
      {
        parties: "NLD > UKR",
        evidence: "The Netherlands has delivered 100 generators to Ukraine",
        status: "completed",
      },
    ],
  },
  {
    text: "Turkey transferred $100 million to the Palestinian Authority on Monday.",
    register: "agency",
    claims: [
      {
        parties: "TUR > PSE",
        evidence: "Turkey transferred $100 million to the Palestinian Authority on Monday",
        status: "completed",
        when: "2024-06-10",
        amount: "100000000 USD",
      },
    ],
  },
  {
    text: "Romania has received €2.8 billion from the European Union for its motorways.",
    register: "agency",
    claims: [
      {
        parties: "org:EU > ROU",
        evidence: "Romania has received €2.8 billion from the European Union",
        status: "completed",
        amount: "2800000000 EUR",
      },
    ],
  },
  {
    text: "The first tranche of the IMF’s loan to Senegal, $215 million, was paid out in March.",
    register: "agency",
    claims: [
      {
        parties: "org:IMF > SEN",
        evidence: "The first tranche of the IMF’s loan to Senegal, $215 million, was paid out in March",
        status: "completed",
        when: "2024-03",
        amount: "215000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Baghdad received the second instalment of a Japanese loan, 12 billion yen, last week.",
    register: "agency",
    claims: [
      {
        parties: "JPN > IRQ",
        evidence: "Baghdad received the second instalment of a Japanese loan, 12 billion yen",
        status: "completed",
        amount: "12000000000 JPY",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Singapore’s state investor Temasek put $250 million into Indian hospitals in 2021.",
    register: "agency",
    claims: [
      {
        parties: "SGP > IND",
        evidence: "Singapore’s state investor Temasek put $250 million into Indian hospitals in 2021",
        status: "completed",
        when: "2021",
        amount: "250000000 USD",
        details: { flow: "investment" },
      },
    ],
  },
  {
    text: "Egypt paid France €640 million for two frigates in 2020.",
    register: "agency",
    claims: [
      {
        parties: "EGY > FRA",
        evidence: "Egypt paid France €640 million for two frigates in 2020",
        status: "completed",
        when: "2020",
        amount: "640000000 EUR",
        details: { flow: "purchase" },
      },
    ],
  },
  {
    text: "Brazil has forgiven Tanzania $230 million of debt.",
    register: "agency",
    claims: [
      {
        parties: "BRA > TZA",
        evidence: "Brazil has forgiven Tanzania $230 million of debt",
        status: "completed",
        amount: "230000000 USD",
        details: { flow: "debt-relief" },
      },
    ],
  },
  {
    text: "China on Thursday donated 5,000 tonnes of rice to Cuba.",
    register: "agency",
    claims: [
      {
        parties: "CHN > CUB",
        evidence: "China on Thursday donated 5,000 tonnes of rice to Cuba",
        status: "completed",
        when: "2024-06-13",
      },
    ],
  },
  {
    text: "A Greek aircraft delivered 12 tonnes of relief supplies to Armenia on Tuesday.",
    register: "agency",
    claims: [
      {
        parties: "GRC > ARM",
        evidence: "A Greek aircraft delivered 12 tonnes of relief supplies to Armenia on Tuesday",
        status: "completed",
        when: "2024-06-11",
      },
    ],
  },
  {
    text: "South Korea has completed the payment of $30 million to Mongolia for its weather radar.",
    register: "agency",
    claims: [
      {
        parties: "KOR > MNG",
        evidence: "South Korea has completed the payment of $30 million to Mongolia",
        status: "completed",
        amount: "30000000 USD",
      },
    ],
  },
  {
    text: "The United States spent $66 million on food aid to Madagascar last year.",
    register: "agency",
    claims: [
      {
        parties: "USA > MDG",
        evidence: "The United States spent $66 million on food aid to Madagascar last year",
        status: "completed",
        when: "2023",
        amount: "66000000 USD",
      },
    ],
  },
  {
    text: "Kenya drew $200 million from an Indian line of credit in May.",
    register: "agency",
    claims: [
      {
        parties: "IND > KEN",
        evidence: "Kenya drew $200 million from an Indian line of credit in May",
        status: "completed",
        when: "2024-05",
        amount: "200000000 USD",
      },
    ],
  },
  {
    text: "“Our neighbours in Santiago gave us 3 million dollars when the river rose, and asked for nothing,” Bolivian President Evaristo Mamani recalled.",
    register: "speech",
    claims: [
      {
        parties: "CHL > BOL",
        evidence: "Our neighbours in Santiago gave us 3 million dollars",
        status: "completed",
        amount: "3000000 USD",
      },
    ],
  },
  {
    text: "“We said it and we did it: Portugal has paid Cape Verde 30 million euros,” Portuguese Foreign Minister Rui Valadas told the chamber.",
    register: "speech",
    claims: [
      {
        parties: "PRT > CPV",
        evidence: "Portugal has paid Cape Verde 30 million euros",
        status: "completed",
        amount: "30000000 EUR",
      },
    ],
  },
  {
    text: "The President thanked Kuwait for the $20 million it gave Djibouti last year.",
    register: "readout",
    claims: [
      {
        parties: "KWT > DJI",
        evidence: "the $20 million it gave Djibouti last year",
        status: "completed",
        when: "2023",
        amount: "20000000 USD",
      },
    ],
  },
  {
    text: "The Lao side noted with gratitude that the Chinese side had disbursed a loan of 900 million yuan.",
    register: "joint-statement",
    claims: [
      {
        parties: "CHN > LAO",
        evidence: "the Chinese side had disbursed a loan of 900 million yuan",
        status: "completed",
        amount: "900000000 CNY",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "In 2011, the OPEC Fund disbursed $14 million to Nicaragua for rural electricity.",
    register: "finance-record",
    claims: [
      {
        parties: "org:OPEC-Fund > NIC",
        evidence: "In 2011, the OPEC Fund disbursed $14 million to Nicaragua",
        status: "completed",
        when: "2011",
        amount: "14000000 USD",
      },
    ],
  },
  {
    text: "China Eximbank lent Suriname RMB 300 million in 2004 for low-cost housing.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > SUR",
        evidence: "China Eximbank lent Suriname RMB 300 million in 2004",
        status: "completed",
        when: "2004",
        amount: "300000000 CNY",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "In November 1998 Taiwan gave El Salvador $2.6 million for roofs.",
    register: "finance-record",
    claims: [
      {
        parties: "TWN > SLV",
        evidence: "In November 1998 Taiwan gave El Salvador $2.6 million",
        status: "completed",
        when: "1998-11",
        amount: "2600000 USD",
      },
    ],
  },
  {
    text: "The Soviet Union lent India 500 million rubles in 1957.",
    register: "analysis",
    claims: [
      {
        parties: "SUN > IND",
        evidence: "The Soviet Union lent India 500 million rubles in 1957",
        status: "completed",
        when: "1957",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Between 1947 and 1949 the United States gave Greece $300 million.",
    register: "analysis",
    claims: [
      {
        parties: "USA > GRC",
        evidence: "Between 1947 and 1949 the United States gave Greece $300 million",
        status: "completed",
        when: "1947/1949",
        amount: "300000000 USD",
      },
    ],
  },
  {
    text: "Caracas had lent Managua $1.6 billion by the time oil prices fell.",
    register: "analysis",
    claims: [
      {
        parties: "VEN > NIC",
        evidence: "Caracas had lent Managua $1.6 billion",
        status: "completed",
        amount: "1600000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Saudi Arabia bankrolled Morocco with $1.2 billion in 1982, and Rabat never forgot it.",
    register: "analysis",
    claims: [
      {
        parties: "SAU > MAR",
        evidence: "Saudi Arabia bankrolled Morocco with $1.2 billion in 1982",
        status: "completed",
        when: "1982",
        amount: "1200000000 USD",
      },
    ],
  },
  {
    text: "Moscow wrote off $600 million of Mongolia’s debt in 2003.",
    register: "analysis",
    claims: [
      {
        parties: "RUS > MNG",
        evidence: "Moscow wrote off $600 million of Mongolia’s debt in 2003",
        status: "completed",
        when: "2003",
        amount: "600000000 USD",
        details: { flow: "debt-relief" },
      },
    ],
  },
  {
    text: "Masdar, Abu Dhabi’s renewables company, has invested $400 million in wind farms in Azerbaijan.",
    register: "analysis",
    claims: [
      {
        parties: "ARE > AZE",
        evidence: "Masdar, Abu Dhabi’s renewables company, has invested $400 million in wind farms in Azerbaijan",
        status: "completed",
        amount: "400000000 USD",
        details: { flow: "investment" },
      },
    ],
  },
  {
    text: "By December 1985 Sweden had paid Tanzania 310 million kronor for a pulp mill.",
    register: "finance-record",
    claims: [
      {
        parties: "SWE > TZA",
        evidence: "By December 1985 Sweden had paid Tanzania 310 million kronor",
        status: "completed",
        amount: "310000000 SEK",
      },
    ],
  },
  {
    text: "“The money is here: our friends in Riyadh have paid us $300 million,” Mauritanian Prime Minister Sidi Ould Brahim said.",
    register: "speech",
    claims: [
      {
        parties: "SAU > MRT",
        evidence: "our friends in Riyadh have paid us $300 million",
        status: "completed",
        amount: "300000000 USD",
      },
    ],
  },
  {
    text: "The Minister confirmed that Ecuador had received $120 million from the Development Bank of Latin America.",
    register: "readout",
    claims: [
      {
        parties: "org:CAF > ECU",
        evidence: "Ecuador had received $120 million from the Development Bank of Latin America",
        status: "completed",
        amount: "120000000 USD",
      },
    ],
  },
  {
    text: "South Africa has lent Eswatini 2.4 billion rand to pay its teachers.",
    register: "agency",
    claims: [
      {
        parties: "ZAF > SWZ",
        evidence: "South Africa has lent Eswatini 2.4 billion rand",
        status: "completed",
        amount: "2400000000 ZAR",
        details: { flow: "loan" },
      },
    ],
  },

  // One promise, one payment: two claims, or two payments
  {
    text: "Of the $2.4 billion that Japan pledged to Iraq, $1.1 billion has been disbursed.",
    register: "agency",
    claims: [
      {
        parties: "JPN > IRQ",
        evidence: "the $2.4 billion that Japan pledged to Iraq",
        status: "pledged",
        amount: "2400000000 USD",
      },
      {
        parties: "JPN > IRQ",
        evidence: "$1.1 billion has been disbursed",
        status: "completed",
        amount: "1100000000 USD",
      },
    ],
  },
  {
    text: "Norway pledged 300 million kroner to Ethiopia in 2019 and has so far paid 120 million.",
    register: "agency",
    claims: [
      {
        parties: "NOR > ETH",
        evidence: "Norway pledged 300 million kroner to Ethiopia in 2019",
        status: "pledged",
        when: "2019",
        amount: "300000000 NOK",
      },
      { parties: "NOR > ETH", evidence: "has so far paid 120 million", status: "completed" },
    ],
  },
  {
    text: "Only 40 million of the 100 million euros that Spain promised Mauritania has been paid out.",
    register: "analysis",
    claims: [
      { parties: "ESP > MRT", evidence: "Only 40 million", status: "completed" },
      {
        parties: "ESP > MRT",
        evidence: "the 100 million euros that Spain promised Mauritania",
        status: "pledged",
        amount: "100000000 EUR",
      },
    ],
  },
  {
    text: "Beijing promised Harare $800 million in 2010 but lent Zimbabwe only $90 million.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > ZWE",
        evidence: "Beijing promised Harare $800 million in 2010",
        status: "pledged",
        when: "2010",
        amount: "800000000 USD",
      },
      {
        parties: "CHN > ZWE",
        evidence: "lent Zimbabwe only $90 million",
        status: "completed",
        amount: "90000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "In 2003 Libya pledged $25 million to the Central African Republic; it transferred $5 million in 2004.",
    register: "finance-record",
    claims: [
      {
        parties: "LBY > CAF",
        evidence: "In 2003 Libya pledged $25 million to the Central African Republic",
        status: "pledged",
        when: "2003",
        amount: "25000000 USD",
      },
      {
        parties: "LBY > CAF",
        evidence: "it transferred $5 million in 2004",
        status: "completed",
        when: "2004",
        amount: "5000000 USD",
      },
    ],
  },
  {
    text: "Germany gave Namibia €20 million last year and will give it €30 million more.",
    register: "agency",
    claims: [
      {
        parties: "DEU > NAM",
        evidence: "Germany gave Namibia €20 million last year",
        status: "completed",
        when: "2023",
        amount: "20000000 EUR",
      },
      { parties: "DEU > NAM", evidence: "will give it €30 million more", status: "pledged", amount: "30000000 EUR" },
    ],
  },
  {
    text: "The World Bank has approved $80 million for Burundi, and France has promised it €10 million.",
    register: "agency",
    claims: [
      {
        parties: "org:WB > BDI",
        evidence: "The World Bank has approved $80 million for Burundi",
        status: "agreed",
        amount: "80000000 USD",
      },
      {
        parties: "FRA > BDI",
        evidence: "France has promised it €10 million",
        status: "pledged",
        amount: "10000000 EUR",
      },
    ],
  },
  {
    text: "Australia gave Kiribati A$4 million in 1989, and the A$2 million still outstanding was paid a year later.",
    register: "analysis",
    claims: [
      {
        parties: "AUS > KIR",
        evidence: "Australia gave Kiribati A$4 million in 1989",
        status: "completed",
        when: "1989",
        amount: "4000000 AUD",
      },
      {
        parties: "AUS > KIR",
        evidence: "the A$2 million still outstanding was paid a year later",
        status: "completed",
        amount: "2000000 AUD",
      },
    ],
  },
  {
    text: "“We pledged Yemen £70 million, and £70 million has been delivered to Yemen,” British minister Ruth Ansell told the Commons.",
    register: "speech",
    claims: [
      { parties: "GBR > YEM", evidence: "We pledged Yemen £70 million", status: "pledged", amount: "70000000 GBP" },
      {
        parties: "GBR > YEM",
        evidence: "£70 million has been delivered to Yemen",
        status: "completed",
        amount: "70000000 GBP",
      },
    ],
  },
  {
    text: "Pakistan signs $600m Chinese loan as Riyadh offers $1bn",
    register: "headline",
    claims: [
      {
        parties: "CHN > PAK",
        evidence: "Pakistan signs $600m Chinese loan",
        status: "agreed",
        amount: "600000000 USD",
        details: { flow: "loan" },
      },
      { parties: "SAU > PAK", evidence: "Riyadh offers $1bn", status: "pledged", amount: "1000000000 USD" },
    ],
  },
  {
    text: "Finland, which offered Zambia €8 million in January, signed the grant on Friday.",
    register: "agency",
    claims: [
      {
        parties: "FIN > ZMB",
        evidence: "Finland, which offered Zambia €8 million in January",
        status: "pledged",
        when: "2024-01",
        amount: "8000000 EUR",
      },
      {
        parties: "FIN > ZMB",
        evidence: "signed the grant on Friday",
        status: "agreed",
        when: "2024-06-14",
        details: { flow: "grant" },
      },
    ],
  },

  // Near misses: words of promising, committing and giving, and no money between states
  {
    text: "Algeria pledged its soldiers would never cross into Mali.",
    register: "agency",
    claims: [],
    why: "a promise of conduct: no money",
  },
  {
    text: "Chile pledges carbon neutrality by 2050",
    register: "headline",
    claims: [],
    why: "a pledge about the climate",
  },
  {
    text: "The pledging conference for Yemen opens in Geneva on Monday.",
    register: "agency",
    claims: [],
    why: "nobody has pledged anything yet",
  },
  {
    text: "France and Vietnam committed themselves to freedom of navigation.",
    register: "readout",
    claims: [],
    why: "committed to a principle",
  },
  {
    text: "“We offer Ethiopia our hand in friendship,” the Eritrean president said.",
    register: "speech",
    claims: [],
    why: "an offer of friendship",
  },
  {
    text: "Kosovo offered talks to Serbia; Belgrade did not reply.",
    register: "agency",
    claims: [],
    why: "an offer of talks",
  },
  {
    text: "The Argentine president promised 400 billion pesos to the province of Chaco.",
    register: "agency",
    claims: [],
    why: "a promise at home",
  },
  {
    text: "Would Riyadh lend Amman a billion dollars? It might, if it were asked.",
    register: "analysis",
    claims: [],
    why: "a question and a hypothesis",
  },
  {
    text: "The board of the AIIB will consider a loan to Tajikistan in September.",
    register: "agency",
    claims: [],
    why: "to be considered: nothing is promised",
  },
  {
    text: "Ghana has asked Norway for $20 million.",
    register: "agency",
    claims: [],
    why: "a request: nothing is promised",
  },
  {
    text: "The Swedish king paid tribute to Finland’s veterans in Helsinki.",
    register: "agency",
    claims: [],
    why: "pay tribute",
  },
  {
    text: "Ambassador Nkosi delivered a letter from Pretoria to the president of Lesotho.",
    register: "agency",
    claims: [],
    why: "delivered a letter",
  },
  {
    text: "Ukraine transferred eleven prisoners to Belarus.",
    register: "agency",
    claims: [],
    why: "transferred prisoners",
  },
  {
    text: "Soldiers who committed crimes in Congo face trial in Uganda",
    register: "headline",
    claims: [],
    why: "committed crimes",
  },
  {
    text: "Cyprus gave notice to Lebanon that it would close the consulate.",
    register: "agency",
    claims: [],
    why: "give notice",
  },
  {
    text: "Donors made no new promises to Haiti, and the hall emptied early.",
    register: "agency",
    claims: [],
    why: "no promise was made",
  },
  {
    text: "India owes Nepal an explanation; it will provide one, says its embassy.",
    register: "analysis",
    claims: [],
    why: "will provide an explanation",
  },
  {
    text: "If elected, the candidate would offer Armenia a loan, his aides hinted.",
    register: "agency",
    claims: [],
    why: "what a candidate would do",
  },
  {
    text: "The Japanese diet approved a supplementary budget of 13 trillion yen on Wednesday.",
    register: "agency",
    claims: [],
    why: "a national budget approved",
  },
  {
    text: "“Mexico will always be ready to receive Guatemala’s sons and daughters,” the foreign minister said.",
    register: "speech",
    claims: [],
    why: "ready to receive people",
  },
];
