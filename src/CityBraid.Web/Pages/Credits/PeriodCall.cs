namespace CityBraid.Web;

/// <summary>Which monitoring period an address names.</summary>
/// <param name="Visit">The request as pages see it.</param>
/// <param name="Project">The project's code.</param>
/// <param name="Number">The period's number.</param>
/// <param name="Request">The request.</param>
internal sealed record PeriodCall(Visit Visit, string Project, long Number, HttpRequest Request)
{
    /// <summary>Who asks.</summary>
    public Actor Actor => Visit.Visitor.Actor;
}
