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
