import { englishVerbs } from "./english-verbs.js";
import { entriesOf, lexicon } from "./lexicon.js";

/** What English words say of facts. */
export const english = lexicon(
  "en",
  `
visit =done > | visited; paid a visit; travelled; traveled; went to; came to; toured; undertook; paid
visit =standing > | arrived in; arrived; flew; flew to; flew into; flew in; landed in; travelled to; traveled to; was on; was in
visit =done > | was; were; has been; have been
visit =ongoing > | is on; is in; are in; is visiting; are visiting
visit > | visit; visits; trip; trips; visiting; travel; pay; delegation
visit =done < | hosted; welcomed
visit =done > | stayed in; made a trip to; has been in; has been to
visit < | host
meeting =done kind:-call | met
meeting =done | spoke; conferred; talked
meeting kind:-call | meet; meeting; meetings
meeting | talks; talk; conversation; round
meeting kind:call | call; telephone; phone
meeting kind:call | by telephone; by phone; telephone call; phone call; telephone conversation
meeting =begun | entered into talks; entered talks; opened talks; opened negotiations; began talks; started talks; began negotiations; started negotiations; entered into negotiations; entered negotiations; have been in talks; has been in talks
meeting =done | held; had a meeting; had talks; had a call; had a conversation
meeting agreement cooperation action visit | hold; holding; negotiations; negotiation
agreement finance =under | negotiating; negotiate; in talks; in negotiations; in negotiation
agreement | instrument; instruments; document; documents; deal; deals; accord; pact; agreement; agreements
agreement finance project trade | loan agreement; credit agreement; grant agreement; financing agreement
finance =signed !passive | was granted; were granted; was approved; were approved
finance trade project =signed | signed; signing
agreement =signed | signed; signing; signature; initialled; inked
agreement partnership =signed | concluded; conclude; sealed
partnership cooperation | raise; elevate; upgrade; deepen; strengthen; expand; closer; more closely
partnership =signed | raised; elevated; upgraded; lifted; resumed; restored
partnership cooperation | resume; restore; establish; lift; elevate
partnership | relations; ties; partnership; level; level of relations; relationship; partner; partners
partnership =done | established; set up
partnership =standing | had a; had an; have a; have an; has a; have had; has had; date from; dates from; date back to; exist; existed; called; calls; described
partnership =standing level:alliance | were allies; are allies; have been allies
partnership =standing | maintained; maintain; have maintained; has maintained; are; is; have been; remain
cooperation =standing | cooperated; worked together; cooperate with
cooperation =standing | cooperate; cooperates; work together; works together
cooperation | cooperate; cooperation; work together; field; fields
cooperation =ongoing | have been cooperating; are cooperating
position =stated stance:supports > | supported; supports; support; backed; backs; endorsed
position =stated stance:opposes > | does not recognise; does not recognize; do not recognise; do not recognize; refuses to recognise; refuses to recognize; opposed; opposes; oppose
position =stated stance:recognises > | recognised; recognises; recognized; recognizes; recognise
position =stated stance:neutral > | neutral; remained neutral on
position | position; stance; remained; principle; policy
position =stated stance:supports > | was in favour of; is in favour of; in favour of; in favor of; spoke in favour of; came out in favour of; came out for
position =stated stance:opposes > | is against; was against; spoke against; spoke out against; came out against; is opposed to; was opposed to
membership standing:member =standing > | was a member; is a member; belongs to
membership standing:observer =standing > | was an observer; is an observer
membership standing:candidate =standing > | was a candidate; is a candidate
membership =standing > | was a partner; was a former member; was a chair
membership > | membership; join; enter; accede; accede to; admission; become; status; become a; become an
membership =standing > | became; has become; had become
membership =standing standing:member > | was admitted to; were admitted to; has been admitted to; have been admitted to; was admitted; was accepted into; were accepted into; was taken into
membership =done standing:-candidate > | joined
membership =standing > | held; holds; has held; has been; is; was; have been
membership =standing > | chairs; chair; heads; head; presides over; leads
finance =done flow:loan > | lent; loaned
finance =done flow:loan < | borrowed
finance flow:loan > | lend; lending
finance =done flow:grant > | granted; donated
finance > | provide; extend; give; finance; fund; money; funds; financing; funding; payment; payments; credit; capital
finance =done > | provided; gave; extended; paid; financed; funded; disbursed; transferred; allocated; opened
finance =done < | received; got; obtained; secured
finance < | receive; obtain
finance =ongoing < | had a loan of; had loans of; had a credit line of; had credit lines of
finance =ongoing > | was providing; is providing; has been providing
finance =done flow:investment > | invested
finance flow:investment > | invest; investing; investments
finance =ongoing flow:investment > | was investing; is investing
finance =standing | shared
finance flow:purchase =done > | bought; purchased; made a purchase; made purchases; made
finance flow:purchase > | buy; purchase; purchases
finance =done > | made
finance flow:purchase =ongoing > | was making
finance flow:debt-relief =done > | wrote off; forgave; cancelled debt
trade =standing | traded; traded with each other; was worth; were worth; is worth
trade =done | reached
finance trade =done | amounted to; totalled; totaled; came to; had come to; has come to; ran to; added up to; exceeded; surpassed; topped; was worth; were worth
finance trade =standing | stands at; stand at; stood at; exceed; exceeds; is worth; are worth; totals; total; amounts to; comes to
finance trade =done | came from; went to
finance | worth; debt; debts
trade | reach
trade > | sale; sales
trade trend:rising | more; up
trade trend:falling | less; fewer; down
trade < | buyer; customer; importer
trade > | seller; supplier; exporter
trade =standing < | was a buyer of; is a buyer of; was a buyer; is a buyer
trade =standing > | was a supplier of; is a supplier of; was a supplier; is a supplier; was a seller of
finance =standing < | owes; owe; owed
finance flow:purchase > | buying; purchasing; order; orders
trade =standing | stood at; stands at
trade =done trend:rising | climbed; expanded; rose to; grew to; increased to
trade =done trend:falling | shrank; fell to; declined to; dropped to; had declined to; decreased to
trade =done trend:rising | rose; rising; grew; growing; increased
trade =done trend:falling | fell; falling; declined; dropped; decreased
trade | trade; trade turnover; turnover; commerce; goods; worth
trade =done > | supplied; exported; sold; delivered; shipped
trade =ongoing > | was supplying; is supplying; supplies; exports; was exporting; has been supplying; sells
trade < | imports; purchases; buying
trade > | supply; export; deliver; sell; deliveries; delivery
trade =done < | imported; bought
trade =ongoing < | imports; buys
trade < | import; buy
project =done > | completed; built; finished; opened; constructed
project > | build; construct; project; work; works; construction; plant; line
project =ongoing > | was at work on; were at work on; is building; was building; are at work on
project =ongoing > | at work on; all but completed; all but finished; nearly completed; nearly finished; almost completed; almost finished; all but complete; nearly complete; nearly been finished; nearly been completed; almost been finished; almost been completed; began work on; began work; started work on; started work; broke ground on; broke ground
project =ongoing !passive | under construction
statement =stated act:criticise > | voiced concern; voiced concerns; expressed concern; expressed concerns; raised concerns; called in; summoned; complained; voiced; has called in
statement =stated act:threaten > | is threatening; are threatening; was threatening; were threatening; threatens; threaten; has threatened; have threatened; threatening
statement =stated act:reject > | vetoed; refused; declined; dismissed; rebuffed; refuses
statement =stated act:urge > | warned; demanded; appealed to; pressed; urges; calls on; asked; called for
statement =stated act:threaten > | warned
statement =stated act:praise > | thanks; praises; welcomes
statement =stated act:praise > | praised; welcomed; commended; hailed
statement =stated act:criticise > | criticised; criticized; condemned; denounced
statement =stated act:urge > | urged; called on; called upon
statement =stated act:accuse > | accused; raised accusations
statement =stated act:reject > | rejected; turned down; rejected the position
statement =stated act:threaten > | threatened
statement =stated act:congratulate > | congratulated
statement =stated act:thank > | thanked
statement =stated act:praise > | thanked
statement =stated act:invite > | invited
statement =stated act:condole > | offered condolences; condoled; condolences; offered
statement =stated act:apologise > | apologised; apologized
statement =stated act:announce > | made an announcement; announced; informed
statement =stated act:deny > | denied; issued a denial; rejected the charge
statement position =stated > | expressed; expresses; has expressed; have expressed; conveyed; conveys; voiced; voices
statement | statement; declared; talk
action > | action; measures; step; steps; measure; act
action =done > | took action; took measures; took a step; carried out; launched
action =done | took part; took part in
action =ongoing > | was taking action; was taking steps; were taking part; were taking part in
=standing | dates from; date from; dates back to; date back to; goes back to
=ahead | going to; was going to; were going to; is going to; are going to; set to
trade =done trend:rising | was up; were up; is up
trade =done trend:falling | was down; were down; is down
partnership membership position =standing | has; have; has had; have had; had
=standing | was made; were made; has been made; have been made
=done | was received in; was welcomed in
finance =done > | made a grant; made a loan; made a donation; made a payment; made loans; made grants; made payments
finance trade =done | went; flowed
action =done < | suffered; endured; came under; was subjected to; was hit by; faced
action act:release =done > | set
!says | said so
 | count on; can count on; in place; so far; up to now; to this day; to date; for its part; for their part; on behalf of; in return; its own; in the meantime; once more; once again; anew; as well; in all; altogether; meant for; is meant for; intended for; designed for; destined for; as part of; in part; at the time; in turn; along with; together with; in line with; in order to; with a view to; the number of; a total of; known as
=ongoing | remain in force; remains in force; remained in force; stay in force; stays in force; is in force; are in force; still in force; remain in place; remains in place; is keeping; are keeping; keeps; keep; still
=any | are on record; is on record; on record
=done | took place; was completed; has been completed; was held; was done
=ongoing | was under way; were under way; is under way; ongoing; continues; continue; is being; are being; has been ongoing; was ongoing
=agreed | agreed; was agreed; were agreed; agree; reached an agreement; agreement was reached
=planned | planned; plans; plan; was planned; were planned; intends; intend; intended; aims; aim; scheduled; want; wants; wanted; wish; wishes; hope; hopes; seek; seeks; should; looking to; expects to; expect to; set to; due to; expected; is expected; are expected; was expected; were expected; due; is due; are due; was due; slated; is slated; are slated; poised; planning to; is planning; are planning
=agreed | decided; decided to; has decided to; have decided to; decides to; resolved to
=planned | decided; decided to; has decided to; have decided to; decides to; resolved to
=ahead | is preparing to; are preparing to; undertakes to; will; shall; would; was due to; were due to; was to; were to; is to; are to
=pledged | promise; pledge; pledges; promises
=pledged !passive | has been promised; have been promised; was promised; were promised; was pledged; were pledged; was offered
=begun | began; begun; started; has begun; have begun
=pledged | committed itself to; committed itself; has committed itself to; commits itself to; has committed to; committed to; undertook; has undertaken to; gave its word; pledged; promised; pledges; promises; was pledged; were pledged; committed; pledge; undertook to; offered to
=suspended | suspended; was suspended; were suspended; has been suspended; have been suspended; halted; frozen; froze; paused; postponed; has postponed; have postponed; was postponed; were postponed; been postponed; put off; was put off; were put off; been put off; deferred; delayed; on hold; put on hold; adjourned; shelved
=cancelled | cancelled; canceled; called off; was called off; was cancelled; were cancelled; scrapped
=denied !denial | has yet to; have yet to; had yet to; never happened; did not take place; was never signed; were never signed; failed to; fell through; came to nothing; was denied; were denied; denied; denies
=denied !denial !says | denies that; denied that; denying that
=stated | there was talk of; stated
!hedge | probably; likely; most likely; perhaps; presumably; supposedly; seemingly; appears to have; appear to have; seems to have; is thought to; are thought to; is believed to; are believed to; is understood to; not certain; is not certain; uncertain; unconfirmed; not confirmed; one source; a single source; a single report; one report; by one account; by some accounts; with some doubt; reports say; a report says; reports suggest; a report suggests; certain; sure; doubt; doubtful; reportedly; allegedly; is said to; is reported to; are said to; was said to; apparently; it is reported that; it was reported that
!according | according to; by the account of; in the words of; as told by
!says | recalled; told; informed; say; said; says; said that; told; stated that; announced that; according; reported that; wrote; wrote that; said on; added; added that; adds; recalls; recalls that; recalled that; noted; notes; noted that; notes that; announced; announces; claimed; claims; insisted; insists; explained; remarked; admitted; acknowledged; revealed; disclosed; argued; argues; estimates; reckons; confirmed; confirms; told reporters; 's count; by its count; by his count; by her count; reckoning
!says =any | spoke of; speaks of; spoke about; mentioned; pointed to; referred to
!reported | as was reported; it was reported; was reported on; reported on; according to a report of; a report of; reported; report; as reported on; was reported in; reported in
!reported document:joint | according to the joint statement of; according to the joint statement; the same statement says that; according to a joint statement of; according to a joint statement
finance trade project | on the economic side
visit meeting statement agreement partnership position membership | on the diplomatic side
!according !reported | according to a report by; as reported by
!dispute | sources disagree; sources disagree on; disagree; disagree on; sources differ; differ on; sources do not agree
 | the next day; the following month; the following year; next day; following month; following year
 | how far this has come; whether this took place; the sum; the date; who took part; the place; the level
!about | around; circa; about
!pair | countries; states; sides; parties; neighbours; the two countries; capitals; governments
!passive | was lent; was granted; was given; was provided; were lent; were granted
agent:president | president
agent:prime-minister | prime minister; premier
agent:foreign-minister | foreign minister
agent:minister | minister
action act:detention =done > | detained; arrested
action act:expulsion =done > | expelled
action act:recall =done > | recalled; recalled its envoy; recalled its ambassador; withdrew its ambassador
action act:border-closure =done > | closed the border; closed its border; closed the frontier
action act:attack =done > | attacked
action act:shelling =done > | shelled
action act:airstrike =done > | bombed
action act:protest =done > | lodged a protest; protested
action act:release =done > | released; freed
action act:access =done > | reopened; reopened the border; reopened its border
action act:sanctions =done > | sanctioned
statement position =stated > | described; describes; has described; characterised; characterized; termed; deemed; considered; considers; regarded; regards; is of the opinion
partnership =cancelled | severed; was severed; were severed; have been severed; broken off; was broken off; were broken off; broke off; cut off; were cut; ruptured; were ruptured
 | provided that; providing that; on condition that; as long as; so far as
=denied !denial | has no intention of; have no intention of; had no intention of; has no plans to; have no plans to; does not intend to; do not intend to; does not plan to; do not plan to; is not going to; are not going to; ruled out; rules out; has ruled out; does not seek; do not seek; is not seeking; are not seeking
=ongoing | on its way; on their way; en route; in transit; in progress; in the process of; is in the process of; in the course of; is on the way; are on the way
=ahead | about to; is about to; are about to; stands to; stand to; is bound to; in line to
=planned | has plans to; have plans to; with plans to; has plans for; have plans for; eyes; envisages; envisage; envisaged; foresees; foresee; proposes to; propose to; means to; mean to; in prospect; lined up
=agreed | struck a deal; came to an agreement; came to terms; settled on; reached a deal; a deal has been reached; have agreed; has agreed; in agreement; under an agreement; under the agreement; under a deal; by agreement
=pledged | gave a promise; has given its word; vowed to; vows to; has vowed to; made a pledge; made a promise; held out the promise of
=done | is complete; are complete; is finished; are finished; complete; came about; went ahead
=begun | set about; embarked on; got under way; has got under way; kicked off; were launched; was launched
!says | maintains; maintained; observes; observed; in his words; in her words; in its words; by its own account; by his own account; by her own account; in a statement; told parliament; told lawmakers; told the press; let it be known; made clear; has made clear; has said; have said; pointed out; points out; emphasised; emphasized; stressed; stresses; underlined; underlines; reiterated; reaffirmed; reaffirms; declares; put it; puts it
!according | in the view of; in the opinion of; as stated by; as announced by; as put by; on the word of
!reported | according to reports; news reports; it is reported; as reported; press reports
`,
  `
whereas although though amid alongside concerning regarding relating respect terms thereafter beforehand afterwards subsequently simultaneously respectively besides plus apiece namely notably likewise similarly nor whereby wherein thereof whose upon onto off apart aside together yet both between round
a an the and or of in on at to for from by with as it its they their them this that these those which who whom whose also both each other one another
was were is are be been has have had having not-only but while when where then there here into between among over under after before during since until till
however contrast moreover meanwhile later earlier second again further furthermore addition finally same year month day time well such
home back about around via per through within across towards toward up out off own his her he she will-have some others
mutual bilateral officially formally jointly together year's years'
against
neighbour neighbours neighbor neighbors neighbouring city town capital island republic kingdom soil territory mainland side people country's countries' can did does do so either all-in now currently already what than
itself themselves himself herself thereby thus including alike
conflict statements measures money projects memberships positions agreements meetings trade cooperation
`,
  {
    before: {
      to: "to",
      towards: "to",
      toward: "to",
      against: "to",
      for: "to",
      on: "to",
      upon: "to",
      in: "to",
      from: "from",
      by: "by",
      of: "of",
      with: "with",
      between: "with",
      "out of": "with",
      "because of": "with",
    },
    behind: [[/['’]s$/u, "of"]],
    between: "the a an its",
  },
  true,
  entriesOf(englishVerbs(), true),
);
