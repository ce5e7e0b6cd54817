using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Razor.Hosting;
using RazorLight;
using Resume.Formats.Diagnostics;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html.Compiling;

/// <summary>The templates of a theme, ready to render; or their errors.</summary>
internal sealed class CompiledTemplates
{
    private const int MostKept = 32;

    // Many sources share a theme, and a build server builds again and again.
    private static readonly ConcurrentDictionary<string, Lazy<CompiledTemplates>> Known = new(StringComparer.Ordinal);

    // ASP.NET Core's own imports add helpers for elements such as `head`, which need its services.
    private static readonly string Imports = BuiltInTemplates.Imports + "@removeTagHelper *, Microsoft.AspNetCore.Mvc.Razor\n";

    private static readonly CompiledTemplates None = new(FrozenDictionary<string, Type>.Empty, []);

    private readonly FrozenDictionary<string, Type> pages;

    private CompiledTemplates(FrozenDictionary<string, Type> pages, ImmutableArray<TemplateError> errors)
    {
        this.pages = pages;
        Errors = errors;
    }

    public ImmutableArray<TemplateError> Errors { get; }

    /// <summary>Templates that inherit from another class than ours.</summary>
    public IEnumerable<string> WithWrongBase =>
        pages.Where(page => !page.Value.IsAssignableTo(typeof(IEnginePage))).Select(page => page.Key);

    /// <summary>Creates the page of a template; null if the theme has none of that name.</summary>
    public ITemplatePage? Create(string name)
    {
        if (!pages.TryGetValue(name, out var type))
        {
            return null;
        }

        var page = (ITemplatePage)Activator.CreateInstance(type)!;
        page.Key = name;
        return page;
    }

    /// <summary>Compiles templates, or finds them where they were compiled before.</summary>
    /// <exception cref="FileNotFoundException">There is no compiler.</exception>
    public static CompiledTemplates Get(ImmutableArray<TemplateFile> templates, TemplateHost host, CancellationToken cancellationToken)
    {
        if (templates.IsEmpty)
        {
            return None;
        }

        if (Known.Count > MostKept)
        {
            Known.Clear();
        }

        var key = KeyOf(templates);
        var compiled = Known.GetOrAdd(key, new Lazy<CompiledTemplates>(() => Load(key, templates, host, cancellationToken)));
        try
        {
            return compiled.Value;
        }
        catch
        {
            // A cancelled compilation, for example: the next one tries again.
            Known.TryRemove(key, out _);
            throw;
        }
    }

    private static CompiledTemplates Load(
        string key, ImmutableArray<TemplateFile> templates, TemplateHost host, CancellationToken cancellationToken)
    {
        var cache = new TemplateCache(host.CacheFolder);
        if (cache.Read(key) is { } cached)
        {
            return Load(cached);
        }

        var (assembly, errors) = Compile(templates, host, cancellationToken);
        if (assembly is null)
        {
            return new(FrozenDictionary<string, Type>.Empty, errors);
        }

        cache.Write(key, assembly);
        return Load(assembly);
    }

    private static (byte[]? Assembly, ImmutableArray<TemplateError> Errors) Compile(
        ImmutableArray<TemplateFile> templates, TemplateHost host, CancellationToken cancellationToken)
    {
        var (sdk, reason) = host.FindSdk();
        var compile = SdkCompiler.Load(sdk ?? throw new FileNotFoundException(reason));
        var sources = templates.Select(template => (template.Name, template.Text)).Prepend((TemplatePath.CommonImports, Imports));
        var (assembly, errors) = compile([.. sources], [.. TemplateReferences.Find()], cancellationToken);
        return (assembly, [.. errors.Select(error => ToError(error, templates)).OrderBy(error => error.Span.File, StringComparer.Ordinal)]);
    }

    private static TemplateError ToError(
        (string Template, int[] Span, string Code, string Message) error, ImmutableArray<TemplateFile> templates)
    {
        var file = templates.FirstOrDefault(template => template.Name == error.Template) ?? templates[0];
        var span = new SourceSpan(file.Name, error.Span[0], error.Span[1], error.Span[2], error.Span[3]);
        return new(span, error.Code, error.Message.ReplaceLineEndings(" ").Trim().TrimEnd('.'));
    }

    private static CompiledTemplates Load(byte[] assembly)
    {
        using var stream = new MemoryStream(assembly);
        var loaded = new TemplateContext().LoadFromStream(stream);
        return new(
            loaded.GetCustomAttributes<RazorCompiledItemAttribute>()
                .ToFrozenDictionary(item => Path.GetFileNameWithoutExtension(item.Identifier), item => item.Type, StringComparer.Ordinal),
            []);
    }

    // Templates of the same content are the same wherever they are: positions name the template and no path.
    private static string KeyOf(ImmutableArray<TemplateFile> templates)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string[] versions =
        [
            typeof(CompiledTemplates).Module.ModuleVersionId.ToString("N"),
            typeof(TemplatePage).Module.ModuleVersionId.ToString("N"),
            Environment.Version.ToString(),
        ];
        foreach (var part in versions.Concat(templates.SelectMany(template => new[] { template.Name, template.Text })))
        {
            // Hashes have one length, so two lists of parts never give the same input.
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(part)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
