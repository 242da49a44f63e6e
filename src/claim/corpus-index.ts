import { CLAIM_TYPES, type ClaimType } from "../vocabulary/index.js";
import { agreementCorpus } from "./agreement/agreement.corpus.js";
import { cooperationCorpus } from "./cooperation/cooperation.corpus.js";
import type { CorpusLine } from "./corpora.js";
import { financeCorpus } from "./finance/finance.corpus.js";
import { actionCorpus } from "./kinds/action.corpus.js";
import { forceCorpus } from "./kinds/force.corpus.js";
import { projectCorpus } from "./kinds/project.corpus.js";
import { statementCorpus } from "./kinds/statement.corpus.js";
import { meetingCorpus } from "./meeting/meeting.corpus.js";
import { membershipCorpus } from "./membership/membership.corpus.js";
import { partnershipCorpus } from "./partnership/partnership.corpus.js";
import { positionCorpus } from "./position/position.corpus.js";
import { tradeCorpus } from "./trade/trade.corpus.js";
import { visitCorpus } from "./visit/visit.corpus.js";

const LINES: Readonly<Record<ClaimType, readonly CorpusLine[]>> = {
  visit: visitCorpus,
  meeting: meetingCorpus,
  statement: statementCorpus,
  agreement: agreementCorpus,
  partnership: partnershipCorpus,
  position: positionCorpus,
  membership: membershipCorpus,
  finance: financeCorpus,
  trade: tradeCorpus,
  project: projectCorpus,
  cooperation: cooperationCorpus,
  action: [...actionCorpus, ...forceCorpus],
};

/** The corpus of each claim type, in the order of vocabulary/claim-types.ts. For tests, tools and documentation; the reader does not load it. */
export const CORPORA = CLAIM_TYPES.map((type) => ({ type, lines: LINES[type] }));
