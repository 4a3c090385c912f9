namespace CityBraid.Web;

/// <summary>Whom a reminder was written to, as JSON.</summary>
/// <param name="Requests">The ids of their requests.</param>
public sealed record RemindedDocument(IReadOnlyList<string> Requests)
{
    /// <summary>Those who were reminded.</summary>
    internal static RemindedDocument Of(RemindedDepartments reminded) =>
        new([.. reminded.Requests.Select(request => request.Id)]);
}
