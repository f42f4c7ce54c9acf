namespace PolicyKit.Tool.Tests.Reports;

/// <summary>One browser for all of its tests.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserReports>
{
    public const string Name = "browser";
}
