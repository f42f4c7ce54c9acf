using BenchmarkDotNet.Attributes;

namespace PolicyKit.Benchmarks;

/// <summary>Calls three levels deep, eight to a method, to one to eight different methods: the cost of going through calls.</summary>
[MemoryDiagnoser]
public class CallFanOut
{
    private Workload _workload = null!;
    private Contender _contender = null!;

    [Params(1, 2, 4, 8)]
    public int FanOut { get; set; }

    [ParamsSource(nameof(Names))]
    public string Analyzer { get; set; } = "";

    public static IEnumerable<string> Names => Contender.OnCalls.Prepend(Contender.NoOp).Select(static c => c.Name);

    [GlobalSetup]
    public void Setup()
    {
        _workload = Workload.Of("calls", FanOutSource.Calls(FanOut, FanOutSource.Groups));
        _contender = Contender.OnCalls.Prepend(Contender.NoOp).First(c => c.Name == Analyzer);
    }

    [Benchmark]
    public Task Compile() => Cost.Of(_workload, _contender, Timeout.InfiniteTimeSpan);
}
