/**
 * What the panel's people may be allowed to do. Last words are unique because Strapi's `useRBAC` names its answers by them
 * (`tasks.work` becomes `canWork`).
 */
import { PLUGIN_ID } from './ids';

export const ACTIONS = [
  { uid: 'panel.open', displayName: 'Open the Run SOP panel' },
  { uid: 'cases.start', displayName: 'Start a case' },
  { uid: 'tasks.work', displayName: 'Receive and complete tasks of own positions' },
  { uid: 'cases.monitor', displayName: 'See all cases' },
  { uid: 'cases.cancel', displayName: 'Cancel any case' },
  { uid: 'tasks.reassign', displayName: 'Give tasks to another holder of the position' },
  { uid: 'absences.enter', displayName: 'Enter the absence of anybody' },
  { uid: 'people.keep', displayName: 'Keep people and who holds which position' },
  { uid: 'mails.resend', displayName: 'See undelivered e-mail and send it again' },
  { uid: 'evidence.export', displayName: 'Export evidence: bundles of cases and the daily seals' },
  { uid: 'evidence.archive', displayName: 'Archive finished cases (npm run archive)' },
  { uid: 'calendar.maintain', displayName: 'Keep the working calendar: holidays and the view of working hours' },
] as const;

export type ActionUid = (typeof ACTIONS)[number]['uid'];

/** The full id of an action, as Strapi stores it: `plugin::sop-runner.tasks.work`. */
export function actionId(uid: ActionUid): string {
  return `plugin::${PLUGIN_ID}.${uid}`;
}

/**
 * The admin roles made at first boot, with these actions and nothing else. Codes are Strapi's, names are what administrators see.
 * `readsSops`: sees SOPs and their steps in the Content Manager, beside which stands how they run.
 */
export const ADMIN_ROLES: readonly {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly actions: readonly ActionUid[];
  readonly readsSops: boolean;
}[] = [
  {
    code: 'sop-staff',
    name: 'SOP Staff',
    description: 'Menjalankan berkas pada jabatannya. Runs cases in own positions.',
    actions: ['panel.open', 'cases.start', 'tasks.work'],
    readsSops: false,
  },
  {
    code: 'sop-supervisor',
    name: 'SOP Supervisor',
    description: 'Memantau semua berkas. Watches all cases.',
    actions: [
      'panel.open',
      'cases.start',
      'tasks.work',
      'cases.monitor',
      'cases.cancel',
      'tasks.reassign',
      'absences.enter',
      'mails.resend',
      'evidence.export',
    ],
    readsSops: true,
  },
];
