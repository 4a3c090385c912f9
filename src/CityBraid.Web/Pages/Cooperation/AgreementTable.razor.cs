using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Agreements with where they stand.</summary>
public sealed partial class AgreementTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The agreements.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<CooperationRecord> Agreements { get; set; }

    private string Until(string last) =>
        CooperationWords.Say(Visit, "span.until", ("date", CooperationWords.Date(Visit, last)));

    private string StateOf(CooperationRecord agreement) =>
        CooperationWords.Say(Visit, $"agreement.{AgreementStates.Of(agreement, View.Today)}");
}
