import { useNavigate, useParams } from 'react-router';
import { useNow } from '#src/renderer/queries/core/use-now.ts';
import { useDrills } from '#src/renderer/queries/drill/use-drills.ts';
import { DrillBoard } from './drill-board.tsx';
import { DrillPage } from './page/drill-page.tsx';
import { ParticipationView } from './participation-view.tsx';
import { DrillRun } from './run/drill-run.tsx';
import './drills.css';

/** 演练: the due board, one drill (`/drills/list/<id>`), and the drill as it runs (`/drills/list/<id>/run`). */
export function DrillsView() {
  const navigate = useNavigate();
  const { id = '', part = '' } = useParams();
  const book = useDrills();
  const year = useNow().slice(0, 4);
  if (!book) return null;
  if (id === 'stats') return <ParticipationView book={book} year={year} />;
  const drill = book.drills.find((d) => d.id === id);
  if (!drill) return <DrillBoard book={book} />;
  if (part === 'run') return <DrillRun drill={drill} book={book} onLeave={() => void navigate(`/drills/list/${id}`)} />;
  return <DrillPage key={drill.id} drill={drill} book={book} />;
}
