import type { ListTasks } from '../../../../shared/contracts';
import { FilterRow } from '../../components/lists/FilterRow';
import { FilterSelect } from '../../components/lists/FilterSelect';
import { useVoice } from '../../utils/text';
import { INBOX_FILTERS, type InboxFilters } from './inbox-filters';

interface Props {
  readonly filters: InboxFilters;
  readonly choices: ListTasks['response']['choices'] | undefined;
  readonly onChange: (changes: InboxFilters) => void;
}

const STATES = ['waiting', 'mine', 'received'] as const;

/** Search and filters of the inbox in one row. */
export function InboxFilterRow({ filters, choices, onChange }: Props) {
  const { say } = useVoice();
  const { q, due: _, ...others } = filters;
  const sops = (choices?.sops ?? []).map(({ documentId, title }) => ({ value: documentId, label: title }));
  const roles = (choices?.roles ?? []).map(({ key, name }) => ({ value: key, label: name }));
  return (
    <FilterRow q={q} onSearch={(text) => onChange({ q: text })} used={Object.keys(others).length}>
      <FilterSelect
        label={say('filter.sop')}
        all={say('filter.allSops')}
        value={filters.sop}
        choices={sops}
        onChange={(sop) => onChange({ sop })}
      />
      <FilterSelect
        label={say('filter.role')}
        all={say('filter.allRoles')}
        value={filters.role}
        choices={roles}
        onChange={(role) => onChange({ role })}
      />
      <FilterSelect
        label={say('filter.status')}
        all={say('filter.allStatuses')}
        value={filters.state}
        choices={STATES.map((state) => ({ value: state, label: say(`inbox.state.${state}`) }))}
        onChange={(state) => onChange({ state: state === undefined ? undefined : INBOX_FILTERS.state(state) })}
      />
    </FilterRow>
  );
}
