// Given to Node by --import: neither runtime of the network is there, as where no part of either was installed.
import { register } from "node:module";

const hooks = `export async function resolve(name, context, next) {
  if (name.startsWith("onnxruntime-")) throw new Error("Cannot find package '" + name + "'");
  return next(name, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
