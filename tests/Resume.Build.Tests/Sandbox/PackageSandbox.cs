namespace Resume.Build.Tests.Sandbox;

/// <summary>A temporary folder whose projects use the packages.</summary>
internal sealed class PackageSandbox : DotnetSandbox
{
    private readonly PackageFeed feed;

    public PackageSandbox(PackageFeed feed)
        : base("cv")
    {
        this.feed = feed;
        Write("nuget.config", feed.NuGetConfig());
        // Files further up do not belong to the sandbox.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("global.json", "{}");
    }

    /// <summary>
    /// A project `Cv.csproj`: "console", "library", "web", "razor", "wasm" or "multi" (two frameworks) with a PackageReference, or "sdk",
    /// which is the SDK form. It writes only plain text unless `properties` set other formats.
    /// </summary>
    public static PackageSandbox Create(PackageFeed feed, string kind, string properties, string items)
    {
        var sandbox = new PackageSandbox(feed);
        sandbox.WriteProject("Cv.csproj", kind, properties, items);
        sandbox.Write("milo.resume.yaml", BuildSandbox.Named("Milo Polte"));
        return sandbox;
    }

    /// <summary>Another project in the same folder, or below it; see <see cref="Create"/>.</summary>
    public void WriteProject(string path, string kind, string properties = "", string items = "")
    {
        var folder = Path.GetDirectoryName(path)!;
        if (kind is "console" or "web")
        {
            Write(Path.Join(folder, "Program.cs"), "System.Console.WriteLine(\"hello\");\n");
        }

        Write(path, $"""
            <Project Sdk="{Sdk(kind)}">
              <PropertyGroup>
                {Frameworks(kind)}
                {(kind == "console" ? "<OutputType>Exe</OutputType>" : "")}
                <ResumeFormats>txt</ResumeFormats>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {(kind == "sdk" ? "" : Reference("Resume.Build"))}
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Packs a project into a folder whose packages the sandbox uses too.</summary>
    public void AddPackage(string project)
    {
        var folder = FullPath("more-packages");
        Dotnet("pack", project, "-o", folder).ThatSucceeded();
        Write("nuget.config", feed.NuGetConfig(folder));
    }

    /// <summary>A PackageReference to one of the packages, such as "Resume.Formats".</summary>
    public string Reference(string package) => $"""<PackageReference Include="{package}" Version="{feed.Version}" />""";

    private string Sdk(string kind) => kind switch
    {
        "sdk" => $"Resume.Build/{feed.Version}",
        "web" => "Microsoft.NET.Sdk.Web",
        "razor" => "Microsoft.NET.Sdk.Razor",
        "wasm" => "Microsoft.NET.Sdk.BlazorWebAssembly",
        _ => "Microsoft.NET.Sdk",
    };

    private static string Frameworks(string kind) => kind switch
    {
        "sdk" => "",
        "multi" => "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>",
        "console" or "library" or "web" or "razor" or "wasm" => "<TargetFramework>net10.0</TargetFramework>",
        _ => throw new ArgumentException($"unknown kind of project: {kind}", nameof(kind)),
    };
}
