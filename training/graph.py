"""The network as the product runs it: a graph of ONNX with weights of 8 bits, a scale for each column, made node by node so that nothing is computed twice."""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OURS = "com.microsoft"  # operators of onnxruntime beside those of ONNX
SCALE = ".scale"
POSITIONS = "encoder.bert.embeddings.positions"  # of places and of the one type of tokens, summed


def graph(state, layers, heads, epsilon):
    """From the network's weights (name -> array, products [out, in]): embedded pieces [1, N, D] -> scores [1, N, 12], parts [1, N, P].

    What goes into a product is rounded to 8 bits of one scale for the window. Where single pieces reach ten times as far as others (the first piece does, before
    and within the wide layers) each piece is brought to one reach first and back after; without that the error of the parts is three times as large.
    """
    nodes, values = [], []

    def keep(name, array):
        values.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(op, inputs, domain="", to=None, **how):
        out = to or f"{op}.{len(nodes)}"
        nodes.append(helper.make_node(op, inputs, [out], domain=domain, **how))
        return out

    def product(x, name, bias=True, to=None):
        weight = state[name + ".weight"].T
        scale = (np.abs(weight).max(0) / 127).astype(np.float32)
        rounded = np.round(weight / np.maximum(scale, 1e-12)).astype(np.int8)
        added = [keep(name + ".bias", state[name + ".bias"])] if bias else []
        return node("DynamicQuantizeMatMul", [x, keep(name + ".weight", rounded), keep(name + SCALE, scale), "", *added], OURS, to)

    def norm(a, b, name):
        return node("LayerNormalization", [node("Add", [a, b]), keep(name + ".weight", state[name + ".weight"]), keep(name + ".bias", state[name + ".bias"])], axis=-1, epsilon=epsilon)

    def reach(x):
        return node("ReduceMax", [x], axes=[-1], keepdims=1)

    embeddings = "encoder.bert.embeddings."
    places = keep(POSITIONS, state[embeddings + "position_embeddings.weight"] + state[embeddings + "token_type_embeddings.weight"][0])
    zero, one, two = (keep(f"index.{n}", np.array([n], np.int64)) for n in range(3))
    n = node("Slice", [node("Shape", ["x"]), one, two])
    h = norm("x", node("Slice", [places, zero, n, zero]), embeddings + "LayerNorm")
    for i in range(layers):
        of = f"encoder.bert.encoder.layer.{i}."
        q, k, v = (product(h, of + f"attention.self.{name}") for name in ("query", "key", "value"))
        seen = node("MultiHeadAttention", [q, k, v], OURS, num_heads=heads)
        h = norm(product(seen, of + "attention.output.dense"), h, of + "attention.output.LayerNorm")
        far = reach(node("Abs", [h]))
        wide = node("Mul", [product(node("Div", [h, far]), of + "intermediate.dense", bias=False), far])
        wide = node("BiasGelu", [wide, keep(of + "intermediate.dense.bias", state[of + "intermediate.dense.bias"])], OURS)
        far = reach(wide)  # always above nothing: the bias of some of 1,536 is
        narrow = node("Mul", [product(node("Div", [wide, far]), of + "output.dense", bias=False), far])
        narrow = node("Add", [narrow, keep(of + "output.dense.bias", state[of + "output.dense.bias"])])
        h = norm(narrow, h, of + "output.LayerNorm")
    product(node("Gelu", [product(h, "encoder.hidden")], OURS), "encoder.out", to="scores")
    product(h, "encoder.parts", to="parts")
    width = state[embeddings + "LayerNorm.weight"].shape[0]
    tensor = lambda name, size: helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, "n", size])
    outs = [tensor(name, state[f"encoder.{of}.weight"].shape[0]) for name, of in (("scores", "out"), ("parts", "parts"))]
    whole = helper.make_graph(nodes, "reader", [tensor("x", width)], outs, values)
    return helper.make_model(whole, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(OURS, 1)], ir_version=8)


def weights_in(path):
    """What graph() made a file of, as arrays: name -> array, products [out, in] again, as exact as they were kept."""
    kept = {i.name: numpy_helper.to_array(i) for i in onnx.load(path).graph.initializer}
    found = {}
    for name, value in kept.items():
        scale = kept.get(name.removesuffix(".weight") + SCALE) if name.endswith(".weight") else None
        if name == POSITIONS:
            found["encoder.bert.embeddings.position_embeddings.weight"] = value
            found["encoder.bert.embeddings.token_type_embeddings.weight"] = np.zeros((2, value.shape[1]), np.float32)
        elif name.startswith("encoder.") and not name.endswith(SCALE):
            found[name] = value if scale is None else (value.astype(np.float32) * scale).T
    return found
