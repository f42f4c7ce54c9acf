using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.RealCode;

/// <summary>
/// Gives code that knows no zone some: attributes on types, members and parameters drawn at random, and statements that print what a method was given. What it then
/// says is nonsense, but the engine has flows to follow in code that nobody wrote for it.
/// </summary>
internal static class Labelling
{
    private const int Types = 6;
    private const int Methods = 6;
    private const int Data = 15;
    private const int Parameters = 8;
    private const int Printed = 12;

    private static readonly string[] s_zones = ["MyNumberZone", "LgwanZone", "InternetZone"];

    public static string Of(string text, Draw draw)
    {
        var inserts = new List<(int At, string Text)>();
        foreach (var node in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes()) Add(inserts, node, draw);
        foreach (var (at, insert) in inserts.OrderByDescending(static i => i.At)) text = text.Insert(at, insert);
        return text;
    }

    private static void Add(List<(int At, string Text)> inserts, SyntaxNode node, Draw draw)
    {
        switch (node)
        {
            case ClassDeclarationSyntax or StructDeclarationSyntax or InterfaceDeclarationSyntax when draw.Chance(Types):
                inserts.Add((node.SpanStart, Attribute(draw, draw.Pick("OfZone", "InZone", "InZone"))));
                break;
            case MethodDeclarationSyntax method:
                if (draw.Chance(Methods)) inserts.Add((node.SpanStart, Attribute(draw, draw.Pick("OfZone", "InZone", "return: OfZone", "Channel"))));
                foreach (var parameter in method.ParameterList.Parameters.Where(p => method.Body is not null && !p.Modifiers.Any(SyntaxKind.OutKeyword) && draw.Chance(Printed)))
                    inserts.Add((method.Body!.OpenBraceToken.Span.End, draw.Pick($" global::System.Console.WriteLine({parameter.Identifier.Text});", $" new global::System.Net.Http.HttpClient().GetStringAsync(\"https://a/\" + {parameter.Identifier.Text});")));
                break;
            case PropertyDeclarationSyntax or FieldDeclarationSyntax when draw.Chance(Data):
                inserts.Add((node.SpanStart, Attribute(draw, draw.Pick("OfZone", "OfZone", "OfZone", "Channel"))));
                break;
            case ParameterSyntax { Parent: ParameterListSyntax { Parent: BaseMethodDeclarationSyntax or TypeDeclarationSyntax } } when draw.Chance(Parameters):
                inserts.Add((node.SpanStart, Attribute(draw, draw.Pick("OfZone", "OfZone", "Channel"))));
                break;
        }
    }

    // Written out in full: the code's own namespaces may have anything in them.
    private static string Attribute(Draw draw, string name)
    {
        var target = name.StartsWith("return: ", StringComparison.Ordinal) ? "return: " : "";
        return $"[{target}global::PolicyKit.{name[target.Length..]}(typeof(global::PolicyKit.ThreeLayer.{draw.Pick(s_zones)}))] ";
    }
}
