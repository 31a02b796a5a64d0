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

  const bucket = { S3_BUCKET: 'sop-runner', S3_ACCESS_KEY_ID: 'kunci', S3_SECRET_ACCESS_KEY: 'rahasia' };

  it.each([
    [{}, null],
    [{ S3_BUCKET: ' ' }, null],
    [
      bucket,
      { bucket: 'sop-runner', region: 'us-east-1', accessKeyId: 'kunci', secretAccessKey: 'rahasia', forcePathStyle: false, prefix: '' },
    ],
    [
      { ...bucket, S3_ENDPOINT: 'https://s3.example.go.id', S3_REGION: 'id-1', S3_PREFIX: '/sop/uji/' },
      {
        bucket: 'sop-runner',
        endpoint: 'https://s3.example.go.id',
        region: 'id-1',
        accessKeyId: 'kunci',
        secretAccessKey: 'rahasia',
        forcePathStyle: true,
        prefix: 'sop/uji/',
      },
    ],
  ])('takes the bucket of %j', (given, s3) => {
    expect(settings(given).config).toMatchObject({ config: { s3 } });
  });

  it.each([
    [{ S3_BUCKET: 'sop-runner' }, 'S3_ACCESS_KEY_ID is not set'],
    [{ S3_ENDPOINT: 'https://s3.example.go.id' }, 'S3_BUCKET is not set'],
    [{ ...bucket, S3_BUCKET: 'Sop Runner' }, 'S3_BUCKET is "Sop Runner"'],
    [{ ...bucket, S3_ENDPOINT: 's3.example.go.id' }, 'S3_ENDPOINT is "s3.example.go.id"'],
    [{ ...bucket, S3_FORCE_PATH_STYLE: 'ya' }, 'S3_FORCE_PATH_STYLE is "ya"'],
    [{ ...bucket, S3_PREFIX: 'a b' }, 'S3_PREFIX is "a b"'],
  ])('refuses the bucket of %j, naming what is wrong', (given, problem) => {
    expect(() => settings(given)).toThrow(problem);
  });
});
