using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Tests.Catalog;
using Line = PolicyKit.Analysis.Tests.Catalog.ModelLine;

namespace PolicyKit.Catalog.Tests;

/// <summary>The lines about packages, held against the metadata of the packages themselves.</summary>
public sealed class PackageModelsTests
{
    /// <summary>What lines begin with that no package here can be asked about.</summary>
    private static readonly string[] Unasked =
    [
        // Members of other versions than the one that is restored.
        "M:CsvHelper.CsvWriter.#ctor", "M:CsvHelper.CsvReader.#ctor", "M:CsvHelper.CsvReader.GetField",
        "M:ClosedXML.Excel.IXLCell.SetValue(*)", "M:ClosedXML.Excel.IXLCell.GetText",
        "M:NPOI.SS.UserModel.IWorkbook.Write(System.IO.Stream,System.Boolean)",
        "T:Terminal.Gui.Pos", "T:Terminal.Gui.Dim",
        // Packages that bring half a platform with them.
        "M:Amazon.SimpleNotificationService.", "M:Amazon.SimpleEmail.", "M:Azure.Communication.Email.", "M:Google.Cloud.PubSub.",
        "M:SlackNet.", "M:Slack.Webhooks.", "M:Line.Messaging.", "M:Tweetinvi.", "M:Microsoft.Bot.Builder.",
    ];

    private static readonly Lazy<MetadataMembers[]> Everywhere = new(static () => [MetadataMembers.Of(ReferencedFiles.OfPackages), MetadataMembers.Of(ReferencedFiles.OfDesktop), MetadataMembers.OfFrameworks()]);

    [Fact]
    public void Every_member_exists()
    {
        var unknown = PackageLines().Where(static line => !IsKnown(line) && !Unasked.Any(line.Member.StartsWith));
        Assert.True(!unknown.Any(), string.Join('\n', unknown));
    }

    [Fact]
    public void Every_port_fits_a_member_it_is_written_for()
    {
        var wrong = PackageLines().Where(static line => !Everywhere.Value.All(members => members.FitPorts(line)));
        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    [Fact]
    public void What_is_not_asked_about_is_not_known()
    {
        var lines = PackageLines().ToList();
        Assert.All(Unasked, beginning => Assert.Contains(lines, line => line.Member.StartsWith(beginning, StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, static line => Unasked.Any(line.Member.StartsWith) && IsKnown(line));
    }

    private static bool IsKnown(Line line) => Everywhere.Value.Any(members => members.Named(line.Member).Count > 0);

    private static IEnumerable<Line> PackageLines() => ShippedModels.Lines().GroupBy(static line => line.File)
        .Where(static file => file.Any(static line => line.Text.StartsWith("# package ", StringComparison.Ordinal)))
        .SelectMany(static file => Line.Read(file.Key, string.Join('\n', file.Select(static line => line.Text))));
}
