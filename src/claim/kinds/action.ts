import { MATERIAL_ACTS } from "../../vocabulary/index.js";
import { isAhead, type Kind } from "./kind.js";

/** Acts by the verb of them, as annotators and models write them, with the act of the vocabulary that they are. */
const SAME: Readonly<Record<string, string>> = Object.fromEntries(
  `sanctions: sanction embargo blacklist freeze-assets ban export-ban ban-entry entry-ban travel-ban visa-restriction bar-entry deny-entry
   tariffs: tariff trade-war
   expulsion: expel
   deportation: deport
   recall: close-mission close-consulate
   border-closure: close-border
   restriction: entry-restriction quarantine
   lawsuit: sue
   investigation: investigate
   conviction: sentence
   mobilisation: mobilise
   deployment: deploy station
   incursion: intrude violate-territory infiltrate
   occupation: occupy annex conquer
   seizure: seize capture
   detention: detain arrest imprison
   abduction: abduct kidnap
   cyberattack: hack cyber-attack
   attack: invade fight war kill clash assault raid aggression intervene shoot
   shelling: shell
   airstrike: bomb-from-air
   assassination: assassinate
   release: free
   withdrawal: withdraw
   sanctions-relief: lift-sanctions lift-sanction lift-visa visa-free visa-waiver
   access: open-border open-airspace
   evacuation: evacuate repatriate
   asylum: admit-refugees
   extradition: extradite hand-over
   exercise: missile-test nuclear-test missile-launch`
    .split("\n")
    .flatMap((line) => {
      const [act, verbs] = line.trim().split(": ") as [string, string];
      return verbs.split(" ").map((verb) => [verb, act]);
    }),
);

const CODES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(MATERIAL_ACTS.map(({ slug, cameo }) => [slug, cameo])),
  "open-mission": "054",
  "appoint-envoy": "054",
};

/** Promised easing is a concession or an agreement, promised help an agreement (PLOVER: future cooperative acts). */
const PROMISED: Readonly<Record<string, string>> = {
  release: "0353",
  ceasefire: "0356",
  withdrawal: "0356",
  "sanctions-relief": "0354",
  access: "0355",
  evacuation: "0333",
  rescue: "0333",
  asylum: "0333",
  peacekeeping: "0334",
  extradition: "0313",
  "intelligence-sharing": "0314",
  "joint-exercise": "0312",
};

/** action: a material act that is none of the other types. */
export const action: Kind = {
  type: "action",
  choices: { act: null },
  usual: MATERIAL_ACTS.map(({ slug }) => slug),
  same: SAME,
  cameo: ({ status, details }) => {
    const act = String(details.act);
    return (isAhead(status) || status === "agreed" ? PROMISED[act] : undefined) ?? CODES[act] ?? null;
  },
};
