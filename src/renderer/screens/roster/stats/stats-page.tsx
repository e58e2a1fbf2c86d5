import { ViewTabs } from '#src/renderer/screens/roster/view-tabs.tsx';

export function StatsPage() {
  return (
    <div className="bar roster-bar">
      <ViewTabs view="stats" />
    </div>
  );
}
