/** Parties that agree, and the instruments of it, as Chinese tells them; see the English table. */
export const accords: Readonly<Record<string, readonly string[]>> = {
  consent: ["同意", "商定", "一致认为", "达成共识", "达成一致"],
  instrument: [
    "签署",
    "签订",
    "签字",
    "签约",
    "缔结",
    "批准",
    "协议",
    "协定",
    "条约",
    "备忘录",
    "议定书",
    "合同",
    "声明",
    "宣言",
    "公约",
    "公报",
    "停火",
  ],
  refusal: ["拒绝", "拒不", "否决", "回绝", "不会", "排除", "驳回"],
};
