/** Verbs of each type of fact: tags as in a lexicon, and verbs; an irregular one has its past, participle and progressive form behind it. */
const VERBS = `
finance > | provide; extend; give gave given giving; finance; fund; disburse; transfer transferred transferred transferring; allocate; hand; hand over; channel; contribute; earmark; pay paid paid paying; pay for paid paid paying; deliver; supply; offer; put put put putting; send sent sent sending; renew; prolong; subsidise; bankroll
finance < | receive; obtain; secure; get got got getting
finance flow:purchase > | buy bought bought buying; purchase; order; acquire
finance flow:debt-relief > | forgive forgave forgiven forgiving; write off wrote written writing; waive; cancel cancelled cancelled cancelling
finance flow:grant > | donate
trade > | supply; export; deliver; sell sold sold selling; ship shipped shipped shipping
trade < | receive; get got got getting; obtain; import; buy bought bought buying; purchase
project > | build built built building; construct; lay laid laid laying; finish; complete
partnership | raise; elevate; upgrade; resume; restore; establish; lift
partnership cooperation | strengthen; deepen; expand
agreement | sign; conclude; initial initialled initialled initialling; ink; reach
action act:withdrawal > | leave left left leaving
statement act:praise > | praise; welcome; commend; thank
statement act:criticise > | criticise; criticize; condemn; denounce; rebuke; deplore
statement act:urge > | urge; call on; press; ask; warn
statement act:accuse > | accuse; blame
statement act:reject > | reject; veto vetoed vetoed vetoing; refuse; rebuff; dismiss; decline; turn down
statement act:threaten > | threaten; warn
statement act:congratulate > | congratulate
statement act:invite > | invite
position stance:supports > | support; back; endorse; favour; favor
position stance:opposes > | oppose
position stance:recognises > | recognise; recognize
meeting kind:call | telephone; phone; call
visit > | visit; tour
action act:attack/airstrike/shelling/bombing > | attack; strike struck struck striking; hit hit hit hitting; fire on; open fire on
action act:airstrike/bombing > | bomb
action act:shelling > | shell
action act:sanctions/tariffs/restriction/blockade/border-closure > | impose
action act:tariffs > | levy; slap slapped slapped slapping
action act:sanctions/tariffs > | sanction; blacklist; hit hit hit hitting
action act:sanctions-relief > | lift; ease; remove
action act:expulsion > | expel expelled expelled expelling; order out; throw out threw thrown throwing
action act:recall > | recall; call home; withdraw withdrew withdrawn withdrawing
action act:withdrawal > | withdraw withdrew withdrawn withdrawing; pull; pull out
action act:deployment/peacekeeping/rescue > | deploy; send sent sent sending; dispatch; station
action act:detention/abduction > | detain; arrest; hold held held holding
action act:seizure > | seize; impound; capture
action act:release > | release; free; hand; hand over; return; set free set set setting
action act:lawsuit > | sue; file
action act:aid-cut/supply-cut > | cut cut cut cutting; halt; stop stopped stopped stopping; suspend
action act:border-closure > | close; shut shut shut shutting; seal
action act:access > | reopen; open
action act:joint-exercise/exercise | hold held held holding; stage; conduct
visit > | go went gone going; go to went gone going; travel travelled travelled travelling; travel to travelled travelled travelling; journey; fly to flew flown flying; fly into flew flown flying; arrive; arrive in; come to came come coming; call at; stay in; pay a visit paid paid paying; make a trip made made making; make a visit made made making; head to; head for; touch down in; land in; spend spent spent spending
visit < | host; receive; welcome
meeting kind:-call | meet met met meeting; meet with met met meeting; come together came come coming; sit down sat sat sitting; get together got got getting; gather
meeting | hold held held holding; confer conferred conferred conferring; talk; talk to; talk with; speak spoke spoken speaking; speak to spoke spoken speaking; speak with spoke spoken speaking; discuss; consult; negotiate; converse; exchange views; hold talks held held holding; have talks had had having
meeting kind:call | ring rang rung ringing; ring up rang rung ringing; speak by telephone spoke spoken speaking; speak by phone spoke spoken speaking
agreement | enter into; strike struck struck striking; seal; clinch; put names to put put putting; put their names to put put putting; put their signatures to put put putting
partnership | re-establish; reestablish; renew; upgrade to; form; enter into; set up set set setting; bring to brought brought bringing; take to took taken taking
cooperation | work together; join forces; collaborate; team up
position stance:supports > | stand by stood stood standing; stand behind stood stood standing; side with; come out in favour of came come coming; come out for came come coming; approve of; put its weight behind put put putting; throw its weight behind threw thrown throwing
position stance:opposes > | reject; object to; disapprove of; contest; resist; come out against came come coming
position stance:recognises > | acknowledge; extend recognition to; grant recognition to
membership standing:member > | join; enter; accede to; belong to; gain admission to; form part of; sit in sat sat sitting
membership standing:candidate > | apply; apply to; apply for; ask to join; ask to be admitted to asked asked asking; seek to join sought sought seeking; seek admission to sought sought seeking; seek membership of sought sought seeking; request admission to; file an application; submit an application submitted submitted submitting; put in an application put put putting
membership office:chair > | chair; preside over; lead led led leading; head; take over the chair of took taken taking; take over the chair took taken taking; assume the chair of assumed assumed assuming; assume the presidency of assumed assumed assuming; take over the presidency of took taken taking; hold the chair of held held holding; hold the presidency of held held holding; hold the chair held held holding; take the chair of took taken taking
finance flow:loan > | lend lent lent lending; loan; advance
finance flow:loan < | borrow; take out took taken taking
finance flow:grant > | grant; gift
finance flow:investment > | invest; put into put put putting; inject; pour into; plough into; sink into sank sunk sinking
finance flow:credit-line > | open; extend
finance > | award; make available made made making; put up put put putting; chip in chipped chipped chipping; cover
trade > | market; send sent sent sending
trade < | take took taken taking; source; procure
trade trend:rising | rise rose risen rising; grow grew grown growing; climb; increase; expand; go up went gone going; edge up
trade trend:falling | fall fell fallen falling; decline; drop dropped dropped dropping; decrease; shrink shrank shrunk shrinking; contract; slip slipped slipped slipping; go down went gone going; dip dipped dipped dipping
project > | erect; put up put put putting; raise; install; carry out; set up set set setting; develop; inaugurate; commission; open
statement act:praise > | compliment; applaud; greet; pay tribute to paid paid paying; express gratitude to; express thanks to; express appreciation to
statement act:criticise > | reproach; fault; complain about; complain of; protest; protest against; summon
statement act:urge > | appeal to; call for; request; plead with; exhort; implore; demand
statement act:accuse > | charge; allege; point the finger at pointed pointed pointing; hold responsible held held holding
statement act:reject > | spurn
statement act:apologise > | apologise; apologize; apologise to; apologize to
statement act:deny > | deny; rebut rebutted rebutted rebutting; refute; repudiate
action act:attack/airstrike/shelling/bombing > | raid; shoot at shot shot shooting; fire at; pound; bombard
action act:incursion > | enter; cross into; intrude into; violate
action act:occupation > | occupy; annex; take over took taken taking
action act:seizure > | confiscate; take over took taken taking
action act:expulsion/deportation > | expel expelled expelled expelling; deport; order out; order out of; throw out threw thrown throwing; throw out of threw thrown throwing; kick out; kick out of; send home sent sent sending; send back sent sent sending; oust; eject
action act:asylum > | shelter; host; take in took taken taking; harbour; harbor; house; give refuge to gave given giving; give shelter to gave given giving
action act:asylum < | find shelter found found finding; find refuge found found finding; take refuge took taken taking; take shelter took taken taking; flee to fled fled fleeing; seek refuge sought sought seeking; flee from fled fled fleeing; flee fled fled fleeing
action act:deployment/peacekeeping > | keep kept kept keeping; base; post; garrison; maintain; have stationed had had having
action act:detention > | apprehend; capture; seize; pick up
action act:abduction > | abduct; kidnap kidnapped kidnapped kidnapping
action act:release > | liberate; let go let let letting
action act:sanctions-relief > | relax; drop dropped dropped dropping; scrap scrapped scrapped scrapping; waive
action act:aid-cut/supply-cut > | withhold withheld withheld withholding; freeze froze frozen freezing; slash; reduce; halve; interrupt
action act:recall > | bring home brought brought bringing
action act:evacuation > | evacuate; fly out flew flown flying
action act:rescue > | rescue; save
action act:extradition > | extradite; surrender
finance > | come to the aid of came come coming; furnish; inject; remit remitted remitted remitting; make over made made making; sign over
finance flow:loan > | make a loan made made making; extend a loan; grant a loan; advance a loan
trade < | spend spent spent spending; take in took taken taking; bring in brought brought bringing
trade > | place; dispatch; send out sent sent sending
trade trend:rising | swell swelled swollen swelling; mount; advance; gain; accelerate; pick up; widen; rebound; recover
trade trend:falling | slide slid slid sliding; recede; ebb; ease; diminish; dwindle; weaken; narrow; retreat; slump
project > | put in place put put putting; hand over; bring to completion brought brought bringing
visit > | spend spent spent spending; stop in stopped stopped stopping; call at; journey to; head to; head for; set out for set set setting; stay; fly to flew flown flying; set foot in set set setting; drop in on dropped dropped dropping; go on a visit to went gone going
visit < | receive; host; entertain
meeting kind:-call | sit down sat sat sitting; gather; come face to face came come coming; get together got got getting; see saw seen seeing
meeting | confer conferred conferred conferring; consult; converse; exchange views; hold discussions held held holding; discuss; go over went gone going
meeting kind:call | ring rang rung ringing; dial dialled dialled dialling; ring up rang rung ringing; speak by phone spoke spoken speaking; talk by phone; talk on the phone; speak on the phone spoke spoken speaking
agreement | finalise; finalize; draw up drew drawn drawing; formalise; formalize; enter into; come to terms on came come coming; work out; hammer out; put pen to paper on put put putting; put a signature to put put putting
partnership | mend; repair; normalise; normalize; rebuild rebuilt rebuilt rebuilding; revive; reinstate; forge; inaugurate; patch up; usher in
position stance:supports > | advocate; champion; share; agree with; sympathise with; sympathize with; align with; rally behind; lend support to lent lent lending; give backing to gave given giving; speak up for spoke spoken speaking; vouch for; uphold upheld upheld upholding
position stance:opposes > | disagree with; stand against stood stood standing; repudiate; decline to accept; refuse to accept; decline to recognise; decline to recognize; take issue with took taken taking; speak out against spoke spoken speaking
position stance:recognises > | accept; accord recognition to
membership standing:member > | gain entry to; gain membership of; win admission to won won winning; sit on sat sat sitting; take a seat in took taken taking; participate in; have a seat in had had having
membership standing:candidate > | bid to join bid bid bidding; seek to enter sought sought seeking; seek entry to sought sought seeking; seek entry sought sought seeking; aspire to; put in for put put putting; lodge an application; make a bid made made making; submit a bid submitted submitted submitting; submit a request submitted submitted submitting; hand in an application; request membership of; put in a bid put put putting; apply to join; apply for membership; apply for membership of; seek accession to sought sought seeking
statement act:praise > | laud; salute; extol extolled extolled extolling; compliment; express its gratitude to; express his gratitude to; express her gratitude to; express gratitude; voice appreciation; voice gratitude; give thanks gave given giving; appreciate; acknowledge
statement act:criticise > | decry; lament; chide; censure; scold; take issue with took taken taking; take exception to took taken taking; find fault with found found finding; express concern; express concern over; express concern about; voice concern over; voice concern about; voice alarm at; voice unease over; voice unease about; object to; complain; raise concerns over; raise concerns about
statement act:urge > | counsel counselled counselled counselling; advise; beseech besought besought beseeching; entreat; enjoin; encourage; bid bade bidden bidding; call upon; turn to; press for; push for; seek sought sought seeking; insist; insist on; insist that; ask for
statement act:accuse > | impute; lay the blame on laid laid laying; pin the blame on pinned pinned pinning
statement act:reject > | rule out; knock back; say no to said said saying; brush aside; snub snubbed snubbed snubbing; refuse to accept; throw out threw thrown throwing; disallow
statement act:threaten > | caution; put on notice put put putting
statement act:condole > | commiserate; express condolences to; convey condolences to; offer condolences to
statement act:congratulate > | felicitate; send congratulations to sent sent sending; offer congratulations to
statement act:deny > | disavow; contradict; reject
statement act:announce > | make known made made making; make public made made making; unveil; declare; proclaim; publicise
action act:recall > | call home; call back; summon home; pull back; order home
action act:sanctions > | sanction; impose sanctions on; put sanctions on put put putting; blacklist; slap sanctions on slapped slapped slapping; place sanctions on; levy sanctions on; hit with sanctions hit hit hitting
action act:border-closure > | close; shut shut shut shutting; seal; close off; seal off; shut down shut shut shutting
action act:access > | open; reopen; let through let let letting; unblock; let in let let letting; allow in
action act:deployment/peacekeeping > | send sent sent sending; dispatch; deploy; move in; post; station
action act:withdrawal > | withdraw withdrew withdrawn withdrawing; pull out; bring home brought brought bringing; pull back; call back; move out
action act:mobilisation > | mobilise; mobilize; call up; call to arms; muster
action act:release > | release; free; set free set set setting; hand back; return; hand over
action act:protest > | protest; protest against; lodge a protest; lodge a protest with; hand a protest note to
`;

/** Every form of the verbs with how far it tells that something has come, as rows of a lexicon. */
export function englishVerbs(): string {
  return VERBS.split("\n")
    .filter((row) => row.includes("|"))
    .flatMap((row) => {
      const [tags = "", verbs = ""] = row.split("|");
      return verbs.split(";").flatMap((verb) => rowsOf(tags.trim(), verb.trim().split(/\s+/u)));
    })
    .join("\n");
}

function rowsOf(tags: string, words: readonly string[]): string[] {
  const [base = "", ...others] = words;
  // Three forms stand behind an irregular verb, and before these the small words that go with it.
  const irregular = others.length > 2 && others.at(-1)!.endsWith("ing") ? others.slice(-3) : [];
  const particle = others.slice(0, others.length - irregular.length);
  const [past, participle, progressive] = irregular.length > 0 ? irregular : regular(base);
  const is = (form: string) => [form, ...particle].join(" ");
  const all = (auxiliaries: string, form: string) =>
    auxiliaries
      .split(",")
      .map((one) => `${one} ${is(form)}`)
      .join(";");
  // Who says so says it in every tense; a call has no course that it could be at; an agreement that is signed is agreed.
  const said = /^(?:statement|position)/u.test(tags);
  const tell = (status: string) =>
    said
      ? "=stated"
      : tags.includes("kind:call") && status === "=done"
        ? "=standing"
        : /^(?:agreement|partnership)/u.test(tags) && status === "=done"
          ? "=signed"
          : status;
  const passive = /[<>]/u.test(tags) ? " !passive" : "";
  return [
    `${tags} ${tell("=done")} | ${is(past!)}; ${is(participle!)}`,
    `${tags} ${tell("=done")}${passive} | ${all("was,were,been", participle!)}`,
    `${tags} ${tell("=ongoing")} | ${all("is,are,was,were,been", progressive!)}`,
    `${tags} ${tell("=ongoing")}${passive} | ${all("is being,are being,was being,were being", participle!)}`,
    `${tags} ${tell("=standing")} | ${is(third(base))}`,
    `${tags}${passive} | ${all("be", participle!)}`,
    `${tags} | ${is(base)}; ${is(progressive!)}`,
  ];
}

const third = (base: string): string =>
  /(?:s|sh|ch|x)$/u.test(base) ? `${base}es` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

function regular(base: string): [string, string, string] {
  const stem = base.replace(/e$/u, "");
  const past = /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [past, past, `${stem}ing`];
}
