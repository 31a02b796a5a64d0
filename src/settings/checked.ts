/** Settings from the environment that are worth a clear message: wrong ones would show only much later, in a mail or at midnight. */

/** Strapi's reader of the environment. */
type Env = (name: string, otherwise: string) => string;

/** PUBLIC_URL without a slash at its end; `otherwise` where it is not set. Throws where no link could begin with it. */
export function publicUrl(env: Env, otherwise: string): string {
  const given = env('PUBLIC_URL', '').trim();
  if (given === '') return otherwise;
  if (!isBase(given)) {
    throw new Error(
      `PUBLIC_URL is "${given}". It has to be the whole address at which people reach SOP Runner, such as https://sop.example.go.id, without sign-in, ? or #.`,
    );
  }
  return given.replace(/\/+$/, '');
}

function isBase(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, search, hash } = new URL(address);
  return ['http:', 'https:'].includes(protocol) && [username, password, search, hash].every((part) => part === '') && !/[?#]/.test(address);
}

/** OFFICE_TIME_ZONE; Asia/Jakarta where it is not set. Throws where no such time zone is known. */
export function officeTimeZone(env: Env): string {
  const given = env('OFFICE_TIME_ZONE', '').trim() || 'Asia/Jakarta';
  try {
    new Intl.DateTimeFormat('en', { timeZone: given });
    return given;
  } catch {
    throw new Error(
      `OFFICE_TIME_ZONE is "${given}", which is no time zone. It has to be an IANA name: Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT) or another.`,
    );
  }
}

/** HEAD_MAIL_TO: addresses between commas; none where it is not set. Throws where one is no address. */
export function headMailTo(env: Env): readonly string[] {
  const addresses = env('HEAD_MAIL_TO', '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  const wrong = addresses.find((address) => !/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(address));
  if (wrong !== undefined) throw new Error(`HEAD_MAIL_TO names "${wrong}", which is no e-mail address.`);
  return addresses;
}

/** ARCHIVE_AFTER_DAYS: how old a finished case is to be before it may be archived; null where it is not set: never. Throws where it is no number of days. */
export function archiveAfterDays(env: Env): number | null {
  const given = env('ARCHIVE_AFTER_DAYS', '').trim();
  if (given === '') return null;
  const days = Number(given);
  if (!/^\d+$/.test(given) || days < 1) throw new Error(`ARCHIVE_AFTER_DAYS is "${given}". It has to be a number of days, at least 1.`);
  return days;
}

/** Where a bucket for files is and who opens it. */
interface S3Storage {
  readonly bucket: string;
  readonly endpoint?: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly forcePathStyle: boolean;
  readonly prefix: string;
}

const S3_NAMES = [
  'S3_BUCKET',
  'S3_ENDPOINT',
  'S3_REGION',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'S3_FORCE_PATH_STYLE',
  'S3_PREFIX',
] as const;

/** The S3_ settings; null where none is set: files then lie in a folder. Throws where they would open no bucket. */
export function s3Storage(env: Env): S3Storage | null {
  const given = Object.fromEntries(S3_NAMES.map((name) => [name, env(name, '').trim()])) as Record<(typeof S3_NAMES)[number], string>;
  if (Object.values(given).every((value) => value === '')) return null;
  for (const name of ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const) {
    if (given[name] === '')
      throw new Error(`${name} is not set, but another S3_ setting is. A bucket needs its name, a key id and a secret.`);
  }
  const { S3_BUCKET, S3_ENDPOINT, S3_FORCE_PATH_STYLE, S3_PREFIX } = given;
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(S3_BUCKET)) throw new Error(`S3_BUCKET is "${S3_BUCKET}", which names no bucket.`);
  if (S3_ENDPOINT !== '' && !isBase(S3_ENDPOINT)) {
    throw new Error(`S3_ENDPOINT is "${S3_ENDPOINT}". It has to be the whole address of the storage, such as https://s3.example.go.id.`);
  }
  if (!['', 'true', 'false'].includes(S3_FORCE_PATH_STYLE))
    throw new Error(`S3_FORCE_PATH_STYLE is "${S3_FORCE_PATH_STYLE}": true or false.`);
  if (!/^[\w.\-/]*$/.test(S3_PREFIX)) throw new Error(`S3_PREFIX is "${S3_PREFIX}". It may have letters, digits, - _ . and /.`);
  const prefix = S3_PREFIX.replace(/^\/+|\/+$/g, '');
  return {
    bucket: S3_BUCKET,
    ...(S3_ENDPOINT === '' ? {} : { endpoint: S3_ENDPOINT }),
    region: given.S3_REGION || 'us-east-1',
    accessKeyId: given.S3_ACCESS_KEY_ID,
    secretAccessKey: given.S3_SECRET_ACCESS_KEY,
    forcePathStyle: S3_FORCE_PATH_STYLE === '' ? S3_ENDPOINT !== '' : S3_FORCE_PATH_STYLE === 'true',
    prefix: prefix === '' ? '' : `${prefix}/`,
  };
}
