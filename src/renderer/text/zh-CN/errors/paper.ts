/** Refusals about a paper sheet that is typed back. */
export const paper = {
  'paper/empty': '这张表还没有录一个时间。照纸上的时间打，比如 0825。',
  'paper/order': '{{time}} 在 {{before}} 之后，可是时间更早。对一下纸上的时间。',
  'paper/reason-needed': '以前录入的时间改了或删了。在右边写明理由，再保存。',
} as const;
