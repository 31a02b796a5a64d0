import { useWorkTime } from '../../hooks/useWorkTime';
import type { SheetRow } from '../../utils/control-sheet';
import { useVoice, type MessageKey } from '../../utils/text';
import { momentWords } from '../../utils/time';
import { Scrolling } from './Paper';

/** Columns with their share of the page's width, in percent. */
const COLUMNS: readonly { readonly head: MessageKey; readonly share: number }[] = [
  { head: 'flow.number', share: 5 },
  { head: 'sheet.step', share: 27 },
  { head: 'sheet.who', share: 17 },
  { head: 'sheet.received', share: 13 },
  { head: 'sheet.finished', share: 11 },
  { head: 'sheet.spent', share: 9 },
  { head: 'sheet.said', share: 18 },
];

/** One row for each stay with a position; the heads are repeated on every page. */
export function SheetTable({ rows }: { readonly rows: readonly SheetRow[] }) {
  const { say } = useVoice();
  return (
    <Scrolling role="region" aria-label={say('sheet.table')} tabIndex={0}>
      <table>
        <colgroup>
          {COLUMNS.map(({ head, share }) => (
            <col key={head} style={{ width: `${share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {COLUMNS.map(({ head }) => (
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
  const workTime = useWorkTime();
  return (
    <tr>
      <td>{number}</td>
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
      <td>
        {voice.say('sheet.waited', { time: workTime(row.waited) })}
        {row.worked !== null && <div>{voice.say('sheet.worked', { time: workTime(row.worked) })}</div>}
      </td>
      <td>
        {row.said.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </td>
    </tr>
  );
}
