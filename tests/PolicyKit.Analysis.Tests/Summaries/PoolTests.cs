using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Tests.Summaries;

public sealed class PoolTests
{
    private readonly Pool<string, int> _pool = new(most: 2);

    [Fact]
    public void What_was_given_back_comes_again_and_is_empty()
    {
        var first = _pool.Take();
        first["a"] = 1;
        _pool.Return(first);

        var second = _pool.Take();
        Assert.Same(first, second);
        Assert.Empty(second);
        Assert.NotSame(second, _pool.Take());
    }

    [Fact]
    public void A_large_one_is_let_go()
    {
        var large = _pool.Take();
        (large["a"], large["b"], large["c"]) = (1, 2, 3);
        _pool.Return(large);

        Assert.NotSame(large, _pool.Take());
        Assert.Equal(3, large.Count);
    }

    [Fact]
    public void Giving_back_what_was_never_taken_does_nothing()
    {
        _pool.Return(null);
        Assert.Empty(_pool.Take());
    }
}
