using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Razor.Hosting;
using RazorLight;
using Resume.Formats.Diagnostics;
using Resume.Formats.Resources;
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

    private static readonly CompiledTemplates None = new(FrozenDictionary<string, Func<ITemplatePage>>.Empty, []);

    private readonly FrozenDictionary<string, Func<ITemplatePage>> pages;

    private CompiledTemplates(FrozenDictionary<string, Func<ITemplatePage>> pages, ImmutableArray<TemplateError> errors)
    {
        this.pages = pages;
        Errors = errors;
    }

    public ImmutableArray<TemplateError> Errors { get; }

    /// <summary>Templates that inherit from another class than ours.</summary>
    public ImmutableArray<string> WithWrongBase { get; private init; } = [];

    /// <summary>Creates the page of a template; null if the theme has none of that name.</summary>
    public ITemplatePage? Create(string name)
    {
        if (!pages.TryGetValue(name, out var create))
        {
            return null;
        }

        var page = create();
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

        return DynamicCode.IsSupported
            ? GetKnown(templates, host, cancellationToken)
            : throw new FileNotFoundException(DynamicCode.Unsupported);
    }

    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    [RequiresAssemblyFiles(DynamicCode.Unsupported)]
    private static CompiledTemplates GetKnown(
        ImmutableArray<TemplateFile> templates, TemplateHost host, CancellationToken cancellationToken)
    {
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

    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    [RequiresAssemblyFiles(DynamicCode.Unsupported)]
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
            return new(None.pages, errors);
        }

        cache.Write(key, assembly);
        return Load(assembly);
    }

    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    [RequiresAssemblyFiles(DynamicCode.Unsupported)]
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

    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    private static CompiledTemplates Load(byte[] assembly)
    {
        using var stream = new MemoryStream(assembly);
        var loaded = new TemplateContext().LoadFromStream(stream);
        var types = loaded.GetCustomAttributes<RazorCompiledItemAttribute>()
            .ToDictionary(item => Path.GetFileNameWithoutExtension(item.Identifier), item => item.Type, StringComparer.Ordinal);
        return new(types.ToFrozenDictionary(page => page.Key, page => Creator(page.Value), StringComparer.Ordinal), [])
        {
            WithWrongBase = [.. types.Where(page => !page.Value.IsAssignableTo(typeof(IEnginePage))).Select(page => page.Key)],
        };
    }

    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    private static Func<ITemplatePage> Creator(Type type) => () => (ITemplatePage)Activator.CreateInstance(type)!;

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
