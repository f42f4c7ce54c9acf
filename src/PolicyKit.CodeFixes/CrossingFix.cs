namespace PolicyKit.CodeFixes;

/// <summary>
/// PK1000 to PK1005: lets the value take a route of the policy, with what stands in reach: an approval of the route, a sanitiser that it accepts, and, where the plain value
/// is needed again, a session of the zone. Nothing of this can be made up, so without it there is no offer.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CrossingFix)), Shared]
public sealed class CrossingFix() : TextFix(
    RuleIds.ForbiddenPair, RuleIds.MyNumberToInternet, RuleIds.MyNumberToOther, RuleIds.OtherToMyNumber, RuleIds.LgwanToInternet, RuleIds.InternetToLgwan)
{
    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.Cross;

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice)
    {
        if (Expressions.At(file.Root, diagnostic.Location.SourceSpan) is not { } value || !Expressions.MayAwait(value))
        {
            return null;
        }

        var entered = EnterAround(value, file);
        var reach = new InReach(file.Model, value.SpanStart);
        var crossing = reach.Approvals
            .Where(a => a.Route.IsBetween(diagnostic.Properties[DiagnosticProperties.Zone], diagnostic.Properties.TryGetValue(DiagnosticProperties.Target, out var target) ? target : null))
            .Select(a => Crossing(value, entered?.Classification ?? "default", a, reach, file)).FirstOrDefault(c => c is not null);
        if (crossing is null)
        {
            return null;
        }

        if (entered is var (call, _))
        {
            return new TextChange(call.Span, call.Parent is MemberAccessExpressionSyntax ? $"({crossing.Text})" : crossing.Text);
        }

        return reach.SessionOf(crossing.To) is { } session ? new TextChange(value.Span, $"({crossing.Text}).Use({session}, v => v)") : null;
    }

    private sealed record Way(string Text, ITypeSymbol To);

    private static Way? Crossing(ExpressionSyntax value, string classification, InReach.Approval approval, InReach reach, FixedFile file)
    {
        var route = approval.Route;
        var place = value.SpanStart;
        var entering = $"{file.Names.At(place, "PolicyKit", "Zoned", "Zoned")}.Enter({Witness(route.From)}, {value}, {classification})";
        var verb = route.IsDeclassification ? "DeclassifyAsync" : "CrossAsync";
        if (route.Accepts.IsEmpty)
        {
            return route.IsDeclassification ? new Way($"await {entering}.{verb}({Witness(route.To)}, {approval.Name}, v => v)", route.To) : null;
        }

        return reach.SanitizerOf(route, file.Model.GetTypeInfo(value).Type) is { } sanitizer
            ? new Way($"await (await {sanitizer}.SanitizeAsync({entering})).{verb}({Witness(route.To)}, {approval.Name})", route.To)
            : null;

        string Witness(ITypeSymbol zone) => zone.ToDisplayString() switch
        {
            "PolicyKit.ThreeLayer.MyNumberZone" => Zones("MyNumber"),
            "PolicyKit.ThreeLayer.LgwanZone" => Zones("Lgwan"),
            "PolicyKit.ThreeLayer.InternetZone" => Zones("Internet"),
            _ => $"default({file.Names.At(place, "PolicyKit", "At", "At")}<{zone.ToMinimalDisplayString(file.Model, place)}>)",
        };

        string Zones(string name) => file.Names.At(place, "PolicyKit.ThreeLayer", "Zones", "Zones") + "." + name;
    }

    // Zoned.Enter(zone, value, classification), where the value is what is wrong.
    private static (InvocationExpressionSyntax Call, string Classification)? EnterAround(ExpressionSyntax value, FixedFile file) =>
        value.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: [_, var given, var classification], Parent: InvocationExpressionSyntax call } } && given.Expression == value
        && file.Model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Enter", ContainingType: { Name: "Zoned", ContainingNamespace.Name: "PolicyKit" } }
            ? (call, classification.ToString())
            : null;
}
