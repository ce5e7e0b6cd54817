using System.Globalization;
using Microsoft.AspNetCore.Razor.Language;
using RazorLight.Generation;

namespace Resume.Formats.Generator;

/// <summary>Templates -> one C# file each, and one that lists them.</summary>
internal sealed class TemplateGenerator(string imports, string folder, string targetNamespace)
{
    private readonly LatestRazorGenerator razor = LatestRazorGenerator.Create(new TemplateProject(imports));

    /// <summary>Generates what is out of date. False where a template has errors; they are on standard output, in MSBuild's form.</summary>
    public async Task<bool> RunAsync(IEnumerable<string> templates)
    {
        Directory.CreateDirectory(folder);
        var sources = new List<TemplateSource>();
        var sound = true;

        foreach (var template in templates.Select(path => new TemplateSource(path, folder)).OrderBy(template => template.Key, StringComparer.Ordinal))
        {
            try
            {
                var code = (await razor.GenerateCodeAsync(template)).GeneratedCode;
                WriteIfChanged(template.TypeName, GeneratedCode.Own(code, targetNamespace, template.TypeName));
                sources.Add(template);
            }
            catch (TemplateGenerationException e)
            {
                sound = false;
                foreach (var diagnostic in e.Diagnostics)
                {
                    Console.WriteLine(Canonical(template.FullPath, diagnostic));
                }
            }
        }

        if (sound)
        {
            WriteIfChanged("Templates", GeneratedCode.List(targetNamespace, sources));
            DeleteAllBut([.. sources.Select(source => source.TypeName), "Templates"]);
        }

        return sound;
    }

    private static string Canonical(string path, RazorDiagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture).ReplaceLineEndings(" ");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{path}({diagnostic.Span.LineIndex + 1},{diagnostic.Span.CharacterIndex + 1}): error {diagnostic.Id}: {message}");
    }

    // What is left of a template taken away.
    private void DeleteAllBut(HashSet<string> names)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.g.cs").Where(path => !names.Contains(Path.GetFileName(path)[..^".g.cs".Length])))
        {
            File.Delete(path);
        }
    }

    // A file that says the same keeps its time, so that the compiler need not run again.
    private void WriteIfChanged(string name, string code)
    {
        var path = Path.Combine(folder, name + ".g.cs");
        if (!File.Exists(path) || File.ReadAllText(path) != code)
        {
            File.WriteAllText(path, code);
        }
    }
}
