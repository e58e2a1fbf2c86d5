import { useParams } from 'react-router';
import { CaseView } from './case/case-view.tsx';
import { RegisterView } from './register/register-view.tsx';
import './incidents.css';

/** 事件: the register, and one incident with its plan beside it (`/incidents/<id>`). */
export function IncidentsScreen() {
  const { incidentId = '' } = useParams();
  return incidentId === '' || incidentId === 'stats' ? (
    <RegisterView stats={incidentId === 'stats'} />
  ) : (
    <CaseView key={incidentId} id={incidentId} />
  );
}
