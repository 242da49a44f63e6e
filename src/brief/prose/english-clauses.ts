import { englishActs } from "./acts/index.js";
import { eitherEnd } from "./orders.js";

/** What two states keep up, and call nothing that they "have". */
const MAINTAINED = [
  "{both:sub}| have maintained {aLevel} {since}",
  "{asOf} {both:sub}| maintained {aLevel}",
  "{both:sub}| maintain {aLevel}",
];

/** What both sign, beside others too. */
const concluded = (key: string, verb: string) => ({
  [key]: [
    `{two:sub}| ${verb} {anInstrument}[ {subject}] with {others}[ {when}]`,
    `{both:sub}| ${verb} {anInstrument}[ {subject}][ {when}]`,
  ],
});

/** What happened, in English: see `Prose.clauses`. */
export const englishClauses = eitherEnd({
  visit: [
    "{who}| had paid {aVisit} to {to} {until}",
    "{who}| paid {aVisit} to {to}[ {when}]",
    "{who}| travelled to {to} on {aVisit}[ {when}]",
  ],
  "visit.unspecified.completed": [
    "{who}| had visited {to} {until}",
    "{who}| visited {to}[ {when}]",
    "{who}| travelled to {to}[ {when}]",
  ],
  "visit.unspecified.planned": ["{who}| was to visit {to}[ {when}]", "{who}| was due to visit {to}[ {when}]"],
  "visit.planned": [
    "{who}| was to pay {aVisit} to {to}[ {when}]",
    "{who}| was due to travel to {to} on {aVisit}[ {when}]",
  ],
  "visit.ongoing": ["{aVisit} by {who} to {to} was under way[ {when}]"],
  "meeting.meeting": [
    "{guest}| met {hosts}[ in {place}][ {when}]",
    "{people}| met[ in {place}][ {when}]",
    "{two:sub}| met {others}[ in {place}][ {when}]",
    "{both:sub}| met[ in {place}][ {when}]",
  ],
  "meeting.call": ["{people}| spoke by telephone[ {when}]", "{both:sides}| spoke by telephone[ {when}]"],
  "meeting.talks": [
    "{guest}| held talks with {hosts}[ in {place}][ {when}]",
    "{people}| held talks[ in {place}][ {when}]",
    "{two:sub}| held talks[ in {place}] with {others}[ {when}]",
    "{both:sub}| held talks[ in {place}][ {when}]",
  ],
  "meeting.summit": [
    "{people}| met at a summit[ in {place}][ {when}]",
    "{two:sub}| held a summit[ in {place}] with {others}[ {when}]",
    "{both:sub}| held a summit[ in {place}][ {when}]",
  ],
  "meeting.planned": ["{people}| were to meet[ {when}]", "{both:sub}| were to meet[ in {place}][ {when}]"],
  "meeting.call.planned": [
    "{people}| were to speak by telephone[ {when}]",
    "{both:sides}| were to speak by telephone[ {when}]",
  ],
  "meeting.talks.planned": [
    "{people}| were to hold talks[ {when}]",
    "{both:sub}| were to hold talks[ in {place}][ {when}]",
  ],
  ...concluded("agreement", "concluded"),
  ...concluded("agreement.agreed", "agreed on"),
  ...concluded("agreement.signed", "signed"),
  "agreement.inForce": ["{anInstrument} between {both}[ {subject}] entered into force[ {when}]"],
  "agreement.planned": [
    "{both:sub}| planned {anInstrument}[ {subject}][ {when:for}]",
    "{both:sub}| were to conclude {anInstrument}[ {subject}][ {when}]",
  ],
  "agreement.ongoing": ["{anInstrument}[ {subject}] between {both} was under way[ {when}]"],
  // What is signed or reached: both conclude it.
  ...concluded("agreement.treaty.agreed", "concluded"),
  ...concluded("agreement.memorandum.agreed", "concluded"),
  ...concluded("agreement.protocol.agreed", "concluded"),
  ...concluded("agreement.contract.agreed", "concluded"),
  "agreement.agreement.agreed": [
    "{both:sub}|{isOne} reached {anInstrument}[ {subject}][ {when}]",
    "{both:sub}| concluded {anInstrument}[ {subject}][ {when}]",
  ],
  "partnership.diplomatic-relations.ongoing": ["{level} between {both} date from {begun}", ...MAINTAINED],
  partnership: ["[{asOf} ]{both:sub}| maintained {aLevel}[ {since}]"],
  "partnership.friendly-cooperative.ongoing": MAINTAINED,
  "partnership.community-of-shared-future.ongoing": MAINTAINED,
  "partnership.ongoing": [
    "{both:sub}| have had {aLevel} {since}",
    "{asOf} {both:sub}| had {aLevel}",
    "{both:sub}| have {aLevel}",
  ],
  "partnership.completed": ["{both:sub}| established {aLevel}[ {when}]", "{both:sub}| entered into {aLevel}[ {when}]"],
  "partnership.agreed": ["{both:sub}| agreed on {aLevel}[ {when}]", "{both:sub}| agreed to form {aLevel}[ {when}]"],
  "partnership.cancelled": ["{both:sub}| broke off {aLevel}[ {when}]"],
  "partnership.planned": ["{both:sub}| planned to establish {aLevel}[ {when:last}]"],
  "partnership.alliance.ongoing": [
    "{both:sub}| have been allies {since}",
    "{asOf} {both:sub}| were allies",
    "{both:sub}| are allies",
  ],
  "partnership.alliance.agreed": ["{both:sub}| agreed to form {aLevel}[ {when}]"],
  "partnership.alliance.completed": ["{both:sub}| formed {aLevel}[ {when}]"],
  "position.supports": ["{from}| supported {issue}[ {when}]"],
  "position.opposes": ["{from}| opposed {issue}[ {when}]"],
  "position.recognises": ["{from}| recognised {issue}[ {when}]"],
  "position.neutral": ["{from}| remained neutral on {issue}[ {when}]"],
  membership: ["{from}| {from?was|were} {aStanding} of {organisation}[ {when}]"],
  "membership.planned": ["{from}| planned to become {aStanding} of {organisation}[ {when:last}]"],
  "finance.lent": ["{from}| had lent {to} {sum}[ {purpose}] {until}", "{from}| lent {to} {sum}[ {purpose}][ {when}]"],
  "finance.disbursed": [
    "{from}| had disbursed {sum} to {to}[ {purpose}] {until}",
    "{from}|{isOne} disbursed {sum} to {to}[ {purpose}][ {when}]",
    "{from}|{isMany} disbursed to {to} {sum}[ {purpose}][ {when}]",
  ],
  "finance.grant.completed": [
    "{from}| had granted {to} {sum}[ {purpose}] {until}",
    "{from}| granted {to} {sum}[ {purpose}][ {when}]",
    "{to}|{isOne} received {flow}[ {purpose}] from {from}[ {when}]",
  ],
  "finance.investment.completed": [
    "{from}| had invested {sum}[ in {toNew}] {until}",
    "{from}| invested {sum}[ in {toNew}][ {when}]",
    "{from}| invested in {to}[ {when}]",
  ],
  "finance.investment.ongoing": ["[{asOf} ]{from}| {from?was|were} investing {sum}[ in {toNew}]"],
  "finance.investment.pledged": [
    "{from}| pledged to invest {sum}[ in {toNew}][ {when}]",
    "{from}| promised to invest {sum}[ in {toNew}][ {when}]",
    "{from}| pledged to invest in {to}[ {when}]",
  ],
  "finance.investment.planned": [
    "{from}| planned to invest {sum}[ in {toNew}][ {when:last}]",
    "{from}| planned to invest in {to}[ {when:last}]",
  ],
  "finance.investment.agreed": [
    "{from}| agreed to invest {sum}[ in {toNew}][ {when}]",
    "{from}| agreed to invest in {to}[ {when}]",
  ],
  "finance.debt-relief.completed": [
    "{from}| wrote off {sum} of {to:own} debt[ {when}]",
    "{from}| provided {to} with {flow}[ {purpose}][ {when}]",
  ],
  "finance.purchase.completed": ["{from}| made purchases worth {sum} from {to}[ {purpose}][ {when}]"],
  "finance.purchase.ongoing": ["[{asOf} ]{from}| {from?was|were} making {flow} from {to}[ {purpose}]"],
  "finance.purchase.pledged": ["{from}| promised {flow} from {to}[ {purpose}][ {when}]"],
  "finance.purchase.planned": ["{from}| planned {flow} from {to}[ {purpose}][ {when:last}]"],
  "finance.purchase.agreed": [
    "{from}|{isOne} agreed on {flow} from {to}[ {purpose}][ {when}]",
    "{from}|{isMany} agreed with {to} on {flow}[ {purpose}][ {when}]",
  ],
  // Money of no kind that is told is called by its sum.
  "finance.other.completed": [
    "{from}| had provided {to} with {sum}[ {purpose}] {until}",
    "{from}| provided {to} with {sum}[ {purpose}][ {when}]",
    "{from}| provided {to} with {flow}[ {purpose}][ {when}]",
  ],
  "finance.other.ongoing": ["[{asOf} ]{from}| {from?was|were} providing {to} with {sum}[ {purpose}]"],
  "finance.other.pledged": ["{from}| pledged {to} {sum}[ {purpose}][ {when}]"],
  "finance.other.planned": ["{from}| planned to provide {to} with {sum}[ {purpose}][ {when:last}]"],
  "finance.other.agreed": ["{from}| agreed to provide {to} with {sum}[ {purpose}][ {when}]"],
  "finance.mutual": ["{both:sub}| shared {flow}[ {purpose}][ {when}]"],
  "finance.completed": [
    "{from}| had provided {to} with {flow}[ {purpose}] {until}",
    "{from}| provided {to} with {flow}[ {purpose}][ {when}]",
    "{from}|{isOne} extended {flow} to {to}[ {purpose}][ {when}]",
    "{to}|{isOne} received {flow}[ {purpose}] from {from}[ {when}]",
  ],
  "finance.pledged": [
    "{from}|{isOne} pledged {flow}[ to {toNew}][ {purpose}][ {when}]",
    "{from}| promised {to} {flow}[ {purpose}][ {when}]",
  ],
  "finance.planned": ["{from}| planned to provide {to} with {flow}[ {purpose}][ {when:last}]"],
  "finance.agreed": ["{from}| agreed to provide {to} with {flow}[ {purpose}][ {when}]"],
  "finance.loan.ongoing": ["[{asOf} ]{to}| had {flow} from {from}[ {purpose}]"],
  "finance.credit-line.ongoing": ["[{asOf} ]{to}| had {flow} from {from}[ {purpose}]"],
  "finance.ongoing": ["[{asOf} ]{from}| {from?was|were} providing {to} with {flow}[ {purpose}]"],
  "trade.mutual.completed": [
    "trade between {both} came to {sum}[ {when}]",
    "{when} trade between {both} amounted to {sum}",
    "trade between {both} reached {sum}[ {when}]",
    "{when} trade between {both} stood at {sum}",
    "{both:sub}| traded with each other[ {when}]",
  ],
  "trade.mutual.planned": ["{both:sub}| planned for trade between them to reach {sum}[ {when:last}]"],
  "trade.mutual": ["trade between {both} stood at {sum}[ {when}]", "{both:sub}| traded with each other[ {when}]"],
  "trade.mutual.rising.completed": [
    "trade between {both} rose to {sum}[ {when}]",
    "trade between {both} grew[ {when}]",
  ],
  "trade.mutual.falling.completed": [
    "trade between {both} fell to {sum}[ {when}]",
    "trade between {both} fell[ {when}]",
  ],
  "trade.delivery.ongoing": [
    "{from}| {from?has|have} been supplying {to} with {goods}[ worth {sum}] {since}",
    "[{asOf} ]{from}| {from?was|were} supplying {to} with {goods}[ worth {sum}]",
    "[{asOf} ]{from}| {from?was|were} exporting goods worth {sum} to {to}",
  ],
  "trade.delivery": [
    "{from}| supplied {to} with {goods}[ worth {sum}][ {when}]",
    "{from}|{isOne} exported goods worth {sum} to {to}[ {when}]",
    "{from}|{isMany} exported to {to} goods worth {sum}[ {when}]",
  ],
  "trade.delivery.planned": [
    "{from}| planned to supply {to} with {goods}[ worth {sum}][ {when:last}]",
    "{from}| planned to supply {to} with goods worth {sum}[ {when:last}]",
  ],
  "trade.delivery.pledged": [
    "{from}| promised to supply {to} with {goods}[ worth {sum}][ {when}]",
    "{from}| promised to supply {to} with goods worth {sum}[ {when}]",
  ],
  "trade.delivery.agreed": [
    "{from}| agreed to supply {to} with {goods}[ worth {sum}][ {when}]",
    "{from}| agreed to supply {to} with goods worth {sum}[ {when}]",
  ],
  "project.abroad.completed": ["{from}| completed {project}[ in {toNew}][ {when}]"],
  "project.abroad.ongoing": ["[{asOf} ]{from}| {from?was|were} building {project}[ in {toNew}]"],
  "project.abroad.agreed": ["{from}| agreed to build {project}[ in {toNew}][ {when}]"],
  "project.abroad.planned": ["{from}| planned to build {project}[ in {toNew}][ {when:for}]"],
  "project.mutual.completed": ["{both:sub}| completed {project}[ {when}]"],
  "project.mutual.ongoing": ["[{asOf} ]{both:sub}| were building {project}"],
  "project.mutual.agreed": ["{both:sub}| agreed on {project}[ {when}]"],
  "project.mutual.planned": ["{both:sub}| planned to build {project}[ {when:for}]"],
  cooperation: [
    "{both:sub}| have cooperated in {fields} {since}",
    "{both:sub}| cooperated in {fields}[ {when}]",
    "{both:sub}| worked together in {fields}[ {when}]",
  ],
  "cooperation.agreed": [
    "{both:sub}| agreed to cooperate in {fields}[ {when}]",
    "{both:sub}| agreed to work together in {fields}[ {when}]",
  ],
  "cooperation.planned": ["{both:sub}| planned to cooperate in {fields}[ {when:last}]"],
  "statement.praise": ["{from}| praised {to}[ {when}]"],
  "statement.criticise": ["{from}| criticised {to}[ {when}]"],
  "statement.urge": ["{from}| called on {to}[ {when}][: {quote}]"],
  "statement.accuse": ["{from}| raised accusations against {to}[ {when}]"],
  "statement.reject": ["{from}| turned down {to}[ {when}][: {quote}]"],
  "statement.threaten": ["{from}| threatened {to}[ {when}]"],
  "statement.congratulate": ["{from}| congratulated {to}[ {when}]"],
  "statement.thank": ["{from}| thanked {to}[ {when}]"],
  "statement.invite": ["{from}| invited {to}[ {when}]"],
  "statement.condole": ["{from}| offered {to} condolences[ {when}]"],
  "statement.apologise": ["{from}| apologised to {to}[ {when}]"],
  "statement.announce": ["{from}| made an announcement to {to}[ {when}][: {quote}]"],
  "statement.deny": ["{from}| issued a denial to {to}[ {when}][: {quote}]"],
  ...englishActs,
});
