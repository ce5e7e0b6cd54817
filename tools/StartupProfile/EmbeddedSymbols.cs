using System.Reflection.PortableExecutable;

namespace StartupProfile;

/// <summary>The symbols in an assembly.</summary>
internal static class EmbeddedSymbols
{
    private const int EntrySize = 28;

    /// <summary>Copies an assembly with zeros in place of its symbols, which a package then compresses to nothing.</summary>
    public static void Clear(string path, string copy)
    {
        var bytes = File.ReadAllBytes(path);
        using var file = new PEReader(new MemoryStream(bytes));
        if (!file.PEHeaders.TryGetDirectoryOffset(file.PEHeaders.PEHeader!.DebugTableDirectory, out var directory))
        {
            throw new InvalidDataException($"{path} has no debug directory");
        }

        var entries = file.ReadDebugDirectory();
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Type == DebugDirectoryEntryType.EmbeddedPortablePdb)
            {
                bytes.AsSpan(entries[i].DataPointer, entries[i].DataSize).Clear();
                bytes.AsSpan(directory + (i * EntrySize), EntrySize).Clear();
            }
        }

        File.WriteAllBytes(copy, bytes);
    }
}
