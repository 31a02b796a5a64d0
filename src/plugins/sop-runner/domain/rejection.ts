/** Every refusal of the product, by code. Each has an English sentence here and an Indonesian one in the panel. */
export const REJECTIONS = {
  SUBJECT_REQUIRED: 'Say what the case is about.',
  REASON_REQUIRED: 'Give a reason.',
  TEXT_REQUIRED: 'Write the comment.',
  TEXT_TOO_LONG: 'The text in "{field}" is longer than {max} characters.',
  SUBJECT_SAME: 'The case has this subject already.',
  DATE_INVALID: 'The date in "{field}" is no date, or is not possible there.',
  ROLE_VACANT: 'Nobody can act today for: {roles}.',
  CASE_NOT_RUNNING: 'The case is already {status}.',
  TASK_NOT_FOUND: 'The case has no such task.',
  TASK_CLOSED: 'Already done by {by} at {at}.',
  NOT_CURRENT: 'The case is not at this step.',
  NOT_YOUR_ROLE: 'This task belongs to the position {role}.',
  RECEIVED_BY_OTHER: '{by} received this task at {at}.',
  ADDRESSED_TO_OTHER: 'This task is for {by}; take it over with a reason.',
  ALREADY_RECEIVED: 'You already received this task.',
  NOT_RECEIVED: 'Nobody received this task yet; receive it instead.',
  FOUR_EYES: 'The person who completed row {step} may not complete this row.',
  FOUR_EYES_IMPOSSIBLE:
    'Row {step} may not be completed by who completed row {named}, but today nobody else could. Another holder is needed for: {roles}.',
  NOT_REFUSABLE: 'Only a task that waits and was handed over by somebody can be refused.',
  NOT_REASSIGNABLE: 'Only a supervisor may give a task to somebody else.',
  NOT_A_HOLDER: '{person} cannot act today as {role}.',
  ALREADY_ASSIGNED: '{person} has this task already.',
  INPUTS_MISSING: 'Not ticked: {inputs}.',
  UNKNOWN_INPUT: 'The step has no such required document: {inputs}.',
  OUTPUTS_MISSING: 'Not named: {outputs}.',
  UNKNOWN_OUTPUT: 'The step has no such output: {outputs}.',
  OUTCOME_REQUIRED: 'Choose one of: {outcomes}.',
  UNKNOWN_OUTCOME: 'There is no outcome "{outcome}" here; choose one of: {outcomes}.',
  OUTCOME_NOT_ALLOWED: 'This step is no decision and takes no outcome.',
  NOT_TAKEABLE: 'Only who handed the case over may take it back, as long as nobody received it.',
  NOT_CORRECTABLE: 'Only who started the case, who holds an open task of it, or a supervisor may correct its subject.',
  NOT_CANCELLABLE: 'Only a supervisor, or who started the case before anything was received, may cancel it.',
  SOP_NOT_FOUND: 'There is no such SOP.',
  SOP_NOT_IN_FORCE: 'The SOP is not in force today.',
  CASE_NOT_FOUND: 'There is no such case.',
  CASE_NOT_YOURS: 'You have no part in this case.',
  COMMAND_REUSED: 'This command id was used with another content.',
  FILE_EMPTY: 'The file is empty.',
  FILE_TOO_LARGE: 'The file is larger than {max} MB.',
  FILE_TYPE: 'Files of this type are not taken. Taken are: {types}.',
  FILE_CONTENT: 'The content of the file is not what its name says ({type}).',
  FILE_LIMIT: 'You uploaded too many files without handing them in: at most {files} files or {max} MB at a time.',
  FILE_NOT_FOUND: 'There is no such file, or it is attached already.',
  STORAGE_FULL: 'There is no room left for files. Tell the administrator.',
  STORAGE_AWAY: 'The storage of files cannot be reached at this moment. Try again.',
  CLOCK_SILENT: 'The clock has nothing to say here at this moment.',
  HISTORY_BROKEN:
    'The history of the case ends at line {last} instead of {version}: it was changed past the product. Tell the administrator.',
  STALE: 'Somebody changed the case meanwhile; look at it again.',
  NOT_THE_ENGINE: 'Cases, tasks, events and revisions are written by running the SOP, not by hand.',
  MOVE_NOT_ALLOWED: 'The SOP has no way from {from} to {to}.',
} as const;

export type RejectionCode = keyof typeof REJECTIONS;
export type RejectionDetails = Readonly<Record<string, string | number | readonly string[]>>;

/** A refusal by rule. Nothing has changed. `details` fill the sentence's {places} and are sent to the client. */
export class Rejection extends Error {
  readonly code: RejectionCode;
  readonly details: RejectionDetails;

  constructor(code: RejectionCode, details: RejectionDetails = {}) {
    super(sentence(REJECTIONS[code], details));
    this.name = 'Rejection';
    this.code = code;
    this.details = details;
  }
}

function sentence(template: string, details: RejectionDetails): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = details[name];
    if (value === undefined) return place;
    return Array.isArray(value) ? value.join('; ') : String(value);
  });
}
