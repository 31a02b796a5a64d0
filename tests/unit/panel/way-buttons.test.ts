import { wayWords } from '../../../src/plugins/sop-runner/admin/src/utils/ways';
import type { WayOffer } from '../../../src/plugins/sop-runner/shared/contracts';
import { indonesian } from './support/voice';

const onward: WayOffer = { label: null, isReturn: false, endsCase: false, movesCase: true, toStep: 5, toRoleNames: ['Sesdep'] };
const end: WayOffer = { ...onward, endsCase: true, toStep: null, toRoleNames: [] };
const back: WayOffer = { ...onward, isReturn: true, toStep: 4, toRoleNames: ['Kabag'] };

describe('labelling the buttons that complete a task', () => {
  it.each([
    ['hands on from a box', onward, 'Selesai & serahkan ke Sesdep'],
    ['closes from the last box', end, 'Selesai & tutup berkas'],
    ['finishes the own part of a group', { ...onward, movesCase: false }, 'Selesai untuk bagian saya'],
    ['returns from a box', back, 'Kembalikan ke Kabag'],
    ['decides and closes', { ...end, label: 'Ya' }, 'Ya: selesai & tutup berkas'],
    ['decides and returns', { ...back, label: 'Tidak' }, 'Tidak: kembalikan ke Kabag'],
    ['decides and hands on', { ...onward, label: 'Ya' }, 'Ya: serahkan ke Sesdep'],
  ])('%s', (_act, way, words) => {
    expect(wayWords(way, indonesian)).toBe(words);
  });
});
