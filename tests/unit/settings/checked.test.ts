import plugins from '../../../config/plugins';
import server from '../../../config/server';

type Params = Parameters<typeof server>[0];

const named = (values: Readonly<Record<string, string>>): Params => {
  const env = (name: string, otherwise?: string) => values[name] ?? otherwise;
  const kinds = { int: (_: string, otherwise: number) => otherwise, bool: (_: string, otherwise: boolean) => otherwise, array: () => [] };
  return { env: Object.assign(env, kinds) } as unknown as Params;
};

const settings = (values: Readonly<Record<string, string>>) => ({
  url: server(named(values)).url,
  config: plugins(named(values))['sop-runner'],
});

describe('reading the settings', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['https://sop.example.go.id/', 'https://sop.example.go.id'],
    ['http://127.0.0.1:1337', 'http://127.0.0.1:1337'],
    ['https://example.go.id/sop', 'https://example.go.id/sop'],
  ])('takes PUBLIC_URL "%s"', (given, url) => {
    expect(settings({ PUBLIC_URL: given })).toMatchObject({ url, config: { config: { publicUrl: url || 'http://127.0.0.1:1337' } } });
  });

  it.each([
    'sop.example.go.id',
    '/sop',
    'ftp://sop.example.go.id',
    'https://',
    'https://sop.example.go.id?x=1',
    'https://a:b@example.go.id',
  ])('refuses PUBLIC_URL "%s", naming it', (given) => {
    expect(() => server(named({ PUBLIC_URL: given }))).toThrow(`PUBLIC_URL is "${given}"`);
    expect(() => plugins(named({ PUBLIC_URL: given }))).toThrow(/^PUBLIC_URL is .*https:\/\/sop\.example\.go\.id/);
  });

  it.each([
    ['', 'Asia/Jakarta'],
    ['Asia/Jayapura', 'Asia/Jayapura'],
  ])('takes OFFICE_TIME_ZONE "%s"', (given, zone) => {
    expect(settings({ OFFICE_TIME_ZONE: given }).config).toMatchObject({ config: { officeTimeZone: zone } });
  });

  it.each(['WIB', 'Asia/Bandung', 'Jakarta'])('refuses OFFICE_TIME_ZONE "%s", naming it', (given) => {
    expect(() => plugins(named({ OFFICE_TIME_ZONE: given }))).toThrow(/^OFFICE_TIME_ZONE is ".*", which is no time zone\. .*Asia\/Jakarta/);
  });
});
