// Testimonies and what they cite → who took a thing from whom, and who said it first.
export { type Cited, type Manner, NOTHING_CITED } from "./cited.js";
export { type FirstSource, firstSource } from "./first-source.js";
export { type Provenance, type ProvenanceEdge, type ProvenanceNode, provenanceOf } from "./provenance.js";
