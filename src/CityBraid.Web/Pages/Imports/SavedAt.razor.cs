using System.Globalization;

namespace CityBraid.Web;

/// <summary>The time of day of an instant, in universal time until a script tells the reader's own.</summary>
public sealed partial class SavedAt
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The instant.</summary>
    [Parameter]
    [EditorRequired]
    public required DateTimeOffset At { get; set; }

    private string Machine =>
        At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private string Day => Numerals.Day(DateOnly.FromDateTime(At.UtcDateTime), Visit.Reader);

    private string Clock => At.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture);
}
