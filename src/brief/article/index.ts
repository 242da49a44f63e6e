// Facts → an article: which facts, in which order, what together, and in which words. Pure.
export { type Article, factsOfArticle, type Segment, type Sentence } from "./article.js";
export { briefOfArticle, type LeftOut } from "./brief-of-article.js";
export { type Composing, composed } from "./compose.js";
export { areFieldsEnough, type Coverage } from "./coverage.js";
export { type Holding, Manners } from "./manner.js";
export { isOfJointPaper, type Material, speakerOf, statusOf } from "./material.js";
export { isTimeless, toldTwice } from "./occasion.js";
export { chosenFacts, FACTS, LEAST, LENGTHS, type Length, type Plan, planOf } from "./plan.js";
export { sentenceAround } from "./sentence.js";
export type { Phrase } from "./template.js";
