using CityBraid.Kernel;
using CityBraid.Web;
using Microsoft.AspNetCore.Http;

namespace CityBraid.Tests.Web;

/// <summary>
/// Takes a visitor for whom a header names, so that pages can be tested without signing in.
/// </summary>
internal sealed class NamedVisitors(SessionVisitors others) : IVisitorSource
{
    /// <summary>The header: the officer's name in Latin letters.</summary>
    public const string Header = "Test-Visitor";

    /// <summary>The name of somebody who may write what a city's officer writes.</summary>
    public const string Officer = "officer@khonkaen.example";

    /// <summary>What the forms of such a visitor carry.</summary>
    public const string Proof = "proof";

    /// <inheritdoc/>
    public async ValueTask<Visitor?> FindAsync(HttpContext context)
    {
        var name = context.Request.Headers[Header].ToString();
        return name.Length == 0
            ? await others.FindAsync(context)
            : new Visitor(MayAll(name), name, () => Proof) { Knows = token => token is Proof };
    }

    private static Actor MayAll(string name) => new(name, (_, _) => true);
}
