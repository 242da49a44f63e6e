import type { OfficeModifierNames, OfficeNames } from "../../vocabulary/index.js";

// Portfolios: words that follow "minister of", "minister for", "ministry of"; then words that stand before "minister" and
// "ministry". A longer phrase wins, so "minister of foreign economic relations" is not a foreign minister.
const PORTFOLIO_WORDS: Readonly<Record<string, readonly [after: string, before: string]>> = {
  foreign: [
    "foreign affairs; external affairs; foreign relations; external relations; international relations; international affairs; foreign and european affairs; foreign affairs and international cooperation; foreign affairs and cooperation; foreign affairs and trade; foreign affairs and emigrants; foreign affairs and expatriates; foreign affairs, cooperation; european and foreign affairs; europe and foreign affairs; foreign affairs and worship; foreign affairs and regional integration; foreign affairs and east african cooperation; foreign affairs and the european union; foreign affairs, european union and cooperation",
    "foreign; foreign affairs; external affairs; external relations; foreign relations",
  ],
  defence: [
    "defence; defense; national defence; national defense; war; armed forces; the armed forces; defence and military logistics; defense and veterans; defence and veterans affairs; national defence and veterans",
    "defence; defense; national defence; national defense; war",
  ],
  interior: [
    "the interior; interior; internal affairs; home affairs; public security; the interior and public security; homeland security; the interior and decentralization; public order; home",
    "interior; internal affairs; home affairs; home; public security; homeland security",
  ],
  finance: [
    "finance; finances; the treasury; economy and finance; economy and finances; economics and finance; finance and economic affairs; finance and economic planning; finance and economic development; finance and planning; finance and treasury; treasury and finance; finance and budget; budget; finance and the economy; finance and economy; economic and financial affairs; finance and public credit; the budget; revenue",
    "finance; budget; economy and finance; treasury and finance",
  ],
  economy: [
    "economy; the economy; economic affairs; economics; economic development; economic development and trade; national economy; economy and trade; economy and commerce; economic affairs and climate action; economy and planning; economy and sustainable development; foreign economic relations; economic relations; external economic relations; economic cooperation; economy and industry; economic affairs and energy",
    "economy; economic; economics; economic development; economic affairs",
  ],
  trade: [
    "trade; commerce; commerce and industry; trade and industry; trade and integration; trade and tourism; foreign trade; foreign trade and economic cooperation; international trade; trade and economic cooperation; external trade; external trade and economic cooperation; trade, industry and energy; commerce and trade; economy, trade and industry; trade and investment; trade and commerce; investment and foreign trade; investments and foreign trade; external commerce",
    "trade; commerce; foreign trade; international trade; trade and industry; commerce and industry",
  ],
  industry: [
    "industry; industries; industry and trade; industry and commerce; industry and new technologies; industry and energy; industry and construction; industry and infrastructure development; industrial policy; heavy industry; industry and information technology; industry and technology; strategic industries; industry and infrastructural development; industry and mineral resources",
    "industry; industries; industrial; industry and trade",
  ],
  energy: [
    "energy; power; electricity; petroleum; oil; oil and gas; petroleum resources; energy and natural resources; energy and water resources; energy and mineral resources; power and water; power and energy; energy and mines; electricity and water; petroleum and mineral resources; fuel and energy; energy and petroleum; petroleum and natural gas; energy and water; energy and infrastructure; energy industry; power and renewable energy; energy and minerals; energy and power; hydrocarbons; electric power",
    "energy; power; oil; petroleum; electricity; oil and gas",
  ],
  transport: [
    "transport; transportation; transport and communications; transport and communication; transport and infrastructure; railways; roads; roads and highways; public works; works; works and transport; transport and roads; transport and maritime affairs; civil aviation; aviation; works and housing; public works and transport; infrastructure; transport and aviation; shipping; ports; ports and shipping; infrastructure and transport; transport and digital development; roads and urban development; railways and transport; land, infrastructure and transport; land, infrastructure, transport and tourism; transport and public works",
    "transport; transportation; railway; railways; infrastructure; public works; works; transport and communications",
  ],
  agriculture: [
    "agriculture; agriculture and rural affairs; agriculture and food; food and agriculture; agriculture and forestry; agriculture and livestock; fisheries; livestock; rural development; food; agriculture and irrigation; agriculture and fisheries; agriculture and rural development; food security; agriculture, forestry and fisheries; agriculture and water resources; food and agricultural resources; irrigation; agriculture and water management",
    "agriculture; agricultural; fisheries; food",
  ],
  water: [
    "water; water resources; water resources and irrigation; water and irrigation; water management; land reclamation and water resources; water and sanitation; water and energy; water supply",
    "water; water resources; irrigation",
  ],
  environment: [
    "environment; the environment; ecology; environment and forestry; environmental protection; ecology and natural resources; natural resources; natural resources and environment; climate change; climate; environment and climate change; ecology and environment; natural resources and ecology; environment and sustainable development; environment, forests and climate change; ecological transition; forestry; lands; energy security and net zero",
    "environment; climate; natural resources; ecology; climate change",
  ],
  health: [
    "health; public health; health and social protection; health and welfare; health and population; healthcare; health and sports; health and social services; health and medical education; health and family welfare; health and human services; health and social care",
    "health; public health; healthcare",
  ],
  education: [
    "education; national education; higher education; education and science; science and higher education; education and culture; education and research; enlightenment; public education; education and training; vocational training; basic education; higher education and scientific research",
    "education; higher education",
  ],
  culture: [
    "culture; culture and tourism; culture and information; culture and sports; culture and sport; culture and arts; cultural affairs; culture, sports and tourism; arts and culture; cultural heritage; religious affairs; culture and information policy",
    "culture; cultural affairs; religious affairs",
  ],
  science: [
    "science; science and technology; technology; digital development; digital economy; digital affairs; science and innovation; innovation; digital technologies; digital development, innovations and aerospace industry; science, technology and innovation; innovations; higher education, science and innovation; artificial intelligence; artificial intelligence and digital development",
    "science; science and technology; technology; digital; digital development",
  ],
  justice: ["justice; justice and human rights; law; legal affairs; justice and law; law and justice", "justice; law"],
  labour: [
    "labour; labor; labour and social protection; employment; employment and labour; social affairs; social protection; social development; labour and employment; labor and social affairs; human resources and social security; labour and social affairs; human resources; labour, migration and employment of population; labour and social security; social welfare",
    "labour; labor; employment; social affairs; social protection",
  ],
  development: [
    "development; international development; development cooperation; international cooperation; cooperation; regional development; economic cooperation and development; foreign trade and development cooperation; cooperation and development; foreign aid; regional cooperation; rural and regional development; development and international cooperation",
    "development; international development; development cooperation; international cooperation; cooperation; regional development",
  ],
  communications: [
    "communications; information and communications; telecommunications; posts and telecommunications; information and communication technology; communication; information and communication technologies; communications and information technology; telecommunication; information technology; posts",
    "communications; telecommunications; telecoms; telecom; communication; information technology",
  ],
  tourism: [
    "tourism; tourism and sports; sports; sport; tourism and sport; youth and sports; tourism and culture; tourism and civil aviation; tourism and wildlife; tourism and antiquities",
    "tourism; sports; sport",
  ],
  emergency: [
    "emergency situations; emergencies; civil defence; disaster management; emergency management; civil protection; civil defence and emergency situations; civil defense and emergencies",
    "emergency situations; emergencies; emergency; disaster management",
  ],
  mining: [
    "mines; mining; mines and energy; geology; minerals; mines and minerals; mineral resources; mining and heavy industry; mining and mineral resources; mines and petroleum; mining industry and geology; steel; mines and mineral development",
    "mining; mines; minerals; steel",
  ],
  investment: [
    "investment; investments; investment and trade; investment and development; privatization; public enterprise; investments and development",
    "investment; investments",
  ],
  construction: [
    "construction; housing; urban development; housing and urban development; construction and housing; housing and urban-rural development; lands and housing; regional development and construction; land; urban planning; architecture and construction; housing and utilities",
    "construction; housing; lands; land; urban development",
  ],
  security: [
    "national security; state security; security; state for security; intelligence",
    "security; national security; state security; intelligence",
  ],
  youth: [
    "youth; women; youth affairs; gender; women's affairs; family; children; family and social services; gender equality; women and children; veterans affairs",
    "youth; women's affairs; family; gender; veterans affairs",
  ],
  information: [
    "information; media; information and broadcasting; public information; information and social development; information and culture",
    "information; media; propaganda",
  ],
  planning: [
    "planning; planning and investment; planning and development; economic planning; national planning; planning and budget; planning and international cooperation; strategic planning; economy and budget planning; planning and economic development; national development planning; economic development and planning",
    "planning; planning and investment; economic planning",
  ],
  migration: [
    "migration; immigration; immigration and citizenship; refugees; reconstruction; diaspora; overseas indian affairs; expatriates; returnees",
    "migration; immigration; refugee; diaspora",
  ],
  "european-affairs": [
    "european affairs; european integration; european union affairs; eu affairs; european and international affairs; europe; european integration and foreign trade",
    "european affairs; europe; eu affairs; european integration; eu",
  ],
};

const list = (text: string): string[] => text.split(";").map((phrase) => phrase.trim());

function ministers(portfolio: string): OfficeNames {
  const [after, before] = PORTFOLIO_WORDS[portfolio] ?? ["", ""];
  const phrases = [
    ...list(after).flatMap((field) => [
      `minister of ${field}`,
      `minister for ${field}`,
      `secretary of ${field}`,
      `secretary for ${field}`,
    ]),
    ...list(before).flatMap((field) => [`${field} minister`, `${field} secretary`]),
    ...(EXTRA[`${portfolio}-minister`] ?? []),
  ];
  return { phrases: [...new Set(phrases)] };
}

function ministries(portfolio: string): OfficeNames {
  const [after, before] = PORTFOLIO_WORDS[portfolio] ?? ["", ""];
  const phrases = [
    ...list(after).flatMap((field) => [`ministry of ${field}`, `ministry for ${field}`, `department of ${field}`]),
    ...list(before).flatMap((field) => [`${field} ministry`, `${field} department`]),
    ...(EXTRA[`${portfolio}-ministry`] ?? []),
  ];
  return { phrases: [...new Set(phrases)] };
}

// What a portfolio's pattern does not make.
const EXTRA: Readonly<Record<string, readonly string[]>> = {
  "foreign-minister": list(
    "secretary of state; us secretary of state; foreign secretary; external affairs minister; state councilor and foreign minister; state councillor and foreign minister; top diplomat; chief diplomat; minister for foreign and commonwealth affairs; secretary of state for foreign affairs; secretary of state for foreign and commonwealth affairs; secretary for relations with states; minister of foreign affairs and worship; minister for foreign affairs of the people's republic",
  ),
  "foreign-ministry": list(
    "ministry of foreign affairs; ministry for foreign affairs; foreign affairs ministry; state department; department of state; us state department; foreign office; foreign and commonwealth office; foreign, commonwealth and development office; global affairs canada; department of foreign affairs and trade; federal foreign office; department of international relations and cooperation; federal department of foreign affairs; foreign affairs department; international liaison department",
  ),
  "defence-minister": list(
    "secretary of defense; secretary of war; defence secretary; defense secretary; pentagon chief; minister of defence and aerospace; secretary of state for defence; minister for defence",
  ),
  "defence-ministry": list(
    "department of defense; department of war; defence department; defense department; ministry of defence; ministry of defense; mod",
  ),
  "interior-minister": list(
    "home secretary; secretary of homeland security; minister of public security; home minister; secretary of the interior; secretary of state for the home department; chief of police affairs",
  ),
  "interior-ministry": list(
    "home office; department of homeland security; ministry of public security; interior department",
  ),
  "finance-minister": list(
    "treasury secretary; secretary of the treasury; chancellor of the exchequer; treasurer; us treasury secretary; finance chief; minister of finances",
  ),
  "finance-ministry": list("treasury department; department of the treasury; us treasury; hm treasury"),
  "trade-minister": list(
    "us trade representative; united states trade representative; commerce secretary; secretary of commerce; president of the board of trade; trade chief",
  ),
  "trade-ministry": list(
    "department of commerce; commerce department; ministry of commerce; department for business and trade; board of trade; ministry of foreign trade and economic cooperation",
  ),
  "energy-minister": list("energy secretary; secretary of energy; oil minister; minister of oil"),
  "justice-minister": list("lord chancellor; garde des sceaux"),
  "justice-ministry": list("department of justice; justice department"),
};

const acronyms: Readonly<Record<string, readonly string[]>> = {
  "foreign-minister": ["FM", "EAM", "FS", "SecState", "MFA"],
  "foreign-ministry": ["MFA", "MoFA", "MOFA", "FCO", "FCDO", "DFAT", "MEA"],
  "defence-minister": ["DM"],
  "defence-ministry": ["MoD", "MOD", "DoD"],
};

/** English phrases of every office and body of vocabulary/offices.ts. `foreign-minister` never holds an acronym of a ministry. */
export const offices: Readonly<Record<string, OfficeNames>> = {
  ...Object.fromEntries(
    Object.keys(PORTFOLIO_WORDS).flatMap((portfolio) =>
      (
        [
          [`${portfolio}-minister`, ministers(portfolio)],
          [`${portfolio}-ministry`, ministries(portfolio)],
        ] as const
      ).map(([slug, names]) => {
        const short = acronyms[slug]?.filter((acronym) => slug.endsWith("ministry") || acronym !== "MFA");
        return [slug, short ? { ...names, acronyms: short } : names] as const;
      }),
    ),
  ),

  // heads of state and government
  president: {
    phrases: list(
      "president; federal president; state president; madam president; mr. president; president of the state",
    ),
    acronyms: [],
  },
  king: { phrases: ["king", "his majesty king", "his majesty the king", "custodian of the two holy mosques"] },
  queen: { phrases: ["queen", "her majesty queen", "her majesty the queen"] },
  emperor: { phrases: ["emperor", "empress"] },
  emir: { phrases: ["emir", "amir", "ruler of dubai"] },
  sultan: { phrases: ["sultan"] },
  "grand-duke": { phrases: ["grand duke", "grand duchess"] },
  monarch: { phrases: ["monarch", "sovereign"], ambiguous: ["sovereign"] },
  pope: { phrases: ["pope", "pontiff", "holy father"] },
  "supreme-leader": {
    phrases: [
      "supreme leader",
      "leader of the islamic revolution",
      "leader of the nation",
      "national leader",
      "dear leader",
    ],
  },
  "head-of-state": {
    phrases: [
      "head of state",
      "heads of state",
      "chief of state",
      "heads of state and government",
      "head of the state",
      "chairman of the state council",
      "chairman of the presidency",
      "chairman of the presidential council",
      "member of the presidency",
    ],
  },
  "paramount-ruler": { phrases: ["yang di-pertuan agong"] },
  "president-of-state-affairs": {
    phrases: [
      "president of the state affairs",
      "chairman of the state affairs commission",
      "chairman of state affairs",
    ],
  },
  "captain-regent": { phrases: ["captain regent", "captains regent"] },
  "co-prince": { phrases: ["co-prince"] },
  "prime-minister": {
    phrases: list(
      "prime minister; taoiseach; pm; president of the council of ministers; chairman of the cabinet of ministers; chair of the cabinet of ministers; chairman of the council of ministers; president of the government; minister-president; minister president; head of the cabinet of ministers; chief adviser; chief advisor",
    ),
    acronyms: ["PM"],
    ambiguous: ["pm", "chief adviser", "chief advisor"],
  },
  premier: { phrases: list("premier; premier of the state council; chinese premier"), ambiguous: ["premier"] },
  chancellor: { phrases: ["chancellor", "federal chancellor"], ambiguous: ["chancellor"] },
  "head-of-government": {
    phrases: ["head of government", "heads of government", "head of the government", "chairman of the government"],
  },
  "chief-minister": { phrases: ["chief minister"] },
  "chief-executive": {
    phrases: [
      "chief executive of the hong kong special administrative region",
      "chief executive of hong kong",
      "chief executive of macao",
      "chief executive",
    ],
    ambiguous: ["chief executive"],
  },

  // ministers and their like
  minister: {
    phrases: ["minister", "cabinet minister", "ministers", "government minister", "federal minister", "union minister"],
  },
  "minister-of-state": {
    phrases: [
      "minister of state",
      "minister of state for foreign affairs",
      "state minister",
      "minister of state for external affairs",
    ],
  },
  "minister-without-portfolio": { phrases: ["minister without portfolio", "minister in the prime minister's office"] },
  secretary: { phrases: ["secretary", "cabinet secretary"], ambiguous: ["secretary"] },
  "national-security-adviser": {
    phrases: list(
      "national security adviser; national security advisor; secretary of the security council; security council secretary; secretary of the national security council; secretary of the supreme national security council; chairman of the security council; deputy head of the security council; national security chief; state secretary of the security council",
    ),
    acronyms: ["NSA"],
  },
  "high-representative": {
    phrases: list(
      "high representative; high representative for foreign affairs and security policy; high representative of the union for foreign affairs and security policy; eu foreign policy chief; foreign policy chief; eu top diplomat; eu's top diplomat; high representative/vice-president; hr/vp",
    ),
    acronyms: ["HR/VP", "HRVP"],
  },
  "state-councillor": { phrases: ["state councillor", "state councilor", "state counsellor"] },
  "deputy-prime-minister": {
    phrases: list(
      "deputy prime minister; vice prime minister; vice-prime minister; deputy pm; first deputy prime minister; deputy chairman of the cabinet of ministers; deputy chairman of the government; deputy head of government; tánaiste; deputy premier",
    ),
    acronyms: ["DPM"],
  },
  "vice-premier": {
    phrases: ["vice premier", "vice-premier", "executive vice premier", "vice premier of the state council"],
  },
  "vice-president": {
    phrases: [
      "vice president",
      "vice-president",
      "first vice president",
      "executive vice president",
      "executive vice-president",
    ],
    acronyms: ["VP"],
  },
  "vice-chancellor": { phrases: ["vice chancellor", "vice-chancellor"], ambiguous: ["vice-chancellor"] },
  "crown-prince": { phrases: ["crown prince", "crown princess", "heir apparent", "deputy crown prince"] },
  prince: { phrases: ["prince", "prince of wales"], ambiguous: ["prince"] },
  princess: { phrases: ["princess"] },
  "first-lady": { phrases: ["first lady", "first spouse"] },
  "chief-of-cabinet": {
    phrases: [
      "chief of the cabinet",
      "chief cabinet secretary",
      "head of the presidential administration",
      "chief of the presidential staff",
      "head of the presidential office",
      "head of the executive office of the president",
      "white house chief of staff",
      "chief of cabinet",
      "head of the office of the president",
      "presidential chief of staff",
    ],
  },
  "party-leader": { phrases: ["party leader", "leader of the opposition", "opposition leader", "party chief"] },
  "general-secretary": {
    phrases: list(
      "general secretary; general secretary of the communist party; general secretary of the central committee; first secretary of the central committee; cpc general secretary; party general secretary; general secretary of the cpc central committee; general secretary of the workers' party",
    ),
  },
  "attorney-general": { phrases: ["attorney general", "attorney-general"] },
  "under-secretary": {
    phrases: list(
      "under secretary; undersecretary; under-secretary; under secretary of state; undersecretary of state; parliamentary under-secretary; under secretary of state for political affairs; under secretary general; under-secretary-general; under secretary of defense",
    ),
  },
  "assistant-secretary": {
    phrases: list(
      "assistant secretary; assistant secretary of state; deputy assistant secretary; deputy assistant secretary of state; assistant foreign minister; assistant minister; assistant minister of foreign affairs; deputy secretary of state; deputy secretary; principal deputy assistant secretary; additional secretary; joint secretary; deputy secretary of defense",
    ),
  },
  "state-secretary": {
    phrases: [
      "state secretary",
      "secretary of state for europe",
      "secretary of state for trade",
      "parliamentary state secretary",
      "state secretary of the ministry of foreign affairs",
    ],
  },
  "permanent-secretary": {
    phrases: [
      "permanent secretary",
      "principal secretary",
      "permanent under-secretary",
      "vice minister",
      "vice-minister",
      "deputy minister",
    ],
  },
  "minister-counsellor": {
    phrases: ["minister counsellor", "minister-counsellor", "minister counselor", "minister-counselor"],
  },

  // diplomats
  ambassador: {
    phrases: list(
      "ambassador; ambassadors; ambassador extraordinary and plenipotentiary; ambassador-at-large; ambassador at large; envoy extraordinary; goodwill ambassador",
    ),
    acronyms: ["Amb."],
  },
  "charge-d-affaires": {
    phrases: [
      "chargé d'affaires",
      "charge d'affaires",
      "charge d'affairs",
      "chargé d'affaires ad interim",
      "chargé d'affaires a.i.",
      "chargé",
    ],
  },
  consul: { phrases: ["consul", "consul general", "consul-general", "honorary consul", "vice consul", "vice-consul"] },
  "high-commissioner": { phrases: ["high commissioner"] },
  "permanent-representative": {
    phrases: [
      "permanent representative",
      "permanent observer",
      "un ambassador",
      "ambassador to the united nations",
      "ambassador to the un",
      "un envoy",
      "permanent representative to the united nations",
    ],
  },
  nuncio: { phrases: ["nuncio", "apostolic nuncio", "papal nuncio"] },
  "head-of-mission": {
    phrases: [
      "head of mission",
      "deputy head of mission",
      "deputy chief of mission",
      "chief of mission",
      "doyen of the diplomatic corps",
      "head of delegation",
      "head of the eu delegation",
    ],
  },
  spokesperson: {
    phrases: list(
      "spokesperson; spokesman; spokeswoman; spokespersons; foreign ministry spokesperson; official spokesperson; official representative of the ministry of foreign affairs; government spokesman; deputy spokesperson; spox; official representative of the foreign ministry",
    ),
  },
  "press-secretary": {
    phrases: [
      "press secretary",
      "presidential press secretary",
      "presidential spokesperson",
      "presidential spokesman",
      "kremlin spokesman",
      "white house press secretary",
      "kremlin spokesperson",
      "chief spokesperson",
    ],
  },

  // legislators
  speaker: {
    phrases: list(
      "speaker; speaker of parliament; speaker of the parliament; house speaker; speaker of the house; speaker of the house of representatives; parliament speaker; parliamentary speaker; president of the senate; president of the national assembly; president of the parliament; president of parliament; senate president; president of the european parliament; chairperson of the parliament; speaker of the majlis; speaker of the grand national assembly; speaker of the federation council; speaker of the house of commons",
    ),
    ambiguous: ["speaker"],
  },
  "chairman-of-parliament": {
    phrases: list(
      "chairman of the state duma; chairman of the federation council; chairperson of the federation council; chairman of the milli majlis; chairman of the senate; chairman of the mazhilis; chairman of the majilis; chairman of the majlisi namoyandagon; chairman of the majlisi milli; chairman of the oliy majlis; chairman of the standing committee of the national people's congress; chairman of the npc standing committee; npc standing committee chairman; chairman of the national assembly; chair of the supreme council; chairman of the cppcc; chairman of the people's council",
    ),
  },
  deputy: {
    phrases: [
      "lawmaker",
      "lawmakers",
      "deputies",
      "legislator",
      "legislators",
      "parliamentarian",
      "parliamentarians",
      "state duma deputy",
      "people's deputy",
    ],
  },
  "member-of-parliament": {
    phrases: [
      "member of parliament",
      "members of parliament",
      "member of the house of lords",
      "member of the bundestag",
      "backbencher",
    ],
    acronyms: ["MP", "MPs"],
  },
  senator: { phrases: ["senator", "senators", "sen."] },
  "representative-in-congress": {
    phrases: ["congressman", "congresswoman", "member of congress", "members of congress", "rep.", "us representative"],
  },
  "member-of-the-european-parliament": {
    phrases: ["member of the european parliament", "members of the european parliament"],
    acronyms: ["MEP", "MEPs"],
  },
  "party-chairman": {
    phrases: [
      "party chairman",
      "chairman of the party",
      "chairman of the communist party",
      "party chair",
      "party president",
    ],
  },

  // military
  general: {
    phrases: list(
      "general; gen.; lieutenant general; lt. gen.; lieutenant-general; major general; maj. gen.; major-general; brigadier general; brig. gen.; brigadier; colonel general; colonel-general; army general; lt gen; maj gen; general of the army",
    ),
    ambiguous: ["general"],
  },
  admiral: { phrases: list("admiral; vice admiral; rear admiral; adm.; vice adm.; rear adm.; admiral of the fleet") },
  colonel: {
    phrases: list("colonel; col.; lieutenant colonel; lt. col.; major; maj.; captain; capt.; lieutenant; commodore"),
    ambiguous: ["major", "captain", "lieutenant"],
  },
  marshal: { phrases: ["marshal", "field marshal", "air marshal", "air chief marshal"] },
  commander: {
    phrases: [
      "commander",
      "army commander",
      "military commander",
      "fleet commander",
      "army chief",
      "navy chief",
      "air force chief",
      "naval chief",
      "chief of army staff",
      "chief of the army staff",
      "chief of naval staff",
      "chief of air staff",
      "military chief",
      "commanders",
    ],
  },
  "commander-in-chief": { phrases: ["commander-in-chief", "commander in chief", "supreme commander-in-chief"] },
  "chief-of-staff": {
    phrases: [
      "chief of staff",
      "chairman of the joint chiefs of staff",
      "chairman of the joint chiefs",
      "chairman of the joint chiefs of staff committee",
      "joint chiefs chairman",
      "chief of defence staff",
      "chief of the defence staff",
      "chief of defense",
      "chief of defence",
    ],
  },
  "chief-of-general-staff": {
    phrases: [
      "chief of the general staff",
      "chief of general staff",
      "head of the general staff",
      "chief of the joint staff department",
    ],
  },
  officer: {
    phrases: ["officer", "military officer", "senior officer", "officers"],
    ambiguous: ["officer", "officers"],
  },
  "defence-attache": {
    phrases: [
      "defence attaché",
      "defense attaché",
      "defence attache",
      "defense attache",
      "military attaché",
      "military attache",
      "naval attaché",
      "air attaché",
    ],
  },
  "supreme-commander": {
    phrases: [
      "supreme allied commander",
      "supreme allied commander europe",
      "supreme commander",
      "vice chairman of the central military commission",
      "chairman of the central military commission",
    ],
  },

  // officials
  "secretary-general": {
    phrases: [
      "secretary-general",
      "secretary general",
      "un chief",
      "un secretary-general",
      "nato chief",
      "nato secretary general",
      "sco secretary-general",
      "un secretary general",
    ],
    acronyms: ["SG"],
  },
  "deputy-secretary-general": {
    phrases: [
      "deputy secretary-general",
      "deputy secretary general",
      "assistant secretary-general",
      "assistant secretary general",
    ],
  },
  "executive-secretary": { phrases: ["executive secretary", "cis executive secretary"] },
  "executive-director": { phrases: ["executive director"] },
  "managing-director": { phrases: ["managing director", "imf chief", "imf managing director"] },
  "director-general": {
    phrases: [
      "director-general",
      "director general",
      "general director",
      "iaea chief",
      "wto chief",
      "who chief",
      "iaea director general",
      "deputy director-general",
      "deputy director general",
    ],
    acronyms: ["DG"],
  },
  director: {
    phrases: [
      "director",
      "cia director",
      "director of the information department",
      "department director",
      "political director",
      "senior director",
      "head of department",
      "department head",
      "country director",
      "regional director",
      "director of the department",
      "deputy director",
      "intelligence chief",
      "spy chief",
      "director of national intelligence",
    ],
    ambiguous: ["director"],
  },
  "chief-executive-officer": {
    phrases: [
      "chief executive officer",
      "chief operating officer",
      "general manager",
      "ceo",
      "chief financial officer",
    ],
    acronyms: ["CEO", "COO", "CFO"],
  },
  chairman: {
    phrases: list(
      "chairman; chairwoman; chairperson; chair; chairman of the board; co-chair; co-chairman; chairperson-in-office; chairman-in-office; chairman of the executive board; board chairman; rotating chair; chairmen",
    ),
    ambiguous: ["chair"],
  },
  "vice-chairman": {
    phrases: [
      "vice chairman",
      "vice-chairman",
      "vice chairperson",
      "deputy chairman",
      "deputy chair",
      "vice chair",
      "vice chairman of the standing committee",
    ],
  },
  "president-of-body": {
    phrases: [
      "president of the european commission",
      "european commission president",
      "president of the european council",
      "european council president",
      "commission president",
      "president of the commission",
      "world bank president",
      "president of the world bank",
      "president of the general assembly",
      "general assembly president",
      "council president",
      "president of the european central bank",
      "president of the bank",
      "adb president",
      "aiib president",
    ],
  },
  commissioner: {
    phrases: [
      "commissioner",
      "eu commissioner",
      "european commissioner",
      "trade commissioner",
      "enlargement commissioner",
      "energy commissioner",
    ],
    ambiguous: ["commissioner"],
  },
  "central-bank-governor": {
    phrases: [
      "central bank governor",
      "governor of the central bank",
      "central bank chief",
      "governor of the people's bank of china",
      "governor of the bank of russia",
      "chairman of the national bank",
      "national bank chairman",
      "central bank chairman",
      "head of the central bank",
      "fed chair",
      "federal reserve chair",
      "fed chairman",
      "governor of the bank of england",
      "governor of the bank of japan",
    ],
  },
  governor: {
    phrases: [
      "governor",
      "governor general",
      "governor-general",
      "regional governor",
      "provincial governor",
      "lieutenant governor",
      "gov.",
    ],
  },
  mayor: { phrases: ["mayor", "lord mayor", "deputy mayor", "city mayor"] },
  akim: {
    phrases: ["akim", "hakim of", "hokim", "khokim", "regional head", "head of the region", "head of the republic"],
  },
  head: { phrases: ["head", "chief", "co-head", "heads", "chiefs"], ambiguous: ["head", "chief", "heads", "chiefs"] },
  "special-envoy": {
    phrases: list(
      "special envoy; presidential envoy; presidential special envoy; special presidential envoy; personal envoy; un special envoy; peace envoy; climate envoy; special envoy for climate; special climate envoy; us special envoy; trade envoy; chief envoy; special envoy of the president; special presidential envoy for climate",
    ),
  },
  "special-representative": {
    phrases: list(
      "special representative; special representative of the president; special representative of the secretary-general; eu special representative; presidential representative; special presidential representative; plenipotentiary representative; presidential plenipotentiary envoy; special representative on eurasian affairs; special representative of the chinese government; eu special representative for central asia",
    ),
    acronyms: ["SRSG", "EUSR"],
  },
  envoy: { phrases: ["envoy", "emissary", "envoys"] },
  representative: {
    phrases: [
      "representative",
      "trade representative",
      "country representative",
      "resident representative",
      "resident coordinator",
      "representatives",
      "plenipotentiary",
    ],
    ambiguous: ["representative", "representatives"],
  },
  adviser: {
    phrases: list(
      "adviser; advisor; presidential adviser; presidential advisor; senior adviser; senior advisor; special adviser; special advisor; foreign policy adviser; foreign policy advisor; chief foreign policy adviser; adviser to the president; economic adviser; legal adviser; counselor to the president",
    ),
  },
  assistant: {
    phrases: [
      "presidential aide",
      "presidential assistant",
      "aide to the president",
      "assistant to the president",
      "deputy chief of staff",
      "kremlin aide",
    ],
  },
  aide: { phrases: ["aide", "aides", "staffer"] },
  "chief-of-protocol": { phrases: ["chief of protocol", "head of protocol", "protocol chief"] },
  diplomat: { phrases: ["diplomat", "diplomats", "senior diplomat", "veteran diplomat"] },
  attache: {
    phrases: [
      "attaché",
      "attache",
      "trade attaché",
      "commercial counsellor",
      "economic and commercial counsellor",
      "economic counsellor",
      "cultural attaché",
      "economic and commercial counselor",
      "commercial attaché",
      "economic and commercial councilor",
    ],
  },
  counsellor: {
    phrases: ["counsellor", "counselor", "political counsellor", "embassy counsellor"],
    ambiguous: ["counselor", "counsellor"],
  },
  "first-secretary": { phrases: ["first secretary", "second secretary", "third secretary"] },
  "party-secretary": {
    phrases: list(
      "party secretary; party committee secretary; provincial party secretary; secretary of the cpc; secretary of the party committee; party chief of; secretary of the cpc central committee; politburo member; member of the political bureau; member of the politburo; politburo standing committee member; member of the political bureau of the cpc central committee; director of the office of the foreign affairs commission; director of the office of the foreign affairs commission of the cpc central committee; director of the office of the central commission for foreign affairs; head of the international department; central committee member",
    ),
  },
  negotiator: {
    phrases: [
      "negotiator",
      "chief negotiator",
      "lead negotiator",
      "negotiators",
      "top negotiator",
      "nuclear negotiator",
    ],
  },
  "delegation-head": {
    phrases: [
      "head of the delegation",
      "delegation head",
      "leader of the delegation",
      "head of delegation to",
      "delegation leader",
    ],
  },
  coordinator: { phrases: ["coordinator", "co-ordinator", "humanitarian coordinator", "national coordinator"] },
  official: {
    phrases: list(
      "official; senior official; government official; high-ranking official; top official; us official; administration official; defense official; defence official; embassy official; foreign ministry official",
    ),
    ambiguous: ["official"],
  },
  judge: {
    phrases: [
      "judge",
      "chief justice",
      "president of the supreme court",
      "chairman of the supreme court",
      "justice of the supreme court",
      "chairman of the constitutional court",
    ],
  },
  prosecutor: {
    phrases: [
      "prosecutor",
      "prosecutor general",
      "prosecutor-general",
      "chief prosecutor",
      "procurator general",
      "procurator-general",
      "general prosecutor",
    ],
  },
  inspector: { phrases: ["inspector", "inspector general", "weapons inspector", "inspectors"] },
  rector: { phrases: ["rector", "university president", "dean"], ambiguous: ["dean"] },
  expert: {
    phrases: [
      "expert",
      "analyst",
      "scholar",
      "researcher",
      "professor",
      "political scientist",
      "research fellow",
      "senior fellow",
      "experts",
      "analysts",
      "observers",
    ],
  },
  leader: {
    phrases: ["leader", "leaders", "ruler", "counterpart", "counterparts", "statesman"],
    ambiguous: ["leader", "leaders"],
  },

  // bodies
  ministry: { phrases: ["ministry", "ministries"] },
  department: {
    phrases: ["department", "government department", "publicity department"],
    ambiguous: ["department"],
  },
  government: {
    phrases: list(
      "government; governments; federal government; central government; national government; authorities; central people's government; govt; govt.; government of national accord; interim government; transitional government; coalition government; government of the republic; royal government; union government; his majesty's government; her majesty's government; caretaker government",
    ),
  },
  cabinet: { phrases: ["cabinet", "federal cabinet", "union cabinet"] },
  "council-of-ministers": { phrases: ["council of ministers", "cabinet of ministers"] },
  presidency: {
    phrases: [
      "presidency",
      "office of the president",
      "president's office",
      "presidential office",
      "presidential palace",
    ],
  },
  "presidential-administration": {
    phrases: [
      "presidential administration",
      "executive office of the president",
      "presidential secretariat",
      "presidential executive office",
    ],
  },
  "prime-minister-office": {
    phrases: [
      "prime minister's office",
      "prime ministry",
      "office of the prime minister",
      "cabinet office",
      "federal chancellery",
      "chancellery",
    ],
    acronyms: ["PMO"],
  },
  "royal-court": {
    phrases: ["royal court", "royal palace", "amiri diwan", "royal household", "imperial household", "diwan"],
  },
  parliament: {
    phrases: list(
      "parliament; national assembly; legislature; grand national assembly; supreme council; verkhovna rada; knesset; majlis; majilis; jogorku kenesh; oliy majlis; majlisi oli; great khural; state great khural; diet; storting; riksdag; folketing; eduskunta; seimas; saeima; riigikogu; sejm; national people's congress; federal assembly; loya jirga; national congress; people's assembly; shura council; consultative assembly; legislative assembly; general assembly of the nation; milli majlis; supreme soviet; parliamentary assembly; house of parliament; houses of parliament; cortes generales; consultative conference; people's political consultative conference; supreme people's assembly",
    ),
    acronyms: ["NPC", "CPPCC"],
    ambiguous: ["diet"],
  },
  "lower-house": {
    phrases: list(
      "lower house; house of representatives; house of commons; chamber of deputies; state duma; duma; bundestag; lok sabha; mazhilis; majlisi namoyandagon; legislative chamber; congress of deputies; house of the people; chamber of representatives; wolesi jirga; tweede kamer",
    ),
  },
  "upper-house": {
    phrases: list(
      "upper house; house of lords; federation council; bundesrat; rajya sabha; house of councillors; majlisi milli; council of the republic; meshrano jirga; council of states; council of the federation",
    ),
  },
  senate: { phrases: ["senate"] },
  congress: { phrases: ["congress", "us congress"], ambiguous: ["congress"] },
  embassy: {
    phrases: [
      "embassy",
      "embassies",
      "high commission",
      "diplomatic mission",
      "apostolic nunciature",
      "liaison office",
      "interests section",
      "representative office",
    ],
  },
  consulate: { phrases: ["consulate", "consulate general", "consulate-general", "consulates", "honorary consulate"] },
  mission: {
    phrases: [
      "permanent mission",
      "mission to the united nations",
      "mission to the un",
      "observer mission",
      "trade mission",
      "monitoring mission",
      "peacekeeping mission",
      "mission",
    ],
    ambiguous: ["mission"],
  },
  delegation: {
    phrases: list(
      "delegation; delegations; high-level delegation; government delegation; official delegation; parliamentary delegation; business delegation; military delegation; trade delegation; representative delegation; party delegation; interagency delegation; eu delegation; congressional delegation; party and government delegation",
    ),
  },
  "foreign-office": { phrases: ["foreign affairs office", "diplomatic service", "foreign service"] },
  "state-department": {
    phrases: ["bureau of south and central asian affairs", "bureau of european and eurasian affairs"],
  },
  "central-bank": { phrases: ["central bank", "national bank", "reserve bank", "monetary authority"] },
  treasury: { phrases: ["treasury"] },
  "national-security-council": {
    phrases: [
      "national security council",
      "supreme national security council",
      "national security and defence council",
      "national security and defense council",
    ],
    acronyms: ["NSC", "SNSC"],
  },
  "security-council": {
    phrases: ["security council of the russian federation", "russian security council", "security council of russia"],
  },
  "armed-forces": {
    phrases: list(
      "armed forces; security forces; special forces; coalition forces; government forces; military; troops; armed services; people's liberation army; self-defense forces; self-defence forces; national guard; defence forces; defense forces; defence force; general staff; central military commission; ground forces; peacekeepers; joint chiefs of staff; forces",
    ),
    acronyms: ["PLA", "SDF", "IDF", "CMC"],
    ambiguous: ["forces", "military"],
  },
  army: { phrases: ["army", "royal army"] },
  navy: { phrases: ["navy", "naval forces", "coast guard", "coastguard", "fleet", "pacific fleet", "black sea fleet"] },
  "air-force": { phrases: ["air force", "air forces", "aerospace forces", "rocket force"] },
  "intelligence-service": {
    phrases: list(
      "intelligence service; intelligence agency; security service; state security committee; federal security service; foreign intelligence service; national intelligence service; national security committee; state committee for national security; intelligence services; security services; national intelligence organization",
    ),
    acronyms: ["FSB", "SVR", "KGB", "GRU", "MIT", "MI6", "MI5", "BND", "SBU", "MSS", "RAW", "DGSE"],
    ambiguous: ["MIT", "RAW"],
  },
  police: { phrases: ["police", "federal police", "national police", "police force"] },
  court: {
    phrases: ["court", "constitutional court", "high court", "arbitration court", "constitutional council"],
    ambiguous: ["court"],
  },
  "supreme-court": { phrases: ["supreme court", "supreme people's court"] },
  party: {
    phrases: list(
      "ruling party; communist party; communist party of china; chinese communist party; united russia; justice and development party; communist party of vietnam; workers' party of korea; bharatiya janata party; labour party; conservative party; democratic party; republican party; african national congress; people's democratic party",
    ),
    acronyms: ["CCP", "CPC", "AKP", "BJP", "ANC", "WPK", "KMT", "DPP"],
  },
  politburo: {
    phrases: ["politburo", "political bureau", "politburo standing committee", "standing committee"],
    ambiguous: ["standing committee"],
  },
  "central-committee": {
    phrases: ["central committee", "cpc central committee", "central commission for discipline inspection"],
  },
  "state-council": {
    phrases: [
      "state council",
      "state council of the people's republic of china",
      "state council information office",
      "taiwan affairs office",
    ],
    acronyms: ["TAO", "SCIO"],
    ambiguous: ["TAO"],
  },
  agency: { phrases: ["agency", "development agency", "aid agency", "export credit agency"], ambiguous: ["agency"] },
  authority: { phrases: ["authority", "port authority"], ambiguous: ["authority"] },
  commission: {
    phrases: [
      "commission",
      "intergovernmental commission",
      "joint commission",
      "joint economic commission",
      "intergovernmental committee",
      "joint committee",
      "mixed commission",
    ],
    ambiguous: ["commission"],
  },
  committee: {
    phrases: [
      "committee",
      "foreign affairs committee",
      "foreign relations committee",
      "senate foreign relations committee",
      "house foreign affairs committee",
    ],
    ambiguous: ["committee"],
  },
  administration: {
    phrases: [
      "administration",
      "biden administration",
      "trump administration",
      "obama administration",
      "bush administration",
      "clinton administration",
    ],
  },
  leadership: { phrases: ["leadership", "leaderships", "top leadership"] },
  side: { phrases: ["side", "sides", "both sides", "two sides", "the parties"], ambiguous: ["side", "sides"] },
  officials: {
    phrases: [
      "officials",
      "government officials",
      "senior officials",
      "state media",
      "representatives of the government",
    ],
  },
  customs: {
    phrases: [
      "customs",
      "customs service",
      "general administration of customs",
      "federal customs service",
      "state customs committee",
    ],
    ambiguous: ["customs"],
  },
  "border-guard": { phrases: ["border guard", "border guards", "border service", "border troops", "border forces"] },
  "space-agency": {
    phrases: ["space agency", "national space administration", "national space agency"],
    acronyms: ["CNSA", "JAXA", "ISRO"],
  },
  "regional-government": {
    phrases: [
      "regional government",
      "provincial government",
      "local government",
      "regional administration",
      "provincial authorities",
      "local authorities",
    ],
  },
  "city-government": {
    phrases: ["city government", "municipal government", "city hall", "city council", "municipality", "mayor's office"],
  },
  "chamber-of-commerce": {
    phrases: [
      "chamber of commerce",
      "chamber of commerce and industry",
      "chamber of trade",
      "chamber of industry and trade",
      "trade promotion council",
      "business council",
    ],
  },
  opposition: { phrases: ["opposition", "opposition party", "opposition bloc"] },
};

/** Phrases that name nobody in running text by themselves: the old rules for claims read some of them as parties of a sentence. */
const NO_TITLES = new Set(
  list(
    "official; both sides; two sides; the parties; sides; side; observers; experts; expert; analysts; analyst; scholar; researcher; research fellow; senior fellow; political scientist; state media; ruler; statesman; leader of the nation; aides; aide; staffer; dear leader; mission; head; heads; leaders; ministers; governments; ministries; embassies; ambassadors; deputy minister; vice minister; vice-minister; deputy foreign minister; assistant foreign minister; assistant minister; president of the republic;  officers; inspectors; customs; chair; lieutenant; standing committee; the authorities; dean",
  ),
);

/** Phrases that are a title only beside whose they are, a name or a form of address: among others they are common words. */
const COMMON_WORDS = new Set(
  list(
    "security forces; special forces; coalition forces; government forces; administration official; troops; military; forces; peacekeepers; general staff; delegations; high-level delegation; government delegation; official delegation; business delegation; trade delegation; government officials; senior officials; officials; lawmakers; lawmaker; deputies; legislators; legislator; parliamentarians; parliamentarian; negotiators; negotiator; diplomats; diplomat; authorities; governments; ministers; ministries; embassies; consulates; commanders; commander; opposition; opposition party; police; police force; court; high court; party; ruling party; communist party; democratic party; republican party; labour party; conservative party; leadership; leaderships; agency; commission; joint commission; committee; joint committee; authority; department; director; chairman; chairwoman; chairperson; coordinator; inspector; judge; prosecutor; general; colonel; major; captain; representative; representatives; envoy; envoys; regional government; local government; local authorities; provincial government; provincial authorities; city government; city council; city hall; municipality; fleet; coast guard; counterpart; counterparts; professor; fellow; leader; governor; governors; mayor; mayors; commissioner; ambassadors; senators; rector; adviser; advisers; advisor; advisors; assistant; chief executive; chief executive officer; general manager; ceo; amir; monarch; sovereign; prince; princess; officer; military officer; spokespersons; central government; national government; coalition government; interim government; transitional government; caretaker government; national guard; ground forces; security services; intelligence services; intelligence agency; security service; constitutional court; cabinet minister; legislature; high commission; national bank; monetary authority; space agency; trade mission; observer mission; monitoring mission; peacekeeping mission; foreign service; border guards; border guard; border troops; chamber of commerce; business council; diplomatic mission; liaison office; representative office; interests section; first lady; party leader; opposition leader; leader of the opposition; consul; attache; attaché; counsellor; first secretary; second secretary; third secretary; vice minister; deputy minister; head of delegation; managing director; executive director; director general; director-general; general director; chief negotiator; chief of staff; army chief; military chief; military commander; senior diplomat",
  ),
);

/** The offices as names in running text: without common words, or with these marked. */
export const titles: Readonly<Record<string, OfficeNames>> = Object.fromEntries(
  Object.entries(offices).map(([slug, { phrases, acronyms }]) => {
    const kept = phrases.filter((phrase) => !NO_TITLES.has(phrase));
    const doubtful = kept.filter((phrase) => COMMON_WORDS.has(phrase));
    return [
      slug,
      { phrases: kept, ...(acronyms ? { acronyms } : {}), ...(doubtful.length > 0 ? { ambiguous: doubtful } : {}) },
    ];
  }),
);

/** Words that change an office (slugs of OFFICE_MODIFIERS in vocabulary/offices.ts). Prefixes end in "-" where they are glued. */
export const officeModifiers: OfficeModifierNames = {
  deputy: ["deputy", "dep."],
  vice: ["vice", "vice-"],
  assistant: ["assistant", "associate"],
  "first-deputy": ["first deputy", "first vice", "senior deputy"],
  acting: ["acting", "interim", "temporary", "ad interim", "provisional"],
  caretaker: ["caretaker", "transitional"],
  former: [
    "former",
    "ex-",
    "ex",
    "erstwhile",
    "one-time",
    "onetime",
    "past",
    "retired",
    "ousted",
    "deposed",
    "previous",
    "then",
    "then-",
  ],
  late: ["late"],
  elect: ["-elect", "elect"],
  designate: ["-designate", "designate", "nominee"],
  outgoing: ["outgoing", "departing", "retiring"],
  incoming: ["incoming", "future", "would-be"],
  first: ["first"],
  senior: ["senior", "top", "high-ranking", "ranking", "high-level"],
  chief: ["chief", "lead", "principal"],
  executive: ["executive"],
  permanent: ["permanent", "resident", "standing"],
  honorary: ["honorary", "titular"],
  "newly-elected": [
    "newly elected",
    "newly-elected",
    "newly appointed",
    "newly-appointed",
    "new",
    "current",
    "incumbent",
    "sitting",
    "reelected",
    "re-elected",
    "longtime",
    "long-time",
    "visiting",
  ],
  joint: ["joint", "co-"],
};

/** Forms of address that stand before a person's name and tell no office. Matched with this case. */
export const honorifics: readonly string[] = [
  ..."Mr. Mr Mrs. Mrs Ms. Ms Miss Dr. Dr Prof. Prof Professor Sir Dame Lord Lady Baroness Baron Countess Viscount Hon. Shri Smt. Sri Sheikh Shaykh Shaikh Sheikha Sayyid Seyyed Sayed Hajji Haji Ayatollah Imam Mullah Mawlawi Maulana Moulvi Mufti Patriarch Archbishop Bishop Cardinal Rev. Reverend Rabbi Comrade Citizen Madame Madam Monsieur M. Herr Frau Señor Señora Datuk Dato Tun Tengku U Daw Begum".split(
    " ",
  ),
  "H.E.",
  "H. E.",
  "HE",
  "H.E",
  "His Excellency",
  "Her Excellency",
  "Their Excellencies",
  "Your Excellency",
  "Excellency",
  "His Majesty",
  "Her Majesty",
  "HM",
  "H.M.",
  "His Royal Highness",
  "Her Royal Highness",
  "HRH",
  "H.R.H.",
  "His Highness",
  "HH",
  "H.H.",
  "His Holiness",
  "His Eminence",
  "the Honourable",
  "the Honorable",
  "The Right Honourable",
  "the Rt Hon.",
  "Rt Hon",
  "Grand Ayatollah",
  "Tan Sri",
  "Dato' Seri",
  "Dato' Sri",
];
