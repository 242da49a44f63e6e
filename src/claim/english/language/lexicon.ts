import type { Lexicon } from "../annotation/index.js";
import { action } from "./lexicon-action.js";
import { agreement } from "./lexicon-agreement.js";
import { arms } from "./lexicon-arms.js";
import { contexts } from "./lexicon-context.js";
import { cooperation } from "./lexicon-cooperation.js";
import { easing } from "./lexicon-easing.js";
import { finance } from "./lexicon-finance.js";
import { force } from "./lexicon-force.js";
import { meeting } from "./lexicon-meeting.js";
import { membership } from "./lexicon-membership.js";
import { partnership } from "./lexicon-partnership.js";
import { project } from "./lexicon-project.js";
import { roles } from "./lexicon-role.js";
import { stances } from "./lexicon-stance.js";
import { statement } from "./lexicon-statement.js";
import { table } from "./lexicon-table.js";
import { trade } from "./lexicon-trade.js";
import { visit } from "./lexicon-visit.js";
import { list } from "./word-list.js";

/** What the grammar of claims asks of English: small words, verbs of saying, cues of how far a thing has come. */
const grammar = {
  "be.verb": ["be"],
  "have.verb": ["have"],
  "future.auxiliary": ["will", "shall", "'ll", "wo", "going"],
  "conditional.auxiliary": ["would", "should", "'d"],
  "unreal.auxiliary": ["could", "may", "might", "can", "must", "ought"],
  "negation.word": ["not", "n't", "never", "no", "neither", "nor", "without"],
  "not-only.word": ["only", "merely", "just", "simply", "solely"],
  "almost.word": ["almost", "nearly", "narrowly"],
  "forgone.word": ["instead", "rather", "short"],
  "forgone.link": ["of", "than"],
  "if.mark": ["if", "unless", "lest", "provided"],
  "false.word": list("false, untrue, wrong, incorrect, baseless, unfounded, groundless, lie, fabrication, myth, hoax"),
  "conditional.mark": ["if", "unless", "whether", "lest", "provided", "supposing", "were", "were to"],
  "infinitive.mark": ["to"],
  "inversion.auxiliary": ["be", "have", "should"],
  "since.marker": ["since"],
  "imminent.word": ["due"],
  "talk-over.verb": ["discuss", "explore", "review", "consider", "examine", "address", "assess"],
  "hyphen.mark": ["-", "–", "—", "‑"],
  "comma.mark": [","],
  "yet.word": ["yet"],
  "own.word": ["own"],
  "each.word": ["each", "every", "such"],
  "relative.pronoun": ["who", "which", "that", "whom", "whose"],
  "human-relative.pronoun": ["who", "whom", "whose"],
  "definite.word": ["the", "this", "that", "these", "those", "both"],
  "both.word": ["both", "two", "2"],
  "count.word": list("both, two, pair, duo, three, trio, four, quartet, five, six"),
  "count.2": list("both, two, pair, duo"),
  "count.3": list("three, trio"),
  "count.4": list("four, quartet"),
  "count.5": ["five"],
  "count.6": ["six"],
  "all.word": ["all"],
  "purpose.noun": list("purpose, end, aim, goal, reason"),
  "demonstrative.plural": ["these", "those", "such", "they"],
  "example.marker": ["such", "like", "including", "such as"],
  "first-person.plural": ["we", "us", "our", "ours", "ourselves"],
  "first-person.singular": ["i", "me", "my", "mine", "myself"],
  "second-person": ["you", "your", "yours", "yourself"],
  "third-person.human": ["he", "she", "him", "her", "his", "hers"],
  "third-person.thing": ["it", "its", "itself"],
  "third-person.plural": ["they", "them", "their", "theirs", "themselves"],
  "shared.noun": [
    "relation",
    "relationship",
    "tie",
    "border",
    "cooperation",
    "partnership",
    "trade",
    "friendship",
    "interaction",
    "dialogue",
  ],
  "goal.marker": ["to", "for", "into", "toward", "towards"],
  "origin.marker": ["from"],
  "scene.marker": ["in", "at", "near", "outside"],
  "place.marker": ["in", "at", "to", "inside", "within", "across", "throughout"],
  "belonging.marker": ["of", "in", "from", "between", "at"],
  "doer.marker": ["of", "by"],
  "agent.marker": ["by"],
  "partner.marker": ["with"],
  "between.marker": ["between", "among"],
  "beneficiary.marker": ["to", "for", "towards", "toward", "with", "into"],
  "purpose.marker": ["for", "towards", "toward"],
  "stance.marker": ["on", "over", "for", "to", "against", "with", "in", "behind", "of", "by"],
  "according.marker": ["according", "according to", "per"],
  "support.verb":
    list(`embark, tour, reaffirm, throw, pay, make, hold, conduct, undertake, begin, start, conclude, end, finish, complete, give, extend, provide, grant, offer, sign, receive, get, secure, obtain,
    take, accept, win, seek, approve, announce, pledge, promise, commit, deliver, disburse, donate, wrap, wrap up, embark, cancel, postpone, plan, schedule, arrange, launch, open, close,
    award, allocate, allot, contribute, supply, send, negotiate, finalise, finalize, ratify, agree, arrange, express, voice, reaffirm, reiterate, affirm, confirm, underline, declare, establish,
    set, form, forge, upgrade, elevate, raise, restore, resume, sever, break, suspend, enjoy, have, build, develop, strengthen, maintain, deepen, continue, underscore, show, lend, throw`),
  "occur.verb": ["take place", "take", "occur", "happen", "begin", "start", "end", "come", "follow"],
  "object-control.verb": list("invite, urge, ask, persuade, allow, enable, encourage, permit, request, force, order"),
  "remember.verb": list("recall, remember, commemorate, mark, celebrate, honour, honor"),
  "sequence.mark": list("after, before"),
  "time-unit.noun": list("hour, day, week, month, year, decade, century"),
  "subject-control.verb": list(
    "promise, pledge, agree, plan, intend, want, hope, expect, decide, refuse, offer, commit, begin, start, continue, threaten, vow, prepare, seek, wish, aim",
  ),
  "reporting.verb":
    list(`say, state, tell, stress, note, add, announce, declare, claim, report, emphasise, emphasize, underline, underscore, recall, explain, affirm, reaffirm, reiterate, confirm,
    mention, argue, warn, insist, assert, maintain, write, comment, remark, reply, answer, respond, ask, observe, point, point out, highlight, disclose, reveal, inform, quote, cite, read, acknowledge,
    admit, suggest, believe, think, conclude, urge, call, deny, assure, promise, pledge, vow, describe, estimate, predict, complain, allege, accuse, thank, express, welcome, praise, repeat, continue, go on`),
  "message.noun": [
    "message",
    "letter",
    "statement",
    "telegram",
    "greeting",
    "note",
    "document",
    "communiqué",
    "communique",
    "report",
    "readout",
    "post",
  ],
  "thank.verb": list("thank, congratulate, praise, criticise, criticize, blame, accuse, commend, condemn"),
  "speech.noun": list(
    "address, speech, statement, remarks, toast, keynote, lecture, message, words, opening, intervention, declaration",
  ),
  "quote.verb": ["quote", "cite"],
  "press.noun": list(
    "newspaper, daily, weekly, magazine, broadcaster, channel, website, news agency, agency, paper, journal, station, outlet, tabloid, press, media, television",
  ),
  "report.noun": list(
    "report, claim, allegation, accusation, rumour, rumor, suggestion, charge, assertion, speculation, notion",
  ),
  "pledge.verb": list("pledge, promise, vow, offer, commit, undertake, announce, propose, earmark"),
  "set-up.verb": list("set up, set aside, set off"),
  "undertake.verb": ["undertake"],
  "pledge.noun": list("pledge, promise, offer, commitment, announcement, undertaking"),
  "announce.verb": list("announce, declare, proclaim"),
  "agree.verb": list(
    "agree, sign, ratify, approve, conclude, finalise, finalize, initial, formalise, formalize, exchange, commit, contract, ink, seal",
  ),
  "agree.noun": list(
    "agreement, deal, contract, accord, memorandum, mou, treaty, protocol, approval, signing, signature",
  ),
  "agreement.noun": list("agreement, deal, contract, accord, memorandum, mou, arrangement, protocol"),
  "intend.verb": list(
    "plan, intend, expect, schedule, set, prepare, aim, decide, due, look forward, slate, hope, want, mean, ready, invite, anticipate, poised, seek",
  ),
  "intend.noun": list("plan, intention, intent, decision, invitation"),
  "begin.verb": list("begin, start, launch, initiate, commence, embark, open, kick off"),
  "continue.verb": list("continue, remain, keep, go on"),
  "cancel.verb": list("cancel, call off, scrap, drop, abandon, annul, revoke, withdraw, terminate, axe"),
  "suspend.verb": list("suspend, postpone, freeze, halt, delay, put off, defer, shelve, pause"),
  "deny.verb": list("deny, refute, dismiss, rebut"),
  "refuse.verb": list("refuse, decline, reject, fail"),
  "unreal.verb": list(
    "unlikely, reluctant, unwilling, unable, suppose, request, seek, consider, wish, propose, discuss, explore, mull, weigh, demand, imagine, dream, suggest, recommend, call for, need, require, ask, apply, urge, want",
  ),
  "unreal.noun": list(
    "willingness, ability, capacity, readiness, interest, request, possibility, prospect, idea, application, proposal, need, demand, hope, suggestion, question, feasibility, absence, lack",
  ),
  "sign.verb": list("sign, initial, conclude, ink, exchange, finalise, finalize, seal, negotiate, agree"),
  "meet.verb": list("meet, see, confer, talk"),
  "arrive.verb": list("arrive, land, touch down, begin"),
  "office.noun":
    list(`president, minister, premier, chancellor, king, queen, emir, sultan, prince, princess, monarch, leader, ruler, secretary, ambassador, envoy, spokesperson, spokesman, spokeswoman,
    speaker, governor, chairman, chairwoman, chairperson, chair, commissioner, official, diplomat, head, chief, pm, fm, counterpart, president-elect, general, commander, colleague, guest, politician, lawmaker, senator, deputy, representative, negotiator, delegate`),
  "counterpart.noun": list(
    "counterpart, host, guest, interlocutor, colleague, opposite number, neighbour, neighbor, vis-à-vis",
  ),
  "any-office.noun": list(
    "leader, official, spokesperson, spokesman, spokeswoman, politician, diplomat, head, chief, envoy, representative, negotiator, minister, ruler",
  ),
  "spokesperson.noun": list("spokesperson, spokesman, spokeswoman, representative, envoy, negotiator, lawyer"),
  "named-firm.noun": list(
    "bank, company, firm, corporation, fund, lender, contractor, enterprise, foundation, institution",
  ),
  "visitor.noun": list("delegation, mission, envoy, leader, head, chief, diplomat, ruler, emir"),
  "body.noun":
    list(`government, ministry, embassy, parliament, cabinet, presidency, authority, administration, side, delegation, state, leadership, army, military, force, department, office, party, bank,
    company, firm, corporation, fund, agency, treasury, council, assembly, senate, foundation, institution, enterprise, contractor, lender, regime, kremlin, bloc, alliance, grouping`),
  "country.noun": list(
    "country, state, nation, republic, kingdom, emirate, sultanate, archipelago, grand duchy, principality, neighbour, neighbor, power, government, capital, member, partner, ally",
  ),
  "called.kingdom": list("kingdom"),
  "called.emirate": list("emirate"),
  "called.sultanate": list("sultanate"),
  "called.principality": list("principality"),
  "called.grand-duchy": list("grand duchy"),
  "called.archipelago": list("archipelago"),
  "called.island": list("island, island nation, island state, island republic"),
  "aside.mark": ["—", "–", "-", ":", "("],
  "sides.noun": ["side", "party"],
  "topic.marker": list("on, regarding, concerning, about"),
  "temporal.marker": list("after, before, unlike, than"),
  "club.noun": list("bloc, alliance, grouping"),
  "polity.noun": list("republic, kingdom, emirate, sultanate, archipelago, grand duchy, principality, island"),
  "pair.noun": list(
    `country, state, nation, side, party, leader, president, minister, people, government, capital, head, neighbour, neighbor, premier, foreign minister, partner, power, republic, parliament`,
  ),
  "state.name": [],
} as const;

export const lexicon: Lexicon = {
  ...grammar,
  ...visit,
  ...partnership,
  ...finance,
  ...stances,
  ...meeting,
  ...statement,
  ...table,
  ...agreement,
  ...membership,
  ...trade,
  ...project,
  ...cooperation,
  ...action,
  ...force,
  ...arms,
  ...easing,
  ...roles,
  ...contexts,
};
