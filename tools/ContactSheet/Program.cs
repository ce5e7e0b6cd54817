using System.Globalization;
using ContactSheet;

const int UsualWidth = 340;

var folder = args.ElementAtOrDefault(0) ?? Path.Join("docs", "pictures");
var width = args.ElementAtOrDefault(1) is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : UsualWidth;
var themes = args.Length > 2
    ? args[2..]
    : [.. Directory.GetFiles("src/Resume.Formats/Themes", "*.yaml").Order(StringComparer.Ordinal).Select(Path.GetFileNameWithoutExtension)];

Sample[] samples =
[
    new("One page", "bench/machine-readers/corpus/plain/backend.resume.yaml", Pages: 1),
    new("Two pages", "example/milo-polte.resume.yaml", Pages: 2),
    new("Right to left", "tests/Resume.Formats.Tests/Fixtures/arabic.resume.yaml", Pages: 1),
];
IPageSource[] sources = [new PdfPages(), new HtmlPages(), new WordPages()];
var available = sources.Where(source => source.FindMissingProgram() is null).ToList();
foreach (var source in sources.Except(available))
{
    Console.WriteLine($"skipped {source.Name}: {source.FindMissingProgram()} is not installed");
}

using var work = new WorkFolder();
foreach (var theme in themes)
{
    var compiled = new List<CompiledSample>();
    foreach (var sample in samples)
    {
        compiled.Add(await CompiledSample.CompileAsync(sample, theme!, width, work));
    }

    var sheet = Path.Join(folder, "sheets", theme + ".png");
    using (var drawn = Sheet.Draw(theme!, compiled, available, width))
    {
        PalettePng.Write(sheet, drawn);
    }

    Console.WriteLine(sheet);

    var page = Path.Join(folder, "themes", theme + ".png");
    using var first = await CompiledSample.DrawFirstPageAsync(samples[1], theme!);
    PalettePng.Write(page, first);
    Console.WriteLine(page);
}
