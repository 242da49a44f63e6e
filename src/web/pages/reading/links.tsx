import type { NamedLink } from "../../../ledger/index.js";
import { visible } from "../../../text/index.js";
import type { Tongue } from "../../words/index.js";
import { OwnAddress } from "./own-address.js";

/** What came of asking for the addresses of a note or a document, and their copies in archives; nothing for those that were never asked for and have none. */
export function LinkStates({ links, tongue }: { readonly links: readonly NamedLink[]; readonly tongue: Tongue }) {
  const told = links.filter(({ check, archived }) => check !== null || archived !== null);
  if (told.length === 0) return null;
  const { links: say } = tongue.words.reading;
  return (
    <span class="links">
      {told.map(({ address, archived, check }) => (
        <span>
          {check === null ? (
            <span class="quiet">{say.unchecked}</span>
          ) : (
            <>
              <span class={check.state === "dead" ? "bad" : "quiet"}>
                {say.states[check.state]({ status: check.status })}
                {check.to === null ? "" : ` ${visible(check.to)}`}
              </span>
              <span class="quiet"> {say.on({ day: tongue.date(check.at.slice(0, 10)) })}</span>
            </>
          )}
          {links.length > 1 ? <span class="quiet">{tongue.speech.signs.colon + visible(address)}</span> : null}
          {archived === null ? null : (
            <>
              {" · "}
              {say.archived} <OwnAddress url={archived} />
            </>
          )}
        </span>
      ))}
    </span>
  );
}
