/** Steps of money as Chinese tells them; see the English table. */
export const steps: Readonly<Record<string, readonly string[]>> = {
  "part-paid": ["首批", "首笔", "第一批", "分期", "部分拨付", "部分支付", "一期款"],
  paid: ["发放", "拨付", "到账", "划拨"],
  repaid: ["偿还", "还清", "归还", "还款", "清偿", "偿清"],
  forgiven: ["免除", "减免", "豁免", "勾销", "免债", "债务减免"],
  arrears: ["拖欠", "逾期", "违约", "欠款"],
  bounty: ["悬赏", "赏金"],
  "": ["还款期", "还款期限", "偿还期", "偿还期限", "分期偿还", "还款计划"],
};
