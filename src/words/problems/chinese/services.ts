import type { Services } from "../english/index.js";

export const services: Services = {
  "Others can read a password in a command or in settings; put it into a file and name that with --credentials, or put the address into $ENTENTE_QUEUE":
    "命令或设置中的密码可能被他人看到；请写入文件并用 --credentials 指定，或把地址放入 $ENTENTE_QUEUE",
  "No document with this name failed; entente queue lists those that did.":
    "没有以此为名的失败文献；entente queue 列出失败的文献。",
  "The queue is full, with {a} documents; the rest is sent as they are read.":
    "队列已满（{a}篇文献）；其余将随读取进度送入。",
  "{a} It will be tried again.": "{a}将重试。",
  "{a}; write nats://host:4222, with commas between several servers, and /NAME at the end for a queue of another name":
    "{a}；请写成 nats://host:4222，多台服务器以英文逗号隔开，其他名称的队列在末尾加 /名称",
  "The address of the queue can't be understood": "无法识别队列地址",
  '"{a}" is not a valid queue name; use lower-case letters, digits, "_" and "-"':
    "“{a}”不能作队列名称：只能用小写字母、数字、“_”和“-”",
  '"{a}" is not the address of a server': "“{a}”不是服务器地址",
  "There is no credentials file {a}; check its name.": "没有凭据文件 {a}；请检查文件名。",
  "{a} can be read by others, so it is not used; run: chmod 600 {b}":
    "{a}可被他人读取，因此未使用；请运行：chmod 600 {b}",
  "The credentials file {a} can't be read; check its permissions.": "无法读取凭据文件 {a}；请检查权限。",
  "{a} holds no credentials; write user:password or a token, on one line, or name a file that ends in .creds.":
    "{a} 中没有凭据；请在一行中写 user:password 或令牌，或指定以 .creds 结尾的文件。",
  "This message is not from Entente: {a} is wrong ({b}); docs/fleet.md says what a message contains.":
    "此消息并非由 Entente 发出：{a} 有误（{b}）；消息内容见 docs/fleet.md。",
  "The record of this message can't be used; docs/fleet.md says what it contains.":
    "此消息中的记录无法使用；应含的内容见 docs/fleet.md。",
  "The cluster has too few servers with space for that many copies; start more, or ask for fewer with --replicas.":
    "集群中有空间的服务器少于队列所需的副本数；请增开服务器，或用 --replicas 减少副本。",
  "The servers have no space left for the queue; give JetStream more disk space.":
    "服务器已没有空间存放队列；请给 JetStream 更多磁盘空间。",
  "The server keeps no queues for this user; allow JetStream for the account.":
    "服务器不为该用户保存队列；请为该账户启用 JetStream。",
  "An existing queue can't be changed like this; see what the server has with: nats stream info (or empty it and create it again).":
    "已有的队列不能这样更改；可用 nats stream info 查看服务器上的情况（或清空后重建）。",
  "A standalone server keeps no copies; leave out --replicas, or name the servers of a cluster.":
    "单台服务器不保存副本；请去掉 --replicas，或给出集群的服务器。",
  "JetStream is not switched on in the server; start it with: nats-server -js":
    "服务器未启用 JetStream；请这样启动：nats-server -js",
  "The server rejects this user; check the name and the password, or the credentials file.":
    "服务器拒绝该用户登录；请检查用户名和密码，或凭据文件。",
  "This user may not do this on the server; docs/fleet.md lists what a sender and a worker need.":
    "该用户在服务器上无权这样做；发送方和工作进程所需权限见 docs/fleet.md。",
  "No NATS server responds there; check that it is running, and the addresses of the queue.":
    "该处没有 NATS 服务器响应；请检查其是否在运行，以及队列地址。",
  "There is no such host; check the addresses of the queue and the network.": "没有这台主机；请检查队列地址和网络。",
  "The encrypted connection could not be made; check the certificate of the server, and write tls://.":
    "无法建立加密连接；请检查服务器证书，并使用 tls://。",
  "The servers of the queue are not responding; check that most of them are running, and try again.":
    "队列的服务器没有响应；请确认其中多数在运行，然后重试。",
  "There is no queue {a} here yet; entente send and entente work create it.":
    "这里还没有队列 {a}；entente send 和 entente work 会自动创建。",
  "The servers are not handing out documents at the moment ({a}).": "服务器目前不分发文献（{a}）。",
  "This part of a message can't be sent alone; send the file that holds it.":
    "邮件的这一部分不能单独送入；请送入邮件所在的文件。",
  "This document triggered a fault in Entente when it was added ({a}); please report it with the document.":
    "添加此文献时 Entente 出现故障（{a}）；请连同文献一并报告。",
  "The message with this document arrived damaged; send the document again.": "此文献的消息已损坏；请重新送入。",
  "Sending mail is not set up; write into entente.toml: [mail] server, from and to (docs/watching.md)":
    "尚未设置邮件发送；请在 entente.toml 的 [mail] 中写明 server、from 和 to（docs/watching.md）",
  "The mail server rejects this user name and password; check both.": "邮件服务器不接受该用户名和密码；请检查。",
  "The mail could not be sent ({a}); nothing is lost, as the next digest will include it.":
    "邮件未能发送（{a}）；内容没有丢失，下次发送最新动态时会再次列出。",
  "unknown reason": "原因不明",
  "{a}:{b}: mail must be a table: [mail]": "{a}:{b}：mail 必须是表：[mail]",
  "{a}:{b}: mail has {c}; it may only have {d}": "{a}:{b}：mail 中有 {c}；只可以有 {d}",
  '{a}:{b}: server must be the address of a server, such as "smtps://ann@mail.example"':
    '{a}:{b}：server 必须是服务器地址，例如 "smtps://ann@mail.example"',
  "{a}:{b}: server contains a password; put that into ENTENTE_SMTP_PASSWORD or the secrets file":
    "{a}:{b}：server 中含有密码；请放入 ENTENTE_SMTP_PASSWORD 或密钥文件",
  '{a}:{b}: from must be an e-mail address, such as "ann@mail.example"':
    '{a}:{b}：from 必须是邮件地址，例如 "ann@mail.example"',
  '{a}:{b}: to must be e-mail addresses, such as ["ann@mail.example"]':
    '{a}:{b}：to 必须是邮件地址，例如 ["ann@mail.example"]',
  '{a}: "{b}" is not the name of a publisher': "{a}：“{b}”不是发布机构名称",
  '{a}: "{b}" has {c}; it may only have kind and of': "{a}：“{b}”中有 {c}；只可以有 kind 和 of",
  '{a}: "{b}" must be one of {c}': "{a}：“{b}”只能是下列之一：{c}",
  '{a}: "{b}" must say whose it is: { kind = "{c}", of = "KAZ" }': '{a}：“{b}”须注明归属：{ kind = "{c}", of = "KAZ" }',
  '{a}: "{b}" needs of in quotation marks, such as "KAZ"': '{a}：“{b}”的 of 须写在引号中，例如 "KAZ"',
  '{a}: "{b}" belongs to an unknown party: {c}': "{a}：“{b}”归属于未知的国家或组织：{c}",
  "{a}: {b} must be {c}": "{a}：{b} 必须是{c}",
  "There is no password for {a}; put it into {b}, or into {c} as: {d}": "没有 {a} 的密码；请放入 {b}，或写入 {c}：{d}",
  "{a} can be read by others, so nothing in it is used; run: chmod 600 {b}":
    "{a} 可被他人读取，因此其中内容均未使用；请设为仅本人可读：chmod 600 {b}",
  "{a} is not TOML; write a line for each service: {b}": "{a} 不是 TOML；请为每项服务写一行：{b}",
  "The address contains a password, which others would see; leave it out, and put it into ENTENTE_IMAP_PASSWORD or the secrets file (docs/watching.md)":
    "地址中含有密码，会被他人看到；请去掉，放入 ENTENTE_IMAP_PASSWORD 或密钥文件（docs/watching.md）",
  "Nothing is watched in this ledger yet; begin with: entente watch add https://example.org/feed":
    "此台账尚未监测任何来源；可从以下命令开始：entente watch add https://example.org/feed",
  "A fault in Entente ({a}); please report it.": "Entente 出现故障（{a}）；请报告此问题。",
  "The site's robots.txt can't be fetched: {a}": "无法取得网站规则（robots.txt）：{a}",
  "This address is on a private or special network; only the public web is fetched unless --allow-private is given.":
    "这是专用或特殊网络上的地址；除非给出 --allow-private，否则只从公开网络获取。",
  "{a} ({b}) is on a private or special network; only the public web is fetched unless --allow-private is given.":
    "{a}（{b}）是专用或特殊网络上的地址；除非给出 --allow-private，否则只从公开网络获取。",
  "Port {a} is taken by another program; choose another with --port.": "端口 {a} 已被其他程序占用；请用 --port 另选。",
  "Port {a} is only for the administrator of this machine; choose one above 1023 with --port.":
    "端口 {a} 只供本机管理员使用；请用 --port 选择大于 1023 的端口。",
  "This machine does not have that address; give its own name or address with --host.":
    "本机没有该地址；请用 --host 给出本机的名称或地址。",
  "The server can't listen ({a}).": "服务器无法监听（{a}）。",
  "Port {a} can't be used for metrics ({b}); choose another with --metrics.":
    "端口 {a} 无法用于提供指标（{b}）；请用 --metrics 另选。",
  "HTTPS is for other machines; give the name they use with --host":
    "HTTPS 供其他机器访问；请用 --host 指明访问所用的名称",
  "{a} is not a host name that browsers use; give the name or the address of this machine":
    "{a} 不是浏览器使用的主机名；请给出本机的名称或地址",
  "{a} is not a host name; give one such as desk.example, without https:// or port":
    "{a} 不是主机名；请给出如 desk.example 的名称，不含 https:// 和端口",
  "{a} can be read by others, so its tokens are not used; run: chmod 600 {b}.":
    "{a} 可被他人读取，因此其中的令牌未使用；请运行：chmod 600 {b}。",
  "“{a}” is not a valid collection name; use letters, digits, full stops and hyphens, as in brief-2026.":
    "“{a}”不是有效的专题名称；请用字母、数字、句点和连字符，例如 brief-2026。",
  "A token for a collection only reads; leave out the role {a}, or the collection.":
    "专题令牌只能读取；请去掉权限 {a}，或去掉专题。",
  "A token name consists of letters, digits, full stops and hyphens, such as ann or desk-2.":
    "令牌名称须由字母、数字、句点和连字符组成，例如 ann 或 desk-2。",
  "{a} already has a token {b}; revoke it first, or choose another name.": "{a} 中已有令牌 {b}；请先撤销，或另取名称。",
  "{a} has no token {b}.": "{a} 中没有令牌 {b}。",
  "{a} is not a token file: {b}; restore a copy, or remove it and create new tokens.":
    "{a} 不是令牌文件：{b}；请放回副本，或删除后新建令牌。",
  "it is damaged": "已损坏",
  "{a} exists: another process is changing the tokens; if none is, remove that file.":
    "{a} 已存在：另一进程正在更改令牌；如果没有这样的进程，请删除该文件。",
  "{a} can't be written ({b}).": "无法写入 {a}（{b}）。",
  "The webhook secret is shorter than {a} characters; create one with: openssl rand -hex 32.":
    "Webhook 的密钥少于{a}个字符；请这样生成：openssl rand -hex 32。",
  "{a} can be read by others, so its secret is not used; run: chmod 600 {b}.":
    "{a} 可被他人读取，因此其中的密钥未使用；请运行：chmod 600 {b}。",
  "The secret can't be read from {a} ({b}); check the name and its permissions.":
    "无法从 {a} 读取密钥（{b}）；请检查文件名和权限。",
  "No search was saved as {a}; save it with: entente search WORDS --save {b}":
    "没有以 {a} 为名保存的搜索；可这样保存：entente search 词语 --save {b}",
  '"{a}" names nothing to be notified of; write KAZ-CHN, KAZ, person:ID, search:NAME or all':
    "没有名为“{a}”的通知内容；请写 KAZ-CHN、KAZ、person:ID、search:名称 或 all",
  "It was received ({a}).": "对方已收到（{a}）。",
  "The server answered {a}.": "服务器返回 {a}。",
  "The server answered {a}. No further attempts will be made.": "服务器返回 {a}。已放弃发送。",
  "{a} No further attempts will be made.": "{a}已放弃发送。",
  "webhook {a}: {b}, attempt {c}: {d}": "Webhook {a}：{b}，第{c}次尝试：{d}",
  "webhooks: {a}": "Webhook：{a}",
  "The saved search no longer exists; unfollow it, or save it again.": "该名称的搜索已不存在；请取消关注，或重新保存。",
  "This search can no longer be carried out; follow another.": "此搜索已无法执行；请关注其他搜索。",
  "The model's answer to {a} of its passages was not in the format requested, and nothing was taken from it.":
    "模型对其中{a}个段落的回答格式不符，未采用任何内容。",
  "{a} names no model.": "{a} 没有指明模型。",
  "Not all answers of {a} about it are in the cache, and it was not asked this time. For documents in a ledger, entente refresh --model {b} asks it.":
    "缓存中没有 {a} 对此文献的全部回答，这次也未调用。对台账中的文献可用 entente refresh --model {b} 调用。",
  "The model answered for {a}, the cache for {b}; {c} sent, {d} received.":
    "模型回答：{a}；缓存回答：{b}；发送：{c}，收到：{d}。",
  "{n} passages": "{n}个段落",
  "{n} passage": "{n}个段落",
  "{n} tokens": "{n}个词元",
  "{n} token": "{n}个词元",
  "{n} documents read without the model": "{n}篇文献未用模型读取",
  "{n} document read without the model": "{n}篇文献未用模型读取",
  "The budget of {a} allows no more ({b} spent): {c}. The same command with a higher --budget continues.":
    "预算 {a} 已用尽（已用 {b}）：{c}。提高 --budget 后运行同一命令即可继续。",
  "The model could not be asked about all: {a}: {b}; {c}. The same command tries again.":
    "未能就全部内容调用模型：{a}：{b}；{c}。运行同一命令会重试。",
  "This is not a valid key: it contains characters that no key has": "这不是密钥：含有密钥不会有的字符",
  "{a} can be read by others; chmod 600 it, so that only you can read the key":
    "{a} 可被他人读取；请执行 chmod 600，使密钥仅本人可读",
  "The key file {a} can't be read": "无法读取密钥文件 {a}",
  "The key file {a} is empty": "密钥文件 {a} 为空",
  "The amount “{a}” {b} and was left out.": "金额“{a}”{b}，未予采用。",
  "contains no number": "没有数字",
  "may be in any of several currencies": "可能指多种货币",
  "continues in a way that is not understood": "后文写法无法识别",
};
