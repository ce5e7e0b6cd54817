using System.Xml;
using System.Xml.Linq;
using Resume.Formats.Diagnostics;
using Resume.Formats.Files;

namespace Resume.Build.Checking;

/// <summary>Finds settings in a project file whose names are close to real ones.</summary>
internal static class ProjectFileCheck
{
    private const int MostBytes = 4 << 20;

    /// <summary>Checks one file. A file that MSBuild could not read either has no settings.</summary>
    public static IEnumerable<Diagnostic> Check(string path)
    {
        using var reader = new StreamReader(new MemoryStream(RegularFile.ReadStart(path, MostBytes)));
        var text = reader.ReadToEnd();
        if (!MayHaveFindings(text))
        {
            return [];
        }

        try
        {
            return [.. Check(path, text, XDocument.Parse(text, LoadOptions.SetLineInfo))];
        }
        catch (XmlException)
        {
            // MSBuild reports it, and is not satisfied with less.
            return [];
        }
    }

    // Most projects need no parser: this runs in every build.
    private static bool MayHaveFindings(string text)
    {
        for (var at = 0; (at = text.IndexOf("Resume", at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var (start, end) = (at, at);
            while (start > 0 && IsInName(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && IsInName(text[end]))
            {
                end++;
            }

            var name = text[start..end];
            var isItem = name == "Resume" && start > 0 && text[start - 1] == '<';
            if (isItem || SettingNames.Properties.Nearest(name) is not null || SettingNames.Items.Nearest(name) is not null)
            {
                return true;
            }

            at = end;
        }

        return false;
    }

    private static bool IsInName(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static IEnumerable<Diagnostic> Check(string path, string text, XDocument project)
    {
        foreach (var element in project.Descendants())
        {
            var (names, kind) = element.Parent?.Name.LocalName switch
            {
                "PropertyGroup" => (SettingNames.Properties, "property"),
                "ItemGroup" => (SettingNames.Items, "item"),
                "Resume" => (SettingNames.Metadata, "metadata"),
                _ => (null, ""),
            };
            var found = Find(names, kind, element, element.Name);
            var metadata = element is { Name.LocalName: "Resume", Parent.Name.LocalName: "ItemGroup" }
                ? element.Attributes().SelectMany(attribute => Find(SettingNames.Metadata, "metadata", attribute, attribute.Name))
                : [];
            foreach (var diagnostic in found.Concat(metadata))
            {
                yield return diagnostic;
            }
        }

        IEnumerable<Diagnostic> Find(SettingNames? names, string kind, IXmlLineInfo place, XName name)
        {
            // A name that the project itself reads is its own.
            if (names?.Nearest(name.LocalName) is { } nearest && !IsRead(text, name.LocalName))
            {
                var (line, column) = (place.LineNumber, place.LinePosition);
                var span = new SourceSpan(path, line, column, line, column + name.LocalName.Length);
                yield return ProjectDiagnostics.UnknownSetting(span, kind, name.LocalName, nearest);
            }
        }
    }

    private static bool IsRead(string text, string name) =>
        new[] { $"$({name})", $"$({name}.", $"@({name})", $"@({name}-", $"%({name})", $"%(Resume.{name})", $"'{name}'" }
            .Any(use => text.Contains(use, StringComparison.OrdinalIgnoreCase));
}
