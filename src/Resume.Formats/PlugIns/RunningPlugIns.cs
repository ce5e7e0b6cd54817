using System.Collections.Concurrent;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.PlugIns;

/// <summary>Knows whose code is running, to name the plug-in that ends the process.</summary>
/// <remarks>
/// A plug-in can call `Environment.Exit(0)`, and a build would end without a word and as a success. What cannot be noticed is a stack
/// overflow and `FailFast`, for which the runtime prints the stack, and native code that ends the process.
/// </remarks>
internal static class RunningPlugIns
{
    private const int Failed = 1;

    private static readonly ConcurrentDictionary<object, Diagnostic> Running = new();
    private static Diagnostic? last;

    static RunningPlugIns()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => ReportEnd();
        AppDomain.CurrentDomain.UnhandledException += (_, _) => ReportEnd();
    }

    /// <summary>
    /// True if the process calls <see cref="Forget"/> before it ends. Then a plug-in is also found that ends it after its writer is done.
    /// </summary>
    public static bool EndIsAnnounced { get; set; }

    /// <summary>Runs code of a plug-in.</summary>
    /// <param name="span">Where to report that it ended the process.</param>
    /// <param name="origin">The writer, or the assembly while it is loaded.</param>
    /// <param name="code">The code.</param>
    public static async Task RunAsync(SourceSpan span, string origin, Func<ValueTask> code)
    {
        var key = Begin(span, origin);
        try
        {
            // As a task: a source of a ValueTask that a plug-in implements itself could call its continuation twice.
            await code().AsTask().ConfigureAwait(false);
        }
        finally
        {
            Running.TryRemove(key, out _);
        }
    }

    /// <inheritdoc cref="RunAsync"/>
    public static T Run<T>(SourceSpan span, string origin, Func<T> code)
    {
        var key = Begin(span, origin);
        try
        {
            return code();
        }
        finally
        {
            Running.TryRemove(key, out _);
        }
    }

    /// <summary>Names no plug-in from now on: the process may end for another reason, such as Ctrl+C.</summary>
    public static void Forget()
    {
        Running.Clear();
        last = null;
    }

    private static object Begin(SourceSpan span, string origin)
    {
        var key = new object();
        last = Running[key] = ProjectDiagnostics.ProcessEnded(span, origin);
        return key;
    }

    private static void ReportEnd()
    {
        var suspects = Running.Values.Distinct().ToList();
        if (suspects.Count == 0 && EndIsAnnounced && last is not null)
        {
            suspects.Add(last);
        }

        if (suspects.Count == 0)
        {
            return;
        }

        Environment.ExitCode = Failed;

        // A stream of our own: the plug-in may have redirected the console's. One line, even if a type's name has line breaks.
        using var error = new StreamWriter(Console.OpenStandardError());
        foreach (var suspect in suspects)
        {
            var place = suspect.Span.Line == 0 ? suspect.Span.File : suspect.Span.ToString();
            var line = $"{place}: error {suspect.Code}: {suspect.Message}";
            error.WriteLine(string.Concat(line.Select(c => char.IsControl(c) ? '\uFFFD' : c)));
        }
    }
}
