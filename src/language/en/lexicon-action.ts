import type { Lexicon } from "../../annotation/index.js";
import { list } from "./word-list.js";

/** Words of action claims: verbs and nouns of force and of restriction (those that ease are in lexicon-easing.ts), who acts for a state, and what is acted upon. */
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
  // Forces on the move
  "mobilise.verb": list(
    "mass, move up, muster, mobilise, mobilize, mass, concentrate, amass, call up, activate, marshal, assemble, reinforce, gather, build up",
  ),
  "alert.verb": list("go, remain, keep, raise, put, place"),
  "mobilisation.noun": list(
    "show of force, show of strength, build-up of troops, reinforcement, mobilisation, mobilization, call-up, call - up, build - up, troop build - up, build-up, buildup, concentration, massing, troop build-up, military build-up, alert",
  ),
  "alert.noun": list("alert, high alert, full alert, standby"),
  "reservist.noun": list(
    "man, men, troop, border guard, guard, police, air defence, air defense, air force, coastguard, fighter, garrison, jet, reservist, reserve, reserves, troop, troops, army, force, forces, armour, armor, soldier, tank, division, division, unit, military, navy, artillery, fleet, warplane",
  ),
  "deploy.verb": list(
    "deploy, send, station, dispatch, move, base, ship, position, airlift, rush, redeploy, land, fly, parachute, install, post, order, commit",
  ),
  "deployment.noun": list("deployment, dispatch, stationing, redeployment, sending"),
  "troops.noun": list(
    `battlegroup, drone, balloon, helicopter gunship, ranger, rangers, batteries, warships, armoured division, bomber, f-16, patrol boat, gunship, paratroops, tanks, police officer, policeman, police, military police, legionnaire, gunboat, coastguard, convoy, ground forces, ground troops, naval vessel, fighter jet, armada, flotilla, task force, warplanes, military policeman, guardsman, troop, advance party, armored division, missile system, missile battery, peacekeepers, officer, reinforcements, reinforcement, troop, troops, soldier, force, forces, battalion, brigade, division, carrier, aircraft carrier, warship, ship, frigate, destroyer, submarine, missile, battery, fighter, jet, warplane, bomber, tank, military, army, marine, paratrooper, commando, squadron, unit, battle group, fleet, contingent, regiment, regiments, helicopter, armour, armor, military adviser, garrison, military personnel, weapon, weapons, artillery, launcher, special forces, radar, serviceman, peacekeeper, infantry, marines, armoured vehicle, armored vehicle, armoured column, fighting vehicle, airman, strike group, rocket, militia, volunteer, bomber, personnel, men`,
  ),
  "drill.noun": list(
    "drill, drills, exercise, manoeuvre, maneuver, war game, war games, military exercise, live-fire drill, live-fire exercise, naval exercise, landing exercise, missile test, manoeuvres, maneuvers, wargame",
  ),
  "test-fire.verb": list("test-fire, test, launch, fire, test-launch, fly"),
  "weapon.noun": list(
    "torpedo, anti-ship missile, long-range missile, cruise missile, nuclear weapon, warhead, rocket, icbm, projectile, missile, rocket, ballistic missile, torpedo, shell, satellite, bomb, nuclear device",
  ),
  "joint.adj": list("joint, combined, bilateral, trilateral, multinational, together, multilateral"),
  "patrol.noun": list(
    "wargame, wargames, war-games, war game, joint patrol, manoeuvres, maneuvers, landing exercise, patrols, naval drill, flight, sail, naval patrol, air patrol, patrol, drill, exercise, manoeuvre, maneuver, war game, military exercise, naval exercise",
  ),
  "train-together.verb": list(
    "sail, steam, fly, operate, manoeuvre, practise, practice, train, drill, exercise, patrol",
  ),
  "enter.verb": list(
    "parachute, land, sneak, thrust, roll into, drive, infiltrate, surge, slip, sneak, swoop, move into, sweep, fan out, go into, violate, enter, penetrate, breach, cross, intrude, infringe, stray, fly, trespass, overfly, encroach, infiltrate, push, sail, advance, approach, buzz, land, cross into, move, pour, march, roll",
  ),
  "violate.verb": list(
    "trespass, stray, cross into, encroach, violate, enter, penetrate, breach, cross, overfly, infringe, infiltrate, invade",
  ),
  "territory.noun": list(
    `truce line, buffer zone, neutral zone, borderline, river, border river, coast, shore, beach, airspace, waters, territory, sea, line, demarcation line, boundary, border, frontier, soil, zone, identification zone, ceasefire line, air space, territorial waters, line of control, exclusive economic zone, skies, air defence zone`,
  ),
  "soil.noun": list("soil, territory, airspace, waters"),
  "above.marker": list("above, over, off, along, beyond"),
  "let.verb": list("let"),
  "go.word": list("go"),
  "ask-leave.verb": list("ask, tell, request, instruct"),
  "contribute.verb": list("contribute, commit, provide, pledge, offer, supply, add"),
  "tribunal.noun": list("court, tribunal, arbitration, court of justice, arbitration tribunal, hague"),
  "block.verb": list("cut, sever, mine, barricade, block, obstruct, cut off, close off"),
  "route.noun": list(
    "motorway, border crossing, crossing, waterway, bridge, line, pipeline, passage, access, entrance, checkpoint, runway, airport, road, route, corridor, highway, railway, harbour, port, sea lane, strait, convoy, coast, river",
  ),
  "serve.verb": list("serve, patrol, be"),
  "mission-force.noun": list(
    "mission, peacekeeping force, peacekeeping mission, stabilisation force, stabilization force, force, contingent",
  ),
  "fall.verb": list("fall, land, splash, crash, splash down"),
  "sea.noun": list("sea, ocean, water, waters, pacific"),
  "station-on.verb": list("station, maintain, have, base, maintain, keep, retain"),
  "stationed.noun": list(
    "base, troop, troops, soldier, garrison, outpost, battalion, military base, division, peacekeeper",
  ),
  "arrest-only.verb": list("capture, arrest, detain, imprison, jail, intern, apprehend, incarcerate"),
  "free-only.verb": list("free, release, pardon, set free, liberate, amnesty"),
  "fly.verb": list("fly, circle, buzz"),
  "overhead.marker": list("over, above, across, into"),
  "consent.noun": list("request, invitation, consent, appeal"),
  "supplying.verb": list("release, supply, deliver, pump, sell, export, ship, send, provide"),
  "steal.verb": list("steal, take, leak, copy, download"),
  "give-time.verb": list("give"),
  "nationalise.verb": list("nationalise, nationalize, expropriate"),
  "protest-only.verb": list("protest, demonstrate, march, rally, riot"),
  "aimed.marker": list("on, against, at"),
  "programme.noun": list("programme, program, aid programme, aid program, scholarship"),
  "aim.marker": list("at, against"),
  "ashore.marker": list("into, on, onto, across, over, in, ashore"),
  "frontier.noun": list(
    "land border, frontier post, border gate, crossings, air space, border, frontier, crossing, border crossing, boundary, line, demarcation line, checkpoint, border post, airspace, bridge, strait",
  ),
  "crossing.word": list("crossing"),
  "incursion.noun": list(
    "incursion, violation, intrusion, infiltration, overflight, cross-border raid, airspace violation, encroachment",
  ),
  "occupy.verb": list("occupy, annex, conquer, capture, seize, overrun, recapture, take over, retake, take, reoccupy"),
  "occupation.noun": list("occupation, annexation, conquest, takeover, seizure, capture"),
  "land.noun": list(
    `third, stretch, bank, sliver, chunk, coast, border area, coastline, part, islet, reef, shoal, atoll, outcrop, suburb, ridge, peak, bridgehead, district, port, border town, mountain, pass, garrison, neighbourhood, enclave, oilfield, highland, stretch, swathe, swath, part, section, half, quarter, plateau, hamlet, settlement, headquarters, dam, junction, checkpoint, camp, fort, fortress, sector, town, village, city, territory, peninsula, province, island, region, valley, hill, hilltop, area, post, outpost, land, base, capital, strip, airport, district, islands, positions, zone, heights, country, crossing`,
  ),
  "blockade.verb": list("ring, quarantine, seal off, blockade, besiege, encircle, surround, cut off, cordon"),
  "blockade.noun": list("blockade, siege, encirclement, naval blockade, cordon, air blockade"),
  // Seizing, holding
  "seize.verb": list(
    "take over, arrest, storm, apprehend, tow, divert, seize, confiscate, impound, capture, board, nationalise, nationalize, expropriate, hijack, commandeer, intercept, requisition, detain, stop, hold, take",
  ),
  "seizure.noun": list(
    "seizure, confiscation, nationalisation, nationalization, expropriation, capture, impounding, interception, boarding, impoundment",
  ),
  "goods-seized.noun":
    list(`office, plant, estate, factory, rig, oil rig, cocaine, weapons, missile, rocket, drug, embassy, villa, apartment, stake, shares, gold, painting, statue, consignment, cargo ship, container ship, submarine, drone, grain, satellite, fishing vessel, bulk carrier, plantation, hotel, mansion, school, church, power station, grid, airfield, platform, tugboat, launch, cutter, speedboat, schooner, satellite phone, passport, consignment, supertanker, oil tanker, patrol boat, gunboat, dhow, fishing boat, airliner, refinery, tanker, ship, vessel, trawler, boat, cargo, property, asset, freighter, aircraft, plane, yacht, oil, company, goods, farm, mine, bank, refinery, container, airliner, catch, well, oil well, oilfield, weapon, arms, ferry,
    shipment, warehouse, freighter, barge, building, jet, lorry, truck, convoy, money, artefact, artifact, assets, ships, canal, railway, plantation, subsidiary, business`),
  "arrest.verb": list(
    "arrest, detain, hold, imprison, jail, apprehend, capture, round up, take, intern, nab, incarcerate, interrogate, seize, place",
  ),
  "arrest.noun": list("arrest, detention, imprisonment, jailing, capture, internment, house arrest"),
  "abduction.noun": list("abduction, kidnapping, kidnap, hostage-taking"),
  "person.noun":
    list(`civilian, truck driver, bus driver, aid official, volunteer, preacher, trader, embassy worker, consular worker, textile worker, family, trade official, guest, pensioner, pilgrim, trucker, tourist, crewmember, teenager, youth, hostage, schoolgirl, schoolboy, girl, boy, student, protester, demonstrator, settler, bus driver, commando, cyclist, climber, filmmaker, film-maker, director, writer, publisher, oligarch, tycoon, billionaire, banker, chief, resident, monk, cleric, imam, bishop, bodyguard, guardsman, ranger, dissident, exile, attaché, consul, ambassador, envoy, medic, nurse, physicist, farmworker, fishermen, guide, programmer, official, staffer, staff, journalist, editor, presenter, crew, team, relative, brother, son, daughter, wife, husband, aide, adviser, lieutenant, sergeant, colonel, captain, major, private, conscript, recruit, veteran, soldiers, troops, trooper, peacekeeper, policemen, gendarme, bus passenger, passenger, worshipper, mourner, soldier, fisherman, sailor, citizen, national, man, woman, driver, journalist, priest, diplomat, crew, reporter, student, researcher, businessman, scientist, tourist, official, pilot, guard, archaeologist, captain,
    people, worker, activist, pastor, mayor, spy, agent, suspect, officer, teacher, professor, minister, player, doctor, engineer, leader, marine, airman, militant, boy, girl, policeman, prisoner, hiker, economist, refugee, seaman, american, hostage,
    hostages, farmer, lecturer, lawyer, nun, missionary, mp, lawmaker, politician, prince, cameraman, gunman, smuggler, migrant, employee, aid worker, family, villager, miner, pilgrim, singer, athlete, detainee, captive, hacker, monk, herder, shepherd, general, commander, fighter, rebel, crewman, trader, peasant, contractor, executive, consultant, nurse, volunteer, academic, blogger, mechanic, couple, trucker, photographer, correspondent, deputy, senator, poet, translator, interpreter, dual national, mercenary, serviceman, seafarer, skipper, oil worker, technician`),
  // Force
  "cyber.verb": list(
    "steal, shut down, crash, crash, compromise, encrypt, hijack, spy on, disrupt, take down, bring down, black out, knock out, hack, hack into, break into, break, penetrate, paralyse, paralyze, deface, wipe, breach, infiltrate, penetrate, jam, disable, target, attack, cripple",
  ),
  "computer.noun": list(
    "power distributor, power grid, ministry, parliament, hospital, utility, data, blueprint, file, emails, mailbox, records, satellite network, portal, airport, broadcaster, newspaper, contractor, shipbuilder, agency, exchange, railway, satellites, broadcasts, computer, server, network, website, system, email, e-mail, account, database, grid, signal, satellite, infrastructure, bank",
  ),
  "cyber.noun": list(
    "denial-of-service attack, ddos attack, malware, malware attack, spyware, phishing attack, virus, hacking campaign, cyber strike, cyber raid, cyberespionage, cyberattack, cyber-attack, cyber attack, hack, hacking, hacking attack, cyber campaign, jamming, computer attack, ransomware attack, cyber operation, cyber espionage, data breach, intrusion",
  ),
  "attack.verb": list(
    `behead, decapitate, stab, knife, lynch, mutilate, strangle, rape, molest, hack to death, machine-gun, strafe, mortar, ambush, decimate, annihilate, overwhelm, trample, burn, torch, raze, flatten, set on fire, desecrate, uproot, wreck, shoot at, fire at, fire on, gas, slay, mow, execute, kill off, injure, struck, attack, invade, assault, fire, shoot, ambush, raid, storm, sink, clash, wound, injure, kill, ram, strike, hit, battle, overrun, engage, shoot down, open fire, down, charge, torpedo, destroy, fight, massacre, slaughter, repel, kill, target, torture, pound, counterattack, mow down, gun down, shoot dead, skirmish, harass, crush, rout, execute, maim, demolish, bulldoze, blow up, damage, set ablaze, set fire, poison`,
  ),
  "attack.noun":
    list(`beheading, stabbing, mutilation, rape, atrocity, burning, arson, beating, lynching, torching, shoot-out, shootout, gunfight, firefight, cross-border attack, hit-and-run attack, storming, reprisal, counterattack, counter-attack, blitz, blitzkrieg, hostility, destruction, execution, attack, invasion, assault, raid, offensive, clash, battle, ambush, aggression, incursion, onslaught, ramming, gunfire, shooting, massacre, killing, fighting, war, gun battle, firefight, skirmish, sinking, shelling, hostilities,
    counteroffensive, counter-offensive, strike, border clash, fire, gunbattle, torture, demolition, downing`),
  "wage.verb": list("fight, wage"),
  "war-fought.noun": list("war, border war, battle, naval battle, skirmish, conflict, duel, artillery duel"),
  "clash.verb": list("clash, fight, battle, skirmish, trade, exchange, duel"),
  "clash.noun": list(
    "clash, battle, skirmish, firefight, gun battle, fighting, war, border clash, hostilities, gunfire, shell, fire, blow",
  ),
  "shell.verb": list("shell, pound, bombard, rocket, pummel, mortar"),
  "shell-with.noun": list(
    "field gun, rockets, artilleryman, rocket launcher, artillery battery, rocket battery, mortars, projectile, mortar bomb, artillery, mortar, rocket, tank, shell, gunner, howitzer, battery, cannon, mortar shell, artillery shell, gun, tank fire, artillery fire, shellfire, katyusha, qassam, grad, heavy weapon, shelling, bombardment",
  ),
  "shelling.noun": list(
    "shelling, artillery fire, bombardment, barrage, mortar fire, rocket fire, rocket attack, shellfire, mortar attack, artillery barrage, artillery attack, artillery bombardment, tank fire, cannonade, rocket barrage",
  ),
  "hit.verb": list(
    "hit, strike, struck, kill, wound, destroy, damage, injure, land, slam, pound, fall, fire, set, attack, target, crash, demolish, blast, lob, launch, pummel, level, flatten, smash, rain, explode",
  ),
  "bomb-air.verb": list("bomb, strafe, strafed, bombard"),
  "air-weapon.noun": list(
    `jet, warplane, plane, aircraft, bomber, helicopter, gunship, drone, missile, air force, fighter jet, airstrike, air strike, fighter plane, air raid, cruise missile, ballistic missile, fighter-bomber, uav, fighter bomber, air power, helicopter gunship, helicopters, rocketry, combat plane`,
  ),
  "airstrike.noun":
    list(`airstrike, air strike, air raid, air attack, missile strike, drone strike, missile attack, drone attack, bombing raid, air-raid, strike, bombing campaign, air assault, aerial bombardment, bombing, raid, air campaign, missile fire,
    airstrikes, aerial attack, helicopter attack, cruise missile attack, retaliatory strike, air-strike`),
  "air.word": list("air, aerial, drone, missile, warplane, jet, helicopter, bombing, airborne, cruise"),
  "blow-up.verb": list("blow up, plant, detonate, dynamite, mine, bomb, blast, explode"),
  "bombing.noun": list(
    "suicide bomber, truck bomb, roadside bomb, bomber attack, booby trap, landmine, mine, explosive device, parcel bomb, letter bomb, nail bomb, pipe bomb, grenade attack, grenade, blast, explosives, car-bombing, bombings, bombing, suicide bombing, car bomb, explosion, bomb attack, suicide attack, sabotage, bomb, blast, car bombing, mine, bomb blast, mining",
  ),
  "assassinate.verb": list(
    "gun down, shoot dead, eliminate, strangle, stab, behead, hang, slay, bump off, assassinate, murder, liquidate, poison, execute, kill",
  ),
  "assassination.noun": list("assassination, murder, poisoning, liquidation, targeted killing"),
  "dignitary.noun": list(
    "prince, king, mayor, lawmaker, mp, deputy, senator, cleric, imam, guerrilla leader, rebel leader, militant leader, engineer, spy, exile, prosecutor, judge, governor, politician, editor, activist, opposition leader, commander, brigadier, admiral, negotiator, bishop, archbishop, sheikh, king, queen, emir, ex-president, physicist, consul, envoy, attaché, scientist, general, commander, leader, minister, president, ambassador, official, chief, dissident, premier, defector, physicist, colonel, diplomat, prime minister, spymaster, exile, journalist",
  ),
  "killing.noun": list("killing, murder, slaying, poisoning, death, assassination"),
  "launched.noun":
    list(`shell, rocket, mortar, mortar bomb, mortar shell, missile, drone, mine, landmine, bomb, bullet, artillery shell, projectile, torpedo, fire, grenade, cruise missile, ballistic missile, katyusha,
    tank shell, artillery, balloon, gunfire, shot`),
  "mine.noun": list("mine, landmine, bomb, explosive, device, booby trap"),
  "fire-back.verb": list("fire, shoot, strike, hit"),
  "fire.noun": list("fire, gunfire"),
  "force-target.noun":
    list(`helicopter, jet, plane, warplane, aircraft, drone, fighter, fighter jet, bomber, bunker, position, outpost, post, patrol, base, patrol boat, gunboat, warship, tank, convoy, soldier, troops, garrison, camp, airfield,
    barracks, radar, battery, border post, airliner, tanker, trench, depot, missile`),
  "craft.noun": list(
    "fishing vessel, tugboat, cargo ship, bulk carrier, ferry, yacht, container ship, supertanker, oil tanker, airliner, plane, aircraft, jet, jetliner, launch, ship, vessel, trawler, tanker, boat, freighter, dhow, gunboat, fishing boat, patrol boat, cargo ship, barge",
  ),
  "seafarer.noun": list(
    "crew, crewman, sailor, fisherman, seaman, pilot, airman, captain, diplomat, consul, attaché, spy, soldier, border guard, serviceman, marine",
  ),
  "captive-only.noun": list(
    "captive, prisoner, prisoner of war, hostage, pow, crew, sailor, fisherman, pilot, airman, soldier, spy, trawler, tanker, ship, vessel, boat, body, remains, detainee, serviceman, border guard",
  ),
  "force-arms.noun": list("weapon, weapons, arms, ammunition, munition, rifle"),
  "supplied.noun": list(
    "gas, oil, electricity, power, water, fuel, delivery, supply, gas supply, grain, coal, transit",
  ),
  "raise.verb": list("double, increase, raise, boost, triple, expand, enlarge, treble, extend, strengthen, reinforce"),
  "declare.verb": list("declare, announce, proclaim, order, call"),
  "let-go.verb": list("let"),
  "list-put.verb": list("place, put, add, include, enter"),
  "list-off.verb": list("remove, take, strike, delete, drop, delist, take off"),
  "sanctions-list.noun": list(
    "list of state sponsors, terrorism list, terror list, terrorist list, no-fly list, list of foreign agents, travel ban list, sanctions list, entity list, blacklist, black list, list of sanctions, sanction list",
  ),
  "refuge-host.noun": list("host, home, refuge, haven, shelter"),
  "displaced.noun": list(
    "refugee, exile, evacuee, asylum seeker, person, people, displaced, deserter, dissident, thousand, hundred, million",
  ),
  "hacker.noun": list("hacker, hackers"),
  "extradite-only.verb": list("extradite"),
  // Out of hands, into hands, by nobody named
  "alight.verb": list("land, fall, crash, set"),
  "behead.verb": list("behead, decapitate, hang, execute, stab, lynch, hack, knife, strangle"),
  "site.noun": list(
    "reactor, plant, site, palace, facility, base, camp, laboratory, factory, complex, territory, airport, port",
  ),
  "backing.word": list(
    "back, link, support, work, ally, loyal, train, arm, fund, sponsor, pay, control, hire, led, lead, aligned, align, finance, equip, direct, connect, affiliate, tie, belong",
  ),
  "admit.verb": list("accept, approve, allow, permit, authorise, authorize, endorse"),
  "dwell.verb": list("live, shelter, camp, stay, remain, languish, settle"),
  "tip-off.verb": list("tip, tip off, alert, forewarn"),
  "set.verb": list("set"),
  "ablaze.word": list("fire, ablaze, alight"),
  "shut-out.verb": list("freeze, shut, lock, exclude, bar, keep, squeeze"),
  "market.noun": list("market, port, auction, tender, store, shop, shelf"),
  "occupy-only.verb": list("occupy, annex, overrun, reoccupy, conquer"),
  "plant.verb": list("plant, lay, leave, fire, launch, set, bury, throw, hide, place, detonate"),
  "harm.verb": list(
    "shake, rock, devastate, raze, force, drive, claim, sink, ruin, kill, wound, injure, hurt, hit, destroy, damage, burn, maim, displace, shoot, wreck, strike, capture, target, bomb, flatten, level",
  ),
  "die.verb": list("die, perish"),
  "harm.marker": list("in, by, during, under, from, after"),
  "peace-task.word": list(
    "peacekeeping, peace-keeping, peacekeeper, un mission, mission, ceasefire, truce, protect, stabilise, stabilize, stabilisation, stabilization, peace, disarm, monitor",
  ),
  "win.verb": list("win, receive, obtain, find, get, take, gain, secure"),
  "outward.marker": list("out"),
  "breach.verb": list("break, violate, breach, shatter"),
  "judge.noun": list(
    "court, judge, tribunal, prosecutor, police, policeman, jury, magistrate, authorities, authority, detective, customs",
  ),
  "commerce.noun": list("visa, visas, trade, commerce, imports, exports, import, export, flight, flights, air links"),
  "control.noun": list("control, possession"),
  "off.marker": list("off"),
  "middle.verb": list("sink, burn, crash, ram, explode, wreck, drown"),
  "swapped.noun": list("citizen, national, convict, spy, agent, remains, body, fallen"),
  "jail.noun": list("jail, prison, cell, camp, detention, captivity, custody, detention centre, detention center"),
  "get-out.verb": list("walk, walk out, leave, emerge, come, return, go, fly, step"),
  "force-out.verb": list("force, drive, chase, send, put, ship, fly, bus, order, remove, eject, evict, turf"),
  "moving.verb": list(
    "retreat, advance, withdraw, flee, invade, march, maraud, rampage, visit, occupy, pursue, attack, strike, protest, riot, patrol",
  ),
  "head.verb": list(
    "steam, sail, head, move, advance, go, travel, arrive, set, fly, march, roll, race, touch down, cross, drive",
  ),
  "riot.verb": list(
    "torch, burn, storm, ransack, stone, pelt, attack, besiege, break into, break, smash, loot, vandalise, vandalize, trash, set fire, set ablaze, rampage, hurl, throw, invade, overrun, firebomb, deface, damage, destroy, daub, set alight",
  ),
  "obstruct.verb": list(
    "block, blockade, obstruct, barricade, seal, seal off, halt, stop, cut off, cut, picket, disrupt, close",
  ),
  "shun.verb": list("stop, cease, refuse, boycott, decline, shun"),
  "handle.verb": list(
    "deliver, issue, repair, import, export, load, unload, handle, carry, serve, buy, sell, drink, eat, stock, play, fly, sail, crew, refuel, service, touch, process, drive",
  ),
  "captive-crowd.noun": list("prisoner, detainee, inmate, internee, hunger striker, captive"),
  "curfew.noun": list("curfew, martial law, emergency rule, military rule, state of emergency, censorship"),
  "show.noun": list("show of force, show of strength, show of military strength, display of force, sabre-rattling"),
  "expropriate.verb": list("expropriate, confiscate, impound, commandeer, requisition, nationalise, nationalize"),
  "attempt.verb": list("try, attempt, plot, conspire, seek, plan, fail, intend"),
  "attempt.noun": list("attempt, plot, bid, conspiracy"),
  "use.verb": list("use, employ, unleash, drop, hurl, spray, release"),
  "weapon-used.noun":
    list(`mustard gas, nerve gas, poison gas, chemical weapon, chemical weapons, nerve agent, gas, sarin, chlorine, bomb, napalm, cluster bomb, phosphorus, weapon, tear gas, atomic bomb, nuclear weapon,
    bullet, rubber bullet, live ammunition, force, artillery, tank, helicopter, missile, explosive, toxin, water cannon, cluster munition, grenade`),
  "human-shield.noun": list("human shield, human shields, shield, shields"),
  "suicide-bomber.noun": list(
    "suicide bomber, bomber, suicide attacker, suicide bombing, suicide attack, suicide squad",
  ),
  "guard.verb": list(
    "guard, patrol, protect, police, secure, monitor, take, take up, escort, watch, defend, man, supervise",
  ),
  "help-out.verb": list("help, assist, back, support, quell, keep, restore, train, calm, stabilise, stabilize"),
  "in.marker": list("in, across, throughout"),
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
