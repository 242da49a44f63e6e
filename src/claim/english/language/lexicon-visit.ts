import type { Lexicon } from "../annotation/index.js";
import { list } from "./word-list.js";

/** Journeys of leaders and delegations. */
export const visit: Lexicon = {
  "visit.verb": ["visit", "tour", "transit"],
  "transit.verb": ["transit"],
  "travel.verb": list(
    "travel, go, fly, arrive, head, come, journey, return, land, depart, leave, set off, stop, move, proceed",
  ),
  "visit.noun": list("visit, trip, tour, stopover, stop, stay, voyage, travel, transit"),
  "transit.noun": ["stopover", "transit", "layover", "stop"],
  "state-visit.word": ["state"],
  "official-visit.word": ["official"],
  "working-visit.word": ["working", "work"],
  "transit-visit.word": ["transit", "technical"],
  "future.adjective": list(
    "forthcoming, upcoming, planned, future, next, impending, coming, scheduled, expected, anticipated",
  ),
  "host.verb": list("host, receive, welcome, greet, expect"),
  "stay.verb": list("spend, stay, remain"),
  "capital.noun": list("capital, city, town, island, coast, border"),
  "host.noun": list("headquarters, country, neighbour, neighbor, host"),
  "go-back.verb": ["return"],
  "visit-time.marker": list("during, since, after, following, before, throughout"),
  "embark.verb": ["embark"],
  "private.word": list("private, holiday, vacation, privately, honeymoon"),
  "invitation.word": list("invitation, invite"),
  "take-up.verb": ["accept"],
  "off-to.word": list("off, bound"),
  "there.word": ["there"],
  "way.noun": ["way", "route"],
  "dispatch.verb": list("send, dispatch"),
  "lead.verb": list("lead, head"),
};
