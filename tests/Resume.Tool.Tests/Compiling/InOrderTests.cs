using Resume.Tool.Compiling;

namespace Resume.Tool.Tests.Compiling;

public class InOrderTests
{
    [Fact]
    public async Task ResultsComeInTheOrderOfTheirItems()
    {
        var items = Enumerable.Range(0, 50).ToList();
        var results = new List<int>();

        await foreach (var result in items.SelectInOrder(Work, TestContext.Current.CancellationToken))
        {
            results.Add(result);
        }

        Assert.Equal(items, results);

        static async Task<int> Work(int item, CancellationToken cancellationToken)
        {
            await Task.Delay(item % 3, cancellationToken);
            return item;
        }
    }
}
