"""python restore.py --weights models/reader --encoder DIR --out DIR: the shipped network as weights to train on from (`train.py --out DIR --start DIR/start.pt`).

The numbers are those that the product reads with (8 bits), so what is trained from them starts where the product stands.
"""
import argparse
import json
import os

import torch
from safetensors.torch import load_file

from graph import weights_in
from model import Reader


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--weights", required=True)
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--out", required=True)
    A = ap.parse_args()
    details = json.load(open(f"{A.weights}/reader.json"))["details"]
    net = Reader(A.encoder, len(details))
    own = net.state_dict()
    found = {name: torch.from_numpy(value.copy()) for name, value in weights_in(f"{A.weights}/encoder.onnx").items()}
    found.update({"encoder.marks.weight": load_file(f"{A.weights}/embeddings.safetensors")["marks"]})
    found.update({f"heads.{name}": value for name, value in load_file(f"{A.weights}/heads.safetensors").items()})
    kept = own.keys() - found.keys()
    if unknown := [name for name in kept if "word_embeddings" not in name]:
        raise SystemExit(f"{A.weights} does not hold {', '.join(sorted(unknown)[:3])}")
    net.load_state_dict({**own, **found})
    os.makedirs(A.out, exist_ok=True)
    torch.save(net.state_dict(), f"{A.out}/start.pt")
    json.dump(details, open(f"{A.out}/details.json", "w"), ensure_ascii=False)


if __name__ == "__main__":
    main()
