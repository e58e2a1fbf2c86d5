import type { StaffMember } from './types.ts';
import type { StaffDraft } from './validate.ts';

/** A person as texts to edit. Post and counter are changed by date, not here. */
export const draftOf = (m: StaffMember): StaffDraft => ({
  number: m.number,
  name: m.name,
  sex: '',
  idNumber: m.idNumber,
  householdAddress: m.householdAddress,
  address: m.address,
  phone: m.phone,
  employmentForm: m.employmentForm,
  hireDay: m.hireDay,
  contractFrom: m.contractFrom,
  contractTo: m.contractTo,
  hallId: m.hallId,
  teamId: m.teamId,
  postId: 'kept',
  counterId: '',
  trainedDay: m.trainedDay,
  note: m.note,
});

/** A new person's form as it opens: today, the usual contract. */
export const emptyDraft = (number: string, today: string, hallId: string): StaffDraft => ({
  number,
  name: '',
  sex: '',
  idNumber: '',
  householdAddress: '',
  address: '',
  phone: '',
  employmentForm: 'fixedTerm',
  hireDay: today,
  contractFrom: today,
  contractTo: '',
  hallId,
  teamId: '',
  postId: '',
  counterId: '',
  trainedDay: '',
  note: '',
});
