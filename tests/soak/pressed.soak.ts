import { openApp, type TestApp } from '../integration/support/app';
import { tell } from './support/figures';
import { openServer, type Server } from './support/fleet';
import { pressAtOnce } from './support/pressing';

const ROUNDS = 10;
const PEOPLE = 50;

describe('fifty people who press "complete" on the same task at once', () => {
  let app: TestApp;
  let other: Server;

  beforeAll(async () => {
    app = await openApp();
    other = await openServer();
  });
  afterAll(async () => {
    await other.close();
    await app.close();
  });

  it('have one winner, whom the others are told, on two servers', async () => {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await pressAtOnce(app, PEOPLE, [app.address, await other.address()]));
    }
    const won = rounds.reduce((sum, { winners }) => sum + winners.length, 0);
    const told = rounds.flatMap(({ winners, losers }) => losers.filter(({ status, by }) => status === 409 && by === winners[0]));
    tell('pressed', `${PEOPLE} people complete one task at once through two servers, ${ROUNDS} times`, {
      answered200: won,
      answered409WithTheWinner: told.length,
      otherAnswers: ROUNDS * PEOPLE - won - told.length,
    });
    expect([won, told.length]).toEqual([ROUNDS, ROUNDS * (PEOPLE - 1)]);
  });
});
