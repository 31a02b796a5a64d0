import { openApp, type TestApp } from '../../support/app';
import type { SignedIn } from '../../support/people';

/** An answer of the Content Manager. */
export interface Answer {
  readonly status: number;
  readonly body: {
    readonly data?: { readonly documentId: string; readonly id: number; readonly [field: string]: unknown };
    readonly meta?: { readonly availableStatus?: readonly unknown[] };
    readonly error?: {
      readonly message: string;
      readonly details: {
        readonly code?: string;
        readonly problems?: readonly { readonly code: string }[];
        readonly [detail: string]: unknown;
      };
    };
    readonly [key: string]: unknown;
  };
}

export const SOP = 'api::sop.sop';
export const STEP = 'api::step.step';
export const ROLE = 'api::role.role';

type Kind = typeof SOP | typeof STEP | typeof ROLE;

/** An office whose administrator writes SOPs through the Content Manager's own HTTP API. */
export interface Office {
  readonly app: TestApp;
  readonly administrator: SignedIn;
  /** Calls the Content Manager: `path` follows `/content-manager/collection-types/<uid>`. */
  call(method: 'get' | 'post' | 'put' | 'delete', kind: Kind, path: string, body?: object): Promise<Answer>;
  /** Creates an entry and answers its document id; throws where that is refused. */
  create(kind: Kind, data: object): Promise<string>;
  role(key: string): Promise<string>;
  /** Creates an SOP with steps of one box each, of the activities given. */
  sop(number: string, activities: readonly string[]): Promise<{ readonly sop: string; readonly steps: readonly string[] }>;
  step(sop: string, number: number, activity: string, extra?: object): Promise<string>;
  close(): Promise<void>;
}

export const identity = (number: string) => ({
  number,
  title: `Prosedur ${number}`,
  kind: 'micro',
  institution: 'Kementerian Contoh',
  unit: 'Biro Perencanaan',
});

export const openOffice = async (): Promise<Office> => {
  const app = await openApp();
  const administrator = await app.createAdmin({ email: 'administrator@example.go.id', firstname: 'Administrator', lastname: 'SOP' });
  const call: Office['call'] = async (method, kind, path, body) => {
    const request = app.http[method](`/content-manager/collection-types/${kind}${path}`).set(
      'authorization',
      `Bearer ${administrator.token}`,
    );
    const { status, body: answer } = await (body === undefined ? request : request.send(body));
    return { status, body: answer };
  };
  const create: Office['create'] = async (kind, data) => {
    const { status, body } = await call('post', kind, '', data);
    if (status !== 201 || !body.data) throw new Error(`not created: ${status} ${JSON.stringify(body)}`);
    return body.data.documentId;
  };
  const roles = new Map<string, string>();
  const role: Office['role'] = async (key) => {
    const known = roles.get(key) ?? (await create(ROLE, { key, name: `Jabatan ${key}`, active: true, exclusive: false }));
    roles.set(key, known);
    return known;
  };
  const step: Office['step'] = async (sop, number, activity, extra = {}) =>
    create(STEP, {
      number,
      activity,
      sop: { connect: [{ documentId: sop, status: 'draft' }] },
      nodes: [{ symbol: 'process', together: false, role: { connect: [{ documentId: await role('pelaksana') }] }, branches: [] }],
      inputs: 'Disposisi\n',
      outputs: 'Konsep',
      standardTime: { amount: 60, unit: 'minute', asWritten: '60 Menit' },
      ...extra,
    });
  return {
    app,
    administrator,
    call,
    create,
    role,
    step,
    async sop(number, activities) {
      const sop = await create(SOP, identity(number));
      const steps: string[] = [];
      for (const [index, activity] of activities.entries()) steps.push(await step(sop, index + 1, activity));
      return { sop, steps };
    },
    close: () => app.close(),
  };
};
