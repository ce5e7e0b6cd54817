namespace Resume.Formats.Tests.Fuzzing;

/// <summary>All formats that are fuzzed.</summary>
internal static class FuzzSubjects
{
    public static IReadOnlyList<FuzzSubject> All { get; } =
    [
        SourceSubjects.Yaml,
        SourceSubjects.Json,
        PictureSubjects.Png,
        PictureSubjects.Jpeg,
        FontSubjects.TrueType,
        FontSubjects.Cff,
        DependencyListSubject.Create(),
    ];
}
