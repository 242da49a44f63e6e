"""Attention for training on processors: what torch offers is slow in the backward pass on few cores (a third of a step for a twelfth of its arithmetic)."""
import math

import torch


class Attend(torch.autograd.Function):
    """q (scaled), k, v [B·heads, N, d] and bias [B·heads or 1, 1, N] (0, or minus much where there is no piece) -> [B·heads, N, d], all of one number type."""

    @staticmethod
    def forward(ctx, q, k, v, bias):
        p = torch.baddbmm(bias.expand(-1, q.shape[1], -1), q, k.transpose(1, 2)).softmax(-1)
        o = p @ v
        ctx.save_for_backward(q, k, v, p, o)
        return o

    @staticmethod
    def backward(ctx, g):
        q, k, v, p, o = ctx.saved_tensors
        s = (g @ v.transpose(1, 2)).sub_((g * o).sum(-1, keepdim=True)).mul_(p)
        return s @ k, s.transpose(1, 2) @ q, p.transpose(1, 2) @ g, None


def attend(self, hidden_states, attention_mask, *_):
    """In place of the forward of a BertSelfAttention in training; the mask is the extended one [B, 1, 1 or N, N] (0 or minus much)."""
    b, n, _ = hidden_states.shape
    h, d = self.num_attention_heads, self.attention_head_size
    split = lambda x: x.view(b, n, h, d).transpose(1, 2).reshape(b * h, n, d)
    q, k, v = (split(layer(hidden_states)) for layer in (self.query, self.key, self.value))
    with torch.autocast("cpu", enabled=False):
        if attention_mask is None:  # all windows of the batch are of one length
            bias = q.new_zeros(1, 1, n)
        else:
            bias = attention_mask[:, :, :1, :].clamp(min=-1e4).to(q.dtype).expand(b, h, 1, n).reshape(b * h, 1, n)
        o = Attend.apply(q / math.sqrt(d), k, v, bias.expand(b * h, 1, n))
    return (o.view(b, h, n, d).transpose(1, 2).reshape(b, n, h * d),)
