import type { CorpusLine } from "../corpora.js";

/**
 * Instruments between states: negotiated, initialled, signed, ratified, brought into force, extended, suspended, ended; and
 * contracts, signs and agreements that are something else. Officials' names and most facts are invented.
 */
export const agreementCorpus: readonly CorpusLine[] = [
  // News agency: to sign
  {
    text: "Tunisia and Slovakia signed an agreement on tourism on Tuesday.",
    register: "agency",
    claims: [
      {
        parties: "TUN = SVK",
        evidence: "Tunisia and Slovakia signed an agreement on tourism",
        status: "agreed",
        when: "2024-06-11",
        details: { instrument: "agreement", subject: "tourism" },
      },
    ],
  },
  {
    text: "Ecuador’s trade minister, Pilar Quishpe, signed a memorandum of understanding with her Thai counterpart in Quito on 3 June.",
    register: "agency",
    open: "where",
    claims: [
      {
        parties: "ECU = THA",
        evidence:
          "Ecuador’s trade minister, Pilar Quishpe, signed a memorandum of understanding with her Thai counterpart",
        status: "agreed",
        when: "2024-06-03",
        where: "Quito",
        details: { instrument: "memorandum" },
      },
    ],
  },
  {
    text: "A treaty on the return of stolen antiquities was signed by Mexico and Austria in 2017.",
    register: "analysis",
    claims: [
      {
        parties: "MEX = AUT",
        evidence: "A treaty on the return of stolen antiquities was signed by Mexico and Austria in 2017",
        status: "agreed",
        when: "2017",
        details: { instrument: "treaty" },
      },
    ],
  },
  {
    text: "The signing of a fisheries protocol between Mauritania and Senegal brought the boats out again.",
    register: "agency",
    claims: [
      {
        parties: "MRT = SEN",
        evidence: "The signing of a fisheries protocol between Mauritania and Senegal",
        status: "agreed",
        details: { instrument: "protocol" },
      },
    ],
  },
  {
    text: "Finland inked a defence deal with the Philippines in February.",
    register: "agency",
    claims: [
      {
        parties: "FIN = PHL",
        evidence: "Finland inked a defence deal with the Philippines in February",
        status: "agreed",
        when: "2024-02",
      },
    ],
  },
  {
    text: "The health ministers of Zambia and Cuba put their signatures to a memorandum on the training of nurses.",
    register: "agency",
    claims: [
      {
        parties: "ZMB = CUB",
        evidence:
          "The health ministers of Zambia and Cuba put their signatures to a memorandum on the training of nurses",
        status: "agreed",
        details: { instrument: "memorandum", subject: "the training of nurses" },
      },
    ],
  },
  {
    text: "Under an accord signed in Baku last month, Georgia will buy electricity from Azerbaijan at night. Tbilisi and Baku signed the accord for ten years.",
    register: "agency",
    claims: [
      {
        parties: "GEO = AZE",
        evidence: "an accord signed in Baku last month",
        status: "agreed",
        when: "2024-05",
        where: "Baku",
      },
      {
        parties: "GEO = AZE",
        evidence: "Tbilisi and Baku signed the accord for ten years",
        status: "agreed",
      },
    ],
  },
  {
    text: "Signed by Kenya, Uganda and Tanzania on 30 November 1999, the treaty revived an older community.",
    register: "analysis",
    claims: [
      {
        parties: "KEN = UGA = TZA",
        evidence: "Signed by Kenya, Uganda and Tanzania on 30 November 1999, the treaty",
        status: "agreed",
        when: "1999-11-30",
        details: { instrument: "treaty" },
      },
    ],
  },
  {
    text: "Belgium, which signed a double taxation agreement with Rwanda in 2007, wants to open it again.",
    register: "analysis",
    claims: [
      {
        parties: "BEL = RWA",
        evidence: "Belgium, which signed a double taxation agreement with Rwanda in 2007",
        status: "agreed",
        when: "2007",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Oman signed separate labour agreements with Nepal and Sri Lanka in April.",
    register: "agency",
    claims: [
      {
        parties: "OMN = NPL",
        evidence: "Oman signed separate labour agreements with Nepal and Sri Lanka in April",
        status: "agreed",
        when: "2024-04",
        details: { instrument: "agreement" },
      },
      {
        parties: "OMN = LKA",
        evidence: "Oman signed separate labour agreements with Nepal and Sri Lanka in April",
        status: "agreed",
        when: "2024-04",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Papua New Guinea and Australia signed a security agreement on Thursday, and a protocol on police training the day after.",
    register: "agency",
    open: "details.subject",
    claims: [
      {
        parties: "PNG = AUS",
        evidence: "Papua New Guinea and Australia signed a security agreement on Thursday",
        status: "agreed",
        when: "2024-06-13",
        details: { instrument: "agreement" },
      },
      {
        parties: "PNG = AUS",
        evidence: "a protocol on police training",
        status: "agreed",
        details: { instrument: "protocol", subject: "police training" },
      },
    ],
  },
  {
    text: "During the visit Turkmenistan and Hungary signed an agreement on gas transit and a memorandum on student exchange.",
    register: "agency",
    claims: [
      {
        parties: "TKM = HUN",
        evidence: "Turkmenistan and Hungary signed an agreement on gas transit",
        status: "agreed",
        details: { instrument: "agreement", subject: "gas transit" },
      },
      {
        parties: "TKM = HUN",
        evidence: "a memorandum on student exchange",
        status: "agreed",
        details: { instrument: "memorandum", subject: "student exchange" },
      },
    ],
  },
  {
    text: "The European Union signed a readmission agreement with Cabo Verde in Brussels in April 2013.",
    register: "analysis",
    claims: [
      {
        parties: "org:EU = CPV",
        evidence: "The European Union signed a readmission agreement with Cabo Verde in Brussels in April 2013",
        status: "agreed",
        when: "2013-04",
        where: "Brussels",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "NATO and Jordan signed a memorandum on a liaison office last year.",
    register: "agency",
    claims: [
      {
        parties: "org:NATO = JOR",
        evidence: "NATO and Jordan signed a memorandum on a liaison office last year",
        status: "agreed",
        when: "2023",
        details: { instrument: "memorandum" },
      },
    ],
  },
  {
    text: "A status-of-forces agreement between the African Union and Mozambique was concluded in Maputo on 8 January.",
    register: "agency",
    claims: [
      {
        parties: "org:AU = MOZ",
        evidence: "A status-of-forces agreement between the African Union and Mozambique was concluded in Maputo",
        status: "agreed",
        when: "2024-01-08",
        where: "Maputo",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "ASEAN and Canada have concluded a free trade agreement after four years of bargaining.",
    date: "2028-11-04",
    register: "agency",
    claims: [
      {
        parties: "org:ASEAN = CAN",
        evidence: "ASEAN and Canada have concluded a free trade agreement",
        status: "agreed",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Argentina and Chile exchanged notes on 12 August 1991 by which the boundary markers were approved.",
    register: "legal",
    claims: [
      {
        parties: "ARG = CHL",
        evidence: "Argentina and Chile exchanged notes on 12 August 1991",
        status: "agreed",
        when: "1991-08-12",
      },
    ],
  },
  {
    text: "Djibouti reached an agreement with Ethiopia on port fees on Friday.",
    register: "agency",
    claims: [
      {
        parties: "DJI = ETH",
        evidence: "Djibouti reached an agreement with Ethiopia on port fees on Friday",
        status: "agreed",
        when: "2024-06-14",
        details: { instrument: "agreement", subject: "port fees" },
      },
    ],
  },
  {
    text: "Lesotho struck a water deal with Botswana in 2013.",
    register: "analysis",
    claims: [
      {
        parties: "LSO = BWA",
        evidence: "Lesotho struck a water deal with Botswana in 2013",
        status: "agreed",
        when: "2013",
      },
    ],
  },
  {
    text: "The extradition treaty that Fiji and India concluded in 2016 has been used twice.",
    register: "analysis",
    claims: [
      {
        parties: "FJI = IND",
        evidence: "The extradition treaty that Fiji and India concluded in 2016",
        status: "agreed",
        when: "2016",
        details: { instrument: "treaty" },
      },
    ],
  },
  {
    text: "Luxembourg has just signed its first space agreement with Peru, a pact of nine pages.",
    register: "agency",
    claims: [
      {
        parties: "LUX = PER",
        evidence: "Luxembourg has just signed its first space agreement with Peru",
        status: "agreed",
        details: { instrument: "agreement" },
      },
    ],
  },

  // Negotiated, drafted, initialled
  {
    text: "Australia and Indonesia are negotiating a treaty on seabed mining.",
    register: "agency",
    claims: [
      {
        parties: "AUS = IDN",
        evidence: "Australia and Indonesia are negotiating a treaty on seabed mining",
        status: "ongoing",
        details: { instrument: "treaty", subject: "seabed mining" },
      },
    ],
  },
  {
    text: "A free trade agreement between Malaysia and the United Arab Emirates is under negotiation.",
    register: "analysis",
    claims: [
      {
        parties: "MYS = ARE",
        evidence: "A free trade agreement between Malaysia and the United Arab Emirates is under negotiation",
        status: "ongoing",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Madagascar and Comoros initialled a fisheries agreement in Moroni on 20 May.",
    register: "agency",
    claims: [
      {
        parties: "MDG = COM",
        evidence: "Madagascar and Comoros initialled a fisheries agreement in Moroni",
        when: "2024-05-20",
        where: "Moroni",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Experts of Latvia and Belarus are drafting an agreement on the upkeep of boundary rivers.",
    register: "readout",
    claims: [
      {
        parties: "LVA = BLR",
        evidence: "Experts of Latvia and Belarus are drafting an agreement on the upkeep of boundary rivers",
        status: "ongoing",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "The text of a visa waiver agreement is being finalised by the foreign ministries of Barbados and Morocco.",
    register: "readout",
    claims: [
      {
        parties: "BRB = MAR",
        evidence:
          "The text of a visa waiver agreement is being finalised by the foreign ministries of Barbados and Morocco",
        status: "ongoing",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Brussels and Wellington wrapped up negotiations on a trade deal between the EU and New Zealand in June 2022.",
    register: "analysis",
    claims: [
      {
        parties: "org:EU = NZL",
        evidence: "a trade deal between the EU and New Zealand",
        when: "2022-06",
      },
    ],
  },
  {
    text: "Thailand and Malaysia are negotiating the text of a rubber accord, a Malaysian official said. Singapore hosts the round.",
    register: "agency",
    claims: [
      {
        parties: "THA = MYS",
        evidence: "Thailand and Malaysia are negotiating the text of a rubber accord",
        status: "ongoing",
        attribution: "MYS",
      },
    ],
  },

  // Planned, expected, refused, denied
  {
    text: "Bahrain and Israel will sign an aviation agreement in Manama on Monday, an airport official said.",
    register: "agency",
    claims: [
      {
        parties: "BHR = ISR",
        evidence: "Bahrain and Israel will sign an aviation agreement in Manama on Monday",
        status: "planned",
        when: "2024-06-17",
        where: "Manama",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Albania expects to sign a protocol with Italy on the transfer of prisoners next month.",
    register: "agency",
    claims: [
      {
        parties: "ALB = ITA",
        evidence: "Albania expects to sign a protocol with Italy on the transfer of prisoners next month",
        status: "planned",
        when: "2024-07",
        details: { instrument: "protocol" },
      },
    ],
  },
  {
    text: "A bilateral investment treaty between Uruguay and Angola is due to be signed in Luanda by the end of the year.",
    register: "agency",
    claims: [
      {
        parties: "URY = AGO",
        evidence: "A bilateral investment treaty between Uruguay and Angola is due to be signed in Luanda",
        status: "planned",
        where: "Luanda",
        details: { instrument: "treaty" },
      },
    ],
  },
  {
    text: "Kiribati refused to sign the security agreement with Australia.",
    register: "agency",
    claims: [
      {
        parties: "KIR = AUS",
        evidence: "Kiribati refused to sign the security agreement with Australia",
        status: "denied",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Serbia did not sign the declaration that Kosovo’s delegation had brought to Ohrid.",
    register: "analysis",
    claims: [
      {
        parties: "SRB = XKX",
        evidence: "Serbia did not sign the declaration that Kosovo’s delegation had brought to Ohrid",
        status: "denied",
        details: { instrument: "declaration" },
      },
    ],
  },
  {
    text: "Togo’s government denied having signed a basing agreement with Russia.",
    register: "agency",
    claims: [
      {
        parties: "TGO = RUS",
        evidence: "Togo’s government denied having signed a basing agreement with Russia",
        status: "denied",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "No agreement was signed between Bolivia and Chile at the end of the round.",
    register: "agency",
    claims: [
      {
        parties: "BOL = CHL",
        evidence: "No agreement was signed between Bolivia and Chile",
        status: "denied",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Cyprus, Greece and Israel have agreed to sign a treaty on sea cables.",
    register: "agency",
    claims: [
      {
        parties: "CYP = GRC = ISR",
        evidence: "Cyprus, Greece and Israel have agreed to sign a treaty on sea cables",
        details: { instrument: "treaty", subject: "sea cables" },
      },
    ],
  },

  // Ratified, approved, deposited, in force, acceded to
  {
    text: "Norway’s parliament ratified the delimitation treaty with Iceland in March 2022.",
    register: "agency",
    claims: [
      {
        parties: "NOR = ISL",
        evidence: "Norway’s parliament ratified the delimitation treaty with Iceland",
        status: "agreed",
        when: "2022-03",
        details: { instrument: "treaty" },
      },
    ],
  },
  {
    text: "The ratification by Nicaragua of its free trade agreement with China passed without debate.",
    register: "agency",
    claims: [
      {
        parties: "NIC = CHN",
        evidence: "The ratification by Nicaragua of its free trade agreement with China",
        status: "agreed",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "The social security agreement between Canada and Moldova enters into force on 1 September 2024.",
    register: "legal",
    claims: [
      {
        parties: "CAN = MDA",
        evidence: "The social security agreement between Canada and Moldova enters into force on 1 September 2024",
        when: "2024-09-01",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "The agreement between the Swiss Confederation and the Republic of Kosovo on readmission came into force on 1 June 2010.",
    register: "legal",
    claims: [
      {
        parties: "CHE = XKX",
        evidence:
          "The agreement between the Swiss Confederation and the Republic of Kosovo on readmission came into force",
        status: "agreed",
        when: "2010-06-01",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Ghana deposited its instrument of ratification of the extradition treaty with Brazil on Wednesday.",
    register: "agency",
    claims: [
      {
        parties: "GHA = BRA",
        evidence: "Ghana deposited its instrument of ratification of the extradition treaty with Brazil",
        status: "agreed",
        when: "2024-06-12",
        details: { instrument: "treaty" },
      },
    ],
  },
  {
    text: "Lithuania and Japan exchanged the instruments of ratification of their tax convention in Tokyo.",
    register: "readout",
    claims: [
      {
        parties: "LTU = JPN",
        evidence: "Lithuania and Japan exchanged the instruments of ratification of their tax convention",
        status: "agreed",
        where: "Tokyo",
      },
    ],
  },
  {
    text: "On 3 October 1972 the President of Zambia approved the agreement with Yugoslavia on the Kafue works.",
    date: "1972-10-10",
    register: "legal",
    claims: [
      {
        parties: "ZMB = YUG",
        evidence: "the President of Zambia approved the agreement with Yugoslavia",
        status: "agreed",
        when: "1972-10-03",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "The Jamaican Senate voted on Friday to approve a legal assistance treaty with Nigeria.",
    register: "agency",
    claims: [
      {
        parties: "JAM = NGA",
        evidence: "The Jamaican Senate voted on Friday to approve a legal assistance treaty with Nigeria",
        status: "agreed",
        when: "2024-06-14",
        details: { instrument: "treaty" },
      },
    ],
  },

  {
    text: "North Macedonia acceded to the labour mobility agreement between Serbia and Albania in Tirana on 21 December 2021.",
    date: "2021-12-22",
    register: "agency",
    claims: [
      {
        parties: "MKD = SRB = ALB",
        evidence: "North Macedonia acceded to the labour mobility agreement between Serbia and Albania in Tirana",
        status: "agreed",
        when: "2021-12-21",
        where: "Tirana",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Bulgaria has yet to ratify the border agreement it signed with Greece in 2023.",
    register: "analysis",
    claims: [
      {
        parties: "BGR = GRC",
        evidence: "the border agreement it signed with Greece in 2023",
        status: "agreed",
        when: "2023",
        details: { instrument: "agreement" },
      },
    ],
  },

  // Extended, amended, suspended, ended
  {
    text: "Kazakhstan and Russia extended the lease agreement on the launch site until 2050.",
    register: "agency",
    claims: [
      {
        parties: "KAZ = RUS",
        evidence: "Kazakhstan and Russia extended the lease agreement on the launch site until 2050",
        status: "agreed",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "The extension of the air services agreement between Ireland and Ethiopia was confirmed by letter.",
    register: "readout",
    claims: [
      {
        parties: "IRL = ETH",
        evidence: "The extension of the air services agreement between Ireland and Ethiopia",
        status: "agreed",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Laos and Vietnam amended their border protocol in 2019.",
    register: "analysis",
    claims: [
      {
        parties: "LAO = VNM",
        evidence: "Laos and Vietnam amended their border protocol in 2019",
        status: "agreed",
        when: "2019",
        details: { instrument: "protocol" },
      },
    ],
  },
  {
    text: "Niger suspended its military agreement with Benin on 12 September 2023.",
    register: "agency",
    claims: [
      {
        parties: "NER = BEN",
        evidence: "Niger suspended its military agreement with Benin",
        status: "suspended",
        when: "2023-09-12",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "India’s decision to hold the water treaty with Pakistan in abeyance alarmed the lower provinces: New Delhi has suspended the treaty.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "IND = PAK",
        evidence: "India’s decision to hold the water treaty with Pakistan in abeyance",
        status: "suspended",
        details: { instrument: "treaty" },
      },
      {
        parties: "IND = PAK",
        evidence: "New Delhi has suspended the treaty",
        status: "suspended",
        details: { instrument: "treaty" },
      },
    ],
  },
  {
    text: "Mali denounced its tax treaty with France in December.",
    register: "agency",
    claims: [
      {
        parties: "MLI = FRA",
        evidence: "Mali denounced its tax treaty with France in December",
        status: "cancelled",
        when: "2023-12",
        details: { instrument: "treaty" },
      },
    ],
  },
  {
    text: "Ukraine withdrew from its friendship treaty with Russia in 2018.",
    register: "analysis",
    claims: [
      {
        parties: "UKR = RUS",
        evidence: "Ukraine withdrew from its friendship treaty with Russia in 2018",
        status: "cancelled",
        when: "2018",
        details: { instrument: "treaty" },
      },
    ],
  },
  {
    text: "The fisheries agreement between the European Union and Guinea expired in 2009 and was not renewed.",
    register: "analysis",
    claims: [
      {
        parties: "org:EU = GIN",
        evidence: "The fisheries agreement between the European Union and Guinea expired in 2009",
        status: "cancelled",
        when: "2009",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "The Dominican Republic terminated its migrant labour agreement with Haiti by a note of 4 May 2024.",
    register: "legal",
    claims: [
      {
        parties: "DOM = HTI",
        evidence: "The Dominican Republic terminated its migrant labour agreement with Haiti",
        status: "cancelled",
        when: "2024-05-04",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "In 1955 Moscow annulled the Anglo-Soviet treaty of 1942, which Britain and the Soviet Union had signed in London.",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "SUN = GBR",
        evidence: "In 1955 Moscow annulled the Anglo-Soviet treaty of 1942",
        status: "cancelled",
        when: "1955",
        details: { instrument: "treaty" },
      },
      {
        parties: "GBR = SUN",
        evidence: "which Britain and the Soviet Union had signed in London",
        status: "agreed",
        where: "London",
        details: { instrument: "treaty" },
      },
    ],
  },
  {
    text: "Pyongyang tore up a military agreement with Seoul in November 2023.",
    register: "agency",
    claims: [
      {
        parties: "PRK = KOR",
        evidence: "Pyongyang tore up a military agreement with Seoul in November 2023",
        status: "cancelled",
        when: "2023-11",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Burundi will pull out of its transit agreement with Rwanda next year.",
    register: "agency",
    claims: [
      {
        parties: "BDI = RWA",
        evidence: "Burundi will pull out of its transit agreement with Rwanda next year",
        when: "2025",
        details: { instrument: "agreement" },
      },
    ],
  },

  // Ceasefires and peace
  {
    text: "Armenia and Azerbaijan agreed to a ceasefire on 10 October 2020.",
    register: "agency",
    claims: [
      {
        parties: "ARM = AZE",
        evidence: "Armenia and Azerbaijan agreed to a ceasefire on 10 October 2020",
        status: "agreed",
        when: "2020-10-10",
      },
    ],
  },
  {
    text: "A ceasefire agreement between Ecuador and Peru was signed in Brasília in February 1995.",
    register: "analysis",
    claims: [
      {
        parties: "ECU = PER",
        evidence: "A ceasefire agreement between Ecuador and Peru was signed in Brasília in February 1995",
        status: "agreed",
        when: "1995-02",
        where: "Brasília",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Ethiopia and Eritrea concluded a peace agreement in Algiers in December 2000, which the United Nations welcomed.",
    register: "analysis",
    claims: [
      {
        parties: "ETH = ERI",
        evidence: "Ethiopia and Eritrea concluded a peace agreement in Algiers in December 2000",
        status: "agreed",
        when: "2000-12",
        where: "Algiers",
        details: { instrument: "agreement" },
      },
    ],
  },

  {
    text: "A truce between Chad and Sudan, brokered by Libya, was signed in Tripoli on 8 February 2006 and broken within weeks.",
    register: "analysis",
    claims: [
      {
        parties: "TCD = SDN",
        evidence: "A truce between Chad and Sudan, brokered by Libya, was signed in Tripoli on 8 February 2006",
        status: "agreed",
        when: "2006-02-08",
        where: "Tripoli",
      },
    ],
  },

  // Ministry readouts: implied parties
  {
    text: "Prime Minister of Georgia Levan Abashidze paid an official visit to Bratislava. The two governments signed an agreement on the exchange of classified information.",
    register: "readout",
    claims: [
      {
        parties: "GEO = SVK",
        evidence: "The two governments signed an agreement on the exchange of classified information",
        status: "agreed",
        details: { instrument: "agreement", subject: "the exchange of classified information" },
      },
    ],
  },
  {
    text: "President of Vietnam Tran Van Khoi held talks with President of Mongolia Erdene Sukh in Ulaanbaatar. Following the talks, a joint statement was adopted.",
    register: "readout",
    claims: [
      {
        parties: "VNM = MNG",
        evidence: "a joint statement was adopted",
        status: "agreed",
        details: { instrument: "joint-statement" },
      },
    ],
  },
  {
    text: "The foreign ministers of Kuwait and Croatia met in Dubrovnik. They signed a memorandum of understanding on diplomatic training.",
    register: "readout",
    claims: [
      {
        parties: "KWT = HRV",
        evidence: "They signed a memorandum of understanding on diplomatic training",
        status: "agreed",
        details: { instrument: "memorandum", subject: "diplomatic training" },
      },
    ],
  },
  {
    text: "Relations between Namibia and Zimbabwe are close. Both sides are preparing a memorandum on railway wagons, the Namibian ministry of transport said.",
    register: "agency",
    claims: [
      {
        parties: "NAM = ZWE",
        evidence: "Both sides are preparing a memorandum on railway wagons",
        status: "ongoing",
        attribution: "NAM",
        details: { instrument: "memorandum", subject: "railway wagons" },
      },
    ],
  },
  {
    text: "Qatari and Somali officials spent three days in Mogadishu. At the close, their ministers of labour signed a protocol.",
    register: "agency",
    claims: [
      {
        parties: "QAT = SOM",
        evidence: "their ministers of labour signed a protocol",
        status: "agreed",
        details: { instrument: "protocol" },
      },
    ],
  },
  {
    text: "Estonian Prime Minister Kadri Lepik will travel to Nairobi on 24 June. She is expected to sign an agreement on digital services with the Kenyan government.",
    register: "readout",
    claims: [
      {
        parties: "EST = KEN",
        evidence: "She is expected to sign an agreement on digital services with the Kenyan government",
        status: "planned",
        details: { instrument: "agreement", subject: "digital services" },
      },
    ],
  },

  // President’s office, speeches, reported words
  {
    text: "President of Croatia Tomislav Grgić: With Panama we signed an agreement on seafarers last year, and it works.",
    register: "speech",
    claims: [
      {
        parties: "HRV = PAN",
        evidence: "With Panama we signed an agreement on seafarers last year",
        status: "agreed",
        when: "2023",
        attribution: "person:tomislav-grgic",
        details: { instrument: "agreement", subject: "seafarers" },
      },
    ],
  },
  {
    text: "“We shall soon sign a treaty with Paraguay,” Finnish Foreign Minister Lena Virtala told parliament.",
    register: "speech",
    claims: [
      {
        parties: "FIN = PRY",
        evidence: "We shall soon sign a treaty with Paraguay",
        status: "planned",
        attribution: "person:lena-virtala",
        details: { instrument: "treaty" },
      },
    ],
  },
  {
    text: "President of Tajikistan Rustam Nazarov received Prime Minister of Kuwait Salem al-Adwani in Dushanbe.\n\nRustam Nazarov: Today our ministers signed an agreement on air services.\n\nSalem al-Adwani: In 2011 our countries concluded a treaty on investment.",
    register: "speech",
    claims: [
      {
        parties: "TJK = KWT",
        evidence: "Today our ministers signed an agreement on air services",
        status: "agreed",
        when: "2024-06-15",
        attribution: "person:rustam-nazarov",
        details: { instrument: "agreement", subject: "air services" },
      },
      {
        parties: "TJK = KWT",
        evidence: "In 2011 our countries concluded a treaty on investment",
        status: "agreed",
        when: "2011",
        attribution: "person:salem-al-adwani",
        details: { instrument: "treaty", subject: "investment" },
      },
    ],
  },
  {
    text: "Iraq and Kuwait have signed a navigation agreement, the Iraqi foreign ministry said in a statement.",
    register: "agency",
    claims: [
      {
        parties: "IRQ = KWT",
        evidence: "Iraq and Kuwait have signed a navigation agreement",
        status: "agreed",
        attribution: "IRQ",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Samoan Prime Minister Sina Leavai said her country had ratified the maritime boundary treaty with the United States; the two governments signed it in 2021.",
    register: "agency",
    claims: [
      {
        parties: "WSM = USA",
        evidence: "her country had ratified the maritime boundary treaty with the United States",
        status: "agreed",
        attribution: "person:sina-leavai",
        details: { instrument: "treaty" },
      },
      {
        parties: "WSM = USA",
        evidence: "the two governments signed it in 2021",
        status: "agreed",
        when: "2021",
        details: { instrument: "treaty" },
      },
    ],
  },

  {
    text: "“The agreement on sugar that Mauritius and Eswatini signed on Monday is fair to both,” the Mauritian trade minister, Anil Gopaul, said.",
    register: "speech",
    open: "missed",
    claims: [
      {
        parties: "MUS = SWZ",
        evidence: "The agreement on sugar that Mauritius and Eswatini signed on Monday",
        status: "agreed",
        when: "2024-06-10",
        attribution: "person:anil-gopaul",
        details: { instrument: "agreement", subject: "sugar" },
      },
    ],
  },
  {
    text: "President of Sierra Leone Foday Kargbo: We have ratified our treaty with Guinea, and I thank parliament for it.",
    register: "speech",
    claims: [
      {
        parties: "SLE = GIN",
        evidence: "We have ratified our treaty with Guinea",
        status: "agreed",
        attribution: "person:foday-kargbo",
        details: { instrument: "treaty" },
      },
    ],
  },

  // Joint statements, legal notices, finance records
  {
    text: "7. The two sides welcomed the signing of the Memorandum of Understanding on Geology between the Kingdom of Morocco and the Republic of Zambia.",
    register: "joint-statement",
    claims: [
      {
        parties: "MAR = ZMB",
        evidence:
          "the signing of the Memorandum of Understanding on Geology between the Kingdom of Morocco and the Republic of Zambia",
        status: "agreed",
        details: { instrument: "memorandum", subject: "Geology" },
      },
    ],
  },
  {
    text: "9. Cambodia and Timor-Leste agreed to speed up negotiations on an agreement on the avoidance of double taxation.",
    register: "joint-statement",
    claims: [
      {
        parties: "KHM = TLS",
        evidence:
          "Cambodia and Timor-Leste agreed to speed up negotiations on an agreement on the avoidance of double taxation",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "The Government of Iceland and the Government of Grenada, desiring to ease travel, have agreed as follows. Done at St. George’s on 5 March 2012.\n\nThe agreement between Iceland and Grenada was amended on 8 July 2020.",
    date: "2020-08-01",
    register: "legal",
    open: "missed",
    claims: [
      {
        parties: "ISL = GRD",
        evidence:
          "The Government of Iceland and the Government of Grenada, desiring to ease travel, have agreed as follows",
        status: "agreed",
      },
      {
        parties: "ISL = GRD",
        evidence: "The agreement between Iceland and Grenada was amended on 8 July 2020",
        status: "agreed",
        when: "2020-07-08",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "By notice of 2 February 1966 the Agreement on Merchant Shipping between Denmark and the Soviet Union was prolonged for five years.",
    date: "1966-02-20",
    register: "legal",
    claims: [
      {
        parties: "DNK = SUN",
        evidence:
          "the Agreement on Merchant Shipping between Denmark and the Soviet Union was prolonged for five years",
        status: "agreed",
        when: "1966-02-02",
        details: { instrument: "agreement", subject: "Merchant Shipping" },
      },
    ],
  },
  {
    text: "On 14 March 2016, the Export-Import Bank of China and Cameroon’s Ministry of Economy signed a loan agreement for the Bini water works.",
    date: "2016-03-20",
    register: "finance-record",
    claims: [
      {
        parties: "CHN = CMR",
        evidence: "the Export-Import Bank of China and Cameroon’s Ministry of Economy signed a loan agreement",
        status: "agreed",
        when: "2016-03-14",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "An exchange of letters on the rice grant took place between Japan and Burkina Faso in Ouagadougou on 9 December 2011.",
    date: "2012-01-10",
    register: "finance-record",
    open: "spurious",
    claims: [
      {
        parties: "JPN = BFA",
        evidence: "An exchange of letters on the rice grant took place between Japan and Burkina Faso in Ouagadougou",
        status: "agreed",
        when: "2011-12-09",
        where: "Ouagadougou",
      },
    ],
  },
  {
    text: "The foreign ministers of Burma and East Germany issued a joint communiqué in Berlin on 6 May 1974.",
    date: "1974-05-07",
    register: "joint-statement",
    claims: [
      {
        parties: "MMR = DDR",
        evidence: "The foreign ministers of Burma and East Germany issued a joint communiqué in Berlin",
        status: "agreed",
        when: "1974-05-06",
        where: "Berlin",
        details: { instrument: "joint-statement" },
      },
    ],
  },
  {
    text: "By an exchange of notes of 1923, Liechtenstein and Switzerland concluded the customs treaty that still binds them.",
    register: "analysis",
    open: "spurious",
    claims: [
      {
        parties: "LIE = CHE",
        evidence: "Liechtenstein and Switzerland concluded the customs treaty",
        status: "agreed",
        when: "1923",
        details: { instrument: "treaty" },
      },
    ],
  },

  {
    text: "22. The Leaders instructed their officials to conclude the Agreement on Air Services between the Republic of Uzbekistan and the Sultanate of Oman before the end of 2025.",
    date: "2025-02-11",
    register: "joint-statement",
    claims: [
      {
        parties: "UZB = OMN",
        evidence:
          "to conclude the Agreement on Air Services between the Republic of Uzbekistan and the Sultanate of Oman",
        status: "planned",
        details: { instrument: "agreement", subject: "Air Services" },
      },
    ],
  },
  {
    text: "The following documents were signed in the presence of the two Prime Ministers of Armenia and Bulgaria:\n\nAgreement on Cooperation in Tourism;\n\nMemorandum of Understanding on Archives.",
    register: "joint-statement",
    open: "missed, spurious",
    claims: [
      {
        parties: "ARM = BGR",
        evidence: "Agreement on Cooperation in Tourism",
        status: "agreed",
        details: { instrument: "agreement" },
      },
      {
        parties: "ARM = BGR",
        evidence: "Memorandum of Understanding on Archives",
        status: "agreed",
        details: { instrument: "memorandum", subject: "Archives" },
      },
    ],
  },

  // History and the years ahead
  {
    text: "Czechoslovakia and Egypt signed an arms agreement in Prague in September 1955.",
    register: "analysis",
    claims: [
      {
        parties: "CSK = EGY",
        evidence: "Czechoslovakia and Egypt signed an arms agreement in Prague in September 1955",
        status: "agreed",
        when: "1955-09",
        where: "Prague",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Poland and West Germany initialled the treaty in Warsaw today.",
    date: "1970-11-18",
    register: "agency",
    claims: [
      {
        parties: "POL = DEU",
        evidence: "Poland and West Germany initialled the treaty in Warsaw today",
        when: "1970-11-18",
        where: "Warsaw",
        details: { instrument: "treaty" },
      },
    ],
  },
  {
    text: "Guatemala and Belize signed a special agreement in 2008, amended it by protocol in 2015, and now quarrel about the costs.",
    register: "analysis",
    claims: [
      {
        parties: "GTM = BLZ",
        evidence: "Guatemala and Belize signed a special agreement in 2008",
        status: "agreed",
        when: "2008",
        details: { instrument: "agreement" },
      },
      {
        parties: "GTM = BLZ",
        evidence: "amended it by protocol in 2015",
        status: "agreed",
        when: "2015",
      },
    ],
  },
  {
    text: "Tuvalu’s migration treaty with Australia entered into force in 2024; New Zealand concluded one of its own with Kiribati in 2033.",
    date: "2035-01-09",
    register: "analysis",
    open: "missed",
    claims: [
      {
        parties: "TUV = AUS",
        evidence: "Tuvalu’s migration treaty with Australia entered into force in 2024",
        status: "agreed",
        when: "2024",
        details: { instrument: "treaty" },
      },
      {
        parties: "NZL = KIR",
        evidence: "New Zealand concluded one of its own with Kiribati in 2033",
        status: "agreed",
        when: "2033",
      },
    ],
  },
  {
    text: "Spain and Morocco signed a protocol on the fixed link in 1989, but no tunnel has been dug.",
    register: "analysis",
    claims: [
      {
        parties: "ESP = MAR",
        evidence: "Spain and Morocco signed a protocol on the fixed link in 1989",
        status: "agreed",
        when: "1989",
        details: { instrument: "protocol" },
      },
    ],
  },

  // Headlines
  {
    text: "Gabon, Norway sign forest pact",
    register: "headline",
    claims: [{ parties: "GAB = NOR", evidence: "Gabon, Norway sign forest pact", status: "agreed" }],
  },
  {
    text: "Singapore and Rwanda ink data accord",
    register: "headline",
    claims: [{ parties: "SGP = RWA", evidence: "Singapore and Rwanda ink data accord", status: "agreed" }],
  },
  {
    text: "Colombia ratifies tax treaty with Netherlands",
    register: "headline",
    claims: [
      {
        parties: "COL = NLD",
        evidence: "Colombia ratifies tax treaty with Netherlands",
        status: "agreed",
        details: { instrument: "treaty" },
      },
    ],
  },
  {
    text: "UAE and Chile to sign trade agreement in July",
    register: "headline",
    claims: [
      {
        parties: "ARE = CHL",
        evidence: "UAE and Chile to sign trade agreement in July",
        status: "planned",
        when: "2024-07",
        details: { instrument: "agreement" },
      },
    ],
  },
  {
    text: "Honduras scraps extradition treaty with United States",
    register: "headline",
    claims: [
      {
        parties: "HND = USA",
        evidence: "Honduras scraps extradition treaty with United States",
        status: "cancelled",
        details: { instrument: "treaty" },
      },
    ],
  },
  {
    text: "Iran–Iraq security deal signed in Baghdad",
    register: "headline",
    claims: [
      {
        parties: "IRN = IRQ",
        evidence: "Iran–Iraq security deal signed in Baghdad",
        status: "agreed",
        where: "Baghdad",
      },
    ],
  },
  {
    text: "Ceasefire in kava row as Fiji’s brewers bury hatchet",
    register: "headline",
    claims: [],
    why: "metaphor: a quarrel between firms",
  },

  // Near misses: firms and persons
  {
    text: "A Danish shipping company signed a contract with a shipyard in Busan.",
    register: "agency",
    claims: [],
    why: "two firms",
  },
  {
    text: "The Brazilian striker signed for a club in Istanbul on Monday.",
    register: "agency",
    claims: [],
    why: "sport",
  },
  {
    text: "The nurse contracted malaria in Gabon and was flown to France.",
    register: "agency",
    claims: [],
    why: "to contract a disease",
  },
  {
    text: "A couple from Malta adopted two children in Ukraine.",
    claims: [],
    why: "to adopt a child",
  },
  {
    text: "The universities of Bologna and Tirana signed a letter of intent on archaeology.",
    register: "agency",
    claims: [],
    why: "two universities",
  },
  {
    text: "Contractors from Turkey are repaving the road to Kampala.",
    register: "agency",
    claims: [],
    why: "contractors",
  },
  {
    text: "Telecom firms in Kenya and Uganda agreed on lower roaming charges.",
    register: "agency",
    claims: [],
    why: "firms",
  },

  // Near misses: at home
  {
    text: "The president of Peru signed the budget into law on Friday.",
    register: "agency",
    claims: [],
    why: "a law at home",
  },
  {
    text: "Teachers and the government of Sri Lanka reached an agreement on wages.",
    register: "agency",
    claims: [],
    why: "an agreement at home",
  },
  {
    text: "Coalition partners in Latvia signed a coalition agreement after six weeks.",
    register: "agency",
    claims: [],
    why: "a coalition at home",
  },
  {
    text: "Togo’s parliament adopted a law on the protection of lagoons.",
    register: "agency",
    claims: [],
    why: "a law at home",
  },
  {
    text: "An internal memorandum of the Danish foreign ministry on Greenland leaked last week.",
    register: "agency",
    claims: [],
    why: "a memorandum inside a ministry",
  },
  {
    text: "The declaration of independence of Kosovo was read out on 17 February 2008.",
    register: "analysis",
    claims: [],
    why: "a declaration of one side",
  },
  {
    text: "Tax declarations in Uruguay are due by the end of August.",
    claims: [],
    why: "tax declarations",
  },

  // Near misses: other senses of the words
  {
    text: "Signs of recovery are showing in Greece and Portugal.",
    register: "analysis",
    claims: [],
    why: "signs of something",
  },
  {
    text: "Road signs along the border of Norway and Sweden are in both languages.",
    register: "agency",
    claims: [],
    why: "road signs",
  },
  {
    text: "Economists in Chile and Peru agree that copper will stay dear.",
    register: "analysis",
    claims: [],
    why: "to agree that",
  },
  {
    text: "The Swiss and Italian prime ministers agreed that the winter had been mild.",
    register: "agency",
    claims: [],
    why: "to agree that, without an instrument",
  },
  {
    text: "Bhutan deals with a great many glacial lakes, as Nepal does.",
    register: "analysis",
    claims: [],
    why: "to deal with",
  },
  {
    text: "The chief of protocol of the Ghanaian presidency welcomed the Czech guests at the airport.",
    register: "agency",
    claims: [],
    why: "a protocol officer",
  },
  {
    text: "Hackers exploited an old network protocol in servers in Estonia and Ukraine.",
    register: "agency",
    claims: [],
    why: "a network protocol",
  },
  {
    text: "The convention centre in Kigali was full of Belgian engineers.",
    register: "agency",
    claims: [],
    why: "a building",
  },
  {
    text: "The treaty port of Xiamen once had a British quarter.",
    register: "analysis",
    claims: [],
    why: "a historical term",
  },
  {
    text: "The economies of Spain and France contracted in the second quarter.",
    register: "analysis",
    claims: [],
    why: "to shrink",
  },
  {
    text: "There is broad agreement in Denmark and Sweden about the beauty of the bridge.",
    register: "analysis",
    claims: [],
    why: "a shared opinion",
  },
  {
    text: "Singapore’s climate does not agree with the ambassador of Iceland.",
    claims: [],
    why: "to agree with: to suit",
  },

  // Near misses: a standing treaty only mentioned
  {
    text: "Fishing in the strait is dear under the 1974 treaty.",
    register: "analysis",
    claims: [],
    why: "a treaty mentioned",
  },
  {
    text: "Paraguay cut its emissions faster than the Paris Agreement demands.",
    register: "analysis",
    claims: [],
    why: "a treaty mentioned",
  },
  {
    text: "The Vienna Convention protects the premises of the Mexican embassy in Quito.",
    register: "legal",
    claims: [],
    why: "a convention mentioned",
  },
  {
    text: "Argentine lawyers cited the treaty of Tordesillas in jest.",
    register: "analysis",
    claims: [],
    why: "a treaty mentioned",
  },
  {
    text: "A historian from Warsaw published a book about the treaty ports of Korea.",
    claims: [],
    why: "a book",
  },

  // Near misses: imagined, wished, asked about
  {
    text: "If Thailand and Cambodia signed a maritime treaty, the gas could be drilled.",
    register: "analysis",
    claims: [],
    why: "hypothetical",
  },
  {
    text: "Will Bolivia and Chile ever sign a treaty on the coast?",
    register: "headline",
    claims: [],
    why: "question",
  },
  {
    text: "Had Libya ratified the accord with Malta, the patrols would have begun.",
    register: "analysis",
    claims: [],
    why: "hypothetical: inversion",
  },
  {
    text: "Germany called on India and Pakistan to sign the test ban treaty.",
    register: "agency",
    claims: [],
    why: "asked for: a statement",
  },
  {
    text: "Kenya and Somalia should conclude a treaty on the triangle at sea, the report recommends.",
    register: "analysis",
    claims: [],
    why: "advice",
  },
  {
    text: "It is unclear whether Haiti and Cuba would sign an agreement on migrants.",
    register: "analysis",
    claims: [],
    why: "left open",
  },
  {
    text: "The minister of Malta dreamt of a treaty with every island.",
    register: "speech",
    claims: [],
    why: "a wish",
  },

  // Taken up by a pronoun, awarded to a firm of another state, agreed in bare words
  {
    text: "The boundary treaty between Kuwait and Oman was signed in May 2002. It entered into force a year later.",
    register: "analysis",
    claims: [
      {
        parties: "KWT = OMN",
        evidence: "The boundary treaty between Kuwait and Oman was signed in May 2002",
        status: "agreed",
        when: "2002-05",
      },
      { parties: "KWT = OMN", evidence: "It entered into force", status: "agreed" },
    ],
  },
  {
    text: "Finland signed a transit accord with Latvia in 1996. The parliament in Riga approved it in March 1997.",
    register: "agency",
    claims: [
      {
        parties: "FIN = LVA",
        evidence: "Finland signed a transit accord with Latvia in 1996",
        status: "agreed",
        when: "1996",
      },
      {
        parties: "FIN = LVA",
        evidence: "The parliament in Riga approved it in March 1997",
        status: "agreed",
        when: "1997-03",
      },
    ],
  },
  {
    text: "Chile and Peru have a fishing treaty. The captain sold his boat because it had come to nothing.",
    register: "agency",
    claims: [{ parties: "CHL = PER", evidence: "Chile and Peru have a fishing treaty" }],
  },
  {
    text: "Georgia awarded a Turkish firm the contract for the tunnel in May 2021.",
    register: "agency",
    claims: [
      {
        parties: "GEO = TUR",
        evidence: "Georgia awarded a Turkish firm the contract for the tunnel",
        status: "agreed",
        when: "2021-05",
        details: { instrument: "contract" },
      },
    ],
  },
  {
    text: "The contract for the harbour was given to a Danish builder by Iceland in 1958.",
    register: "agency",
    claims: [
      {
        parties: "ISL = DNK",
        evidence: "The contract for the harbour was given to a Danish builder by Iceland in 1958",
        status: "agreed",
        when: "1958",
        details: { instrument: "contract" },
      },
    ],
  },
  {
    text: "Malta and Libya reached agreement on shellfish on Friday.",
    register: "headline",
    claims: [{ parties: "MLT = LBY", evidence: "Malta and Libya reached agreement on shellfish", status: "agreed" }],
  },
  {
    text: "India signed a contract worth $95 million with Mozambique.",
    register: "agency",
    claims: [
      { parties: "IND = MOZ", evidence: "India signed a contract worth $95 million with Mozambique", status: "agreed" },
    ],
  },
  {
    text: "A deal worth $2 billion was signed by Iraq and Jordan.",
    register: "agency",
    claims: [
      { parties: "IRQ = JOR", evidence: "deal worth $2 billion was signed by Iraq and Jordan", status: "agreed" },
    ],
  },
  {
    text: "Kenya and Oman trade little. Contracts signed at summits are no ships. Kenya still hopes.",
    register: "analysis",
    claims: [],
    why: "contracts of nobody in particular",
  },
  // What is remembered was not done on the day of the text
  {
    text: "On the anniversary of the signing of the treaty on friendship between Peru and Ghana, the presidents exchanged messages.",
    register: "agency",
    date: "2021-07-16",
    claims: [
      {
        parties: "PER = GHA",
        evidence: "signing of the treaty on friendship between Peru and Ghana",
        status: "agreed",
        details: { instrument: "treaty" },
      },
    ],
  },
  // An object behind an aside
  {
    text: "Chile signed, with Peru and Bolivia, the protocols of a water treaty.",
    register: "agency",
    claims: [
      { parties: "CHL = PER = BOL", evidence: "signed, with Peru and Bolivia, the protocols of a water treaty" },
    ],
  },
  // The pact is the instrument named before, whatever it was called
  {
    text: "Japan and Manila signed a reciprocal access agreement in July 2023. The pact was ratified by the Philippine Senate in December.",
    register: "agency",
    claims: [
      { parties: "JPN = PHL", evidence: "Japan and Manila signed a reciprocal access agreement" },
      { parties: "JPN = PHL", evidence: "pact was ratified by the Philippine Senate", details: {} },
    ],
  },
];
