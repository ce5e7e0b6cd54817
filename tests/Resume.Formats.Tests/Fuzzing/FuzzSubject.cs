namespace Resume.Formats.Tests.Fuzzing;

/// <summary>A format of files that strangers write: sound examples of it, and what reads them.</summary>
/// <param name="Name">The format, such as "png".</param>
/// <param name="Seeds">The sound files that are damaged.</param>
/// <param name="Tokens">Pieces of the format that damage may insert.</param>
/// <param name="Run">Reads a damaged file as the compiler would, and throws if that ends in anything but outputs or diagnostics.</param>
internal sealed record FuzzSubject(string Name, IReadOnlyList<byte[]> Seeds, IReadOnlyList<byte[]> Tokens, Action<byte[]> Run)
{
    /// <summary>
    /// Makes a damaged file sound again where readers look first, such as in its checksums, so that more than that is tested.
    /// </summary>
    public Func<byte[], Random, byte[]> Repair { get; init; } = (file, _) => file;

    /// <summary>The damaged file of a case.</summary>
    public byte[] CreateCase(int seed, int number)
    {
        var dice = new Random(HashCode(seed, number));
        var file = new Mutator(dice, Tokens).Damage(Seeds[dice.Next(Seeds.Count)], Seeds[dice.Next(Seeds.Count)]);
        return Repair(file, dice);
    }

    public override string ToString() => Name;

    // HashCode.Combine differs in each process.
    private static int HashCode(int seed, int number) => unchecked((seed * 486_187_739) + (number * 16_777_619));
}
