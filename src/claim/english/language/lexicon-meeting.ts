import type { Lexicon } from "../annotation/index.js";
import { list } from "./word-list.js";

/** Words of meeting claims: how officials come together, how they are received, how they talk, and what only looks like it. */
export const meeting: Lexicon = {
  "encounter.verb": list(
    "meet, confer, convene, huddle, gather, sit down, negotiate, consult, parley, reconvene, assemble, get together, come together",
  ),
  "negotiate.verb": list("negotiate, consult, parley, confer"),
  "see.verb": ["see"],
  "reception.verb": list("receive, welcome, greet, host, entertain"),
  "receive-outright.verb": ["receive"],
  "ring.verb": list("phone, telephone, ring, ring up, call, call up"),
  "name-or-ring.verb": ["call"],
  "speak.verb": list("talk, speak, converse"),
  "go-over.verb": list(
    "discuss, review, exchange, go over, compare, touch, deliberate, examine, raise, take up, bring up, talk over, thrash out",
  ),
  "exchange.verb": list("exchange, compare"),
  "view.noun": list("view, opinion, note, assessment, idea"),
  "meeting.noun": list(
    "meeting, audience, encounter, get-together, gathering, roundtable, round-table, tête-à-tête, conference, forum, reception",
  ),
  "loose-meeting.noun": list("conference, forum, gathering, reception, roundtable, round-table, audience, encounter"),
  "talks.noun": list(
    "talk, talks, negotiation, negotiations, consultation, consultations, discussion, dialogue, dialog, round, conversation, exchange",
  ),
  "loose-talks.noun": list("exchange, round, dialogue, dialog"),
  "call.noun": list(
    "call, phone call, telephone call, telephone conversation, phone conversation, videoconference, video conference, video call, video-conference, teleconference, conference call, video talk",
  ),
  "loose-call.noun": list("conversation, exchange"),
  "call-title.word": list("call, telephone, phone, videoconference, video, telephonic"),
  "phone.word": list(
    "phone, telephone, video, videoconference, teleconference, videolink, zoom, hotline, videoconferencing, video-conference",
  ),
  "online.word": list("online, virtual, virtually, remotely, videoconference"),
  "summit.noun": list("summit, summit meeting"),
  "session.noun": list("session, sitting, round, meeting, edition"),
  "commission.noun": list("commission, committee, council, subcommittee, subcommission"),
  "delegate.noun": list(
    `official, officer, counterpart, opposite number, number, host, hostess, negotiator, plenipotentiary, leadership, commandant, colonel, admiral, marshal, attaché, consul, parliamentarian, mp, planner, expert, statesman,
    foreign minister, prime minister, vice-president, undersecretary, deputy, adviser, advisor, aide, mission, delegation, mediator, ruler, pontiff, pope, patriarch, commissioner, working group, representative, interlocutor, team, technocrat, mayor, economist, civil servant, diplomat, rapporteur, chancellor`,
  ),
  "gathering-pair.noun": list("leader, president, minister, side, party, premier, delegation, head, chief, negotiator"),
  "talks-measure.noun": list("day, hour, week, round, series, set, cycle, night"),
  "separate.word": list("separately, separate, individually, respectively, bilaterally"),
  "habit.word": list(
    "regularly, frequently, often, annually, routinely, periodically, every, regular, frequent, annual, monthly, quarterly, weekly, constantly, usually, constant",
  ),
  "duty.auxiliary": list("should, ought"),
  "sport.word": list(
    "quarter-final, quarterfinal, semi-final, semifinal, final, match, tournament, penalty, goal, cup, kick-off, football, championship, olympics, qualifier, referee, league, innings, wicket, striker, coach, fixture, rugby, cricket, tennis, hockey, halftime, crossbar, playoff, play-off",
  ),
  "meeting-idiom.noun": list("mind, minds, condition, target"),
  "break-off.verb": list("break off, walk out, halt, abandon, quit, interrupt, rupture"),
  "run.verb": list("enter, continue, drag, go on, last, proceed, underway, progress"),
  "end.verb": list("end, close, conclude, finish, wind up, wrap up"),
  "start.verb": list("open, begin, start, resume, kick off, commence, launch, reopen, restart, get"),
  "venue.marker": list("in, at, near, outside, aboard, on"),
  "finite.inversion": ["had", "were", "should"],
  "glad.word": list("glad, happy, pleased, delighted, honoured, honored, pleasure, opportunity, chance, good, nice"),
  "hold-talks.verb": list("hold, conduct, have, chair, co-chair, cochair, attend"),
  "keep-from.verb": list("veto, block, oppose, prevent, bar, stall, forestall"),
  "bargain.noun": list("negotiation, consultation"),
  "occasion.marker": list("after, following, during, before, at, upon"),
  "call-on.marker": ["on"],
  "margin.noun": list("margin, sideline, fringe"),
  "site.marker": ["in", "at"],
  "assent.verb": list("agree, consent, accept, decide"),
  "agenda.marker": list("on, about, over, concerning, regarding, for, to"),
  "representation.noun": list(
    "painting, photo, photograph, picture, film, book, novel, anniversary, history, memory, statue, minute, transcript",
  ),

  "discuss.verb": list("discuss, review, exchange, go over, compare, touch, deliberate"),
  "contact.noun": list("contact, dialogue, dialog, touch, communication"),
  "contact-plan.noun": list(
    "schedule, calendar, programme, program, plan, timetable, continuation, intensification, maintenance, level, frequency, system",
  ),
  "keep-contact.verb": list("maintain, continue, keep, keep up, stay, remain, intensify, step up, have"),
  "speak-aside.marker": list("of, for, against, at, like"),
  "convene.verb": list("call, convene, convoke, summon, host, organise, organize, propose"),
  "count-3.word": list("three, 3, trilateral, tripartite"),
  "count-4.word": list("four, 4, quadrilateral"),
  "count-5.word": list("five, 5"),
  "appointment.word": list("scheduled, planned, set, next, upcoming, forthcoming, future, due"),
};
