export function StaffImportScreen() {
  return null;
}
