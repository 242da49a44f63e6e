import type { Lexicon } from "../annotation/index.js";
import { list } from "./word-list.js";

/** Money between states: flows as AidData's TUFF codebook tells them apart, and OECD DAC sectors by the words of their descriptions. */
export const finance: Lexicon = {
  "loan.verb": list("lend, loan, on-lend, re-lend"),
  "loan.noun": list("loan, lending, credit"),
  "credit-line.noun": list(
    "credit line, line of credit, credit facility, export credit, supplier 's credit, buyer 's credit, overdraft, swap line, currency swap",
  ),
  "credit-line.verb": [],
  "grant.verb": list("donate, grant, gift"),
  "grant.noun": list("grant, donation, gift, grant-in-aid, cheque, endowment"),
  "aid.verb": [],
  "aid.noun": list("aid, assistance, relief, humanitarian aid, food aid, budget support, support package"),
  "technical-assistance.noun": list(
    "technical assistance, technical cooperation, technical aid, medical team, medical brigade, free surgery, eye surgery, eye operation, cataract operation, cataract surgery, free clinic, scholarship, technical support, training course, training program, training programme, training workshop, training class, training seminar, training session, leadership training, vocational training, technical training, fellowship, bursary, university place, study place, expert mission, medical mission, technical mission",
  ),
  "technical-assistance.verb": [],
  "investment.verb": list("invest"),
  "investment.noun": list("investment, joint venture, joint - venture"),
  "venture.noun": list("joint venture, joint - venture"),
  "fuel.noun": list(
    "oil, crude, gas, lng, coal, petrol, gasoline, diesel, petroleum, electricity, power, energy, uranium",
  ),
  "free.word": list("free, gratis, concessional, subsidised, subsidized, gift, preferential, reduced"),
  "purchase.verb": list("buy, purchase, acquire, procure, order"),
  "purchase.noun": list("purchase, order, acquisition, procurement"),
  "debt-relief.verb": list(
    "cancel, forgive, write off, relax, soften, swap, reschedule, restructure, waive, relieve, annul, eliminate, erase, exempt, refinance",
  ),
  "debt-relief.noun": list(
    "debt relief, debt cancellation, debt forgiveness, debt restructuring, debt rescheduling, moratorium, debt write-off, debt waiver",
  ),
  "other.verb": [],
  "other.noun": list(
    "compact, commitment, pledge, promise, offer, payment, disbursement, financing, funding, fund, funds, finance, financial support, bailout, tranche, deposit, facility, package, stimulus, subsidy, contribution, money, cash, budget support",
  ),
  "measured.noun": list(
    "compact, commitment, pledge, promise, offer, payment, disbursement, contribution, package, deposit, facility, tranche, stimulus, fund, money, subsidy, endowment, cheque, order, procurement, acquisition",
  ),
  "promise.noun": list("pledge, promise, offer, vow"),
  "promise.verb": list("promise, pledge, offer, vow"),
  "commit.verb": ["commit"],
  "accord.marker": list("under, by, pursuant, through, according to, in accordance with"),
  "fulfil.verb": list("fulfil, fulfill, honour, honor, redeem, keep, make good, deliver, discharge, complete"),
  "prepared.word": list("ready, readiness, willing, willingness, preparedness"),
  "pay.verb": ["pay"],
  "make.verb": ["make"],
  "put.verb": list("put, inject, pour, plough, pump"),
  "available.word": ["available"],
  "given-away.adjective": list(
    "non-refundable, nonrefundable, non-repayable, non-reimbursable, nonreimbursable, gratis, unrequited, gratuitous",
  ),
  "contribution.noun": list("contribution, commitment, financial support, subsidy, subvention"),
  "obliging.auxiliary": ["shall"],
  "receiver.marker": ["to"],
  "assist.verb": list("assist, aid, help"),
  "works.noun": list(
    "construction, renovation, rehabilitation, reconstruction, building, expansion, restoration, upgrade, drilling, repair",
  ),
  "mission.verb": list(
    "arrive, work, serve, come, stay, treat, perform, volunteer, teach, recruit, begin, visit, offer, go",
  ),
  "volunteer.noun": list(
    "medical team, medical brigade, medical assistance team, medical mission, doctor, surgeon, nurse, medic, physician, volunteer, agronomist, acupuncturist, agricultural expert, eye specialist, medical specialist, medical personnel, medical worker, technical assistant, medical expert, agricultural technician",
  ),
  "establish.verb": list("form, establish, set up, open, inaugurate, unveil, found, launch, create, incorporate"),
  "founded.noun": list(
    "branch, factory, company, subsidiary, firm, joint venture, mill, refinery, hotel, shop, store, bank, affiliate, smelter, assembly plant, plant, brewery, sales floor, farm",
  ),
  "present.verb": list("give, contribute, hand, hand over, present, donate, award, gift, bestow"),
  "confer.verb": list("grant"),
  "transfer.verb": list(
    "provide, give, offer, donate, contribute, send, deliver, hand, hand over, present, award, furnish, bring, dispatch, bestow, gift, chip in, kick in, pony up, cough up, fork out, shell out, stump up, receive, obtain, accept, get, promise, pledge",
  ),
  "relief.noun": list(
    "cancellation, forgiveness, rescheduling, restructuring, relief, write-off, waiver, remission, exemption",
  ),
  "equity.noun": list("stake, share, equity, right, block, bloc, concession, company, mine, licence, license"),
  "investor.noun": list("investor, company, firm, corporation, enterprise, group, businessman, entrepreneur"),
  "invest.verb": list("invest, inject, spend, put, acquire, buy, purchase, plan, establish"),
  "military.word": list(
    "army, military, naval, combat, troop, soldier, battalion, brigade, regiment, division, warship, squadron, marine, peacekeeper, peacekeeping",
  ),
  "help.noun": list(
    "assistance, aid, help, support, funding, fund, funds, finance, financing, grant, loan, money, gift, donation, cooperation, backing, contribution",
  ),
  "back.verb": list("support, assist, help, back, aid, subsidise, subsidize"),
  "establishment.noun": list("establishment, opening, launch, inauguration, founding, creation, unveiling"),
  "institute-of.CHN": list("confucius institute, confucius classroom"),
  "institute-of.DEU": list("goethe institute, goethe - institut, goethe institut, goethe-institut"),
  "institute-of.FRA": list(
    "alliance française, alliance francaise, institut français, french institute, french cultural centre",
  ),
  "institute-of.ESP": list("instituto cervantes, cervantes institute"),
  "institute-of.TUR": list("yunus emre institute, yunus emre cultural centre, yunus emre center"),
  "institute-of.KOR": list("king sejong institute"),
  "institute-of.RUS": list("russkiy mir centre, russkiy mir center, russian house, pushkin institute"),
  "institute-of.GBR": list("british council centre, british council office"),
  "institute-of.USA": list("american corner, american center, american centre"),
  "talk-topic.marker": list("over, about, on, regarding, concerning"),
  "wide.noun": list(
    "region, continent, hemisphere, world, subregion, sub-region, developing country, developing world, poor country, island country",
  ),
  "edge.noun": list("border, frontier, boundary, borderland"),
  "strife.noun": list("war, invasion, aggression, attack, occupation, offensive, threat, sanctions, embargo, blockade"),
  "aside.marker": list("near, against, along, beside, opposite, despite, amid, unlike, because, because of, due to"),
  "bid.verb": ["order"],
  "come.verb": ["come"],
  "undergo.verb": list(
    "undergo, go through, go, attend, receive, complete, follow, take part, take, get, do, participate, join",
  ),
  "help.verb": list("help, assist, aid"),
  "medical.word": list("medical, health, surgical"),
  "team.noun": list("team, group, contingent, brigade, mission, batch"),
  "training.noun": list(
    "medical service, medical care, medical treatment, training, internship, traineeship, apprenticeship, seminar, workshop, course",
  ),
  "handover.noun": list(
    "handover, handover ceremony, hand - over ceremony, handing - over ceremony, turnover ceremony, delivery ceremony, hand - over, handing - over, donation ceremony, delivery ceremony",
  ),
  "forgive.verb": list("forgive, write off, reschedule"),
  "jointly.word": list("jointly, together, collectively"),
  "means.marker": list("as, through, via, by, with, in, under, from"),
  "train.verb": list("train"),
  "trainee.noun": list(
    "official, student, professional, teacher, technician, doctor, nurse, engineer, diplomat, farmer, officer, soldier, personnel, staff, worker, expert, specialist, magistrate, journalist, people, civil servant, youth, pilot, athlete, coach, trainee",
  ),
  "bank.noun": list(
    "bank, eximbank, exim, banco, banque, ex-im, cdb, icbc, kfw, bndes, vnesheconombank, adb, ebrd, afdb, eib, isdb, idb, aiib, imf",
  ),
  "economy.noun": list(
    "trade, turnover, export, import, revenue, profit, gdp, reserve, budget, fine, damage, loss, output, market, economy, volume, debt, population, investor",
  ),
  "part.word": list("remaining, remainder, rest, balance, part, portion, half, first, second, third, other, another"),
  "include.word": list("include, including, comprise, consist, contain, divide, split"),
  "total.word": list("total, combined, sum, amount, come, add up, altogether, aggregate"),
  "several.word": list(
    "these, those, several, many, various, all, both, two, three, four, five, six, seven, eight, nine, ten",
  ),
  "owe.verb": list("owe"),
  "owed.noun": list("debt, arrears, indebtedness, liability"),
  "remittance.noun": list("remittance, money transfer"),
  "debt.noun": list("debt, loan, arrears, repayment, liability, credit"),
  "cost.noun": list(
    "cost, price, value, trade, turnover, export, import, revenue, profit, gdp, reserve, budget, fine, damage, loss",
  ),
  "package.noun": list(
    "package, facility, tranche, program, programme, fund, worth, package, total, sum, part, portion, amount, line, form, pair, set, project, ton, tonne, batch, shipment",
  ),
  "give.verb":
    list(`provide, give, extend, grant, offer, donate, supply, allocate, disburse, contribute, send, deliver, hand, hand over, present, award, inject, deposit, earmark, approve, release,
    commit, allot, dedicate, finance, fund, pay, transfer, spend, bankroll, sponsor, channel, advance, furnish, dispatch, lend, loan, invest, bestow, issue, build, construct, make available, chip in, kick in, pony up, cough up, fork out, shell out, stump up, put up`),
  "receive.verb": list(
    "receive, obtain, secure, get, borrow, win, raise, draw, accept, gain, attract, clinch, land, take out, undergo, benefit, attend",
  ),
  "money.noun": list(
    "money, assistance, aid, support, fund, funds, funding, financing, grant, loan, credit, donation, commitment, pledge, tranche",
  ),
  "send.verb": list("send, dispatch, second, deploy, provide, assign, rotate, commit, post, fly"),
  "aid-worker.noun": list(
    "expert, doctor, engineer, teacher, volunteer, technician, nurse, agronomist, team, specialist, personnel, instructor, adviser, advisor, coach, trainer, surgeon, physician, medic, paramedic, firefighter, rescuer, rescue worker, geologist, translator, midwife, health worker, aid worker, brigade",
  ),
  "fund.verb": list(
    "fund, finance, pay for, co-finance, cofinance, bankroll, sponsor, subsidise, subsidize, underwrite",
  ),
  "project.noun": list(
    "project, plant, factory, zone, contract, tender, refinery, terminal, road, highway, railway, dam, mine, pipeline, complex, facility, venture",
  ),
  "provide-with.verb": list("provide, supply, present, furnish, equip, endow"),
  "price.word": list("cost, value, worth, total, amount, valued, estimate, price"),
  "goods.noun": list(
    "computer, equipment, vehicle, medicine, drug, textbook, book, supply, supplies, material, tractor, bus, rice, food, tent, flag, ambulance, machine, machinery, truck, car, weapon, rifle, ammunition, helmet, wheelchair, stamp, locomotive, engine, wagon, rolling stock, filter, pump, laptop, phone, item, material, ball, clothes, clothing, shoe, grain, cereal, wood, cement, fuel, oxygen, reagent, system, network, device, apparatus, test, suit, glove, vessel, bulldozer, loader, grader, container, server, camera, television, stationery, desk, chair, piano, kit, literature, work, toy, gear, hardware, software, motorcycle, bicycle, uniform, furniture, instrument, fertilizer, fertiliser, seed, maize, wheat, flour, blanket, printer, vaccine, goods, consignment, batch, toy, bed, net, generator, boat, aircraft, helicopter, mask, ventilator, kit, mascot, souvenir, magazine, dictionary, teaching aid, sewing machine, scanner, photocopier, projector, television set, radio set, antenna, transmitter, microscope, incubator, mattress, school bag, backpack, notebook, pen, umbrella, jersey, football, basketball, table tennis table, lamp, street light, solar panel, panel, bulb, cable, transformer, spare part, drilling rig, rig, excavator, forklift, crane, trailer, van, minibus, pickup, jeep, scooter, tanker, fire engine, patrol boat, ferry, life jacket, tarpaulin, water purifier, purifier, water tank, tablet, milk powder, biscuit, noodle, seedling, sapling, pesticide, sprayer, insecticide, plough, harvester, thresher, tiller, loom, printing press, pipe, tile, paint, brick, roofing, syringe, condom, dose, bandage, stretcher, hospital bed, concentrator, ultrasound, dialysis machine, x-ray machine, hearing aid, spectacles, prosthesis, binoculars, bulletproof vest, vest, goggle, accessory, appliance, air conditioner, refrigerator, fridge, cooker, stove, musical instrument, costume, commodity, foodstuff, relief item, livestock, robot, simulator, carpet, curtain, sport equipment",
  ),
  "build.verb": list(
    "build, construct, erect, rebuild, reconstruct, renovate, hand over, complete, equip, dig, drill, refurbish, rehabilitate, upgrade, inaugurate",
  ),
  "public-good.noun": list(
    "farm, headquarters, shelter, school, classroom, hospital, clinic, stadium, well, borehole, laboratory, house, housing, orphanage, theatre, theater, palace, library, dormitory, university, college, centre, center, village, parliament, court, barracks, road, bridge, museum, home, office, building, dam, airport, station, facility, toilet, greenhouse, lab, park, hall, ward, wing, pavilion, hostel, kindergarten, nursery, auditorium, gymnasium, institute, academy, campus, waterworks, water works, jetty, wharf, market, warehouse, silo, prison, monument, pool, mosque",
  ),
  "sport.noun": list("striker, club, midfielder, season"),
  "immaterial.noun": list(
    "speech, lecture, talk, address, concert, performance, conference, example, welcome, lesson, order, instruction, advice, contract, delegation, mission, envoy, observer, letter, note, asylum, entry, visa, citizenship, permission, extradition, leave, audience, interview, concession, exemption, waiver, access, status, interview, licence, license, right, independence, amnesty, pardon, request, opportunity, support staff, protection, birth, way, evidence, information, detail, hour, day, week, month, year, vote, point, seat, reason, choice, chance, time, update, assurance, guarantee",
  ),
  "repay.verb": list("repay, owe, service, default, pay back, pay off"),
  "sector.110": list("school, education, university, student, scholarship, classroom, college, teacher"),
  "sector.120": list("hospital, health, medical, medicine, malaria, clinic, doctor, vaccine, hiv"),
  "sector.140": list("water, sanitation, sewage, borehole, wastewater"),
  "sector.150": list("government, police, election, parliament, court, customs, ministry building"),
  "sector.210": list(
    "road, railway, rail, highway, airport, port, bridge, tunnel, transport, bus, locomotive, metro, aircraft",
  ),
  "sector.220": list("telecom, telecommunication, ict, fibre, fiber, broadcasting, satellite, television, radio"),
  "sector.230": list("power, electricity, hydropower, energy, dam, transmission, solar, hydroelectric, grid"),
  "sector.310": list("agriculture, agricultural, farm, farmer, irrigation, fishery, fishing, rice, tractor, forest"),
  "sector.320": list("mine, mining, industry, factory, cement, refinery, steel, textile, petrochemical, oil field"),
  "sector.510": list("budget support, balance of payment"),
  "sector.600": list("debt relief, debt cancellation, debt forgiveness, debt"),
  "sector.720": list("earthquake, flood, emergency, disaster, cyclone, refugee, drought, tsunami, humanitarian"),
  "people.noun": list(
    "digger, miner, squatter, cleaner, maid, sailor, pupil, expatriate, guest worker, stowaway, evacuee, boat people, trader, student, criminal, convict, farmer, herder, peasant, dissident, villager, youth, migrant, people, national, citizen, refugee, worker, asylum seeker, deserter, man, woman, labourer, laborer, immigrant, family, pilgrim, pastor, missionary, asylum-seeker",
  ),
  "person.noun":
    list(`civilian, truck driver, bus driver, aid official, volunteer, preacher, trader, embassy worker, consular worker, textile worker, family, trade official, guest, pensioner, pilgrim, trucker, tourist, crewmember, teenager, youth, hostage, schoolgirl, schoolboy, girl, boy, student, protester, demonstrator, settler, bus driver, commando, cyclist, climber, filmmaker, film-maker, director, writer, publisher, oligarch, tycoon, billionaire, banker, chief, resident, monk, cleric, imam, bishop, bodyguard, guardsman, ranger, dissident, exile, attaché, consul, ambassador, envoy, medic, nurse, physicist, farmworker, fishermen, guide, programmer, official, staffer, staff, journalist, editor, presenter, crew, team, relative, brother, son, daughter, wife, husband, aide, adviser, lieutenant, sergeant, colonel, captain, major, private, conscript, recruit, veteran, soldiers, troops, trooper, peacekeeper, policemen, gendarme, bus passenger, passenger, worshipper, mourner, soldier, fisherman, sailor, citizen, national, man, woman, driver, journalist, priest, diplomat, crew, reporter, student, researcher, businessman, scientist, tourist, official, pilot, guard, archaeologist, captain,
    people, worker, activist, pastor, mayor, spy, agent, suspect, officer, teacher, professor, minister, player, doctor, engineer, leader, marine, airman, militant, boy, girl, policeman, prisoner, hiker, economist, refugee, seaman, american, hostage,
    hostages, farmer, lecturer, lawyer, nun, missionary, mp, lawmaker, politician, prince, cameraman, gunman, smuggler, migrant, employee, aid worker, family, villager, miner, pilgrim, singer, athlete, detainee, captive, hacker, monk, herder, shepherd, general, commander, fighter, rebel, crewman, trader, peasant, contractor, executive, consultant, nurse, volunteer, academic, blogger, mechanic, couple, trucker, photographer, correspondent, deputy, senator, poet, translator, interpreter, dual national, mercenary, serviceman, seafarer, skipper, oil worker, technician`),
  "project-track.noun": list("line, track, stretch, segment, leg, lot"),
  "project-line.noun": list("line, link, connection, network, system, interconnector, route, corridor, grid"),
};
