import type { CorpusLine } from "../corpora.js";

/**
 * Stands that one state takes on what another cares about: support, opposition, recognition, neutrality; and the criticism,
 * demands, praise and household words that are no position. Officials' names are invented.
 */
export const positionCorpus: readonly CorpusLine[] = [
  // Analysis
  {
    text: "Cambodia supports China’s position on Taiwan and has done so since the 1990s.",
    register: "analysis",
    claims: [
      {
        parties: "KHM > CHN",
        evidence: "Cambodia supports China’s position on Taiwan",
        status: "stated",
        details: { issue: "taiwan", stance: "supports" },
      },
    ],
  },
  {
    text: "Islamabad backs Beijing on Xinjiang, Tibet and Hong Kong.",
    register: "analysis",
    claims: [
      {
        parties: "PAK > CHN",
        evidence: "Islamabad backs Beijing on Xinjiang, Tibet and Hong Kong",
        status: "stated",
        details: { issue: "xinjiang", stance: "supports" },
      },
      {
        parties: "PAK > CHN",
        evidence: "Islamabad backs Beijing on Xinjiang, Tibet and Hong Kong",
        status: "stated",
        details: { issue: "tibet", stance: "supports" },
      },
      {
        parties: "PAK > CHN",
        evidence: "Islamabad backs Beijing on Xinjiang, Tibet and Hong Kong",
        status: "stated",
        details: { issue: "hong-kong", stance: "supports" },
      },
    ],
  },
  {
    text: "Nicaragua adheres to the one-China principle, which it abandoned for three decades.",
    register: "analysis",
    claims: [
      {
        parties: "NIC > CHN",
        evidence: "Nicaragua adheres to the one-China principle",
        status: "stated",
        details: { issue: "one-china", stance: "supports" },
      },
    ],
  },
  {
    text: "Spain does not recognise Kosovo, and neither does Cyprus.",
    register: "analysis",
    claims: [
      { parties: "ESP > XKX", evidence: "Spain does not recognise Kosovo" },
      { parties: "CYP > XKX", evidence: "neither does Cyprus" },
    ],
  },
  {
    text: "Baku has consistently supported Ankara over Northern Cyprus.",
    register: "analysis",
    claims: [
      {
        parties: "AZE > TUR",
        evidence: "Baku has consistently supported Ankara over Northern Cyprus",
        status: "stated",
        details: { stance: "supports" },
      },
    ],
  },
  {
    text: "Ghana backed the candidacy of Peru for the executive board of UNESCO.",
    register: "agency",
    claims: [
      {
        parties: "GHA > PER",
        evidence: "Ghana backed the candidacy of Peru",
        details: { issue: "candidacy", stance: "supports" },
      },
    ],
    why: "a seat in an organ is no accession",
  },
  {
    text: "Norway supports Morocco’s participation in the NATO exercises.",
    register: "agency",
    claims: [{ parties: "NOR > MAR", evidence: "Norway supports Morocco’s participation in the NATO exercises" }],
  },
  {
    text: "Hungary is firmly against Ukraine’s accession to NATO.",
    register: "analysis",
    claims: [
      {
        parties: "HUN > UKR",
        evidence: "Hungary is firmly against Ukraine’s accession to NATO",
        status: "stated",
        details: { issue: "nato-accession", stance: "opposes" },
      },
    ],
  },
  {
    text: "Since 2020 the United States has recognised Morocco’s sovereignty over Western Sahara; Algeria rejects it.",
    register: "analysis",
    claims: [
      {
        parties: "USA > MAR",
        evidence: "the United States has recognised Morocco’s sovereignty over Western Sahara",
        status: "stated",
        details: { issue: "western-sahara", stance: "recognises" },
      },
      {
        parties: "DZA > MAR",
        evidence: "Algeria rejects it",
        status: "stated",
        details: { issue: "western-sahara", stance: "opposes" },
      },
    ],
  },
  {
    text: "Greece, which opposes North Macedonia’s use of the old name, kept its objection to itself.",
    register: "analysis",
    claims: [
      {
        parties: "GRC > MKD",
        evidence: "Greece, which opposes North Macedonia’s use of the old name",
        status: "stated",
        details: { stance: "opposes" },
      },
    ],
  },
  {
    text: "Tokyo favours India’s bid for a permanent seat on the Security Council.",
    register: "analysis",
    claims: [
      {
        parties: "JPN > IND",
        evidence: "Tokyo favours India’s bid for a permanent seat on the Security Council",
        status: "stated",
        details: { stance: "supports" },
      },
    ],
  },
  {
    text: "Opposed to the Ethiopian dam from the outset, Egypt took the matter to the Security Council.",
    register: "analysis",
    claims: [
      {
        parties: "EGY > ETH",
        evidence: "Opposed to the Ethiopian dam from the outset, Egypt",
        status: "stated",
        details: { stance: "opposes" },
      },
    ],
  },
  {
    text: "Kazakhstan remains neutral on Ukraine’s application to join NATO.",
    register: "analysis",
    claims: [
      {
        parties: "KAZ > UKR",
        evidence: "Kazakhstan remains neutral on Ukraine’s application to join NATO",
        status: "stated",
        details: { stance: "neutral" },
      },
    ],
  },
  {
    text: "Washington’s support for Georgia’s territorial integrity has outlived four administrations.",
    register: "analysis",
    claims: [
      {
        parties: "USA > GEO",
        evidence: "Washington’s support for Georgia’s territorial integrity",
        status: "stated",
        details: { issue: "territorial-integrity", stance: "supports" },
      },
    ],
  },
  {
    text: "Serbia’s claim to Kosovo is endorsed by Russia.",
    register: "analysis",
    claims: [
      {
        parties: "RUS > SRB",
        evidence: "Serbia’s claim to Kosovo is endorsed by Russia",
        status: "stated",
        details: { issue: "kosovo", stance: "supports" },
      },
    ],
  },
  {
    text: "London’s rejection of Argentina’s claim to the Falkland Islands is a constant of British policy.",
    register: "analysis",
    claims: [
      {
        parties: "GBR > ARG",
        evidence: "London’s rejection of Argentina’s claim to the Falkland Islands",
        status: "stated",
        details: { stance: "opposes" },
      },
    ],
  },
  {
    text: "Venezuela, a friend of Damascus for two decades, stands by Syria’s claim to the Golan.",
    register: "analysis",
    claims: [
      {
        parties: "VEN > SYR",
        evidence: "stands by Syria’s claim to the Golan",
        status: "stated",
        details: { stance: "supports" },
      },
    ],
  },
  {
    text: "The Philippines regards Chinese claims in the South China Sea as void and has opposed them in The Hague.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "PHL > CHN",
        evidence: "The Philippines regards Chinese claims in the South China Sea as void",
        status: "stated",
        details: { issue: "south-china-sea", stance: "opposes" },
      },
    ],
  },
  {
    text: "Uzbekistan’s WTO accession has Swiss backing.",
    register: "analysis",
    claims: [
      {
        parties: "CHE > UZB",
        evidence: "Uzbekistan’s WTO accession has Swiss backing",
        status: "stated",
        details: { issue: "wto-accession", stance: "supports" },
      },
    ],
  },
  {
    text: "For years Berlin opposed a customs union with Turkey in its present form.",
    register: "analysis",
    claims: [
      {
        parties: "DEU > TUR",
        evidence: "Berlin opposed a customs union with Turkey in its present form",
        details: { stance: "opposes" },
      },
    ],
  },

  // News agency
  {
    text: "Ireland formally recognised the State of Palestine on May 28.",
    register: "agency",
    claims: [
      {
        parties: "IRL > PSE",
        evidence: "Ireland formally recognised the State of Palestine on May 28",
        when: "2024-05-28",
        details: { stance: "recognises" },
      },
    ],
  },
  {
    text: "Thailand will support Timor-Leste’s entry into ASEAN, the Thai foreign ministry said.",
    register: "agency",
    claims: [
      {
        parties: "THA > TLS",
        evidence: "Thailand will support Timor-Leste’s entry into ASEAN",
        attribution: "THA",
        details: { stance: "supports" },
      },
    ],
  },
  {
    text: "Cameroon’s foreign minister reaffirmed his country’s commitment to the one-China principle.",
    register: "agency",
    claims: [
      {
        parties: "CMR > CHN",
        evidence: "reaffirmed his country’s commitment to the one-China principle",
        status: "stated",
        details: { issue: "one-china", stance: "supports" },
      },
    ],
  },
  {
    text: "South Africa opposes sanctions against Zimbabwe, President Thabo Nkuna told reporters in Harare.",
    register: "agency",
    claims: [
      {
        parties: "ZAF > ZWE",
        evidence: "South Africa opposes sanctions against Zimbabwe",
        status: "stated",
        attribution: "person:thabo-nkuna",
        details: { issue: "sanctions", stance: "opposes" },
      },
    ],
  },
  {
    text: "Croatia supports Bosnia’s accession to the EU, Foreign Minister Ante Jurić said on Monday.",
    register: "agency",
    claims: [
      {
        parties: "HRV > BIH",
        evidence: "Croatia supports Bosnia’s accession to the EU",
        status: "stated",
        attribution: "person:ante-juric",
        details: { issue: "eu-accession", stance: "supports" },
      },
    ],
  },
  {
    text: "North Macedonia’s EU accession has been delayed for years. Albania, whose own talks were slow, supports it.",
    register: "agency",
    claims: [
      {
        parties: "ALB > MKD",
        evidence: "Albania, whose own talks were slow, supports it",
        status: "stated",
        details: { issue: "eu-accession", stance: "supports" },
      },
    ],
  },
  {
    text: "Peru’s government threw its weight behind Guyana in the Essequibo dispute.",
    register: "agency",
    claims: [
      {
        parties: "PER > GUY",
        evidence: "Peru’s government threw its weight behind Guyana in the Essequibo dispute",
        status: "stated",
        details: { stance: "supports" },
      },
    ],
  },
  {
    text: "Chad denied on Tuesday that it had recognised Kosovo. Belgrade had protested.",
    register: "agency",
    claims: [{ parties: "TCD > XKX", evidence: "it had recognised Kosovo", status: "denied" }],
  },
  {
    text: "The African Union backs the Comoros in its claim to Mayotte.",
    register: "agency",
    claims: [
      {
        parties: "org:AU > COM",
        evidence: "The African Union backs the Comoros in its claim to Mayotte",
        status: "stated",
        details: { issue: "mayotte", stance: "supports" },
      },
    ],
  },
  {
    text: "Norway said it would not support Belarus’s candidacy for the Human Rights Council.",
    register: "agency",
    claims: [
      { parties: "NOR > BLR", evidence: "it would not support Belarus’s candidacy for the Human Rights Council" },
    ],
  },
  {
    text: "Zagreb and Ljubljana both support Montenegro’s membership of the European Union.",
    register: "agency",
    claims: [
      {
        parties: "HRV > MNE",
        evidence: "Zagreb and Ljubljana both support Montenegro’s membership of the European Union",
        status: "stated",
        details: { stance: "supports" },
      },
      {
        parties: "SVN > MNE",
        evidence: "Zagreb and Ljubljana both support Montenegro’s membership of the European Union",
        status: "stated",
        details: { stance: "supports" },
      },
    ],
  },
  {
    text: "Iran’s foreign minister met Lebanese leaders on Friday. Tehran, he said, supported Lebanon’s sovereignty.",
    register: "agency",
    claims: [
      {
        parties: "IRN > LBN",
        evidence: "Tehran, he said, supported Lebanon’s sovereignty",
        status: "stated",
        details: { issue: "sovereignty", stance: "supports" },
      },
    ],
  },
  {
    text: "Israel opposes Palestinian membership of the United Nations; Cairo supports it.",
    register: "agency",
    claims: [
      {
        parties: "ISR > PSE",
        evidence: "Israel opposes Palestinian membership of the United Nations",
        status: "stated",
        details: { stance: "opposes" },
      },
      { parties: "EGY > PSE", evidence: "Cairo supports it", status: "stated", details: { stance: "supports" } },
    ],
  },
  {
    text: "Brazil expressed its support for Argentina’s sovereignty claim over the Malvinas.",
    register: "agency",
    claims: [
      {
        parties: "BRA > ARG",
        evidence: "Brazil expressed its support for Argentina’s sovereignty claim over the Malvinas",
        status: "stated",
        details: { stance: "supports" },
      },
    ],
  },
  {
    text: "Denmark’s prime minister voiced firm opposition to Russia’s annexation of Crimea.",
    register: "agency",
    claims: [
      {
        parties: "DNK > RUS",
        evidence: "voiced firm opposition to Russia’s annexation of Crimea",
        status: "stated",
        details: { stance: "opposes" },
      },
    ],
  },
  {
    text: "Tuvalu recognises Taiwan and has said it will go on doing so.",
    register: "agency",
    claims: [
      {
        parties: "TUV > TWN",
        evidence: "Tuvalu recognises Taiwan",
        status: "stated",
        details: { stance: "recognises" },
      },
    ],
  },
  {
    text: "Colombia recognised Edmundo Larrazábal as president-elect of Venezuela on Sunday.",
    register: "agency",
    claims: [
      {
        parties: "COL > VEN",
        evidence: "Colombia recognised Edmundo Larrazábal as president-elect of Venezuela on Sunday",
        when: "2024-06-09",
        details: { stance: "recognises" },
      },
    ],
  },
  {
    text: "Rome is in favour of Albania’s EU accession and will say so at the summit.",
    register: "agency",
    claims: [
      {
        parties: "ITA > ALB",
        evidence: "Rome is in favour of Albania’s EU accession",
        status: "stated",
        details: { issue: "eu-accession", stance: "supports" },
      },
    ],
  },
  {
    text: "Turkey was opposed to Sweden’s accession to NATO for more than a year, a Finnish official said.",
    register: "agency",
    claims: [
      {
        parties: "TUR > SWE",
        evidence: "Turkey was opposed to Sweden’s accession to NATO",
        attribution: "FIN",
        details: { issue: "nato-accession", stance: "opposes" },
      },
    ],
  },

  // Readouts
  {
    text: "Minister Odalys Fuentes confirmed that Cuba firmly supports the one-China principle.",
    register: "readout",
    claims: [
      {
        parties: "CUB > CHN",
        evidence: "Cuba firmly supports the one-China principle",
        status: "stated",
        attribution: "person:odalys-fuentes",
        details: { issue: "one-china", stance: "supports" },
      },
    ],
  },
  {
    text: "The Japanese side expressed support for Ukraine’s peace formula.",
    register: "readout",
    claims: [
      {
        parties: "JPN > UKR",
        evidence: "The Japanese side expressed support for Ukraine’s peace formula",
        status: "stated",
        details: { issue: "peace-formula", stance: "supports" },
      },
    ],
  },
  {
    text: "The Foreign Minister of Tajikistan stated that his country opposes “Taiwan independence” in any form.",
    register: "readout",
    open: "missed",
    claims: [
      {
        parties: "TJK > CHN",
        evidence: "his country opposes “Taiwan independence” in any form",
        status: "stated",
        attribution: "TJK",
        details: { stance: "opposes" },
      },
    ],
  },
  {
    text: "The Minister reiterated Lithuania’s unwavering support for the sovereignty and territorial integrity of Moldova.",
    register: "readout",
    claims: [
      {
        parties: "LTU > MDA",
        evidence: "Lithuania’s unwavering support for the sovereignty and territorial integrity of Moldova",
        status: "stated",
        details: { issue: "territorial-integrity", stance: "supports" },
      },
      {
        parties: "LTU > MDA",
        evidence: "Lithuania’s unwavering support for the sovereignty and territorial integrity of Moldova",
        status: "stated",
        details: { issue: "sovereignty", stance: "supports" },
      },
    ],
  },
  {
    text: "Spokesperson Qin Yue said that China supports Malaysia’s bid to join BRICS.",
    register: "readout",
    claims: [
      {
        parties: "CHN > MYS",
        evidence: "China supports Malaysia’s bid to join BRICS",
        status: "stated",
        attribution: "person:qin-yue",
        details: { stance: "supports" },
      },
    ],
  },
  {
    text: "Rwanda supports Ghana’s candidate for the post of Commonwealth Secretary-General, the two ministers noted.",
    register: "readout",
    claims: [
      {
        parties: "RWA > GHA",
        evidence: "Rwanda supports Ghana’s candidate for the post of Commonwealth Secretary-General",
        status: "stated",
        details: { stance: "supports" },
      },
    ],
  },
  {
    text: "During the talks Foreign Minister Teimuraz Lomidze thanked Bucharest. Romania upholds Georgia’s territorial integrity, he said, in deeds as in words.",
    register: "readout",
    claims: [
      {
        parties: "ROU > GEO",
        evidence: "Romania upholds Georgia’s territorial integrity",
        status: "stated",
        details: { issue: "territorial-integrity", stance: "supports" },
      },
    ],
  },

  // Joint statements
  {
    text: "The Uzbek side reaffirms its adherence to the one-China policy and opposes any interference in China’s internal affairs.",
    register: "joint-statement",
    claims: [
      {
        parties: "UZB > CHN",
        evidence: "The Uzbek side reaffirms its adherence to the one-China policy",
        status: "stated",
        details: { issue: "one-china", stance: "supports" },
      },
      {
        parties: "UZB > CHN",
        evidence: "opposes any interference in China’s internal affairs",
        status: "stated",
        details: { stance: "opposes" },
      },
    ],
  },
  {
    text: "4. The Republic of India supports the early accession of the Kingdom of Bhutan to the World Trade Organization.",
    register: "joint-statement",
    claims: [
      {
        parties: "IND > BTN",
        evidence:
          "The Republic of India supports the early accession of the Kingdom of Bhutan to the World Trade Organization",
        status: "stated",
        details: { issue: "wto-accession", stance: "supports" },
      },
    ],
  },
  {
    text: "Bahrain affirmed its support for Saudi Arabia’s bid to host the exhibition in 2030.",
    register: "joint-statement",
    claims: [
      {
        parties: "BHR > SAU",
        evidence: "Bahrain affirmed its support for Saudi Arabia’s bid to host the exhibition in 2030",
        status: "stated",
        details: { stance: "supports" },
      },
    ],
  },
  {
    text: "Qatar and Kuwait jointly reaffirmed their support for the unity of Yemen.",
    register: "joint-statement",
    claims: [
      {
        parties: "QAT+KWT > YEM",
        evidence: "Qatar and Kuwait jointly reaffirmed their support for the unity of Yemen",
        status: "stated",
        details: { stance: "supports" },
      },
    ],
  },
  {
    text: "The Belarusian side recognises that there is but one China in the world and that Taiwan is an inalienable part of China’s territory.",
    register: "joint-statement",
    claims: [
      {
        parties: "BLR > CHN",
        evidence: "The Belarusian side recognises that there is but one China in the world",
        status: "stated",
        details: { issue: "one-china" },
      },
      {
        parties: "BLR > CHN",
        evidence: "Taiwan is an inalienable part of China’s territory",
        status: "stated",
        details: { issue: "taiwan" },
      },
    ],
  },
  {
    text: "Jordan underlined its support for the two-state solution and for full Palestinian membership of the United Nations.",
    register: "joint-statement",
    claims: [
      {
        parties: "JOR > PSE",
        evidence: "Jordan underlined its support for the two-state solution",
        status: "stated",
        details: { issue: "two-state-solution", stance: "supports" },
      },
      {
        parties: "JOR > PSE",
        evidence: "for full Palestinian membership of the United Nations",
        status: "stated",
        details: { stance: "supports" },
      },
    ],
  },

  // Speeches
  {
    text: "“We have listened to Armenia, and we support its territorial integrity,” French Foreign Minister Hélène Carpentier told the assembly.",
    register: "speech",
    claims: [
      {
        parties: "FRA > ARM",
        evidence: "we support its territorial integrity",
        status: "stated",
        attribution: "person:helene-carpentier",
        details: { issue: "territorial-integrity", stance: "supports" },
      },
    ],
  },
  {
    text: "Ugandan Foreign Minister Patience Akello declared: “Uganda is against the sanctions on Cuba.”",
    register: "speech",
    claims: [
      {
        parties: "UGA > CUB",
        evidence: "Uganda is against the sanctions on Cuba",
        status: "stated",
        attribution: "person:patience-akello",
        details: { issue: "sanctions", stance: "opposes" },
      },
    ],
  },
  {
    text: "“Iceland does not, and will not, recognise the annexation of Crimea by Russia,” Prime Minister Birna Einarsdóttir said.",
    register: "speech",
    claims: [
      {
        parties: "ISL > RUS",
        evidence: "Iceland does not, and will not, recognise the annexation of Crimea by Russia",
        attribution: "person:birna-einarsdottir",
      },
    ],
  },
  {
    text: "“Our position on Western Sahara is clear: Gabon supports the Moroccan autonomy plan,” the minister told the committee.",
    register: "speech",
    claims: [
      {
        parties: "GAB > MAR",
        evidence: "Gabon supports the Moroccan autonomy plan",
        status: "stated",
        details: { stance: "supports" },
      },
    ],
  },
  {
    text: "President of Poland Jan Rudnicki: I repeat, Poland supports Moldova’s EU accession without reservation.",
    register: "speech",
    open: "attribution",
    claims: [
      {
        parties: "POL > MDA",
        evidence: "Poland supports Moldova’s EU accession without reservation",
        status: "stated",
        attribution: "person:jan-rudnicki",
        details: { issue: "eu-accession", stance: "supports" },
      },
    ],
  },

  // Headlines
  {
    text: "Vietnam backs Laos on Mekong dam",
    register: "headline",
    claims: [
      {
        parties: "VNM > LAO",
        evidence: "Vietnam backs Laos on Mekong dam",
        status: "stated",
        details: { stance: "supports" },
      },
    ],
  },
  {
    text: "Malta recognises Palestinian state",
    register: "headline",
    claims: [
      { parties: "MLT > PSE", evidence: "Malta recognises Palestinian state", details: { stance: "recognises" } },
    ],
  },
  {
    text: "Slovakia opposes Ukraine’s NATO accession",
    register: "headline",
    claims: [
      {
        parties: "SVK > UKR",
        evidence: "Slovakia opposes Ukraine’s NATO accession",
        status: "stated",
        details: { issue: "nato-accession", stance: "opposes" },
      },
    ],
  },
  {
    text: "Oman throws support behind Iraq’s WTO accession",
    register: "headline",
    claims: [
      {
        parties: "OMN > IRQ",
        evidence: "Oman throws support behind Iraq’s WTO accession",
        status: "stated",
        details: { issue: "wto-accession", stance: "supports" },
      },
    ],
  },

  // Legal texts and records
  {
    text: "The Kingdom of Lesotho recognises the Government of the People’s Republic of China as the sole legal government representing the whole of China.",
    register: "legal",
    claims: [
      {
        parties: "LSO > CHN",
        evidence:
          "The Kingdom of Lesotho recognises the Government of the People’s Republic of China as the sole legal government",
        status: "stated",
        details: { stance: "recognises" },
      },
    ],
  },
  {
    text: "Declaration: the Hellenic Republic objects to the reservation made by the Islamic Republic of Iran to the Convention.",
    register: "legal",
    claims: [
      {
        parties: "GRC > IRN",
        evidence: "the Hellenic Republic objects to the reservation made by the Islamic Republic of Iran",
        status: "stated",
        details: { stance: "opposes" },
      },
    ],
  },
  {
    text: "The grant followed São Tomé and Príncipe’s endorsement of the one-China principle.",
    register: "finance-record",
    claims: [
      {
        parties: "STP > CHN",
        evidence: "São Tomé and Príncipe’s endorsement of the one-China principle",
        status: "stated",
        details: { issue: "one-china", stance: "supports" },
      },
    ],
  },

  {
    text: "Zimbabwe’s stance on Taiwan is identical with Beijing’s, and has been for forty years.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "ZWE > CHN",
        evidence: "Zimbabwe’s stance on Taiwan is identical with Beijing’s",
        status: "stated",
        details: { issue: "taiwan", stance: "supports" },
      },
    ],
  },
  {
    text: "Moldova’s EU accession enjoys the backing of Portugal, Prime Minister Rui Sequeira assured his hosts.",
    register: "agency",
    claims: [
      {
        parties: "PRT > MDA",
        evidence: "Moldova’s EU accession enjoys the backing of Portugal",
        status: "stated",
        attribution: "person:rui-sequeira",
        details: { issue: "eu-accession", stance: "supports" },
      },
    ],
  },
  {
    text: "Supporting Lebanon’s sovereignty, as Kuwait does, costs little. Kuwait also supports Sudan’s territorial integrity.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "KWT > LBN",
        evidence: "Supporting Lebanon’s sovereignty, as Kuwait does",
        status: "stated",
        details: { issue: "sovereignty", stance: "supports" },
      },
      {
        parties: "KWT > SDN",
        evidence: "Kuwait also supports Sudan’s territorial integrity",
        status: "stated",
        details: { issue: "territorial-integrity", stance: "supports" },
      },
    ],
  },
  // Negatives and near misses
  {
    text: "Brazil’s president supports a higher minimum wage and opposes the privatisation of the post office.",
    register: "agency",
    claims: [],
    why: "domestic policy",
  },
  {
    text: "Supporters of the Turkish club clashed with the police in Rome.",
    register: "agency",
    claims: [],
    why: "sport: supporters",
  },
  {
    text: "Sweden urged Iran to release the two detainees.",
    register: "agency",
    claims: [],
    why: "a demand is a statement",
  },
  {
    text: "Mexico condemned the attack on the embassy in Quito.",
    register: "agency",
    claims: [],
    why: "condemnation is a statement",
  },
  {
    text: "The Latvian minister praised Singapore’s schools.",
    register: "readout",
    claims: [],
    why: "praise is a statement",
  },
  {
    text: "If Indonesia were to recognise Israel, other states would follow.",
    register: "analysis",
    claims: [],
    why: "hypothetical",
  },
  {
    text: "Does Chile support Bolivia’s access to the sea? The foreign ministry would not say.",
    register: "agency",
    claims: [],
    why: "question",
  },
  {
    text: "The opposition in Georgia boycotted the session of parliament.",
    register: "agency",
    claims: [],
    why: "opposition: a party",
  },
  {
    text: "Dr Amara Keita was recognised for her work on malaria in Guinea.",
    register: "agency",
    claims: [],
    why: "recognised: honoured",
  },
  {
    text: "He hardly recognised Tashkent when he came back after thirty years.",
    register: "analysis",
    claims: [],
    why: "recognise: know again",
  },
  {
    text: "The bridge is supported by six pillars sunk into the bed of the Danube between Bulgaria and Romania.",
    register: "analysis",
    claims: [],
    why: "supported: held up",
  },
  {
    text: "Opposite the Embassy of Canada in Lima stands a statue of a poet.",
    claims: [],
    why: "opposite: a place",
  },
  {
    text: "Germany supports young farmers in Saxony with cheap leases.",
    register: "agency",
    claims: [],
    why: "subsidy at home",
  },
  {
    text: "Unless Serbia changes its position, Kosovo’s application will lapse.",
    register: "analysis",
    claims: [],
    why: "conditional; the position is not named",
  },
  {
    text: "Nobody in Accra knows what position Nigeria will take.",
    register: "analysis",
    claims: [],
    why: "left open",
  },
  {
    text: "He held the position of ambassador of Peru in Tokyo for six years.",
    claims: [],
    why: "position: a post",
  },
  {
    text: "The vessel’s position was 40 miles off the coast of Yemen.",
    register: "agency",
    claims: [],
    why: "position: a place",
  },
  {
    text: "The two ministers exchanged views on Ukraine and on the situation in the Middle East.",
    register: "readout",
    claims: [],
    why: "views exchanged: no stand is told",
  },
  {
    text: "Egypt provided air support to its neighbours during the forest fires.",
    register: "agency",
    claims: [],
    why: "material help",
  },
  {
    text: "Austria beat Poland, one of the strongest oppositions it has met this season.",
    register: "agency",
    claims: [],
    why: "sport",
  },
  {
    text: "The one-China policy was first set out in the Shanghai Communiqué.",
    register: "analysis",
    claims: [],
    why: "history of a notion: nobody takes a stand",
  },
  {
    text: "Whether Panama should support Taiwan is debated in the country’s universities.",
    register: "analysis",
    claims: [],
    why: "debated: nobody takes a stand",
  },
  {
    text: "The help desk supports users in Spanish, Portuguese and French.",
    claims: [],
    why: "customer support",
  },
  {
    text: "China’s census counted 1.41 billion people, Taiwan and Hong Kong excluded.",
    register: "agency",
    claims: [],
    why: "a count",
  },
  {
    text: "Malawi signed the convention without reservations in 1996.",
    register: "legal",
    claims: [],
    why: "signature of a treaty",
  },
  {
    text: "Thousands in Madrid marched against the government’s tax plans.",
    register: "agency",
    claims: [],
    why: "protest at home",
  },
  {
    text: "Estonia’s delegation thanked the Finnish hosts for their support in organising the conference.",
    register: "readout",
    claims: [],
    why: "thanks for practical help",
  },
  {
    text: "India congratulated Nepal on its new government.",
    register: "agency",
    claims: [],
    why: "congratulation is a statement",
  },
  {
    text: "Libya backs out of gas talks with Malta",
    register: "headline",
    claims: [],
    why: "back out: withdraw",
  },
  {
    text: "The truck backed into the wall of the Korean consulate in Osaka.",
    register: "agency",
    claims: [],
    why: "back: move backwards",
  },
  {
    text: "A bond backed by Norwegian mortgages was sold in London.",
    register: "agency",
    claims: [],
    why: "backed: secured",
  },
  {
    text: "Kenyan and Tanzanian doctors favour the new vaccine.",
    register: "agency",
    claims: [],
    why: "a professional opinion",
  },
  {
    text: "Were Ankara to drop its objection, the pipeline to Israel might be built.",
    register: "analysis",
    claims: [],
    why: "hypothetical: inversion",
  },
  {
    text: "Moscow warned that it would expel Latvian diplomats.",
    register: "agency",
    claims: [],
    why: "a threat is a statement",
  },
  // Headline verbs taken for nouns, accession talks
  {
    text: "Barbados backs Guyana's bid for a seat on the Security Council.",
    claims: [
      {
        parties: "BRB > GUY",
        evidence: "Barbados backs Guyana's bid for a seat on the Security Council",
        details: { stance: "supports" },
      },
    ],
  },
  {
    text: "Austria is in favour of opening accession talks with Montenegro without delay.",
    claims: [
      {
        parties: "AUT > MNE",
        evidence: "Austria is in favour of opening accession talks with Montenegro without delay",
        details: { stance: "supports" },
      },
    ],
  },
  // Recognition that goes from one to another, members named in an aside, a state that is backed as such
  {
    text: "Nauru switched recognition from Taipei to Beijing in January 2024.",
    register: "agency",
    claims: [
      {
        parties: "NRU > CHN",
        evidence: "Nauru switched recognition from Taipei to Beijing",
        when: "2024-01",
        details: { stance: "recognises" },
      },
    ],
  },
  {
    text: "Nauru switched its flights from Brisbane to Suva.",
    register: "agency",
    claims: [],
    why: "no recognition",
  },
  {
    text: "Three members of the bloc — Peru, Chile and Bolivia — do not recognise Kosovo.",
    register: "analysis",
    claims: [
      { parties: "PER > XKX", evidence: "do not recognise Kosovo", details: { stance: "opposes" } },
      { parties: "CHL > XKX", evidence: "do not recognise Kosovo", details: { stance: "opposes" } },
      { parties: "BOL > XKX", evidence: "do not recognise Kosovo", details: { stance: "opposes" } },
    ],
  },
  {
    text: "Paraguay's Ana Duarte pledged her country's full support to Taiwan.",
    register: "agency",
    claims: [
      { parties: "PRY > TWN", evidence: "full support to Taiwan", details: { issue: "taiwan", stance: "supports" } },
    ],
  },
  {
    text: "Tuvalu has backed West Papuan self-determination for years.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "TUV > IDN",
        evidence: "Tuvalu has backed West Papuan self-determination",
        details: { issue: "west-papua", stance: "supports" },
      },
    ],
  },
  {
    text: "Canada, Norway and Chile met. Canada listed nine Belarusian officials for their support of Russia's annexation of Crimea.",
    register: "agency",
    claims: [{ parties: "BLR > RUS", evidence: "their support of Russia's annexation of Crimea" }],
  },
  // What somebody is urged to do it has not done
  {
    text: "In 1977 he met Yasser Arafat and urged the European Community to recognise the PLO.",
    register: "analysis",
    claims: [],
    why: "only asked for",
  },
];
