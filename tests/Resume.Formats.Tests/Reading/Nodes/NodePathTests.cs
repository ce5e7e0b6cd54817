using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Tests.Reading.Nodes;

/// <summary>Paths such as `work.wibi.summary`.</summary>
public class NodePathTests
{
    private static readonly MapNode Root = (MapNode)YamlReader.Read("test.yaml",
        """
        basics: {name: Ada, phone: "1", location: {city: Kiel}}
        work:
          - {id: wibi, name: Wibi, summary: Data, roles: [{id: lead, position: Lead}, {id: dev, position: Developer}]}
          - {id: x, name: X}
          - {name: Y}
        sections:
          - work
          - {id: talks, title: Talks, entries: [{id: cache, title: Caching}, Names]}
        theme: modern
        """);

    [Theory]
    [InlineData("basics.phone", "1")]
    [InlineData("basics.location.city", "Kiel")]
    [InlineData("work.wibi.summary", "Data")]
    [InlineData("work.wibi.roles.dev.position", "Developer")]
    [InlineData("talks.title", "Talks")]
    [InlineData("talks.cache.title", "Caching")]
    [InlineData("sections.talks.entries.cache.title", "Caching")]
    [InlineData(" basics.phone ", "1")]
    [InlineData("", null)]
    [InlineData("basics..phone", null)]
    [InlineData("basics.phone.", null)]
    [InlineData("work.nobody", null)]
    [InlineData("work.0", null)]
    [InlineData("theme.name", null)]
    public void PathFindsKeysAndIds(string path, string? expected) =>
        Assert.Equal(expected, (NodePath.Parse(path).Find(Root) as ScalarNode)?.Value);

    [Theory]
    [InlineData("basics.phone")]
    [InlineData("work.wibi")]
    [InlineData("work.wibi.roles.lead")]
    [InlineData("talks.cache")]
    [InlineData("talks")]
    [InlineData("work")]
    public void RemovedValueIsGoneAndTheTreeIsUnchanged(string path)
    {
        var parsed = NodePath.Parse(path);

        var changed = parsed.Remove(Root);

        Assert.Null(parsed.Find(changed));
        Assert.NotNull(parsed.Find(Root));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("work.nobody")]
    [InlineData("theme.name")]
    [InlineData("basics.phone.label")]
    public void RemovingNothingReturnsTheSameTree(string path) => Assert.Same(Root, NodePath.Parse(path).Remove(Root));

    [Theory]
    [InlineData("basics.phone")]
    [InlineData("basics.summary")]
    [InlineData("work.wibi.roles.dev.position")]
    [InlineData("talks.title")]
    [InlineData("talks.cache.title")]
    [InlineData("theme.page.margin")]
    [InlineData("x-new")]
    public void SetValueIsFound(string path)
    {
        var value = new ScalarNode("new", ScalarStyle.Plain, default);

        var changed = Set(path, value);

        Assert.Same(value, NodePath.Parse(path).Find(changed!));
        Assert.NotSame(value, NodePath.Parse(path).Find(Root));
    }

    [Fact]
    public void SettingBelowAThemesNameKeepsTheName() => Assert.Equal(
        "modern",
        (NodePath.Parse("theme.name").Find(Set("theme.accent", new ScalarNode("#075", ScalarStyle.Plain, default))!) as ScalarNode)?.Value);

    [Theory]
    [InlineData("work.nobody")]
    [InlineData("work.nobody.name")]
    public void ItemThatDoesNotExistCannotBeSet(string path) => Assert.Null(Set(path, new ScalarNode("new", ScalarStyle.Plain, default)));

    [Theory]
    [InlineData("basics.phon", "basics.phone")]
    [InlineData("basic.phone", "basics.phone")]
    [InlineData("work.wibbi.sumary", "work.wibi.summary")]
    [InlineData("talk", "talks")]
    [InlineData("talks.cashe", "talks.cache")]
    [InlineData("work.somethingElse", null)]
    public void NearestPathExists(string path, string? nearest) => Assert.Equal(nearest, NodePath.Parse(path).Nearest(Root));

    private static MapNode? Set(string path, Node value) =>
        NodePath.Parse(path).Set(Root, new(path, ScalarStyle.Plain, default), value);
}
