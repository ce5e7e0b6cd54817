// The command `resume`: whether it is there, and whether it has a language server. No VS Code in here, so that Node can test it.
import { execFile } from 'node:child_process';

/** What is known about the command. */
export type Tool =
  | { kind: 'ready'; version: string }
  | { kind: 'missing'; reason: string }
  | { kind: 'old'; version: string };

const patience = 20_000;

/** Finds out what a command is. */
export async function findTool(command: string): Promise<Tool> {
  const version = await run(command, ['--version']);
  if (version.error !== undefined) {
    return { kind: 'missing', reason: version.error };
  }

  const help = await run(command, ['lsp', '--help']);
  return help.error === undefined && help.output.includes('--trust')
    ? { kind: 'ready', version: version.output.trim() }
    : { kind: 'old', version: version.output.trim() };
}

/** What to tell someone whose command cannot be used. */
export function explain(tool: Tool, command: string): string {
  switch (tool.kind) {
    case 'missing':
      return `The command \`${command}\` cannot be started: ${tool.reason}. Install it with \`dotnet tool install --global Resume.Tool\`, `
        + 'or set `resume.path`.';
    case 'old':
      return `\`${command}\` ${tool.version} has no language server. Update it with \`dotnet tool update --global Resume.Tool\`.`;
    default:
      return '';
  }
}

/** The arguments that start the server: templates and writers are code, which only a trusted workspace may run. */
export function serverArguments(further: readonly string[], trusted: boolean): string[] {
  return ['lsp', ...further, ...(trusted ? ['--trust'] : [])];
}

/** True for the path of a source. */
export function isSource(path: string): boolean {
  return /\.resume\.(ya?ml|json)$/i.test(path);
}

/** The files that the server knows: sources, and YAML and JSON that they may include. */
export const documentSelector = [
  { scheme: 'file', pattern: '**/*.resume.{yaml,yml,json}' },
  { scheme: 'file', language: 'yaml' },
];

function run(command: string, args: string[]): Promise<{ output: string; error?: string }> {
  return new Promise(resolve => {
    execFile(command, args, { timeout: patience, windowsHide: true }, (error, output) => {
      resolve(error === null ? { output } : { output, error: error.message.split('\n')[0] ?? 'unknown error' });
    });
  });
}
