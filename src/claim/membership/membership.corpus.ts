import type { CorpusLine } from "../corpora.js";

/**
 * States and the organisations they join, belong to, watch, chair, leave or stay out of; and the parties, clubs, treaties,
 * delegations and firms that one can also join. Officials' names and many facts are invented.
 */
export const membershipCorpus: readonly CorpusLine[] = [
  // Joining: verbs
  {
    text: "Papua New Guinea joined the Asia-Pacific Economic Cooperation forum in 1993.",
    register: "analysis",
    claims: [
      {
        parties: "PNG > org:APEC",
        evidence: "Papua New Guinea joined the Asia-Pacific Economic Cooperation forum in 1993",
        status: "completed",
        when: "1993",
        details: { organisation: "org:APEC", standing: "member" },
      },
    ],
  },
  {
    text: "Hungary’s parliament ratified Sweden’s accession to NATO on 26 February 2024.",
    register: "analysis",
    claims: [
      {
        parties: "SWE > org:NATO",
        evidence: "Hungary’s parliament ratified Sweden’s accession to NATO on 26 February 2024",
        status: "agreed",
        when: "2024-02-26",
        details: { organisation: "org:NATO", standing: "member" },
      },
    ],
  },
  {
    text: "Finland joined NATO on 4 April 2023, and Sweden did so eleven months later.",
    register: "analysis",
    claims: [
      {
        parties: "FIN > org:NATO",
        evidence: "Finland joined NATO on 4 April 2023",
        status: "completed",
        when: "2023-04-04",
        details: { organisation: "org:NATO", standing: "member" },
      },
      {
        parties: "SWE > org:NATO",
        evidence: "Sweden did so eleven months later",
        status: "completed",
        details: { organisation: "org:NATO", standing: "member" },
      },
    ],
  },
  {
    text: "Greece and Turkey became members of NATO in February 1952.",
    register: "analysis",
    claims: [
      {
        parties: "GRC > org:NATO",
        evidence: "Greece and Turkey became members of NATO in February 1952",
        status: "completed",
        when: "1952-02",
        details: { organisation: "org:NATO", standing: "member" },
      },
      {
        parties: "TUR > org:NATO",
        evidence: "Greece and Turkey became members of NATO in February 1952",
        status: "completed",
        when: "1952-02",
        details: { organisation: "org:NATO", standing: "member" },
      },
    ],
  },
  {
    text: "Kyrgyzstan acceded to the Eurasian Economic Union in August 2015, seven months after Armenia.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "KGZ > org:EAEU",
        evidence: "Kyrgyzstan acceded to the Eurasian Economic Union in August 2015",
        status: "completed",
        when: "2015-08",
        details: { organisation: "org:EAEU", standing: "member" },
      },
      {
        parties: "ARM > org:EAEU",
        evidence: "seven months after Armenia",
        status: "completed",
        details: { organisation: "org:EAEU", standing: "member" },
      },
    ],
  },
  {
    text: "Colombia became the 37th member of the OECD on April 28, 2020.",
    register: "agency",
    claims: [
      {
        parties: "COL > org:OECD",
        evidence: "Colombia became the 37th member of the OECD on April 28, 2020",
        status: "completed",
        when: "2020-04-28",
        details: { organisation: "org:OECD", standing: "member" },
      },
    ],
  },
  {
    text: "Togo and Gabon, neither of which was ever British, joined the Commonwealth in June 2022.",
    register: "analysis",
    claims: [
      {
        parties: "TGO > org:Commonwealth",
        evidence: "Togo and Gabon, neither of which was ever British, joined the Commonwealth in June 2022",
        status: "completed",
        when: "2022-06",
        details: { organisation: "org:Commonwealth", standing: "member" },
      },
      {
        parties: "GAB > org:Commonwealth",
        evidence: "Togo and Gabon, neither of which was ever British, joined the Commonwealth in June 2022",
        status: "completed",
        when: "2022-06",
        details: { organisation: "org:Commonwealth", standing: "member" },
      },
    ],
  },
  {
    text: "Croatia entered the Schengen area on 1 January 2023.",
    register: "agency",
    claims: [
      {
        parties: "HRV > org:Schengen",
        evidence: "Croatia entered the Schengen area on 1 January 2023",
        status: "completed",
        when: "2023-01-01",
        details: { organisation: "org:Schengen", standing: "member" },
      },
    ],
  },
  {
    text: "India and Pakistan joined the Shanghai Cooperation Organisation as full members in Astana in June 2017.",
    register: "agency",
    claims: [
      {
        parties: "IND > org:SCO",
        evidence: "India and Pakistan joined the Shanghai Cooperation Organisation as full members",
        status: "completed",
        when: "2017-06",
        details: { organisation: "org:SCO", standing: "member" },
      },
      {
        parties: "PAK > org:SCO",
        evidence: "India and Pakistan joined the Shanghai Cooperation Organisation as full members",
        status: "completed",
        when: "2017-06",
        details: { organisation: "org:SCO", standing: "member" },
      },
    ],
  },
  {
    text: "Belarus has become the tenth member of the SCO, state media reported on Thursday.",
    date: "2024-07-05",
    register: "agency",
    claims: [
      {
        parties: "BLR > org:SCO",
        evidence: "Belarus has become the tenth member of the SCO",
        status: "completed",
        details: { organisation: "org:SCO", standing: "member" },
      },
    ],
  },
  {
    text: "Bangladesh joined the Commonwealth in 1972 and the United Nations in 1974.",
    register: "analysis",
    claims: [
      {
        parties: "BGD > org:Commonwealth",
        evidence: "Bangladesh joined the Commonwealth in 1972",
        status: "completed",
        when: "1972",
        details: { organisation: "org:Commonwealth", standing: "member" },
      },
      {
        parties: "BGD > org:UN",
        evidence: "the United Nations in 1974",
        status: "completed",
        when: "1974",
        details: { organisation: "org:UN", standing: "member" },
      },
    ],
  },
  {
    text: "Comoros joins World Trade Organization after 17 years of waiting",
    date: "2024-08-21",
    register: "headline",
    claims: [
      {
        parties: "COM > org:WTO",
        evidence: "Comoros joins World Trade Organization",
        status: "completed",
        details: { organisation: "org:WTO", standing: "member" },
      },
    ],
  },
  {
    text: "Somalia becomes eighth member of East African Community",
    date: "2024-03-04",
    register: "headline",
    claims: [
      {
        parties: "SOM > org:EAC",
        evidence: "Somalia becomes eighth member of East African Community",
        status: "completed",
        details: { organisation: "org:EAC", standing: "member" },
      },
    ],
  },

  // Joining: passives
  {
    text: "Hungary was admitted to the United Nations in December 1955 in a package with fifteen others.",
    register: "analysis",
    claims: [
      {
        parties: "HUN > org:UN",
        evidence: "Hungary was admitted to the United Nations in December 1955",
        status: "completed",
        when: "1955-12",
        details: { organisation: "org:UN", standing: "member" },
      },
    ],
  },
  {
    text: "East Germany was admitted to the UN on 18 September 1973.",
    register: "analysis",
    claims: [
      {
        parties: "DDR > org:UN",
        evidence: "East Germany was admitted to the UN on 18 September 1973",
        status: "completed",
        when: "1973-09-18",
        details: { organisation: "org:UN", standing: "member" },
      },
    ],
  },
  {
    text: "Article 1. The Federal Republic of Somalia is hereby admitted as a full member of the East African Community.",
    date: "2023-12-15",
    register: "legal",
    claims: [
      {
        parties: "SOM > org:EAC",
        evidence: "The Federal Republic of Somalia is hereby admitted as a full member of the East African Community",
        details: { organisation: "org:EAC", standing: "member" },
      },
    ],
  },
  {
    text: "Admitted to the Council of Europe in 1996, Croatia signed fifty of its conventions within a decade.",
    register: "analysis",
    claims: [
      {
        parties: "HRV > org:CoE",
        evidence: "Admitted to the Council of Europe in 1996, Croatia",
        status: "completed",
        when: "1996",
        details: { organisation: "org:CoE", standing: "member" },
      },
    ],
  },
  {
    text: "ASEAN admitted Cambodia in April 1999, a decade after the Vietnamese army had gone home.",
    register: "analysis",
    claims: [
      {
        parties: "KHM > org:ASEAN",
        evidence: "ASEAN admitted Cambodia in April 1999",
        status: "completed",
        when: "1999-04",
        details: { organisation: "org:ASEAN", standing: "member" },
      },
    ],
  },

  // Joining: nouns, participles, relative clauses, "after joining"
  {
    text: "The accession of Cape Verde to the World Trade Organization in July 2008 drew little notice abroad.",
    register: "analysis",
    claims: [
      {
        parties: "CPV > org:WTO",
        evidence: "The accession of Cape Verde to the World Trade Organization in July 2008",
        status: "completed",
        when: "2008-07",
        details: { organisation: "org:WTO", standing: "member" },
      },
    ],
  },
  {
    text: "Spain’s entry into the European Community on 1 January 1986 opened its fishing grounds to newcomers.",
    register: "analysis",
    claims: [
      {
        parties: "ESP > org:EU",
        evidence: "Spain’s entry into the European Community on 1 January 1986",
        status: "completed",
        when: "1986-01-01",
        details: { organisation: "org:EU", standing: "member" },
      },
    ],
  },
  {
    text: "The Democratic Republic of the Congo, which joined the East African Community in 2022, has yet to pay its dues.",
    register: "analysis",
    claims: [
      {
        parties: "COD > org:EAC",
        evidence: "The Democratic Republic of the Congo, which joined the East African Community in 2022",
        status: "completed",
        when: "2022",
        details: { organisation: "org:EAC", standing: "member" },
      },
    ],
  },
  {
    text: "Having joined the African Union in 2011, South Sudan sent its first envoy to Addis Ababa.",
    register: "analysis",
    claims: [
      {
        parties: "SSD > org:AU",
        evidence: "Having joined the African Union in 2011, South Sudan",
        status: "completed",
        when: "2011",
        details: { organisation: "org:AU", standing: "member" },
      },
    ],
  },
  {
    text: "One year after joining the Asian Infrastructure Investment Bank, Benin received its first loan for rural roads.",
    register: "finance-record",
    claims: [
      {
        parties: "BEN > org:AIIB",
        evidence: "joining the Asian Infrastructure Investment Bank, Benin",
        status: "completed",
        details: { organisation: "org:AIIB", standing: "member" },
      },
    ],
  },
  {
    text: "Tonga joined the Asian Development Bank in 1972. The first project, a wharf, was approved two years later.",
    register: "finance-record",
    claims: [
      {
        parties: "TON > org:ADB",
        evidence: "Tonga joined the Asian Development Bank in 1972",
        status: "completed",
        when: "1972",
        details: { organisation: "org:ADB", standing: "member" },
      },
    ],
  },
  {
    text: "Since Vietnam’s accession to the WTO in January 2007, its exports of footwear have grown sixfold.",
    register: "analysis",
    claims: [
      {
        parties: "VNM > org:WTO",
        evidence: "Vietnam’s accession to the WTO in January 2007",
        status: "completed",
        when: "2007-01",
        details: { organisation: "org:WTO", standing: "member" },
      },
    ],
  },
  {
    text: "4. The Thai side congratulated the Uruguayan side on the admission of Uruguay to the New Development Bank.",
    register: "joint-statement",
    claims: [
      {
        parties: "URY > org:NDB",
        evidence: "the admission of Uruguay to the New Development Bank",
        status: "completed",
        details: { organisation: "org:NDB", standing: "member" },
      },
    ],
  },
  {
    text: "“Our accession to the World Trade Organization took nineteen years,” Kazakh Trade Minister Aidos Zhumabek recalled.",
    register: "speech",
    claims: [
      {
        parties: "KAZ > org:WTO",
        evidence: "Our accession to the World Trade Organization",
        status: "completed",
        attribution: "person:aidos-zhumabek",
        details: { organisation: "org:WTO" },
      },
    ],
  },
  {
    text: "Bolivian President Rodrigo Mamani told the summit: “We are proud to be a full member of Mercosur.”",
    register: "speech",
    claims: [
      {
        parties: "BOL > org:Mercosur",
        evidence: "We are proud to be a full member of Mercosur",
        status: "ongoing",
        attribution: "person:rodrigo-mamani",
        details: { organisation: "org:Mercosur", standing: "member" },
      },
    ],
  },

  // Coming back
  {
    text: "Morocco returned to the African Union in January 2017 after an absence of 33 years.",
    register: "analysis",
    claims: [
      {
        parties: "MAR > org:AU",
        evidence: "Morocco returned to the African Union in January 2017",
        status: "completed",
        when: "2017-01",
        details: { organisation: "org:AU", standing: "member" },
      },
    ],
  },
  {
    text: "The United States rejoined UNESCO in July 2023.",
    register: "agency",
    claims: [
      {
        parties: "USA > org:UNESCO",
        evidence: "The United States rejoined UNESCO in July 2023",
        status: "completed",
        when: "2023-07",
        details: { organisation: "org:UNESCO", standing: "member" },
      },
    ],
  },
  {
    text: "Indonesia walked out of the United Nations in January 1965 and returned in September 1966.",
    register: "analysis",
    claims: [
      {
        parties: "IDN > org:UN",
        evidence: "Indonesia walked out of the United Nations in January 1965",
        status: "completed",
        when: "1965-01",
        details: { organisation: "org:UN", standing: "former" },
      },
      {
        parties: "IDN > org:UN",
        evidence: "returned in September 1966",
        status: "completed",
        when: "1966-09",
        details: { organisation: "org:UN", standing: "member" },
      },
    ],
  },
  {
    text: "The two ministers welcomed Eritrea’s return to IGAD in June 2023.",
    register: "readout",
    claims: [
      {
        parties: "ERI > org:IGAD",
        evidence: "Eritrea’s return to IGAD in June 2023",
        status: "completed",
        when: "2023-06",
        details: { organisation: "org:IGAD", standing: "member" },
      },
    ],
  },

  // Being a member
  {
    text: "Kenya, a member of the East African Community, imports most of its wheat.",
    register: "analysis",
    claims: [
      {
        parties: "KEN > org:EAC",
        evidence: "Kenya, a member of the East African Community",
        status: "ongoing",
        details: { organisation: "org:EAC", standing: "member" },
      },
    ],
  },
  {
    text: "Mauritius is a member of both COMESA and SADC.",
    register: "analysis",
    claims: [
      {
        parties: "MUS > org:COMESA",
        evidence: "Mauritius is a member of both COMESA and SADC",
        status: "ongoing",
        details: { organisation: "org:COMESA", standing: "member" },
      },
      {
        parties: "MUS > org:SADC",
        evidence: "Mauritius is a member of both COMESA and SADC",
        status: "ongoing",
        details: { organisation: "org:SADC", standing: "member" },
      },
    ],
  },
  {
    text: "As a member of OPEC, Gabon is bound by the production ceiling.",
    register: "analysis",
    claims: [
      {
        parties: "GAB > org:OPEC",
        evidence: "As a member of OPEC, Gabon",
        status: "ongoing",
        details: { organisation: "org:OPEC", standing: "member" },
      },
    ],
  },
  {
    text: "Paraguay belongs to Mercosur and Peru to the Andean Community.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "PRY > org:Mercosur",
        evidence: "Paraguay belongs to Mercosur",
        status: "ongoing",
        details: { organisation: "org:Mercosur", standing: "member" },
      },
      {
        parties: "PER > org:Andean-Community",
        evidence: "Peru to the Andean Community",
        status: "ongoing",
        details: { organisation: "org:Andean-Community", standing: "member" },
      },
    ],
  },
  {
    text: "The Latin American members of the OECD are Chile, Colombia, Costa Rica and Mexico.",
    register: "analysis",
    claims: [
      {
        parties: "CHL > org:OECD",
        evidence: "The Latin American members of the OECD are Chile, Colombia, Costa Rica and Mexico",
        status: "ongoing",
        details: { organisation: "org:OECD", standing: "member" },
      },
      {
        parties: "COL > org:OECD",
        evidence: "The Latin American members of the OECD are Chile, Colombia, Costa Rica and Mexico",
        status: "ongoing",
        details: { organisation: "org:OECD", standing: "member" },
      },
      {
        parties: "CRI > org:OECD",
        evidence: "The Latin American members of the OECD are Chile, Colombia, Costa Rica and Mexico",
        status: "ongoing",
        details: { organisation: "org:OECD", standing: "member" },
      },
      {
        parties: "MEX > org:OECD",
        evidence: "The Latin American members of the OECD are Chile, Colombia, Costa Rica and Mexico",
        status: "ongoing",
        details: { organisation: "org:OECD", standing: "member" },
      },
    ],
  },
  {
    text: "Iceland keeps no army but has been a member of NATO since 1949.",
    register: "analysis",
    claims: [
      {
        parties: "ISL > org:NATO",
        evidence: "has been a member of NATO since 1949",
        status: "ongoing",
        details: { organisation: "org:NATO", standing: "member" },
      },
    ],
  },
  {
    text: "NATO member Albania has sent two patrol boats to the Aegean.",
    register: "agency",
    claims: [
      {
        parties: "ALB > org:NATO",
        evidence: "NATO member Albania",
        status: "ongoing",
        details: { organisation: "org:NATO", standing: "member" },
      },
    ],
  },
  {
    text: "The EU members Malta and Cyprus drive on the left.",
    register: "analysis",
    claims: [
      {
        parties: "MLT > org:EU",
        evidence: "The EU members Malta and Cyprus",
        status: "ongoing",
        details: { organisation: "org:EU", standing: "member" },
      },
      {
        parties: "CYP > org:EU",
        evidence: "The EU members Malta and Cyprus",
        status: "ongoing",
        details: { organisation: "org:EU", standing: "member" },
      },
    ],
  },
  {
    text: "Uzbekistan is a founding member of the Shanghai Cooperation Organization.",
    register: "readout",
    claims: [
      {
        parties: "UZB > org:SCO",
        evidence: "Uzbekistan is a founding member of the Shanghai Cooperation Organization",
        status: "ongoing",
        details: { organisation: "org:SCO", standing: "member" },
      },
    ],
  },
  {
    text: "Kuwait and Venezuela were among the founding members of OPEC in 1960.",
    register: "analysis",
    claims: [
      {
        parties: "KWT > org:OPEC",
        evidence: "Kuwait and Venezuela were among the founding members of OPEC in 1960",
        when: "1960",
        details: { organisation: "org:OPEC", standing: "member" },
      },
      {
        parties: "VEN > org:OPEC",
        evidence: "Kuwait and Venezuela were among the founding members of OPEC in 1960",
        when: "1960",
        details: { organisation: "org:OPEC", standing: "member" },
      },
    ],
  },
  {
    text: "5. India and Seychelles noted that both countries are members of the Indian Ocean Rim Association.",
    register: "joint-statement",
    claims: [
      {
        parties: "IND > org:IORA",
        evidence: "both countries are members of the Indian Ocean Rim Association",
        status: "ongoing",
        details: { organisation: "org:IORA", standing: "member" },
      },
      {
        parties: "SYC > org:IORA",
        evidence: "both countries are members of the Indian Ocean Rim Association",
        status: "ongoing",
        details: { organisation: "org:IORA", standing: "member" },
      },
    ],
  },
  {
    text: "Saint Lucia’s membership of CARICOM and of the OECS gives its farmers a market of sixteen million.",
    register: "analysis",
    claims: [
      {
        parties: "LCA > org:CARICOM",
        evidence: "Saint Lucia’s membership of CARICOM",
        status: "ongoing",
        details: { organisation: "org:CARICOM", standing: "member" },
      },
      {
        parties: "LCA > org:OECS",
        evidence: "of the OECS",
        status: "ongoing",
        details: { organisation: "org:OECS", standing: "member" },
      },
    ],
  },
  {
    text: "Djibouti is host to the secretariat of IGAD, of which it is a founding member.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "DJI > org:IGAD",
        evidence: "of which it is a founding member",
        status: "ongoing",
        details: { organisation: "org:IGAD", standing: "member" },
      },
    ],
  },
  {
    text: "Whereas the Republic of Mauritius and the Union of the Comoros are Members of the African Union, disputes shall be settled under its rules.",
    register: "legal",
    open: "missed",
    claims: [
      {
        parties: "MUS > org:AU",
        evidence: "the Republic of Mauritius and the Union of the Comoros are Members of the African Union",
        status: "ongoing",
        details: { organisation: "org:AU", standing: "member" },
      },
      {
        parties: "COM > org:AU",
        evidence: "the Republic of Mauritius and the Union of the Comoros are Members of the African Union",
        status: "ongoing",
        details: { organisation: "org:AU", standing: "member" },
      },
    ],
  },
  {
    text: "Albania has taken up an old dispute over passports. A member of the Organisation of Islamic Cooperation since 1992, it wants visas waived for pilgrims.",
    register: "analysis",
    claims: [
      {
        parties: "ALB > org:OIC",
        evidence: "A member of the Organisation of Islamic Cooperation since 1992, it",
        status: "ongoing",
        details: { organisation: "org:OIC", standing: "member" },
      },
    ],
  },
  {
    text: "Canadian Foreign Minister Louise Tremblay recalled that Canada has been a member of NATO from the first day.",
    register: "agency",
    claims: [
      {
        parties: "CAN > org:NATO",
        evidence: "Canada has been a member of NATO",
        status: "ongoing",
        attribution: "person:louise-tremblay",
        details: { organisation: "org:NATO", standing: "member" },
      },
    ],
  },

  // Chairmanship
  {
    text: "Laos chairs ASEAN this year.",
    register: "agency",
    claims: [
      {
        parties: "LAO > org:ASEAN",
        evidence: "Laos chairs ASEAN this year",
        status: "ongoing",
        when: "2024",
        details: { organisation: "org:ASEAN", standing: "member", office: "chair" },
      },
    ],
  },
  {
    text: "Norway took over the chairmanship of the Arctic Council in May 2023.",
    register: "agency",
    claims: [
      {
        parties: "NOR > org:Arctic-Council",
        evidence: "Norway took over the chairmanship of the Arctic Council in May 2023",
        when: "2023-05",
        details: { organisation: "org:Arctic-Council", standing: "member", office: "chair" },
      },
    ],
  },
  {
    text: "Kazakhstan, which chaired the OSCE in 2010, brought the heads of state to Astana that December.",
    register: "analysis",
    claims: [
      {
        parties: "KAZ > org:OSCE",
        evidence: "Kazakhstan, which chaired the OSCE in 2010",
        when: "2010",
        details: { organisation: "org:OSCE", standing: "member", office: "chair" },
      },
    ],
  },
  {
    text: "“As the current chair of the Organization of Turkic States, we shall hold the next summit in Bishkek,” Kyrgyz President Bakyt Osmonov said.",
    date: "2024-11-20",
    register: "speech",
    claims: [
      {
        parties: "KGZ > org:OTS",
        evidence: "As the current chair of the Organization of Turkic States, we",
        status: "ongoing",
        attribution: "person:bakyt-osmonov",
        details: { organisation: "org:OTS", standing: "member", office: "chair" },
      },
    ],
  },
  {
    text: "Brazil holds the presidency of the G20 until the end of November.",
    register: "agency",
    claims: [
      {
        parties: "BRA > org:G20",
        evidence: "Brazil holds the presidency of the G20",
        status: "ongoing",
        details: { organisation: "org:G20", standing: "member", office: "chair" },
      },
    ],
  },
  {
    text: "Azerbaijan’s chairmanship of the Non-Aligned Movement lasted from 2019 to 2024.",
    register: "analysis",
    claims: [
      {
        parties: "AZE > org:NAM",
        evidence: "Azerbaijan’s chairmanship of the Non-Aligned Movement",
        when: "2019/2024",
        details: { organisation: "org:NAM", standing: "member", office: "chair" },
      },
    ],
  },
  {
    text: "Ireland will take over the rotating presidency of the European Union in July 2026.",
    register: "agency",
    claims: [
      {
        parties: "IRL > org:EU",
        evidence: "Ireland will take over the rotating presidency of the European Union in July 2026",
        status: "planned",
        when: "2026-07",
        details: { organisation: "org:EU", standing: "member", office: "chair" },
      },
    ],
  },

  // Observers and partners
  {
    text: "Mongolia has been an observer in the Shanghai Cooperation Organization since 2004.",
    register: "analysis",
    claims: [
      {
        parties: "MNG > org:SCO",
        evidence: "Mongolia has been an observer in the Shanghai Cooperation Organization since 2004",
        status: "ongoing",
        details: { organisation: "org:SCO", standing: "observer" },
      },
    ],
  },
  {
    text: "Turkmenistan obtained observer status in the Organization of Turkic States in November 2021.",
    register: "analysis",
    claims: [
      {
        parties: "TKM > org:OTS",
        evidence: "Turkmenistan obtained observer status in the Organization of Turkic States in November 2021",
        status: "completed",
        when: "2021-11",
        details: { organisation: "org:OTS", standing: "observer" },
      },
    ],
  },
  {
    text: "China, Japan and Singapore were granted observer status in the Arctic Council in 2013.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > org:Arctic-Council",
        evidence: "China, Japan and Singapore were granted observer status in the Arctic Council in 2013",
        status: "completed",
        when: "2013",
        details: { organisation: "org:Arctic-Council", standing: "observer" },
      },
      {
        parties: "JPN > org:Arctic-Council",
        evidence: "China, Japan and Singapore were granted observer status in the Arctic Council in 2013",
        status: "completed",
        when: "2013",
        details: { organisation: "org:Arctic-Council", standing: "observer" },
      },
      {
        parties: "SGP > org:Arctic-Council",
        evidence: "China, Japan and Singapore were granted observer status in the Arctic Council in 2013",
        status: "completed",
        when: "2013",
        details: { organisation: "org:Arctic-Council", standing: "observer" },
      },
    ],
  },
  {
    text: "Uruguay, an observer state of the Pacific Alliance, sent its deputy foreign minister.",
    register: "agency",
    claims: [
      {
        parties: "URY > org:Pacific-Alliance",
        evidence: "Uruguay, an observer state of the Pacific Alliance",
        status: "ongoing",
        details: { organisation: "org:Pacific-Alliance", standing: "observer" },
      },
    ],
  },
  {
    text: "Cuba has observer status in the Eurasian Economic Union.",
    register: "readout",
    claims: [
      {
        parties: "CUB > org:EAEU",
        evidence: "Cuba has observer status in the Eurasian Economic Union",
        status: "ongoing",
        details: { organisation: "org:EAEU", standing: "observer" },
      },
    ],
  },
  {
    text: "Sri Lanka is a dialogue partner of the SCO.",
    register: "analysis",
    claims: [
      {
        parties: "LKA > org:SCO",
        evidence: "Sri Lanka is a dialogue partner of the SCO",
        status: "ongoing",
        details: { organisation: "org:SCO", standing: "partner" },
      },
    ],
  },
  {
    text: "Norway became a sectoral dialogue partner of ASEAN in 2015.",
    register: "analysis",
    claims: [
      {
        parties: "NOR > org:ASEAN",
        evidence: "Norway became a sectoral dialogue partner of ASEAN in 2015",
        status: "completed",
        when: "2015",
        details: { organisation: "org:ASEAN", standing: "partner" },
      },
    ],
  },
  {
    text: "Chile is not a full but an associate member of Mercosur.",
    register: "analysis",
    claims: [
      {
        parties: "CHL > org:Mercosur",
        evidence: "an associate member of Mercosur",
        status: "ongoing",
        details: { organisation: "org:Mercosur", standing: "partner" },
      },
    ],
  },
  {
    text: "Qatar was given the status of a dialogue partner of the Shanghai Cooperation Organization in 2022.",
    register: "readout",
    claims: [
      {
        parties: "QAT > org:SCO",
        evidence: "Qatar was given the status of a dialogue partner of the Shanghai Cooperation Organization in 2022",
        status: "completed",
        when: "2022",
        details: { organisation: "org:SCO", standing: "partner" },
      },
    ],
  },
  {
    text: "Kazakhstan, Cuba named BRICS partner countries",
    date: "2024-12-24",
    register: "headline",
    claims: [
      {
        parties: "KAZ > org:BRICS",
        evidence: "Kazakhstan, Cuba named BRICS partner countries",
        details: { organisation: "org:BRICS", standing: "partner" },
      },
      {
        parties: "CUB > org:BRICS",
        evidence: "Kazakhstan, Cuba named BRICS partner countries",
        details: { organisation: "org:BRICS", standing: "partner" },
      },
    ],
  },

  // Applicants and candidates
  {
    text: "Ukraine applied for membership of the European Union on 28 February 2022.",
    register: "agency",
    claims: [
      {
        parties: "UKR > org:EU",
        evidence: "Ukraine applied for membership of the European Union on 28 February 2022",
        when: "2022-02-28",
        details: { organisation: "org:EU", standing: "candidate" },
      },
    ],
  },
  {
    text: "Denmark applied to join the European Economic Community in August 1961.",
    register: "analysis",
    claims: [
      {
        parties: "DNK > org:EU",
        evidence: "Denmark applied to join the European Economic Community in August 1961",
        when: "1961-08",
        details: { organisation: "org:EU", standing: "candidate" },
      },
    ],
  },
  {
    text: "Bosnia and Herzegovina was granted the status of a candidate for membership of the EU in December 2022.",
    register: "analysis",
    claims: [
      {
        parties: "BIH > org:EU",
        evidence:
          "Bosnia and Herzegovina was granted the status of a candidate for membership of the EU in December 2022",
        when: "2022-12",
        details: { organisation: "org:EU", standing: "candidate" },
      },
    ],
  },
  {
    text: "Ethiopia’s accession to the WTO has been under negotiation for two decades.",
    register: "analysis",
    claims: [
      {
        parties: "ETH > org:WTO",
        evidence: "Ethiopia’s accession to the WTO has been under negotiation",
        status: "ongoing",
        details: { organisation: "org:WTO", standing: "candidate" },
      },
    ],
  },
  {
    text: "Uzbekistan is negotiating its accession to the World Trade Organization.",
    register: "readout",
    claims: [
      {
        parties: "UZB > org:WTO",
        evidence: "Uzbekistan is negotiating its accession to the World Trade Organization",
        status: "ongoing",
        details: { organisation: "org:WTO", standing: "candidate" },
      },
    ],
  },
  {
    text: "Thailand applies to join OECD",
    register: "headline",
    claims: [
      {
        parties: "THA > org:OECD",
        evidence: "Thailand applies to join OECD",
        details: { organisation: "org:OECD", standing: "candidate" },
      },
    ],
  },
  {
    text: "Turkey, a candidate for EU membership since 1999, has opened sixteen chapters.",
    register: "analysis",
    claims: [
      {
        parties: "TUR > org:EU",
        evidence: "Turkey, a candidate for EU membership since 1999",
        status: "ongoing",
        details: { organisation: "org:EU", standing: "candidate" },
      },
    ],
  },
  {
    text: "EU candidate Moldova has raised its excise on tobacco again.",
    register: "agency",
    claims: [
      {
        parties: "MDA > org:EU",
        evidence: "EU candidate Moldova",
        status: "ongoing",
        details: { organisation: "org:EU", standing: "candidate" },
      },
    ],
  },
  {
    text: "At the Johannesburg summit in August 2023, Ethiopia and Iran were invited to join BRICS.",
    register: "analysis",
    claims: [
      {
        parties: "ETH > org:BRICS",
        evidence: "Ethiopia and Iran were invited to join BRICS",
        when: "2023-08",
        details: { organisation: "org:BRICS", standing: "candidate" },
      },
      {
        parties: "IRN > org:BRICS",
        evidence: "Ethiopia and Iran were invited to join BRICS",
        when: "2023-08",
        details: { organisation: "org:BRICS", standing: "candidate" },
      },
    ],
  },
  {
    text: "“We applied to become a full member of the Pacific Alliance,” Ecuadorian Foreign Minister Gabriela Quiroga said.",
    register: "speech",
    claims: [
      {
        parties: "ECU > org:Pacific-Alliance",
        evidence: "We applied to become a full member of the Pacific Alliance",
        attribution: "person:gabriela-quiroga",
        details: { organisation: "org:Pacific-Alliance", standing: "candidate" },
      },
    ],
  },
  {
    text: "Accession negotiations between the European Union and Montenegro were opened in June 2012.",
    register: "analysis",
    claims: [
      {
        parties: "MNE > org:EU",
        evidence: "Accession negotiations between the European Union and Montenegro were opened in June 2012",
        when: "2012-06",
        details: { organisation: "org:EU", standing: "candidate" },
      },
    ],
  },
  {
    text: "Malaysia has formally applied for BRICS membership, Prime Minister Hafiz Rahman said on Friday.",
    register: "agency",
    claims: [
      {
        parties: "MYS > org:BRICS",
        evidence: "Malaysia has formally applied for BRICS membership",
        attribution: "person:hafiz-rahman",
        details: { organisation: "org:BRICS", standing: "candidate" },
      },
    ],
  },
  {
    text: "Jordan’s application for UN membership had lain in New York for seven years when its king came there in 1953.",
    register: "analysis",
    claims: [
      {
        parties: "JOR > org:UN",
        evidence: "Jordan’s application for UN membership",
        details: { organisation: "org:UN", standing: "candidate" },
      },
    ],
  },

  // Will join, means to join
  {
    text: "Timor-Leste to join ASEAN next year",
    register: "headline",
    claims: [
      {
        parties: "TLS > org:ASEAN",
        evidence: "Timor-Leste to join ASEAN next year",
        status: "planned",
        when: "2025",
        details: { organisation: "org:ASEAN" },
      },
    ],
  },
  {
    text: "Bulgaria will join the euro area on 1 January 2026.",
    date: "2025-07-08",
    register: "agency",
    claims: [
      {
        parties: "BGR > org:Eurozone",
        evidence: "Bulgaria will join the euro area on 1 January 2026",
        status: "planned",
        when: "2026-01-01",
        details: { organisation: "org:Eurozone" },
      },
    ],
  },
  {
    text: "Prime Minister Ardit Leka said Albania would become a member of the European Union in 2030.",
    register: "agency",
    claims: [
      {
        parties: "ALB > org:EU",
        evidence: "Albania would become a member of the European Union in 2030",
        status: "planned",
        when: "2030",
        attribution: "person:ardit-leka",
        details: { organisation: "org:EU" },
      },
    ],
  },
  {
    text: "Tanzania will accede to the OECD on 1 July 2031, its cabinet has decided.",
    date: "2031-03-10",
    register: "agency",
    claims: [
      {
        parties: "TZA > org:OECD",
        evidence: "Tanzania will accede to the OECD on 1 July 2031",
        status: "planned",
        when: "2031-07-01",
        details: { organisation: "org:OECD" },
      },
    ],
  },

  // Leaving
  {
    text: "The United Kingdom left the European Union on 31 January 2020.",
    register: "analysis",
    claims: [
      {
        parties: "GBR > org:EU",
        evidence: "The United Kingdom left the European Union on 31 January 2020",
        status: "completed",
        when: "2020-01-31",
        details: { organisation: "org:EU", standing: "former" },
      },
    ],
  },
  {
    text: "Qatar quit OPEC in January 2019, to sell more gas.",
    register: "analysis",
    claims: [
      {
        parties: "QAT > org:OPEC",
        evidence: "Qatar quit OPEC in January 2019",
        status: "completed",
        when: "2019-01",
        details: { organisation: "org:OPEC", standing: "former" },
      },
    ],
  },
  {
    text: "The withdrawal of Venezuela from the Andean Community in 2006 surprised Lima.",
    register: "analysis",
    claims: [
      {
        parties: "VEN > org:Andean-Community",
        evidence: "The withdrawal of Venezuela from the Andean Community in 2006",
        status: "completed",
        when: "2006",
        details: { organisation: "org:Andean-Community", standing: "former" },
      },
    ],
  },
  {
    text: "Albania stayed away from 1961 and formally withdrew from the Warsaw Pact in September 1968.",
    register: "analysis",
    claims: [
      {
        parties: "ALB > org:Warsaw-Pact",
        evidence: "formally withdrew from the Warsaw Pact in September 1968",
        status: "completed",
        when: "1968-09",
        details: { organisation: "org:Warsaw-Pact", standing: "former" },
      },
    ],
  },
  {
    text: "Czechoslovakia ceased to be a member of the International Monetary Fund in 1954.",
    register: "analysis",
    claims: [
      {
        parties: "CSK > org:IMF",
        evidence: "Czechoslovakia ceased to be a member of the International Monetary Fund in 1954",
        status: "completed",
        when: "1954",
        details: { organisation: "org:IMF", standing: "former" },
      },
    ],
  },
  {
    text: "Nicaragua’s exit from the Organization of American States took effect on 19 November 2023.",
    register: "agency",
    claims: [
      {
        parties: "NIC > org:OAS",
        evidence: "Nicaragua’s exit from the Organization of American States took effect on 19 November 2023",
        status: "completed",
        when: "2023-11-19",
        details: { organisation: "org:OAS", standing: "former" },
      },
    ],
  },
  {
    text: "Burkina Faso, Mali and Niger withdrew from ECOWAS on 29 January 2025.",
    date: "2025-02-03",
    register: "agency",
    claims: [
      {
        parties: "BFA > org:ECOWAS",
        evidence: "Burkina Faso, Mali and Niger withdrew from ECOWAS on 29 January 2025",
        status: "completed",
        when: "2025-01-29",
        details: { organisation: "org:ECOWAS", standing: "former" },
      },
      {
        parties: "MLI > org:ECOWAS",
        evidence: "Burkina Faso, Mali and Niger withdrew from ECOWAS on 29 January 2025",
        status: "completed",
        when: "2025-01-29",
        details: { organisation: "org:ECOWAS", standing: "former" },
      },
      {
        parties: "NER > org:ECOWAS",
        evidence: "Burkina Faso, Mali and Niger withdrew from ECOWAS on 29 January 2025",
        status: "completed",
        when: "2025-01-29",
        details: { organisation: "org:ECOWAS", standing: "former" },
      },
    ],
  },
  {
    text: "The Philippines pulled out of the International Criminal Court in March 2019.",
    register: "agency",
    claims: [
      {
        parties: "PHL > org:ICC",
        evidence: "The Philippines pulled out of the International Criminal Court in March 2019",
        status: "completed",
        when: "2019-03",
        details: { organisation: "org:ICC", standing: "former" },
      },
    ],
  },
  {
    text: "Angola to leave OPEC",
    date: "2023-12-21",
    register: "headline",
    claims: [
      {
        parties: "AGO > org:OPEC",
        evidence: "Angola to leave OPEC",
        status: "planned",
        details: { organisation: "org:OPEC" },
      },
    ],
  },
  {
    text: "Moldova will leave the Commonwealth of Independent States by the end of 2026, Foreign Minister Ion Lupu announced.",
    date: "2026-01-20",
    register: "agency",
    claims: [
      {
        parties: "MDA > org:CIS",
        evidence: "Moldova will leave the Commonwealth of Independent States",
        status: "planned",
        attribution: "person:ion-lupu",
        details: { organisation: "org:CIS" },
      },
    ],
  },
  {
    text: "Ecuador, a former member of UNASUR, kept the organisation’s empty palace at the equator.",
    register: "analysis",
    claims: [
      {
        parties: "ECU > org:UNASUR",
        evidence: "Ecuador, a former member of UNASUR",
        details: { organisation: "org:UNASUR", standing: "former" },
      },
    ],
  },
  {
    text: "Pakistan left SEATO in 1973, two years after losing its eastern half, and CENTO in 1979.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "PAK > org:SEATO",
        evidence: "Pakistan left SEATO in 1973",
        status: "completed",
        when: "1973",
        details: { organisation: "org:SEATO", standing: "former" },
      },
      {
        parties: "PAK > org:CENTO",
        evidence: "CENTO in 1979",
        status: "completed",
        when: "1979",
        details: { organisation: "org:CENTO", standing: "former" },
      },
    ],
  },
  {
    text: "Georgia’s withdrawal from the CIS became final in August 2009, one year after the war.",
    register: "analysis",
    claims: [
      {
        parties: "GEO > org:CIS",
        evidence: "Georgia’s withdrawal from the CIS became final in August 2009",
        status: "completed",
        when: "2009-08",
        details: { organisation: "org:CIS", standing: "former" },
      },
    ],
  },

  // Suspended, expelled, readmitted
  {
    text: "Uzbekistan suspended its membership in the Collective Security Treaty Organization in June 2012.",
    register: "analysis",
    claims: [
      {
        parties: "UZB > org:CSTO",
        evidence: "Uzbekistan suspended its membership in the Collective Security Treaty Organization in June 2012",
        status: "suspended",
        when: "2012-06",
        details: { organisation: "org:CSTO" },
      },
    ],
  },
  {
    text: "Armenia freezes membership of CSTO",
    date: "2024-02-23",
    register: "headline",
    claims: [
      {
        parties: "ARM > org:CSTO",
        evidence: "Armenia freezes membership of CSTO",
        status: "suspended",
        details: { organisation: "org:CSTO" },
      },
    ],
  },
  {
    text: "Syria was suspended from the Arab League in November 2011 and readmitted in May 2023.",
    register: "analysis",
    claims: [
      {
        parties: "SYR > org:LAS",
        evidence: "Syria was suspended from the Arab League in November 2011",
        status: "suspended",
        when: "2011-11",
        details: { organisation: "org:LAS" },
      },
      {
        parties: "SYR > org:LAS",
        evidence: "readmitted in May 2023",
        status: "completed",
        when: "2023-05",
        details: { organisation: "org:LAS", standing: "member" },
      },
    ],
  },
  {
    text: "The African Union suspended Sudan on 27 October 2021, two days after the coup.",
    register: "agency",
    claims: [
      {
        parties: "SDN > org:AU",
        evidence: "The African Union suspended Sudan on 27 October 2021",
        status: "suspended",
        when: "2021-10-27",
        details: { organisation: "org:AU" },
      },
    ],
  },
  {
    text: "Fiji, whose membership of the Pacific Islands Forum was suspended in 2009, set up a forum of its own.",
    register: "analysis",
    claims: [
      {
        parties: "FJI > org:PIF",
        evidence: "Fiji, whose membership of the Pacific Islands Forum was suspended in 2009",
        status: "suspended",
        when: "2009",
        details: { organisation: "org:PIF" },
      },
    ],
  },
  {
    text: "Russia was expelled from the Council of Europe in March 2022.",
    register: "agency",
    claims: [
      {
        parties: "RUS > org:CoE",
        evidence: "Russia was expelled from the Council of Europe in March 2022",
        when: "2022-03",
        details: { organisation: "org:CoE", standing: "former" },
      },
    ],
  },
  {
    text: "South Africa left the Commonwealth in 1961 and came back in 1994.",
    register: "analysis",
    claims: [
      {
        parties: "ZAF > org:Commonwealth",
        evidence: "South Africa left the Commonwealth in 1961",
        status: "completed",
        when: "1961",
        details: { organisation: "org:Commonwealth", standing: "former" },
      },
      {
        parties: "ZAF > org:Commonwealth",
        evidence: "came back in 1994",
        status: "completed",
        when: "1994",
        details: { organisation: "org:Commonwealth", standing: "member" },
      },
    ],
  },

  // Not in, never in, will not go in
  {
    text: "Switzerland is not a member of the European Union.",
    register: "analysis",
    claims: [
      {
        parties: "CHE > org:EU",
        evidence: "Switzerland is not a member of the European Union",
        status: "denied",
        details: { organisation: "org:EU", standing: "member" },
      },
    ],
  },
  {
    text: "Yugoslavia never belonged to the Warsaw Pact.",
    register: "analysis",
    claims: [
      {
        parties: "YUG > org:Warsaw-Pact",
        evidence: "Yugoslavia never belonged to the Warsaw Pact",
        status: "denied",
        details: { organisation: "org:Warsaw-Pact", standing: "member" },
      },
    ],
  },
  {
    text: "Argentina would not join BRICS, Foreign Minister Valeria Roldán told reporters.",
    date: "2023-12-01",
    register: "agency",
    claims: [
      {
        parties: "ARG > org:BRICS",
        evidence: "Argentina would not join BRICS",
        status: "denied",
        attribution: "person:valeria-roldan",
        details: { organisation: "org:BRICS" },
      },
    ],
  },
  {
    text: "“Serbia will never join NATO,” Serbian Defence Minister Goran Petkovic said.",
    register: "speech",
    claims: [
      {
        parties: "SRB > org:NATO",
        evidence: "Serbia will never join NATO",
        status: "denied",
        attribution: "person:goran-petkovic",
        details: { organisation: "org:NATO" },
      },
    ],
  },
  {
    text: "The Foreign Ministry of Kazakhstan denied that the country had applied for membership of BRICS.",
    register: "agency",
    claims: [
      {
        parties: "KAZ > org:BRICS",
        evidence: "the country had applied for membership of BRICS",
        status: "denied",
        attribution: "KAZ",
        details: { organisation: "org:BRICS", standing: "candidate" },
      },
    ],
  },
  {
    text: "Hungary has no plans to leave the European Union, a spokesman for its government stressed.",
    register: "agency",
    claims: [
      {
        parties: "HUN > org:EU",
        evidence: "Hungary has no plans to leave the European Union",
        status: "denied",
        attribution: "HUN",
        details: { organisation: "org:EU" },
      },
    ],
  },

  // Near misses: persons, parties, clubs, parliaments
  { text: "Eleni Markou joined the Socialist Party of Greece at nineteen.", claims: [], why: "a person joins a party" },
  {
    text: "Members of the Japanese parliament laid flowers at the shrine.",
    register: "agency",
    claims: [],
    why: "members of a parliament",
  },
  {
    text: "The Danish striker left the club in January and joined a side in Turin.",
    register: "agency",
    claims: [],
    why: "sport",
  },
  {
    text: "Before he became finance minister of Ghana, Kwabena Asare had joined the World Bank in 1994 as an economist.",
    register: "analysis",
    claims: [],
    why: "a career: a person joins the staff",
  },
  {
    text: "The members of the Nigerian delegation were received at the airport by the governor.",
    register: "agency",
    claims: [],
    why: "members of a delegation",
  },
  {
    text: "Norwegian diplomat Ingeborg Lund is the new chair of the staff council of UNICEF.",
    register: "agency",
    claims: [],
    why: "a person chairs",
  },
  {
    text: "Leaving NATO headquarters, the Belgian minister did not stop for the press.",
    register: "agency",
    claims: [],
    why: "leaves a building",
  },
  {
    text: "Bulgarian actress Neli Todorova was made a goodwill ambassador of UNICEF.",
    register: "agency",
    claims: [],
    why: "an honorary office of a person",
  },
  {
    text: "Three candidates remain for the post of secretary general of the Council of Europe: an Estonian, a Belgian and a Swiss.",
    register: "agency",
    claims: [],
    why: "candidates for an office",
  },
  {
    text: "The opposition in Georgia was suspended from three sittings of parliament.",
    register: "agency",
    claims: [],
    why: "a parliament suspends deputies",
  },

  // Near misses: firms, associations, regions
  {
    text: "A Korean shipyard has joined an association of builders of wind farms in Denmark.",
    register: "agency",
    claims: [],
    why: "a firm joins an association",
  },
  {
    text: "Two banks in Zambia joined SWIFT’s new payment service.",
    register: "agency",
    claims: [],
    why: "banks use a service",
  },
  {
    text: "FIFA suspended the football association of Zimbabwe in February 2022.",
    register: "agency",
    claims: [],
    why: "a sports association",
  },
  {
    text: "The University of Lagos became a member of the Association of Commonwealth Universities in 1963.",
    register: "analysis",
    claims: [],
    why: "a university",
  },
  {
    text: "Hawaii joined the Union in 1959 as its fiftieth state.",
    register: "analysis",
    claims: [],
    why: "a federal state of one country",
  },
  {
    text: "The port of Antwerp is a member of a network of cities that want quieter quays.",
    register: "agency",
    claims: [],
    why: "a port in a network",
  },

  // Near misses: treaties, sanctions, statements, meetings
  {
    text: "Botswana acceded to the Convention on Cluster Munitions in 2011.",
    register: "legal",
    claims: [],
    why: "a convention",
  },
  {
    text: "The United States withdrew from the Paris Agreement on 4 November 2020.",
    register: "analysis",
    claims: [],
    why: "a treaty, not an organisation",
  },
  {
    text: "Turkey pulled out of the Istanbul Convention by decree.",
    register: "agency",
    claims: [],
    why: "a convention",
  },
  {
    text: "Montenegro joined the EU’s sanctions against Belarus.",
    register: "agency",
    claims: [],
    why: "joins sanctions",
  },
  {
    text: "Norway joined Sweden and Denmark in condemning the burning of the embassy.",
    register: "agency",
    claims: [],
    why: "joins a condemnation",
  },
  { text: "Egypt joined the talks in Geneva on the second day.", register: "agency", claims: [], why: "joins talks" },
  {
    text: "Chad and Cameroon will join forces against cattle thieves.",
    register: "agency",
    claims: [],
    why: "a metaphor of cooperation",
  },
  {
    text: "The Russian delegation left the session of the UN General Assembly in protest.",
    register: "agency",
    claims: [],
    why: "leaves a session",
  },
  {
    text: "The last peacekeepers of the United Nations left Mali in December 2023.",
    register: "agency",
    claims: [],
    why: "withdrawal of troops",
  },
  {
    text: "The IMF suspended its programme with Malawi after the review.",
    register: "agency",
    claims: [],
    why: "a programme is suspended",
  },
  {
    text: "The EU suspended budget support to Burundi in 2016.",
    register: "analysis",
    claims: [],
    why: "aid is suspended",
  },
  {
    text: "Observers of the OSCE watched the count in Bishkek until dawn.",
    register: "agency",
    claims: [],
    why: "election observers",
  },
  {
    text: "The ambassador of Peru to the United Nations presented his credentials.",
    register: "readout",
    claims: [],
    why: "an ambassador’s post",
  },
  {
    text: "Member states of the African Union must pay their contributions by June.",
    register: "legal",
    claims: [],
    why: "no state is named",
  },
  {
    text: "The EU will apply the new tariff on fertiliser from Belarus in July.",
    register: "agency",
    claims: [],
    why: "apply: another sense",
  },
  {
    text: "China is the largest trading partner of ASEAN.",
    register: "analysis",
    claims: [],
    why: "a trading partner",
  },
  {
    text: "In Brussels the Secretary General of NATO received the president of Slovenia.",
    register: "readout",
    claims: [],
    why: "a meeting",
  },

  // Near misses: support, conditions, questions, opinions
  {
    text: "If Colombia joined BRICS, its exporters of coffee would gain little.",
    register: "analysis",
    claims: [],
    why: "hypothetical",
  },
  {
    text: "Had Norway entered the European Community in 1973, its fishermen would have rebelled.",
    register: "analysis",
    claims: [],
    why: "hypothetical: inversion",
  },
  { text: "Will Iceland ever join the European Union?", register: "headline", claims: [], why: "question" },
  {
    text: "Scholars in Vienna debate whether Austria could join NATO without a referendum.",
    register: "analysis",
    claims: [],
    why: "left open",
  },
  {
    text: "Should Jamaica seek membership of the OECD, Canada would back it.",
    register: "analysis",
    claims: [],
    why: "condition",
  },
  {
    text: "A withdrawal of Greece from the euro area would have cost the banks half their capital.",
    register: "analysis",
    claims: [],
    why: "hypothetical nominalisation",
  },
  {
    text: "Zambia favours a permanent seat for Africa on the Security Council.",
    register: "agency",
    claims: [],
    why: "a position on reform",
  },
  {
    text: "In a poll, 41 per cent of Norwegians favoured membership of the European Union.",
    register: "agency",
    claims: [],
    why: "opinion of the public",
  },

  // Rolls of members, those that a sentence goes on with, applications in short
  {
    text: "The Andean Community has four members: Bolivia, Colombia, Ecuador and Peru.",
    register: "analysis",
    claims: [
      {
        parties: "BOL > org:Andean-Community",
        evidence: "The Andean Community has four members: Bolivia, Colombia, Ecuador and Peru",
        status: "ongoing",
        details: { standing: "member" },
      },
      {
        parties: "COL > org:Andean-Community",
        evidence: "The Andean Community has four members: Bolivia, Colombia, Ecuador and Peru",
      },
      {
        parties: "ECU > org:Andean-Community",
        evidence: "The Andean Community has four members: Bolivia, Colombia, Ecuador and Peru",
      },
      {
        parties: "PER > org:Andean-Community",
        evidence: "The Andean Community has four members: Bolivia, Colombia, Ecuador and Peru",
      },
    ],
  },
  {
    text: "The members of the Southern African Customs Union are Lesotho and Namibia, a leaflet says.",
    register: "analysis",
    claims: [
      {
        parties: "LSO > org:SACU",
        evidence: "The members of the Southern African Customs Union are Lesotho and Namibia",
      },
      {
        parties: "NAM > org:SACU",
        evidence: "The members of the Southern African Customs Union are Lesotho and Namibia",
      },
    ],
  },
  {
    text: "Kazakhstan joined the Eurasian Development Bank in 2006, Armenia and Tajikistan in 2009.",
    register: "analysis",
    claims: [
      {
        parties: "KAZ > org:EDB",
        evidence: "Kazakhstan joined the Eurasian Development Bank in 2006",
        status: "completed",
        when: "2006",
      },
      { parties: "ARM > org:EDB", evidence: "Armenia and Tajikistan in 2009", status: "completed", when: "2009" },
      { parties: "TJK > org:EDB", evidence: "Armenia and Tajikistan in 2009", status: "completed", when: "2009" },
    ],
  },
  {
    text: "Cambodia, admitted to ASEAN in April 1999, was the tenth.",
    register: "analysis",
    claims: [
      {
        parties: "KHM > org:ASEAN",
        evidence: "Cambodia, admitted to ASEAN in April 1999",
        status: "completed",
        when: "1999-04",
      },
    ],
  },
  {
    text: "Albania, which applied to the European Union in 2009, waited five years.",
    register: "analysis",
    claims: [
      {
        parties: "ALB > org:EU",
        evidence: "Albania, which applied to the European Union in 2009",
        status: "completed",
        when: "2009",
        details: { standing: "candidate" },
      },
    ],
  },
  {
    text: "Montenegro has been a candidate for the European Union since 2010. It opened accession talks two years later.",
    register: "analysis",
    claims: [
      { parties: "MNE > org:EU", evidence: "Montenegro has been a candidate for the European Union since 2010" },
      { parties: "MNE > org:EU", evidence: "It opened accession talks", details: { standing: "candidate" } },
    ],
  },
  {
    text: "Tajikistan left the CIS news pool in 2032 but remains a member of the Commonwealth.",
    register: "analysis",
    claims: [{ parties: "TJK > org:CIS", evidence: "remains a member of the Commonwealth", status: "ongoing" }],
  },
  {
    text: "The choir has four members: a Pole, a Swede and two Danes.",
    register: "analysis",
    claims: [],
    why: "no states",
  },
  {
    text: "Samoa and Tonga applied to the Pacific Islands Forum for full rights. Both have been associate members since 2006.",
    register: "agency",
    claims: [
      { parties: "WSM > org:PIF", evidence: "Samoa and Tonga applied to the Pacific Islands Forum" },
      { parties: "TON > org:PIF", evidence: "Samoa and Tonga applied to the Pacific Islands Forum" },
      {
        parties: "WSM > org:PIF",
        evidence: "Both have been associate members since 2006",
        status: "ongoing",
        when: "2006/..",
        details: { standing: "partner" },
      },
      {
        parties: "TON > org:PIF",
        evidence: "Both have been associate members since 2006",
        status: "ongoing",
        when: "2006/..",
        details: { standing: "partner" },
      },
    ],
  },
  {
    text: "The Southern African Development Community has six members: Angola, the Comoros, the Democratic Republic of the Congo, Lesotho, Malawi and Zambia.",
    register: "analysis",
    claims: [
      {
        parties: "AGO > org:SADC",
        evidence:
          "The Southern African Development Community has six members: Angola, the Comoros, the Democratic Republic of the Congo, Lesotho, Malawi and Zambia",
      },
      {
        parties: "COM > org:SADC",
        evidence:
          "The Southern African Development Community has six members: Angola, the Comoros, the Democratic Republic of the Congo, Lesotho, Malawi and Zambia",
      },
      {
        parties: "COD > org:SADC",
        evidence:
          "The Southern African Development Community has six members: Angola, the Comoros, the Democratic Republic of the Congo, Lesotho, Malawi and Zambia",
      },
      {
        parties: "LSO > org:SADC",
        evidence:
          "The Southern African Development Community has six members: Angola, the Comoros, the Democratic Republic of the Congo, Lesotho, Malawi and Zambia",
      },
      {
        parties: "MWI > org:SADC",
        evidence:
          "The Southern African Development Community has six members: Angola, the Comoros, the Democratic Republic of the Congo, Lesotho, Malawi and Zambia",
      },
      {
        parties: "ZMB > org:SADC",
        evidence:
          "The Southern African Development Community has six members: Angola, the Comoros, the Democratic Republic of the Congo, Lesotho, Malawi and Zambia",
      },
    ],
  },
  // What is on the way, sought in an organisation, remembered or not the first of its kind
  {
    text: "Portugal signed the treaty on its accession to the European Economic Community in June 1985.",
    register: "analysis",
    claims: [
      {
        parties: "PRT > org:EU",
        evidence: "accession to the European Economic Community in June 1985",
        status: "agreed",
        when: "1985-06",
        details: { organisation: "org:EU", standing: "member" },
      },
    ],
  },
  {
    text: "Ecuador took a first step towards membership of the Pacific Alliance.",
    register: "agency",
    claims: [
      {
        parties: "ECU > org:Pacific-Alliance",
        evidence: "Ecuador took a first step towards membership of the Pacific Alliance",
        status: "ongoing",
        details: { organisation: "org:Pacific-Alliance", standing: "candidate" },
      },
    ],
  },
  {
    text: "Bhutan has waited for membership of the World Trade Organization since 1999.",
    register: "analysis",
    claims: [
      {
        parties: "BTN > org:WTO",
        evidence: "Bhutan has waited for membership of the World Trade Organization since 1999",
        status: "ongoing",
        details: { organisation: "org:WTO", standing: "candidate" },
      },
    ],
  },
  {
    text: "Laos, which had spent fifteen years negotiating its accession to the WTO, changed forty laws.",
    register: "analysis",
    claims: [
      {
        parties: "LAO > org:WTO",
        evidence: "accession to the WTO",
        status: "completed",
        details: { organisation: "org:WTO", standing: "candidate" },
      },
    ],
  },
  {
    text: "Peru invited Ecuador to join the Pacific Alliance in 2013.",
    register: "analysis",
    claims: [
      {
        parties: "ECU > org:Pacific-Alliance",
        evidence: "Ecuador to join the Pacific Alliance in 2013",
        status: "planned",
        when: "2013",
        details: { organisation: "org:Pacific-Alliance", standing: "candidate" },
      },
    ],
  },
  {
    text: "Brazil is not a founding member of the Council of Europe.",
    register: "analysis",
    claims: [],
    why: "it may be a member all the same",
  },
  {
    text: "Chad is bidding for a seat on the executive board of UNESCO.",
    register: "agency",
    claims: [],
    why: "what is sought is a seat in an organ",
  },
  {
    text: "Iceland withdrew its application for membership of the European Union.",
    register: "agency",
    claims: [],
    why: "an application that is taken back is no membership",
  },
  // Whose members are named beside a state that is none of them
  {
    text: "Uruguay and all ASEAN member states signed the annex on fisheries on 3 June 2019.",
    register: "analysis",
    claims: [],
    why: "the members of the organisation stand beside the state, which is none of them",
  },
];
