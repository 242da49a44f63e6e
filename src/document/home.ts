import { officeAt } from "../vocabulary/index.js";
import type { Document } from "./document.js";

/**
 * The state or organisation that a document's publisher speaks for: that of the domain of a government's site ("mfa.gov.tr", "president.uz"). Null for news sites,
 * and where no address is known.
 */
export function homeOf(document: Document): string | null {
  const host = hostOf(document.metadata.url);
  return host === null ? null : officeAt(host);
}

function hostOf(url: string | null): string | null {
  if (url === null) return null;
  try {
    return new URL(url).hostname.toLowerCase();
  } catch {
    return null;
  }
}
