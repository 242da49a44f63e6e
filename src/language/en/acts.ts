const phrases = (line: string): readonly string[] => line.split("; ");
/** Every one of the first before every one of the second. */
const pairs = (first: string, second: string): readonly string[] =>
  phrases(first).flatMap((one) => phrases(second).map((other) => `${one} ${other}`));

const CUT =
  "suspend*; suspension of; cut; cuts; cutting; cut off; cuts off; cutting off; halt*; halting; froze; freez*; stopped; stops; reduc*; withheld; withhold*";
const AID =
  "aid; all aid; its aid; the aid; military aid; all military aid; its military aid; economic aid; humanitarian aid; the humanitarian aid; food aid; financial aid; foreign aid; development aid; security aid; aid deliver*; food suppl*; military assistance; security assistance; financial assistance; assistance to";
const BORDER =
  "border; its border; the border; their border; borders; its borders; the borders; their borders; land border; its land border; frontier; its frontier; the frontier; crossing*; its airspace; the airspace; their airspace; airspace";
const CLOSED = "closed; closes; close; closing; closure of; shut; shuts; shutting; shut down; seal*; sealing";
const OPENED = "opened; opens; open; opening; opening of; reopen*; re-open*";
const ENDED = "remov*; revok*; end; ends; ended; ending; cancel*; cancell*; scrap*; abolish*; drop; drops; dropped";
const BARRIERS =
  "sanction*; the sanctions; its sanctions; restriction*; the restrictions; its restrictions; ban; the ban; a ban; its ban; their ban; embargo*; the embargo; its embargo; tariff*; the tariffs; its tariffs; travel ban*; visa requirement*; visas; the visa";

/** What follows a stem that is marked by a star; not every stem takes each. */
const ENDINGS = ["", "s", "e", "es", "ed", "ing", "er", "ers", "or", "ors", "ion", "ions"];

const spelt = (phrase: string): readonly string[] =>
  phrase.includes("*") ? ENDINGS.flatMap((ending) => spelt(phrase.replace("*", ending))) : [phrase];

const TOLD: Readonly<Record<string, readonly string[]>> = {
  "": [
    ...phrases(
      "sought asylum; seeking asylum; seek asylum; asylum seeker*; sought refuge; seeking refuge; take duty; on duty; war of words; trade war*; cold war; world war*; heart attack*; prime minister's release; press release*",
    ),
    ...phrases(
      "peace process; under attack; ban ki-moon; to a close; security alert; free trade; sanctions committee; war crimes tribunal; protest note; protested to; ban treaty; test ban; detention center*; detention centre*",
    ),
  ],
  sanctions: phrases(
    "sanction*; embargo*; blacklist*; froze assets; freez* assets; frozen assets; froze the assets; asset freeze*; assets freeze; banned; ban; bans; banning; visa ban*; travel ban*; import ban*; export ban*; export control*; visa restriction*; trade restriction*; import restriction*; export restriction*; boycott of trade",
  ),
  tariffs: phrases(
    "tariff*; customs dut*; import dut*; anti-dumping dut*; countervailing dut*; levy; levies; trade barrier*",
  ),
  "supply-cut": pairs(
    CUT,
    "gas; the gas; gas supplies; gas deliveries; oil supplies; oil deliveries; energy supplies; power supplies; electricity supplies; deliveries of gas; deliveries of oil; supplies of gas; water supplies",
  ),
  "aid-cut": pairs(CUT, AID),
  expulsion: phrases(
    "expel*; expell*; expulsion*; persona non grata; personae non gratae; ordered out; threw out; thrown out; throws out",
  ),
  deportation: phrases("deport*; turned back; pushed back to; push-back*; pushback*"),
  recall: [
    ...phrases("recall*; called home; called its ambassador home"),
    ...pairs(CLOSED, "its embassy; the embassy; its consulate; the consulate; its mission; their embassy"),
  ],
  "border-closure": pairs(CLOSED, BORDER),
  restriction: phrases(
    "curfew*; state of emergency; emergency measure*; emergency rule; emergency law*; state of siege; martial law; censor*; outlaw*; curb; curbs; movement restriction*; restrictions on movement; travel curb*",
  ),
  lawsuit: phrases(
    "sued; sue; sues; suing; lawsuit*; filed a case; filed the case; filed a complaint; filed a suit; filed suit; took to court; brought a case; brought the case; instituted proceedings",
  ),
  investigation: phrases("investigation*; investigat*; inquiry into; inquiry; probe; probes; probing"),
  conviction: phrases("sentenced; sentences; sentencing; convict*; conviction*; found guilty"),
  protest: phrases(
    "demonstrat*; demonstration*; hunger strike*; general strike*; rallies; rallied; protester*; protestor*; mass protest*; street protest*; burned the flag; burned a flag; burnt a flag; picket*; marched; sit-in*; riot; riots; rioter*",
  ),
  mobilisation: phrases(
    "on alert; high alert; heightened alert; mobilis*; mobiliz*; massed; massing; reservist*; called up; military buildup; military build-up",
  ),
  deployment: phrases(
    "deploy*; deployment*; stationed; stationing; sent troops; send troops; sends troops; sending troops; sent soldiers; sent warships",
  ),
  exercise: phrases(
    "military exercise*; naval exercise*; war game*; wargame*; drill; drills; manoeuvre*; maneuver*; nuclear test*; missile test*; test-fir*; missile launch*; exercise*",
  ),
  "joint-exercise": phrases(
    "joint exercise*; joint military exercise*; joint naval exercise*; joint air exercise*; joint drill*; joint military drill*; joint naval drill*; joint manoeuvre*; joint maneuver*; joint patrol*; joint training; joint war game*; multinational exercise*",
  ),
  incursion: phrases(
    "incursion*; crossed into; violat* airspace; violated the airspace; violated its airspace; violated territorial waters; entered the airspace; entered its airspace; infiltrat*",
  ),
  occupation: phrases(
    "occupied; occupies; occupy; occupying; occupation; annex; annexes; annexed; annexing; annexation; conquer*; conquest",
  ),
  blockade: phrases("blockad*; besieg*; siege; encircle*"),
  seizure: phrases("seized; seize; seizes; seizing; seizure*; confiscat*; impound*; nationalis*; nationaliz*; captur*"),
  detention: phrases("detain*; detention; arrest*; imprison*; jailed; jails; into custody; in custody"),
  abduction: phrases("abduct*; kidnap*; kidnapp*; taken hostage; took hostage; hostage-taking"),
  cyberattack: phrases("hacked; hack; hacks; hacking; hacker*; cyberattack*; cyber attack*; cyber-attack*"),
  attack: phrases(
    "attack*; invad*; invasion*; aggression; killed; kill; kills; killing*; clash*; fighting; fought; war; wounded; wounding; assault*; opened fire; opens fire; behead*; massacr*; ethnic cleansing; offensive; violated the ceasefire; violating the ceasefire; violated a ceasefire; violated the truce",
  ),
  shelling: phrases(
    "shelled; shelling; artillery fire; artillery attack*; rocket fire; rocket attack*; mortar attack*",
  ),
  airstrike: phrases(
    "airstrike*; air strike*; air-strike*; air raid*; drone strike*; drone attack*; missile strike*; missile attack*; bombing raid*; aerial bombardment",
  ),
  bombing: phrases("car bomb*; suicide bomb*; suicide attack*; bomb attack*; roadside bomb*; bombing of"),
  assassination: phrases("assassinat*; assassination*"),
  release: phrases(
    "released; release; releases; releasing; freed; frees; freeing; set free; let go; pardon*; prisoner swap*; prisoner exchange*; swapped; given back; gave back; handed back; hand back; returned; returning",
  ),
  ceasefire: phrases(
    "ceasefire*; cease-fire*; truce; armistice; laid down arms; cessation of hostilities; ceased fire",
  ),
  withdrawal: phrases(
    "withdraw*; withdrew; withdrawal*; pulled out; pull out; pulls out; pulling out; pull-out; pullout*; drawdown; retreat*",
  ),
  "sanctions-relief": [...pairs(ENDED, BARRIERS), ...phrases("visa-free; visa waiver*; visa exemption*; delisted")],
  access: [
    ...pairs(OPENED, BORDER),
    ...phrases(
      "humanitarian corridor*; allowed access; allows access; expanded access; granted access; access to inspectors; let in",
    ),
  ],
  evacuation: phrases("evacuat*; evacuation*; repatriat*; airlifted"),
  rescue: phrases("rescue; rescued; rescues; rescuing"),
  asylum: phrases(
    "asylum; given refuge; gave refuge; gives refuge; taken refuge; took refuge; resettl*; resettlement; as refugees",
  ),
  peacekeeping: phrases("peacekeep*; peace-keep*; peacekeeping mission*; observer mission*; ceasefire monitor*"),
  extradition: phrases("extradit*; extradition*"),
  "intelligence-sharing": pairs(
    "shared; shares; share; sharing; exchanged; exchange; exchanging; provided; providing; passed",
    "intelligence; evidence; intelligence information; information with; data with; secret data",
  ),
  mediate: phrases("mediat*; mediation*; mediator*; broker*; good offices; carried messages; go-between"),
  "appoint-envoy": phrases(
    "credentials; chargé d’affaires; chargé d'affaires; charge d'affaires; ambassador extraordinary; appointed ambassador; as ambassador; accredited",
  ),
  "open-mission": pairs(
    OPENED,
    "an embassy; its embassy; the embassy; a consulate; its consulate; a mission; embassies; a legation; a liaison office; a representative office",
  ),
  summon: phrases("summon*; called in the ambassador"),
  boycott: phrases("boycott*"),
  "shoot-down": phrases("shot down; shoots down; shooting down; shoot down; brought down; downed"),
  displace: phrases(
    "forced from their homes; forced out of their homes; driven from their homes; displaced; displacing",
  ),
  surrender: phrases("surrender*"),
  disarm: phrases(
    "disarm*; demobilis*; demobiliz*; lay down its weapons; laid down their arms; lay down its arms; lay down their arms",
  ),
  sabotage: phrases("sabotag*"),
  genocide: phrases("genocide"),
  repress: phrases("crackdown*; cracked down; crack down; cracking down"),
};

/** Acts between states by the words that tell them and hardly anything else, by their slug; "" is for what looks like one and is none: what is asked for, and what states do to themselves. */
export const acts: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(TOLD).map(([slug, forms]) => [slug, forms.flatMap(spelt)]),
);
