// Annotation → acts: windows of a text, the network that notices acts in them, and its scores of names, times, sums and words.
export { type Candidate, type CandidateKind, How, type Mention } from "./candidates.js";
export { type Asked, answerAt, DistantEncoder } from "./distant.js";
export type { Encodes } from "./encoder.js";
export { type Scores, SPECIAL_TIMES } from "./heads.js";
export { type Piece, Pieces } from "./pieces.js";
export { type Act, Reader } from "./reader.js";
export { ReaderError } from "./reader-error.js";
export { sigmoid } from "./scale.js";
export { digestOf, loadEncoder, loadWeights, type Weights } from "./weights.js";
export { Mark, type Masthead, spanOf, type Value, type Window, windowsOf } from "./window.js";
