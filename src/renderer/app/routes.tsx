import { Navigate, Route, Routes } from 'react-router';
import { AttendanceScreen } from '#src/renderer/screens/attendance/attendance-screen.tsx';
import { ComplaintsScreen } from '#src/renderer/screens/complaints/complaints-screen.tsx';
import { DrillsScreen } from '#src/renderer/screens/drills/drills-screen.tsx';
import { IncidentsScreen } from '#src/renderer/screens/incidents/incidents-screen.tsx';
import { LedgersScreen } from '#src/renderer/screens/ledgers/ledgers-screen.tsx';
import { RegisterImportScreen } from '#src/renderer/screens/register-import/register-import-screen.tsx';
import { RosterScreen } from '#src/renderer/screens/roster/roster-screen.tsx';
import { SettingsScreen } from '#src/renderer/screens/settings/settings-screen.tsx';
import { StaffImportScreen } from '#src/renderer/screens/staff/import/staff-import-screen.tsx';
import { StaffScreen } from '#src/renderer/screens/staff/staff-screen.tsx';
import { SubmissionScreen } from '#src/renderer/screens/submission/submission-screen.tsx';
import { TodayScreen } from '#src/renderer/screens/today/today-screen.tsx';

/** Address of every screen. Links elsewhere in the app use these paths. */
export function AppRoutes() {
  return (
    <Routes>
      <Route path="/" element={<TodayScreen />} />
      <Route path="/staff" element={<StaffScreen />} />
      <Route path="/staff/import" element={<StaffImportScreen />} />
      <Route path="/staff/:staffId" element={<StaffScreen />} />
      <Route path="/roster/:month?/:hallId?/:view?" element={<RosterScreen />} />
      <Route path="/attendance/:view?/:period?/:hallId?" element={<AttendanceScreen />} />
      <Route path="/incidents/:incidentId?/:part?" element={<IncidentsScreen />} />
      <Route path="/complaints/:complaintId?" element={<ComplaintsScreen />} />
      <Route path="/drills/:view?/:id?/:part?" element={<DrillsScreen />} />
      <Route path="/ledgers/:view?/:at?/:period?/:id?" element={<LedgersScreen />} />
      <Route path="/import/:register" element={<RegisterImportScreen />} />
      <Route path="/submission/:month?" element={<SubmissionScreen />} />
      <Route path="/settings/:section?" element={<SettingsScreen />} />
      <Route path="*" element={<Navigate to="/" replace />} />
    </Routes>
  );
}
