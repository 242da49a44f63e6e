/** What a visit is called (details of `visit`). */
export const VISIT_KINDS = ["state", "official", "working", "transit", "unspecified"] as const;

/** What sort of meeting it is (details of `meeting`). */
export const MEETING_KINDS = ["meeting", "call", "summit", "talks"] as const;

/** How a state stands to an organisation (details of `membership`). */
export const STANDINGS = ["member", "observer", "partner", "candidate", "former"] as const;

/** What trade does over time (details of `trade` and `cooperation`). */
export const TRENDS = ["rising", "falling", "diversifying", "steady"] as const;
