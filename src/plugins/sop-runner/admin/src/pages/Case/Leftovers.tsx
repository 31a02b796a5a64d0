import type { CaseView } from '../../../../shared/contracts';
import { useDraftOwner } from '../../hooks/useDraft';
import { leftovers } from '../../utils/leftovers';
import { Leftover } from './Leftover';

/** What this person typed for tasks that are no longer theirs to do: it stays in sight until it is put away. */
export function Leftovers({ view }: { readonly view: CaseView }) {
  const owner = useDraftOwner();
  return (
    <>
      {leftovers(view, owner, sessionStorage).map((task) => (
        <Leftover key={`${task.visit}.${task.node}`} reference={view.reference} task={task} />
      ))}
    </>
  );
}
