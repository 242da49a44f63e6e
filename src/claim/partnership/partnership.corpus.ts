import type { CorpusLine } from "../corpora.js";

/**
 * Named levels of relations between states: held, set up, raised, broken off, remembered; and the partners, relations and
 * alliances that are something else. Officials' names and most facts are invented.
 */
export const partnershipCorpus: readonly CorpusLine[] = [
  {
    text: "The Danish prime minister met Brazilian President Lula and other key allies in Montevideo.",
    register: "agency",
    claims: [],
    why: "whose allies, nobody says",
  },
  {
    text: "Finland joined the NATO military alliance in 2023.",
    register: "agency",
    claims: [],
    why: "the organisation by another word",
  },
  // Diplomatic relations: set up, remembered, broken off
  {
    text: "Nepal and Iceland established diplomatic relations in 1981.",
    register: "analysis",
    claims: [
      {
        parties: "NPL = ISL",
        evidence: "Nepal and Iceland established diplomatic relations in 1981",
        when: "1981",
        details: { level: "diplomatic-relations", since: "1981" },
      },
    ],
  },
  {
    text: "This year marks the 60th anniversary of diplomatic relations between Zambia and Japan.",
    register: "readout",
    claims: [
      {
        parties: "ZMB = JPN",
        evidence: "the 60th anniversary of diplomatic relations between Zambia and Japan",
        status: "ongoing",
        when: "1964",
        details: { level: "diplomatic-relations", since: "1964" },
      },
    ],
  },
  {
    text: "Diplomatic relations between the Republic of Peru and the Kingdom of Morocco were established on 18 June 1964.",
    register: "readout",
    claims: [
      {
        parties: "PER = MAR",
        evidence:
          "Diplomatic relations between the Republic of Peru and the Kingdom of Morocco were established on 18 June 1964",
        when: "1964-06-18",
        details: { level: "diplomatic-relations", since: "1964-06-18" },
      },
    ],
  },
  {
    text: "Since the establishment of diplomatic relations between Mongolia and Bulgaria in 1950, the two countries have exchanged eleven high-level delegations.",
    register: "analysis",
    claims: [
      {
        parties: "MNG = BGR",
        evidence: "the establishment of diplomatic relations between Mongolia and Bulgaria in 1950",
        status: "ongoing",
        when: "1950",
        details: { level: "diplomatic-relations", since: "1950" },
      },
    ],
  },
  {
    text: "Kenya and Chile held talks in Santiago. Kenya reaffirmed its support for the One China principle. The two countries upgraded their relations to a strategic partnership.",
    register: "readout",
    claims: [
      {
        parties: "KEN = CHL",
        evidence: "strategic partnership",
        details: { level: "strategic-partnership" },
      },
    ],
  },
  {
    text: "Colombia broke off diplomatic relations with Israel on May 2.",
    register: "agency",
    claims: [
      {
        parties: "COL = ISR",
        evidence: "Colombia broke off diplomatic relations with Israel on May 2",
        status: "cancelled",
        when: "2024-05-02",
        details: { level: "diplomatic-relations" },
      },
    ],
  },
  {
    text: "Algiers severed diplomatic ties with Rabat in August 2021, and the border has been shut ever since.",
    register: "analysis",
    claims: [
      {
        parties: "DZA = MAR",
        evidence: "Algiers severed diplomatic ties with Rabat in August 2021",
        status: "cancelled",
        when: "2021-08",
        details: { level: "diplomatic-relations" },
      },
    ],
  },
  {
    text: "Chad and Tuvalu have agreed to establish diplomatic relations at the level of ambassadors.",
    register: "agency",
    claims: [
      {
        parties: "TCD = TUV",
        evidence: "Chad and Tuvalu have agreed to establish diplomatic relations",
        status: "agreed",
        details: { level: "diplomatic-relations" },
      },
    ],
  },
  {
    text: "Saudi Arabia and Thailand restored full diplomatic relations in January 2022.",
    register: "agency",
    claims: [
      {
        parties: "SAU = THA",
        evidence: "Saudi Arabia and Thailand restored full diplomatic relations in January 2022",
        when: "2022-01",
        details: { level: "diplomatic-relations" },
      },
    ],
  },
  {
    text: "Bhutan has no diplomatic relations with Paraguay.",
    register: "analysis",
    claims: [
      {
        parties: "BTN = PRY",
        evidence: "Bhutan has no diplomatic relations with Paraguay",
        status: "denied",
        details: { level: "diplomatic-relations" },
      },
    ],
  },
  {
    text: "Honduras opens diplomatic relations with China",
    register: "headline",
    claims: [
      {
        parties: "HND = CHN",
        evidence: "Honduras opens diplomatic relations with China",
        details: { level: "diplomatic-relations" },
      },
    ],
  },
  {
    text: "In the 32 years since diplomatic relations were established, Georgia and Lithuania have signed more than fifty agreements.",
    register: "readout",
    claims: [
      {
        parties: "GEO = LTU",
        evidence: "In the 32 years since diplomatic relations were established",
        status: "ongoing",
        when: "1992",
        details: { level: "diplomatic-relations", since: "1992" },
      },
    ],
  },
  {
    text: "The Government of Jamaica and the Government of Kosovo, desiring to promote mutual understanding, have decided to establish diplomatic relations with effect from the date of signature of this communiqué.",
    register: "legal",
    claims: [
      {
        parties: "JAM = XKX",
        evidence:
          "The Government of Jamaica and the Government of Kosovo, desiring to promote mutual understanding, have decided to establish diplomatic relations",
        status: "agreed",
        details: { level: "diplomatic-relations" },
      },
    ],
  },
  {
    text: "President Ilmar Kross of Estonia sent a message to the Emir of Kuwait on the 30th anniversary of diplomatic relations between the two countries.",
    register: "readout",
    claims: [
      {
        parties: "EST = KWT",
        evidence: "the 30th anniversary of diplomatic relations between the two countries",
        status: "ongoing",
        when: "1994",
        details: { level: "diplomatic-relations", since: "1994" },
      },
    ],
  },
  {
    text: "Nicaragua suspended diplomatic relations with the Vatican in March 2023.",
    register: "agency",
    claims: [
      {
        parties: "NIC = VAT",
        evidence: "Nicaragua suspended diplomatic relations with the Vatican in March 2023",
        status: "suspended",
        when: "2023-03",
        details: { level: "diplomatic-relations" },
      },
    ],
  },
  {
    text: "Kenya cut its diplomatic ties with Pretoria in the 1960s; with Lilongwe it has maintained diplomatic relations since 1964.",
    register: "analysis",
    open: "missed, spurious",
    claims: [
      {
        parties: "KEN = ZAF",
        evidence: "Kenya cut its diplomatic ties with Pretoria in the 1960s",
        status: "cancelled",
        details: { level: "diplomatic-relations" },
      },
      {
        parties: "KEN = MWI",
        evidence: "with Lilongwe it has maintained diplomatic relations since 1964",
        status: "ongoing",
        details: { level: "diplomatic-relations", since: "1964" },
      },
    ],
  },
  {
    text: "“We shall celebrate fifty years of diplomatic relations with Malaysia,” Maltese Foreign Minister Carmel Vella said.",
    register: "speech",
    claims: [
      {
        parties: "MLT = MYS",
        evidence: "fifty years of diplomatic relations with Malaysia",
        status: "ongoing",
        attribution: "person:carmel-vella",
        details: { level: "diplomatic-relations" },
      },
    ],
  },
  {
    text: "The grant was a gift on the tenth anniversary of the establishment of diplomatic relations between China and South Sudan.",
    date: "2021-07-09",
    register: "finance-record",
    claims: [
      {
        parties: "CHN = SSD",
        evidence: "the tenth anniversary of the establishment of diplomatic relations between China and South Sudan",
        status: "ongoing",
        when: "2011",
        details: { level: "diplomatic-relations", since: "2011" },
      },
    ],
  },

  // Levels raised
  {
    text: "Vietnam and Australia upgraded their relations to a comprehensive strategic partnership in March.",
    register: "agency",
    claims: [
      {
        parties: "VNM = AUS",
        evidence: "Vietnam and Australia upgraded their relations to a comprehensive strategic partnership in March",
        when: "2024-03",
        details: { level: "comprehensive-strategic-partnership" },
      },
    ],
  },
  {
    text: "The two presidents agreed to elevate relations between Uruguay and Qatar to the level of a strategic partnership.",
    register: "readout",
    claims: [
      {
        parties: "URY = QAT",
        evidence: "agreed to elevate relations between Uruguay and Qatar to the level of a strategic partnership",
        status: "agreed",
        details: { level: "strategic-partnership" },
      },
    ],
  },
  {
    text: "Hanoi and Kuala Lumpur plan to upgrade their strategic partnership to a comprehensive strategic partnership next year.",
    register: "agency",
    claims: [
      {
        parties: "VNM = MYS",
        evidence:
          "Hanoi and Kuala Lumpur plan to upgrade their strategic partnership to a comprehensive strategic partnership next year",
        status: "planned",
        when: "2025",
        details: { level: "comprehensive-strategic-partnership" },
      },
    ],
  },
  {
    text: "Relations between Serbia and China were raised to a comprehensive strategic partnership in 2016.",
    register: "analysis",
    claims: [
      {
        parties: "SRB = CHN",
        evidence: "Relations between Serbia and China were raised to a comprehensive strategic partnership in 2016",
        when: "2016",
        details: { level: "comprehensive-strategic-partnership" },
      },
    ],
  },
  {
    text: "In 2017, ties between India and the United Arab Emirates became a comprehensive strategic partnership.",
    register: "analysis",
    claims: [
      {
        parties: "IND = ARE",
        evidence: "ties between India and the United Arab Emirates became a comprehensive strategic partnership",
        when: "2017",
        details: { level: "comprehensive-strategic-partnership" },
      },
    ],
  },
  {
    text: "2. The two sides announced the elevation of bilateral ties between the Republic of Korea and the Republic of Uzbekistan to a special strategic partnership.",
    register: "joint-statement",
    claims: [
      {
        parties: "KOR = UZB",
        evidence:
          "the elevation of bilateral ties between the Republic of Korea and the Republic of Uzbekistan to a special strategic partnership",
        details: { level: "special-strategic-partnership" },
      },
    ],
  },
  {
    text: "Slovenia, Croatia upgrade ties to strategic partnership",
    register: "headline",
    claims: [
      {
        parties: "SVN = HRV",
        evidence: "Slovenia, Croatia upgrade ties to strategic partnership",
        details: { level: "strategic-partnership" },
      },
    ],
  },
  {
    text: "Brazil and Chile to raise ties to strategic partnership",
    register: "headline",
    open: "status",
    claims: [
      {
        parties: "BRA = CHL",
        evidence: "Brazil and Chile to raise ties to strategic partnership",
        status: "planned",
        details: { level: "strategic-partnership" },
      },
    ],
  },
  {
    text: "Kazakh President Daniyar Suleimenov and Indonesian President Bagus Hartono signed a joint declaration in Astana. It establishes a comprehensive partnership between the two states.",
    register: "agency",
    claims: [
      {
        parties: "KAZ = IDN",
        evidence: "It establishes a comprehensive partnership between the two states",
        details: { level: "comprehensive-partnership" },
      },
    ],
  },
  {
    text: "Manila’s proposal to lift the relationship with Ottawa to a strategic partnership was accepted in May 2024: the Philippines and Canada are now strategic partners.",
    register: "analysis",
    claims: [
      {
        parties: "PHL = CAN",
        evidence:
          "Manila’s proposal to lift the relationship with Ottawa to a strategic partnership was accepted in May 2024",
        when: "2024-05",
        details: { level: "strategic-partnership" },
      },
      {
        parties: "PHL = CAN",
        evidence: "the Philippines and Canada are now strategic partners",
        status: "ongoing",
        details: { level: "strategic-partnership" },
      },
    ],
  },
  {
    text: "Armenia and France are to sign a strategic partnership agreement by the end of the year, the Armenian foreign ministry said.",
    register: "agency",
    claims: [
      {
        parties: "ARM = FRA",
        evidence: "Armenia and France are to sign a strategic partnership agreement",
        status: "planned",
        attribution: "ARM",
        details: { level: "strategic-partnership" },
      },
    ],
  },

  // Levels held
  {
    text: "Pakistan is China’s all-weather strategic partner.",
    register: "analysis",
    claims: [
      {
        parties: "PAK = CHN",
        evidence: "Pakistan is China’s all-weather strategic partner",
        status: "ongoing",
        details: { level: "all-weather-strategic-partnership" },
      },
    ],
  },
  {
    text: "Turkey and Azerbaijan are allies.",
    register: "analysis",
    claims: [
      {
        parties: "TUR = AZE",
        evidence: "Turkey and Azerbaijan are allies",
        status: "ongoing",
        details: { level: "alliance" },
      },
    ],
  },
  {
    text: "Japan, a treaty ally of the United States, hosts 54,000 American troops.",
    register: "analysis",
    claims: [
      {
        parties: "JPN = USA",
        evidence: "Japan, a treaty ally of the United States",
        status: "ongoing",
        details: { level: "alliance" },
      },
    ],
  },
  {
    text: "The military alliance between Seoul and Washington is seventy years old.",
    register: "analysis",
    claims: [
      {
        parties: "KOR = USA",
        evidence: "The military alliance between Seoul and Washington is seventy years old",
        status: "ongoing",
        details: { level: "alliance" },
      },
    ],
  },
  {
    text: "Poland has been a strategic partner of Ukraine since 2005.",
    register: "analysis",
    claims: [
      {
        parties: "POL = UKR",
        evidence: "Poland has been a strategic partner of Ukraine since 2005",
        status: "ongoing",
        details: { level: "strategic-partnership", since: "2005" },
      },
    ],
  },
  {
    text: "The strategic partnership between Spain and Mexico rests on a treaty of 1990.",
    register: "analysis",
    claims: [
      {
        parties: "ESP = MEX",
        evidence: "The strategic partnership between Spain and Mexico",
        status: "ongoing",
        details: { level: "strategic-partnership" },
      },
    ],
  },
  {
    text: "The Egyptian–Greek strategic partnership, the ministers noted, has weathered many storms.",
    register: "readout",
    claims: [
      {
        parties: "EGY = GRC",
        evidence: "The Egyptian–Greek strategic partnership",
        status: "ongoing",
        details: { level: "strategic-partnership" },
      },
    ],
  },
  {
    text: "Officials in Brussels call the EU’s strategic partnership with Japan the closest that the Union has in Asia.",
    register: "analysis",
    claims: [
      {
        parties: "org:EU = JPN",
        evidence: "the EU’s strategic partnership with Japan",
        status: "ongoing",
        details: { level: "strategic-partnership" },
      },
    ],
  },
  {
    text: "ASEAN and New Zealand launched a comprehensive strategic partnership at their commemorative summit.",
    register: "agency",
    claims: [
      {
        parties: "org:ASEAN = NZL",
        evidence: "ASEAN and New Zealand launched a comprehensive strategic partnership",
        details: { level: "comprehensive-strategic-partnership" },
      },
    ],
  },
  {
    text: "India enjoys strategic partnerships with Oman and Rwanda.",
    register: "analysis",
    claims: [
      {
        parties: "IND = OMN",
        evidence: "India enjoys strategic partnerships with Oman and Rwanda",
        status: "ongoing",
        details: { level: "strategic-partnership" },
      },
      {
        parties: "IND = RWA",
        evidence: "India enjoys strategic partnerships with Oman and Rwanda",
        status: "ongoing",
        details: { level: "strategic-partnership" },
      },
    ],
  },
  {
    text: "Belarus and China enjoy an all-weather comprehensive strategic partnership; with Russia, Minsk is bound by an alliance.",
    register: "analysis",
    claims: [
      {
        parties: "BLR = CHN",
        evidence: "Belarus and China enjoy an all-weather comprehensive strategic partnership",
        status: "ongoing",
      },
      {
        parties: "BLR = RUS",
        evidence: "with Russia, Minsk is bound by an alliance",
        status: "ongoing",
        details: { level: "alliance" },
      },
    ],
  },
  {
    text: "Kazakhstan is the only country with which China has a permanent comprehensive strategic partnership.",
    register: "analysis",
    claims: [
      {
        parties: "KAZ = CHN",
        evidence: "Kazakhstan is the only country with which China has a permanent comprehensive strategic partnership",
        status: "ongoing",
        details: { level: "permanent-comprehensive-strategic-partnership" },
      },
    ],
  },
  {
    text: "Bhutan and Nepal announced a friendly and cooperative partnership in 2005.",
    register: "analysis",
    claims: [
      {
        parties: "BTN = NPL",
        evidence: "Bhutan and Nepal announced a friendly and cooperative partnership in 2005",
        status: "agreed",
        when: "2005",
        details: { level: "friendly-cooperative" },
      },
    ],
  },
  {
    text: "The leaders of Laos and China vowed to build a community with a shared future, and Laos’s president called it a choice for generations.",
    register: "agency",
    claims: [
      {
        parties: "LAO = CHN",
        evidence: "The leaders of Laos and China vowed to build a community with a shared future",
        details: { level: "community-of-shared-future" },
      },
    ],
  },
  {
    text: "Cambodian Prime Minister Sok Vannak said the Cambodia–China community of shared future had brought his country roads and schools.",
    register: "agency",
    claims: [
      {
        parties: "KHM = CHN",
        evidence: "the Cambodia–China community of shared future",
        status: "ongoing",
        attribution: "person:sok-vannak",
        details: { level: "community-of-shared-future" },
      },
    ],
  },
  {
    text: "Singapore’s comprehensive partnership with Brunei predates the pandemic.",
    register: "analysis",
    claims: [
      {
        parties: "SGP = BRN",
        evidence: "Singapore’s comprehensive partnership with Brunei",
        status: "ongoing",
        details: { level: "comprehensive-partnership" },
      },
    ],
  },
  {
    text: "Italy and Algeria, strategic partners since 2003, signed a protocol on hydrogen.",
    register: "agency",
    claims: [
      {
        parties: "ITA = DZA",
        evidence: "Italy and Algeria, strategic partners since 2003",
        status: "ongoing",
        details: { level: "strategic-partnership", since: "2003" },
      },
    ],
  },
  {
    text: "Finland and Sweden have forged a strategic partnership that reaches from the Arctic to the Baltic.",
    register: "analysis",
    claims: [
      {
        parties: "FIN = SWE",
        evidence: "Finland and Sweden have forged a strategic partnership",
        details: { level: "strategic-partnership" },
      },
    ],
  },

  // Readouts, statements and speeches
  {
    text: "The ministers reaffirmed their commitment to deepening the strategic partnership between Hungary and Kyrgyzstan.",
    register: "readout",
    claims: [
      {
        parties: "HUN = KGZ",
        evidence: "the strategic partnership between Hungary and Kyrgyzstan",
        status: "ongoing",
        details: { level: "strategic-partnership" },
      },
    ],
  },
  {
    text: "Romania considers Israel a strategic partner in the Eastern Mediterranean, Foreign Minister Radu Munteanu stressed.",
    register: "readout",
    claims: [
      {
        parties: "ROU = ISR",
        evidence: "Romania considers Israel a strategic partner",
        status: "ongoing",
        attribution: "person:radu-munteanu",
        details: { level: "strategic-partnership" },
      },
    ],
  },
  {
    text: "Article 1. The High Contracting Parties, the Republic of Turkey and Turkmenistan, hereby establish a strategic partnership.",
    register: "legal",
    claims: [
      {
        parties: "TUR = TKM",
        evidence: "the Republic of Turkey and Turkmenistan, hereby establish a strategic partnership",
        details: { level: "strategic-partnership" },
      },
    ],
  },
  {
    text: "Prime Minister of Mongolia Oyun Baatar met Prime Minister of Japan Kenji Morita. The two sides welcomed the progress made since their countries established a special strategic partnership in 2022.",
    register: "readout",
    claims: [
      {
        parties: "MNG = JPN",
        evidence: "their countries established a special strategic partnership in 2022",
        when: "2022",
        details: { level: "special-strategic-partnership", since: "2022" },
      },
    ],
  },
  {
    text: "“Our alliance with Portugal is the oldest in the world,” British Foreign Secretary Helen Marwood said in Porto.",
    register: "speech",
    claims: [
      {
        parties: "GBR = PRT",
        evidence: "Our alliance with Portugal is the oldest in the world",
        status: "ongoing",
        attribution: "person:helen-marwood",
        details: { level: "alliance" },
      },
    ],
  },
  {
    text: "President of Tajikistan Rustam Nazarov: Iran and Tajikistan are strategic partners, and we are proud of it.",
    register: "speech",
    claims: [
      {
        parties: "IRN = TJK",
        evidence: "Iran and Tajikistan are strategic partners",
        status: "ongoing",
        attribution: "person:rustam-nazarov",
        details: { level: "strategic-partnership" },
      },
    ],
  },
  {
    text: "1. The Dominican Republic and the Republic of Colombia declare that their relations have attained the level of a strategic partnership.",
    register: "joint-statement",
    claims: [
      {
        parties: "DOM = COL",
        evidence: "their relations have attained the level of a strategic partnership",
        details: { level: "strategic-partnership" },
      },
    ],
  },
  {
    text: "The parties noted with satisfaction that the comprehensive strategic partnership between Greece and the United Arab Emirates is developing in all areas.",
    register: "joint-statement",
    claims: [
      {
        parties: "GRC = ARE",
        evidence: "the comprehensive strategic partnership between Greece and the United Arab Emirates",
        status: "ongoing",
        details: { level: "comprehensive-strategic-partnership" },
      },
    ],
  },
  {
    text: "Iraq denied that it had established diplomatic relations with Israel.",
    register: "agency",
    claims: [
      {
        parties: "IRQ = ISR",
        evidence: "it had established diplomatic relations with Israel",
        status: "denied",
        details: { level: "diplomatic-relations" },
      },
    ],
  },
  {
    text: "Sudan restores ties with Iran",
    register: "headline",
    claims: [{ parties: "SDN = IRN", evidence: "Sudan restores ties with Iran" }],
  },
  {
    text: "Bolivia severs diplomatic ties with Israel",
    register: "headline",
    claims: [
      {
        parties: "BOL = ISR",
        evidence: "Bolivia severs diplomatic ties with Israel",
        status: "cancelled",
        details: { level: "diplomatic-relations" },
      },
    ],
  },
  {
    text: "Accra’s relations with Beijing go back to 5 July 1960, when Ghana and China established diplomatic relations.",
    register: "analysis",
    claims: [
      {
        parties: "GHA = CHN",
        evidence: "Ghana and China established diplomatic relations",
        when: "1960-07-05",
        details: { level: "diplomatic-relations", since: "1960-07-05" },
      },
    ],
  },
  {
    text: "Cyprus and Armenia are marking the anniversary of the diplomatic relations they established in March 1992.",
    register: "agency",
    claims: [
      {
        parties: "CYP = ARM",
        evidence: "the diplomatic relations they established in March 1992",
        when: "1992-03",
        details: { level: "diplomatic-relations", since: "1992-03" },
      },
    ],
  },
  {
    text: "Norway’s foreign minister Ingrid Solheim and her Vietnamese colleague announced a green strategic partnership between the two countries in Hanoi.",
    register: "agency",
    claims: [
      {
        parties: "NOR = VNM",
        evidence: "announced a green strategic partnership between the two countries",
        details: { level: "green-strategic-partnership" },
      },
    ],
  },
  {
    text: "Denmark and India agreed on a green strategic partnership in 2020. In the same year Denmark and Rwanda agreed to open embassies.",
    register: "analysis",
    claims: [
      {
        parties: "DNK = IND",
        evidence: "Denmark and India agreed on a green strategic partnership in 2020",
        when: "2020",
        details: { level: "green-strategic-partnership" },
      },
    ],
  },
  {
    text: "Russia’s alliance with Belarus dates from 1999, and neither side has ever questioned it.",
    register: "analysis",
    claims: [
      {
        parties: "RUS = BLR",
        evidence: "Russia’s alliance with Belarus dates from 1999",
        status: "ongoing",
        details: { level: "alliance", since: "1999" },
      },
    ],
  },

  // Negatives and near misses
  {
    text: "The motorway outside Dakar was built through a public-private partnership.",
    register: "agency",
    claims: [],
    why: "public-private partnership",
  },
  {
    text: "China is Kenya’s largest trading partner.",
    register: "analysis",
    claims: [],
    why: "trading partner: a fact of trade, not a level of relations",
  },
  {
    text: "The Swedish telecoms firm announced a strategic partnership with a Korean chip maker.",
    register: "agency",
    claims: [],
    why: "two firms",
  },
  {
    text: "The universities of Ghent and Nairobi renewed their partnership in veterinary medicine.",
    register: "agency",
    claims: [],
    why: "two universities",
  },
  {
    text: "The governing alliance in Slovakia lost its majority on Thursday.",
    register: "agency",
    claims: [],
    why: "a coalition of parties",
  },
  {
    text: "If Armenia and Turkey established diplomatic relations, trade would double.",
    register: "analysis",
    claims: [],
    why: "hypothetical",
  },
  {
    text: "Could Peru and India become strategic partners?",
    register: "headline",
    claims: [],
    why: "question",
  },
  {
    text: "Fatima Ouedraogo, a senior partner in a law firm in Abidjan, advises governments on mining codes.",
    claims: [],
    why: "partner in a firm",
  },
  {
    text: "The president of Costa Rica attended with his partner and their two children.",
    register: "agency",
    claims: [],
    why: "partner: spouse",
  },
  {
    text: "The Vienna Convention on Diplomatic Relations was adopted in 1961.",
    register: "legal",
    claims: [],
    why: "the name of a treaty",
  },
  {
    text: "A professor of international relations at the University of Zagreb has studied Egypt for years.",
    claims: [],
    why: "international relations: a subject",
  },
  {
    text: "The public relations department of the Ministry of Tourism of Thailand has moved.",
    claims: [],
    why: "public relations",
  },
  {
    text: "Relations between Addis Ababa and Asmara have soured again.",
    register: "analysis",
    claims: [],
    why: "state of relations, no named level",
  },
  {
    text: "Relations between labour and management in France have seldom been worse.",
    register: "analysis",
    claims: [],
    why: "industrial relations",
  },
  {
    text: "The Eastern Partnership was launched in Prague in 2009.",
    register: "analysis",
    claims: [],
    why: "the name of a programme",
  },
  {
    text: "Ministers of the Alliance of Small Island States met in Apia.",
    register: "agency",
    claims: [],
    why: "the name of a group",
  },
  {
    text: "Singapore airline joins global alliance with carriers from Canada and Germany",
    register: "headline",
    claims: [],
    why: "airlines",
  },
  {
    text: "Mauritius celebrated the 56th anniversary of its independence.",
    register: "agency",
    claims: [],
    why: "another anniversary",
  },
  {
    text: "In 1999 Poland marked the 60th anniversary of the German invasion.",
    register: "analysis",
    claims: [],
    why: "another anniversary",
  },
  {
    text: "The Australian sprinter and her training partner from Jamaica ran in Lausanne.",
    register: "agency",
    claims: [],
    why: "sport",
  },
  {
    text: "Mexico and Guatemala have a long border and family ties on both banks of the Suchiate.",
    register: "analysis",
    claims: [],
    why: "family ties",
  },
  {
    text: "He straightened his tie and greeted the ambassador of Uruguay.",
    claims: [],
    why: "tie: clothing",
  },
  {
    text: "Kazakhstan and Qatar tied 1–1 in the qualifying match.",
    register: "agency",
    claims: [],
    why: "sport",
  },
  {
    text: "The embassy of Finland in Lima upgraded its heating system.",
    register: "agency",
    claims: [],
    why: "upgrade of a building",
  },
  {
    text: "Moody’s upgraded Greece and Cyprus to investment grade.",
    register: "agency",
    claims: [],
    why: "a rating",
  },
  {
    text: "Development partners in Malawi meet every quarter to discuss the budget.",
    register: "analysis",
    claims: [],
    why: "donors in general",
  },
  {
    text: "Had Cuba and Israel resumed diplomatic relations, the embassy would stand empty no longer.",
    register: "analysis",
    claims: [],
    why: "hypothetical: inversion",
  },
  {
    text: "The strategy paper lists forty measures for small firms in Estonia.",
    register: "legal",
    claims: [],
    why: "a strategy at home",
  },
  {
    text: "Strategic reserves of wheat in Jordan suffice for ten months.",
    register: "agency",
    claims: [],
    why: "strategic reserves",
  },
  {
    text: "The Diplomatic Academy of Chile admits thirty students a year.",
    register: "analysis",
    claims: [],
    why: "an academy",
  },
  {
    text: "Analysts ask whether Brasília and Abuja will ever upgrade their ties to a strategic partnership.",
    register: "analysis",
    claims: [],
    why: "left open",
  },
  {
    text: "Community leaders in Cape Town and Durban share a belief in a better future.",
    register: "agency",
    claims: [],
    why: "community leaders at home",
  },
  {
    text: "Spain’s Basque and Catalan parties allied against the budget.",
    register: "agency",
    claims: [],
    why: "domestic parties",
  },
  {
    text: "They reaffirmed their commitment to consistently deepen the comprehensive partnership and strategic interaction in all areas.",
    register: "readout",
    date: "2031-05-06",
    title: "Vietnam and Cuba hold talks",
    claims: [
      {
        parties: "VNM = CUB",
        evidence: "the comprehensive partnership and strategic interaction",
        status: "ongoing",
        details: { level: "comprehensive-strategic-partnership" },
      },
    ],
  },
  {
    text: "Both sides expressed their intention to cooperate in accordance with the principles of strategic partnership. The President of Togo spoke of his contacts with the President of Benin and the President of Chad.",
    register: "readout",
    date: "2031-05-06",
    title: "Telephone conversation with President of Togo Kossi Adjavon",
    url: "https://president.gov.mt/news/4",
    claims: [
      {
        parties: "MLT = TGO",
        evidence: "in accordance with the principles of strategic partnership",
        status: "ongoing",
        details: { level: "strategic-partnership" },
      },
    ],
  },
  // Relations made normal again, and futures that stand apart
  {
    text: "Jordan and Mauritania normalised ties in 1987.",
    register: "analysis",
    claims: [
      {
        parties: "JOR = MRT",
        evidence: "normalised ties in 1987",
        when: "1987",
        details: { level: "diplomatic-relations" },
      },
    ],
  },
  {
    text: "Chad and Sudan agreed on Monday to re-establish diplomatic relations.",
    register: "agency",
    claims: [
      {
        parties: "TCD = SDN",
        evidence: "agreed on Monday to re-establish diplomatic relations",
        status: "agreed",
        details: { level: "diplomatic-relations" },
      },
    ],
  },
  {
    text: "Chad and Sudan normalised the gauge of their railways.",
    register: "agency",
    claims: [],
    why: "no relations",
  },
  {
    text: "China and Gabon announced the decision to elevate ties to the China-Gabon community with a shared future for a fairer world.",
    register: "agency",
    claims: [
      {
        parties: "CHN = GAB",
        evidence: "China-Gabon community with a shared future",
        details: { level: "community-of-shared-future" },
      },
    ],
  },
  {
    text: "Only Belize still has ties to Taipei. Belize and Haiti maintain diplomatic relations with the island.",
    register: "analysis",
    claims: [
      { parties: "BLZ = TWN", evidence: "maintain diplomatic relations with the island", status: "ongoing" },
      { parties: "HTI = TWN", evidence: "maintain diplomatic relations with the island", status: "ongoing" },
    ],
  },
  {
    text: "Kiribati cut diplomatic ties with Taiwan four days after Nauru.",
    register: "agency",
    claims: [{ parties: "KIR = TWN", evidence: "cut diplomatic ties with Taiwan", status: "cancelled" }],
  },
  // An ally that is only understood
  {
    text: "Germany thanked Poland. Its ally sent it tanks.",
    register: "agency",
    claims: [],
    why: "no alliance is told of",
  },
  {
    text: "Estonia and Latvia, both members of the alliance, closed their borders with Russia.",
    register: "agency",
    claims: [],
    why: "an alliance that has members is an organisation",
  },
  {
    text: "Kenya stood by Norway in the dispute with Chad. This alliance led Fiji to recall its ambassador from Nairobi.",
    register: "analysis",
    claims: [],
    why: "whose alliance it is was told before, and Fiji has no part in it",
  },
];
