/** Steps of money as English tells them, where the status of what is told does not: "" is for terms of a loan, which are no step. */
export const steps: Readonly<Record<string, readonly string[]>> = {
  "part-paid": [
    ...["tranche", "tranches", "instalment", "instalments", "installment", "installments"],
    ...["part payment", "partial payment", "partly paid", "partially paid", "partly disbursed", "partially disbursed"],
  ],
  paid: [
    ...["disbursed", "disburse", "disburses", "disbursement", "disbursements", "drawn", "drawn down", "paid out"],
    ...["pays out", "paid in full", "fully paid", "released", "transferred"],
  ],
  repaid: [
    ...["repaid", "repay", "repays", "repaying", "repayment", "repayments", "paid back", "pay back", "pays back"],
    ...["paying back", "paid off", "pay off", "paying off", "pays off"],
  ],
  forgiven: [
    ...["forgave", "forgive", "forgives", "forgiven", "forgiving", "debt forgiveness", "debt cancellation"],
    ...["wrote off", "write off", "writes off", "written off", "writing off", "debt write-off"],
    ...[
      "cancelled the debt",
      "cancelled debt",
      "canceled debt",
      "cancelled debts",
      "cancelling debts",
      "cancelled its debt",
    ],
    ...["cancelled the debts", "cancelling the debt", "waived"],
  ],
  arrears: [
    ...["arrears", "overdue", "past due", "in default", "defaulted", "defaults on", "default on", "missed payment"],
    ...["missed payments", "missed a payment", "behind on payments", "fell behind"],
  ],
  // A price on somebody's head, which is no flow of money to anybody who is named.
  bounty: ["reward", "rewards of", "rewards for", "bounty", "bounties"],
  "": [
    ...["as a reward", "as reward", "in reward", "reward for its", "reward for their"],
    ...["to be repaid", "repayment period", "repayment periods", "repayment term", "repayment terms", "repayable"],
    ...["repayment schedule", "must repay", "must be repaid", "due to be repaid", "will be repaid", "to repay"],
  ],
};
