namespace Resume.Tool.Serving;

/// <summary>The settings of `resume serve` that do not concern compilation.</summary>
/// <param name="Port">The port; 0 for any free one.</param>
/// <param name="OpensBrowser">Whether the page is opened in a browser.</param>
/// <param name="RunsTemplates">Whether HTML templates, which are code, are run.</param>
/// <param name="IsForEditor">Whether an editor may show the page in a panel of its own.</param>
internal sealed record ServeSettings(int Port, bool OpensBrowser, bool RunsTemplates, bool IsForEditor);
