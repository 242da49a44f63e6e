import { type ActPatterns, type ActRows, actClauses } from "./clauses.js";

/** "~" stands before a verb in the past whose other forms only add а, о and и; others are written out. */
const ROWS: ActRows = {
  sanctions: ["{from?ввёл|ввела|ввело|ввели} санкции против {to:gen}", "санкции против {to:gen}"],
  tariffs: ["{from?ввёл|ввела|ввело|ввели} пошлины против {to:gen}", "пошлины против {to:gen}"],
  expulsion: ["~выслал {nationals:gen}"],
  deportation: ["~депортировал {nationals:gen}", "депортацию {nationals:gen}"],
  "border-closure": ["~закрыл границу с {to:ins}", "закрыть границу с {to:ins}"],
  restriction: ["{from?ввёл|ввела|ввело|ввели} ограничения против {to:gen}"],
  mobilisation: ["{from?провёл|провела|провело|провели} мобилизацию против {to:gen}"],
  exercise: [
    "{from?провёл|провела|провело|провели} учения против {to:gen}",
    "провести учения против {to:gen}",
    "~проводил учения против {to:gen}",
  ],
  incursion: ["~нарушил границу {to:gen}", "нарушить границу {to:gen}"],
  blockade: ["{from?ввёл|ввела|ввело|ввели} блокаду {to:gen}", "блокировать {to:acc}"],
  detention: ["~задержал {nationals:gen}", "задержать {nationals:gen}"],
  cyberattack: [
    "{from?провёл|провела|провело|провели} кибератаку против {to:gen}",
    "провести кибератаку против {to:gen}",
  ],
  attack: ["~напал на {to:acc}", "напасть на {to:acc}"],
  shelling: ["~обстрелял {to:acc}", "обстрелять {to:acc}"],
  airstrike: ["{from?нанёс|нанесла|нанесло|нанесли} авиаудар по {to:dat}"],
  extradition: ["{from?провёл|провела|провело|провели} экстрадицию {to:into}"],
};
const MUTUAL: ActRows = {
  "joint-exercise": ["провели совместные учения", "провести совместные учения", "проводили совместные учения"],
};
const patterns = (who: string): ActPatterns => ({
  completed: [`${who}| {done}[ {when}]`],
  planned: [`${who}| ~планировал {ahead}[ {when}]`],
  pledged: [`${who}| ~обещал {ahead}[ {when}]`],
  ongoing: [`${who}| {ongoing}[ {when}]`],
});
const agreeing = (clauses: ReturnType<typeof actClauses>, subject: string) =>
  Object.fromEntries(
    Object.entries(clauses).map(([key, templates]) => [
      key,
      templates.map((one) => one.replace(/~(\p{L}+)/gu, `{${subject}?$1|$1а|$1о|$1и}`)),
    ]),
  );

/** What one does to another, and what two do together, in Russian. */
export const russianActs = {
  ...agreeing(actClauses(ROWS, patterns("{from}")), "from"),
  ...agreeing(actClauses(MUTUAL, patterns("{both:sub}"), "action.mutual"), "both"),
};
