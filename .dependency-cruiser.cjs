/** Imports run one way: domain <- shared <- server, admin. */
const plugin = '^src/plugins/sop-runner';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { path: '^(src|config|database|scripts|bench)/' }, to: { circular: true } },
    {
      name: 'domain-is-pure',
      comment: 'The domain knows no Strapi, no Node, no clock: only itself.',
      severity: 'error',
      from: { path: `${plugin}/domain/` },
      to: { pathNot: `${plugin}/domain/` },
    },
    {
      name: 'shared-stands-on-domain',
      comment: 'Contracts are read by both sides, so they may lean on neither. Parsing comes from @strapi/utils.',
      severity: 'error',
      from: { path: `${plugin}/shared/` },
      to: { path: '^(src|config|database|tests|scripts|bench)/', pathNot: `${plugin}/(shared|domain)/` },
    },
    {
      name: 'server-never-imports-admin',
      severity: 'error',
      from: { path: `(${plugin}/server/|^src/(api|index|extensions|middlewares|policies)|^(config|database)/)` },
      to: { path: `(${plugin}/admin/|^src/admin/)` },
    },
    {
      name: 'admin-never-imports-server',
      severity: 'error',
      from: { path: `(${plugin}/admin/|^src/admin/)` },
      to: { path: `(${plugin}/server/|^src/(api|index|extensions)|^(config|database)/)` },
    },
    {
      name: 'product-never-imports-tests',
      severity: 'error',
      from: { path: '^(src|config|database)/' },
      to: { path: '^(tests|scripts|bench)/' },
    },
    {
      name: 'heavy-packages-load-at-first-use',
      comment: 'What draws PDFs, speaks to a bucket or runs the mail queue is a third of what a server at rest would hold.',
      severity: 'error',
      from: { path: `${plugin}/server/`, pathNot: `${plugin}/server/src/(form/pdf/|files/store/s3)` },
      to: {
        path: `(${plugin}/server/src/(form/pdf/|files/store/s3)|node_modules/(pdfmake|@aws-sdk|pg-boss)/)`,
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    { name: 'everything-is-found', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.json$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/.*/node_modules|types/generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
