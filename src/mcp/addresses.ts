/** Addresses of what a ledger has, as resources. */
export const addresses = {
  ledger: "entente://ledger",
  fact: (id: string) => `entente://fact/${id}`,
  document: (id: string) => `entente://document/${id}`,
  /** The text of a document from a character on. */
  part: (id: string, from: number) => `entente://document/${id}/${from}`,
} as const;
