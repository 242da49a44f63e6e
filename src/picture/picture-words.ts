import type { CalendarWords } from "./calendar-picture.js";
import type { FieldsWords } from "./fields-picture.js";
import type { LadderWords } from "./ladder-picture.js";
import type { MapWords } from "./map/index.js";
import type { MoneyFlowsWords } from "./money-flows-picture.js";
import type { MoneyWords } from "./money-picture.js";
import type { NetworkWords } from "./network/index.js";
import type { PartnersWords } from "./partners-picture.js";
import type { ProvenanceWords } from "./provenance/index.js";
import type { TimelineWords } from "./timeline-picture.js";
import type { TrendWords } from "./trend-picture.js";
import type { VisitsWords } from "./visits/index.js";

/** All words of all pictures: the table that a language hands in. */
export interface PictureWords {
  readonly map: MapWords;
  readonly network: NetworkWords;
  readonly provenance: ProvenanceWords;
  readonly visits: VisitsWords;
  readonly calendar: CalendarWords;
  readonly timeline: TimelineWords;
  readonly ladder: LadderWords;
  readonly money: MoneyWords;
  readonly moneyFlows: MoneyFlowsWords;
  readonly trend: TrendWords;
  readonly fields: FieldsWords;
  readonly partners: PartnersWords;
  /** Why there is no chart of so few dated facts. */
  few(facts: number): string;
}
