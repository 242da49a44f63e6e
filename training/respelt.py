"""English windows in the pieces of another vocabulary: every place is moved with its characters."""
from tokenizers import Tokenizer

FIRST = 0  # the piece before all others, which no text has
UNKNOWN = 3  # among the small network's pieces
KNOWN = 400_000  # words remembered


def words_of(ids, v):
    """Stretches [a, b) of piece numbers that are one word."""
    a = 0
    for i in range(1, len(ids) + 1):
        if i == len(ids) or v[ids[i]].startswith("▁") or UNKNOWN in (ids[i], ids[i - 1]):
            yield a, i
            a = i


class Respell:
    """pieces: pieces.tsv of the small network; tokenizer: tokenizer.json of the other, whose pieces know their places in a word."""

    def __init__(self, pieces, tokenizer):
        self.v = [l.rstrip("\n").split("\t")[0] for l in open(pieces, encoding="utf-8")]
        self.tok = Tokenizer.from_file(tokenizer)
        self.tok.no_padding(), self.tok.no_truncation()
        self.unk = self.tok.token_to_id("[UNK]")
        self.known = {}

    def word(self, ids):
        """Numbers of the other pieces of a word, and for each of its own pieces (first, last) among these."""
        if ids in self.known:
            return self.known[ids]
        text, at = "", []
        for i in ids:
            p = "\u2047" if i == UNKNOWN else self.v[i].replace("▁", "")
            at.append((len(text), len(text) + len(p)))
            text += p
        if ids == (UNKNOWN,) or not text:
            out = ([self.unk], [(0, 0)] * len(ids))
        else:
            e = self.tok.encode(text, add_special_tokens=False)
            if not e.ids:
                out = ([self.unk], [(0, 0)] * len(ids))
            else:
                where = []
                for a, b in at:
                    b = max(b, a + 1)
                    over = [k for k, (s, t) in enumerate(e.offsets) if s < b and a < t]
                    k = over or [min((abs(s - a), k) for k, (s, t) in enumerate(e.offsets))[1]]
                    where.append((k[0], k[-1]))
                out = (e.ids, where)
        if len(self.known) < KNOWN:
            self.known[ids] = out
        return out

    def window(self, w):
        """The window in the other pieces; `first` and `last` say for each piece that it had which of these stand for it."""
        ids, old = [FIRST], w["ids"]
        first, last, src = [], [], [None]
        for a, b in words_of(old, self.v):
            new, where = self.word(tuple(old[a:b]))
            base = len(ids)
            owner = [None] * len(new)
            for k, (f, l) in enumerate(where):
                first.append(base + f), last.append(base + l)
                for j in range(f, l + 1):
                    if owner[j] is None:
                        owner[j] = a + k
            run = a
            for j in range(len(new)):
                run = owner[j] if owner[j] is not None else run
                src.append(run)
            ids += new
        n = len(ids)
        F = lambda i: first[i] if 0 <= i < len(first) else (n if i >= len(first) else -1)
        L = lambda i: last[i] if i >= 0 else -1
        out = dict(w)
        out["ids"], out["own"] = ids, F(w["own"])
        out["marks"] = [0] + [w["marks"][s] for s in src[1:]]
        out["sent"] = [-1] + [w["sent"][s] for s in src[1:]]
        out["ents"] = [dict(e, m=[[F(f), L(l), h] for f, l, h in e["m"]]) for e in w["ents"]]
        out["times"] = [[F(t[0]), *t[1:]] for t in w["times"]]
        out["sums"] = [[F(t[0]), *t[1:]] for t in w["sums"]]
        out["claims"] = [dict(c, t=F(c["t"]) if c["t"] >= 0 else -1, e=[F(c["e"][0]), L(c["e"][1]) if c["e"][1] >= c["e"][0] else -1]) for c in w["claims"]]
        out["first"], out["last"] = first, last
        out.pop("spans", None)
        return out
