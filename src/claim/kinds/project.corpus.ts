import type { CorpusLine } from "../corpora.js";

/**
 * What one state builds, funds, designs, repairs or runs in another, and what neighbours build together; and the bridges, roads and
 * pipelines that are built at home or only in a figure of speech. Officials' names and most facts are invented.
 */
export const projectCorpus: readonly CorpusLine[] = [
  // Built: active verbs
  {
    text: "Construction of the China–Kyrgyzstan–Uzbekistan railway began in December 2024.",
    register: "agency",
    claims: [
      {
        parties: "CHN = KGZ = UZB",
        evidence: "Construction of the China–Kyrgyzstan–Uzbekistan railway began in December 2024",
        status: "ongoing",
        when: "2024-12",
        details: { kind: "railway", milestone: "started", name: "China–Kyrgyzstan–Uzbekistan railway" },
      },
    ],
  },
  {
    text: "The Iran–Pakistan gas pipeline was completed in 2015.",
    register: "analysis",
    claims: [
      {
        parties: "IRN = PAK",
        evidence: "The Iran–Pakistan gas pipeline was completed in 2015",
        status: "completed",
        when: "2015",
        details: { kind: "pipeline", milestone: "completed", name: "Iran–Pakistan gas pipeline" },
      },
    ],
  },
  {
    text: "China built a conference centre in Honiara in 2022.",
    register: "agency",
    claims: [
      {
        parties: "CHN > SLB",
        evidence: "China built a conference centre in Honiara in 2022",
        status: "completed",
        when: "2022",
        details: { kind: "other", milestone: "completed" },
      },
    ],
  },
  {
    text: "In the 1950s the Soviet Union built dozens of heavy-machinery plants in China.",
    register: "analysis",
    claims: [
      {
        parties: "SUN > CHN",
        evidence: "the Soviet Union built dozens of heavy-machinery plants in China",
        status: "completed",
        when: "1950/1959",
        details: { kind: "industrial", milestone: "completed" },
      },
    ],
  },
  {
    text: "Between 1970 and 1975 China built a railway for Tanzania and Zambia, the largest scheme it had ever undertaken abroad.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > TZA",
        evidence: "Between 1970 and 1975 China built a railway for Tanzania and Zambia",
        status: "completed",
        when: "1970/1975",
        details: { kind: "railway", milestone: "completed" },
      },
      {
        parties: "CHN > ZMB",
        evidence: "Between 1970 and 1975 China built a railway for Tanzania and Zambia",
        status: "completed",
        when: "1970/1975",
        details: { kind: "railway", milestone: "completed" },
      },
    ],
  },
  {
    text: "Rosatom is building four reactors at El Dabaa, on Egypt’s Mediterranean coast.",
    register: "analysis",
    claims: [
      {
        parties: "RUS > EGY",
        evidence: "Rosatom is building four reactors at El Dabaa, on Egypt’s Mediterranean coast",
        status: "ongoing",
        details: { kind: "power-plant", milestone: "ongoing" },
      },
    ],
  },
  {
    text: "Japan has rebuilt two ferry terminals in Samoa since the tsunami.",
    register: "analysis",
    claims: [
      {
        parties: "JPN > WSM",
        evidence: "Japan has rebuilt two ferry terminals in Samoa",
        status: "completed",
        details: { milestone: "completed" },
      },
    ],
  },
  {
    text: "India will build a cricket academy in Guyana, and has already repaired the island nation of Dominica’s two hospitals.",
    register: "agency",
    claims: [
      {
        parties: "IND > GUY",
        evidence: "India will build a cricket academy in Guyana",
        status: "planned",
        details: { kind: "other" },
      },
      {
        parties: "IND > DMA",
        evidence: "has already repaired the island nation of Dominica’s two hospitals",
        status: "completed",
        details: { kind: "other", milestone: "completed" },
      },
    ],
  },
  {
    text: "Iran helped Venezuela to restart its largest refinery in 2022.",
    register: "analysis",
    claims: [
      {
        parties: "IRN > VEN",
        evidence: "Iran helped Venezuela to restart its largest refinery in 2022",
        status: "completed",
        when: "2022",
        details: { kind: "industrial", milestone: "completed" },
      },
    ],
  },
  {
    text: "Türkiye is restoring an Ottoman bridge in North Macedonia.",
    register: "agency",
    claims: [
      {
        parties: "TUR > MKD",
        evidence: "Türkiye is restoring an Ottoman bridge in North Macedonia",
        status: "ongoing",
        details: { kind: "bridge", milestone: "ongoing" },
      },
    ],
  },
  {
    text: "Yugoslav contractors laid a six-lane motorway in western Iraq in the early 1980s.",
    register: "analysis",
    claims: [
      {
        parties: "YUG > IRQ",
        evidence: "Yugoslav contractors laid a six-lane motorway in western Iraq in the early 1980s",
        status: "completed",
        when: "1980/1983",
        details: { kind: "road", milestone: "completed" },
      },
    ],
  },
  {
    text: "Cuba and Vietnam go back a long way: in 1973 Havana offered to build five works in Vietnam, among them a hospital.",
    register: "analysis",
    claims: [
      {
        parties: "CUB > VNM",
        evidence: "in 1973 Havana offered to build five works in Vietnam",
        status: "planned",
        when: "1973",
        details: { milestone: "proposed" },
      },
    ],
  },
  {
    text: "COSCO runs the container terminals of Piraeus, the largest port in Greece.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > GRC",
        evidence: "COSCO runs the container terminals of Piraeus, the largest port in Greece",
        status: "ongoing",
        details: { kind: "port", milestone: "ongoing" },
      },
    ],
  },
  {
    text: "Sinohydro and its Ethiopian employer finished the Genale dam in 2020, two years late.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > ETH",
        evidence: "Sinohydro and its Ethiopian employer finished the Genale dam in 2020",
        status: "completed",
        when: "2020",
        details: { milestone: "completed" },
      },
    ],
  },

  // Built: passives and participles
  {
    text: "The parliament building in Lilongwe was built by Chinese engineers.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > MWI",
        evidence: "The parliament building in Lilongwe was built by Chinese engineers",
        status: "completed",
        details: { kind: "other", milestone: "completed" },
      },
    ],
  },
  {
    text: "His plane touched down at the Turkish-built airport of Niamey.",
    register: "analysis",
    claims: [
      {
        parties: "TUR > NER",
        evidence: "the Turkish-built airport of Niamey",
        status: "completed",
        details: { kind: "airport", milestone: "completed" },
      },
    ],
  },
  {
    text: "A wind farm designed and equipped by Denmark is going up on the northern coast of Mauritania.",
    register: "agency",
    claims: [
      {
        parties: "DNK > MRT",
        evidence: "A wind farm designed and equipped by Denmark is going up on the northern coast of Mauritania",
        status: "ongoing",
        details: { kind: "power-plant", milestone: "ongoing" },
      },
    ],
  },
  {
    text: "The new terminal at Malé is being built with Saudi money.",
    register: "agency",
    claims: [
      {
        parties: "SAU > MDV",
        evidence: "The new terminal at Malé is being built with Saudi money",
        status: "ongoing",
        details: { milestone: "ongoing" },
      },
    ],
  },
  {
    text: "Between 1962 and 1970 a steelworks was erected at Bhilwara in India with Soviet help.",
    register: "analysis",
    claims: [
      {
        parties: "SUN > IND",
        evidence: "Between 1962 and 1970 a steelworks was erected at Bhilwara in India with Soviet help",
        status: "completed",
        when: "1962/1970",
        details: { kind: "industrial", milestone: "completed" },
      },
    ],
  },
  {
    text: "Two bridges over the Niger, financed by the European Union, were opened in Mali in 2014.",
    register: "agency",
    claims: [
      {
        parties: "org:EU > MLI",
        evidence: "Two bridges over the Niger, financed by the European Union, were opened in Mali in 2014",
        status: "completed",
        when: "2014",
        details: { kind: "bridge", milestone: "completed" },
      },
    ],
  },
  {
    text: "The submarine cable that links Palau to the world was laid by Japanese and paid for by Australia.",
    register: "analysis",
    claims: [
      {
        parties: "JPN > PLW",
        evidence: "The submarine cable that links Palau to the world was laid by Japanese",
        status: "completed",
        details: { kind: "telecom", milestone: "completed" },
      },
      {
        parties: "AUS > PLW",
        evidence: "The submarine cable that links Palau to the world was laid by Japanese and paid for by Australia",
        status: "completed",
        details: { kind: "telecom", milestone: "completed" },
      },
    ],
  },
  {
    text: "East Germany is remembered in Mozambique for the cement works it equipped at Nacala in 1979.",
    register: "analysis",
    claims: [
      {
        parties: "DDR > MOZ",
        evidence: "the cement works it equipped at Nacala in 1979",
        status: "completed",
        when: "1979",
        details: { kind: "industrial", milestone: "completed" },
      },
    ],
  },
  {
    text: "Port Moresby’s courthouse, a gift of Canberra completed in 1984, leaks when it rains.",
    register: "analysis",
    claims: [
      {
        parties: "AUS > PNG",
        evidence: "Port Moresby’s courthouse, a gift of Canberra completed in 1984",
        status: "completed",
        when: "1984",
        details: { kind: "other", milestone: "completed" },
      },
    ],
  },
  {
    text: "Jamaica’s north–south toll road, which China Harbour Engineering Company built in 2016, has cut the drive to an hour.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > JAM",
        evidence: "Jamaica’s north–south toll road, which China Harbour Engineering Company built",
        details: { kind: "road" },
      },
    ],
  },
  {
    text: "The grain silos at Constanța were modernised with equipment supplied by Austria.",
    register: "agency",
    claims: [
      {
        parties: "AUT > ROU",
        evidence: "The grain silos at Constanța were modernised with equipment supplied by Austria",
        status: "completed",
        details: { milestone: "completed" },
      },
    ],
  },
  {
    text: "Chinese-funded roads now criss-cross Laos.",
    register: "analysis",
    claims: [
      { parties: "CHN > LAO", evidence: "Chinese-funded roads now criss-cross Laos", details: { kind: "road" } },
    ],
  },

  // Nominalisations
  {
    text: "The construction of a cement plant in Chad by Egypt’s Arab Contractors began in March 2019.",
    register: "analysis",
    claims: [
      {
        parties: "EGY > TCD",
        evidence: "The construction of a cement plant in Chad by Egypt’s Arab Contractors began in March 2019",
        status: "ongoing",
        when: "2019-03",
        details: { kind: "industrial", milestone: "started" },
      },
    ],
  },
  {
    text: "The two ministers discussed progress in Russia’s construction of a nuclear power plant in Bangladesh.",
    register: "readout",
    claims: [
      {
        parties: "RUS > BGD",
        evidence: "Russia’s construction of a nuclear power plant in Bangladesh",
        status: "ongoing",
        details: { kind: "power-plant", milestone: "ongoing" },
      },
    ],
  },
  {
    text: "With the inauguration of the Hoima solar park, Egypt has completed its second power scheme in Uganda.",
    register: "analysis",
    claims: [
      {
        parties: "EGY > UGA",
        evidence:
          "With the inauguration of the Hoima solar park, Egypt has completed its second power scheme in Uganda",
        status: "completed",
        details: { kind: "power-plant", milestone: "completed" },
      },
    ],
  },
  {
    text: "The electrification of 300 kilometres of Cuban railway with French equipment was finished in 1988.",
    register: "analysis",
    claims: [
      {
        parties: "FRA > CUB",
        evidence: "The electrification of 300 kilometres of Cuban railway with French equipment was finished in 1988",
        status: "completed",
        when: "1988",
        details: { kind: "railway", milestone: "completed" },
      },
    ],
  },
  {
    text: "Italy’s rehabilitation of the mountain road between Massawa and Asmara took three years.",
    register: "analysis",
    claims: [
      {
        parties: "ITA > ERI",
        evidence: "Italy’s rehabilitation of the mountain road between Massawa and Asmara",
        details: { kind: "road" },
      },
    ],
  },

  // Lists: as many claims as projects or hosts
  {
    text: "In 2011 China Eximbank and Congo signed framework contracts for the construction of a highway to Ouesso, a hydropower station at Liouesso and a cargo port at Pointe-Noire.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > COG",
        evidence:
          "China Eximbank and Congo signed framework contracts for the construction of a highway to Ouesso, a hydropower station at Liouesso and a cargo port at Pointe-Noire",
        status: "agreed",
        when: "2011",
        details: { kind: "road", milestone: "agreed" },
      },
      {
        parties: "CHN > COG",
        evidence:
          "China Eximbank and Congo signed framework contracts for the construction of a highway to Ouesso, a hydropower station at Liouesso and a cargo port at Pointe-Noire",
        status: "agreed",
        when: "2011",
        details: { kind: "hydropower", milestone: "agreed" },
      },
      {
        parties: "CHN > COG",
        evidence:
          "China Eximbank and Congo signed framework contracts for the construction of a highway to Ouesso, a hydropower station at Liouesso and a cargo port at Pointe-Noire",
        status: "agreed",
        when: "2011",
        details: { kind: "port", milestone: "agreed" },
      },
    ],
  },
  {
    text: "India has built a power line in Bhutan, an oil pipeline in Nepal and a railway bridge in Bangladesh.",
    register: "analysis",
    claims: [
      {
        parties: "IND > BTN",
        evidence: "India has built a power line in Bhutan",
        status: "completed",
        details: { kind: "transmission-line", milestone: "completed" },
      },
      {
        parties: "IND > NPL",
        evidence: "India has built a power line in Bhutan, an oil pipeline in Nepal",
        status: "completed",
        details: { kind: "pipeline", milestone: "completed" },
      },
      {
        parties: "IND > BGD",
        evidence: "India has built a power line in Bhutan, an oil pipeline in Nepal and a railway bridge in Bangladesh",
        status: "completed",
        details: { kind: "bridge", milestone: "completed" },
      },
    ],
  },
  {
    text: "Kuwait financed a road tunnel and an airport runway in Tajikistan.",
    register: "finance-record",
    claims: [
      {
        parties: "KWT > TJK",
        evidence: "Kuwait financed a road tunnel and an airport runway in Tajikistan",
        details: { kind: "tunnel" },
      },
      {
        parties: "KWT > TJK",
        evidence: "Kuwait financed a road tunnel and an airport runway in Tajikistan",
        details: { kind: "airport" },
      },
    ],
  },
  {
    text: "South Korea is building a desalination plant in Bahrain, and Spain another in Cape Verde.",
    register: "agency",
    claims: [
      {
        parties: "KOR > BHR",
        evidence: "South Korea is building a desalination plant in Bahrain",
        status: "ongoing",
        details: { milestone: "ongoing" },
      },
      {
        parties: "ESP > CPV",
        evidence: "Spain another in Cape Verde",
        status: "ongoing",
        details: { milestone: "ongoing" },
      },
    ],
  },

  // Development-finance records
  {
    text: "On 14 May 2009, the Export-Import Bank of China signed a $64 million loan agreement for the construction of a fibre-optic backbone in Burundi. CITCC was the contractor. Works started in 2011 and were completed on 3 February 2014.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > BDI",
        evidence: "a $64 million loan agreement for the construction of a fibre-optic backbone in Burundi",
        details: { kind: "telecom" },
      },
      {
        parties: "CHN > BDI",
        evidence: "Works started in 2011",
        status: "ongoing",
        when: "2011",
        details: { milestone: "started" },
      },
      {
        parties: "CHN > BDI",
        evidence: "Works started in 2011 and were completed on 3 February 2014",
        status: "completed",
        when: "2014-02-03",
        details: { milestone: "completed" },
      },
    ],
  },
  {
    text: "In 2012, the Chinese Government handed over a 120-bed hospital to the Government of Comoros.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > COM",
        evidence: "In 2012, the Chinese Government handed over a 120-bed hospital to the Government of Comoros",
        status: "completed",
        when: "2012",
        details: { kind: "other", milestone: "completed" },
      },
    ],
  },
  {
    text: "JICA funded a feasibility study for a second bridge over the Mekong in Cambodia in 2003.",
    register: "finance-record",
    claims: [
      {
        parties: "JPN > KHM",
        evidence: "JICA funded a feasibility study for a second bridge over the Mekong in Cambodia in 2003",
        when: "2003",
        details: { kind: "bridge", milestone: "proposed" },
      },
    ],
  },
  {
    text: "The Asian Development Bank financed the upgrading of 90 km of rural roads in Timor-Leste. The works were completed in October 2018.",
    register: "finance-record",
    claims: [
      {
        parties: "org:ADB > TLS",
        evidence: "The Asian Development Bank financed the upgrading of 90 km of rural roads in Timor-Leste",
        details: { kind: "road" },
      },
      {
        parties: "org:ADB > TLS",
        evidence: "The works were completed in October 2018",
        status: "completed",
        when: "2018-10",
        details: { milestone: "completed" },
      },
    ],
  },
  {
    text: "KfW and the Government of Zambia agreed in 2006 on the rehabilitation of the water works of Kabwe.",
    register: "finance-record",
    claims: [
      {
        parties: "DEU > ZMB",
        evidence: "KfW and the Government of Zambia agreed in 2006 on the rehabilitation of the water works of Kabwe",
        status: "agreed",
        when: "2006",
        details: { kind: "other", milestone: "agreed" },
      },
    ],
  },
  {
    text: "In 2016 Sinohydro won a contract for the construction of the Nyagak dam in Uganda. The project was cancelled in 2019 over a dispute about land.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > UGA",
        evidence: "In 2016 Sinohydro won a contract for the construction of the Nyagak dam in Uganda",
        status: "agreed",
        when: "2016",
        details: { milestone: "agreed" },
      },
      {
        parties: "CHN > UGA",
        evidence: "The project was cancelled in 2019",
        status: "cancelled",
        when: "2019",
        details: { milestone: "cancelled" },
      },
    ],
  },
  {
    text: "A Korean grant of 2005 paid for a vocational school in Paramaribo, the capital of Suriname.",
    register: "finance-record",
    claims: [
      {
        parties: "KOR > SUR",
        evidence: "A Korean grant of 2005 paid for a vocational school in Paramaribo",
        details: { kind: "other" },
      },
    ],
  },

  // Agency news
  {
    text: "Ground was broken on Thursday for a Chinese-financed highway in Montenegro.",
    register: "agency",
    claims: [
      {
        parties: "CHN > MNE",
        evidence: "Ground was broken on Thursday for a Chinese-financed highway in Montenegro",
        status: "ongoing",
        when: "2024-06-13",
        details: { kind: "road", milestone: "started" },
      },
    ],
  },
  {
    text: "Gambian President Lamin Sanneh and the Indian ambassador laid the foundation stone of a convention hall that India is paying for.",
    register: "agency",
    claims: [
      {
        parties: "IND > GMB",
        evidence: "laid the foundation stone of a convention hall that India is paying for",
        status: "ongoing",
        details: { kind: "other", milestone: "started" },
      },
    ],
  },
  {
    text: "Work on the Russian-led Akkermen thermal power plant in Mongolia has stalled for want of money.",
    register: "agency",
    claims: [
      {
        parties: "RUS > MNG",
        evidence: "Work on the Russian-led Akkermen thermal power plant in Mongolia has stalled",
        status: "suspended",
        details: { kind: "power-plant" },
      },
    ],
  },
  {
    text: "Sierra Leone has cancelled a $400 million airport that China was to build.",
    register: "agency",
    claims: [
      {
        parties: "CHN > SLE",
        evidence: "Sierra Leone has cancelled a $400 million airport that China was to build",
        status: "cancelled",
        details: { kind: "airport", milestone: "cancelled" },
      },
    ],
  },
  {
    text: "The United Arab Emirates will build three solar plants in Azerbaijan, Masdar said on Monday.",
    register: "agency",
    claims: [
      {
        parties: "ARE > AZE",
        evidence: "The United Arab Emirates will build three solar plants in Azerbaijan",
        status: "planned",
        details: { kind: "power-plant" },
      },
    ],
  },
  {
    text: "Kazakhstan’s energy ministry said that South Korea had proposed to build a nuclear power plant near Lake Balkhash.",
    register: "agency",
    claims: [
      {
        parties: "KOR > KAZ",
        evidence: "South Korea had proposed to build a nuclear power plant near Lake Balkhash",
        status: "planned",
        attribution: "KAZ",
        details: { kind: "power-plant", milestone: "proposed" },
      },
    ],
  },
  {
    text: "DP World took over the port of Luanda in Angola on 1 March 2021 and will run it for twenty years.",
    register: "agency",
    claims: [
      {
        parties: "ARE > AGO",
        evidence: "DP World took over the port of Luanda in Angola on 1 March 2021",
        when: "2021-03-01",
        details: { kind: "port" },
      },
    ],
  },
  {
    text: "Qatar denied that it would fund a dam in Sudan.",
    register: "agency",
    claims: [{ parties: "QAT > SDN", evidence: "it would fund a dam in Sudan", status: "denied" }],
  },
  {
    text: "Norwegian engineers have resumed work on a fish-processing plant in southern Chile after a year’s pause.",
    register: "agency",
    claims: [
      {
        parties: "NOR > CHL",
        evidence: "Norwegian engineers have resumed work on a fish-processing plant in southern Chile",
        status: "ongoing",
        details: { kind: "industrial" },
      },
    ],
  },
  {
    text: "TIKA opened a maternity ward in Bishkek on 4 June, the Kyrgyz health ministry said.",
    register: "agency",
    claims: [
      {
        parties: "TUR > KGZ",
        evidence: "TIKA opened a maternity ward in Bishkek on 4 June",
        status: "completed",
        when: "2024-06-04",
        attribution: "KGZ",
        details: { kind: "other", milestone: "completed" },
      },
    ],
  },
  {
    text: "Brazil’s Odebrecht suspended the building of a gas pipeline across Peru in 2017.",
    register: "agency",
    claims: [
      {
        parties: "BRA > PER",
        evidence: "Brazil’s Odebrecht suspended the building of a gas pipeline across Peru in 2017",
        status: "suspended",
        when: "2017",
        details: { kind: "pipeline" },
      },
    ],
  },
  {
    text: "New Zealand is to rebuild the wharf of Nuku’alofa, Tonga’s capital, next year.",
    register: "agency",
    claims: [
      {
        parties: "NZL > TON",
        evidence: "New Zealand is to rebuild the wharf of Nuku’alofa, Tonga’s capital, next year",
        status: "planned",
        when: "2025",
        details: { kind: "port" },
      },
    ],
  },
  {
    text: "Rosatom is to switch on the first unit of a small nuclear power plant in Uzbekistan in 2033.",
    register: "agency",
    claims: [
      {
        parties: "RUS > UZB",
        evidence: "Rosatom is to switch on the first unit of a small nuclear power plant in Uzbekistan in 2033",
        status: "planned",
        when: "2033",
        details: { kind: "power-plant" },
      },
    ],
  },

  // Joint and cross-border
  {
    text: "Kenya and Ethiopia are jointly building a power line across their border.",
    register: "agency",
    claims: [
      {
        parties: "KEN = ETH",
        evidence: "Kenya and Ethiopia are jointly building a power line across their border",
        status: "ongoing",
        details: { kind: "transmission-line", milestone: "ongoing" },
      },
    ],
  },
  {
    text: "Argentina and Paraguay agreed in 1973 to build the Yacyretá dam together.",
    register: "analysis",
    claims: [
      {
        parties: "ARG = PRY",
        evidence: "Argentina and Paraguay agreed in 1973 to build the Yacyretá dam together",
        status: "agreed",
        when: "1973",
        details: { milestone: "agreed" },
      },
    ],
  },
  {
    text: "The presidents of Senegal and the Gambia inaugurated a cross-border bridge at Farafenni in January 2019.",
    register: "agency",
    claims: [
      {
        parties: "SEN = GMB",
        evidence:
          "The presidents of Senegal and the Gambia inaugurated a cross-border bridge at Farafenni in January 2019",
        status: "completed",
        when: "2019-01",
        details: { kind: "bridge", milestone: "completed" },
      },
    ],
  },
  {
    text: "A gas interconnector between Greece and Bulgaria was commissioned in October 2022.",
    register: "analysis",
    claims: [
      {
        parties: "GRC = BGR",
        evidence: "A gas interconnector between Greece and Bulgaria was commissioned in October 2022",
        status: "completed",
        when: "2022-10",
        details: { kind: "pipeline", milestone: "completed" },
      },
    ],
  },
  {
    text: "Estonia, Latvia and Lithuania are building a high-speed railway from Tallinn to the Polish border.",
    register: "analysis",
    claims: [
      {
        parties: "EST = LVA = LTU",
        evidence: "Estonia, Latvia and Lithuania are building a high-speed railway from Tallinn to the Polish border",
        status: "ongoing",
        details: { kind: "railway", milestone: "ongoing" },
      },
    ],
  },
  {
    text: "The sides agreed to complete the joint Finnish–Swedish bridge over the Torne by 2027.",
    register: "joint-statement",
    claims: [
      {
        parties: "FIN = SWE",
        evidence: "agreed to complete the joint Finnish–Swedish bridge over the Torne",
        details: { kind: "bridge" },
      },
    ],
  },
  {
    text: "Uganda and Tanzania broke ground on their crude oil pipeline in 2023.",
    register: "agency",
    claims: [
      {
        parties: "UGA = TZA",
        evidence: "Uganda and Tanzania broke ground on their crude oil pipeline in 2023",
        status: "ongoing",
        when: "2023",
        details: { kind: "pipeline", milestone: "started" },
      },
    ],
  },
  {
    text: "The tunnel under the Pyrenees, a joint undertaking of France and Spain, was driven in the late 1960s.",
    register: "analysis",
    claims: [
      {
        parties: "FRA = ESP",
        evidence: "The tunnel under the Pyrenees, a joint undertaking of France and Spain",
        details: { kind: "tunnel" },
      },
    ],
  },

  // Readouts and speeches
  {
    text: "Foreign Minister Anahit Sarkisova received the ambassador of India. The two welcomed the completion of the information technology centre that India has built in Dushanbe.",
    register: "readout",
    claims: [
      {
        parties: "IND > TJK",
        evidence: "the completion of the information technology centre that India has built in Dushanbe",
        status: "completed",
        details: { milestone: "completed" },
      },
    ],
  },
  {
    text: "President of Russia Viktor Sedov: We are building the first nuclear power plant in the history of Turkey, and we shall finish it on time.",
    register: "speech",
    claims: [
      {
        parties: "RUS > TUR",
        evidence: "We are building the first nuclear power plant in the history of Turkey",
        status: "ongoing",
        attribution: "person:viktor-sedov",
        details: { kind: "power-plant", milestone: "ongoing" },
      },
    ],
  },
  {
    text: "“Our engineers have repaired every bridge on the road to Gardez,” Indian Foreign Minister Arvind Rao told his hosts in Kabul.",
    register: "speech",
    claims: [
      {
        parties: "IND > AFG",
        evidence: "Our engineers have repaired every bridge on the road to Gardez",
        status: "completed",
        attribution: "person:arvind-rao",
        details: { kind: "bridge", milestone: "completed" },
      },
    ],
  },
  {
    text: "Prime Minister of Fiji Jone Vakatawa thanked Beijing for the two bridges it had built in Suva.",
    register: "readout",
    claims: [
      {
        parties: "CHN > FJI",
        evidence: "the two bridges it had built in Suva",
        status: "completed",
        details: { kind: "bridge", milestone: "completed" },
      },
    ],
  },
  {
    text: "The ministers agreed that Hungary would build a water-treatment plant in Cape Verde.",
    register: "readout",
    claims: [
      {
        parties: "HUN > CPV",
        evidence: "agreed that Hungary would build a water-treatment plant in Cape Verde",
        status: "agreed",
        details: { milestone: "agreed" },
      },
    ],
  },
  {
    text: "President of Belarus Igor Lukash: The joint Belarusian-Chinese industrial park outside Minsk already has a hundred residents.",
    register: "speech",
    claims: [
      {
        parties: "BLR = CHN",
        evidence: "The joint Belarusian-Chinese industrial park outside Minsk",
        attribution: "person:igor-lukash",
        details: { kind: "industrial" },
      },
    ],
  },
  {
    text: "The two sides reviewed the Jordan–Iraq oil pipeline project, on which work has yet to begin.",
    register: "readout",
    claims: [
      {
        parties: "JOR = IRQ",
        evidence: "the Jordan–Iraq oil pipeline project, on which work has yet to begin",
        status: "planned",
        details: { kind: "pipeline" },
      },
    ],
  },
  {
    text: "Speaking in Tirana, German Chancellor Ute Brandau said that Germany would pay for a new substation in Albania.",
    register: "agency",
    claims: [
      {
        parties: "DEU > ALB",
        evidence: "Germany would pay for a new substation in Albania",
        status: "planned",
        attribution: "person:ute-brandau",
      },
    ],
  },

  // Legal notices
  {
    text: "Article 2. The Government of Japan shall construct a fishing port at Port Victoria for the Government of the Republic of Seychelles.",
    register: "legal",
    claims: [
      {
        parties: "JPN > SYC",
        evidence:
          "The Government of Japan shall construct a fishing port at Port Victoria for the Government of the Republic of Seychelles",
        details: { kind: "port" },
      },
    ],
  },
  {
    text: "Decree No. 118. 1. To approve the contract with the Korea Electric Power Corporation on the construction of a gas-fired power station in the Republic of Ghana.",
    register: "legal",
    claims: [
      {
        parties: "KOR > GHA",
        evidence:
          "To approve the contract with the Korea Electric Power Corporation on the construction of a gas-fired power station in the Republic of Ghana",
        status: "agreed",
        details: { kind: "power-plant", milestone: "agreed" },
      },
    ],
  },
  {
    text: "The Contracting Parties, the Republic of Bolivia and the Republic of Peru, shall jointly build and maintain the bridge at Desaguadero.",
    register: "legal",
    claims: [
      {
        parties: "BOL = PER",
        evidence:
          "the Republic of Bolivia and the Republic of Peru, shall jointly build and maintain the bridge at Desaguadero",
        details: { kind: "bridge" },
      },
    ],
  },
  {
    text: "The concession under which Belgium operated a salt works in Somalia lapsed on 31 December 1969.",
    register: "legal",
    claims: [
      {
        parties: "BEL > SOM",
        evidence: "Belgium operated a salt works in Somalia",
        details: { kind: "industrial" },
      },
    ],
  },
  {
    text: "Notice is given that the lease of the port of Hambantota, Sri Lanka, to China Merchants Port runs until 2116.",
    register: "legal",
    claims: [
      {
        parties: "CHN > LKA",
        evidence: "the lease of the port of Hambantota, Sri Lanka, to China Merchants Port",
        details: { kind: "port" },
      },
    ],
  },

  // Headlines
  {
    text: "Egypt starts work on highway in Tanzania",
    register: "headline",
    claims: [
      {
        parties: "EGY > TZA",
        evidence: "Egypt starts work on highway in Tanzania",
        status: "ongoing",
        details: { kind: "road", milestone: "started" },
      },
    ],
  },
  {
    text: "China to build deep-sea port in São Tomé",
    register: "headline",
    claims: [
      {
        parties: "CHN > STP",
        evidence: "China to build deep-sea port in São Tomé",
        status: "planned",
        details: { kind: "port" },
      },
    ],
  },
  {
    text: "Malaysia scraps rail link with Singapore",
    register: "headline",
    claims: [
      {
        parties: "MYS = SGP",
        evidence: "Malaysia scraps rail link with Singapore",
        status: "cancelled",
        details: { kind: "railway", milestone: "cancelled" },
      },
    ],
  },
  {
    text: "Indian-built hospital opens in Mauritius",
    register: "headline",
    claims: [
      {
        parties: "IND > MUS",
        evidence: "Indian-built hospital opens in Mauritius",
        status: "completed",
        details: { kind: "other", milestone: "completed" },
      },
    ],
  },

  // Analysis: appositions, relative clauses, longer sentences
  {
    text: "Laos, long a land without rails, got its first line from China in December 2021.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > LAO",
        evidence: "got its first line from China in December 2021",
        status: "completed",
        when: "2021-12",
        details: { kind: "railway", milestone: "completed" },
      },
    ],
  },
  {
    text: "West Germany built the deep-water port of Lomé in Togo in the 1960s, and half a century later China enlarged it.",
    register: "analysis",
    claims: [
      {
        parties: "DEU > TGO",
        evidence: "West Germany built the deep-water port of Lomé in Togo in the 1960s",
        status: "completed",
        when: "1960/1969",
        details: { kind: "port", milestone: "completed" },
      },
      {
        parties: "CHN > TGO",
        evidence: "half a century later China enlarged it",
        status: "completed",
        details: { kind: "port", milestone: "completed" },
      },
    ],
  },
  {
    text: "Czechoslovakia supplied the equipment for two sugar mills in Ghana in 1964.",
    register: "analysis",
    claims: [
      {
        parties: "CSK > GHA",
        evidence: "Czechoslovakia supplied the equipment for two sugar mills in Ghana in 1964",
        when: "1964",
        details: { kind: "industrial" },
      },
    ],
  },
  {
    text: "With Moscow’s help Egypt raised the Aswan High Dam, which was finished in 1970.",
    register: "analysis",
    claims: [
      {
        parties: "SUN > EGY",
        evidence: "With Moscow’s help Egypt raised the Aswan High Dam, which was finished in 1970",
        status: "completed",
        details: { name: "Aswan High Dam", milestone: "completed" },
      },
    ],
  },
  {
    text: "Zijin, a miner controlled by a Chinese county, has dug copper at Bor in Serbia since 2018.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > SRB",
        evidence: "Zijin, a miner controlled by a Chinese county, has dug copper at Bor in Serbia since 2018",
        status: "ongoing",
        details: { kind: "mining", milestone: "ongoing" },
      },
    ],
  },
  {
    text: "The United States pulled out of the Upper Sava dam in 1956, leaving Yugoslavia to look for another builder.",
    register: "analysis",
    claims: [
      {
        parties: "USA > YUG",
        evidence: "The United States pulled out of the Upper Sava dam in 1956",
        status: "cancelled",
        when: "1956",
        details: { milestone: "cancelled" },
      },
    ],
  },
  {
    text: "Huawei laid 2,000 kilometres of optical cable in Guinea; the same firm wired the ministries of Gabon.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > GIN",
        evidence: "Huawei laid 2,000 kilometres of optical cable in Guinea",
        status: "completed",
        details: { kind: "telecom", milestone: "completed" },
      },
      {
        parties: "CHN > GAB",
        evidence: "the same firm wired the ministries of Gabon",
        status: "completed",
        details: { milestone: "completed" },
      },
    ],
  },
  {
    text: "Nicaragua’s canal, once to be dug by a Chinese firm on Beijing’s behalf, was abandoned in 2018.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > NIC",
        evidence: "Nicaragua’s canal, once to be dug by a Chinese firm on Beijing’s behalf, was abandoned in 2018",
        status: "cancelled",
        when: "2018",
        details: { kind: "other", milestone: "cancelled" },
      },
    ],
  },
  {
    text: "Canada has been a builder in the Caribbean for decades. In 1969 it gave St Lucia an airport, and in 1978 Barbados a fishing harbour.",
    register: "analysis",
    claims: [
      {
        parties: "CAN > LCA",
        evidence: "In 1969 it gave St Lucia an airport",
        status: "completed",
        when: "1969",
        details: { kind: "airport", milestone: "completed" },
      },
      {
        parties: "CAN > BRB",
        evidence: "in 1978 Barbados a fishing harbour",
        status: "completed",
        when: "1978",
        details: { kind: "port", milestone: "completed" },
      },
    ],
  },

  // Joint statements
  {
    text: "4. The Parties expressed satisfaction that the Rogatec hydropower plant, which Italy and Montenegro are building together, will enter service in 2031.",
    register: "joint-statement",
    claims: [
      {
        parties: "ITA = MNE",
        evidence: "the Rogatec hydropower plant, which Italy and Montenegro are building together",
        status: "ongoing",
        details: { kind: "hydropower", milestone: "ongoing" },
      },
    ],
  },
  {
    text: "Mongolia and China agreed to speed up the construction of a cross-border railway at Gashuunsukhait.",
    register: "joint-statement",
    claims: [
      {
        parties: "MNG = CHN",
        evidence: "the construction of a cross-border railway at Gashuunsukhait",
        details: { kind: "railway" },
      },
    ],
  },
  {
    text: "The Vietnamese side thanked the Japanese side for completing the metro line in Ho Chi Minh City.",
    register: "joint-statement",
    claims: [
      {
        parties: "JPN > VNM",
        evidence: "the Japanese side for completing the metro line in Ho Chi Minh City",
        status: "completed",
        details: { kind: "railway", milestone: "completed" },
      },
    ],
  },

  // Mines, dams, plants in Latin America and the Pacific
  {
    text: "The nickel mine that China opened in Papua New Guinea in 2012 spilt slurry into the bay.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > PNG",
        evidence: "The nickel mine that China opened in Papua New Guinea in 2012",
        status: "completed",
        when: "2012",
        details: { kind: "mining", milestone: "completed" },
      },
    ],
  },
  {
    text: "PowerChina has begun building a hydroelectric station on the Cañar in Ecuador.",
    register: "agency",
    claims: [
      {
        parties: "CHN > ECU",
        evidence: "PowerChina has begun building a hydroelectric station on the Cañar in Ecuador",
        status: "ongoing",
        details: { kind: "hydropower", milestone: "started" },
      },
    ],
  },
  {
    text: "In the 1990s Taiwan paid for presidential palaces, courts and bridges all over Central America: Nicaragua got a ministry, Honduras a dam.",
    register: "analysis",
    claims: [
      {
        parties: "TWN > NIC",
        evidence: "Nicaragua got a ministry",
        status: "completed",
        details: { kind: "other", milestone: "completed" },
      },
      { parties: "TWN > HND", evidence: "Honduras a dam", status: "completed", details: { milestone: "completed" } },
    ],
  },
  {
    text: "Argentina’s INVAP designed and built the research reactor at Inshas in Egypt.",
    register: "analysis",
    claims: [
      {
        parties: "ARG > EGY",
        evidence: "Argentina’s INVAP designed and built the research reactor at Inshas in Egypt",
        status: "completed",
        details: { milestone: "completed" },
      },
    ],
  },
  {
    text: "The Kremlin shelved a lithium mine in Bolivia and kept only its office in La Paz.",
    register: "analysis",
    claims: [
      {
        parties: "RUS > BOL",
        evidence: "The Kremlin shelved a lithium mine in Bolivia",
        details: { kind: "mining" },
      },
    ],
  },
  {
    text: "France plans to lay a submarine cable to New Caledonia’s neighbour Vanuatu in 2026.",
    register: "agency",
    claims: [
      {
        parties: "FRA > VUT",
        evidence: "France plans to lay a submarine cable to New Caledonia’s neighbour Vanuatu in 2026",
        status: "planned",
        when: "2026",
        details: { kind: "telecom" },
      },
    ],
  },
  {
    text: "A railway from Mashhad to Sarakhs joined the networks of Iran and Turkmenistan in May 1996.",
    register: "analysis",
    claims: [
      {
        parties: "IRN = TKM",
        evidence: "A railway from Mashhad to Sarakhs joined the networks of Iran and Turkmenistan in May 1996",
        status: "completed",
        when: "1996-05",
        details: { kind: "railway", milestone: "completed" },
      },
    ],
  },

  // Negatives and near misses: built at home, built by firms
  {
    text: "Morocco is extending its high-speed railway from Kenitra to Marrakesh.",
    register: "agency",
    claims: [],
    why: "a railway at home",
  },
  {
    text: "The government of Peru opened a bridge over the Huallaga on Friday.",
    register: "agency",
    claims: [],
    why: "a bridge at home",
  },
  {
    text: "Turkish contractors are building a new stadium in Izmir.",
    register: "agency",
    claims: [],
    why: "Turkish builders at home",
  },
  {
    text: "Ethiopia built the dam with its own money and its own bonds.",
    register: "analysis",
    claims: [],
    why: "paid for at home",
  },
  {
    text: "The Swedish furniture chain opened its second shop in Riga.",
    register: "agency",
    claims: [],
    why: "a private firm’s shop",
  },
  {
    text: "A Lisbon hotelier is converting a palace in Maputo into flats.",
    register: "agency",
    claims: [],
    why: "private business",
  },
  {
    text: "Dutch software houses and Kenyan start-ups launched a joint app for farmers.",
    register: "agency",
    claims: [],
    why: "private firms, and nothing built",
  },
  {
    text: "Poland has finished a steel fence along its border with Belarus.",
    register: "agency",
    claims: [],
    why: "built at home, against the neighbour",
  },
  {
    text: "Nearly two hundred thousand Nepali labourers work on building sites in Qatar.",
    register: "analysis",
    claims: [],
    why: "migrant workers",
  },
  {
    text: "The Seikan Tunnel took Japan twenty-four years to dig.",
    register: "analysis",
    claims: [],
    why: "a tunnel at home",
  },

  // Negatives: figures of speech
  {
    text: "Qatar has made a name for building bridges between Washington and Tehran.",
    register: "analysis",
    claims: [],
    why: "building bridges: metaphor",
  },
  {
    text: "The relationship between Chile and New Zealand is built on trust.",
    register: "speech",
    claims: [],
    why: "built on trust: metaphor",
  },
  {
    text: "The envoys of Serbia and Croatia held constructive talks in Zagreb.",
    register: "readout",
    claims: [],
    why: "constructive",
  },
  {
    text: "The visit paved the way for closer ties between Oman and Tanzania.",
    register: "analysis",
    claims: [],
    why: "paved the way: metaphor",
  },
  {
    text: "Hungary and Slovakia drew up a road map for the next five years.",
    register: "readout",
    claims: [],
    why: "road map",
  },
  {
    text: "Moldova has a long pipeline of reforms that Brussels wants to see.",
    register: "analysis",
    claims: [],
    why: "pipeline of reforms: metaphor",
  },
  {
    text: "The mediator from Norway sees light at the end of the tunnel for Colombia.",
    register: "analysis",
    claims: [],
    why: "light at the end of the tunnel: metaphor",
  },
  {
    text: "France can no longer project power in the Sahel as it once did in Chad.",
    register: "analysis",
    claims: [],
    why: "project as a verb",
  },
  {
    text: "The bank projects growth of 4 percent for Ghana and 5 percent for Ivory Coast.",
    register: "agency",
    claims: [],
    why: "project as a verb",
  },
  {
    text: "Pakistan has been building up its forces opposite Afghanistan since May.",
    register: "agency",
    claims: [],
    why: "a build-up of forces",
  },
  {
    text: "The two leaders promised to rebuild relations between Ankara and Cairo stone by stone.",
    register: "agency",
    claims: [],
    why: "rebuild relations: metaphor",
  },
  {
    text: "Beijing’s proposal is meant to bridge the gap between Riyadh and Sanaa.",
    register: "analysis",
    claims: [],
    why: "bridge as a verb",
  },
  {
    text: "Both countries stand at a crossroads, and the road ahead for Armenia and Azerbaijan is long.",
    register: "analysis",
    claims: [],
    why: "road: metaphor",
  },
  {
    text: "“Friendship with Vietnam is a plant that we water every day,” Cuban Foreign Minister Raúl Ibarra said.",
    register: "speech",
    claims: [],
    why: "plant: metaphor",
  },

  // Negatives: other things of the same words
  {
    text: "The president of Kyrgyzstan was met at the airport by the mayor of Doha.",
    register: "agency",
    claims: [],
    why: "an airport as a place",
  },
  {
    text: "A Greek frigate made a port call in Alexandria.",
    register: "agency",
    claims: [],
    why: "port call",
  },
  {
    text: "Russian missiles struck a thermal power plant in western Ukraine overnight.",
    register: "agency",
    claims: [],
    why: "a plant destroyed",
  },
  {
    text: "Angolan sappers cleared mines along the Namibian border.",
    register: "agency",
    claims: [],
    why: "land mines at home",
  },
  {
    text: "Railway workers in Belgium and France walked out on Tuesday.",
    register: "agency",
    claims: [],
    why: "a strike",
  },
  {
    text: "Lithuania opened an embassy in Manila in 2023.",
    register: "agency",
    claims: [],
    why: "an embassy opened: no works",
  },
  {
    text: "An exhibition of Mexican silver opened in Budapest.",
    register: "agency",
    claims: [],
    why: "an exhibition",
  },
  {
    text: "Guards from Tajikistan opened fire across the border with Kyrgyzstan.",
    register: "agency",
    claims: [],
    why: "opened fire",
  },
  {
    text: "The research project on Mongolian throat singing is led by a scholar in Leipzig.",
    register: "analysis",
    claims: [],
    why: "a scholar’s project",
  },
  {
    text: "Port Louis and Port Vila exchanged ambassadors in 1994.",
    register: "analysis",
    claims: [],
    why: "names of capitals",
  },
  {
    text: "The plant species was brought to Madagascar from India centuries ago.",
    claims: [],
    why: "plant: botany",
  },

  // Negatives: other types
  {
    text: "China lent Cameroon $210 million in 2015.",
    register: "finance-record",
    claims: [],
    why: "a loan alone: finance",
  },
  {
    text: "Uzbekistan and Latvia agreed to cooperate in transport and logistics.",
    register: "readout",
    claims: [],
    why: "a field of cooperation, nothing built",
  },
  {
    text: "The ministers of Italy and Tunisia signed a memorandum on energy.",
    register: "agency",
    claims: [],
    why: "an agreement that names no works",
  },
  {
    text: "Iranian oil reaches China by ship.",
    register: "analysis",
    claims: [],
    why: "trade",
  },

  // Negatives: imagined, asked
  {
    text: "If China were to build a port in Equatorial Guinea, Washington would protest.",
    register: "analysis",
    claims: [],
    why: "hypothetical",
  },
  {
    text: "Will Russia ever build a reactor in Myanmar?",
    register: "headline",
    claims: [],
    why: "question",
  },
  {
    text: "Had Brussels financed the bridge, Bosnia and Croatia would have opened it ten years ago.",
    register: "analysis",
    claims: [],
    why: "hypothetical: inversion",
  },
  {
    text: "Nobody can say whether a tunnel between Spain and Morocco would pay.",
    register: "analysis",
    claims: [],
    why: "left open",
  },
  // What a sentence leaves to the ones before it
  {
    text: "The Export-Import Bank of India granted Zambia a loan of $90 million in 2010. The loan finances the rehabilitation of the Kafue–Mazabuka road.",
    register: "finance-record",
    claims: [
      {
        parties: "IND > ZMB",
        evidence: "The loan finances the rehabilitation of the Kafue–Mazabuka road",
        details: { kind: "road" },
      },
    ],
  },
  {
    text: "Salini Impregilo of Italy is building the Rogun dam in Tajikistan. The first turbine was switched on in 2018.",
    register: "analysis",
    claims: [
      {
        parties: "ITA > TJK",
        evidence: "Salini Impregilo of Italy is building the Rogun dam in Tajikistan",
        status: "ongoing",
      },
    ],
  },
  {
    text: "Laos has opened its line to the north. The railway was built by Chinese contractors, who still operate it.",
    register: "analysis",
    claims: [{ parties: "CHN > LAO", evidence: "The railway was built by Chinese contractors", status: "completed" }],
  },
  {
    text: "India has built the Jaynagar–Janakpur railway in Nepal, laid a pipeline to Amlekhganj, and is building police academies.",
    register: "analysis",
    claims: [
      { parties: "IND > NPL", evidence: "India has built the Jaynagar–Janakpur railway in Nepal", status: "completed" },
      { parties: "IND > NPL", evidence: "laid a pipeline to Amlekhganj", details: { kind: "pipeline" } },
      { parties: "IND > NPL", evidence: "is building police academies", status: "ongoing" },
    ],
  },
  {
    text: "American engineers are at work on the dams of the Helmand valley in Afghanistan. The airport at Kandahar, too, is an American undertaking.",
    register: "analysis",
    claims: [
      {
        parties: "USA > AFG",
        evidence: "American engineers are at work on the dams of the Helmand valley in Afghanistan",
      },
      { parties: "USA > AFG", evidence: "The airport at Kandahar, too, is an American undertaking" },
    ],
  },
  {
    text: "Orano of France mined uranium at Arlit in Niger for half a century.",
    register: "analysis",
    claims: [
      {
        parties: "FRA > NER",
        evidence: "Orano of France mined uranium at Arlit in Niger",
        details: { kind: "mining" },
      },
    ],
  },
  {
    text: "A Quebec firm, Lorette Rail, is laying the second track from Querétaro to Irapuato in Mexico.",
    register: "agency",
    claims: [
      {
        parties: "CAN > MEX",
        evidence: "A Quebec firm, Lorette Rail, is laying the second track from Querétaro to Irapuato in Mexico",
        details: { kind: "railway" },
      },
    ],
  },
  {
    text: "The Basra–Shalamcheh railway will link Iraq with Iran.",
    register: "analysis",
    claims: [
      { parties: "IRQ = IRN", evidence: "The Basra–Shalamcheh railway will link Iraq with Iran", status: "planned" },
    ],
  },
  {
    text: "Bangladesh agreed to open two more land ports to Bhutanese lorries.",
    register: "readout",
    claims: [],
    why: "who may enter, not what is built",
  },

  // Who is given the contract builds, in the land of who gives it
  {
    text: "Georgia awarded a Turkish firm the contract for the tunnel in May 2021.",
    register: "agency",
    claims: [
      {
        parties: "TUR > GEO",
        evidence: "Georgia awarded a Turkish firm the contract for the tunnel",
        status: "agreed",
        when: "2021-05",
        details: { kind: "tunnel", milestone: "agreed" },
      },
    ],
  },
  {
    text: "Bolivia gave a Spanish company the contract for the cable railway in 2012.",
    register: "agency",
    claims: [
      {
        parties: "ESP > BOL",
        evidence: "Bolivia gave a Spanish company the contract for the cable railway",
        status: "agreed",
        when: "2012",
      },
    ],
  },

  // On the way through several states, opened by neighbours, let to a contractor, told of by its sections
  {
    text: "The oil pipeline from Iraq through Syria to the Lebanese coast carried oil until 1982.",
    register: "analysis",
    claims: [
      {
        parties: "IRQ+SYR = LBN",
        evidence: "The oil pipeline from Iraq through Syria to the Lebanese coast carried oil until 1982",
      },
    ],
  },
  {
    text: "Paraguay and Bolivia opened a second bridge at Puerto Casado in 2022.",
    register: "agency",
    claims: [
      {
        parties: "PRY = BOL",
        evidence: "Paraguay and Bolivia opened a second bridge",
        status: "completed",
        when: "2022",
      },
    ],
  },
  {
    text: "Serbia hired the American contractor Bechtel to build a motorway in 2019.",
    register: "agency",
    claims: [
      {
        parties: "USA > SRB",
        evidence: "hired the American contractor Bechtel to build a motorway",
        status: "agreed",
        when: "2019",
        details: { kind: "road", milestone: "agreed" },
      },
    ],
  },
  {
    text: "Rosatom won a tender to build a reactor in Hungary.",
    register: "agency",
    claims: [
      { parties: "RUS > HUN", evidence: "Rosatom won a tender to build a reactor in Hungary", status: "agreed" },
    ],
  },
  {
    text: "Kenya and Ethiopia agreed on a second power line last year.",
    register: "agency",
    claims: [
      {
        parties: "KEN = ETH",
        evidence: "Kenya and Ethiopia agreed on a second power line",
        status: "agreed",
        when: "2023",
      },
    ],
  },
  {
    text: "The bank has invested $3 billion in 140 projects in Serbia.",
    register: "analysis",
    claims: [],
    why: "a number of projects, none of them told",
  },
  // Stretches, lines of two towns, ribbons, lines that a third builds
  {
    text: "Russian Railways is rebuilding the 60 km stretch between Valjevo and Užice in Serbia.",
    register: "agency",
    claims: [
      {
        parties: "RUS > SRB",
        evidence: "is rebuilding the 60 km stretch between Valjevo and Užice",
        status: "ongoing",
      },
    ],
  },
  {
    text: "Russia is rebuilding a long stretch of trust.",
    register: "analysis",
    claims: [],
    why: "a figure of speech",
  },
  {
    text: "China Railway completed the Mombasa–Naivasha line for Kenya in 2019.",
    register: "agency",
    claims: [
      {
        parties: "CHN > KEN",
        evidence: "completed the Mombasa–Naivasha line for Kenya in 2019",
        status: "completed",
        when: "2019",
        details: { kind: "railway" },
      },
    ],
  },
  {
    text: "Korea's ambassador cut the ribbon on the new wharf in Apia.",
    register: "agency",
    claims: [{ parties: "KOR > WSM", evidence: "cut the ribbon on the new wharf in Apia", status: "completed" }],
  },
  {
    text: "The oil pipeline, built by China National Petroleum Corp, links Niger with Benin.",
    register: "agency",
    claims: [
      { parties: "CHN > NER", evidence: "pipeline, built by China National Petroleum Corp, links Niger" },
      { parties: "CHN > BEN", evidence: "pipeline, built by China National Petroleum Corp, links Niger with Benin" },
    ],
  },
  {
    text: "The oil pipeline links Niger with Benin.",
    register: "agency",
    claims: [{ parties: "NER = BEN", evidence: "pipeline links Niger with Benin" }],
  },
  // Roads at large
  {
    text: "Japan lent Nepal $30 million for 420 km of roads. Better roads will bring farmers closer to markets.",
    register: "agency",
    claims: [],
    why: "no work is told of",
  },
  // Who pays most pays for the works
  {
    text: "The Asian Development Bank lent Nepal $150 million for a dam. It will be cofinanced by a $30 million grant from the OPEC Fund. The project will start in January 2025.",
    register: "agency",
    claims: [{ parties: "org:ADB > NPL", evidence: "project will start in January 2025", when: "2025-01" }],
  },
  // A road begins with its works, and lies in the two whose names a dash ties
  {
    text: "The Turkey–Iraq Development Road has started.",
    register: "headline",
    claims: [
      {
        parties: "TUR = IRQ",
        evidence: "Turkey–Iraq Development Road has started",
        details: { milestone: "started", kind: "road" },
      },
    ],
  },
  {
    text: "Work on the Laos-Vietnam Development Road has begun.",
    register: "agency",
    claims: [
      { parties: "LAO = VNM", evidence: "Laos-Vietnam Development Road has begun", details: { milestone: "started" } },
    ],
  },
];
