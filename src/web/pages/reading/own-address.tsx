import { visible } from "../../../text/index.js";

/** The address of a document as a link, where it is one of the web; else as words. It and copies in archives are the only links that lead elsewhere. */
export function OwnAddress({ url }: { readonly url: string }) {
  const web = webAddress(url);
  return web === null ? (
    <span class="address">{visible(url)}</span>
  ) : (
    <a class="address" href={web} rel="noreferrer noopener">
      {visible(url)}
    </a>
  );
}

/** An address of the web as browsers write it; null for all others, such as "javascript:". */
function webAddress(url: string): string | null {
  if (!/^https?:\/\//iu.test(url) || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? href : null;
}
