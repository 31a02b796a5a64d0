import type { CaseFilter, GetCaseChoices } from '../../../../shared/contracts';
import { FilterSelect } from '../../components/lists/FilterSelect';
import { MONITOR_FILTERS } from './monitor-filters';
import { useVoice } from '../../utils/text';

interface Props {
  readonly filters: CaseFilter;
  readonly choices: GetCaseChoices['response'] | undefined;
  readonly onChange: (step: number | undefined) => void;
}

/** Filters by the row at which a case is: rows are those of an SOP, so it is chosen first. */
export function StepSelect({ filters, choices, onChange }: Props) {
  const { say } = useVoice();
  const steps = choices?.sops.find(({ documentId }) => documentId === filters.sop)?.steps ?? 0;
  const isKnown = filters.sop !== undefined;
  return (
    <FilterSelect
      label={say('filter.step')}
      all={say(isKnown ? 'filter.allSteps' : 'filter.sopFirst')}
      isDisabled={!isKnown && filters.step === undefined}
      value={filters.step === undefined ? undefined : String(filters.step)}
      choices={Array.from({ length: steps }, (_, index) => ({
        value: String(index + 1),
        label: say('filter.stepNumbered', { step: index + 1 }),
      }))}
      onChange={(step) => onChange(step === undefined ? undefined : MONITOR_FILTERS.step(step))}
    />
  );
}
