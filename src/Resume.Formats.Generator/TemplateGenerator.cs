using System.Globalization;
using Microsoft.AspNetCore.Razor.Language;
using RazorLight.Generation;

namespace Resume.Formats.Generator;

/// <summary>Generates a C# file per template, and one that creates them by name.</summary>
internal sealed class TemplateGenerator(string imports, string folder, string targetNamespace)
{
    private readonly LatestRazorGenerator razor = LatestRazorGenerator.Create(new TemplateProject(imports));

    /// <summary>Generates the files that changed. Returns false if a template has errors, which are printed in MSBuild's format.</summary>
    public async Task<bool> RunAsync(IEnumerable<string> templates)
    {
        Directory.CreateDirectory(folder);
        var sources = new List<TemplateSource>();
        var succeeded = true;

        var ordered = templates.Select(path => new TemplateSource(path, folder)).OrderBy(template => template.Key, StringComparer.Ordinal);
        foreach (var template in ordered)
        {
            try
            {
                var code = (await razor.GenerateCodeAsync(template)).GeneratedCode;
                WriteIfChanged(template.TypeName, GeneratedCode.Adapt(code, targetNamespace, template.TypeName));
                sources.Add(template);
            }
            catch (TemplateGenerationException e)
            {
                succeeded = false;
                foreach (var diagnostic in e.Diagnostics)
                {
                    Console.WriteLine(Format(template.FullPath, diagnostic));
                }
            }
        }

        if (succeeded)
        {
            WriteIfChanged("Templates", GeneratedCode.WriteFactory(targetNamespace, sources));
            DeleteAllExcept([.. sources.Select(source => source.TypeName), "Templates"]);
        }

        return succeeded;
    }

    private static string Format(string path, RazorDiagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture).ReplaceLineEndings(" ");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{path}({diagnostic.Span.LineIndex + 1},{diagnostic.Span.CharacterIndex + 1}): error {diagnostic.Id}: {message}");
    }

    // Files of templates that were removed.
    private void DeleteAllExcept(HashSet<string> names)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.g.cs"))
        {
            if (!names.Contains(Path.GetFileName(path)[..^".g.cs".Length]))
            {
                File.Delete(path);
            }
        }
    }

    // An unchanged file keeps its time, so the compiler does not run again.
    private void WriteIfChanged(string name, string code)
    {
        var path = Path.Combine(folder, name + ".g.cs");
        if (!File.Exists(path) || File.ReadAllText(path) != code)
        {
            File.WriteAllText(path, code);
        }
    }
}
