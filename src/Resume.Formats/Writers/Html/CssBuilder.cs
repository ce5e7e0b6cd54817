using System.Text;

namespace Resume.Formats.Writers.Html;

/// <summary>CSS that sets custom properties.</summary>
internal sealed class CssBuilder
{
    private readonly StringBuilder css = new();

    /// <summary>Adds a rule on a line of its own.</summary>
    public void Rule(string selector, IEnumerable<(string Name, string Value)> properties) =>
        css.Append(selector)
            .Append(" { ")
            .AppendJoin("; ", properties.Select(property => $"--{property.Name}: {property.Value}"))
            .Append(" }\n");

    public void Line(string line) => css.Append(line).Append('\n');

    public override string ToString() => css.ToString();
}
