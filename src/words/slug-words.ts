/** A slug as words. */
export const slugWords = (slug: string) => slug.replaceAll("-", " ");
