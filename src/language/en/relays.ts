import { listed } from "../../text/index.js";
import type { RelayTable } from "../language.js";

/** How English tells that somebody passes on what another says. */
export const relays: RelayTable = {
  before: listed(
    `told|tells|telling|interview with|interview to|interview by|interviewed by|quoted by|cited by|reported by|according to|in remarks to|in comments to|in a statement to|in an email to|speaking to|spoke to|carried by|published by|statement carried on|as told to`,
  ),
  behind: listed("reported|reports|wrote|writes|said in a report|report said|quoted|quotes|cited|cites|citing|quoting"),
  quoting: listed("quoted|quotes|quoting|cited|cites|citing"),
  between: listed(
    "the|a|an|news|agency|newspaper|daily|weekly|magazine|radio|television|state|local|public|broadcaster|as|'s|official|website|of",
  ),
};
