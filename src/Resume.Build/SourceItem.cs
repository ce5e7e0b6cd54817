using System.Collections.Immutable;
using System.Text;
using Resume.Formats;
using Resume.Formats.PlugIns;

namespace Resume.Build;

/// <summary>A `Resume` item, its metadata settled against the project's properties.</summary>
/// <param name="Path">Its full path, as diagnostics show it.</param>
/// <param name="Name">Its path from the project's folder, with `/`: the same on every machine.</param>
/// <param name="OutputFolder">Where its outputs go, a full path.</param>
/// <param name="OutputName">What they are called before their extension.</param>
/// <param name="Options">What to compile it with.</param>
internal sealed record SourceItem(string Path, string Name, string OutputFolder, string OutputName, CompileOptions Options)
{
    /// <summary>All that shapes its outputs besides files and formats, in one text: outputs of another text are stale.</summary>
    public string Settings(string projectFolder)
    {
        var text = new StringBuilder();

        void Add(params IEnumerable<string> values) => text.AppendJoin('\u001f', values).Append('\n');

        Add(PortablePath.From(projectFolder, OutputFolder), OutputName);
        Add(Options.DefaultTheme ?? "", Options.Theme ?? "", Options.DefaultLocale ?? "", Options.Locale ?? "");
        // What is suppressed or promoted decides whether there are outputs at all.
        Add(Options.NoWarn.Order(StringComparer.Ordinal));
        Add(Options.WarningsAsErrors.Order(StringComparer.Ordinal));
        Add(Options.WarningsNotAsErrors.Order(StringComparer.Ordinal));
        Add(Options.TreatWarningsAsErrors ? "true" : "false");
        return text.ToString();
    }

    /// <summary>What tells one version of a format's writer from the next: a hash for a plug-in's, null for a built-in one, which is part of the compiler.</summary>
    public string? WriterHash(string format) => Options.Writers.OfType<PlugInWriter>().FirstOrDefault(writer => writer.Format == format)?.Hash;

    /// <summary>The same source, asked for some formats only.</summary>
    public SourceItem For(ImmutableArray<string> formats) => this with { Options = Options with { Formats = formats } };
}
