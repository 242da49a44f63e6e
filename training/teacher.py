"""A larger network from whose scores a smaller one learns: it says of every piece, annotated or not, how likely each act is and what the heads are to see of it."""
import torch
import torch.nn.functional as F

from model import Reader, pad

ACTS, PARTS = 1.0, 8.0  # weights of the two losses beside that of the annotations, which is about 19 a window


class Teacher:
    def __init__(self, folder, weights, pupil, details):
        self.net = Reader(folder, details)
        self.net.load_state_dict(torch.load(weights, weights_only=True), strict=False)
        self.net.eval()
        self.net.encoder.half = True
        self.said = None
        pupil.encoder.register_forward_hook(lambda _, __, out: setattr(self, "said", out))

    def loss(self, windows):
        """How far what the pupil said last is from what this one says of the same windows, no piece of which is hidden from it."""
        ids, marks, mask = pad(windows)
        with torch.no_grad():
            scores, parts = self.net.encoder(ids, marks, mask)
        there = mask.bool()
        mine, own = self.said[0][there], self.said[1][there]
        theirs, seen = scores[there], parts[there]
        acts = F.binary_cross_entropy_with_logits(mine, theirs.sigmoid(), reduction="sum") / (12 * len(windows))
        spread = seen.var(0) + 1e-3
        return ACTS * acts + PARTS * ((own - seen) ** 2 / spread).mean()
