import { ViewTabs } from '#src/renderer/screens/roster/view-tabs.tsx';

export function LeavePage() {
  return (
    <div className="bar roster-bar">
      <ViewTabs view="leave" />
    </div>
  );
}
