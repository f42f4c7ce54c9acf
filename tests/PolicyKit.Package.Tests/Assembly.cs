using PolicyKit.Package.Tests.Harness;
using Xunit.Sdk;
using Xunit.v3;

// One set of packages for all tests, and one build at a time: every test starts a compiler of its own.
[assembly: AssemblyFixture(typeof(PackedFeed))]
[assembly: Parallelization(Mode = ParallelMode.None)]
