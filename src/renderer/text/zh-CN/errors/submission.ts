/** Refusals of the month's file. */
export const submission = {
  'submission/nobody': '{{month}} 没有在册人员，没有可打包的内容。换一个月，或先在“人员”里加人。',
} as const;
