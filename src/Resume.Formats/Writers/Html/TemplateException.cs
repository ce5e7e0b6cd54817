using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Writers.Html;

/// <summary>A template asks for something that cannot be done; reported at its line.</summary>
internal sealed class TemplateException(string message) : Exception(message)
{
    public static TemplateException UnknownPartial(string name)
    {
        var nearest = Suggestions.Nearest(name, BuiltInTemplates.Names);
        return new($"unknown template `{Quote.Short(name)}`" + (nearest is null ? "" : $"; did you mean `{nearest}`?"));
    }
}
