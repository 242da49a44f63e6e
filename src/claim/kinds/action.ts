import { MATERIAL_ACTS } from "../../vocabulary/index.js";
import { isAhead, type Kind } from "./kind.js";
import { slugsIn } from "./worded.js";

/** Acts by the verb of them, as annotators and models write them, with the act of the vocabulary that they are. */
const SAME: Readonly<Record<string, string>> = rows(
  `sanctions: sanction embargo blacklist freeze-assets ban export-ban ban-entry entry-ban travel-ban visa-restriction bar-entry deny-entry import-ban ban-import trade-ban export-control
   tariffs: tariff trade-war
   expulsion: expel persona-non-grata
   deportation: deport
   recall: close-mission close-consulate
   border-closure: close-border close-airspace restrict-border border-controls
   restriction: entry-restriction quarantine restrict restrict-access censor national-emergency
   lawsuit: sue litigate
   investigation: investigate
   conviction: sentence
   mobilisation: mobilise
   deployment: deploy station
   incursion: intrude violate-territory violate-airspace infiltrate
   occupation: occupy annex conquer
   blockade: besiege siege
   seizure: seize capture
   detention: detain arrest imprison
   abduction: abduct kidnap
   cyberattack: hack cyber-attack
   attack: invade fight war kill clash assault raid aggression intervene shoot
   shelling: shell
   airstrike: bomb-from-air
   assassination: assassinate
   release: free exchange-prisoners transfer-detainees
   withdrawal: withdraw
   sanctions-relief: lift-sanctions lift-sanction lift-visa lift-visas lift-tariff lift-export-ban waive-sanctions visa-free visa-waiver
   access: open-border open-airspace
   evacuation: evacuate repatriate
   asylum: admit-refugees resettle resettle-refugees
   extradition: extradite hand-over
   exercise: missile-test nuclear-test missile-launch`,
);

/** Acts of the vocabulary, and others that annotators name, by the code of CAMEO that they are. */
const CODES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(MATERIAL_ACTS.map(({ slug, cameo }) => [slug, cameo])),
  ...rows(
    `045: mediate
     054: open-mission open-consulate appoint-envoy return-envoy
     085: resume-flights
     086: permit
     0873: disarm
     0874: surrender
     114: summon
     115: prosecute charge indict arrest-warrant
     143: boycott
     163: designate terrorism-designation suspend-flights revoke-licence
     170: displace oppress persecute
     1711: loot
     175: repress suppress
     182: abuse mistreat torture
     183: mine sabotage terror
     190: defeat destroy insurgency revolt scuffle shoot-down sink
     202: genocide war-crimes`,
  ),
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

/** What it is to lift what an act lays on somebody. */
const LIFTED: Readonly<Record<string, string>> = {
  sanctions: "sanctions-relief",
  boycott: "sanctions-relief",
  tariffs: "sanctions-relief",
  blockade: "withdrawal",
  restriction: "access",
  "border-closure": "access",
};

/**
 * action: a material act that is none of the other types.
 * details: `act` one of vocabulary/acts.ts MATERIAL_ACTS. The target is the other state or organisation that is hit or helped.
 */
export const action: Kind = {
  type: "action",
  choices: { act: null },
  usual: MATERIAL_ACTS.map(({ slug }) => slug),
  same: SAME,
  reread: (details, { annotation, words }) => {
    const act = actOf(details.act, slugsIn(annotation, words, "acts"), slugsIn(annotation, words, "easings"));
    return act === undefined ? details : { ...details, act };
  },
  cameo: ({ status, details }) => {
    const act = String(details.act);
    return (isAhead(status) || status === "agreed" ? PROMISED[act] : undefined) ?? CODES[act] ?? null;
  },
};

/**
 * The act that words tell, if they tell one alone, or else that which was chosen: who chooses among acts takes a looser word than the one told (a hunger strike is no
 * attack), or none. What lays something on somebody is its end where the words lift it ("lifted sanctions").
 */
function actOf(chosen: unknown, told: readonly string[], easings: readonly string[]): unknown {
  const acts = told.filter((slug) => slug !== "");
  const act = acts.length === 1 ? acts[0]! : chosen;
  return (easings.length === 1 && easings[0] === "eased" ? LIFTED[String(act)] : undefined) ?? act;
}

/** Lines of "what: word word" by word. */
function rows(lines: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.split("\n").flatMap((line) => {
      const [what, words] = line.trim().split(": ") as [string, string];
      return words.split(" ").map((word) => [word, what]);
    }),
  );
}
