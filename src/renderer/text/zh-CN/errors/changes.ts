/** Refusals of changes after publishing and of stand-by. */
export const changes = {
  'changes/not-published': '这个月还没有发布，直接在排班表上改。',
  'changes/draft-differs': '草稿有 {{count}} 格改了没发布。先发布，或把它们改回去，再调班。',
  'changes/stale': '这几格刚才被改过。重新选人再调。',
  'changes/nothing': '调了以后和原来一样，没有可以写的。',
  'changes/reason-missing': '写明为什么调班。',
  'changes/not-involved': '有人和这次调班无关，不用他同意。重新选人再调。',
  'changes/hard-breach': '这样调会违反 {{count}} 条必须守的规定。换一个人或换一天。',
  'changes/accept-missing': '还有 {{count}} 处没写理由。写明理由再发布。',
  'changes/no-change': '没找到这次调班。重新打开这一屏看看。',
  'changes/standby-busy': '{{name}}这一天有班或在休假，不能备班。换一个人。',
  'changes/standby-not-employed': '{{name}}这一天不在用工期内，不能备班。换一个人。',
  'changes/standby-not-trained': '{{name}}还没通过岗前培训，不能备班。换一个人。',
} as const;
