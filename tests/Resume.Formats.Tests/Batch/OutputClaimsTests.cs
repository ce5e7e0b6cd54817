using Resume.Formats.Batch;

namespace Resume.Formats.Tests.Batch;

public sealed class OutputClaimsTests
{
    private readonly OutputClaims claims = new();

    [Fact]
    public void SecondClaimNamesTheFirst()
    {
        Assert.Null(claims.Claim("out/milo.pdf", "a"));
        Assert.Equal(new OutputClaims.Owner("a", IsSource: false), claims.Claim("out/Milo.pdf", "b"));
    }

    [Fact]
    public void SourceCannotBeClaimed()
    {
        claims.Reserve("milo.yaml", "a");

        Assert.Equal(new OutputClaims.Owner("a", IsSource: true), claims.Claim("milo.yaml", "b"));
    }
}
