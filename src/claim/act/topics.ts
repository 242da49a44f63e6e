import type { Scene } from "../scene.js";
import { clausesOf } from "./arguments.js";
import type { Match } from "./frames.js";

/**
 * Finer CAMEO codes of acts by what they are about: act, topic, code. A topic is a concept "topic.…" of the lexicon in the act and what it is done to,
 * or "arms.…" anywhere in its clause, the doer included ("a suicide bomber"); the first one of an act counts. CAMEO codebook 1.1b3, chapters 8 to 20.
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
threaten occupation 1382
threaten mass-destruction 1385
threaten bombardment 1384
threaten force 138
threaten sanctions 1312
threaten aid 1311
threaten talks 134
threaten expulsion 136
threaten relations 1313
accuse espionage 1125
accuse war-crimes 1124
accuse force 1123
accuse rights 1122
accuse crime 1121
criticise complaint 114
aid-cut military-aid 1622
aid-cut humanitarian-aid 1623
aid-cut aid 1621
supply-cut humanitarian-aid 1623
access peacekeeping 0861
access inspection 0862
access humanitarian-aid 0863
access frontier 085
release property 0842
withdrawal siege 0872
withdrawal disarming 0873
expulsion peacekeeping 1661
expulsion inspection 1662
expulsion relief-work 1663
investigation war-crimes 094
investigation rights 092
investigation force 093
investigation crime 091
conviction guilt 116
protest hunger-strike 142
protest obstruction 144
protest riot 145
protest boycott 143
mobilisation police 153
mobilisation alert 152
incursion sky 150
attack human-shield 184
attack torture 1822
attack rape 1821
attack truce-breach 196
attack beheading 1823
attack massacre 202
attack cleansing 203
attack arms.nuclear 2042
attack arms.chemical 2041
attack arms.crowd-control 175
attack beating 182
attack arms.suicide 1831
attack arms.car-bomb 1832
attack arms.roadside 1833
attack arms.drone 1952
attack arms.guided 1951
attack arms.heavy 194
attack destruction 1712
attack arms.small 193
shelling truce-breach 196
shelling arms.chemical 2041
airstrike arms.nuclear 2042
airstrike arms.chemical 2041
airstrike arms.drone 1952
airstrike arms.guided 1951
bombing arms.suicide 1831
bombing arms.car-bomb 1832
bombing arms.roadside 1833
assassination attempt 185
`;

const TOPICS: readonly (readonly string[])[] = ROWS.trim()
  .split("\n")
  .map((row) => row.split(" "));

/** What an act is about, of the topics that make its code finer; null where its words hold none of them. */
export function topicOf(scene: Scene, { act, frame, token }: Match): string | null {
  const topics = TOPICS.filter(([slug]) => slug === frame.act).map(([, topic]) => topic!);
  if (topics.length === 0) return null;
  const { tree } = scene;
  const phrases = (tokens: readonly number[]) => tokens.flatMap((t) => tree.phrase(t));
  const objects = act.arguments.filter((a) => a.role !== "agent" && a.token > token).map((a) => a.token);
  const own = [token, ...phrases([...objects, ...clausesOf(scene, act)])];
  const around = [...own, act.verb, ...phrases([token, ...act.arguments.map((a) => a.token)])];
  const said = (topic: string) =>
    topic.includes(".") ? around.some((t) => scene.is(t, topic)) : own.some((t) => scene.is(t, `topic.${topic}`));
  return topics.find(said) ?? null;
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
