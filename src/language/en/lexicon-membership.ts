import type { Lexicon } from "../../annotation/index.js";
import { list } from "./word-list.js";

/** Words of membership claims: how states join, apply to, belong to, chair and leave organisations. */
export const membership: Lexicon = {
  "membership-join.verb": list("join, accede, enter, become part of"),
  "membership-return.verb": list("return, come back, go back, rejoin, re-join"),
  "membership-ordinal.word": list("first, second, third, fourth, fifth, last, latest, only, newest, youngest"),
  "membership-belong.verb": list("belong"),
  "membership-cease.verb": list("cease, stop"),
  "membership-negotiate.verb": list("negotiate, pursue, prepare"),
  "membership-admit.verb": list(
    "admit, readmit, re-admit, accept, welcome, induct, incorporate, reinstate, elect, re-elect, welcome back",
  ),
  "membership-invite.verb": list("invite"),
  "membership-leave.verb": list(
    "leave, quit, exit, withdraw, pull out, secede, drop out, walk out, abandon, pull out of, depart",
  ),
  "membership-apply.verb": list("apply, reapply, re-apply, bid, submit, file, lodge, hand in"),
  "membership-apply.noun": list("application, bid, request, candidacy, candidature"),
  "membership-suspend.verb": list("suspend, freeze"),
  "membership-expel.verb": list("expel, exclude, oust, eject, kick out, throw out, bar"),
  "membership-restore.verb": list("readmit, re-admit, reinstate, restore, welcome back, resume, lift"),
  "membership-chair.verb": list("chair, preside, co-chair"),
  "membership-chair.noun": list(
    "presidency, chairmanship, chair, co-chair, chairperson, chairman, chairwoman, chairpersonship, pro tempore presidency, chairship",
  ),
  "membership-chair-office.noun": list("chair, co-chair, chairperson, chairman, chairwoman"),
  "membership-member.noun": list("member, signatory, founder"),
  "membership-observer.noun": list("observer"),
  "membership-partner.noun": list("partner, associate"),
  "membership-partner.word": list("dialogue, dialog, associate, associated, sectoral"),
  "membership-candidate.noun": list("candidate, applicant, aspirant, hopeful, contender"),
  "membership-former.word": list("former, ex, ex-member, erstwhile, one-time, onetime"),
  "membership-status.noun": list("status, seat, standing, place"),
  "membership-bearer.noun": list("state, country, nation, economy, one, power, government, neighbour, neighbor, party"),
  "membership-accession.noun": list(
    "accession, entry, admission, return, readmission, re-entry, re-admission",
  ),
  "membership-membership.noun": list("membership"),
  "membership-leaving.noun": list("withdrawal, exit, departure, expulsion, secession, exclusion, pullout"),
  "membership-suspension.noun": list("suspension"),
  "membership-process.noun": list(
    "process, negotiation, talk, path, path, journey, chapter, bid, application, effort, road, track, candidacy, candidature, aspiration, hope, drive, goal, ambition, prospect",
  ),
  "membership-become.verb": list("become, remain, be, stay, name"),
  "membership-become-new.verb": list("become"),
  "membership-accord.verb": list("grant, give, award, receive, obtain, gain, win, acquire, secure, get, accord, offer"),
  "membership-hold.verb": list("have, hold, enjoy, retain, keep, possess"),
  "membership-assume.verb": list("assume, take over, take, take on, take up, receive"),
  "membership-hand-over.verb": list("hand, hand over, pass, transfer, cede, relinquish"),
  "membership-organisation.noun": list(
    "bloc, alliance, organisation, organization, grouping, union, club, group, community, council, body, league, forum, pact, association, agency, bank",
  ),
  "membership-threaten.word": list("threaten, threat"),
  "membership-capacity.marker": ["as"],
  "membership-into.marker": list("to, into, in, of, within, at"),
  "membership-from.marker": list("from, of, out"),
  "membership-by.marker": ["by"],
  "membership-stand.verb": list(
    "support, back, endorse, oppose, block, veto, favour, favor, obstruct, resist, promote, champion, advocate, hinder, condition, reject, delay, discuss, consider, debate, vote, urge, call, prevent, stop, encourage, push, hold up, speed, accelerate, facilitate",
  ),
};
