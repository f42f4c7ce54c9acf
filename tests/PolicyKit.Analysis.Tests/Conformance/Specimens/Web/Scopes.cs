// scopes of services: which class answers, the registrations say; what else the opener of a scope holds is not in it
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Scopes;

public interface INotes { string Text(); }
public sealed class PlainNotes : INotes { public string Text() => "a"; }
public interface ISecrets { string Text(); }
public sealed class SecretNotes : ISecrets { public string Text() => Data.Secret(); }
public interface IScopes { IServiceScopeFactory For(string number); }
public sealed class Formatter(string text) { public string Text => text; }

public sealed class Wiring { public static void Add(IServiceCollection services) => services.AddScoped<INotes, PlainNotes>().AddScoped<ISecrets, SecretNotes>(); }

public sealed class Worker(IScopes scopes, IHostEnvironment environment, IServiceProvider provider)
{
    public void Plain() { using var scope = scopes.For(Data.Secret()).CreateScope(); Net.Send(scope.ServiceProvider.GetRequiredService<INotes>().Text()); } // clean
    public void Secret() { using var scope = scopes.For("a").CreateScope(); Net.Send(scope.ServiceProvider.GetRequiredService<ISecrets>().Text()); } // want PK1001
    public void Environment() { if (environment.IsDevelopment()) Net.Send(environment.ApplicationName); } // clean
    public void Made() { var made = ActivatorUtilities.CreateInstance<Formatter>(provider, Data.Secret()); Net.Send(made.Text); } // want PK1001
    public void MadeBefore() { _ = ActivatorUtilities.CreateInstance<Formatter>(provider, Data.Secret()); Net.Send(provider.GetRequiredService<INotes>().Text()); } // clean
}
