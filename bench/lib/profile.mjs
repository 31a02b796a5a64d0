/** Where the time of a piece of work goes, by sampling this process: self time of each package. */
import { Session } from 'node:inspector/promises';

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)/g;

const ownerOf = ({ functionName, url }) => {
  const packages = [...url.matchAll(PACKAGE)];
  if (packages.length > 0) return packages.at(-1)[1];
  if (url.includes('/dist/src/')) return 'this product';
  if (url.startsWith('node:')) return "Node's own JavaScript";
  if (url !== '') return 'the bench';
  if (functionName === '(idle)') return 'waiting for PostgreSQL';
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (/^write/.test(functionName)) return 'writing to sockets';
  return 'native code';
};

/** @returns {Promise<[owner: string, milliseconds: number][]>} the longest first */
export const profiled = async (work) => {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const owners = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName === 'dispatch' ? null : ownerOf(callFrame)]));
  const times = new Map();
  profile.samples.forEach((id, index) => {
    const owner = owners.get(id);
    // The profiler's own start and stop.
    if (owner !== null) times.set(owner, (times.get(owner) ?? 0) + profile.timeDeltas[index] / 1000);
  });
  return [...times].sort(([, one], [, other]) => other - one);
};
