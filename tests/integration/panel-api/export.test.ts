import { once } from 'node:events';
import { get as request, type IncomingMessage } from 'node:http';
import { RKT } from '../../unit/support/rkt';
import { file, type FiledCase } from '../support/filing';
import { DUE, clock, office, openFiledOffice, type FiledOffice } from './filed-office';

describe('exporting cases', () => {
  let at: FiledOffice;

  beforeAll(async () => {
    at = await openFiledOffice();
  });
  afterAll(() => at.app.close());

  describe('the export', () => {
    it('writes a table that a spreadsheet opens, in the language and on the clock of the office', async () => {
      const { text, headers } = await at.get('/cases.csv', at.supervisor, { until: '2026-03-08', from: '2026-03-06', language: 'id' });
      expect(text).toBe(
        '\uFEFFNomor berkas;Perihal;SOP;Unit;Sifat;Status;Langkah;Jumlah langkah;Ada pada jabatan;Sejak;Batas waktu langkah;' +
          'Batas waktu berkas;Terlambat;Dimulai oleh;Dimulai pada;Berakhir pada\r\n' +
          `2026-000905;"'=SUM(A1) ""kutip""; titik koma";${RKT.title};Sekretariat;Rahasia;Dibatalkan;1;5;;;;;Tidak;Sesdep;2026-03-08 09:00;2026-03-08 09:30\r\n` +
          `2026-000904;Usulan anggaran;Surat masuk;Bagian Umum;Biasa;Selesai;5;5;;;;${clock(DUE.budget)};Tidak;Sesdep;2026-03-07 09:00;2026-03-09 10:00\r\n` +
          `2026-000903;Surat masuk No. 045/123/2026;Surat masuk;Bagian Umum;Biasa;Berjalan;2;5;Kabag Program & Evaluasi;2026-03-06 23:45;;${clock(DUE.letter)};Ya;Kabag Program & Evaluasi;2026-03-06 23:30;\r\n` +
          `2026-000902;Undangan rapat koordinasi;${RKT.title};Sekretariat;Segera;Berjalan;3;5;Kasubbag Penyusunan Program, Pelaksana (JP);2026-03-06 00:30;${clock(DUE.meeting)};;Tidak;Sesdep;2026-03-06 00:30;\r\n`,
      );
      expect(headers).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'cache-control': 'private, no-store',
        'content-disposition': `attachment; filename="berkas-${clock(new Date().toISOString()).slice(0, 10)}.csv"`,
      });
      const english = (await at.get('/cases.csv', at.supervisor, { status: 'completed', unit: 'Bagian Umum', language: 'en' })).text.split(
        '\r\n',
      );
      expect(english[0]).toContain('Case number;Subject;SOP;Unit;Nature;Status');
      expect(english[1]).toContain(';Ordinary;Completed;');
    });

    describe('of many cases', () => {
      const MANY = 4000;
      const BATCHES = 1 + MANY / 500;
      let read = 0;
      const watch = ({ sql }: { sql: string }): void => {
        if (sql.includes('from sop_cases c where c.unit')) read += 1;
      };
      const open = async (): Promise<IncomingMessage> => {
        const headers = { Authorization: `Bearer ${at.supervisor.token}` };
        const [answer] = await once(request(`${at.app.address}/sop-runner/cases.csv?unit=Banyak`, { headers }), 'response');
        return answer as IncomingMessage;
      };

      beforeAll(async () => {
        const filed = Array.from({ length: MANY }, (_, n): FiledCase => ({
          ...{
            reference: `2025-${String(n).padStart(6, '0')}`,
            subject: 'Panjang '.repeat(50),
            sop: at.letters,
            unit: 'Banyak',
            startedBy: at.starter,
          },
          ...{ startedAt: office('2025-05-05T09:00'), finishedAt: office('2025-05-06T09:00'), status: 'completed' },
        }));
        await file(at.app, filed);
        const late = Array.from({ length: 1001 }, (_, n): FiledCase => ({
          ...{
            reference: `2025-1${String(n).padStart(5, '0')}`,
            subject: 'Tertunggak',
            sop: at.letters,
            unit: 'Tertunggak',
            startedBy: at.starter,
          },
          ...{ startedAt: office('2025-06-05T09:00'), dueAt: office('2025-06-06T09:00') },
        }));
        await file(at.app, late);
        at.app.strapi.db.connection.on('query', watch);
      });
      afterAll(() => void at.app.strapi.db.connection.removeListener('query', watch));
      beforeEach(() => void (read = 0));

      it('narrows by lateness as well among many that are late', async () => {
        expect(await at.listed('/cases', at.supervisor, { overdue: 'true', unit: 'Tertunggak' })).toMatchObject({ count: 1001 });
        expect(await at.monitor({ overdue: 'true', from: '2026-03-01' })).toBe('C A');
        expect(await at.monitor({ overdue: 'true', role: 'kabag-pe', step: '2' })).toBe('C A');
        expect(await at.everyPage('/cases', at.supervisor, { overdue: 'true', unit: 'Tertunggak' })).toHaveLength(1001);
      });

      it('sends the first part before it has read the last, and every case once', async () => {
        const answer = await open();
        const [first] = (await once(answer, 'data')) as [Buffer];
        const readByThen = read;
        const parts = [first];
        answer.on('data', (part: Buffer) => parts.push(part));
        await once(answer, 'end');
        const lines = Buffer.concat(parts).toString().split('\r\n').slice(1, -1);
        expect(readByThen).toBeLessThan(BATCHES / 2);
        expect(read).toBe(BATCHES);
        expect(lines.map((text) => text.slice(0, 11))).toEqual(
          Array.from({ length: MANY }, (_, n) => `2025-${String(MANY - 1 - n).padStart(6, '0')}`),
        );
      });

      it('reads no further once the client is gone', async () => {
        const answer = await open();
        await once(answer, 'data');
        answer.destroy();
        await new Promise((resolve) => setTimeout(resolve, 300));
        const readByThen = read;
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect([readByThen < BATCHES, read]).toEqual([true, readByThen]);
      });
    });
  });
});
