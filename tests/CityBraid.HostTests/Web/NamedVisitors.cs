using CityBraid.Kernel;
using CityBraid.Web;
using Microsoft.AspNetCore.Http;

namespace CityBraid.Tests.Web;

/// <summary>
/// Takes a visitor for whom a header names, so that pages can be tested without signing in.
/// </summary>
internal sealed class NamedVisitors : IVisitorSource
{
    /// <summary>The header: the officer's name in Latin letters.</summary>
    public const string Header = "Test-Visitor";

    /// <summary>The name of somebody who may write what a city's officer writes.</summary>
    public const string Officer = "officer@khonkaen.example";

    /// <inheritdoc/>
    public ValueTask<Visitor> FindAsync(HttpContext context)
    {
        var name = context.Request.Headers[Header].ToString();
        return new(name.Length == 0 ? Visitor.Anonymous : new Visitor(MayAll(name), name, "proof"));
    }

    private static Actor MayAll(string name) => new(name, (_, _) => true);
}
