import { Box, Button, Checkbox } from '@strapi/design-system';

import type { CaseFilter, GetCaseChoices } from '../../../../shared/contracts';
import { DateField } from '../../components/lists/DateField';
import { FilterRow } from '../../components/lists/FilterRow';
import { FilterSelect } from '../../components/lists/FilterSelect';
import { StatusSelect } from '../../components/lists/StatusSelect';
import { useVoice } from '../../utils/text';
import { StepSelect } from './StepSelect';

interface Props {
  readonly filters: CaseFilter;
  readonly choices: GetCaseChoices['response'] | undefined;
  readonly onChange: (changes: CaseFilter) => void;
  readonly onClear: () => void;
}

/** Search and filters of the monitor. */
export function MonitorFilterRow({ filters, choices, onChange, onClear }: Props) {
  const { say } = useVoice();
  const { q, ...others } = filters;
  const used = Object.keys(others).length;
  return (
    <FilterRow q={q} onSearch={(text) => onChange({ q: text })} used={used}>
      <FilterSelect
        label={say('filter.sop')}
        all={say('filter.allSops')}
        value={filters.sop}
        choices={(choices?.sops ?? []).map(({ documentId, title }) => ({ value: documentId, label: title }))}
        onChange={(sop) => onChange({ sop, step: undefined })}
      />
      <StepSelect filters={filters} choices={choices} onChange={(step) => onChange({ step })} />
      <FilterSelect
        label={say('filter.unit')}
        all={say('filter.allUnits')}
        value={filters.unit}
        choices={(choices?.units ?? []).map((unit) => ({ value: unit, label: unit }))}
        onChange={(unit) => onChange({ unit })}
      />
      <FilterSelect
        label={say('filter.role')}
        all={say('filter.allRoles')}
        value={filters.role}
        choices={(choices?.roles ?? []).map(({ key, name }) => ({ value: key, label: name }))}
        onChange={(role) => onChange({ role })}
      />
      <StatusSelect value={filters.status} onChange={(status) => onChange({ status })} />
      <DateField label={say('filter.from')} value={filters.from} onChange={(from) => onChange({ from })} />
      <DateField label={say('filter.until')} value={filters.until} onChange={(until) => onChange({ until })} />
      <Box paddingBottom={2}>
        <Checkbox
          checked={filters.overdue === 'true'}
          onCheckedChange={(checked: boolean | 'indeterminate') => onChange({ overdue: checked === true ? 'true' : undefined })}
        >
          {say('filter.overdue')}
        </Checkbox>
      </Box>
      <Box paddingBottom={1}>
        <Button variant="ghost" disabled={used === 0 && q === undefined} onClick={onClear}>
          {say('list.clear')}
        </Button>
      </Box>
    </FilterRow>
  );
}
