import type { DenialTable } from "../language.js";

/** How Turkish tells what somebody denies: the words for it stand behind. */
export const denials: DenialTable = {
  verbs: [
    ...["yalanladı*", "yalanlandı*", "yalanlıyor*", "yalanlamış*", "yalanlamakta*", "yalanlayan", "yalanlayarak"],
    ...[
      "yalanlarken",
      "reddetti*",
      "reddediyor*",
      "reddetmiş*",
      "reddedildi*",
      "reddeden",
      "reddederek",
      "reddederken",
    ],
  ],
  things: ["iddia*", "haber*", "söylenti*", "suçlama*"],
  isBehind: true,
};
