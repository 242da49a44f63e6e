"""A larger network from whose answers a smaller one learns, in annotated windows and in others: how likely each act is at each piece, and at its acts what the heads choose."""
import torch
import torch.nn.functional as F

from instances import bucket, candidate_rows, stretch_rows, sum_rows, time_rows, SUMS, TYPES
from model import Reader, bce, pad

SURE = 0.2  # acts from so likely on are asked what they choose
LAST = ("last", "end")  # parts of a stretch's last piece


class Asked:
    """The rows that the heads choose among for some acts (place, type, weight) of a window, as in instances.Rows but without what is right."""

    def __init__(self, w, acts):
        self.acts = acts
        self.cand = [(q, f, l, e, *rest) for q, (t, _, _) in enumerate(acts) for f, l, e, *rest in candidate_rows(w, t)]
        self.ends = [(q, e) for q in range(len(acts)) for e in range(len(w["ents"]))]
        self.times = [(q, *row) for q, (t, _, _) in enumerate(acts) for row in time_rows(w, t)]
        self.sums = [(q, *row) for q, (t, k, _) in enumerate(acts) if TYPES[k] in SUMS and w["sums"] for row in sum_rows(w, t)]
        self.words = [(q, i, i - t) for q, (t, _, _) in enumerate(acts) for i in stretch_rows(w, t)]


def answers(heads, pieces, w, asked):
    """What heads say of a window's acts, given the parts of its pieces (name -> [N, …]): lists of (logits, acts they belong to)."""
    t = torch.tensor([a[0] for a in asked.acts])
    k = torch.tensor([a[1] for a in asked.acts])
    pick = lambda name: pieces[name][t]
    out = {}
    ents = len(w["ents"])
    if asked.cand:
        c = torch.tensor(asked.cand)
        mentions = pieces["first"][c[:, 1]] + pieces["last"][c[:, 2]]
        rows = torch.cat([c[:, :1], (c[:, 3] + c[:, 0] * ents)[:, None], c[:, 4:]], 1)
        act = pick("act")
        out["roles"] = heads.roles(act, pick("cross"), k, mentions, rows, len(asked.acts) * ents).view(len(asked.acts), ents, 3)
        out["none"] = heads.nobody(act, k)
    rows = torch.tensor(asked.times)
    at = rows[:, 1].clamp(min=0)
    out["times"] = heads.times(pick("time_act"), k, torch.stack([rows[:, 0], rows[:, 2], rows[:, 3], rows[:, 4]], 1), pieces["time"][at] * (rows[:, 1] >= 0).float().unsqueeze(1))
    out["state"] = heads.state(pick("state"), k)
    if asked.sums:
        rows = torch.tensor(asked.sums)
        out["sums"] = heads.sums(pick("sum_act"), k, torch.stack([rows[:, 0], rows[:, 2]], 1), pieces["sum"][rows[:, 1].clamp(min=0)], rows[:, 1] < 0)
    rows = torch.tensor(asked.words)
    near = torch.from_numpy(bucket(rows[:, 2].numpy()))
    out["start"], out["end"] = heads.stretch(pick("start_act"), pick("end_act"), k, torch.stack([rows[:, 0], near], 1), pieces["start"][rows[:, 1]], pieces["end"][rows[:, 1]])
    return out


def apart(mine, theirs, segment, n):
    """Kullback-Leibler divergence of softmax choices by segment. mine, theirs, segment [M] -> [n]."""
    def logs(z):
        top = torch.full((n,), -1e9).scatter_reduce(0, segment, z.detach(), "amax")
        total = torch.zeros(n).index_add(0, segment, torch.exp(z - top[segment]))
        return z - top[segment] - torch.log(total + 1e-9)[segment]
    a, b = logs(mine), logs(theirs)
    return torch.zeros(n).index_add(0, segment, b.exp() * (b - a))


def soft(mine, theirs, asked):
    """How far one's answers are from the other's, each act by its weight."""
    n = len(asked.acts)
    w = torch.tensor([a[2] for a in asked.acts])
    loss = torch.zeros(())
    if "roles" in mine:
        z, y = mine["roles"], theirs["roles"]
        loss = loss + 0.3 * ((bce(z, y.sigmoid()) - bce(y, y.sigmoid())).sum((1, 2)) * w).sum()
        lists = ((z[..., 0], y[..., 0]), (torch.cat([z[..., 1], mine["none"][:, :1]], 1), torch.cat([y[..., 1], theirs["none"][:, :1]], 1)), (torch.cat([z[..., 2], mine["none"][:, 1:]], 1), torch.cat([y[..., 2], theirs["none"][:, 1:]], 1)))
        for (a, b), much in zip(lists, (0.5, 0.5, 0.4)):
            loss = loss + much * (F.kl_div(a.log_softmax(1), b.log_softmax(1), reduction="none", log_target=True).sum(1) * w).sum()
    for name, much in (("times", 0.5), ("sums", 0.5), ("start", 0.25), ("end", 0.25)):
        if name in mine:
            rows = {"times": asked.times, "sums": asked.sums}.get(name, asked.words)
            loss = loss + much * (apart(mine[name], theirs[name], torch.tensor([r[0] for r in rows]), n) * w).sum()
    a, b = mine["state"], theirs["state"]
    loss = loss + 0.5 * (F.kl_div(a[:, :9].log_softmax(1), b[:, :9].log_softmax(1), reduction="none", log_target=True).sum(1) * w).sum()
    return loss + 0.3 * ((bce(a[:, 9:], b[:, 9:].sigmoid()) - bce(b[:, 9:], b[:, 9:].sigmoid())).sum(1) * w).sum()


class Teacher:
    def __init__(self, net, pupil, respell=None):
        """net: the larger network; respell: English windows in its own pieces (respelt.Respell), where they are others than the pupil's."""
        self.net, self.respell, self.said = net.eval(), respell, None
        self.net.encoder.half = True
        self.pupil = pupil
        pupil.encoder.register_forward_hook(lambda _, __, out: setattr(self, "said", out))

    @torch.no_grad()
    def of(self, windows):
        """Scores [N, 12] and parts (name -> [N, …]) of each window, for the pupil's own pieces."""
        theirs = windows if self.respell is None else [self.respell.window(w) for w in windows]
        scores, parts = self.net.encoder(*pad(theirs))
        out = []
        for i, w in enumerate(theirs):
            split = Reader.split(parts[i])
            if self.respell is None:
                out.append((scores[i, : len(w["ids"])], split))
                continue
            first, last = torch.tensor(w["first"]), torch.tensor(w["last"])
            # An act stands on one piece of a word; whichever of the pieces that stand for the pupil's says most counts.
            own = torch.stack([scores[i, f : l + 1].max(0).values for f, l in zip(w["first"], w["last"])])
            out.append((own, {n: p[last if n in LAST else first] for n, p in split.items()}))
        return out

    def loss(self, windows):
        """How far what the pupil said last is from what this one says of the windows that it can read, no piece of which is hidden from it; by window."""
        mine = [i for i, w in enumerate(windows) if self.respell is None or w["lang"] == "en"]
        loss = torch.zeros(())
        if not mine:
            return loss
        scores, parts = self.said
        for i, (theirs, pieces) in zip(mine, self.of([windows[i] for i in mine])):
            w = windows[i]
            n, own = len(w["ids"]), w["own"]
            y = theirs[own:].sigmoid()
            loss = loss + ((bce(scores[i, own:n], y) - bce(theirs[own:], y)) * (1 + 2 * y)).sum() / 12
            acts = [(own + t, k, y[t, k].item()) for t, k in (y > SURE).nonzero().tolist()]
            if not acts or not w["ents"]:
                continue
            asked = Asked(w, acts)
            my = answers(self.pupil.heads, {name: p[i] for name, p in Reader.split(parts).items()}, w, asked)
            with torch.no_grad():
                other = answers(self.net.heads, pieces, w, asked)
            loss = loss + soft(my, other, asked)
        return loss / len(windows)
