import type { Lexicon } from "../annotation/index.js";
import { list } from "./word-list.js";

/** Words of agreement claims: what states sign, how it is made, talked over, kept from force and ended. */
export const agreement: Lexicon = {
  "instrument.treaty": list("treaty, convention, pact, charter, concordat, covenant"),
  "instrument.memorandum": list("memorandum, mou, letter of intent, memoranda, aide-mémoire"),
  "instrument.joint-statement": list(
    "joint statement, joint communique, joint communiqué, communique, communiqué, joint press statement, joint document",
  ),
  "instrument.protocol": ["protocol"],
  "instrument.contract": ["contract"],
  "instrument.declaration": ["declaration"],
  "instrument.agreement": list(
    "agreement, accord, deal, exchange of letters, arrangement, ceasefire, cease-fire, truce, armistice, compact, exchange of notes, fta, settlement, modus vivendi, free-trade zone agreement",
  ),
  "paper.noun": list(
    "document, programme, program, roadmap, road map, plan, action plan, note, instrument, paper, work plan, statement, framework, letter, text",
  ),
  "bundle.noun": list(
    "package, series, number, set, raft, total, batch, dozen, score, pair, couple, handful, text, draft, part, version, range",
  ),
  "make-instrument.verb": list(
    `sign, initial, conclude, ink, reach, strike, clinch, seal, exchange, adopt, approve, ratify, finalise, finalize, enter, make, issue, release, accept, endorse, renew, extend, prolong, update, amend,
    countersign, secure, hammer out, work out, thrash out, formalise, formalize, accede, come, take effect, take, agree, complete, deposit, establish, prolongate, revive, restore, announce, publish, broker, pass, notify, put, forge, cut, subscribe, close, clear, enact, confirm, cement, land, get, win`,
  ),
  "award.verb": list("award, give, hand, grant, assign, entrust, hand over"),
  "treaty-deed.verb": list(
    `sign, initial, ratify, approve, denounce, terminate, abrogate, renew, extend, prolong, renegotiate, amend, suspend, repudiate, annul, expire, lapse, run out, conclude, accede, enter, enter into, come,
    take effect, take, revise, update, endorse, cancel, scrap, tear up`,
  ),
  "paper-seal.verb": list(
    "sign, initial, ink, conclude, adopt, exchange, approve, ratify, countersign, finalise, finalize, issue, release",
  ),
  "weak-make.verb": list(
    "make, come, take, get, win, land, announce, put, close, clear, complete, establish, cut, pass, confirm, issue, release, implement, enter, extend, amend",
  ),
  "accede.verb": list("accede, join, subscribe, adhere"),
  "order.verb": list("instruct, direct, task, authorise, authorize, mandate, order, empower"),
  "headline-make.verb": list("ink, seal, clinch, strike, reach, agree, ratify, seals, ratifies, inks"),
  "list-opening.mark": [":"],
  "outcome.verb": list("end, result, culminate, lead, finish, conclude"),
  "outcome.marker": list("in, with, to"),
  "dispute.noun": list(
    "talk, negotiation, dispute, row, visit, meeting, summit, discussion, consultation, quarrel, conference, conflict, war",
  ),
  "law.noun": list("law, act, bill, decree, order, resolution, ordinance"),
  "done.verb": ["do"],
  "terms.verb": list("provide, stipulate, oblige, commit, allow, entitle, bind, require"),
  "any.word": list("any, every, such"),
  "negotiation.noun": ["negotiation"],
  "negotiation-stage.verb": list(
    "open, start, begin, launch, conclude, complete, finish, resume, reopen, enter, suspend, break off",
  ),
  "behalf.noun": list("behalf, occasion, margin, sideline, day, eve, basis, invitation, request"),
  "take-place.verb": list("take, take place, occur, happen"),
  "legal-force.noun": list("force, effect, operation"),
  "force.verb": list("enter, come, take, take effect, be, remain, go, put, bring"),
  "draft-instrument.verb": list(
    "negotiate, draft, prepare, work, work on, renegotiate, elaborate, formulate, hammer, haggle, pursue",
  ),
  "end-instrument.verb": list(
    `cancel, terminate, denounce, abrogate, tear up, tear, pull out, pull, withdraw, end, quit, leave, scrap, annul, rescind, repudiate, renounce, void, expire, lapse, run out, call off, nullify, revoke, ditch, drop, abandon, exit, collapse, discard, dissolve, walk away, break off`,
  ),
  "leave-instrument.verb": list("withdraw, pull out, pull, quit, leave, exit, walk away"),
  "lapse.verb": list("expire, lapse, run out, collapse, end, run"),
  "suspend-instrument.verb": list("suspend, freeze, halt, put on hold, pause, shelve"),
  "refuse-instrument.verb": list("reject, refuse, decline, veto, block"),
  "hold-instrument.verb": list("have, maintain, keep"),
  "making.noun": list(
    "signing, signature, conclusion, ratification, adoption, initialling, initialing, approval, renewal, extension, prolongation, exchange, finalisation, finalization, entry, finalising",
  ),
  "ending.noun": list(
    "termination, cancellation, withdrawal, denunciation, abrogation, expiry, expiration, annulment, exit, collapse",
  ),
  "instrument-stop.noun": ["suspension"],
  "bargaining.noun": list("negotiation, talk, drafting, preparation, renegotiation, consultation, work, negotiating"),
  "ready.word": list("ready, near, close, imminent, pending"),
  "dull.word": list(
    `new, bilateral, joint, historic, landmark, long-term, draft, final, formal, interim, major, key, framework, similar, first, second, third, several, many, various, relevant, corresponding, important, separate, existing, current, old, recent, such, same, other, latest,
    comprehensive, mutual, general, legal, binding, international, bilateral, multilateral, trilateral, tripartite, intergovernmental, interdepartmental, written, secret, big, large, broad, wide-ranging, preliminary, provisional, initial, possible, own, proposed, planned, signed, previous, earlier, original, special, specific, further, additional, so-called, future, next, multiyear, permanent, sweeping, inter-governmental, inter-ministerial, interim, modest, ambitious, fresh, five-year, ten-year, three-year, two-year, multi-year`,
  ),
  "agree-on.verb": list("agree, enter, accede, come, subscribe, consent, put"),
  "possessed-by.marker": ["of"],
  "subject.marker": list("on, for, about, concerning, regarding, over, covering, against, governing"),
  "matter.marker": list("on, for, about, concerning, regarding, over"),
  "private-signer.noun": list(
    "firm, company, airline, carrier, club, bank, university, manufacturer, retailer, operator, startup, producer, corporation, brand, team, union, museum, institute, publisher, exporter, farmer, builder, supplier, investor, player, striker",
  ),
};
