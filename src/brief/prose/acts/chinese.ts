import { type ActPatterns, type ActRows, actClauses } from "./clauses.js";

const ROWS: ActRows = {
  sanctions: ["对{to}实施了制裁", "对{to}实施制裁", "对{to}实施制裁"],
  tariffs: ["对{to}加征了关税", "对{to}加征关税"],
  "supply-cut": ["对{to}断供", "对{to}断供"],
  "aid-cut": ["削减了对{to}的援助"],
  expulsion: ["驱逐了{to}公民", "驱逐{to}公民"],
  deportation: ["遣返了{to}公民", "遣返{to}公民"],
  "border-closure": ["对{to}关闭边境", "对{to}关闭边境"],
  restriction: ["对{to}实施了限制措施"],
  investigation: ["对{to}展开了调查", "对{to}展开调查"],
  conviction: ["对{to}公民定罪", "对{to}公民定罪"],
  mobilisation: ["对{to}进行了军事动员"],
  deployment: ["对{to}进行了军事部署", "对{to}进行军事部署"],
  exercise: ["对{to}进行了军事演习"],
  incursion: ["越境进入{to:obj}境内", "越境进入{to:obj}境内"],
  blockade: ["对{to}实施了封锁", "对{to}实施封锁"],
  detention: ["拘押了{to}公民", "拘留{to}公民"],
  abduction: ["绑架了{to}公民", "绑架{to}公民"],
  cyberattack: ["对{to}发动了网络攻击", "对{to}发动网络攻击"],
  attack: ["袭击了{to:obj}", "袭击{to:obj}"],
  shelling: ["炮击了{to:obj}境内", "炮击{to:obj}境内"],
  airstrike: ["空袭了{to:obj}", "空袭{to:obj}"],
  bombing: ["对{to}发动了爆炸袭击", "对{to}发动爆炸袭击"],
  assassination: ["暗杀了{to}公民", "暗杀{to}公民"],
  "sanctions-relief": ["对{to}放宽了制裁", "对{to}放宽制裁"],
  rescue: ["对{to}公民开展了救援"],
  asylum: ["向{to}公民提供了庇护", "向{to}公民提供庇护"],
  peacekeeping: ["在{to:obj}开展了维和行动", "在{to:obj}开展维和行动"],
  "intelligence-sharing": ["与{to}共享了情报", "与{to}共享情报"],
};
const MUTUAL: ActRows = {
  "joint-exercise": ["开展了联合演习", "举行联合演习"],
  ceasefire: ["停火", "停火"],
  attack: ["相互袭击"],
  shelling: ["相互炮击"],
};
const patterns = (who: string): ActPatterns => ({
  completed: [`[{when}，]${who}|{done}`],
  planned: [`${who}|计划[{when:at}]{ahead}`],
  pledged: [`${who}|承诺[{when:at}]{ahead}`],
  ongoing: [`{since}，${who}|{ongoing}`, `{when}，${who}|{ongoing}`, `${who}|当时正在{ongoing}`],
});

/** What one does to another, and what two do together, in Chinese. */
export const chineseActs = {
  ...actClauses(ROWS, patterns("{from}")),
  ...actClauses(MUTUAL, patterns("{both}"), "action.mutual"),
};
