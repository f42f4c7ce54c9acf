// pages as the compiler of pages writes them: tag helpers are bound to expressions, and put out what they hold
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.Runtime.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

[assembly: InZone(typeof(LgwanZone))]

namespace CompiledPages;

public sealed class EditModel : PageModel { public Form Input { get; set; } = new(); public string ReturnUrl { get; set; } = "/"; }
public sealed class Form { public string Name { get; set; } = ""; [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = ""; }

public abstract class Compiled : RazorPage<EditModel>
{
    private TagHelperExecutionContext _context = null!;
    private LabelTagHelper _label = null!;
    private InputTagHelper _input = null!;
    private FormTagHelper _form = null!;
    private readonly TagHelperRunner _runner = new();
    private readonly TagHelperScopeManager _scopes = new(_ => { }, () => null!);
    protected abstract IModelExpressionProvider Expressions { get; }

    public async Task Label()
    {
        _context = _scopes.Begin("label", TagMode.StartTagAndEndTag, "1", async () => await Task.Yield());
        _label = CreateTagHelper<LabelTagHelper>();
        _context.Add(_label);
        _label.For = Expressions.CreateModelExpression(ViewData, m => m.Input.Number);
        _context.AddTagHelperAttribute("asp-for", _label.For, HtmlAttributeValueStyle.DoubleQuotes);
        await _runner.RunAsync(_context);
        Write(_context.Output); // clean
        _context = _scopes.End();
    }

    public async Task Input()
    {
        _context = _scopes.Begin("input", TagMode.SelfClosing, "2", async () => await Task.Yield());
        _input = CreateTagHelper<InputTagHelper>();
        _context.Add(_input);
        _input.For = Expressions.CreateModelExpression(ViewData, m => m.Input.Number);
        _context.AddTagHelperAttribute("asp-for", _input.For, HtmlAttributeValueStyle.DoubleQuotes);
        await _runner.RunAsync(_context);
        Write(_context.Output); // want PK1002
        _context = _scopes.End();
    }

    public async Task InputOfName()
    {
        _context = _scopes.Begin("input", TagMode.SelfClosing, "3", async () => await Task.Yield());
        _input = CreateTagHelper<InputTagHelper>();
        _context.Add(_input);
        _input.For = Expressions.CreateModelExpression(ViewData, m => m.Input.Name);
        await _runner.RunAsync(_context);
        Write(_context.Output); // clean
        _context = _scopes.End();
    }

    public async Task FormAfterInput()
    {
        _input = CreateTagHelper<InputTagHelper>();
        _input.For = Expressions.CreateModelExpression(ViewData, m => m.Input.Number);
        _context = _scopes.Begin("form", TagMode.StartTagAndEndTag, "4", async () => await Task.Yield());
        _form = CreateTagHelper<FormTagHelper>();
        _context.Add(_form);
        await _runner.RunAsync(_context);
        Write(_context.Output); // clean
        _context = _scopes.End();
    }

    public void Attribute()
    {
        _context.AddHtmlAttribute("title", Model.Input.Number, HtmlAttributeValueStyle.DoubleQuotes);
        Write(_context.Output); // want PK1002
    }

    public void AttributeOfConstant(TagHelperExecutionContext context)
    {
        context.AddHtmlAttribute("title", "number", HtmlAttributeValueStyle.DoubleQuotes);
        Write(context.Output); // clean
    }

    public void InParts(TagHelperExecutionContext context)
    {
        BeginAddHtmlAttributeValues(context, "class", 2, HtmlAttributeValueStyle.DoubleQuotes);
        AddHtmlAttributeValue("", 1, "a", 1, 1, true);
        AddHtmlAttributeValue(" ", 2, Model.Input.Number, 3, 4, false);
        EndAddHtmlAttributeValues(context);
        Write(context.Output); // want PK1002
    }

    public void Written()
    {
        BeginWriteTagHelperAttribute();
        WriteLiteral(Model.ReturnUrl);
        var text = EndWriteTagHelperAttribute();
        Net.Send(text); // clean
    }

    public void WrittenNumber()
    {
        BeginWriteTagHelperAttribute();
        WriteLiteral(Model.Input.Number); // want PK1002
        var text = EndWriteTagHelperAttribute();
        Net.Send(text); // want PK1001
    }

    public void Valid(ModelStateDictionary state)
    {
        state.AddModelError("Number", Model.Input.Number);
        Write(state.IsValid); // clean
        Write(state); // want PK1002
    }
}
