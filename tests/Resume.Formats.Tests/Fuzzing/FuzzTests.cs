using System.Globalization;

namespace Resume.Formats.Tests.Fuzzing;

/// <summary>
/// RESUME_FUZZ_CASES is the number of cases of each format; RESUME_FUZZ_SEED begins another series. A failure names its case, such as
/// `png/1/4711`: RESUME_FUZZ_CASE=png/1/4711 runs it alone, and writes the file to the folder of temporary files.
/// </summary>
public class FuzzTests
{
    private static readonly string? Only = Environment.GetEnvironmentVariable("RESUME_FUZZ_CASE");

    public static TheoryData<string> Formats => [.. FuzzSubjects.All.Select(subject => subject.Name)];

    // A few in each run of the tests; `.ci/run` runs many more.
    private static int Cases { get; } = Number("RESUME_FUZZ_CASES", 200);

    private static int Seed { get; } = Number("RESUME_FUZZ_SEED", 1);

    [Theory]
    [MemberData(nameof(Formats))]
    public void DamagedFilesEndInOutputsOrDiagnostics(string format)
    {
        var subject = FuzzSubjects.All.Single(subject => subject.Name == format);
        var watch = new FuzzWatch(subject);
        if (Only is null)
        {
            for (var number = 0; number < Cases; number++)
            {
                watch.Run(Seed, number);
            }
        }
        else if (Only.Split('/') is [var name, var seed, var number] && name == format)
        {
            watch.Run(int.Parse(seed, CultureInfo.InvariantCulture), int.Parse(number, CultureInfo.InvariantCulture), keep: true);
        }

        watch.AssertAllRan();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void SoundFilesPass(string format)
    {
        var subject = FuzzSubjects.All.Single(subject => subject.Name == format);

        Assert.All(subject.Seeds, subject.Run);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void TheSameNumberIsTheSameCase(string format)
    {
        var subject = FuzzSubjects.All.Single(subject => subject.Name == format);

        Assert.Equal(subject.CreateCase(1, 7), subject.CreateCase(1, 7));
        Assert.True(Enumerable.Range(0, 50).DistinctBy(number => Convert.ToBase64String(subject.CreateCase(1, number))).Count() > 40);
    }

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
