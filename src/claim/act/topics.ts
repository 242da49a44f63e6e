import type { Scene } from "../scene.js";
import { clausesOf } from "./arguments.js";
import type { Match } from "./frames.js";

/**
 * Finer CAMEO codes of acts by what they are about: act, topic, code. A topic is a concept "topic.…" of the lexicon; the first one of an act that its
 * words hold counts. CAMEO codebook 1.1b3, chapters 8, 10 to 13, 16 and 17.
 */
const ROWS = `
urge release 1053
urge inspection 1055
urge ceasefire 1056
urge withdrawal 1056
urge sanctions 1054
urge talks 106
urge settlement 107
urge extradition 1013
urge military-aid 1032
urge humanitarian-aid 1033
urge aid 103
urge rights 1043
urge leadership 1041
urge policy 1042
reject veto 129
reject release 1243
reject inspection 1245
reject withdrawal 1246
reject ceasefire 1246
reject sanctions 1244
reject talks 125
reject settlement 127
reject extradition 1213
reject military-aid 1222
reject aid 122
threaten ultimatum 139
threaten blockade 1381
threaten force 138
threaten sanctions 1312
threaten aid 1311
threaten talks 134
threaten relations 1313
threaten expulsion 136
accuse espionage 1125
accuse war-crimes 1124
accuse force 1123
accuse rights 1122
accuse crime 1121
criticise complaint 114
aid-cut military-aid 1622
aid-cut humanitarian-aid 1623
aid-cut aid 1621
access peacekeeping 0861
access inspection 0862
access humanitarian-aid 0863
release property 0842
seizure property 1711
expulsion peacekeeping 1661
expulsion inspection 1662
`;

const TOPICS: readonly (readonly string[])[] = ROWS.trim()
  .split("\n")
  .map((row) => row.split(" "));

/** What an act is about, of the topics that make its code finer; null where its words hold none of them. */
export function topicOf(scene: Scene, { act, frame, token }: Match): string | null {
  const topics = TOPICS.filter(([slug]) => slug === frame.act).map(([, topic]) => topic!);
  if (topics.length === 0) return null;
  const objects = act.arguments.filter((a) => a.role !== "agent" && a.token > token).map((a) => a.token);
  const words = [token, ...[...objects, ...clausesOf(scene, act)].flatMap((t) => scene.tree.phrase(t))];
  return topics.find((topic) => words.some((t) => scene.is(t, `topic.${topic}`))) ?? null;
}

/** The rule of a draft with its topic, if any: "statement/urge/release". */
export function ruleWith(rule: string, topic: string | null): string {
  return topic === null ? rule : `${rule}/${topic}`;
}

/** The finer code of an act by the topic that its rule ends with; null where there is none. */
export function codeByTopic(act: string, rule: string): string | null {
  const last = rule.slice(rule.lastIndexOf("/") + 1);
  return TOPICS.find(([slug, topic]) => slug === act && topic === last)?.[2] ?? null;
}
