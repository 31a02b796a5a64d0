/** The record of mails about every third case: handoffs went out, one in two hundred could not be delivered. */
import { line } from './copy.mjs';

const EVERY = 3;
/** Row ids that the mails of one event may take. */
export const MOST = 4;
const TEMPLATES = { CaseStarted: 'start', CaseHandedOver: 'handoff', CaseReturned: 'return' };

const recipientsOf = ({ byRole }, { opens, actor }) =>
  opens.flatMap((role) => byRole.get(role)).filter((person) => person.actor !== actor.id);

/** The rows of an event's mails, as COPY takes them. */
export const mailsOf = (office, { id, time, event, use: { id: caseId, reference, random } }) => {
  const template = TEMPLATES[event.kind];
  if (caseId % EVERY !== 0 || template === undefined) return [];
  return recipientsOf(office, event)
    .slice(0, MOST)
    .map(({ userId }, place) => {
      const isLost = random.happens(1 / 200);
      const messageId = `<${reference}.${event.sequence}.${userId}@sop.example.go.id>`;
      return line([
        ...[id * MOST + place, random.uuid(), id, userId, 'email', template, isLost ? 'failed' : 'sent', messageId, `Berkas ${reference}`],
        ...[isLost ? 12 : 1, isLost ? '550 no such mailbox' : null, isLost ? null : time, time, time],
      ]);
    });
};
