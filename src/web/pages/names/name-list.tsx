import { visible } from "../../../text/index.js";
import type { FoundName } from "./found-name.js";

/** Names as links, each with what it is. */
export function NameList({ names }: { readonly names: readonly FoundName[] }) {
  return (
    <ul class="plain names">
      {names.map(({ label, note, href }) => (
        <li>
          <a href={href}>{visible(label)}</a> <span class="quiet small">{visible(note)}</span>
        </li>
      ))}
    </ul>
  );
}
