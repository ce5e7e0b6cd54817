using System.Security.Cryptography;
using Resume.Formats;
using Resume.Formats.Batch;

namespace Resume.Tool.Serving;

/// <summary>A compiled output in memory.</summary>
/// <param name="Id">The hash of its content, which its address has.</param>
/// <param name="Name">Its file name, such as `milo.pdf`.</param>
/// <param name="Format">Its format.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record ServedFile(string Id, string Name, string Format, ReadOnlyMemory<byte> Content)
{
    private const int IdCharacters = 32;

    /// <summary>Its media type. What browsers do not show is downloaded.</summary>
    public string MediaType => Format switch
    {
        "html" => "text/html; charset=utf-8",
        "pdf" => "application/pdf",
        "txt" or "md" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    };

    public static ServedFile Create(View view, CompiledOutput output) => new(
        Convert.ToHexStringLower(SHA256.HashData(output.Content.Span))[..IdCharacters],
        SourceName.FileName(SourceName.OutputName(view.Source.FullPath), output with { Locale = view.Locale }),
        output.Format,
        output.Content);
}
