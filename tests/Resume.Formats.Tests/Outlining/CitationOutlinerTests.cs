using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Tests.Reading;

namespace Resume.Formats.Tests.Outlining;

public class CitationOutlinerTests
{
    private const string Ladon = "{name: Ladon, publisher: PDSW, releaseDate: 2008-11, authors: [M. Polte, J. Bent]}";

    [Fact]
    public void CitationNamesAuthorsTitlePublisherAndYear() =>
        Assert.Equal("M.\u00a0Polte, J.\u00a0Bent. Ladon. PDSW, 2008.", Cite(Ladon).PlainText);

    [Fact]
    public void WhatIsMissingLeavesNoPunctuation()
    {
        Assert.Equal("Ladon. 2008.", Cite("{name: Ladon, releaseDate: 2008}").PlainText);
        Assert.Equal("Ladon.", Cite("{name: Ladon}").PlainText);
    }

    [Theory]
    [InlineData("Above It?", "Above It? PDSW.")]
    [InlineData("Eat It!", "Eat It! PDSW.")]
    [InlineData("Notes.", "Notes. PDSW.")]
    public void NoFullStopFollowsTheEndOfASentence(string title, string expected) =>
        Assert.Equal(expected, Cite($"{{name: \"{title}\", publisher: PDSW}}").PlainText);

    [Theory]
    [InlineData("M. Polte", "M.\u00a0Polte")]
    [InlineData("Milo Polte", "Milo Polte")]
    [InlineData("\"Polte, M.\"", "Polte,\u00a0M.")]
    [InlineData("Anna Polte", "")]
    [InlineData("Max Polte", "")]
    [InlineData("M. Poltermann", "")]
    public void OwnNameIsBold(string author, string bold) =>
        Assert.Equal(bold, Runs(Cite($"{{name: Ladon, authors: [J. Bent, {author}]}}"), TextStyle.Strong));

    [Fact]
    public void NamesThatCannotBeToldApartAreNotBold() =>
        Assert.Empty(Runs(Cite("{name: Ladon, authors: [M. Polte, Milo Polte]}"), TextStyle.Strong));

    [Fact]
    public void PublisherIsEmphasized() => Assert.Equal("PDSW", Runs(Cite(Ladon), TextStyle.Emphasis));

    [Fact]
    public void DoiEndsTheCitation()
    {
        var entry = Publications("{name: Ladon, doi: 10.1145/1, keywords: [disks]}")[0];

        Assert.Equal("Ladon. 10.1145/1.", entry.Citation.PlainText);
        Assert.Equal("https://doi.org/10.1145/1", entry.Citation.Inlines.OfType<Link>().Single().Target);
        Assert.Equal(["Keywords"], entry.UncitedFacts.Select(fact => fact.Label.Text));
    }

    [Theory]
    [InlineData(CitationNumbers.None, null, null)]
    [InlineData(CitationNumbers.Ascending, 1, 2)]
    [InlineData(CitationNumbers.Descending, 2, 1)]
    public void CitationsAreNumbered(CitationNumbers numbers, int? first, int? last) => Assert.Equal(
        [first, last],
        Publications($"{Ladon}, {{name: PLFS}}", new(CitationLayout.Paragraph, numbers)).Select(entry => entry.Number));

    [Fact]
    public void EntriesHaveNoCitations() =>
        Assert.All(Publications(Ladon, CitationStyle.Default), entry => Assert.True(entry.Citation.IsEmpty && entry.Number is null));

    private static InlineText Cite(string publication) => Publications(publication)[0].Citation;

    private static ImmutableArray<OutlineEntry> Publications(string publications, CitationStyle? style = null)
    {
        var (document, diagnostics) = Fixture.Read($"basics: {{name: \"Milo Polte, PhD\"}}\npublications: [{publications}]\n");
        Assert.Empty(diagnostics);
        var citations = style ?? new(CitationLayout.Paragraph, CitationNumbers.None);
        return Outliner.Outline(document, Labels.For("en"), OutlineStyle.Default with { Citations = citations }).Sections[0].Entries;
    }

    private static string Runs(InlineText text, TextStyle style) =>
        string.Concat(text.Inlines.OfType<TextRun>().Where(run => run.Style.HasFlag(style)).Select(run => run.Text));
}
