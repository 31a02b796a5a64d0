import type { Address, Definition } from '../../domain/definition';
import type { Attachment, Letter, StoredFile } from '../../domain/file';
import type { Calendar } from '../../domain/time';
import type { PersonName } from './common';
import type { TaskCard } from './tasks';

/** POST /sop-runner/cases . Needs `cases.start`. 201. */
export interface StartCase {
  readonly body: {
    readonly commandId: string;
    readonly sop: string;
    readonly subject: string;
    readonly confidential: boolean;
    readonly urgent: boolean;
    /** The incoming letter; every member may be null, but not all. `date` is YYYY-MM-DD, `file` the id of an uploaded file. */
    readonly letter: {
      readonly number: string | null;
      readonly date: string | null;
      readonly from: string | null;
      readonly file: string | null;
    } | null;
    /** By when somebody outside the office expects it, YYYY-MM-DD. */
    readonly externalDueOn: string | null;
  };
  readonly response: { readonly reference: string; readonly shown?: Shown };
}

/** POST /sop-runner/cases/:reference/tasks/:visit/:node/{receive,take-over,refuse,complete} . Needs `tasks.work`. */
interface TaskParams {
  readonly reference: string;
  readonly visit: number;
  readonly node: number;
}
export interface ReceiveTask {
  readonly params: TaskParams;
  readonly body: { readonly commandId: string };
  readonly response: CommandResult;
}
export interface TakeOverTask {
  readonly params: TaskParams;
  readonly body: { readonly commandId: string; readonly reason: string };
  readonly response: CommandResult;
}
/** `reason` says what is missing. */
export interface RefuseTask {
  readonly params: TaskParams;
  readonly body: { readonly commandId: string; readonly reason: string };
  readonly response: CommandResult;
}
/** POST /sop-runner/cases/:reference/tasks/:visit/:node/reassign . Needs `tasks.reassign`. `to` is the user id of another holder of the position. */
export interface ReassignTask {
  readonly params: TaskParams;
  readonly body: { readonly commandId: string; readonly to: number; readonly reason: string };
  readonly response: CommandResult;
}
export interface CompleteTask {
  readonly params: TaskParams;
  readonly body: {
    readonly commandId: string;
    readonly outcome: string | null;
    readonly note: string | null;
    readonly reason: string | null;
    readonly checkedInputs: readonly string[];
    readonly outputs: readonly string[];
    /** Uploaded files by id, each with the output of the row that it delivers; null for another document. */
    readonly attachments: readonly { readonly file: string; readonly output: string | null }[];
  };
  readonly response: CommandResult;
}
/** POST /sop-runner/cases/:reference/take-back . Needs `tasks.work`; the engine decides (the sender, while nobody received what was handed over). */
export interface TakeBackCase {
  readonly body: { readonly commandId: string };
  readonly response: CommandResult;
}
/** POST /sop-runner/cases/:reference/subject . Needs `panel.open`; the engine decides (starter, holder of an open task, or who may cancel any case). */
export interface CorrectSubject {
  readonly body: { readonly commandId: string; readonly subject: string; readonly reason: string };
  readonly response: CommandResult;
}
/** POST /sop-runner/cases/:reference/comments . Needs `panel.open` and a part in the case. */
export interface CommentOnCase {
  readonly body: { readonly commandId: string; readonly text: string };
  readonly response: CommandResult;
}
/** POST /sop-runner/cases/:reference/cancel . Needs `panel.open`; the engine decides (supervisor, or starter before anything is received). */
export interface CancelCase {
  readonly body: { readonly commandId: string; readonly reason: string };
  readonly response: CommandResult;
}
/**
 * What a command did. `version` is the case's version after it. Every command takes `?show=page` and then answers `shown` too: the screen needs
 * no second request to be up to date.
 */
export interface CommandResult {
  readonly reference: string;
  readonly version: number;
  readonly status: 'running' | 'completed' | 'cancelled';
  /** Position names that have the case now; empty once it ended. */
  readonly nowWith: readonly string[];
  readonly step: number;
  readonly shown?: Shown;
}
/** What the screen shows after a command: the case as it is now, and the person's most urgent task of another case. */
export interface Shown {
  readonly view: CaseView;
  readonly next: TaskCard | null;
}

/** GET /sop-runner/cases/:reference . Needs `panel.open` and a part in the case (or `cases.monitor`). */
export interface GetCase {
  readonly response: CaseView;
}
export interface CaseView {
  readonly reference: string;
  readonly subject: string;
  readonly status: 'running' | 'completed' | 'cancelled';
  readonly unit: string | null;
  /** The hours that its times count in, where its unit has hours of its own; else the office's count. */
  readonly unitCalendar?: Calendar;
  readonly confidential: boolean;
  readonly urgent: boolean;
  readonly letter: Letter | null;
  /** By when somebody outside the office expects it, YYYY-MM-DD. */
  readonly externalDueOn: string | null;
  /** Document id of the SOP that it runs. */
  readonly sopDocumentId: string;
  readonly revision: number;
  /** The frozen text, without the NIP. */
  readonly definition: Definition;
  readonly current: Address;
  readonly visit: number;
  readonly version: number;
  readonly startedBy: PersonName;
  readonly startedAt: string;
  readonly dueAt: string | null;
  /** A row on the way takes as long as it needs: due then at the earliest. */
  readonly dueIsMinimum: boolean;
  readonly finishedAt: string | null;
  /** Every task so far, oldest first. */
  readonly tasks: readonly TaskView[];
  readonly history: readonly HistoryLine[];
  /** What this person may do now; exactly what the server would accept. */
  readonly offers: CaseOffers;
}
export interface TaskView {
  readonly visit: number;
  readonly step: number;
  readonly node: number;
  readonly attempt: number;
  readonly roleKey: string;
  readonly roleName: string;
  readonly state: 'waiting' | 'received' | 'done' | 'returned' | 'refused' | 'cancelled';
  /** Who received it; while it waits, who is to receive it. */
  readonly assignee: PersonName | null;
  readonly openedAt: string;
  /** When the row's clock started; it goes on from symbol to symbol of the row. */
  /** Null while the clock waits for somebody to receive the task. */
  readonly clockStartedAt: string | null;
  readonly receivedAt: string | null;
  readonly dueAt: string | null;
  readonly closedAt: string | null;
  /** Working minutes until it was received, and since, by the calendar of the case; up to now where it is open. `worked` is null where nobody received it. */
  readonly waited: number;
  readonly worked: number | null;
  readonly outcome: string | null;
  readonly note: string | null;
  readonly checkedInputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attachments: readonly Attachment[];
}
export interface TaskOffer {
  readonly visit: number;
  readonly node: number;
  readonly step: number;
  readonly roleName: string;
  readonly mayReceive: boolean;
  readonly mayTakeOver: boolean;
  readonly mayRefuse: boolean;
  readonly mayComplete: boolean;
  /** Documents to tick; empty where nothing is ticked at this symbol. */
  readonly inputs: readonly string[];
  /** Outputs to name; empty where nothing is named at this symbol. */
  readonly outputs: readonly string[];
  /** Outputs of the row that files may be attached as; empty where the task cannot be completed. */
  readonly attachable: readonly string[];
  readonly ways: readonly WayOffer[];
}
export interface WayOffer {
  /** The branch's label; null for a box. */
  readonly label: string | null;
  readonly isReturn: boolean;
  readonly endsCase: boolean;
  /** False while others of the group still work: completing then only closes this task. */
  readonly movesCase: boolean;
  readonly toStep: number | null;
  readonly toRoleNames: readonly string[];
}
export interface CaseOffers {
  readonly tasks: readonly TaskOffer[];
  readonly mayComment: boolean;
  readonly mayCancel: boolean;
  readonly mayTakeBack: boolean;
  readonly mayCorrectSubject: boolean;
  /** Open tasks that the person may give to another holder; empty without `tasks.reassign`. */
  readonly reassign: readonly ReassignOffer[];
}
export interface ReassignOffer {
  readonly visit: number;
  readonly node: number;
  readonly step: number;
  readonly roleName: string;
  readonly to: readonly HolderChoice[];
}
/** Somebody who may be given a task. */
export interface HolderChoice {
  readonly userId: number;
  readonly person: PersonName;
}
/** One line of the history, to be put into a sentence in the reader's language by `kind`. */
export interface HistoryLine {
  readonly sequence: number;
  readonly kind: string;
  readonly at: string;
  readonly by: PersonName;
  /** Row and symbol the line is about, where it is about one. */
  readonly step: number | null;
  readonly node: number | null;
  readonly attempt: number | null;
  readonly toStep: number | null;
  readonly toRoleNames: readonly string[];
  /** To whom a task was given, where the line is about that. */
  readonly toPerson: PersonName | null;
  readonly outcome: string | null;
  /** Why due times were computed anew, where the line tells that. */
  readonly cause: 'calendar' | 'alarms' | null;
  /** Note, reason or comment. */
  readonly text: string | null;
  /** Files that came with it: the letter's, or those of a completion. */
  readonly files: readonly StoredFile[];
  /** Where the subject was corrected. */
  readonly subjects: { readonly from: string; readonly to: string } | null;
  readonly hash: string;
}
