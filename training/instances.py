"""Windows of annotated documents (instances.mjs) as rows of numbers for the network: acts, and for each act the rows that its heads choose among."""
import json
import numpy as np

TYPES = "visit meeting statement agreement partnership position membership finance trade project cooperation action".split()
STATUS = "pledged planned agreed ongoing completed suspended cancelled stated denied".split()
CHOICES = "kind act flow stance standing instrument milestone trend level".split()  # details that are a choice among known values
KINDS = "state organisation person firm press".split()
PARTIES = {0, 1}  # kinds that take part in acts themselves; the others stand for one of these, or speak
SUMS = {"finance", "trade", "project"}
EDGES = [0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 30, 45, 70, 110]
MENTIONS = 5  # mentions of a candidate that an act looks at: the nearest
REACH = 110  # pieces around a trigger that its words may reach to
OPTIONAL = 0.3  # weight of what experts could differ on
ABSENT = 0.4  # weight of a detail that the annotation lacks


def bucket(distance):
    """Distance in pieces as one of 30 classes; signed. Shapes: array -> array."""
    d = np.asarray(distance)
    b = np.searchsorted(EDGES, np.abs(d), side="right")
    return np.where(d >= 0, b, b + 15)


def load(path):
    return [json.loads(line) for line in open(path, encoding="utf-8")]


def detail_values(windows, least=3):
    """Every (type, key, value) that stands in the claims often enough, sorted: the classes of the details' head."""
    seen = {}
    for w in windows:
        for c in w["claims"]:
            for key, value in c["details"].items():
                values = value if isinstance(value, list) else [value]
                if key in CHOICES or key == "fields":
                    for v in values:
                        if isinstance(v, str):
                            seen[(c["type"], key, v)] = seen.get((c["type"], key, v), 0) + 1
    return sorted(k for k, n in seen.items() if n >= least)


def acts_of(claims):
    """Claims of one trigger and type that differ in one end alone are one act, done to each (or by each)."""
    groups = {}
    for c in sorted(claims, key=lambda c: c["optional"]):
        key = (c["t"], c["type"], c["mutual"], c["e"][0] if c["t"] < 0 else 0)
        groups.setdefault(key, []).append(c)
    out = []
    for same in groups.values():
        first = same[0]
        if len(same) == 1 or first["mutual"]:
            out += [dict(c, each=0) for c in same]
            continue
        by = {}
        for c in same:
            by.setdefault(tuple(sorted(c["source"])), []).append(c)
        for some in by.values():
            targets = [x for c in some for x in c["target"]]
            out.append(dict(some[0], target=list(dict.fromkeys(targets)), each=int(len({tuple(c["target"]) for c in some}) > 1), optional=all(c["optional"] for c in some)))
    return out


def relation(w, place, t):
    """Where a mention stands to a trigger: same sentence, the one before, elsewhere in the window's own, before it, in the head."""
    if w["sent"][place] < 0:
        return 4
    if w["sent"][place] == w["sent"][t]:
        return 0
    if w["sent"][place] == w["sent"][t] - 1:
        return 1
    return 2 if place >= w["own"] else 3


def candidate_rows(w, t):
    """Rows (first, last, candidate, kind, how, bucket, relation, count) of the mentions that an act at place t looks at."""
    rows = []
    for number, e in enumerate(w["ents"]):
        near = sorted(e["m"], key=lambda m: abs(m[0] - t))[:MENTIONS]
        for f, l, how in near:
            rows.append((f, l, number, KINDS.index(e["kind"]), how, int(bucket(f - t)), relation(w, f, t), min(5, len(e["m"]))))
    return rows


def time_rows(w, t):
    """Rows (place or -1, kind, bucket, relation): none, the text's day, its month, its year, then every time of the window."""
    return [(-1, k, 0, 0) for k in range(4)] + [(at, 4, int(bucket(at - t)), relation(w, at, t)) for at, _ in w["times"]]


def speaker_of(w, said):
    """The candidate that annotators call `said`: by its id, else the one person of that family name; None where nobody of the window is meant."""
    if any(e["id"] == said for e in w["ents"]):
        return said
    if not said.startswith("person:"):
        return None
    name = said.rsplit("-", 1)[-1].removeprefix("person:")
    same = [e["id"] for e in w["ents"] if e["kind"] == "person" and e["id"].rsplit("-", 1)[-1].removeprefix("person:") == name]
    return same[0] if len(same) == 1 else None


def time_values(w):
    """EDTF of each row of time_rows; None where the text tells no time."""
    d = w["date"] or ""
    return [None, d[:10] if len(d) >= 10 else "", d[:7] if len(d) >= 7 else "", d[:4], *(e for _, e in w["times"])]


def sum_rows(w, t):
    return [(-1, 0)] + [(s[0], int(bucket(s[0] - t))) for s in w["sums"]]


def stretch_rows(w, t):
    """Places of the trigger's own sentence within reach."""
    return [i for i in range(max(w["own"], t - REACH), min(len(w["ids"]), t + REACH)) if w["sent"][i] == w["sent"][t]]


class Rows:
    """What one window teaches, as arrays; `acts` hold (place, type, weight)."""

    def __init__(self, w, details, place_of=None):
        index = {d: i for i, d in enumerate(details)}
        n = len(w["ids"])
        self.acts, self.status, self.flags, self.details, self.asked, self.wanted = [], [], [], [], [], []
        cand, ends, times, sums, words = [], [], [], [], []
        y = np.zeros((n, 12), np.float32)
        m = np.ones((n, 12), np.float32)
        m[: w["own"]] = 0
        if w.get("known") is not None:  # the types that somebody looked for; none in a text that nobody annotated
            m *= np.array([t in w["known"] for t in TYPES], np.float32)
        for c in acts_of(w["claims"]):
            k, t = TYPES.index(c["type"]), c["t"]
            a, b = c["e"]
            b = b if b >= a else n - 1
            if t < 0:
                t = place_of(a, b, k)
                m[a : b + 1, k] = 0
            if w["sent"][t] < 0:
                continue
            weight = OPTIONAL if c["optional"] else 1.0
            y[t, k], m[t, k] = 1, weight
            q = len(self.acts)
            self.acts.append((t, k, weight))
            self.status.append(STATUS.index(c["status"]) if c["status"] in STATUS else -1)
            mutual = bool(c["mutual"])
            self.flags.append((float(mutual), float(c["each"])))
            d, asked = np.zeros(len(details), np.float32), np.zeros(len(details), np.float32)
            for i, (type_, key, value) in enumerate(details):
                if type_ == c["type"]:
                    said = c["details"].get(key)  # annotators leave out what the words do not tell: absence is taught too, though less
                    asked[i], d[i] = weight * (1 if key in c["details"] else ABSENT), float(said == value or (isinstance(said, list) and value in said))
            self.details.append(d)
            self.asked.append(asked)
            start = len(ends)
            ids = {e["id"] for e in w["ents"]}
            # A speaker or a target whom the window does not name teaches nothing: neither that nobody is meant.
            says = speaker_of(w, c["says"]) if c["says"] else None
            told = c["saysKnown"] and (says is not None or c["says"] is None)
            self.wanted.append(float(not c["target"] or any(x in ids for x in c["target"])))
            for f, l, e, *rest in candidate_rows(w, t):
                cand.append((q, f, l, start + e, *rest))
            for e in w["ents"]:
                party = float(KINDS.index(e["kind"]) in PARTIES)
                src = e["id"] in c["source"] or (mutual and e["id"] in c["target"])
                ends.append((q, src, not src and e["id"] in c["target"], says == e["id"], party, told))
            values = time_values(w)
            if c["whenKnown"]:
                for row, value in zip(time_rows(w, t), values):
                    times.append((q, *row, value == c["when"]))
            if c["type"] in SUMS and w["sums"]:
                money = c["amount"]
                for i, (at, b_) in enumerate(sum_rows(w, t)):
                    good = not money if i == 0 else bool(money) and abs(w["sums"][i - 1][1] - money["value"]) <= 0.005 * abs(money["value"])
                    sums.append((q, at, b_, good))
            for i in stretch_rows(w, t):
                words.append((q, i, int(bucket(i - t)), i == a, i == b))
        as_ = lambda rows, width: np.array(rows, np.float32).reshape(-1, width)
        self.y, self.m = y, m
        self.cand, self.ends, self.times, self.sums, self.words = as_(cand, 9), as_(ends, 6), as_(times, 6), as_(sums, 4), as_(words, 5)
