import { demoPeople, penetapanKinerja, rkt, seedDemo } from '../../../database/seeds';
import { readPdf } from '../../support/pdf';
import { openApp, type TestApp } from '../support/app';

/** Unmistakable words, put where the public may never see them. */
const SECRETS = {
  nip: 'NIP-RAHASIA',
  holder: 'pemangku-rahasia@example.go.id',
  unusedRole: 'JABATAN-RAHASIA',
  supervisor: 'ATASAN-RAHASIA',
  scan: 'PINDAIAN-RAHASIA',
  draftTitle: 'JUDUL-KONSEP-RAHASIA',
  draftSop: 'SOP-BELUM-DISAHKAN-RAHASIA',
  draftActivity: 'KEGIATAN-KONSEP-RAHASIA',
  draftStep: 'LANGKAH-BARU-RAHASIA',
  withdrawn: 'SOP-DICABUT-RAHASIA',
} as const;

/** What was stored: in no answer at all. */
const STORED = [
  ...Object.values(SECRETS),
  rkt.ratifiedBy?.nip ?? '',
  penetapanKinerja.ratifiedBy?.nip ?? '',
  '@example.go.id',
  '$2a$',
  '$2b$',
];

/** Names of what is hidden: a refusal repeats the one that was asked for, an answer never has it. */
const HIDDEN = ['"nip"', '"holders"', '"supervisor"', '"createdBy"', '"updatedBy"', '"signedScan"', '"resetPasswordToken"'];

const POPULATES = [
  'populate=*',
  'populate=deep',
  ...[
    'createdBy',
    'updatedBy',
    'signedScan',
    'holders',
    'supervisor',
    'localizations',
    'sop',
    'steps',
    'nodes',
    'related',
    'ratifiedBy',
  ].flatMap((field) => [`populate=${field}`, `populate[0]=${field}`, `populate[${field}]=*`, `populate[${field}][populate]=*`]),
  'populate[holders][populate][user]=*',
  'populate[holders][populate]=user',
  'populate=holders.user',
  'populate=steps.nodes.role.holders.user',
  'populate[steps][populate][nodes][populate][role][populate]=*',
  'populate[steps][populate][nodes][populate][role][populate]=holders',
  'populate[steps][populate][nodes][populate][role][populate][supervisor]=true',
  'populate[nodes][populate][role][populate][holders][populate]=*',
  'populate[related][populate][sop][populate]=*',
  'populate[related][populate][sop][populate][steps]=true',
  'populate[sop][populate][steps][populate]=*',
  'populate[ratifiedBy][fields][0]=nip',
  'populate[ratifiedBy][filters][nip][$notNull]=true',
  'populate[related][populate][sop][filters][publishedAt][$null]=true',
  'populate[steps][filters][publishedAt][$null]=true',
  'populate[steps][lookup][publishedAt][$null]=true',
  'populate[steps][where][published_at][$null]=true',
  'populate[steps][on][api::role.role][populate]=holders',
  'populate[__component]=*',
];

const OTHERS = [
  '',
  'fields=*',
  'fields=nip',
  'fields[0]=createdBy',
  'filters[publishedAt][$null]=true',
  'filters[publishedAt][$notNull]=false',
  'filters[ratifiedBy][nip][$contains]=RAHASIA',
  'filters[createdBy][email][$contains]=example',
  'filters[holders][user][email][$contains]=rahasia',
  'filters[supervisor][name][$contains]=RAHASIA',
  'filters[signedScan][name][$contains]=RAHASIA',
  'filters[steps][nodes][role][holders][user][email][$contains]=rahasia',
  'filters[$or][0][ratifiedBy][nip][$notNull]=true',
  'filters[$not][ratifiedBy][nip][$null]=true',
  'sort=ratifiedBy.nip',
  'sort=createdBy.email',
  'sort=status',
  'sort[holders][user][email]=asc',
  'sort[supervisor][name]=asc',
  '_q=RAHASIA',
  '_q=example.go.id',
  'status=draft',
  'status=draft&populate=*',
  'locale=*',
  'lookup[publishedAt][$null]=true',
  'where[published_at][$null]=true',
  'pagination[limit]=-1',
  'pagination[start]=0&pagination[limit]=1000',
  "filters[number][$eq]='; drop table sops; --",
];

describe('searching REST for what must not leave', () => {
  let app: TestApp;
  let tokens: Readonly<Record<string, string | undefined>>;
  let paths: readonly string[];
  const closed = ['/api/cases', '/api/users', '/api/upload/files', '/api/users-permissions/roles'];

  beforeAll(async () => {
    app = await openApp();
    await seedDemo(app.strapi, Object.fromEntries(demoPeople.map(({ email }) => [email, 'Rahasia-untuk-uji-1'])));
    paths = await hideSecrets(app);
    tokens = { nobody: undefined, everything: await app.createApiToken('full-access') };
  });

  afterAll(() => app.close());

  const ask = async (path: string, token: string | undefined) => {
    const answer = await fetch(`${app.address}${path}`, { headers: token ? { Authorization: `Bearer ${token}` } : {} });
    return { status: answer.status, text: JSON.stringify(Object.fromEntries(answer.headers.entries())) + (await answer.text()) };
  };

  const leaksOf = async (path: string, query: string, token: string | undefined): Promise<readonly string[]> => {
    const { status, text } = await ask(`${path}?${query}`, token);
    const found = [...STORED, ...(status < 400 ? HIDDEN : [])].filter((word) => text.includes(word));
    return found.length > 0 || status >= 500 ? [`${status} ${path}?${query}: ${found.join(', ')}`] : [];
  };

  it.each(['nobody', 'everything'])(
    'finds nothing in any answer, with a token for %s',
    async (caller) => {
      const leaks: string[] = [];
      for (const query of [...POPULATES, ...OTHERS]) {
        const found = await Promise.all(paths.map((path) => leaksOf(path, query, tokens[caller])));
        leaks.push(...found.flat());
      }
      leaks.push(...(await Promise.all(closed.map((path) => leaksOf(path, 'populate=*', tokens[caller])))).flat());
      expect(leaks).toEqual([]);
    },
    300_000,
  );

  it.each([
    ['/api/sops', 'filters[ratifiedBy][nip]', rkt.ratifiedBy?.nip ?? ''],
    ['/api/sops', 'filters[createdBy][email]', 'administrator@example.go.id'],
    ['/api/roles', 'filters[holders][user][email]', SECRETS.holder],
    ['/api/roles', 'filters[supervisor][name]', SECRETS.supervisor],
    ['/api/steps', 'filters[nodes][role][holders][user][email]', SECRETS.holder],
    ['/api/steps', 'filters[sop][ratifiedBy][nip]', rkt.ratifiedBy?.nip ?? ''],
  ])('answers a right guess like a wrong one: %s?%s', async (path, filter, right) => {
    for (const token of Object.values(tokens)) {
      const wrong = await app.http.get(`${path}?${filter}=tebakan`).set(token ? { Authorization: `Bearer ${token}` } : {});
      const answer = await app.http
        .get(`${path}?${filter}=${encodeURIComponent(right)}`)
        .set(token ? { Authorization: `Bearer ${token}` } : {});
      expect({ status: answer.status, body: answer.body }).toEqual({ status: wrong.status, body: wrong.body });
    }
  });

  it('prints nothing of it on the form', async () => {
    const sop = paths.find((one) => one.endsWith('/in-force'))?.replace('/in-force', '') ?? '';
    const pages = [
      `${sop}/form.html`,
      `${sop}/flowchart.svg`,
      ...[0, 1].map((revision) => `${sop.replace('/api/sops', '/sop')}/${revision}`),
    ];
    for (const path of pages) {
      expect((await ask(path, undefined)).status).toBe(200);
      for (const query of ['', 'populate=*', 'fields=nip', 'status=draft', '_q=RAHASIA', 'revision=1'])
        for (const token of Object.values(tokens)) expect(await leaksOf(path, query, token)).toEqual([]);
    }
    for (const paper of ['a4', 'f4']) {
      const { body } = await app.http.get(`${sop}/form.pdf?paper=${paper}`).expect(200);
      const text = JSON.stringify(await readPdf(body as Buffer));
      expect(text).toContain(rkt.title);
      expect(STORED.filter((word) => text.includes(word))).toEqual([]);
    }
  });

  it('sorts by nothing that it hides', async () => {
    for (const [path, sort] of [
      ['/api/sops', 'ratifiedBy.nip'],
      ['/api/sops', 'createdBy.email'],
      ['/api/roles', 'holders.user.email'],
      ['/api/roles', 'supervisor.name'],
    ]) {
      expect((await app.http.get(`${path}?sort=${sort}`)).status).toBe(400);
    }
  });
});

/** Puts every secret in its place; answers the paths to search. */
async function hideSecrets({ strapi, createAdmin }: TestApp): Promise<readonly string[]> {
  const sops = strapi.documents('api::sop.sop');
  const steps = strapi.documents('api::step.step');
  const roles = strapi.documents('api::role.role');

  const { user } = await createAdmin({ email: SECRETS.holder });
  const above = await roles.create({ data: { key: 'atasan', name: SECRETS.supervisor, active: true, exclusive: false } });
  const sesdep = await roles.findFirst({ filters: { key: 'sesdep' } });
  await roles.update({
    documentId: sesdep?.documentId ?? '',
    data: { supervisor: above.documentId, holders: [{ user: user.id, capacity: 'plt' }] },
  });
  const unused = await roles.create({ data: { key: 'rahasia', name: SECRETS.unusedRole, active: true, exclusive: false } });
  const scan = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: `${SECRETS.scan}.pdf`,
      hash: SECRETS.scan,
      ext: '.pdf',
      mime: 'application/pdf',
      size: 1,
      url: `/files/${SECRETS.scan}.pdf`,
      provider: 'local',
    },
  });

  const draft = await sops.create({
    data: { number: 'KONSEP-1', title: SECRETS.draftSop, kind: 'micro', institution: 'Contoh', unit: 'Contoh' },
  });
  const withdrawn = await sops.findFirst({ filters: { number: 'CONTOH-001/UMUM' } });
  const withdrawnId = withdrawn?.documentId ?? '';
  await sops.update({ documentId: withdrawnId, data: { title: SECRETS.withdrawn } });
  await sops.unpublish({ documentId: withdrawnId });

  const sop = await sops.findFirst({ filters: { number: rkt.number } });
  const documentId = sop?.documentId ?? '';
  await sops.update({
    documentId,
    data: {
      revisedOn: '2026-01-05',
      ratifiedBy: { position: 'Pejabat', name: 'Pejabat', nip: SECRETS.nip },
      signedScan: scan.id,
      related: [{ text: 'Terkait', sop: draft.documentId }],
    },
  });
  await sops.publish({ documentId });

  // From here on the ratified text has a draft beside it.
  await sops.update({ documentId, data: { title: SECRETS.draftTitle } });
  const first = await steps.findFirst({ filters: { number: 1, sop: { documentId } } });
  await steps.update({ documentId: first?.documentId ?? '', data: { activity: SECRETS.draftActivity } });
  const added = await steps.create({
    data: { number: 6, activity: SECRETS.draftStep, sop: documentId, nodes: [{ role: unused.documentId, symbol: 'process' }] },
  });
  return [
    '/api/sops',
    '/api/steps',
    '/api/roles',
    '/api/calendar',
    '/api/holidays',
    `/api/sops/${documentId}`,
    `/api/sops/${documentId}/in-force`,
    `/api/sops/${draft.documentId}`,
    `/api/sops/${withdrawnId}`,
    `/api/steps/${first?.documentId}`,
    `/api/steps/${added.documentId}`,
    `/api/roles/${sesdep?.documentId}`,
    `/api/roles/${unused.documentId}`,
  ];
}
