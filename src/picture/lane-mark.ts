import type { LaneName } from "../dossier/index.js";
import { TONES } from "./palette.js";
import type { Form } from "./symbol.js";

/** How a lane of the timeline is marked: by form and by colour, each of which tells it alone where the tones differ. */
export const LANE_MARKS: Readonly<Record<LaneName, { readonly form: Form; readonly tone: string }>> = {
  partnership: { form: "star", tone: TONES[4]! },
  meetings: { form: "circle", tone: TONES[0]! },
  agreements: { form: "square", tone: TONES[2]! },
  money: { form: "diamond", tone: TONES[1]! },
  projects: { form: "triangle", tone: TONES[3]! },
  trade: { form: "bolt", tone: TONES[5]! },
  cooperation: { form: "hexagon", tone: TONES[7]! },
  membership: { form: "ring", tone: TONES[0]! },
  positions: { form: "wedge", tone: TONES[4]! },
  statements: { form: "bar", tone: TONES[7]! },
  acts: { form: "cross", tone: TONES[6]! },
};
