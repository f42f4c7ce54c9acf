using System.Globalization;
using System.Text;
using System.Text.Json;
using PolicyKit.Lab.BadInput;
using PolicyKit.Lab.Load;
using PolicyKit.Lab.Metamorphic;
using PolicyKit.Lab.Mutation;
using PolicyKit.Lab.NonInterference;
using PolicyKit.Lab.NumberNames;
using PolicyKit.Lab.RealCode;
using PolicyKit.Lab.Robustness;

namespace PolicyKit.Lab.Results;

/// <summary>The page of figures, made of the states that the long runs left behind.</summary>
internal static class ResultsPage
{
    private const int FewestReports = 20;

    // One for every generator there was.
    private static readonly uint[] s_seeds = [73, 101, 102, 103, 104, 105, 201, 301, 302, 303];

    public static string Of(Func<string, string> state)
    {
        var page = new StringBuilder("""
            # What the lab has run

            Generated from the states of the long runs in `Results/`. Run them with

                dotnet run -c Release --project tests/PolicyKit.Lab -- noninterference --programs 1000000 --seed 302 --resume tests/PolicyKit.Lab/Results/noninterference-302.json
                dotnet run -c Release --project tests/PolicyKit.Lab -- metamorphic --programs 10000 --seed 6 --resume tests/PolicyKit.Lab/Results/metamorphic.json
                dotnet run -c Release --project tests/PolicyKit.Lab -- robustness --variants 100000 --seed 1 --resume tests/PolicyKit.Lab/Results/robustness.json
                dotnet run -c Release --project tests/PolicyKit.Lab -- real-code --lines 5000000 --seed 22 --resume tests/PolicyKit.Lab/Results/real-code.json
                dotnet run -c Release --project tests/PolicyKit.Lab -- load --edits 1000 --seed 1 --resume tests/PolicyKit.Lab/Results/load.json
                dotnet run -c Release --project tests/PolicyKit.Lab -- latency --edits 100 --seed 1 --result tests/PolicyKit.Lab/Results/latency.json
                dotnet run -c Release --project tests/PolicyKit.Lab -- number-names --lines 2500000 --resume tests/PolicyKit.Lab/Results/numbernames.json
                dotnet run -c Release --project tests/PolicyKit.Tool.Tests -- fuzz --inputs 1000000 --seed 1 --resume tests/PolicyKit.Lab/Results/bad-input.json
                tests/Mutation/run lattices

            which go on where they stopped, and write this page with `dotnet run --project tests/PolicyKit.Lab -- report`. The states add up over the
            engines of all the sittings: a miss that was mended since is still counted. Another generator is another map from numbers to programs, so it begins with
            a seed, and a state, of its own. Constructs listed in `NonInterference/KnownMisses.txt` are left out of the runs. After a change of the engine, `noninterference --only n,n,… --seed S` runs single programs again.

            ## What the runs found last

            Every bug becomes a specimen of the conformance corpus.

            Seed 303, of the same generator, on one engine (two objects of one class in fields and static places are told apart), has had no miss in 76,400 programs.

            Seed 302, of the same generator, has run its million programs, on the engines of several sittings: three explicit misses, no exception, no body given up in the explicit half. All three are counts of characters, in text of a length
            that the secret decided (`Length`, or a constant for each character); a count is no data (it may decide something: PK1009), those recipes no longer offer one, and the same numbers come right now. Of the three implicit misses one is such a count as well.
            The other two are open: a secret decides whether a key is null, and the framework's dictionary throws; and what a secret chose is given to a waiting task of another object, whose continuation then writes it down. Programs written by hand found
            what the generator has not: a receiver of two types ran what the first type runs (`Calls/ReceiversOfTwoTypes.cs`), and a template's steps behind `base.Run()` were those of the base (`Calls/OpenInBases.cs`).

            Published code with other zones drawn into it (seed 22) showed what the budgets of the engine did not count: one framework assembly, System.Data.Common, kept the analysis busy for more than five minutes, for the nodes of a
            recursive structure were read again for each call that was left open. Such reading now spends budget; the assembly takes 48 seconds, with 528 bodies given up.

            Broken variants of seed 7 stopped the engine once in 25,650, with a stack that ran out: a value that is known by its label only, of a record that is in itself, printed without end. So did valid code
            (`((Node)boxed).ToString()`), on the engines before (`Laws/RobustnessTests.cs`).

            Seed 301, of the same generator, had misses in four of its first 146,000 programs, on one engine, and in five of the next 371,100, on another. All come right now, or are none:

            - What a kept delegate wrote was not known in a nested function that reads it (`Delegates/WhenCancelled.cs`).
            - A lambda, and an initialiser, in what a group of an extension method is named on gave nothing (`Delegates/GroupsOnQueries.cs`, `Delegates/GroupsOnInitialisers.cs`): graphs leave it out.
            - Four differed by nothing but how many characters a loop or a buffer counted, in text of a length that the secret decided: a count is no data. Their recipes no longer offer that.

            The engines since then had one in the next 150,500, and it is such a count as well (`Length` in a file of lines). A suite of 1,469 sites that was written without looking at the corpus found what no generator has: interfaces
            that a base class implements by members which its heirs override (`Calls/InterfaceOfABase.cs`), elements that are filled in a loop over a parameter (`Collections/FilledElements.cs`), and objects
            that a container makes (`Objects/MadeElsewhere.cs`). It is as well to write programs by hand now and then.

            The engine after that (services that a container shares are one object) had none in the next 55,000. Another suite of 1,488 sites stopped it once, where an own indexer that gives a reference is written (`Values/ReferencesByProperties.cs`), and showed
            that what was filled after a timer, thread or task was started on it was not known (`Delegates/FilledAfterTheStart.cs`): 97.2 % of its leaks were found at first sight, 674 of 678 are now.

            Seed 201 has 567 constructs that no generator before it wrote: the patterns of line-of-business code, callbacks, trees, aliases, texts and documents. While they were written, some 60,000 programs found
            about forty causes; most are mended, the rest is in `KnownMisses.txt`. The worst of them:

            - What folded objects held was lost (`Collections/RecursiveWalks.cs`, `Objects/MadeInGreatNumber.cs`): trees walked by recursive methods.
            - `TryGet(key, out var value)` and `Run(() => result = …)` of a service with several classes (`Calls/OutOfOpenCalls.cs`, `Calls/MembersOfInterfaces.cs`), and what a delegate throws into its caller's handler (`Delegates/CaughtByCallees.cs`).
            - One of two callbacks undid what the other wrote (`Delegates/OneOfTwoCallbacks.cs`).
            - An object that holds a delegate which gives zone data, two calls away (`Delegates/GivenTwoCallsAway.cs`); a part that a call without zone data put there (`Delegates/SetByACall.cs`).
            - Queries that another method made, and handlers of one event (`Collections/ReadLater.cs`, `Delegates/StepsInTurns.cs`).

            Before that, broken variants up to 32,114 of seed 1, and an experiment with the engine, stopped it five times; all is mended, and those variants pass:

            - The analysis did not end, or the host's stack did: a local that finds its next place through itself (`node = ref Next(ref node)`, which is valid code), a structure that contains itself,
              and calls left open on what each other gave (`Values/ByReference.cs`, `Laws/RobustnessTests.cs`). A stack that is nearly used up now gives up the body (PK0002) instead of the host.
            - Reading along a recursive structure found a further way back while it went; and where a connection leads stood in the field table as if its holder held it, which could also be reported
              as data (`FieldTableTests`). The second is what was seen once in published code.

            Seed 105, on the engine before they were mended, had misses in ten of 231,750 programs; eight were looked into and had two causes, and all ten come right now:

            - A `ValueTask<T>` made by its constructor was an object beside what it gives, and text made of what was awaited lost its label (`Control/Asynchronous.cs`).
            - An effect more than one call behind a condition was not seen, for calls that are given nothing labelled are not followed (`Implicit/BehindCalls.cs`).

            Seed 102 brought 160 constructs that no generator before it knew; 55,050 programs on the engine before
            these were mended had 12 explicit misses, four more constructs were left out at once for theirs, and no exception:

            - `Objects/HiddenMembers.cs`: private fields, members and captured parameters of one name in a class and its base were one place, so that writing one took back
              the other.
            - `Objects/Structs.cs`: a structure that assigns to itself as a whole (`this = other`).
            - `Delegates/Observers.cs`: an observer is handed over in a call that brings no zone data, and the data is written through who holds it. That call was never followed.
            - `Delegates/Tasks.cs`: delegates in an array handed to unknown code (`Parallel.Invoke`) did not run.
            - `Control/Exceptions.cs`: an exception thrown again by `ExceptionDispatchInfo`.
            - Splitting programs into two assemblies: facts of an interface did not tell of explicit implementations, nor of internal types behind it, so a visible
              implementation that does nothing answered for all of them (`LibraryCase`, "answers that nobody can name"); and an operator of a library that no line
              speaks of, as records have, did not see into its operands ("operators that the compiler writes").

            Before that, seed 71, 8,600 programs, had 54 explicit and 39 implicit misses and no exception:

            - `Objects/PartOfArgument.cs`: a part of an argument was taken as met inside the callee as soon as the same part of any other object had gone to where many
              see it. Inside the callee nothing of that is known, so the leak was nobody's.
            - `Control/SolvedOften.cs`: a short method that is solved again and again spent its budget, and the solve that was broken off took back what the one before it had
              found. PK0002 was reported. It still is, and the findings stay.
            - `Laws/RobustnessTests.cs`: a type that names, after its base, an interface which a namespace of several assemblies has not (as while a `using` is missing) stopped the whole analysis. Seen
              among the first 34 broken variants of seed 10.
            - `Calls/TemplatesOfOthers.cs`, `Objects/ListsFilledLater.cs`: mending one finding of the corpus with its code fix brought false reports elsewhere to light. Known limits.
            - Open: what a method takes away (a field set to a constant, a list cleared) is not in its facts, so another assembly reports what was forgotten there.
            - Open: a static place that a secret decided about, when the decision is made in a callee (PK1009 alone; the search ends there on purpose, decision 34).


            """);
        NonInterference(page, [.. s_seeds.Select(seed => Read<LongRun>(state($"noninterference-{seed}.json")))]);
        Metamorphic(page, Read<MetamorphicState>(state("metamorphic.json")));
        Robustness(page, Read<RobustnessState>(state("robustness.json")));
        RealCode(page, Read<RealCodeState>(state("real-code.json")), Read<NumberNamesState>(state("numbernames.json")));
        Load(page, Read<LoadState>(state("load.json")));
        Latency(page, Read<LatencyState>(state("latency.json")));
        NumberNames(page, Read<NumberNamesState>(state("numbernames.json")));
        BadInput(page, Read<BadInputState>(state("bad-input.json")));
        Mutation(page, Read<MutationState>(state("mutation.json")));
        return page.ToString();
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

    private static void NonInterference(StringBuilder page, IReadOnlyList<LongRun> runs)
    {
        var (direct, decided) = (Tally.Sum(runs.Select(static r => r.Explicit)), Tally.Sum(runs.Select(static r => r.Implicit)));
        page.Append(CultureInfo.InvariantCulture, $"""
            ## Non-interference

            {direct.Programs + decided.Programs:N0} programs, {direct.Lines + decided.Lines:N0} lines. In the explicit profile no branch depends on a secret, so every difference
            at a sink is explicit and must be PK1001; in the implicit profile branches may, and PK1009 will do. A site is a place something was sent from.

            | | explicit | implicit |
            |---|---:|---:|
            | programs | {direct.Programs:N0} | {decided.Programs:N0} |
            | sites | {direct.Sites:N0} | {decided.Sites:N0} |
            | sites where secrets make a difference | {direct.Differing:N0} | {decided.Differing:N0} |
            | **of these missed** | **{direct.Missed:N0}** | **{decided.Missed:N0}** |
            | silent where PK0002 says that a method was not fully analysed | {direct.GivenUp:N0} | {decided.GivenUp:N0} |
            | programs at which the engine threw | {direct.Crashes:N0} | {decided.Crashes:N0} |
            | sites reported PK1001 | {direct.Reported:N0} | {decided.Reported:N0} |
            | of these not borne out by {ProgramVerdict.ManySecrets} further pairs of secrets | {direct.Unborne:N0} | {decided.Unborne:N0} |
            | programs the compiler refused | {direct.Refused:N0} | {decided.Refused:N0} |

            Programs are compiled and analysed fifty at a time; one of every fifty, and whatever failed, is analysed alone as well: {runs.Sum(static r => r.ComparedAlone):N0} were,
            and of {runs.Sum(static r => r.DifferAlone):N0} something else was said then.

            By seed and revision of the engine (seed 73 was run before revisions were written down):

            | seed | revision | programs | sites where secrets make a difference | missed explicit | missed implicit |
            |---:|---|---:|---:|---:|---:|

            """);
        foreach (var run in runs)
        {
            if (run.Engines.Count == 0) page.Append(CultureInfo.InvariantCulture, $"| {run.Seed} | | {run.Next:N0} | {run.Explicit.Differing + run.Implicit.Differing:N0} | {run.Explicit.Missed:N0} | {run.Implicit.Missed:N0} |\n");
            foreach (var (revision, sitting) in run.Engines)
                page.Append(CultureInfo.InvariantCulture, $"| {run.Seed} | {revision[..Math.Min(revision.Length, 10)]} | {sitting.Programs:N0} | {sitting.Differing:N0} | {sitting.MissedExplicit:N0} | {sitting.MissedImplicit:N0} |\n");
        }
        page.Append(CultureInfo.InvariantCulture, $"""

            ### Reports that no pair of secrets bore out, by construct

            A construct is counted when it stands on a line of the finding's path or of the site (explicit profile, at least {FewestReports} reports). Not every one is
            a false report: a branch that public input never took, or a predicate no secret met, looks the same.

            | construct | leaks on its lines | reports there | not borne out | missed |
            |---|---:|---:|---:|---:|

            """);
        foreach (var (name, tally) in direct.Constructs.Where(static c => c.Value.Reported >= FewestReports || c.Value.Missed > 0).OrderByDescending(static c => c.Value.Unborne).ThenBy(static c => c.Key, StringComparer.Ordinal))
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {tally.Differing:N0} | {tally.Reported:N0} | {tally.Unborne:N0} | {tally.Missed:N0} |\n");
        page.Append('\n');
    }

    private static void Metamorphic(StringBuilder page, MetamorphicState state)
    {
        page.Append(CultureInfo.InvariantCulture, $"""
            ## Changes that keep what a program does

            {state.Next:N0} programs of seed {state.Seed}. A verdict is lost or gained when the site, looked at alone, has PK1001 on one side only.

            | change | programs | sites | lost | gained | do not compile |
            |---|---:|---:|---:|---:|---:|

            """);
        foreach (var (name, tally) in state.Tallies)
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {tally.Programs:N0} | {tally.Sites:N0} | {tally.Lost:N0} | {tally.Gained:N0} | {tally.DoNotCompile:N0} |\n");
        page.Append('\n');
    }

    private static void Robustness(StringBuilder page, RobustnessState state)
    {
        page.Append(CultureInfo.InvariantCulture, $"""
            ## Broken code

            {state.Next:N0} broken variants of seed {state.Seed}, {state.Lines:N0} lines: {state.OfCorpus:N0} of the conformance corpus, {state.Next - (ulong)state.OfCorpus:N0} of decompiled packages, frameworks and tools
            with zones drawn into them; tokens missing, doubled, swapped or out of place, files cut, references missing. Each is analysed by the compiler with the analyzer in it, {state.AskedFacts:N0} for their facts as well, and
            {state.Twice:N0} twice and by the engine alone, with the answers compared. An exception that the analyzer catches itself (PK0002) counts as a failure, and so does a variant that takes two minutes.
            Failures: {state.Failures.Values.Sum():N0}.

            | | |
            |---|---:|
            | variants with a forbidden flow | {state.WithFlows:N0} |
            | diagnostics | {state.Diagnostics:N0} |
            | lines of facts | {state.Facts:N0} |
            | methods whose budget was spent | {state.GivenUp:N0} |
            | the slowest variant, seconds | {state.SlowestSeconds:0.0} |
            | variants at which the compiler itself threw | {state.Compilers.Values.Sum():N0} |
            | megabytes live after a collection, at most | {state.LiveMegabytes:N0} |

            """);
        foreach (var (kind, times) in state.Failures) page.Append(CultureInfo.InvariantCulture, $"\n- {times:N0} × `{kind}`");
        page.Append('\n');
    }

    private static void RealCode(StringBuilder page, RealCodeState state, NumberNamesState others)
    {
        var tallies = state.Assemblies.Values;
        var known = state.Assemblies.Keys.ToHashSet(StringComparer.Ordinal);
        page.Append(CultureInfo.InvariantCulture, $"""

            ## Published code

            {tallies.Count:N0} assemblies of frameworks, tools and packages, decompiled, each analysed whole by the compiler with the analyzer in it, zones drawn into one type of twenty (seed {state.Seed}).
            With those read for the names of numbers (below), {tallies.Sum(static t => (long)t.Lines) + others.Lines.Where(l => !known.Contains(l.Key)).Sum(static l => (long)l.Value):N0} lines were analysed. Failures: {state.Failures.Count:N0}.

            | | |
            |---|---:|
            | lines | {tallies.Sum(static t => (long)t.Lines):N0} |
            | forbidden flows | {tallies.Sum(static t => (long)t.Flows):N0} |
            | methods whose budget was spent | {tallies.Sum(static t => (long)t.GivenUp):N0} |
            | runs with the files shuffled, each with the findings of the first | {tallies.Sum(static t => (long)t.Shuffled):N0} |
            | the longest analysis, seconds | {tallies.Select(static t => t.Seconds).DefaultIfEmpty().Max():0.0} |
            | megabytes live after a collection, at most | {state.LiveMegabytes:N0} |
            | megabytes of the process, at most | {state.PeakMegabytes:N0} |
            | assemblies at which the compiler itself threw, not counted above | {state.Compilers.Count:N0} |
            | types that the decompiler refused | {tallies.Sum(static t => (long)t.Refused):N0} |

            """);
        foreach (var failure in state.Failures) page.Append(CultureInfo.InvariantCulture, $"\n- `{failure.Split('\n')[0]}`");
        if (state.Failures.Count > 0) page.Append('\n');
        page.Append('\n');
    }

    private static void Load(StringBuilder page, LoadState state) => page.Append(CultureInfo.InvariantCulture, $"""
        ## Under load

        One analyzer that lives on, as in an editor, over generated projects of seed {state.Seed}.

        | | times | wrong |
        |---|---:|---:|
        | edits after which the answer is compared with that of a compilation made anew | {state.Edits:N0} | {state.Stale:N0} |
        | compilations of these edits still held after everybody let go of them | {state.Edits:N0} | {state.Kept:N0} |
        | runs cancelled at a random moment, then asked again | {state.Cancelled:N0} | {state.Spoiled:N0} |
        | compilations analysed with fifteen others at the same time | {state.AtOnce:N0} | {state.Disturbed:N0} |

        """);

    private static void Latency(StringBuilder page, LatencyState state) => page.Append(CultureInfo.InvariantCulture, $"""

        ## From an edit to its diagnostics

        {state.Code} as one project of {state.Lines:N0} lines, decompiled, some members of it sources; {state.Edits:N0} edits, each a statement put into a method.

        | | milliseconds | MB allocated |
        |---|---:|---:|
        | the whole project, the compiler's binding included, median | {state.WholeMilliseconds:N0} | {state.WholeMegabytes:N0} |
        | the changed file after an edit, median | {state.MedianMilliseconds:N0} | {state.MedianMegabytes:N0} |
        | the same, 95 of 100 take no longer | {state.P95Milliseconds:N0} | {state.P95Megabytes:N0} |

        {state.Quick:N0} of the {state.Edits:N0} edits took no more than a twentieth of the whole: they touched nothing that a solve reads, or told others the same as the code before them. The others solve the project anew.

        """);

    private static void NumberNames(StringBuilder page, NumberNamesState state)
    {
        var lines = state.Lines.Values.Sum(static n => (long)n);
        page.Append(CultureInfo.InvariantCulture, $"""

            ## Names taken for individual numbers

            {state.Lines.Count:N0} assemblies of published packages, decompiled: {lines:N0} lines of code that has nothing to do with individual numbers, with a zone in sight. PK2001 reports
            {state.Reports.Count:N0} of them: {state.Reports.Count * 100_000.0 / Math.Max(1, lines):0.00} per 100,000 lines. The packages are those that the repository's own projects restore.

            """);
        foreach (var report in state.Reports) page.Append(CultureInfo.InvariantCulture, $"\n- `{report}`");
        if (state.Reports.Count > 0) page.Append('\n');
    }

    private static void BadInput(StringBuilder page, BadInputState state)
    {
        page.Append(CultureInfo.InvariantCulture, $"""

            ## Bad input to the tool

            {state.Readers.Values.Sum(static tally => tally.Inputs):N0} inputs of seed {state.Seed}: manifests, requested and signed waivers, archives, documents, whole bundles and policies, damaged by structure
            and by byte. Each is read by the tool's own reader, which must end within half a minute, without an exception that is not its own, and accept nothing that is forbidden: a
            manifest is accepted only if it is valid by the JSON schema and other readers read the same; an archive only with contents that were put into
            one; a signed level only with the files that were signed; a request only if it can be granted. Failures: {state.Failures.Values.Sum():N0}.

            | reader | inputs | accepted |
            |---|---:|---:|

            """);
        foreach (var (name, tally) in state.Readers) page.Append(CultureInfo.InvariantCulture, $"| {name} | {tally.Inputs:N0} | {tally.Accepted:N0} |\n");
        foreach (var (kind, times) in state.Failures) page.Append(CultureInfo.InvariantCulture, $"\n- {times:N0} × `{kind}`");
        if (state.Failures.Count > 0) page.Append('\n');
    }

    private static void Mutation(StringBuilder page, MutationState state)
    {
        page.Append("""

            ## Mutants of the engine

            Stryker changes the engine's code one place at a time and runs the tests of that part (`tests/Mutation/run PART`; what the survivors are is said in `tests/Mutation/README.md`). Not judged are
            mutants that do not compile; Stryker gives up all mutants of a method where it cannot tell which of them does not. Of `Zoning` a sample was judged, the files that `tests/Mutation/solver.json` names.

            | folder | files | killed | survived | not reached | score | not judged |
            |---|---:|---:|---:|---:|---:|---:|

            """);
        foreach (var folder in state.Files.GroupBy(static f => Path.GetDirectoryName(f.Key) ?? "", static f => f.Value).OrderBy(static g => g.Key, StringComparer.Ordinal))
            page.Append(CultureInfo.InvariantCulture, $"| {folder.Key} | {folder.Count()} | {folder.Sum(static t => t.Killed):N0} | {folder.Sum(static t => t.Survived):N0} | {folder.Sum(static t => t.NotReached):N0} | {100.0 * folder.Sum(static t => t.Killed) / folder.Sum(static t => t.Judged):0.0} % | {folder.Sum(static t => t.NotCompiled):N0} |\n");
    }
}
