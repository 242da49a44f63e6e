import type { CorpusLine } from "../corpora.js";

/**
 * Material acts of one state against or for another, from sanctions to sieges and from releases to rescues; and the blows that
 * are struck at home, at play, by nature, by nobody named, or in words only. Facts and most names are invented.
 */
export const actionCorpus: readonly CorpusLine[] = [
  {
    text: "Since the 1999 handover of Macau from Portugal the casinos have multiplied.",
    register: "analysis",
    claims: [],
    why: "a territory handed over, no suspect",
  },
  {
    text: "The British ship Nimrod sailed for Antarctica in 1907.",
    register: "analysis",
    claims: [],
    why: "nobody governs Antarctica",
  },
  // Sanctions, tariffs, supplies and aid cut off
  {
    text: "Switzerland froze the assets of eleven Belarusian officials on Monday.",
    register: "agency",
    claims: [
      {
        parties: "CHE > BLR",
        evidence: "Switzerland froze the assets of eleven Belarusian officials",
        status: "completed",
        when: "2024-06-10",
        details: { act: "sanctions" },
      },
    ],
  },
  {
    text: "Japan slaps export ban on Russian shipyards",
    register: "headline",
    claims: [
      { parties: "JPN > RUS", evidence: "Japan slaps export ban on Russian shipyards", details: { act: "sanctions" } },
    ],
  },
  {
    text: "The European Union will impose sanctions on Georgia in September.",
    register: "agency",
    claims: [
      {
        parties: "org:EU > GEO",
        evidence: "The European Union will impose sanctions on Georgia in September",
        status: "planned",
        details: { act: "sanctions" },
      },
    ],
  },
  {
    text: "Washington’s embargo on Cuba has outlived eleven presidents.",
    register: "analysis",
    claims: [
      {
        parties: "USA > CUB",
        evidence: "Washington’s embargo on Cuba",
        status: "ongoing",
        details: { act: "sanctions" },
      },
    ],
  },
  {
    text: "The Government of Canada hereby prohibits the export of aviation fuel to Myanmar.",
    register: "legal",
    claims: [
      {
        parties: "CAN > MMR",
        evidence: "The Government of Canada hereby prohibits the export of aviation fuel to Myanmar",
        details: { act: "sanctions" },
      },
    ],
  },
  {
    text: "Britain and Australia blacklisted four Iranian generals.",
    register: "agency",
    claims: [
      {
        parties: "GBR > IRN",
        evidence: "Britain and Australia blacklisted four Iranian generals",
        status: "completed",
        details: { act: "sanctions" },
      },
      {
        parties: "AUS > IRN",
        evidence: "Britain and Australia blacklisted four Iranian generals",
        status: "completed",
        details: { act: "sanctions" },
      },
    ],
  },
  {
    text: "Denmark has banned the import of South African coal.",
    date: "1986-09-03",
    register: "agency",
    claims: [
      {
        parties: "DNK > ZAF",
        evidence: "Denmark has banned the import of South African coal",
        status: "completed",
        details: { act: "sanctions" },
      },
    ],
  },
  {
    text: "Sanctioned by Ottawa since 2014, the Russian bank moved its books to Dubai.",
    register: "analysis",
    claims: [
      {
        parties: "CAN > RUS",
        evidence: "Sanctioned by Ottawa since 2014, the Russian bank",
        details: { act: "sanctions" },
      },
    ],
  },
  {
    text: "India raised duties on Indonesian palm oil to 30 percent.",
    register: "agency",
    claims: [
      {
        parties: "IND > IDN",
        evidence: "India raised duties on Indonesian palm oil to 30 percent",
        status: "completed",
        details: { act: "tariffs" },
      },
    ],
  },
  {
    text: "Mexico’s retaliatory tariffs on American pork take effect next week.",
    register: "agency",
    claims: [
      {
        parties: "MEX > USA",
        evidence: "Mexico’s retaliatory tariffs on American pork take effect next week",
        status: "planned",
        details: { act: "tariffs" },
      },
    ],
  },
  {
    text: "Ottawa hits Chinese electric cars with 100% duty",
    register: "headline",
    claims: [
      {
        parties: "CAN > CHN",
        evidence: "Ottawa hits Chinese electric cars with 100% duty",
        details: { act: "tariffs" },
      },
    ],
  },
  {
    text: "Russia halted gas deliveries to Bulgaria on Wednesday.",
    register: "agency",
    claims: [
      {
        parties: "RUS > BGR",
        evidence: "Russia halted gas deliveries to Bulgaria",
        when: "2024-06-12",
        details: { act: "supply-cut" },
      },
    ],
  },
  {
    text: "The stopping of rare-earth shipments by China in 2010 taught Japan a lesson.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > JPN",
        evidence: "The stopping of rare-earth shipments by China in 2010 taught Japan a lesson",
        when: "2010",
        details: { act: "supply-cut" },
      },
    ],
  },
  {
    text: "Kyrgyzstan has turned off the canal that waters the Kazakh district of Merke.",
    register: "agency",
    claims: [
      {
        parties: "KGZ > KAZ",
        evidence: "Kyrgyzstan has turned off the canal that waters the Kazakh district of Merke",
        details: { act: "supply-cut" },
      },
    ],
  },
  {
    text: "The Netherlands has stopped its development aid to Burkina Faso.",
    register: "agency",
    claims: [
      {
        parties: "NLD > BFA",
        evidence: "The Netherlands has stopped its development aid to Burkina Faso",
        details: { act: "aid-cut" },
      },
    ],
  },
  {
    text: "In December 1990 Washington cut off military assistance to Guatemala.",
    register: "analysis",
    claims: [
      {
        parties: "USA > GTM",
        evidence: "Washington cut off military assistance to Guatemala",
        status: "completed",
        when: "1990-12",
        details: { act: "aid-cut" },
      },
    ],
  },
  {
    text: "Sweden to end aid to Mali",
    register: "headline",
    claims: [
      { parties: "SWE > MLI", evidence: "Sweden to end aid to Mali", status: "planned", details: { act: "aid-cut" } },
    ],
  },
  {
    text: "Road maintenance, phase two. Payments ended early because Denmark cut its aid to Benin in 2012.",
    register: "finance-record",
    claims: [
      {
        parties: "DNK > BEN",
        evidence: "Denmark cut its aid to Benin in 2012",
        status: "completed",
        when: "2012",
        details: { act: "aid-cut" },
      },
    ],
  },

  // Expulsions, deportations, recalls, closed borders
  {
    text: "Norway ordered fifteen Russian diplomats to leave.",
    register: "agency",
    claims: [
      {
        parties: "NOR > RUS",
        evidence: "Norway ordered fifteen Russian diplomats to leave",
        status: "completed",
        details: { act: "expulsion" },
      },
    ],
  },
  {
    text: "Two Ecuadorian envoys were declared persona non grata by Paraguay.",
    register: "agency",
    claims: [
      {
        parties: "PRY > ECU",
        evidence: "Two Ecuadorian envoys were declared persona non grata by Paraguay",
        status: "completed",
        details: { act: "expulsion" },
      },
    ],
  },
  {
    text: "The expulsion of 105 Soviet officials by Britain in 1971 changed the trade of spies for good.",
    register: "analysis",
    claims: [
      {
        parties: "GBR > SUN",
        evidence: "The expulsion of 105 Soviet officials by Britain in 1971",
        status: "completed",
        when: "1971",
        details: { act: "expulsion" },
      },
    ],
  },
  {
    text: "Hungary has decided to expel two Ukrainian diplomats.",
    register: "agency",
    claims: [
      {
        parties: "HUN > UKR",
        evidence: "Hungary has decided to expel two Ukrainian diplomats",
        status: "planned",
        details: { act: "expulsion" },
      },
    ],
  },
  {
    text: "Estonia threw out two Russian consuls and recalled its ambassador from Moscow.",
    register: "agency",
    claims: [
      {
        parties: "EST > RUS",
        evidence: "Estonia threw out two Russian consuls",
        status: "completed",
        details: { act: "expulsion" },
      },
      {
        parties: "EST > RUS",
        evidence: "recalled its ambassador from Moscow",
        status: "completed",
        details: { act: "recall" },
      },
    ],
  },
  {
    text: "Algeria deported more than 400 Nigeriens across the desert.",
    register: "agency",
    claims: [
      {
        parties: "DZA > NER",
        evidence: "Algeria deported more than 400 Nigeriens across the desert",
        status: "completed",
        details: { act: "deportation" },
      },
    ],
  },
  {
    text: "Bahamas sends 90 Haitians home",
    register: "headline",
    claims: [{ parties: "BHS > HTI", evidence: "Bahamas sends 90 Haitians home", details: { act: "deportation" } }],
  },
  {
    text: "Jordan has suspended the deportation of Syrians until the autumn.",
    register: "agency",
    claims: [
      {
        parties: "JOR > SYR",
        evidence: "Jordan has suspended the deportation of Syrians",
        status: "suspended",
        details: { act: "deportation" },
      },
    ],
  },
  {
    text: "Bolivia recalled its ambassador from Santiago for consultations.",
    register: "agency",
    claims: [
      {
        parties: "BOL > CHL",
        evidence: "Bolivia recalled its ambassador from Santiago for consultations",
        status: "completed",
        details: { act: "recall" },
      },
    ],
  },
  {
    text: "Niger recalls envoy from Benin",
    register: "headline",
    claims: [{ parties: "NER > BEN", evidence: "Niger recalls envoy from Benin", details: { act: "recall" } }],
  },
  {
    text: "Australia has closed its embassy in Kampala.",
    date: "1979-02-20",
    register: "agency",
    claims: [
      {
        parties: "AUS > UGA",
        evidence: "Australia has closed its embassy in Kampala",
        status: "completed",
        details: { act: "recall" },
      },
    ],
  },
  {
    text: "Finland shut its land border with Russia at midnight.",
    register: "agency",
    claims: [
      {
        parties: "FIN > RUS",
        evidence: "Finland shut its land border with Russia",
        status: "completed",
        details: { act: "border-closure" },
      },
    ],
  },
  {
    text: "Chad has closed its airspace to Sudanese aircraft.",
    register: "agency",
    claims: [
      {
        parties: "TCD > SDN",
        evidence: "Chad has closed its airspace to Sudanese aircraft",
        status: "completed",
        details: { act: "border-closure" },
      },
    ],
  },
  {
    text: "The crossing at Petite Barrière was closed to Congolese traders by Rwanda.",
    register: "agency",
    claims: [
      {
        parties: "RWA > COD",
        evidence: "The crossing at Petite Barrière was closed to Congolese traders by Rwanda",
        status: "completed",
        details: { act: "border-closure" },
      },
    ],
  },
  {
    text: "Poland will close its borders with Russia and Belarus in July.",
    register: "agency",
    claims: [
      {
        parties: "POL > RUS",
        evidence: "Poland will close its borders with Russia and Belarus",
        status: "planned",
        details: { act: "border-closure" },
      },
      {
        parties: "POL > BLR",
        evidence: "Poland will close its borders with Russia and Belarus",
        status: "planned",
        details: { act: "border-closure" },
      },
    ],
  },

  // Courts and inquiries
  {
    text: "Nauru has sued Australia at the International Court of Justice.",
    register: "agency",
    claims: [
      {
        parties: "NRU > AUS",
        evidence: "Nauru has sued Australia at the International Court of Justice",
        details: { act: "lawsuit" },
      },
    ],
  },
  {
    text: "On 4 March 1998 the Republic of Guinea filed an Application instituting proceedings against the Democratic Republic of the Congo.",
    register: "legal",
    claims: [
      {
        parties: "GIN > COD",
        evidence:
          "the Republic of Guinea filed an Application instituting proceedings against the Democratic Republic of the Congo",
        status: "completed",
        when: "1998-03-04",
        details: { act: "lawsuit" },
      },
    ],
  },
  {
    text: "Belize’s suit against Guatemala, lodged in The Hague, may take eight years.",
    register: "analysis",
    claims: [{ parties: "BLZ > GTM", evidence: "Belize’s suit against Guatemala", details: { act: "lawsuit" } }],
  },
  {
    text: "The European Commission opened an anti-dumping inquiry into Chinese tinplate.",
    register: "agency",
    claims: [
      {
        parties: "org:EU > CHN",
        evidence: "The European Commission opened an anti-dumping inquiry into Chinese tinplate",
        details: { act: "investigation" },
      },
    ],
  },
  {
    text: "Indonesia has launched an official inquiry into Singapore’s dredging off Bintan.",
    register: "agency",
    claims: [
      {
        parties: "IDN > SGP",
        evidence: "Indonesia has launched an official inquiry into Singapore’s dredging off Bintan",
        details: { act: "investigation" },
      },
    ],
  },
  {
    text: "A court in Minsk sentenced a Polish priest to eleven years for espionage.",
    register: "agency",
    claims: [
      {
        parties: "BLR > POL",
        evidence: "A court in Minsk sentenced a Polish priest to eleven years",
        status: "completed",
        details: { act: "conviction" },
      },
    ],
  },
  {
    text: "Sweden jailed an Iranian official for life on Thursday.",
    register: "agency",
    claims: [
      {
        parties: "SWE > IRN",
        evidence: "Sweden jailed an Iranian official for life",
        status: "completed",
        when: "2024-06-13",
        details: { act: "conviction" },
      },
    ],
  },
  {
    text: "The sentencing of two Canadians by a Chinese court hung over the talks.",
    register: "analysis",
    claims: [
      {
        parties: "CHN > CAN",
        evidence: "The sentencing of two Canadians by a Chinese court",
        status: "completed",
        details: { act: "conviction" },
      },
    ],
  },

  // Protest against another state
  {
    text: "Thousands of Vietnamese marched on the Chinese embassy in Hanoi.",
    register: "agency",
    claims: [
      {
        parties: "VNM > CHN",
        evidence: "Thousands of Vietnamese marched on the Chinese embassy in Hanoi",
        status: "completed",
        details: { act: "protest" },
      },
    ],
  },
  {
    text: "Australian dockers refused to load a South African ship in Fremantle.",
    date: "1988-10-12",
    register: "agency",
    claims: [
      {
        parties: "AUS > ZAF",
        evidence: "Australian dockers refused to load a South African ship",
        details: { act: "protest" },
      },
    ],
  },
  {
    text: "The boycott of French goods by Egyptian shopkeepers lasted a year.",
    register: "analysis",
    claims: [
      {
        parties: "EGY > FRA",
        evidence: "The boycott of French goods by Egyptian shopkeepers",
        details: { act: "protest" },
      },
    ],
  },
  {
    text: "Serbian protesters burn Austrian flags in Niš",
    register: "headline",
    claims: [{ parties: "SRB > AUT", evidence: "Serbian protesters burn Austrian flags", details: { act: "protest" } }],
  },
  {
    text: "Several hundred Bolivians demonstrated outside the Brazilian consulate in Cobija over the price of fuel.",
    register: "agency",
    claims: [
      {
        parties: "BOL > BRA",
        evidence: "Several hundred Bolivians demonstrated outside the Brazilian consulate",
        status: "completed",
        details: { act: "protest" },
      },
    ],
  },

  // Mobilisation, deployment, exercises
  {
    text: "Venezuela put 12,000 troops on alert along the border with Guyana.",
    register: "agency",
    claims: [
      {
        parties: "VEN > GUY",
        evidence: "Venezuela put 12,000 troops on alert along the border with Guyana",
        status: "completed",
        details: { act: "mobilisation" },
      },
    ],
  },
  {
    text: "Ethiopia has massed armour along its frontier with Eritrea.",
    register: "agency",
    claims: [
      {
        parties: "ETH > ERI",
        evidence: "Ethiopia has massed armour along its frontier with Eritrea",
        details: { act: "mobilisation" },
      },
    ],
  },
  {
    text: "Egypt’s call-up of reservists against Libya in July 1977 was over within a week.",
    register: "analysis",
    claims: [
      {
        parties: "EGY > LBY",
        evidence: "Egypt’s call-up of reservists against Libya in July 1977",
        status: "completed",
        when: "1977-07",
        details: { act: "mobilisation" },
      },
    ],
  },
  {
    text: "The United States is sending a second carrier to the waters off Iran.",
    register: "agency",
    claims: [
      {
        parties: "USA > IRN",
        evidence: "The United States is sending a second carrier to the waters off Iran",
        details: { act: "deployment" },
      },
    ],
  },
  {
    text: "Uganda has deployed a battalion on its side of the border with South Sudan.",
    register: "agency",
    claims: [
      {
        parties: "UGA > SSD",
        evidence: "Uganda has deployed a battalion on its side of the border with South Sudan",
        status: "completed",
        details: { act: "deployment" },
      },
    ],
  },
  {
    text: "Germany will station a brigade in Lithuania from 2027.",
    register: "agency",
    claims: [
      {
        parties: "DEU > LTU",
        evidence: "Germany will station a brigade in Lithuania",
        status: "planned",
        details: { act: "deployment" },
      },
    ],
  },
  {
    text: "The Cuban troops sent to Angola in 1975 were at first a few hundred.",
    register: "analysis",
    claims: [
      {
        parties: "CUB > AGO",
        evidence: "The Cuban troops sent to Angola in 1975",
        status: "completed",
        when: "1975",
        details: { act: "deployment" },
      },
    ],
  },
  {
    text: "China held live-fire drills around Taiwan on Friday.",
    register: "agency",
    claims: [
      {
        parties: "CHN > TWN",
        evidence: "China held live-fire drills around Taiwan",
        status: "completed",
        when: "2024-06-14",
        details: { act: "exercise" },
      },
    ],
  },
  {
    text: "Turkey staged a landing exercise opposite the Greek island of Kos.",
    register: "agency",
    claims: [
      {
        parties: "TUR > GRC",
        evidence: "Turkey staged a landing exercise opposite the Greek island of Kos",
        status: "completed",
        details: { act: "exercise" },
      },
    ],
  },
  {
    text: "Iran holds war games aimed at Emirates",
    register: "headline",
    claims: [
      { parties: "IRN > ARE", evidence: "Iran holds war games aimed at Emirates", details: { act: "exercise" } },
    ],
  },

  // Incursion, occupation, blockade
  {
    text: "Two Russian fighters violated Estonian airspace for twelve minutes.",
    register: "agency",
    claims: [
      {
        parties: "RUS > EST",
        evidence: "Two Russian fighters violated Estonian airspace",
        status: "completed",
        details: { act: "incursion" },
      },
    ],
  },
  {
    text: "A Chinese coast guard cutter entered Japanese waters near the Senkaku Islands on Sunday.",
    register: "agency",
    claims: [
      {
        parties: "CHN > JPN",
        evidence: "A Chinese coast guard cutter entered Japanese waters",
        status: "completed",
        when: "2024-06-09",
        details: { act: "incursion" },
      },
    ],
  },
  {
    text: "South African commandos crossed into Zambia overnight.",
    date: "1987-04-26",
    register: "agency",
    claims: [
      {
        parties: "ZAF > ZMB",
        evidence: "South African commandos crossed into Zambia",
        status: "completed",
        details: { act: "incursion" },
      },
    ],
  },
  {
    text: "According to Seoul, North Korean soldiers crossed the demarcation line twice last week.",
    register: "agency",
    claims: [
      {
        parties: "PRK > KOR",
        evidence: "North Korean soldiers crossed the demarcation line",
        status: "completed",
        attribution: "KOR",
        details: { act: "incursion" },
      },
    ],
  },
  {
    text: "Indonesia annexed East Timor in 1976.",
    register: "analysis",
    claims: [
      {
        parties: "IDN > TLS",
        evidence: "Indonesia annexed East Timor in 1976",
        status: "completed",
        when: "1976",
        details: { act: "occupation" },
      },
    ],
  },
  {
    text: "The Iraqi occupation of Kuwait lasted seven months.",
    register: "analysis",
    claims: [{ parties: "IRQ > KWT", evidence: "The Iraqi occupation of Kuwait", details: { act: "occupation" } }],
  },
  {
    text: "Russia, which annexed Crimea in 2014, takes most of Ukraine’s salt from there.",
    register: "agency",
    claims: [
      {
        parties: "RUS > UKR",
        evidence: "Russia, which annexed Crimea in 2014",
        status: "completed",
        when: "2014",
        details: { act: "occupation" },
      },
    ],
  },
  {
    text: "Israel’s navy is blockading the ports of Lebanon.",
    register: "agency",
    claims: [
      {
        parties: "ISR > LBN",
        evidence: "Israel’s navy is blockading the ports of Lebanon",
        status: "ongoing",
        details: { act: "blockade" },
      },
    ],
  },
  {
    text: "India’s unofficial blockade of Nepal in 2015 emptied the petrol stations of Kathmandu.",
    register: "analysis",
    claims: [
      {
        parties: "IND > NPL",
        evidence: "India’s unofficial blockade of Nepal in 2015",
        when: "2015",
        details: { act: "blockade" },
      },
    ],
  },

  // Seizure, detention, abduction, intrusion into computers
  {
    text: "Iranian commandos seized a Greek tanker in the Gulf of Oman.",
    register: "agency",
    claims: [
      {
        parties: "IRN > GRC",
        evidence: "Iranian commandos seized a Greek tanker",
        status: "completed",
        details: { act: "seizure" },
      },
    ],
  },
  {
    text: "Indonesian customs officers confiscated a Vietnamese trawler and its catch.",
    register: "agency",
    claims: [
      {
        parties: "IDN > VNM",
        evidence: "Indonesian customs officers confiscated a Vietnamese trawler and its catch",
        status: "completed",
        details: { act: "seizure" },
      },
    ],
  },
  {
    text: "The nationalisation of British oil wells by Libya in 1971 was paid for only in 1974.",
    register: "analysis",
    claims: [
      {
        parties: "LBY > GBR",
        evidence: "The nationalisation of British oil wells by Libya in 1971",
        when: "1971",
        details: { act: "seizure" },
      },
    ],
  },
  {
    text: "Turkish police arrested two Austrian archaeologists at Izmir airport.",
    register: "agency",
    claims: [
      {
        parties: "TUR > AUT",
        evidence: "Turkish police arrested two Austrian archaeologists",
        status: "completed",
        details: { act: "detention" },
      },
    ],
  },
  {
    text: "Belarus is holding three Lithuanian lorry drivers.",
    register: "agency",
    claims: [
      {
        parties: "BLR > LTU",
        evidence: "Belarus is holding three Lithuanian lorry drivers",
        status: "ongoing",
        details: { act: "detention" },
      },
    ],
  },
  {
    text: "Moscow detains French researcher",
    register: "headline",
    claims: [{ parties: "RUS > FRA", evidence: "Moscow detains French researcher", details: { act: "detention" } }],
  },
  {
    text: "North Korean agents abducted at least seventeen Japanese from the beaches of Niigata.",
    register: "analysis",
    claims: [
      {
        parties: "PRK > JPN",
        evidence: "North Korean agents abducted at least seventeen Japanese",
        status: "completed",
        details: { act: "abduction" },
      },
    ],
  },
  {
    text: "Chadian soldiers kidnapped a Cameroonian mayor and took him across the Logone.",
    register: "agency",
    claims: [
      {
        parties: "TCD > CMR",
        evidence: "Chadian soldiers kidnapped a Cameroonian mayor",
        status: "completed",
        details: { act: "abduction" },
      },
    ],
  },
  {
    text: "Russian military intelligence broke into the servers of the German parliament.",
    register: "agency",
    claims: [
      {
        parties: "RUS > DEU",
        evidence: "Russian military intelligence broke into the servers of the German parliament",
        status: "completed",
        details: { act: "cyberattack" },
      },
    ],
  },
  {
    text: "Iran wiped the computers of the Albanian police, the government in Tirana said.",
    register: "agency",
    claims: [
      {
        parties: "IRN > ALB",
        evidence: "Iran wiped the computers of the Albanian police",
        status: "completed",
        attribution: "ALB",
        details: { act: "cyberattack" },
      },
    ],
  },

  // Armed attack
  {
    text: "Cambodian soldiers fired on a Thai patrol near Preah Vihear.",
    register: "agency",
    claims: [
      {
        parties: "KHM > THA",
        evidence: "Cambodian soldiers fired on a Thai patrol",
        status: "completed",
        details: { act: "attack" },
      },
    ],
  },
  {
    text: "Iraq invaded Iran on 22 September 1980.",
    register: "analysis",
    claims: [
      {
        parties: "IRQ > IRN",
        evidence: "Iraq invaded Iran on 22 September 1980",
        status: "completed",
        when: "1980-09-22",
        details: { act: "attack" },
      },
    ],
  },
  {
    text: "Indian and Chinese troops clashed in the Galwan valley.",
    register: "agency",
    claims: [
      {
        parties: "IND = CHN",
        evidence: "Indian and Chinese troops clashed",
        status: "completed",
        details: { act: "attack" },
      },
    ],
  },
  {
    text: "A British submarine sank an Argentine cruiser in May 1982.",
    register: "agency",
    claims: [
      {
        parties: "GBR > ARG",
        evidence: "A British submarine sank an Argentine cruiser in May 1982",
        status: "completed",
        when: "1982-05",
        details: { act: "attack" },
      },
    ],
  },
  {
    text: "Baku reported that Armenian snipers had wounded a soldier of its army at Lachin.",
    register: "agency",
    claims: [
      {
        parties: "ARM > AZE",
        evidence: "Armenian snipers had wounded a soldier of its army",
        status: "completed",
        attribution: "AZE",
        details: { act: "attack" },
      },
    ],
  },
  {
    text: "“Turkish commandos fired on our ship,” Greek Foreign Minister Nikos Velis said.",
    register: "agency",
    claims: [
      {
        parties: "TUR > GRC",
        evidence: "Turkish commandos fired on our ship",
        status: "completed",
        attribution: "person:nikos-velis",
        details: { act: "attack" },
      },
    ],
  },
  {
    text: "Four years after its attack on Uganda, Tanzania was still paying for the war.",
    register: "analysis",
    claims: [
      {
        parties: "TZA > UGA",
        evidence: "its attack on Uganda, Tanzania",
        status: "completed",
        details: { act: "attack" },
      },
    ],
  },
  {
    text: "Syrian gunners shelled the Lebanese town of Hermel.",
    register: "agency",
    claims: [
      {
        parties: "SYR > LBN",
        evidence: "Syrian gunners shelled the Lebanese town of Hermel",
        status: "completed",
        details: { act: "shelling" },
      },
    ],
  },
  {
    text: "Pakistani mortars hit an Indian village in Poonch, the Indian army said. Two women were hurt.",
    register: "agency",
    claims: [
      {
        parties: "PAK > IND",
        evidence: "Pakistani mortars hit an Indian village",
        status: "completed",
        attribution: "IND",
        details: { act: "shelling" },
      },
    ],
  },
  {
    text: "The Ukrainian town of Nikopol came under Russian artillery fire.",
    register: "agency",
    claims: [
      {
        parties: "RUS > UKR",
        evidence: "The Ukrainian town of Nikopol came under Russian artillery fire",
        details: { act: "shelling" },
      },
    ],
  },
  {
    text: "Kyiv said Russian drones hit a maternity ward in Odesa.",
    register: "agency",
    claims: [
      {
        parties: "RUS > UKR",
        evidence: "Russian drones hit a maternity ward in Odesa",
        status: "completed",
        attribution: "UKR",
        details: { act: "airstrike" },
      },
    ],
  },
  {
    text: "Israeli jets bombed the airport of Damascus and shelled a Lebanese village.",
    register: "agency",
    claims: [
      {
        parties: "ISR > SYR",
        evidence: "Israeli jets bombed the airport of Damascus",
        status: "completed",
        details: { act: "airstrike" },
      },
      { parties: "ISR > LBN", evidence: "shelled a Lebanese village", status: "completed" },
    ],
  },
  {
    text: "Iranian missiles hit Israeli air base",
    register: "headline",
    claims: [
      { parties: "IRN > ISR", evidence: "Iranian missiles hit Israeli air base", details: { act: "airstrike" } },
    ],
  },
  {
    text: "Libyan officials said that the American raid on Benghazi had killed twenty people.",
    date: "1986-04-17",
    register: "agency",
    claims: [
      { parties: "USA > LBY", evidence: "the American raid on Benghazi", status: "completed", attribution: "LBY" },
    ],
  },
  {
    text: "Latvia condemned the Russian missile strikes on Ukrainian power stations.",
    register: "agency",
    claims: [
      {
        parties: "RUS > UKR",
        evidence: "the Russian missile strikes on Ukrainian power stations",
        details: { act: "airstrike" },
      },
    ],
  },
  {
    text: "Turkey denied having bombed the Iraqi resort of Zakho.",
    register: "agency",
    claims: [
      { parties: "TUR > IRQ", evidence: "Turkey denied having bombed the Iraqi resort of Zakho", status: "denied" },
    ],
  },
  {
    text: "French agents blew up a trawler in the New Zealand port of Auckland in July 1985.",
    register: "analysis",
    claims: [
      {
        parties: "FRA > NZL",
        evidence: "French agents blew up a trawler in the New Zealand port of Auckland in July 1985",
        status: "completed",
        when: "1985-07",
        details: { act: "bombing" },
      },
    ],
  },
  {
    text: "The bomb aboard the South Korean airliner had been planted by agents of North Korea.",
    register: "analysis",
    claims: [
      {
        parties: "PRK > KOR",
        evidence: "The bomb aboard the South Korean airliner had been planted by agents of North Korea",
        status: "completed",
        details: { act: "bombing" },
      },
    ],
  },
  {
    text: "Israeli agents assassinated an Iranian nuclear scientist.",
    register: "agency",
    claims: [
      {
        parties: "ISR > IRN",
        evidence: "Israeli agents assassinated an Iranian nuclear scientist",
        status: "completed",
        details: { act: "assassination" },
      },
    ],
  },
  {
    text: "The killing of General Qassem Soleimani of Iran by an American drone in January 2020 shook Baghdad.",
    register: "analysis",
    claims: [
      {
        parties: "USA > IRN",
        evidence: "The killing of General Qassem Soleimani of Iran by an American drone in January 2020",
        status: "completed",
        when: "2020-01",
        details: { act: "assassination" },
      },
    ],
  },
  {
    text: "Kigali did not murder the Congolese minister, a Rwandan spokesman said.",
    register: "agency",
    claims: [
      {
        parties: "RWA > COD",
        evidence: "Kigali did not murder the Congolese minister",
        status: "denied",
        attribution: "RWA",
        details: { act: "assassination" },
      },
    ],
  },

  // Release, ceasefire, withdrawal
  {
    text: "Iran freed two French hikers on Tuesday.",
    register: "agency",
    claims: [
      {
        parties: "IRN > FRA",
        evidence: "Iran freed two French hikers",
        status: "completed",
        when: "2024-06-11",
        details: { act: "release" },
      },
    ],
  },
  {
    text: "Eritrea will hand a captured officer back to Djibouti.",
    register: "agency",
    claims: [
      {
        parties: "ERI > DJI",
        evidence: "Eritrea will hand a captured officer back to Djibouti",
        status: "planned",
        details: { act: "release" },
      },
    ],
  },
  {
    text: "Russia returned 95 prisoners of war to Ukraine, which set free as many Russians.",
    register: "agency",
    claims: [
      {
        parties: "RUS > UKR",
        evidence: "Russia returned 95 prisoners of war to Ukraine",
        status: "completed",
        details: { act: "release" },
      },
      {
        parties: "UKR > RUS",
        evidence: "which set free as many Russians",
        status: "completed",
        details: { act: "release" },
      },
    ],
  },
  {
    text: "Nicaragua promised to release a Costa Rican journalist.",
    register: "agency",
    claims: [
      {
        parties: "NIC > CRI",
        evidence: "Nicaragua promised to release a Costa Rican journalist",
        status: "pledged",
        details: { act: "release" },
      },
    ],
  },
  {
    text: "Eight Indian sailors were pardoned by the Emir of Qatar.",
    register: "agency",
    claims: [
      {
        parties: "QAT > IND",
        evidence: "Eight Indian sailors were pardoned by the Emir of Qatar",
        status: "completed",
        details: { act: "release" },
      },
    ],
  },
  {
    text: "Russia declared a 36-hour ceasefire in Ukraine.",
    register: "agency",
    claims: [
      {
        parties: "RUS > UKR",
        evidence: "Russia declared a 36-hour ceasefire in Ukraine",
        details: { act: "ceasefire" },
      },
    ],
  },
  {
    text: "The guns fell silent between Iran and Iraq on Saturday.",
    date: "1988-08-21",
    register: "agency",
    claims: [
      {
        parties: "IRN = IRQ",
        evidence: "The guns fell silent between Iran and Iraq",
        when: "1988-08-20",
        details: { act: "ceasefire" },
      },
    ],
  },
  {
    text: "Armenia and Azerbaijan stopped fighting at noon.",
    register: "agency",
    claims: [
      {
        parties: "ARM = AZE",
        evidence: "Armenia and Azerbaijan stopped fighting",
        status: "completed",
        details: { act: "ceasefire" },
      },
    ],
  },
  {
    text: "Ethiopian troops have pulled out of the Somali town of Hudur.",
    register: "agency",
    claims: [
      {
        parties: "ETH > SOM",
        evidence: "Ethiopian troops have pulled out of the Somali town of Hudur",
        status: "completed",
        details: { act: "withdrawal" },
      },
    ],
  },
  {
    text: "The Soviet withdrawal from Afghanistan ended in February 1989.",
    register: "analysis",
    claims: [
      {
        parties: "SUN > AFG",
        evidence: "The Soviet withdrawal from Afghanistan ended in February 1989",
        status: "completed",
        when: "1989-02",
        details: { act: "withdrawal" },
      },
    ],
  },
  {
    text: "The last French soldiers left Niger in December 2023.",
    register: "agency",
    claims: [
      {
        parties: "FRA > NER",
        evidence: "The last French soldiers left Niger in December 2023",
        status: "completed",
        when: "2023-12",
        details: { act: "withdrawal" },
      },
    ],
  },
  {
    text: "Kenya has pledged to withdraw its troops from Somalia.",
    register: "agency",
    claims: [
      {
        parties: "KEN > SOM",
        evidence: "Kenya has pledged to withdraw its troops from Somalia",
        status: "pledged",
        details: { act: "withdrawal" },
      },
    ],
  },

  // Restrictions eased, access given
  {
    text: "Washington lifted sanctions on a Venezuelan gold company.",
    register: "agency",
    claims: [
      {
        parties: "USA > VEN",
        evidence: "Washington lifted sanctions on a Venezuelan gold company",
        status: "completed",
        details: { act: "sanctions-relief" },
      },
    ],
  },
  {
    text: "China ended its ban on Japanese scallops.",
    register: "agency",
    claims: [
      {
        parties: "CHN > JPN",
        evidence: "China ended its ban on Japanese scallops",
        status: "completed",
        details: { act: "sanctions-relief" },
      },
    ],
  },
  {
    text: "ECOWAS has eased its sanctions on Mali.",
    register: "agency",
    claims: [
      {
        parties: "org:ECOWAS > MLI",
        evidence: "ECOWAS has eased its sanctions on Mali",
        status: "completed",
        details: { act: "sanctions-relief" },
      },
    ],
  },
  {
    text: "Delhi to scrap duty on Nepali jute",
    register: "headline",
    claims: [
      {
        parties: "IND > NPL",
        evidence: "Delhi to scrap duty on Nepali jute",
        status: "planned",
        details: { act: "sanctions-relief" },
      },
    ],
  },
  {
    text: "Tunisia reopened the Ras Jedir crossing with Libya.",
    register: "agency",
    claims: [
      {
        parties: "TUN > LBY",
        evidence: "Tunisia reopened the Ras Jedir crossing with Libya",
        status: "completed",
        details: { act: "access" },
      },
    ],
  },
  {
    text: "Iran let inspectors of the International Atomic Energy Agency into Fordow.",
    register: "agency",
    claims: [
      {
        parties: "IRN > org:IAEA",
        evidence: "Iran let inspectors of the International Atomic Energy Agency into Fordow",
        status: "completed",
        details: { act: "access" },
      },
    ],
  },
  {
    text: "Egypt let two hundred lorries of aid through Rafah to the Palestinians.",
    register: "agency",
    claims: [
      {
        parties: "EGY > PSE",
        evidence: "Egypt let two hundred lorries of aid through Rafah to the Palestinians",
        status: "completed",
        details: { act: "access" },
      },
    ],
  },

  // Evacuation, rescue, asylum, peacekeeping
  {
    text: "A Saudi frigate brought seventy Pakistanis out of Port Sudan.",
    register: "agency",
    claims: [
      {
        parties: "SAU > PAK",
        evidence: "A Saudi frigate brought seventy Pakistanis out of Port Sudan",
        status: "completed",
        details: { act: "evacuation" },
      },
    ],
  },
  {
    text: "France evacuated Dutch and Irish citizens from Khartoum.",
    register: "agency",
    claims: [
      {
        parties: "FRA > NLD",
        evidence: "France evacuated Dutch and Irish citizens from Khartoum",
        status: "completed",
        details: { act: "evacuation" },
      },
      {
        parties: "FRA > IRL",
        evidence: "France evacuated Dutch and Irish citizens from Khartoum",
        status: "completed",
        details: { act: "evacuation" },
      },
    ],
  },
  {
    text: "An Italian cutter saved eleven Tunisian fishermen.",
    register: "agency",
    claims: [
      {
        parties: "ITA > TUN",
        evidence: "An Italian cutter saved eleven Tunisian fishermen",
        status: "completed",
        details: { act: "rescue" },
      },
    ],
  },
  {
    text: "The crew of a sinking Philippine freighter was picked up by the Vietnamese navy.",
    register: "agency",
    claims: [
      {
        parties: "VNM > PHL",
        evidence: "The crew of a sinking Philippine freighter was picked up by the Vietnamese navy",
        status: "completed",
        details: { act: "rescue" },
      },
    ],
  },
  {
    text: "Mexico granted asylum to a former vice-president of Ecuador.",
    register: "agency",
    claims: [
      {
        parties: "MEX > ECU",
        evidence: "Mexico granted asylum to a former vice-president of Ecuador",
        status: "completed",
        details: { act: "asylum" },
      },
    ],
  },
  {
    text: "Norway has given refuge to four Turkish officers.",
    register: "agency",
    claims: [
      {
        parties: "NOR > TUR",
        evidence: "Norway has given refuge to four Turkish officers",
        status: "completed",
        details: { act: "asylum" },
      },
    ],
  },
  {
    text: "Fiji will send sixty peacekeepers to Solomon Islands.",
    register: "agency",
    claims: [
      {
        parties: "FJI > SLB",
        evidence: "Fiji will send sixty peacekeepers to Solomon Islands",
        status: "planned",
        details: { act: "peacekeeping" },
      },
    ],
  },
  {
    text: "Two hundred Kenyan police landed in Haiti on Wednesday to help its government against the gangs.",
    register: "agency",
    claims: [
      {
        parties: "KEN > HTI",
        evidence: "Two hundred Kenyan police landed in Haiti",
        status: "completed",
        when: "2024-06-12",
        details: { act: "peacekeeping" },
      },
    ],
  },
  {
    text: "The African Union sent ceasefire monitors to Burundi.",
    register: "agency",
    claims: [
      {
        parties: "org:AU > BDI",
        evidence: "The African Union sent ceasefire monitors to Burundi",
        status: "completed",
        details: { act: "peacekeeping" },
      },
    ],
  },

  // Extradition, intelligence, joint exercises
  {
    text: "Spain extradited a drug trafficker to Colombia.",
    register: "agency",
    claims: [
      {
        parties: "ESP > COL",
        evidence: "Spain extradited a drug trafficker to Colombia",
        status: "completed",
        details: { act: "extradition" },
      },
    ],
  },
  {
    text: "The United Arab Emirates handed over a fugitive banker to Bangladesh.",
    register: "agency",
    claims: [
      {
        parties: "ARE > BGD",
        evidence: "The United Arab Emirates handed over a fugitive banker to Bangladesh",
        status: "completed",
        details: { act: "extradition" },
      },
    ],
  },
  {
    text: "Lebanon’s extradition of an Emirati poet to Abu Dhabi was put off on Friday.",
    register: "agency",
    claims: [
      {
        parties: "LBN > ARE",
        evidence: "Lebanon’s extradition of an Emirati poet to Abu Dhabi",
        details: { act: "extradition" },
      },
    ],
  },
  {
    text: "The United States passed satellite pictures of the pass to India.",
    register: "agency",
    claims: [
      {
        parties: "USA > IND",
        evidence: "The United States passed satellite pictures of the pass to India",
        status: "completed",
        details: { act: "intelligence-sharing" },
      },
    ],
  },
  {
    text: "Turkey is sharing intelligence with Iraq on the smugglers’ routes.",
    register: "agency",
    claims: [
      {
        parties: "TUR > IRQ",
        evidence: "Turkey is sharing intelligence with Iraq",
        status: "ongoing",
        details: { act: "intelligence-sharing" },
      },
    ],
  },
  {
    text: "Japan and the Philippines held a joint naval exercise off Palawan.",
    register: "agency",
    claims: [
      {
        parties: "JPN = PHL",
        evidence: "Japan and the Philippines held a joint naval exercise",
        status: "completed",
        details: { act: "joint-exercise" },
      },
    ],
  },
  {
    text: "Joint patrols by the navies of Thailand and Vietnam will start in August.",
    register: "agency",
    claims: [
      {
        parties: "THA = VNM",
        evidence: "Joint patrols by the navies of Thailand and Vietnam will start in August",
        status: "planned",
        details: { act: "joint-exercise" },
      },
    ],
  },
  {
    text: "Australia and India have cancelled the joint exercise planned for the autumn.",
    register: "agency",
    claims: [
      {
        parties: "AUS = IND",
        evidence: "Australia and India have cancelled the joint exercise",
        status: "cancelled",
        details: { act: "joint-exercise" },
      },
    ],
  },
  {
    text: "The Spirit of Steppe joint exercise of Mongolia, India and Kazakhstan is under way near Ulaanbaatar.",
    register: "readout",
    claims: [
      {
        parties: "MNG = IND = KAZ",
        evidence: "joint exercise of Mongolia, India and Kazakhstan is under way",
        status: "ongoing",
        details: { act: "joint-exercise" },
      },
    ],
  },
  {
    text: "The two sides noted that the armed forces of Brazil and Peru had trained together on the Javari in April 2024.",
    register: "joint-statement",
    claims: [
      {
        parties: "BRA = PER",
        evidence: "the armed forces of Brazil and Peru had trained together on the Javari in April 2024",
        status: "completed",
        when: "2024-04",
        details: { act: "joint-exercise" },
      },
    ],
  },

  // Told over several sentences, or by the one who is thanked
  {
    text: "President Tomás Arce of Bolivia: I thank Brazil for pardoning eleven Bolivian miners.",
    register: "speech",
    claims: [
      {
        parties: "BRA > BOL",
        evidence: "pardoning eleven Bolivian miners",
        status: "completed",
        details: { act: "release" },
      },
    ],
  },
  {
    text: "Foreign Minister Birk Tamm of Estonia said on Monday that two Russian diplomats had been spying. “We have ordered them to leave by Friday,” he added.",
    register: "agency",
    claims: [
      {
        parties: "EST > RUS",
        evidence: "We have ordered them to leave by Friday",
        attribution: "person:birk-tamm",
        details: { act: "expulsion" },
      },
    ],
  },
  {
    text: "Tehran has stopped a Kuwaiti survey ship. It also arrested the ship’s Kuwaiti captain.",
    register: "agency",
    claims: [
      { parties: "IRN > KWT", evidence: "Tehran has stopped a Kuwaiti survey ship" },
      {
        parties: "IRN > KWT",
        evidence: "It also arrested the ship’s Kuwaiti captain",
        status: "completed",
        details: { act: "detention" },
      },
    ],
  },
  {
    text: "Relations between Greece and Albania were poor that year. In August the Greeks deported 9,000 Albanians; Tirana answered by jailing two Greek priests.",
    register: "analysis",
    claims: [
      {
        parties: "GRC > ALB",
        evidence: "the Greeks deported 9,000 Albanians",
        status: "completed",
        details: { act: "deportation" },
      },
      { parties: "ALB > GRC", evidence: "jailing two Greek priests" },
    ],
  },

  // Near misses: repression and unrest at home
  {
    text: "Police in Tehran arrested forty demonstrators.",
    register: "agency",
    claims: [],
    why: "domestic repression",
  },
  {
    text: "Burmese troops shelled villages held by rebels in Shan State.",
    register: "agency",
    claims: [],
    why: "domestic war",
  },
  {
    text: "Nigerian jets bombed a camp of Boko Haram in Borno.",
    register: "agency",
    claims: [],
    why: "against a group at home that belongs to no state",
  },
  {
    text: "Chile’s trade unions went on strike against the pension law.",
    register: "agency",
    claims: [],
    why: "domestic protest",
  },
  {
    text: "Jordan deployed five thousand policemen in Amman before the vote.",
    register: "agency",
    claims: [],
    why: "domestic",
  },
  {
    text: "Polish farmers blocked the roads around Warsaw over the price of milk.",
    register: "agency",
    claims: [],
    why: "domestic protest",
  },
  { text: "Greek dockers shut the port of Piraeus for a day.", register: "agency", claims: [], why: "domestic strike" },
  {
    text: "Serbian police seized two hundred kilos of heroin near Niš.",
    register: "agency",
    claims: [],
    why: "domestic crime",
  },
  { text: "Finland’s president pardoned two Finns.", register: "agency", claims: [], why: "domestic" },
  { text: "A Kenyan court released a Kenyan senator on bail.", register: "agency", claims: [], why: "domestic" },
  {
    text: "Tunisia’s president dismissed his interior minister and put the army on alert in the capital.",
    register: "agency",
    claims: [],
    why: "domestic politics",
  },
  {
    text: "Sri Lanka’s army pulled out of the university it had occupied.",
    register: "agency",
    claims: [],
    why: "domestic",
  },

  // Near misses: sports, arts, business, crime
  {
    text: "Brazil attacked from the first minute, and Serbia withdrew into its own half.",
    register: "agency",
    claims: [],
    why: "sports",
  },
  { text: "Chelsea sign Ecuador midfielder on loan", register: "headline", claims: [], why: "sports" },
  { text: "Italy crush Germany in volleyball final", register: "headline", claims: [], why: "sports" },
  { text: "Vietnam captured the title from Thailand on penalties.", register: "agency", claims: [], why: "sports" },
  {
    text: "German carmakers invaded the American market with small engines.",
    register: "analysis",
    claims: [],
    why: "business metaphor",
  },
  {
    text: "Chinese investors retreated from Australian farmland.",
    register: "agency",
    claims: [],
    why: "business metaphor",
  },
  { text: "Toyota recalled 40,000 cars in Thailand.", register: "agency", claims: [], why: "a recall of goods" },
  {
    text: "The Argentine peso came under attack from speculators.",
    register: "agency",
    claims: [],
    why: "market metaphor",
  },
  {
    text: "The Swiss franc hit a ten-year high against the euro.",
    register: "agency",
    claims: [],
    why: "market metaphor",
  },
  { text: "Hungary exports shelled walnuts to Italy.", register: "agency", claims: [], why: "trade in nuts" },
  {
    text: "In the film, American commandos storm the Libyan embassy.",
    register: "analysis",
    claims: [],
    why: "fiction",
  },
  {
    text: "A Berlin theatre was occupied by its own Turkish director for a night.",
    register: "agency",
    claims: [],
    why: "arts",
  },
  {
    text: "The brewery, founded in Plzeň in 1842, survived a fire and was seized by the state in 1946.",
    register: "analysis",
    claims: [],
    why: "history of a firm",
  },
  {
    text: "A gang of Brazilian hackers emptied the accounts of a Lisbon baker.",
    register: "agency",
    claims: [],
    why: "private crime",
  },
  { text: "A drunken Briton beat a waiter in Faro.", register: "agency", claims: [], why: "private crime" },
  {
    text: "The British Museum released a catalogue of its Greek vases.",
    register: "agency",
    claims: [],
    why: "released: published",
  },
  {
    text: "Colombia released its inflation figures, which surprised Peruvian bankers.",
    register: "agency",
    claims: [],
    why: "released: published",
  },
  {
    text: "A strike by French pilots left Algerian travellers stranded.",
    register: "agency",
    claims: [],
    why: "a labour dispute, not against a state",
  },
  { text: "A bank in Copenhagen cut its ties with a Russian broker.", register: "agency", claims: [], why: "firms" },

  // Near misses: nature and accident
  { text: "Madagascar was hit by a cyclone on Tuesday.", register: "agency", claims: [], why: "natural disaster" },
  {
    text: "Snow closed the pass between Chile and Argentina for three days.",
    register: "agency",
    claims: [],
    why: "weather",
  },
  { text: "An avalanche killed four Poles in Slovakia.", register: "agency", claims: [], why: "accident" },
  {
    text: "Spain called up three thousand reservists to fight forest fires.",
    register: "agency",
    claims: [],
    why: "against fires, at home",
  },
  {
    text: "Guests were evacuated from a Cairo hotel when a kitchen caught fire.",
    register: "agency",
    claims: [],
    why: "domestic accident",
  },
  {
    text: "Taiwan’s army was put on alert as the typhoon drew near.",
    register: "agency",
    claims: [],
    why: "natural disaster",
  },

  // Near misses: nobody named, only imagined, only asked or threatened
  { text: "Three Russian diplomats were expelled.", register: "agency", claims: [], why: "nobody says by whom" },
  {
    text: "An embassy car was blown up in Kabul; nobody has claimed the attack.",
    register: "agency",
    claims: [],
    why: "unnamed doers",
  },
  {
    text: "A mine left over from the war killed a Salvadoran farmer.",
    register: "agency",
    claims: [],
    why: "unnamed doers",
  },
  {
    text: "If Turkey closed the straits, Romania would suffer first.",
    register: "agency",
    claims: [],
    why: "a condition",
  },
  { text: "Will China blockade Taiwan?", register: "agency", claims: [], why: "a question" },
  { text: "Iran could close the strait, analysts say.", register: "agency", claims: [], why: "a possibility" },
  {
    text: "Had Portugal seized the Spanish ships, the war would have been longer.",
    register: "analysis",
    claims: [],
    why: "counterfactual",
  },
  {
    text: "Washington threatened to impose sanctions on Serbia.",
    register: "agency",
    claims: [],
    why: "a threat is a statement",
  },
  {
    text: "Paris urged Israel to withdraw its troops from Lebanon.",
    register: "agency",
    claims: [],
    why: "a demand is a statement",
  },
  {
    text: "Peru asked Spain to extradite a former minister.",
    register: "agency",
    claims: [],
    why: "a request is a statement",
  },
  {
    text: "A poll says that most Swedes want a boycott of Israeli wine.",
    register: "agency",
    claims: [],
    why: "an opinion poll",
  },
  {
    text: "Sanctions are a blunt tool, a professor in Leiden says.",
    register: "analysis",
    claims: [],
    why: "a general remark",
  },
  {
    text: "India test-fired a missile off the coast of Odisha.",
    register: "agency",
    claims: [],
    why: "aimed at no other state",
  },
  {
    text: "The Danish army began its yearly exercise in Jutland.",
    register: "agency",
    claims: [],
    why: "aimed at no other state",
  },

  // Near misses: another type
  { text: "Ireland opposes sanctions against Cuba.", register: "agency", claims: [], why: "a position" },
  {
    text: "The Chilean defence minister visited Seoul with two generals.",
    register: "agency",
    claims: [],
    why: "a visit",
  },
  { text: "Pakistan and India discussed an exchange of prisoners.", register: "agency", claims: [], why: "a meeting" },
  { text: "Indonesia and Malaysia signed an extradition treaty.", register: "agency", claims: [], why: "an agreement" },
  { text: "Norway lent Zambia 40 million dollars for dams.", register: "agency", claims: [], why: "finance" },
  { text: "Egypt bought more Russian wheat.", register: "agency", claims: [], why: "trade" },
  {
    text: "Mongolia withdrew its candidate for the post in favour of Nepal’s.",
    register: "agency",
    claims: [],
    why: "a candidacy",
  },
  // Breaking with somebody, and wars
  {
    text: "Chile had broken with Peru in 1922 and with Bolivia in 1962.",
    register: "analysis",
    claims: [
      { parties: "CHL > PER", evidence: "Chile had broken with Peru in 1922", status: "completed", when: "1922" },
      { parties: "CHL > BOL", evidence: "Chile had broken with Peru in 1922 and with Bolivia", status: "completed" },
    ],
  },
  {
    text: "Norway broke with tradition and sent no gift.",
    register: "analysis",
    claims: [],
    why: "broke with no state",
  },
  {
    text: "Oman scaled back its diplomatic presence in Yemen in March.",
    register: "agency",
    claims: [
      {
        parties: "OMN > YEM",
        evidence: "Oman scaled back its diplomatic presence in Yemen",
        details: { act: "recall" },
      },
    ],
  },
  {
    text: "Ghana severed trade links with Togo three weeks later; Benin recalled its ambassador from Lomé.",
    register: "agency",
    claims: [
      { parties: "GHA > TGO", evidence: "Ghana severed trade links with Togo" },
      { parties: "BEN > TGO", evidence: "Benin recalled its ambassador from Lomé", details: { act: "recall" } },
    ],
  },
  {
    text: "Honduras and El Salvador fought a war in July 1969.",
    register: "analysis",
    claims: [
      {
        parties: "HND = SLV",
        evidence: "Honduras and El Salvador fought a war in July 1969",
        status: "completed",
        when: "1969-07",
        details: { act: "attack" },
      },
    ],
  },
  {
    text: "Honduras and El Salvador fought a war on poverty together.",
    register: "analysis",
    claims: [],
    why: "a war on no state",
  },
  {
    text: "Slovenia and Croatia quarrelled over a bay that a court had awarded in 2017.\n\nIn May Slovenia recalled its ambassador from Zagreb.",
    date: "2019-09-10",
    register: "agency",
    claims: [
      {
        parties: "SVN > HRV",
        evidence: "Slovenia recalled its ambassador from Zagreb",
        when: "2019-05",
        details: { act: "recall" },
      },
    ],
  },
  // Lists, flights, goods kept out, seats of states that ended
  {
    text: "Norway has also listed nine Sudanese officials for looting.",
    register: "agency",
    claims: [
      {
        parties: "NOR > SDN",
        evidence: "Norway has also listed nine Sudanese officials",
        details: { act: "sanctions" },
      },
    ],
  },
  { text: "Norway has listed nine villages as heritage.", register: "agency", claims: [], why: "an honour at home" },
  {
    text: "Uganda accused Rwanda of spying, and Kigali suspended all flights.",
    register: "agency",
    claims: [{ parties: "RWA > UGA", evidence: "Kigali suspended all flights", details: { act: "border-closure" } }],
  },
  {
    text: "France answered by blocking imports of Tunisian olives.",
    register: "agency",
    claims: [{ parties: "FRA > TUN", evidence: "blocking imports of Tunisian olives", details: { act: "sanctions" } }],
  },
  // A bloc named before, and what belongs to it
  {
    text: "Mali and Togo quarrelled with Ecowas in May. The bloc lifted its sanctions on Mali in June.",
    register: "agency",
    claims: [
      {
        parties: "org:ECOWAS > MLI",
        evidence: "lifted its sanctions on Mali in June",
        details: { act: "sanctions-relief" },
      },
    ],
  },
  // Exercises that are only talked about
  {
    text: "Indonesia has begun to talk to Vietnam about joint patrols.",
    register: "agency",
    claims: [],
    why: "only talks",
  },
  {
    text: "Peru and Chile are in talks on a joint patrol.",
    register: "agency",
    claims: [],
    why: "only talks",
  },
  // Arms that are ordered of somebody are deployed nowhere
  {
    text: "Greece has ordered 24 fighters from France.",
    register: "agency",
    claims: [],
    why: "a purchase",
  },
  // A border without a word on whose is that of a neighbour
  {
    text: "Niger ended its pact with Paris, and its neighbour Nigeria closed the border.",
    register: "agency",
    claims: [],
    why: "France is no neighbour of Nigeria",
  },
  {
    text: "Peru executed its first treaty with Norway in 1926.",
    register: "legal",
    claims: [],
    why: "a treaty is executed by those who sign it",
  },
];
