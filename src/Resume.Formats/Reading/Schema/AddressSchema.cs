using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Schema;

/// <summary>An address, which people paste with a prefix. It is kept without one, so that every format prints and links the same.</summary>
/// <param name="normalize">Removes what is not part of the address, or completes it.</param>
/// <param name="check">Reports problems of the address.</param>
internal sealed class AddressSchema(
    Func<string, PastedAddress> normalize, Action<Located<string>, ReadingContext>? check = null) : TextSchema<Located<string>>
{
    // A longer text is not an address that people write.
    private const int Longest = 2083;

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out Located<string> value)
    {
        var written = scalar.Value.Trim();
        var address = written.Length is > 0 and <= Longest ? normalize(written) : new(written);
        value = new(address.Text, scalar.Span);
        if (address.IsGuess)
        {
            context.Report(SemanticDiagnostics.AddressReadAs(scalar.Span, written, address.Text));
        }

        if (value.Value.Length > 0)
        {
            check?.Invoke(value, context);
        }

        return value.Value.Length > 0;
    }
}
