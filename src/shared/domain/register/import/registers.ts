import { complaintRegister } from './complaints.ts';
import type { OldRegister, RegisterDefinition } from './definition.ts';
import { drillRegister } from './drills.ts';
import { equipmentRegister } from './equipment.ts';
import { incidentRegister } from './incidents.ts';
import { rectificationRegister } from './rectifications.ts';

/** How each register is read. */
export const registerDefinitions: Readonly<Record<OldRegister, RegisterDefinition>> = {
  incidents: incidentRegister,
  complaints: complaintRegister,
  rectifications: rectificationRegister,
  equipment: equipmentRegister,
  drills: drillRegister,
};
