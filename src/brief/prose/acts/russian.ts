import { agreeing } from "../russian-agreeing.js";
import { type ActPatterns, type ActRows, actClauses } from "./clauses.js";

/** "~" stands before a verb in the past that agrees with who acts. */
const ROWS: ActRows = {
  sanctions: ["~ввёл санкции против {to:gen}", "санкции против {to:gen}"],
  tariffs: ["~ввёл пошлины против {to:gen}", "пошлины против {to:gen}"],
  expulsion: ["~выслал {nationals:gen}"],
  deportation: ["~депортировал {nationals:gen}", "депортировать {nationals:gen}"],
  "border-closure": ["~закрыл границу с {to:ins}", "закрыть границу с {to:ins}"],
  restriction: ["~ввёл ограничения против {to:gen}"],
  lawsuit: ["~подал иск против {to:gen}", "подать иск против {to:gen}"],
  investigation: ["~начал расследование в отношении {to:gen}", "начать расследование в отношении {to:gen}"],
  mobilisation: ["~провёл мобилизацию против {to:gen}"],
  exercise: ["~провёл учения против {to:gen}", "провести учения против {to:gen}", "~проводил учения против {to:gen}"],
  incursion: ["~нарушил границу {to:gen}", "нарушить границу {to:gen}"],
  blockade: ["~ввёл блокаду {to:gen}", "блокировать {to:acc}"],
  detention: ["~задержал {nationals:gen}", "задержать {nationals:gen}"],
  abduction: ["~похитил {nationals:gen}"],
  cyberattack: ["~провёл кибератаку против {to:gen}", "провести кибератаку против {to:gen}"],
  attack: ["~напал на {to:acc}", "напасть на {to:acc}"],
  shelling: ["~обстрелял территорию {to:gen}", "обстрелять территорию {to:gen}"],
  airstrike: ["~нанёс авиаудар по {to:dat}", "нанести авиаудар по {to:dat}"],
  "sanctions-relief": ["~ослабил ограничения против {to:gen}", "ослабить ограничения против {to:gen}"],
  rescue: ["~спас {nationals:gen}"],
  extradition: ["~провёл экстрадицию {to:into}"],
  "intelligence-sharing": ["~передал {to:dat} разведданные", "передать {to:dat} разведданные"],
};
const MUTUAL: ActRows = {
  ceasefire: ["прекратили огонь", "прекратить огонь"],
  shelling: ["обстреляли друг друга"],
  "joint-exercise": ["провели совместные учения", "провести совместные учения", "проводили совместные учения"],
};
const patterns = (who: string): ActPatterns => ({
  completed: [`${who}| {done}[ {when}]`],
  planned: [`${who}| ~планировал {ahead}[ {when:last}]`],
  pledged: [`${who}| ~пообещал {ahead}[ {when:last}]`],
  ongoing: [`${who}| {ongoing}[ {when}]`],
});
const agreed = (clauses: ReturnType<typeof actClauses>) =>
  Object.fromEntries(Object.entries(clauses).map(([key, all]) => [key, all.map((one) => agreeing(one))]));

/** What one does to another, and what two do together, in Russian. */
export const russianActs = {
  ...agreed(actClauses(ROWS, patterns("{from}"))),
  ...agreed(actClauses(MUTUAL, patterns("{both:sub}"), "action.mutual")),
};
