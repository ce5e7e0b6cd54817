// serve.mjs RESUME.DLL FOLDER: the page of `resume serve` in Chromium. See prove_serve.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [tool, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const saves = 30;
// The goal is 150 ms on a machine that does nothing else; the machines of CI are shared.
const mostMilliseconds = 300;
// What else runs on the machine only adds to a time: the best of a few rounds counts.
const mostRounds = 4;
let failed = 0;

function check(name, isRight, found = '') {
  if (!isRight) failed++;
  console.log(`${isRight ? 'ok     ' : 'FAILED '} ${name}${found === '' ? '' : `: ${found}`}`);
}

const bullets = Array.from({ length: 40 }, (_, at) => `      - Bullet ${at + 1} of a résumé that is longer than the window.`).join('\n');
const sourceOf = (name, extra = '') => `locale: [en, de]
basics:
  name: ${name}
  label: {en: Engineer, de: Ingenieurin}
  email: ada@example.com
  url: https://example.com
work:
  - name: Example
    position: {en: Lead, de: Leiterin}
    startDate: 2019-05
    highlights:
${bullets}
variants:
  short: {set: {basics.label: Short}}
${extra}`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const source = join(folder, 'ada.resume.yaml');
const save = (text) => writeFileSync(source, text);
save(sourceOf('Ada Example'));

const server = spawn('dotnet', [tool, 'serve', source, '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] });
const address = await new Promise((done) => server.stdout.on('data', (text) => {
  const match = /http:\S+/.exec(text);
  if (match) done(match[0]);
}));

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--headless=new'],
  ignoreDefaultArgs: ['--headless'],
});
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await context.newPage();
const errors = [];
page.on('pageerror', (error) => errors.push(error.message));
page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
page.on('request', (request) => request.url().startsWith(address) || /^(data|blob|chrome|chrome-extension):/.test(request.url()) || errors.push(`asks for ${request.url()}`));
const frame = () => page.frameLocator('#stage > iframe:not(.next)');
const shown = (text) => frame().getByText(text, { exact: false }).first().waitFor({ timeout: 60000 });
const state = (text) => page.locator('#state', { hasText: text }).waitFor({ timeout: 60000 });
const screenshot = (name) => page.screenshot({ path: join(folder, `${name}.png`) });

async function checkAxe(name) {
  // While colours change from light to dark, they have less contrast.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  check(`axe, ${name}`, violations.length === 0, violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`).join('; '));
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  check(`nothing scrolls sideways, ${name}`, beyond <= 0, beyond);
}

try {
  await page.goto(address);
  await shown('Ada Example');
  await state('Up to date');
  check('the page shows the source', true);

  const stops = new Set();
  for (let at = 0; at < 16; at++) {
    await page.keyboard.press('Tab');
    stops.add(await page.evaluate(() => {
      const { className, name, role, tagName, textContent } = document.activeElement;
      return className || name || role || (tagName === 'A' ? textContent : tagName);
    }));
  }
  const expected = ['skip', 'theme', 'variant', 'language', 'HTML', 'DOCX', 'PDF', 'TXT', 'tab', 'IFRAME'];
  const unreachable = expected.filter((stop) => !stops.has(stop));
  check('Tab reaches everything', unreachable.length === 0, unreachable.join(', '));

  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1440, 900, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await checkAxe(`${colorScheme}, ${width} px`);
      await screenshot(`${colorScheme}-${width}`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 900 });

  // Watched inside the page, so that nothing of the test's own round trips counts.
  await page.evaluate(() => {
    globalThis.seen = {};
    const look = () => {
      const text = document.querySelector('#stage > iframe:not(.next)')?.contentDocument?.querySelector('h1')?.textContent?.trim();
      if (text && !globalThis.seen[text]) globalThis.seen[text] = Date.now();
      requestAnimationFrame(look);
    };
    look();
  });
  await page.evaluate(() => { document.querySelector('#stage > iframe:not(.next)').contentDocument.scrollingElement.scrollTop = 300; });
  const medians = [];
  for (let round = 0; round < mostRounds && !(Math.min(...medians) <= mostMilliseconds); round++) {
    const times = [];
    for (let at = 0; at < saves; at++) {
      const name = `Ada Example ${round * saves + at}`;
      const before = Date.now();
      save(sourceOf(name));
      const after = await page.waitForFunction((text) => globalThis.seen[text], name, { timeout: 60000 }).then((value) => value.jsonValue());
      times.push(after - before);
      await state('Up to date');
    }
    times.sort((one, other) => one - other);
    medians.push(times[saves / 2]);
    console.log(`        save to page: ${times[0]}, ${times[saves / 2]}, ${times.at(-1)} ms (least, median, most of ${saves})`);
  }
  check(`save to page, median of ${saves} saves at most ${mostMilliseconds} ms`, Math.min(...medians) <= mostMilliseconds, `${medians.join(', ')} ms`);
  const top = await page.evaluate(() => document.querySelector('#stage > iframe:not(.next)').contentDocument.scrollingElement.scrollTop);
  check('the page stays where it is scrolled to', top === 300, top);

  save(sourceOf('Ada Broken', 'wrok: []\n'));
  await state('1 error');
  await shown(`Ada Example ${medians.length * saves - 1}`);
  check('a broken source leaves the last page', await page.locator('#banner').isVisible());
  const problem = await page.locator('#list li').first().innerText();
  check('the error has its line, the source line and a hint', /line \d+/.test(problem) && problem.includes('wrok: []') && problem.includes('did you mean'), problem.replaceAll('\n', ' | '));
  await checkAxe('with an error');
  await screenshot('error');
  await page.emulateMedia({ colorScheme: 'dark' });
  await checkAxe('with an error, dark');
  await screenshot('error-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  save(sourceOf('Ada Mended'));
  await shown('Ada Mended');
  await state('Up to date');
  check('the corrected source is shown', await page.locator('#banner').isHidden());

  await page.getByLabel('Language').selectOption('de');
  await shown('Ingenieurin');
  await page.getByLabel('Language').selectOption('');
  await page.getByLabel('Variant').selectOption('short');
  await shown('Short');
  await page.getByLabel('Variant').selectOption('');
  await page.getByLabel('Theme').selectOption('sidebar');
  await page.waitForTimeout(1000);
  await screenshot('theme');
  await page.getByLabel('Theme').selectOption('');
  check('language, variant and theme can be chosen', true);

  await page.getByRole('tab', { name: 'HTML' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('.word li').first().waitFor();
  check('arrows move to the next format', await page.getByRole('tab', { name: 'Word' }).getAttribute('aria-selected') === 'true');
  await checkAxe('Word');
  await screenshot('word');
  await page.keyboard.press('End');
  await page.locator('#stage > pre').waitFor();
  await checkAxe('text');
  await screenshot('text');
  await page.getByRole('tab', { name: 'PDF' }).click();
  await page.locator('#stage > iframe[title="PDF preview"]:not(.next)').waitFor();
  // The viewer is an extension, whose pages no script reaches: a picture of drawn pages has more bytes than one of a grey surface.
  let drawn = 0;
  for (let tries = 0; tries < 30 && drawn < 20000; tries++) {
    await page.waitForTimeout(1000);
    drawn = (await page.locator('#stage').screenshot()).length;
  }
  check('the viewer draws the pages of the PDF', drawn >= 20000, `${drawn} bytes`);
  await screenshot('pdf');

  for (const link of await page.locator('#downloads a').all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const path = join(folder, download.suggestedFilename());
    copyFileSync(await download.path(), path);
    check(`download of ${download.suggestedFilename()}`, readFileSync(path).length > 300);
  }

  server.kill('SIGINT');
  await state('The server has stopped');
  check('the page says that the server has stopped', true);
} catch (error) {
  check('no exception', false, error.message);
  await screenshot('failed').catch(() => {});
} finally {
  await browser.close();
  server.kill();
}
const unexpected = errors.filter((text) => !/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/.test(text));
check('no errors in the console, no requests to others', unexpected.length === 0, unexpected.join('; '));
process.exit(failed > 0 ? 1 : 0);
