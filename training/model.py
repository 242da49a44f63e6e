"""The reader's network: an encoder with what each piece is part of, twelve acts a piece, and heads that choose among candidates, times, sums and words."""
import random

import torch
import torch.nn as nn
import torch.nn.functional as F
from transformers import BertModel

from instances import KINDS, STATUS, TYPES

MARKS, HOWS, BUCKETS, RELATIONS, COUNTS, TIME_KINDS = 11, 5, 30, 5, 6, 5
ROLE, TIME, SUM, STATE, SPAN = 192, 96, 64, 192, 64
# Every large product is one of a piece alone, so that the exported graph gives them all and the heads need small sums only.
PARTS = dict(act=ROLE, first=ROLE, last=ROLE, cross=ROLE, time_act=TIME, time=TIME, sum_act=SUM, sum=SUM, state=STATE, start_act=SPAN, end_act=SPAN, start=SPAN, end=SPAN)

WHOLE = 0.12  # share of the candidates of a window all of whose mentions are hidden in training


class Drop(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        return x * ((torch.rand(x.shape) >= self.p).to(x.dtype) / (1 - self.p)) if self.training else x


class Encoder(nn.Module):
    """Piece numbers and marks [B, N] -> scores [B, N, 12] (logits) and parts [B, N, sum of PARTS]."""

    masked = 63999  # the piece that stands for one that is hidden

    def __init__(self, folder, layers=0):
        super().__init__()
        self.bert = BertModel.from_pretrained(folder, add_pooling_layer=False, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0, attn_implementation="sdpa")
        self.half = False  # whether it computes in bfloat16 outside of training too
        if layers:
            self.keep(layers)
        d = self.bert.config.hidden_size
        self.bert.embeddings.word_embeddings.weight.requires_grad = False
        self.marks = nn.Embedding(MARKS, d)
        nn.init.zeros_(self.marks.weight)
        self.drop = Drop(0.15)
        self.hidden, self.out = nn.Linear(d, 192), nn.Linear(192, 12)
        self.inner = Drop(0.2)
        self.parts = nn.Linear(d, sum(PARTS.values()))

    @property
    def layers(self):
        return self.bert.encoder.layer

    def drops(self, chance, frozen=0):
        """Within the layers that are trained, so much of what each half of a layer adds is left out in training."""
        for layer in self.layers[frozen:]:
            layer.attention.output.dropout, layer.output.dropout = Drop(chance), Drop(chance)

    def keep(self, layers):
        """Leaves so many layers, spread evenly from the first to the last."""
        all_ = self.bert.encoder.layer
        kept = torch.linspace(0, len(all_) - 1, layers).round().int().tolist()
        self.bert.encoder.layer = nn.ModuleList([all_[i] for i in kept])
        self.bert.config.num_hidden_layers = layers

    def forward(self, ids, marks, mask):
        x = self.bert.embeddings.word_embeddings(ids) + self.marks(marks)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training or self.half):
            h = self.bert(inputs_embeds=x, attention_mask=mask).last_hidden_state
        h = self.drop(h.float())
        return self.out(self.inner(F.gelu(self.hidden(h)))), self.parts(h)


class Heads(nn.Module):
    """The small tables of the heads; `act` rows are [Q, …] for Q acts (place, type)."""

    def __init__(self, details):
        super().__init__()
        table = lambda n, d: nn.Embedding(n, d)
        self.act_type, self.kind, self.how, self.near, self.where, self.count = table(12, ROLE), table(len(KINDS), ROLE), table(HOWS, ROLE), table(BUCKETS, ROLE), table(RELATIONS, ROLE), table(COUNTS, ROLE)
        self.cross_type, self.role, self.cross = table(12, ROLE), nn.Linear(ROLE, 3), nn.Parameter(torch.zeros(3, ROLE))
        self.none = nn.Linear(ROLE, 2)  # no target; nobody but the author speaks
        self.time_type, self.time_kind, self.time_near, self.time_out = table(12, TIME), table(TIME_KINDS, TIME), table(BUCKETS, TIME), nn.Linear(TIME, 1)
        self.time_where = table(RELATIONS, TIME)
        self.sum_type, self.sum_near, self.sum_none, self.sum_out = table(12, SUM), table(BUCKETS, SUM), nn.Parameter(torch.zeros(SUM)), nn.Linear(SUM, 1)
        self.state_type, self.state_out = table(12, STATE), nn.Linear(STATE, len(STATUS) + 2 + details)
        self.start_type, self.end_type, self.span_near = table(12, SPAN), table(12, SPAN), table(BUCKETS, 2)
        self.drop = Drop(0.2)
        for e in self.modules():
            if isinstance(e, nn.Embedding):
                nn.init.normal_(e.weight, std=0.3)
        nn.init.zeros_(self.time_where.weight)

    def roles(self, act, cross, types, mentions, rows, candidates):
        """act, cross [Q, ROLE]; types [Q]; mentions [M, ROLE]; rows [M, 7] (act, candidate, kind, how, bucket, relation, count) -> [candidates, 3]."""
        a, x = act + self.act_type(types), cross + self.cross_type(types)
        q = rows[:, 0]
        m = mentions + self.kind(rows[:, 2]) + self.how(rows[:, 3]) + self.near(rows[:, 4]) + self.where(rows[:, 5]) + self.count(rows[:, 6])
        z = self.role(self.drop(F.gelu(a[q] + m))) + torch.einsum("mh,rh->mr", mentions * x[q], self.cross)
        out = torch.full((candidates, 3), -1e4)
        return out.scatter_reduce(0, rows[:, 1:2].expand(-1, 3), z, "amax")

    def nobody(self, act, types):
        return self.none(F.gelu(act + self.act_type(types)))

    def times(self, act, types, rows, values):
        """rows [M, 4] (act, kind, bucket, relation); values [M, TIME], zero for those that stand nowhere -> [M]."""
        near = (self.time_near(rows[:, 2]) + self.time_where(rows[:, 3])) * (rows[:, 1] == 4).float().unsqueeze(1)
        return self.time_out(self.drop(F.gelu((act + self.time_type(types))[rows[:, 0]] + self.time_kind(rows[:, 1]) + near + values))).squeeze(-1)

    def sums(self, act, types, rows, values, none):
        """rows [M, 2] (act, bucket); values [M, SUM]; none [M] marks the row of no sum -> [M]."""
        v = torch.where(none.unsqueeze(1), self.sum_none.expand_as(values), values + self.sum_near(rows[:, 1]))
        return self.sum_out(self.drop(F.gelu((act + self.sum_type(types))[rows[:, 0]] + v))).squeeze(-1)

    def state(self, act, types):
        """[Q, STATE] -> [Q, 9 + 2 + details]: status, mutual, each, details (logits)."""
        return self.state_out(self.drop(F.gelu(act + self.state_type(types))))

    def stretch(self, start_act, end_act, types, rows, start, end):
        """rows [M, 2] (act, bucket) -> logits of the first and the last piece of the words, each [M]."""
        near = self.span_near(rows[:, 1])
        s = ((start_act + self.start_type(types))[rows[:, 0]] * start).sum(-1) / 8 + near[:, 0]
        e = ((end_act + self.end_type(types))[rows[:, 0]] * end).sum(-1) / 8 + near[:, 1]
        return s, e


class Reader(nn.Module):
    def __init__(self, folder, details, layers=0):
        super().__init__()
        self.encoder, self.heads = Encoder(folder, layers), Heads(details)

    @staticmethod
    def split(parts):
        return dict(zip(PARTS, torch.split(parts, list(PARTS.values()), -1)))


def mass_loss(z, segment, good, n):
    """-log of the softmax mass that each segment's good rows hold; 0 where a segment has none. z, segment, good [M] -> [n]."""
    top = torch.full((n,), -1e9).scatter_reduce(0, segment, z.detach(), "amax")
    e = torch.exp(z - top[segment])
    total = torch.zeros(n).index_add(0, segment, e)
    held = torch.zeros(n).index_add(0, segment, e * good)
    has = torch.zeros(n).index_add(0, segment, good) > 0
    return torch.where(has, torch.log(total + 1e-9) - torch.log(held + 1e-9), torch.zeros(n))


def bce(z, y):
    return F.binary_cross_entropy_with_logits(z, y, reduction="none")


def pad(windows, rows=None):
    """ids, marks, mask [B, N] of some windows; in training pieces are masked, names more often than others, so that unknown ones read like known ones."""
    n = max(len(w["ids"]) for w in windows)
    ids = torch.ones(len(windows), n, dtype=torch.long)
    marks, mask = torch.zeros_like(ids), torch.zeros_like(ids)
    for i, w in enumerate(windows):
        k = len(w["ids"])
        ids[i, :k], marks[i, :k], mask[i, :k] = torch.tensor(w["ids"]), torch.tensor(w["marks"]), 1
    return ids, marks, mask


def loss_of(net, windows, rows_of):
    """Loss of a batch (a scalar, by window) and its parts [7]."""
    ids, marks, mask = pad(windows)
    chance = torch.where((marks > 0) & (marks < 8), 0.15, 0.07)
    hidden = torch.rand(ids.shape) < chance
    for i, w in enumerate(windows):  # some names are hidden wherever they stand: the rest of the sentence must tell who acts on whom
        for e in w["ents"]:
            if random.random() < WHOLE:
                for first, last, _ in e["m"]:
                    hidden[i, first : last + 1] = True
    ids = torch.where(hidden & (ids > 3), torch.full_like(ids, net.encoder.masked), ids)
    scores, parts = net.encoder(ids, marks, mask)
    P, H, B = Reader.split(parts), net.heads, len(windows)
    rows = [rows_of(w, scores[i].detach()) for i, w in enumerate(windows)]
    told = torch.zeros(7)
    loss = torch.zeros(())
    for i, r in enumerate(rows):
        y, m = torch.from_numpy(r.y), torch.from_numpy(r.m)
        loss = loss + (bce(scores[i, : len(y)], y) * m * (1 + 2 * y)).sum() / 12
    told[0] = loss.item()
    acts = [(i, *a) for i, r in enumerate(rows) for a in r.acts]
    if not acts:
        return loss / B, told / B
    Q = len(acts)
    I, T, K = (torch.tensor([a[j] for a in acts]) for j in range(3))
    W = torch.tensor([a[3] for a in acts])
    pick = lambda name: P[name][I, T]

    def joined(name, width):
        """The rows of all windows with the numbers of their acts (and of their candidates) made those of the batch."""
        out, q0, e0 = [], 0, 0
        for r in rows:
            x = torch.from_numpy(getattr(r, name)).clone()
            if len(x):
                x[:, 0] += q0
                if name == "cand":
                    x[:, 3] += e0
                out.append(x)
            q0, e0 = q0 + len(r.acts), e0 + len(r.ends)
        return torch.cat(out) if out else torch.zeros(0, width)

    cand, ends = joined("cand", 9), joined("ends", 6)
    if len(ends):
        c = cand.long()
        mentions = P["first"][I[c[:, 0]], c[:, 1]] + P["last"][I[c[:, 0]], c[:, 2]]
        act = pick("act")
        z = H.roles(act, pick("cross"), K, mentions, torch.cat([c[:, :1], c[:, 3:]], 1), len(ends))
        q = ends[:, 0].long()
        y, party, known = ends[:, 1:4], ends[:, 4], ends[:, 5]
        ok = torch.stack([party, party, known], 1) * W[q].unsqueeze(1)
        a = 0.3 * (bce(z, y) * ok).sum()
        bar = (party <= 0).float() * -1e4
        none = H.nobody(act, K)
        directed = torch.tensor([1 - f[0] for r in rows for f in r.flags])
        has = torch.zeros(Q).index_add(0, q, ends[:, 2]).clamp(max=1)
        named = torch.zeros(Q).index_add(0, q, y[:, 2]).clamp(max=1)
        asked = torch.zeros(Q).index_add(0, q, known).clamp(max=1)
        wanted = torch.tensor([x for r in rows for x in r.wanted])
        every = torch.cat([q, torch.arange(Q)])
        a = a + 0.5 * (mass_loss(z[:, 0] + bar, q, y[:, 0], Q) * W).sum()
        a = a + 0.5 * (mass_loss(torch.cat([z[:, 1] + bar, none[:, 0]]), every, torch.cat([y[:, 1], 1 - has]), Q) * W * directed * wanted).sum()
        a = a + 0.4 * (mass_loss(torch.cat([z[:, 2], none[:, 1]]), every, torch.cat([y[:, 2], 1 - named]), Q) * W * asked).sum()
        told[1] = a.item()
        loss = loss + a
    times = joined("times", 6)
    if len(times):
        t = times.long()
        at = t[:, 1].clamp(min=0)
        values = P["time"][I[t[:, 0]], at] * (t[:, 1] >= 0).float().unsqueeze(1)
        b = 0.5 * (mass_loss(H.times(pick("time_act"), K, torch.stack([t[:, 0], t[:, 2], t[:, 3], t[:, 4]], 1), values), t[:, 0], times[:, 5], Q) * W).sum()
        told[2] = b.item()
        loss = loss + b
    o = H.state(pick("state"), K)
    s = torch.tensor([x for r in rows for x in r.status])
    flags = torch.tensor([f for r in rows for f in r.flags])
    e = 0.5 * (F.cross_entropy(o[:, :9], s.clamp(min=0), reduction="none") * (s >= 0) * W).sum() + 0.3 * (bce(o[:, 9:11], flags).sum(1) * W).sum()
    told[3] = e.item()
    y, m = (torch.tensor([x.tolist() for r in rows for x in getattr(r, n)]) for n in ("details", "asked"))
    d = 0.3 * (bce(o[:, 11:], y) * m).sum()
    told[4] = d.item()
    loss = loss + e + d
    sums = joined("sums", 4)
    if len(sums):
        t = sums.long()
        values = P["sum"][I[t[:, 0]], t[:, 1].clamp(min=0)]
        b = 0.5 * (mass_loss(H.sums(pick("sum_act"), K, torch.stack([t[:, 0], t[:, 2]], 1), values, t[:, 1] < 0), t[:, 0], sums[:, 3], Q) * W).sum()
        told[5] = b.item()
        loss = loss + b
    words = joined("words", 5)
    t = words.long()
    s0, s1 = H.stretch(pick("start_act"), pick("end_act"), K, t[:, [0, 2]], P["start"][I[t[:, 0]], t[:, 1]], P["end"][I[t[:, 0]], t[:, 1]])
    b = 0.25 * ((mass_loss(s0, t[:, 0], words[:, 3], Q) + mass_loss(s1, t[:, 0], words[:, 4], Q)) * W).sum()
    told[6] = b.item()
    return (loss + b) / B, told / B
