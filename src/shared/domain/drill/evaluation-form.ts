import type { DrillEvaluation, EvaluationQuestion, EvaluationSection } from './types.ts';

/** How many answers each question of form 05 offers, in its order. */
export const questionChoices: Readonly<Record<EvaluationQuestion, number>> = {
  suitability: 3,
  sufficiency: 3,
  people: 4,
  duties: 3,
  goods: 3,
  protection: 3,
  coordination: 3,
  division: 3,
  effect: 3,
  reporting: 2,
  fireService: 3,
  medical: 3,
  neighbours: 3,
};
export const evaluationQuestions = Object.keys(questionChoices) as EvaluationQuestion[];

/** How many grades each section of form 06 has: 优秀 良好 一般 较差; the goals have 实现 基本实现 未实现. */
export const sectionGrades: Readonly<Record<EvaluationSection, number>> = {
  execution: 4,
  plan: 4,
  command: 4,
  responders: 4,
  equipment: 4,
  goals: 3,
};
export const evaluationSections = Object.keys(sectionGrades) as EvaluationSection[];

/** An evaluation in which nobody has said anything yet. */
export const blankEvaluation = (at: string): DrillEvaluation => ({
  answers: {},
  sections: evaluationSections.map((id) => ({ id, grade: -1, text: '' })),
  proposals: '',
  conclusion: '',
  planVerdict: '',
  evaluators: '',
  at,
});
