import { setTimeout as pause } from 'node:timers/promises';
import { openApp, type TestApp } from '../integration/support/app';
import { NOTHING_WRONG } from './support/audit';
import { sumOf, tell } from './support/figures';
import { openLine, type Line, type Weather } from './support/proxy';
import { withstand } from './support/troubling';

const LOAD = { rows: 11, clients: 20, casesEach: 1 };

const weathers: readonly (readonly [string, Weather])[] = [
  ['a mail server whose every answer comes 0.7 s late', 'slow'],
  ['a mail server that takes no connection', 'refusing'],
  ['a mail server that breaks off in the middle of each mail', 'cutting'],
  ['a mail server that breaks off when it has a mail, before it says so', 'unheard'],
];

describe.each(weathers)('%s, now and then during 200 handoffs', (name, weather) => {
  let app: TestApp;
  let line: Line;

  beforeAll(async () => {
    app = await openApp({ MAIL_WORKER: 'false' });
    line = await openLine(app.mailbox.port);
  });
  afterAll(async () => {
    await line.close();
    await app.close();
  });

  it('delays mail and nothing else; none is lost, none is sent twice but what was not acknowledged', async () => {
    const strike = async (): Promise<void> => {
      line.become(weather);
      await pause(3_000);
      line.become('fair');
    };
    const settings = { SMTP_PORT: String(line.port) };
    const { wrong, troubles, seconds, ...figures } = await withstand(app, LOAD, { times: 3, every: 500, strike, settings });
    tell('mail', `${name}: 3 times for 3 s during ${figures.handoffs} handoffs`, {
      ...{ ...figures, seconds: Math.round(seconds), faultsOfTheLine: line.faults[weather], wrong: sumOf(wrong) },
    });
    expect(wrong).toEqual(NOTHING_WRONG);
    expect([figures.falls, troubles]).toEqual([0, {}]);
    expect(line.faults[weather]).toBeGreaterThan(0);
    expect(figures.duplicates).toBe(line.faults.unheard);
  });
});
