import { type Rule, type Scale, weighText, weighTime } from "../scale.js";
import type { Telling } from "../telling.js";

/**
 * Cooperation is known by its fields and frameworks. What goes on is one thing, whenever it is told; what is planned, wished or agreed is known
 * by its time as well, for it is said again at every meeting.
 */
export const cooperation: Rule = {
  enough: 6.3,
  untold: 0.4,
  weights: {
    day: 4,
    close: 4,
    month: 2.9,
    season: 1.1,
    year: 1.1,
    reported: 2.3,
    news: 3.4,
    recent: 2.1,
    lately: 1.2,
    undated: 0,
    lasting: 2.3,
    fields: 5,
    "one-without-fields": -4,
    frameworks: 2.9,
    "one-framework": -1.7,
    "no-field": 4.9,
    sentence: 11.5,
    document: 1.7,
  },
  weigh(scale, a, b) {
    if (lasting(a) !== lasting(b)) scale.excludes("one goes on, the other is a plan");
    if (a.details.trend !== undefined && b.details.trend !== undefined && a.details.trend !== b.details.trend)
      scale.excludes("another trend");
    weighFields(scale, a, b);
    if (lasting(a)) scale.speaks("lasting", () => "cooperation that goes on");
    else {
      const { kind } = weighTime(scale, a, b, { slack: 2 });
      if (kind === "apart") scale.excludes("at other times");
    }
    weighText(scale, a, b);
  },
};

const lasting = ({ status }: Telling) => status === "ongoing" || status === "completed" || status === "denied";

function weighFields(scale: Scale, a: Telling, b: Telling): void {
  const [mine, theirs] = [list(a, "fields"), list(b, "fields")];
  const both = mine.filter((field) => theirs.includes(field));
  const more = Math.max(mine.length, theirs.length);
  if (mine.length > 0 && theirs.length > 0) {
    if (both.length === 0) scale.excludes("other fields");
    else
      scale.speaks(
        "fields",
        () => `both in ${both.join(", ")}`,
        both.length === more ? 1 : 0.4 + (0.5 * both.length) / more,
      );
  } else if (more > 0) scale.speaks("one-without-fields", () => "only one names fields");
  const [here, there] = [list(a, "frameworks"), list(b, "frameworks")];
  const frame = here.filter((id) => there.includes(id));
  if (frame.length > 0) scale.speaks("frameworks", () => `both within ${frame.join(", ")}`);
  else if (here.length > 0 && there.length > 0) scale.excludes("within other frameworks");
  else if (here.length + there.length > 0) scale.speaks("one-framework", () => "only one names a framework");
  else if (more === 0) scale.speaks("no-field", () => "neither names a field");
}

function list({ details }: Telling, field: string): readonly string[] {
  const value = details[field];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}
