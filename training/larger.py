"""A larger English encoder (MPNet: relative places, 12 layers of 768 numbers) with the outputs of model.Encoder, so that the heads of the small one can read it."""
import json
import math
import random

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file

from attention import Attend
from model import MARKS, PARTS, Drop, Heads, pad

FITTED = 420  # windows that the output layer is fitted to
RIDGE = 4e-5


class Layer(nn.Module):
    def __init__(self, d, wide, eps):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(d, d) for _ in range(4))
        self.up, self.down = nn.Linear(d, wide), nn.Linear(wide, d)
        self.first, self.second = nn.LayerNorm(d, eps=eps), nn.LayerNorm(d, eps=eps)

    def forward(self, x, bias, heads):
        b, n, d = x.shape
        split = lambda y: y.view(b, n, heads, -1).transpose(1, 2).reshape(b * heads, n, -1)
        q, k, v = split(self.q(x)), split(self.k(x)), split(self.v(x))
        with torch.autocast("cpu", enabled=False):
            o = Attend.apply(q / math.sqrt(d // heads), k, v, bias.to(q.dtype))
        o = o.view(b, heads, n, -1).transpose(1, 2).reshape(b, n, d)
        x = self.first(x + self.o(o))
        return self.second(x + self.down(F.gelu(self.up(x))))


def bucket(n, buckets=32, most=128):
    """Classes of the distances of n places [n, n], as MPNet has them."""
    at = torch.arange(n)
    r = at[:, None] - at[None, :]  # place asking - place asked = -(relative position)
    half = buckets // 2
    out = (r < 0).long() * half
    r = r.abs()
    exact = half // 2
    far = exact + (torch.log(r.clamp(min=1).float() / exact) / math.log(most / exact) * (half - exact)).long()
    return out + torch.where(r < exact, r, far.clamp(max=half - 1))


class Larger(nn.Module):
    """Piece numbers and marks [B, N] -> scores [B, N, 12] (logits) and parts [B, N, sum of PARTS]."""

    masked = 30526  # the piece that stands for one that is hidden

    def __init__(self, folder):
        super().__init__()
        c = json.load(open(f"{folder}/config.json"))
        d, self.heads = c["hidden_size"], c["num_attention_heads"]
        self.words, self.places = nn.Embedding(c["vocab_size"], d), nn.Embedding(c["max_position_embeddings"], d)
        self.start = nn.LayerNorm(d, eps=c["layer_norm_eps"])
        self.near = nn.Embedding(c["relative_attention_num_buckets"], self.heads)
        self.layers = nn.ModuleList([Layer(d, c["intermediate_size"], c["layer_norm_eps"]) for _ in range(c["num_hidden_layers"])])
        self.marks = nn.Embedding(MARKS, d)
        nn.init.zeros_(self.marks.weight)
        self.drop = Drop(0.15)
        self.hidden, self.out = nn.Linear(d, 192), nn.Linear(192, 12)
        self.inner = Drop(0.2)
        self.parts = nn.Linear(d, sum(PARTS.values()))
        self.load(load_file(f"{folder}/model.safetensors"))
        self.half = False
        for e in (self.words, self.places, self.near):
            e.weight.requires_grad = False

    def load(self, w):
        w = {k.removeprefix("mpnet."): v for k, v in w.items()}
        put = lambda m, name: m.load_state_dict({k: w[f"{name}.{k}"] for k in m.state_dict()})
        put(self.words, "embeddings.word_embeddings"), put(self.places, "embeddings.position_embeddings"), put(self.start, "embeddings.LayerNorm")
        put(self.near, "encoder.relative_attention_bias")
        for i, l in enumerate(self.layers):
            p = f"encoder.layer.{i}"
            for m, name in ((l.q, "attention.attn.q"), (l.k, "attention.attn.k"), (l.v, "attention.attn.v"), (l.o, "attention.attn.o"), (l.first, "attention.LayerNorm"), (l.up, "intermediate.dense"), (l.down, "output.dense"), (l.second, "output.LayerNorm")):
                put(m, f"{p}.{name}")

    def bare(self, ids, marks, mask):
        b, n = ids.shape
        x = self.start(self.words(ids) + self.places(torch.arange(2, n + 2)) + self.marks(marks))
        bias = self.near(bucket(n)).permute(2, 0, 1) + (1 - mask.float())[:, None, None, :] * -1e4  # [B, heads, N, N]
        bias = bias.reshape(b * self.heads, n, n)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training or self.half):
            if self.training or self.half:
                bias = bias.bfloat16()
            for layer in self.layers:
                x = layer(x, bias, self.heads)
        return x.float()

    def forward(self, ids, marks, mask):
        h = self.drop(self.bare(ids, marks, mask))
        return self.out(self.inner(F.gelu(self.hidden(h)))), self.parts(h)


class Tutor(nn.Module):
    """A larger reader: its encoder, and heads like those of the small one."""

    def __init__(self, folder, details):
        super().__init__()
        self.encoder, self.heads = Larger(folder), Heads(details)


@torch.no_grad()
def begun(small, folder, details, windows, respell, seed):
    """A larger reader that is to be trained: the small one's heads, kept as they are, and an output layer that says as nearly as it can (least squares) what the small one says of the pieces of some windows."""
    net = Tutor(folder, details)
    net.heads.load_state_dict(small.heads.state_dict())
    net.heads.requires_grad_(False), net.encoder.start.requires_grad_(False)
    small.eval(), net.eval()
    small.encoder.half = net.encoder.half = True
    seen, said = [], []
    for w in random.Random(seed).sample(windows, min(FITTED, len(windows))):
        other = respell.window(w)
        seen.append(net.encoder.bare(*pad([other]))[0][torch.tensor(other["first"])])
        said.append(small.encoder(*pad([w]))[1][0])
    x = torch.cat(seen).double()
    x, y = torch.cat([x, torch.ones(len(x), 1, dtype=x.dtype)], 1), torch.cat(said).double()
    weights = torch.linalg.solve(x.T @ x + RIDGE * len(x) * torch.eye(x.shape[1], dtype=x.dtype), x.T @ y)
    net.encoder.parts.weight.data, net.encoder.parts.bias.data = weights[:-1].T.float().contiguous(), weights[-1].float()
    net.encoder.half = False
    return net
