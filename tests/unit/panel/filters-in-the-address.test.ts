import { addressOf, date, filtersIn, number, oneOf, withFilters, words } from '../../../src/plugins/sop-runner/admin/src/utils/filters';
import { INBOX_FILTERS } from '../../../src/plugins/sop-runner/admin/src/pages/Inbox/inbox-filters';
import { MONITOR_FILTERS } from '../../../src/plugins/sop-runner/admin/src/pages/Monitor/monitor-filters';

const filters = {
  sop: 'k3jd',
  unit: 'Biro Umum & Keuangan',
  status: 'running',
  step: 4,
  role: 'kabag',
  overdue: 'true',
  from: '2026-11-01',
  until: '2026-11-30',
  q: 'usulan rkt',
} as const;

describe("a page's address", () => {
  it('keeps every filter of the monitor and gives it back', () => {
    const address = withFilters('/cases', filters);
    expect(address).toBe(
      '/cases?sop=k3jd&unit=Biro+Umum+%26+Keuangan&status=running&step=4&role=kabag&overdue=true&from=2026-11-01&until=2026-11-30&q=usulan+rkt',
    );
    expect(filtersIn(new URLSearchParams(address.split('?')[1]), MONITOR_FILTERS)).toEqual(filters);
  });

  it("reads the inbox's filters", () => {
    const read = (query: string) => filtersIn(new URLSearchParams(query), INBOX_FILTERS);
    expect(read('due=overdue&state=mine&q=kertas')).toEqual({ due: 'overdue', state: 'mine', q: 'kertas' });
    expect(read('')).toEqual({});
  });

  it('means nothing where it names what no filter has', () => {
    const read = (query: string) => filtersIn(new URLSearchParams(query), MONITOR_FILTERS);
    expect(read('status=lost&overdue=yes&step=0&from=yesterday&until=2026-13-45&q=+&sort=up')).toEqual({});
  });

  it('leaves out what is empty', () => {
    expect(addressOf({ q: '', sop: undefined, step: 2 })).toEqual({ step: '2' });
    expect(withFilters('/cases', { q: undefined })).toBe('/cases');
  });
});

describe('reading one filter', () => {
  it('takes words without the blanks around them', () => expect(words(' kertas ')).toBe('kertas'));

  it('takes whole numbers from 1', () => {
    expect(['1', '12', '0', '-3', '1.5', '1e3', '99999', ''].map(number)).toEqual([1, 12, ...Array<undefined>(6)]);
  });

  it('takes dates of the calendar, not while their year is being typed', () => {
    expect(['2026-02-28', '2026-02-30', '0002-02-28', '0202-02-28', '2026-2-8'].map(date)).toEqual([
      '2026-02-28',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('takes one of the known values', () => expect(['waiting', 'done'].map(oneOf('waiting', 'mine'))).toEqual(['waiting', undefined]));
});
