/** How far money has come (`details.step` of `finance`), where the words say more than the status does; see moneyStepOf. */
export const MONEY_STEPS = [
  "pledged",
  "agreed",
  "part-paid",
  "paid",
  "repaid",
  "forgiven",
  "arrears",
  "cancelled",
] as const;
export type MoneyStep = (typeof MONEY_STEPS)[number];
