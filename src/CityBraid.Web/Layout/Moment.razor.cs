using System.Globalization;

namespace CityBraid.Web;

/// <summary>An instant as the reader writes it.</summary>
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
}
