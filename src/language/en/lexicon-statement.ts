import type { Lexicon } from "../../annotation/index.js";
import { list } from "./word-list.js";

/** Words of statement claims: verbs and nouns of speech acts, what they are about, and who does not speak for a state. */
export const statement: Lexicon = {
  "criticise.verb":
    list(`condemn, deplore, denounce, decry, criticise, criticize, slam, blast, rebuke, censure, lambast, lambaste, berate, castigate, chide, scold, reprimand, upbraid, excoriate,
    vilify, deride, ridicule, chastise, bemoan, lament, disparage, fault, knock, bash, rap, pillory, assail, admonish, mock, disapprove, ridicule, regret`),
  "inveigh.verb": list(
    "lash, lash out, hit out, rail, inveigh, complain, speak out, take aim, object, take issue, fulminate, hit back, protest, fume",
  ),
  "draw.verb": list(
    "draw, win, earn, attract, elicit, provoke, trigger, spark, prompt, face, meet, receive, get, incur, invite",
  ),
  "under-fire.noun": list("fire, attack, flak, scrutiny"),
  "reproach.marker": list("over, for"),
  "swipe.noun": list("swipe, dig, jab, potshot, broadside, salvo, tirade, diatribe, barb, scorn, wrath, fury, ire"),
  "harsh-word.noun": list("harsh word, strong word, stern word, sharp word, angry word, hard word"),
  "finger.noun": list("finger"),
  "blame.noun": list("blame, responsibility"),
  "attribute.verb": list("attribute, ascribe, impute"),
  "hint.verb": list("hint, suggest, intimate, signal, indicate, imply"),
  "set-deadline.verb": list("give, set, allow, hand"),
  "deadline.noun": list("deadline, ultimatum, hour, day, week, month"),
  "notice.noun": list("notice"),
  "wished.noun": list(
    "peace, prosperity, success, happiness, health, recovery, luck, progress, well-being, wellbeing, year",
  ),
  "reject-at.verb": list("scoff, balk, baulk, sniff, demur"),
  "deaf-ear.noun": list("ear, door, back, cold water"),
  "withhold.verb": list("deny, refuse, withhold"),
  "permission.noun": list("permission, clearance, landing right, overflight, transit, request"),
  "addressing.verb": list(
    "urge, call, ask, tell, warn, accuse, thank, congratulate, blame, invite, press, implore, beg, remind, order, caution, suspect, praise, commend, criticise, criticize, rebuke",
  ),
  "suffer.verb": list("regret, rue, repent, suffer, pay, face, bear, feel, pay dearly, learn"),
  "suffer-only.verb": list("regret, rue, repent, pay dearly"),
  "consequence.noun": list(
    "consequence, price, cost, retaliation, response, reprisal, punishment, answer, reply, war, destruction, sanction, sanctions, wrath, isolation, defeat, force, brunt, lesson",
  ),
  "meet-with.verb": list(
    "meet, answer, trigger, provoke, receive, have, result, lead, draw, bring, face, invite, find, encounter, get, mean, entail, prompt, unleash",
  ),
  "keep.verb": list(
    "respect, honour, honor, observe, implement, comply, fulfil, fulfill, abide, keep, cooperate, withdraw, stop, live up, adhere, meet, negotiate, listen",
  ),
  "rush.verb": list("come, spring, leap, rise, rush, rally, jump"),
  "defence.noun": list("defence, defense"),
  "silence.verb": list(
    "comment, elaborate, say, give, confirm, speculate, disclose, discuss, name, identify, specify, answer, speak, provide, reveal, be",
  ),
  "say.verb": list("say"),
  "protest.verb": list("protest, oppose, resent, contest, dispute"),
  "criticism.noun":
    list(`condemnation, criticism, denunciation, rebuke, censure, disapproval, indignation, outrage, dismay, displeasure, regret, disappointment, anger, objection, alarm, concern,
    unease, reproach, reproof, misgiving, worry, dissatisfaction, revulsion, fury, disgust, anxiety, abhorrence`),
  "formal-protest.noun": list(
    "representation, representations, protest, protest note, note of protest, démarche, demarche, note verbale, letter of protest, objection",
  ),
  "indignant.word":
    list(`concerned, alarmed, worried, outraged, angered, dismayed, disappointed, appalled, indignant, shocked, disturbed, troubled, saddened, critical, unhappy, upset, displeased,
    horrified, furious, angry, dissatisfied, frustrated, incensed`),
  "summon.verb": list("summon, call in, convoke, haul in, convene"),
  "envoy.noun": list(
    "ambassador, envoy, commissioner, high commissioner, chargé, charge, diplomat, attaché, consul, attache, charge d'affaires, chargé d'affaires, representative",
  ),
  "accuse.verb": list("accuse, blame, suspect, implicate"),
  "charge.verb": list("charge"),
  "accusation.noun": list("accusation, allegation, charges"),
  "allege.verb": list("allege, charge, claim, maintain, contend, assert, insist, complain"),
  "urge.verb":
    list(`urge, press, exhort, implore, beseech, pressure, ask, request, order, beg, plead, encourage, prod, push, pressurise, pressurize, advise, instruct, call, call on,
    call upon, command, petition, nudge, remind, caution, appeal, lobby, challenge, dare`),
  "call-on.verb": list("call, call on, call upon, appeal, prevail, plead, press, push, lean"),
  "demand.verb": list("demand, request, ask, require"),
  "insist.verb": list("insist, stress, reiterate, say"),
  "press.verb": list("press, lobby, pressure, pressurise, pressurize, petition"),
  "seek.verb": list("demand, request, seek, solicit, require"),
  "urge.noun": list("call, appeal, demand, request, plea, pressure, exhortation, entreaty, insistence, petition, bid"),
  "invite.verb": list("invite"),
  "reject.verb": list(
    `reject, refuse, decline, turn down, rule out, veto, rebuff, spurn, repudiate, brush aside, shrug off, snub, dismiss, disown, scorn, oppose, throw out, balk, baulk`,
  ),
  "accept.verb": list("accept, agree, allow, tolerate, recognise, recognize, permit, negotiate, yield, bow, give in"),
  "rejection.noun": list("refusal, rejection, veto, rebuff, dismissal"),
  "deny.verb-of-charge": list("deny, refute, rebut, dismiss, reject, scoff, brush off, disavow, repudiate"),
  "charge.noun": list(
    "complaint, protest, version, story, account, charge, accusation, allegation, claim, report, suggestion, assertion, insinuation, criticism",
  ),
  "baseless.adj": list(
    "childish, laughable, hoax, invented, unproven, without foundation, far-fetched, unsubstantiated, baseless, groundless, false, untrue, unfounded, absurd, fabricated, nonsense, lie, fantasy, fabrication, slander, fairy tale, tale, ridiculous, invention, propaganda, nonsense, smear",
  ),
  "threaten.verb": list("threaten, menace"),
  "warn.verb": list("warn, caution, forewarn"),
  "vow.verb": list("vow, pledge, promise, swear, threaten, warn"),
  "retaliate.verb": list(
    "retaliate, respond, answer, avenge, punish, reciprocate, strike back, hit back, crush, destroy, annihilate, attack, strike, shoot, shoot down, bomb, obliterate, wipe out, retake, react",
  ),
  // What is called a threat but said by nobody: "the threat of terrorism against Chad".
  "danger.word": list(
    "terrorism, terror, terrorist, extremism, militancy, insurgency, jihadist, disease, virus, pandemic, epidemic, drought, famine, flood, crime, piracy, proliferation, instability, spillover, climate, pollution, locust",
  ),
  "threat.noun": list("threat, ultimatum, warning, caution"),
  "praise.verb": list(
    `value, cherish, prize, praise, hail, commend, laud, applaud, salute, compliment, thank, appreciate, extol, acclaim, defend, admire, pay tribute`,
  ),
  "welcome.verb": list("welcome, appreciate, hail, applaud, greet"),
  "thank.noun": list("praise, gratitude, thanks, appreciation, tribute, admiration, thank, commendation"),
  "solidarity.noun": list("solidarity, support, backing"),
  "voice.verb": list(
    "express, convey, voice, extend, offer, send, reiterate, state, give, pay, declare, pledge, reaffirm, have, transmit, bring, deliver, render, owe, heap, lavish, pour, announce, come, show",
  ),
  "complaint.noun": list("complaint"),
  "wish.verb": list("wish"),
  "grateful.adj": list("grateful, thankful, indebted, appreciative, pleased, satisfied"),
  "conduct.noun":
    list(`reaction, idea, decision, step, move, release, announcement, statement, effort, offer, acceptance, readiness, willingness, initiative, plan, proposal, withdrawal, ceasefire, truce, return,
    election, support, ratification, signing, accession, action, commitment, progress, reform, response, role, contribution, agreement, assistance, help, pledge, invitation, apology, cooperation,
    moratorium, gesture, adoption, lifting, opening, reopening, resolve, intention, approach, policy, ruling, choice, acquittal, pardon, visit, remark, speech, comment, word, position, stance, admission,
    vote, resumption, restraint, pullout, pull-out, participation, process, achievement, success, attempt, arrest, handover`),
  "congratulate.verb": list("congratulate, felicitate"),
  "congratulation.noun": list(
    "congratulation, congratulations, felicitation, felicitations, best wishes, good wishes, greeting, greetings",
  ),
  "condole.verb": list("condole, commiserate, sympathise, sympathize"),
  "condolence.noun": list("condolence, condolences, sympathy, commiseration"),
  "apologise.verb": list("apologise, apologize, atone"),
  "apology.noun": list("apology, apologies"),
  "sorry.word": list("sorry"),
  "regret.noun": list("regret, regrets, remorse"),
  "no.word": list("no"),
  "ask.verb": list("ask, appeal, plead, beg, press"),
  "tell.verb": list("tell, inform, notify, warn, remind, assure"),
  "call-as.verb": list("call, describe, brand, denounce, label, term, regard, see, dub, characterise, characterize"),
  "wrong.word":
    list(`bullying, banditry, piracy, declaration of war, childish, theft, robbery, breach, hypocrisy, meddling, farce, terrorism, unhelpful, absurd, cynical, arrogant, infringement, arrogance, aggressive,
    illegitimate, offensive, insulting, slanderous, discriminatory, humiliating, unwarranted, incitement, warmongering, cruel, inhumane, unlawful, colonialism, imperialism, extortion, sabotage, act of piracy,
    unacceptable, illegal, provocative, hostile, provocation, outrage, unlawful, intolerable, reckless, irresponsible, disgraceful, shameful, outrageous, barbaric, criminal, crime,
    aggression, violation, unjustified, regrettable, deplorable, cowardly, act of war, act of aggression, brutal, inhuman, dangerous, wrong, unfair, hypocritical, terrorist, threat, disproportionate,
    illegitimate, stain, interference, inexcusable, despicable, savage, undemocratic, excessive, atrocity, blackmail, escalation, unjust, disappointing, unfriendly, immoral, destabilising, destabilizing,
    massacre, genocide, betrayal, insult, disgrace, mistake`),
  "good.word": list(
    "brotherly, fraternal, timely, positive, welcome, encouraging, constructive, neighbourly, statesmanlike, bold, far-sighted, friend, reliable, example, hero, admirable, courageous, historic, exemplary, wise, commendable, generous, brave, model",
  ),
  "wrong.verb": list(
    "abandon, desert, violate, breach, break, betray, interfere, meddle, provoke, threaten, sponsor, harbour, harbor, arm, incite, sabotage, undermine, poison, steal, spy, lie, cheat, deceive, fuel, destabilise, destabilize, infringe, encroach, plot, mislead, jeopardise, jeopardize, abuse, foment, instigate, smuggle, mastermind, orchestrate, stall, obstruct, hinder, hamper, imitate, flout, disregard, evade, circumvent, torpedo, scuttle, derail, thwart, weaponise, weaponize, politicise, politicize, bully, coerce, intimidate, suppress, massacre, starve, drag, renege, blackmail, shelter, bankroll, persecute, humiliate, ignore, exploit, shift, hack, oppress, repress, distort, torture, escalate",
  ),
  "behind.word": list("behind, responsible, guilty, complicit, culpable, to blame, blame"),
  "obligation.auxiliary": list("must, should, ought, need, have, has to, have to, had to"),
  "joint.word": list("joint, jointly, together, common"),
  "mutual-charge.verb": list("trade, exchange, swap"),
  "reciprocal.word": list("each"),
  "guilt.noun": list("responsibility, involvement, role, guilt, blame, wrongdoing, link, part, knowledge"),
  "plot.verb": list("plan, plot, prepare, try, want, seek, attempt, scheme, conspire, intend"),
  "hostile-aim.verb": list(
    "overthrow, attack, invade, annex, destabilise, destabilize, occupy, topple, assassinate, kill, destroy, blackmail, divide, seize, undermine, provoke, partition, starve, strangle",
  ),
  "hold-guilty.verb": list("hold"),
  "take-to.verb": list("take, bring, drag, haul"),
  "task.word": list("task"),
  "restraint.noun": list("restraint, moderation, caution, calm, patience"),
  "insist-only.verb": list("insist"),
  "courtesy.verb": list(
    "congratulate, thank, discuss, condole, inform, express, convey, wish, talk, brief, offer, say, greet, apologise, apologize",
  ),
  "alike.word": list("as, so, like"),
  "lie.verb": list("lie, rest"),
  "bear.verb": list("bear, carry, share"),
  "telephone.verb": list("call, telephone, phone, ring"),
  "protest-bare.verb": list("protest, object, complain"),
  "number-three.word": list("three, 3"),
  "number-four.word": list("four, 4"),
  "number-five.word": list("five, 5"),
  "mediator.marker": list("through, via, despite, without"),
  "tell-to.verb": list("tell, order, direct, instruct, warn"),
  "mild.verb": list(
    "know, understand, be, see, succeed, feel, have, hear, remember, win, prosper, become, think, believe",
  ),
  "none.word": list("none, nothing"),
  "such.word": list("such"),
  "threat.mark": list("if, unless, until"),
  "harm.word": list(
    "troops, soldier, intervene, sever, downgrade, veto, block, scrap, abandon, pull out, tear up, cut off, sanctions, boycott, embargo, attack, retaliatory, retaliation, expel, suspend, withhold, close, cut, halt, boycott, war, force, tariff, duty, invade, quit, withdraw, recall, leave, seize, freeze, ban, bomb",
  ),
  "rivals.noun": list(
    "neighbour, neighbor, side, party, rival, foe, belligerent, combatant, adversary, antagonist, enemy, army, capital, neighbours, country",
  ),
  "want.verb": list("want, expect, wish, like"),
  "deed.noun":
    list(`term, raid, attack, strike, move, decision, step, ban, incursion, shelling, killing, alert, exercise, test, launch, plan, sanction, sanctions, tariff, remark, statement, arrest, expulsion, bombing, offer, proposal, demand,
    request, seizure, closure, action, measure, report, claim, charge, allegation, accusation, criticism, threat, ultimatum, announcement, deployment, invasion, flight, manoeuvre, drill, blockade, embargo, resolution, release,
    gesture, withdrawal, ceasefire, truce, invitation, idea, comment, speech, apology, verdict, sentence, execution, ruling, vote, call, appeal, suggestion, terms, condition, reaction, response, warning, call`),
  "yielded.noun": list(
    "release, return, withdrawal, apology, explanation, compensation, extradition, handover, recall, end, halt, inquiry, investigation, evacuation, access",
  ),
  "reprisal.noun": list(
    "countermeasure, counter-measure, retaliation, reprisal, revenge, consequence, counteraction, response, answer, retribution, measure, action",
  ),
  "reprisal-only.noun": list(
    "countermeasure, counter-measure, retaliation, reprisal, revenge, consequence, counteraction, retribution",
  ),
  "reprisal.word": list(
    "kind, strong, tough, harsh, severe, grave, serious, decisive, appropriate, force, painful, swift, firm, crushing",
  ),
  "theme.marker": list("about, over, at, regarding, on, concerning, for, with, against, to, towards, toward"),
  "concern.marker": list("about, over, at, regarding, on, concerning, with, against, by"),
  "situation.noun": list(
    "situation, escalation, conflict, crisis, development, safety, fate, tension, future, security, health, outbreak, course, plight, state",
  ),
  "against.marker": list("against, at, to, about, over, with, on"),
  "on.marker": list("on, upon, to, with, at"),
  "from.marker": list("from, of"),
  "address.marker": list("to, with, for, on, upon, against, towards, toward, at"),
  "addressee.marker": list("to, with"),
  "with.marker": list("with"),
  "to.marker": list("to"),
  "under.marker": list("under"),
  "voice.noun": list(
    "spokesperson, spokesman, spokeswoman, statement, communiqué, communique, note, message, letter, declaration, cabinet, junta, official, monarch, foreign minister, sides, court, navy, air force, military, lawmaker, legislature, embassy, chancellery, police chief, leader, envoy, delegation, deputy, mission, ruler",
  ),
  "private-person.noun":
    list(`coach, goalkeeper, trainer, nurse, headteacher, teacher, rector, mathematician, singer, actor, actress, tourist, businessman, analyst, expert, critic, activist, voter, fan, farmer, fisherman,
    trader, investor, carmaker, brewery, film, novel, opposition, party, group, company, firm, newspaper, daily, media, press, journalist, writer, professor, survey, poll, storm, union, church, pope, bishop,
    dissident, exile, student, worker, striker, player, captain, club, team, bank, maker, airline, tv, television, radio, rebel, militant`),
  "play.word":
    list(`striker, midfielder, goalkeeper, semi-final, semifinal, quarter-final, quarterfinal, volleyball, football, soccer, rugby, cricket, tennis, basketball, hockey, wicket, innings, penalties,
    qualifier, fixture, coach, tournament, championship, two tries, three tries, four tries, half-time, penalty shoot-out, olympics, handball, goalless`),
  "fiction.noun": list("film, novel, movie, play, opera, thriller, comic, drama, epic, sequel, fable"),
  // What acts are about, for finer event codes
  "topic.release": list("release, free, hand back, return, set free, pardon, prisoner, hostage"),
  "topic.inspection": list("inspector, inspection, observer, monitor, investigator, iaea"),
  "topic.ceasefire": list(
    "ceasefire, cease-fire, truce, restraint, fighting, attack, hostilities, shelling, bombing, violence, war, offensive, raid, strike",
  ),
  "topic.withdrawal": list("withdraw, withdrawal, pull out, pull back, pullout, leave, evacuate, troop, troops, siege"),
  "topic.sanctions": list("sanction, sanctions, embargo, ban, boycott, blockade, tariff, duty, asset"),
  "topic.talks": list(
    "talk, talks, negotiation, negotiations, negotiate, dialogue, meet, meeting, summit, mediation, visit, discuss",
  ),
  "topic.settlement": list("settle, settlement, peace, plan, agreement, deal, treaty, reconciliation, truce"),
  "topic.extradition": list("extradite, extradition, suspect, fugitive, hand over"),
  "topic.military-aid": list("weapon, weapons, arms, military aid, military assistance, missile, military"),
  "topic.humanitarian-aid": list("humanitarian, relief, food, medicine, aid worker, convoy"),
  "topic.aid": list("aid, assistance, help, loan, support, fund, funds, money, donation"),
  "topic.rights": list("right, rights, torture, abuse, prisoner, repression, persecution, minority, freedom"),
  "topic.leadership": list("resign, resignation, step down, quit, regime, reinstate"),
  "topic.policy": list(
    "policy, law, reform, programme, program, settlement, construction, stop, halt, end, change, abandon, explain, cooperate",
  ),
  "topic.veto": list("veto"),
  "topic.ultimatum": list("ultimatum"),
  "topic.blockade": list("blockade, close, strait, shut"),
  "topic.occupation": list("occupy, occupation, annex, annexation, take by force, seize, reoccupy, recapture, conquer"),
  "topic.mass-destruction": list(
    "nuclear, atomic, chemical, biological, weapon of mass destruction, weapons of mass destruction, nuke",
  ),
  "topic.bombardment": list(
    "bomb, shell, missile, rocket, air strike, airstrike, shoot down, shelling, bombing, bombardment, attack, invade, invasion, raid, strike",
  ),
  "topic.force":
    list(`attack, force, war, strike, bomb, invade, invasion, military, missile, retaliate, retaliation, shoot, shoot down, destroy, annihilate, fire, troops, violate, airspace, aggression, border, kill, killing, rebel,
    shell, shelling, crush, raid, incursion`),
  "topic.relations": list("relation, relations, tie, ties, ambassador, treaty, cooperation, membership"),
  "topic.expulsion": list("expel, expulsion, inspector, peacekeeper, observer, throw out, kick out, monitor"),
  "topic.espionage": list("spy, spying, espionage, hacking, hack, treason, sabotage"),
  "topic.war-crimes": list("genocide, war crime, massacre, atrocity, ethnic cleansing"),
  "topic.crime": list(
    "crime, corruption, fraud, smuggle, smuggling, traffic, trafficking, theft, steal, bribe, terrorism, launder",
  ),
  "topic.complaint": list("protest, complaint, note, démarche, demarche, summon, objection"),
  "topic.peacekeeping": list("peacekeeper, peacekeeping, peace-keeper, blue helmet, peace force, troops, soldier"),
  "topic.frontier": list("border, frontier, crossing, airspace, port, border crossing, border post, bridge"),
  "topic.siege": list("siege, blockade"),
  "topic.disarming": list("demobilise, demobilize, disarm, disband, pull back, stand down, decommission"),
  "topic.relief-work": list(
    "aid worker, relief worker, humanitarian, aid agency, relief agency, aid group, charity, aid official, relief, aid",
  ),
  "topic.guilt": list("convict, conviction, guilty, guilt"),
  "topic.hunger-strike": list("hunger strike, hunger-strike, hunger striker"),
  "topic.obstruction": list("block, blockade, obstruct, barricade, blockage, roadblock"),
  "topic.riot": list(
    "riot, ransack, storm, torch, burn, stone, pelt, attack, vandalise, vandalize, loot, smash, set fire, break into, rioter, besiege, rampage, hurl, throw",
  ),
  "topic.boycott": list("boycott, strike, refuse, down tools, walkout, stoppage"),
  "topic.police": list("police, policeman, riot police, gendarme"),
  "topic.alert": list("alert, standby, readiness"),
  "topic.sky": list(
    "airspace, water, waters, sky, skies, zone, air space, air defence zone, territorial waters, overflight",
  ),
  "topic.property": list(
    "ship, trawler, vessel, tanker, asset, assets, property, land, plane, aircraft, artefact, artifact, manuscript, island, fund, funds, treasure, oil, company, factory, goods, cargo, boat, mine, farm, well",
  ),
};
