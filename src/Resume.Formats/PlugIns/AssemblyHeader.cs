using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Resume.Formats.PlugIns;

/// <summary>The metadata of an assembly, read without loading it.</summary>
/// <param name="Contract">The version of Resume.Formats that it references, or null if it does not.</param>
internal sealed record AssemblyHeader(Version? Contract)
{
    /// <summary>Reads it; null for a file that is not a .NET assembly.</summary>
    public static AssemblyHeader? Read(byte[] file)
    {
        try
        {
            using var image = new PEReader(new MemoryStream(file));
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
