import { channelFor } from '../../../src/plugins/sop-runner/server/src/mail/channels';

describe('choosing the way by which somebody is told', () => {
  it.each([
    ['CaseHandedOver', undefined, 'email'],
    ['CaseHandedOver', 'at-once', 'email'],
    ['CaseHandedOver', 'digest', 'digest'],
    ['CaseHandedOver', 'overdue-only', 'none'],
    ['TaskReminded', 'digest', 'digest'],
    ['TaskReminded', 'overdue-only', 'none'],
  ] as const)('tells of %s to one who chose %s by: %s', (kind, mode, channel) => {
    expect(channelFor(kind, mode)).toBe(channel);
  });

  it.each(['TaskOverdue', 'TaskEscalated'])('mails %s at once, whatever was chosen', (kind) => {
    expect((['at-once', 'digest', 'overdue-only'] as const).map((mode) => channelFor(kind, mode))).toEqual(['email', 'email', 'email']);
  });
});
