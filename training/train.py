"""python train.py --data DIR --encoder DIR --out DIR: trains the reader; goes on from its last checkpoint, some minutes back, after a kill. Figures by language at the end."""
import argparse
import json
import math
import os
import random
import time
import types

import numpy as np
import torch
from torch import nn

from attention import attend
from decode import figures
from instances import Rows, detail_values, load
from larger import Tutor, begun
from model import Reader, loss_of
from respelt import Respell
from teacher import Teacher

MEAN = 0.998
OFTEN = 250  # steps between checkpoints
WARM = 0.06  # share of the training in which the rate rises; then it falls to nothing


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", required=True)
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--passes", type=int, default=5)
    ap.add_argument("--layers", type=int, default=0)
    ap.add_argument("--batch", type=int, default=8)
    ap.add_argument("--rate", type=float, default=5e-5)
    ap.add_argument("--head-rate", type=float, default=2e-3)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--start", help="weights to start from")
    ap.add_argument("--larger", help="folder of a larger English encoder: it is trained to teach, from the weights of --start and with their heads, or with --teacher it teaches")
    ap.add_argument("--teacher", help="weights of one that teaches, in its windows beside what is annotated: of the larger encoder, or of all layers of this one")
    ap.add_argument("--pieces", default=f"{os.path.dirname(__file__)}/../models/reader/pieces.tsv", help="the vocabulary that windows are spelt in")
    ap.add_argument("--dropout", type=float, default=0.0, help="share that is left out of what the layers that are trained add")
    ap.add_argument("--frozen", type=int, default=0, help="lowest layers that are not trained further")
    ap.add_argument("--steps", type=int, default=0, help="stop after so many steps (to try)")
    A = ap.parse_args()
    # What is gone on with was begun with the same options, threads aside; "steps" only ends a trial.
    asked = {name: value for name, value in vars(A).items() if name not in ("threads", "steps", "out")}
    torch.set_num_threads(A.threads)
    torch.set_flush_denormal(True)  # numbers near zero are a hundred times as slow
    os.makedirs(A.out, exist_ok=True)
    train = load(f"{A.data}/train.win.jsonl")
    named = f"{A.out}/details.json"
    if not os.path.exists(named):
        json.dump(detail_values(train), open(named, "w"), ensure_ascii=False)
    details = [tuple(d) for d in json.load(open(named))]
    random.seed(A.seed), np.random.seed(A.seed), torch.manual_seed(A.seed)
    net = Reader(A.encoder, len(details), 0 if A.start else A.layers)
    if A.start:
        unknown = net.load_state_dict(torch.load(A.start, weights_only=True), strict=False).unexpected_keys
        if unknown:
            raise SystemExit(f"{A.start} holds other weights than this network has: {', '.join(unknown[:3])}")
        if A.layers:
            net.encoder.keep(A.layers)
    respell = Respell(A.pieces, f"{A.larger}/tokenizer.json") if A.larger else None
    windows = lambda name: load(f"{A.data}/{name}.win.jsonl")
    teacher = None
    if A.teacher:
        larger = Tutor(A.larger, len(details)) if A.larger else Reader(A.encoder, len(details))
        larger.load_state_dict(torch.load(A.teacher, weights_only=True), strict=False)
        teacher = Teacher(larger, net, respell)
    elif A.larger:
        own, windows = windows, lambda name: [respell.window(w) for w in own(name) if w["lang"] == "en"]
        net = begun(net, A.larger, len(details), [w for w in train if w["lang"] == "en"], respell, A.seed)
    if isinstance(net, Reader):
        for layer in net.encoder.layers:
            layer.attention.self.forward = types.MethodType(attend, layer.attention.self)  # half of what torch's own takes
        net.encoder.drops(A.dropout, A.frozen)
    for layer in net.encoder.layers[: A.frozen]:
        layer.requires_grad_(False)
    mean = {n: p.detach().clone() for n, p in net.named_parameters() if p.requires_grad}  # the running mean of the weights reads better than any one of them
    encoder = [p for n, p in net.named_parameters() if n.startswith(("encoder.bert.", "encoder.layers.")) and p.requires_grad]
    known = {id(p) for p in encoder}
    rest = [p for p in net.parameters() if p.requires_grad and id(p) not in known]
    opt = torch.optim.AdamW([{"params": rest, "lr": A.head_rate}, {"params": encoder, "lr": A.rate}], weight_decay=0.01, fused=True)
    first, done_steps, steps, last = 0, 0, 0, f"{A.out}/last.pt"
    saved = torch.load(last, weights_only=False) if os.path.exists(last) else None
    if saved is not None and saved.get("asked") != asked:
        print(f"{last} was made with other options than are asked now, so the training starts anew.", flush=True)
        saved = None
    if saved is not None:
        net.load_state_dict(saved["net"]), opt.load_state_dict(saved["opt"])
        first, done_steps, steps, mean = saved["pass"], saved["step"], saved["steps"], saved["mean"]
    now = dict(net.named_parameters())

    def keep_all(p, step):
        """Keeps everything from which the training goes on with a step of a pass."""
        torch.save({"net": net.state_dict(), "opt": opt.state_dict(), "pass": p, "step": step, "steps": steps, "mean": mean, "asked": asked}, last + ".new")
        os.replace(last + ".new", last)

    def rows_of(w, scores):
        if all(c["t"] >= 0 for c in w["claims"]):
            return Rows(w, details)
        return Rows(w, details, lambda a, b, k: a + int(scores[a : b + 1, k].argmax()))

    print(f"{len(train)} windows, {sum(len(w['claims']) for w in train)} claims, {sum(p.numel() for p in net.parameters()) / 1e6:.1f} M parameters, {len(details)} values of details", flush=True)
    began = time.time()
    for p in range(first, A.passes):
        random.seed(A.seed * 1000 + p), torch.manual_seed(A.seed * 1000 + p)
        net.train()
        train = windows("train")  # anew for each pass: the annotated text may have grown
        order = sorted(range(len(train)), key=lambda i: len(train[i]["ids"]) + random.random() * 60)
        batches = [order[i : i + A.batch] for i in range(0, len(order), A.batch)]
        random.shuffle(batches)
        sums, parts = 0.0, torch.zeros(7)
        skipped, done_steps = done_steps, 0
        for n, batch in enumerate(batches):
            if n < skipped:
                continue
            loss, told = loss_of(net, [train[i] for i in batch], rows_of)
            if teacher is not None:
                loss = loss + teacher.loss([train[i] for i in batch])
            done = (p + n / len(batches)) / A.passes
            for group, rate in zip(opt.param_groups, (A.head_rate, A.rate)):
                group["lr"] = rate * min(1, (done + 0.002) / WARM) * max(0.02, 1 - done)
            opt.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            opt.step()
            with torch.no_grad():
                keep = min(MEAN, 1 - 1 / (steps + 2))
                steps += 1
                torch._foreach_lerp_(list(mean.values()), [now[k] for k in mean], 1 - keep)
            sums, parts = sums + loss.item(), parts + told
            if n % 50 == 49:
                print(f"  pass {p} step {n + 1}: loss {sums / (n + 1 - skipped):.2f}, {time.time() - began:.0f} s", flush=True)
            if n % OFTEN == OFTEN - 1:
                keep_all(p, n + 1)
            if A.steps and n + 1 >= A.steps:
                return
        keep_all(p + 1, 0)
        count = max(1, len(batches) - skipped)
        print(f"pass {p}: loss {sums / count:.2f}, parts {[round(x, 2) for x in (parts / count).tolist()]}, {time.time() - began:.0f} s", flush=True)
        torch.save({**net.state_dict(), **mean}, f"{A.out}/pass{p}.pt")
    net.load_state_dict({**net.state_dict(), **mean})
    torch.save(net.state_dict(), f"{A.out}/reader.pt")
    for name in ("held", "readouts", "articles"):
        print(f"  {name}: {figures(net, windows(name), details)}", flush=True)


if __name__ == "__main__":
    main()
