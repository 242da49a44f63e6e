import type { Lexicon } from "../annotation/index.js";
import { list } from "./word-list.js";

/** Words of cooperation claims: that parties work together, how firmly it is said, and the fields they do it in. */
export const cooperation: Lexicon = {
  "cooperate.verb": list(
    "cooperate, co-operate, collaborate, coordinate, co-ordinate, interact, team up, join forces, join hands, twin, work together, work jointly, work side by side, work hand in hand, act jointly, act together, pool, partner, liaise",
  ),
  "work.verb": list("work, act"),
  "together.word": list("together, jointly, closely, hand in hand, side by side"),
  "cooperation-jointly.word": list("jointly, together"),
  "cooperation-not-together.verb": list(
    `build, construct, host, organise, organize, sign, issue, adopt, publish, launch, fund, finance, invest, meet, attend, visit, travel, sit, stand, live, come, go, bring, get, put, add, produce, export, import, account, make, hold, exercise, drill, attack, strike, bomb, fight, impose, condemn, oppose, support, vote, chair, inaugurate, open, cut, raise, lend, give, grant, donate, provide, pay, send, train, be, have, take, play, win, defeat, draft, submit, present, apply, join, leave`,
  ),
  "cooperation-share.verb": list("share, exchange, swap, pool"),
  "cooperation-shared.noun": list(
    "information, intelligence, experience, expertise, expert, student, teacher, scholar, scientist, researcher, datum, data, know-how, knowledge, practice, specialist, best practice, technology",
  ),
  "cooperation.noun": list(
    "cooperation, co-operation, collaboration, coordination, co-ordination, interaction, teamwork, cooperativeness",
  ),
  "cooperation-tie.noun": list(
    "tie, relation, relationship, link, contact, exchange, dialogue, dialog, partnership, integration, engagement, synergy, linkage, twinning, interchange",
  ),
  "cooperation-joint.noun": list(
    "work, effort, research, training, project, programme, program, production, patrol, activity, event, initiative, fight, investigation, monitoring, study, development, action, operation, measure, response, exploration, manufacturing, management, centre, center, laboratory, task force, course, expedition",
  ),
  "cooperation-partner.noun": ["partner"],
  "cooperation-train.verb": list("train, coach"),
  "cooperation-training.noun": list("training, instruction, scholarship"),
  "cooperation-offer.verb": list("offer, provide, give, promise, pledge, grant"),
  "cooperation-only-offer.verb": list("offer, promise, pledge"),
  "cooperation-professional.noun": list(
    "doctor, teacher, forester, engineer, adviser, advisor, instructor, expert, volunteer, nurse, agronomist, geologist, technician, specialist, consultant, trainer, physician, surveyor, archaeologist, scientist, medic",
  ),
  "cooperation-serve.verb": list("work, serve, teach, train, advise, practise, practice"),
  "cooperation-take-in.verb": list("receive, accept, admit, host, enrol, enroll, welcome, take"),
  "cooperation-student.noun": list("student, trainee, cadet, apprentice, intern, pupil"),
  "cooperation-found.verb": list("establish, set up, form, create, found, revive, resume, launch, convene, reactivate"),
  "cooperation-abroad.word": list("international, foreign, public, external, diplomatic, human, industrial, race"),
  "cooperation-praise.word": list("highly, warmly, well, positively"),
  "cooperation-bare.noun": list("relation, relationship, tie"),
  "cooperation-do.verb": ["do"],
  "cooperation-link.noun": list(
    "flight, direct flight, air service, air link, air connection, train service, railway service, rail service, ferry service, bus service, rail link",
  ),
  "cooperation-open.verb": list("resume, restore, launch, open, restart, start, begin, introduce, establish"),
  "cooperation-joint.word": list(
    "intergovernmental, inter-governmental, bilateral, joint, common, shared, collaborative, concerted, collective, cooperative",
  ),
  "cooperation-not-exchange.noun": list(
    "view, opinion, fire, gunfire, prisoner, note, letter, gift, pleasantry, word, rate, blow, insult, stock, greeting, message, remark, barb, shot, strike, visit, family, blood, kinship, love, marriage, personal, instrument, ratification, ambassador, fire, territory, population, hostage, body, credential",
  ),
  "cooperation-not-joint.noun": list(
    "statement, declaration, communique, communiqué, press, exercise, drill, manoeuvre, maneuver, venture",
  ),
  "cooperation-rise.word":
    list(`develop, expand, deepen, strengthen, boost, enhance, intensify, step up, increase, grow, broaden, widen, improve, bolster, reinforce, advance, foster, scale up, flourish, accelerate,
    upgrade, extend, cement, consolidate, energize, energise, diversify, ramp up, build up, thrive, blossom, tighten, raise, elevate, promote, enrich, further, fortify, rise,
    development, expansion, deepening, strengthening, enhancement, intensification, increase, growth, broadening, promotion, improvement, consolidation, advancement,
    close, deep, great, strong, growing, expanding, wide, broad`),
  "cooperation-plain.word": list("close, deep, great, strong, wide, broad"),
  "cooperation-fall.word": list(
    `reduce, decline, weaken, scale back, scale down, shrink, deteriorate, cut, curtail, downgrade, worsen, decrease, diminish, wane, sour, cool, limit, dwindle, fade, collapse, wither, unravel, fray, cut back, stagnate, reduction, decline, deterioration, weakening`,
  ),
  "cooperation-steady.word": list(
    "maintain, continue, remain, keep, preserve, sustain, stable, continuation, continuity, steady",
  ),
  "cooperation-run.verb": list(
    "enjoy, maintain, have, keep, hold, continue, conduct, build, establish, resume, restore, restart, launch, begin, start, carry out, cover, go, proceed, progress, move, cultivate, forge, create, revive, renew, normalise, normalize, rebuild, run, undertake, implement, initiate, be, welcome, praise, note, commend",
  ),
  "cooperation-stop.verb": list("suspend, freeze, halt, pause, postpone, interrupt, put on hold"),
  "cooperation-end.verb": list(
    "end, terminate, cease, cut off, break off, sever, stop, cancel, discontinue, abandon, scrap, wind up, withdraw, cut, rupture",
  ),
  "cooperation-refuse.verb": list("refuse, reject, decline, fail, rule out, oppose"),
  "cooperation-no.word": list("no, without, lack, absence, neither, nor"),
  "cooperation-agree.word": list(
    `agree, decide, resolve, consent, settle, conclude, sign, concur, stipulate, provide, provide for, agreement, understanding, consensus, decision, envisage`,
  ),
  "cooperation-better.word": list("good, well, strong, close"),
  "cooperation-circumstance.marker": list(
    "during, amid, amidst, after, before, despite, since, because, besides, without",
  ),
  "technical.word": list("technical"),
  "cooperation-rung.noun": list("level, alliance, rank"),
  "cooperation-pace.noun": list("momentum, pace, headway, ground, speed, progress"),
  "cooperation-pillar.noun": list(
    "pillar, basis, core, foundation, focus, priority, cornerstone, area, sphere, field, backbone, component, engine, mainstay, sector, direction, driver",
  ),
  "cooperation-cover.verb": list("cover, span, include, embrace, encompass, comprise, involve, focus, concern"),
  "cooperation-existing.word": list("ongoing, continued, continuing, existing, current, long-standing, longstanding"),
  "cooperation-start.noun": list(
    "launch, start, beginning, resumption, implementation, opening, establishment, creation, commencement, completion",
  ),
  "cooperation-wish.word":
    list(`want, wish, seek, ready, willing, keen, keenness, eager, interested, interest, readiness, willingness, desire, eagerness, propose, offer, hope, look, look forward, aspire, strive, desirous, open,
    request, invite, ask, prepared, wish, intention, intent, determination, determined, aim, appeal, solicit, policy, openness, court`),
  "cooperation-plan.word": list(
    `plan, intend, intention, commit, committed, commitment, pledge, vow, promise, undertake, undertaking, expect, determined, set, aim, prepare, wish, hope, target, look, look forward, goal, ambition, resolve, promise, announce, will, poised, due, desire, strive, determination`,
  ),
  "cooperation-should.word": list(
    `should, must, ought, need, importance, necessity, necessary, important, essential, crucial, vital, imperative, significance, key, call, call for, urge, advocate, favour, favor, require, demand, recommend, encourage, encouragement, expedient, advisable, indispensable, priority, relevance, advantage, benefit, value, useful, desirable, worthwhile, favourable, beneficial, appeal`,
  ),
  "cooperation-call.word": list(
    "call, call for, urge, advocate, favour, favor, demand, recommend, encourage, appeal, ask, request, invite, propose, suggest",
  ),
  "cooperation-chance.noun": list(
    "prospect, potential, opportunity, possibility, avenue, room, scope, chance, perspective",
  ),
  "cooperation-topic.verb": list(
    `discuss, review, consider, examine, touch, address, talk, negotiate, explore, brief, debate, study, assess, analyse, analyze, exchange, concern, mention, dwell, inquire, deliberate, consult, confer, centre, center, focus, thank, outline, weigh, mull, broach, revisit, tackle, cover, look into, speak, dedicate, devote`,
  ),
  "cooperation-topic.noun":
    list(`memorandum, agreement, treaty, deal, accord, protocol, pact, declaration, statement, talk, talks, discussion, consultation, negotiation, conversation, meeting, conference, seminar, session, issue, question, matter, topic, agenda, aspect, view, commission, committee, council, ministry, department, fund, roadmap,
    report, article, contract, mou, convention, document, letter, forum, summit, workshop, speech, lecture, symposium, roundtable, round table, charter, group, subcommittee, bureau, institute, agency, office, conclusion, draft, text, thanks, gratitude, argument, dispute, disagreement, doubt, concern, tension, crisis, problem, obstacle, barrier, difficulty, impact, damage, threat, law, bill, framework agreement, plan of action, working group, minister, official, exhibition, festival, visit, organisation, organization, proposal`),
  "cooperation-way.noun": list(
    "way, means, avenue, area, direction, modality, form, mechanism, opportunity, prospect, possibility, potential, state, status, range, issue, number, topic, aspect, question, list, course, result, progress, pace, dynamic, proposal, idea",
  ),
  "cooperation-joint-body.noun": list("commission, committee, working group, task force, council, business council"),
  "cooperation-field.marker": list(
    "in, on, over, against, for, through, of, such, including, within, as, like, towards, toward, to, via, by, under, at, across, from, into",
  ),
  "cooperation-framework.marker": list("within, under, through, in, inside, at, via"),
  "cooperation-framework.noun": list(
    "framework, format, auspices, aegis, umbrella, context, scope, venue, platform, rubric, structure",
  ),
  "cooperation-with.marker": list("with, alongside"),
  "cooperation-of.marker": list("of, by"),
  "cooperation-level.word": list(
    "strategic, comprehensive, all-weather, diplomatic, consular, permanent, cooperative, friendly",
  ),
  "cooperation-topic-body.noun": list(
    "ministry, department, agency, committee, commission, company, minister, authority, bank",
  ),
  "more.word": list("more, most, ever, increasingly, further"),
  "field.economy": list(
    `economy, economic, economics, finance, financial, banking, industry, industrial, business, manufacturing, fiscal, monetary, taxation, tax, automotive, shipbuilding, entrepreneurship, economically, economic development, macroeconomic, sme, commerce, mining, mineral, textile, construction`,
  ),
  "field.trade": list(
    "trade, trading, commerce, commercial, export, import, custom, customs, market access, e-commerce",
  ),
  "field.investment": list("investment, invest, investor"),
  "field.energy": list(
    `energy, oil, gas, electricity, hydropower, hydroelectric, renewable, renewables, solar, wind, hydrogen, petroleum, lng, power plant, uranium, coal, petrochemical, petrochemistry, power grid, hydrocarbon, fuel, civil nuclear, nuclear power, nuclear energy, peaceful nuclear, atomic energy, biofuel, reactor, nuclear, geothermal, power generation, power engineering`,
  ),
  "field.connectivity": list(
    `transport, transportation, infrastructure, connectivity, logistics, logistic, railway, rail, road, aviation, airline, port, shipping, transit, corridor, telecommunication, flight, highway, interconnection, bridge, airport, air service, air traffic, freight, cargo, waterway, postal`,
  ),
  "field.security": list(
    `security, police, policing, law enforcement, border security, border control, border management, border guard, border protection, border patrol, crime, criminal, drug, narcotic, trafficking, smuggling, piracy, pirate, cyber, cybersecurity, cyber-security, cybercrime, intelligence, migration, stability, smuggler, peace, peacebuilding, illegal migration, money laundering, extradition, judicial, corruption`,
  ),
  "field.counter-terrorism": list(
    `terrorism, terrorist, extremism, extremist, counter-terrorism, counterterrorism, counter-terror, anti-terrorism, anti-terror, antiterrorism, antiterrorist, anti-terrorist, radicalisation, radicalization, counterterror, terror, jihadist`,
  ),
  "field.defence": list(
    `defence, defense, military, arms, naval, navy, army, armed force, missile, weapon, peacekeeping, military-technical, troop, warship, air force, ammunition, armament, soldier`,
  ),
  "field.culture": list(
    `culture, cultural, art, heritage, museum, film, cinema, sport, sports, sporting, music, language, media, people-to-people, people - to - people, archaeology, archaeological, theatre, literature, library`,
  ),
  "field.education": list(
    `education, educational, student, university, scholarship, school, academic, teacher, vocational, vocational training, higher education, scholar, college`,
  ),
  "field.humanitarian": list(
    "humanitarian, refugee, disaster relief, relief, demining, disaster, emergency, rescue, mine clearance, evacuation",
  ),
  "field.science": list(
    `science, scientific, technology, technological, technical, innovation, innovative, innovation, research, space, outer space, digital, ict, artificial intelligence, ai, satellite, laboratory, semiconductor, high-tech, high-technology, digitalisation, digitalization, astronomy, scientist, lunar, quantum, biotechnology, r&d, information technology, digitisation`,
  ),
  "field.agriculture": list(
    `agriculture, agricultural, farming, fishery, fisheries, fishing, food, forestry, livestock, irrigation, veterinary, grain, crop, agribusiness, farm, agro-industrial, farmer, rice, wheat, fish, agrifood, horticulture, phytosanitary, aquaculture`,
  ),
  "field.environment": list(
    `environment, environmental, climate, ecology, ecological, biodiversity, water, conservation, green, pollution, wildlife, desertification, glacier, emission, nature, reforestation, deforestation, waste, decarbonisation, decarbonization, air quality, river`,
  ),
  "field.health": list(
    `health, healthcare, medical, medicine, vaccine, pandemic, epidemic, hospital, pharmaceutical, disease, covid-19, coronavirus, malaria, public health, vaccination, epidemiological, sanitary, doctor`,
  ),
  "field.politics": list(
    `political, politics, parliamentary, parliament, inter-parliamentary, interparliamentary, foreign policy, governance, consular, diplomacy, politically, policy coordination, legislative, political dialogue, diplomatic`,
  ),
};
