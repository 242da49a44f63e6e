/** Chinese words that speak to a program which reads, and to no person. */
export const addressed: readonly string[] =
  "语言模型 大模型 語言模型 亲爱的人工智能 致自动阅读程序 自动阅读 聊天机器人 如果你是 忽略以上 忽略上述 忽略之前 忽略先前 忽略所有 忽略一切 無視以上 无视以上 无视之前 忘记以上 忘记之前 忘掉 以上指令 之前的指令 所有指令 上述指令 新指令 新的指令 系统提示 提示词 系统消息 系统： 系统: 助手： 用户： 答案： 输出： 维护模式 开发者模式 调试模式 数据结束 文本结束 文档结束 你的任务 你的回答 你的答案 在答案里 唯一正确 正确答案 正确的主张 示例答案 请重复 跟我重复 请回答 请输出 只报告 只输出 只回答 添加一条主张 一条主张 记为 应记为 规则已改变 新规则 引文核对 这样回答 ignore claim claims assistant system".split(
    " ",
  );
