import { openApp, type TestApp } from '../integration/support/app';
import { againstPaper } from '../unit/support/against-paper';
import { tell } from './support/figures';
import { trySequences } from './support/sequences';

const RUNS = 250;
const RUNS_IN_MEMORY = 10_000;

describe('random sequences of commands on random SOPs, in memory', () => {
  it('are allowed and end as on a sheet of paper', () => {
    const { accepted, refused } = againstPaper(RUNS_IN_MEMORY);
    tell('sequences', 'random commands on cases of random SOPs against the reference model, in memory', {
      ...{ sequences: RUNS_IN_MEMORY, accepted, refused, differences: 0 },
    });
    expect(accepted).toBeGreaterThan(RUNS_IN_MEMORY * 2);
  });
});

describe('random sequences of commands on random SOPs, through the engine', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openApp({ MAIL_WORKER: 'false' });
  });
  afterAll(() => app.close());

  it('are allowed, stored and replayed as on a sheet of paper', async () => {
    const seed = Date.now() % 1_000_000;
    const figures = await trySequences(app, RUNS, seed);
    tell('sequences', `random commands on cases of random SOPs against the reference model, on PostgreSQL (seed ${seed})`, {
      ...figures,
      differences: 0,
    });
    expect(figures.sequences).toBe(RUNS);
  });
});
