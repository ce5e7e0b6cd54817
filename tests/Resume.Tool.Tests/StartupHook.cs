using System.Diagnostics;

/// <summary>
/// Runs in a process whose variable `DOTNET_STARTUP_HOOKS` names this assembly, before its program: when the process ends, the names of the
/// libraries that it has loaded, managed and native, are in the file that `RESUME_TEST_MODULES` names.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1050", Justification = "The runtime finds the type by this name.")]
internal static class StartupHook
{
    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        using var process = Process.GetCurrentProcess();
        var managed = AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!);
        var native = process.Modules.Cast<ProcessModule>().Select(module => Path.GetFileNameWithoutExtension(module.FileName));
        File.WriteAllLines(Environment.GetEnvironmentVariable("RESUME_TEST_MODULES")!, managed.Concat(native).Distinct().Order());
    };
}
