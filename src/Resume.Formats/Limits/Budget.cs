using Resume.Formats.Diagnostics;

namespace Resume.Formats.Limits;

/// <summary>
/// What one source may cost. Everything that multiplies spends from it: characters that aliases repeat, languages, the pixels of pictures,
/// the glyphs of fonts, outputs. So it does not matter which of them a hostile source multiplies.
/// </summary>
/// <remarks>
/// The unit is a step: the work for one character of text in all formats, about a microsecond. A long résumé takes 20,000 steps, a list of
/// five hundred publications 300,000, and each language takes them again. Not thread-safe: a source is compiled on one thread.
/// </remarks>
internal sealed class Budget(CancellationToken cancellationToken = default)
{
    /// <summary>All steps of a source.</summary>
    public const long Whole = 1_200_000;

    /// <summary>The steps that its text may take, with what aliases repeat; more is left for languages and outputs.</summary>
    public const long Text = 600_000;

    /// <summary>The steps of one output, besides its length: its fonts, styles and structure.</summary>
    public const int Output = 2_000;

    /// <summary>The steps of a variant in a language, besides its text: its theme and checks.</summary>
    public const int Selection = 1_000;

    /// <summary>The steps of a value, a list or a map, besides its characters.</summary>
    public const int Node = 30;

    /// <summary>
    /// The steps of text in one style and direction, in each format that needs an object for it. Its characters pay for them: only a run
    /// with fewer spends the rest.
    /// </summary>
    public const int Run = 12;

    /// <summary>The steps of a page, besides its text.</summary>
    public const int Page = 400;

    /// <summary>How many bytes of an output cost as much as a character of text.</summary>
    public const int BytesPerStep = 64;

    /// <summary>How many unpacked bytes of a picture cost as much as a character of text: a photo is unpacked once for all outputs.</summary>
    public const int UnpackedBytesPerStep = 256;

    /// <summary>Asked for where something is made that has no budget.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The steps spent so far.</summary>
    public long Spent { get; private set; }

    private long limit = Text;
    private bool isKept;

    /// <summary>Spends steps.</summary>
    /// <param name="steps">How many, at least zero.</param>
    /// <param name="expense">What they are spent on.</param>
    /// <param name="span">The place in the source that asks for them.</param>
    /// <exception cref="OverBudgetException">There are not so many left.</exception>
    /// <exception cref="OperationCanceledException">The compilation was cancelled.</exception>
    public void Spend(long steps, in Expense expense, SourceSpan span)
    {
        ThrowIfCancelled();
        if (steps > limit - Spent)
        {
            throw new OverBudgetException(LimitDiagnostics.OverBudget(span, expense.What, expense.Fix));
        }

        Spent += steps;
    }

    /// <summary>Throws as <see cref="Spend"/> would, but spends nothing: for what is known to come.</summary>
    public void Require(long steps, in Expense expense, SourceSpan span)
    {
        var before = Spent;
        Spend(steps, expense, span);
        Spent = before;
    }

    /// <summary>Spends the steps of a run that its characters do not pay for.</summary>
    public void SpendRun(int characters, SourceSpan span)
    {
        if (characters < Run)
        {
            Spend(Run - characters, Expense.Runs, span);
        }
    }

    /// <summary>Forgets what was spent, as a source with a syntax error is read again without it.</summary>
    public void StartAgain()
    {
        if (!isKept)
        {
            (Spent, limit) = (0, Text);
        }
    }

    /// <summary>
    /// Forgets nothing from now on: the files that a source extends are read, and many files with syntax errors could be read many times.
    /// </summary>
    public void Keep() => isKept = true;

    /// <summary>All of the text is read: what is spent from now on is for its formats and languages.</summary>
    public void EndText() => limit = Whole;

    /// <summary>Ends the compilation where the user asked for that; called in every loop over something that a source can multiply.</summary>
    /// <exception cref="OperationCanceledException">The compilation was cancelled.</exception>
    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();
}
