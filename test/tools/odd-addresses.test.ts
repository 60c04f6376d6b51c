import {expect} from 'chai';

/** What tools/strict-policy.js serves, in the server of the tests. */
describe('odd addresses', () => {
  const csv = 'data/arrests.csv';

  it('serve a file under the strict policy', async () => {
    const [plain, strict, two] = await Promise.all(
      [`/${csv}`, `/strict/${csv}`, `/strict-two/${csv}`].map((a) => fetch(a)),
    );
    expect(plain!.headers.get('content-security-policy')).to.equal(null);
    const policy = strict!.headers.get('content-security-policy')!;
    expect(policy).to.contain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    expect(policy).to.match(/require-trusted-types-for 'script'; trusted-types lit-html$/);
    expect(two!.headers.get('content-security-policy')).to.match(/lit-html 'allow-duplicates'$/);
    expect(await strict!.text()).to.equal(await plain!.text());
  });

  it('log what is asked for below them, in order', async () => {
    const id = crypto.randomUUID(); // the server is the same for every browser
    await fetch(`/log/${id}/${csv}`);
    const strict = await fetch(`/log/${id}/strict/${csv}`);
    expect(strict.headers.get('content-security-policy')).to.be.a('string');
    expect(await (await fetch(`/log/${id}.json`)).json()).to.deep.equal([`/${csv}`, `/strict/${csv}`]);
  });

  it('log what a page below them asks for elsewhere', async () => {
    const id = crypto.randomUUID();
    await fetch('/html/beacon', {referrer: `/log/${id}/demo/page.html`});
    expect(await (await fetch(`/log/${id}.json`)).json()).to.deep.equal(['/html/beacon']);
  });

  it('delay a file', async () => {
    const start = performance.now();
    const response = await fetch(`/slow/200/${csv}`);
    expect(performance.now() - start).to.be.at.least(190);
    expect(response.headers.get('content-type')).to.match(/^text\/csv/);
  });

  it('answer with a status, or with a page in place of the file', async () => {
    expect((await fetch('/status/503/figures.csv')).status).to.equal(503);
    const page = await fetch('/html/figures.csv');
    expect(page.status).to.equal(200);
    expect(page.headers.get('content-type')).to.match(/^text\/html/);
  });

  it('do not lead out of the repository, or to its hidden files', async () => {
    for (const path of ['%2e%2e/%2e%2e/etc/passwd', '..%2f..%2fetc/passwd', '%2egit/config', '.npmrc', 'nothing.csv']) {
      expect((await fetch(`/strict/${path}`)).status, path).to.equal(404);
    }
  });
});
