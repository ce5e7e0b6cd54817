using Resume.Formats.Diagnostics;

namespace Resume.Formats.Limits;

/// <summary>A source has spent its <see cref="Budget"/>; nothing more is read or written.</summary>
/// <param name="diagnostic">What spent it, and where.</param>
internal sealed class OverBudgetException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    /// <summary>What spent it, and where.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
