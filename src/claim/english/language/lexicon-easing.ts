import type { Lexicon } from "../annotation/index.js";
import { list } from "./word-list.js";

/** Words of actions that ease: release, ceasefire, withdrawal, relief, access, rescue, asylum, and what is given or done together. */
export const easing: Lexicon = {
  "release.verb": list(
    "release, free, set free, pardon, hand back, return, give back, let go, liberate, repatriate, acquit, hand over, turn over, amnesty, unfreeze, swap, exchange, let, discharge, parole, set, send back",
  ),
  "free.verb": list(
    "parole, exonerate, release, free, pardon, liberate, set free, acquit, amnesty, unfreeze, let go, parole",
  ),
  "hand-back.verb": list(
    "return, hand back, give back, hand, hand over, turn over, repatriate, send back, send home, restore",
  ),
  "return.verb": list("return, hand back, give back, repatriate, send back, restore"),
  "back.word": list("back"),
  "home.word": list("home, back"),
  "hostage.word": list("hostage"),
  "captive.noun":
    list(`ferry, hijacker, cargo, tablet, treasure, bones, carving, throne, icon, scroll, fossil, mummy, jewel, gold, plot, tanker, tugboat, warplane, dhow, fishing boat, medic, student, tourist, worker, aid worker, engineer, teacher, priest, nun, businessman, boy, girl, missionary, american, teenager, academic, reporter, driver, marine, militant, wounded, hostages, technician, nurse, activist, civilian, prisoner-of-war, troops, troop, soldiers, diplomat, corpse, coffin, skeleton, obelisk, statue, sculpture, mask, bronze, painting, skull, relic, marble, crown, prisoner, prisoner of war, captive, hostage, pow, pows, soldier, fisherman, sailor, crew, body, remains, officer, seaman, detainee, pilot, ship, trawler, vessel, property, artefact, artifact, land, hiker, asset, journalist, woman,
    man, islands, island, fugitive, spy, airman, crewman, serviceman, bodies, inmate, manuscript, plane, aircraft, treasure, boat, child, deserter, citizen, national`),
  "siege.noun": list("siege, blockade, naval blockade, air blockade, encirclement, cordon"),
  "release.noun": list(
    "prisoner release, hostage release, mass release, restitution, prisoner swap, freedom, release, pardon, freeing, liberation, repatriation, prisoner exchange, return, amnesty",
  ),
  "ceasefire.noun": list(
    "end to fighting, pause, humanitarian pause, ceasefire agreement, ceasefire, cease - fire, cease-fire, truce, armistice, halt, moratorium",
  ),
  "fighting.noun": list(
    "shoot, shooting, fight, shell, bomb, attacking, rocket attack, cross-border attack, air raid, firing, rocket fire, missile attack, missile strike, hostility, assault, fighting, fire, hostilities, war, attack, bombing, shelling, operation, offensive, airstrike, air strike, strikes, combat, bombardment",
  ),
  "stop-fighting.verb": list("observe, respect, call off, break off, freeze, stop, halt, cease, suspend, end, pause"),
  "gun.noun": list("gun"),
  "silent.word": list("silent"),
  "withdraw.verb": list(
    "dismantle, recall, move out, pull back, fly out, ship home, bring back, take out, withdraw, pull out, pull back, retreat, evacuate, remove, leave, pull, redeploy, vacate, depart, quit, retire, bring home",
  ),
  "retreat.verb": list(
    "abandon, sail, fly home, move out, march out, return home, fall back, fly out, head home, begin leave, withdraw, pull out, pull back, retreat, leave, vacate, depart, quit, pull, go home, retire",
  ),
  "withdrawal.noun": list(
    "withdrawal, pullout, pull - out, pull - back, pull-out, retreat, pullback, evacuation, departure, disengagement, troop withdrawal",
  ),
  "lift.verb": list(
    "lift, ease, end, remove, scrap, relax, waive, drop, suspend, cancel, abolish, cut, loosen, rescind, revoke, repeal, soften, reduce, terminate, unfreeze, rescind, annul, unblock, halve, delist",
  ),
  "lifting.noun": list(
    "lifting, easing, removal, relaxation, suspension, end, abolition, waiver, repeal, scrapping, unfreezing",
  ),
  "restriction.noun": list(
    `surcharge, levy, duties, trade embargo, sanctions, arms ban, import ban, export ban, oil embargo, trade ban, flight ban, no-fly zone, economic sanction, price cap, blacklisting, visa restriction, import curb, export curb, boycott, barrier, penalty, sanctions regime, visa rule, visa regime, rule, suspension, punitive measure, restrictive measure, sanction, sanctions, embargo, ban, tariff, duty, restriction, curb, quota, asset freeze, boycott, visa ban, travel ban, arms embargo, trade barrier, freeze, limit, blockade, asset, visa requirement`,
  ),
  "reopen.verb": list("clear, restore, unlock, open up, reopen, re-open, open, unblock, unseal"),
  "let-in.verb": list("clear, authorise, authorize, wave through, grant access, let, allow, admit, permit"),
  "inspector.noun": list(
    "force, peacekeeping force, official, team, delegation, mission, rapporteur, convoy, aid flight, relief flight, relief convoy, aid convoy, aid lorry, aid truck, weapons inspector, nuclear inspector, peacekeeper, expert, doctor, agency, contingent, ceasefire monitor, verification team, visitor, refugee, family, pilgrims, inspector, observer, monitor, warplane, aircraft, jet, plane, troop, troops, flight, lorry, truck, convoy, aid, investigator, envoy, journalist, aid worker, relief, ship, pilgrim, supplies, access, inspection, mission, overflight",
  ),
  "access.noun": list("access, entry, passage"),
  "evacuate.verb": list("evacuate, bring, airlift, fly, ferry, take, extract, move, bring out, pull out, fly out"),
  "evacuate-only.verb": list("evacuate, airlift, extract"),
  "evacuation.noun": list("evacuation, airlift"),
  "own-people.noun": list(
    "citizen, national, people, family, diplomat, staff, personnel, student, worker, woman, child, resident, expatriate, dependant, dependent, embassy staff, employee, compatriot, foreigner",
  ),
  "out-of.marker": list("from, out"),
  "rescue.verb": list("rescue, save, pick up, pull, aid, assist, tow"),
  "rescue.noun": list("rescue"),
  "distressed.noun": list(
    "fisherman, crew, sailor, ship, vessel, passenger, freighter, boat, migrant, hostage, seaman, miner, climber, yachtsman, pilot, submariner, tanker, trawler, captive, people, refugee, family, tourist, survivor",
  ),
  "refuge.noun": list(
    "asylum, refuge, political asylum, sanctuary, shelter, safe haven, citizenship, refugee status, protection",
  ),
  "shelter.verb": list("shelter, harbour, harbor, admit, accept, take in, host, resettle, receive"),
  "refugee.noun": list(
    "hijacker, pilot, gymnast, ballerina, footballer, soldier, people, civilian, activist, writer, poet, family, child, student, arrival, newcomer, orphan, deserter, fugitive, refugees, refugee, dissident, defector, exile, asylum seeker, evacuee, displaced, deserter",
  ),
  "peacekeeper.noun": list(
    "peace force, un troops, contingent, military police, troop contingent, peace force, peacekeepers, peace monitors, observer, police contingent, police force, police unit, police officer, gendarme, military observer, blue helmet, truce observer, police adviser, election monitor, observer team, monitoring team, police trainer, peacekeeper, monitor, observer, police, policeman, peacekeeping, peace-keeper, peacekeeping force, peacekeeping troops, ceasefire monitor, election observer, mediator, peace monitor, peacekeeping mission",
  ),
  "extradite.verb": list("extradite, surrender, hand over, turn over, render, hand, deliver, transfer, rendition"),
  "extradition.noun": list("extradition, rendition"),
  // "the 1997 handover of Hong Kong" hands over no suspect.
  "surrender.noun": list("handover, surrender"),
  "suspect.noun": list(
    "guerrilla, militant, rebel, businesswoman, people, gunman, american, boss, drug boss, member, gunman, businesswoman, couple, national, citizen, ringleader, warlord, fraudster, financier, tycoon, hacker, woman, men, spy, arms dealer, soldier, separatist, priest, ex-president, defendant, convict, drug trafficker, human trafficker, drug baron, hitman, men, people, torturer, guard, nazi, cyber criminal, accomplice, suspect, fugitive, hacker, trafficker, banker, criminal, man, terrorist, killer, boss, militant, former, official, general, officer, gangster, mobster, hijacker, dealer, leader, smuggler, kingpin, drug lord, bomber, president, spy, murderer, businessman, minister, mafia, baron, warlord",
  ),
  "share.verb": list(
    "feed, offer, forward, transfer, divulge, share, pass, give, provide, supply, hand, exchange, feed, furnish, relay, send, transmit, leak, tip",
  ),
  "intelligence.noun": list(
    "name, names, list, dossier, file, evidence, tip, tip-off, warning, coordinates, radar image, photograph, satellite intelligence, satellite photo, intercepts, intelligence report, targeting data, database, fingerprint, intelligence, satellite picture, satellite image, satellite imagery, satellite data, intelligence data, intelligence information, secret, picture, radar data, imagery",
  ),
  "intelligence-sharing.noun": list(
    "intelligence-sharing, intelligence sharing, exchange of intelligence, intelligence exchange",
  ),
  "beat.verb": list(
    "beat, batter, assault, torture, beat up, club, stone, kick, punch, rough up, manhandle, flog, whip",
  ),
  "over.marker": list("over, into, towards, toward, off, near"),
  "relief-mission.word": list(
    "medical, rescue, humanitarian, relief, doctor, search, aid, sanitary, chartered, charter",
  ),
  "give-access.verb": list("grant, give, allow, permit"),
  "give-refuge.verb": list("grant, give, offer, extend"),
  "annex.verb": list("annex, reannex"),
  "abduct-only.verb": list("snatch, spirit away, abduct, kidnap"),
  "air-only.noun": list(
    "airstrike, air strike, air raid, air attack, missile strike, drone strike, missile attack, drone attack, bombing raid, air-raid, air assault, aerial bombardment, air campaign, aerial attack, air-strike",
  ),
  "particle.verb": list(
    "hand, turn, give, send, shoot, blow, pick, cut, throw, kick, take, call, shut, set, round, hold",
  ),
  "particle.word": list("in, over, up, down, off, out, back"),
  "obl-support.verb": list(
    "put, place, come, hit, respond, order, retaliate, answer, react, spring, leap, rally, rush",
  ),
  "carrier.noun": list(
    "message, letter, telegram, note, word, cable, statement, expression, wave, series, campaign, round, number, message, spate, set, package, string",
  ),
  "lasting.noun": list(
    "embargo, sanction, sanctions, blockade, ban, occupation, siege, tariff, duty, boycott, restriction, war, detention, imprisonment, levy, quota, curb",
  ),
  "under-way.word": list("way, underway"),
};
