// The page of `resume serve` beside the source. Its address has a token, so that no other page can ask the server.
import { ChildProcess, spawn } from 'node:child_process';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { findAddress, page } from './page';

export class Preview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private server: ChildProcess | undefined;

  constructor(private readonly command: () => string) {}

  show(document: vscode.TextDocument | undefined): void {
    if (document === undefined || document.uri.scheme !== 'file') {
      void vscode.window.showInformationMessage('Open a source, such as `ada.resume.yaml`, to preview it.');
      return;
    }

    this.dispose();
    const panel = vscode.window.createWebviewPanel(
      'resume.preview', `Preview ${path.basename(document.fileName)}`, vscode.ViewColumn.Beside, { enableScripts: true });
    const server = spawn(this.command(), ['serve', document.fileName, '--no-open', '--for-editor'], { cwd: path.dirname(document.fileName) });
    let output = '';
    const read = (data: Buffer): void => {
      output += data.toString();
      const address = findAddress(output);
      if (address !== undefined && panel.webview.html === '') {
        void vscode.env.asExternalUri(vscode.Uri.parse(address)).then(uri => {
          panel.webview.html = page(uri.toString(true), panel.webview.cspSource);
        });
      }
    };

    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('error', error => void vscode.window.showErrorMessage(`The preview cannot be started: ${error.message}`));
    server.on('exit', code => {
      if (code !== null && code !== 0) {
        void vscode.window.showErrorMessage(`The preview ended: ${output.trim()}`);
      }
    });
    panel.onDidDispose(() => server.kill());
    [this.panel, this.server] = [panel, server];
  }

  dispose(): void {
    this.server?.kill();
    this.panel?.dispose();
    [this.panel, this.server] = [undefined, undefined];
  }
}
