/** 设置 → 报送. */
export const sending = {
  recipients: '局里的公钥',
  recipientsLabel: '公钥，一行一把',
  recipientsHint: '62 位小写字母和数字，由局里提供。报送时选“局里的公钥”就加密给它们。',
  privacy: '个人信息',
  privacyLead: '只管包里的数据表，选了什么会写进清单。打印件和工作簿一律脱敏。',
  field: { idNumber: '身份号码', phone: '电话', birth: '出生日期', address: '住址' },
  choice: { masked: '遮去一部分', full: '完整', omitted: '不带' },
  key: '签名密钥',
  keyId: '密钥号',
  keyLead: '每个报送包都用它签名，局里凭密钥号认出本厅。打印一张恢复单锁进保险柜，电脑坏了也不怕。恢复单只打印，不存成文件。',
  printSheet: '打印恢复单…',
  restore: '恢复密钥',
  restoreLabel: '恢复单上的四行文字',
  restoreHint: '照样敲，空格和大小写不影响。',
  restored: '密钥恢复好了，密钥号 {{keyId}}。',
  restoredInstead: '现在用的是密钥 {{keyId}}。原来的 {{replaced}} 留在数据文件夹里，没有删。',
} as const;
