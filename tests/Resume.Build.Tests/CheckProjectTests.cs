using Microsoft.Build.Utilities;
using Resume.Build.Checking;
using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>Settings that have no effect are reported.</summary>
public sealed class CheckProjectTests : IDisposable
{
    private readonly TaskSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData("ResumeFormat", "ResumeFormats")]
    [InlineData("resumeformts", "ResumeFormats")]
    [InlineData("ResumeThemes", "ResumeTheme")]
    [InlineData("ResumeStyle", "ResumeTheme")]
    [InlineData("ResumeLanguage", "ResumeLocale")]
    [InlineData("ResumeVariant", "ResumeVariants")]
    [InlineData("ResumeOutput", "ResumeOutputPath")]
    [InlineData("ResumeOutputDirectory", "ResumeOutputPath")]
    [InlineData("PublishResumes", "PublishResumeOutputs")]
    [InlineData("PackResumeOutput", "PackResumeOutputs")]
    [InlineData("EnableDefaultResumes", "EnableDefaultResumeItems")]
    [InlineData("ResumeTreatWarningsAsErrors", "ResumeWarningsAsErrors")]
    [InlineData("RESUMEFORMATS", null)]
    [InlineData("ResumeAuthor", null)]
    [InlineData("ResumeVersion", null)]
    [InlineData("OutputPath", null)]
    [InlineData("_ResumeFormat", null)]
    public void NameCloseToAPropertyIsFound(string name, string? nearest) => Assert.Equal(nearest, SettingNames.Properties.Nearest(name));

    [Theory]
    [InlineData("Format", "Formats")]
    [InlineData("Language", "Locale")]
    [InlineData("Themes", "Theme")]
    [InlineData("Variant", "Variants")]
    [InlineData("Outputname", null)]
    [InlineData("FileName", "OutputName")]
    [InlineData("Include", null)]
    [InlineData("Condition", null)]
    [InlineData("Team", null)]
    public void NameCloseToMetadataIsFound(string name, string? nearest) => Assert.Equal(nearest, SettingNames.Metadata.Nearest(name));

    [Fact]
    public void NamesInAProjectAreReportedAtTheirPlace()
    {
        Check("""
            <Project>
              <PropertyGroup>
                <ResumeFormat>pdf</ResumeFormat>
                <ResumeFolder>mine</ResumeFolder>
              </PropertyGroup>
              <ItemGroup>
                <Resumes Include="$(ResumeFolder)/*.yaml" />
                <Resume Update="milo.resume.yaml" Format="pdf" Team="eu">
                  <Lang>de</Lang>
                </Resume>
              </ItemGroup>
            </Project>
            """);

        Assert.Equal(
            [(3, 6, 18, "ResumeFormats"), (7, 6, 13, "Resume"), (8, 39, 45, "Formats"), (9, 8, 12, "Locale")],
            sandbox.Warnings.Select(warning =>
                (warning.LineNumber, warning.ColumnNumber, warning.EndColumnNumber, warning.Message!.Split('`')[3])));
        Assert.All(sandbox.Warnings, warning => Assert.Equal("RES5063", warning.Code));
    }

    [Theory]
    [InlineData("<Project")]
    [InlineData("<!DOCTYPE x [<!ENTITY Resume 'x'>]><Project>&Resume;</Project>")]
    [InlineData("<Project />")]
    public void FileWithoutSettingsIsNotReported(string text)
    {
        Check(text);
        Assert.Empty(sandbox.Warnings);
    }

    [Fact]
    public void EmptyListsOfFormatsAreReported()
    {
        var source = new TaskItem("milo.resume.yaml");
        source.SetMetadata("Formats", ";");
        Check("<Project />", "txt", source);
        Check("<Project />", " ; ", source, new TaskItem("ada.resume.yaml"));

        Assert.Equal(
            [
                "the `Formats` of `milo.resume.yaml` contain no format, so it is written in the project's formats",
                "`ResumeFormats` contains no format, so nothing is written",
            ],
            sandbox.Warnings.Select(warning => warning.Message!.Split("; ")[0]));
    }

    private void Check(string project, string formats = "txt", params TaskItem[] sources)
    {
        File.WriteAllText(sandbox.ProjectFileOfTaskNode, project);
        using var task = sandbox.Task();
        TaskSandbox.SetOption(task, "Formats", formats);
        Assert.True(new CheckProject
        {
            BuildEngine = sandbox,
            Files = [sandbox.ProjectFileOfTaskNode, sandbox.FullPath("Directory.Build.props")],
            ProjectFile = sandbox.ProjectFileOfTaskNode,
            Sources = sources,
            Options = task.Options,
            Report = true,
        }.Execute());
    }
}
