// garbage.mjs RESUME.DLL: 200 requests a second of garbage, and slow clients, for ten seconds against `resume serve` on this machine: it
// goes on to answer, its memory stays flat, and no file from outside is sent. See prove_serve.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const seconds = 10;
const perSecond = 200;
const mostMegabytes = 40;
const folder = mkdtempSync(join(tmpdir(), 'garbage-'));
writeFileSync(join(folder, 'ada.resume.yaml'), 'basics: {name: Ada Example}\n');
const server = spawn('dotnet', [process.argv[2], 'serve', folder, '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] });
const address = new URL(await new Promise((done) => server.stdout.on('data', (text) => {
  const match = /http:\S+/.exec(text);
  if (match) done(match[0]);
})));

const { port, pathname } = address;
const tricks = ['..%2f..%2fetc/passwd', 'output/%2e%2e/%2e%2e/etc/passwd', '%c0%ae%c0%ae/etc/passwd', 'preview?source=/etc/passwd&format=txt',
  'preview?source=ada.resume.yaml&format=txt&theme=../../etc/passwd', `preview?source=ada.resume.yaml&format=txt&variant=${'x'.repeat(2000)}`];
const host = `Host: 127.0.0.1:${port}\r\n`;
const kinds = [
  () => Buffer.from(Array.from({ length: 300 }, () => Math.floor(Math.random() * 256))),
  () => `GET /${'a'.repeat(7000)} HTTP/1.1\r\n${host}\r\n`,
  () => `GET ${pathname}${tricks[Math.floor(Math.random() * tricks.length)]} HTTP/1.1\r\n${host}Connection: close\r\n\r\n`,
  () => `GET / HTTP/1.1\r\nHost: rebound.example\r\n\r\n`,
  () => `POST ${pathname}choices HTTP/1.1\r\n${host}Content-Length: 100000000\r\n\r\n${'x'.repeat(1000)}`,
  () => `GET / HTTP/1.1\r\n${'X-Header: '.padEnd(20000, 'y')}`,
];
let answers = 0;
let leaks = 0;

function send(content) {
  const socket = connect(port, '127.0.0.1');
  socket.setTimeout(3000, () => socket.destroy());
  socket.on('error', () => {});
  socket.on('data', (data) => {
    answers++;
    if (data.includes('root:x:')) leaks++;
  });
  socket.write(content);
  // Some clients say no more and stay.
  if (Math.random() < 0.9) setTimeout(() => socket.end(), 500);
}

const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) / 1024;
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
async function flood() {
  for (let at = 0; at < seconds * 20 / 2; at++) {
    for (let each = 0; each < perSecond / 20; each++) send(kinds[Math.floor(Math.random() * kinds.length)]());
    await wait(50);
  }
}

await flood();
const warm = memory();
await flood();
const grown = memory() - warm;
await wait(4000);
const response = await fetch(new URL('preview?source=ada.resume.yaml&format=txt', address)).catch(() => null);
const choices = await fetch(new URL('choices', address)).then((found) => found.ok, () => false);
server.kill('SIGINT');
const status = await new Promise((done) => server.on('exit', done));
const results = [
  ['the server answers after garbage', choices && response !== null, ''],
  ['garbage gets answers', answers > 100, answers],
  ['no file from outside', leaks === 0, leaks],
  [`memory grows by less than ${mostMegabytes} MB`, grown < mostMegabytes, `${grown.toFixed(1)} MB on ${warm.toFixed(0)} MB`],
  ['the server ends as it should', status === 0, status],
];
for (const [name, isRight, found] of results) console.log(`${isRight ? 'ok     ' : 'FAILED '} ${name}${found === '' ? '' : `: ${found}`}`);
process.exit(results.every(([, isRight]) => isRight) ? 0 : 1);
