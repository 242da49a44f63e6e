import type { Lexicon } from "../annotation/index.js";
import { list } from "./word-list.js";

/**
 * Words that tell what an event is about, for the contexts of PLOVER 2.0 (vocabulary/contexts.ts). A word stands here when it tells the
 * context in nearly every sentence about relations between states: "strike" and "party" do not.
 */
export const contexts: Lexicon = {
  "context.military": list(
    `military, army, navy, naval, air force, troop, soldier, defence, defense, armed force, weapon, arms, missile, warship, warplane, fighter jet,
    helicopter gunship, tank, artillery, ammunition, munition, battalion, brigade, garrison, military base, airbase, air base, drill, war game, frigate,
    submarine, bomber, armour, armor, paratrooper, commando, ceasefire, cease-fire, truce, general staff, demilitarise, demilitarize, disarm`,
  ),
  "context.intelligence": list(
    "intelligence, spy, espionage, spying, surveillance, secret service, wiretap, eavesdrop, eavesdropping, double agent, counterintelligence",
  ),
  "context.executive": list(
    "cabinet, coup, presidency, premiership, head of government, interim government, transitional government, junta, caretaker government",
  ),
  "context.legislative": list(
    "parliament, parliamentary, parliamentarian, lawmaker, legislature, legislator, legislative, senator, congress, inter-parliamentary, interparliamentary, speaker of parliament",
  ),
  "context.election": list(
    "election, electoral, ballot, poll station, polling, referendum, voter, electorate, runoff, vote-rigging",
  ),
  "context.political_institutions": list(
    "constitution, constitutional, constitutional court, political reform, federalism, decentralisation, decentralization, state institution, good governance",
  ),
  "context.pro_democracy": list(
    "democracy, democratic, democratisation, democratization, pro-democracy, civil society, dissident, opposition leader",
  ),
  "context.pro_autocracy": list(
    "martial law, state of emergency, crackdown on dissent, power grab, self-coup, autocracy, dictatorship",
  ),
  "context.economic": list(
    `economy, economic, trade, trading, commercial, commerce, investment, invest, investor, tariff, duty, customs, export, import, market, business,
    loan, credit, debt, bank, banking, financial, finance, currency, tourism, industry, industrial, manufacturing, agriculture, agricultural, free trade, supply chain,
    infrastructure, transport, logistics, corridor, turnover, company, entrepreneur, fishery, fishing, bond, budget, tax, taxation, development aid, embargo`,
  ),
  "context.legal": list(
    `court, tribunal, judge, lawsuit, trial, sentence, convict, conviction, prosecutor, prosecution, indictment, indict, extradition, extradite, arrest warrant,
    arbitration, legal assistance, verdict, ruling, appeal court, law enforcement, judicial, justice ministry`,
  ),
  "context.reparations": list("reparation, restitution, compensation for victim, war reparation, indemnity"),
  "context.human_rights": list(
    "human rights, human right, war crime, genocide, atrocity, crime against humanity, torture, massacre, ethnic cleansing",
  ),
  "context.rights_freedoms": list(
    "press freedom, freedom of expression, freedom of speech, freedom of assembly, civil liberty, free press, journalist, political prisoner, media freedom, censorship",
  ),
  "context.repression": list(
    "repression, crackdown, persecution, persecute, oppression, oppress, brutality, arbitrary detention",
  ),
  "context.human_security": list(
    `humanitarian, food, famine, hunger, shelter, drinking water, water supply, housing, relief, food security, grain, wheat, starvation, relief supply, food aid,
    livelihood, sanitation`,
  ),
  "context.gender": list("woman 's rights, women, gender, gender-based, femicide, girl 's education"),
  "context.lgbt": list("lgbt, lgbtq, lgbti, gay, lesbian, transgender, same-sex, homosexuality"),
  "context.religion_ethnicity": list(
    "religion, religious, muslim, christian, hindu, buddhist, jewish, islamic, orthodox, church, mosque, ethnic, ethnic minority, minority, sectarian, antisemitism, anti-semitism, pilgrimage, pilgrim, hajj",
  ),
  "context.inequality": list("inequality, poverty, poor country, social justice, discrimination, racism, apartheid"),
  "context.diplomatic": list(
    `diplomatic, diplomat, diplomacy, ambassador, embassy, consul, consulate, consular, envoy, foreign minister, foreign ministry, summit, bilateral, credentials,
    persona non grata, accreditation, charge d'affaires, chargé d'affaires, plenipotentiary, normalisation, normalization, rapprochement, good-neighbourly, good-neighborly`,
  ),
  "context.territory": list(
    `territory, territorial, sovereignty, border dispute, demarcation, delimitation, demarcate, delimit, annexation, annex, occupied territory, enclave, exclave, maritime boundary, boundary,
    islet, territorial water, territorial integrity, exclusive economic zone, line of control, disputed border, disputed island, secession, separatist, separatism`,
  ),
  "context.peacekeeping": list(
    "peacekeeper, peacekeeping, blue helmet, peace-keeping, peace-keeper, observer mission, peace mission, monitoring mission",
  ),
  "context.health": list(
    `health, vaccine, vaccination, pandemic, epidemic, hospital, doctor, disease, medical, medicine, covid-19, coronavirus, ebola, cholera, malaria, hiv, outbreak, virus, quarantine`,
  ),
  "context.asylum": list("asylum, refugee, asylum-seeker, asylum seeker, refugee camp"),
  "context.migration": list(
    "migration, migrant, immigration, immigrant, visa, guest worker, labour migrant, readmission, visa-free, smuggled migrant, emigrant, deportation, repatriation",
  ),
  "context.disasters": list(
    "earthquake, flood, flooding, drought, cyclone, hurricane, typhoon, tsunami, wildfire, landslide, volcanic eruption, disaster, disaster relief, mudslide",
  ),
  "context.natural_resource": list(
    `oil, gas, petroleum, crude, coal, uranium, mineral, mine, mining, rare earth, water resource, natural resource, lng, pipeline, oilfield, gas field, hydrocarbon, energy, river basin, dam,
    lithium, cobalt, copper, diamond, gold mine, timber, fish stock, fishing ground`,
  ),
  "context.environment": list(
    "environment, environmental, climate, climate change, emission, biodiversity, pollution, deforestation, renewable energy, glacier, carbon, conservation, desertification",
  ),
  "context.technology": list(
    "technology, technological, artificial intelligence, semiconductor, satellite, space, digital, 5g, telecom, telecommunication, nanotechnology, innovation, chip, patent, spacecraft",
  ),
  "context.terrorism": list(
    "terrorism, terrorist, counter-terrorism, counterterrorism, anti-terror, anti-terrorism, extremism, extremist, suicide bomber, jihadist, hijacking, hijack, hijacker, militant group",
  ),
  "context.cbrn": list(
    "nuclear, chemical weapon, biological weapon, nuclear weapon, uranium enrichment, plutonium, warhead, non-proliferation, nonproliferation, nerve agent, radiological, denuclearisation, denuclearization, nuclear programme, nuclear program, nuclear test",
  ),
  "context.cyber": list(
    "cyber, cyberattack, cyber attack, cyber-attack, hacker, hacking, hack, malware, ransomware, cybersecurity, cyberspace",
  ),
  "context.misinformation": list(
    "disinformation, misinformation, propaganda, fake news, information war, smear campaign, troll farm",
  ),
  "context.crime": list(
    "crime, criminal, organised crime, organized crime, smuggling, smuggler, gang, money laundering, piracy, pirate, mafia, poaching, murder, kidnapping",
  ),
  "context.corruption": list("corruption, corrupt, bribe, bribery, embezzlement, kickback, graft, kleptocracy"),
  "context.illegal_drugs": list(
    "narcotic, drug trafficking, heroin, cocaine, opium, drug smuggling, drug cartel, fentanyl, illicit drug, illegal drug, poppy, cannabis",
  ),
  "context.trafficking": list(
    "human trafficking, people smuggling, trafficker, people trafficking, people smuggler, trafficking in person, modern slavery",
  ),
};
