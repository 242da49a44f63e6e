import { frameRows } from "../act/index.js";

/**
 * How material acts are said, most telling first: of the frames of one word the first that fits counts. OWNER is whose a noun of action is; PLACE where
 * those who suffer it may stand. Columns: act | words | source | target, in the order tried | how the target is read | conditions.
 */
export const ACTION_FRAMES = frameRows(
  {
    OWNER: "agent, by:agent.marker, possessor, modifier, by:origin.marker",
    ON: "to:at.marker, to:against-whom.marker, recipient",
    PLACE: "to:place-of-act.marker",
  },
  `
# Mutual and given: "held a joint exercise", "handed over a fugitive", "is sharing intelligence with"
# Freed, let in, sent home, driven out by nobody that the words name: "walked out of Israeli jails", "were given shelter in Zambia"
release | get-out.verb | by:out-of.marker | agent | within | with jail.noun, owner jail.noun, doubt 0.5
release | free.verb | kept | patient | within | agentless, object person.noun
release | free.verb | kept | patient | within | agentless, people
release | free.verb | by:out-of.marker | patient | within | agentless, object person.noun
asylum | give-refuge.verb | holder | patient | within | object refuge.noun, agentless
access | let-in.verb | by:into.marker | patient | within | object inspector.noun, owner site.noun, agentless
deportation | force-out.verb | by:out-of.marker, left | patient | within | agentless, people, homeward
deportation | force-out.verb | by:out-of.marker, left | patient | within | agentless, object people.noun, homeward
deportation | deport.verb | by:out-of.marker | patient | within | agentless, people
deportation | deport.verb | by:out-of.marker | patient | within | agentless, object people.noun
expulsion | expel.verb | by:out-of.marker | patient | within | agentless, object diplomat.noun
expulsion | give-time.verb | left | patient | within | agentless, object diplomat.noun, words leave.word
sanctions | sanction.verb | holder | patient | within | agentless, marked out-of.marker
sanctions | shut-out.verb | by:out-of.marker | patient | within | agentless, with market.noun, owner market.noun
detention | arrest.verb | holder | patient | within | agentless, object person.noun
detention | arrest.verb | holder | patient | within | agentless, people
conviction | convict.verb | holder | patient | within | agentless, object person.noun
conviction | convict.verb | holder | patient | within | agentless, people
release | return.verb | agent | to:to.marker, recipient, patient | within | object captive.noun
release | hand-back.verb | agent | to:to.marker, recipient, patient | within | object captive.noun, words back.word
extradition | extradite.verb | agent | to:to.marker, recipient, patient | within | object suspect.noun, marked to.marker
extradition | fly.verb | by:out-of.marker | to:to.marker | within | agentless, object suspect.noun
extradition | extradite-only.verb | agent | to:to.marker, recipient, patient | within
extradition | extradite-only.verb | by:out-of.marker | to:to.marker | within | agentless
extradition | hand-back.verb | agent | to:to.marker | within | with judge.noun
extradition | extradition.noun | OWNER | to:to.marker, PLACE | within
extradition | surrender.noun | OWNER | to:to.marker, PLACE | within | of suspect.noun
intelligence-sharing | share.verb | agent | to:addressee.marker, recipient | party | object intelligence.noun
intelligence-sharing | share.verb | agent | patient | within | object intelligence.noun, unmarked to.marker, doubt 0.5
intelligence-sharing | tip-off.verb | agent | patient, to:off.marker | party
intelligence-sharing | intelligence-sharing.noun | OWNER | to:addressee.marker | party
peacekeeping | deploy.verb | agent | PLACE | within | object peacekeeper.noun, owner peacekeeper.noun
peacekeeping | arrive.verb | agent | PLACE | within | doer peacekeeper.noun
peacekeeping | serve.verb | agent | PLACE | within | doer troops.noun, words mission-force.noun, country
peacekeeping | serve.verb | agent | PLACE | within | doer peacekeeper.noun, country
peacekeeping | guard.verb | agent | PLACE, patient | within | doer troops.noun, by-organisation
peacekeeping | guard.verb | agent | PLACE, patient | within | doer peacekeeper.noun
peacekeeping | deploy.verb | agent | PLACE, clause | within | object troops.noun, words peace-task.word, country
peacekeeping | arrive.verb | agent | PLACE | within | doer troops.noun, by-organisation
peacekeeping | arrive.verb | agent | PLACE | within | doer peacekeeper.noun, words help-out.verb
peacekeeping | head.verb | agent | PLACE | within | doer peacekeeper.noun, words help-out.verb
peacekeeping | fly.verb | agent | PLACE | within | doer peacekeeper.noun, words help-out.verb
peacekeeping | deploy.verb | agent | PLACE | within | object peacekeeper.noun, words help-out.verb
peacekeeping | contribute.verb | agent | to:to.marker, PLACE | within | object troops.noun, words peacekeeper.noun, country
peacekeeping | raise.verb | agent | PLACE | within | object peacekeeper.noun, owner peacekeeper.noun
# Easing: "lifted sanctions on", "reopened the crossing with", "freed two hikers", "pulled out of"
withdrawal | lift.verb | agent | patient, to:of.marker, to:theme.marker | within | object siege.noun
sanctions-relief | lift.verb | agent | patient, to:at.marker, to:theme.marker, to:against-whom.marker | within | object restriction.noun, owner restriction.noun
sanctions-relief | lift.verb | agent | patient, to:theme.marker | within | object tariff.noun, owner tariff.noun
sanctions-relief | lifting.noun | OWNER, by:of.marker | to:of.marker, to:at.marker, to:against-whom.marker, to:theme.marker | within | of restriction.noun, owner restriction.noun
access | reopen.verb | agent | patient, to:addressee.marker, PLACE | within | object border.noun
access | admit.verb | agent | patient | within | object deployment.noun
access | let-in.verb | agent | patient, recipient, to:of.marker, to:to.marker, to:addressee.marker | within | object inspector.noun
access | give-access.verb | agent | recipient, to:to.marker | within | object access.noun
asylum | give-refuge.verb | agent | recipient, to:to.marker | within | object refuge.noun
asylum | win.verb | holder | agent | within | object refuge.noun
asylum | refuge.noun | OWNER | recipient, to:to.marker, to:theme.marker | within | supported
asylum | shelter.verb | agent | patient | within | object refugee.noun, doubt 0.5
asylum | shelter.verb | holder | patient | within | people, doubt 0.5
asylum | shelter.verb | holder | patient | within | object refugee.noun, doubt 0.5
asylum | shelter.verb | agent | patient | within | people, doubt 1
asylum | dwell.verb | holder | agent | within | by refugee.noun
asylum | refuge-host.noun | apposed | to:to.marker | within | guests displaced.noun
evacuation | evacuate-only.verb | agent | patient, to:out-of.marker, PLACE | within | no-object troops.noun
evacuation | evacuate.verb | agent | patient, to:out-of.marker | within | object own-people.noun, marked out-of.marker
evacuation | evacuate.verb | agent | patient, to:out-of.marker | within | people, marked out-of.marker
evacuation | evacuation.noun | OWNER | to:of.marker, to:out-of.marker | within
rescue | rescue.verb | agent | patient | within | object distressed.noun
rescue | rescue.noun | OWNER | to:of.marker | within
release | free.verb | agent | patient, recipient | within | people
release | free.verb | agent | patient, recipient | within | object person.noun
release | free.verb | agent | patient, recipient | within | object captive.noun
release | hand-back.verb | agent | to:to.marker, recipient, patient | within | object captive.noun
release | let.verb | agent | patient | within | object captive.noun, words go.word
release | let.verb | agent | patient | within | people, words go.word
release | release.verb | agent | patient, to:to.marker | within | object captive.noun, doubt 0.5
release | release.noun | OWNER | to:of.marker, to:to.marker | within
release | surrender.noun | OWNER | to:of.marker, to:to.marker | within | of captive.noun
attack | breach.verb | agent | ON, PLACE, clause, facing | within | object ceasefire.noun
ceasefire | ceasefire.noun | OWNER | to:addressee.marker, to:place-of-act.marker, to:theme.marker | within | supported
ceasefire | stop-fighting.verb | agent | to:addressee.marker, patient, PLACE | within | object fighting.noun
withdrawal | hand-back.verb | agent | to:to.marker, PLACE | within | object stationed.noun, doer troops.noun
withdrawal | head.verb | agent | to:outward.marker | within | doer troops.noun
withdrawal | retreat.verb | agent | patient, to:out-of.marker, PLACE | within | doer troops.noun
withdrawal | withdraw.verb | agent | to:out-of.marker, patient, PLACE | within | object troops.noun, owner troops.noun
withdrawal | withdraw.verb | agent | facing | within | object troops.noun, with frontier.noun, doubt 0.5
withdrawal | withdrawal.noun | OWNER, by:of.marker | to:out-of.marker | within
# Restrictions: "imposed sanctions on", "froze the assets of", "raised duties on", "halted gas deliveries to"
sanctions | sanction.noun | agent, by:agent.marker, possessor, modifier | to:at.marker, to:against-whom.marker, to:theme.marker, modifier, recipient, patient | within
sanctions | freeze.verb | agent | patient | within | object asset.noun
sanctions | freeze.verb | agent | patient, to:of.marker, to:out-of.marker | within | object imported.noun
sanctions | sanction.verb | agent | patient, to:theme.marker, to:from.marker | within | object traded.noun
sanctions | sanction.verb | agent | patient, recipient | party | named
sanctions | list-only.verb | agent | patient | within | object blacklisted.noun
sanctions | list-only.verb | agent | patient | within | people
sanctions | list-put.verb | agent | patient, to:to.marker, recipient | within | with sanctions-list.noun
sanctions-relief | list-off.verb | agent | patient | within | with sanctions-list.noun
tariffs | hit-with.verb | agent | patient | within | with tariff.noun
sanctions | hit-with.verb | agent | patient | within | with sanction.noun
tariffs | tariff.noun | agent, by:agent.marker, possessor, modifier | to:at.marker, to:theme.marker, recipient | within
aid-cut | cut-off.verb | agent | patient, to:to.marker, recipient, PLACE | within | object given-aid.noun, owner given-aid.noun
aid-cut | cut-off.verb | agent | patient | within | object programme.noun, doubt 0.5
aid-cut | stopping.noun | OWNER | to:to.marker, to:of.marker | within | of given-aid.noun
sanctions | cut-off.verb | agent | patient, to:with.marker, to:to.marker, to:theme.marker, to:purpose.marker | within | object commerce.noun
supply-cut | cut-off.verb | agent | patient, to:to.marker, to:theme.marker, to:into.marker | within | object supply.noun, without purchase.noun
supply-cut | cut-off.verb | agent | clause | within | stops supplying.verb
supply-cut | stopping.noun | OWNER | to:to.marker, to:of.marker, governor | within | of supply.noun
# Diplomats: "ordered diplomats to leave", "recalled its ambassador from", "closed its embassy in"
deportation | deport.verb | agent | patient, to:to.marker | within | people
deportation | deport.verb | agent | patient, to:to.marker | within | object people.noun
deportation | send.verb | agent | patient | within | people, words home.word
deportation | deportation.noun | OWNER | to:of.marker, to:to.marker | within
recall | ask-leave.verb | agent | PLACE, patient | within | object own-envoy.noun, words home.word
expulsion | expel-only.verb | agent | patient | within | no-object play.word
expulsion | expel.verb | agent | patient | within | object diplomat.noun, words leave.word
expulsion | ask-leave.verb | agent | patient, recipient, subject-of-clause | within | sent-away
expulsion | give-time.verb | agent | patient, recipient | within | object diplomat.noun, words leave.word
expulsion | border-closure.noun | OWNER | to:of.marker | within | of mission.noun, under expel.verb
expulsion | expulsion.noun | OWNER | to:of.marker, modifier | within
recall | recall.verb | agent | to:out-of.marker, patient, PLACE | within | object own-envoy.noun, owner own-envoy.noun
recall | recall.verb | agent | facing | within | object own-envoy.noun, owner own-envoy.noun, doubt 0.5
recall | close.verb | agent | patient, PLACE | within | object mission.noun
recall | close.verb | agent | facing | within | object mission.noun, owned, doubt 0.5
recall | break-tie.verb | agent | to:with.marker, patient | within | object tie.noun
recall | part.verb | agent | to:with.marker, patient | named | next with.marker
recall | lower-tie.verb | agent | to:with.marker, patient | within | object tie.noun
recall | lower-tie.verb | agent | to:with.marker, PLACE, patient | within | object legation-rank.noun
recall | lower-tie.verb | agent | facing | within | object legation-rank.noun, doubt 0.5
recall | break-tie.verb | agent | to:with.marker, patient | within | object force-contact.noun
recall | recall.noun | OWNER | to:out-of.marker, PLACE | within | of own-envoy.noun
border-closure | close.verb | agent | to:to.marker, to:addressee.marker, patient, PLACE | within | object border.noun
border-closure | close.verb | agent | to:to.marker | within | object border.noun, owner border.noun
border-closure | close.verb | agent | facing | within | object flight.noun, doubt 1
border-closure | border-closure.noun | OWNER | to:addressee.marker, to:of.marker | within | of border.noun
# Law: "has sued", "filed an application against", "sentenced a Polish priest"
lawsuit | sue.verb | agent | patient | party
lawsuit | take-to.verb | agent | patient | party | with tribunal.noun
lawsuit | file-case.verb | agent | to:against-whom.marker, clause | within | object case.noun
lawsuit | case.noun | OWNER | to:against-whom.marker | party
investigation | probe.noun | OWNER | to:into.marker, to:of.marker | within
investigation | probe.verb | agent | patient | within | doubt 1
attack | behead.verb | agent | patient | within | group
conviction | convict.verb | agent | patient | within | object person.noun
conviction | convict.verb | agent | patient | within | people
conviction | conviction.noun | OWNER | to:of.marker | within
detention | try.verb | agent | patient | within | object person.noun, doubt 0.5
detention | try.verb | agent | patient | within | people, doubt 0.5
# Forces on the move
mobilisation | mobilise.verb | agent | patient, PLACE | within | object frontier.noun, with troops.noun
mobilisation | mobilise.verb | agent | PLACE, patient | within | object reservist.noun, doubt 0.5
mobilisation | alert.verb | agent | PLACE | within | words alert.noun, intransitive
mobilisation | mobilise.verb | agent | to:near.marker, PLACE | within | doer troops.noun, intransitive
mobilisation | mobilise.verb | agent | to:near.marker, PLACE | within | doer force.noun, intransitive
exercise | show.noun | OWNER | to:against-whom.marker, to:enemy.marker | within
mobilisation | alert.verb | agent | PLACE, patient | within | object reservist.noun, words alert.noun
mobilisation | mobilisation.noun | OWNER | to:near.marker, to:against-whom.marker | within
exercise | fall.verb | agent | PLACE | within | doer weapon.noun, words sea.noun
exercise | test-fire.verb | agent | PLACE | within | object weapon.noun, marked over.marker, unmarked aim.marker
exercise | test-fire.verb | agent | patient | within | object weapon.noun, unmarked at.marker
exercise | drill.noun | OWNER | to:enemy.marker, to:near.marker, clause | within | not-joint
incursion | fly.verb | agent | to:overhead.marker | within | doer troops.noun
peacekeeping | deploy.verb | agent | PLACE | within | object troops.noun, with consent.noun
peacekeeping | occupy.verb | agent | PLACE, patient | within | doer troops.noun, with consent.noun
deployment | deploy.verb | agent | to:into.marker, PLACE, patient | within | object troops.noun, owner troops.noun, without relief-mission.word, not-given
deployment | deploy.verb | agent | clause | within | object troops.noun, clause infinitive, not-given, doubt 0.5
deployment | head.verb | agent | to:into.marker, PLACE | within | doer troops.noun, intransitive
deployment | deploy.verb | agent | to:into.marker, PLACE | within | doer troops.noun, intransitive
deployment | raise.verb | agent | PLACE | within | object troops.noun
deployment | station-on.verb | agent | PLACE, facing | within | object stationed.noun
deployment | deployment.noun | OWNER | to:into.marker, PLACE | within
incursion | violate.verb | agent | patient | within | object territory.noun
incursion | enter.verb | agent | patient, to:into.marker | within | doer troops.noun
incursion | incursion.noun | by:of.marker | to:into.marker, PLACE, facing | within | of troops.noun
incursion | incursion.noun | OWNER | to:of.marker, to:into.marker | within
occupation | annex.verb | agent | patient | within
occupation | occupy-only.verb | agent | patient | within | doer troops.noun
occupation | occupy.verb | agent | patient | within | object land.noun
occupation | occupation.noun | OWNER | to:of.marker | within
blockade | blockade.verb | agent | patient | within
restriction | curfew.noun | agent, by:agent.marker, possessor, modifier | to:at.marker, to:in.marker, PLACE | within
blockade | block.verb | agent | patient, to:out-of.marker, PLACE | within | object route.noun
blockade | blockade.noun | OWNER | to:of.marker, to:at.marker | within
# Crowds: "marched on the Chinese embassy", "the boycott of French goods by shopkeepers"
protest | riot.verb | agent, host | patient, to:enemy.marker, to:into.marker | within | doer crowd.noun
protest | obstruct.verb | agent | patient, to:with.marker, clause, PLACE | within | doer crowd.noun, object route.noun
protest | obstruct.verb | agent | patient, to:with.marker, clause, PLACE | within | doer crowd.noun, object frontier.noun
protest | set.verb | agent, host | patient | within | doer crowd.noun, words ablaze.word
protest | shun.verb | agent | clause, patient | within | doer crowd.noun, tries handle.verb
protest | demonstration.noun | agent | agent | within | doer captive-crowd.noun
protest | demonstrate.verb | agent | patient, to:enemy.marker, clause | within | doer crowd.noun, anywhere foreign-thing.noun
protest | protest-only.verb | agent, host | to:against-whom.marker | within | doer crowd.noun
protest | protest-only.verb | agent, host | clause | within | doer crowd.noun, clause infinitive, unmarked against-whom.marker
protest | demonstration.noun | OWNER | to:enemy.marker, PLACE | within | doer crowd.noun
protest | demonstrate.verb | host | patient, to:enemy.marker, clause | within | by crowd.noun, anywhere foreign-thing.noun
# Taking things and people
seizure | seize.verb | agent | patient, to:out-of.marker | within | object goods-seized.noun
seizure | seize.verb | agent | patient | within | object control.noun, words goods-seized.noun
occupation | seize.verb | agent | patient, to:of.marker | within | object control.noun
seizure | nationalise.verb | agent | patient | within
seizure | expropriate.verb | agent | patient | within
seizure | seizure.noun | OWNER | to:of.marker | within
cyberattack | cyber.verb | agent | patient, to:into.marker, PLACE | within | anywhere computer.noun
cyberattack | steal.verb | agent | to:out-of.marker, patient | within | doer hacker.noun
cyberattack | cyber.noun | OWNER | ON, PLACE | within
abduction | abduct-only.verb | agent | patient | within
abduction | abduct-only.verb | host | patient | within | group
abduction | abduction.noun | OWNER | to:of.marker | within
abduction | arrest.verb | agent | patient | within | words hostage.word, anyone
abduction | arrest.verb | agent | patient | within | group, object person.noun
abduction | arrest.verb | agent | patient | within | group, people
abduction | seize.verb | agent | patient | within | group, object craft.noun
detention | arrest.verb | agent | patient | within | object person.noun
detention | arrest.verb | agent | patient | within | people
detention | arrest.noun | OWNER | to:of.marker | within
detention | arrest-only.verb | agent | patient | within | national, doubt 0.5
release | free-only.verb | agent | patient | within | national, doubt 0.5
# Force, the more special first: who is killed, with what, from where
assassination | assassinate.verb | agent | patient | within | object dignitary.noun
assassination | assassination.noun | OWNER | to:of.marker, ON | within
assassination | killing.noun | by:agent.marker | to:of.marker, possessor | within | of dignitary.noun
assassination | attempt.verb | agent | clause | within | clause infinitive, tries assassinate.verb
assassination | attempt.noun | OWNER | ON, clause, PLACE | within | of dignitary.noun
bombing | hit.verb | agent | patient, ON, PLACE | within | doer suicide-bomber.noun
bombing | attack.verb | agent | patient, ON, PLACE | within | doer suicide-bomber.noun
airstrike | shell.verb | agent | patient, ON, PLACE | within | doer air-weapon.noun
airstrike | bomb-air.verb | agent | patient, PLACE | within
airstrike | hit.verb | agent | patient, ON, PLACE | within | doer air-weapon.noun, unlike alight.verb
airstrike | attack.verb | agent | patient, ON, PLACE | within | doer air-weapon.noun
airstrike | hit.verb | agent | to:at.marker, to:into.marker, PLACE | within | object air-weapon.noun, unlike alight.verb
airstrike | hit.verb | launched | patient, ON, PLACE, facing | within | by air-weapon.noun
airstrike | hit.verb | launched | to:at.marker, to:into.marker, facing | within | object air-weapon.noun
airstrike | airstrike.noun | OWNER | ON, to:of.marker, PLACE, facing | within | aerial air.word, marked aimed.marker, own-words
airstrike | airstrike.noun | OWNER | ON, to:of.marker, PLACE | within | aerial air.word
shelling | shell.verb | agent | patient, ON, PLACE | within
shelling | hit.verb | agent | patient, ON, PLACE | within | doer shell-with.noun
shelling | hit.verb | agent | to:at.marker, PLACE, patient | within | object shell-with.noun
shelling | hit.verb | launched | patient, ON, PLACE, facing | within | by shell-with.noun
shelling | hit.verb | launched | to:at.marker, to:into.marker, facing | within | object shell-with.noun
shelling | shelling.noun | OWNER | ON, to:of.marker, PLACE, facing | within | marked aimed.marker, own-words
shelling | shelling.noun | OWNER | ON, to:of.marker, PLACE | within
bombing | hit.verb | agent | patient, PLACE | within | doer bombing.noun
bombing | hit.verb | planted | patient, agent | within | words mine.noun
bombing | blow-up.verb | agent | patient, PLACE, to:agent.marker | within
bombing | bombing.noun | OWNER | ON, to:of.marker, PLACE | within
bombing | hit.verb | launched | patient, PLACE | within | by mine.noun
attack | use.verb | agent | patient, ON, PLACE | within | words human-shield.noun
attack | use.verb | agent | to:against-whom.marker, ON | within | object weapon-used.noun
attack | beat.verb | agent | patient | within | object person.noun
attack | beat.verb | agent | patient | within | people
attack | beat.verb | agent | patient | within | doer crowd.noun
attack | beat.verb | host | patient | within | by crowd.noun
attack | beat.verb | holder | patient | within | agentless, object person.noun, with jail.noun
attack | attack.verb | agent | patient, ON, PLACE | within | no-particle, no-middle
attack | hit.verb | agent | patient, ON, PLACE | within | doer force.noun, no-particle, no-object drill.noun, unlike alight.verb
attack | attack.noun | OWNER | ON, to:of.marker, PLACE, facing | within | marked aimed.marker, own-words
attack | attack.noun | OWNER | ON, to:of.marker, PLACE | within
# Whom the words of the act do not tell: the other state of the sentence or of the text
incursion | violate.verb | agent | facing | within | doer troops.noun, object territory.noun
incursion | enter.verb | agent | facing | within | doer troops.noun, marked ashore.marker, abroad
incursion | enter.verb | agent | facing | within | doer troops.noun, object territory.noun
attack | fire-back.verb | agent | ON, facing | within | words back.word
attack | return.verb | agent | ON, facing | within | object fire.noun
airstrike | bomb-air.verb | agent | facing | within | abroad
airstrike | hit.verb | agent | facing | within | doer air-weapon.noun, abroad, unlike alight.verb
airstrike | attack.verb | agent | facing | within | doer air-weapon.noun, abroad
shelling | shell.verb | agent | facing | within | doer force.noun, abroad
shelling | hit.verb | agent | facing | within | doer shell-with.noun, abroad
bombing | blow-up.verb | agent | facing | within | doer troops.noun, abroad
attack | attack.verb | agent | facing | within | object force-target.noun, abroad
attack | attack.verb | agent | facing | within | doer troops.noun, abroad, transitive
attack | hit.verb | agent | facing | within | doer troops.noun, abroad, no-particle, no-object drill.noun, unlike alight.verb
mobilisation | alert.verb | agent | facing | within | words alert.noun, intransitive
mobilisation | alert.verb | agent | facing | within | object reservist.noun, words alert.noun
mobilisation | mobilise.verb | agent | facing | within | object reservist.noun
deployment | deploy.verb | agent | facing | within | object troops.noun, words frontier.noun, not-given
occupation | occupy.verb | agent | facing | within | object land.noun, doer troops.noun, abroad
withdrawal | retreat.verb | agent | facing | within | doer troops.noun, abroad, doubt 0.5
border-closure | close.verb | agent | facing | within | object frontier.noun
access | reopen.verb | agent | facing | within | object border.noun
expulsion | expel-only.verb | agent | facing | within | object diplomat.noun
expulsion | expel.verb | agent | facing | within | object diplomat.noun, words leave.word
recall | recall.verb | agent | facing | within | object own-envoy.noun
supply-cut | cut-off.verb | agent | facing | within | object supplied.noun, abroad
aid-cut | cut-off.verb | agent | facing | within | object given-aid.noun, abroad, doubt 0.5
sanctions | freeze.verb | agent | facing | within | object asset.noun, abroad, doubt 0.5
sanctions | sanction.noun | agent | facing | within | supported, abroad, doubt 0.5
tariffs | tariff.noun | agent | facing | within | supported, abroad, doubt 0.5
sanctions-relief | lift.verb | agent | facing | within | object sanction.noun, abroad, doubt 0.5
seizure | seize.verb | agent | facing | within | object craft.noun, abroad, doubt 0.5
detention | arrest.verb | agent | facing | within | object seafarer.noun, abroad, doubt 0.5
release | free.verb | agent | facing | within | object captive-only.noun, abroad, doubt 0.5
release | hand-back.verb | agent | facing | within | object captive-only.noun, abroad, doubt 0.5
ceasefire | ceasefire.noun | agent | facing | within | declared, doubt 0.5
`,
);
