using Microsoft.Build.Framework;
using Resume.Formats;

namespace Resume.Build;

/// <summary>The project's compile options: the items `_ResumeCompileOption`, with a name and a `Value` each.</summary>
internal static class ProjectOptions
{
    /// <summary>Applies the items to options that a task knows already.</summary>
    public static CompileOptions Apply(CompileOptions options, ITaskItem[] items) =>
        items.Aggregate(options, (options, item) => options.WithProjectOption(item.ItemSpec, item.GetMetadata("Value")));
}
