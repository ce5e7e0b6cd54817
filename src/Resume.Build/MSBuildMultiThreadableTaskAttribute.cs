namespace Microsoft.Build.Framework;

/// <summary>
/// Tells MSBuild that a task may run in parallel with others in one process. MSBuild looks for this name only, so the attribute also works
/// for a task that is compiled against an older MSBuild.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
