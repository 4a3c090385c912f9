namespace CityBraid.Web;

/// <summary>The words on pages: headings, labels, buttons; findings have their own sentences.</summary>
internal static class Labels
{
    /// <summary>The texts in every language.</summary>
    public static Phrasebook Book { get; } = new("CityBraid.Web.Labels", typeof(Labels).Assembly);
}
