import { type ActPatterns, type ActRows, actClauses } from "./clauses.js";

const ROWS: ActRows = {
  sanctions: ["{to:dat} yaptırım uyguladı", "{to:dat} yaptırım uygulamayı"],
  tariffs: ["{to:dat} ek gümrük vergisi uyguladı", "{to:dat} ek gümrük vergisi"],
  "aid-cut": [undefined, "{to:dat} yardımı kesmeyi"],
  expulsion: ["{nationals:acc} sınır dışı etti"],
  deportation: ["{nationals:acc} sınır dışı etti", "{nationals:acc} sınır dışı etmeyi"],
  detention: ["{nationals:acc} gözaltına aldı", "{nationals:acc} gözaltına almayı"],
  attack: ["{to:dat} saldırdı", "{to:dat} saldırmayı"],
  shelling: ["{to:dat} topçu saldırısı düzenledi", "{to:acc} topa tutmayı"],
  airstrike: ["{to:dat} hava saldırısı düzenledi"],
  incursion: ["{to:gen} sınırlarını ihlal etti", "{to:gen} sınırlarını ihlal etmeyi"],
  "intelligence-sharing": ["{to:com} istihbarat paylaştı", "{to:com} istihbarat paylaşmayı"],
};
/** What the verbs of others leave to a passive. */
const PASSIVE: ActRows = {
  cyberattack: ["{from} tarafından {to:dat} yönelik siber saldırı"],
  bombing: ["{from} tarafından {to:dat} yönelik bombalı saldırı"],
  exercise: ["{from} tarafından {to:dat} yönelik askerî tatbikat"],
};
const MUTUAL: ActRows = {
  attack: ["birbirine saldırdı"],
  "joint-exercise": ["ortak tatbikat yürüttü", "ortak tatbikat yapmayı"],
};
const patterns = (who: string): ActPatterns => ({
  completed: [`${who}|,[ {when}] {done}`],
  planned: [`${who}|,[ {when}] {ahead} planlıyordu`],
  pledged: [`${who}|,[ {when}] {ahead} vaat etti`],
  ongoing: [`${who}|,[ {when}] {ongoing}`],
});

/** What one does to another, and what two do together, in Turkish. */
export const turkishActs = {
  ...actClauses(ROWS, patterns("{from}")),
  ...actClauses(PASSIVE, { ...patterns("{from}"), completed: ["[{when} ]{done} gerçekleştirildi"] }),
  ...actClauses(MUTUAL, patterns("{both}"), "action.mutual"),
};
