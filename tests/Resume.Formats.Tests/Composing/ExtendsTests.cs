namespace Resume.Formats.Tests.Composing;

/// <summary>`extends`: what the merged source contains.</summary>
public class ExtendsTests
{
    [Fact]
    public void AMapIsMergedAndTheExtendingFileWins()
    {
        var text = Composed.Text(Composed.Compile(
            "extends: base.yaml\nbasics: {label: Lead}\n",
            ("base.yaml", "basics: {name: Ada Example, label: Engineer, email: ada@example.com}\n")));

        Assert.Contains("Ada Example\nLead\n", text, StringComparison.Ordinal);
        Assert.Contains("ada@example.com", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Engineer", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NullDeletes()
    {
        var text = Composed.Text(Composed.Compile(
            "extends: base.yaml\nbasics: {email: null}\nwork:\n",
            ("base.yaml", "basics: {name: Ada, email: ada@example.com}\nwork: [{name: Acme}]\n")));

        Assert.Equal("Ada", text.Trim());
    }

    [Fact]
    public void AListWithoutIdsReplacesTheList()
    {
        var text = Composed.Text(Composed.Compile(
            "extends: base.yaml\nskills: [{name: Go}]\n",
            ("base.yaml", "basics: {name: Ada}\nskills: [{id: rust, name: Rust}]\n")));

        Assert.Contains("Go", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rust", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ItemsWithTheSameIdMergeAndTheOthersFollow()
    {
        var text = Composed.Text(Composed.Compile(
            """
            extends: base.yaml
            awards:
              - {title: No id}
              - {id: b, title: Second changed}
              - {id: new, title: New}
            """,
            ("base.yaml", """
                basics: {name: Ada}
                awards:
                  - {id: a, title: First}
                  - {id: b, title: Second, awarder: Jury}
                  - {title: Base without id}
                """)));

        string[] inOrder = ["No id", "Second changed", "Jury", "New", "First", "Base without id"];
        var places = inOrder.Select(words => text.IndexOf(words, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void SectionsComeInTheOrderOfTheExtendingFileThenOfItsBases()
    {
        var text = Composed.Text(Composed.Compile(
            "extends: base.yaml\nbasics: {name: Ada}\nawards: [{title: Prize}]\nwork: [{name: Acme}]\n",
            ("base.yaml", "skills: [{name: Go}]\nwork: [{name: Other}]\n")));

        string[] inOrder = ["Prize", "Acme", "Go"];
        var places = inOrder.Select(words => text.IndexOf(words, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void LaterFilesWinOverEarlierOnes() => Assert.Equal("Ada\nSecond", Composed.Text(Composed.Compile(
        "extends: [one.yaml, two.yaml]\nbasics: {name: Ada}\n",
        ("one.yaml", "basics: {label: First}\n"),
        ("two.yaml", "basics: {label: Second}\n"))).Trim());

    [Fact]
    public void AMissingFileWithAQuestionMarkIsLeftOut()
    {
        var result = Composed.Compile("extends: [gone.yaml?, here.yaml?]\nbasics: {label: Lead}\n", ("here.yaml", "basics: {name: Ada}\n"));

        Assert.Equal("Ada\nLead", Composed.Text(result).Trim());
        Assert.Contains(result.Dependencies, file => file is { Path: "/cv/gone.yaml", Content: null });
        Assert.Contains(result.Dependencies, file => file is { Path: "/cv/here.yaml", Content: not null });
    }

    // `left` changes what `top` says, and `right` does not: that `right` extends `top`, too, must not change it back.
    [Fact]
    public void AFileThatTwoFilesExtendComesBeforeBoth() => Assert.Equal("Ada\nLeft", Composed.Text(Composed.Compile(
        "extends: [left.yaml, right.yaml]\n",
        ("left.yaml", "extends: top.yaml\nbasics: {label: Left}\n"),
        ("right.yaml", "extends: top.yaml\n"),
        ("top.yaml", "basics: {name: Ada, label: Top}\n"))).Trim());

    [Fact]
    public void PathsAreRelativeToTheFileThatNamesThem() => Assert.Equal("Ada\nEngineer", Composed.Text(Composed.Compile(
        "extends: ../shared/team.yaml\n",
        ("../shared/team.yaml", "extends: parts/label.yaml\nbasics: {name: Ada}\n"),
        ("../shared/parts/label.yaml", "basics: {label: Engineer}\n"))).Trim());

    [Fact]
    public void YamlExtendsJson() => Assert.Equal("Ada\nLead", Composed.Text(Composed.Compile(
        "extends: base.json\nbasics: {label: Lead}\n",
        ("base.json", """{"basics": {"name": "Ada", "label": "Engineer"}}"""))).Trim());

    [Fact]
    public void JsonExtendsYaml() => Assert.Equal("Ada\nLead", Composed.Text(Composed.Compile(
        "me.resume.json", """{"extends": ["base.yaml"], "basics": {"label": "Lead"}}""", [],
        ("base.yaml", "basics: {name: Ada, label: Engineer}\n"))).Trim());

    [Fact]
    public void AnEmptyFileAddsNothing() => Assert.Equal("Ada", Composed.Text(Composed.Compile(
        "extends: [empty.yaml, comment.yaml]\nbasics: {name: Ada}\n", ("empty.yaml", ""), ("comment.yaml", "# nothing yet\n"))).Trim());

    [Fact]
    public void AnAbstractSourceIsCheckedAndHasNoOutputs()
    {
        var fine = Composed.Compile("abstract: true\nsections: [work, talks]\nwork: [{id: acme, location: Berlin}]\n");
        var wrong = Composed.Compile("abstract: true\nbasics: {lable: Engineer}\n");

        Assert.Empty(fine.Diagnostics);
        Assert.Empty(fine.Outputs);
        Assert.Contains("unknown key `lable`", Assert.Single(Composed.Problems(wrong)), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatExtendsAnAbstractFileIsNotAbstract() => Assert.Equal("Ada", Composed.Text(Composed.Compile(
        "extends: base.yaml\n", ("base.yaml", "abstract: true\nbasics: {name: Ada}\n"))).Trim());

    [Fact]
    public void AThemeIsRelativeToTheFileThatNamesIt()
    {
        var result = Composed.Compile(
            "extends: ../shared/base.yaml\nbasics: {name: Ada}\n",
            ("../shared/base.yaml", "theme: ./mine.yaml\n"),
            ("../shared/mine.yaml", "base: modern\n"));

        Assert.Empty(result.Diagnostics);
        Assert.Contains(result.Dependencies, file => file.Path == "/cv/../shared/mine.yaml");
    }

    [Fact]
    public void APictureIsRelativeToTheFileThatNamesIt()
    {
        var result = Composed.Compile(
            "extends: ../shared/base.yaml\nbasics: {name: Ada}\n",
            ("../shared/base.yaml", "basics: {image: me.png}\n"),
            ("../shared/me.png", "not a picture"));

        Assert.Contains("is not a PNG or JPEG picture", Assert.Single(Composed.Problems(result)), StringComparison.Ordinal);
    }
}
