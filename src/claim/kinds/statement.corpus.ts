import type { CorpusLine } from "../corpora.js";

/**
 * What officials of one state say to or about another: blame, demands, refusals, threats, thanks, sympathy; and the words
 * that are said at home, by nobody in particular, about nobody, or in play. Facts and most names are invented.
 */
export const statementCorpus: readonly CorpusLine[] = [
  {
    text: "The threat of terrorism against Chad comes from beyond its borders, and drought is a threat to Niger.",
    register: "analysis",
    claims: [],
    why: "dangers that nobody utters",
  },
  {
    text: "Iran’s Revolutionary Guards accused Azerbaijan of harbouring spies.",
    register: "agency",
    claims: [
      { parties: "IRN > AZE", evidence: "Iran’s Revolutionary Guards accused Azerbaijan", details: { act: "accuse" } },
    ],
  },
  {
    text: "The State Department criticised Eritrea on Tuesday for jailing pastors.",
    register: "agency",
    claims: [
      { parties: "USA > ERI", evidence: "The State Department criticised Eritrea", details: { act: "criticise" } },
    ],
  },
  // Criticism: condemned, deplored, denounced, protested
  {
    text: "Egypt condemned on Thursday Israel’s raid on the Jenin camp.",
    register: "agency",
    claims: [
      {
        parties: "EGY > ISR",
        evidence: "Egypt condemned on Thursday Israel’s raid on the Jenin camp",
        status: "stated",
        when: "2024-06-13",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Brazil on Tuesday deplored the United States landing in Grenada.",
    date: "1983-11-02",
    register: "agency",
    claims: [
      {
        parties: "BRA > USA",
        evidence: "Brazil on Tuesday deplored the United States landing in Grenada",
        status: "stated",
        when: "1983-11-01",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Kenya slams Uganda over fishing permits",
    register: "headline",
    claims: [
      {
        parties: "KEN > UGA",
        evidence: "Kenya slams Uganda over fishing permits",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Seoul denounces North Korean balloon launches",
    register: "headline",
    claims: [
      {
        parties: "KOR > PRK",
        evidence: "Seoul denounces North Korean balloon launches",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Poland’s foreign ministry called the Belarusian move “a hostile act” and said that the frontier guard would be reinforced.",
    register: "agency",
    claims: [
      {
        parties: "POL > BLR",
        evidence: "called the Belarusian move “a hostile act”",
        status: "stated",
        attribution: "POL",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Norway summoned the Russian ambassador on Wednesday to protest against the jamming of satellite signals in Finnmark.",
    register: "agency",
    claims: [
      {
        parties: "NOR > RUS",
        evidence: "Norway summoned the Russian ambassador on Wednesday to protest",
        status: "stated",
        when: "2024-06-12",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "The Chinese ambassador in Prague was summoned to the Czech foreign ministry over the hacking of a parliamentary server.",
    register: "agency",
    claims: [
      {
        parties: "CZE > CHN",
        evidence: "The Chinese ambassador in Prague was summoned to the Czech foreign ministry",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Pakistan lodged a strong protest with India over the killing of two farmers near Sialkot.",
    register: "agency",
    claims: [
      {
        parties: "PAK > IND",
        evidence: "Pakistan lodged a strong protest with India",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Hanoi protested to Beijing over the seizure of two trawlers off the Paracels.",
    register: "agency",
    claims: [
      {
        parties: "VNM > CHN",
        evidence: "Hanoi protested to Beijing over the seizure of two trawlers",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "In 1979 Vietnam’s occupation of Phnom Penh was condemned by Singapore, Thailand and Malaysia.",
    register: "analysis",
    claims: [
      {
        parties: "SGP > VNM",
        evidence: "Vietnam’s occupation of Phnom Penh was condemned by Singapore, Thailand and Malaysia",
        status: "stated",
        when: "1979",
        details: { act: "criticise" },
      },
      {
        parties: "THA > VNM",
        evidence: "Vietnam’s occupation of Phnom Penh was condemned by Singapore, Thailand and Malaysia",
        status: "stated",
        when: "1979",
        details: { act: "criticise" },
      },
      {
        parties: "MYS > VNM",
        evidence: "Vietnam’s occupation of Phnom Penh was condemned by Singapore, Thailand and Malaysia",
        status: "stated",
        when: "1979",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Romania paid for its condemnation of the Soviet march into Prague with two years of expensive oil.",
    register: "analysis",
    claims: [
      {
        parties: "ROU > SUN",
        evidence: "its condemnation of the Soviet march into Prague",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Condemned by Nigeria and Ghana as “a return to the past”, the French garrison in Chad stayed for another decade.",
    register: "analysis",
    claims: [
      {
        parties: "NGA > FRA",
        evidence: "Condemned by Nigeria and Ghana as “a return to the past”, the French garrison",
        status: "stated",
        details: { act: "criticise" },
      },
      {
        parties: "GHA > FRA",
        evidence: "Condemned by Nigeria and Ghana as “a return to the past”, the French garrison",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Chile, which had denounced the Bolivian blockade of the Ollagüe road, reopened its consulate on Sunday.",
    register: "agency",
    claims: [
      {
        parties: "CHL > BOL",
        evidence: "Chile, which had denounced the Bolivian blockade of the Ollagüe road",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "The European Union is deeply concerned about Azerbaijan’s detention of three journalists, its spokesperson said.",
    register: "agency",
    claims: [
      {
        parties: "org:EU > AZE",
        evidence: "The European Union is deeply concerned about Azerbaijan’s detention of three journalists",
        status: "stated",
        attribution: "org:EU",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Japanese Prime Minister Haruto Senda said that North Korea’s launch was “absolutely unacceptable”.",
    register: "agency",
    claims: [
      {
        parties: "JPN > PRK",
        evidence: "North Korea’s launch was “absolutely unacceptable”",
        status: "stated",
        attribution: "person:haruto-senda",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "The Minister expressed the Netherlands’ grave concern at Russia’s treatment of Crimean Tatar prisoners.",
    register: "readout",
    claims: [
      {
        parties: "NLD > RUS",
        evidence: "expressed the Netherlands’ grave concern at Russia’s treatment of Crimean Tatar prisoners",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "In their joint statement Greece and Cyprus condemned Turkey’s drilling south of Kastellorizo.",
    register: "joint-statement",
    claims: [
      {
        parties: "GRC+CYP > TUR",
        evidence: "Greece and Cyprus condemned Turkey’s drilling south of Kastellorizo",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "President Amara Diallo of Guinea: We in Guinea deplore Senegal’s decision to shut the river port.",
    register: "speech",
    claims: [
      {
        parties: "GIN > SEN",
        evidence: "We in Guinea deplore Senegal’s decision to shut the river port",
        status: "stated",
        attribution: "person:amara-diallo",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Canada’s House of Commons condemned China’s treatment of the Uighurs in a vote on Monday night.",
    register: "agency",
    claims: [
      {
        parties: "CAN > CHN",
        evidence: "Canada’s House of Commons condemned China’s treatment of the Uighurs",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "The Pacific Islands Forum criticised Australia over three new coal mines.",
    register: "agency",
    claims: [
      {
        parties: "org:PIF > AUS",
        evidence: "The Pacific Islands Forum criticised Australia over three new coal mines",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "The Arab League sharply criticised Ethiopia’s decision to fill the reservoir without notice.",
    register: "agency",
    claims: [
      {
        parties: "org:LAS > ETH",
        evidence: "The Arab League sharply criticised Ethiopia’s decision to fill the reservoir without notice",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Hungary criticised Ukraine’s language law, and so did Romania.",
    register: "agency",
    claims: [
      {
        parties: "HUN > UKR",
        evidence: "Hungary criticised Ukraine’s language law",
        status: "stated",
        details: { act: "criticise" },
      },
      { parties: "ROU > UKR", evidence: "so did Romania", status: "stated", details: { act: "criticise" } },
    ],
  },
  {
    text: "Botswana voiced its indignation to Pretoria over a landing of South African helicopters at Ramotswa.",
    date: "1986-01-22",
    register: "agency",
    claims: [
      {
        parties: "BWA > ZAF",
        evidence: "Botswana voiced its indignation to Pretoria",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Sharp criticism of Israel came from Spain, whose foreign minister spoke of “a stain on all of us”.",
    register: "agency",
    claims: [
      {
        parties: "ESP > ISR",
        evidence: "Sharp criticism of Israel came from Spain",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "“The Americans have broken their word,” a senior Turkish official said.",
    register: "agency",
    claims: [
      { parties: "TUR > USA", evidence: "The Americans have broken their word", status: "stated", attribution: "TUR" },
    ],
  },
  {
    text: "In a note of 3 March 2008 Quito told Bogotá that the raid had been an outrage.",
    register: "analysis",
    claims: [
      {
        parties: "ECU > COL",
        evidence: "Quito told Bogotá that the raid had been an outrage",
        status: "stated",
        when: "2008-03-03",
        details: { act: "criticise" },
      },
    ],
  },

  // Accusations
  {
    text: "Sudan accused Ethiopia of sending militiamen across the border near al-Fashaga.",
    register: "agency",
    claims: [
      {
        parties: "SDN > ETH",
        evidence: "Sudan accused Ethiopia of sending militiamen across the border near al-Fashaga",
        status: "stated",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Addis Ababa blamed Asmara for the collapse of the truce.",
    register: "agency",
    claims: [
      {
        parties: "ETH > ERI",
        evidence: "Addis Ababa blamed Asmara for the collapse of the truce",
        status: "stated",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Lithuania’s interior minister, Rasa Vilkaitė, alleged that Belarusian officers had cut the fence to let migrants through.",
    register: "agency",
    claims: [
      {
        parties: "LTU > BLR",
        evidence: "Belarusian officers had cut the fence to let migrants through",
        status: "stated",
        attribution: "person:rasa-vilkaite",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Tehran blames Israel for power station blast",
    register: "headline",
    claims: [
      {
        parties: "IRN > ISR",
        evidence: "Tehran blames Israel for power station blast",
        status: "stated",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Nicaragua charged on Monday that Honduran patrol boats had fired on a fishing village.",
    date: "1985-05-14",
    register: "agency",
    claims: [
      {
        parties: "NIC > HND",
        evidence: "Nicaragua charged on Monday that Honduran patrol boats had fired on a fishing village",
        status: "stated",
        when: "1985-05-13",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Rwanda, long accused by the Democratic Republic of the Congo of arming the rebels in North Kivu, keeps silent about them.",
    register: "analysis",
    claims: [
      {
        parties: "COD > RWA",
        evidence: "Rwanda, long accused by the Democratic Republic of the Congo of arming the rebels",
        status: "stated",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Manila’s accusation that Chinese trawlers had poisoned the lagoon was repeated in every forum of that year.",
    register: "analysis",
    claims: [
      {
        parties: "PHL > CHN",
        evidence: "Manila’s accusation that Chinese trawlers had poisoned the lagoon",
        status: "stated",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Estonia said Russia was behind the burning of a minister’s car.",
    register: "agency",
    claims: [
      {
        parties: "EST > RUS",
        evidence: "Russia was behind the burning of a minister’s car",
        status: "stated",
        attribution: "EST",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "The two Koreas accused each other of violating the maritime line.",
    register: "agency",
    claims: [
      {
        parties: "KOR > PRK",
        evidence: "The two Koreas accused each other of violating the maritime line",
        status: "stated",
        details: { act: "accuse" },
      },
      {
        parties: "PRK > KOR",
        evidence: "The two Koreas accused each other of violating the maritime line",
        status: "stated",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Venezuela and Colombia traded accusations over a helicopter that came down in the Catatumbo.",
    register: "agency",
    claims: [
      {
        parties: "VEN > COL",
        evidence: "Venezuela and Colombia traded accusations",
        status: "stated",
        details: { act: "accuse" },
      },
      {
        parties: "COL > VEN",
        evidence: "Venezuela and Colombia traded accusations",
        status: "stated",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "The Republic of Kiribati alleges that Japan has breached its obligations under Article 194 of the Convention.",
    register: "legal",
    claims: [
      {
        parties: "KIR > JPN",
        evidence: "The Republic of Kiribati alleges that Japan has breached its obligations",
        status: "stated",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Bangkok has repeatedly claimed that Cambodian soldiers laid the mines.",
    register: "agency",
    claims: [
      {
        parties: "THA > KHM",
        evidence: "Bangkok has repeatedly claimed that Cambodian soldiers laid the mines",
        status: "stated",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Accusing Lebanon of shielding a smuggler, Cyprus stopped the Limassol ferry on Friday.",
    register: "agency",
    claims: [
      {
        parties: "CYP > LBN",
        evidence: "Accusing Lebanon of shielding a smuggler, Cyprus",
        status: "stated",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Asmara maintained that Ethiopian soldiers had fired first.",
    date: "1998-06-04",
    register: "agency",
    claims: [
      {
        parties: "ERI > ETH",
        evidence: "Asmara maintained that Ethiopian soldiers had fired first",
        status: "stated",
        attribution: "ERI",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Not a word of regret came from Harare, which instead accused Botswana of poaching.",
    register: "agency",
    claims: [
      {
        parties: "ZWE > BWA",
        evidence: "which instead accused Botswana of poaching",
        status: "stated",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Mali and Burkina Faso each accused Ukraine of training the rebels of Azawad.",
    register: "agency",
    claims: [
      {
        parties: "MLI > UKR",
        evidence: "Mali and Burkina Faso each accused Ukraine of training the rebels",
        status: "stated",
        details: { act: "accuse" },
      },
      {
        parties: "BFA > UKR",
        evidence: "Mali and Burkina Faso each accused Ukraine of training the rebels",
        status: "stated",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Colonel Yaw Boateng, a spokesman for the Ghanaian army, said Togo had shifted boundary posts by night. He also accused the Togolese of cutting teak on Ghana’s side.",
    register: "agency",
    claims: [
      {
        parties: "GHA > TGO",
        evidence: "Togo had shifted boundary posts by night",
        status: "stated",
        attribution: "person:yaw-boateng",
        details: { act: "accuse" },
      },
      {
        parties: "GHA > TGO",
        evidence: "He also accused the Togolese of cutting teak",
        status: "stated",
        details: { act: "accuse" },
      },
    ],
  },

  // Demands, requests, appeals
  {
    text: "Dublin urged Israel to let the lorries through.",
    register: "agency",
    claims: [
      {
        parties: "IRL > ISR",
        evidence: "Dublin urged Israel to let the lorries through",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Australia called on Myanmar’s generals to free an Australian economist.",
    register: "agency",
    claims: [
      {
        parties: "AUS > MMR",
        evidence: "Australia called on Myanmar’s generals to free an Australian economist",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Zambia appealed to South Africa and Zimbabwe to keep the power lines open.",
    register: "agency",
    claims: [
      {
        parties: "ZMB > ZAF",
        evidence: "Zambia appealed to South Africa and Zimbabwe to keep the power lines open",
        status: "stated",
        details: { act: "urge" },
      },
      {
        parties: "ZMB > ZWE",
        evidence: "Zambia appealed to South Africa and Zimbabwe to keep the power lines open",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Georgia demanded that Ukraine hand over a former mayor of Batumi.",
    register: "agency",
    claims: [
      {
        parties: "GEO > UKR",
        evidence: "Georgia demanded that Ukraine hand over a former mayor of Batumi",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Washington asked Moscow to explain the movement of two divisions towards the Oxus.",
    date: "1979-12-20",
    register: "agency",
    claims: [
      {
        parties: "USA > SUN",
        evidence: "Washington asked Moscow to explain the movement of two divisions",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Canada presses India for answers over Surrey killing",
    register: "headline",
    claims: [
      {
        parties: "CAN > IND",
        evidence: "Canada presses India for answers over Surrey killing",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Chinese Foreign Minister Wei Zhong told his Australian counterpart that Canberra should stop “hyping” the balloon affair.",
    register: "agency",
    claims: [
      {
        parties: "CHN > AUS",
        evidence: "Canberra should stop “hyping” the balloon affair",
        status: "stated",
        attribution: "person:wei-zhong",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Chinese Foreign Ministry spokesperson Mao Ning stressed on Tuesday that the patrols had been routine. She added that the Philippines should stop its provocations at once.",
    register: "agency",
    claims: [
      {
        parties: "CHN > PHL",
        evidence: "the Philippines should stop its provocations at once",
        status: "stated",
        attribution: "person:mao-ning",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "In his call with President Okello of Uganda, the Prime Minister of Denmark urged him to release the detained aid workers.",
    register: "readout",
    claims: [
      {
        parties: "DNK > UGA",
        evidence: "the Prime Minister of Denmark urged him to release the detained aid workers",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Joint statement of Jordan and Ireland, Amman, 3 May 2024.\n\nThe two sides called on Israel to halt the building of settlements in the West Bank.",
    register: "joint-statement",
    claims: [
      {
        parties: "JOR+IRL > ISR",
        evidence: "The two sides called on Israel to halt the building of settlements",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "The Government of Suriname requests the Government of Guyana to withdraw its survey vessel forthwith.",
    register: "legal",
    claims: [
      {
        parties: "SUR > GUY",
        evidence: "The Government of Suriname requests the Government of Guyana to withdraw its survey vessel",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Washington’s calls on Kigali to withdraw its men from Goma went unanswered.",
    register: "analysis",
    claims: [
      {
        parties: "USA > RWA",
        evidence: "Washington’s calls on Kigali to withdraw its men from Goma",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Pressed by Ottawa and Wellington to publish the inquiry, Colombo chose silence.",
    register: "analysis",
    claims: [
      {
        parties: "CAN > LKA",
        evidence: "Pressed by Ottawa and Wellington to publish the inquiry, Colombo",
        status: "stated",
        details: { act: "urge" },
      },
      {
        parties: "NZL > LKA",
        evidence: "Pressed by Ottawa and Wellington to publish the inquiry, Colombo",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Turkey has invited Greece to resume talks on the Aegean shelf.",
    register: "agency",
    claims: [
      {
        parties: "TUR > GRC",
        evidence: "Turkey has invited Greece to resume talks on the Aegean shelf",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "United Nations Secretary-General António Guterres called on Eritrea to pull its troops out of Tigray.",
    register: "agency",
    claims: [
      {
        parties: "org:UN > ERI",
        evidence: "called on Eritrea to pull its troops out of Tigray",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "ECOWAS demanded that Niger’s military rulers reinstate the president they had deposed.",
    register: "agency",
    claims: [
      {
        parties: "org:ECOWAS > NER",
        evidence: "ECOWAS demanded that Niger’s military rulers reinstate the president",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Quito insists that Mexico hand over the fugitive vice-president.",
    register: "agency",
    claims: [
      {
        parties: "ECU > MEX",
        evidence: "Quito insists that Mexico hand over the fugitive vice-president",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Prime Minister Selwyn Charles of Dominica: Today I ask the United Kingdom to return the letters of our first assembly.",
    register: "speech",
    claims: [
      {
        parties: "DMA > GBR",
        evidence: "I ask the United Kingdom to return the letters of our first assembly",
        status: "stated",
        attribution: "person:selwyn-charles",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Libya’s request that Malta open a second visa office was made in writing.",
    register: "agency",
    claims: [
      {
        parties: "LBY > MLT",
        evidence: "Libya’s request that Malta open a second visa office",
        status: "stated",
        details: { act: "urge" },
      },
    ],
  },

  // Refusals
  {
    text: "Tehran turned down a German offer to mediate.",
    register: "agency",
    claims: [
      {
        parties: "IRN > DEU",
        evidence: "Tehran turned down a German offer to mediate",
        status: "stated",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "India has refused to return three manuscripts to Pakistan.",
    register: "agency",
    claims: [
      {
        parties: "IND > PAK",
        evidence: "India has refused to return three manuscripts to Pakistan",
        status: "stated",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "Denmark ruled out granting the United States a second base in Greenland.",
    register: "agency",
    claims: [
      {
        parties: "DNK > USA",
        evidence: "Denmark ruled out granting the United States a second base in Greenland",
        status: "stated",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "Algeria rejects French offer of joint archive",
    register: "headline",
    claims: [
      {
        parties: "DZA > FRA",
        evidence: "Algeria rejects French offer of joint archive",
        status: "stated",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "Rwanda declined to hand over a Burundian general, saying that he was a refugee.",
    register: "agency",
    claims: [
      {
        parties: "RWA > BDI",
        evidence: "Rwanda declined to hand over a Burundian general",
        status: "stated",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "Japan’s refusal in 1973 of the Soviet offer of two islands still puzzles historians.",
    register: "analysis",
    claims: [
      {
        parties: "JPN > SUN",
        evidence: "Japan’s refusal in 1973 of the Soviet offer of two islands",
        status: "stated",
        when: "1973",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "A Kuwaiti plan for joint border posts was rejected by Iraq on Sunday.",
    register: "agency",
    claims: [
      {
        parties: "IRQ > KWT",
        evidence: "A Kuwaiti plan for joint border posts was rejected by Iraq",
        status: "stated",
        when: "2024-06-09",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "Somalia will not accept Ethiopian troops in a new mission, its defence minister said.",
    register: "agency",
    claims: [
      {
        parties: "SOM > ETH",
        evidence: "Somalia will not accept Ethiopian troops in a new mission",
        status: "stated",
        attribution: "SOM",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "Buenos Aires rejected London’s terms for a truce in the South Atlantic.",
    date: "1982-05-20",
    register: "agency",
    claims: [
      {
        parties: "ARG > GBR",
        evidence: "Buenos Aires rejected London’s terms for a truce in the South Atlantic",
        status: "stated",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "The Kremlin dismissed a Finnish proposal to open two crossings for asylum seekers.",
    register: "agency",
    claims: [
      {
        parties: "RUS > FIN",
        evidence: "The Kremlin dismissed a Finnish proposal to open two crossings for asylum seekers",
        status: "stated",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "Singapore said no to Malaysia’s proposal for a joint airport.",
    register: "agency",
    claims: [
      {
        parties: "SGP > MYS",
        evidence: "Singapore said no to Malaysia’s proposal for a joint airport",
        status: "stated",
        details: { act: "reject" },
      },
    ],
  },

  // Denials
  {
    text: "Uganda on Friday accused Rwanda of tapping its ministers’ phones. Kigali denied the charge.",
    register: "agency",
    claims: [
      {
        parties: "UGA > RWA",
        evidence: "Uganda on Friday accused Rwanda of tapping its ministers’ phones",
        status: "stated",
        when: "2024-06-14",
        details: { act: "accuse" },
      },
      { parties: "RWA > UGA", evidence: "Kigali denied the charge", status: "stated", details: { act: "deny" } },
    ],
  },
  {
    text: "Serbia accused Kosovo of jailing mayors without trial; Pristina said that the allegation was baseless.",
    register: "agency",
    claims: [
      {
        parties: "SRB > XKX",
        evidence: "Serbia accused Kosovo of jailing mayors without trial",
        status: "stated",
        details: { act: "accuse" },
      },
      {
        parties: "XKX > SRB",
        evidence: "Pristina said that the allegation was baseless",
        status: "stated",
        details: { act: "deny" },
      },
    ],
  },
  {
    text: "The United Arab Emirates accused Iran of mining the strait. An Iranian foreign ministry spokesman called the claim “a fairy tale”.",
    register: "agency",
    claims: [
      {
        parties: "ARE > IRN",
        evidence: "The United Arab Emirates accused Iran of mining the strait",
        status: "stated",
        details: { act: "accuse" },
      },
      {
        parties: "IRN > ARE",
        evidence: "called the claim “a fairy tale”",
        status: "stated",
        attribution: "IRN",
        details: { act: "deny" },
      },
    ],
  },
  {
    text: "Minsk denies steering migrants to Poland",
    register: "headline",
    claims: [
      {
        parties: "BLR > POL",
        evidence: "Minsk denies steering migrants to Poland",
        status: "stated",
        details: { act: "deny" },
      },
    ],
  },
  {
    text: "Ethiopia denied holding back water from Sudan.",
    register: "agency",
    claims: [
      {
        parties: "ETH > SDN",
        evidence: "Ethiopia denied holding back water from Sudan",
        status: "stated",
        details: { act: "deny" },
      },
    ],
  },

  // Threats
  {
    text: "North Korea threatened to turn the South’s capital into “a sea of fire”.",
    date: "1994-03-20",
    register: "agency",
    claims: [
      {
        parties: "PRK > KOR",
        evidence: "North Korea threatened to turn the South’s capital into “a sea of fire”",
        status: "stated",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "Belarus warned Lithuania of “mirror measures” if the rail ban is not lifted.",
    register: "agency",
    claims: [
      {
        parties: "BLR > LTU",
        evidence: "Belarus warned Lithuania of “mirror measures”",
        status: "stated",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "Trinidad and Tobago vowed to answer Venezuela’s fishing ban in kind.",
    register: "agency",
    claims: [
      {
        parties: "TTO > VEN",
        evidence: "Trinidad and Tobago vowed to answer Venezuela’s fishing ban in kind",
        status: "stated",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "Egypt warns Ethiopia of ‘all options’ over dam",
    register: "headline",
    claims: [
      {
        parties: "EGY > ETH",
        evidence: "Egypt warns Ethiopia of ‘all options’ over dam",
        status: "stated",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "Washington threatened tariffs of 30 percent on South African wine.",
    register: "agency",
    claims: [
      {
        parties: "USA > ZAF",
        evidence: "Washington threatened tariffs of 30 percent on South African wine",
        status: "stated",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "Moscow is threatening to cut off gas to Moldova unless the debt is paid.",
    register: "agency",
    claims: [
      {
        parties: "RUS > MDA",
        evidence: "Moscow is threatening to cut off gas to Moldova",
        status: "stated",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "The Saudi ultimatum to Qatar of June 2017 listed thirteen demands.",
    register: "analysis",
    claims: [
      {
        parties: "SAU > QAT",
        evidence: "The Saudi ultimatum to Qatar of June 2017",
        status: "stated",
        when: "2017-06",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "Threatened by Turkey with war over its maritime limits, Greece kept to six miles.",
    register: "analysis",
    claims: [
      {
        parties: "TUR > GRC",
        evidence: "Threatened by Turkey with war over its maritime limits, Greece",
        status: "stated",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "The European Union threatened Georgia and Serbia with the loss of visa-free travel.",
    register: "agency",
    claims: [
      {
        parties: "org:EU > GEO",
        evidence: "The European Union threatened Georgia and Serbia with the loss of visa-free travel",
        status: "stated",
        details: { act: "threaten" },
      },
      {
        parties: "org:EU > SRB",
        evidence: "The European Union threatened Georgia and Serbia with the loss of visa-free travel",
        status: "stated",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "Colonel Issa Traoré, Mali’s defence minister, said Mali would shoot down any Algerian drone that crossed the border again.",
    register: "agency",
    claims: [
      {
        parties: "MLI > DZA",
        evidence: "Mali would shoot down any Algerian drone that crossed the border again",
        status: "stated",
        attribution: "person:issa-traore",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "NATO warned Russia that an attack on any undersea cable would be answered.",
    register: "agency",
    claims: [
      {
        parties: "org:NATO > RUS",
        evidence: "NATO warned Russia that an attack on any undersea cable would be answered",
        status: "stated",
        details: { act: "threaten" },
      },
    ],
  },

  // Praise, thanks, welcome
  {
    text: "President Nguyen Thi Hoa of Vietnam thanked Cuba for the doctors it had sent.",
    register: "readout",
    claims: [
      {
        parties: "VNM > CUB",
        evidence: "thanked Cuba for the doctors it had sent",
        status: "stated",
        details: { act: "praise" },
      },
    ],
  },
  {
    text: "Norway welcomed Iran’s release of two seamen.",
    register: "agency",
    claims: [
      {
        parties: "NOR > IRN",
        evidence: "Norway welcomed Iran’s release of two seamen",
        status: "stated",
        details: { act: "praise" },
      },
    ],
  },
  {
    text: "Ghana’s president hailed Côte d’Ivoire’s acceptance of the ruling as an example to the region.",
    register: "agency",
    claims: [
      {
        parties: "GHA > CIV",
        evidence: "Ghana’s president hailed Côte d’Ivoire’s acceptance of the ruling",
        status: "stated",
        details: { act: "praise" },
      },
    ],
  },
  {
    text: "The European Commission commended Moldova on the pace of its reforms.",
    register: "agency",
    claims: [
      {
        parties: "org:EU > MDA",
        evidence: "The European Commission commended Moldova on the pace of its reforms",
        status: "stated",
        details: { act: "praise" },
      },
    ],
  },
  {
    text: "Manila lauds Tokyo for patrol boats",
    register: "headline",
    claims: [
      {
        parties: "PHL > JPN",
        evidence: "Manila lauds Tokyo for patrol boats",
        status: "stated",
        details: { act: "praise" },
      },
    ],
  },
  {
    text: "President Tomás Arce of Bolivia: I thank the people of Peru for the way they have stood by us.",
    register: "speech",
    claims: [
      {
        parties: "BOL > PER",
        evidence: "I thank the people of Peru",
        status: "stated",
        attribution: "person:tomas-arce",
        details: { act: "praise" },
      },
    ],
  },
  {
    text: "Foreign Minister Kenji Morita expressed Japan’s gratitude to Jordan for its care of Syrian refugees.",
    register: "readout",
    claims: [
      {
        parties: "JPN > JOR",
        evidence: "expressed Japan’s gratitude to Jordan for its care of Syrian refugees",
        status: "stated",
        details: { act: "praise" },
      },
    ],
  },
  {
    text: "Praised by Washington and Paris for its calm, Dakar held the vote a month later.",
    register: "analysis",
    claims: [
      {
        parties: "USA > SEN",
        evidence: "Praised by Washington and Paris for its calm, Dakar",
        status: "stated",
        details: { act: "praise" },
      },
      {
        parties: "FRA > SEN",
        evidence: "Praised by Washington and Paris for its calm, Dakar",
        status: "stated",
        details: { act: "praise" },
      },
    ],
  },
  {
    text: "The Mongolian side highly appreciated the assistance rendered by the Republic of Korea in planting forests.",
    register: "joint-statement",
    claims: [
      {
        parties: "MNG > KOR",
        evidence: "The Mongolian side highly appreciated the assistance rendered by the Republic of Korea",
        status: "stated",
        details: { act: "praise" },
      },
    ],
  },
  {
    text: "Bonn thanked Hungary on Monday for opening its border to the East Germans.",
    date: "1989-09-12",
    register: "agency",
    claims: [
      {
        parties: "DEU > HUN",
        evidence: "Bonn thanked Hungary on Monday for opening its border",
        status: "stated",
        when: "1989-09-11",
        details: { act: "praise" },
      },
    ],
  },
  {
    text: "Prime Minister Lars Holmgren of Sweden: Japan is a friend that has never let us down.",
    register: "speech",
    claims: [
      {
        parties: "SWE > JPN",
        evidence: "Japan is a friend that has never let us down",
        status: "stated",
        attribution: "person:lars-holmgren",
        details: { act: "praise" },
      },
    ],
  },
  {
    text: "Romania’s foreign minister, Ilinca Moraru, spoke to reporters in Chișinău. She praised Moldova’s patience and condemned Russia for cutting the gas.",
    register: "agency",
    claims: [
      {
        parties: "ROU > MDA",
        evidence: "She praised Moldova’s patience",
        status: "stated",
        details: { act: "praise" },
      },
      {
        parties: "ROU > RUS",
        evidence: "condemned Russia for cutting the gas",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Grant for rural wells, Eastern Province. In 2011 Zambia thanked Japan for the pumps at a ceremony in Chipata.",
    register: "finance-record",
    claims: [
      {
        parties: "ZMB > JPN",
        evidence: "Zambia thanked Japan for the pumps",
        status: "stated",
        when: "2011",
        details: { act: "praise" },
      },
    ],
  },

  // Congratulations, condolences, apologies
  {
    text: "The King of Bhutan sent a message of congratulations to the President of Finland on the national day.",
    register: "readout",
    claims: [
      {
        parties: "BTN > FIN",
        evidence: "The King of Bhutan sent a message of congratulations to the President of Finland",
        status: "stated",
        details: { act: "congratulate" },
      },
    ],
  },
  {
    text: "Kampala congratulated Kenya’s president-elect on Friday.",
    register: "agency",
    claims: [
      {
        parties: "UGA > KEN",
        evidence: "Kampala congratulated Kenya’s president-elect",
        status: "stated",
        when: "2024-06-14",
        details: { act: "congratulate" },
      },
    ],
  },
  {
    text: "Beijing congratulates Brazil’s new president",
    register: "headline",
    claims: [
      {
        parties: "CHN > BRA",
        evidence: "Beijing congratulates Brazil’s new president",
        status: "stated",
        details: { act: "congratulate" },
      },
    ],
  },
  {
    text: "President Aino Salmela of Finland: I congratulate Latvia on thirty years of a free press.",
    register: "speech",
    claims: [
      {
        parties: "FIN > LVA",
        evidence: "I congratulate Latvia on thirty years of a free press",
        status: "stated",
        attribution: "person:aino-salmela",
        details: { act: "congratulate" },
      },
    ],
  },
  {
    text: "Nepal offered its condolences to Turkey and Syria after the earthquake.",
    register: "agency",
    claims: [
      {
        parties: "NPL > TUR",
        evidence: "Nepal offered its condolences to Turkey and Syria",
        status: "stated",
        details: { act: "condole" },
      },
      {
        parties: "NPL > SYR",
        evidence: "Nepal offered its condolences to Turkey and Syria",
        status: "stated",
        details: { act: "condole" },
      },
    ],
  },
  {
    text: "Bulgaria’s President conveyed his sympathy to Greece over the loss of life in the train crash.",
    register: "readout",
    claims: [
      {
        parties: "BGR > GRC",
        evidence: "Bulgaria’s President conveyed his sympathy to Greece",
        status: "stated",
        details: { act: "condole" },
      },
    ],
  },
  {
    text: "Morocco sends condolences to Spain after flood",
    register: "headline",
    claims: [
      {
        parties: "MAR > ESP",
        evidence: "Morocco sends condolences to Spain after flood",
        status: "stated",
        details: { act: "condole" },
      },
    ],
  },
  {
    text: "Belgium apologised to Burundi for the abduction of mixed-race children under colonial rule.",
    register: "agency",
    claims: [
      {
        parties: "BEL > BDI",
        evidence: "Belgium apologised to Burundi",
        status: "stated",
        details: { act: "apologise" },
      },
    ],
  },
  {
    text: "The United States has never apologised to Iran for the downing of the airliner.",
    register: "agency",
    claims: [
      {
        parties: "USA > IRN",
        evidence: "The United States has never apologised to Iran",
        status: "denied",
        details: { act: "apologise" },
      },
    ],
  },
  {
    text: "“We are sorry for what was done in our name,” Dutch Prime Minister Joris Haan told Indonesia on Monday.",
    register: "agency",
    claims: [
      {
        parties: "NLD > IDN",
        evidence: "We are sorry for what was done in our name",
        status: "stated",
        when: "2024-06-10",
        attribution: "person:joris-haan",
        details: { act: "apologise" },
      },
    ],
  },
  {
    text: "Israel says sorry to Egypt for border deaths",
    register: "headline",
    claims: [
      {
        parties: "ISR > EGY",
        evidence: "Israel says sorry to Egypt for border deaths",
        status: "stated",
        details: { act: "apologise" },
      },
    ],
  },
  {
    text: "It took Azerbaijan ten months to obtain an apology from Moscow for the downed airliner.",
    register: "analysis",
    claims: [
      {
        parties: "RUS > AZE",
        evidence: "an apology from Moscow for the downed airliner",
        status: "stated",
        details: { act: "apologise" },
      },
    ],
  },

  // Announcements to another state that no other type holds
  {
    text: "Pyongyang has notified Japan that it will launch a satellite before the end of the month.",
    register: "agency",
    claims: [
      {
        parties: "PRK > JPN",
        evidence: "Pyongyang has notified Japan that it will launch a satellite",
        status: "stated",
        details: { act: "announce" },
      },
    ],
  },
  {
    text: "Norway informed Sweden that the count of wolves along the frontier would be repeated.",
    register: "agency",
    claims: [
      {
        parties: "NOR > SWE",
        evidence: "Norway informed Sweden that the count of wolves",
        status: "stated",
        details: { act: "announce" },
      },
    ],
  },
  {
    text: "The President of Nigeria informed his Cameroonian counterpart about the start of the census in Bakassi.",
    register: "readout",
    claims: [
      {
        parties: "NGA > CMR",
        evidence: "The President of Nigeria informed his Cameroonian counterpart about the start of the census",
        status: "stated",
        details: { act: "announce" },
      },
    ],
  },
  {
    text: "Tokyo told Seoul that the release of treated water would begin in August.",
    register: "agency",
    claims: [
      {
        parties: "JPN > KOR",
        evidence: "Tokyo told Seoul that the release of treated water would begin in August",
        status: "stated",
        details: { act: "announce" },
      },
    ],
  },

  // Several acts in one breath
  {
    text: "Iraqi Prime Minister Haidar Rubaie condemned the Turkish raid as “a breach of every rule” and demanded an apology from Ankara.",
    register: "agency",
    claims: [
      {
        parties: "IRQ > TUR",
        evidence: "condemned the Turkish raid as “a breach of every rule”",
        status: "stated",
        details: { act: "criticise" },
      },
      { parties: "IRQ > TUR", evidence: "demanded an apology from Ankara", status: "stated", details: { act: "urge" } },
    ],
  },
  {
    text: "“Peru must free our fishermen,” Ecuadorian Foreign Minister Lucía Ordóñez said. “We thank Chile for its good offices,” she added.",
    register: "agency",
    claims: [
      {
        parties: "ECU > PER",
        evidence: "Peru must free our fishermen",
        status: "stated",
        attribution: "person:lucia-ordonez",
        details: { act: "urge" },
      },
      {
        parties: "ECU > CHL",
        evidence: "We thank Chile for its good offices",
        status: "stated",
        attribution: "person:lucia-ordonez",
        details: { act: "praise" },
      },
    ],
  },

  // Near misses: at home, nobody else concerned
  {
    text: "The French president condemned the riots in Lyon and Marseille.",
    register: "agency",
    claims: [],
    why: "domestic",
  },
  {
    text: "Kenya’s opposition accused the government of rigging the vote.",
    register: "agency",
    claims: [],
    why: "domestic politics",
  },
  {
    text: "South Korea’s president apologised to the nation for his wife’s handbag.",
    register: "agency",
    claims: [],
    why: "an apology at home",
  },
  { text: "Swiss voters rejected a plan to tax inheritances.", register: "agency", claims: [], why: "domestic" },
  {
    text: "Chile’s senate turned down the budget for the third time.",
    register: "agency",
    claims: [],
    why: "domestic",
  },
  {
    text: "The Ukrainian ambassador to Poland urged his compatriots to register at the consulate.",
    register: "agency",
    claims: [],
    why: "to its own citizens",
  },
  {
    text: "The Spanish foreign ministry advised its citizens against travelling to Haiti.",
    register: "agency",
    claims: [],
    why: "travel advice to its own citizens",
  },
  {
    text: "The Greek minister rejected suggestions that he would resign.",
    register: "agency",
    claims: [],
    why: "domestic",
  },
  {
    text: "The accusation against the former minister was dropped by a court in Nairobi.",
    register: "agency",
    claims: [],
    why: "domestic",
  },
  { text: "Tehran police chief denies beating students", register: "headline", claims: [], why: "domestic" },
  {
    text: "Uruguay’s government thanked voters for their patience in the heat.",
    register: "agency",
    claims: [],
    why: "domestic",
  },

  // Near misses: sports, arts, business, nature
  {
    text: "Spain’s coach blamed Germany for the long grass after the semi-final.",
    register: "agency",
    claims: [],
    why: "sports",
  },
  {
    text: "Australia demanded much of New Zealand in the second half and was rewarded with two tries.",
    register: "agency",
    claims: [],
    why: "sports",
  },
  { text: "Jordan’s goalkeeper praised his Moroccan trainer.", register: "agency", claims: [], why: "sports" },
  { text: "England slammed by Iceland in friendly", register: "headline", claims: [], why: "sports" },
  {
    text: "The German carmaker accused its Chinese supplier of selling copies.",
    register: "agency",
    claims: [],
    why: "firms",
  },
  {
    text: "The storm threatened Cuba and the Bahamas on Thursday.",
    register: "agency",
    claims: [],
    why: "a storm threatens",
  },
  { text: "Rising seas threaten Tuvalu and Kiribati.", register: "analysis", claims: [], why: "nature threatens" },
  {
    text: "The film praises Iceland’s landscapes and pokes fun at Norway’s.",
    register: "analysis",
    claims: [],
    why: "a film speaks",
  },
  {
    text: "In the novel the emperor of China threatens the king of Siam with war.",
    register: "analysis",
    claims: [],
    why: "fiction",
  },
  {
    text: "High demand from India pushed up the price of Myanmar’s pulses.",
    register: "agency",
    claims: [],
    why: "demand of a market",
  },
  {
    text: "The charge for the Finnish ferry to Estonia went up by two euros.",
    register: "agency",
    claims: [],
    why: "charge is a fee",
  },
  {
    text: "A Czech brewery rejected a takeover bid from Japan.",
    register: "agency",
    claims: [],
    why: "a firm rejects a bid",
  },

  // Near misses: who speaks is unnamed or no state
  { text: "Israel was criticised for the strike.", register: "agency", claims: [], why: "nobody says by whom" },
  {
    text: "Congratulations poured in from all over the world for the new president of Ecuador.",
    register: "agency",
    claims: [],
    why: "unnamed doers",
  },
  {
    text: "Human rights groups denounced Bahrain’s verdict on the bloggers.",
    register: "agency",
    claims: [],
    why: "not a state",
  },
  { text: "Analysts warned that Lebanon was close to default.", register: "agency", claims: [], why: "analysts" },
  {
    text: "A survey found that most Brazilians blame Argentina for the delay.",
    register: "agency",
    claims: [],
    why: "a survey",
  },
  {
    text: "A Kenyan nurse living in Doha thanked Qatar for her new kidney.",
    register: "agency",
    claims: [],
    why: "a private person",
  },
  {
    text: "The rector of the University of Vienna congratulated a Ukrainian mathematician on her prize.",
    register: "agency",
    claims: [],
    why: "a private matter",
  },
  {
    text: "The headteacher, a Dane, apologised to a Swedish pupil.",
    register: "agency",
    claims: [],
    why: "private persons",
  },

  // Near misses: no target, no act, or only imagined
  {
    text: "Malaysia stressed the importance of dialogue and mutual respect.",
    register: "agency",
    claims: [],
    why: "neutral, without a target",
  },
  {
    text: "The Prime Minister of Barbados urged rich nations to pay for the damage of the hurricanes.",
    register: "agency",
    claims: [],
    why: "the target is no state",
  },
  {
    text: "Denmark’s foreign minister said that the talks with Canada had lasted four hours.",
    register: "agency",
    claims: [],
    why: "neutral",
  },
  {
    text: "The ministers exchanged views on the situation in Sudan.",
    register: "readout",
    claims: [],
    why: "a meeting’s topic",
  },
  {
    text: "Finland’s president took the floor after his Estonian colleague. He spoke for ten minutes.",
    register: "agency",
    claims: [],
    why: "neutral",
  },
  {
    text: "Turkey’s statement on Monday ran to forty pages.",
    register: "agency",
    claims: [],
    why: "a statement without content",
  },
  {
    text: "Will Italy condemn Libya’s coast guard? Nobody in Rome would say.",
    register: "agency",
    claims: [],
    why: "a question",
  },
  {
    text: "Whether Tokyo will ever apologise to Seoul is anyone’s guess.",
    register: "agency",
    claims: [],
    why: "an open question",
  },
  {
    text: "If Chile were to accuse Bolivia of theft, the talks would end at once.",
    register: "analysis",
    claims: [],
    why: "a condition",
  },
  {
    text: "Critics say that Canada should have condemned Saudi Arabia.",
    register: "analysis",
    claims: [],
    why: "what was not done, by unnamed critics",
  },
  { text: "Moscow is expected to respond within days.", register: "agency", claims: [], why: "no act, no target" },

  // Near misses: another type
  {
    text: "Peru supports Brazil’s bid for a seat on the Security Council.",
    register: "agency",
    claims: [],
    why: "a position",
  },
  {
    text: "Ghana reaffirmed its adherence to the one-China principle.",
    register: "readout",
    claims: [],
    why: "a position",
  },
  { text: "The Portuguese prime minister visited Angola in March.", register: "agency", claims: [], why: "a visit" },
  { text: "Belgium imposed sanctions on Belarus.", register: "agency", claims: [], why: "an action" },
  {
    text: "Thailand and Laos adopted a joint statement on water.",
    register: "agency",
    claims: [],
    why: "an agreement",
  },
  { text: "Norway welcomed 40,000 refugees from Ukraine.", register: "agency", claims: [], why: "welcomed: let in" },
  {
    text: "Tonga welcomed its first cruise ship from Japan in three years.",
    register: "agency",
    claims: [],
    why: "welcomed: received",
  },
  {
    text: "Nicaragua denied entry to two Costa Rican singers.",
    register: "agency",
    claims: [],
    why: "denied: did not let in",
  },
  {
    text: "Cypriot police charged two Greeks with smuggling.",
    register: "agency",
    claims: [],
    why: "charged by the police",
  },
  { text: "Egypt bought another 180,000 tonnes of Romanian wheat.", register: "agency", claims: [], why: "trade" },
  // Whose criticism or praise a subject draws, idioms of blame and refusal, threats by hint and deadline
  {
    text: "Lima drew warm praise from Bonn for the way it had handled the siege of the embassy.",
    claims: [
      {
        parties: "DEU > PER",
        evidence: "Lima drew warm praise from Bonn for the way it had handled the siege of the embassy",
        details: { act: "praise" },
      },
    ],
  },
  {
    text: "Latvia came under fire from Austria over the treatment of Afghan detainees.",
    claims: [
      {
        parties: "AUT > LVA",
        evidence: "Latvia came under fire from Austria over the treatment of Afghan detainees",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "The premier of New Zealand took a swipe at France for testing at Mururoa.",
    claims: [
      {
        parties: "NZL > FRA",
        evidence: "The premier of New Zealand took a swipe at France for testing at Mururoa",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Greece is under pressure from Germany to open its customs posts.",
    claims: [
      {
        parties: "DEU > GRC",
        evidence: "Greece is under pressure from Germany to open its customs posts",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Oman's foreign minister came to Bahrain's defence on Tuesday.",
    claims: [
      {
        parties: "OMN > BHR",
        evidence: "Oman's foreign minister came to Bahrain's defence on Tuesday",
        details: { act: "praise" },
      },
    ],
  },
  {
    text: "Accra pointed the finger at Lomé after the raid on the barracks.",
    claims: [
      {
        parties: "GHA > TGO",
        evidence: "Accra pointed the finger at Lomé after the raid on the barracks",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Denmark has attributed the intrusion to hackers of the Chinese army.",
    claims: [
      {
        parties: "DNK > CHN",
        evidence: "Denmark has attributed the intrusion to hackers of the Chinese army",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Responsibility for the leak lies with Moldovan engineers, according to Romania's energy minister.",
    claims: [
      {
        parties: "ROU > MDA",
        evidence: "Responsibility for the leak lies with Moldovan engineers, according to Romania's energy minister",
        details: { act: "accuse" },
      },
    ],
  },
  {
    text: "Vienna said no to a Hungarian demand for a second reactor block.",
    claims: [
      {
        parties: "AUT > HUN",
        evidence: "Vienna said no to a Hungarian demand for a second reactor block",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "Peru turned a deaf ear to Bolivia's plea for a free port.",
    claims: [
      {
        parties: "PER > BOL",
        evidence: "Peru turned a deaf ear to Bolivia's plea for a free port",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "Ghana will not hand over the two editors to Togo, an Interior Ministry official said.",
    claims: [
      {
        parties: "GHA > TGO",
        evidence: "Ghana will not hand over the two editors to Togo, an Interior Ministry official said",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "Turkey denied permission for a Greek survey ship to enter its waters.",
    claims: [
      {
        parties: "TUR > GRC",
        evidence: "Turkey denied permission for a Greek survey ship to enter its waters",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "The Netherlands balked at Indonesian conditions for the return of the archive.",
    claims: [
      {
        parties: "NLD > IDN",
        evidence: "The Netherlands balked at Indonesian conditions for the return of the archive",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "Malaysia's premier refused to comment.",
    claims: [],
    why: "an answer refused turns down nobody",
  },
  {
    text: "Algeria gave Morocco a week to free the four surveyors.",
    claims: [
      {
        parties: "DZA > MAR",
        evidence: "Algeria gave Morocco a week to free the four surveyors",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "Malaysia put Singapore on notice that it would end the water contract.",
    claims: [
      {
        parties: "MYS > SGP",
        evidence: "Malaysia put Singapore on notice that it would end the water contract",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "Jordan hinted it might recall its ambassador from Ankara.",
    claims: [
      {
        parties: "JOR > TUR",
        evidence: "Jordan hinted it might recall its ambassador from Ankara",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "Romania says it will send troops into Moldova if the militia does not leave Bender.",
    claims: [
      {
        parties: "ROU > MDA",
        evidence: "Romania says it will send troops into Moldova if the militia does not leave Bender",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "The president of Finland wished Estonia peace and prosperity.",
    claims: [
      {
        parties: "FIN > EST",
        evidence: "The president of Finland wished Estonia peace and prosperity",
        details: { act: "congratulate" },
      },
    ],
  },
  {
    text: "Oslo rejected suggestions by Warsaw that it had bought the grain.",
    claims: [
      {
        parties: "NOR > POL",
        evidence: "Oslo rejected suggestions by Warsaw that it had bought the grain",
        details: { act: "deny" },
      },
    ],
  },
  {
    text: "Kenya condemned the killing of six Kenyan herdsmen by Ethiopian militiamen.",
    claims: [
      {
        parties: "KEN > ETH",
        evidence: "Kenya condemned the killing of six Kenyan herdsmen by Ethiopian militiamen",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "A call by Ottawa for the Haitian president to step down was broadcast at noon.",
    claims: [
      {
        parties: "CAN > HTI",
        evidence: "A call by Ottawa for the Haitian president to step down was broadcast at noon",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Chad decided on Monday to expel the aid workers. France and Belgium flew in a relief team on Tuesday. Denmark deplored the decision.",
    claims: [{ parties: "DNK > TCD", evidence: "Denmark deplored the decision", details: { act: "criticise" } }],
  },
  {
    text: "Condolences poured in from Accra to the Ivorian government.",
    claims: [
      {
        parties: "GHA > CIV",
        evidence: "Condolences poured in from Accra to the Ivorian government",
        details: { act: "condole" },
      },
    ],
  },
  // Bare days, menaces, blame by what somebody has not done, the same said by another
  {
    text: "Kenya Thursday urged Somalia to free the fishermen.",
    claims: [
      {
        parties: "KEN > SOM",
        evidence: "Kenya Thursday urged Somalia to free the fishermen",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Canada warned Iceland Saturday that it would respond.",
    claims: [
      {
        parties: "CAN > ISL",
        evidence: "Canada warned Iceland Saturday that it would respond",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "Nordic Council ministers called Monday for Belarus to let in doctors.",
    claims: [
      {
        parties: "org:Nordic-Council > BLR",
        evidence: "Nordic Council ministers called Monday for Belarus to let in doctors",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Foreign ministers of Chile and Peru called Monday for Bolivia to let in monitors.",
    claims: [
      {
        parties: "CHL+PER > BOL",
        evidence: "Foreign ministers of Chile and Peru called Monday for Bolivia to let in monitors",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Malta denied Friday Libyan accusations that it had seized the tanker.",
    claims: [
      {
        parties: "MLT > LBY",
        evidence: "Malta denied Friday Libyan accusations that it had seized the tanker",
        details: { act: "deny" },
      },
    ],
  },
  {
    text: "Sweden, which had kept quiet, condemned the Danish decision.",
    claims: [
      {
        parties: "SWE > DNK",
        evidence: "Sweden, which had kept quiet, condemned the Danish decision",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: '"If Chad makes that mistake, it will regret it for ever," Libya\'s foreign minister said.',
    claims: [{ parties: "LBY > TCD", evidence: "it will regret it for ever", details: { act: "threaten" } }],
  },
  {
    text: "Any attack by Turkish ships would be met with force, the Greek defence minister said.",
    claims: [
      {
        parties: "GRC > TUR",
        evidence: "Any attack by Turkish ships would be met with force, the Greek defence minister said",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "Russia said Tbilisi, not Moscow, was stalling the talks.",
    claims: [
      { parties: "RUS > GEO", evidence: "Tbilisi, not Moscow, was stalling the talks", details: { act: "accuse" } },
    ],
  },
  {
    text: "The Indian foreign secretary said Nepal had not honoured the treaty of 1950.",
    claims: [
      { parties: "IND > NPL", evidence: "Nepal had not honoured the treaty of 1950", details: { act: "accuse" } },
    ],
  },
  {
    text: "Peru summoned the Venezuelan envoy, as did Chile.",
    claims: [
      { parties: "PER > VEN", evidence: "Peru summoned the Venezuelan envoy", details: { act: "criticise" } },
      { parties: "CHL > VEN", evidence: "as did Chile", details: { act: "criticise" } },
    ],
  },
  {
    text: "Norway offered to mediate, an offer that was turned down by Eritrea.",
    claims: [
      { parties: "ERI > NOR", evidence: "an offer that was turned down by Eritrea", details: { act: "reject" } },
    ],
  },
  {
    text: "Austrian officials rejected as absurd a Serbian suggestion that the poison had come from Vienna.",
    claims: [
      {
        parties: "AUT > SRB",
        evidence: "Austrian officials rejected as absurd a Serbian suggestion that the poison had come from Vienna",
        details: { act: "deny" },
      },
    ],
  },
  {
    text: "Gambia wrote to Senegal on Monday. It accused it of blocking the ferry.",
    claims: [{ parties: "GMB > SEN", evidence: "It accused it of blocking the ferry", details: { act: "accuse" } }],
  },
  {
    text: "Burundi threatened grave consequences if Rwanda refused.",
    claims: [
      {
        parties: "BDI > RWA",
        evidence: "Burundi threatened grave consequences if Rwanda refused",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: "Denmark denied that the alliance was in crisis.",
    claims: [],
    why: "what is said of nobody's conduct answers no charge",
  },
  // Calls for what somebody should yield, documents that speak, ultimatums ignored
  {
    text: "Mexico's president on Monday called for Spain's immediate withdrawal from the joint fleet.",
    claims: [
      {
        parties: "MEX > ESP",
        evidence: "Mexico's president on Monday called for Spain's immediate withdrawal from the joint fleet",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Gabon called for an end to the Nigerian overflights.",
    claims: [
      {
        parties: "GAB > NGA",
        evidence: "Gabon called for an end to the Nigerian overflights",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Belgium's handling of Burundian refugees was the target of sharp criticism by the African Union.",
    claims: [
      {
        parties: "org:AU > BEL",
        evidence: "Belgium's handling of Burundian refugees was the target of sharp criticism by the African Union",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "The Thai purchase of tanks prompted outrage in Phnom Penh.",
    claims: [
      {
        parties: "KHM > THA",
        evidence: "The Thai purchase of tanks prompted outrage in Phnom Penh",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "The Chilean Senate passed a resolution urging Argentina to open the glacier road.",
    claims: [
      {
        parties: "CHL > ARG",
        evidence: "The Chilean Senate passed a resolution urging Argentina to open the glacier road",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Slovakia slammed the door on a Hungarian compromise over the dam.",
    claims: [
      {
        parties: "SVK > HUN",
        evidence: "Slovakia slammed the door on a Hungarian compromise over the dam",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "Togo ignored a Ghanaian ultimatum to free the crew.",
    claims: [
      {
        parties: "TGO > GHA",
        evidence: "Togo ignored a Ghanaian ultimatum to free the crew",
        details: { act: "reject" },
      },
      { parties: "GHA > TGO", evidence: "Ghanaian ultimatum to free the crew", details: { act: "threaten" } },
    ],
  },
  {
    text: "Uganda, Kenya trade blame over sinking of ferry",
    claims: [
      { parties: "UGA > KEN", evidence: "Uganda, Kenya trade blame over sinking of ferry", details: { act: "accuse" } },
      { parties: "KEN > UGA", evidence: "Uganda, Kenya trade blame over sinking of ferry", details: { act: "accuse" } },
    ],
  },
  {
    text: "A statement issued by the Iranian mission in Geneva described the Swedish allegations as lies.",
    claims: [
      {
        parties: "IRN > SWE",
        evidence: "A statement issued by the Iranian mission in Geneva described the Swedish allegations as lies",
        details: { act: "deny" },
      },
    ],
  },
  {
    text: "Chile reserves the right to respond if Bolivia does not pull its patrols out.",
    claims: [
      {
        parties: "CHL > BOL",
        evidence: "Chile reserves the right to respond if Bolivia does not pull its patrols out",
        details: { act: "threaten" },
      },
    ],
  },
  {
    text: 'Fiji\'s premier called Australian ministers "recalcitrant".',
    claims: [
      {
        parties: "FJI > AUS",
        evidence: 'Fiji\'s premier called Australian ministers "recalcitrant"',
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "The African Union has appealed to Chad's neighbours to keep their borders open.",
    claims: [],
    why: "which neighbours nobody can tell",
  },
  {
    text: "Oman's foreign minister denied a report that Oman had lent money to Yemen.",
    claims: [],
    why: "who reported it is not told",
  },
  {
    text: "The president of Zambia said Malawi's army had crossed the border and must leave at once.",
    claims: [
      {
        parties: "ZMB > MWI",
        evidence: "Malawi's army had crossed the border and must leave at once",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "Austria was irked by Slovenia's decision to ration the water.",
    claims: [
      {
        parties: "AUT > SVN",
        evidence: "Austria was irked by Slovenia's decision to ration the water",
        details: { act: "criticise" },
      },
    ],
  },
  // The Security Council; who tells what stands before
  {
    text: "The Security Council condemned Chad on Monday.",
    claims: [
      {
        parties: "org:UN > TCD",
        evidence: "The Security Council condemned Chad on Monday",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Malawi asked the Security Council to send observers.",
    claims: [
      {
        parties: "MWI > org:UN",
        evidence: "Malawi asked the Security Council to send observers",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "“The United States deplores Morocco’s decision,” a State Department official, speaking on condition of anonymity, told AFP.",
    claims: [
      {
        parties: "USA > MAR",
        evidence: "The United States deplores Morocco’s decision",
        details: { act: "criticise" },
      },
    ],
  },
  {
    text: "Peru expelled the Chilean ambassador on Saturday and gave his staff 48 hours to leave.",
    claims: [],
    why: "an expulsion is an act, not a threat",
  },
  // What is no refusal and no blame; refusals on a condition, who goes on to add
  {
    text: "Belize and Guyana have opened their doors to our nurses, the minister of Barbados said.",
    claims: [],
    why: "a door that opens refuses nobody",
  },
  {
    text: "The Netherlands handed responsibility for the airport to Aruba.",
    claims: [],
    why: "what is handed over is no blame",
  },
  {
    text: "Eritrea and Djibouti quarrelled on Monday. Djibouti said it would not withdraw from the ridge unless observers were sent there.",
    claims: [
      {
        parties: "DJI > ERI",
        evidence: "it would not withdraw from the ridge unless observers were sent there",
        details: { act: "reject" },
      },
    ],
  },
  {
    text: "Poland's seizure of a Belarusian lorry was “a stab in the back”, President Viktor Halavach of Belarus said on Tuesday, adding that it would have serious consequences.",
    claims: [
      { parties: "BLR > POL", evidence: "a stab in the back", details: { act: "criticise" } },
      { parties: "BLR > POL", evidence: "it would have serious consequences", details: { act: "threaten" } },
    ],
  },
  {
    text: "Chad closed the crossing at Adré. Sudan's foreign minister told parliament that the closure was an act of aggression.",
    claims: [{ parties: "SDN > TCD", evidence: "the closure was an act of aggression", details: { act: "criticise" } }],
  },
  {
    text: "Peru and Ecuador exchanged fire on Sunday. Brazil said both countries must return to the table.",
    claims: [
      { parties: "BRA > PER", evidence: "both countries must return to the table", details: { act: "urge" } },
      { parties: "BRA > ECU", evidence: "both countries must return to the table", details: { act: "urge" } },
    ],
  },
  // A state's own security council, though the text names the United Nations as well.
  {
    text: "The UN had no comment. Armenia’s Security Council condemned Georgia on Monday.",
    register: "agency",
    claims: [
      {
        parties: "ARM > GEO",
        evidence: "Armenia’s Security Council condemned Georgia on Monday",
        status: "stated",
        details: { act: "criticise" },
      },
    ],
  },
  // A subject behind an aside, several who answer, and a seat that speaks
  {
    text: "Peru's Foreign Minister Ana Ruiz, in an interview carried by state radio, again accused Chile of overfishing.",
    register: "agency",
    claims: [{ parties: "PER > CHL", evidence: "again accused Chile of overfishing", details: { act: "accuse" } }],
  },
  {
    text: "Brussels urged Tunis to free the lawyer.",
    register: "agency",
    claims: [
      { parties: "org:EU > TUN", evidence: "Brussels urged Tunis to free the lawyer", details: { act: "urge" } },
    ],
  },
  {
    text: "Belgium has many friends in Burundi. Brussels urged Gitega to hold elections.",
    register: "agency",
    claims: [{ parties: "BEL > BDI", evidence: "Brussels urged Gitega to hold elections", details: { act: "urge" } }],
  },
  {
    text: "The minister was in Brussels to hear what Tunis would say.",
    register: "agency",
    claims: [],
    why: "Brussels only lies there",
  },
  {
    text: "Fiji shut the strait to trawlers from Tonga. Samoa and Niue protested.",
    register: "agency",
    claims: [{ parties: "WSM+NIU > FJI", evidence: "Samoa and Niue protested", details: { act: "criticise" } }],
  },
  // Who is meant by the kingdom, who is called by the last name, who denies what several said
  {
    text: "Morocco and Tunisia share a sea. Algeria sent a note to Rabat and Tunis. The emirate of Qatar kept silent, but the kingdom accused Algeria of arming rebels.",
    register: "analysis",
    claims: [
      { parties: "MAR > DZA", evidence: "kingdom accused Algeria of arming rebels", details: { act: "accuse" } },
    ],
  },
  {
    text: "Foreign Minister Le Van Binh of Vietnam received the Ambassador of Chile. Minister Binh congratulated the Ambassador on his appointment.",
    register: "readout",
    claims: [
      {
        parties: "VNM > CHL",
        evidence: "Minister Binh congratulated the Ambassador",
        details: { act: "congratulate" },
      },
    ],
  },
  {
    text: "Benin and Togo accused Ghana of closing the lagoon. Ghana dismissed the accusations as baseless.",
    register: "agency",
    claims: [
      { parties: "BEN+TGO > GHA", evidence: "Benin and Togo accused Ghana", details: { act: "accuse" } },
      { parties: "GHA > BEN", evidence: "dismissed the accusations", details: { act: "deny" } },
      { parties: "GHA > TGO", evidence: "dismissed the accusations", details: { act: "deny" } },
    ],
  },
  {
    text: "Lima is seeking membership of the New Development Bank.",
    register: "agency",
    claims: [],
    why: "a membership",
  },
  {
    text: "President Moro of Ecuador met President Ruiz of Peru. On Bolivia, Moro called on the two sides to deepen cooperation in mining.",
    register: "readout",
    claims: [],
    why: "he speaks of his own side too",
  },
  {
    text: "Kuwait accused Iran of drilling in the field, which Tehran denied.",
    register: "agency",
    claims: [
      { parties: "KWT > IRN", evidence: "Kuwait accused Iran of drilling", details: { act: "accuse" } },
      { parties: "IRN > KWT", evidence: "Tehran denied", details: { act: "deny" } },
    ],
  },
  {
    text: "Peru's Foreign Minister Ana Ruiz called the Foreign Minister of Chile, Luis Soto. The sides expressed concern over Bolivia's new dam.",
    register: "readout",
    claims: [
      { parties: "PER+CHL > BOL", evidence: "expressed concern over Bolivia's new dam", details: { act: "criticise" } },
    ],
  },
  // Verbs that look like nouns behind "and", neighbours, bare names before their verbs
  {
    text: "The Foreign Ministry of Peru voices its concern over the arrests by the Ecuadorian navy and calls on the Government of Ecuador to free the crew.",
    register: "readout",
    claims: [
      { parties: "PER > ECU", evidence: "voices its concern over the arrests by the Ecuadorian navy" },
      {
        parties: "PER > ECU",
        evidence: "calls on the Government of Ecuador to free the crew",
        details: { act: "urge" },
      },
    ],
  },
  {
    text: "The Foreign Ministry of Peru appreciates the good offices of Brazil and thanks the Chilean authorities for their help.",
    register: "readout",
    claims: [
      { parties: "PER > BRA", evidence: "appreciates the good offices of Brazil" },
      { parties: "PER > CHL", evidence: "thanks the Chilean authorities for their help", details: { act: "praise" } },
    ],
  },
  {
    text: "The ministry of Peru sends its regards and thanks.",
    register: "readout",
    claims: [],
    why: "to nobody",
  },
  {
    text: "In January Benin accused neighbouring Togo of hiding rebels.",
    register: "agency",
    claims: [{ parties: "BEN > TGO", evidence: "Benin accused neighbouring Togo of hiding rebels", when: "2024-01" }],
  },
  {
    text: "Morocco hailed Spain's support for the autonomy plan for Western Sahara.",
    register: "agency",
    claims: [{ parties: "MAR > ESP", evidence: "Morocco hailed Spain's support", details: { act: "praise" } }],
  },
  {
    text: "Ecowas closed its borders with Niger and threatened to use force.",
    register: "agency",
    claims: [{ parties: "org:ECOWAS > NER", evidence: "threatened to use force", details: { act: "threaten" } }],
  },
  {
    text: "Lithuania expelled five Belarusian diplomats. Minsk promised retaliation.",
    register: "agency",
    claims: [{ parties: "BLR > LTU", evidence: "Minsk promised retaliation", details: { act: "threaten" } }],
  },
  // To defend a land is no praise, to defend what it did is
  {
    text: "Russia vowed to defend Armenia.",
    register: "agency",
    claims: [],
    why: "with arms, not with words",
  },
  {
    text: "China defended Sudan's record at the UN.",
    register: "agency",
    claims: [{ parties: "CHN > SDN", evidence: "China defended Sudan's record", details: { act: "praise" } }],
  },
  {
    text: "Egypt defended its decision against Ethiopia.",
    register: "agency",
    claims: [],
    why: "its own decision",
  },
  // A question asks for nothing
  {
    text: "Peru asked whether Chile would sell gas.",
    register: "agency",
    claims: [],
    why: "a question",
  },
];
