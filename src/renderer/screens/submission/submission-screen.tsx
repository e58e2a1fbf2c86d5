export function SubmissionScreen() {
  return null;
}
