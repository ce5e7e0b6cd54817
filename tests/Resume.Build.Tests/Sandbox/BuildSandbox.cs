namespace Resume.Build.Tests.Sandbox;

/// <summary>A temporary project, built with the real `dotnet build`.</summary>
internal sealed class BuildSandbox : DotnetSandbox
{
    // Most tests need only plain text, which is the fastest format.
    private static string Props => $"""
        <PropertyGroup>
          <ResumeFormats>txt</ResumeFormats>
          <ResumeBuildTaskAssembly>{Repository.TaskAssembly}</ResumeBuildTaskAssembly>
        </PropertyGroup>
        <Import Project="{Repository.BuildFolder}/Resume.Build.props" />
        """;

    private static string Targets => $"""<Import Project="{Repository.BuildFolder}/Resume.Build.targets" />""";

    private BuildSandbox(string folder)
        : base(folder)
    {
    }

    private BuildSandbox(string folder, string project)
        : this(folder)
    {
        Write("Cv.csproj", project);
        Write("milo.resume.yaml", Named("Milo Polte"));
    }

    /// <summary>A normal SDK project. It imports the build files by path instead of by package.</summary>
    public static BuildSandbox OfSdk(string folder = "cv", string frameworks = "<TargetFramework>net10.0</TargetFramework>")
    {
        var sandbox = new BuildSandbox(folder, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{frameworks}</PropertyGroup>
            </Project>
            """);
        sandbox.Write("Directory.Build.props", $"<Project>{Props}</Project>");
        sandbox.Write("Directory.Build.targets", $"<Project>{Targets}</Project>");
        return sandbox;
    }

    /// <summary>A project without the SDK's targets, which builds three times as fast.</summary>
    public static BuildSandbox OfNothingElse(string targets = "") => new("cv", $"""
        <Project DefaultTargets="CompileResumes">
          <PropertyGroup>
            <OutDir>bin/</OutDir>
            <IntermediateOutputPath>obj/</IntermediateOutputPath>
          </PropertyGroup>
          {Props}
          {Targets}
          {targets}
        </Project>
        """);

    /// <summary>A copy of this repository without its tests.</summary>
    public static BuildSandbox OfRepository()
    {
        var sandbox = new BuildSandbox("clone");
        foreach (var path in Repository.Files().Where(path => !path.StartsWith("tests/", StringComparison.Ordinal)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(sandbox.FullPath(path))!);
            File.Copy(Path.Join(Repository.Folder, path), sandbox.FullPath(path));
        }

        return sandbox;
    }

    public static string Named(string name) => $"basics:\n  name: {name}\n";
}
