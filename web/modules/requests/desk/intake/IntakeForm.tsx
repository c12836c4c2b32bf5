import { useRef } from 'react';
import { asProblem, type components } from '@anju/api';
import { useProblemText, useProjects, useWords } from '@anju/ui';
import { Chips, Line } from '../acts/parts';
import { useCategories } from '../requests';
import { impacts, urgencies } from '../types';
import { words } from '../words';
import { AboutField } from './AboutField';
import { CategoryField } from './CategoryField';
import { CallerFields } from './CallerFields';
import { DangerNote } from './DangerNote';
import type { Draft } from './draft';
import { LiabilityField, SolvedField, WhenField } from './later-fields';
import { intakeWords } from './intake.words';
import { PlaceField } from './PlaceField';
import { SuggestionLine } from './SuggestionLine';

interface Props {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
  project?: string;
  /** Set when the desk works for several projects at once. */
  onProject?: (id: string) => void;
  callers?: components['schemas']['CallersView'];
  error: unknown;
}

/** The questions in the order in which they are asked. */
export function IntakeForm({ draft, onChange, project, onProject, callers, error }: Props) {
  const t = useWords(intakeWords);
  const said = useWords(words);
  const problem = useProblemText();
  const projects = useProjects();
  const sayField = useRef<HTMLTextAreaElement>(null);
  const what = useRef<HTMLInputElement>(null);
  const categories = useCategories();
  const text = error == null ? undefined : problem(asProblem(error));
  return (
    <div className="rq-sheet-form">
      {text && (
        <div className="aj-form-summary" role="alert">
          <strong>{text.title}</strong>
          {text.fields.map((one) => (
            <p key={one.field}>{one.text}</p>
          ))}
        </div>
      )}
      {onProject && (
        <Line label={t('project')}>
          <select
            className="aj-input"
            aria-label={t('project')}
            value={project ?? ''}
            onChange={(event) => onProject(event.target.value)}
          >
            <option value="" />
            {projects.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Line>
      )}
      <CallerFields
        draft={draft}
        onChange={onChange}
        callers={callers}
        onNext={() => what.current?.focus()}
      />
      <PlaceField draft={draft} onChange={onChange} project={project} onNext={() => what.current?.focus()} />
      <CategoryField
        ref={what}
        draft={draft}
        categories={categories}
        onChange={onChange}
        onNext={() => sayField.current?.focus()}
      />
      {draft.kind === 'COMPLAINT' && (
        <AboutField text={draft.about} project={project} onText={(about) => onChange({ about })} />
      )}
      <Line label={t('words')}>
        <textarea
          ref={sayField}
          className="aj-input"
          rows={2}
          maxLength={4000}
          aria-label={t('words')}
          value={draft.words}
          onChange={(event) => onChange({ words: event.target.value })}
        />
        <DangerNote draft={draft} categories={categories} onChange={onChange} />
      </Line>
      <SuggestionLine
        draft={draft}
        categories={categories}
        onTake={(category) =>
          onChange({
            category,
            taken: category.code,
            ...(!draft.danger && { impact: category.impact, urgency: category.urgency }),
          })
        }
      />
      {draft.kind === 'REPAIR' && (
        <>
          <Line label={t('impact')}>
            <Chips
              label={t('impact')}
              value={draft.impact}
              options={impacts}
              say={(value) => said(`impact.${value}`)}
              onChange={(impact) => onChange({ impact })}
            />
          </Line>
          <Line label={t('urgency')}>
            <Chips
              label={t('urgency')}
              value={draft.urgency}
              options={urgencies}
              say={(value) => said(`urgency.${value}`)}
              onChange={(urgency) => onChange({ urgency })}
            />
          </Line>
          <LiabilityField draft={draft} onChange={onChange} />
        </>
      )}
      <WhenField draft={draft} onChange={onChange} />
      {draft.solved !== undefined && (
        <SolvedField value={draft.solved} onChange={(solved) => onChange({ solved })} />
      )}
    </div>
  );
}
