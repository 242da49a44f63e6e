import { FLOWS, type MoneyStep } from "../../vocabulary/index.js";
import { isAhead, isOff, type Kind, type Words } from "./kind.js";
import { slugsIn } from "./worded.js";

/** Of several steps in the same words that which says most: who repays the first tranche repays. */
const TOLD: readonly MoneyStep[] = ["repaid", "forgiven", "arrears", "part-paid", "paid"];

/** The step of money that words tell; undefined where they tell none beside the status, and of what has not come about. */
export function moneyStepIn({ annotation, words, status }: Pick<Words, "annotation" | "words" | "status">) {
  if (isAhead(status) || status === "denied") return undefined;
  const told = slugsIn(annotation, words, "steps");
  return TOLD.find((step) => told.includes(step));
}

/**
 * finance: money or its equivalent flows, or is promised, from source to target.
 * details: `flow` loan · grant · credit-line · investment · purchase · debt-relief · aid · technical-assistance · other; `step` part-paid · paid · repaid · forgiven · arrears, where the words tell more than the status; `agency` the bank,
 * fund or firm that the text names; `purpose`; `sector` (OECD DAC 3-digit); `umbrella` true for a sum over several projects or agreements, never to be
 * added to its parts. Flow and status follow AidData's TUFF definitions.
 */
export const finance: Kind = {
  type: "finance",
  choices: { flow: FLOWS },
  reread: (details, words) => {
    const step = moneyStepIn(words);
    return step === undefined ? details : { ...details, step };
  },
  agents: { key: "agency", kind: "firm", of: "source", many: false },
  refuse: ({ source, target }) =>
    target.length > 0 && target.every((id) => source.includes(id)) ? "to itself alone" : null,
  // What is put on somebody's head goes to whoever finds him; of aid that is cut none flows.
  forbids: ({ annotation, words, status }) => {
    if (slugsIn(annotation, words, "steps").includes("bounty")) return "a bounty";
    return !isOff(status) && slugsIn(annotation, words, "acts").includes("aid-cut") ? "aid that is cut" : null;
  },
  cameo: ({ status, details: { flow } }) => {
    if (isOff(status)) return "162";
    // Money of mutual benefit is cooperation; goods and people given may be military or humanitarian aid; money is economic aid.
    const mutual = flow === "investment" || flow === "purchase";
    const kind = flow === "aid" || flow === "technical-assistance";
    if (isAhead(status)) return mutual ? "0311" : kind ? "033" : "0331";
    if (status === "agreed") return "057";
    return mutual ? "061" : kind ? "070" : "071";
  },
};
