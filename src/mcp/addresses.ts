/** Addresses of what a ledger has, as resources. */
export const addresses = {
  ledger: "entente://ledger",
  fact: (id: string) => `entente://fact/${id}`,
  document: (id: string) => `entente://document/${id}`,
  /** The text of a document from a character on. */
  part: (id: string, from: number) => `entente://document/${id}/${from}`,
  /** The dossier of one or of two, named by their codes or names; the article on two. */
  dossier: (party: string, other?: string) => `entente://dossier/${party}${other === undefined ? "" : `/${other}`}`,
  brief: (party: string, other: string) => `entente://brief/${party}/${other}`,
} as const;
