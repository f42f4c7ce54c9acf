// what a filter keeps on the context while the rest of the pipeline runs
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

[assembly: InZone(typeof(InternetZone))]

public class Numbering : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        context.HttpContext.Items["no"] = Data.Secret();
        context.HttpContext.Items["trace"] = Guid.NewGuid().ToString();
        var done = await next();
        done.HttpContext.Response.Headers.Append("X-No", (string)context.HttpContext.Items["no"]!); // want PK1001
        done.HttpContext.Response.Headers.Append("X-Trace", (string)context.HttpContext.Items["trace"]!); // clean
    }
}

public class Trailing(RequestDelegate next)
{
    private static void Mark(HttpContext context, string value) => context.Items["mark"] = value;

    public async Task InvokeAsync(HttpContext context)
    {
        Mark(context, Data.Secret());
        context.Items["open"] = "x";
        await next(context);
        await context.Response.WriteAsync((string)context.Items["mark"]!); // want PK1001
        await context.Response.WriteAsync((string)context.Items["open"]!); // clean
    }
}
