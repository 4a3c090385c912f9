namespace CityBraid.Web;

/// <summary>The words for what methods ask for, and what each method is for and leaves out.</summary>
internal static class MethodLabels
{
    /// <summary>The texts in every language.</summary>
    public static Phrasebook Book { get; } = new("CityBraid.Web.MethodLabels", typeof(MethodLabels).Assembly);
}
