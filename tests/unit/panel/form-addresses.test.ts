import { fileName, formAddress, versionOf } from '../../../src/plugins/sop-runner/admin/src/utils/form-address';
import { PATHS } from '../../../src/plugins/sop-runner/admin/src/utils/paths';

describe('asking for the official form', () => {
  it('asks for the newest ratified text, a revision, or the draft', () => {
    const sop = { documentId: 'abc123', paper: 'f4' as const };
    expect(formAddress({ ...sop, version: 'newest' }, 'pdf')).toBe('/sop-runner/sops/abc123/form.pdf?paper=f4');
    expect(formAddress({ ...sop, version: 2 }, 'html')).toBe('/sop-runner/sops/abc123/form.html?paper=f4&revision=2');
    expect(formAddress({ ...sop, version: 'draft' }, 'pdf')).toBe('/sop-runner/sops/abc123/draft/form.pdf?paper=f4');
  });

  it.each([['newest' as const], ['draft' as const], [0], [12]])('finds %s again in the address of its page', (version) => {
    const { search } = new URL(PATHS.form('abc123', version), 'http://localhost');
    expect(versionOf(new URLSearchParams(search))).toBe(version);
  });

  it.each(['-1', '1.5', 'dua', '', '99999999999'])('takes the newest where %j is no revision', (revision) => {
    expect(versionOf(new URLSearchParams({ revision }))).toBe('newest');
  });

  it('names the saved file by the form, without letters that file systems refuse', () => {
    expect(fileName('SOP OT.01/02: "RKT"', 'f4')).toBe('SOP OT.01-02- -RKT- (F4).pdf');
    expect(fileName('', 'a4')).toBe('SOP (A4).pdf');
  });
});
