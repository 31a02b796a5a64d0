import { useSpentTime } from '../../hooks/useSpentTime';
import type { SheetRow } from '../../utils/control-sheet';
import { useVoice, type MessageKey } from '../../utils/text';
import { momentWords } from '../../utils/time';
import { Scrolling } from './Paper';

const HEADS: readonly MessageKey[] = [
  'flow.number',
  'sheet.step',
  'sheet.who',
  'sheet.received',
  'sheet.finished',
  'sheet.spent',
  'sheet.said',
];

/** One row for each stay with a position; the heads are repeated on every page. */
export function SheetTable({ rows }: { readonly rows: readonly SheetRow[] }) {
  const { say } = useVoice();
  return (
    <Scrolling role="region" aria-label={say('sheet.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Line key={`${row.visit}.${row.node}`} number={index + 1} row={row} />
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function Line({ number, row }: { readonly number: number; readonly row: SheetRow }) {
  const voice = useVoice();
  const spent = useSpentTime();
  return (
    <tr>
      <td className="narrow">{number}</td>
      <td>
        {row.symbol}. {row.activity}
        {row.attempt > 1 && <div className="quiet">{voice.say('task.attempt', { attempt: row.attempt })}</div>}
      </td>
      <td>
        {row.roleName}
        {row.person !== null && <div className="quiet">{row.person}</div>}
      </td>
      <td>
        {momentWords(row.openedAt, voice)}
        {row.receivedAt !== null && (
          <div className="quiet">{voice.say('sheet.receivedAt', { when: momentWords(row.receivedAt, voice) })}</div>
        )}
      </td>
      <td>{row.closedAt === null ? '–' : momentWords(row.closedAt, voice)}</td>
      <td>{spent(row.openedAt, row.closedAt)}</td>
      <td>
        {row.said.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </td>
    </tr>
  );
}
