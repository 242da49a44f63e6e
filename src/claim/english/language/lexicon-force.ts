import type { Lexicon } from "../annotation/index.js";
import { list } from "./word-list.js";

/** Words of action claims that tell of force: forces on the move, what is seized and held, attacks and weapons, and those who come free or suffer. */
export const force: Lexicon = {
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
    `behead, decapitate, stab, knife, lynch, mutilate, strangle, rape, molest, hack to death, machine-gun, strafe, mortar, ambush, decimate, annihilate, overwhelm, trample, burn, torch, raze, flatten, set on fire, desecrate, uproot, wreck, shoot at, fire at, fire on, gas, slay, mow, execute, kill off, injure, struck, attack, invade, assault, fire, shoot, ambush, raid, storm, sink, clash, wound, injure, kill, ram, strike, hit, battle, overrun, engage, shoot down, open fire, down, charge, torpedo, destroy, fight, massacre, slaughter, repel, kill, target, torture, pound, counterattack, mow down, gun down, shoot dead, skirmish, harass, crush, rout, maim, demolish, bulldoze, blow up, damage, set ablaze, set fire, poison`,
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
};
