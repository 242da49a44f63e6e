"""A larger network from whose scores a smaller one learns: it says of every piece, annotated or not, how likely each act is and what the heads are to see of it."""
import torch
import torch.nn.functional as F

from model import Reader, pad

ACTS, PARTS = 1.0, 8.0  # weights of the two losses beside that of the annotations, which is about 19 a window
MOST = 2_500_000  # pieces whose scores are kept from pass to pass, at 3.3 KB each


class Teacher:
    def __init__(self, folder, weights, pupil, details):
        self.net = Reader(folder, details)
        self.net.load_state_dict(torch.load(weights, weights_only=True), strict=False)
        self.net.eval()
        self.net.encoder.half = True
        self.said, self.kept, self.pieces = None, {}, 0
        pupil.encoder.register_forward_hook(lambda _, __, out: setattr(self, "said", out))

    def of(self, windows):
        """What this network says of the pieces of some windows, one after the other: scores [P, 12] and parts [P, sum of PARTS]."""
        keys = [hash((tuple(w["ids"]), tuple(w["marks"]))) for w in windows]
        if any(k not in self.kept for k in keys):
            ids, marks, mask = pad(windows)
            with torch.no_grad():
                scores, parts = self.net.encoder(ids, marks, mask)
            said = [(scores[i, : len(w["ids"])].half(), parts[i, : len(w["ids"])].half()) for i, w in enumerate(windows)]
            if self.pieces < MOST:
                self.kept.update(zip(keys, [(s.clone(), p.clone()) for s, p in said]))
                self.pieces += sum(len(w["ids"]) for w in windows)
        else:
            said = [self.kept[k] for k in keys]
        return torch.cat([s for s, _ in said]).float(), torch.cat([p for _, p in said]).float()

    def loss(self, windows):
        """How far what the pupil said last is from what this one says of the same windows, no piece of which is hidden from it."""
        theirs, seen = self.of(windows)
        there = pad(windows)[2].bool()
        mine, own = self.said[0][there], self.said[1][there]
        acts = F.binary_cross_entropy_with_logits(mine, theirs.sigmoid(), reduction="sum") / (12 * len(windows))
        spread = seen.var(0) + 1e-3
        return ACTS * acts + PARTS * ((own - seen) ** 2 / spread).mean()
