import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { Preview } from './preview';
import { documentSelector, explain, findTool, isSource, serverArguments } from './tool';

let client: LanguageClient | undefined;
let isStarted = false;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const preview = new Preview(command);
  context.subscriptions.push(
    preview,
    vscode.commands.registerCommand('resume.showPreview', () => preview.show(vscode.window.activeTextEditor?.document)),
    vscode.commands.registerCommand('resume.restart', restart),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    vscode.workspace.onDidChangeConfiguration(change => change.affectsConfiguration('resume') ? restart() : undefined),
    vscode.workspace.onDidOpenTextDocument(startFor),
  );
  for (const document of vscode.workspace.textDocuments) {
    await startFor(document);
  }
}

export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

function command(): string {
  return vscode.workspace.getConfiguration('resume').get<string>('path', 'resume');
}

// Whoever edits other YAML only is not asked to install anything.
async function startFor(document: vscode.TextDocument): Promise<void> {
  if (!isStarted && isSource(document.fileName)) {
    isStarted = true;
    await start();
  }
}

async function restart(): Promise<void> {
  if (isStarted) {
    await deactivate();
    await start();
  }
}

async function start(): Promise<void> {
  const tool = await findTool(command());
  if (tool.kind !== 'ready') {
    void vscode.window.showWarningMessage(explain(tool, command()));
    return;
  }

  const further = vscode.workspace.getConfiguration('resume').get<string[]>('arguments', []);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  client = new LanguageClient(
    'resume',
    'Résumés as code',
    {
      command: command(),
      args: serverArguments(further, vscode.workspace.isTrusted),
      transport: TransportKind.stdio,
      options: folder === undefined ? {} : { cwd: folder },
    },
    {
      documentSelector,
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml,json,png,jpg,jpeg}') },
    });
  await client.start();
}
