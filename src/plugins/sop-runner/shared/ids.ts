/** Names both sides of the plugin use. */
export const PLUGIN_ID = 'sop-runner';

export const UID = {
  sop: 'api::sop.sop',
  step: 'api::step.step',
  role: 'api::role.role',
  case: 'api::case.case',
  calendar: 'api::calendar.calendar',
  holiday: 'api::holiday.holiday',
  absence: 'plugin::sop-runner.absence',
  actor: 'plugin::sop-runner.actor',
  counter: 'plugin::sop-runner.counter',
  digest: 'plugin::sop-runner.digest',
  event: 'plugin::sop-runner.event',
  file: 'plugin::sop-runner.file',
  notification: 'plugin::sop-runner.notification',
  preference: 'plugin::sop-runner.preference',
  revision: 'plugin::sop-runner.revision',
  revisionLog: 'plugin::sop-runner.revision-log',
  task: 'plugin::sop-runner.task',
} as const;
