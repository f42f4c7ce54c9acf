using System.Globalization;
using BenchmarkDotNet.Running;
using PolicyKit.Benchmarks;

// --table: the readmes' table, five pairs a row. --quick: the same with one pair. --smoke: the same on small code, one pair, printed only.
// --scale: the command policykit on a solution of 300 projects and a manifest of 1,000 components; other numbers may follow. Otherwise BenchmarkDotNet.
if (args.Contains("--table")) Table.Write(await Table.Measure(pairs: 5, small: false));
else if (args.Contains("--quick")) Table.Write(await Table.Measure(pairs: 1, small: false));
else if (args.Contains("--smoke")) Console.WriteLine(await Table.Measure(pairs: 1, small: true));
else if (args is ["--scale", .. var sizes]) Scale.Measure(sizes.Length > 0 ? int.Parse(sizes[0], CultureInfo.InvariantCulture) : 300, sizes.Length > 1 ? int.Parse(sizes[1], CultureInfo.InvariantCulture) : 1_000);
else BenchmarkSwitcher.FromAssembly(typeof(WholeCompilation).Assembly).Run(args);
