using System.Globalization;
using BenchmarkDotNet.Running;
using PolicyKit.Benchmarks;

// --table: the readmes' table, five pairs a row. --quick: the same with one pair. --smoke: the same on small code, one pair, printed only.
// --plots: the curves of fan-out and growth, as pictures in the working directory; how much code and how many pairs may follow.
// --scale: the command policykit on a solution of 300 projects and a manifest of 1,000 components; other numbers may follow. Otherwise BenchmarkDotNet.
if (args.Contains("--table")) Table.Write(await Table.Measure(pairs: 5, small: false));
else if (args.Contains("--quick")) Table.Write(await Table.Measure(pairs: 1, small: false));
else if (args.Contains("--smoke")) Console.WriteLine(await Table.Measure(pairs: 1, small: true));
else if (args is ["--plots", .. var size]) await Plots.Draw(Number(size, 0, FanOutSource.Groups), Number(size, 1, 1), Environment.CurrentDirectory);
else if (args is ["--scale", .. var sizes]) Scale.Measure(Number(sizes, 0, 300), Number(sizes, 1, 1_000));
else BenchmarkSwitcher.FromAssembly(typeof(WholeCompilation).Assembly).Run(args);

static int Number(string[] given, int at, int usual) => given.Length > at ? int.Parse(given[at], CultureInfo.InvariantCulture) : usual;
