import type { CorpusLine } from "../corpora.js";

/**
 * Visits between states: made, under way, announced, put off, denied; and what only looks like one.
 * Officials' names are invented unless they are common knowledge.
 */
export const visitCorpus: readonly CorpusLine[] = [
  // News agency: verbs of going and visiting
  {
    text: "Ghanaian President Kwaku Ofori-Mensah will visit Japan on Tuesday, his office said.",
    register: "agency",
    claims: [
      {
        parties: "GHA > JPN",
        evidence: "Ghanaian President Kwaku Ofori-Mensah will visit Japan on Tuesday",
        status: "planned",
        when: "2024-06-18",
        details: { kind: "unspecified", visitor: "person:kwaku-ofori-mensah" },
      },
    ],
  },
  {
    text: "Norwegian Foreign Minister Ingrid Solheim visited Senegal on 4 March for talks on fisheries.",
    register: "agency",
    claims: [
      {
        parties: "NOR > SEN",
        evidence: "Norwegian Foreign Minister Ingrid Solheim visited Senegal on 4 March",
        status: "completed",
        when: "2024-03-04",
        details: { kind: "unspecified", visitor: "person:ingrid-solheim" },
      },
    ],
  },
  {
    text: "Peruvian Prime Minister Lucía Arana arrived in Hanoi on Thursday for a three-day official visit.",
    register: "agency",
    claims: [
      {
        parties: "PER > VNM",
        evidence: "Peruvian Prime Minister Lucía Arana arrived in Hanoi on Thursday for a three-day official visit",
        when: "2024-06-13",
        where: "Hanoi",
        details: { kind: "official", visitor: "person:lucia-arana" },
      },
    ],
  },
  {
    text: "Zambia’s finance minister flew to Beijing last month to discuss the terms of the restructuring.",
    register: "agency",
    claims: [
      {
        parties: "ZMB > CHN",
        evidence: "Zambia’s finance minister flew to Beijing last month",
        status: "completed",
        when: "2024-05",
        where: "Beijing",
        details: { kind: "unspecified" },
      },
    ],
  },
  {
    text: "President Anneli Kask of Estonia travelled to Canberra in February 2023, the first such trip in a decade.",
    register: "agency",
    claims: [
      {
        parties: "EST > AUS",
        evidence: "President Anneli Kask of Estonia travelled to Canberra in February 2023",
        status: "completed",
        when: "2023-02",
        where: "Canberra",
        details: { kind: "unspecified", visitor: "person:anneli-kask" },
      },
    ],
  },
  {
    text: "Sri Lankan Foreign Minister Ruwan Jayatilaka is due to travel to Riyadh next week, two officials familiar with the plan said.",
    register: "agency",
    claims: [
      {
        parties: "LKA > SAU",
        evidence: "Sri Lankan Foreign Minister Ruwan Jayatilaka is due to travel to Riyadh next week",
        status: "planned",
        where: "Riyadh",
        details: { kind: "unspecified", visitor: "person:ruwan-jayatilaka" },
      },
    ],
  },
  {
    text: "A high-level delegation from Mongolia landed in Budapest on Wednesday. Livestock exports top the agenda.",
    register: "agency",
    claims: [
      {
        parties: "MNG > HUN",
        evidence: "A high-level delegation from Mongolia landed in Budapest on Wednesday",
        when: "2024-06-12",
        where: "Budapest",
        details: { kind: "unspecified" },
      },
    ],
  },
  {
    text: "Moroccan King Mohammed VI is expected in Paris in October for a state visit.",
    register: "agency",
    claims: [
      {
        parties: "MAR > FRA",
        evidence: "Moroccan King Mohammed VI is expected in Paris in October for a state visit",
        status: "planned",
        when: "2024-10",
        where: "Paris",
        details: { kind: "state" },
      },
    ],
  },
  {
    text: "Chilean President Rodrigo Fuenzalida left for Seoul on Friday on a working visit.",
    register: "agency",
    claims: [
      {
        parties: "CHL > KOR",
        evidence: "Chilean President Rodrigo Fuenzalida left for Seoul on Friday on a working visit",
        when: "2024-06-14",
        where: "Seoul",
        details: { kind: "working", visitor: "person:rodrigo-fuenzalida" },
      },
    ],
  },
  {
    text: "The Georgian prime minister, who is in Baku on a two-day visit, also toured the Sangachal terminal.",
    register: "agency",
    claims: [
      {
        parties: "GEO > AZE",
        evidence: "The Georgian prime minister, who is in Baku on a two-day visit",
        status: "ongoing",
        where: "Baku",
        details: { kind: "unspecified" },
      },
    ],
  },
  {
    text: "Wrapping up a four-day visit to Indonesia, Dutch Prime Minister Maarten Hoekema said on Thursday that a trade mission would follow in the autumn.",
    register: "agency",
    claims: [
      {
        parties: "NLD > IDN",
        evidence: "Wrapping up a four-day visit to Indonesia, Dutch Prime Minister Maarten Hoekema",
        details: { kind: "unspecified", visitor: "person:maarten-hoekema" },
      },
    ],
  },
  {
    text: "The visit of Egyptian Foreign Minister Hany Zaki to Addis Ababa on 2 June was the first since 2019.",
    register: "agency",
    claims: [
      {
        parties: "EGY > ETH",
        evidence: "The visit of Egyptian Foreign Minister Hany Zaki to Addis Ababa on 2 June",
        status: "completed",
        when: "2024-06-02",
        where: "Addis Ababa",
        details: { kind: "unspecified", visitor: "person:hany-zaki" },
      },
    ],
  },
  {
    text: "Nepal’s foreign secretary paid a visit to Dhaka in April.",
    register: "agency",
    claims: [
      {
        parties: "NPL > BGD",
        evidence: "Nepal’s foreign secretary paid a visit to Dhaka in April",
        status: "completed",
        when: "2024-04",
        where: "Dhaka",
        details: { kind: "unspecified" },
      },
    ],
  },
  {
    text: "Angola’s President Domingos Quissanga embarks on a tour of Portugal, Spain and Italy on Monday.",
    register: "agency",
    claims: [
      {
        parties: "AGO > PRT",
        evidence: "Angola’s President Domingos Quissanga embarks on a tour of Portugal, Spain and Italy on Monday",
        status: "planned",
        details: { visitor: "person:domingos-quissanga" },
      },
      {
        parties: "AGO > ESP",
        evidence: "Angola’s President Domingos Quissanga embarks on a tour of Portugal, Spain and Italy on Monday",
        status: "planned",
        details: { visitor: "person:domingos-quissanga" },
      },
      {
        parties: "AGO > ITA",
        evidence: "Angola’s President Domingos Quissanga embarks on a tour of Portugal, Spain and Italy on Monday",
        status: "planned",
        details: { visitor: "person:domingos-quissanga" },
      },
    ],
  },
  {
    text: "Omani Foreign Minister Sayyid Harith al-Busaidi will pay official visits to Kenya and Tanzania from 20 to 24 June.",
    register: "agency",
    claims: [
      {
        parties: "OMN > KEN",
        evidence: "Omani Foreign Minister Sayyid Harith al-Busaidi will pay official visits to Kenya and Tanzania",
        status: "planned",
        when: "2024-06-20/2024-06-24",
        details: { kind: "official" },
      },
      {
        parties: "OMN > TZA",
        evidence: "Omani Foreign Minister Sayyid Harith al-Busaidi will pay official visits to Kenya and Tanzania",
        status: "planned",
        when: "2024-06-20/2024-06-24",
        details: { kind: "official" },
      },
    ],
  },
  {
    text: "After visiting Tashkent, Latvian President Artis Bērziņš headed to Ashgabat, where he is to open an embassy.",
    register: "agency",
    claims: [
      {
        parties: "LVA > UZB",
        evidence: "After visiting Tashkent, Latvian President Artis Bērziņš",
        status: "completed",
        where: "Tashkent",
        details: { visitor: "person:artis-berzins" },
      },
      {
        parties: "LVA > TKM",
        evidence: "Latvian President Artis Bērziņš headed to Ashgabat",
        where: "Ashgabat",
        details: { visitor: "person:artis-berzins" },
      },
    ],
  },
  {
    text: "Thai Prime Minister Kasem Wattana has cancelled a trip to Brussels planned for Monday because of the floods.",
    register: "agency",
    claims: [
      {
        parties: "THA > BEL",
        evidence: "Thai Prime Minister Kasem Wattana has cancelled a trip to Brussels",
        status: "cancelled",
        details: { visitor: "person:kasem-wattana" },
      },
    ],
  },
  {
    text: "The Ugandan president’s state visit to Turkey, scheduled for May, was called off at the last minute.",
    register: "agency",
    claims: [
      {
        parties: "UGA > TUR",
        evidence: "The Ugandan president’s state visit to Turkey, scheduled for May, was called off",
        status: "cancelled",
        details: { kind: "state" },
      },
    ],
  },
  {
    text: "Bolivia’s foreign minister denied that he had visited Minsk in January.",
    register: "agency",
    claims: [
      {
        parties: "BOL > BLR",
        evidence: "he had visited Minsk in January",
        status: "denied",
        when: "2024-01",
      },
    ],
  },
  {
    text: "Iceland’s prime minister did not travel to Washington last year.",
    register: "agency",
    claims: [
      {
        parties: "ISL > USA",
        evidence: "Iceland’s prime minister did not travel to Washington last year",
        status: "denied",
        when: "2023",
      },
    ],
  },
  {
    text: "Cuba’s president made a brief stopover in Algiers on Thursday on his way to Moscow, the state news agency said.",
    register: "agency",
    claims: [
      {
        parties: "CUB > DZA",
        evidence: "Cuba’s president made a brief stopover in Algiers on Thursday",
        status: "completed",
        when: "2024-06-13",
        where: "Algiers",
        details: { kind: "transit" },
      },
      { parties: "CUB > RUS", evidence: "on his way to Moscow" },
    ],
  },
  {
    text: "European Commission President Ursula von der Leyen travelled to Tunis on 16 July 2023.",
    register: "agency",
    claims: [
      {
        parties: "org:EU > TUN",
        evidence: "European Commission President Ursula von der Leyen travelled to Tunis on 16 July 2023",
        status: "completed",
        when: "2023-07-16",
        where: "Tunis",
        details: { visitor: "person:ursula-von-der-leyen" },
      },
    ],
  },
  {
    text: "NATO Secretary General Pieter Vandamme visited Chisinau last week and toured a barracks near the airport.",
    register: "agency",
    claims: [
      {
        parties: "org:NATO > MDA",
        evidence: "NATO Secretary General Pieter Vandamme visited Chisinau last week",
        status: "completed",
        where: "Chisinau",
        details: { visitor: "person:pieter-vandamme" },
      },
    ],
  },
  {
    text: "Accompanied by a dozen executives, South Korea’s trade minister is visiting Abu Dhabi.",
    register: "agency",
    claims: [
      {
        parties: "KOR > ARE",
        evidence: "South Korea’s trade minister is visiting Abu Dhabi",
        status: "ongoing",
        where: "Abu Dhabi",
        details: { kind: "unspecified" },
      },
    ],
  },
  {
    text: "Mozambique’s defence minister was in Kigali on Monday and Tuesday. He was shown the training centre at Gako.",
    register: "agency",
    claims: [
      {
        parties: "MOZ > RWA",
        evidence: "Mozambique’s defence minister was in Kigali on Monday and Tuesday",
        where: "Kigali",
      },
    ],
  },
  {
    text: "Austria’s Chancellor Karl Brandauer held talks with officials in Vienna on Tuesday. He will travel to Zagreb on Friday.",
    date: "2024-06-12",
    register: "agency",
    claims: [
      {
        parties: "AUT > HRV",
        evidence: "He will travel to Zagreb on Friday",
        status: "planned",
        when: "2024-06-14",
        where: "Zagreb",
        details: { visitor: "person:karl-brandauer" },
      },
    ],
  },
  {
    text: "Fiji’s Prime Minister Seru Vakaloloma spoke to reporters before his departure. The prime minister will visit New Zealand and Samoa.",
    register: "agency",
    claims: [
      {
        parties: "FJI > NZL",
        evidence: "The prime minister will visit New Zealand and Samoa",
        status: "planned",
        details: { visitor: "person:seru-vakaloloma" },
      },
      {
        parties: "FJI > WSM",
        evidence: "The prime minister will visit New Zealand and Samoa",
        status: "planned",
        details: { visitor: "person:seru-vakaloloma" },
      },
    ],
  },
  {
    text: "Sweden’s foreign minister and her Danish counterpart visited Armenia together in November 2022.",
    register: "agency",
    claims: [
      {
        parties: "SWE > ARM",
        evidence: "Sweden’s foreign minister and her Danish counterpart visited Armenia together in November 2022",
        status: "completed",
        when: "2022-11",
      },
      {
        parties: "DNK > ARM",
        evidence: "Sweden’s foreign minister and her Danish counterpart visited Armenia together in November 2022",
        status: "completed",
        when: "2022-11",
      },
    ],
  },
  {
    text: "The Vatican’s top diplomat, Cardinal Pietro Bellandi, began a five-day visit to Viet Nam on Tuesday.",
    register: "agency",
    claims: [
      {
        parties: "VAT > VNM",
        evidence: "The Vatican’s top diplomat, Cardinal Pietro Bellandi, began a five-day visit to Viet Nam on Tuesday",
        when: "2024-06-11",
        details: { kind: "unspecified", visitor: "person:pietro-bellandi" },
      },
    ],
  },
  {
    text: "Pakistan’s army chief concluded an official visit to Jordan on Friday, the military’s media wing said.",
    register: "agency",
    claims: [
      {
        parties: "PAK > JOR",
        evidence: "Pakistan’s army chief concluded an official visit to Jordan on Friday",
        status: "completed",
        details: { kind: "official" },
      },
    ],
  },

  // Ministry and presidential readouts
  {
    text: "At the invitation of the Government of Malta, Minister of Foreign Affairs Zoran Petković of Serbia is paying an official visit to Malta.",
    register: "readout",
    claims: [
      {
        parties: "SRB > MLT",
        evidence: "Minister of Foreign Affairs Zoran Petković of Serbia is paying an official visit to Malta",
        status: "ongoing",
        details: { kind: "official", visitor: "person:zoran-petkovic" },
      },
    ],
  },
  {
    text: "The Prime Minister of the Republic of Mauritius, H.E. Mr. Vikram Ramgoolam, arrived in New Delhi today on a state visit.",
    register: "readout",
    claims: [
      {
        parties: "MUS > IND",
        evidence:
          "The Prime Minister of the Republic of Mauritius, H.E. Mr. Vikram Ramgoolam, arrived in New Delhi today on a state visit",
        when: "2024-06-15",
        where: "New Delhi",
        details: { kind: "state", visitor: "person:vikram-ramgoolam" },
      },
    ],
  },
  {
    text: "President Marta Ilves met with President of the Republic of Cyprus Andreas Michaelides, who is in Tallinn on a working visit.",
    register: "readout",
    claims: [
      {
        parties: "CYP > EST",
        evidence: "President of the Republic of Cyprus Andreas Michaelides, who is in Tallinn on a working visit",
        status: "ongoing",
        where: "Tallinn",
        details: { kind: "working", visitor: "person:andreas-michaelides" },
      },
    ],
  },
  {
    text: "Foreign Minister of Slovenia Tina Kovač will make a working visit to Tirana on 27–28 June 2024.",
    register: "readout",
    claims: [
      {
        parties: "SVN > ALB",
        evidence: "Foreign Minister of Slovenia Tina Kovač will make a working visit to Tirana on 27–28 June 2024",
        status: "planned",
        when: "2024-06-27/2024-06-28",
        where: "Tirana",
        details: { kind: "working", visitor: "person:tina-kovac" },
      },
    ],
  },
  {
    text: "The Minister thanked his guest for the warm welcome extended to the Namibian delegation during its visit to Helsinki in September 2023.",
    register: "readout",
    claims: [
      {
        parties: "NAM > FIN",
        evidence: "the Namibian delegation during its visit to Helsinki in September 2023",
        status: "completed",
        when: "2023-09",
        where: "Helsinki",
      },
    ],
  },
  {
    text: "The Ministry announces that the President of Guatemala will undertake a state visit to the Republic of Korea from 8 to 10 July 2024.",
    register: "readout",
    claims: [
      {
        parties: "GTM > KOR",
        evidence:
          "the President of Guatemala will undertake a state visit to the Republic of Korea from 8 to 10 July 2024",
        status: "planned",
        when: "2024-07-08/2024-07-10",
        details: { kind: "state" },
      },
    ],
  },
  {
    text: "Preparations for the forthcoming visit of the Prime Minister of Bulgaria to Kuwait were reviewed.",
    register: "readout",
    claims: [
      {
        parties: "BGR > KWT",
        evidence: "the forthcoming visit of the Prime Minister of Bulgaria to Kuwait",
        status: "planned",
        details: { kind: "unspecified" },
      },
    ],
  },
  {
    text: "Following the two-day visit by the Foreign Minister of Paraguay to Taipei, the Ministry issued the following statement.",
    register: "readout",
    claims: [
      {
        parties: "PRY > TWN",
        evidence: "the two-day visit by the Foreign Minister of Paraguay to Taipei",
        status: "completed",
        where: "Taipei",
        details: { kind: "unspecified" },
      },
    ],
  },
  {
    text: "Asked about travel plans, Spokesperson Leila Haddad said that Tunisian Foreign Minister Sami Gharbi would visit Bern and Rome in the coming weeks.",
    register: "readout",
    claims: [
      {
        parties: "TUN > CHE",
        evidence: "Tunisian Foreign Minister Sami Gharbi would visit Bern and Rome",
        status: "planned",
        attribution: "person:leila-haddad",
        where: "Bern",
        details: { visitor: "person:sami-gharbi" },
      },
      {
        parties: "TUN > ITA",
        evidence: "Tunisian Foreign Minister Sami Gharbi would visit Bern and Rome",
        status: "planned",
        attribution: "person:leila-haddad",
        where: "Rome",
        details: { visitor: "person:sami-gharbi" },
      },
    ],
  },

  // Joint statements
  {
    text: "At the invitation of President Daniel Mwale of the Republic of Malawi, President Hilda Nkosi of the Kingdom of Eswatini paid a state visit to Malawi from 3 to 5 May 2024.",
    register: "joint-statement",
    claims: [
      {
        parties: "SWZ > MWI",
        evidence: "President Hilda Nkosi of the Kingdom of Eswatini paid a state visit to Malawi from 3 to 5 May 2024",
        status: "completed",
        when: "2024-05-03/2024-05-05",
        details: { kind: "state", visitor: "person:hilda-nkosi" },
      },
    ],
  },
  {
    text: "1. His Excellency Jorge Salvatierra, President of the Republic of Ecuador, made an official visit to the State of Qatar on 11 and 12 February 2024.\n2. The two sides held talks in a friendly atmosphere.",
    register: "joint-statement",
    claims: [
      {
        parties: "ECU > QAT",
        evidence:
          "Jorge Salvatierra, President of the Republic of Ecuador, made an official visit to the State of Qatar on 11 and 12 February 2024",
        status: "completed",
        when: "2024-02-11/2024-02-12",
        details: { kind: "official", visitor: "person:jorge-salvatierra" },
      },
    ],
  },
  {
    text: "The Government of Barbados and the Government of Guyana issue this statement on the occasion of the official visit to Georgetown by Barbadian Prime Minister Shirley Greenidge.",
    register: "joint-statement",
    claims: [
      {
        parties: "BRB > GUY",
        evidence: "the official visit to Georgetown by Barbadian Prime Minister Shirley Greenidge",
        where: "Georgetown",
        details: { kind: "official", visitor: "person:shirley-greenidge" },
      },
    ],
  },
  {
    text: "The Prime Minister of Bhutan accepted with pleasure. He will pay a visit to Singapore in 2025.",
    register: "joint-statement",
    claims: [
      { parties: "BTN > SGP", evidence: "He will pay a visit to Singapore in 2025", status: "planned", when: "2025" },
    ],
  },

  // Analysis
  {
    text: "When Brazilian President Luiz Inácio Lula da Silva went to Lisbon in April 2023, he had already been to Buenos Aires.",
    register: "analysis",
    claims: [
      {
        parties: "BRA > PRT",
        evidence: "Brazilian President Luiz Inácio Lula da Silva went to Lisbon in April 2023",
        status: "completed",
        when: "2023-04",
        where: "Lisbon",
        details: { visitor: "person:luiz-inacio-lula-da-silva" },
      },
      { parties: "BRA > ARG", evidence: "he had already been to Buenos Aires", status: "completed" },
    ],
  },
  {
    text: "Nixon’s 1972 visit to China is often described as the week that changed the world; US presidents had until then avoided the subject.",
    register: "analysis",
    claims: [{ parties: "USA > CHN", evidence: "Nixon’s 1972 visit to China", status: "completed", when: "1972" }],
  },
  {
    text: "Between 2015 and 2019, Turkish ministers made eleven visits to Somalia.",
    register: "analysis",
    claims: [
      {
        parties: "TUR > SOM",
        evidence: "Between 2015 and 2019, Turkish ministers made eleven visits to Somalia",
        status: "completed",
        when: "2015/2019",
      },
    ],
  },
  {
    text: "The Iranian foreign minister’s trip to Yerevan in late 2022, undertaken at short notice, signalled unease in Tehran.",
    register: "analysis",
    claims: [
      {
        parties: "IRN > ARM",
        evidence: "The Iranian foreign minister’s trip to Yerevan in late 2022",
        status: "completed",
        when: "2022-09/2022-12",
        where: "Yerevan",
      },
    ],
  },
  {
    text: "The first German chancellor in Angola was Angela Merkel, who spent a day in Luanda in 2011.",
    register: "analysis",
    claims: [
      {
        parties: "DEU > AGO",
        evidence: "Angela Merkel, who spent a day in Luanda in 2011",
        status: "completed",
        when: "2011",
        where: "Luanda",
        details: { visitor: "person:angela-merkel" },
      },
    ],
  },
  {
    text: "Vladimir Putin’s visit to Pyongyang in June will be his second, the Russian leader having first travelled there in 2000.",
    date: "2024-06-10",
    register: "analysis",
    claims: [
      {
        parties: "RUS > PRK",
        evidence: "Vladimir Putin’s visit to Pyongyang in June",
        status: "planned",
        when: "2024-06",
        where: "Pyongyang",
        details: { kind: "unspecified", visitor: "person:vladimir-putin" },
      },
      {
        parties: "RUS > PRK",
        evidence: "the Russian leader having first travelled there in 2000",
        status: "completed",
        when: "2000",
      },
    ],
  },
  {
    text: "Libreville’s courtship of Rabat began in earnest in 2021, the year in which Gabon’s head of state paid two visits to Morocco.",
    register: "analysis",
    claims: [
      {
        parties: "GAB > MAR",
        evidence: "the year in which Gabon’s head of state paid two visits to Morocco",
        status: "completed",
        when: "2021",
      },
    ],
  },
  {
    text: "Emmanuel Macron was the first French president to visit Mongolia, stopping in Ulaanbaatar for a few hours on 21 May 2023.",
    register: "analysis",
    claims: [
      {
        parties: "FRA > MNG",
        evidence: "Emmanuel Macron was the first French president to visit Mongolia",
        status: "completed",
        when: "2023-05-21",
        details: { visitor: "person:emmanuel-macron" },
      },
    ],
  },
  {
    text: "Moscow has kept the door open: Foreign Minister Sergey Lavrov was welcomed in Bamako, Nouakchott and Khartoum in February 2023.",
    register: "analysis",
    claims: [
      {
        parties: "RUS > MLI",
        evidence: "Foreign Minister Sergey Lavrov was welcomed in Bamako, Nouakchott and Khartoum in February 2023",
        status: "completed",
        when: "2023-02",
        where: "Bamako",
        details: { visitor: "person:sergei-lavrov" },
      },
      {
        parties: "RUS > MRT",
        evidence: "Foreign Minister Sergey Lavrov was welcomed in Bamako, Nouakchott and Khartoum in February 2023",
        status: "completed",
        when: "2023-02",
        where: "Nouakchott",
        details: { visitor: "person:sergei-lavrov" },
      },
      {
        parties: "RUS > SDN",
        evidence: "Foreign Minister Sergey Lavrov was welcomed in Bamako, Nouakchott and Khartoum in February 2023",
        status: "completed",
        when: "2023-02",
        where: "Khartoum",
        details: { visitor: "person:sergei-lavrov" },
      },
    ],
  },
  {
    text: "Kuala Lumpur hosted the Bruneian foreign minister for a two-day visit in March 2024.",
    register: "analysis",
    claims: [
      {
        parties: "BRN > MYS",
        evidence: "Kuala Lumpur hosted the Bruneian foreign minister for a two-day visit in March 2024",
        status: "completed",
        when: "2024-03",
        details: { kind: "unspecified" },
      },
    ],
  },
  {
    text: "The planned visit of Iraq’s prime minister to Ankara has been postponed twice, although neither side has given a reason.",
    register: "analysis",
    claims: [
      {
        parties: "IRQ > TUR",
        evidence: "The planned visit of Iraq’s prime minister to Ankara has been postponed twice",
      },
    ],
  },

  // Speeches and quotations
  {
    text: "“I was in Kinshasa in March, and I shall return,” Belgian Foreign Minister Hadewych Claes told parliament.",
    register: "speech",
    claims: [
      {
        parties: "BEL > COD",
        evidence: "I was in Kinshasa in March",
        status: "completed",
        when: "2024-03",
        where: "Kinshasa",
        attribution: "person:hadewych-claes",
      },
      { parties: "BEL > COD", evidence: "I shall return", status: "planned", attribution: "person:hadewych-claes" },
    ],
  },
  {
    text: "President of Kazakhstan Yerlan Sadykov: Mr President, this is my first state visit to Greece, and I am deeply moved by your hospitality.",
    register: "speech",
    claims: [
      {
        parties: "KAZ > GRC",
        evidence: "this is my first state visit to Greece",
        status: "ongoing",
        attribution: "person:yerlan-sadykov",
        details: { kind: "state", visitor: "person:yerlan-sadykov" },
      },
    ],
  },
  {
    text: "“Next month I will go to Jakarta to sign the treaty,” said Papua New Guinea’s Prime Minister Joseph Kaupa.",
    register: "speech",
    claims: [
      {
        parties: "PNG > IDN",
        evidence: "Next month I will go to Jakarta",
        status: "planned",
        when: "2024-07",
        where: "Jakarta",
        attribution: "person:joseph-kaupa",
        details: { visitor: "person:joseph-kaupa" },
      },
    ],
  },
  {
    text: "Irish Foreign Minister Nuala Brennan recalled that the president of Ghana had visited Dublin in 2022.",
    register: "speech",
    claims: [
      {
        parties: "GHA > IRL",
        evidence: "the president of Ghana had visited Dublin in 2022",
        status: "completed",
        when: "2022",
        where: "Dublin",
        attribution: "person:nuala-brennan",
      },
    ],
  },
  {
    text: "According to the Ukrainian foreign ministry, Lithuania’s defence minister will visit Kyiv on 1 July.",
    register: "agency",
    claims: [
      {
        parties: "LTU > UKR",
        evidence: "Lithuania’s defence minister will visit Kyiv on 1 July",
        status: "planned",
        when: "2024-07-01",
        where: "Kyiv",
        attribution: "UKR",
      },
    ],
  },

  // Headlines
  {
    text: "Jordan’s king to visit Tokyo in July",
    register: "headline",
    claims: [
      {
        parties: "JOR > JPN",
        evidence: "Jordan’s king to visit Tokyo in July",
        status: "planned",
        when: "2024-07",
        where: "Tokyo",
        details: { kind: "unspecified" },
      },
    ],
  },
  {
    text: "Uruguayan president arrives in Beijing for state visit",
    register: "headline",
    claims: [
      {
        parties: "URY > CHN",
        evidence: "Uruguayan president arrives in Beijing for state visit",
        where: "Beijing",
        details: { kind: "state" },
      },
    ],
  },
  {
    text: "Botswana foreign minister in Oslo for two-day working visit",
    register: "headline",
    open: "missed",
    claims: [
      {
        parties: "BWA > NOR",
        evidence: "Botswana foreign minister in Oslo for two-day working visit",
        where: "Oslo",
        details: { kind: "working" },
      },
    ],
  },
  {
    text: "Vietnam PM wraps up visit to Romania",
    register: "headline",
    claims: [
      { parties: "VNM > ROU", evidence: "Vietnam PM wraps up visit to Romania", details: { kind: "unspecified" } },
    ],
  },
  {
    text: "Canada’s foreign minister heads to Nairobi",
    register: "headline",
    claims: [{ parties: "CAN > KEN", evidence: "Canada’s foreign minister heads to Nairobi", where: "Nairobi" }],
  },
  {
    text: "Syrian FM cancels Athens visit",
    register: "headline",
    claims: [{ parties: "SYR > GRC", evidence: "Syrian FM cancels Athens visit", status: "cancelled" }],
  },
  {
    text: "Taiwan’s leader transits Honolulu en route to Marshall Islands",
    register: "headline",
    claims: [
      {
        parties: "TWN > USA",
        evidence: "Taiwan’s leader transits Honolulu",
        where: "Honolulu",
        details: { kind: "transit" },
      },
      { parties: "TWN > MHL", evidence: "en route to Marshall Islands" },
    ],
  },

  // Finance records, legal notices and mixed contexts
  {
    text: "The agreement was signed on October 12, 2009, during Vice Premier Liu Jianfeng’s visit to Dushanbe. China and Tajikistan had negotiated its terms for two years.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > TJK",
        evidence: "Vice Premier Liu Jianfeng’s visit to Dushanbe",
        status: "completed",
        when: "2009-10-12",
        where: "Dushanbe",
        details: { visitor: "person:liu-jianfeng" },
      },
    ],
  },
  {
    text: "In June 2006, while Chinese Prime Minister Wen Jiabao was visiting Ghana, six agreements were concluded.",
    register: "finance-record",
    claims: [
      {
        parties: "CHN > GHA",
        evidence: "In June 2006, while Chinese Prime Minister Wen Jiabao was visiting Ghana",
        status: "completed",
        when: "2006-06",
        details: { visitor: "person:wen-jiabao" },
      },
    ],
  },
  {
    text: "The loan was discussed when the President of Madagascar went on a state visit to India in 2018.",
    register: "finance-record",
    claims: [
      {
        parties: "MDG > IND",
        evidence: "the President of Madagascar went on a state visit to India in 2018",
        status: "completed",
        when: "2018",
        details: { kind: "state" },
      },
    ],
  },
  {
    text: "Notice: by reason of the official visit of the President of the Portuguese Republic to Luxembourg on 20 June 2024, Avenue de la Liberté shall be closed to traffic.",
    register: "legal",
    claims: [
      {
        parties: "PRT > LUX",
        evidence: "the official visit of the President of the Portuguese Republic to Luxembourg on 20 June 2024",
        status: "planned",
        when: "2024-06-20",
        details: { kind: "official" },
      },
    ],
  },
  {
    text: "Lebanon’s parliament speaker, on an official visit to Kuwait City since Tuesday, laid a wreath at the memorial.",
    register: "agency",
    claims: [
      {
        parties: "LBN > KWT",
        evidence: "Lebanon’s parliament speaker, on an official visit to Kuwait City since Tuesday",
        status: "ongoing",
        where: "Kuwait City",
        details: { kind: "official" },
      },
    ],
  },
  {
    text: "Invited by his Rwandan colleague, Benin’s Foreign Minister Rodrigue Agossou spent two days in Kigali in January 2024.",
    register: "agency",
    claims: [
      {
        parties: "BEN > RWA",
        evidence: "Benin’s Foreign Minister Rodrigue Agossou spent two days in Kigali in January 2024",
        status: "completed",
        when: "2024-01",
        where: "Kigali",
        details: { visitor: "person:rodrigue-agossou" },
      },
    ],
  },
  {
    text: "The Philippines’ trade secretary is scheduled to be in Mexico City on 3 July; a stop in Panama is also planned.",
    register: "agency",
    claims: [
      {
        parties: "PHL > MEX",
        evidence: "The Philippines’ trade secretary is scheduled to be in Mexico City on 3 July",
        status: "planned",
        when: "2024-07-03",
        where: "Mexico City",
      },
      { parties: "PHL > PAN", evidence: "a stop in Panama is also planned", status: "planned" },
    ],
  },
  {
    text: "The two presidents last saw each other in 2019, when the Croatian leader came to Sarajevo.",
    register: "analysis",
    claims: [
      {
        parties: "HRV > BIH",
        evidence: "the Croatian leader came to Sarajevo",
        status: "completed",
        when: "2019",
        where: "Sarajevo",
      },
    ],
  },

  // Negatives and near misses
  {
    text: "Prime Minister Ana Duarte visited a ceramics factory in Aveiro on Monday and promised Portuguese workers lower taxes.",
    register: "agency",
    claims: [],
    why: "a visit inside the visitor's own country",
  },
  {
    text: "The Kenyan president toured flood-hit villages in Tana River County before returning to Nairobi.",
    register: "agency",
    claims: [],
    why: "domestic tour",
  },
  {
    text: "Dr Elif Sönmez, a visiting professor at the University of Ljubljana, has published widely on the Balkans.",
    register: "analysis",
    claims: [],
    why: "visiting professor: an academic post",
  },
  {
    text: "She was a visiting fellow in Oxford and has worked in Warsaw, Prague and Brussels.",
    claims: [],
    why: "biography",
  },
  {
    text: "More than two million tourists visited Georgia last year, most of them from Turkey and Russia.",
    register: "agency",
    claims: [],
    why: "tourists",
  },
  {
    text: "India’s cricketers will tour Australia in November for a five-match series.",
    register: "agency",
    claims: [],
    why: "sport",
  },
  {
    text: "Flamengo’s players arrived in Doha on Sunday ahead of the final against a German club.",
    register: "agency",
    claims: [],
    why: "sport",
  },
  {
    text: "If the Turkish president were to visit Yerevan, the border might open within a year.",
    register: "analysis",
    claims: [],
    why: "hypothetical",
  },
  {
    text: "Will the Saudi crown prince visit Tehran? Diplomats in the region are guessing.",
    register: "analysis",
    claims: [],
    why: "question",
  },
  {
    text: "A visit by the Serbian president to Pristina would have been unthinkable ten years ago.",
    register: "analysis",
    claims: [],
    why: "hypothetical: would have been",
  },
  {
    text: "Citizens of Brazil may visit Japan for up to 90 days without a visa.",
    register: "legal",
    claims: [],
    why: "a rule for travellers",
  },
  {
    text: "For the full text of the treaty between Norway and Chile, visit our website.",
    claims: [],
    why: "visit a website",
  },
  {
    text: "Both capitals agreed to revisit the 1998 fisheries treaty between Canada and Spain.",
    register: "readout",
    claims: [],
    why: "revisit: think again",
  },
  {
    text: "Finland’s president and the king of Jordan spoke by telephone on Friday.",
    register: "readout",
    claims: [],
    why: "a call, not a visit",
  },
  {
    text: "The president of Colombia visited his mother in hospital on Sunday.",
    register: "agency",
    claims: [],
    why: "a private act at home",
  },
  {
    text: "Cyclone Idai visited unprecedented destruction on Mozambique and Malawi.",
    register: "analysis",
    claims: [],
    why: "visit upon: inflict",
  },
  {
    text: "The container ship, sailing from Shanghai, arrived in Mombasa with rails for the Kenyan line.",
    register: "agency",
    claims: [],
    why: "goods arrive",
  },
  {
    text: "Visiting hours at the Embassy of Peru in Vienna are from nine to noon.",
    register: "legal",
    claims: [],
    why: "office hours",
  },
  {
    text: "Relatives visited the Indonesian sailor in prison for the first time since his arrest.",
    register: "agency",
    claims: [],
    why: "private visit to a prisoner",
  },
  {
    text: "Polish exporters have found their way to Vietnam, and shipments of apples are travelling to Hanoi by rail.",
    register: "analysis",
    claims: [],
    why: "goods travel",
  },
  {
    text: "An exhibition of Egyptian antiquities will travel to Seoul, Sydney and Toronto.",
    register: "agency",
    claims: [],
    why: "an exhibition travels",
  },
  {
    text: "The Ministry of Health plans site visits to all district hospitals in Rwanda.",
    register: "agency",
    claims: [],
    why: "site visits at home",
  },
  {
    text: "State visits are prepared by the protocol department; official visits by the secretariat.",
    register: "legal",
    claims: [],
    why: "a rule about visits in general",
  },
  {
    text: "Unless the prime minister of Thailand travels to Phnom Penh in person, the dispute will drag on.",
    register: "analysis",
    claims: [],
    why: "conditional",
  },
  {
    text: "The Danish ambassador to Ethiopia presented her credentials on Thursday.",
    register: "agency",
    claims: [],
    why: "a resident envoy takes up her post",
  },
  {
    text: "South African President Cyril Ramaphosa returned to work on Monday after a short illness.",
    register: "agency",
    claims: [],
    why: "return to work",
  },
  {
    text: "Migrants from Honduras and Guatemala arrived in Mexico City on foot.",
    register: "agency",
    claims: [],
    why: "migrants, nobody acts for a state",
  },
  {
    text: "Argentine writer Clara Bioy travelled to Madrid to receive the prize.",
    register: "agency",
    claims: [],
    why: "a private person",
  },
  {
    text: "Italy’s prime minister went to the polls in Rome shortly after nine.",
    register: "agency",
    claims: [],
    why: "goes to vote at home",
  },
  {
    text: "Diplomatic trips are costly. A government saves money when its ministers stay at home.",
    register: "analysis",
    claims: [],
    why: "generic",
  },
  {
    text: "The talks between Iran and Saudi Arabia in Beijing lasted four days.",
    register: "agency",
    claims: [],
    why: "talks: the text tells of no visit as such",
  },
  {
    text: "Somalia’s road to recovery leads through Mogadishu, not through donors’ capitals.",
    register: "analysis",
    claims: [],
    why: "metaphor",
  },
  {
    text: "Pilgrims from Nigeria and Niger travel to Mecca every year.",
    register: "analysis",
    claims: [],
    why: "pilgrims",
  },
  {
    text: "The Slovak government has no comment on whether its foreign minister may go to Minsk.",
    register: "agency",
    claims: [],
    why: "left open: neither announced nor denied",
  },
  {
    text: "Mexico’s governor of the central bank visited the new branch in Oaxaca.",
    register: "agency",
    claims: [],
    why: "domestic",
  },
  {
    text: "Hungary’s foreign ministry moved to a new building on the Danube, a short walk from the parliament in Budapest.",
    register: "agency",
    claims: [],
    why: "no visit at all",
  },
  {
    text: "President Aziz met with the President of Togo, who was on a working visit to Rabat on 3 and 4 May 2031.",
    register: "readout",
    date: "2031-05-06",
    claims: [
      {
        parties: "TGO > MAR",
        evidence: "the President of Togo, who was on a working visit to Rabat on 3 and 4 May 2031",
        status: "completed",
        details: { kind: "working" },
        where: "Rabat",
      },
    ],
  },
  {
    text: "The minister held talks with Prime Minister of the Republic of Fiji Josefa Ravula, who will arrive in Estonia on an official visit.",
    register: "readout",
    date: "2031-05-06",
    url: "https://vm.gov.ee/en/news/2",
    claims: [
      {
        parties: "FJI > EST",
        evidence:
          "Prime Minister of the Republic of Fiji Josefa Ravula, who will arrive in Estonia on an official visit",
        status: "planned",
        details: { kind: "official", visitor: "person:josefa-ravula" },
      },
    ],
  },
  {
    text: "The President of Zambia is on a state visit to the country.",
    register: "readout",
    date: "2031-05-06",
    title: "Welcoming ceremony for the President of Zambia",
    url: "https://president.gov.mt/news/2",
    claims: [
      {
        parties: "ZMB > MLT",
        evidence: "The President of Zambia is on a state visit to the country",
        status: "ongoing",
      },
    ],
  },
  {
    text: "The Prime Minister of Samoa extended an invitation to the President of Ghana to visit Apia, which was accepted with pleasure.",
    register: "joint-statement",
    claims: [
      {
        parties: "GHA > WSM",
        evidence: "extended an invitation to the President of Ghana to visit Apia, which was accepted with pleasure",
        status: "planned",
      },
    ],
  },
  {
    text: "The King of Jordan invited the President of Chile to pay a state visit to Amman. The invitation was gladly accepted.",
    register: "readout",
    claims: [
      {
        parties: "CHL > JOR",
        evidence: "invited the President of Chile to pay a state visit to Amman",
        status: "planned",
        details: { kind: "state" },
      },
    ],
  },
  {
    text: "The President looks forward to welcoming the Prime Minister of Nepal to Canberra in July.",
    register: "readout",
    date: "2031-05-06",
    open: "missed",
    claims: [
      {
        parties: "NPL > AUS",
        evidence: "welcoming the Prime Minister of Nepal to Canberra in July",
        status: "planned",
        when: "2031-07",
      },
    ],
  },
  {
    text: "The Foreign Minister of Peru is looking forward to visiting Oman.",
    register: "readout",
    claims: [
      {
        parties: "PER > OMN",
        evidence: "The Foreign Minister of Peru is looking forward to visiting Oman",
        status: "planned",
      },
    ],
  },
  {
    text: "The Peruvian co-chair of the commission, Minister Luz Ramos, visited Riga not so long ago.",
    register: "speech",
    claims: [
      {
        parties: "PER > LVA",
        evidence: "The Peruvian co-chair of the commission, Minister Luz Ramos, visited Riga not so long ago",
        status: "completed",
      },
    ],
  },
  {
    text: "The King of Jordan invited the President of Chile to pay a state visit to Amman.",
    register: "readout",
    open: "spurious",
    claims: [],
    why: "nobody is said to have accepted",
  },
  // A state's own security council is no organ of the United Nations.
  {
    text: "The secretary of the Security Council, Tigran Ashotian, arrived in Tehran on Monday for talks.",
    register: "agency",
    claims: [],
    why: "nothing tells whose council it is, and that of the United Nations has no secretary",
  },
  // Persons whom only the words give to a state, and those who are about to go
  {
    text: "Paraguay's Ana Duarte, who flew to Taipei in April, spoke of wheat.",
    register: "agency",
    claims: [
      { parties: "PRY > TWN", evidence: "Paraguay's Ana Duarte, who flew to Taipei in April", status: "completed" },
    ],
  },
  {
    text: "Tonga's prime minister is off to Suva on Monday.",
    register: "agency",
    open: "status",
    claims: [{ parties: "TON > FJI", evidence: "Tonga's prime minister is off to Suva on Monday", status: "planned" }],
  },
  {
    text: "Next to speak is our host, Foreign Minister of the Republic of Peru His Excellency Ana Ruiz.",
    register: "agency",
    claims: [],
    why: "the tree takes the minister for who is somewhere",
  },
  { text: "The Tongan team is off to a good start.", register: "agency", claims: [], why: "nobody goes anywhere" },
  {
    text: "The ministers reviewed what was agreed during the visit to Minsk of Vice-President Rosa Paz of Venezuela.",
    register: "readout",
    claims: [
      { parties: "VEN > BLR", evidence: "visit to Minsk of Vice-President Rosa Paz of Venezuela", status: "completed" },
    ],
  },
  {
    text: "The friendship did not survive President Kaunda's visit to Lisbon in 1974.",
    register: "analysis",
    claims: [
      {
        parties: "ZMB > PRT",
        evidence: "President Kaunda's visit to Lisbon in 1974",
        status: "completed",
        when: "1974",
      },
    ],
  },
  {
    text: "Prime Minister Olsen of Norway came to Santiago for the OECD.",
    register: "agency",
    claims: [
      { parties: "NOR > CHL", evidence: "Prime Minister Olsen of Norway came to Santiago", status: "completed" },
    ],
  },
  {
    text: "Willy Brandt of West Germany came to Belgrade in 1973.",
    register: "analysis",
    claims: [{ parties: "DEU > YUG", evidence: "came to Belgrade in 1973", when: "1973" }],
  },
  {
    text: "President Duarte of Paraguay came to Belgrade in 2018.",
    register: "analysis",
    claims: [{ parties: "PRY > SRB", evidence: "came to Belgrade in 2018", when: "2018" }],
  },
  {
    text: "General Ruiz of Peru, who had visited La Paz in May, withdrew his technicians from Bolivia.",
    register: "analysis",
    claims: [
      { parties: "PER > BOL", evidence: "General Ruiz of Peru, who had visited La Paz in May", status: "completed" },
    ],
  },
];
