/** A path of this site that somebody asked to be led to, with its query; "/" for everything that might lead elsewhere. */
export function homeward(to: unknown): string {
  const here = "http://here.invalid";
  if (typeof to !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(to)) return "/";
  if (!URL.canParse(to, here)) return "/";
  const url = new URL(to, here);
  return url.origin === here && !url.pathname.startsWith("//") ? url.pathname + url.search : "/";
}
