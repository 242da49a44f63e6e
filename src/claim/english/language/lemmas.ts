/**
 * What the rules of English spelling do not tell: irregular verbs, plurals and comparisons, and the verbs that double
 * their last consonant. The lemma table in models/ is made from these and from the treebanks (see tools/train-lemmas.ts).
 */
const rows = (table: string): string[][] =>
  table
    .trim()
    .split(/\s*;\s*/u)
    .map((row) => row.trim().split(/\s+/u));

/** Base, past tense, past participle; `/` parts variants. */
export const irregularVerbs: readonly (readonly string[])[] = rows(`
arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten; become became become; befall befell befallen;
beget begot begotten; begin began begun; behold beheld beheld; bend bent bent; beset beset beset; bet bet bet; bid bid/bade bid/bidden; bind bound bound; bite bit bitten;
bleed bled bled; blow blew blown; break broke broken; breed bred bred; bring brought brought; broadcast broadcast broadcast;
build built built; burn burnt/burned burnt/burned; burst burst burst; buy bought bought; cast cast cast; catch caught caught;
choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut; deal dealt dealt;
dig dug dug; dive dove/dived dived; do did done; draw drew drawn; dream dreamt/dreamed dreamt/dreamed; drink drank drunk; drive drove driven; dwell dwelt dwelt;
eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled;
fling flung flung; fly flew flown; forbid forbade/forbad forbidden; forecast forecast forecast; foresee foresaw foreseen;
foretell foretold foretold; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken;
freeze froze frozen; get got gotten/got; give gave given; go went gone; grind ground ground; grow grew grown; hang hung hung;
have had had; hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known;
lay laid laid; lead led led; lean leant/leaned leant/leaned; leap leapt/leaped leapt/leaped; learn learnt/learned learnt/learned; leave left left; lend lent lent; let let let;
lie lay/lied lain/lied; light lit lit; lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled; mistake mistook mistaken; misunderstand misunderstood misunderstood;
offset offset offset; outbid outbid outbid; outdo outdid outdone; outgrow outgrew outgrown; overcome overcame overcome; overdo overdid overdone; override overrode overridden; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown;
partake partook partaken; pay paid paid; prove proved proven; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; redo redid redone; remake remade remade; repay repaid repaid; rerun reran rerun; resell resold resold; reset reset reset; rethink rethought rethought; rewrite rewrote rewritten;
rid rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran run; saw sawed sawn; say said said; see saw seen; seek sought sought; sell sold sold;
send sent sent; set set set; sew sewed sewn; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show showed shown;
shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat; slay slew slain; sleep slept slept; slide slid slid; sling slung slung; slit slit slit;
smell smelt/smelled smelt/smelled; sow sowed sown; speak spoke spoken; speed sped sped; spell spelt/spelled spelt/spelled; spend spent spent; spill spilt/spilled spilt/spilled; spin spun spun; spit spat spat;
split split split; spoil spoilt/spoiled spoilt/spoiled; spread spread spread; spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung;
stink stank stunk; stride strode stridden; strike struck struck/stricken; strive strove striven; swear swore sworn; sweep swept swept; swell swelled swollen;
swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown;
thrust thrust thrust; tread trod trodden; undercut undercut undercut; undergo underwent undergone; underlie underlay underlain; understand understood understood; undertake undertook undertaken; underwrite underwrote underwritten;
undo undid undone; unwind unwound unwound; uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn; weave wove woven; weep wept wept; win won won;
wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood; wring wrung wrung; write wrote written`);

/** Singular and plural. */
export const irregularNouns: readonly (readonly string[])[] = rows(`
man men; woman women; child children; person people; foot feet; tooth teeth; goose geese; mouse mice; ox oxen; louse lice;
half halves; knife knives; life lives; wife wives; leaf leaves; loaf loaves; self selves; shelf shelves; thief thieves; wolf wolves; calf calves; hoof hooves; scarf scarves; elf elves;
datum data; medium media; bacterium bacteria; criterion criteria; phenomenon phenomena; memorandum memoranda; referendum referenda; stratum strata; curriculum curricula; addendum addenda; consortium consortia; symposium symposia; spectrum spectra; forum fora; aquarium aquaria; erratum errata; millennium millennia; moratorium moratoria;
analysis analyses; crisis crises; thesis theses; hypothesis hypotheses; basis bases; axis axes; oasis oases; diagnosis diagnoses; emphasis emphases; parenthesis parentheses; synthesis syntheses; genesis geneses; prognosis prognoses;
nucleus nuclei; stimulus stimuli; alumnus alumni; syllabus syllabi; radius radii; cactus cacti; fungus fungi; focus foci; locus loci; index indices; matrix matrices; appendix appendices; vertex vertices; vortex vortices; codex codices;
formula formulae; alga algae; larva larvae; vertebra vertebrae; antenna antennae; bureau bureaux; plateau plateaux; tableau tableaux; chateau chateaux; corps corps;
series series; species species; means means; aircraft aircraft; spacecraft spacecraft; headquarters headquarters; crossroads crossroads; gallows gallows; barracks barracks; sheep sheep; fish fish; deer deer; offspring offspring; yuan yuan; renminbi renminbi; tenge tenge; som som; baht baht; won won; yen yen; rand rand;
bus buses; gas gases; lens lenses; virus viruses; campus campuses; bonus bonuses; census censuses; chorus choruses; status statuses; atlas atlases; alias aliases; canvas canvases; surplus surpluses; consensus consensuses; caucus caucuses; corpus corpora; octopus octopuses; walrus walruses; circus circuses; genius geniuses; apparatus apparatuses; prospectus prospectuses; nexus nexuses; minus minuses; plus pluses; bias biases; visa visas; crisis crises;
quiz quizzes; ally allies; shoe shoes; toe toes; canoe canoes; foe foes; movie movies; cookie cookies; tie ties; pie pies; lie lies; die dice; zombie zombies; rookie rookies; calorie calories; genie genies; prairie prairies; menagerie menageries; lingerie lingeries; sortie sorties; hippie hippies;
cache caches; ache aches; headache headaches; avalanche avalanches; niche niches; creche creches; psyche psyches; tranche tranches; axe axes; house houses; horse horses; nurse nurses; course courses; case cases; base bases; phase phases; phrase phrases; purchase purchases; lease leases; release releases; database databases; increase increases; decrease decreases; disease diseases; purpose purposes; response responses; expense expenses; license licenses; offense offenses; defense defenses; sense senses; license licenses; cause causes; clause clauses; pause pauses; excuse excuses; use uses; franchise franchises; exercise exercises; enterprise enterprises; compromise compromises; promise promises; premise premises; surprise surprises; rise rises; noise noises; exchange exchanges; prize prizes; size sizes; maze mazes; breeze breezes; freeze freezes; bronze bronzes`);

/** Base, comparative, superlative. */
export const irregularDegrees: readonly (readonly string[])[] = rows(`
good better best; well better best; bad worse worst; badly worse worst; far farther farthest; far further furthest; little less least; many more most; much more most; old elder eldest; late latter latest`);

/** Verbs of more than one syllable that double their last consonant: the stress is on the end, or the spelling is British. */
export const doublingVerbs: readonly string[] =
  `abet abhor abut acquit admit underpin allot annul befit beget begin commit compel concur
confer control counsel cancel channel defer deter dispel distil embed enrol entrap equip excel expel extol forget forgo format fulfil fuel
incur infer inset instal instil input label level marvel model occur omit outbid output overlap overrun panel patrol pedal permit prefer propel quarrel
rebel rebut recur refer regret remit repel reset rerun rival signal submit total transfer transmit transship travel tunnel unravel unplug unwrap upset worship kidnap program
outrun outwit overstep offset handicap zigzag babysit intermit readmit recommit resubmit rebid forbid shovel swivel towel trammel dial initial equal`.split(
    /\s+/u,
  );

/** Regular verbs of public affairs, finance and building that small treebanks may lack; their forms are made by rule. */
export const furtherVerbs: readonly string[] =
  `die tie untie vie belie abate abide abolish abrogate absolve abstain accede accelerate accentuate accuse acquiesce adjourn adjudicate
advocate affiliate aggravate alienate alleviate allocate ally amalgamate ameliorate amortise amortize annex annotate announce antagonise antagonize appease apportion appraise
apprise arbitrate armor arouse arraign ascribe assassinate assuage attenuate authorise authorize autograph avenge avert banish barge besiege blackmail blockade bolster bombard
boycott brace breach bribe broker bulldoze bundle bureaucratise buttress calibrate capitalise capitalize capitulate castigate cede celebrate censure centralise centralize certify
chair chastise circulate circumvent cite clarify coalesce coerce collaborate collude commemorate commence commend commission commute compensate compile complement comprise
concede conciliate conclude condemn condone confide confine confiscate congratulate connive consecrate conserve consolidate constitute construe consummate contravene contribute convene
converge convoke cooperate coordinate corroborate counterbalance crease criticise criticize culminate curb curtail deactivate debate debunk decarbonise decarbonize decentralise decentralize declare
decolonise decolonize decommission decouple decree decry dedicate deduce deepen deescalate defame defile deforest defraud defray defuse degrade delegate deliberate delineate delist demarcate demilitarise demilitarize demobilise demobilize democratise
democratize demolish demonise demonize demonstrate demote denigrate denounce denuclearise denuclearize denude deplete deplore deploy depose deprecate depreciate deprive deregulate deride derogate desalinate designate destabilise destabilize deteriorate devalue devastate devise
devolve dictate digitalise digitalize digitise digitize dilute diminish disavow disband disburse discontinue discriminate disengage disintegrate dislodge dismantle dispatch disperse displace disrupt dissipate dissolve dissuade diverge diversify divest divulge dominate donate
draft dredge dupe duplicate ease elaborate electrify elevate emanate emancipate embargo embark embezzle embrace emigrate emulate encompass encroach endanger endorse enforce engage engrave enhance enlarge enrich ensue entail enthrone entice entrench entrust enumerate
envisage envision eradicate erode escalate espouse evacuate evade evaporate evict evoke exacerbate exaggerate excavate exchange exclude excommunicate execute exemplify exile exonerate expatriate expedite exploit expropriate extradite exterminate facilitate falsify federate finance
flare fluctuate foil foment forge formalise formalize formulate forswear fortify foster fragment franchise freight fulfill fund galvanise galvanize garrison generate gentrify globalise globalize govern gravitate guarantee harass harbor harbour harmonise harmonize harvest hasten hedge herald hinge hoist
hone horrify hospitalise hospitalize host humiliate ignite immigrate impeach impede impel implement implicate implore impose impoverish impound inaugurate incarcerate incentivise incentivize incite incorporate indemnify indict induce industrialise industrialize infiltrate inflate inflict infringe infuriate initial initiate
inoculate institute institutionalise institutionalize instruct insulate integrate intensify intercede intercept intervene intimidate intrude inundate invade invalidate invigorate invoice invoke irrigate isolate issue jeopardise jeopardize justify laud launch launder lease legalise legalize legislate legitimise legitimize levy liaise liberalise
liberalize liberate liquefy liquidate litigate loathe lobby localise localize loot lubricate lure magnify malign mandate manoeuvre maneuver manufacture marginalise marginalize massacre mature maximise maximize mediate memorialise merge militarise militarize minimise minimize mitigate mobilise mobilize modernise modernize modulate monetise monetize
monitor monopolise monopolize mortgage motivate mourn multiply nationalise nationalize naturalise naturalize navigate negate negotiate neutralise neutralize nominate normalise normalize notify nullify nurture obligate oblige obliterate obstruct occupy officiate operationalise oppress optimise optimize orchestrate ordain ostracise ostracize oust outlaw
outline outnumber outpace outsource outweigh overestimate overhaul overrule overstate parachute partition patronise pave penalise penalize penetrate perpetrate perpetuate persecute persevere pioneer pipe pledge plunder plunge police populate postpone precipitate preclude predate predominate prejudge preside pressurise pressurize prevail privatise privatize
probe proclaim procreate procure profess proliferate promulgate propagate propose prorogue proscribe prosecute provoke publicise publicize purge quarantine quash quell quote raid rally ratify raze reactivate reaffirm realign reallocate reassure rebuke recapitulate reciprocate reclaim recognise reconcile reconnoitre reconstitute reconvene rectify
redeploy redouble redress reduce reelect refinance reforest refurbish refuse refute regularise regulate rehabilitate reign reimburse reinforce reinstate reissue reiterate rejuvenate rekindle relegate relinquish relocate renegotiate renounce renovate reopen reorganise reorganize repatriate repeal repeat replenish replicate repossess reprimand repudiate
requisition rescind reschedule reshape resign resonate restructure resume resurface retaliate retrace reunify reunite revalue revamp revere revitalise revitalize revive revoke revolutionise romanticise rotate routinise sabotage safeguard salute sanction scale schedule scrutinise scrutinize secede securitise sequester shelve shuttle siege sideline
smuggle solemnise solicit solidify spearhead sponsor stabilise stabilize stage stagnate standardise standardize stipulate stockpile stoke storm streamline strengthen subdue subjugate subscribe subsidise subsidize subsume substantiate subvert supersede supervise suppress surrender symbolise symbolize synchronise synchronize syndicate table tackle tarnish tax tender
terminate terrorise terrorize thwart time topple trade transform transgress translate transpire traverse treble trigger triple trounce typify undermine underpin underscore unearth unify unite unleash unseat unveil urbanise urbanize urge usurp utilise utilize vacate validate venerate verify veto vilify vindicate violate vitiate voice vow wage waive
weaken weaponise weaponize welcome wield withdraw worsen yield
strafe shell pummel torpedo snub lambaste deport blacklist hang ransack dismiss`.split(/\s+/u);
