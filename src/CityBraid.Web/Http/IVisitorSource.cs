namespace CityBraid.Web;

/// <summary>Tells who sends a request.</summary>
internal interface IVisitorSource
{
    /// <summary>The sender; <see cref="Visitor.Anonymous"/> when nothing tells otherwise.</summary>
    ValueTask<Visitor> FindAsync(HttpContext context);
}
