import { type Rule, weighOutcome, weighPeople, weighPlace, weighText, weighTime } from "../scale.js";
import type { Telling } from "../telling.js";

/**
 * A meeting is known by its day and who met. Leaders and their ministers may meet on one day in two rooms: other people for the same state make
 * another meeting. A call is no meeting in a room; "talks" may be either.
 */
export const meeting: Rule = {
  enough: 0.6,
  maybe: 0.4,
  weigh(scale, a, b) {
    const { kind } = weighTime(scale, a, b, {
      slack: 1,
      same: 0.6,
      close: 0.5,
      month: 0.3,
      season: 0.2,
      year: 0.05,
      hinted: 0.45,
      open: 0,
    });
    if (kind === "apart") scale.excludes("on other days");
    if (weighPeople(scale, a, b, 0.15)) scale.excludes("other people met");
    const [one, other] = [wayOf(a), wayOf(b)];
    if (one !== null && one === other) scale.speaks(0.1, () => `both a ${String(a.details.kind)}`);
    else if (one !== null && other !== null) scale.speaks(-0.45, () => "though one is a call, the other in a room");
    if (a.details.kind !== b.details.kind)
      scale.speaks(-0.05, () => `though called ${a.details.kind} and ${b.details.kind}`);
    if (lasting(a) !== lasting(b)) scale.speaks(-0.25, () => "though one is about contacts that go on");
    weighOutcome(scale, a, b);
    weighPlace(scale, a, b, 0.2, 0.15);
    weighText(scale, a, b, 0.15);
  },
};

/** "They keep in touch", "they agreed to stay in contact": no meeting of its own. */
const lasting = ({ status, details }: Telling) =>
  (status === "ongoing" || status === "agreed") && details.kind === "talks";

function wayOf({ details, place }: Telling): "call" | "room" | null {
  if (details.kind === "call") return "call";
  return details.kind === "meeting" || details.kind === "summit" || place !== null ? "room" : null;
}
