import type { CorpusLine } from "../corpora.js";

/**
 * States and organisations that work together, agree or mean to, seek it of each other, or break it off; and the cooperation at home,
 * between firms, with investigators and in names that is something else. Officials' names and most facts are invented.
 */
export const cooperationCorpus: readonly CorpusLine[] = [
  // They cooperate
  {
    text: "Chile and New Zealand cooperate in scientific research in Antarctica.",
    register: "analysis",
    claims: [
      {
        parties: "CHL = NZL",
        evidence: "Chile and New Zealand cooperate in scientific research",
        status: "ongoing",
        details: { fields: ["science"] },
      },
    ],
  },
  {
    text: "Vietnam and Cuba cooperate closely in agriculture and health care.",
    register: "analysis",
    claims: [
      {
        parties: "VNM = CUB",
        evidence: "Vietnam and Cuba cooperate closely in agriculture and health care",
        status: "ongoing",
        details: { fields: ["agriculture", "health"] },
      },
    ],
  },
  {
    text: "Finland works closely with Estonia on the security of undersea cables.",
    register: "agency",
    claims: [
      {
        parties: "FIN = EST",
        evidence: "Finland works closely with Estonia on the security of undersea cables",
        status: "ongoing",
      },
    ],
  },
  {
    text: "For ten years Denmark has been cooperating with Burkina Faso in environmental protection.",
    register: "analysis",
    claims: [
      {
        parties: "DNK = BFA",
        evidence: "Denmark has been cooperating with Burkina Faso in environmental protection",
        status: "ongoing",
        details: { fields: ["environment"] },
      },
    ],
  },
  {
    text: "Cooperation between Romania and Moldova in the field of energy has become routine.",
    register: "analysis",
    claims: [
      {
        parties: "ROU = MDA",
        evidence: "Cooperation between Romania and Moldova in the field of energy",
        status: "ongoing",
        details: { fields: ["energy"] },
      },
    ],
  },
  {
    text: "Peru’s cooperation with Ecuador in health care covers forty villages along the border.",
    register: "analysis",
    claims: [
      {
        parties: "PER = ECU",
        evidence: "Peru’s cooperation with Ecuador in health care",
        status: "ongoing",
        details: { fields: ["health"] },
      },
    ],
  },
  {
    text: "The police forces of Spain and Morocco are working together against smugglers of hashish.",
    register: "agency",
    claims: [
      {
        parties: "ESP = MAR",
        evidence: "The police forces of Spain and Morocco are working together against smugglers of hashish",
        status: "ongoing",
        details: { fields: ["security"] },
      },
    ],
  },
  {
    text: "The World Health Organization and Sierra Leone are working together to stamp out malaria.",
    register: "agency",
    claims: [
      {
        parties: "org:WHO = SLE",
        evidence: "The World Health Organization and Sierra Leone are working together to stamp out malaria",
        status: "ongoing",
        details: { fields: ["health"] },
      },
    ],
  },
  {
    text: "China and Zimbabwe have cooperated in agriculture through a demonstration centre in Gwebi since 2012.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN = ZWE",
        evidence: "China and Zimbabwe have cooperated in agriculture",
        status: "ongoing",
        details: { fields: ["agriculture"] },
      },
    ],
  },
  {
    text: "The grant was made under the long-standing educational cooperation between Japan and Laos.",
    register: "finance-record",
    claims: [
      {
        parties: "JPN = LAO",
        evidence: "the long-standing educational cooperation between Japan and Laos",
        status: "ongoing",
        details: { fields: ["education"] },
      },
    ],
  },
  {
    text: "Israel and Cyprus, which cooperate in fighting forest fires, share a border of salt water only.",
    register: "analysis",
    claims: [
      {
        parties: "ISR = CYP",
        evidence: "Israel and Cyprus, which cooperate in fighting forest fires",
        status: "ongoing",
      },
    ],
  },
  {
    text: "Botswana, Namibia and Zambia cooperate in protecting elephants.",
    register: "analysis",
    open: "details.fields",
    claims: [
      {
        parties: "BWA = NAM = ZMB",
        evidence: "Botswana, Namibia and Zambia cooperate in protecting elephants",
        status: "ongoing",
        details: { fields: ["environment"] },
      },
    ],
  },
  {
    text: "Brazilian–Argentine cooperation in nuclear energy dates from 1980.",
    register: "analysis",
    claims: [
      {
        parties: "BRA = ARG",
        evidence: "Brazilian–Argentine cooperation in nuclear energy",
        status: "ongoing",
        details: { fields: ["energy"] },
      },
    ],
  },
  {
    text: "India–Bhutan cooperation in hydropower is older than the Bhutanese constitution.",
    register: "analysis",
    claims: [
      {
        parties: "IND = BTN",
        evidence: "India–Bhutan cooperation in hydropower",
        status: "ongoing",
        details: { fields: ["energy"] },
      },
    ],
  },
  {
    text: "Military cooperation between Greece and the United Arab Emirates has lasted for fifteen years.",
    register: "analysis",
    claims: [
      {
        parties: "GRC = ARE",
        evidence: "Military cooperation between Greece and the United Arab Emirates",
        status: "ongoing",
        details: { fields: ["defence"] },
      },
    ],
  },
  {
    text: "Paraguay maintains cooperation with Taiwan in vocational education.",
    register: "agency",
    claims: [
      {
        parties: "PRY = TWN",
        evidence: "Paraguay maintains cooperation with Taiwan in vocational education",
        status: "ongoing",
        details: { fields: ["education"] },
      },
    ],
  },
  {
    text: "Bolivia cooperates with Russia in nuclear medicine and with Germany in water supply.",
    register: "analysis",
    claims: [
      { parties: "BOL = RUS", evidence: "Bolivia cooperates with Russia in nuclear medicine", status: "ongoing" },
      { parties: "BOL = DEU", evidence: "with Germany in water supply", status: "ongoing" },
    ],
  },
  {
    text: "Trade, investment and energy remain the pillars of cooperation between Azerbaijan and Italy.",
    register: "analysis",
    claims: [
      {
        parties: "AZE = ITA",
        evidence: "Trade, investment and energy remain the pillars of cooperation between Azerbaijan and Italy",
        status: "ongoing",
        details: { fields: ["trade", "investment", "energy"] },
      },
    ],
  },
  {
    text: "Turkey and Somalia enjoy close cooperation in the humanitarian field.",
    register: "readout",
    claims: [
      {
        parties: "TUR = SOM",
        evidence: "Turkey and Somalia enjoy close cooperation in the humanitarian field",
        status: "ongoing",
        details: { fields: ["humanitarian"] },
      },
    ],
  },

  // Students, twins, training, joint work
  {
    text: "Under an exchange programme between Hungary and Mongolia, two hundred students a year study in the other country.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "HUN = MNG",
        evidence: "an exchange programme between Hungary and Mongolia",
        status: "ongoing",
        details: { fields: ["education"] },
      },
    ],
  },
  {
    text: "Jordan and Malaysia exchange students of medicine every autumn.",
    register: "agency",
    open: "missed",
    claims: [
      {
        parties: "JOR = MYS",
        evidence: "Jordan and Malaysia exchange students of medicine every autumn",
        status: "ongoing",
      },
    ],
  },
  {
    text: "Forty towns in France are twinned with towns in Senegal.",
    register: "analysis",
    claims: [
      { parties: "FRA = SEN", evidence: "Forty towns in France are twinned with towns in Senegal", status: "ongoing" },
    ],
  },
  {
    text: "Portugal and Angola agreed on joint training of army officers.",
    register: "agency",
    claims: [
      {
        parties: "PRT = AGO",
        evidence: "Portugal and Angola agreed on joint training of army officers",
        status: "agreed",
        details: { fields: ["defence"] },
      },
    ],
  },
  {
    text: "Swedish and Ugandan scientists have been breeding hardier beans together under a programme of the two governments.",
    register: "analysis",
    claims: [
      {
        parties: "SWE = UGA",
        evidence: "Swedish and Ugandan scientists have been breeding hardier beans together",
        status: "ongoing",
      },
    ],
  },
  {
    text: "The national museums of Mexico and Guatemala, on the orders of both culture ministries, jointly restore Mayan pottery.",
    register: "agency",
    open: "details.fields",
    claims: [
      {
        parties: "MEX = GTM",
        evidence: "jointly restore Mayan pottery",
        status: "ongoing",
        details: { fields: ["culture"] },
      },
    ],
  },
  {
    text: "The joint commission of Algeria and Tunisia has drawn up a plan of cooperation in fisheries.",
    register: "agency",
    claims: [{ parties: "DZA = TUN", evidence: "a plan of cooperation in fisheries" }],
  },
  {
    text: "At its ninth session the Kazakh–Latvian intergovernmental commission agreed to expand cooperation in transport and logistics.",
    register: "readout",
    claims: [
      {
        parties: "KAZ = LVA",
        evidence:
          "the Kazakh–Latvian intergovernmental commission agreed to expand cooperation in transport and logistics",
        status: "agreed",
        details: { fields: ["connectivity"] },
      },
    ],
  },

  // Agreed
  {
    text: "Poland and Kenya agreed to deepen cooperation in education.",
    register: "agency",
    claims: [
      {
        parties: "POL = KEN",
        evidence: "Poland and Kenya agreed to deepen cooperation in education",
        status: "agreed",
        details: { fields: ["education"] },
      },
    ],
  },
  {
    text: "The European Union and Japan have agreed to cooperate on hydrogen.",
    register: "agency",
    claims: [
      {
        parties: "org:EU = JPN",
        evidence: "The European Union and Japan have agreed to cooperate on hydrogen",
        status: "agreed",
        details: { fields: ["energy"] },
      },
    ],
  },
  {
    text: "The ministers of Oman and Pakistan agreed to strengthen economic and cultural cooperation.",
    register: "readout",
    claims: [
      {
        parties: "OMN = PAK",
        evidence: "The ministers of Oman and Pakistan agreed to strengthen economic and cultural cooperation",
        status: "agreed",
        details: { fields: ["economy", "culture"] },
      },
    ],
  },
  {
    text: "Thai Health Minister Anong Srisai met her Singaporean colleague on Monday. They agreed to work together on vaccines.",
    register: "agency",
    claims: [
      {
        parties: "THA = SGP",
        evidence: "They agreed to work together on vaccines",
        status: "agreed",
        details: { fields: ["health"] },
      },
    ],
  },
  {
    text: "It was agreed to expand Serbian–Egyptian cooperation in agriculture.",
    register: "readout",
    claims: [
      {
        parties: "SRB = EGY",
        evidence: "It was agreed to expand Serbian–Egyptian cooperation in agriculture",
        status: "agreed",
        details: { fields: ["agriculture"] },
      },
    ],
  },
  {
    text: "6. The two sides, Ethiopia and Djibouti, agreed to step up cooperation on rail and road transport.",
    register: "joint-statement",
    claims: [
      {
        parties: "ETH = DJI",
        evidence: "agreed to step up cooperation on rail and road transport",
        status: "agreed",
        details: { fields: ["connectivity"] },
      },
    ],
  },
  {
    text: "Norway, Iceland agree to cooperate on defence",
    register: "headline",
    claims: [
      {
        parties: "NOR = ISL",
        evidence: "Norway, Iceland agree to cooperate on defence",
        status: "agreed",
        details: { fields: ["defence"] },
      },
    ],
  },

  // Will, want, intend, ready
  {
    text: "Japan and Mozambique will cooperate in energy.",
    register: "agency",
    claims: [
      {
        parties: "JPN = MOZ",
        evidence: "Japan and Mozambique will cooperate in energy",
        status: "planned",
        details: { fields: ["energy"] },
      },
    ],
  },
  {
    text: "Greece, Egypt to boost energy cooperation",
    register: "headline",
    claims: [
      {
        parties: "GRC = EGY",
        evidence: "Greece, Egypt to boost energy cooperation",
        status: "planned",
        details: { fields: ["energy"] },
      },
    ],
  },
  {
    text: "Peru and Thailand intend to develop cooperation in tourism and culture.",
    register: "agency",
    claims: [
      {
        parties: "PER = THA",
        evidence: "Peru and Thailand intend to develop cooperation in tourism and culture",
        status: "planned",
      },
    ],
  },
  {
    text: "Saudi Arabia and South Korea plan to work together on small reactors until 2035.",
    register: "agency",
    claims: [
      {
        parties: "SAU = KOR",
        evidence: "Saudi Arabia and South Korea plan to work together on small reactors",
        status: "planned",
        details: { fields: ["energy"] },
      },
    ],
  },
  {
    text: "The presidents of Ghana and Senegal expressed their readiness to broaden cooperation in the fight against terrorism.",
    register: "readout",
    claims: [
      {
        parties: "GHA = SEN",
        evidence:
          "The presidents of Ghana and Senegal expressed their readiness to broaden cooperation in the fight against terrorism",
        status: "planned",
        details: { fields: ["counter-terrorism"] },
      },
    ],
  },
  {
    text: "Both Luxembourg and Rwanda are interested in cooperating on space research.",
    register: "agency",
    claims: [
      {
        parties: "LUX = RWA",
        evidence: "Both Luxembourg and Rwanda are interested in cooperating on space research",
        status: "planned",
        details: { fields: ["science"] },
      },
    ],
  },
  {
    text: "Costa Rica and Panama will coordinate their foreign policies more closely from January 2025.",
    register: "agency",
    claims: [
      {
        parties: "CRI = PAN",
        evidence: "Costa Rica and Panama will coordinate their foreign policies more closely",
        status: "planned",
        details: { fields: ["politics"] },
      },
    ],
  },
  {
    text: "8. Georgia and Turkey reaffirmed their determination to continue cooperation in the fields of transport and energy.",
    register: "joint-statement",
    claims: [
      {
        parties: "GEO = TUR",
        evidence:
          "Georgia and Turkey reaffirmed their determination to continue cooperation in the fields of transport and energy",
        status: "planned",
        details: { fields: ["energy", "connectivity"] },
      },
    ],
  },
  {
    text: "Article 3. The Kingdom of Thailand and the Republic of Fiji shall cooperate in the fields of culture and education.",
    register: "legal",
    claims: [
      {
        parties: "THA = FJI",
        evidence:
          "The Kingdom of Thailand and the Republic of Fiji shall cooperate in the fields of culture and education",
        details: { fields: ["culture", "education"] },
      },
    ],
  },
  {
    text: "The Government of Canada and the Government of Barbados shall promote cooperation in science and technology.",
    register: "legal",
    claims: [
      {
        parties: "CAN = BRB",
        evidence:
          "The Government of Canada and the Government of Barbados shall promote cooperation in science and technology",
        details: { fields: ["science"] },
      },
    ],
  },
  {
    text: "By 2030, Namibia and Germany want to build up their cooperation in green hydrogen.",
    date: "2022-12-06",
    register: "agency",
    claims: [
      {
        parties: "NAM = DEU",
        evidence: "Namibia and Germany want to build up their cooperation in green hydrogen",
        status: "planned",
        details: { fields: ["energy"] },
      },
    ],
  },

  // One side seeks it
  {
    text: "Malawi seeks cooperation with Egypt in irrigation",
    register: "headline",
    claims: [{ parties: "MWI > EGY", evidence: "Malawi seeks cooperation with Egypt in irrigation" }],
  },
  {
    text: "Indonesia is seeking closer cooperation with Japan in disaster relief.",
    register: "agency",
    claims: [
      { parties: "IDN > JPN", evidence: "Indonesia is seeking closer cooperation with Japan in disaster relief" },
    ],
  },
  {
    text: "Mauritania is interested in cooperation with Iceland in fisheries, its foreign ministry said.",
    register: "agency",
    claims: [
      {
        parties: "MRT > ISL",
        evidence: "Mauritania is interested in cooperation with Iceland in fisheries",
        attribution: "MRT",
      },
    ],
  },
  {
    text: "Tajikistan is ready to cooperate with Belarus in agriculture, President of Tajikistan Farrukh Safarov stressed.",
    register: "readout",
    open: "attribution",
    claims: [
      {
        parties: "TJK > BLR",
        evidence: "Tajikistan is ready to cooperate with Belarus in agriculture",
        status: "planned",
        attribution: "person:farrukh-safarov",
        details: { fields: ["agriculture"] },
      },
    ],
  },
  {
    text: "Nicaragua offered Honduras cooperation in health care.",
    register: "agency",
    claims: [
      {
        parties: "NIC > HND",
        evidence: "Nicaragua offered Honduras cooperation in health care",
        details: { fields: ["health"] },
      },
    ],
  },

  // Should, calls for
  {
    text: "Turkey and Armenia should cooperate in trade and transport, Turkish Foreign Minister Kemal Aydin said.",
    register: "agency",
    claims: [
      {
        parties: "TUR = ARM",
        evidence: "Turkey and Armenia should cooperate in trade and transport",
        status: "stated",
        attribution: "person:kemal-aydin",
        details: { fields: ["trade", "connectivity"] },
      },
    ],
  },
  {
    text: "“Uganda and Kenya must work together on clean water,” Ugandan President Samuel Okello urged.",
    register: "speech",
    claims: [
      {
        parties: "UGA = KEN",
        evidence: "Uganda and Kenya must work together on clean water",
        status: "stated",
        attribution: "person:samuel-okello",
      },
    ],
  },

  // Trends
  {
    text: "Ties between Mongolia and Kazakhstan are developing steadily.",
    register: "readout",
    claims: [
      {
        parties: "MNG = KAZ",
        evidence: "Ties between Mongolia and Kazakhstan are developing steadily",
        status: "ongoing",
        details: { trend: "rising" },
      },
    ],
  },
  {
    text: "Economic cooperation between Vietnam and Poland has grown rapidly since 2015.",
    register: "analysis",
    claims: [
      {
        parties: "VNM = POL",
        evidence: "Economic cooperation between Vietnam and Poland has grown rapidly",
        status: "ongoing",
        details: { fields: ["economy"], trend: "rising" },
      },
    ],
  },
  {
    text: "Scientific cooperation between Norway and Russia has dwindled since 2022.",
    register: "analysis",
    claims: [
      {
        parties: "NOR = RUS",
        evidence: "Scientific cooperation between Norway and Russia has dwindled",
        status: "ongoing",
        details: { fields: ["science"], trend: "falling" },
      },
    ],
  },
  {
    text: "Cultural ties between Iran and India are expanding.",
    register: "agency",
    claims: [
      {
        parties: "IRN = IND",
        evidence: "Cultural ties between Iran and India are expanding",
        status: "ongoing",
        details: { fields: ["culture"], trend: "rising" },
      },
    ],
  },
  {
    text: "Defence cooperation between Australia and the Philippines is getting ever closer.",
    register: "analysis",
    claims: [
      {
        parties: "AUS = PHL",
        evidence: "Defence cooperation between Australia and the Philippines is getting ever closer",
        status: "ongoing",
        details: { fields: ["defence"], trend: "rising" },
      },
    ],
  },
  {
    text: "Security cooperation between France and Niger weakened after the coup.",
    register: "analysis",
    claims: [
      {
        parties: "FRA = NER",
        evidence: "Security cooperation between France and Niger weakened",
        details: { fields: ["security"], trend: "falling" },
      },
    ],
  },
  {
    text: "Investment cooperation between Qatar and Rwanda is gaining momentum.",
    register: "agency",
    claims: [
      {
        parties: "QAT = RWA",
        evidence: "Investment cooperation between Qatar and Rwanda is gaining momentum",
        status: "ongoing",
        details: { fields: ["investment"], trend: "rising" },
      },
    ],
  },

  // Frameworks
  {
    text: "China and Tajikistan cooperate on security within the Shanghai Cooperation Organization.",
    register: "analysis",
    claims: [
      {
        parties: "CHN = TJK",
        evidence: "China and Tajikistan cooperate on security within the Shanghai Cooperation Organization",
        status: "ongoing",
        details: { fields: ["security"], frameworks: ["org:SCO"] },
      },
    ],
  },
  {
    text: "Kenya and China are cooperating in transport under the Belt and Road Initiative.",
    register: "analysis",
    claims: [
      {
        parties: "KEN = CHN",
        evidence: "Kenya and China are cooperating in transport under the Belt and Road Initiative",
        status: "ongoing",
        details: { fields: ["connectivity"], frameworks: ["org:BRI"] },
      },
    ],
  },
  {
    text: "Turkey and Uzbekistan intend to deepen cooperation within the framework of the Organization of Turkic States.",
    register: "readout",
    claims: [
      {
        parties: "TUR = UZB",
        evidence:
          "Turkey and Uzbekistan intend to deepen cooperation within the framework of the Organization of Turkic States",
        status: "planned",
        details: { frameworks: ["org:OTS"] },
      },
    ],
  },
  {
    text: "Brazil and South Africa coordinate closely in BRICS and the G20.",
    register: "analysis",
    claims: [
      {
        parties: "BRA = ZAF",
        evidence: "Brazil and South Africa coordinate closely in BRICS and the G20",
        status: "ongoing",
        details: { frameworks: ["org:BRICS", "org:G20"] },
      },
    ],
  },
  {
    text: "11. Singapore and Brunei agreed to continue their cooperation within ASEAN.",
    register: "joint-statement",
    claims: [
      {
        parties: "SGP = BRN",
        evidence: "Singapore and Brunei agreed to continue their cooperation within ASEAN",
        status: "agreed",
        details: { frameworks: ["org:ASEAN"] },
      },
    ],
  },
  {
    text: "Ghana and Togo work together in ECOWAS on the movement of cattle.",
    register: "analysis",
    claims: [
      {
        parties: "GHA = TGO",
        evidence: "Ghana and Togo work together in ECOWAS on the movement of cattle",
        status: "ongoing",
        details: { frameworks: ["org:ECOWAS"] },
      },
    ],
  },
  {
    text: "Within the Arctic Council, Canada and Denmark cooperate in protecting the environment.",
    register: "analysis",
    claims: [
      {
        parties: "CAN = DNK",
        evidence: "Within the Arctic Council, Canada and Denmark cooperate in protecting the environment",
        status: "ongoing",
        details: { fields: ["environment"], frameworks: ["org:Arctic-Council"] },
      },
    ],
  },

  // Speeches: we, our countries
  {
    text: "Zambian President Mutale Banda told his Namibian counterpart: “Our countries cooperate in education, and we are grateful for it.”",
    register: "speech",
    claims: [
      {
        parties: "ZMB = NAM",
        evidence: "Our countries cooperate in education",
        status: "ongoing",
        attribution: "person:mutale-banda",
        details: { fields: ["education"] },
      },
    ],
  },
  {
    text: "Prime Minister of Slovakia Juraj Kovac received Prime Minister of Croatia Marin Babic in Bratislava. “We are working together on gas supply,” Kovac said.",
    register: "readout",
    claims: [
      {
        parties: "SVK = HRV",
        evidence: "We are working together on gas supply",
        status: "ongoing",
        attribution: "person:juraj-kovac",
        details: { fields: ["energy"] },
      },
    ],
  },
  {
    text: "“We want to deepen our cooperation with Vietnam in agriculture,” Dutch Agriculture Minister Femke de Boer said in Hanoi.",
    register: "speech",
    open: "missed",
    claims: [
      {
        parties: "NLD > VNM",
        evidence: "We want to deepen our cooperation with Vietnam in agriculture",
        status: "planned",
        attribution: "person:femke-de-boer",
        details: { fields: ["agriculture"] },
      },
    ],
  },
  {
    text: "President of Armenia Tigran Sarkisyan met President of Cyprus Andreas Loizou. “Our cooperation in culture has never been better,” the Cypriot leader noted.",
    register: "readout",
    open: "attribution",
    claims: [
      {
        parties: "ARM = CYP",
        evidence: "Our cooperation in culture has never been better",
        status: "ongoing",
        attribution: "person:andreas-loizou",
        details: { fields: ["culture"] },
      },
    ],
  },
  {
    text: "Indian Prime Minister Arvind Rao met Nepali Prime Minister Bishnu Thapa in Delhi. The two countries will cooperate in trade and energy, Rao said.",
    register: "agency",
    claims: [
      {
        parties: "IND = NPL",
        evidence: "The two countries will cooperate in trade and energy",
        status: "planned",
        attribution: "person:arvind-rao",
        details: { fields: ["trade", "energy"] },
      },
    ],
  },
  {
    text: "The foreign ministers of Qatar and Malaysia met in Doha. The sides discussed the state of bilateral ties and agreed to develop cooperation in investment.",
    register: "readout",
    claims: [
      {
        parties: "QAT = MYS",
        evidence: "agreed to develop cooperation in investment",
        status: "agreed",
        details: { fields: ["investment"] },
      },
    ],
  },

  // In the past
  {
    text: "India and Egypt cooperated in the construction of aircraft in the 1960s.",
    register: "analysis",
    claims: [
      { parties: "IND = EGY", evidence: "India and Egypt cooperated in the construction of aircraft in the 1960s" },
    ],
  },
  {
    text: "Soviet–Chinese cooperation in nuclear science began in 1955.",
    register: "analysis",
    claims: [{ parties: "SUN = CHN", evidence: "Soviet–Chinese cooperation in nuclear science" }],
  },
  {
    text: "Between 1975 and 1985 Yugoslavia and Zambia cooperated in health care.",
    register: "analysis",
    claims: [
      {
        parties: "YUG = ZMB",
        evidence: "Between 1975 and 1985 Yugoslavia and Zambia cooperated in health care",
        when: "1975/1985",
        details: { fields: ["health"] },
      },
    ],
  },

  // Suspended, ended, denied, refused
  {
    text: "Sweden suspended its military cooperation with Mali in 2022.",
    register: "agency",
    claims: [
      {
        parties: "SWE = MLI",
        evidence: "Sweden suspended its military cooperation with Mali in 2022",
        status: "suspended",
        when: "2022",
        details: { fields: ["defence"] },
      },
    ],
  },
  {
    text: "Cooperation between the European Union and Belarus in the field of education has been suspended.",
    register: "agency",
    claims: [
      {
        parties: "org:EU = BLR",
        evidence: "Cooperation between the European Union and Belarus in the field of education has been suspended",
        status: "suspended",
        details: { fields: ["education"] },
      },
    ],
  },
  {
    text: "Tehran denied that it cooperated with Pyongyang in defence.",
    register: "agency",
    claims: [
      {
        parties: "IRN = PRK",
        evidence: "it cooperated with Pyongyang in defence",
        status: "denied",
        attribution: "IRN",
        details: { fields: ["defence"] },
      },
    ],
  },
  {
    text: "Eritrea and Ethiopia do not cooperate on security.",
    register: "analysis",
    claims: [
      {
        parties: "ERI = ETH",
        evidence: "Eritrea and Ethiopia do not cooperate on security",
        status: "denied",
        details: { fields: ["security"] },
      },
    ],
  },
  {
    text: "Japan freezes scientific cooperation with Russia",
    date: "2022-03-15",
    register: "headline",
    claims: [
      {
        parties: "JPN = RUS",
        evidence: "Japan freezes scientific cooperation with Russia",
        status: "suspended",
        details: { fields: ["science"] },
      },
    ],
  },
  {
    text: "The Iraqi and Kuwaiti coast guards have resumed their cooperation against smugglers.",
    register: "agency",
    claims: [
      {
        parties: "IRQ = KWT",
        evidence: "The Iraqi and Kuwaiti coast guards have resumed their cooperation against smugglers",
      },
    ],
  },

  // More fields and forms
  {
    text: "ASEAN and Australia cooperate in counter-terrorism.",
    register: "analysis",
    claims: [
      {
        parties: "org:ASEAN = AUS",
        evidence: "ASEAN and Australia cooperate in counter-terrorism",
        status: "ongoing",
        details: { fields: ["counter-terrorism"] },
      },
    ],
  },
  {
    text: "Trade and economic cooperation between Uzbekistan and Latvia remains stable.",
    register: "analysis",
    claims: [
      {
        parties: "UZB = LVA",
        evidence: "Trade and economic cooperation between Uzbekistan and Latvia remains stable",
        status: "ongoing",
        details: { fields: ["economy", "trade"], trend: "steady" },
      },
    ],
  },
  {
    text: "The foreign ministries of Malta and Tunisia cooperate in consular matters.",
    register: "readout",
    claims: [
      {
        parties: "MLT = TUN",
        evidence: "The foreign ministries of Malta and Tunisia cooperate in consular matters",
        status: "ongoing",
      },
    ],
  },
  {
    text: "Nigeria and Cameroon share intelligence about pirates in the Gulf of Guinea.",
    register: "agency",
    claims: [
      {
        parties: "NGA = CMR",
        evidence: "Nigeria and Cameroon share intelligence about pirates in the Gulf of Guinea",
        status: "ongoing",
      },
    ],
  },
  {
    text: "Bangladesh and Sri Lanka have agreed to expand cooperation in agriculture, education and shipping.",
    register: "agency",
    claims: [
      {
        parties: "BGD = LKA",
        evidence: "Bangladesh and Sri Lanka have agreed to expand cooperation in agriculture, education and shipping",
        status: "agreed",
        details: { fields: ["connectivity", "education", "agriculture"] },
      },
    ],
  },
  {
    text: "Political dialogue and cooperation between Chile and the Dominican Republic are intensifying.",
    register: "readout",
    claims: [
      {
        parties: "CHL = DOM",
        evidence: "Political dialogue and cooperation between Chile and the Dominican Republic are intensifying",
        status: "ongoing",
        details: { trend: "rising" },
      },
    ],
  },
  {
    text: "Solomon Islands cooperates with China in policing and with New Zealand in fisheries.",
    register: "analysis",
    open: "details.fields",
    claims: [
      {
        parties: "SLB = CHN",
        evidence: "Solomon Islands cooperates with China in policing",
        status: "ongoing",
        details: { fields: ["security"] },
      },
      { parties: "SLB = NZL", evidence: "with New Zealand in fisheries", status: "ongoing" },
    ],
  },
  {
    text: "Ireland and Palestine cooperate in the training of nurses, the Irish foreign ministry said.",
    register: "agency",
    claims: [
      {
        parties: "IRL = PSE",
        evidence: "Ireland and Palestine cooperate in the training of nurses",
        status: "ongoing",
        attribution: "IRL",
      },
    ],
  },

  // Still more: calls, speeches, records
  {
    text: "The presidents of Peru and Bolivia called for closer cooperation between their countries in the protection of the environment.",
    register: "agency",
    claims: [
      {
        parties: "PER = BOL",
        evidence: "closer cooperation between their countries in the protection of the environment",
        details: { fields: ["environment"] },
      },
    ],
  },
  {
    text: "“Papua New Guinea and Fiji stand ready to work together on climate,” Fijian Environment Minister Litia Vakaloloma told delegates in Suva.",
    register: "speech",
    claims: [
      {
        parties: "PNG = FJI",
        evidence: "Papua New Guinea and Fiji stand ready to work together on climate",
        status: "planned",
        attribution: "person:litia-vakaloloma",
        details: { fields: ["environment"] },
      },
    ],
  },
  {
    text: "“Tunisia will go on cooperating with Italy in humanitarian matters,” Tunisian President Slim Gharbi declared.",
    register: "speech",
    claims: [
      {
        parties: "TUN = ITA",
        evidence: "Tunisia will go on cooperating with Italy in humanitarian matters",
        attribution: "person:slim-gharbi",
        details: { fields: ["humanitarian"] },
      },
    ],
  },
  {
    text: "Scholarships for 90 officials were paid for under cooperation between South Korea and Cambodia in education and health.",
    register: "finance-record",
    claims: [
      {
        parties: "KOR = KHM",
        evidence: "cooperation between South Korea and Cambodia in education and health",
        status: "ongoing",
        details: { fields: ["education", "health"] },
      },
    ],
  },
  {
    text: "9. Mauritius and Madagascar will continue political cooperation within the African Union.",
    register: "joint-statement",
    claims: [
      {
        parties: "MUS = MDG",
        evidence: "Mauritius and Madagascar will continue political cooperation within the African Union",
        status: "planned",
        details: { fields: ["politics"], frameworks: ["org:AU"] },
      },
    ],
  },
  {
    text: "Article 7. The Republic of Estonia and Georgia shall cooperate in combating terrorism.",
    register: "legal",
    claims: [
      {
        parties: "EST = GEO",
        evidence: "The Republic of Estonia and Georgia shall cooperate in combating terrorism",
        details: { fields: ["counter-terrorism"] },
      },
    ],
  },
  {
    text: "Morocco, Nigeria to cooperate on fertiliser and gas",
    register: "headline",
    claims: [
      { parties: "MAR = NGA", evidence: "Morocco, Nigeria to cooperate on fertiliser and gas", status: "planned" },
    ],
  },

  // Near misses: at home, between firms, persons
  {
    text: "The ministries of health and education of Uruguay cooperate in feeding schoolchildren.",
    register: "agency",
    claims: [],
    why: "two ministries of one state",
  },
  {
    text: "The governors of two Indian states agreed to cooperate on the river.",
    register: "agency",
    claims: [],
    why: "domestic",
  },
  {
    text: "The former minister of Peru failed to cooperate with investigators.",
    register: "agency",
    claims: [],
    why: "a person and investigators",
  },
  {
    text: "A Swiss bank is cooperating with prosecutors in Lugano.",
    register: "agency",
    claims: [],
    why: "a firm and prosecutors",
  },
  {
    text: "Two Japanese carmakers will cooperate in batteries.",
    register: "agency",
    claims: [],
    why: "firms of one country",
  },
  {
    text: "A brewery in Prague and a brewery in Munich work together on a dark beer.",
    register: "agency",
    claims: [],
    why: "two firms",
  },
  {
    text: "The parties of the coalition in Belgium agreed to cooperate until the spring.",
    register: "agency",
    claims: [],
    why: "domestic parties",
  },
  {
    text: "The president of Kenya thanked citizens for their cooperation during the census.",
    register: "agency",
    claims: [],
    why: "citizens at home",
  },
  {
    text: "A dairy cooperative in Denmark has built a new creamery.",
    register: "agency",
    claims: [],
    why: "cooperative: a firm",
  },
  { text: "The singer worked together with a poet from Chile on her new album.", claims: [], why: "artists" },
  { text: "Twins from Ghana won both medals in Accra.", register: "agency", claims: [], why: "twins: persons" },
  {
    text: "Mariam Diallo trained as a nurse in Lyon before she returned to Guinea.",
    claims: [],
    why: "a person’s training",
  },
  {
    text: "The joint-stock company Altyn Zhol mines copper in Kazakhstan.",
    register: "finance-record",
    claims: [],
    why: "a form of firm",
  },

  // Near misses: names and levels
  {
    text: "The Minister of Economic Cooperation of Germany, Beate Lorenz, opened a school.",
    register: "agency",
    claims: [],
    why: "the name of an office",
  },
  {
    text: "The Gulf Cooperation Council has six seats at its round table.",
    register: "analysis",
    claims: [],
    why: "the name of an organisation",
  },
  {
    text: "Economists of the Organisation for Economic Co-operation and Development lowered their forecast for Italy.",
    register: "agency",
    claims: [],
    why: "the name of an organisation",
  },
  {
    text: "The Treaty of Amity and Cooperation in Southeast Asia turned fifty in February.",
    date: "2026-03-02",
    register: "analysis",
    claims: [],
    why: "the name of a treaty",
  },
  {
    text: "Spain and Morocco are strategic partners.",
    register: "analysis",
    claims: [],
    why: "a named level: partnership",
  },
  {
    text: "Malaysia and Jordan established diplomatic relations in 1965.",
    register: "analysis",
    claims: [],
    why: "diplomatic relations: partnership",
  },
  {
    text: "The Shanghai Cooperation Organization has its secretariat in Beijing.",
    register: "analysis",
    claims: [],
    why: "the name of an organisation",
  },

  // Near misses: other acts between states
  {
    text: "Trade between Vietnam and Poland reached $2.9 billion in 2023.",
    register: "analysis",
    claims: [],
    why: "a volume of trade",
  },
  {
    text: "India and Oman held joint naval exercises in the Arabian Sea.",
    register: "agency",
    claims: [],
    why: "a joint exercise: action",
  },
  {
    text: "Russia and Ukraine exchanged ninety prisoners on Friday.",
    register: "agency",
    claims: [],
    why: "an exchange of prisoners",
  },
  {
    text: "Troops of Thailand and Cambodia exchanged fire near the temple.",
    register: "agency",
    claims: [],
    why: "an exchange of fire",
  },
  { text: "China lent Sri Lanka $300 million for a port.", register: "finance-record", claims: [], why: "a loan" },
  {
    text: "Jordan and Iraq signed an agreement on the avoidance of double taxation.",
    register: "agency",
    claims: [],
    why: "an agreement",
  },
  { text: "The foreign minister of Laos visited Hanoi on Tuesday.", register: "agency", claims: [], why: "a visit" },
  { text: "Ethiopia rejected Egypt’s demands on the dam.", register: "agency", claims: [], why: "a refusal" },
  {
    text: "The peso of Mexico lost two per cent of its exchange rate against the dollar.",
    register: "agency",
    claims: [],
    why: "exchange rate",
  },

  // Near misses: conditions, questions, metaphors
  {
    text: "If India and Pakistan cooperated on smog, Lahore would breathe more easily.",
    register: "analysis",
    claims: [],
    why: "hypothetical",
  },
  { text: "Can Greece and Turkey work together in the Aegean?", register: "headline", claims: [], why: "question" },
  {
    text: "Were Japan and Russia to cooperate in fisheries, stocks might recover.",
    register: "analysis",
    claims: [],
    why: "hypothetical: inversion",
  },
  {
    text: "Without cooperation no summit of the Himalayas can be climbed, the mountaineer from Nepal wrote.",
    claims: [],
    why: "mountaineers",
  },
  { text: "The children of the village in Malawi joined hands and sang.", claims: [], why: "a metaphor’s plain sense" },
  {
    text: "The weather over Iceland did not cooperate, and the eclipse went unseen.",
    register: "agency",
    claims: [],
    why: "weather",
  },
  { text: "Family ties in southern Italy are strong.", register: "analysis", claims: [], why: "family ties" },
  {
    text: "The developing countries paid more for oil that year.",
    register: "analysis",
    claims: [],
    why: "developing: an adjective; no state is named",
  },
  {
    text: "Cuba is developing a vaccine against dengue in its own laboratories.",
    register: "agency",
    claims: [],
    why: "development at home",
  },
  {
    text: "After the occupation, collaborators were tried in Oslo and Bergen.",
    register: "analysis",
    claims: [],
    why: "collaboration with an enemy by persons",
  },
  {
    text: "Analysts wonder whether Algeria and Morocco will ever cooperate on gas again.",
    register: "analysis",
    claims: [],
    why: "left open",
  },
  {
    text: "The sides expressed satisfaction with the dynamic development of economic relations. Readiness was expressed to expand cooperation in the field of fisheries.",
    register: "readout",
    date: "2031-05-06",
    title: "Meeting with President of Ecuador Inés Moro",
    url: "https://president.gov.mt/news/3",
    claims: [
      {
        parties: "MLT = ECU",
        evidence: "satisfaction with the dynamic development of economic relations",
        status: "ongoing",
        details: { fields: ["economy"], trend: "rising" },
      },
      {
        parties: "MLT = ECU",
        evidence: "Readiness was expressed to expand cooperation in the field of fisheries",
        status: "planned",
        details: { fields: ["agriculture"] },
      },
    ],
  },
  {
    text: "The leaders discussed their ongoing coordination on export controls. They touched upon cooperation in space.",
    register: "readout",
    date: "2031-05-06",
    title: "Call with Prime Minister Okoye of Nigeria",
    url: "https://pm.gov.uk/news/9",
    claims: [
      {
        parties: "GBR = NGA",
        evidence: "their ongoing coordination on export controls",
        status: "ongoing",
        details: { fields: ["trade"] },
      },
    ],
  },
  {
    text: "Minister Laitinen assessed that Finland and Chile have expanded cooperation in a wide range of areas.",
    register: "readout",
    claims: [
      {
        parties: "FIN = CHL",
        evidence: "Finland and Chile have expanded cooperation in a wide range of areas",
        status: "ongoing",
        details: { trend: "rising" },
      },
    ],
  },
  {
    text: "In the past decades, Nepal and Qatar have attained an experience of fruitful cooperation. Energy remains a key sector of the bilateral partnership.",
    register: "readout",
    claims: [
      { parties: "NPL = QAT", evidence: "have attained an experience of fruitful cooperation", status: "ongoing" },
      {
        parties: "NPL = QAT",
        evidence: "Energy remains a key sector of the bilateral partnership",
        status: "ongoing",
        details: { fields: ["energy"] },
      },
    ],
  },
  {
    text: "Both sides affirmed their keenness to advance joint action in artificial intelligence.",
    register: "readout",
    date: "2031-05-06",
    title: "Oman and Brunei hold consultations",
    claims: [
      {
        parties: "OMN = BRN",
        evidence: "affirmed their keenness to advance joint action in artificial intelligence",
        status: "planned",
        details: { fields: ["science"] },
      },
    ],
  },
  {
    text: "President of Ghana Ama Boateng: Mr President, our governments are working very intensively. We are working on two industrial projects.\n\nPresident of Peru Raúl Quispe: Thank you. We are working on a new constitution.",
    register: "speech",
    date: "2031-05-06",
    title: "Talks with President of Peru Raúl Quispe",
    claims: [
      {
        parties: "GHA = PER",
        evidence: "our governments are working very intensively",
        status: "ongoing",
        attribution: "person:ama-boateng",
      },
      {
        parties: "GHA = PER",
        evidence: "We are working on two industrial projects",
        status: "ongoing",
        details: { fields: ["economy"] },
      },
    ],
  },
  {
    text: "They reaffirmed their commitment to deepen the comprehensive partnership and strategic interaction.",
    register: "readout",
    date: "2031-05-06",
    title: "Vietnam and Cuba hold talks",
    claims: [],
    why: "a level of relations",
  },
  {
    text: "The leaders discussed how Malta and Chile could cooperate on fisheries.",
    register: "readout",
    claims: [],
    why: "a topic",
  },
  {
    text: "Foreign Minister Kári Jónsson of Iceland and Foreign Minister Ama Mensah of Ghana met in Accra to strengthen ties in fisheries.",
    register: "readout",
    claims: [
      {
        parties: "ISL = GHA",
        evidence: "to strengthen ties in fisheries",
        status: "planned",
        details: { fields: ["agriculture"] },
      },
    ],
  },
  {
    text: "Nepal stands ready to enhance exchanges with Oman, expand imports of dates and step up cooperation on solar energy.",
    register: "readout",
    claims: [
      { parties: "NPL > OMN", evidence: "stands ready to enhance exchanges with Oman", status: "planned" },
      {
        parties: "NPL > OMN",
        evidence: "step up cooperation on solar energy",
        status: "planned",
        details: { fields: ["energy"] },
      },
    ],
  },
  // What is only an example of it is no second object
  {
    text: "Oman and Kenya agreed to intensify defence cooperation, including joint exercises and training.",
    register: "joint-statement",
    claims: [
      {
        parties: "OMN = KEN",
        evidence: "agreed to intensify defence cooperation",
        status: "agreed",
        details: { fields: ["defence"] },
      },
    ],
  },
  // What has been done where something was opened is no wish
  {
    text: "Turkey opened a camp in Somalia, where it has trained more than 10,000 Somali soldiers.",
    register: "analysis",
    claims: [{ parties: "TUR = SOM", evidence: "trained more than 10,000 Somali soldiers", status: "ongoing" }],
  },
];
