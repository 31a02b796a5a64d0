import type { Words } from './words';

const step = 'Step {{step}}: {{shortActivity}}';

export const en: Words = {
  locale: 'en-GB',
  subject: '[Case {{reference}}] {{#if mark}}[{{mark}}] {{/if}}{{title}}{{#if dueSoon}} - due {{dueSoon}}{{/if}}',
  title: {
    start: step,
    handoff: step,
    return: 'Returned to step {{step}}: {{shortActivity}}',
    completed: 'Completed: {{about}}',
    cancelled: 'Cancelled: {{about}}',
    'taken-over': 'Taken over at step {{step}}: {{shortActivity}}',
    'taken-back': 'Taken back from step {{step}}: {{shortActivity}}',
    refused: 'Refused, back at step {{step}}: {{shortActivity}}',
    'refused-too': 'Refused at step {{step}}: {{shortActivity}}',
    reassigned: 'Given to you, step {{step}}: {{shortActivity}}',
    'reassigned-away': 'Given to somebody else, step {{step}}: {{shortActivity}}',
    reopened: 'Again at step {{step}}: {{shortActivity}}',
    'no-holder': 'Vacant position at step {{step}}: {{vacant}}',
    reminder: 'Reminder of step {{step}}: {{shortActivity}}',
    overdue: 'Overdue at step {{step}}: {{shortActivity}}',
    escalation: 'Report of delay at step {{step}}: {{shortActivity}}',
  },
  lead: {
    start:
      '{{doer}} started case {{reference}} and handed it to you as {{positions}}. To be done in step {{step}} of {{steps}}: {{activity}}',
    handoff: '{{doer}} handed case {{reference}} to you as {{positions}}. To be done in step {{step}} of {{steps}}: {{activity}}',
    return: '{{doer}} returned case {{reference}} to you as {{positions}}. To be done again in step {{step}} of {{steps}}: {{activity}}',
    completed: '{{doer}} completed the last step: case {{reference}} is finished. Nothing is left to do.',
    cancelled: '{{doer}} cancelled case {{reference}} at step {{step}} of {{steps}}. Nothing is left to do.',
    'taken-over': '{{doer}} took over your task in case {{reference}}. You no longer need to do step {{step}} of {{steps}}: {{activity}}',
    'taken-back':
      '{{doer}} took case {{reference}} back before it was received. You no longer need to do step {{step}} of {{steps}}: {{activity}}',
    refused:
      '{{doer}} refused case {{reference}} because it is incomplete. As {{positions}} you have to complete step {{step}} of {{steps}}: {{activity}}',
    'refused-too':
      '{{doer}} refused case {{reference}} because it is incomplete. You no longer need to do step {{step}} of {{steps}}: {{activity}}',
    reassigned: '{{doer}} gave you, as {{positions}}, a task in case {{reference}}. To be done in step {{step}} of {{steps}}: {{activity}}',
    'reassigned-away':
      '{{doer}} gave your task in case {{reference}} to somebody else. You no longer need to do step {{step}} of {{steps}}: {{activity}}',
    reopened: '{{doer}} took case {{reference}} back. As {{positions}} you have to do step {{step}} of {{steps}} again: {{activity}}',
    'no-holder':
      'Case {{reference}} from {{doer}} reached step {{step}} of {{steps}}, but nobody can act today as {{vacant}}. The case waits until the position is filled: {{activity}}',
    reminder: 'Step {{step}} of {{steps}} of case {{reference}} is due soon. To be done by you as {{positions}}: {{activity}}',
    overdue: 'Step {{step}} of {{steps}} of case {{reference}} is overdue. To be done by you without delay as {{positions}}: {{activity}}',
    escalation: 'Step {{step}} of {{steps}} of case {{reference}} is not done although its time is up. Please see to it: {{activity}}',
  },
  capacity: { plt: 'Acting {{position}}', plh: 'Daily acting {{position}}' },
  labels: {
    mark: 'Handling',
    inputs: 'Required documents',
    files: 'Attached',
    note: 'Note',
    reason: 'Reason',
    missing: 'What is missing',
    due: 'Due',
    subject: 'Subject',
    sop: 'SOP',
    vacant: 'Vacant position',
    since: 'Overdue since',
    holder: 'With',
  },
  marks: { urgent: 'Urgent', confidential: 'Confidential' },
  notReceived: '{{position}} (not received yet)',
  somebody: 'Somebody',
  and: 'and',
  today: 'today',
  tomorrow: 'tomorrow',
  open: 'Open case {{reference}}',
  footer: 'Automatic message. Please do not reply; work on the case through the link above.',
};
