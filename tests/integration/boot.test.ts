import { openApp, type TestApp } from './support/app';

describe('booting the product', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openApp();
  });

  afterAll(() => app.close());

  it('answers the health check', async () => {
    await app.http.get('/_health').expect(204);
  });

  it('keeps its text in UTF-8 and its clock in UTC', async () => {
    const rows = await app.sql('select pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()');
    expect(rows).toEqual([{ encoding: 'UTF8' }]);
    const { rows: zones } = await app.strapi.db.connection.raw('show time zone');
    expect(zones).toEqual([{ TimeZone: 'UTC' }]);
    expect(new Date().getTimezoneOffset()).toBe(0);
  });

  it('lets an administrator with a token in, and nobody without', async () => {
    const { token, user } = await app.createAdmin({ email: 'administrator@example.go.id' });
    const { body } = await app.http.get('/admin/users/me').set('Authorization', `Bearer ${token}`).expect(200);
    expect(body.data).toMatchObject({ id: user.id, email: 'administrator@example.go.id' });
    await app.http.get('/admin/users/me').expect(401);
  });

  it('delivers mail to the mail server, also after it was down', async () => {
    const send = (subject: string) =>
      app.strapi.plugin('email').service('email').send({ to: 'staf@example.go.id', subject, text: 'Berkas menunggu Anda.' });
    await send('Pertama');
    await app.mailbox.stop();
    await expect(send('Kedua')).rejects.toThrow();
    await app.mailbox.start();
    await send('Ketiga');
    const mails = await app.mailbox.waitFor(2);
    expect(mails.map(({ to, subject }) => ({ to, subject }))).toEqual([
      { to: ['staf@example.go.id'], subject: 'Pertama' },
      { to: ['staf@example.go.id'], subject: 'Ketiga' },
    ]);
  });
});

describe('receiving what is not a request', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openApp();
  });

  afterAll(() => app.close());

  it('refuses a body of 10 MB with 413', async () => {
    const body = JSON.stringify({ data: 'x'.repeat(10 * 1024 * 1024) });
    await app.http.post('/admin/login').set('Content-Type', 'application/json').send(body).expect(413);
  });

  it('refuses a body that is not JSON with 400', async () => {
    await app.http.post('/admin/login').set('Content-Type', 'application/json').send('{"email":').expect(400);
  });
});
