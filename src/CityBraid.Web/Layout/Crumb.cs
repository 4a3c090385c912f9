namespace CityBraid.Web;

/// <summary>One step of the way from the first page to this one.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Path">Its address after the language; null for the page itself.</param>
public sealed record Crumb(LocalText Text, string? Path = null)
{
    /// <summary>A step whose name is in the page's language.</summary>
    public static Crumb To(Visit visit, string text, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return new Crumb(new LocalText(visit.Lang, text), path);
    }
}
