import type { CorpusLine } from "../corpora.js";

/**
 * Meetings between states: held, under way, announced, put off, called off, refused; calls, summits, talks and sessions of
 * commissions; and what only looks like one. Officials' names and most facts are invented.
 */
export const meetingCorpus: readonly CorpusLine[] = [
  // News agency: to meet, to receive, to see
  {
    text: "Bulgarian President Stoyan Radev met his Tunisian counterpart Hichem Ferchichi in Sofia on Tuesday.",
    register: "agency",
    claims: [
      {
        parties: "BGR = TUN",
        evidence: "Bulgarian President Stoyan Radev met his Tunisian counterpart Hichem Ferchichi",
        status: "completed",
        when: "2024-06-11",
        where: "Sofia",
        details: { kind: "meeting", participants: ["person:stoyan-radev", "person:hichem-ferchichi"] },
      },
    ],
  },
  {
    text: "Kazakh President Kassym-Jomart Tokayev met Chinese President Xi Jinping in Beijing on 4 May 2024.",
    register: "agency",
    claims: [
      {
        parties: "KAZ = CHN",
        evidence: "Kazakh President Kassym-Jomart Tokayev met Chinese President Xi Jinping in Beijing on 4 May 2024",
        status: "completed",
        when: "2024-05-04",
        details: { kind: "meeting", participants: ["person:kassym-jomart-tokayev", "person:xi-jinping"] },
      },
    ],
  },
  {
    text: "King Tupou Sefo of Tonga received the Chilean ambassador and a group of Chilean senators in Nuku’alofa on 3 June.",
    register: "agency",
    claims: [
      {
        parties: "TON = CHL",
        evidence:
          "King Tupou Sefo of Tonga received the Chilean ambassador and a group of Chilean senators in Nuku’alofa on 3 June",
        status: "completed",
        when: "2024-06-03",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Malawi’s finance minister, Grace Phiri, met in Washington with her Norwegian colleague to speak about the debt.",
    register: "agency",
    claims: [
      {
        parties: "MWI = NOR",
        evidence: "Malawi’s finance minister, Grace Phiri, met in Washington with her Norwegian colleague",
        status: "completed",
        where: "Washington",
        details: { kind: "meeting", participants: ["person:grace-phiri"] },
      },
    ],
  },
  {
    text: "The foreign ministers of Paraguay and Slovakia met for an hour on the margins of the General Assembly in New York last September.",
    register: "agency",
    claims: [
      {
        parties: "PRY = SVK",
        evidence: "The foreign ministers of Paraguay and Slovakia met for an hour",
        status: "completed",
        when: "2023-09",
        where: "New York",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "The foreign ministers of Turkey, Georgia and Romania met in Trabzon on Thursday.",
    register: "agency",
    claims: [
      {
        parties: "TUR = GEO = ROU",
        evidence: "The foreign ministers of Turkey, Georgia and Romania met in Trabzon",
        status: "completed",
        when: "2024-06-13",
        where: "Trabzon",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Latvian Defence Minister Ilze Ozola met separately with her colleagues from Canada and Spain on Wednesday.",
    register: "agency",
    claims: [
      {
        parties: "LVA = CAN",
        evidence: "Latvian Defence Minister Ilze Ozola met separately with her colleagues from Canada and Spain",
        when: "2024-06-12",
        status: "completed",
        details: { kind: "meeting" },
      },
      {
        parties: "LVA = ESP",
        evidence: "Latvian Defence Minister Ilze Ozola met separately with her colleagues from Canada and Spain",
        when: "2024-06-12",
        status: "completed",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Irish premier Declan Moriarty was received by Pope Francis at the Vatican yesterday.",
    register: "agency",
    claims: [
      {
        parties: "IRL = VAT",
        evidence: "Irish premier Declan Moriarty was received by Pope Francis at the Vatican yesterday",
        status: "completed",
        when: "2024-06-14",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "A Kyrgyz parliamentary delegation led by Speaker Nurlan Asanov was welcomed in Doha by the Qatari deputy prime minister, with whom it discussed gas and labour.",
    register: "agency",
    claims: [
      {
        parties: "KGZ = QAT",
        evidence:
          "A Kyrgyz parliamentary delegation led by Speaker Nurlan Asanov was welcomed in Doha by the Qatari deputy prime minister",
        status: "completed",
        where: "Doha",
      },
    ],
  },
  {
    text: "Zimbabwean President Tendai Moyo, who met the Belarusian prime minister in Harare on Monday, said the tractors were welcome.",
    register: "agency",
    claims: [
      {
        parties: "ZWE = BLR",
        evidence: "Zimbabwean President Tendai Moyo, who met the Belarusian prime minister in Harare on Monday",
        status: "completed",
        when: "2024-06-10",
        where: "Harare",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "After meeting Croatian Prime Minister Ivana Babić in Zagreb, Ecuador’s president flew on to Vienna.",
    register: "agency",
    claims: [
      {
        parties: "HRV = ECU",
        evidence: "After meeting Croatian Prime Minister Ivana Babić in Zagreb, Ecuador’s president",
        status: "completed",
        where: "Zagreb",
        details: { kind: "meeting", participants: ["person:ivana-babic"] },
      },
    ],
  },
  {
    text: "The Lao and Cambodian prime ministers sat down together in Vientiane for the first time since the border shooting.",
    register: "agency",
    claims: [
      {
        parties: "LAO = KHM",
        evidence: "The Lao and Cambodian prime ministers sat down together in Vientiane",
        status: "completed",
        where: "Vientiane",
      },
    ],
  },
  {
    text: "Speaking after he met Fijian leaders in Suva, Japan’s vice foreign minister announced scholarships.",
    register: "agency",
    claims: [
      {
        parties: "JPN = FJI",
        evidence: "he met Fijian leaders in Suva",
        status: "completed",
        where: "Suva",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Denmark’s prime minister saw the Greek president twice last year, in Athens and in Copenhagen.",
    register: "analysis",
    claims: [
      {
        parties: "DNK = GRC",
        evidence: "Denmark’s prime minister saw the Greek president twice last year, in Athens and in Copenhagen",
        when: "2023",
        where: "Athens",
      },
      {
        parties: "DNK = GRC",
        evidence: "Denmark’s prime minister saw the Greek president twice last year, in Athens and in Copenhagen",
        when: "2023",
        where: "Copenhagen",
      },
    ],
  },
  {
    text: "Panama’s deputy security minister and a Colombian general, meeting in the border town of Capurganá, drew up a list of smugglers.",
    register: "agency",
    claims: [
      {
        parties: "PAN = COL",
        evidence: "Panama’s deputy security minister and a Colombian general, meeting in the border town of Capurganá",
      },
    ],
  },

  // Talks, consultations, negotiations
  {
    text: "Uzbekistan and Afghanistan held talks on canal water in Termez last month.",
    register: "agency",
    claims: [
      {
        parties: "UZB = AFG",
        evidence: "Uzbekistan and Afghanistan held talks on canal water in Termez last month",
        status: "completed",
        when: "2024-05",
        where: "Termez",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "Talks between Sudan and South Sudan on transit fees resumed in Juba on Friday.",
    register: "agency",
    claims: [
      {
        parties: "SDN = SSD",
        evidence: "Talks between Sudan and South Sudan on transit fees resumed in Juba on Friday",
        when: "2024-06-14",
        where: "Juba",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "Negotiations between Guyana and Suriname over the river entered a third day on Saturday, and neither side expects them to end soon.",
    register: "agency",
    claims: [
      {
        parties: "GUY = SUR",
        evidence: "Negotiations between Guyana and Suriname over the river entered a third day",
        status: "ongoing",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "Political consultations between the foreign ministries of Slovenia and Nigeria took place in Abuja on 22 May 2024.",
    register: "readout",
    claims: [
      {
        parties: "SVN = NGA",
        evidence:
          "Political consultations between the foreign ministries of Slovenia and Nigeria took place in Abuja on 22 May 2024",
        status: "completed",
        when: "2024-05-22",
        where: "Abuja",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "Mozambican and Tanzanian officials are meeting behind closed doors in Pemba.",
    register: "agency",
    claims: [
      {
        parties: "MOZ = TZA",
        evidence: "Mozambican and Tanzanian officials are meeting behind closed doors in Pemba",
        status: "ongoing",
        where: "Pemba",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Honduras and Nicaragua have been in talks since March about the gulf.",
    register: "agency",
    claims: [
      {
        parties: "HND = NIC",
        evidence: "Honduras and Nicaragua have been in talks since March about the gulf",
        status: "ongoing",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "Egyptian Irrigation Minister Sameh Badawi discussed the filling of the dam with his Ethiopian colleague in Addis Ababa on Wednesday.",
    register: "agency",
    claims: [
      {
        parties: "EGY = ETH",
        evidence:
          "Egyptian Irrigation Minister Sameh Badawi discussed the filling of the dam with his Ethiopian colleague in Addis Ababa",
        status: "completed",
        when: "2024-06-12",
        where: "Addis Ababa",
        details: { participants: ["person:sameh-badawi"] },
      },
    ],
  },
  {
    text: "Diplomats from Cyprus and Lebanon conferred for two days in Beirut. The maps stayed on the table.",
    register: "agency",
    claims: [
      {
        parties: "CYP = LBN",
        evidence: "Diplomats from Cyprus and Lebanon conferred for two days in Beirut",
        status: "completed",
        where: "Beirut",
      },
    ],
  },
  {
    text: "A third round of talks between Armenian and Azerbaijani negotiators, hosted by Germany, ended in Berlin without a result.",
    register: "agency",
    claims: [
      {
        parties: "ARM = AZE",
        evidence: "A third round of talks between Armenian and Azerbaijani negotiators",
        status: "completed",
        where: "Berlin",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "Qatar hosted two days of talks between Chad and Libya in December 2022.",
    register: "analysis",
    claims: [
      {
        parties: "TCD = LBY",
        evidence: "Qatar hosted two days of talks between Chad and Libya in December 2022",
        status: "completed",
        when: "2022-12",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "Oman and Iran exchanged views on the safety of shipping at a meeting of their deputy foreign ministers in Muscat.",
    register: "agency",
    claims: [
      {
        parties: "OMN = IRN",
        evidence:
          "Oman and Iran exchanged views on the safety of shipping at a meeting of their deputy foreign ministers in Muscat",
        status: "completed",
        where: "Muscat",
      },
    ],
  },
  {
    text: "The talks Kuwait held with Iraq over the waterway in 2019 went nowhere.",
    register: "analysis",
    open: "when",
    claims: [
      {
        parties: "KWT = IRQ",
        evidence: "The talks Kuwait held with Iraq over the waterway in 2019",
        status: "completed",
        when: "2019",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "Since January Botswana has held three rounds of consultations with Zambia on elephants.",
    register: "analysis",
    claims: [
      {
        parties: "BWA = ZMB",
        evidence: "Botswana has held three rounds of consultations with Zambia on elephants",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "Officials from Finland and Estonia meet every spring to go over ferry timetables.",
    register: "analysis",
    claims: [
      {
        parties: "FIN = EST",
        evidence: "Officials from Finland and Estonia meet every spring",
        status: "ongoing",
        details: { kind: "meeting" },
      },
    ],
  },

  // Calls
  {
    text: "Portuguese Prime Minister Rui Sequeira spoke by telephone with Timor-Leste’s President Domingas Soares on Monday.",
    register: "agency",
    claims: [
      {
        parties: "PRT = TLS",
        evidence:
          "Portuguese Prime Minister Rui Sequeira spoke by telephone with Timor-Leste’s President Domingas Soares",
        status: "completed",
        when: "2024-06-10",
        details: { kind: "call", participants: ["person:rui-sequeira", "person:domingas-soares"] },
      },
    ],
  },
  {
    text: "Following a phone call with Sheikh Rashid al-Marri of Bahrain, Thai Foreign Minister Apinya Suksai said flights would go on.",
    register: "agency",
    claims: [
      {
        parties: "BHR = THA",
        evidence: "a phone call with Sheikh Rashid al-Marri of Bahrain, Thai Foreign Minister Apinya Suksai",
        status: "completed",
        details: { kind: "call" },
      },
    ],
  },
  {
    text: "The Chairman of the Council of Ministers of Bosnia and Herzegovina, Edin Halilović, had a video conference with the Prime Minister of Malaysia on 6 May 2021.",
    date: "2021-05-06",
    register: "readout",
    claims: [
      {
        parties: "BIH = MYS",
        evidence: "had a video conference with the Prime Minister of Malaysia on 6 May 2021",
        status: "completed",
        when: "2021-05-06",
        details: { kind: "call", participants: ["person:edin-halilovic"] },
      },
    ],
  },
  {
    text: "Argentina’s foreign minister rang her British opposite number on Thursday night.",
    register: "agency",
    claims: [
      {
        parties: "ARG = GBR",
        evidence: "Argentina’s foreign minister rang her British opposite number on Thursday night",
        status: "completed",
        when: "2024-06-13",
        details: { kind: "call" },
      },
    ],
  },
  {
    text: "In a call on 9 April, the leaders of Australia and Papua New Guinea went over plans for the cable.",
    register: "readout",
    claims: [
      {
        parties: "AUS = PNG",
        evidence: "In a call on 9 April, the leaders of Australia and Papua New Guinea",
        status: "completed",
        when: "2024-04-09",
        details: { kind: "call" },
      },
    ],
  },
  {
    text: "A telephone conversation took place between the President of Mongolia and the President of Turkey.",
    register: "readout",
    claims: [
      {
        parties: "MNG = TUR",
        evidence: "A telephone conversation took place between the President of Mongolia and the President of Turkey",
        status: "completed",
        details: { kind: "call" },
      },
    ],
  },
  {
    text: "Hungary’s and Slovakia’s energy ministers will talk by video link on Tuesday, Budapest said.",
    register: "agency",
    claims: [
      {
        parties: "HUN = SVK",
        evidence: "Hungary’s and Slovakia’s energy ministers will talk by video link on Tuesday",
        status: "planned",
        when: "2024-06-18",
        attribution: "HUN",
        details: { kind: "call" },
      },
    ],
  },

  // Summits, forums, sessions of commissions, several parties
  {
    text: "The leaders of Japan and Kenya held a summit in Nairobi on 11 January 2030.",
    date: "2030-01-12",
    register: "agency",
    claims: [
      {
        parties: "JPN = KEN",
        evidence: "The leaders of Japan and Kenya held a summit in Nairobi on 11 January 2030",
        status: "completed",
        when: "2030-01-11",
        where: "Nairobi",
        details: { kind: "summit" },
      },
    ],
  },
  {
    text: "A trilateral summit of Egypt, Cyprus and Greece opened in Nicosia this morning.",
    register: "agency",
    claims: [
      {
        parties: "EGY = CYP = GRC",
        evidence: "A trilateral summit of Egypt, Cyprus and Greece opened in Nicosia this morning",
        when: "2024-06-15",
        where: "Nicosia",
        details: { kind: "summit" },
      },
    ],
  },
  {
    text: "The twelfth session of the Vietnam–Algeria Joint Commission was held in Hanoi from 20 to 21 November 2018.",
    register: "readout",
    claims: [
      {
        parties: "VNM = DZA",
        evidence: "The twelfth session of the Vietnam–Algeria Joint Commission was held in Hanoi",
        status: "completed",
        when: "2018-11-20/2018-11-21",
        where: "Hanoi",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "The Polish–Lithuanian intergovernmental commission convened in Vilnius in February for the first time in six years.",
    register: "agency",
    claims: [
      {
        parties: "POL = LTU",
        evidence: "The Polish–Lithuanian intergovernmental commission convened in Vilnius in February",
        status: "completed",
        when: "2024-02",
        where: "Vilnius",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "ASEAN and the European Union held their ministerial meeting in Brussels in February 2024.",
    register: "readout",
    claims: [
      {
        parties: "org:ASEAN = org:EU",
        evidence: "ASEAN and the European Union held their ministerial meeting in Brussels in February 2024",
        status: "completed",
        when: "2024-02",
        where: "Brussels",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "NATO’s secretary general, Pieter Roelofs, met the president of Moldova at the alliance’s headquarters on Wednesday.",
    register: "agency",
    claims: [
      {
        parties: "org:NATO = MDA",
        evidence: "NATO’s secretary general, Pieter Roelofs, met the president of Moldova",
        status: "completed",
        when: "2024-06-12",
        details: { kind: "meeting", participants: ["person:pieter-roelofs"] },
      },
    ],
  },
  {
    text: "African Union envoy Moussa Traoré-Keïta met Burundi’s foreign minister in Bujumbura and then held talks with Rwandan officials in Kigali.",
    register: "agency",
    claims: [
      {
        parties: "org:AU = BDI",
        evidence: "African Union envoy Moussa Traoré-Keïta met Burundi’s foreign minister in Bujumbura",
        status: "completed",
        where: "Bujumbura",
        details: { kind: "meeting" },
      },
      {
        parties: "org:AU = RWA",
        evidence: "then held talks with Rwandan officials in Kigali",
        status: "completed",
        where: "Kigali",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "UN special envoy Karin Lindqvist met Yemen’s foreign minister in Muscat, a diplomat said.",
    register: "agency",
    claims: [
      {
        parties: "org:UN = YEM",
        evidence: "UN special envoy Karin Lindqvist met Yemen’s foreign minister in Muscat",
        status: "completed",
        where: "Muscat",
        details: { kind: "meeting", participants: ["person:karin-lindqvist"] },
      },
    ],
  },
  {
    text: "The presidents of Kazakhstan, Uzbekistan and Kyrgyzstan will gather in Tashkent on 2 July for a summit on water.",
    register: "agency",
    claims: [
      {
        parties: "KAZ = UZB = KGZ",
        evidence:
          "The presidents of Kazakhstan, Uzbekistan and Kyrgyzstan will gather in Tashkent on 2 July for a summit",
        status: "planned",
        when: "2024-07-02",
        where: "Tashkent",
        details: { kind: "summit" },
      },
    ],
  },
  {
    text: "The summit between Mercosur and the EU that was to open in Montevideo next month has been postponed.",
    register: "agency",
    claims: [
      {
        parties: "org:Mercosur = org:EU",
        evidence: "The summit between Mercosur and the EU that was to open in Montevideo next month has been postponed",
        status: "suspended",
        details: { kind: "summit" },
      },
    ],
  },
  {
    text: "A Brazilian–Nigerian business and government forum, opened by the two vice-presidents, was held in Lagos in March 2015.",
    date: "2015-03-30",
    register: "agency",
    claims: [
      {
        parties: "BRA = NGA",
        evidence:
          "A Brazilian–Nigerian business and government forum, opened by the two vice-presidents, was held in Lagos",
        status: "completed",
        when: "2015-03",
        where: "Lagos",
      },
    ],
  },

  // Planned, agreed, cancelled, postponed, denied
  {
    text: "Swedish Prime Minister Astrid Lundgren is scheduled to meet Brazil’s president in Brasília on Thursday.",
    register: "agency",
    claims: [
      {
        parties: "SWE = BRA",
        evidence:
          "Swedish Prime Minister Astrid Lundgren is scheduled to meet Brazil’s president in Brasília on Thursday",
        status: "planned",
        when: "2024-06-20",
        where: "Brasília",
        details: { kind: "meeting", participants: ["person:astrid-lundgren"] },
      },
    ],
  },
  {
    text: "Peru and Bolivia plan to hold talks on the lake next month.",
    register: "agency",
    claims: [
      {
        parties: "PER = BOL",
        evidence: "Peru and Bolivia plan to hold talks on the lake next month",
        status: "planned",
        when: "2024-07",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "The next session of the Serbian–Libyan joint committee is due in Belgrade in 2025.",
    register: "readout",
    open: "where",
    claims: [
      {
        parties: "SRB = LBY",
        evidence: "The next session of the Serbian–Libyan joint committee is due in Belgrade in 2025",
        status: "planned",
        when: "2025",
        where: "Belgrade",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "Cameroon and Equatorial Guinea agreed to meet again in Malabo in August.",
    register: "agency",
    claims: [
      {
        parties: "CMR = GNQ",
        evidence: "Cameroon and Equatorial Guinea agreed to meet again in Malabo in August",
        status: "agreed",
        when: "2024-08",
        where: "Malabo",
      },
    ],
  },
  {
    text: "Ukraine called off a meeting with Hungarian officials in Uzhhorod that had been set for Friday.",
    register: "agency",
    claims: [
      {
        parties: "UKR = HUN",
        evidence: "Ukraine called off a meeting with Hungarian officials in Uzhhorod",
        status: "cancelled",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Pakistan’s foreign secretary cancelled talks with New Delhi in August 2014.",
    register: "analysis",
    claims: [
      {
        parties: "PAK = IND",
        evidence: "Pakistan’s foreign secretary cancelled talks with New Delhi in August 2014",
        status: "cancelled",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "A meeting between the Philippine and Chinese defence chiefs was put off at Manila’s request.",
    register: "agency",
    claims: [
      {
        parties: "PHL = CHN",
        evidence: "A meeting between the Philippine and Chinese defence chiefs was put off",
        status: "suspended",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Venezuela’s president refused to meet the Guyanese delegation.",
    register: "agency",
    claims: [
      {
        parties: "VEN = GUY",
        evidence: "Venezuela’s president refused to meet the Guyanese delegation",
        status: "denied",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "The Syrian foreign ministry denied that talks with Turkish intelligence officers had taken place in Latakia.",
    register: "agency",
    claims: [
      {
        parties: "SYR = TUR",
        evidence: "talks with Turkish intelligence officers had taken place in Latakia",
        status: "denied",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "The Spanish prime minister did not meet his Moroccan colleague during the games.",
    register: "agency",
    claims: [
      {
        parties: "ESP = MAR",
        evidence: "The Spanish prime minister did not meet his Moroccan colleague",
        status: "denied",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "No talks were held between Eritrea and Djibouti in 2017.",
    register: "analysis",
    claims: [
      {
        parties: "ERI = DJI",
        evidence: "No talks were held between Eritrea and Djibouti in 2017",
        status: "denied",
        when: "2017",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "Seoul broke off its talks with Pyongyang on the joint complex in 2016, and they have not been taken up since.",
    register: "analysis",
    claims: [
      {
        parties: "KOR = PRK",
        evidence: "Seoul broke off its talks with Pyongyang on the joint complex in 2016",
        details: { kind: "talks" },
      },
    ],
  },

  // Ministry readouts: implied parties
  {
    text: "Minister of Foreign Affairs Lena Virtala met today with Ambassador of Uruguay to Finland Hugo Larrañaga. The ambassador is leaving Helsinki after four years.",
    register: "readout",
    claims: [
      {
        parties: "FIN = URY",
        evidence:
          "Minister of Foreign Affairs Lena Virtala met today with Ambassador of Uruguay to Finland Hugo Larrañaga",
        status: "completed",
        when: "2024-06-15",
        details: { kind: "meeting", participants: ["person:lena-virtala", "person:hugo-larranaga"] },
      },
    ],
  },
  {
    text: "President of Indonesia Agus Wirawan arrived in Dili this morning. He was received by President of Timor-Leste Mateus Belo.",
    register: "readout",
    claims: [
      {
        parties: "IDN = TLS",
        evidence: "He was received by President of Timor-Leste Mateus Belo",
        status: "completed",
        details: { kind: "meeting", participants: ["person:agus-wirawan", "person:mateus-belo"] },
      },
    ],
  },
  {
    text: "Deputy Foreign Minister of Latvia Juris Kalns is visiting Accra. During his stay he will meet with the leadership of Ghana.",
    register: "readout",
    claims: [
      {
        parties: "LVA = GHA",
        evidence: "he will meet with the leadership of Ghana",
        status: "planned",
        details: { kind: "meeting", participants: ["person:juris-kalns"] },
      },
    ],
  },
  {
    text: "The Prime Minister of Iceland, Birna Einarsdóttir, is in Riga for two days. The talks with her Latvian host were held in an open and friendly atmosphere.",
    register: "readout",
    claims: [
      {
        parties: "ISL = LVA",
        evidence: "The talks with her Latvian host were held in an open and friendly atmosphere",
        status: "completed",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "President Ousmane Faye of Senegal returned from Praia on Friday. Cabo Verde’s prime minister and he had talked over fishing for two hours.",
    register: "agency",
    open: "missed",
    claims: [
      {
        parties: "CPV = SEN",
        evidence: "Cabo Verde’s prime minister and he had talked over fishing for two hours",
        status: "completed",
        details: { participants: ["person:ousmane-faye"] },
      },
    ],
  },
  {
    text: "Trade between Jordan and Kenya is small. The two presidents will meet in Amman on 25 June, the Jordanian royal court announced.",
    register: "agency",
    claims: [
      {
        parties: "JOR = KEN",
        evidence: "The two presidents will meet in Amman on 25 June",
        status: "planned",
        when: "2024-06-25",
        where: "Amman",
        attribution: "JOR",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Relations between Thailand and Myanmar were strained that winter. Their generals met three times at Mae Sot in January 2003.",
    register: "analysis",
    claims: [
      {
        parties: "THA = MMR",
        evidence: "Their generals met three times at Mae Sot in January 2003",
        status: "completed",
        when: "2003-01",
        where: "Mae Sot",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Costa Rica protested on Monday against dredging by Nicaragua. Both sides are now holding talks on the river in San José.",
    register: "agency",
    claims: [
      {
        parties: "CRI = NIC",
        evidence: "Both sides are now holding talks on the river in San José",
        status: "ongoing",
        where: "San José",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "At the invitation of the Kuwaiti side, a delegation of the Ministry of Health of Azerbaijan visited Kuwait City, where it met with the Kuwaiti minister of health.",
    register: "readout",
    claims: [
      {
        parties: "AZE = KWT",
        evidence: "it met with the Kuwaiti minister of health",
        status: "completed",
        where: "Kuwait City",
        details: { kind: "meeting" },
      },
    ],
  },

  // President’s office, first person, transcripts, speeches
  {
    text: "President of Slovakia Miroslava Hudáková: I met with the President of Mexico in Bratislava this morning, and I was glad of his frankness.",
    register: "speech",
    claims: [
      {
        parties: "SVK = MEX",
        evidence: "I met with the President of Mexico in Bratislava this morning",
        status: "completed",
        when: "2024-06-15",
        where: "Bratislava",
        attribution: "person:miroslava-hudakova",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "“We have just concluded very useful talks with our Omani friends,” Sri Lankan Foreign Minister Ruwan Jayatilaka told reporters.",
    register: "speech",
    claims: [
      {
        parties: "LKA = OMN",
        evidence: "We have just concluded very useful talks with our Omani friends",
        status: "completed",
        attribution: "person:ruwan-jayatilaka",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "President of Namibia Selma Nghidinwa received Prime Minister of Portugal Nuno Tavares in Windhoek.\n\nSelma Nghidinwa: Portugal’s engineers built half of our bridges.\n\nNuno Tavares: Tomorrow our ministers of transport will meet in Walvis Bay.",
    register: "speech",
    claims: [
      {
        parties: "NAM = PRT",
        evidence: "President of Namibia Selma Nghidinwa received Prime Minister of Portugal Nuno Tavares in Windhoek",
        status: "completed",
        where: "Windhoek",
        details: { kind: "meeting", participants: ["person:selma-nghidinwa", "person:nuno-tavares"] },
      },
      {
        parties: "NAM = PRT",
        evidence: "Tomorrow our ministers of transport will meet in Walvis Bay",
        status: "planned",
        when: "2024-06-16",
        where: "Walvis Bay",
        attribution: "person:nuno-tavares",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Prime Minister of Fiji Josefa Ravula: Last year I spoke by phone with the Prime Minister of Israel about the peacekeepers on the Golan.",
    register: "speech",
    claims: [
      {
        parties: "FJI = ISR",
        evidence: "Last year I spoke by phone with the Prime Minister of Israel",
        status: "completed",
        when: "2023",
        attribution: "person:josefa-ravula",
        details: { kind: "call" },
      },
    ],
  },
  {
    text: "Gabon’s foreign minister, Aline Mboumba, said that she would meet the Togolese leadership in Lomé on Monday.",
    register: "agency",
    claims: [
      {
        parties: "GAB = TGO",
        evidence: "she would meet the Togolese leadership in Lomé on Monday",
        status: "planned",
        when: "2024-06-17",
        where: "Lomé",
        attribution: "person:aline-mboumba",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "According to the Estonian foreign ministry, Estonia and Ukraine held consultations on drones in Tartu on 30 May.",
    register: "agency",
    claims: [
      {
        parties: "EST = UKR",
        evidence: "Estonia and Ukraine held consultations on drones in Tartu on 30 May",
        status: "completed",
        when: "2024-05-30",
        where: "Tartu",
        attribution: "EST",
        details: { kind: "talks" },
      },
    ],
  },

  // Joint statements and legal texts
  {
    text: "1. The President of the Republic of Angola and the President of the Republic of Cuba met in Luanda on 9 October 2023 and held an in-depth exchange of views.",
    date: "2023-10-09",
    register: "joint-statement",
    claims: [
      {
        parties: "AGO = CUB",
        evidence:
          "The President of the Republic of Angola and the President of the Republic of Cuba met in Luanda on 9 October 2023",
        status: "completed",
        when: "2023-10-09",
        where: "Luanda",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "14. The Parties agreed to hold the fifth session of the Joint Commission between the Republic of Korea and the Kingdom of Eswatini in Mbabane in 2026.",
    register: "joint-statement",
    claims: [
      {
        parties: "KOR = SWZ",
        evidence:
          "The Parties agreed to hold the fifth session of the Joint Commission between the Republic of Korea and the Kingdom of Eswatini",
        status: "agreed",
        when: "2026",
        where: "Mbabane",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "The plenipotentiaries of Chile and Argentina met at Montevideo on 8 January 1979 in the presence of the representative of the Holy See.",
    date: "1979-02-01",
    register: "legal",
    claims: [
      {
        parties: "CHL = ARG",
        evidence: "The plenipotentiaries of Chile and Argentina met at Montevideo on 8 January 1979",
        status: "completed",
        when: "1979-01-08",
        where: "Montevideo",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Loan record: repayment terms were reviewed at a meeting between the Ministry of Finance of Cameroon and the Chinese commercial counsellor in Yaoundé in 2017.",
    date: "2018-03-01",
    register: "finance-record",
    claims: [
      {
        parties: "CMR = CHN",
        evidence:
          "a meeting between the Ministry of Finance of Cameroon and the Chinese commercial counsellor in Yaoundé in 2017",
        status: "completed",
        when: "2017",
        where: "Yaoundé",
        details: { kind: "meeting" },
      },
    ],
  },

  {
    text: "3. On the margins of the conference the Foreign Minister of Samoa held bilateral meetings with the Foreign Ministers of Ireland and Malta.",
    register: "joint-statement",
    claims: [
      {
        parties: "WSM = IRL",
        evidence:
          "the Foreign Minister of Samoa held bilateral meetings with the Foreign Ministers of Ireland and Malta",
        status: "completed",
        details: { kind: "meeting" },
      },
      {
        parties: "WSM = MLT",
        evidence:
          "the Foreign Minister of Samoa held bilateral meetings with the Foreign Ministers of Ireland and Malta",
        status: "completed",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "The Contracting Parties, Greece and Bulgaria, shall consult each other on the waters of the Nestos. To that end their delegations met in Drama on 4 June 1964.",
    date: "1964-07-09",
    register: "legal",
    open: "where",
    claims: [
      {
        parties: "GRC = BGR",
        evidence: "their delegations met in Drama on 4 June 1964",
        status: "completed",
        when: "1964-06-04",
        where: "Drama",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "The Ministers of Defence of Australia, Indonesia and Timor-Leste decided to meet annually, and will hold their next meeting in Darwin in May 2027.",
    date: "2026-05-20",
    register: "joint-statement",
    claims: [
      {
        parties: "AUS = IDN = TLS",
        evidence: "The Ministers of Defence of Australia, Indonesia and Timor-Leste decided to meet annually",
        status: "agreed",
        details: { kind: "meeting" },
      },
      {
        parties: "AUS = IDN = TLS",
        evidence: "will hold their next meeting in Darwin in May 2027",
        status: "planned",
        when: "2027-05",
        where: "Darwin",
        details: { kind: "meeting" },
      },
    ],
  },

  // History
  {
    text: "Burmese and Yugoslav officials met in Belgrade in 1957 to settle the rice account.",
    register: "analysis",
    claims: [
      {
        parties: "MMR = YUG",
        evidence: "Burmese and Yugoslav officials met in Belgrade in 1957",
        status: "completed",
        when: "1957",
        where: "Belgrade",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Finland’s prime minister conferred with Soviet leaders in Moscow today on the timber quota.",
    date: "1962-05-03",
    register: "agency",
    claims: [
      {
        parties: "FIN = SUN",
        evidence: "Finland’s prime minister conferred with Soviet leaders in Moscow today",
        status: "completed",
        when: "1962-05-03",
        where: "Moscow",
      },
    ],
  },
  {
    text: "In the autumn of 1971 East German and Polish planners met in Görlitz, and in 1973 they met again in Szczecin.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "DDR = POL",
        evidence: "East German and Polish planners met in Görlitz",
        status: "completed",
        where: "Görlitz",
        details: { kind: "meeting" },
      },
      {
        parties: "DDR = POL",
        evidence: "in 1973 they met again in Szczecin",
        status: "completed",
        when: "1973",
        where: "Szczecin",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "The 1986 summit between Mali and Burkina Faso, held in Yamoussoukro, closed the quarrel over the Agacher strip.",
    register: "analysis",
    claims: [
      {
        parties: "MLI = BFA",
        evidence: "The 1986 summit between Mali and Burkina Faso, held in Yamoussoukro",
        status: "completed",
        when: "1986",
        where: "Yamoussoukro",
        details: { kind: "summit" },
      },
    ],
  },
  {
    text: "Czechoslovak and Austrian ministers met in Bratislava last Friday, the first such meeting since 1968.",
    date: "1989-12-19",
    register: "agency",
    claims: [
      {
        parties: "CSK = AUT",
        evidence: "Czechoslovak and Austrian ministers met in Bratislava last Friday",
        status: "completed",
        when: "1989-12-15",
        where: "Bratislava",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Portugal’s and Guinea-Bissau’s negotiators met in London in May 1974.",
    register: "analysis",
    claims: [
      {
        parties: "PRT = GNB",
        evidence: "Portugal’s and Guinea-Bissau’s negotiators met in London in May 1974",
        status: "completed",
        when: "1974-05",
        where: "London",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Ministers from Tuvalu and the Marshall Islands will meet in Majuro tomorrow to talk about sea walls.",
    date: "2034-03-07",
    register: "agency",
    claims: [
      {
        parties: "TUV = MHL",
        evidence: "Ministers from Tuvalu and the Marshall Islands will meet in Majuro tomorrow",
        status: "planned",
        when: "2034-03-08",
        where: "Majuro",
        details: { kind: "meeting" },
      },
    ],
  },

  // Several claims in one line
  {
    text: "Dutch Prime Minister Maarten Hoekema met the emir of Kuwait on Sunday and spoke by phone with the Omani sultan the next day.",
    date: "2024-02-08",
    register: "agency",
    claims: [
      {
        parties: "NLD = KWT",
        evidence: "Dutch Prime Minister Maarten Hoekema met the emir of Kuwait on Sunday",
        status: "completed",
        when: "2024-02-04",
        details: { kind: "meeting", participants: ["person:maarten-hoekema"] },
      },
      {
        parties: "NLD = OMN",
        evidence: "spoke by phone with the Omani sultan the next day",
        status: "completed",
        details: { kind: "call", participants: ["person:maarten-hoekema"] },
      },
    ],
  },
  {
    text: "Italy met Albania in Bari in 2001; Montenegro held talks with Kosovo in 2015 and with Serbia in 2016.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "ITA = ALB",
        evidence: "Italy met Albania in Bari in 2001",
        when: "2001",
        where: "Bari",
        details: { kind: "meeting" },
      },
      {
        parties: "MNE = XKX",
        evidence: "Montenegro held talks with Kosovo in 2015",
        when: "2015",
        status: "completed",
        details: { kind: "talks" },
      },
      {
        parties: "MNE = SRB",
        evidence: "Montenegro held talks with Kosovo in 2015 and with Serbia in 2016",
        when: "2016",
        status: "completed",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "While the Jamaican and Haitian foreign ministers met in Kingston, police chiefs of Jamaica and the Bahamas held a video conference.",
    register: "agency",
    open: "missed",
    claims: [
      {
        parties: "JAM = HTI",
        evidence: "the Jamaican and Haitian foreign ministers met in Kingston",
        status: "completed",
        where: "Kingston",
        details: { kind: "meeting" },
      },
      {
        parties: "JAM = BHS",
        evidence: "police chiefs of Jamaica and the Bahamas held a video conference",
        status: "completed",
        details: { kind: "call" },
      },
    ],
  },

  // Headlines
  {
    text: "Ivorian, Liberian presidents meet in Abidjan",
    register: "headline",
    claims: [
      {
        parties: "CIV = LBR",
        evidence: "Ivorian, Liberian presidents meet in Abidjan",
        where: "Abidjan",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Nepal PM to meet Bhutan king in July",
    register: "headline",
    claims: [
      {
        parties: "NPL = BTN",
        evidence: "Nepal PM to meet Bhutan king in July",
        status: "planned",
        when: "2024-07",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Saudi crown prince receives Ukrainian foreign minister",
    register: "headline",
    claims: [
      {
        parties: "SAU = UKR",
        evidence: "Saudi crown prince receives Ukrainian foreign minister",
        details: { kind: "meeting" },
      },
    ],
  },
  {
    text: "Singapore, New Zealand hold talks on green shipping",
    register: "headline",
    claims: [
      {
        parties: "SGP = NZL",
        evidence: "Singapore, New Zealand hold talks on green shipping",
        details: { kind: "talks" },
      },
    ],
  },
  {
    text: "Gambia–Senegal summit postponed",
    register: "headline",
    claims: [
      {
        parties: "GMB = SEN",
        evidence: "Gambia–Senegal summit postponed",
        status: "suspended",
        details: { kind: "summit" },
      },
    ],
  },
  {
    text: "Tokyo and Montevideo ministers discuss beef in phone call",
    register: "headline",
    claims: [
      {
        parties: "JPN = URY",
        evidence: "Tokyo and Montevideo ministers discuss beef in phone call",
        details: { kind: "call" },
      },
    ],
  },
  {
    text: "Seychelles scraps Mauritius talks over tuna",
    register: "headline",
    claims: [
      {
        parties: "SYC = MUS",
        evidence: "Seychelles scraps Mauritius talks over tuna",
        status: "cancelled",
        details: { kind: "talks" },
      },
    ],
  },

  // Near misses: meetings at home
  {
    text: "The Turkish president met opposition leaders in Ankara on Wednesday.",
    register: "agency",
    claims: [],
    why: "a meeting at home",
  },
  {
    text: "Ghana’s cabinet held an emergency meeting on the price of cocoa.",
    register: "agency",
    claims: [],
    why: "a cabinet meets",
  },
  {
    text: "Talks between Colombia’s government and the teachers’ union broke down overnight.",
    register: "agency",
    claims: [],
    why: "talks with a union at home",
  },
  {
    text: "The governors of Bavaria and Saxony met in Regensburg to coordinate flood defences.",
    register: "agency",
    claims: [],
    why: "two provinces of one state",
  },
  {
    text: "Indian Prime Minister Arvind Deshmukh spoke by telephone with the chief minister of Kerala.",
    register: "agency",
    claims: [],
    why: "a call at home",
  },
  {
    text: "Kenya’s parliament convened a special session on the finance bill.",
    register: "agency",
    claims: [],
    why: "a parliament's session",
  },

  // Near misses: firms, people, sport
  {
    text: "Executives of the Korean carmaker met suppliers from Mexico in Monterrey.",
    register: "agency",
    claims: [],
    why: "firms",
  },
  {
    text: "Fans of the Croatian and Serbian clubs met in a bar in Vienna before the match.",
    register: "agency",
    claims: [],
    why: "fans",
  },
  {
    text: "Morocco will meet Portugal in the quarter-final on Saturday.",
    register: "agency",
    claims: [],
    why: "sport",
  },
  {
    text: "When Ghana met Uruguay in Johannesburg in 2010, the penalty hit the bar.",
    register: "analysis",
    claims: [],
    why: "sport, with a place and a year",
  },
  {
    text: "She met her Norwegian husband in Lima, where both were students.",
    claims: [],
    why: "private persons",
  },
  {
    text: "Poets from Chile and Iran read together at the festival in Medellín.",
    register: "agency",
    claims: [],
    why: "artists",
  },

  // Near misses: other senses of the words
  {
    text: "Vietnam’s exports to Germany met expectations in the second quarter.",
    register: "agency",
    claims: [],
    why: "to meet expectations",
  },
  {
    text: "Uganda has met all the conditions set by Denmark for the next tranche.",
    register: "agency",
    claims: [],
    why: "to meet conditions",
  },
  {
    text: "There was no meeting of minds between London and Dublin on the matter of fish.",
    register: "analysis",
    claims: [],
    why: "metaphor",
  },
  {
    text: "The borders of Zambia, Botswana, Namibia and Zimbabwe almost meet at one point in the river.",
    register: "analysis",
    claims: [],
    why: "borders meet",
  },
  {
    text: "The proposal of Argentina met with scepticism in Brazil.",
    register: "analysis",
    claims: [],
    why: "to meet with a reaction",
  },
  {
    text: "Norway called the storm off its coast the worst since Denmark’s of 1999.",
    register: "agency",
    claims: [],
    why: "to call: to name",
  },
  {
    text: "Samoa called for a ban on deep-sea mining, and Palau seconded it.",
    register: "agency",
    claims: [],
    why: "to call for",
  },
  {
    text: "Egypt received twelve locomotives from Hungary in March.",
    register: "agency",
    claims: [],
    why: "to receive goods",
  },
  {
    text: "Climbers from Slovenia reached the summit of the Nepalese peak at noon.",
    register: "agency",
    claims: [],
    why: "a mountain's summit",
  },
  {
    text: "The president of Rwanda is said to talk in proverbs, as the Burundian one does.",
    register: "analysis",
    claims: [],
    why: "to talk: a manner of speech",
  },
  {
    text: "Meeting rooms in the Belgian embassy in Kinshasa are being painted.",
    register: "agency",
    claims: [],
    why: "meeting rooms",
  },
  {
    text: "The newspaper Forum of Skopje has a correspondent in Tirana.",
    claims: [],
    why: "forum: a newspaper's name",
  },

  // Near misses: imagined, asked for, asked about, only wished
  {
    text: "If the leaders of Algeria and Morocco met, the border might open within a year.",
    register: "analysis",
    claims: [],
    why: "hypothetical",
  },
  {
    text: "Will Belarus and Poland hold talks on the crossing?",
    register: "headline",
    claims: [],
    why: "question",
  },
  {
    text: "Had the Sudanese and Ethiopian generals met in time, the skirmish would have been avoided.",
    register: "analysis",
    claims: [],
    why: "hypothetical: inversion",
  },
  {
    text: "Austria urged Serbia and Kosovo to hold talks.",
    register: "agency",
    claims: [],
    why: "asked for: a statement",
  },
  {
    text: "Dhaka and Naypyidaw should meet more often, the authors argue.",
    register: "analysis",
    claims: [],
    why: "advice",
  },
  {
    text: "Unless Malta and Libya talk about the wreck, nobody will raise it.",
    register: "analysis",
    claims: [],
    why: "condition",
  },
  {
    text: "Analysts wonder whether Caracas and Bogotá will ever sit at one table.",
    register: "analysis",
    claims: [],
    why: "left open",
  },

  // Near misses: a visit, a message, a protest, a thing of one side
  {
    text: "The Danish foreign minister visited Hanoi in March.",
    register: "agency",
    claims: [],
    why: "a visit alone",
  },
  {
    text: "Slovenia’s president sent a message of condolence to the president of Turkey.",
    register: "readout",
    claims: [],
    why: "a message",
  },
  {
    text: "Spain summoned the Iranian ambassador on Thursday to protest against the executions.",
    register: "agency",
    claims: [],
    why: "a summons: a protest",
  },
  {
    text: "The meeting hall that China built in Vientiane seats two thousand.",
    register: "analysis",
    claims: [],
    why: "a building",
  },
  {
    text: "Botswana’s trade minister addressed students at the University of Leeds.",
    register: "agency",
    claims: [],
    why: "a lecture",
  },
  {
    text: "The Mongolian delegation arrived in Sapporo on Monday and left on Thursday.",
    register: "agency",
    claims: [],
    why: "arrival and departure alone",
  },
  {
    text: "A painting of the meeting of two emperors hangs in the embassy of Austria in Warsaw.",
    claims: [],
    why: "a painting",
  },
  {
    text: "Peruvian and Chilean archaeologists compared notes at a conference in Arica.",
    register: "agency",
    claims: [],
    why: "scholars",
  },
  {
    text: "The Head of State held a telephone conversation with the President of Peru Rosa Quispe. It was agreed to maintain contact at various levels.",
    register: "readout",
    date: "2031-03-04",
    title: "Telephone conversation with President of Peru Rosa Quispe",
    url: "https://president.kz/en/events/1",
    claims: [
      {
        parties: "KAZ = PER",
        evidence: "The Head of State held a telephone conversation with the President of Peru Rosa Quispe",
        status: "completed",
        when: "2031-03-04",
        details: { kind: "call" },
      },
      { parties: "KAZ = PER", evidence: "It was agreed to maintain contact at various levels", status: "agreed" },
    ],
  },
  {
    text: "The Prime Minister spoke to President Ilze Ozola of Latvia this morning. They also spoke about grain. The leaders agreed on a calendar of further contacts.",
    register: "readout",
    date: "2031-03-04",
    title: "PM call with President Ozola of Latvia",
    url: "https://pm.gov.uk/news/7",
    claims: [
      {
        parties: "GBR = LVA",
        evidence: "The Prime Minister spoke to President Ilze Ozola of Latvia this morning",
        status: "completed",
        when: "2031-03-04",
        details: { kind: "call" },
      },
      { parties: "GBR = LVA", evidence: "The leaders agreed on a calendar of further contacts", status: "agreed" },
    ],
  },
  {
    text: "Political consultations between Ghana and Chile were held in Accra. The next round of consultations will be held in Santiago in 2032.",
    register: "readout",
    date: "2031-05-06",
    title: "Political consultations between Ghana and Chile",
    open: "missed",
    claims: [
      {
        parties: "GHA = CHL",
        evidence: "Political consultations between Ghana and Chile were held in Accra",
        status: "completed",
      },
      {
        parties: "GHA = CHL",
        evidence: "The next round of consultations will be held in Santiago in 2032",
        status: "planned",
        when: "2032",
      },
    ],
  },
  {
    text: "Minister Wanjiru spoke of the talks between Sudan and Chad. The latest round took place in Doha in April 2030.",
    register: "readout",
    date: "2031-05-06",
    open: "missed",
    claims: [
      { parties: "SDN = TCD", evidence: "the talks between Sudan and Chad" },
      {
        parties: "SDN = TCD",
        evidence: "The latest round took place in Doha in April 2030",
        status: "completed",
        when: "2030-04",
      },
    ],
  },
  {
    text: "President of Mali Oumar Sidibé: Madam President, today's talks were held in a businesslike manner.\n\nPresident of Bolivia Elena Choque: Thank you, Mr President. Bolivia is far from Mali, and I am glad to be here.",
    register: "speech",
    date: "2031-05-06",
    title: "Press statements by the presidents of Mali and Bolivia",
    open: "missed",
    claims: [
      { parties: "MLI = BOL", evidence: "today's talks were held in a businesslike manner", status: "completed" },
    ],
  },
  {
    text: "Minister Monteiro received yesterday, at the Palace of the Moons, the Foreign Minister of Iceland, Katla Jónsdóttir.",
    register: "readout",
    date: "2031-05-06",
    url: "https://www.mre.gov.cv/noticias/4",
    claims: [
      {
        parties: "CPV = ISL",
        evidence:
          "Minister Monteiro received yesterday, at the Palace of the Moons, the Foreign Minister of Iceland, Katla Jónsdóttir",
        status: "completed",
        when: "2031-05-05",
      },
    ],
  },
  {
    text: "The European Union and Panama opened the EU–Panama summit. Both sides agreed to stay in touch.",
    register: "readout",
    date: "2031-05-06",
    title: "EU–Panama summit",
    claims: [
      { parties: "org:EU = PAN", evidence: "the EU–Panama summit" },
      { parties: "org:EU = PAN", evidence: "Both sides agreed to stay in touch", status: "agreed" },
    ],
  },
  {
    text: "The session of parliament was held in Lisbon. The next session will be held in May.",
    register: "agency",
    claims: [],
    why: "a parliament sits",
  },
  {
    text: "Foreign Minister Sun Lan, Member of the Standing Committee of the Central Bureau and State Councillor, held talks with Kenyan Foreign Minister Amina Otieno in Nairobi.",
    register: "readout",
    date: "2031-05-06",
    url: "https://www.fmprc.gov.cn/eng/3",
    claims: [
      {
        parties: "CHN = KEN",
        evidence: "held talks with Kenyan Foreign Minister Amina Otieno in Nairobi",
        status: "completed",
      },
    ],
  },
  {
    text: "The Secretary-General met with the Prime Minister of Tonga.",
    register: "readout",
    date: "2031-05-06",
    open: "missed",
    claims: [
      {
        parties: "org:UN = TON",
        evidence: "The Secretary-General met with the Prime Minister of Tonga",
        status: "completed",
      },
    ],
  },
  {
    text: "The Secretary General met with the Prime Minister of Iceland.",
    register: "readout",
    date: "2031-05-06",
    url: "https://www.nato.int/cps/en/news_3.htm",
    claims: [
      {
        parties: "org:NATO = ISL",
        evidence: "The Secretary General met with the Prime Minister of Iceland",
        status: "completed",
      },
    ],
  },
  {
    text: "President Ríos received this Thursday the Prime Minister of Ghana, Kojo Mensah, at the Palace of the Rivers.",
    register: "readout",
    date: "2031-05-08",
    url: "https://www.presidencia.gub.uy/3",
    claims: [
      {
        parties: "URY = GHA",
        evidence: "President Ríos received this Thursday the Prime Minister of Ghana, Kojo Mensah",
        status: "completed",
        when: "2031-05-08",
      },
    ],
  },
  {
    text: "The President of Malta received a phone call from the King of Jordan.",
    register: "readout",
    claims: [
      {
        parties: "MLT = JOR",
        evidence: "The President of Malta received a phone call from the King of Jordan",
        status: "completed",
        details: { kind: "call" },
      },
    ],
  },
  {
    text: "Foreign Minister Ana Castro of Peru and Finnish Foreign Minister Aino Laitinen co-chaired the third Strategic Dialogue in Lima.",
    register: "readout",
    claims: [
      {
        parties: "PER = FIN",
        evidence: "co-chaired the third Strategic Dialogue in Lima",
        status: "completed",
        details: { kind: "talks" },
      },
    ],
  },
  // What is done on an anniversary is not of the year that it counts from.
  {
    text: "On 3 May 2024 the foreign ministers of Chad and Peru met in Lima on the 30th anniversary of diplomatic relations between the two countries.",
    register: "agency",
    claims: [{ parties: "TCD = PER", evidence: "Chad and Peru met", status: "completed", when: "2024-05-03" }],
  },
  // Conversations of one with another, and summits attended
  {
    text: "A telephone conversation of Foreign Minister Okoye of Nigeria with the Foreign Minister of Benin took place on 3 June.",
    register: "readout",
    claims: [
      {
        parties: "NGA = BEN",
        evidence:
          "telephone conversation of Foreign Minister Okoye of Nigeria with the Foreign Minister of Benin took place on 3 June",
        status: "completed",
        when: "2024-06-03",
        details: { kind: "call" },
      },
    ],
  },
  {
    text: "President Duarte of Paraguay attended a trilateral summit in Lima with President Ana Ruiz of Peru and Chilean President Luis Soto.",
    register: "agency",
    claims: [
      {
        parties: "PRY = PER = CHL",
        evidence:
          "attended a trilateral summit in Lima with President Ana Ruiz of Peru and Chilean President Luis Soto",
        details: { kind: "summit" },
      },
    ],
  },
  {
    text: "Chile thanked Peru for hosting rounds of talks.",
    register: "agency",
    claims: [],
    why: "whose talks they were nobody says",
  },
  { text: "Greece vetoed the opening of talks with Albania.", register: "agency", claims: [], why: "there were none" },
  {
    text: "It “must be put into effect without delay”, Sissoko said in a telephone call to Lungu, adding that Norway, Chad and Mali, the three countries overseeing talks in Oslo aimed at ending the war, “have a direct responsibility in this regard”.",
    register: "agency",
    claims: [],
    why: "who the three countries are is asked of the list that they stand in",
  },
];
