using System.Globalization;

namespace CityBraid.Web;

/// <summary>Leads through a long list page by page.</summary>
public sealed partial class Pager
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>Where in the list the page is.</summary>
    [Parameter]
    [EditorRequired]
    public required PageCut Pages { get; set; }

    private string Place() =>
        Visit.Say("pager.page", ("page", Numerals.Show(Pages.Number)), ("last", Numerals.Show(Pages.Last)));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
