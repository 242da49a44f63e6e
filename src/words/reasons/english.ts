/**
 * Why two facts contradict each other, why claims were taken to be about one thing, and what the reference tables say of a claim: by the sentence that the folds say, as a
 * reader of English is told it. A letter in braces stands for a value. What the folds say stays in ledgers and JSON, whatever version wrote it; each language tells it by
 * a table of its own.
 */
export const reasons = {
  "one sum of {a} for one work": "the same amount, {a}, for the same project",
  "one {a} of that name": "there is only one {a} of that name",
  "both said to be reached on {a}": "both said to have been reached on {a}",
  "a {a} in {b}, after it had left": "{a} ({b}), after leaving",
  "both said of {a}": "both reported for {a}",
  "though {a}": "although {a}",
  "both {a}": "in both: {a}",
  "times that go together: {a} and {b}": "compatible dates: {a} and {b}",
  "a day or so apart: {a} and {b}": "about a day apart: {a} and {b}",
  "written in the days after": "written in the days that followed",
  "told without a date when it was news": "reported without a date, while the event was news",
  "told without a date": "reported without a date",
  "both name {a}": "both name {a}",
  "they name nobody in common": "they have no one in common",
  "both the {a}": "the same office: {a}",
  "one the {a}, the other the {b}": "different offices: {a} and {b}",
  "same sum {a}": "the same amount: {a}",
  "sums that go together: {a} and {b}": "compatible amounts: {a} and {b}",
  "sums that go together in dollars: {a} and {b}": "amounts that are compatible in US dollars: {a} and {b}",
  "in other currencies: {a} and {b}": "in different currencies: {a} and {b}",
  "the sums differ: {a} and {b}": "the amounts differ: {a} and {b}",
  "both about {a}": "both about {a}",
  "{a} and {b} share words": "{a} and {b} have words in common",
  "one is about {a}, the other about {b}": "one is about {a}, the other about {b}",
  "{a} and {b} each have names of their own": "{a} and {b} each contain names that the other lacks",
  "{a} and {b} each have words of their own": "{a} and {b} each contain words that the other lacks",
  "the words of one name what the other is about": "the text of one mentions the subject of the other",
  "same {a}: {b}": "the same {a}: {b}",
  "{a} differs: {b} and {c}": "{a} differs: {b} and {c}",
  "one was called off, the other took place": "one was called off, the other took place",
  "both in {a}": "both in {a}",
  "places differ: {a} and {b}": "places differ: {a} and {b}",
  "the same sentence": "the same sentence",
  "told in one document": "reported in the same document",
  "told in copies of one document": "reported in copies of the same document",
  "half of the names differ": "half of the names differ",
  "one names only the sort of work, and it is the same": "one names only the kind of project, which is the same",
  "neither names it, nor at one time": "neither names the project, and the dates differ",
  "one was finished before the other began": "one was finished before the other began",
  "at other times": "at different times",
  "only one names the goods": "only one names the goods",
  "both about all trade": "both about trade as a whole",
  "trade that goes on": "continuing trade",
  "one goes on, the other has a sum or period": "one is continuing, the other has an amount or a period",
  "one is only aimed at": "one states only a target",
  "same period {a}": "the same period: {a}",
  "told without a period when it was news": "reported without a period, while the figure was news",
  "one is paid back to who gave the other": "one is a repayment to whoever gave the other",
  "one is paid, owed or given up of the other":
    "one is the part of the other that was paid, is owed or was written off",
  "no sum joins the steps": "no amount links the steps",
  "nothing else tells that it is the same money": "nothing else shows that it is the same money",
  "steps of one history: {a} and {b}": "stages of the same process: {a} and {b}",
  "dates differ by {a} days": "days between the dates: {a}",
  "from {a} and {b}": "from different institutions: {a} and {b}",
  "one is {a}, the other {b}": "different kinds: {a} and {b}",
  "both a {a}": "in both: {a}",
  "one is a {a}, the other a {b}": "different kinds: {a} and {b}",
  "neither says what about": "neither states a subject",
  "not both say what about, nor the day": "they do not both state a subject, and the days do not match",
  "cooperation that goes on": "continuing cooperation",
  "only one names fields": "only one names fields of cooperation",
  "both within {a}": "both within the same framework: {a}",
  "only one names a framework": "only one names a framework",
  "neither names a field": "neither names a field of cooperation",
  "planned for one day, held on a later one": "planned for one day, held on a later day",
  "in one leaders met, in the other those below": "one is between leaders, the other between officials below them",
  "both a call": "both are phone calls",
  "both in a room": "both in person",
  "one is a call, the other in a room": "one is a phone call, the other in person",
  "called {a} and {b}": "described differently: {a} and {b}",
  "one is about contacts that go on": "one is about continuing contacts",
  "both quote {a}": "both quote {a}",
  "not both name the guest": "they do not both name the visitor",
  "few others name {a}": "few other texts name {a}",
  "both speak of {a}": "both mention {a}",
  "speaks of {a} as others there do": "mentions {a}, as other claims in the fact do",
  "their words have nothing in common": "they have no words in common",
  "has no word in common with what is there": "has no words in common with the claims already in the fact",
  "no other {a} between them fits": "no other fact of this type between these parties fits",
  "the same level {a}": "the same level: {a}",
  "the same standing {a}": "the same status: {a}",
  "the same stance {a}": "the same position: {a}",
  "the same {a}": "the same: {a}",
  "says the very same": "says exactly the same",
  "{a} says so ({b})": "decided by {a} ({b})",
  "{a} says so ({b}): {c}": "decided by {a} ({b}): {c}",
  "{a} has been a member of {b} since {c}, so this is outdated.":
    "{a} has been a member of {b} since {c}, so this is outdated.",
  "{a} has been a member of {b} from {c} to {d}, so this is outdated.":
    "{a} was a member of {b} from {c} to {d}, so this is outdated.",
  "{a} has been {b} of {c} since {d}, not {e}.": "{a} has been {b} of {c} since {d}, not {e}.",
  "{a} has been {b} of {c} from {d} to {e}, not {f}.": "{a} was {b} of {c} from {d} to {e}, not {f}.",
  "{a} has been {b} of {c} since {d}.": "{a} has been {b} of {c} since {d}.",
  "{a} has been {b} of {c} from {d} to {e}.": "{a} was {b} of {c} from {d} to {e}.",
  "{a} became {b} of {c} on {d}, not on {e}.": "{a} became {b} of {c} on {d}, not on {e}.",
  "{a} became {b} of {c} on {d}, not in {e}.": "{a} became {b} of {c} on {d}, not in {e}.",
  "{a} became {b} of {c} in {d}, not on {e}.": "{a} became {b} of {c} in {d}, not on {e}.",
  "{a} became {b} of {c} in {d}, not in {e}.": "{a} became {b} of {c} in {d}, not in {e}.",
  "{a} was a member of {b} from {c} to {d}; the text has {e}.":
    "{a} was a member of {b} from {c} to {d}; the text says {e}.",
  "{a} was a member of {b} from {c} to {d}.": "{a} was a member of {b} from {c} to {d}.",
  "{a} is not among the members of {b}.": "{a} is not among the members of {b}.",
  "{a} was {b} of {c} from {d} to {e}; {f} was at the time.":
    "{a} was {b} of {c} from {d} to {e}; {f} held the office at the time.",
  "{a} was {b} of {c} from {d} to {e}.": "{a} was {b} of {c} from {d} to {e}.",
  'The text writes "{a}"; this is {b} ({c} of {d} since {e}), so search for {f} too.':
    "The text has the spelling “{a}” for {b} ({c} of {d} since {e}), so search for {f} too.",
  'The text writes "{a}"; this is {b} ({c}), so search for {d} too.':
    "The text has the spelling “{a}” for {b} ({c}), so search for {d} too.",
  "{a} and {b} have called their relations “{c}” since {d}, so this is outdated.":
    "{a} and {b} have called their relations “{c}” since {d}, so this is outdated.",
  "{a} and {b} have called their relations “{c}” from {d} to {e}, so this is outdated.":
    "{a} and {b} called their relations “{c}” from {d} to {e}, so this is outdated.",
  "{a} and {b} have called their relations “{c}” since {d}, not before.":
    "{a} and {b} have called their relations “{c}” since {d}, not before.",
  "{a} and {b} have called their relations “{c}” from {d} to {e}, not before.":
    "{a} and {b} called their relations “{c}” from {d} to {e}, not before.",
  "{a} and {b} have had diplomatic relations since {c}; the text has {d}.":
    "{a} and {b} have had diplomatic relations since {c}; the text says {d}.",
  "{a} and {b} have had diplomatic relations from {c} to {d}; the text has {e}.":
    "{a} and {b} had diplomatic relations from {c} to {d}; the text says {e}.",
  "{a} became {b} of {c} on {d}.": "{a} became {b} of {c} on {d}.",
  "{a} became {b} of {c} in {d}.": "{a} became {b} of {c} in {d}.",
  "{a} and {b} have called their relations “{c}” since {d}.":
    "{a} and {b} have called their relations “{c}” since {d}.",
  "{a} and {b} have called their relations “{c}” from {d} to {e}.":
    "{a} and {b} called their relations “{c}” from {d} to {e}.",
  "{a} and {b} have had diplomatic relations since {c}.": "{a} and {b} have had diplomatic relations since {c}.",
  "{a} and {b} have had diplomatic relations from {c} to {d}.": "{a} and {b} had diplomatic relations from {c} to {d}.",
} as const;

/** What the folds say. */
export const REASONS = Object.keys(reasons) as (keyof typeof reasons)[];

/** What is told for each in a language: a missing one is a compile error. */
export type Reasons = Readonly<Record<keyof typeof reasons, string>>;
