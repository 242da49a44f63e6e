/** Words that deny or undo what stands beside them. */
export const negation: readonly string[] =
  "不 没 没有 未 无 非 否认 拒绝 并非 绝非 从未 从不 不会 不能 不再 不得 尚未 并未 未能 未曾 毫无 无法 无意 不予 反对 取消 终止 中止 停止 撤销 撤回 推翻 驳斥 驳回 不承认 不存在 不属实 子虚乌有 绝不 决不 切勿 勿 禁止 拒不 不曾 未获 并无 绝无 免于 避免 放弃 叫停 搁置 破裂 流产 落空".split(
    " ",
  );
