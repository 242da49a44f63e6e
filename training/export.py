"""python export.py --run DIR --encoder DIR --packed weights.q4.safetensors --out models/reader: writes the trained network as the product loads it."""
import argparse
import hashlib
import json
import os

import onnx
import torch
from safetensors.numpy import load_file
from safetensors.torch import save_file

from graph import graph
from model import Reader


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--weights", required=True)
    ap.add_argument("--details", required=True)
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--packed", required=True, help="the four-bit weights that the frozen word embeddings come from")
    ap.add_argument("--layers", type=int, default=0)
    ap.add_argument("--out", required=True)
    A = ap.parse_args()
    os.makedirs(A.out, exist_ok=True)
    details = json.load(open(A.details))
    net = Reader(A.encoder, len(details), A.layers)
    saved = torch.load(A.weights, weights_only=False)
    net.load_state_dict(saved.get("net", saved))
    net.eval()
    config = net.encoder.bert.config
    state = {name: value.detach().float().numpy() for name, value in net.state_dict().items() if "word_embeddings" not in name}
    onnx.save(graph(state, config.num_hidden_layers, config.num_attention_heads, config.layer_norm_eps), f"{A.out}/encoder.onnx")
    packed = load_file(A.packed)
    name = next(k for k in packed if k.endswith("word_embeddings.weight.q4"))
    words, scale = torch.from_numpy(packed[name]), torch.from_numpy(packed[name[:-3] + ".scale"])
    save_file({"words.q4": words.contiguous(), "words.scale": scale.contiguous().view(torch.uint8), "marks": net.encoder.marks.weight.detach().float().contiguous()}, f"{A.out}/embeddings.safetensors")
    save_file({k: v.detach().float().contiguous() for k, v in net.heads.state_dict().items()}, f"{A.out}/heads.safetensors")
    vocabulary = json.load(open(f"{A.encoder}/tokenizer.json"))["model"]["vocab"]
    with open(f"{A.out}/pieces.tsv", "w", encoding="utf-8") as f:
        f.writelines(f"{piece}\t{score:.9g}\n" for piece, score in vocabulary)
    files = ["embeddings.safetensors", "encoder.onnx", "heads.safetensors", "pieces.tsv"]
    digests = {f: hashlib.sha256(open(f"{A.out}/{f}", "rb").read()).hexdigest() for f in files}
    json.dump({"digests": digests, "details": details}, open(f"{A.out}/reader.json", "w"), ensure_ascii=False)
    for f in sorted(os.listdir(A.out)):
        print(f, os.path.getsize(f"{A.out}/{f}"))


if __name__ == "__main__":
    main()
