// Folds of the ledger → drawings with their words. Pure: the same values, the same drawing.

export { type CalendarWords, calendarPicture } from "./calendar-picture.js";
export { type Drawing, label, line, note, picture } from "./drawing.js";
export { ENGLISH } from "./english.js";
export { type FieldsSeen, type FieldsWords, fieldsPicture } from "./fields-picture.js";
export { aboveFloor } from "./floor.js";
export { type LadderSeen, type LadderTelling, type LadderWords, ladderPicture } from "./ladder-picture.js";
export { LANE_MARKS } from "./lane-mark.js";
export { PICTURE_WORDS } from "./languages.js";
export { fitted, widthOf, wrapped } from "./lettering.js";
export { hasPlace, type MapSubject, type MapTold, type MapWords, projectMap } from "./map/index.js";
export { element, link, type Markup, words } from "./markup.js";
export {
  type MoneyFlowsSeen,
  type MoneyFlowsTelling,
  type MoneyFlowsWords,
  moneyFlowsPicture,
} from "./money-flows-picture.js";
export { type MoneyParts, type MoneySeen, type MoneyTelling, type MoneyWords, moneyPicture } from "./money-picture.js";
export type { Names, Telling } from "./naming.js";
export { type NetworkWords, networkPicture } from "./network/index.js";
export { COLOURS, GROUND, INK, LINE, QUIET, SHADE, TONES } from "./palette.js";
export { type PartnersSeen, type PartnersTelling, type PartnersWords, partnersPicture } from "./partners-picture.js";
export type { Picture } from "./picture.js";
export type { PictureWords } from "./picture-words.js";
export { png } from "./png.js";
export { type ProvenanceWords, provenancePicture } from "./provenance/index.js";
export { shareBar } from "./share-bar.js";
export { type Spark, sparkline } from "./sparkline.js";
export { EMBEDDED_STYLE, embedded, inlined, standalone } from "./standalone.js";
export { type TimelineSeen, type TimelineWords, timelinePicture } from "./timeline-picture.js";
export { QUADS, type Quad, type TrendSeen, type TrendWords, trendPicture } from "./trend-picture.js";
export { type VisitsTelling, type VisitsWords, visitsPicture } from "./visits/index.js";
