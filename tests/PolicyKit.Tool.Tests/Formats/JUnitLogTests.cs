using System.Xml.Linq;
using PolicyKit.Tool.Formats;

namespace PolicyKit.Tool.Tests.Formats;

/// <summary>JUnit files: well-formed whatever the text of a stranger holds.</summary>
public sealed class JUnitLogTests
{
    [Fact]
    public void Characters_that_xml_cannot_write_are_replaced()
    {
        using var bytes = new MemoryStream(JUnitLog.Of("a\u0001", [new JUnitCase("b\u0000", "c\uFFFE", JUnitEnd.Failed, "d\u001B<&", ["e\uD800", "f𠮷"])]));

        var test = XDocument.Load(bytes).Descendants("testcase").Single();

        Assert.Equal("b\uFFFD", (string?)test.Attribute("classname"));
        Assert.Equal("d\uFFFD<&", (string?)test.Element("failure")!.Attribute("message"));
        Assert.Equal("e\uFFFD\nf𠮷", test.Element("failure")!.Value);
    }
}
