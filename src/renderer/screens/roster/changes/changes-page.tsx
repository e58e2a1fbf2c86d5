import { ViewTabs } from '#src/renderer/screens/roster/view-tabs.tsx';

export function ChangesPage() {
  return (
    <div className="bar roster-bar">
      <ViewTabs view="changes" />
    </div>
  );
}
