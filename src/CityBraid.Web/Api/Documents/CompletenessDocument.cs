namespace CityBraid.Web;

/// <summary>How many references a level requires and how many are answered, as JSON.</summary>
public sealed record CompletenessDocument(int Required, int Accounted, int Estimated)
{
    /// <summary>The counts.</summary>
    public static CompletenessDocument Of(Completeness completeness) =>
        new(completeness.Required, completeness.Accounted, completeness.Estimated);
}
