import type { DenialTable } from "../language.js";

/** How English tells what somebody denies. */
export const denials: DenialTable = {
  verbs: [
    ...["denied", "denies", "deny", "denying", "dismissed", "dismisses", "dismissing"],
    ...["refuted", "refutes", "refuting", "rejected", "rejects", "rejecting"],
  ],
  things: [
    "that",
    ...[
      "reports",
      "a report",
      "claims",
      "allegations",
      "rumours",
      "rumors",
      "accusations",
      "suggestions",
      "charges",
    ].flatMap((noun) => [`${noun} that`, `${noun} of`]),
  ],
  isBehind: false,
};
