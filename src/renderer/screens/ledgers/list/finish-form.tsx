import Button from '@mui/material/Button';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { EntryField } from './entry-field.tsx';
import { type FinishInput, useFinish } from './use-finish.ts';

/** 办结: the words that end the matter as buttons, with what has to be said then. */
export function FinishForm(props: FinishInput) {
  const { t } = useTranslation('ledgers');
  const say = useProblemText();
  const { fields, texts, type, problem, words, end } = useFinish(props);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void end(words[0] ?? '');
  };
  return (
    <section>
      <h2>{t('side.finish')}</h2>
      <form className="finish-form" onSubmit={submit}>
        {fields.map((f) => (
          <div key={f.key} className="finish-field">
            <span className="md c2" aria-hidden="true">
              {f.name}
            </span>
            <EntryField
              field={f}
              book={props.book}
              hallId={props.entry.hallId}
              text={texts[f.key] ?? ''}
              invalid={problem?.at === f.key}
              earlier={[]}
              onText={(text) => type(f.key, text)}
            />
          </div>
        ))}
        {problem && (
          <p className="md bad" role="alert">
            {say(problem)}
          </p>
        )}
        <Ends words={words} onEnd={(word) => void end(word)} />
      </form>
    </section>
  );
}

/** The first one is sent with Enter. */
const Ends = ({ words, onEnd }: { readonly words: readonly string[]; readonly onEnd: (word: string) => void }) => (
  <div className="acts">
    {words.map((word, i) =>
      i === 0 ? (
        <Button key={word} type="submit" variant="contained">
          {word}
        </Button>
      ) : (
        <Button key={word} onClick={() => onEnd(word)}>
          {word}
        </Button>
      ),
    )}
  </div>
);
