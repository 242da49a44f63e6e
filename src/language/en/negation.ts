const words = (text: string): readonly string[] => text.split(";").map((word) => word.trim());

/** English words that deny or undo what stands beside them. */
export const negation: readonly string[] = words(
  "not; n't; cannot; no; none; never; neither; nor; without; nobody; no one; nothing; nowhere; hardly; scarcely; barely; no longer; far from; instead of; rather than; fail; fails; failed; failing; failure to; refuse; refuses; refused; refusal; deny; denies; denied; denying; denial; reject; rejects; rejected; rejecting; rejection; rule out; rules out; ruled out; decline; declines; declined; unable to; unwilling to; cancel; cancels; cancelled; canceled; call off; called off; abandon; abandoned; scrap; scrapped; suspend; suspended; halt; halted; withdraw from; withdrew from; withdrawn; stop short of; stopped short of; lack; lacks; lacked; absence of; avoid; avoids; avoided; prevent; prevented; so-called; alleged; unfounded; false; baseless; contrary to; despite claims; has yet to; have yet to; had yet to; is yet to; are yet to",
);
