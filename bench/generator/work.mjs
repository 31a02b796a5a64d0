/** How the people of the office do their work: how long they take, what they decide, what goes wrong. */
import { addStandardTime, inputsDue, outputsDue, placeOf, standardMinutes } from './domain.mjs';
import { CANCELLED, COMMENTS, NOTES, REASONS } from './words.mjs';

const minutes = (amount) => ({ amount, unit: 'minute', asWritten: '' });

/** Working minutes later, within the hours of the office. */
export const later = (calendar, from, amount) => addStandardTime(calendar, from, minutes(amount));

/** Most tasks are done before half their time is over, some late, a few much later. */
const share = (random) => {
  const luck = random.share();
  if (luck < 0.75) return 0.05 + random.share() * 0.45;
  if (luck < 0.93) return 0.5 + random.share() * 0.45;
  return luck < 0.98 ? 1 + random.share() * 0.3 : 1.3 + random.share() * 0.7;
};

/** When a task is received and done; where it is to wait, those before it were quick. */
export const timesOf = ({ calendar }, random, task, { isHasty }) => {
  const standard = standardMinutes(calendar, task.standardTime) ?? random.around(1500);
  const whole = isHasty ? 5 + random.share() * 20 : standard * share(random);
  return {
    receivedAt: random.happens(0.7) ? later(calendar, task.openedAt, whole * (0.1 + 0.6 * random.share())) : null,
    doneAt: later(calendar, task.openedAt, whole),
  };
};

/** Who does a task: to whom it is addressed, or anybody who holds the position. */
export const doerOf = ({ byRole, byActor }, random, { role, assignee }) =>
  assignee === null ? random.of(byRole.get(role)) : byActor.get(assignee);

/** The completion of a task: every tenth decision leads back, but not a third time. */
export const completion = (definition, random, { visit, node, step, attempt }) => {
  const place = placeOf(definition, { step, node });
  const [onward, back] = definition.steps[step - 1].nodes[node - 1].branches;
  const isBack = back !== undefined && attempt < 3 && random.happens(0.1);
  const outcome = onward === undefined ? null : (isBack ? back : onward).label;
  return {
    ...{ kind: 'CompleteTask', visit, node, outcome },
    note: !isBack && random.happens(0.5) ? random.of(NOTES) : null,
    reason: isBack ? random.of(REASONS) : null,
    checkedInputs: inputsDue(definition, place),
    outputs: outputsDue(definition, place),
    attachments: [],
  };
};

/** What happens beside the work, decided when a case begins. */
export const fateOf = (random) => ({
  isCommented: random.happens(0.06),
  isCorrected: random.happens(0.01),
  isCancelled: random.happens(0.02),
  isRefused: random.happens(0.03),
});

export const comment = (random) => ({ kind: 'Comment', text: random.of(COMMENTS) });
export const cancel = (random) => ({ kind: 'CancelCase', reason: random.of(CANCELLED) });
export const refusal = (random, { visit, node }) => ({ kind: 'RefuseTask', visit, node, reason: random.of(REASONS) });
export const correction = ({ subject }) => ({ kind: 'CorrectSubject', subject: `${subject} (ralat)`, reason: 'Salah ketik.' });
