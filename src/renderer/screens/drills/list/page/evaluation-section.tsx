import { useTranslation } from 'react-i18next';
import { evaluateDrill } from '#src/renderer/commands/drill/after-drill.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import {
  blankEvaluation,
  evaluationQuestions,
  questionChoices,
  sectionGrades,
} from '#src/shared/domain/drill/evaluation-form.ts';
import type { Drill, DrillEvaluation } from '#src/shared/domain/drill/types.ts';
import { BlockField, Choice, LineField, Part } from './fields.tsx';
import { useDrillAct } from './use-drill-act.ts';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** 评估: the questions of form 05 and the headings of form 06; every answer is kept at once. */
export function EvaluationSection({ drill }: { readonly drill: Drill }) {
  const { t } = useTranslation('drills');
  const ctx = useCommands();
  const { run } = useDrillAct();
  const now = drill.evaluation ?? blankEvaluation('');
  const locked = drill.state === 'filed';
  const change = (next: (stored: DrillEvaluation) => DrillEvaluation) => void run(evaluateDrill(ctx, drill.id, next));
  const keep = (part: Partial<DrillEvaluation>) => change((stored) => ({ ...stored, ...part }));
  return (
    <Part heading={t('evaluation.title')}>
      <Questions now={now} locked={locked} onChange={change} />
      <Sections now={now} locked={locked} onChange={change} />
      <BlockField
        label={t('evaluation.proposals')}
        value={now.proposals}
        locked={locked}
        onKeep={(proposals) => keep({ proposals })}
      />
      <LineField
        label={t('evaluation.evaluators')}
        value={now.evaluators}
        locked={locked}
        onKeep={(evaluators) => keep({ evaluators })}
      />
      <Choice
        label={t('evaluation.verdict')}
        value={now.planVerdict === '' ? undefined : now.planVerdict}
        locked={locked}
        options={(['keep', 'revise', 'scrap'] as const).map((v) => [v, t(`verdict.${v}`)] as const)}
        onPick={(planVerdict) => keep({ planVerdict })}
      />
      <Choice
        label={t('evaluation.conclusion')}
        value={now.conclusion === '' ? undefined : now.conclusion}
        locked={locked}
        options={(['excellent', 'good', 'passed', 'failed'] as const).map((c) => [c, t(`conclusion.${c}`)] as const)}
        onPick={(conclusion) => keep({ conclusion })}
      />
    </Part>
  );
}

interface AnswersProps {
  readonly now: DrillEvaluation;
  readonly locked: boolean;
  readonly onChange: (next: (stored: DrillEvaluation) => DrillEvaluation) => void;
}

/** The questions of form 05, an answer each. */
function Questions({ now, locked, onChange }: AnswersProps) {
  const { t } = useTranslation('drills');
  return evaluationQuestions.map((q) => (
    <Choice
      key={q}
      label={t(`question.${q}.label`)}
      value={now.answers[q]}
      locked={locked}
      options={upTo(questionChoices[q]).map((i) => [i, t(`question.${q}.a${i}` as 'question.people.a0')] as const)}
      onPick={(answer) => onChange((stored) => ({ ...stored, answers: { ...stored.answers, [q]: answer } }))}
    />
  ));
}

/** The six headings of the report: a grade and what it rests on. */
function Sections({ now, locked, onChange }: AnswersProps) {
  const { t } = useTranslation('drills');
  return now.sections.map((section) => {
    const set = (part: Partial<typeof section>) =>
      onChange((stored) => ({
        ...stored,
        sections: stored.sections.map((s) => (s.id === section.id ? { ...s, ...part } : s)),
      }));
    const grades = section.id === 'goals' ? 'goal' : 'grade';
    return (
      <div key={section.id}>
        <Choice
          label={t(`section.${section.id}`)}
          value={section.grade < 0 ? undefined : section.grade}
          locked={locked}
          options={upTo(sectionGrades[section.id]).map((i) => [i, t(`${grades}.a${i}` as 'grade.a0')] as const)}
          onPick={(grade) => set({ grade })}
        />
        <BlockField label={t('evaluation.basis')} value={section.text} locked={locked} onKeep={(text) => set({ text })} />
      </div>
    );
  });
}
