namespace CityBraid.Web;

/// <summary>Tells who sends a request.</summary>
internal interface IVisitorSource
{
    /// <summary>The sender; null for one who shows a key that opens nothing.</summary>
    ValueTask<Visitor?> FindAsync(HttpContext context);
}
