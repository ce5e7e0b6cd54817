// The extension's own code, and the client library that it uses, against the real server. RESUME is the command, such as a script that runs it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import {
  CodeActionRequest, CompletionRequest, DefinitionRequest, DidChangeTextDocumentNotification, DidOpenTextDocumentNotification,
  ExitNotification, InitializeRequest, InitializedNotification, PublishDiagnosticsNotification, PublishDiagnosticsParams, ShutdownRequest,
  CompletionList, CodeAction, Location,
} from 'vscode-languageserver-protocol';
import { findAddress, page } from '../src/page';
import { explain, findTool, isSource, serverArguments } from '../src/tool';

const command = process.env['RESUME'] ?? 'resume';

test('the tool is found', async () => {
  const tool = await findTool(command);
  assert.equal(tool.kind, 'ready');
});

test('a missing tool is explained', async () => {
  const tool = await findTool('no-such-resume');
  assert.equal(tool.kind, 'missing');
  assert.match(explain(tool, 'no-such-resume'), /dotnet tool install --global Resume\.Tool/);
});

test('an older tool is explained', async () => {
  const tool = await findTool(process.execPath);
  assert.equal(tool.kind, 'old');
  assert.match(explain(tool, 'resume'), /has no language server/);
});

test('only a trusted workspace runs code', () => {
  assert.deepEqual(serverArguments(['--root', 'x'], false), ['lsp', '--root', 'x']);
  assert.deepEqual(serverArguments([], true), ['lsp', '--trust']);
});

test('sources are known by their names', () => {
  assert.deepEqual(['a/ada.resume.yaml', 'ada.resume.yml', 'ada.resume.json', 'resume.yaml'].map(isSource), [true, true, true, false]);
});

test('the preview shows the address with its token, and nothing else', () => {
  const address = findAddress('milo.resume.yaml\nhttp://127.0.0.1:40123/a1b2/\n');
  assert.equal(address, 'http://127.0.0.1:40123/a1b2/');
  assert.match(page(address, 'vscode-webview:'), /frame-src http:\/\/127\.0\.0\.1:40123;/);
});

test('a conversation with the server', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'resume-vscode-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'ada.resume.yaml');
  const text = 'basics: {name: Ada, emial: ada@example.com}\nwork: [{name: A, id: a}]\nvariants: {v: {omit: [work.a]}}\n';
  writeFileSync(file, text);
  const uri = pathToFileURL(file).href;

  const server = spawn(command, serverArguments([], false), { cwd: folder });
  t.after(() => server.kill());
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const published: PublishDiagnosticsParams[] = [];
  let arrived = (): void => {};
  connection.onNotification(PublishDiagnosticsNotification.type, params => {
    published.push(params);
    arrived();
  });
  const diagnosticsOf = async (version: number): Promise<PublishDiagnosticsParams> => {
    for (;;) {
      const found = published.find(params => params.uri === uri && params.version === version);
      if (found !== undefined) {
        return found;
      }

      await new Promise<void>(resolve => { arrived = resolve; });
    }
  };
  connection.listen();

  const result = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities: {}, workspaceFolders: null,
  });
  assert.equal(result.capabilities.positionEncoding, 'utf-16');
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  const first = await diagnosticsOf(1);
  assert.ok(first.diagnostics.some(diagnostic => diagnostic.code === 'RES1005'));

  const place = { line: 0, character: 22 };
  const actions = await connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri }, range: { start: place, end: place }, context: { diagnostics: first.diagnostics },
  }) as CodeAction[];
  assert.equal(actions[0]?.edit?.changes?.[uri]?.[0]?.newText, 'email');

  const definition = await connection.sendRequest(DefinitionRequest.type, {
    textDocument: { uri }, position: { line: 2, character: 27 },
  }) as Location[];
  assert.equal(definition[0]?.range.start.line, 1);

  await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start: { line: 0, character: 20 }, end: { line: 0, character: 42 } }, text: 'l' }],
  });
  const completion = await connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri }, position: { line: 0, character: 21 },
  }) as CompletionList;
  assert.ok(completion.items.some(item => item.label === 'label'));
  await diagnosticsOf(2);

  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  const status = await new Promise(resolve => server.on('exit', resolve));
  assert.equal(status, 0);
});
