import { ViewTabs } from '#src/renderer/screens/roster/view-tabs.tsx';

export function DemandPage() {
  return (
    <div className="bar roster-bar">
      <ViewTabs view="demand" />
    </div>
  );
}
