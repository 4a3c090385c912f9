namespace CityBraid.Web;

/// <summary>The words on pages about cooperation: kinds of records, fields, choices.</summary>
internal static class CooperationLabels
{
    /// <summary>The texts in every language.</summary>
    public static Phrasebook Book { get; } =
        new("CityBraid.Web.CooperationLabels", typeof(CooperationLabels).Assembly);
}
