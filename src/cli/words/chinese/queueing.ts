import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const queueing: Patterns<Words["queueing"]> = {
  sent: "已送入{n, plural, other {#篇文献}}",
  sentBefore: "此前已送入{n, number}篇",
  failed: "失败{n, number}篇",
  waiting: "正在等待文献；按 Ctrl+C 结束。",
  sentAgain: "已重新送入{n, plural, other {#篇文献}}",
  forgotten: "已放弃{n, plural, other {#篇文献}}",
  empty: "没有等待和读取中的文献{failed, plural, =0 {} other {；#篇失败}}。",
  rows: {
    queue: "队列",
    settings: "设置",
    waiting: "等待",
    held: "读取中",
    workers: "工作进程",
    failed: "失败",
  },
  settings:
    "{copies, plural, other {#份副本}}，最多{most, number}篇文献，工作进程{patience, number}秒没有动静，其文献即转给其他进程",
  documents: "{n, plural, other {#篇文献}}",
  held: "{n, plural, =0 {无} other {#篇文献，含等待重试的}}",
  failures: "{n, plural, =0 {无} other {#篇文献}}",
  noWorkers: "无",
  versions: "各工作进程版本不一，同一篇文献由不同进程读取，结果可能不同；请统一版本。",
  failure: "{name}，已尝试{n, number}次：{reasons}",
  moreFailures: "另有{n, number}篇；全部见 --format json",
  worker:
    "{worker}：{threads, plural, other {#个线程}}，完成{done, number}篇{failed, plural, =0 {} other {，失败#篇}}，{now}",
  reads:
    "{names, select, none {尚未开始读取} other {正在读取{names}}}{more, plural, =0 {} other {等，另有#篇}}{ahead, plural, =0 {} other {；已预取#篇}}",
  reading: "{name}（{seconds, number}秒）",
  waits: "空闲",
};
