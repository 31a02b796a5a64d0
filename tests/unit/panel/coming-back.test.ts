import { comeBackTo } from '../../../src/plugins/sop-runner/admin/src/utils/come-back';

const OFFICE = 'https://sop.example.go.id';
const CASE = `${OFFICE}/admin/plugins/sop-runner/cases/2026-000042?tab=a%26b`;

describe('coming back after a lost session', () => {
  it('has the sign-in page lead to the page that was left', () => {
    expect(comeBackTo(CASE, `${OFFICE}/admin/auth/login`)).toBe(
      `/auth/login?redirectTo=${encodeURIComponent('/plugins/sop-runner/cases/2026-000042?tab=a%26b')}`,
    );
  });

  it('knows the admin under a folder of the server', () => {
    const under = (page: string) => `${OFFICE}/kantor/admin${page}`;
    expect(comeBackTo(under('/plugins/sop-runner'), under('/auth/login'))).toBe(
      `/auth/login?redirectTo=${encodeURIComponent('/plugins/sop-runner')}`,
    );
  });

  it('leaves alone who goes elsewhere, and a way back that is known', () => {
    expect(comeBackTo(CASE, `${OFFICE}/admin/settings`)).toBeNull();
    expect(comeBackTo(CASE, `${OFFICE}/admin/auth/login?redirectTo=%2Fplugins`)).toBeNull();
  });
});
