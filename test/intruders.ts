import { Parser } from "htmlparser2";

/** Elements that no page of ours has, whatever its data. */
const NEVER = new Set(
  "style iframe frame object embed applet base template noscript xmp plaintext marquee video audio source portal math foreignobject animate set use image".split(
    " ",
  ),
);

/**
 * What in the markup of a page could run, load or lead elsewhere, and so did not come from us: elements, attributes of events, styles, addresses. None in
 * a sound page.
 */
export function intruders(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (NEVER.has(name)) found.push(`<${name}>`);
      if (name === "script" && !/^\/site\/[\w-]+\.js$/u.test(attributes.src ?? "")) found.push("<script> of its own");
      if (name === "link" && !/^\/(?!\/)/u.test(attributes.href ?? "")) found.push(`<link href=${attributes.href}>`);
      if (name === "meta" && attributes["http-equiv"] !== undefined) found.push("<meta http-equiv>");
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on|^style$|^srcdoc$|^ping$|^background$|^srcset$/iu.test(key)) found.push(`${name} ${key}=${value}`);
        if (!/^(?:(?:xlink:)?href|src|action|formaction|poster|data)$/iu.test(key)) continue;
        const away = name === "a" && /^https?:\/\//u.test(value);
        if (away && !/noopener/u.test(attributes.rel ?? "")) found.push(`<a> without rel: ${value}`);
        if (!away && !/^(?:\/(?![/\\])|#|\?)/u.test(value)) found.push(`${name} ${key}=${value}`);
      }
    },
  });
  parser.end(html);
  return found;
}

/** What a terminal or an editor would obey or hide: control characters, turns of the reading direction, halves of surrogate pairs. */
export function commands(text: string): string[] {
  const found =
    text.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu) ?? [];
  return [...new Set(found)].map((unit) => `U+${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
