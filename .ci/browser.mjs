// browser.mjs FILE.html…: nothing scrolls sideways, axe-core finds nothing, and no request leaves the page. See prove_browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paper = 794; // A4 at 96 dpi
const views = [
  ...[320, 768, 1440].flatMap((width) => ['light', 'dark'].map((colorScheme) => ({ width, colorScheme, media: 'screen' }))),
  { width: paper, colorScheme: 'light', media: 'print' },
];

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let faults = 0;
for (const file of process.argv.slice(2)) {
  const context = await browser.newContext({ bypassCSP: true }); // for axe-core alone; pages run no scripts
  const page = await context.newPage();
  const fault = (view, text) => {
    faults++;
    console.log(`${basename(file)}, ${view.media} ${view.width} px, ${view.colorScheme}: ${text}`);
  };
  let view = views[0];
  page.on('request', (request) => /^(file|data):/.test(request.url()) || fault(view, `asks for ${request.url()}`));
  page.on('pageerror', (error) => fault(view, error.message));
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(axe);
  for (view of views) {
    await page.setViewportSize({ width: view.width, height: 900 });
    await page.emulateMedia({ media: view.media, colorScheme: view.colorScheme });
    await page.evaluate(() => document.fonts.ready);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (beyond > 0) fault(view, `is ${beyond} px too wide`);
    const fonts = await page.evaluate(() => [...document.fonts].filter((font) => font.status === 'error').map((font) => font.family));
    if (fonts.length > 0) fault(view, `cannot load ${fonts.join(', ')}`);
    const result = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    const violations = result.violations.filter(({ id }) => view.media === 'screen' || id !== 'link-in-text-block'); // no underlines on paper
    for (const violation of violations) fault(view, `axe: ${violation.id}, ${violation.nodes.length} times: ${violation.nodes[0].html}`);
  }
  await context.close();
}
await browser.close();
console.log(`${process.argv.length - 2} pages in ${views.length} views, ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);
