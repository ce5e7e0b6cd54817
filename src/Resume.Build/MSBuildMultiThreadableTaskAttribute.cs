namespace Microsoft.Build.Framework;

/// <summary>Tells MSBuild that a task may run beside others in one process. It asks for the name alone, so that tasks compiled against an older MSBuild can say it too.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
