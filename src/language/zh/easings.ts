/** Barriers lifted, as Chinese tells it; see the English table. */
export const easings: Readonly<Record<string, readonly string[]>> = {
  eased: ["解除", "取消", "放宽", "撤销", "解禁"],
  "laid-on": ["实施", "施加", "未解除", "不解除", "拒绝解除"],
};
