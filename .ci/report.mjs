// report.mjs RESUME.DLL FOLDER: the page of `resume inspect --html` in Chromium. See prove_serve.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [tool, folder, example] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let failed = 0;

function check(name, isRight, found = '') {
  if (!isRight) failed++;
  console.log(`${isRight ? 'ok     ' : 'FAILED '} ${name}${found === '' ? '' : `: ${found}`}`);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
copyFileSync(example, join(folder, 'cv.resume.yaml'));
writeFileSync(join(folder, 'posting.txt'), 'We look for an engineer with experience in databases, storage and Haskell.\n');
execFileSync('dotnet', [tool, 'inspect', 'cv.resume.yaml', '--job', 'posting.txt', '--html', 'report.html'], { cwd: folder });

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('request', (request) => request.url().startsWith('file:') || problems.push(`asks for ${request.url()}`));
  await page.goto(pathToFileURL(join(folder, 'report.html')).href);
  check('the timeline is drawn', await page.locator('svg rect').count() > 3);
  check('a word that the résumé lacks is listed', (await page.locator('body').innerText()).toLowerCase().includes('haskell'));

  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1440, 900, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: join(folder, `report-${colorScheme}-${width}.png`), fullPage: true });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      check(`nothing scrolls sideways, ${colorScheme}, ${width} px`, beyond <= 0, beyond);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
      check(`axe, ${colorScheme}, ${width} px`, violations.length === 0, violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`).join('; '));
    }
  }
  check('the page loads nothing and has no errors', problems.length === 0, problems.join('; '));
} finally {
  await browser.close();
}
process.exit(failed === 0 ? 0 : 1);
