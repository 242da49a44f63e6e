import type { Ledgers } from "../english/index.js";

export const ledgers: Ledgers = {
  "The disk is full, so nothing from this step was saved; make room and run the same command again.":
    "磁盘已满，此步骤未保存任何内容；请腾出空间后重新运行同一命令。",
  "The ledger can't be written to; check the permissions of the file and its folder.":
    "无法写入台账；请检查文件及其文件夹的权限。",
  "The ledger is damaged; restore it from a copy, or import its last export into a new one.":
    "台账已损坏；请从副本恢复，或把最近一次导出文件导入新台账。",
  "This file is not a ledger; name another one.": "此文件不是台账；请指定其他文件。",
  "Another process has been writing to the ledger for a minute; wait for it to end and try again.":
    "另一进程写入台账已达一分钟；请等它结束后再试。",
  "The ledger can't be opened; check the name and the permissions of the file and its folder.":
    "无法打开台账；请检查名称以及文件和文件夹的权限。",
  "Permission to open the ledger was denied; check the permissions of the file.": "无权打开台账；请检查文件的权限。",
  "The disk failed while the ledger was read or written; check the disk and try again.":
    "读写台账时磁盘出错；请检查磁盘后再试。",
  "A document is too large for the ledger; split it.": "文献过大，台账无法容纳；请拆分。",
  "The ledger can't be opened; check the permissions of the file and its folder.":
    "无法打开台账；请检查文件及其文件夹的权限。",
  "The name is a circular link; name the file itself.": "该名称是循环链接；请指定文件本身。",
  "The name is too long for a file; name another one.": "名称过长，不能作文件名；请换一个。",
  "Part of the path is not a folder; check it.": "路径中有一部分不是文件夹；请检查。",
  "The password is wrong; check it in the address of the ledger.": "密码错误；请检查台账地址中的密码。",
  "PostgreSQL refused this user; check the user in the address of the ledger.":
    "PostgreSQL 拒绝了该用户；请检查台账地址中的用户。",
  "There is no such database; create it with createdb, or check its name.":
    "没有这个数据库；请用 createdb 创建，或检查名称。",
  "This user lacks rights in the database; grant it the right to create and write tables.":
    "该用户在数据库中权限不足；请授予建表和写入的权限。",
  "The database is read-only; name the primary server.": "数据库为只读；请指定主服务器。",
  "The disk of the server is full, so nothing from this step was saved; make room and run the same command again.":
    "服务器磁盘已满，此步骤未保存任何内容；请腾出空间后重新运行同一命令。",
  "The server has no free connections; try again later.": "服务器没有空闲连接；请稍后再试。",
  "The server was shut down, so nothing from this step was saved; run the same command again.":
    "服务器已关闭，此步骤未保存任何内容；请重新运行同一命令。",
  "The server is starting or stopping; try again in a moment.": "服务器正在启动或停止；请稍候再试。",
  "PostgreSQL is not responding; check that it is running, and the host and port of the address.":
    "PostgreSQL 没有响应；请检查它是否在运行，以及地址中的主机和端口。",
  "There is no such host; check the address of the ledger.": "没有这台主机；请检查台账的地址。",
  "The host name can't be resolved; check the address of the ledger and the network.":
    "无法解析主机名；请检查台账的地址和网络。",
  "The connection was lost, so nothing from this step was saved; run the same command again.":
    "连接中断，此步骤未保存任何内容；请重新运行同一命令。",
  "The server is not responding; check the host of the address and the network.":
    "服务器没有响应；请检查地址中的主机和网络。",
  "PostgreSQL is not listening on that socket; check that it is running, and the host of the address.":
    "PostgreSQL 没有监听该套接字；请检查它是否在运行，以及地址中的主机。",
  "The database is damaged; restore it from a copy, or import its last export into a new one.":
    "数据库已损坏；请从副本恢复，或把最近一次导出文件导入新台账。",
  "The ledger is of an older version ({a}) and can't be upgraded while opened read-only; write to it once.":
    "台账为较旧的版本（{a}），以只读方式打开时无法升级；请先写入一次。",
  "This database contains something other than a ledger; name another one.":
    "此数据库中不是台账而是其他内容；请指定其他数据库。",
  "The ledger was written by a newer Entente (version {a}; this program supports up to {b}); use that one.":
    "台账由较新的 Entente 写成（版本 {a}；本程序最高支持 {b}）；请使用该版本。",
  "An import into this ledger is incomplete; run the same entente import again first.":
    "对此台账的导入尚未完成；请先重新运行同一 entente import 命令。",
  "This address is not valid; write it as postgres://user:password@host:port/database.":
    "此地址无效；请写成 postgres://user:password@host:port/database。",
  'The schema "{a}" is not a valid name; use letters a to z, digits and "_".':
    '"{a}" 不是有效的模式名；请使用字母 a 至 z、数字和 "_"。',
  "This is a folder; name a file in it for the ledger.": "这是文件夹；请指定其中的文件作为台账。",
  "There is no folder {a}; create it, or name another file.": "没有文件夹 {a}；请创建，或指定其他文件。",
  "The name of the ledger is empty; name a file for it.": "台账名称为空；请指定文件。",
  "The name of the backup is empty; name a file for it.": "备份名称为空；请指定文件。",
  "The name of the ledger ends in white space, which its database would leave out; name it without.":
    "台账名称以空白结尾，而数据库会将其略去；请去掉空白。",
  "The folder of this ledger is not writable, and SQLite has to write there even to read the ledger; copy the ledger to another folder.":
    "此台账的文件夹无法写入，而 SQLite 连读取也需要写入；请把台账复制到其他文件夹。",
  "This is not a ledger export; name a file written by entente export.":
    "这不是台账的导出文件；请指定 entente export 写出的文件。",
  "The export is truncated: its last line is missing; export the ledger again.":
    "导出文件不完整：缺少最后一行；请重新导出台账。",
  "The export is damaged: its content has changed; restore it from a copy, or export the ledger again.":
    "导出文件已损坏：内容有改动；请从副本恢复，或重新导出台账。",
  "The export was written by a newer Entente (version {a}; this program supports up to {b}); use that one.":
    "导出文件由较新的 Entente 写成（版本 {a}；本程序最高支持 {b}）；请使用该版本。",
  "The imported ledger does not match the export; please report this with the export.":
    "导入的台账与导出文件不一致；请连同导出文件一并报告。",
  "The ledger is not empty; import into a new one under another name.": "台账不是空的；请以其他名称导入新台账。",
  "There is no ledger here yet; create one with: entente add": "此处尚无台账；请用以下命令创建：entente add",
  "This is not a ledger; name one created with: entente add": "这不是台账；请指定由 entente add 创建的台账",
  "The database stores text as {a}; create one with: createdb --encoding=UTF8 --template=template0":
    "数据库以 {a} 保存文本；请另建：createdb --encoding=UTF8 --template=template0",
  "The disk is full; make room and run the same command again.": "磁盘已满；请腾出空间后重新运行同一命令。",
  "The server crashed, so nothing from this step was saved; run the same command again.":
    "服务器崩溃，此步骤未保存任何内容；请重新运行同一命令。",
  "The connection was lost at the moment of saving, so this step may be saved or not; run the same command again.":
    "保存时连接中断，此步骤可能已保存，也可能未保存；请重新运行同一命令。",
  "The log of this ledger (the file beside it whose name ends in -wal) is missing, so what was added last may be lost; put it back beside the ledger, or add those documents again.":
    "缺少此台账的日志（旁边文件名以 -wal 结尾的文件），最后添加的内容可能已丢失；请将日志放回台账旁边，或重新添加那些文献。",
  "The connection to the server of the ledger was lost; it will be tried again for up to a minute, and nothing reported as saved is lost.":
    "与台账服务器的连接断开；将在一分钟内重试，已报告保存的内容均未丢失。",
};
