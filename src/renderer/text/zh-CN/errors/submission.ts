/** Refusals of the month's file. */
export const submission = {
  'submission/hall-code': '大厅代码要 2 到 8 位大写字母或数字，文件名和局里汇总都用它。到设置里补上。',
  'submission/nobody': '{{month}} 没有在册人员，没有可打包的内容。换一个月，或先在“人员”里加人。',
  'submission/no-letter': '第 {{version}} 版是旧版软件打的，没有报送函。重新打包就有了。',
  'submission/withdraw-reason': '写上为什么撤回，下一版的报送函会印出来。',
  'submission/withdrawn-before': '第 {{version}} 版已经撤回过了。',
  'submission/passphrase-short': '口令至少 8 个字。用几个不相干的词连起来最好记。',
  'submission/passphrase-differs': '两次写的口令不一样。再写一遍。',
  'submission/no-recipients': '还没有局里的公钥。到“设置 → 报送”填上，或改用口令。',
  'submission/bad-recipient': '“{{recipient}}”不是公钥。公钥是 62 位小写字母和数字，请从局里给的文件里复制。',
  'submission/key-text-short': '密钥文字一共 64 位，现在是 {{count}} 位。照恢复单从头到尾抄一遍。',
  'submission/key-text-row': '第 {{row}} 行抄得不对。对着恢复单再看一遍这一行。',
} as const;
