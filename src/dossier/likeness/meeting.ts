import {
  isPutOff,
  type Rule,
  weighOffices,
  weighOutcome,
  weighPeople,
  weighPlace,
  weighText,
  weighTime,
} from "../scale.js";
import type { Telling } from "../telling.js";

/**
 * A meeting is known by its day and who met. Leaders and their ministers may meet on one day in two rooms: other people for the same state make
 * another meeting. A call is no meeting in a room; "talks" may be either.
 */
export const meeting: Rule = {
  enough: 6.9,
  untold: 0.8,
  weights: {
    day: 5.6,
    close: 5.2,
    month: 3.4,
    season: 2.3,
    year: 2.8,
    reported: 1.7,
    news: 4.5,
    recent: 3,
    lately: 2,
    undated: 0,
    "put-off": 0.5,
    office: 1,
    "office-differs": -2,
    people: 0.5,
    others: -2,
    rare: 0.5,
    rank: -1.5,
    way: 0.3,
    "way-differs": -6,
    "kind-differs": -2,
    contacts: -2.9,
    "called-off": -3.5,
    place: 2.8,
    "place-differs": -2.3,
    words: 5.1,
    "no-words": -1.7,
    sentence: 11.5,
    document: 1.7,
  },
  weigh(scale, a, b) {
    const { kind } = weighTime(scale, a, b, { slack: 1 });
    if (kind === "apart" && !isPutOff(a, b)) scale.excludes("on other days");
    else if (kind === "apart") scale.speaks("put-off", () => "planned for one day, held on a later one");
    if (weighPeople(scale, a, b)) scale.excludes("other people met");
    weighOffices(scale, a, b);
    if (a.led !== null && b.led !== null && a.led !== b.led)
      scale.speaks("rank", () => "in one leaders met, in the other those below");
    const [one, other] = [wayOf(a), wayOf(b)];
    if (one !== null && one === other) scale.speaks("way", () => (one === "call" ? "both a call" : "both in a room"));
    else if (one !== null && other !== null) scale.speaks("way-differs", () => "one is a call, the other in a room");
    if (a.details.kind !== undefined && b.details.kind !== undefined && a.details.kind !== b.details.kind)
      scale.speaks("kind-differs", () => `called ${a.details.kind} and ${b.details.kind}`);
    if (lasting(a) !== lasting(b)) scale.speaks("contacts", () => "one is about contacts that go on");
    weighOutcome(scale, a, b);
    weighPlace(scale, a, b);
    weighText(scale, a, b);
  },
};

/** "They keep in touch", "they agreed to stay in contact": no meeting of its own. */
const lasting = ({ status, details }: Telling) =>
  (status === "ongoing" || status === "agreed") && details.kind === "talks";

function wayOf({ details, place }: Telling): "call" | "room" | null {
  if (details.kind === "call") return "call";
  return details.kind === "meeting" || details.kind === "summit" || place !== null ? "room" : null;
}
