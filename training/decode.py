"""From scores to claims, to follow a training: the product's own choice (src/reading) is the one that counts."""
import numpy as np
import torch

from instances import KINDS, PARTIES, STATUS, TYPES, candidate_rows, stretch_rows, sum_rows, time_rows, time_values
from model import Reader, pad

ALWAYS_MUTUAL = {"meeting", "agreement", "partnership"}
NEVER_MUTUAL = {"visit", "statement", "membership", "finance"}
ALONE = {"statement", "action", "position", "finance", "cooperation"}


@torch.no_grad()
def scored(net, windows, floor=0.15, batch=16):
    """For each window its acts above the floor with all that the heads say of them (raw logits), as plain dictionaries."""
    net.eval()
    out = [None] * len(windows)
    order = sorted(range(len(windows)), key=lambda i: len(windows[i]["ids"]))
    for s in range(0, len(order), batch):
        some = order[s : s + batch]
        scores, parts = net.encoder(*pad([windows[i] for i in some]))
        P = torch.sigmoid(scores)
        for j, i in enumerate(some):
            out[i] = acts(net, windows[i], P[j], Reader.split(parts[j]))
    return out


def acts(net, w, prob, part, floor=0.15):
    H, found = net.heads, []
    n = len(w["ids"])
    for t, k in (prob[w["own"] : n] > floor).nonzero().tolist():
        t += w["own"]
        K = torch.tensor([k])
        at = lambda name: part[name][t : t + 1]
        a = dict(t=t, k=k, p=prob[t, k].item())
        rows = candidate_rows(w, t)
        if not rows:
            continue
        r = torch.tensor(rows)
        mentions = part["first"][r[:, 0]] + part["last"][r[:, 1]]
        a["roles"] = H.roles(at("act"), at("cross"), K, mentions, torch.cat([torch.zeros(len(r), 1, dtype=torch.long), r[:, 2:]], 1), len(w["ents"])).numpy()
        a["none"] = H.nobody(at("act"), K)[0].numpy()
        tr = torch.tensor(time_rows(w, t))
        a["times"] = H.times(at("time_act"), K, torch.stack([torch.zeros(len(tr), dtype=torch.long), tr[:, 1], tr[:, 2], tr[:, 3]], 1), part["time"][tr[:, 0].clamp(min=0)] * (tr[:, 0] >= 0).float().unsqueeze(1)).numpy()
        sr = torch.tensor(sum_rows(w, t))
        a["sums"] = H.sums(at("sum_act"), K, torch.stack([torch.zeros(len(sr), dtype=torch.long), sr[:, 1]], 1), part["sum"][sr[:, 0].clamp(min=0)], sr[:, 0] < 0).numpy()
        a["state"] = H.state(at("state"), K)[0].numpy()
        same = stretch_rows(w, t)
        from instances import bucket

        b = torch.tensor(bucket(np.array(same) - t))
        s0, s1 = H.stretch(at("start_act"), at("end_act"), K, torch.stack([torch.zeros(len(same), dtype=torch.long), b], 1), part["start"][same], part["end"][same])
        i = same.index(t)
        a["words"] = (same[int(s0[: i + 1].argmax())], same[i + int(s1[i:].argmax())])
        found.append(a)
    return found


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def claims_of(w, acts, threshold=0.4, extra=0.9, joint=0.5, least=0.35):
    """Claims of one window: type, parties, words, confidence."""
    out = []
    for a in acts:
        if a["p"] < threshold:
            continue
        type_, r = TYPES[a["k"]], sigmoid(a["roles"])
        party = [i for i, e in enumerate(w["ents"]) if KINDS.index(e["kind"]) in PARTIES]
        if not party:
            continue
        mutual = type_ in ALWAYS_MUTUAL or (type_ not in NEVER_MUTUAL and a["state"][9] > 0)
        if mutual:
            m = np.maximum(r[:, 0], r[:, 1])
            order = sorted(party, key=lambda i: -m[i])
            src = [i for n, i in enumerate(order) if (m[i] > 0.25 if n < 2 else m[i] > extra)]
            tgt = []
            if not src or (len(src) < 2 and w["ents"][src[0]]["kind"] != "organisation"):
                continue
            sure = min(m[i] for i in src[:2])
        else:
            order = sorted(party, key=lambda i: -a["roles"][i, 0])
            src = [i for n, i in enumerate(order) if n == 0 or (r[i, 0] > extra and r[i, 0] > r[i, 1])]
            order = sorted((i for i in party if i not in src), key=lambda i: -a["roles"][i, 1])
            tgt = [i for n, i in enumerate(order) if (a["roles"][i, 1] > a["none"][0] - 0.5 if n == 0 else r[i, 1] > (0.6 if a["state"][10] > 0 else extra))]
            if not tgt and type_ not in ALONE:
                if not order:
                    continue
                tgt = [order[0]]
            sure = min([r[src[0], 0], *(r[i, 1] for i in tgt[:1])])
        confidence = a["p"] * max(1e-6, sure) ** joint
        if confidence < least:
            continue
        pairs = [(src, [i]) for i in tgt] if tgt and (a["state"][10] > 0 or type_ == "visit") else [(src, tgt)]
        for s, t in pairs:
            out.append(dict(type=type_, source=frozenset(w["ents"][i]["id"] for i in s), target=frozenset(w["ents"][i]["id"] for i in t), words=a["words"], confidence=confidence, act=a, mutual=mutual, window=w))
    kept = []
    for c in sorted(out, key=lambda c: -c["confidence"]):
        if not any(k["type"] == c["type"] and k["source"] == c["source"] and k["target"] == c["target"] and k["words"][0] <= c["words"][1] and c["words"][0] <= k["words"][1] for k in kept):
            kept.append(c)
    return kept


def core(windows, found):
    """(right, wrong, missed) on type, parties and overlapping words; optional claims count neither way."""
    right = wrong = missed = 0
    for w, claims in zip(windows, found):
        used = set()
        for g in sorted(w["claims"], key=lambda c: c["optional"]):
            both = frozenset(g["source"]) | (frozenset(g["target"]) if g["mutual"] else frozenset())
            target = frozenset() if g["mutual"] else frozenset(g["target"])
            a, b = g["e"]
            hit = next((i for i, c in enumerate(claims) if i not in used and c["type"] == g["type"] and c["source"] == both and c["target"] == target and c["words"][0] <= (b if b >= a else 10**6) and a <= c["words"][1]), None)
            if hit is not None:
                used.add(hit)
            if not g["optional"]:
                right, missed = right + (hit is not None), missed + (hit is None)
        wrong += len(claims) - len(used)
    return right, wrong, missed


def prf(counts):
    r, w, m = counts
    return f"{100 * r / max(1, r + w):.1f} / {100 * r / max(1, r + m):.1f} = {200 * r / max(1, 2 * r + w + m):.1f}"


def figures(net, windows, details):
    """Precision / recall = F1 by language, at two thresholds."""
    found = scored(net, windows)
    out = []
    for lang in sorted({w["lang"] for w in windows}):
        pairs = [(w, a) for w, a in zip(windows, found) if w["lang"] == lang]
        some = [w for w, _ in pairs]
        out.append(f"{lang} " + ", ".join(prf(core(some, [claims_of(w, a, least=l) for w, a in pairs])) for l in (0.25, 0.4)))
    return "; ".join(out)
