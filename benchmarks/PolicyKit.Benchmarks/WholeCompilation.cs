using BenchmarkDotNet.Attributes;

namespace PolicyKit.Benchmarks;

/// <summary>Whole compilations of published code, the compiler's own diagnostics included, with concurrent analysis.</summary>
[MemoryDiagnoser]
public class WholeCompilation
{
    private Workload _workload = null!;
    private Contender _contender = null!;

    [ParamsSource(nameof(PublishedCode))]
    public string Code { get; set; } = "";

    [ParamsSource(nameof(Names))]
    public string Analyzer { get; set; } = "";

    public static IEnumerable<string> PublishedCode => Workload.PublishedCode;

    public static IEnumerable<string> Names => Contender.OnRealCode.Prepend(Contender.NoOp).Select(static c => c.Name);

    [GlobalSetup]
    public void Setup()
    {
        _workload = Workload.Published(Code);
        _contender = Contender.OnRealCode.Prepend(Contender.NoOp).First(c => c.Name == Analyzer);
    }

    [Benchmark]
    public Task Compile() => Cost.Of(_workload, _contender, Timeout.InfiniteTimeSpan);
}
