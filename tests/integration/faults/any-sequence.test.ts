import { trySequences } from '../../soak/support/sequences';
import { openApp, type TestApp } from '../support/app';

describe('any sequence of commands through the engine', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openApp({ MAIL_WORKER: 'false' });
  });
  afterAll(() => app.close());

  it('is allowed, stored and replayed as on a sheet of paper', async () => {
    const { sequences, accepted, refused } = await trySequences(app, 12, 20_260_504);
    expect(sequences).toBe(12);
    expect([accepted > 12, refused > 12]).toEqual([true, true]);
  });
});
