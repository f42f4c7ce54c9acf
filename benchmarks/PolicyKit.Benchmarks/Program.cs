using BenchmarkDotNet.Running;
using PolicyKit.Benchmarks;

// --table: the readmes' table, five pairs a row. --quick: the same with one pair. --smoke: the same on small code, one pair, printed only. Otherwise BenchmarkDotNet.
if (args.Contains("--table")) Table.Write(await Table.Measure(pairs: 5, small: false));
else if (args.Contains("--quick")) Table.Write(await Table.Measure(pairs: 1, small: false));
else if (args.Contains("--smoke")) Console.WriteLine(await Table.Measure(pairs: 1, small: true));
else BenchmarkSwitcher.FromAssembly(typeof(WholeCompilation).Assembly).Run(args);
