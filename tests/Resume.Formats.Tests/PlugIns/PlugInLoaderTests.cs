using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Resume.Formats.PlugIns;
using Resume.Formats.Writers;
using Resume.Formats.Writers.Html;

namespace Resume.Formats.Tests.PlugIns;

public sealed class PlugInLoaderTests : IDisposable
{
    private readonly PlugInSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void EveryPublicWriterIsAFormat()
    {
        var hidden = PlugInCompiler.Writer("\"\"", "Hidden", "hidden", ".hidden")
            .Replace("public sealed", "internal sealed", StringComparison.Ordinal);
        var path = PlugInCompiler.Compile(sandbox.FullPath("Cards.dll"), $$"""
            public static class Outer { {{PlugInCompiler.Writer("\"\"", "Nested", "nested", ".nested")}} }
            {{PlugInCompiler.Writer("\"\"", "Big", "big", ".big")}}
            {{hidden}}
            {{PlugInCompiler.Writer("\"\"", "Open", "open", ".open").Replace("public sealed", "public abstract", StringComparison.Ordinal)}}
            {{PlugInCompiler.Writer("\"\"", "Asking", "asking", ".asking", "public Asking(string what) { }")}}
            """);

        var (set, errors) = PlugInSandbox.Load(path, path);

        Assert.Empty(errors);
        Assert.Equal([.. ResumeWriters.All.Select(writer => writer.Format), "big", "nested"], set.Writers.Select(writer => writer.Format));
        Assert.Equal([path], set.Files);
    }

    [Fact]
    public async Task PlugInGetsTheSameContext()
    {
        const string Expression = "context.Document.Basics.Name.Value + \" in \" + context.Theme.Name + \", \" + context.Outline.Language";

        Assert.Equal("Ada in classic, en", await PlugInSandbox.WriteAsync(sandbox.Card(Expression)));
    }

    [Fact]
    public async Task PlugInCanUseAnotherVersionOfALibrary()
    {
        var library = PlugInCompiler.CompileAlone(sandbox.FullPath("YamlDotNet.dll"), """
            [assembly: System.Reflection.AssemblyVersion("1.2.3.4")]
            namespace YamlDotNet
            {
                public static class Old { public static string Version => typeof(Old).Assembly.GetName().Version.ToString(); }
            }
            """);
        var path = PlugInCompiler.Compile(sandbox.FullPath("Cards.dll"), PlugInCompiler.Writer("YamlDotNet.Old.Version"), library);

        Assert.Equal("1.2.3.4", await PlugInSandbox.WriteAsync(path));
    }

    [Fact]
    public async Task NativeLibraryIsFound()
    {
        var (name, rid) = OperatingSystem.IsWindows() ? ("libHarfBuzzSharp.dll", "win")
            : OperatingSystem.IsMacOS() ? ("libHarfBuzzSharp.dylib", "osx")
            : ("libHarfBuzzSharp.so", "linux");
        var architecture = RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();
        var ours = Directory.EnumerateFiles(AppContext.BaseDirectory, name, SearchOption.AllDirectories)
            .First(file => rid == "osx" || file.Contains($"{rid}-{architecture}{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        File.Copy(ours, sandbox.FullPath("theirs" + Path.GetExtension(name)));
        var path = sandbox.Card(
            "System.Runtime.InteropServices.Marshal.PtrToStringUTF8(hb_version_string())",
            "[System.Runtime.InteropServices.DllImport(\"theirs\")] private static extern System.IntPtr hb_version_string();");

        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+$", await PlugInSandbox.WriteAsync(path));
    }

    // If only the tool found them, projects would fail.
    [Fact]
    public async Task CompilerLibrariesAreNotShared()
    {
        var yaml = Path.Combine(AppContext.BaseDirectory, "YamlDotNet.dll");
        var path = PlugInCompiler.Compile(
            sandbox.FullPath("Cards.dll"),
            PlugInCompiler.Writer("new YamlDotNet.Serialization.SerializerBuilder().Build().Serialize(1)"),
            yaml);

        var result = await PlugInSandbox.CompileAsync(PlugInSandbox.Load(path).Set);

        var errors = Assert.Single(result.Diagnostics);
        Assert.Equal("RES5045", errors.Code);
        Assert.Contains("`Cards.dll` needs `YamlDotNet` 18.", errors.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RebuiltPlugInIsLoadedAgain()
    {
        var path = sandbox.Card("\"one\"");
        Assert.Equal("one", await PlugInSandbox.WriteAsync(path));
        var first = PlugInSandbox.Load(path).Set.Writers[^1];
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddDays(1));
        Assert.Same(first, PlugInSandbox.Load(path).Set.Writers[^1]);

        // Fails if the file is open.
        sandbox.Card("\"two\"");

        Assert.Equal("two", await PlugInSandbox.WriteAsync(path));
        Assert.NotSame(first, PlugInSandbox.Load(path).Set.Writers[^1]);
    }

    [Fact]
    public async Task RebuiltLibraryIsLoadedAgain()
    {
        string Library(string text) => PlugInCompiler.CompileAlone(
            sandbox.FullPath("Words.dll"), $"public static class Words {{ public static string All => \"{text}\"; }}");
        Library("one");
        var path = PlugInCompiler.Compile(sandbox.FullPath("Cards.dll"), PlugInCompiler.Writer("Words.All"), sandbox.FullPath("Words.dll"));
        Assert.Equal("one", await PlugInSandbox.WriteAsync(path));

        Library("two");

        Assert.Equal("two", await PlugInSandbox.WriteAsync(path));
        Assert.Equal([path, sandbox.FullPath("Words.dll")], PlugInSandbox.Load(path).Set.Files);
    }

    [Fact]
    public void ReplacedPlugInIsUnloaded()
    {
        var old = Replaced();

        Garbage.CollectWhile(() => old.IsAlive);

        Assert.False(old.IsAlive);
    }

    // A build server lives for days.
    [Fact]
    public void MemoryOfRebuiltAndOfFailedPlugInsIsFreed()
    {
        var loaded = new List<WeakReference>();
        void Remember(object? sender, AssemblyLoadEventArgs e)
        {
            if (e.LoadedAssembly.GetName().Name == "Rebuilt")
            {
                loaded.Add(new(e.LoadedAssembly));
            }
        }

        AppDomain.CurrentDomain.AssemblyLoad += Remember;
        for (var number = 0; number < 100; number++)
        {
            Rebuild(number, fails: number % 2 == 1);
        }

        AppDomain.CurrentDomain.AssemblyLoad -= Remember;
        Garbage.CollectWhile(() => loaded.Count(each => each.IsAlive) > 1);

        // The last one that could be loaded is still in use.
        Assert.Equal(100, loaded.Count);
        Assert.InRange(loaded.Count(each => each.IsAlive), 0, 1);
    }

    [Fact]
    public void PlugInsThatWereNotUsedForLongAreForgotten()
    {
        var path = sandbox.Card("\"\"");
        var first = PlugInSandbox.Load(path).Set.Writers[^1];
        for (var number = 0; number < 40; number++)
        {
            var copy = sandbox.FullPath($"{number}/Cards.dll");
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
            PlugInSandbox.Load(copy);
        }

        Assert.NotSame(first, PlugInSandbox.Load(path).Set.Writers[^1]);
    }

    [Fact]
    public void ParallelLoadsGiveTheSamePlugIn()
    {
        var path = sandbox.Card("\"\"");

        var writers =
            Enumerable.Range(0, 32).AsParallel().WithDegreeOfParallelism(8).Select(_ => PlugInSandbox.Load(path).Set.Writers[^1]).ToList();

        Assert.Single(writers.Distinct());
    }

    [Fact]
    public void HashDoesNotDependOnTheFolder()
    {
        var path = sandbox.Card("\"\"");
        Directory.CreateDirectory(sandbox.FullPath("elsewhere"));
        File.Copy(path, sandbox.FullPath("elsewhere/Cards.dll"));

        string Hash(string path) => PlugInFiles.Read(path, File.ReadAllBytes(path)).Hash;
        Assert.Equal(Hash(path), Hash(sandbox.FullPath("elsewhere/Cards.dll")));
    }

    [Fact]
    public void DepsJsonDecidesTheFiles() => Assert.Equal(
        ["Resume.VCard.dll", "Resume.VCard.deps.json"], PlugInSandbox.Load(PlugInSandbox.VCard).Set.Files.Select(Path.GetFileName));

    // Plug-ins share only the contract and the framework with the compiler. Templates are not plug-ins: they inherit from RazorLight's page.
    [Fact]
    public void ContractExposesOnlyTheFramework()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var exposed =
            from type in typeof(IResumeWriter).Assembly.GetExportedTypes()
            where type.Namespace != typeof(HtmlPage).Namespace
            from used in Used(type)
            where used.Assembly != typeof(IResumeWriter).Assembly && Path.GetDirectoryName(used.Assembly.Location) != framework
            select $"{type} shows {used}";

        Assert.Empty(exposed);
    }

    private static IEnumerable<Type> Used(Type type) =>
        type.GetMembers().SelectMany(member => member switch
        {
            MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
            ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
            FieldInfo field => [field.FieldType],
            _ => Array.Empty<Type>(),
        })
        .Concat(type.GetInterfaces())
        .Append(type.BaseType ?? typeof(object))
        .SelectMany(used => used.GetGenericArguments().Prepend(used));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Rebuild(int number, bool fails)
    {
        var path = PlugInCompiler.Compile(sandbox.FullPath("Rebuilt.dll"), PlugInCompiler.Writer(
            $"\"{number}\"", members: fails ? $"public CardWriter() => throw new System.Exception(\"{number}\");" : ""));
        Assert.Equal(fails ? 1 : 0, PlugInSandbox.Load(path).Errors.Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference Replaced()
    {
        var path = sandbox.Card("\"one\"");
        var old = new WeakReference(PlugInSandbox.Load(path).Set.Writers[^1]);
        sandbox.Card("\"two\"");
        PlugInSandbox.Load(path);
        return old;
    }
}
