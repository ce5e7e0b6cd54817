// No VS Code in here, so that Node can test it.

/** The address that `resume serve` prints, with its token. */
export function findAddress(output: string): string | undefined {
  return /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(output)?.[0];
}

/** A page that shows an address, and may load nothing else. */
export function page(address: string, cspSource: string): string {
  const origin = new URL(address).origin;
  const source = address.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; frame-src ${origin}; style-src ${cspSource} 'unsafe-inline'">
<style>html, body, iframe { margin: 0; padding: 0; border: 0; width: 100%; height: 100%; }</style>
</head>
<body><iframe src="${source}" title="Preview"></iframe></body>
</html>`;
}
