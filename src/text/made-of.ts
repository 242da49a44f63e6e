// What this program is made of; `npm run build` writes digests of the code in place of these (tools/build-digests.js), so that nobody has to raise a version by hand.

/** Digest of what reads documents: the code and tables from text/ to claim/. */
export const READS = "source";
/** Digest of what makes facts of claims: the code and tables of dossier/, and of what it stands on. */
export const FOLDS = "source";
