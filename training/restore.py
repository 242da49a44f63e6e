"""python restore.py --weights models/reader --encoder DIR --out DIR: the shipped network as weights to train on from (`train.py --out DIR --start DIR/start.pt`).

The numbers are those that the product reads with (8 bits in blocks of 128), so what is trained from them starts where the product stands.
"""
import argparse
import json
import os
import re

import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import load_file

from model import Reader

MIDDLE = 128  # weights are kept as unsigned bytes around it


def encoder_weights(path):
    """Name in the network -> tensor, of an encoder whose products are MatMulNBits; [out, in] as torch keeps them."""
    graph = onnx.load(path).graph
    values = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    found = {"encoder." + name[2:]: value for name, value in values.items() if name.startswith("e.")}
    for node in graph.node:
        if node.op_type == "MatMulNBits":
            name = "encoder." + re.sub(r"/MatMul_Q8$", "", node.name)[1:].replace("/", ".") + ".weight"
            blocks, scale = values[node.input[1]].float() - MIDDLE, values[node.input[2]]
            found[name] = (blocks * scale.reshape(blocks.shape[:2]).unsqueeze(-1)).flatten(1)
    return found


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--weights", required=True)
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--out", required=True)
    A = ap.parse_args()
    details = json.load(open(f"{A.weights}/reader.json"))["details"]
    net = Reader(A.encoder, len(details))
    own = net.state_dict()
    found = {**encoder_weights(f"{A.weights}/encoder.onnx"), "encoder.marks.weight": load_file(f"{A.weights}/embeddings.safetensors")["marks"]}
    found.update({f"heads.{name}": value for name, value in load_file(f"{A.weights}/heads.safetensors").items()})
    for name, value in found.items():
        found[name] = value[:, : own[name].shape[1]] if value.dim() == 2 else value  # the last block of a row is filled up
    kept = own.keys() - found.keys()
    if unknown := [name for name in kept if "word_embeddings" not in name]:
        raise SystemExit(f"{A.weights} does not hold {', '.join(sorted(unknown)[:3])}")
    net.load_state_dict({**own, **found})
    os.makedirs(A.out, exist_ok=True)
    torch.save(net.state_dict(), f"{A.out}/start.pt")
    json.dump(details, open(f"{A.out}/details.json", "w"), ensure_ascii=False)


if __name__ == "__main__":
    main()
