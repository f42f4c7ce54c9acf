namespace PolicyKit.CodeFixes.Tests;

public class RequireMfaFixTests
{
    private const string Head = Fixes.Usings + "[assembly: InZone(typeof(MyNumberZone))]\n";
    private const string Package = "namespace PolicyKit.AspNetCore { [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)] public sealed class RequireZoneMfaAttribute(Type zone) : Attribute { public Type Zone => zone; } }\n";

    [Fact]
    public async Task Controller_gets_the_requirement_and_the_using() => await Fixes.Check(
        new RequireMfaFix(),
        Head + Package + "[ApiController]\npublic class CasesController : ControllerBase { public string Get() => \"\"; }\n",
        Head.Replace("using PolicyKit;\n", "using PolicyKit;\nusing PolicyKit.AspNetCore;\n", StringComparison.Ordinal)
            + Package + "[ApiController]\n[RequireZoneMfa(typeof(MyNumberZone))]\npublic class CasesController : ControllerBase { public string Get() => \"\"; }\n");

    [Fact]
    public async Task Nothing_is_offered_without_the_package() => await Fixes.OffersNothing(
        new RequireMfaFix(), Head + "public class CasesController : ControllerBase { public string Get() => \"\"; }\n");
}
