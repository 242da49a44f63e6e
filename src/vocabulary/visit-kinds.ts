/** What a visit is called (details of `visit`). */
export const VISIT_KINDS = ["state", "official", "working", "transit", "unspecified"] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** What sort of meeting it is (details of `meeting`). */
export const MEETING_KINDS = ["meeting", "call", "summit", "talks"] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** How a state stands to an organisation (details of `membership`). */
export const STANDINGS = ["member", "observer", "partner", "candidate", "former"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What trade does over time (details of `trade` and `cooperation`). */
export const TRENDS = ["rising", "falling", "diversifying", "steady"] as const;
export type Trend = (typeof TRENDS)[number];
