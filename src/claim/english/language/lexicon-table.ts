import type { Lexicon } from "../annotation/index.js";
import { list } from "./word-list.js";

/** Words in the headings and over tables of money and works, and what stands in their cells. */
export const table: Lexicon = {
  "table-giver.noun": list(
    "lender, creditor, donor, funder, financier, financer, investor, provider, grantor, buyer, purchaser, importer, source, supporter, contributor, sponsor, funding agency, financing agency, financing source, funding source, financed by, funded by, lending institution, lending agency, from, origin",
  ),
  "table-taker.noun": list(
    "borrower, debtor, recipient, beneficiary, receiver, grantee, recipient country, borrowing country, host, host country, seller, destination, target, to, destination country",
  ),
  "table-country.noun": list("country, state, nation, partner, economy, partner country, counterpart"),
  "table-builder.noun": list(
    "contractor, builder, developer, constructor, implementer, contractor country, contracting company, construction company, epc",
  ),
  "table-lender.noun": list("lender, creditor, borrower, debtor, lending"),
  "table-investor.noun": list("investor"),
  "table-donor.noun": list("donor, grantor, grantee"),
  "table-buyer.noun": list("buyer, purchaser, importer"),
  "table-amount.noun": list(
    "amount, value, sum, size, commitment, cost, price, financing, funding, contribution, disbursement, pledge, volume, total, usd, eur",
  ),
  "table-currency.noun": list("currency"),
  "table-date.noun": list(
    "date, year, signed, signing, approved, approval, announced, period, when, commitment year, month, day",
  ),
  "table-status.noun": list("status, stage, progress, state of play, phase, outcome"),
  "table-project.noun": list(
    "project, name, title, description, purpose, works, scheme, programme, program, activity, undertaking, facility, infrastructure, sector, item, goods, equipment, system",
  ),
  "table-flow.noun": list("type, instrument, kind, form, modality, terms, flow, category, nature"),
  // What is owed, earned or traded, and who plays for whom: not what flows from one to the other.
  "table-stock.noun": list(
    "gdp, gnp, population, outstanding, balance, stock, owed, export, import, turnover, reserve, revenue, income, budget, spending, expenditure, deficit, surplus, debt, repayment, interest, rate, share, rank, per, capita, growth, index, score, goal, club, team, coach, tourist, visitor, production, output, consumption, salary, wage, area, percent, percentage, maturity, grace, tenor",
  ),
  "table-total.word": list(
    "total, subtotal, sub-total, sum, altogether, average, mean, overall, aggregate, memorandum",
  ),
  "table-to.marker": list("to, for, in, into, towards"),
  "table-from.marker": list("from, by, of"),
  "table-cancelled.word": list(
    "cancelled, canceled, cancel, dropped, drop, terminated, terminate, withdrawn, withdraw, abandoned, abandon, rejected, reject",
  ),
  "table-suspended.word": list(
    "suspended, suspend, stalled, stall, halted, halt, on hold, frozen, freeze, delayed, paused, pause, dormant",
  ),
  "table-planned.word": list(
    "planned, plan, proposed, propose, negotiation, negotiate, discussion, discuss, expected, expect, pipeline, feasibility, study, tender, upcoming, future, prospective, envisaged",
  ),
  "table-pledged.word": list("pledged, pledge, promised, promise, announced, announce, offered, offer, indicated"),
  "table-agreed.word": list(
    "signed, sign, signing, agreed, agree, agreement, approved, approve, approval, committed, commit, commitment, contracted, contract, concluded, conclude, ratified, effective, mou",
  ),
  "table-ongoing.word": list(
    "ongoing, active, underway, under way, construction, implementation, implement, progress, disbursing, continuing, building, started, start, begun, running, current",
  ),
  "table-completed.word": list(
    "completed, complete, completion, finished, finish, done, operational, operating, disbursed, disburse, disbursement, paid, pay, delivered, deliver, closed, close, commissioned, commission, opened, open, repaid, repay, fulfilled, inaugurated",
  ),
};
