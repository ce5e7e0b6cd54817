using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Resume.Formats.PlugIns;

/// <summary>What an assembly says about itself, read without loading it.</summary>
/// <param name="Contract">The version of our contract it was built against; null where it does not know it.</param>
internal sealed record AssemblyHeader(Version? Contract)
{
    /// <summary>Reads it; null where the file is no .NET assembly.</summary>
    public static AssemblyHeader? Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var image = new PEReader(new MemoryStream(file.ToArray()));
            if (!image.HasMetadata || image.GetMetadataReader() is not { IsAssembly: true } metadata)
            {
                return null;
            }

            return new(metadata.AssemblyReferences
                .Select(metadata.GetAssemblyReference)
                .Where(reference => metadata.GetString(reference.Name) == PlugInContext.ContractName)
                .Select(reference => reference.Version)
                .FirstOrDefault());
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }
}
