import type { CaseStatus } from '../../../../shared/contracts';
import { STATUSES } from '../../utils/case-words';
import { useVoice } from '../../utils/text';
import { FilterSelect } from './FilterSelect';

/** Filters cases by how they stand. */
export function StatusSelect({
  value,
  onChange,
}: {
  readonly value: CaseStatus | undefined;
  readonly onChange: (status: CaseStatus | undefined) => void;
}) {
  const { say } = useVoice();
  return (
    <FilterSelect
      label={say('filter.status')}
      all={say('filter.allStatuses')}
      value={value}
      choices={STATUSES.map((status) => ({ value: status, label: say(`status.${status}`) }))}
      onChange={(chosen) => onChange(STATUSES.find((status) => status === chosen))}
    />
  );
}
