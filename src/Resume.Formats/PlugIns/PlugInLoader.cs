using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Resume.Formats.Diagnostics;
using Resume.Formats.Files;
using Resume.Formats.Resources;
using Resume.Formats.Writers;

namespace Resume.Formats.PlugIns;

/// <summary>Loads the writers of assemblies.</summary>
/// <remarks>
/// A build server builds many times in one process: an unchanged assembly is loaded once, a rebuilt one is loaded again, and the old one is
/// unloaded when it is no longer used. Thread-safe.
/// </remarks>
internal static class PlugInLoader
{
    // A build server may see thousands of folders in its life.
    private const int MostLoaded = 32;

    private static readonly Lock Gate = new();

    // The one that was used last is at the end.
    private static readonly List<PlugIn> Loaded = [];

    /// <summary>
    /// The plug-in, or null after an error, which is reported. Exceptions behind errors are added to <paramref name="exceptions"/>.
    /// </summary>
    public static PlugIn? Load(string path, SourceSpan span, DiagnosticBag diagnostics, ICollection<Exception> exceptions)
    {
        if (!DynamicCode.IsSupported)
        {
            diagnostics.Report(ProjectDiagnostics.CannotLoadAssembly(span, path, DynamicCode.Unsupported));
            return null;
        }

        if (Read(path, span, diagnostics) is not var (files, assembly))
        {
            return null;
        }

        // Not while others wait: code of the plug-in runs, which may never end.
        return Use(files, null) ?? (Load(files, assembly, path, span, diagnostics, exceptions) is { } loaded ? Use(files, loaded) : null);
    }

    /// <summary>The plug-in that is loaded for these files, or the new one in place of an older one.</summary>
    private static PlugIn? Use(PlugInFiles files, PlugIn? loaded)
    {
        lock (Gate)
        {
            var known = Loaded.Find(plugIn => plugIn.Files.Path == files.Path);
            var used = known?.Files.Hash == files.Hash ? known : loaded;
            if (used is null)
            {
                return null;
            }

            if (loaded is not null && loaded != used)
            {
                // Another thread was faster.
                loaded.Context.Unload();
            }

            if (known is not null)
            {
                Loaded.Remove(known);
            }

            Loaded.Add(used);
            var unused = Loaded.Take(Loaded.Count - MostLoaded).ToList();
            Loaded.RemoveRange(0, unused.Count);

            // They stay in memory until their last writers have ended.
            unused.ForEach(old => old.Context.Unload());
            if (known is not null && known != used)
            {
                known.Context.Unload();
            }

            return used;
        }
    }

    private static (PlugInFiles Files, byte[] Assembly)? Read(string path, SourceSpan span, DiagnosticBag diagnostics)
    {
        try
        {
            if (Directory.Exists(path))
            {
                diagnostics.Report(ProjectDiagnostics.NotAnAssembly(span, path));
                return null;
            }

            var assembly = RegularFile.Read(path, PlugInFile.MaxBytes);
            return (PlugInFiles.Read(path, assembly), assembly);
        }
        catch (PlugInFileException exception)
        {
            diagnostics.Report(ProjectDiagnostics.UnusablePlugInFile(Place(exception, span), path, exception.Message));
        }
        catch (Exception exception) when (exception is NotARegularFileException or FileTooLargeException)
        {
            diagnostics.Report(ProjectDiagnostics.UnusablePlugInFile(span, path, exception.Message));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException || path.AsSpan().IsWhiteSpace())
        {
            diagnostics.Report(ProjectDiagnostics.AssemblyNotFound(span, path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            diagnostics.Report(ProjectDiagnostics.CannotLoadAssembly(span, path, exception.Message));
        }

        return null;
    }

    private static SourceSpan Place(PlugInFileException exception, SourceSpan asking) =>
        exception.Line is { } line ? new(exception.File, line, 1, line, 1) : asking;

    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    private static PlugIn? Load(
        PlugInFiles files,
        byte[] assembly,
        string path,
        SourceSpan span,
        DiagnosticBag diagnostics, ICollection<Exception> exceptions)
    {
        if (AssemblyHeader.Read(assembly) is not { } header)
        {
            diagnostics.Report(ProjectDiagnostics.NotAnAssembly(span, path));
            return null;
        }

        if (header.Contract is { } contract && contract.Major != PlugInContext.ContractVersion.Major)
        {
            diagnostics.Report(ProjectDiagnostics.ContractVersionMismatch(span, path, contract, PlugInContext.ContractVersion));
            return null;
        }

        PlugInContext? context = null;
        try
        {
            context = new PlugInContext(files);
            var types = FindWriterTypes(context.LoadPlugIn(assembly));
            var writers = RunningPlugIns.Run(span, path, () => types
                .Select(type => CreateWriter(type, files, path, span, diagnostics, exceptions))
                .OfType<PlugInWriter>()
                .ToImmutableArray());
            if (types.IsEmpty)
            {
                diagnostics.Report(ProjectDiagnostics.NoWriter(span, path));
            }

            if (!types.IsEmpty && writers.Length == types.Length)
            {
                return new(files, writers, context);
            }
        }
        catch (Exception exception)
        {
            // Loads types and runs none of the plug-in's code, so the cause is a file or a version.
            var reason = WriterFailure.FindReason(exception);
            var message = ExceptionText.Message(reason);
            exceptions.Add(exception);
            diagnostics.Report(WriterFailure.IsContractMismatch(reason)
                ? ProjectDiagnostics.ContractMismatch(span, path, message, header.Contract, PlugInContext.ContractVersion)
                : ProjectDiagnostics.CannotLoadAssembly(span, path, message));
        }

        context?.Unload();
        return null;
    }

    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    private static ImmutableArray<Type> FindWriterTypes(Assembly assembly) =>
    [
        .. assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false, ContainsGenericParameters: false })
            .Where(type => type.IsAssignableTo(typeof(IResumeWriter)) && type.GetConstructor(Type.EmptyTypes) is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    private static PlugInWriter? CreateWriter(
        Type type, PlugInFiles files, string path, SourceSpan span, DiagnosticBag diagnostics, ICollection<Exception> exceptions)
    {
        var origin = PlugInWriter.DescribeOrigin(type);
        try
        {
            var writer = (IResumeWriter)Activator.CreateInstance(type)!;
            var (format, extension) = (writer.Format, writer.FileExtension);
            if (WriterNames.IsFormat(format) && WriterNames.IsExtension(extension))
            {
                return PlugInWriter.Create(writer, format, extension, files);
            }

            diagnostics.Report(WriterNames.IsFormat(format)
                ? ProjectDiagnostics.InvalidFileExtension(span, origin, extension)
                : ProjectDiagnostics.InvalidFormatName(span, origin, format));
        }
        catch (Exception exception)
        {
            // A plug-in can throw anything.
            var reason = WriterFailure.FindReason(exception);
            exceptions.Add(exception);
            diagnostics.Report(WriterFailure.IsContractMismatch(reason)
                ? ProjectDiagnostics.ContractMismatch(span, path, ExceptionText.Message(reason), null, PlugInContext.ContractVersion)
                : ProjectDiagnostics.CannotCreateWriter(span, origin, reason));
        }

        return null;
    }
}
