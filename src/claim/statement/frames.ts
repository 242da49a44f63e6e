import { frameRows } from "../act/index.js";

/**
 * How speech acts are said, most telling first: of the frames of one word the first that fits counts. OWNER is whose words a noun of speech is: with
 * a verb that helps it the subject, else its possessor or adjective, or whom it comes from.
 * Columns: act | words | source | target, in the order tried | how the target is read | conditions.
 */
export const STATEMENT_FRAMES = frameRows(
  { OWNER: "agent, possessor, modifier, by:agent.marker, by:origin.marker" },
  `
# "apologised to Burundi", "offered an apology to", "an apology from Moscow", "said sorry to"
apologise | apologise.verb | agent | to:addressee.marker, to:theme.marker | within
apologise | apology.noun | possessor, modifier, by:origin.marker, agent | to:to.marker, recipient, governor, to:theme.marker | within | not-under demand.verb
apologise | regret.noun | OWNER | to:to.marker, recipient | within | supported
apologise | sorry.word | agent | to:to.marker, to:theme.marker | within
# "offered condolences to", "conveyed his sympathy to"
condole | condolence.noun | OWNER | to:addressee.marker, recipient, to:theme.marker | within
condole | condole.verb | agent | patient, to:addressee.marker | within
# "congratulated Kenya's president-elect", "sent a message of congratulations to"
congratulate | congratulate.verb | agent | patient, beyond, clause | conduct
congratulate | wish.verb | agent | recipient | party
congratulate | wish.verb | agent | patient | conduct | object wished.noun
congratulate | congratulation.noun | OWNER | to:address.marker, recipient, to:theme.marker, above | within
# "threatened to cut off gas to", "threatened Georgia with", "warned Lithuania of", "an ultimatum to"
threaten | threaten.verb | agent | patient, clause, to:with.marker, to:theme.marker | within
threaten | warn.verb | agent | patient, recipient | party | no-pronoun
threaten | warn.verb | agent | to:against.marker, subject-of-clause | conduct | doubt 1
threaten | hint.verb | agent | clause | within | stops harm.word
threaten | set-deadline.verb | agent | recipient, patient, to:to.marker | within | object deadline.noun, clause infinitive, not-expelled
threaten | notice.noun | agent | patient, recipient, to:to.marker | party | clause
threaten | reserve.verb | agent | clause, answer | within | object right.noun
threaten | threat.noun | OWNER | to:address.marker, recipient, clause, governor | within | not-of danger.word
threaten | retaliate.verb | agent | patient, to:theme.marker | within | under vow.verb
threaten | reprisal.noun | agent | to:against.marker, to:addressee.marker | within | meant, not-under meet-with.verb
# "accused Rwanda of", "the accusation that", "blamed the attack on"
accuse | accuse.verb | agent | to:on.marker | party
accuse | accuse.verb | agent | patient, recipient, beyond | conduct
accuse | attribute.verb | agent | to:to.marker | within
accuse | finger.noun | agent | to:at.marker, to:theme.marker | within | supported, under point.verb
accuse | blame.noun | agent | to:on.marker, to:addressee.marker, to:at.marker | within | supported, under lay.verb
accuse | hold-guilty.verb | agent | patient | party | words behind.word
accuse | charge.verb | agent | patient | party | named
accuse | accusation.noun | OWNER | to:against-whom.marker, to:against.marker, subject-of-clause | conduct
urge | insist.verb | agent | subject-of-clause | conduct | clause subjunctive
accuse | allege.verb | agent | subject-of-clause | conduct | clause
# "summoned the Russian ambassador"
criticise | summon.verb | agent, by:to.marker | patient | within | object envoy.noun
# "drew criticism from Canada", "came under fire from", "took a swipe at"
criticise | draw.verb | by:origin.marker, by:scene.marker | agent | conduct | object criticism.noun
criticise | criticism.noun | by:origin.marker, by:agent.marker, modifier | recipient | conduct
criticise | under-fire.noun | by:origin.marker, by:agent.marker | recipient | conduct | marked reproach.marker
criticise | swipe.noun | agent | to:at.marker, to:theme.marker | conduct | supported
criticise | harsh-word.noun | agent | to:purpose.marker | conduct | supported
# "called on Sudan to", "urged Israel to", "demanded that Ukraine", "demanded an apology from"
urge | invite.verb | agent | patient | party | clause, named
urge | urge.verb | agent | patient, recipient, to:on.marker | within | clause infinitive, not-expelled, not-own, not-courteous
urge | urge.verb | agent | to:on.marker | party | object restraint.noun
urge | insist-only.verb | agent | to:on.marker | conduct | with yielded.noun
urge | insist-only.verb | agent | to:on.marker | within | with topic.rights
urge | ask.verb | agent | patient, recipient, to:on.marker | party | marked purpose.marker
urge | call-on.verb | agent | to:on.marker | party | marked purpose.marker
urge | call-on.verb | agent | to:purpose.marker | conduct | with yielded.noun
urge | call-on.verb | agent | to:purpose.marker | within | with cessation.noun
urge | call-on.verb | agent | to:purpose.marker, subject-of-clause | conduct | clause infinitive
urge | tell-to.verb | agent | patient, recipient | within | clause infinitive, raised, not-own, not-expelled
urge | want.verb | agent | patient | party | clause infinitive, raised
urge | press.verb | agent | patient, recipient | party
urge | call-on.verb | agent | to:on.marker | within | clause infinitive
urge | demand.verb | agent | subject-of-clause | conduct | clause, no-question, not-expelled
urge | seek.verb | agent | to:from.marker, patient | conduct | no-object membership-membership.noun, doubt 0.5
urge | urge.noun | OWNER | to:on.marker, recipient, subject-of-clause | within | asks
urge | urge.noun | OWNER | to:purpose.marker | conduct | clause infinitive
# "rejected London's terms", "refused to return manuscripts to", "the refusal of the Soviet offer", "will not accept troops"
reject | reject.verb | agent | patient, recipient, beyond | conduct | no-denial
reject | no.word | agent | to:to.marker | conduct
reject | say.verb | agent | to:to.marker | conduct | next no.word
reject | reject-at.verb | agent | to:against.marker | conduct
reject | deaf-ear.noun | agent | to:theme.marker | conduct | supported, under turn-away.verb
reject | defy.verb | agent | patient | conduct | object overture-only.noun
reject | withhold.verb | agent | recipient, to:to.marker, to:purpose.marker | within | object permission.noun
reject | reject.verb | agent | clause | within | no-denial
reject | accept.verb | agent | patient | conduct | negated
reject | rejection.noun | OWNER | to:from.marker, to:to.marker, clause | conduct
# "condemned Israel's raid", "lashed out at", "lodged a protest with", "its condemnation of", "is concerned about"
criticise | criticise.verb | agent | patient, recipient, beyond, to:theme.marker | conduct | no-object agreement.noun, no-object deaf-ear.noun, no-thing
criticise | take-to.verb | agent | patient | party | with task.word
criticise | inveigh.verb | agent | to:addressee.marker, to:against.marker, patient | conduct
criticise | protest.verb | agent | patient | conduct
criticise | formal-protest.noun | OWNER | to:addressee.marker, recipient, patient, to:against.marker | conduct | supported
criticise | complaint.noun | OWNER | to:addressee.marker | party | supported
criticise | criticism.noun | OWNER | to:of.marker, to:addressee.marker, to:concern.marker | conduct | not-under draw.verb
criticise | anger.verb | patient | agent | conduct
criticise | indignant.word | agent, patient | to:concern.marker, to:of.marker | conduct
# "thanked Cuba for", "hailed Côte d'Ivoire's acceptance", "expressed gratitude to"
praise | praise.verb | agent | patient, recipient, beyond | conduct | no-thing, reason
praise | welcome.verb | agent | patient | conduct | object conduct.noun
praise | stand-up-for.verb | agent | patient | conduct | object conduct.noun
praise | draw.verb | by:origin.marker, by:scene.marker | agent | conduct | object thank.noun
praise | defence.noun | agent | possessor, to:of.marker | within | come-to
praise | thank.noun | OWNER | to:address.marker, recipient, to:theme.marker, to:of.marker | conduct | voiced, not-under draw.verb
praise | solidarity.noun | OWNER | to:address.marker | named | voiced
praise | grateful.adj | agent | to:address.marker | conduct
# Answers to what was done or said before: "condemned the raid", "welcomed the move", "turned it down", "vowed to respond"
apologise | apologise.verb | agent | answer | within | intransitive, doubt 0.5
threaten | threaten.verb | agent | facing | within | clause infinitive, words threat-means.word, doubt 1
threaten | retaliate.verb | agent | answer | within | under vow.verb
threaten | reprisal.noun | agent | answer | within | meant, not-under meet-with.verb
criticise | criticise.verb | agent | answer | conduct | anaphoric deed.noun
criticise | protest.verb | agent | answer | conduct | anaphoric deed.noun
criticise | protest-bare.verb | agent | answer | conduct | intransitive, no-clause, doubt 0.5
reject | reject.verb | agent | answer | conduct | anaphoric deed.noun, no-denial
reject | reject.verb | agent | answer | conduct | clause infinitive, not-silent, doubt 0.5
reject | accept.verb | agent | answer | conduct | negated, anaphoric deed.noun
criticise | draw.verb | by:origin.marker, by:scene.marker | answer | conduct | object criticism.noun
praise | praise.verb | agent | answer | conduct | anaphoric deed.noun
praise | welcome.verb | agent | answer | conduct | anaphoric deed.noun
urge | demand.verb | agent | answer | conduct | clause subjunctive, no-question, doubt 0.5
urge | seek.verb | agent | answer | conduct | anaphoric yielded.noun, doubt 0.5
urge | insist-only.verb | agent | answer | conduct | with yielded.noun, doubt 0.5
urge | urge.verb | agent | facing | conduct | clause subjunctive, no-question, doubt 0.5
urge | invite.verb | agent | facing | party | anaphoric body.noun, doubt 0.5
criticise | criticism.noun | agent | facing | conduct | voiced, nameless, doubt 0.5
`,
);
