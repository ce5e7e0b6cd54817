using System.IO.Compression;
using System.Text;
using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>`${RESUME_…}` in real builds: what a changed value compiles, and where a value may be found afterwards.</summary>
public sealed class EnvironmentValueTests
{
    private const string Name = "RESUME_TEST_PHONE";
    private const string Phone = "+44 20 7946 0958 (Zyxwvut)";
    private const string OtherPhone = "+44 20 7946 0123";

    [Fact]
    public void AChangedValueCompilesTheSourcesThatUseIt()
    {
        using var sandbox = Create("${RESUME_TEST_PHONE?}");
        Assert.Equal(["milo.txt", "other.txt"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);

        foreach (var value in new[] { Phone, OtherPhone, null })
        {
            sandbox.Environment[Name] = value;

            Assert.Equal(["milo.txt"], sandbox.Compile().ThatSucceeded().Written);
            Assert.Equal(value is not null, sandbox.Read("bin/resume/milo.txt").Contains(value ?? "+44", StringComparison.Ordinal));
            Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
        }
    }

    [Fact]
    public void AMissingValueIsAnErrorUntilItIsSet()
    {
        using var sandbox = Create("${RESUME_TEST_PHONE}");
        sandbox.Environment[Name] = null;

        Assert.Equal("RES1072", Assert.Single(sandbox.Compile().ThatFailed().Errors).Code);

        sandbox.Environment[Name] = Phone;

        Assert.Contains("milo.txt", sandbox.Compile().ThatSucceeded().Written);
    }

    // A phone number can be guessed from a hash without a key: there are so few.
    [Fact]
    public void NeitherLogsNorObjContainAValue()
    {
        using var sandbox = Create("${RESUME_TEST_PHONE}");
        sandbox.Write("wrong.resume.yaml", "basics:\n  name: Wrong\n  email: ${RESUME_TEST_PHONE}\n");
        sandbox.Environment[Name] = Phone;

        var log = sandbox.Compile("-v:diag").ThatFailed().Output;

        Assert.Contains("there is a problem with the value of `RESUME_TEST_PHONE`", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Zyxwvut", log, StringComparison.Ordinal);
        var binary = Assert.Single(Directory.EnumerateFiles(Path.Join(sandbox.Folder, ".."), "*.binlog"));
        Assert.DoesNotContain("Zyxwvut", Unpack(binary), StringComparison.Ordinal);
        foreach (var file in sandbox.Files("obj"))
        {
            var content = Encoding.Latin1.GetString(File.ReadAllBytes(sandbox.FullPath("obj/" + file)));
            Assert.DoesNotContain("Zyxwvut", content, StringComparison.Ordinal);
        }

        Assert.Equal(32, new FileInfo(sandbox.FullPath("obj/resume/environment.key")).Length);
    }

    // A copied obj, as from a cache: the key is in it, so that nothing is compiled again.
    [Fact]
    public void ARestoredObjIsCurrentAsLongAsTheValueIs()
    {
        using var sandbox = Create("${RESUME_TEST_PHONE}");
        sandbox.Environment[Name] = Phone;
        sandbox.Compile().ThatSucceeded();
        sandbox.Delete("obj/resume/stamp");

        Assert.Empty(sandbox.Compile().ThatSucceeded().Written);

        sandbox.Delete("obj/resume/environment.key");

        Assert.Equal(["milo.txt"], sandbox.Compile().ThatSucceeded().Written);
    }

    // A process for tasks that outlives its build has the environment of the next one.
    [Fact]
    public void TheTaskHostHasTheEnvironmentOfTheBuild()
    {
        using var sandbox = Create("${RESUME_TEST_PHONE}");
        foreach (var value in new[] { Phone, OtherPhone })
        {
            sandbox.Environment[Name] = value;

            sandbox.Compile("-p:ResumeBuildTaskIsolation=true").ThatSucceeded();

            Assert.Contains(value, sandbox.Read("bin/resume/milo.txt"), StringComparison.Ordinal);
        }
    }

    private static BuildSandbox Create(string phone)
    {
        var sandbox = BuildSandbox.OfNothingElse();
        sandbox.Write("milo.resume.yaml", $"basics:\n  name: Milo Polte\n  phone: {phone}\n");
        sandbox.Write("other.resume.yaml", BuildSandbox.Named("Other"));
        return sandbox;
    }

    private static string Unpack(string path)
    {
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var content = new MemoryStream();
        packed.CopyTo(content);
        return Encoding.Latin1.GetString(content.ToArray());
    }
}
