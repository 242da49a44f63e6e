import type { Lexicon } from "../annotation/index.js";
import { list } from "./word-list.js";

/** Words of action claims: who acts for a state, restrictions (those that ease are in lexicon-easing.ts), diplomats, law and crowds. Force is in lexicon-force.ts. */
export const action: Lexicon = {
  "act-support.verb":
    list(`shake, rock, devastate, target, force, drive, wound, injure, destroy, damage, displace, leave, clamp, claim, spark, trigger, retaliate, respond, hit back, widen, expand, toughen, reimpose, prolong, maintain, keep, hand, submit, present, impose, launch, carry out, carry, stage, mount, lodge, issue, deliver, file, send, slap, level, convey, order, perform, execute, wage, intensify, step up, tighten, voice, express, come,
    put, place, register, transmit, pass, enact, introduce, adopt, apply, extend, renew, bring, initiate, institute, unleash, commit, slap, resume, continue, conduct, make, start, begin, kill, hit, announce, say, take, have, point, lay, pin, fire, level, direct, vent, pour, heap, turn, slam, throw, cast, aim, spring, leap, rally, rush`),
  // Who acts
  "force.noun":
    list(`battery, batteries, rangers, gas, mustard gas, napalm, bullet, paramilitary, air raid, secret agent, hit squad, gunboats, legionnaires, bulldozer, armoured column, settler, pirate, border police, border patrol, warplanes, security forces, security force, legion, corps, gunners, riflemen, policewoman, immigration, immigration official, interior ministry, f-16, f-15, mig, tornado, mirage, rafale, typhoon, sukhoi, tomahawk, apache, cobra, army, troop, troops, soldier, force, forces, military, navy, marine, fleet, warship, ship, frigate, destroyer, submarine, vessel, gunboat, patrol, carrier, cutter, coastguard, guard, police, policeman,
    officer, agent, commando, paratrooper, jet, warplane, plane, aircraft, fighter, bomber, helicopter, gunship, drone, missile, rocket, artillery, gunner, sniper, tank, armour, armor, battalion, brigade,
    division, regiment, squadron, airstrike, strike, shell, shelling, mortar, fire, bomb, raid, court, judge, prosecutor, tribunal, jury, customs, authority, authorities, official, secret service, intelligence, intelligence service, security service,
    security, spy, hacker unit, garrison, contingent, unit, serviceman, infantry, airforce, air force, border guard, gendarme, peacekeeper, general, commander, regime, junta, crew, pilot, air defence, air defense,
    bombardment, attack, offensive, invasion, ultimatum, incursion, assault, operation, radar, coast guard, special forces, militiaman, detective, inspector, customs officer, airman, sailor, envoy, ranger, guardsman, cavalry, legionnaire, personnel, conscript, reservist, howitzer, spy agency, gendarmerie, riot police, intelligence officer, secret police, patrol boat, marines, naval vessel, coastguard vessel, sentry, gunboat, militiamen, serviceman, police officer, troop carrier, minesweeper, corvette, trawler patrol, coastguard cutter, interceptor`),
  "armed-group.noun": list(
    `pirate, kidnapper, hijacker, raider, intruder, tribesman, bandit, rebel, separatist, jihadist, islamist, hardliner, infiltrator, partisan, warlord, mercenary, secessionist, irregular, vigilante, hitman, assassin, proxy, bandit, poacher, settler, gunman, militant, militia, guerrilla, guerilla, fighter, insurgent, extremist, terrorist, bomber, suicide bomber, commando, attacker, assailant, group, suspect`,
  ),
  "stateless.noun": list(
    "rebel, insurgent, guerrilla, guerilla, separatist, jihadist, islamist, terrorist, al-qaeda, qaeda, kurdish, kurd, tamil, pirate, mujahideen, mujahedeen, cartel",
  ),
  "civilian.noun":
    list(`civilian, farmer, fisherman, gang, hacker, smuggler, trader, tourist, student, investor, carmaker, company, firm, bank, brewery, theatre, theater, museum, striker, midfielder, club, team, coach,
    doctor, nurse, woman, child, boy, girl, resident, villager, migrant, refugee, journalist, shopkeeper, docker, worker, union, economist, researcher, trawler, airline, settler, criminal, thief, businessman,
    private, shipyard, peso, franc, currency, economy, market, stock, trawler, volunteer, mercenary, exile, dissident, cleric, priest, director, artist`),
  "crowd.noun":
    list(`postman, ultra-nationalist, nationalist, sailor, pilot, nun, mother, migrant, refugee, crowd of, youths, gang, thug, consumers, motorcyclist, trucker, refugee, families, relatives, mother, widow, prisoner, detainee, inmate, driver, lorry driver, truck driver, fan, haulier, believer, worshipper, monk, veteran, reservist, environmentalist, businessman, merchant, importer, shopper, supermarket, hardliner, extremist, militant, settler, passenger, cleric, parishioner, tribesman, looter, arsonist, vandal, mobster, protester, demonstrator, crowd, mob, docker, shopkeeper, student, worker, union, resident, farmer, thousand, thousands, hundred, hundreds, dozen, dozens, people, activist, rioter, consumer, marcher,
    villager, fisherman, trucker, youth, muslim, citizen, supporter, opposition, woman, man, national, expatriate, exile, teacher, islamist, nationalist, trader, motorist, pilgrim, hundreds of thousands, tens`),
  // Restrictions
  "sanction.noun":
    list(`flight ban, visa restriction, trade embargo, no-fly zone, economic sanction, financial sanction, travel restriction, oil price cap, import restriction, export restriction, asset freezes, ban on imports, entry ban, trade sanction, export curb, blacklisting, sanction, sanctions, embargo, asset freeze, export ban, import ban, travel ban, visa ban, blacklist, boycott order, ban, export control, trade ban, arms embargo, oil embargo, restriction, punitive measure,
    restrictive measure, economic blockade, curb`),
  "sanction.verb": list("sanction, blacklist, embargo, ban, prohibit, bar, penalise, penalize, outlaw, restrict"),
  "impose.verb": list(
    "impose, slap, introduce, adopt, tighten, place, put, announce, enact, extend, clamp, widen, renew, apply, hit, level, expand, toughen, reimpose, re-impose",
  ),
  "freeze.verb": list("freeze, block, lock"),
  "asset.noun": list("asset, account, fund, funds, reserve, property, holding, deposit"),
  "traded.noun": list(
    "water, mineral water, car, vehicle, drink, maize, corn, wheat, grain, fruit, vegetables, salmon, cheese, butter, poultry, pork, sugar, cotton, textile, clothing, phone, equipment, television, channel, newspaper, magazine, broadcaster, film, game, album, book, drug, medicine, worker, labourer, tourist, cement, salt, tea, coffee, milk, dairy, cattle, livestock, potato, tomato, carmaker, insurer, refinery, tanker, oil tanker, shipowner, university, institute, scientist, tycoon, oligarch, businessman, son, wife, chief, general, judge, commander, boss, officer, network, unit, agency, exporter, importer, traveller, citizens, nationals, student, passport, export, exports, import, imports, sale, sales, shipment, product, good, goods, trade, visa, investment, transaction, oil, coal, steel, gas, company, firm, official, politician, bank, app, general, airline, flight, flights, businessman, individual, entity, minister, arms, weapon, weapons, beef, wine, meat, seafood, vessel, ship, lawmaker, chip, technology, dollar, citizen, diamond, timber, fish, fruit, vegetable, poultry",
  ),
  "tariff.noun": list(
    "duties, surcharge, surtax, anti-dumping tariff, punitive tariff, toll, transit fee, dumping duty, levies, safeguard duty, safeguard tariff, surtax, countervailing tariff, retaliatory duty, tariff, duty, levy, countervailing duty, anti-dumping duty, import duty, quota, surcharge, import tax, customs duty, trade barrier",
  ),
  "hit-with.verb": list("hit, slap, strike, target, punish"),
  "cut-off.verb": list(
    "scale back, scale down, hold up, hold back, axe, stop, terminate, scrap, cancel, put on hold, shelve, rescind, cut, cut off, halt, stop, suspend, turn off, shut off, reduce, switch off, interrupt, block, withhold, discontinue, slash, freeze, choke off, curtail, end, shut, limit, choke, close",
  ),
  "stopping.noun": list(
    "stopping, cutting, halting, suspension, cutoff, cut-off, halt, interruption, cut, reduction, disruption, freezing, shutoff",
  ),
  "supply.noun": list(
    `maize, water supply, gas delivery, gas deliveries, natural gas, crude, diesel, petrol, internet, phone line, shipments, gas flow, power supply, electricity supply, medicine, gas, oil, electricity, power, water, fuel, delivery, deliveries, supply, supplies, shipment, canal, pipeline, energy, coal, flow, rare earth, gas supply, transit, tap, export, exports, food, grain`,
  ),
  "given-aid.noun": list(
    `sale, food shipment, food delivery, aid shipment, spare part, aid package, loan package, assistance package, rescue package, arms package, aid money, sales, weapon, weapons, arms, security assistance, disbursement, budget support, aid programme, aid program, help, assistance programme, donation, payment, subsidies, food aid, military support, lending, fund, funds, arms supply, training programme, deliveries, aid, assistance, support, military assistance, military aid, funding, help, relief, loan, loans, subsidy, arms shipment, arms delivery, grant, cooperation, weapons delivery, training, arms sales`,
  ),
  // Diplomats and people sent out
  "expel.verb": list(
    "chase out, drive out, force out, bar, throw, send packing, expel, throw out, kick out, eject, oust, boot out, turf out, evict, order, declare, banish, dismiss, send home, order out",
  ),
  "expel-only.verb": list(
    "expel, chase out, send packing, expel, throw out, kick out, eject, boot out, turf out, banish",
  ),
  "expulsion.noun": list("expulsion"),
  "diplomat.noun": list(
    "peacekeeper, inspector, consular official, chargé d'affaires, cultural attaché, attaches, aid worker, aid official, aid agency, charity, representative, trade representative, bureau chief, reporter, officials, intelligence officer, humanitarian official, delegate, mediator, coordinator, consul general, commander, instructor, military adviser, adviser, troops, force, peacekeeping force, peacekeeping mission, executive, rapporteur, emissary, embassy staff, embassy official, ambassadors, secretary, first secretary, second secretary, third secretary, clerk, technician, priest, missionary, teacher, ngo, expert, team, member, diplomat, envoy, consul, attaché, attache, ambassador, official, spy, correspondent, journalist, embassy, observer, staff, employee, officer, adviser, advisor, mission, personnel, agent, military attaché, chargé, charge, charge d'affaires, monitor",
  ),
  "leave.word": list(
    "undesirable, pack, get out, go home, quit, clear out, off, out of, home, depart, quit, go, leave, non grata, persona non grata, personae non gratae, unwelcome, out, persona",
  ),
  "deport.verb": list(
    "order out, expel, drive out, round up and expel, ship home, fly home, put on a plane, kick out, throw out, return, deport, repatriate, send home, send back, turn back, remove, push back, turn away",
  ),
  "deportation.noun": list("deportation, mass deportation, forced return, repatriation, pushback"),
  "people.noun": list(
    "digger, miner, squatter, cleaner, maid, sailor, pupil, expatriate, guest worker, stowaway, evacuee, boat people, trader, student, criminal, convict, farmer, herder, peasant, dissident, villager, youth, migrant, people, national, citizen, refugee, worker, asylum seeker, deserter, man, woman, labourer, laborer, immigrant, family, pilgrim, pastor, missionary, asylum-seeker",
  ),
  "recall.verb": list(
    "pull out, order home, summon home, take home, recall home, recall, withdraw, call back, bring home, call home, pull, downgrade",
  ),
  "recall.noun": list("recall, closure"),
  "own-envoy.noun": list(
    "embassy staff, embassy personnel, consular staff, military attaché, chargé d'affaires, ambassador, envoy, chargé, high commissioner, consul, diplomat, chargé d'affaires, head of mission, ambassadors, top diplomat, diplomatic staff",
  ),
  "close.verb": list("close down, lock, suspend, ban, close, shut, shut down, vacate, seal, seal off, block, reclose"),
  "mission.noun": list(
    "embassy, consulate, mission, legation, consulate general, high commission, interests section, office",
  ),
  "border.noun": list(
    "air traffic, flight, sky, skies, frontier post, land border, port, consulate border, airspace, harbour, crossings, border gate, gate, transit, land route, sea lane, border, frontier, crossing, airspace, checkpoint, strait, port, border crossing, waterway, border post, boundary, bridge, corridor, terminal, sky, skies, ports",
  ),
  "border-closure.noun": list("border closure, closure, closing, sealing"),
  "break-tie.verb": list(
    "break, severed, severs, sever, cut, cut off, break off, suspend, downgrade, rupture, freeze, end, halt",
  ),
  "lower-tie.verb": list("downgrade, suspend, freeze, lower, reduce, scale back, scale down, cut back"),
  "list-only.verb": list("list, designate, blacklist"),
  "blacklisted.noun": list(
    "official, individual, entity, person, company, firm, bank, vessel, tanker, oligarch, businessman, businesswoman, judge, general, commander, minister, organisation, organization, lawmaker, network",
  ),
  "flight.noun": list("flight, air link, air service"),
  "imported.noun": list("import, imports, goods, product, shipment"),
  "part.verb": list("break, part"),
  "legation-rank.noun": list(
    "representation, diplomatic presence, diplomatic representation, diplomatic mission, level of representation",
  ),
  "force-contact.noun": list("contact, contacts, link, links, dialogue"),
  "tie.noun": list(
    "relation, relations, tie, ties, diplomatic relations, diplomatic ties, link, links, contact, relationship",
  ),
  // Law
  "sue.verb": list("sue"),
  "file-case.verb": list("file, bring, lodge, institute, take, initiate, launch, start, submit, open"),
  "case.noun": list(
    "legal action, arbitration, class action, petition, application, suit, lawsuit, case, application, proceeding, proceedings, claim, complaint, dispute, legal action",
  ),
  "probe.noun": list(
    "criminal investigation, war crimes investigation, preliminary inquiry, anti-subsidy investigation, fact-finding mission, inquiry, investigation, probe, enquiry, anti-dumping investigation, inspection",
  ),
  "probe.verb": list("investigate, probe"),
  "convict.verb": list(
    "cane, flog, whip, fine, lash, stone, sentence, jail, convict, imprison, hang, hanged, behead, execute, condemn",
  ),
  "conviction.noun": list(
    "life sentence, jail sentence, prison term, prison sentence, death sentence, sentencing, conviction, jailing, imprisonment, execution, trial",
  ),
  "try.verb": list("indict, charge, prosecute, try"),
  // Crowds
  "demonstrate.verb": list(
    "file, parade, form, join, stage, hold, rally, throng, mass, converge, clash, demonstrate, march, protest, rally, picket, riot, storm, besiege, burn, torch, chant, stone, pelt, boycott, block, blockade, ransack, gather, shout, refuse, attack, surround, hurl, throw, strike",
  ),
  "demonstration.noun": list(
    "human chain, vigil, picket line, mass rally, march past, demonstration, rally, boycott, protest, riot, march, sit-in, hunger strike, picket, street protest",
  ),
  "foreign-thing.noun": list(
    "cargo, border, crossing, bridge, frontier, lorry, truck, factory, shop, airline, firm, company, film, newspaper, book, cartoon, raid, killing, decision, plan, strike, bombing, support, influence, rule, invasion, sanction, law, ban, missile, weapon, deployment, test, treaty, claim, minister, leader, government, name, soldier, force, warship, butter, beer, wine, car, restaurant, cathedral, church, temple, monument, statue, cultural centre, embassy, consulate, flag, effigy, mission, ship, product, goods, aggression, policy, president, war, occupation, attack, visit, troops, presence, base",
  ),
  // Markers
  "place-of-act.marker": list(
    "beside, alongside, next, onto, deep, up, before, below, above, behind, in, at, near, on, into, to, from, inside, against, over, off, around, across, along, of, towards, toward, through, within, outside, beyond, opposite, with, between, for, by, out",
  ),
  "near.marker": list(
    "beside, alongside, toward, up, behind, near, around, off, along, opposite, against, at, towards, toward, on, with, in, to, between, over, outside, by",
  ),
  "at.marker": list("at, on, into, against, towards, toward, upon, over, to, with"),
  "into.marker": list("onto, into, across, in, over, to, inside, on"),
  "against-whom.marker": list("against"),
  "of.marker": list("of"),
  "amount.marker": list("of, in"),
  "enemy.marker": list("against, at, with, outside, over, to, of, on, by, before, near, in"),
  "suffered.noun":
    list(`attack, killing, murder, arrest, bombing, shelling, invasion, occupation, detention, execution, assassination, strike, raid, assault, kidnapping, abduction, seizure, massacre, slaughter, beating, bombardment, blockade,
    annexation, jailing, sentencing, shooting, imprisonment, hijacking, destruction, death, airstrike, sinking, expulsion, deportation, conviction, siege, downing, persecution, torture, poisoning, release, return, freeing, extradition, imprisonment, hanging, beheading, aggression,
    explosion, blast, ambush, burning, storming, sanction, embargo, war, threat, victim, treatment`),
  "irrealis.word":
    list(`doubt, speculate, wonder, prepared, poised, willing, determined, insist, threaten, call, call on, call for, urge, press, appeal, warn, oppose, invite, demand, ask, tell, offer, refuse, decline, vow, want, seek, reject, rule out, propose, fear, allow, avoid, prevent, try, attempt, fail, discuss,
    ready, able, likely, unlikely, help, encourage, persuade, force, threat, call, demand, plea, appeal, request, bid, right, effort, pressure, ultimatum, refusal, possibility, risk, option, advocate, need, plot, deter, support, favour, favor,
    back, accuse, consider, prepare, suspect, accusation, allegation, blame, willing, hesitate, hope, chance, opportunity, wish, believe, capable, debate, proposal, recommend`),
  "threat.verb": list("threaten, warn"),
};
