import type { Lexicon } from "../annotation/index.js";
import { list } from "./word-list.js";

/** Named levels of relations between states. */
export const partnership: Lexicon = {
  "partnership.noun": list("partnership, partner, cooperation, co-operation"),
  "interaction.noun": list("cooperation, co-operation, interaction, coordination, collaboration"),
  "level-permanent.word": ["permanent", "eternal"],
  "level-all-weather.word": ["all-weather", "weather"],
  "level-comprehensive.word": ["comprehensive", "all-round", "global", "full-fledged"],
  "level-strategic.word": ["strategic"],
  "level-cooperative.word": ["cooperative", "co-operative"],
  "level-friendly.word": ["friendly"],
  "alliance.word": list("alliance, ally, allied"),
  "shared-future.noun": ["community"],
  "future.noun": ["future", "destiny"],
  "shared.word": list("share, shared, common, sharing"),
  "relations.noun": list("relation, relationship, tie, link"),
  "diplomatic.word": list("diplomatic, ambassadorial"),
  "anniversary.noun": list("anniversary, jubilee, year"),
  "establish.word": list(
    "establish, establishment, restore, restoration, resume, resumption, re-establish, reestablish, re-establishment, renew, normalise, normalize, normalisation, normalization, set up, opening, open, found",
  ),
  "tie-founding.word": list(
    "establish, restore, resume, re-establish, reestablish, renew, normalise, normalize, establishment, restoration, resumption, normalisation, normalization, re-establishment",
  ),
  "future-link.marker": list("with, of"),
  "full.word": list("full, formal, official, normal"),
  "level-accept.verb": list("accept, approve, adopt"),
  "propose-ties.verb": list("offer, propose"),
  "ally.noun": list("ally, partner"),
  "other.word": list("other, further, several, many, various"),
  "date-from.verb": list("date, stem"),
  "resolve-on.verb": list("decide, resolve"),
  "break.word": list("severed, severs, break, sever, severance, cut, break off, rupture"),
  "upgrade.word": list(
    "upgrade, elevate, raise, elevation, lift, promote, upgrading, raising, declare, proclaim, announce, form, forge, build, enter, create, advance, bring",
  ),
  "level-special.word": ["special", "privileged"],
  "level-green.word": ["green"],
  "maintain.verb": list("maintain, enjoy, keep"),
  "business.noun": list(
    "firm, company, maker, airline, carrier, club, bank, university, manufacturer, retailer, operator, startup, producer, league, corporation, brand, team",
  ),
  "mutual.word": list("bilateral, mutual, joint, two"),
};
