/** Refusals of changes after publishing and of stand-by. */
export const changes = {
  'changes/not-published': 'This month is not published yet. Edit the roster itself.',
  'changes/draft-differs': 'The draft has {{count}} cells that are not published. Publish them or change them back first.',
  'changes/stale': 'These cells were changed just now. Choose the person again.',
  'changes/nothing': 'The change would leave everything as it is. There is nothing to write.',
  'changes/reason-missing': 'Write down the reason for the change.',
  'changes/not-involved': 'Somebody in the consents has no part in this change. Choose the people again.',
  'changes/hard-breach': 'This change would break {{count}} rules that must be kept. Choose another person or day.',
  'changes/accept-missing': '{{count}} reasons are still missing. Write them, then publish.',
  'changes/no-change': 'This change was not found. Open the page again.',
  'changes/standby-busy': '{{name}} works or is on leave that day and cannot be on stand-by. Choose somebody else.',
  'changes/standby-not-employed': '{{name}} is not employed that day and cannot be on stand-by. Choose somebody else.',
  'changes/standby-not-trained': '{{name}} has not passed the pre-job training and cannot be on stand-by. Choose somebody else.',
} as const;
