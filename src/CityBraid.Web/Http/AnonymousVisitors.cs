namespace CityBraid.Web;

/// <summary>Takes everybody for somebody without an account.</summary>
internal sealed class AnonymousVisitors : IVisitorSource
{
    /// <inheritdoc/>
    public ValueTask<Visitor> FindAsync(HttpContext context) => new(Visitor.Anonymous);
}
