import { lazily } from "../../text/index.js";
import { officesOfStates } from "./rows.js";

/** Offices and bodies that some states and organisations call otherwise than most. */
export const ofStates = lazily(() =>
  officesOfStates(
    `foreign-minister secretary of state: USA; foreign-minister foreign secretary: GBR; foreign-ministry Department of State: USA; foreign-ministry Foreign Office: GBR;
defence-minister secretary of defense: USA; defence-minister defence secretary: GBR; finance-minister treasury secretary: USA;
finance-minister chancellor of the exchequer: GBR; interior-minister home secretary: GBR; trade-minister commerce secretary: USA; energy-minister energy secretary: USA;
central-bank-governor chair of the Federal Reserve: USA; national-security-adviser secretary of the Security Council: RUS`,
  ),
);
