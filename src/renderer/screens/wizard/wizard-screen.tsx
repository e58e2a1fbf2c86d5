export function WizardScreen() {
  return null;
}
