export function RosterScreen() {
  return null;
}
