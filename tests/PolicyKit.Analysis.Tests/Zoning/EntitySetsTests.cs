using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Tests.Harness;

namespace PolicyKit.Analysis.Tests.Zoning;

/// <summary>A property of a context that is a set of entities: what it gives is what the database holds, what is added to it is sent there.</summary>
public sealed class EntitySetsTests
{
    // Of the framework, what these programs name; the models go by names.
    private const string FrameworkSource = """
        using System.Collections;
        using System.Linq.Expressions;
        namespace Microsoft.EntityFrameworkCore
        {
            public class DbSet<T> : IQueryable<T>
            {
                public T? Find(params object[] keys) => throw null!;
                public void Add(T entity) => throw null!;
                public Type ElementType => throw null!;
                public Expression Expression => throw null!;
                public IQueryProvider Provider => throw null!;
                public IEnumerator<T> GetEnumerator() => throw null!;
                IEnumerator IEnumerable.GetEnumerator() => throw null!;
            }
            public class DbContext
            {
                public virtual DbSet<T> Set<T>() where T : class => throw null!;
            }
        }
        """;

    private const string Entities = """
        using Microsoft.EntityFrameworkCore;
        public class Resident { public string Name { get; set; } = ""; }
        public interface IRegister { DbSet<Resident> Residents { get; } }
        public class Register : DbContext, IRegister { public DbSet<Resident> Residents { get; set; } = null!; }
        [Channel(typeof(InternetZone))]
        public class Mirror : DbContext { public DbSet<Resident> Residents { get; set; } = null!; }
        public class Paper { public DbSet<Resident> Residents { get; set; } = null!; }
        """;

    [Theory]
    [InlineData("Net.Send(register.Residents.First().Name);")]
    [InlineData("foreach (var resident in register.Residents) Net.Send(resident.Name);")]
    [InlineData("Net.Send(register.Residents.Where(r => r.Name != \"\").Select(r => r.Name).ToList()[0]);")]
    [InlineData("Net.Send((from r in register.Residents select r.Name).First());")]
    [InlineData("Net.Send(contract.Residents.First().Name);")]
    public void What_is_queried_is_of_the_zone_of_the_context(string statement) => Assert.Equal(["PK1001"], RulesOf(InZone, statement));

    [Fact]
    public void What_is_queried_is_of_the_zone_that_the_context_is_declared_for() => Assert.Equal(["PK1005"], RulesOf(Plain, "new Kept().Text = mirror.Residents.First().Name;"));

    [Fact]
    public void What_is_added_goes_over_the_context() => Assert.Equal(["PK1001"], RulesOf(Plain, "mirror.Residents.Add(new Resident { Name = secret });"));

    [Theory]
    [InlineData("register.Residents.Add(new Resident { Name = \"open\" });")]
    [InlineData("Net.Send(register.Residents.Count().ToString());")]
    [InlineData("Net.Send(paper.Residents.First().Name);")]
    public void A_count_of_it_and_a_set_of_no_context_say_nothing(string statement) => Assert.Empty(RulesOf(InZone, statement));

    [Fact]
    public void A_context_of_a_reference_has_sets_as_well() =>
        Assert.Equal(["PK1001"], RulesOf(InZone, "Net.Send(register.Residents.First().Name);", Image("Library", Entities, Framework.Value)));

    private const string InZone = "[assembly: InZone(typeof(MyNumberZone))]";
    private const string Plain = "";

    private static readonly Lazy<MetadataReference> Framework = new(static () => Image("Microsoft.EntityFrameworkCore", FrameworkSource));

    private static PortableExecutableReference Image(string name, string text, params MetadataReference[] references)
    {
        using var image = new MemoryStream();
        Assert.True(Programs.Compile(name, references, [Programs.Tree(text, "F.cs")]).Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static string[] RulesOf(string assembly, string statement, MetadataReference? library = null)
    {
        var use = assembly + $$"""

            public static class Net
            {
                private static readonly HttpClient Http = new();
                public static void Send(string text) => Http.PostAsync("https://example.com/", new StringContent(text)).Wait();
            }
            public class Kept { [OfZone(typeof(LgwanZone))] public string Text { get; set; } = ""; }
            public class Use(Register register, IRegister contract, Mirror mirror, Paper paper)
            {
                public void Do([OfZone(typeof(MyNumberZone))] string secret) { {{statement}} }
            }
            """;
        var compilation = library is null
            ? Programs.Compile("Program", [Framework.Value], [Programs.Tree(Entities, "Entities.cs"), Programs.Tree(use, "Use.cs")])
            : Programs.Compile("Program", [Framework.Value, library], [Programs.Tree(use, "Use.cs")]);
        return [.. Flows.Of(compilation.Valid()).Where(static f => !f.Implicit).Select(static f => f.Rule).Distinct()];
    }
}
