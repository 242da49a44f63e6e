import type { CorpusLine } from "../corpora.js";

/**
 * Money, or its equivalent, that flows or is promised between states: loans, grants, credit lines, investments, purchases,
 * debt relief, aid; and sums that do nothing of the kind. Facts and officials' names are invented.
 */
export const financeCorpus: readonly CorpusLine[] = [
  // Development-finance records
  {
    text: "In 2009, the Export-Import Bank of China extended a $92 million concessional loan to Togo for the rehabilitation of two hydraulic schemes.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > TGO",
        evidence: "In 2009, the Export-Import Bank of China extended a $92 million concessional loan to Togo",
        status: "completed",
        when: "2009",
        amount: "92000000 USD",
        details: { flow: "loan", agency: "Export-Import Bank of China" },
      },
    ],
  },
  {
    text: "On March 8, 2013, Kuwait and Djibouti signed a 12 million USD loan agreement for the supply of drinking water to Ali Sabieh. The loan carries an interest rate of 2% and a grace period of five years.",
    register: "finance-record",
    claims: [
      {
        parties: "KWT > DJI",
        evidence: "Kuwait and Djibouti signed a 12 million USD loan agreement",
        status: "agreed",
        when: "2013-03-08",
        amount: "12000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "In November 2010, the Chinese government donated 40 tractors worth RMB 6.5 million to Guinea-Bissau.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > GNB",
        evidence: "the Chinese government donated 40 tractors worth RMB 6.5 million to Guinea-Bissau",
        status: "completed",
        when: "2010-11",
        amount: "6500000 CNY",
      },
    ],
  },
  {
    text: "In 2005 a grant of 1.8 billion yen was provided by the Government of Japan to Cambodia for the repair of National Road No. 4.",
    register: "finance-record",
    claims: [
      {
        parties: "JPN > KHM",
        evidence: "a grant of 1.8 billion yen was provided by the Government of Japan to Cambodia",
        status: "completed",
        when: "2005",
        amount: "1800000000 JPY",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "In July 2008, India opened a line of credit of $35 million for Burkina Faso. The project was completed three years later.",
    register: "finance-record",
    claims: [
      {
        parties: "IND > BFA",
        evidence: "In July 2008, India opened a line of credit of $35 million for Burkina Faso",
        when: "2008-07",
        amount: "35000000 USD",
        details: { flow: "credit-line" },
      },
    ],
  },
  {
    text: "China wrote off 210 million yuan of Zambia’s debt in 2007.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > ZMB",
        evidence: "China wrote off 210 million yuan of Zambia’s debt in 2007",
        status: "completed",
        when: "2007",
        amount: "210000000 CNY",
        details: { flow: "debt-relief" },
      },
    ],
  },
  {
    text: "The Saudi Fund for Development approved a loan worth SAR 75 million to finance a teaching hospital in Benin in 2016.",
    register: "finance-record",
    claims: [
      {
        parties: "SAU > BEN",
        evidence:
          "The Saudi Fund for Development approved a loan worth SAR 75 million to finance a teaching hospital in Benin in 2016",
        when: "2016",
        amount: "75000000 SAR",
        details: { flow: "loan", agency: "Saudi Fund for Development", purpose: "a teaching hospital" },
      },
    ],
  },
  {
    text: "In 2014, Ethiopia secured a loan of $500 million from the Turkish Eximbank to finance the railway from Awash to Weldiya.",
    register: "finance-record",
    claims: [
      {
        parties: "TUR > ETH",
        evidence: "In 2014, Ethiopia secured a loan of $500 million from the Turkish Eximbank",
        when: "2014",
        amount: "500000000 USD",
        details: { flow: "loan", agency: "Turkish Eximbank" },
      },
    ],
  },
  {
    text: "Bolivia received a loan of $60 million from South Korea in 2018. The loan is repayable over 40 years.",
    register: "finance-record",
    claims: [
      {
        parties: "KOR > BOL",
        evidence: "Bolivia received a loan of $60 million from South Korea in 2018",
        status: "completed",
        when: "2018",
        amount: "60000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "The construction of the Kassala bridge was financed by a $27 million loan that the United Arab Emirates granted Sudan in 2003.",
    register: "finance-record",
    claims: [
      {
        parties: "ARE > SDN",
        evidence: "a $27 million loan that the United Arab Emirates granted Sudan in 2003",
        status: "completed",
        when: "2003",
        amount: "27000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "In 2011 the governments of China and Vanuatu signed an economic and technical cooperation agreement, under which China provided a grant of 50 million RMB to Vanuatu.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > VUT",
        evidence: "China provided a grant of 50 million RMB to Vanuatu",
        when: "2011",
        amount: "50000000 CNY",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "In 2017, Brazil’s BNDES disbursed $144 million to Angola for the Laúca dam.",
    register: "finance-record",
    open: "details.agency",
    claims: [
      {
        parties: "BRA > AGO",
        evidence: "In 2017, Brazil’s BNDES disbursed $144 million to Angola",
        status: "completed",
        when: "2017",
        amount: "144000000 USD",
        details: { agency: "BNDES" },
      },
    ],
  },
  {
    text: "On 3 April 2006, China’s ambassador handed over a cheque for $100,000 to the government of Lesotho for victims of the drought.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > LSO",
        evidence: "China’s ambassador handed over a cheque for $100,000 to the government of Lesotho",
        status: "completed",
        when: "2006-04-03",
        amount: "100000 USD",
      },
    ],
  },
  {
    text: "In 2015, Taiwan’s International Cooperation and Development Fund lent Honduras $20 million for small farms.",
    register: "finance-record",
    claims: [
      {
        parties: "TWN > HND",
        evidence:
          "In 2015, Taiwan’s International Cooperation and Development Fund lent Honduras $20 million for small farms",
        status: "completed",
        when: "2015",
        amount: "20000000 USD",
        details: { flow: "loan", agency: "International Cooperation and Development Fund", purpose: "small farms" },
      },
    ],
  },
  {
    text: "China Development Bank has kept an office in Accra for years; Ghana had borrowed $1.1 billion from the bank in 2012.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > GHA",
        evidence: "Ghana had borrowed $1.1 billion from the bank in 2012",
        status: "completed",
        when: "2012",
        amount: "1100000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "In 2010, Venezuela and China Development Bank signed a facility agreement for $10 billion and a second one for 70 billion yuan.",
    register: "finance-record",
    open: "missed",
    claims: [
      {
        parties: "CHN > VEN",
        evidence: "Venezuela and China Development Bank signed a facility agreement for $10 billion",
        status: "agreed",
        when: "2010",
        amount: "10000000000 USD",
      },
      {
        parties: "CHN > VEN",
        evidence: "a second one for 70 billion yuan",
        status: "agreed",
        when: "2010",
        amount: "70000000000 CNY",
      },
    ],
  },
  {
    text: "In September 2019, the Islamic Development Bank approved $80 million in financing for rural roads in Tajikistan.",
    register: "finance-record",
    claims: [
      {
        parties: "org:IsDB > TJK",
        evidence:
          "In September 2019, the Islamic Development Bank approved $80 million in financing for rural roads in Tajikistan",
        when: "2019-09",
        amount: "80000000 USD",
        details: { purpose: "rural roads" },
      },
    ],
  },
  {
    text: "Since 1975 China has sent medical teams to Mali. Each doctor serves for two years.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > MLI",
        evidence: "Since 1975 China has sent medical teams to Mali",
        details: { flow: "technical-assistance" },
      },
    ],
  },
  {
    text: "In 2004, Libya cancelled 90 percent of the debt owed to it by Uganda, amounting to $102 million.",
    register: "finance-record",
    claims: [
      {
        parties: "LBY > UGA",
        evidence: "In 2004, Libya cancelled 90 percent of the debt owed to it by Uganda, amounting to $102 million",
        status: "completed",
        when: "2004",
        amount: "102000000 USD",
        details: { flow: "debt-relief" },
      },
    ],
  },
  {
    text: "The interest-free loan of RMB 30 million from China to Seychelles, signed on 5 February 1999, was repayable within ten years.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > SYC",
        evidence: "The interest-free loan of RMB 30 million from China to Seychelles, signed on 5 February 1999",
        status: "agreed",
        when: "1999-02-05",
        amount: "30000000 CNY",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "In 2012, the Government of Niger obtained a buyer’s credit of EUR 64 million from Exim Bank of India for a solar plant at Malbaza.",
    register: "finance-record",
    claims: [
      {
        parties: "IND > NER",
        evidence:
          "In 2012, the Government of Niger obtained a buyer’s credit of EUR 64 million from Exim Bank of India",
        when: "2012",
        amount: "64000000 EUR",
      },
    ],
  },

  // News agency
  {
    text: "The European Union will give Moldova €150 million in budget support, the bloc’s enlargement commissioner said on Monday.",
    register: "agency",
    claims: [
      {
        parties: "org:EU > MDA",
        evidence: "The European Union will give Moldova €150 million in budget support",
        amount: "150000000 EUR",
      },
    ],
  },
  {
    text: "Norway pledged 600 million kroner to Malawi on Thursday for forest protection.",
    register: "agency",
    claims: [
      {
        parties: "NOR > MWI",
        evidence: "Norway pledged 600 million kroner to Malawi on Thursday for forest protection",
        status: "pledged",
        when: "2024-06-13",
        amount: "600000000 NOK",
        details: { purpose: "forest protection" },
      },
    ],
  },
  {
    text: "Saudi Arabia has deposited $2 billion with Pakistan’s central bank to shore up its reserves.",
    register: "agency",
    claims: [
      {
        parties: "SAU > PAK",
        evidence: "Saudi Arabia has deposited $2 billion with Pakistan’s central bank",
        status: "completed",
        amount: "2000000000 USD",
      },
    ],
  },
  {
    text: "Indonesia agreed to buy 24 fighter jets from France in a deal worth $3.9 billion.",
    register: "agency",
    claims: [
      {
        parties: "IDN > FRA",
        evidence: "Indonesia agreed to buy 24 fighter jets from France in a deal worth $3.9 billion",
        status: "agreed",
        amount: "3900000000 USD",
        details: { flow: "purchase", purpose: "24 fighter jets" },
      },
    ],
  },
  {
    text: "Abu Dhabi’s sovereign wealth fund will invest up to $35 billion in Egypt, the Egyptian cabinet said.",
    register: "agency",
    claims: [
      {
        parties: "ARE > EGY",
        evidence: "Abu Dhabi’s sovereign wealth fund will invest up to $35 billion in Egypt",
        amount: "35000000000 USD up-to",
        attribution: "EGY",
        details: { flow: "investment" },
      },
    ],
  },
  {
    text: "Germany and France will jointly lend Côte d’Ivoire 400 million euros to expand the Abidjan metro, the Ivorian finance ministry announced.",
    register: "agency",
    claims: [
      {
        parties: "DEU+FRA > CIV",
        evidence: "Germany and France will jointly lend Côte d’Ivoire 400 million euros",
        amount: "400000000 EUR",
        attribution: "CIV",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Australia gave Tonga A$16 million and Samoa A$9 million after the cyclone.",
    register: "agency",
    open: "missed",
    claims: [
      {
        parties: "AUS > TON",
        evidence: "Australia gave Tonga A$16 million",
        status: "completed",
        amount: "16000000 AUD",
      },
      { parties: "AUS > WSM", evidence: "Samoa A$9 million", status: "completed", amount: "9000000 AUD" },
    ],
  },
  {
    text: "Qatar donated $30 million and Turkey a field hospital to Lebanon.",
    register: "agency",
    open: "missed",
    claims: [
      {
        parties: "QAT > LBN",
        evidence: "Qatar donated $30 million",
        status: "completed",
        amount: "30000000 USD",
      },
      { parties: "TUR > LBN", evidence: "Turkey a field hospital to Lebanon", status: "completed" },
    ],
  },
  {
    text: "Hungary has taken out a loan of one billion euros from China Development Bank, the debt agency confirmed.",
    register: "agency",
    claims: [
      {
        parties: "CHN > HUN",
        evidence: "Hungary has taken out a loan of one billion euros from China Development Bank",
        status: "completed",
        amount: "1000000000 EUR",
        details: { flow: "loan", agency: "China Development Bank" },
      },
    ],
  },
  {
    text: "The IMF approved a three-year, $1.4 billion credit facility for Tunisia on Wednesday.",
    register: "agency",
    claims: [
      {
        parties: "org:IMF > TUN",
        evidence: "The IMF approved a three-year, $1.4 billion credit facility for Tunisia on Wednesday",
        when: "2024-06-12",
        amount: "1400000000 USD",
      },
    ],
  },
  {
    text: "Russia has suspended a $300 million loan to Belarus, citing arrears on earlier credits.",
    register: "agency",
    claims: [
      {
        parties: "RUS > BLR",
        evidence: "Russia has suspended a $300 million loan to Belarus",
        status: "suspended",
        amount: "300000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Malaysia cancelled a $2.3 billion Chinese loan for two pipelines in 2018.",
    register: "agency",
    claims: [
      {
        parties: "CHN > MYS",
        evidence: "Malaysia cancelled a $2.3 billion Chinese loan for two pipelines in 2018",
        status: "cancelled",
        when: "2018",
        amount: "2300000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "The Kremlin denied that Moscow had promised Armenia a $1 billion credit.",
    register: "agency",
    claims: [
      {
        parties: "RUS > ARM",
        evidence: "Moscow had promised Armenia a $1 billion credit",
        status: "denied",
        amount: "1000000000 USD",
      },
    ],
  },
  {
    text: "The United States announced a new $275 million military aid package for Ukraine on May 24.",
    register: "agency",
    claims: [
      {
        parties: "USA > UKR",
        evidence: "The United States announced a new $275 million military aid package for Ukraine on May 24",
        status: "pledged",
        when: "2024-05-24",
        amount: "275000000 USD",
        details: { flow: "aid" },
      },
    ],
  },
  {
    text: "New Zealand sent 20 tonnes of relief supplies to Papua New Guinea on Friday.",
    register: "agency",
    claims: [
      {
        parties: "NZL > PNG",
        evidence: "New Zealand sent 20 tonnes of relief supplies to Papua New Guinea on Friday",
        status: "completed",
        when: "2024-06-14",
        details: { flow: "aid" },
      },
    ],
  },
  {
    text: "Paris Club creditors aside, Beijing has agreed to forgive Cuba about $900 million, Havana’s economy minister said.",
    register: "agency",
    open: "missed, spurious",
    claims: [
      {
        parties: "CHN > CUB",
        evidence: "Beijing has agreed to forgive Cuba about $900 million",
        status: "agreed",
        amount: "900000000 USD about",
        details: { flow: "debt-relief" },
        attribution: "CUB",
      },
    ],
  },
  {
    text: "South Korea’s Hyundai Rotem will be paid 1.3 trillion won by Morocco for 110 trains, the Moroccan rail office said on Tuesday.",
    register: "agency",
    open: "missed",
    claims: [
      {
        parties: "MAR > KOR",
        evidence: "South Korea’s Hyundai Rotem will be paid 1.3 trillion won by Morocco for 110 trains",
        amount: "1300000000000 KRW",
        details: { flow: "purchase" },
      },
    ],
  },
  {
    text: "The Asian Development Bank is lending Bhutan $50 million. The money will go into village clinics.",
    register: "agency",
    claims: [
      {
        parties: "org:ADB > BTN",
        evidence: "The Asian Development Bank is lending Bhutan $50 million",
        status: "ongoing",
        amount: "50000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Emirati Foreign Minister Saif al-Dhaheri met his Mauritanian counterpart in Nouakchott. He promised $50 million for desert farming in Mauritania.",
    register: "agency",
    claims: [
      {
        parties: "ARE > MRT",
        evidence: "He promised $50 million for desert farming in Mauritania",
        status: "pledged",
        amount: "50000000 USD",
        details: { purpose: "desert farming" },
      },
    ],
  },
  {
    text: "Canada doubled its humanitarian assistance to Haiti last year, to C$100 million.",
    register: "agency",
    claims: [
      {
        parties: "CAN > HTI",
        evidence: "Canada doubled its humanitarian assistance to Haiti last year, to C$100 million",
        status: "completed",
        when: "2023",
        amount: "100000000 CAD",
        details: { flow: "aid" },
      },
    ],
  },
  {
    text: "Kenya has asked China for a loan of $1 billion, and Beijing has offered half that sum.",
    register: "agency",
    open: "missed",
    claims: [
      {
        parties: "CHN > KEN",
        evidence: "Beijing has offered half that sum",
        status: "pledged",
      },
    ],
  },

  // Headlines
  {
    text: "India extends $300 million credit line to Mauritius",
    register: "headline",
    claims: [
      {
        parties: "IND > MUS",
        evidence: "India extends $300 million credit line to Mauritius",
        amount: "300000000 USD",
        details: { flow: "credit-line" },
      },
    ],
  },
  {
    text: "Denmark to give Bangladesh $12m for clean water",
    register: "headline",
    claims: [
      {
        parties: "DNK > BGD",
        evidence: "Denmark to give Bangladesh $12m for clean water",
        amount: "12000000 USD",
        details: { purpose: "clean water" },
      },
    ],
  },
  {
    text: "Ecuador, China sign $1.38bn loan deal",
    register: "headline",
    claims: [
      {
        parties: "CHN > ECU",
        evidence: "Ecuador, China sign $1.38bn loan deal",
        status: "agreed",
        amount: "1380000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "EBRD lends Georgia €90m for high-voltage lines",
    register: "headline",
    claims: [
      {
        parties: "org:EBRD > GEO",
        evidence: "EBRD lends Georgia €90m for high-voltage lines",
        amount: "90000000 EUR",
        details: { flow: "loan", purpose: "high-voltage lines" },
      },
    ],
  },
  {
    text: "Poland buys $12 billion of tanks from South Korea",
    register: "headline",
    claims: [
      {
        parties: "POL > KOR",
        evidence: "Poland buys $12 billion of tanks from South Korea",
        amount: "12000000000 USD",
        details: { flow: "purchase", purpose: "tanks" },
      },
    ],
  },
  {
    text: "Japan’s ¥40bn loan to Iraq signed",
    register: "headline",
    claims: [
      {
        parties: "JPN > IRQ",
        evidence: "Japan’s ¥40bn loan to Iraq signed",
        status: "agreed",
        amount: "40000000000 JPY",
        details: { flow: "loan" },
      },
    ],
  },

  // Analysis
  {
    text: "Financing from Moscow for the Rooppur reactors in Bangladesh came to almost $12 billion.",
    register: "analysis",
    claims: [
      {
        parties: "RUS > BGD",
        evidence: "Financing from Moscow for the Rooppur reactors in Bangladesh came to almost $12 billion",
        amount: "12000000000 USD almost",
      },
    ],
  },
  {
    text: "Between 2000 and 2018, Chinese lenders committed an estimated $150 million to Mongolia’s power grid.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > MNG",
        evidence: "Between 2000 and 2018, Chinese lenders committed an estimated $150 million to Mongolia’s power grid",
        when: "2000/2018",
        amount: "150000000 USD estimated",
      },
    ],
  },
  {
    text: "Having borrowed heavily from Beijing, Maputo turned to Lisbon in early 2017 and obtained a credit of €80 million.",
    register: "analysis",
    open: "missed, spurious",
    claims: [
      {
        parties: "PRT > MOZ",
        evidence: "Maputo turned to Lisbon in early 2017 and obtained a credit of €80 million",
        when: "2017-01/2017-04",
        amount: "80000000 EUR",
      },
      { parties: "CHN > MOZ", evidence: "Having borrowed heavily from Beijing", details: { flow: "loan" } },
    ],
  },
  {
    text: "Turkish investment in Uzbekistan exceeds $2 billion, most of it in textiles.",
    register: "analysis",
    claims: [
      {
        parties: "TUR > UZB",
        evidence: "Turkish investment in Uzbekistan exceeds $2 billion",
        details: { flow: "investment" },
      },
    ],
  },
  {
    text: "Riyadh, Sana’a’s principal paymaster in those years, bankrolled the Yemeni budget with $1.2 billion in 2012.",
    register: "analysis",
    claims: [
      {
        parties: "SAU > YEM",
        evidence: "bankrolled the Yemeni budget with $1.2 billion in 2012",
        status: "completed",
        when: "2012",
        amount: "1200000000 USD",
      },
    ],
  },
  {
    text: "India, which has invested over $500 million in Iran’s Chabahar port, worries about sanctions.",
    register: "analysis",
    open: "details.purpose",
    claims: [
      {
        parties: "IND > IRN",
        evidence: "India, which has invested over $500 million in Iran’s Chabahar port",
        status: "completed",
        amount: "500000000 USD over",
        details: { flow: "investment", purpose: "Chabahar port" },
      },
    ],
  },
  {
    text: "The loan, of 700 million dollars, was Hanoi’s largest to Vientiane.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "VNM > LAO",
        evidence: "The loan, of 700 million dollars, was Hanoi’s largest to Vientiane",
        amount: "700000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Kyiv was close to default in 2015. Warsaw, for its part, opened a credit line of 100 million euros to Ukraine that year.",
    register: "analysis",
    claims: [
      {
        parties: "POL > UKR",
        evidence: "Warsaw, for its part, opened a credit line of 100 million euros to Ukraine that year",
        when: "2015",
        amount: "100000000 EUR",
        details: { flow: "credit-line" },
      },
    ],
  },
  {
    text: "China’s promised $46 billion has changed the conversation in Pakistan, though less than a third has been spent.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > PAK",
        evidence: "China’s promised $46 billion has changed the conversation in Pakistan",
        status: "pledged",
        amount: "46000000000 USD",
      },
    ],
  },
  {
    text: "Swiss aid to Kyrgyzstan averaged 20 million francs a year. Finland has no embassy in Bishkek.",
    register: "analysis",
    claims: [
      {
        parties: "CHE > KGZ",
        evidence: "Swiss aid to Kyrgyzstan averaged 20 million francs a year",
        details: { flow: "aid" },
      },
    ],
  },

  // Readouts, joint statements, speeches, legal texts
  {
    text: "The Netherlands stands ready to contribute €25 million to the reconstruction of Mykolaiv, Ukraine, Minister Wouter Dekker told his counterpart.",
    register: "readout",
    open: "details.purpose",
    claims: [
      {
        parties: "NLD > UKR",
        evidence: "The Netherlands stands ready to contribute €25 million to the reconstruction of Mykolaiv, Ukraine",
        status: "pledged",
        amount: "25000000 EUR",
        attribution: "person:wouter-dekker",
        details: { purpose: "the reconstruction of Mykolaiv" },
      },
    ],
  },
  {
    text: "The President of Timor-Leste thanked Portugal for the grant of 14 million euros made available in 2022.",
    register: "readout",
    claims: [
      {
        parties: "PRT > TLS",
        evidence: "the grant of 14 million euros made available in 2022",
        status: "completed",
        when: "2022",
        amount: "14000000 EUR",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "Deputy Prime Minister Huseyn Rzayev recalled that Azerbaijan had allocated $10 million for the restoration of schools in Syria.",
    register: "readout",
    claims: [
      {
        parties: "AZE > SYR",
        evidence: "Azerbaijan had allocated $10 million for the restoration of schools in Syria",
        amount: "10000000 USD",
        attribution: "person:huseyn-rzayev",
      },
    ],
  },
  {
    text: "Singapore provides technical assistance to Timor-Leste in public administration.",
    register: "readout",
    open: "status",
    claims: [
      {
        parties: "SGP > TLS",
        evidence: "Singapore provides technical assistance to Timor-Leste",
        status: "ongoing",
        details: { flow: "technical-assistance" },
      },
    ],
  },
  {
    text: "The Nepali side expressed appreciation to the Indian side for the grant assistance of 5.4 billion Indian rupees for post-earthquake housing.",
    register: "joint-statement",
    claims: [
      {
        parties: "IND > NPL",
        evidence: "the grant assistance of 5.4 billion Indian rupees for post-earthquake housing",
        amount: "5400000000 INR",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "Article 7. The Government of Japan shall extend to the Government of the Republic of Paraguay a loan in an amount not exceeding twelve billion yen.",
    register: "legal",
    claims: [
      {
        parties: "JPN > PRY",
        evidence:
          "The Government of Japan shall extend to the Government of the Republic of Paraguay a loan in an amount not exceeding twelve billion yen",
        status: "agreed",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Loan Agreement No. 2211 between the Kingdom of Spain and the Republic of Senegal for EUR 35,000,000 entered into force on 9 January 2020.",
    register: "legal",
    claims: [
      {
        parties: "ESP > SEN",
        evidence: "Loan Agreement No. 2211 between the Kingdom of Spain and the Republic of Senegal for EUR 35,000,000",
        when: "2020-01-09",
        amount: "35000000 EUR",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "“We shall provide Burundi with a further 8 million pounds,” British Foreign Secretary Helen Marwood told the conference.",
    register: "speech",
    claims: [
      {
        parties: "GBR > BDI",
        evidence: "We shall provide Burundi with a further 8 million pounds",
        status: "pledged",
        amount: "8000000 GBP",
        attribution: "person:helen-marwood",
      },
    ],
  },
  {
    text: "“Our friends in Ankara have lent us $150 million, and we have not forgotten it,” Kyrgyz President Almaz Toktogulov said.",
    register: "speech",
    claims: [
      {
        parties: "TUR > KGZ",
        evidence: "Our friends in Ankara have lent us $150 million",
        status: "completed",
        amount: "150000000 USD",
        attribution: "person:almaz-toktogulov",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "The Nairobi Herald reported that Japan would lend Uganda $50 million. As the newspaper Savanna Times wrote, Norway had granted Malawi $20 million.",
    register: "agency",
    claims: [
      {
        parties: "JPN > UGA",
        evidence: "Japan would lend Uganda $50 million",
        status: "pledged",
        amount: "50000000 USD",
        attribution: "media:nairobi-herald",
        details: { flow: "loan" },
      },
      {
        parties: "NOR > MWI",
        evidence: "Norway had granted Malawi $20 million",
        status: "completed",
        amount: "20000000 USD",
        attribution: "media:savanna-times",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "Kenya will borrow $300 million from Japan for the Thwake dam, according to the Steppe Gazette.",
    register: "agency",
    open: "details.flow",
    claims: [
      {
        parties: "JPN > KEN",
        evidence: "Kenya will borrow $300 million from Japan",
        status: "pledged",
        amount: "300000000 USD",
        attribution: "media:steppe-gazette",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "The President of Ireland announced that his country would contribute at least €4 million to Sierra Leone for girls’ education.",
    register: "speech",
    open: "details.purpose",
    claims: [
      {
        parties: "IRL > SLE",
        evidence: "his country would contribute at least €4 million to Sierra Leone for girls’ education",
        status: "pledged",
        amount: "4000000 EUR at-least",
        attribution: "IRL",
        details: { purpose: "girls’ education" },
      },
    ],
  },
  {
    text: "The African Development Bank and Guinea signed a grant agreement of $22 million on Tuesday.",
    register: "agency",
    claims: [
      {
        parties: "org:AfDB > GIN",
        evidence: "The African Development Bank and Guinea signed a grant agreement of $22 million on Tuesday",
        status: "agreed",
        when: "2024-06-11",
        amount: "22000000 USD",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "Afghanistan was granted $40 million by Kazakhstan in 2018. The funds paid for a programme that trains Afghan women at Kazakh universities.",
    register: "analysis",
    claims: [
      {
        parties: "KAZ > AFG",
        evidence: "Afghanistan was granted $40 million by Kazakhstan in 2018",
        status: "completed",
        when: "2018",
        amount: "40000000 USD",
      },
    ],
  },
  {
    text: "Beijing is financing a stadium in Honiara, Solomon Islands.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > SLB",
        evidence: "Beijing is financing a stadium in Honiara, Solomon Islands",
        status: "ongoing",
      },
    ],
  },
  {
    text: "Israel purchased wheat worth $90 million from Romania in 2023.",
    register: "agency",
    claims: [
      {
        parties: "ISR > ROU",
        evidence: "Israel purchased wheat worth $90 million from Romania in 2023",
        status: "completed",
        when: "2023",
        amount: "90000000 USD",
        details: { flow: "purchase", purpose: "wheat" },
      },
    ],
  },

  // Negatives and near misses
  {
    text: "Denmark has offered a reward of 2 million dollars for the head of the Somali pirates’ ring.",
    register: "agency",
    claims: [],
    why: "a bounty",
  },
  {
    text: "Kenya’s economy grew to $113 billion last year, overtaking Angola’s.",
    register: "agency",
    claims: [],
    why: "gross domestic product: no money moves",
  },
  {
    text: "The Portuguese bank Caixa Atlântica lent a Lisbon developer €80 million to build flats.",
    register: "agency",
    claims: [],
    why: "a company's finance at home",
  },
  {
    text: "Ghana will invest 2 billion cedis in its own secondary schools over the next three years.",
    register: "agency",
    claims: [],
    why: "spending at home",
  },
  {
    text: "Monday is a bank holiday in the United Kingdom and Ireland.",
    claims: [],
    why: "bank holiday",
  },
  {
    text: "Turkish has thousands of loan words from Persian, French and Arabic.",
    register: "analysis",
    claims: [],
    why: "loan word: linguistics",
  },
  {
    text: "The minister dismissed the Greek proposal as a bankrupt idea that Cyprus had long outgrown.",
    register: "agency",
    claims: [],
    why: "metaphor",
  },
  {
    text: "If China were to lend Zimbabwe $5 billion, the arrears could be cleared overnight.",
    register: "analysis",
    claims: [],
    why: "hypothetical",
  },
  {
    text: "Should Germany give Greece another loan? Voters are divided.",
    register: "agency",
    claims: [],
    why: "question",
  },
  {
    text: "His remarks lent credence to reports of a rift between Doha and Cairo.",
    register: "analysis",
    claims: [],
    why: "lend credence: light verb",
  },
  {
    text: "Brazil’s striker joined the Spanish club on loan from Manchester for €4 million.",
    register: "agency",
    claims: [],
    why: "sport: a player on loan",
  },
  {
    text: "The Louvre has loaned a Babylonian stele to the museum in Abu Dhabi.",
    register: "agency",
    claims: [],
    why: "a work of art on loan between museums",
  },
  {
    text: "Trade between Vietnam and Chile reached $1.6 billion in 2022.",
    register: "agency",
    claims: [],
    why: "trade turnover",
  },
  {
    text: "Parliament in Nairobi approved a supplementary budget of 120 billion shillings on Thursday.",
    register: "agency",
    claims: [],
    why: "a national budget",
  },
  {
    text: "The court fined the Swiss trader $300 million for bribing officials in Cameroon.",
    register: "legal",
    claims: [],
    why: "a fine on a firm",
  },
  {
    text: "Italy grants asylum to about 20,000 people a year, many of them from Mali.",
    register: "analysis",
    claims: [],
    why: "grant asylum: no money",
  },
  {
    text: "Jordan granted Iraqi citizens visa-free entry in May.",
    register: "agency",
    claims: [],
    why: "grant entry: no money",
  },
  {
    text: "France pledged its full support to Greece in the dispute.",
    register: "agency",
    claims: [],
    why: "pledge of political support",
  },
  {
    text: "Egypt’s foreign debt stood at $165 billion at the end of the year.",
    register: "analysis",
    claims: [],
    why: "a stock of debt to the world at large",
  },
  {
    text: "The two ministers agreed to invest more time in the dialogue between Peru and Bolivia.",
    register: "readout",
    claims: [],
    why: "invest time",
  },
  {
    text: "A farmer in northern Mongolia bought forty sheep for 8 million tugrik.",
    register: "agency",
    claims: [],
    why: "private purchase at home",
  },
  {
    text: "Nobody knows whether Tehran will ever lend Damascus another dollar.",
    register: "analysis",
    claims: [],
    why: "left open",
  },
  {
    text: "The Bank of England raised interest rates to 5.25 percent; the South African rand fell to 19 to the dollar.",
    register: "agency",
    claims: [],
    why: "monetary policy and exchange rates",
  },
  {
    text: "Serbia’s prime minister thanked the nation’s doctors for their aid during the epidemic.",
    register: "speech",
    claims: [],
    why: "aid at home",
  },
  {
    text: "The west bank of the Jordan is 30 km from Amman; the fund manager lives there.",
    claims: [],
    why: "bank of a river; fund manager",
  },
  {
    text: "India and Sri Lanka discussed the loan market in general terms.",
    register: "readout",
    claims: [],
    why: "discussed: no loan is named",
  },
  {
    text: "Oil rose to $86 a barrel after Saudi Arabia and Russia extended their output cuts.",
    register: "agency",
    claims: [],
    why: "a price",
  },
  {
    text: "Thailand’s military spends about $6 billion a year.",
    register: "analysis",
    claims: [],
    why: "domestic spending",
  },
  {
    text: "Unless Ankara pays, Baku would not finance the second line in Georgia.",
    register: "analysis",
    claims: [],
    why: "conditional",
  },
  {
    text: "Norway’s credit rating was affirmed at AAA by the American agency.",
    register: "agency",
    claims: [],
    why: "a rating",
  },
  {
    text: "To his credit, the Chilean envoy to Argentina never raised his voice.",
    register: "analysis",
    claims: [],
    why: "to his credit: idiom",
  },
  {
    text: "The University of Cape Town received a bequest of 40 million rand from an alumna in Durban.",
    register: "agency",
    claims: [],
    why: "a private gift at home",
  },
  {
    text: "Estonia and Finland exchanged letters and gave assurances that the border would stay open.",
    register: "readout",
    claims: [],
    why: "give assurances",
  },
  {
    text: "The Iranian rial lost a tenth of its value against the dollar in March.",
    register: "agency",
    claims: [],
    why: "an exchange rate",
  },
  {
    text: "Farmers in Poland received 2 billion zlotys in compensation from the government in Warsaw.",
    register: "agency",
    claims: [],
    why: "domestic subsidy",
  },
  {
    text: "Under the headline “Who pays?”, the paper asked why Lusaka should borrow at all.",
    register: "analysis",
    claims: [],
    why: "a rhetorical question, no lender",
  },
  {
    text: "Mexico exported avocados worth $3 billion to the United States.",
    register: "agency",
    claims: [],
    why: "trade in goods: an export is no purchase by a state",
  },
  {
    text: "Samoa wants richer countries to pay for the damage that storms do.",
    register: "speech",
    claims: [],
    why: "a wish, no giver named",
  },
  // Sums over several, parts, prices told apart, currencies and givers from the context
  {
    text: "In 2021, Kuwait gave Chad $90 million for rural roads, of which $52 million have been disbursed.",
    register: "finance-record",
    claims: [
      {
        parties: "KWT > TCD",
        evidence: "Kuwait gave Chad $90 million",
        amount: "90000000 USD",
        when: "2021",
        details: { umbrella: true },
      },
      {
        parties: "KWT > TCD",
        evidence: "of which $52 million have been disbursed",
        amount: "52000000 USD",
        status: "completed",
      },
    ],
  },
  {
    text: "Japan lent Laos money for three bridges in 2016. Financing from Japan for these bridges totalled almost $300 million.",
    register: "finance-record",
    claims: [
      {
        parties: "JPN > LAO",
        evidence: "Japan lent Laos money for three bridges in 2016",
        details: { flow: "loan" },
      },
      {
        parties: "JPN > LAO",
        evidence: "Financing from Japan for these bridges totalled almost $300 million",
        amount: "300000000 USD almost",
        details: { umbrella: true },
      },
    ],
  },
  {
    text: "In March 2012, India handed over 60 threshing machines to Burundi. The machines were valued at 45 million rupees.",
    register: "finance-record",
    claims: [
      {
        parties: "IND > BDI",
        evidence: "India handed over 60 threshing machines to Burundi",
        when: "2012-03",
      },
      {
        parties: "IND > BDI",
        evidence: "The machines were valued at 45 million rupees",
        amount: "45000000 INR",
      },
    ],
  },
  {
    text: "In August 2010, China donated pumps worth 30 million rupees to Sri Lanka.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > LKA",
        evidence: "In August 2010, China donated pumps worth 30 million rupees to Sri Lanka",
        amount: "30000000 LKR",
        when: "2010-08",
      },
    ],
  },
  {
    text: "South Korea and Denmark will jointly lend Vietnam $75 million for wind farms.",
    register: "agency",
    claims: [
      {
        parties: "KOR+DNK > VNM",
        evidence: "South Korea and Denmark will jointly lend Vietnam $75 million",
        amount: "75000000 USD",
        status: "pledged",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "After the 2010 floods, Turkey gave Pakistan $20 million.",
    register: "agency",
    claims: [
      {
        parties: "TUR > PAK",
        evidence: "Turkey gave Pakistan $20 million",
        amount: "20000000 USD",
      },
    ],
  },
  {
    text: "Germany wrote off 12 million euros that Madagascar owed it in 2006.",
    register: "finance-record",
    claims: [
      {
        parties: "DEU > MDG",
        evidence: "Germany wrote off 12 million euros that Madagascar owed it",
        amount: "12000000 EUR",
        details: { flow: "debt-relief" },
      },
    ],
  },
  {
    text: "Peru has granted the extradition of two Chilean bankers.",
    register: "agency",
    claims: [],
    why: "nothing of worth is given away",
  },
  {
    text: "Norway ordered six Libyan trade officials to leave within a week.",
    register: "agency",
    claims: [],
    why: "an order given, not placed",
  },
  {
    text: "Uruguay and Oman signed a memorandum of understanding on technical standards for meat.",
    register: "agency",
    claims: [],
    why: "a memorandum is no flow",
  },
  // Help with works, people who serve, firms founded, prices told later, promises by their noun
  {
    text: "Japan assisted in the construction of a maternity clinic in Paraguay in 2009.",
    register: "finance-record",
    claims: [
      {
        parties: "JPN > PRY",
        evidence: "Japan assisted in the construction of a maternity clinic in Paraguay",
        when: "2009",
      },
    ],
  },
  {
    text: "In May 2014 twelve Cuban doctors arrived in Honduras to serve in rural clinics.",
    register: "finance-record",
    claims: [
      {
        parties: "CUB > HND",
        evidence: "twelve Cuban doctors arrived in Honduras",
        details: { flow: "technical-assistance" },
        when: "2014-05",
      },
    ],
  },
  {
    text: "Forty Laotian magistrates were trained in Vietnam in 2013.",
    register: "finance-record",
    claims: [
      {
        parties: "VNM > LAO",
        evidence: "Forty Laotian magistrates were trained in Vietnam",
        details: { flow: "technical-assistance" },
      },
    ],
  },
  {
    text: "A pledge of $9 million from Qatar to Niger was welcomed on Monday.",
    register: "agency",
    claims: [
      {
        parties: "QAT > NER",
        evidence: "pledge of $9 million from Qatar to Niger",
        status: "pledged",
        amount: "9000000 USD",
      },
    ],
  },
  {
    text: "The clinic in Bissau was funded by a $4 million loan from India. The agreement had been signed in March 2011.",
    register: "finance-record",
    claims: [
      {
        parties: "IND > GNB",
        evidence: "$4 million loan from India",
        amount: "4000000 USD",
        when: "2011-03",
      },
    ],
  },
  {
    text: "Spain sent a delegation of six engineers’ wives to Panama for the fair.",
    register: "agency",
    claims: [],
    why: "a delegation that travels is no assistance",
  },
  {
    text: "The council in Kampala accepted no loan from any neighbour that year.",
    register: "analysis",
    claims: [],
    why: "nothing flowed and nobody is named",
  },

  // Gifts whose object the tree loses, deeds without words of money, and what later sentences date
  {
    text: "In 2008, Brazil donated to the Ministry of Health of Sao Tome and Principe a generator, beds and microscopes.",
    register: "finance-record",
    claims: [
      {
        parties: "BRA > STP",
        evidence: "Brazil donated to the Ministry of Health of Sao Tome and Principe",
        status: "completed",
        when: "2008",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "In May 2014, Japan granted Senegal 8,000 tons of rice valued at 480 million yen.",
    register: "finance-record",
    claims: [
      {
        parties: "JPN > SEN",
        evidence: "Japan granted Senegal 8,000 tons of rice valued at 480 million yen",
        status: "completed",
        when: "2014-05",
        amount: "480000000 JPY",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "In 2011 the Turkish Embassy in Tajikistan donated medical equipment to a hospital in Khujand.",
    register: "finance-record",
    claims: [
      {
        parties: "TUR > TJK",
        evidence: "the Turkish Embassy in Tajikistan donated medical equipment to a hospital in Khujand",
        status: "completed",
        when: "2011",
        details: { flow: "grant" },
      },
    ],
  },
  {
    text: "On 9 March 2012 the foundation stone of an Indian-funded women’s hostel was laid in Thimphu, Bhutan.",
    register: "finance-record",
    claims: [
      {
        parties: "IND > BTN",
        evidence: "Indian-funded women’s hostel was laid in Thimphu",
        when: "2012-03-09",
        details: { flow: "aid" },
      },
    ],
  },
  {
    text: "In 2010, 20 Mozambicans went through pilot training in Portugal.",
    register: "finance-record",
    claims: [
      {
        parties: "PRT > MOZ",
        evidence: "20 Mozambicans went through pilot training in Portugal",
        status: "completed",
        when: "2010",
        details: { flow: "technical-assistance" },
      },
    ],
  },
  {
    text: "Kuwait lent Cabo Verde $11 million for the port of Sal. The loan was announced during a fair in Dubai in October 2015.",
    register: "finance-record",
    claims: [
      {
        parties: "KWT > CPV",
        evidence: "Kuwait lent Cabo Verde $11 million",
        when: "2015-10",
        amount: "11000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "In 2014, the Korean ambassador handed over a donation of 300 computers worth $240,000 to Ecuador. The donation was signed in November 2012.",
    register: "finance-record",
    claims: [
      {
        parties: "KOR > ECU",
        evidence: "the Korean ambassador handed over a donation of 300 computers worth $240,000 to Ecuador",
        status: "completed",
        when: "2014",
        amount: "240000 USD",
      },
      {
        parties: "KOR > ECU",
        evidence: "The donation was signed in November 2012",
        status: "agreed",
        when: "2012-11",
        amount: "240000 USD",
      },
    ],
  },
  {
    text: "A drinking-water scheme at Kita in Mali has a total cost of 14 million USD. Funding will be provided by the Saudi Fund for Development.",
    register: "finance-record",
    claims: [
      {
        parties: "SAU > MLI",
        evidence: "Funding will be provided by the Saudi Fund for Development",
        status: "pledged",
        amount: "14000000 USD",
      },
    ],
  },
  {
    text: "In June 2006, an Indian company bought the state hotel at Antsirabe from the government of Madagascar in order to turn it into a call centre.",
    register: "finance-record",
    claims: [
      {
        parties: "IND > MDG",
        evidence: "an Indian company bought the state hotel at Antsirabe from the government of Madagascar",
        status: "completed",
        when: "2006-06",
        details: { flow: "purchase" },
      },
    ],
  },
  {
    text: "Cuba is sending a medical brigade of forty persons to Milan.",
    register: "agency",
    claims: [
      {
        parties: "CUB > ITA",
        evidence: "Cuba is sending a medical brigade of forty persons to Milan",
        details: { flow: "technical-assistance" },
      },
    ],
  },
  {
    text: "In January 2008 Thailand sent tents and blankets worth 600,000 dollars to help Chinese blizzard victims.",
    register: "agency",
    claims: [
      {
        parties: "THA > CHN",
        evidence: "Thailand sent tents and blankets worth 600,000 dollars to help Chinese blizzard victims",
        status: "completed",
        when: "2008-01",
        amount: "600000 USD",
      },
    ],
  },
  {
    text: "A Chinese company built the new railway to Addis Ababa, and Ethiopia sends nine tenths of its trade through the port of Djibouti.",
    register: "analysis",
    claims: [],
  },
  {
    text: "The two governments encouraged visiting fellowships between their universities.",
    register: "joint-statement",
    claims: [],
  },
  {
    text: "The minister said housing in Buryatia, near the Mongolian border, was growing thanks to subsidised mortgages.",
    register: "readout",
    claims: [],
  },
  {
    text: "Since the war in Ukraine, the captured Russians get all the medical care they need.",
    register: "agency",
    claims: [],
  },
  {
    text: "In 2003 Libya wrote off 60% of the debt Guyana owed it, amounting to 22 million euros.",
    register: "finance-record",
    claims: [
      {
        parties: "LBY > GUY",
        evidence: "Libya wrote off 60% of the debt Guyana owed it",
        status: "completed",
        when: "2003",
        amount: "22000000 EUR",
        details: { flow: "debt-relief" },
      },
    ],
  },
  {
    text: "In 2001, India and Mauritius signed an agreement for a 450 million rupee Indian loan for the purchase of buses.",
    register: "finance-record",
    claims: [
      {
        parties: "IND > MUS",
        evidence: "India and Mauritius signed an agreement for a 450 million rupee Indian loan",
        status: "agreed",
        when: "2001",
        amount: "450000000 INR",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "With Kuwaiti assistance, a maternity ward was built in Kiffa in Mauritania between 1999 and 2001 at a cost of US$ 2 million.",
    register: "finance-record",
    claims: [
      {
        parties: "KWT > MRT",
        evidence:
          "With Kuwaiti assistance, a maternity ward was built in Kiffa in Mauritania between 1999 and 2001 at a cost of US$ 2 million",
        status: "completed",
        when: "1999/2001",
        amount: "2000000 USD",
      },
    ],
  },
  {
    text: "The Soviet Union is financing the building of a cement works in Hetauda, Nepal, with a credit of 30 million roubles.",
    register: "agency",
    claims: [
      {
        parties: "SUN > NPL",
        evidence:
          "The Soviet Union is financing the building of a cement works in Hetauda, Nepal, with a credit of 30 million roubles",
        status: "ongoing",
        amount: "30000000 SUR",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Norway’s Norad has supported Zambia’s audit office since 1998 with NOK 60 million.",
    register: "finance-record",
    claims: [
      {
        parties: "NOR > ZMB",
        evidence: "Norad has supported Zambia’s audit office since 1998 with NOK 60 million",
        amount: "60000000 NOK",
        details: { flow: "aid" },
      },
    ],
  },
  {
    text: "South Korean steelmaker Hwarang paid $210 million for a 30 percent stake in a Brazilian ore company in 2009.",
    register: "agency",
    claims: [
      {
        parties: "KOR > BRA",
        evidence:
          "South Korean steelmaker Hwarang paid $210 million for a 30 percent stake in a Brazilian ore company in 2009",
        status: "completed",
        when: "2009",
        amount: "210000000 USD",
        details: { flow: "investment" },
      },
    ],
  },
  {
    text: "The Kuwait Fund for Arab Economic Development lent Jordan 12 million Kuwaiti dinars for a silo at Aqaba in 1994.",
    register: "finance-record",
    claims: [
      {
        parties: "KWT > JOR",
        evidence:
          "The Kuwait Fund for Arab Economic Development lent Jordan 12 million Kuwaiti dinars for a silo at Aqaba in 1994",
        status: "completed",
        when: "1994",
        amount: "12000000 KWD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Japan’s agency JICA handed over $3 million worth of pumps to Tonga in 2006.",
    register: "finance-record",
    claims: [
      {
        parties: "JPN > TON",
        evidence: "JICA handed over $3 million worth of pumps to Tonga in 2006",
        status: "completed",
        when: "2006",
        amount: "3000000 USD",
      },
    ],
  },
  {
    text: "Bulgaria has sent doctors to Laos since 1979. The seventh medical team worked in Pakse from October 1986 to October 1988.",
    register: "finance-record",
    claims: [
      {
        parties: "BGR > LAO",
        evidence: "Bulgaria has sent doctors to Laos since 1979",
        details: { flow: "technical-assistance" },
      },
      {
        parties: "BGR > LAO",
        evidence: "The seventh medical team worked in Pakse from October 1986 to October 1988",
        when: "1986-10",
        details: { flow: "technical-assistance" },
      },
    ],
  },

  // Institutes of a culture, works under a contract, and states that are only named aside
  {
    text: "A Goethe-Institut was opened in Antananarivo, Madagascar, in 1974.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "DEU > MDG",
        evidence: "A Goethe-Institut was opened in Antananarivo, Madagascar, in 1974",
        status: "completed",
        when: "1974",
        details: { flow: "aid" },
      },
    ],
  },
  {
    text: "On 2 May 2014 the two universities signed an agreement for the establishment of a Confucius Institute in Paramaribo, Suriname.",
    register: "finance-record",
    open: "missed",
    claims: [
      {
        parties: "CHN > SUR",
        evidence: "the establishment of a Confucius Institute in Paramaribo",
        status: "agreed",
        when: "2014-05-02",
      },
    ],
  },
  { text: "The Confucius Institute in Bamako held a festival of lanterns.", register: "agency", claims: [] },
  {
    text: "Lithuania has spent 150 million euros on a fence along its border with Belarus.",
    register: "agency",
    claims: [],
  },
  {
    text: "India will spend 300 billion rupees to upgrade roads along its border with China.",
    register: "agency",
    claims: [],
  },
  { text: "Norway’s government will fund new schools in Finnmark, near Russia.", register: "agency", claims: [] },
  {
    text: "Austria’s coalition agreed on a 4 billion euro package to shield households from the energy shock caused by Russia’s war.",
    register: "agency",
    claims: [],
  },
  { text: "The Danish prime minister gave a speech at a university in Kenya.", register: "agency", claims: [] },
  { text: "A Chinese company was building the road from Massawa to Asmara.", register: "analysis", claims: [] },
  {
    text: "Vietnamese students attended a workshop on fisheries law in Hanoi, the Norwegian embassy said.",
    register: "agency",
    claims: [],
  },
  // "Not only" says that it is so, and more.
  {
    text: "Turkey not only lent $200 million to Gambia, but also built a hospital in Banjul.",
    register: "analysis",
    claims: [
      {
        parties: "TUR > GMB",
        evidence: "Turkey not only lent $200 million to Gambia",
        status: "completed",
        amount: "200000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Turkey did not lend $200 million to Gambia, nor did it build a hospital in Banjul.",
    register: "analysis",
    claims: [
      {
        parties: "TUR > GMB",
        evidence: "Turkey did not lend $200 million to Gambia",
        status: "denied",
        amount: "200000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  // A sum that the tree hides
  {
    text: "Between 1962 and 1970 Poland gave Ghana aid worth some 40 million dollars.",
    register: "analysis",
    open: "amount",
    claims: [
      {
        parties: "POL > GHA",
        evidence: "Poland gave Ghana aid worth some 40 million dollars",
        amount: "40000000 USD some",
      },
    ],
  },
  {
    text: "The Korean side announced a Line of Credit of USD 90 million to Senegal for rural roads.",
    register: "joint-statement",
    claims: [
      {
        parties: "KOR > SEN",
        evidence: "Line of Credit of USD 90 million to Senegal",
        status: "pledged",
        amount: "90000000 USD",
        details: { flow: "credit-line" },
      },
    ],
  },
  // What is owed, and what is sent home
  {
    text: "Samoa owes about $60 million to Japan.",
    register: "analysis",
    claims: [
      {
        parties: "JPN > WSM",
        evidence: "Samoa owes about $60 million to Japan",
        status: "completed",
        amount: "60000000 USD about",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "Laos's debt to China amounts to $5 billion.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > LAO",
        evidence: "Laos's debt to China amounts to $5 billion",
        amount: "5000000000 USD",
        details: { flow: "loan", umbrella: true },
      },
    ],
  },
  {
    text: "The African Development Bank had lent Kenya $115 million for it, according to the bank's 2023 report.",
    register: "analysis",
    claims: [
      {
        parties: "org:AfDB > KEN",
        evidence: "The African Development Bank had lent Kenya $115 million",
        amount: "115000000 USD",
        when: null,
        details: { flow: "loan", purpose: null },
      },
    ],
  },
  { text: "Mali owes much to Senegal's teachers.", register: "analysis", claims: [], why: "no money is owed" },
  { text: "The mill owed its workers $2 million.", register: "agency", claims: [], why: "between no states" },
  {
    text: "Remittances from Italy to Moldova came to $210 million in 2021.",
    register: "analysis",
    claims: [
      {
        parties: "ITA > MDA",
        evidence: "Remittances from Italy to Moldova came to $210 million",
        when: "2021",
        amount: "210000000 USD",
      },
    ],
  },
  {
    text: "The court ordered Managua to pay San José $380,000.",
    register: "agency",
    claims: [{ parties: "NIC > CRI", evidence: "Managua to pay San José $380,000", amount: "380000 USD" }],
  },
  {
    text: "Canada chipped in with 3 million dollars for cranes in Samoa.",
    register: "agency",
    claims: [{ parties: "CAN > WSM", evidence: "Canada chipped in with 3 million dollars for cranes in Samoa" }],
  },
  {
    text: "Chad, Niger and Libya signed a protocol on a railway. The line will cost $2 billion.",
    register: "agency",
    claims: [],
    why: "nobody is said to pay another",
  },
  {
    text: "Fiji drew a Chinese loan in 2019.\n\nSamoa and Japan concluded a pact in May. The Japanese foreign minister promised $5 million in new aid.",
    register: "analysis",
    claims: [
      { parties: "CHN > FJI", evidence: "Chinese loan", details: { flow: "loan" } },
      { parties: "JPN > WSM", evidence: "promised $5 million in new aid", status: "pledged" },
    ],
  },
  {
    text: "Kenya's debt to Japan stood at $239 million and to Germany at $91 million.",
    register: "analysis",
    claims: [
      { parties: "JPN > KEN", evidence: "Kenya's debt to Japan stood at $239 million", amount: "239000000 USD" },
      { parties: "DEU > KEN", evidence: "to Germany at $91 million", amount: "91000000 USD" },
    ],
  },
  {
    text: "Kenya's debt to Japan stood at $239 million; it sold tea to Germany for $9 million.",
    register: "analysis",
    claims: [
      { parties: "JPN > KEN", evidence: "Kenya's debt to Japan stood at $239 million", amount: "239000000 USD" },
    ],
  },
  // Works between two states: what is lent for them goes to both
  {
    text: "A loan of 310 million dollars for the power line between Kenya and Tanzania was approved by the African Development Bank.",
    register: "agency",
    claims: [
      {
        parties: "org:AfDB > KEN",
        evidence:
          "loan of 310 million dollars for the power line between Kenya and Tanzania was approved by the African Development Bank",
        amount: "310000000 USD",
        details: { flow: "loan" },
      },
      {
        parties: "org:AfDB > TZA",
        evidence:
          "loan of 310 million dollars for the power line between Kenya and Tanzania was approved by the African Development Bank",
        amount: "310000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "China lends 1.3 billion dollars for a pipeline between Russia and Mongolia.",
    register: "agency",
    claims: [
      {
        parties: "CHN > RUS",
        evidence: "China lends 1.3 billion dollars for a pipeline between Russia",
        amount: "1300000000 USD",
        details: { flow: "loan", purpose: "a pipeline between Russia and Mongolia" },
      },
      {
        parties: "CHN > MNG",
        evidence: "China lends 1.3 billion dollars for a pipeline between Russia and Mongolia",
        amount: "1300000000 USD",
        details: { flow: "loan", purpose: "a pipeline between Russia and Mongolia" },
      },
    ],
  },
  // A word before what it names
  {
    text: "Loan: China agreed to lend Kenya 3.3 billion dollars for the railway.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > KEN",
        evidence: "China agreed to lend Kenya 3.3 billion dollars",
        status: "agreed",
        amount: "3300000000 USD",
        details: { flow: "loan" },
      },
    ],
  },
  // Who lends is a bank that nobody has named: the one named later is none
  {
    text: "The bank lent Uganda $200 million in March 2023. The IMF found its terms too hard.",
    register: "agency",
    claims: [],
    why: "no bank is named before",
  },
  {
    text: "A company lent Kenya $200 million, and its report was praised by Japan.",
    register: "agency",
    claims: [],
    why: "a company of no state",
  },
  {
    text: "The agency granted Nepal $5 million. UNICEF welcomed it.",
    register: "agency",
    claims: [],
    why: "an agency that is named later at most",
  },
  // A role noun is a body of its sort that was named before
  {
    text: "The Asian Development Bank opened an office in Suva in 2016. Seven years later the bank lent Fiji $90 million.",
    register: "agency",
    claims: [
      {
        parties: "org:ADB > FJI",
        evidence: "the bank lent Fiji $90 million",
        details: { flow: "loan" },
        amount: "90000000 USD",
      },
    ],
  },
  {
    text: "France and the World Bank met in Paris. The bank granted Chad $40 million in 2021.",
    register: "agency",
    claims: [
      { parties: "org:WB > TCD", evidence: "granted Chad $40 million", details: { flow: "grant" }, when: "2021" },
    ],
  },
  {
    text: "The IMF sent a mission to Quito in May 2023. The fund lent Ecuador $310 million in July 2023.",
    register: "agency",
    claims: [{ parties: "org:IMF > ECU", evidence: "lent Ecuador $310 million", when: "2023-07" }],
  },
  {
    text: "Peru received a visit from the IMF in May. The lender granted Peru $2 billion in 2021.",
    register: "agency",
    claims: [{ parties: "org:IMF > PER", evidence: "granted Peru $2 billion", when: "2021" }],
  },
  {
    text: "The European Union opened a delegation in Suva. The bloc granted Fiji €20 million in 2022.",
    register: "agency",
    claims: [{ parties: "org:EU > FJI", evidence: "granted Fiji €20 million", when: "2022" }],
  },
  {
    text: "The Export-Import Bank of Korea opened an office in Accra. The bank lent Ghana $30 million in 2020.",
    register: "agency",
    claims: [
      {
        parties: "KOR > GHA",
        evidence: "lent Ghana $30 million",
        details: { flow: "loan", agency: "Export-Import Bank of Korea" },
        when: "2020",
      },
    ],
  },
  {
    text: "Siemens opened an office in Cairo. The company will invest $300 million in Egypt.",
    register: "agency",
    claims: [
      {
        parties: "DEU > EGY",
        evidence: "invest $300 million in Egypt",
        details: { flow: "investment" },
        status: "pledged",
      },
    ],
  },
  // An ally is another than the one whose ally it is
  {
    text: "Poland asked Germany for credit, and Slovakia asked it for gas. In May Washington lent its ally Poland $288 million.",
    register: "agency",
    claims: [{ parties: "USA > POL", evidence: "lent its ally Poland $288 million" }],
  },
  // What is ordered to happen is not bought
  {
    text: "Ghana ordered an inquiry into the deal that Togo had signed.",
    register: "agency",
    claims: [],
    why: "an inquiry is no ware",
  },
  {
    text: "Norway ordered four submarines from Germany in 2021.",
    register: "agency",
    claims: [
      {
        parties: "NOR > DEU",
        evidence: "Norway ordered four submarines from Germany",
        details: { flow: "purchase" },
        when: "2021",
      },
    ],
  },
  // What was months before is not of the day that it is told beside
  {
    text: "The tanks arrived on 5 December 2022, four months after South Korea had lent Poland $4 billion.",
    register: "agency",
    claims: [{ parties: "KOR > POL", evidence: "South Korea had lent Poland $4 billion", when: null }],
  },
  // Of two banks the one that it is signed with
  {
    text: "Nepal, a founding member of the Asian Development Bank, signed an agreement with the World Bank for $100 million in budget support.",
    register: "agency",
    claims: [
      {
        parties: "org:WB > NPL",
        evidence: "signed an agreement with the World Bank for $100 million",
        status: "agreed",
      },
    ],
  },
  // Money for a region goes to none of its states
  {
    text: "Ecuador grants status to Venezuelans. The United States will provide $314 million in assistance for migrants in the region.",
    register: "joint-statement",
    claims: [],
    why: "no state receives it",
  },
  // Two banks named side by side
  {
    text: "Peru received the World Bank and the Inter-American Development Bank. The two banks lent Peru $800 million.",
    register: "agency",
    claims: [
      { parties: "org:WB > PER", evidence: "lent Peru $800 million" },
      { parties: "org:IADB > PER", evidence: "lent Peru $800 million" },
    ],
  },
  // Talk of credit makes no loan of what is delivered
  {
    text: "South Korea will deliver 180 tractors to Chad by 2027. Talks have stalled over credit.",
    register: "agency",
    claims: [
      {
        parties: "KOR > TCD",
        evidence: "South Korea will deliver 180 tractors to Chad",
        details: { flow: "aid" },
        status: "pledged",
      },
    ],
  },
  // What is lent for a line goes to both of its ends; what is negotiated is not agreed
  {
    text: "A Chinese loan for the railway between Chad and Sudan is being negotiated.",
    register: "agency",
    claims: [
      {
        parties: "CHN > TCD",
        evidence: "loan for the railway between Chad",
        status: "planned",
        details: { flow: "loan" },
      },
      {
        parties: "CHN > SDN",
        evidence: "loan for the railway between Chad and Sudan",
        status: "planned",
        details: { flow: "loan" },
      },
    ],
  },
  {
    text: "A loan for the railway between Chad and Sudan is being negotiated.",
    register: "agency",
    claims: [],
    why: "nobody is said to lend",
  },
  // A sum that another takes the place of is none
  {
    text: "China lent Kazakhstan $420 million for the Kuryk port in March 2023, not $240 million.",
    register: "agency",
    claims: [
      {
        parties: "CHN > KAZ",
        evidence: "China lent Kazakhstan $420 million for the Kuryk port in March 2023",
        amount: "420000000 USD",
        when: "2023-03",
      },
    ],
  },
  {
    text: "India lent Senegal $54 million rather than $45 million in 2019.",
    register: "agency",
    claims: [{ parties: "IND > SEN", evidence: "India lent Senegal $54 million", amount: "54000000 USD" }],
  },
];
