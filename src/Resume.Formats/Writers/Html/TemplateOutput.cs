using System.Globalization;

namespace Resume.Formats.Writers.Html;

/// <summary>What templates write, in memory, up to a limit: a theme's template may write without end.</summary>
internal sealed class TemplateOutput() : StringWriter(CultureInfo.InvariantCulture)
{
    /// <summary>The limit in characters.</summary>
    public const int MaxLength = 16 << 20;

    public override void Write(char value)
    {
        Reserve(1);
        base.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Reserve(count);
        base.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        base.Write(buffer);
    }

    public override void Write(string? value)
    {
        Reserve(value?.Length ?? 0);
        base.Write(value);
    }

    private void Reserve(int count)
    {
        if (count > MaxLength - GetStringBuilder().Length)
        {
            throw new TemplateException("it writes more than 16 million characters");
        }
    }
}
