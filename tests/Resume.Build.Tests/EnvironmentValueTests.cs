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

        var error = Assert.Single(sandbox.Compile().ThatFailed().Errors);
        Assert.Equal(("RES1072", sandbox.FullPath("milo.resume.yaml"), 3), (error.Code, error.File, error.LineNumber));
        Assert.Contains($"`{Name}`", error.Text, StringComparison.Ordinal);

        sandbox.Environment[Name] = Phone;

        Assert.Contains("milo.txt", sandbox.Compile().ThatSucceeded().Written);

        sandbox.Environment[Name] = null;

        // Also when no variant that is built uses it.
        sandbox.Write("milo.resume.yaml", sandbox.Read("milo.resume.yaml") + "variants: {public: {omit: [basics.phone]}}\n");
        Assert.Equal("RES1072", Assert.Single(sandbox.Compile("-p:ResumeVariants=public").ThatFailed().Errors).Code);
    }

    [Fact(Explicit = true)]
    public void AChangedValueCompilesTheVariantsThatUseIt()
    {
        const string OtherName = "RESUME_TEST_STREET";
        using var sandbox = BuildSandbox.OfNothingElse();
        sandbox.Write("milo.resume.yaml", """
            locale: [en, de]
            basics: {name: Milo Polte}
            work:
              - name: Acme
                summary: ${RESUME_TEST_PHONE?}
                tags: [full]
              - name: Borogove
                summary: {en: Public, de: "${RESUME_TEST_STREET?}"}
                tags: [other]
              - name: Caucus
            variants:
              full: {tags: [full]}
              other: {tags: [other]}
              plain: {tags: [nothing]}
              default: false

            """);
        (sandbox.Environment[Name], sandbox.Environment[OtherName]) = (null, null);
        Assert.Equal(6, sandbox.Compile().ThatSucceeded().Written.Count);
        var start = Times(sandbox);

        foreach (var (name, written) in new[] { (Name, new[] { "milo.full.txt", "milo.full.de.txt" }), (OtherName, ["milo.other.de.txt"]) })
        {
            foreach (var value in new[] { Phone, OtherPhone, null })
            {
                var before = Times(sandbox);
                sandbox.Environment[name] = value;

                var build = sandbox.Compile().ThatSucceeded();

                Assert.Equal(written, build.Written);
                Assert.Equal(written.Order(), Times(sandbox).Where(file => before[file.Key] != file.Value).Select(file => file.Key).Order());
                Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
            }
        }

        Assert.Equal(["milo.other.txt", "milo.plain.de.txt", "milo.plain.txt"], Times(sandbox).Where(file => start[file.Key] == file.Value)
            .Select(file => file.Key).Order(StringComparer.Ordinal));
    }

    // It must not contain the value, so it is searched again.
    [Fact]
    public void ANewValueIsSearchedForInVariantsWithoutIt()
    {
        using var sandbox = BuildSandbox.OfNothingElse();
        sandbox.Write("milo.resume.yaml", """
            basics: {name: Milo Polte, phone: "${RESUME_TEST_PHONE}", summary: "Call 020 7946 0123."}
            private: [basics.phone]
            variants: {public: {omit: [private]}}

            """);
        sandbox.Environment[Name] = Phone;
        sandbox.Compile().ThatSucceeded();
        var before = Times(sandbox)["milo.public.txt"];

        sandbox.Environment[Name] = "+44 20 7946 0999";

        Assert.Equal(["milo.txt"], sandbox.Compile().ThatSucceeded().Changed);
        Assert.Equal(before, Times(sandbox)["milo.public.txt"]);

        sandbox.Environment[Name] = OtherPhone;

        Assert.Equal("RES4005", Assert.Single(sandbox.Compile().ThatFailed().Errors).Code);
    }

    // From another machine: its key is in it, and its value is another one.
    [Fact]
    public void AnObjOfAnotherMachineIsNotCurrent()
    {
        using var theirs = Create("${RESUME_TEST_PHONE}");
        theirs.Environment[Name] = Phone;
        theirs.Compile().ThatSucceeded();
        using var ours = Create("${RESUME_TEST_PHONE}");
        ours.Environment[Name] = OtherPhone;
        foreach (var folder in new[] { "obj", "bin" })
        {
            foreach (var file in theirs.Files(folder))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(ours.FullPath($"{folder}/{file}"))!);
                File.Copy(theirs.FullPath($"{folder}/{file}"), ours.FullPath($"{folder}/{file}"));
            }
        }

        Assert.Equal(["milo.txt"], ours.Compile().ThatSucceeded().Written);
        Assert.Contains(OtherPhone, ours.Read("bin/resume/milo.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("Zyxwvut", ours.Read("bin/resume/milo.txt"), StringComparison.Ordinal);
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

    private static Dictionary<string, DateTime> Times(BuildSandbox sandbox) => sandbox.Files("bin/resume")
        .ToDictionary(file => file, file => File.GetLastWriteTimeUtc(sandbox.FullPath("bin/resume/" + file)));

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
