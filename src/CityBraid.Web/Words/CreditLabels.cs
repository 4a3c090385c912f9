namespace CityBraid.Web;

/// <summary>The words on pages about credits: states, steps, fields.</summary>
internal static class CreditLabels
{
    /// <summary>The texts in every language.</summary>
    public static Phrasebook Book { get; } = new("CityBraid.Web.CreditLabels", typeof(CreditLabels).Assembly);
}
