import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useStaffRegister } from '#src/renderer/queries/staff/use-staff-register.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { CreateDrawer } from './create-drawer.tsx';
import { RegisterHead } from './register-head.tsx';
import { RegisterList } from './register-list.tsx';
import { StaffDrawer } from './staff-drawer.tsx';
import './staff.css';

/** 职工名册: the list on the left, the person in view beside it. */
export function StaffScreen() {
  const ctx = useCommands();
  const navigate = useNavigate();
  const { staffId = '' } = useParams();
  const [creating, setCreating] = useState(false);
  const lines = useStaffRegister(dayOfInstant(ctx.now()));
  const person = lines?.find((l) => l.id === staffId);
  const open = (id: string) => {
    setCreating(false);
    void navigate(id === '' ? '/staff' : `/staff/${id}`);
  };
  const add = () => {
    void navigate('/staff');
    setCreating(true);
  };
  if (!lines) return null;
  return (
    <>
      <RegisterHead empty={lines.length === 0} onAdd={add} />
      <div className="body">
        <div className="pane">
          <RegisterList lines={lines} selectedId={staffId} onOpen={open} onAdd={add} />
        </div>
        {creating && <CreateDrawer lines={lines} onClose={() => setCreating(false)} onDone={open} />}
        {person && !creating && <StaffDrawer key={person.id} person={person} onClose={() => open('')} />}
      </div>
    </>
  );
}
