/** Refusals about a paper sheet that is typed back. */
export const paper = {
  'paper/empty': 'No time has been typed yet. Type what stands on the paper, e.g. 0825.',
  'paper/order': '{{time}} comes after {{before}} but is earlier. Look at the paper again.',
  'paper/reason-needed': 'Times typed before are changed or gone. Give the reason at the right, then save.',
} as const;
