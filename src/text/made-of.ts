// What this program is made of; `npm run build` writes digests of the code and the version of package.json in place of these (tools/build-digests.js), so
// that nobody has to raise a version by hand.

/** The version of the program. */
export const VERSION: string = "source";
/** Digest of what reads documents: the code and tables from text/ to claim/. */
export const READS: string = "source";
/** Digest of what makes facts of claims: the code and tables of dossier/, and of what it stands on. */
export const FOLDS: string = "source";
/** Digest of what texts are indexed under: the code and tables that make terms, tokens and sentences of them. */
export const INDEXES: string = "source";
