import type { Tongue } from "../words/index.js";

/** Which keys there are. Scripts show it, and let people turn them off (WCAG 2.1.4); without scripts there are none. */
export function KeysHelp({ tongue }: { readonly tongue: Tongue }) {
  const { keys } = tongue.words.claims;
  const all = [
    ["j", keys.next],
    ["k", keys.previous],
    ["Enter", keys.open],
    ["a", keys.accept],
    ["r", keys.reject],
    ["e", keys.correct],
    ["u", keys.undo],
    ["?", keys.help],
  ] as const;
  return (
    <details class="keys" hidden data-keys>
      <summary>{keys.title}</summary>
      <dl>
        {all.map(([key, does]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked data-keys-on /> {keys.on}
      </label>
    </details>
  );
}
