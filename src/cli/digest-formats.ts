/** In which forms a digest can be had. */
export const DIGEST_FORMATS = ["table", "json", "md", "html", "atom"] as const;
