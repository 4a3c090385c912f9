using System.Globalization;

namespace CityBraid.Web;

/// <summary>
/// A day and time in the reader's era; the same instant for everybody, so in universal time.
/// </summary>
public sealed partial class Moment
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

    private string Clock => At.UtcDateTime.ToString("HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
