using CityBraid.Kernel;
using CityBraid.Web;
using Microsoft.AspNetCore.Http;

namespace CityBraid.Tests.Web.Imports;

/// <summary>Takes everybody for the officer, or for whom a cookie names.</summary>
internal sealed class SignedInVisitors : IVisitorSource
{
    public const string Cookie = "test-visitor";
    public const string Officer = "officer";
    public const string Proof = "token of the test";

    public ValueTask<Visitor?> FindAsync(HttpContext context)
    {
        var name = context.Request.Cookies[Cookie] ?? Officer;
        return new(
            name is "nobody"
                ? Visitor.Anonymous
                : new Visitor(new Actor(name, (_, _) => true), name, () => Proof) { Knows = token => token is Proof }
        );
    }
}
