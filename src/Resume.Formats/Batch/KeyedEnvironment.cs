using System.Security.Cryptography;
using System.Text;
using Resume.Formats.Files;

namespace Resume.Formats.Batch;

/// <summary>
/// The environment's variables, and hashes of their values with a random key. A hash without a key would give a phone number away: there
/// are so few that all can be tried.
/// </summary>
/// <param name="key">The key.</param>
/// <param name="read">The value of a variable; null if it is not set.</param>
internal sealed class KeyedEnvironment(byte[] key, Func<string, string?> read)
{
    private const int KeyBytes = 32;

    /// <summary>The process's environment, with a key that is nowhere stored: for a caller that keeps nothing.</summary>
    public static KeyedEnvironment Create() => new(RandomNumberGenerator.GetBytes(KeyBytes), Environment.GetEnvironmentVariable);

    /// <summary>The process's environment, with the key of a file; a new key if the file is missing or damaged.</summary>
    public static KeyedEnvironment Load(string path)
    {
        try
        {
            return RegularFile.Read(path, KeyBytes) is { Length: KeyBytes } key ? new(key, Environment.GetEnvironmentVariable) : Create();
        }
        catch (Exception exception) when (
            exception is FileNotFoundException or DirectoryNotFoundException or NotARegularFileException or FileTooLargeException)
        {
            return Create();
        }
    }

    /// <summary>The value of a variable, or null.</summary>
    public string? Read(string name) => read(name);

    /// <summary>The keyed hash of a variable's value, or of its absence, in hexadecimal.</summary>
    public string Hash(string name) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(read(name) is { } value ? $"{name}={value}" : name)));

    /// <summary>Writes the key to a file in an existing folder, readable by the user only, unless the file has it already.</summary>
    public void SaveKey(string path)
    {
        if (RegularFile.HasContent(path, key))
        {
            return;
        }

        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var temporary = TemporaryFile.In(Path.GetDirectoryName(path)!);
        using (var stream = new FileStream(temporary, options))
        {
            stream.Write(key);
        }

        File.Move(temporary, path, overwrite: true);
    }
}
