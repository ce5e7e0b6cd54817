using System.Text;
using Resume.Formats.Text;

namespace Resume.Formats.Tests.Text;

public class WordBreaksTests
{
    [Theory]
    [InlineData("C/C++ or Go", "C/~C+~+ |or |Go")]
    [InlineData("and / or", "and / |or")]
    [InlineData("UI/UX-Design", "UI/~UX-|Design")]
    [InlineData("中文/日本", "中|文/|日|本")]
    public void SignsBreakWordsOnlyInAnEmergency(string text, string expected) => Assert.Equal(expected, Breaks(text));

    [Theory]
    [InlineData("by J. K. Rowling too", "by |J. ~K. ~Rowling |too")]
    [InlineData("J. Smith, K. Jones", "J. ~Smith, |K. ~Jones")]
    [InlineData("Rowling, J. K., Berg, L.", "Rowling, ~J. ~K., |Berg, ~L.")]
    [InlineData("L. van der Berg", "L. ~van ~der ~Berg")]
    [InlineData("(J.-P. Sartre)", "(J.-~P. ~Sartre)")]
    [InlineData("Vitamin C. is good, not D.", "Vitamin |C. |is |good, |not |D.")]
    [InlineData("Ph.D. in physics, M.Sc. Of", "Ph.D. |in |physics, |M.Sc. |Of")]
    public void InitialsStayWithTheirSurname(string text, string expected) => Assert.Equal(expected, Breaks(text));

    [Theory]
    [InlineData("to ada-b.c@mail-d.example, or", "to |ada-b.c~@mail-d.example, |or")]
    [InlineData("see a.example/b-c/d", "see |a.example/|b-c/|d")]
    [InlineData("both@once @ada a@b@c.de", "both@once |@ada |a@b@c.de")]
    public void AddressesBreakWhereAReaderSeesThatTheyGoOn(string text, string expected) => Assert.Equal(expected, Breaks(text));

    // A bar for each place where a line may end, and a tilde for each where it ends in an emergency.
    private static string Breaks(string text)
    {
        var opportunities = new BreakOpportunity[text.Length];
        LineBreaker.Find(text, opportunities);
        WordBreaks.Apply(text, opportunities);
        AddressBreaks.Apply(text, opportunities);

        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var mark = opportunities[i] switch { BreakOpportunity.Allowed => "|", BreakOpportunity.Emergency => "~", _ => "" };
            shown.Append(mark).Append(text[i]);
        }

        return shown.ToString();
    }
}
