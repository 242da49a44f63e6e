// Two texts in two languages held against one another: paragraph by paragraph, and where they differ.
export { type Anchor, type AnchorKind, type AnnotatedText, anchorsOf } from "./anchor.js";
export { align, type Bead } from "./bead.js";
export { type Beside, besideOf } from "./beside.js";
export type { Difference, DifferenceKind, Place } from "./difference.js";
export { type Outline, outlineOf } from "./outline.js";
export { type Measured, type Paragraph, paragraphsOf, type Sentence } from "./paragraph.js";
export { areParallel, areTranslations, DAYS_APART, parallelOf } from "./translations.js";
